// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/shiftedits.h"
#include "app/sandbox/wire.h"
#include "tests/sandbox/genesysclient.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;

//! The knobs over HTTP.
class TestControlApi final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void describesOrganisations();
    void advancesAndListsCases();
    void armsFaults();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void setsRivals();
    void tellsWritesAndLostUpdates();
    void changesClients();
    void choosesReadings();
    void choosesEveryReading();
    void controlsSockets();

private:
    [[nodiscard]] Answer ask(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {}) const
    {
        return m_client->call(method, "/sandbox/" + path, {},
                              body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    }
    [[nodiscard]] QByteArray ofOrganisation(const QByteArray &path) const
    {
        return path + "?organisation=" + m_sandbox->organisations().first().id.toLatin1();
    }

    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestClient> m_client;
};

void TestControlApi::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_sandbox = std::make_unique<Sandbox>(smallOptions(), m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    m_client = std::make_unique<TestClient>(*m_sandbox);
    m_client->signIn(m_sandbox->organisations().first().client);
}

void TestControlApi::describesOrganisations()
{
    const Answer answer = ask("GET", "organisations");
    const OrganisationInfo info = m_sandbox->organisations().first();
    QCOMPARE(answer.json()["address"_L1].toString(), m_sandbox->address().toString());
    const QJsonObject object = answer.json()["organisations"_L1].toArray().first().toObject();
    QCOMPARE(object["id"_L1].toString(), info.id);
    QCOMPARE(object["name"_L1].toString(), info.name);
    QCOMPARE(object["client"_L1]["secret"_L1].toString(), info.client.secret);
    QCOMPARE(object["readOnlyClient"_L1]["mayWrite"_L1].toBool(true), false);
    QCOMPARE(object["weeks"_L1].toArray(), QJsonArray{u"2027-03-08"_s});
}

void TestControlApi::advancesAndListsCases()
{
    QCOMPARE(ask("POST", "advance").json()["advanced"_L1].toBool(), true);
    QCOMPARE(ask("POST", "advance").json()["advanced"_L1].toBool(true), false);
    const QJsonArray cases = ask("GET", ofOrganisation("cases")).json()["cases"_L1].toArray();
    QMap<QString, int> kinds;
    for (const QJsonValue &each : cases)
        ++kinds[each["kind"_L1].toString()];
    QCOMPARE(kinds.size(), 11);
    QCOMPARE(kinds[u"Blocked"_s], 2);
}

void TestControlApi::armsFaults()
{
    const QJsonObject fault{
        {"kind"_L1, u"TooManyRequests"_s}, {"on"_L1, u"Reads"_s}, {"times"_L1, 2}, {"retryAfter"_L1, u"7"_s}};
    QCOMPARE(ask("POST", "faults", fault).json()["armed"_L1].toInt(), 1);
    const Answer answer = m_client->get("/api/v2/organizations/me");
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), "7");
    QCOMPARE(m_sandbox->faults().armed(), 1);
    QCOMPARE(ask("DELETE", "faults").status, 200);
    QCOMPARE(m_client->get("/api/v2/organizations/me").status, 200);
}

void TestControlApi::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");

    QTest::newRow("no kind of fault") << QByteArray("POST") << QByteArray("faults") << QJsonObject() << 400;
    QTest::newRow("unknown kind of fault")
        << QByteArray("POST") << QByteArray("faults") << QJsonObject{{"kind"_L1, u"Earthquake"_s}} << 400;
    QTest::newRow("unknown requests") << QByteArray("POST") << QByteArray("faults")
                                      << QJsonObject{{"kind"_L1, u"Hang"_s}, {"on"_L1, u"Mondays"_s}} << 400;
    QTest::newRow("unknown reading") << QByteArray("POST") << QByteArray("genesys") << QJsonObject{{"mood"_L1, true}}
                                     << 400;
    QTest::newRow("unknown value of a reading")
        << QByteArray("POST") << QByteArray("genesys") << QJsonObject{{"stale"_L1, u"Shrug"_s}} << 400;
    QTest::newRow("no grid") << QByteArray("POST") << QByteArray("genesys") << QJsonObject{{"grid"_L1, 0}} << 400;
    QTest::newRow("no organisation") << QByteArray("GET") << QByteArray("ledger") << QJsonObject() << 400;
    QTest::newRow("unknown organisation")
        << QByteArray("GET") << QByteArray("ledger?organisation=x") << QJsonObject() << 400;
    QTest::newRow("unknown call") << QByteArray("GET") << QByteArray("weather?organisation=ID") << QJsonObject() << 404;
    QTest::newRow("unknown client") << QByteArray("POST") << QByteArray("clients?organisation=ID")
                                    << QJsonObject{{"id"_L1, u"x"_s}} << 400;
}

void TestControlApi::refusesWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(const QJsonObject, body);
    path.replace("ID", m_sandbox->organisations().first().id.toLatin1());
    const Answer answer = ask(method, path, body);
    QTEST(answer.status, "status");
    QVERIFY(!answer.json()["message"_L1].toString().isEmpty());
    QCOMPARE(m_sandbox->faults().armed(), 0);
}

void TestControlApi::setsRivals()
{
    const QJsonObject habits{{"elsewhere"_L1, 0}, {"otherField"_L1, 0}, {"sameField"_L1, 0}, {"deletion"_L1, 1}};
    QCOMPARE(ask("POST", "rivals", {{"share"_L1, 1.0}, {"habits"_L1, habits}}).status, 200);
    const StoredSchedule &schedule = firstSchedule(*m_sandbox);
    const Shift shift = schedule.shifts.first();
    const QJsonObject write{{"upsert"_L1, QJsonArray{toJson(shift, *m_sandbox->tenants().front())}}};
    QCOMPARE(m_client->write(schedule, write).status, 409);
    QVERIFY(!schedule.shift(shift.id));
    QCOMPARE(ask("DELETE", "rivals").json()["edits"_L1].toInt(), 1);
    QCOMPARE(m_client->write(schedule, {}).status, 200);

    const QJsonObject steady{{"perMinuteAndSchedule"_L1, 60}, {"habits"_L1, QJsonObject{{"elsewhere"_L1, 1}}}};
    QCOMPARE(ask("POST", "rivals", steady).status, 200);
    m_clock.advance(std::chrono::seconds(10));
    QCOMPARE(ask("DELETE", "rivals").json()["edits"_L1].toInt(), 11);
}

void TestControlApi::tellsWritesAndLostUpdates()
{
    const Tenant &tenant = *m_sandbox->tenants().front();
    const StoredSchedule &schedule = firstSchedule(*m_sandbox);
    const Shift before = schedule.shifts.first();
    const Shift theirs = *withEdgesMoved(tenant, before, Minutes(30), Minutes(0));
    QVERIFY(m_sandbox->tenants().front()->edit(schedule.id, before.id, theirs, u"M. Diaz"_s, m_clock.now()));
    QCOMPARE(m_client->write(schedule, {{"upsert"_L1, QJsonArray{toJson(before, tenant)}}}).status, 200);

    const QJsonObject ledger = ask("GET", ofOrganisation("ledger")).json();
    QCOMPARE(ledger["traffic"_L1]["calls"_L1]["WriteSchedule"_L1].toInt(), 1);
    QCOMPARE(ledger["traffic"_L1]["statuses"_L1]["200"_L1].toInt(), 2); // with the sign-in
    const QJsonArray writes = ledger["writes"_L1].toArray();
    QCOMPARE(writes.size(), 2);
    QCOMPARE(writes[0]["author"_L1]["name"_L1].toString(), u"M. Diaz"_s);
    QCOMPARE(writes[1]["sequence"_L1].toInt(), 2);
    QCOMPARE(writes[1]["changes"_L1][0]["before"_L1]["startDate"_L1].toString(),
             writes[0]["changes"_L1][0]["after"_L1]["startDate"_L1].toString());

    const QByteArray question = ofOrganisation("lost-updates") + "&author=Rosterbridge";
    const QJsonArray lost = ask("GET", question).json()["lostUpdates"_L1].toArray();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost[0]["shiftId"_L1].toString(), before.id);
    QCOMPARE(lost[0]["overwritten"_L1]["name"_L1].toString(), u"M. Diaz"_s);
    const QByteArray excused = question + "&excused=other," + before.id.toLatin1();
    QCOMPARE(ask("GET", excused).json()["lostUpdates"_L1].toArray().size(), 0);
}

void TestControlApi::changesClients()
{
    // W11: right revoked, secret rotated.
    const Client client = m_sandbox->organisations().first().client;
    const QByteArray path = ofOrganisation("clients");
    QCOMPARE(ask("POST", path, {{"id"_L1, client.id}, {"mayWrite"_L1, false}}).status, 200);
    QCOMPARE(m_client->write(firstSchedule(*m_sandbox), {}).status, 403);
    QCOMPARE(ask("POST", path, {{"id"_L1, client.id}, {"secret"_L1, u"new"_s}}).status, 200);
    QCOMPARE(m_client->signIn(client).status, 401);
}

void TestControlApi::choosesReadings()
{
    const genesys::Settings &settings = m_sandbox->genesys().settings();
    const QJsonObject chosen{{"stale"_L1, u"Conflict"_s},
                             {"processing"_L1, 1500},
                             {"scheduleVersionGrows"_L1, false},
                             {"poisonedAgents"_L1, QJsonArray{u"x"_s}}};
    const Answer answer = ask("POST", "genesys", chosen);
    QCOMPARE(answer.status, 200);
    QCOMPARE(settings.stale, genesys::Settings::Stale::Conflict);
    QCOMPARE(settings.processing, std::chrono::milliseconds(1500));
    QVERIFY(!settings.scheduleVersionGrows);
    QCOMPARE(settings.poisonedAgents, QSet<QString>{u"x"_s});
    QVERIFY(settings.agentVersionsChecked); // what is not named stays
    QCOMPARE(answer.json()["heartbeat"_L1].toInt(), 30);
}

void TestControlApi::choosesEveryReading()
{
    const QJsonObject before = ask("POST", "genesys", {{"grid"_L1, 5}}).json();
    QJsonObject others;
    for (auto each = before.begin(); each != before.end(); ++each) {
        if (each->isBool())
            others[each.key()] = !each->toBool();
        else if (each->isDouble())
            others[each.key()] = each->toInt() + 1;
    }
    others["stale"_L1] = u"BadRequest"_s;
    others["outcome"_L1] = u"Silence"_s;
    others["invalid"_L1] = u"BadRequest"_s;
    others["delivery"_L1] = u"Download"_s;
    others["poisonedAgents"_L1] = QJsonArray{u"x"_s};
    QCOMPARE(others.keys(), before.keys());
    QCOMPARE(ask("POST", "genesys", others).json(), others);
}

void TestControlApi::controlsSockets()
{
    m_sandbox = std::make_unique<Sandbox>(genesysOptions(), m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    m_client = std::make_unique<TestClient>(*m_sandbox);
    GenesysClient client(*m_sandbox);
    Listener listener(client, {});
    QTRY_COMPARE(ask("POST", "sockets").json()["connections"_L1].toInt(), 1);
    QCOMPARE(ask("POST", "sockets", {{"closing"_L1, true}}).status, 200);
    QTRY_COMPARE(listener.events(u"v2.system.socket_closing"_s).size(), 1);
    QCOMPARE(ask("POST", "sockets", {{"down"_L1, true}}).json()["connections"_L1].toInt(), 0);
    QTRY_VERIFY(!listener.isConnected());
}

QTEST_GUILESS_MAIN(TestControlApi)
#include "tst_controlapi.moc"
