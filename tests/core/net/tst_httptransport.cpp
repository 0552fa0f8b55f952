// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/classify.h"
#include "core/net/httptransport.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Reply = ScriptedServer::Reply;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

//! A certificate that nobody signed, for 127.0.0.1.
QSslConfiguration selfSigned()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s,
                   certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};
    QFile keyFile(key);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (keyFile.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    return configuration;
}

//! Qt trusts the server's certificate as long as this lives.
class Trust {
public:
    explicit Trust(const QSslCertificate &certificate) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

private:
    QSslConfiguration m_before;
};

} // namespace

class TestHttpTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sends();
    void writesLeaveOnce_data();
    void writesLeaveOnce();
    void writesLeaveOnceOverTls();
    void largeWriteLeavesOnce();
    void notSentWriteIsKnown();
    void hanging();
    void silentWithinAnswer();
    void redirectIsNotFollowed();
    void signInChallengeIsNotAnswered();
    void cookiesAreNotKept();
    void largeCompressedAnswer();
    void unknownCertificate();
    void encryption_data();
    void encryption();
    void unencryptedIsNeverContacted();
    void goneContext();
    void logHoldsNoSecrets();

private:
    HttpAnswer send(const HttpRequest &request, std::chrono::milliseconds timeout = 10s);

    QNetworkAccessManager *m_network = nullptr;
    SystemClock m_clock;
};

void TestHttpTransport::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    delete m_network;
    m_network = new QNetworkAccessManager(this);
}

HttpAnswer TestHttpTransport::send(const HttpRequest &request, std::chrono::milliseconds timeout)
{
    HttpTransport transport(*m_network, m_clock, timeout);
    return await<HttpAnswer>([&](const auto &done) { transport.send(request, this, done); });
}

void TestHttpTransport::sends()
{
    ScriptedServer server;
    server.on("PATCH /thing", {Reply::json(R"({"a":1})", {"ETag: \"8\"", "ININ-Correlation-Id: c-1"})});
    const HttpAnswer answer = send({.method = "PATCH",
                                    .url = server.url(u"/thing"_s),
                                    .headers = {{"If-Match", "\"7\""}, {"Content-Type", "application/json"}},
                                    .body = R"({"b":2})",
                                    .effect = Effect::Writes});
    QCOMPARE(answer.networkError, QNetworkReply::NoError);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("etag"), QByteArray("\"8\""));
    QCOMPARE(answer.body, QByteArray(R"({"a":1})"));
    QCOMPARE(answer.correlationId(), u"c-1"_s);
    QCOMPARE(answer.host, u"127.0.0.1"_s);
    QVERIFY(answer.left);

    const ScriptedServer::Request seen = server.last("PATCH /thing");
    QCOMPARE(seen.body, QByteArray(R"({"b":2})"));
    QCOMPARE(seen.headers.value("if-match"), QByteArray("\"7\""));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.headers.value("content-length"), QByteArray("7"));
    QCOMPARE(seen.headers.value("accept"), QByteArray("application/json"));
    QVERIFY(seen.headers.value("user-agent").startsWith("Rosterbridge/"));
    QVERIFY(!seen.headers.contains("transfer-encoding"));
    QVERIFY(!seen.headers.contains("cookie"));
}

void TestHttpTransport::writesLeaveOnce_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<bool>("reused");
    for (const bool reused : {false, true}) {
        const char *const connection = reused ? "reused" : "fresh";
        QTest::addRow("%s, closed after the request", connection) << Reply::close() << reused;
        QTest::addRow("%s, closed after the header", connection) << Reply::close(Reply::When::AfterHeaders) << reused;
        QTest::addRow("%s, reset after the request", connection) << Reply::reset() << reused;
        QTest::addRow("%s, reset after the header", connection) << Reply::reset(Reply::When::AfterHeaders) << reused;
        QTest::addRow("%s, closed within the status line", connection) << Reply::cut(Reply::json("{}"), 10) << reused;
        QTest::addRow("%s, closed within the header", connection) << Reply::cut(Reply::json("{}"), 30) << reused;
        QTest::addRow("%s, closed within the body", connection)
            << Reply::cut(Reply::json(QByteArray(1000, ' ') + "{}"), 500) << reused;
    }
}

void TestHttpTransport::writesLeaveOnce() // W8
{
    QFETCH(Reply, reply);
    QFETCH(bool, reused);
    const QList<QByteArray> methods{"PATCH", "POST"};
    for (const QByteArray &method : methods) {
        ScriptedServer server;
        server.on("GET /first", {Reply::json("{}")});
        server.on(method + " /thing", {reply});
        if (reused)
            QCOMPARE(send({.url = server.url(u"/first"_s)}).status, 200);
        const HttpAnswer answer =
            send({.method = method, .url = server.url(u"/thing"_s), .body = "{}", .effect = Effect::Writes});
        QCOMPARE(server.count(method + " /thing"), 1);
        const auto error = classify(answer, Effect::Writes, m_clock.now());
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::UnknownOutcome);
        QCOMPARE(server.connections(), 1);
    }
}

void TestHttpTransport::writesLeaveOnceOverTls()
{
    const QSslConfiguration tls = selfSigned();
    if (tls.localCertificate().isNull())
        QSKIP("needs the program openssl to make a certificate");
    const Trust trust(tls.localCertificate());
    ScriptedServer server(tls);
    server.on("PATCH /thing", {Reply::reset()});
    const HttpAnswer answer =
        send({.method = "PATCH", .url = server.url(u"/thing"_s), .body = "{}", .effect = Effect::Writes});
    QCOMPARE(server.count("PATCH /thing"), 1);
    QCOMPARE(classify(answer, Effect::Writes, m_clock.now())->kind, Error::Kind::UnknownOutcome);
}

void TestHttpTransport::largeWriteLeavesOnce()
{
    ScriptedServer server;
    server.on("PATCH /thing", {Reply::json("{}"), Reply::reset(Reply::When::AfterHeaders), Reply::json("{}")});
    const HttpRequest request{
        .method = "PATCH", .url = server.url(u"/thing"_s), .body = QByteArray(500'000, 'x'), .effect = Effect::Writes};
    QCOMPARE(send(request).status, 200);
    QCOMPARE(server.last("PATCH /thing").body, request.body);
    QCOMPARE(classify(send(request), Effect::Writes, m_clock.now())->kind, Error::Kind::UnknownOutcome);
    QCOMPARE(server.count("PATCH /thing"), 2);
}

void TestHttpTransport::notSentWriteIsKnown()
{
    QUrl nobody;
    {
        const ScriptedServer server;
        nobody = server.url(u"/thing"_s);
    }
    const HttpAnswer answer = send({.method = "PATCH", .url = nobody, .body = "{}", .effect = Effect::Writes});
    QCOMPARE(answer.left, false);
    QCOMPARE(classify(answer, Effect::Writes, m_clock.now())->kind, Error::Kind::Network);
}

void TestHttpTransport::hanging()
{
    ScriptedServer server;
    server.on("GET /thing", {Reply::hang()});
    server.on("PATCH /thing", {Reply::hang()});
    const HttpAnswer read = send({.url = server.url(u"/thing"_s)}, 200ms);
    QCOMPARE(classify(read, Effect::Reads, m_clock.now())->kind, Error::Kind::Timeout);
    const HttpAnswer write =
        send({.method = "PATCH", .url = server.url(u"/thing"_s), .body = "{}", .effect = Effect::Writes}, 200ms);
    QCOMPARE(classify(write, Effect::Writes, m_clock.now())->kind, Error::Kind::UnknownOutcome);
    QCOMPARE(server.count("PATCH /thing"), 1);
}

void TestHttpTransport::silentWithinAnswer()
{
    ScriptedServer server;
    server.on("GET /thing", {{.bytes = Reply::json(QByteArray(1000, 'x')).bytes.left(200)}});
    const HttpAnswer answer = send({.url = server.url(u"/thing"_s)}, 200ms);
    QCOMPARE(classify(answer, Effect::Reads, m_clock.now())->kind, Error::Kind::Timeout);
}

void TestHttpTransport::redirectIsNotFollowed()
{
    ScriptedServer server;
    ScriptedServer elsewhere;
    server.on("GET /thing", {Reply::status(302, {}, {"Location: " + elsewhere.url(u"/steal"_s).toEncoded()})});
    const HttpAnswer answer = send({.url = server.url(u"/thing"_s), .headers = {{"Authorization", "Bearer token"}}});
    QCOMPARE(answer.status, 302);
    QCOMPARE(classify(answer, Effect::Reads, m_clock.now())->kind, Error::Kind::Protocol);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHttpTransport::signInChallengeIsNotAnswered()
{
    ScriptedServer server;
    server.on("PATCH /thing",
              {Reply::status(401, R"({"code":"bad.credentials"})", {"WWW-Authenticate: Basic realm=x"})});
    const HttpAnswer answer =
        send({.method = "PATCH", .url = server.url(u"/thing"_s), .body = "{}", .effect = Effect::Writes});
    QCOMPARE(answer.status, 401);
    const auto error = classify(answer, Effect::Writes, m_clock.now());
    QCOMPARE(error->kind, Error::Kind::Unauthorized);
    QCOMPARE(error->code, u"bad.credentials"_s);
    QCOMPARE(server.count("PATCH /thing"), 1);
}

void TestHttpTransport::cookiesAreNotKept() // W15, I8: two organisations may live on one host
{
    ScriptedServer server;
    server.on("GET /thing", {Reply::json("{}", {"Set-Cookie: session=a; Path=/"})});
    QCOMPARE(send({.url = server.url(u"/thing"_s)}).status, 200);
    QCOMPARE(send({.url = server.url(u"/thing"_s)}).status, 200);
    QVERIFY(!server.last("GET /thing").headers.contains("cookie"));
    QVERIFY(m_network->cookieJar()->cookiesForUrl(server.url()).isEmpty());
}

void TestHttpTransport::largeCompressedAnswer() // W17
{
    const QByteArray plain(12'000'000, ' ');
    // qCompress makes zlib data behind four bytes of length: that is what HTTP calls deflate.
    const QByteArray packed = qCompress(plain, 9).sliced(4);
    QVERIFY(packed.size() < plain.size() / 100);
    ScriptedServer server;
    server.on("GET /thing", {Reply::json(packed, {"Content-Encoding: deflate"})});
    const HttpAnswer answer = send({.url = server.url(u"/thing"_s)});
    QCOMPARE(answer.networkError, QNetworkReply::NoError);
    QCOMPARE(answer.body.size(), plain.size());
}

void TestHttpTransport::unknownCertificate()
{
    const QSslConfiguration tls = selfSigned();
    if (tls.localCertificate().isNull())
        QSKIP("needs the program openssl to make a certificate");
    ScriptedServer server(tls);
    server.on("PATCH /thing", {Reply::json("{}")});
    const HttpAnswer answer =
        send({.method = "PATCH", .url = server.url(u"/thing"_s), .body = "{}", .effect = Effect::Writes});
    const auto error = classify(answer, Effect::Writes, m_clock.now());
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Tls);
    QVERIFY2(error->what.contains(u"127.0.0.1"_s), qPrintable(error->what));
    QVERIFY2(error->what.contains(u"self-signed"_s), qPrintable(error->what));
    QCOMPARE(server.count("PATCH /thing"), 0);
}

void TestHttpTransport::encryption_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *address, bool accepted) {
        QTest::newRow(address) << QString::fromLatin1(address) << accepted;
    };
    row("https://wfm.example.com", true);
    row("https://wfm.example.com:8443", true);
    row("HTTPS://wfm.example.com", true);
    row("http://127.0.0.1:8080", true);
    row("http://127.8.9.10", true);
    row("http://[::1]:8080", true);
    row("http://localhost:8080", true);
    row("http://LOCALHOST:8080", true);
    row("http://wfm.example.com", false);
    row("http://localhost.example.com", false);
    row("http://127.0.0.1.example.com", false);
    row("http://128.0.0.1", false);
    row("http://10.0.0.1", false);
    row("http://0.0.0.0", false);
    row("http://[::2]", false);
    row("ftp://127.0.0.1", false);
    row("file:///etc/passwd", false);
    row("wfm.example.com", false);
    row("", false);
    row("https://", false);
    row("https://user:secret@wfm.example.com", false);
    row("https://user@wfm.example.com", false);
}

void TestHttpTransport::encryption()
{
    QFETCH(QString, address);
    const auto checked = checkEncrypted(QUrl(address));
    QTEST(checked.has_value(), "accepted");
    if (!checked) {
        QCOMPARE(checked.error().kind, Error::Kind::Input);
        QVERIFY(!checked.error().text().contains(u"secret@"_s));
    }
}

void TestHttpTransport::unencryptedIsNeverContacted()
{
    const HttpAnswer answer = send({.method = "POST", .url = QUrl(u"http://192.0.2.1/oauth/token"_s), .body = "x"});
    QCOMPARE(answer.left, false);
    QCOMPARE(answer.status, 0);
    const auto error = classify(answer, Effect::Reads, m_clock.now());
    QCOMPARE(error->kind, Error::Kind::Input);
    QVERIFY(error->what.contains(u"192.0.2.1"_s));
}

void TestHttpTransport::goneContext()
{
    ScriptedServer server;
    server.on("GET /thing", {Reply::hang()});
    HttpTransport transport(*m_network, m_clock);
    bool called = false;
    auto context = std::make_unique<QObject>();
    transport.send({.url = server.url(u"/thing"_s)}, context.get(), [&called](const HttpAnswer &) { called = true; });
    QTRY_COMPARE(server.count("GET /thing"), 1);
    context.reset();
    QTRY_VERIFY(m_network->findChildren<QNetworkReply *>().isEmpty()); // aborted and cleared away
    QVERIFY(!called);
}

void TestHttpTransport::logHoldsNoSecrets()
{
    ScriptedServer server;
    server.on("POST /oauth/token", {Reply::json(R"({"access_token":"t0ken"})", {"ININ-Correlation-Id: c-1"})});
    QUrl url = server.url(u"/oauth/token"_s);
    url.setQuery(u"key=qu3ry"_s);
    QLoggingCategory::setFilterRules(u"rosterbridge.net=true"_s);
    logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    send({.method = "POST", .url = url, .headers = {{"Authorization", "Basic s3cret"}}, .body = "grant_type=b0dy"});
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(logged.size(), 1);
    const QString line = logged.constFirst();
    for (const QString &told : {u"POST"_s, u"/oauth/token"_s, u"200"_s, u"c-1"_s, u"ms"_s})
        QVERIFY2(line.contains(told), qPrintable(line));
    for (const QString &secret : {u"s3cret"_s, u"t0ken"_s, u"qu3ry"_s, u"b0dy"_s})
        QVERIFY2(!line.contains(secret), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
