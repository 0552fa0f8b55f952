// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokenprovider.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Reply = ScriptedServer::Reply;

namespace {

Reply granted(const QByteArray &token, int seconds = 3600)
{
    return Reply::json(R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":)"
                       + QByteArray::number(seconds) + '}');
}

} // namespace

class TestTokenProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signsIn();
    void oneSignInForAll();
    void renewsBeforeTheEnd();
    void rejectedTokenIsRenewedOnce();
    void secretIsReadAnew();
    void refused_data();
    void refused();
    void secretStoreFails();
    void goneWaiter();

    void keptTokenIsUsed();
    void keptSignInIsRenewed_data();
    void keptSignInIsRenewed();
    void renewalThatCannotBeKept();
    void personHasToSignIn_data();
    void personHasToSignIn();

private:
    Result<QByteArray> token();
    void makeProvider(SignIn signIn);
    //! What is kept of a sign-in whose token ends in \a left.
    [[nodiscard]] QString kept(std::chrono::seconds left, const QByteArray &refreshToken) const
    {
        return secretOf({.token = "kept", .ends = m_clock->now() + left, .refreshToken = refreshToken});
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TokenProvider> m_provider;
    Result<QString> m_secret;
    int m_secretReads = 0;
    bool m_canKeep = true;
};

void TestTokenProvider::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = std::make_unique<FakeClock>();
    m_transport = std::make_unique<HttpTransport>(m_network, *m_clock);
    m_server = std::make_unique<ScriptedServer>();
    m_secret = u"s3cret"_s;
    m_secretReads = 0;
    m_canKeep = true;
    makeProvider(SignIn::Secret);
}

void TestTokenProvider::makeProvider(SignIn signIn)
{
    m_provider = std::make_unique<TokenProvider>(
        m_server->url(u"/oauth/token"_s),
        Credentials{.clientId = u"client"_s,
                    .signIn = signIn,
                    .read =
                        [this](QObject *context, const Done<Result<QString>> &done) {
                            ++m_secretReads;
                            QMetaObject::invokeMethod(
                                context, [this, done] { done(m_secret); }, Qt::QueuedConnection);
                        },
                    .write =
                        [this](const QString &secret, QObject *context, const Done<Result<void>> &done) {
                            if (m_canKeep)
                                m_secret = secret;
                            QMetaObject::invokeMethod(
                                context,
                                [this, done] {
                                    done(m_canKeep ? Result<void>()
                                                   : failure(Error::Kind::KeychainDenied, u"locked"_s));
                                },
                                Qt::QueuedConnection);
                        }},
        *m_transport, *m_clock);
}

void TestTokenProvider::cleanup()
{
    m_provider.reset();
    QCOMPARE(m_server->unexpected(), QByteArrayList());
}

Result<QByteArray> TestTokenProvider::token()
{
    return await<Result<QByteArray>>([this](const auto &done) { m_provider->token(this, done); });
}

void TestTokenProvider::signsIn()
{
    m_server->on("POST /oauth/token", {granted("one")});
    QCOMPARE(token().value_or("none"), QByteArray("one"));
    const ScriptedServer::Request request = m_server->last("POST /oauth/token");
    QCOMPARE(request.headers.value("authorization"), "Basic " + QByteArray("client:s3cret").toBase64());
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body, QByteArray("grant_type=client_credentials"));
    QCOMPARE(token().value_or("none"), QByteArray("one"));
    QCOMPARE(m_provider->signIns(), 1);
    QCOMPARE(m_secretReads, 1);
}

void TestTokenProvider::oneSignInForAll()
{
    m_server->on("POST /oauth/token", {Reply::hang()});
    int answered = 0;
    for (int caller = 0; caller < 20; ++caller)
        m_provider->token(this,
                          [&answered](const Result<QByteArray> &token) { answered += token == QByteArray("one"); });
    QTRY_COMPARE(m_server->count("POST /oauth/token"), 1);
    m_server->answerHanging(granted("one"));
    QTRY_COMPARE(answered, 20);
    QCOMPARE(m_provider->signIns(), 1);
}

void TestTokenProvider::renewsBeforeTheEnd() // W11
{
    m_server->on("POST /oauth/token", {granted("one", 3600), granted("two", 100), granted("three")});
    QCOMPARE(token().value(), QByteArray("one"));
    m_clock->advance(3539s);
    QCOMPARE(token().value(), QByteArray("one"));
    m_clock->advance(1s);
    QCOMPARE(token().value(), QByteArray("two"));
    m_clock->advance(89s);
    QCOMPARE(token().value(), QByteArray("two"));
    m_clock->advance(1s);
    QCOMPARE(token().value(), QByteArray("three"));
}

void TestTokenProvider::rejectedTokenIsRenewedOnce()
{
    m_server->on("POST /oauth/token", {granted("one"), granted("two"), granted("three")});
    QCOMPARE(token().value(), QByteArray("one"));
    m_provider->reject("one");
    QCOMPARE(token().value(), QByteArray("two"));
    m_provider->reject("one"); // another call that went out with the old one
    QCOMPARE(token().value(), QByteArray("two"));
    QCOMPARE(m_provider->signIns(), 2);
}

void TestTokenProvider::secretIsReadAnew() // W11: secret rotated
{
    m_server->on("POST /oauth/token", {granted("one"), granted("two")});
    QVERIFY(token());
    m_provider->reject("one");
    m_secret = u"rotated"_s;
    QVERIFY(token());
    QCOMPARE(m_server->last("POST /oauth/token").headers.value("authorization"),
             "Basic " + QByteArray("client:rotated").toBase64());
}

void TestTokenProvider::refused_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong secret") << Reply::status(401, R"({"error":"invalid_client"})") << Error::Kind::Unauthorized;
    QTest::newRow("wrong client") << Reply::status(400, R"({"error":"invalid_client"})") << Error::Kind::Unauthorized;
    QTest::newRow("too many") << Reply::status(429, {}, {"Retry-After: 7"}) << Error::Kind::RateLimited;
    QTest::newRow("overload") << Reply::status(503) << Error::Kind::Server;
    QTest::newRow("closed") << Reply::close() << Error::Kind::Network;
    QTest::newRow("HTML") << Reply::json("<html>Sign in</html>") << Error::Kind::Protocol;
    QTest::newRow("no token") << Reply::json(R"({"token_type":"bearer","expires_in":1})") << Error::Kind::Protocol;
    QTest::newRow("empty token") << Reply::json(R"({"access_token":"","token_type":"bearer","expires_in":1})")
                                 << Error::Kind::Protocol;
    QTest::newRow("other type") << Reply::json(R"({"access_token":"t0ken","token_type":"mac","expires_in":1})")
                                << Error::Kind::Protocol;
    QTest::newRow("no lifetime") << Reply::json(R"({"access_token":"t0ken","token_type":"bearer"})")
                                 << Error::Kind::Protocol;
    QTest::newRow("no life") << Reply::json(R"({"access_token":"t0ken","token_type":"bearer","expires_in":0})")
                             << Error::Kind::Protocol;
}

void TestTokenProvider::refused()
{
    QFETCH(Reply, reply);
    m_server->on("POST /oauth/token", {reply, granted("one")});
    const auto refused = token();
    QVERIFY(!refused);
    QTEST(refused.error().kind, "kind");
    for (const QString &secret : {u"s3cret"_s, u"t0ken"_s})
        QVERIFY(!refused.error().text().contains(secret));
    QCOMPARE(token().value_or("none"), QByteArray("one")); // the next one tries again
}

void TestTokenProvider::secretStoreFails()
{
    m_secret = failure(Error::Kind::KeychainDenied, u"locked"_s);
    const auto refused = token();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::KeychainDenied);
    QCOMPARE(m_provider->signIns(), 0);
    QCOMPARE(m_server->connections(), 0);
}

void TestTokenProvider::goneWaiter()
{
    m_server->on("POST /oauth/token", {granted("one")});
    auto gone = std::make_unique<QObject>();
    bool called = false;
    m_provider->token(gone.get(), [&called](const Result<QByteArray> &) { called = true; });
    gone.reset();
    QCOMPARE(token().value_or("none"), QByteArray("one"));
    QVERIFY(!called);
}

// The run of another day needs no sign-in while the token lives.
void TestTokenProvider::keptTokenIsUsed()
{
    makeProvider(SignIn::Browser);
    m_secret = kept(24h, {});
    QCOMPARE(token().value_or("none"), QByteArray("kept"));
    m_clock->advance(24h - 61s);
    QCOMPARE(token().value_or("none"), QByteArray("kept"));
    QCOMPARE(m_provider->signIns(), 0);
    m_clock->advance(1s); // where nothing renews it, it serves to its end
    QCOMPARE(token().value_or("none"), QByteArray("kept"));
    m_clock->advance(1min); // W11
    const auto ended = token();
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_server->connections(), 0);
}

void TestTokenProvider::keptSignInIsRenewed_data()
{
    QTest::addColumn<QByteArray>("more"); // in the answer
    QTest::addColumn<QByteArray>("refreshToken"); // kept afterwards
    QTest::newRow("another refresh token") << QByteArray(R"(,"refresh_token":"second")") << QByteArray("second");
    QTest::newRow("the same goes on") << QByteArray() << QByteArray("fi/rst");
}

void TestTokenProvider::keptSignInIsRenewed() // W11
{
    QFETCH(QByteArray, more);
    makeProvider(SignIn::Browser);
    m_secret = kept(24h, "fi/rst");
    m_server->on("POST /oauth/token",
                 {Reply::json(R"({"access_token":"new","token_type":"bearer","expires_in":3600)" + more + '}')});
    QCOMPARE(token().value_or("none"), QByteArray("kept"));
    m_provider->reject("kept"); // taken back before its end
    QCOMPARE(token().value_or("none"), QByteArray("new"));
    const ScriptedServer::Request request = m_server->last("POST /oauth/token");
    QVERIFY(!request.headers.contains("authorization")); // no secret
    QCOMPARE(request.body, QByteArray("grant_type=refresh_token&refresh_token=fi%2Frst&client_id=client"));
    const auto now = keptGrantFrom(*m_secret);
    QCOMPARE(now->token, QByteArray("new"));
    QCOMPARE(now->ends, m_clock->now() + 1h);
    QTEST(now->refreshToken, "refreshToken");
}

void TestTokenProvider::renewalThatCannotBeKept()
{
    makeProvider(SignIn::Browser);
    m_secret = kept(-1h, "first");
    m_canKeep = false;
    m_server->on("POST /oauth/token", {granted("new")});
    QCOMPARE(token().value_or("none"), QByteArray("new"));
    QCOMPARE(token().value_or("none"), QByteArray("new"));
}

void TestTokenProvider::personHasToSignIn_data()
{
    QTest::addColumn<int>("left"); // seconds
    QTest::addColumn<QByteArray>("refreshToken");
    QTest::addColumn<QString>("stored"); // other than such a sign-in
    QTest::newRow("no refresh token") << -1 << QByteArray() << QString();
    QTest::newRow("refused") << -1 << QByteArray("old") << QString();
    QTest::newRow("nothing kept") << 0 << QByteArray() << u"-"_s;
    QTest::newRow("something else kept") << 0 << QByteArray() << u"s3cret"_s;
}

void TestTokenProvider::personHasToSignIn()
{
    QFETCH(int, left);
    QFETCH(QByteArray, refreshToken);
    QFETCH(QString, stored);
    makeProvider(SignIn::Browser);
    if (stored == "-"_L1)
        m_secret = failure(Error::Kind::NotFound, u"none"_s);
    else
        m_secret = stored.isEmpty() ? kept(std::chrono::seconds(left), refreshToken) : stored;
    m_server->on("POST /oauth/token", {Reply::status(400, R"({"error":"invalid_grant"})")});
    const auto refused = token();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    QVERIFY(refused.error().next.contains(u"Sign in again"_s));
    for (const QString &secret : {u"s3cret"_s, u"kept"_s, u"old"_s})
        QVERIFY(!refused.error().text().contains(secret));
}

QTEST_GUILESS_MAIN(TestTokenProvider)
#include "tst_tokenprovider.moc"
