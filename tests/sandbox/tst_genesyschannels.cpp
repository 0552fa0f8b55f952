// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/genesysclient.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;
using namespace std::chrono_literals;

//! Notifications by genesys-wfm-api.md, 10, over a real WebSocket.
class TestGenesysChannels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOthersEdits();
    void tellsNothingUnasked();
    void tellsTheUnitsWhoseAgentsChanged();
    void tellsResultsOfQueries_data();
    void tellsResultsOfQueries();
    void managesSubscriptions();
    void refusesTopics_data();
    void refusesTopics();
    void ignoresErrorsWhenAsked();
    void subscribesOverTheSocket();
    void beatsAndAnswersPings();
    void expires();
    void subscribingExtends();
    void diesWithItsToken();
    void losesWhatHappensInAGap();
    void announcesClosing();
    void staysDown();
    void evictsTheLongestUnused();
    void keepsOrganisationsApart();
    void refusesUnknownChannels();

private:
    void start(const Options &options);
    Tenant &tenant() const { return *m_sandbox->tenants().front(); }
    const StoredSchedule &schedule() const { return publishedSchedule(*m_sandbox); }
    genesys::Channels &channels() const { return m_sandbox->genesys().channels(); }
    QString topic() const { return schedulesTopic(tenant()); }
    TestClient &http() const { return m_client->http(); }
    std::unique_ptr<Listener> listen(const QStringList &topics);
    Answer change(const QByteArray &method, const QString &channelId, const QStringList &topics,
                  const QByteArray &flags = {}) const;
    //! A colleague deletes a shift of the agent, or of anybody.
    void edit(const QString &agentId = {});
    //! Waits for all that the sandbox has sent so far: a pong comes after it.
    static void catchUp(Listener &listener);

    FakeClock m_clock;
    Transcript m_transcript;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<GenesysClient> m_client;
};

void TestGenesysChannels::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    start(genesysOptions());
}

void TestGenesysChannels::start(const Options &options)
{
    m_client.reset();
    m_sandbox = std::make_unique<Sandbox>(options, m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    m_transcript.record(*m_sandbox);
    m_client = std::make_unique<GenesysClient>(*m_sandbox);
}

std::unique_ptr<Listener> TestGenesysChannels::listen(const QStringList &topics)
{
    const qsizetype before = channels().connections();
    auto listener = std::make_unique<Listener>(*m_client, topics, &m_transcript);
    [&] { QTRY_VERIFY(listener->isConnected() && channels().connections() == before + 1); }();
    return listener;
}

Answer TestGenesysChannels::change(const QByteArray &method, const QString &channelId, const QStringList &topics,
                                   const QByteArray &flags) const
{
    QJsonArray array;
    for (const QString &each : topics)
        array.append(QJsonObject{{"id"_L1, each}});
    return http().call(method, "/api/v2/notifications/channels/" + channelId.toLatin1() + "/subscriptions" + flags,
                       http().authorised({{"Content-Type", "application/json"}}),
                       method == "GET" || method == "DELETE" ? QByteArray() : QJsonDocument(array).toJson());
}

void TestGenesysChannels::edit(const QString &agentId)
{
    const auto shift =
        std::find_if(schedule().shifts.cbegin(), schedule().shifts.cend(),
                     [&agentId](const Shift &each) { return agentId.isEmpty() || each.agentId == agentId; });
    QVERIFY(tenant().edit(schedule().id, shift->id, std::nullopt, u"M. Diaz"_s, m_clock.now()));
}

void TestGenesysChannels::catchUp(Listener &listener)
{
    const qsizetype before = listener.events(u"channel.metadata"_s).size();
    listener.send({{"message"_L1, u"ping"_s}});
    QTRY_VERIFY(listener.events(u"channel.metadata"_s).size() > before);
}

void TestGenesysChannels::tellsOthersEdits()
{
    const auto listener = listen({topic()});
    const QString agentId = tenant().teams().at(1).agentIds.at(3);
    edit(agentId);
    QTRY_COMPARE(listener->events(topic()).size(), 1);
    const QJsonObject event = listener->events(topic()).first();
    QCOMPARE(event["status"_L1].toString(), u"Complete"_s);
    QCOMPARE(event["eventType"_L1].toString(), u"Update"_s);
    const QJsonObject result = event["result"_L1].toObject();
    QCOMPARE(result["id"_L1].toString(), schedule().id);
    QCOMPARE(result["metadata"_L1]["version"_L1].toInteger(), schedule().version);
    QCOMPARE(result["metadata"_L1]["modifiedBy"_L1]["id"_L1].toString(), tenant().authorId(u"M. Diaz"_s));
    QCOMPARE(result["managementUnits"_L1].toArray().size(), 1);
    QCOMPARE(result["managementUnits"_L1][0]["managementUnit"_L1]["id"_L1].toString(), tenant().teams().at(1).id);
    QCOMPARE(result["managementUnits"_L1][0]["agents"_L1][0]["id"_L1].toString(), agentId);

    // Rivals are just such others.
    m_sandbox->rivals().start(60);
    m_clock.advance(5s);
    m_sandbox->rivals().stop();
    const qsizetype edits = tenant().ledger().entries().size();
    QVERIFY(edits > 1);
    QTRY_COMPARE(listener->events(topic()).size(), edits);
}

void TestGenesysChannels::tellsNothingUnasked()
{
    const auto listener = listen({});
    edit();
    catchUp(*listener);
    QVERIFY(listener->events(topic()).isEmpty());
}

void TestGenesysChannels::tellsTheUnitsWhoseAgentsChanged()
{
    const auto unitTopic = [this](int team) {
        return u"v2.workforcemanagement.managementunits.%1.agentschedules.changed"_s.arg(tenant().teams().at(team).id);
    };
    const auto listener = listen({unitTopic(0), unitTopic(1)});
    const QString agentId = tenant().teams().at(1).agentIds.first();
    edit(agentId);
    catchUp(*listener);
    QVERIFY(listener->events(unitTopic(0)).isEmpty());
    QCOMPARE(listener->events(unitTopic(1)).size(), 1);
    QCOMPARE(listener->events(unitTopic(1)).first()["agents"_L1][0]["agentId"_L1].toString(), agentId);
}

void TestGenesysChannels::tellsResultsOfQueries_data()
{
    QTest::addColumn<bool>("search");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("query") << false << false;
    QTest::newRow("query, with 202") << false << true;
    QTest::newRow("search") << true << false;
}

// Pitfall W17: the answer comes later, elsewhere.
void TestGenesysChannels::tellsResultsOfQueries()
{
    QFETCH(const bool, search);
    QFETCH(const bool, accepted);
    m_sandbox->genesys().settings().delivery = genesys::Settings::Delivery::Asynchronous;
    m_sandbox->genesys().settings().queriesAreAccepted = accepted;
    m_sandbox->genesys().settings().processing = 3s;
    const QString results = u"v2.workforcemanagement.users.%1.schedules.%2"_s.arg(tenant().clients().first().id,
                                                                                  search ? u"search"_s : u"query"_s);
    const auto listener = listen({results});
    const Answer answer = search
        ? http().post(m_client->unit("/agentschedules/search"),
                      {{"startDate"_L1, u"2027-03-08T00:00:00Z"_s}, {"endDate"_L1, u"2027-03-15T00:00:00Z"_s}})
        : http().post(GenesysClient::path(tenant(), schedule(), "/agentschedules/query"),
                      {{"managementUnitId"_L1, tenant().teams().first().id}});
    QCOMPARE(answer.status, accepted ? 202 : 200);
    QCOMPARE(answer.json()["status"_L1].toString(), u"Processing"_s);
    QVERIFY(!answer.json().contains("result"_L1));
    m_clock.advance(2s);
    catchUp(*listener);
    QVERIFY(listener->events(results).isEmpty());
    m_clock.advance(1s);
    QTRY_COMPARE(listener->events(results).size(), 1);
    const QJsonObject event = listener->events(results).first();
    QCOMPARE(event["operationId"_L1], answer.json()["operationId"_L1]);
    QCOMPARE(event["businessUnitId"_L1].toString(), genesys::businessUnitId(tenant()));
    const Answer file = http().callElsewhere("GET", QUrl(event["downloadUrl"_L1].toString()));
    QCOMPARE(file.json()["agentSchedules"_L1].toArray().size(), search ? 59 : 25);
}

void TestGenesysChannels::managesSubscriptions()
{
    const auto listener = listen({topic()});
    const QString &id = listener->channelId();
    const QString other = u"v2.workforcemanagement.users.%1.schedules.query"_s.arg(tenant().clients().first().id);
    QCOMPARE(change("GET", id, {}).entities().size(), 1);
    const Answer added = change("POST", id, {other});
    QCOMPARE(added.entities().size(), 2);
    QCOMPARE(added.entities()[0]["state"_L1].toString(), u"Permitted"_s);
    QCOMPARE(change("PUT", id, {other}).entities().size(), 1);
    edit();
    catchUp(*listener);
    QVERIFY(listener->events(topic()).isEmpty());
    QCOMPARE(change("DELETE", id, {}).status, 200);
    QVERIFY(change("GET", id, {}).entities().isEmpty());
    QCOMPARE(change("GET", u"none"_s, {}).status, 404);
    const QByteArray path = "/api/v2/notifications/channels";
    QCOMPARE(http().get(path).entities().size(), 1);
    QCOMPARE(http().call("HEAD", path + '/' + id.toLatin1(), http().authorised({})).status, 200);
    QCOMPARE(http().call("HEAD", path + "/none", http().authorised({})).status, 404);
}

void TestGenesysChannels::refusesTopics_data()
{
    QTest::addColumn<QString>("topic");

    QTest::newRow("unknown") << u"v2.nothing"_s;
    QTest::newRow("another business unit") << u"v2.workforcemanagement.businessunits.none.schedules"_s;
    QTest::newRow("another management unit") << u"v2.workforcemanagement.managementunits.none.agentschedules.changed"_s;
    QTest::newRow("another user") << u"v2.workforcemanagement.users.none.schedules.query"_s;
}

void TestGenesysChannels::refusesTopics()
{
    QFETCH(const QString, topic);
    const auto listener = listen({});
    QCOMPARE(change("POST", listener->channelId(), {topic}).status, 400);
}

void TestGenesysChannels::ignoresErrorsWhenAsked()
{
    const auto listener = listen({});
    const Answer answer = change("POST", listener->channelId(), {u"v2.nothing"_s, topic()}, "?ignoreErrors=true");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.entities()[0]["state"_L1].toString(), u"Rejected"_s);
    QCOMPARE(answer.entities()[1]["state"_L1].toString(), u"Permitted"_s);
    // What a topic tells needs the right to read it.
    tenant().client(tenant().clients().first().id)->lacks = {u"wfm:schedule:view"_s, u"wfm:publishedSchedule:view"_s};
    QCOMPARE(change("PUT", listener->channelId(), {topic()}).status, 400);
}

void TestGenesysChannels::subscribesOverTheSocket()
{
    const auto listener = listen({});
    listener->send({{"message"_L1, u"subscribe"_s}, {"topics"_L1, QJsonArray{topic()}}});
    catchUp(*listener);
    edit();
    QTRY_COMPARE(listener->events(topic()).size(), 1);
}

void TestGenesysChannels::beatsAndAnswersPings()
{
    const auto listener = listen({});
    m_clock.advance(30s);
    QTRY_COMPARE(listener->events(u"channel.metadata"_s).size(), 1);
    QCOMPARE(listener->events(u"channel.metadata"_s).first()["message"_L1].toString(), u"WebSocket Heartbeat"_s);
    m_clock.advance(60s);
    QTRY_COMPARE(listener->events(u"channel.metadata"_s).size(), 3);
    catchUp(*listener);
    QCOMPARE(listener->events(u"channel.metadata"_s).last()["message"_L1].toString(), u"pong"_s);
}

void TestGenesysChannels::expires()
{
    m_sandbox->genesys().settings().channelLifetime = 10min;
    const auto listener = listen({topic()});
    m_clock.advance(10min - 1s);
    catchUp(*listener);
    m_clock.advance(31s); // noticed with the next heartbeat
    QTRY_VERIFY(!listener->isConnected());
    QCOMPARE(change("GET", listener->channelId(), {}).status, 404);
    listener->reconnect();
    QTRY_COMPARE(listener->closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
}

void TestGenesysChannels::subscribingExtends()
{
    m_sandbox->genesys().settings().channelLifetime = 10min;
    const auto listener = listen({topic()});
    m_clock.advance(9min);
    QCOMPARE(change("POST", listener->channelId(), {topic()}).status, 200);
    m_clock.advance(9min);
    edit();
    QTRY_COMPARE(listener->events(topic()).size(), 1);
}

void TestGenesysChannels::diesWithItsToken()
{
    const auto listener = listen({topic()});
    QCOMPARE(http().call("DELETE", "/api/v2/tokens/me", http().authorised({})).status, 200);
    edit();
    m_clock.advance(30s);
    QTRY_VERIFY(!listener->isConnected());
    QVERIFY(listener->events(topic()).isEmpty());
}

void TestGenesysChannels::losesWhatHappensInAGap()
{
    const auto listener = listen({topic()});
    channels().setDown(true);
    QTRY_VERIFY(!listener->isConnected());
    edit();
    channels().setDown(false);
    listener->reconnect(); // to the same address, with what was subscribed
    QTRY_COMPARE(channels().connections(), 1);
    edit();
    QTRY_COMPARE(listener->events(topic()).size(), 1);
    QCOMPARE(listener->events(topic()).first()["result"_L1]["metadata"_L1]["version"_L1].toInteger(),
             schedule().version);
}

void TestGenesysChannels::announcesClosing()
{
    const auto listener = listen({topic()});
    channels().announceClosing();
    QTRY_COMPARE(listener->events(u"v2.system.socket_closing"_s).size(), 1);
    edit();
    QTRY_COMPARE(listener->events(topic()).size(), 1);
    m_clock.advance(60s);
    QTRY_VERIFY(!listener->isConnected());
    listener->reconnect();
    QTRY_COMPARE(channels().connections(), 1);
}

void TestGenesysChannels::staysDown()
{
    channels().setDown(true);
    const Listener listener(*m_client, {topic()});
    QTRY_COMPARE(listener.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void TestGenesysChannels::evictsTheLongestUnused()
{
    const auto connected = listen({});
    const QString idle = http().post("/api/v2/notifications/channels", {}).json()["id"_L1].toString();
    for (int count = 2; count < genesys::Channels::maximumChannels; ++count)
        QCOMPARE(http().post("/api/v2/notifications/channels", {}).status, 200);
    QCOMPARE(change("GET", idle, {}).status, 200);
    QCOMPARE(http().post("/api/v2/notifications/channels", {}).status, 200); // the 21st
    QCOMPARE(change("GET", idle, {}).status, 404); // nobody was connected to it
    QVERIFY(connected->isConnected());
    QCOMPARE(http().get("/api/v2/notifications/channels").entities().size(), genesys::Channels::maximumChannels);
}

// Pitfall W15.
void TestGenesysChannels::keepsOrganisationsApart()
{
    Options options = genesysOptions();
    options.organisations.append(options.organisations.first());
    options.organisations.last().name = u"Contoso Care"_s;
    start(options);
    const auto listener = listen({topic()});
    Tenant &other = *m_sandbox->tenants().back();
    const StoredSchedule &foreign = *std::find_if(other.schedules().cbegin(), other.schedules().cend(),
                                                  [](const StoredSchedule &each) { return each.published; });
    QVERIFY(other.edit(foreign.id, foreign.shifts.firstKey(), std::nullopt, u"M. Diaz"_s, m_clock.now()));
    catchUp(*listener);
    QVERIFY(listener->events(topic()).isEmpty());
    QCOMPARE(change("POST", listener->channelId(), {schedulesTopic(other)}).status, 400);
    http().signIn(m_sandbox->organisations().at(1).client);
    QCOMPARE(change("GET", listener->channelId(), {}).status, 404);
}

void TestGenesysChannels::refusesUnknownChannels()
{
    const auto listener = listen({});
    QUrl url = listener->connectUri();
    url.setPath(u"/channels/none"_s);
    QWebSocket socket;
    socket.open(url);
    QTRY_COMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
}

QTEST_GUILESS_MAIN(TestGenesysChannels)
#include "tst_genesyschannels.moc"
