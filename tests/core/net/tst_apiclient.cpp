// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Reply = ScriptedServer::Reply;

namespace {

const char allowance[] = "inin-ratelimit-allowed: 300";

//! An organisation's client and the service it talks to.
struct Tenant {
    explicit Tenant(Clock &clock, const QRandomGenerator &random = QRandomGenerator(1))
    {
        login.grantTokens("token");
        client = std::make_unique<ApiClient>(
            server.url(), login.url(),
            Credentials{.clientId = u"client"_s,
                        .signIn = SignIn::Secret,
                        .read =
                            [this](QObject *context, const Done<Result<QString>> &done) {
                                const auto tell = [done] { done(u"secret"_s); };
                                if (holdsSecret)
                                    heldSecret = tell;
                                else
                                    QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
                            },
                        .write = {}},
            network, clock, defaultHeadroom, random);
    }

    ScriptedServer login;
    ScriptedServer server;
    QNetworkAccessManager network;
    bool holdsSecret = false;
    std::function<void()> heldSecret;
    std::unique_ptr<ApiClient> client;
};

Result<int> sizeOf(const QJsonObject &object)
{
    return object.size();
}

Result<bool> inMainThread(const QJsonObject &)
{
    return QThread::currentThread() == QCoreApplication::instance()->thread();
}

Result<int> refusing(const QJsonObject &)
{
    return failure(Kind::Protocol, u"version must be a whole number"_s);
}

QByteArray largeObject()
{
    return R"({"text":")" + QByteArray(300'000, 'x') + R"("})";
}

} // namespace

class TestApiClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void signedAndCounted();
    void renewsTheTokenOnce();
    void unauthorizedAfterRenewal();
    void readsAreRepeated_data();
    void readsAreRepeated();
    void readsAreNotRepeatedForEver();
    void repeatsHaveABudget();
    void waitsAndSignInsAreNotInTheBudget();
    void sameSeedSamePauses();
    void writesAreNotRepeated_data();
    void writesAreNotRepeated();
    void refusedWriteIsRepeated();
    void unsentWriteIsRepeated();
    void pausesAsTold();
    void noCallAfterASlowSignIn();
    void longPauseEndsTheCall();
    void foregroundGoesFirst();
    void gateHoldsWhatWaits();
    void gateEndsWhatWaits();
    void gateCountsWhatLeaves();
    void oneTokenFreezesAlone();
    void failedSignIn();
    void goneContextIsNotRepeated();
    void destroyedClient();
    void parsesSmall();
    void parsesLargeInAWorker();
    void parsingEndsWithItsContext();
    void withoutTokenElsewhere();
    void withoutTokenIsRepeated();
    void withoutTokenWaitsAsTold();
    void preparationsAreRepeated();
    void notAnObject_data();
    void notAnObject();

private:
    //! Sends and moves the clock on to each timer, until the end.
    ApiAnswer send(Tenant &tenant, const ApiRequest &request);

    std::unique_ptr<FakeClock> m_clock;
};

void TestApiClient::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = std::make_unique<FakeClock>();
}

ApiAnswer TestApiClient::send(Tenant &tenant, const ApiRequest &request)
{
    return await<ApiAnswer>([&](const auto &done) { tenant.client->send(request, this, done); }, m_clock.get());
}

void TestApiClient::signedAndCounted()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /list", {Reply::json("{}")});
    tenant.server.on("GET /one", {Reply::json("{}"), Reply::status(304)});
    tenant.server.on("PATCH /one", {Reply::json(R"({"a":1})")});
    const auto url = [&tenant](const QString &path) { return tenant.client->url(path); };
    QVERIFY(!send(tenant, {.kind = CallKind::ListPage, .url = url(u"/list"_s)}).error);
    QVERIFY(!send(tenant, {.kind = CallKind::Fetch, .url = url(u"/one"_s)}).error);
    const ApiAnswer same = send(tenant, {.kind = CallKind::Fetch, .url = url(u"/one"_s)});
    QVERIFY(!same.error);
    QCOMPARE(same.http.status, 304);
    const ApiAnswer written =
        send(tenant, {.kind = CallKind::Write, .method = "PATCH", .url = url(u"/one"_s), .body = "{}"});
    QVERIFY(!written.error);
    QCOMPARE(written.http.body, QByteArray(R"({"a":1})"));

    for (const ScriptedServer::Request &request : tenant.server.requests()) {
        if (request.path() != "/oauth/token")
            QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token"));
    }
    const CallCounts counts = tenant.client->counts();
    QCOMPARE(counts.listPages, 1);
    QCOMPARE(counts.fetches, 2);
    QCOMPARE(counts.notModified, 1);
    QCOMPARE(counts.writes, 1);
    QCOMPARE(counts.repeats, 0);
    QCOMPARE(tenant.client->counts().signIns, 1);
}

void TestApiClient::renewsTheTokenOnce() // W11
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::json("{}")});
    QVERIFY(!send(tenant, {.url = tenant.client->url(u"/one"_s)}).error);
    tenant.login.grantTokens("renewed");
    tenant.server.on("PATCH /one", {Reply::status(401), Reply::json("{}")});
    const ApiRequest request{
        .kind = CallKind::Write, .method = "PATCH", .url = tenant.client->url(u"/one"_s), .body = "{}"};
    QVERIFY(!send(tenant, request).error);
    QCOMPARE(tenant.server.count("PATCH /one"), 2);
    QCOMPARE(tenant.server.last("PATCH /one").headers.value("authorization"), QByteArray("Bearer renewed"));
    QCOMPARE(tenant.server.last("PATCH /one").body, QByteArray("{}"));
    QCOMPARE(tenant.client->counts().signIns, 2);
    QCOMPARE(tenant.client->counts().writes, 2);
    QCOMPARE(tenant.client->counts().repeats, 1);
}

void TestApiClient::unauthorizedAfterRenewal()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::status(401)});
    const ApiAnswer answer = send(tenant, {.url = tenant.client->url(u"/one"_s)});
    QCOMPARE(answer.error->kind, Kind::Unauthorized);
    QCOMPARE(tenant.server.count("GET /one"), 2);
    QCOMPARE(tenant.client->counts().signIns, 2);
}

void TestApiClient::readsAreRepeated_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("503") << Reply::status(503);
    QTest::newRow("503 with Retry-After") << Reply::status(503, {}, {"Retry-After: 2"});
    QTest::newRow("502 HTML") << Reply::status(502, "<html></html>");
    QTest::newRow("500") << Reply::status(500);
    QTest::newRow("504") << Reply::status(504);
    QTest::newRow("408") << Reply::status(408);
    QTest::newRow("429") << Reply::status(429, {}, {"Retry-After: 1"});
    QTest::newRow("429 without Retry-After") << Reply::status(429);
    QTest::newRow("429 with garbage") << Reply::status(429, {}, {"Retry-After: soon"});
    QTest::newRow("closed within the body") << Reply::cut(Reply::json(QByteArray(1000, ' ') + "{}"), 500);
}

void TestApiClient::readsAreRepeated()
{
    QFETCH(Reply, reply);
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {reply, reply, Reply::json("{}")});
    const ApiAnswer answer = send(tenant, {.url = tenant.client->url(u"/one"_s)});
    QVERIFY(!answer.error);
    QCOMPARE(tenant.server.count("GET /one"), 3);
    QCOMPARE(tenant.client->counts().fetches, 3);
    QCOMPARE(tenant.client->counts().repeats, 2);
}

void TestApiClient::readsAreNotRepeatedForEver()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::status(503)});
    QCOMPARE(send(tenant, {.url = tenant.client->url(u"/one"_s)}).error->kind, Kind::Server);
    QCOMPARE(tenant.server.count("GET /one"), 5);
}

void TestApiClient::repeatsHaveABudget()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /bad", {Reply::status(503)});
    tenant.server.on("GET /good", {Reply::json("{}")});
    const auto bad = [&] { return send(tenant, {.url = tenant.client->url(u"/bad"_s)}).error->kind == Kind::Server; };
    QVERIFY(bad()); // four repeats
    QVERIFY(bad()); // one
    QVERIFY(bad());
    QCOMPARE(tenant.server.count("GET /bad"), 3 + 5);
    int good = 0;
    for (int call = 0; call < 52; ++call) {
        tenant.client->send({.url = tenant.client->url(u"/good"_s)}, this,
                            [&good](const ApiAnswer &answer) { good += !answer.error; });
    }
    QTRY_COMPARE(good, 52);
    QVERIFY(bad()); // of 61 calls
    QCOMPARE(tenant.server.count("GET /bad"), 4 + 6);
    tenant.client->startRun();
    QVERIFY(bad());
    QCOMPARE(tenant.server.count("GET /bad"), 5 + 10);
}

void TestApiClient::waitsAndSignInsAreNotInTheBudget()
{
    Tenant tenant(*m_clock);
    const auto busy = Reply::status(429, {}, {"Retry-After: 1"});
    tenant.server.on("GET /one", {busy, busy, busy, busy, Reply::status(401), Reply::json("{}")});
    QVERIFY(!send(tenant, {.url = tenant.client->url(u"/one"_s)}).error);
    QVERIFY(tenant.client->counts().waited >= 1000);
    tenant.server.on(
        "GET /two",
        {Reply::status(503), Reply::status(503), Reply::status(503), Reply::status(503), Reply::json("{}")});
    QVERIFY(!send(tenant, {.url = tenant.client->url(u"/two"_s)}).error);
    QCOMPARE(tenant.client->counts().repeats, 5 + 4);
}

void TestApiClient::sameSeedSamePauses()
{
    const auto took = [this](quint32 seed) {
        m_clock = std::make_unique<FakeClock>();
        Tenant tenant(*m_clock, QRandomGenerator(seed));
        tenant.server.on("GET /one", {Reply::status(503)});
        const auto before = m_clock->monotonic();
        send(tenant, {.url = tenant.client->url(u"/one"_s)});
        return m_clock->monotonic() - before;
    };
    const auto first = took(7);
    QCOMPARE(took(7), first);
    QVERIFY(took(8) != first);
}

void TestApiClient::writesAreNotRepeated_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("closed") << Reply::close() << Kind::UnknownOutcome;
    QTest::newRow("reset") << Reply::reset() << Kind::UnknownOutcome;
    QTest::newRow("closed within the answer")
        << Reply::cut(Reply::json(QByteArray(1000, ' ')), 500) << Kind::UnknownOutcome;
    QTest::newRow("500") << Reply::status(500) << Kind::UnknownOutcome;
    QTest::newRow("502 HTML") << Reply::status(502, "<html></html>") << Kind::UnknownOutcome;
    QTest::newRow("503") << Reply::status(503) << Kind::UnknownOutcome;
    QTest::newRow("503 with Retry-After") << Reply::status(503, {}, {"Retry-After: 2"}) << Kind::Server;
    QTest::newRow("504") << Reply::status(504) << Kind::UnknownOutcome;
    QTest::newRow("409") << Reply::status(409) << Kind::VersionConflict;
    QTest::newRow("412") << Reply::status(412) << Kind::VersionConflict;
    QTest::newRow("400") << Reply::status(400) << Kind::Validation;
    QTest::newRow("403") << Reply::status(403) << Kind::Forbidden;
    QTest::newRow("413") << Reply::status(413) << Kind::TooLarge;
}

void TestApiClient::writesAreNotRepeated() // W8
{
    QFETCH(Reply, reply);
    Tenant tenant(*m_clock);
    tenant.server.on("PATCH /one", {reply});
    const ApiAnswer answer =
        send(tenant, {.kind = CallKind::Write, .method = "PATCH", .url = tenant.client->url(u"/one"_s), .body = "{}"});
    QVERIFY(answer.error);
    QTEST(answer.error->kind, "kind");
    QCOMPARE(tenant.server.count("PATCH /one"), 1);
    QCOMPARE(tenant.client->counts().writes, 1);
}

void TestApiClient::refusedWriteIsRepeated()
{
    Tenant tenant(*m_clock);
    tenant.server.on("PATCH /one", {Reply::status(429, {}, {"Retry-After: 7"}), Reply::json("{}")});
    const auto before = m_clock->monotonic();
    const ApiAnswer answer =
        send(tenant, {.kind = CallKind::Write, .method = "PATCH", .url = tenant.client->url(u"/one"_s), .body = "{}"});
    QVERIFY(!answer.error);
    QCOMPARE(tenant.server.count("PATCH /one"), 2);
    QVERIFY(m_clock->monotonic() - before >= 7s);
}

void TestApiClient::unsentWriteIsRepeated()
{
    Tenant tenant(*m_clock);
    QUrl nobody;
    {
        const ScriptedServer gone;
        nobody = gone.url(u"/one"_s);
    }
    const ApiAnswer answer = send(tenant, {.kind = CallKind::Write, .method = "PATCH", .url = nobody, .body = "{}"});
    QCOMPARE(answer.error->kind, Kind::Network);
    QCOMPARE(tenant.client->counts().writes, 0); // none left
}

void TestApiClient::pausesAsTold() // I5
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::status(429, {}, {"Retry-After: 7"}), Reply::json("{}")});
    tenant.server.on("GET /two", {Reply::json("{}")});
    QSignalSpy changed(tenant.client.get(), &ApiClient::allowanceChanged);
    int ended = 0;
    const auto end = [&ended](const ApiAnswer &answer) { ended += !answer.error; };
    tenant.client->send({.url = tenant.client->url(u"/one"_s)}, this, end);
    QTRY_COMPARE(tenant.client->pacer().frozenFor(), 7s);
    QVERIFY(!changed.isEmpty());
    tenant.client->send({.url = tenant.client->url(u"/two"_s)}, this, end);
    m_clock->advance(6999ms);
    // Something that takes several turns of the event loop and of the network, so that a call that leaves too early
    // shows.
    Tenant other(*m_clock);
    other.server.on("GET /one", {Reply::json("{}")});
    other.client->send({.url = other.client->url(u"/one"_s)}, this, end);
    QTRY_COMPARE(ended, 1);
    QCOMPARE(tenant.server.count("GET /one"), 1);
    QCOMPARE(tenant.server.count("GET /two"), 0);
    m_clock->advance(1ms);
    QTRY_COMPARE(ended, 3);
}

void TestApiClient::noCallAfterASlowSignIn() // I5
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::hang(), Reply::json("{}")});
    tenant.server.on("GET /two", {Reply::status(401), Reply::json("{}")});
    int ended = 0;
    const auto end = [&ended](const ApiAnswer &answer) { ended += !answer.error; };
    tenant.client->send({.url = tenant.client->url(u"/one"_s)}, this, end);
    QTRY_COMPARE(tenant.server.count("GET /one"), 1);
    tenant.holdsSecret = true;
    tenant.client->send({.url = tenant.client->url(u"/two"_s)}, this, end);
    QTRY_VERIFY(tenant.heldSecret); // two has its turn, and waits for a new token
    tenant.server.answerHanging(Reply::status(429, {}, {"Retry-After: 60"}));
    QTRY_COMPARE(tenant.client->pacer().frozenFor(), 60s);
    tenant.heldSecret();
    QTRY_COMPARE(tenant.client->counts().signIns, 2);
    m_clock->advance(59999ms);
    Tenant other(*m_clock); // takes several turns of the event loop and of the network
    other.server.on("GET /one", {Reply::json("{}")});
    bool answered = false;
    other.client->send({.url = other.client->url(u"/one"_s)}, this,
                       [&answered](const ApiAnswer &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(tenant.server.count("GET /two"), 1);
    const auto isEnd = [&] {
        m_clock->advance(m_clock->nextDue().value_or(0ms));
        return ended == 2;
    };
    QTRY_VERIFY(isEnd());
}

void TestApiClient::longPauseEndsTheCall() // W10
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::status(429, {}, {"Retry-After: 3600"})});
    for (int call = 0; call < 2; ++call) {
        // With the clock at rest.
        const auto ended = await<ApiAnswer>(
            [&](const auto &done) { tenant.client->send({.url = tenant.client->url(u"/one"_s)}, this, done); });
        QCOMPARE(ended.error->kind, Kind::RateLimited);
        QCOMPARE(ended.error->retryAfter, 3600s);
    }
    QCOMPARE(tenant.server.count("GET /one"), 1);
}

void TestApiClient::foregroundGoesFirst()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /first", {Reply::status(429, {}, {"Retry-After: 7"}), Reply::json("{}")});
    tenant.server.on("GET /sync", {Reply::json("{}")});
    tenant.server.on("GET /person", {Reply::json("{}")});
    QStringList order;
    const auto ask = [&](const QString &path, Urgency urgency) {
        tenant.client->send({.urgency = urgency, .url = tenant.client->url(path)}, this,
                            [&order, path](const ApiAnswer &) { order.append(path); });
    };
    ask(u"/first"_s, Urgency::Background);
    QTRY_COMPARE(tenant.client->pacer().frozenFor(), 7s);
    ask(u"/sync"_s, Urgency::Background);
    ask(u"/person"_s, Urgency::Foreground);
    const auto isEnd = [&] {
        m_clock->advance(m_clock->nextDue().value_or(0ms));
        return order.size() == 3;
    };
    QTRY_VERIFY(isEnd());
    QCOMPARE(order, QStringList({u"/person"_s, u"/first"_s, u"/sync"_s}));
}

void TestApiClient::gateHoldsWhatWaits()
{
    Tenant tenant(*m_clock);
    for (const char *call : {"PATCH /token", "PATCH /turn", "PATCH /late", "GET /end", "GET /person"})
        tenant.server.on(call, {Reply::json("{}")});
    tenant.server.on("GET /first", {Reply::status(429, {}, {"Retry-After: 7"}), Reply::json("{}")});
    bool open = true;
    int ended = 0;
    tenant.client->setGate([&open] { return open; });
    const auto ask = [&](const QByteArray &method, const QString &path, Urgency urgency) {
        tenant.client->send({.kind = method == "GET" ? CallKind::Fetch : CallKind::Write,
                             .urgency = urgency,
                             .method = method,
                             .url = tenant.client->url(path)},
                            this, [&ended](const ApiAnswer &answer) { ended += !answer.error; });
    };
    const auto moveOn = [&] {
        m_clock->advance(m_clock->nextDue().value_or(0ms));
        return ended;
    };
    tenant.holdsSecret = true;
    ask("PATCH", u"/token"_s, Urgency::Background);
    QTRY_VERIFY(tenant.heldSecret); // it has its turn, and waits for a token
    ask("GET", u"/first"_s, Urgency::Foreground);
    open = false;
    tenant.client->gateMoved();
    tenant.heldSecret();
    QTRY_COMPARE(tenant.client->pacer().frozenFor(), 7s);
    open = true;
    ask("PATCH", u"/turn"_s, Urgency::Background); // waits for its turn
    open = false;
    tenant.client->gateMoved();
    ask("PATCH", u"/late"_s, Urgency::Background);
    ask("GET", u"/end"_s, Urgency::Underway); // what tells how a write ended is not held
    ask("GET", u"/person"_s, Urgency::Foreground);
    QTRY_COMPARE(moveOn(), 3);
    m_clock->advance(60s);
    QCOMPARE(tenant.server.count("PATCH /token"), 0);
    QCOMPARE(tenant.server.count("PATCH /turn"), 0);
    QCOMPARE(tenant.server.count("PATCH /late"), 0);
    open = true;
    tenant.client->gateMoved();
    QTRY_COMPARE(moveOn(), 6);
}

void TestApiClient::gateEndsWhatWaits()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /first", {Reply::status(429, {}, {"Retry-After: 60"})});
    Result<bool> open = true;
    tenant.client->setGate([&open] { return open; });
    tenant.client->send({.url = tenant.client->url(u"/first"_s)}, this, [](const ApiAnswer &) {});
    QTRY_COMPARE(tenant.client->pacer().frozenFor(), 60s);
    QStringList ended;
    const auto ask = [&](const QString &path) {
        tenant.client->send({.kind = CallKind::Write,
                             .urgency = Urgency::Background,
                             .method = "PATCH",
                             .url = tenant.client->url(path)},
                            this, [&ended, path](const ApiAnswer &answer) {
                                if (answer.error && answer.error->kind == Kind::Cancelled)
                                    ended.append(path);
                            });
    };
    ask(u"/turn"_s);
    open = false;
    ask(u"/held"_s);
    open = failure(Kind::Cancelled, u"The run was cancelled."_s);
    tenant.client->gateMoved();
    ask(u"/late"_s);
    QVERIFY(!ended.contains(u"/late"_s)); // not from inside the call
    QTRY_COMPARE(ended.size(), 3); // the clock is at rest
    QCOMPARE(tenant.client->counts().writes, 0);
}

void TestApiClient::gateCountsWhatLeaves()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::status(503), Reply::json("{}")});
    tenant.client->setGate([&client = *tenant.client]() -> Result<bool> {
        if (client.counts().total() < 3)
            return true;
        return failure(Kind::Cancelled, u"Enough."_s);
    });
    int good = 0;
    int refused = 0;
    for (int call = 0; call < 5; ++call)
        tenant.client->send({.urgency = Urgency::Background, .url = tenant.client->url(u"/one"_s)}, this,
                            [&](const ApiAnswer &answer) { ++(answer.error ? refused : good); });
    const auto ended = [&] {
        m_clock->advance(m_clock->nextDue().value_or(0ms));
        return good + refused;
    };
    QTRY_COMPARE(ended(), 5);
    QCOMPARE(tenant.server.count("GET /one"), 3); // the repeat of the first would be one too many
    QCOMPARE(good, 2);
}

void TestApiClient::oneTokenFreezesAlone() // I8
{
    Tenant frozen(*m_clock);
    Tenant other(*m_clock);
    frozen.server.on("GET /one", {Reply::status(429, {}, {"Retry-After: 60"})});
    other.server.on("GET /one",
                    {Reply::json("{}", {allowance, "inin-ratelimit-count: 5", "inin-ratelimit-reset: 30"})});
    frozen.client->send({.url = frozen.client->url(u"/one"_s)}, this, [](const ApiAnswer &) {});
    QTRY_COMPARE(frozen.client->pacer().frozenFor(), 60s);
    bool ended = false;
    other.client->send({.url = other.client->url(u"/one"_s)}, this, [&ended](const ApiAnswer &) { ended = true; });
    QTRY_VERIFY(ended);
    QCOMPARE(other.client->pacer().frozenFor(), 0s);
    QCOMPARE(other.client->pacer().callsLeft(), 295);
    QCOMPARE(frozen.client->pacer().callsLeft(), std::nullopt);
}

void TestApiClient::failedSignIn()
{
    Tenant tenant(*m_clock);
    tenant.login.on("POST /oauth/token", {Reply::status(401)});
    const ApiAnswer answer = send(tenant, {.url = tenant.client->url(u"/one"_s)});
    QCOMPARE(answer.error->kind, Kind::Unauthorized);
    QCOMPARE(tenant.login.count("POST /oauth/token"), 1);
    QCOMPARE(tenant.server.count("GET /one"), 0);
    // An overloaded sign-in is tried again, for a write too: nothing of it has left.
    tenant.login.on("POST /oauth/token", {Reply::status(429, {}, {"Retry-After: 7"})});
    QCOMPARE(send(tenant, {.kind = CallKind::Write, .url = tenant.client->url(u"/one"_s)}).error->kind,
             Kind::RateLimited);
    QVERIFY(tenant.login.count("POST /oauth/token") > 2);
}

void TestApiClient::goneContextIsNotRepeated()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::status(503)});
    tenant.server.on("GET /two", {Reply::json("{}")});
    auto gone = std::make_unique<QObject>();
    bool called = false;
    tenant.client->send({.url = tenant.client->url(u"/one"_s)}, gone.get(),
                        [&called](const ApiAnswer &) { called = true; });
    QTRY_VERIFY(m_clock->nextDue().has_value());
    gone.reset();
    QVERIFY(!send(tenant, {.url = tenant.client->url(u"/two"_s)}).error); // moves the clock beyond the repeat
    m_clock->advance(60s);
    QVERIFY(!send(tenant, {.url = tenant.client->url(u"/two"_s)}).error);
    QCOMPARE(tenant.server.count("GET /one"), 1);
    QVERIFY(!called);
}

void TestApiClient::destroyedClient()
{
    Tenant tenant(*m_clock);
    tenant.server.on("GET /one", {Reply::hang()});
    bool called = false;
    tenant.client->send({.url = tenant.client->url(u"/one"_s)}, this, [&called](const ApiAnswer &) { called = true; });
    QTRY_COMPARE(tenant.server.count("GET /one"), 1);
    tenant.client.reset();
    QTRY_VERIFY(tenant.network.findChildren<QNetworkReply *>().isEmpty());
    QVERIFY(!called);
}

void TestApiClient::parsesSmall()
{
    Result<int> size;
    decodeBody<int>({.body = R"({"a":1,"b":2})"}, sizeOf, this,
                    [&size](const Result<int> &decoded) { size = decoded; });
    QCOMPARE(size.value_or(0), 2);
}

void TestApiClient::parsesLargeInAWorker()
{
    std::optional<bool> inMain;
    QThread *doneIn = nullptr;
    decodeBody<bool>({.body = largeObject()}, inMainThread, this, [&inMain, &doneIn](const Result<bool> &decoded) {
        inMain = decoded.value();
        doneIn = QThread::currentThread();
    });
    QVERIFY(!inMain);
    QTRY_VERIFY(inMain);
    QCOMPARE(*inMain, false);
    QCOMPARE(doneIn, thread());
}

void TestApiClient::parsingEndsWithItsContext()
{
    auto gone = std::make_unique<QObject>();
    bool called = false;
    bool ended = false;
    decodeBody<int>({.body = largeObject()}, sizeOf, gone.get(), [&called](const Result<int> &) { called = true; });
    decodeBody<int>({.body = largeObject()}, sizeOf, this, [&ended](const Result<int> &) { ended = true; });
    gone.reset();
    QTRY_VERIFY(ended);
    QVERIFY(!called);
}

void TestApiClient::withoutTokenElsewhere()
{
    Tenant tenant(*m_clock);
    ScriptedServer storage;
    storage.on("PUT /file", {Reply::status(200)});
    const ApiAnswer answer = await<ApiAnswer>([&](const auto &done) {
        tenant.client->sendWithoutToken({.kind = CallKind::Write,
                                         .method = "PUT",
                                         .url = storage.url(u"/file"_s),
                                         .headers = {{"Content-Encoding", "gzip"}, {"x-signed", "1"}},
                                         .body = "zipped",
                                         .harmless = true},
                                        this, done);
    });
    QVERIFY(!answer.error);
    const ScriptedServer::Request request = storage.last("PUT /file");
    QVERIFY(!request.headers.contains("authorization"));
    QCOMPARE(request.headers.value("content-encoding"), QByteArray("gzip"));
    QCOMPARE(request.headers.value("x-signed"), QByteArray("1"));
    QCOMPARE(request.headers.value("content-length"), QByteArray("6"));
    QCOMPARE(request.body, QByteArray("zipped"));
    QCOMPARE(tenant.login.requests().size(), 0);
    QCOMPARE(tenant.client->counts().writes, 1);
}

void TestApiClient::withoutTokenIsRepeated()
{
    Tenant tenant(*m_clock);
    ScriptedServer storage;
    storage.on("GET /file", {Reply::status(503), Reply::status(504), Reply::json("{}")});
    const ApiAnswer answer = await<ApiAnswer>(
        [&](const auto &done) {
            tenant.client->sendWithoutToken({.kind = CallKind::Fetch, .url = storage.url(u"/file"_s)}, this, done);
        },
        m_clock.get());
    QVERIFY(!answer.error);
    QCOMPARE(tenant.client->counts().fetches, 3);
    QCOMPARE(tenant.client->counts().repeats, 2);
}

void TestApiClient::withoutTokenWaitsAsTold() // W10
{
    Tenant tenant(*m_clock);
    ScriptedServer storage;
    storage.on("GET /file", {Reply::status(429, {}, {"Retry-After: 7"}), Reply::json("{}")});
    const auto started = m_clock->monotonic();
    const ApiAnswer answer = await<ApiAnswer>(
        [&](const auto &done) {
            tenant.client->sendWithoutToken({.kind = CallKind::Fetch, .url = storage.url(u"/file"_s)}, this, done);
        },
        m_clock.get());
    QVERIFY(!answer.error);
    QVERIFY(m_clock->monotonic() - started >= 7s);
    QCOMPARE(tenant.client->pacer().frozenFor(), 0ms); // it is not the service that asked for a pause
}

void TestApiClient::preparationsAreRepeated()
{
    Tenant tenant(*m_clock);
    tenant.server.on("POST /uploadurl", {Reply::status(503), Reply::json("{}")});
    const ApiAnswer answer = send(tenant,
                                  {.kind = CallKind::Write,
                                   .method = "POST",
                                   .url = tenant.client->url(u"/uploadurl"_s),
                                   .body = "{}",
                                   .harmless = true});
    QVERIFY(!answer.error);
    QCOMPARE(tenant.client->counts().writes, 2);
}

void TestApiClient::notAnObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Result<int> (*)(const QJsonObject &)>("decode");
    QTest::addColumn<QString>("named");
    QTest::newRow("HTML") << QByteArray("<html>Sign in</html>") << &sizeOf << u"JSON"_s; // S7
    QTest::newRow("empty") << QByteArray() << &sizeOf << u"JSON"_s;
    QTest::newRow("cut") << QByteArray(R"({"a":)") << &sizeOf << u"JSON"_s;
    QTest::newRow("list") << QByteArray("[1]") << &sizeOf << u"object"_s;
    QTest::newRow("wrong member") << QByteArray("{}") << &refusing << u"version must be a whole number"_s;
    QTest::newRow("large") << largeObject().chopped(1) << &sizeOf << u"JSON"_s;
}

void TestApiClient::notAnObject()
{
    QFETCH(QByteArray, body);
    using Decode = Result<int> (*)(const QJsonObject &);
    QFETCH(Decode, decode);
    QFETCH(QString, named);
    const HttpAnswer answer{
        .status = 200, .headers = {{"inin-correlation-id", "c-1"}}, .body = body, .host = u"wfm.test"_s};
    std::optional<Result<int>> decoded;
    decodeBody<int>(answer, decode, this, [&decoded](const Result<int> &result) { decoded = result; });
    QTRY_VERIFY(decoded);
    const Error error = decoded->error();
    QCOMPARE(error.kind, Kind::Protocol);
    QVERIFY2(error.what.contains(named), qPrintable(error.what));
    QVERIFY(error.what.contains(u"wfm.test"_s));
    QVERIFY(!error.what.contains(u'<'));
    QCOMPARE(error.correlationId, u"c-1"_s);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
