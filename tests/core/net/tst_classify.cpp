// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/classify.h"

#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Milliseconds = std::chrono::milliseconds;

namespace {

constexpr Instant now{std::chrono::sys_days(std::chrono::year(2027) / 3 / 8) + 9h};

HttpAnswer answered(int status, const QByteArray &body = {}, const QHash<QByteArray, QByteArray> &headers = {})
{
    return {.networkError = status < 400 ? QNetworkReply::NoError : QNetworkReply::UnknownContentError,
            .networkText = {},
            .left = true,
            .status = status,
            .headers = headers,
            .body = body,
            .host = QStringLiteral("wfm.test")};
}

} // namespace

class TestClassify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void status_data();
    void status();
    void connection_data();
    void connection();
    void errorBody();
    void errorBodyOfAGateway();
    void serverTextIsTamed();
    void retryAfter_data();
    void retryAfter();
    void retry_data();
    void retry();
    void jitterSpreads();
};

void TestClassify::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::optional<Kind>>("read");
    QTest::addColumn<std::optional<Kind>>("write");
    using Maybe = std::optional<Kind>;
    const auto row = [](int status, Maybe read, Maybe write, const char *retryAfter = "") {
        QTest::addRow("%d%s", status, *retryAfter ? " with Retry-After" : "")
            << status << QByteArray(retryAfter) << read << write;
    };
    for (const int good : {200, 201, 202, 204, 304})
        row(good, {}, {});
    for (const int elsewhere : {301, 302, 303, 307, 308})
        row(elsewhere, Kind::Protocol, Kind::Protocol);
    row(400, Kind::Validation, Kind::Validation);
    row(401, Kind::Unauthorized, Kind::Unauthorized);
    row(403, Kind::Forbidden, Kind::Forbidden);
    row(404, Kind::NotFound, Kind::NotFound);
    row(405, Kind::Protocol, Kind::Protocol);
    row(408, Kind::Timeout, Kind::Timeout);
    row(409, Kind::VersionConflict, Kind::VersionConflict);
    row(410, Kind::NotFound, Kind::NotFound);
    row(412, Kind::VersionConflict, Kind::VersionConflict);
    row(413, Kind::TooLarge, Kind::TooLarge);
    row(415, Kind::Protocol, Kind::Protocol);
    row(418, Kind::Protocol, Kind::Protocol);
    row(422, Kind::Validation, Kind::Validation);
    row(428, Kind::Validation, Kind::Validation);
    row(429, Kind::RateLimited, Kind::RateLimited);
    row(429, Kind::RateLimited, Kind::RateLimited, "7");
    // What a fault in mid-work did to a write, nobody knows (W8).
    row(500, Kind::Server, Kind::UnknownOutcome);
    row(501, Kind::Server, Kind::Server);
    row(502, Kind::Server, Kind::UnknownOutcome);
    row(503, Kind::Server, Kind::UnknownOutcome);
    row(503, Kind::Server, Kind::Server, "7");
    row(504, Kind::Server, Kind::UnknownOutcome);
    row(599, Kind::Server, Kind::UnknownOutcome);
}

void TestClassify::status()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    HttpAnswer answer = answered(status);
    if (!retryAfter.isEmpty())
        answer.headers.insert("retry-after", retryAfter);
    for (const Effect effect : {Effect::Reads, Effect::Writes}) {
        QFETCH(std::optional<Kind>, read);
        QFETCH(std::optional<Kind>, write);
        const auto expected = effect == Effect::Reads ? read : write;
        const auto error = classify(answer, effect, now);
        QCOMPARE(error.has_value(), expected.has_value());
        if (!error)
            continue;
        QCOMPARE(error->kind, *expected);
        QCOMPARE(error->httpStatus, status);
        QVERIFY(error->what.contains(QLatin1String("wfm.test")));
        if (!retryAfter.isEmpty())
            QCOMPARE(error->retryAfter, Milliseconds(7s));
    }
}

void TestClassify::connection_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("networkError");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("read");
    QTest::addColumn<Kind>("notSent");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, Kind kind, int status = 0) {
        QTest::newRow(name) << error << status << kind << kind;
    };
    row("refused", QNetworkReply::ConnectionRefusedError, Kind::Network);
    row("closed", QNetworkReply::RemoteHostClosedError, Kind::Network);
    row("no such host", QNetworkReply::HostNotFoundError, Kind::Network);
    row("socket timeout", QNetworkReply::TimeoutError, Kind::Timeout);
    row("transfer timeout", QNetworkReply::OperationCanceledError, Kind::Timeout);
    row("certificate", QNetworkReply::SslHandshakeFailedError, Kind::Tls);
    row("network away", QNetworkReply::TemporaryNetworkFailureError, Kind::Network);
    row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, Kind::Network);
    row("proxy sign-in", QNetworkReply::ProxyAuthenticationRequiredError, Kind::Network);
    row("body not sent again", QNetworkReply::ContentReSendError, Kind::Network);
    row("not encrypted", QNetworkReply::InsecureRedirectError, Kind::Input);
    row("not HTTP", QNetworkReply::ProtocolFailure, Kind::Protocol);
    row("unknown", QNetworkReply::UnknownNetworkError, Kind::Network);
    row("closed within a good answer", QNetworkReply::RemoteHostClosedError, Kind::Network, 200);
    row("closed within a bad answer", QNetworkReply::RemoteHostClosedError, Kind::Network, 409);
    row("timeout within an answer", QNetworkReply::OperationCanceledError, Kind::Timeout, 200);
    row("bad compression", QNetworkReply::UnknownContentError, Kind::Protocol, 200);
}

void TestClassify::connection()
{
    QFETCH(QNetworkReply::NetworkError, networkError);
    QFETCH(int, status);
    QFETCH(Kind, read);
    QFETCH(Kind, notSent);
    HttpAnswer answer{.networkError = networkError, .status = status, .host = QStringLiteral("wfm.test")};
    answer.networkText = QStringLiteral("a reason from wfm.test");
    answer.left = true;
    const auto ofRead = classify(answer, Effect::Reads, now);
    QVERIFY(ofRead);
    QCOMPARE(ofRead->kind, read);
    QVERIFY(ofRead->what.contains(QLatin1String("wfm.test")));
    // W8: whatever became of the connection, a write that left is unknown.
    QCOMPARE(classify(answer, Effect::Writes, now)->kind, Kind::UnknownOutcome);
    answer.left = false;
    QCOMPARE(classify(answer, Effect::Writes, now)->kind, notSent);
}

void TestClassify::errorBody()
{
    const auto error = classify(answered(400, R"({"message":"Two shifts overlap","code":"wfm.validation.failure",
        "status":400,"contextId":"c-1","details":[{"entityId":"s1","fieldName":"startDate","errorCode":"overlap"}]})"),
                                Effect::Writes, now);
    QVERIFY(error);
    QCOMPARE(error->code, QStringLiteral("wfm.validation.failure"));
    QCOMPARE(error->correlationId, QStringLiteral("c-1"));
    QCOMPARE(error->details,
             QList<Error::Detail>({{.entityId = QStringLiteral("s1"),
                                    .fieldName = QStringLiteral("startDate"),
                                    .errorCode = QStringLiteral("overlap")}}));
    QVERIFY(error->what.contains(QLatin1String("Two shifts overlap")));
    // The header is what the vendor's logs go by.
    QCOMPARE(classify(answered(404, R"({"contextId":"c-1"})", {{"inin-correlation-id", "c-2"}}), Effect::Reads, now)
                 ->correlationId,
             QStringLiteral("c-2"));
}

void TestClassify::errorBodyOfAGateway()
{
    const auto error = classify(answered(502, "<html><h1>502 Bad Gateway</h1></html>"), Effect::Reads, now);
    QCOMPARE(error->kind, Kind::Server);
    QVERIFY(error->code.isEmpty());
    QVERIFY(!error->what.contains(u'<'));
}

void TestClassify::serverTextIsTamed()
{
    const QByteArray text = QByteArray("line\\n").repeated(200);
    const auto error = classify(answered(403, R"({"message":")" + text + R"("})"), Effect::Reads, now);
    QVERIFY(!error->what.contains(u'\n'));
    QVERIFY(error->what.size() < 400);
}

void TestClassify::retryAfter_data() // W10
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<Milliseconds>>("expected");
    using Maybe = std::optional<Milliseconds>;
    const auto row = [](const char *name, const char *value, Maybe expected) {
        QTest::newRow(name) << QByteArray(value) << expected;
    };
    row("missing", "", {});
    row("zero", "0", 0ms);
    row("seconds", "7", 7s);
    row("blanks", "  7 ", 7s);
    row("an hour", "3600", 1h);
    row("absurd", "99999999", 24h);
    row("beyond 64 bits", "99999999999999999999999", 24h);
    row("negative", "-5", {});
    row("fraction", "7.5", {});
    row("garbage", "soon", {});
    row("number and garbage", "7s", {});
    row("date", "Mon, 08 Mar 2027 09:02:00 GMT", 2min);
    row("date in the past", "Mon, 08 Mar 2027 08:59:00 GMT", 0ms);
    row("date far off", "Wed, 08 Mar 2028 09:00:00 GMT", 24h);
    row("date without zone", "Mon, 08 Mar 2027 09:02:00", {});
    row("not a date", "Mon, 38 Mar 2027 09:02:00 GMT", {});
}

void TestClassify::retryAfter()
{
    QFETCH(QByteArray, value);
    QTEST(parseRetryAfter(value, now), "expected");
}

void TestClassify::retry_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<std::optional<Milliseconds>>("retryAfter");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<std::optional<Milliseconds>>("read"); // with the highest jitter
    QTest::addColumn<std::optional<Milliseconds>>("write");
    using Maybe = std::optional<Milliseconds>;
    const auto row = [](const char *name, Kind kind, Maybe retryAfter, int attempt, Maybe read, Maybe write) {
        QTest::newRow(name) << kind << retryAfter << attempt << read << write;
    };
    // W10; the pacer waits as told, this comes from the moment of the answer too
    row("429 without a pause", Kind::RateLimited, {}, 1, 0ms, 0ms);
    row("429 now", Kind::RateLimited, 0ms, 1, 0ms, 0ms);
    row("429 now, and again", Kind::RateLimited, 0ms, 2, 2s, 2s);
    row("429 in 7 s", Kind::RateLimited, 7s, 1, 0ms, 0ms);
    row("429 in 7 s, again and again", Kind::RateLimited, 7s, 5, 16s, 16s);
    row("429 once too often", Kind::RateLimited, 7s, 6, {}, {});
    row("429 in an hour", Kind::RateLimited, 1h, 1, {}, {});
    row("network 1", Kind::Network, {}, 1, 1s, 1s);
    row("network 3", Kind::Network, {}, 3, 4s, 4s);
    row("network 4", Kind::Network, {}, 4, {}, {});
    row("timeout", Kind::Timeout, {}, 1, 1s, 1s);
    row("server 1", Kind::Server, {}, 1, 1s, {});
    row("server 4", Kind::Server, {}, 4, 8s, {});
    row("server 5", Kind::Server, {}, 5, {}, {});
    row("server, told when", Kind::Server, 20s, 1, 20s, {});
    row("server, in an hour", Kind::Server, 1h, 1, {}, {});
    for (const Kind never :
         {Kind::Cancelled, Kind::Tls, Kind::Unauthorized, Kind::Forbidden, Kind::NotFound, Kind::VersionConflict,
          Kind::Validation, Kind::TooLarge, Kind::Protocol, Kind::UnknownOutcome, Kind::Input})
        QTest::addRow("never %d", int(never)) << never << Maybe() << 1 << Maybe() << Maybe();
}

void TestClassify::retry()
{
    QFETCH(Kind, kind);
    QFETCH(std::optional<Milliseconds>, retryAfter);
    QFETCH(int, attempt);
    Error error{.kind = kind};
    error.retryAfter = retryAfter;
    QTEST(retryDelay(error, attempt, Effect::Reads, 1.0), "read");
    QTEST(retryDelay(error, attempt, Effect::Writes, 1.0), "write");
}

void TestClassify::jitterSpreads()
{
    const Error error{.kind = Kind::Network};
    QCOMPARE(retryDelay(error, 2, Effect::Reads, 0.0), Milliseconds(0));
    QCOMPARE(retryDelay(error, 2, Effect::Reads, 0.25), Milliseconds(500));
}

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
