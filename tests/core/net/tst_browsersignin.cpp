// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/browsersignin.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QUrlQuery>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Reply = ScriptedServer::Reply;

class TestBrowserSignIn final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void challenge();
    void signsIn();
    void eachSignInIsItsOwn();
    void refused_data();
    void refused();
    void othersKnock();
    void codeIsGoodForOnce();
    void nobodyAnswers();
    void contextGone();

private:
    struct Visit {
        int status = 0;
        QByteArray body;
    };

    //! What a browser gets that is sent to \a address.
    Visit visit(const QUrl &address);
    QUrl back(const QString &query, const QString &path = {}) const;
    Result<Grant> signIn(const std::function<void()> &person);
    [[nodiscard]] QString asked(const QString &item) const
    {
        return QUrlQuery(m_page).queryItemValue(item, QUrl::FullyDecoded);
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScriptedServer> m_login;
    QNetworkAccessManager m_network;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<BrowserSignIn> m_signIn;
    QUrl m_page; //!< that the browser was sent to
};

void TestBrowserSignIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = std::make_unique<FakeClock>();
    m_login = std::make_unique<ScriptedServer>();
    m_login->on("POST /oauth/token",
                {Reply::json(R"({"access_token":"t","token_type":"bearer","expires_in":86400,"refresh_token":"r"})")});
    m_transport = std::make_unique<HttpTransport>(m_network, *m_clock);
    m_signIn = std::make_unique<BrowserSignIn>(m_login->url(), u"a client"_s, *m_transport, *m_clock);
}

TestBrowserSignIn::Visit TestBrowserSignIn::visit(const QUrl &address)
{
    QNetworkReply *const reply = m_network.get(QNetworkRequest(address));
    [reply] { QTRY_VERIFY(reply->isFinished()); }();
    reply->deleteLater();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
}

QUrl TestBrowserSignIn::back(const QString &query, const QString &path) const
{
    return QUrl(asked(u"redirect_uri"_s) + path + u'?' + query);
}

Result<Grant> TestBrowserSignIn::signIn(const std::function<void()> &person)
{
    return await<Result<Grant>>([&](const auto &done) {
        m_signIn->start(
            [this, person](const QUrl &page) {
                m_page = page;
                QMetaObject::invokeMethod(this, person, Qt::QueuedConnection);
            },
            this, done);
    });
}

void TestBrowserSignIn::challenge() // RFC 7636, appendix B
{
    QCOMPARE(BrowserSignIn::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestBrowserSignIn::signsIn()
{
    const auto grant = signIn([this] {
        const Visit visited = visit(back(u"code=c%2F1&state="_s + asked(u"state"_s)));
        QCOMPARE(visited.status, 200);
        QVERIFY(visited.body.contains("Rosterbridge"));
    });
    QVERIFY2(grant, qPrintable(grant ? QString() : grant.error().text()));
    QCOMPARE(grant->token, QByteArray("t"));
    QCOMPARE(grant->refreshToken, QByteArray("r"));
    QCOMPARE(grant->lifetime, 24h);

    QCOMPARE(m_page.path(), u"/oauth/authorize"_s);
    QCOMPARE(asked(u"client_id"_s), u"a client"_s);
    QCOMPARE(asked(u"response_type"_s), u"code"_s);
    QCOMPARE(asked(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(asked(u"redirect_uri"_s).startsWith("http://localhost:"_L1));

    const ScriptedServer::Request exchange = m_login->last("POST /oauth/token");
    QVERIFY(!exchange.headers.contains("authorization")); // no secret
    const QUrlQuery form(QString::fromLatin1(exchange.body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(form.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"c/1"_s);
    QCOMPARE(form.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"a client"_s);
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), asked(u"redirect_uri"_s));
    const QByteArray verifier = form.queryItemValue(u"code_verifier"_s).toLatin1();
    QVERIFY(verifier.size() >= 43 && verifier.size() <= 128);
    QCOMPARE(BrowserSignIn::challengeOf(verifier), asked(u"code_challenge"_s).toLatin1());
}

void TestBrowserSignIn::eachSignInIsItsOwn()
{
    QSet<QString> states;
    QSet<QString> challenges;
    for (int index = 0; index < 3; ++index) {
        m_signIn = std::make_unique<BrowserSignIn>(m_login->url(), u"client"_s, *m_transport, *m_clock);
        m_signIn->start([this](const QUrl &page) { m_page = page; }, this, [](const Result<Grant> &) {});
        states.insert(asked(u"state"_s));
        challenges.insert(asked(u"code_challenge"_s));
    }
    QCOMPARE(states.size(), 3);
    QCOMPARE(challenges.size(), 3);
}

void TestBrowserSignIn::refused_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Reply>("exchange");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("by the person") << u"error=access_denied&error_description=Not+today"_s << Reply::status(500)
                                   << Kind::Unauthorized;
    QTest::newRow("neither code nor error") << u"x=y"_s << Reply::status(500) << Kind::Unauthorized;
    QTest::newRow("code is not taken") << u"code=c"_s << Reply::status(400, R"({"error":"invalid_grant"})")
                                       << Kind::Unauthorized;
    QTest::newRow("service is down") << u"code=c"_s << Reply::status(503) << Kind::Server;
    QTest::newRow("no token") << u"code=c"_s << Reply::json("{}") << Kind::Protocol;
}

void TestBrowserSignIn::refused()
{
    QFETCH(QString, answer);
    QFETCH(Reply, exchange);
    m_login->on("POST /oauth/token", {exchange});
    const auto grant = signIn([this, answer] { visit(back(answer + u"&state="_s + asked(u"state"_s))); });
    QVERIFY(!grant);
    QTEST(grant.error().kind, "kind");
}

void TestBrowserSignIn::othersKnock()
{
    const auto grant = signIn([this] {
        QCOMPARE(visit(back(u"code=evil&state=guessed"_s)).status, 404);
        QCOMPARE(visit(back(u"code=evil"_s)).status, 404);
        QCOMPARE(visit(back({}, u"/favicon.ico"_s)).status, 404);
        QCOMPARE(m_login->requests().size(), 0);
        visit(back(u"code=good&state="_s + asked(u"state"_s)));
    });
    QVERIFY(grant);
    QVERIFY(m_login->last("POST /oauth/token").body.contains("code=good"));
}

void TestBrowserSignIn::codeIsGoodForOnce()
{
    QVERIFY(signIn([this] { visit(back(u"code=c&state="_s + asked(u"state"_s))); }));
    QCOMPARE(visit(back(u"code=c&state="_s + asked(u"state"_s))).status, 0); // nobody listens any more
    QCOMPARE(m_login->count("POST /oauth/token"), 1);
}

void TestBrowserSignIn::nobodyAnswers()
{
    const auto grant = signIn([this] { m_clock->advance(BrowserSignIn::Patience); });
    QVERIFY(!grant);
    QCOMPARE(grant.error().kind, Kind::Timeout);
}

void TestBrowserSignIn::contextGone()
{
    auto context = std::make_unique<QObject>();
    m_signIn->start([this](const QUrl &page) { m_page = page; }, context.get(),
                    [](const Result<Grant> &) { QFAIL("done"); });
    context.reset();
    m_clock->advance(BrowserSignIn::Patience);
    m_signIn.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
