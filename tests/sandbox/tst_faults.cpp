// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/testclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;
using namespace std::chrono_literals;
using Kind = Fault::Kind;
using On = Fault::On;

//! Every fault as a client meets it, and what the schedule is like afterwards.
class TestFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void happensToAWrite_data();
    void happensToAWrite();
    void happensToARead_data();
    void happensToARead();
    void sendsAnyRetryAfter_data();
    void sendsAnyRetryAfter();
    void revokesTheToken();
    void dribbles();
    void choosesItsRequests_data();
    void choosesItsRequests();
    void staysForItsOrganisation();
    void happensSoManyTimes();
    void happensWithAProbability();
    void canBeCleared();
    void keepsTheLatency();

private:
    void arm(Kind kind, On on = On::Any) { m_sandbox->faults().arm({.kind = kind, .on = on}); }
    const StoredSchedule &schedule() const { return firstSchedule(*m_sandbox); }
    [[nodiscard]] Answer deleteFirst() const
    {
        return m_client->write(schedule(), {{"delete"_L1, QJsonArray{schedule().shifts.firstKey()}}});
    }

    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestClient> m_client;
};

void TestFaults::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_sandbox = std::make_unique<Sandbox>(smallOptions(), m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    m_client = std::make_unique<TestClient>(*m_sandbox);
    m_client->signIn(m_sandbox->organisations().first().client);
}

void TestFaults::happensToAWrite_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("applied");

    QTest::newRow("429") << Kind::TooManyRequests << 429 << false;
    QTest::newRow("503") << Kind::Unavailable << 503 << false;
    QTest::newRow("502") << Kind::BadGateway << 502 << false;
    QTest::newRow("504: outcome unknown") << Kind::GatewayTimeout << 504 << true;
    QTest::newRow("connection closed") << Kind::Disconnect << 0 << false;
    QTest::newRow("reply lost (W8)") << Kind::LostReply << 0 << true;
    QTest::newRow("garbage") << Kind::Garbage << 200 << false;
    QTest::newRow("sign-in page") << Kind::SignInPage << 200 << false;
    QTest::newRow("slow") << Kind::SlowBody << 200 << true;
    QTest::newRow("token revoked (W11)") << Kind::TokenRevoked << 401 << false;
    QTest::newRow("right revoked (W11)") << Kind::Forbidden << 403 << false;
    QTest::newRow("proxy says 412") << Kind::PreconditionFailed << 412 << false;
}

void TestFaults::happensToAWrite()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, applied);
    const qint64 version = schedule().version;
    m_sandbox->faults().arm({.kind = kind, .on = On::Writes, .duration = 20ms});
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 200);
    const Answer answer = deleteFirst();
    QTEST(answer.status, "status");
    QCOMPARE(answer.complete, answer.status != 0);
    QCOMPARE(schedule().version, applied ? version + 1 : version);
    if (answer.status != 0) {
        QVERIFY(answer.headers.contains("inin-correlation-id"));
        QVERIFY(answer.headers.contains("inin-ratelimit-allowed"));
    }
    QCOMPARE(m_sandbox->faults().armed(), 0);
}

void TestFaults::happensToARead_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body"); // that it holds

    const QByteArray json = "application/json";
    const QByteArray html = "text/html; charset=utf-8";
    QTest::newRow("429") << Kind::TooManyRequests << 429 << json << QByteArray("too.many.requests.retry.after");
    QTest::newRow("503") << Kind::Unavailable << 503 << json << QByteArray("service.unavailable");
    QTest::newRow("502") << Kind::BadGateway << 502 << html << QByteArray("<h1>Bad Gateway</h1>");
    QTest::newRow("504") << Kind::GatewayTimeout << 504 << html << QByteArray("<h1>Gateway Time-out</h1>");
    QTest::newRow("garbage") << Kind::Garbage << 200 << json << QByteArray("\x1f\x8b{");
    QTest::newRow("sign-in page (S7)") << Kind::SignInPage << 200 << html << QByteArray("<h1>Sign in</h1>");
    QTest::newRow("closed") << Kind::Disconnect << 0 << QByteArray() << QByteArray();
    QTest::newRow("lost") << Kind::LostReply << 0 << QByteArray() << QByteArray();
}

void TestFaults::happensToARead()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, body);
    arm(kind);
    const Answer answer = m_client->get(TestClient::path(schedule().id));
    QTEST(answer.status, "status");
    QTEST(answer.headers.value("content-type"), "contentType");
    QVERIFY(answer.body.contains(body));
    QCOMPARE(m_client->get(TestClient::path(schedule().id)).status, 200);
}

void TestFaults::sendsAnyRetryAfter_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    // W10
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("0") << QByteArray("0");
    QTest::newRow("7") << QByteArray("7");
    QTest::newRow("date") << QByteArray("Mon, 08 Mar 2027 09:00:00 GMT");
    QTest::newRow("garbage") << QByteArray("soon");
}

void TestFaults::sendsAnyRetryAfter()
{
    QFETCH(const QByteArray, retryAfter);
    for (const Kind kind : {Kind::TooManyRequests, Kind::Unavailable}) {
        m_sandbox->faults().arm({.kind = kind, .retryAfter = retryAfter});
        const Answer answer = m_client->get("/api/v2/organizations/me");
        QCOMPARE(answer.headers.contains("retry-after"), !retryAfter.isNull());
        QCOMPARE(answer.headers.value("retry-after"), retryAfter);
    }
}

void TestFaults::revokesTheToken()
{
    arm(Kind::TokenRevoked);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 401);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 401);
    m_client->signIn(m_sandbox->organisations().first().client);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 200);
}

void TestFaults::dribbles()
{
    m_sandbox->faults().arm({.kind = Kind::SlowBody, .duration = 100ms});
    QElapsedTimer timer;
    timer.start();
    const Answer answer = m_client->get(TestClient::path(schedule().id));
    QVERIFY(answer.complete);
    QVERIFY(timer.elapsed() >= 85);
    QCOMPARE(answer.json()["id"_L1].toString(), schedule().id);
}

void TestFaults::choosesItsRequests_data()
{
    QTest::addColumn<On>("on");
    QTest::addColumn<bool>("signIns");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");

    QTest::newRow("any") << On::Any << false << true << true;
    QTest::newRow("reads") << On::Reads << false << true << false;
    QTest::newRow("writes") << On::Writes << false << false << true;
    QTest::newRow("sign-ins") << On::SignIns << true << false << false;
}

void TestFaults::choosesItsRequests()
{
    QFETCH(const On, on);
    m_sandbox->faults().arm({.kind = Kind::Unavailable, .on = on, .times = 0});
    QTEST(m_client->get("/api/v2/organizations/me").status == 503, "reads");
    QTEST(deleteFirst().status == 503, "writes");
    QTEST(m_client->signIn(m_sandbox->organisations().first().client).status == 503, "signIns");
}

void TestFaults::staysForItsOrganisation()
{
    // I8: one organisation's failure is nobody else's.
    Options options = smallOptions();
    options.organisations.append({.name = u"Contoso Care"_s, .timeZone = u"America/New_York"_s, .agents = 25});
    m_sandbox = std::make_unique<Sandbox>(options, m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    TestClient first(*m_sandbox);
    TestClient second(*m_sandbox);
    first.signIn(m_sandbox->organisations().first().client);
    second.signIn(m_sandbox->organisations().last().client);
    m_sandbox->faults().arm({.kind = Kind::Unavailable, .organisationId = m_sandbox->organisations().last().id});
    QCOMPARE(first.get("/api/v2/organizations/me").status, 200);
    QCOMPARE(second.get("/api/v2/organizations/me").status, 503);
    QCOMPARE(second.get("/api/v2/organizations/me").status, 200);

    m_sandbox->faults().arm(
        {.kind = Kind::Unavailable, .on = On::SignIns, .organisationId = m_sandbox->organisations().last().id});
    QCOMPARE(first.signIn(m_sandbox->organisations().first().client).status, 200);
    QCOMPARE(second.signIn(m_sandbox->organisations().last().client).status, 503);
}

void TestFaults::happensSoManyTimes()
{
    m_sandbox->faults().arm({.kind = Kind::Unavailable, .times = 2});
    m_sandbox->faults().arm({.kind = Kind::BadGateway});
    QList<int> statuses;
    for (int call = 0; call < 4; ++call)
        statuses.append(m_client->get("/api/v2/organizations/me").status);
    QCOMPARE(statuses, QList<int>({503, 503, 502, 200}));
}

void TestFaults::happensWithAProbability()
{
    const auto hits = [] {
        Faults faults(7);
        faults.arm({.kind = Kind::Unavailable, .times = 0, .probability = 0.25});
        QList<int> all;
        for (int call = 0; call < 1000; ++call) {
            if (faults.take({.call = ScheduleApi::Call::ReadSchedule}))
                all.append(call);
        }
        return all;
    };
    QVERIFY(hits().size() > 200 && hits().size() < 300);
    QCOMPARE(hits(), hits());
}

void TestFaults::canBeCleared()
{
    m_sandbox->faults().arm({.kind = Kind::Unavailable, .times = 0});
    m_sandbox->faults().clear();
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 200);
}

void TestFaults::keepsTheLatency()
{
    Options options = smallOptions();
    options.latency = 60ms;
    options.jitter = 20ms;
    m_sandbox = std::make_unique<Sandbox>(options, m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(TestClient(*m_sandbox).call("GET", "/api/v2/organizations/me").status, 401);
    QVERIFY(timer.elapsed() >= 40);

    // A hanging answer is cut short by the client alone.
    m_sandbox->faults().arm({.kind = Kind::Hang});
    const Answer none = TestClient(*m_sandbox).call("GET", "/api/v2/organizations/me", {}, {}, 150ms);
    QVERIFY(none.status == 0 && !none.complete);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
