// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"
#include "core/wfm/genesys/genesysgateway.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace rosterbridge;
using namespace rosterbridge::genesys;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Reply = ScriptedServer::Reply;

namespace {

constexpr Instant monday{std::chrono::sys_days(std::chrono::year(2027) / 3 / 8)};
const QDate week(2027, 3, 8);
const QString scheduleId = u"bu/2027-03-08/sch/2027-03-08"_s;

const QByteArray wfm = "/api/v2/workforcemanagement/businessunits";
const QByteArray listRoute = "GET " + wfm + "/bu/weeks/2027-03-08/schedules";
const QByteArray lineRoute = listRoute + "/sch";
const QByteArray queryRoute = "POST " + wfm + "/bu/weeks/2027-03-08/schedules/sch/agentschedules/query";
const QByteArray uploadRoute = "POST " + wfm + "/bu/weeks/2027-03-08/schedules/sch/update/uploadurl";
const QByteArray updateRoute = "POST " + wfm + "/bu/weeks/2027-03-08/schedules/sch/update";
const QByteArray channelRoute = "POST /api/v2/notifications/channels";
const QByteArray topicsRoute = "PUT /api/v2/notifications/channels/ch/subscriptions";
const QByteArray historyRoute = lineRoute + "/history/agents/a";
const QByteArray fileRoute = "PUT /file";

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray line(int version, const QByteArray &more = R"("published":true)")
{
    return R"({"id":"sch","weekDate":"2027-03-08","weekCount":1,)" + more + R"(,"metadata":{"version":)"
        + number(version) + R"(,"modifiedBy":{"id":"System"},"dateModified":"2027-03-01T10:00:00Z"}})";
}

//! An agent with one shift "0" that starts at an hour of Monday.
QByteArray agent(const QByteArray &id, int version, int hour, const QByteArray &more = {})
{
    const QByteArray start = "2027-03-08T" + number(hour).rightJustified(2, '0') + ":00:00Z";
    return R"({"user":{"id":")" + id + R"("},"metadata":{"version":)" + number(version)
        + R"(},"shifts":[{"id":"0","startDate":")" + start
        + R"(","lengthMinutes":480,"manuallyEdited":false,"activities":[{"startDate":")" + start
        + R"(","lengthMinutes":480,"description":"","activityCodeId":"0","paid":true}]})" + more + "]}";
}

QByteArray agents(const QByteArrayList &some)
{
    return R"({"businessUnitTimeZone":"Europe/London","agentSchedules":[)" + some.join(',') + "]}";
}

Reply queried(const QByteArrayList &some)
{
    return Reply::json(R"({"status":"Complete","result":)" + agents(some) + '}');
}

QByteArray ended(const QByteArray &status, int version = 0)
{
    const QByteArray result = version == 0 ? QByteArray() : R"(,"result":)" + line(version);
    return R"({"status":")" + status + R"(","operationId":"op","eventType":"Update")" + result + '}';
}

Shift shiftAt(const QString &agentId, int hour, const QString &id = {})
{
    const Instant start = monday + std::chrono::hours(hour);
    return {.id = id,
            .agentId = agentId,
            .start = start,
            .length = 480min,
            .activities = {{.start = start, .length = 480min, .codeId = u"0"_s, .description = {}}}};
}

//! Text of a write's end, with what matters of it.
QString told(const WriteOutcome &outcome)
{
    struct Teller {
        QString operator()(const Accepted &end) const
        {
            const auto versions = Versions::unpack(end.schedule.info.version);
            return u"accepted %1%2"_s.arg(versions->schedule).arg(versions->coversAgents ? u" covering"_s : QString());
        }
        QString operator()(const Stale &end) const
        {
            return end.current ? u"stale %1"_s.arg(Versions::unpack(*end.current)->schedule) : u"stale ?"_s;
        }
        QString operator()(const Rejected &end) const
        {
            return u"rejected for %1 shifts"_s.arg(end.reasonByShift.size());
        }
        QString operator()(const Throttled &end) const { return u"throttled %1"_s.arg(end.wait.count()); }
        QString operator()(const Unknown &) const { return u"unknown"_s; }
        QString operator()(const Failed &end) const
        {
            return u"failed %1"_s.arg(QVariant::fromValue(end.error.kind).toString());
        }
    };
    return std::visit(Teller(), outcome);
}

} // namespace

class TestGenesysGateway final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void probes();
    void probesTheUnitsWeeks();
    void probesNoSchedule();
    void probesChosenUnitsOnly();
    void personDoesNotWaitForAHeldRun();
    void probeGoesWrong_data();
    void probeGoesWrong();

    void fetches();
    void fetchesIfMoved_data();
    void fetchesIfMoved();
    void linesAreNewsForAWhile();
    void fetchGoesWrong_data();
    void fetchGoesWrong();
    void downloads_data();
    void downloads();
    void downloadGoesWrong_data();
    void downloadGoesWrong();
    void answersByAndBy();
    void asksAnewForADownload_data();
    void asksAnewForADownload();
    void asksAgainAfterAGap();
    void asksAgainWithoutNotifications();
    void neverReady();
    void largeWeekIsParsedAside();

    void writes();
    void ownWriteIsNoNews();
    void publishes();
    void publishesInNobodysPlace();
    void writeEndsByNotification_data();
    void writeEndsByNotification();
    void writeEndsByPolling();
    void writeEnds_data();
    void writeEnds();
    void staleIsNotReadTwice();
    void nothingReadBeforeAWriteServesAfterIt();
    void asksForAnotherUploadAddress();
    void storageRefuses();
    void replyIsLost();
    void silenceIsUnknown();
    void offTheGrid();
    void notAScheduleOfOurs();
    void weeksOfOneScheduleGoInTurn();

    void history();
    void historyGoesWrong_data();
    void historyGoesWrong();
    void directory();
    void testsTheConnection_data();
    void testsTheConnection();

    void tellsWhatMoved();
    void tellsOfAGap();
    void movesToAnotherSocket();
    void deadSocketIsReplaced();
    void refusedChannelIsAskedForAgain();
    void destroyedWhileBusy_data();
    void destroyedWhileBusy();

private:
    void scriptUnits(int managementUnits = 1);
    void scriptChannel();
    void scriptNoChannel() { m_server->on(channelRoute, {Reply::status(403)}); }
    void scriptUpload();
    void notify(const QByteArray &topic, const QByteArray &body);
    void waitForSocket(int connections = 1);
    Result<QList<ScheduleInfo>> probe(const QList<QDate> &weeks = {week});
    Result<std::optional<Schedule>> fetch(const std::optional<Version> &ifVersion = {});
    WriteOutcome write(const WriteSet &changes, bool moveClock = true);
    Result<QList<ScheduleChange>> readHistory()
    {
        return await<Result<QList<ScheduleChange>>>(
            [this](const auto &done) { m_gateway->history(scheduleId, u"a"_s, this, done); });
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_storage;
    std::unique_ptr<QWebSocketServer> m_sockets;
    QList<QPointer<QWebSocket>> m_peers;
    QStringList m_heard; //!< text frames of the client
    MemorySecretStore m_secrets;
    Network m_network;
    std::unique_ptr<GenesysGateway> m_gateway;
    const WriteSet m_change{.upserts = {shiftAt(u"a"_s, 10, u"a/0"_s)}, .deletes = {}};
    const Version m_version =
        Versions{.schedule = 7, .agents = {{u"a"_s, {.version = 3}}, {u"b"_s, {.version = 4}}}}.pack();
};

void TestGenesysGateway::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->grantTokens();
    m_storage = std::make_unique<ScriptedServer>();
    m_sockets = std::make_unique<QWebSocketServer>(u"notifications"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(m_sockets->listen(QHostAddress::LocalHost));
    m_peers.clear();
    m_heard.clear();
    connect(m_sockets.get(), &QWebSocketServer::newConnection, this, [this] {
        QWebSocket *const peer = m_sockets->nextPendingConnection();
        peer->setParent(m_sockets.get());
        connect(peer, &QWebSocket::textMessageReceived, this, [this](const QString &text) { m_heard.append(text); });
        m_peers.append(peer);
    });
    m_secrets.write(u"org"_s, u"s3cret"_s, this, [](const Result<void> &) {});
    m_gateway = std::make_unique<GenesysGateway>(
        Connection{.service = u"genesys"_s, .address = m_server->url(), .clientId = u"client"_s, .secretKey = u"org"_s},
        m_network, m_secrets, *m_clock);
    scriptUnits();
}

void TestGenesysGateway::cleanup()
{
    m_gateway.reset();
    QCOMPARE(m_server->unexpected(), QByteArrayList());
    QCOMPARE(m_storage->unexpected(), QByteArrayList());
    // The token never leaves for another host.
    for (const ScriptedServer::Request &request : m_storage->requests())
        QVERIFY(!request.headers.contains("authorization"));
}

void TestGenesysGateway::scriptUnits(int managementUnits)
{
    m_server->on("GET " + wfm, {Reply::json(R"({"entities":[{"id":"bu","name":"Care","authorized":true}]})")});
    m_server->on("GET " + wfm + "/bu", {Reply::json(R"({"id":"bu","name":"Care","settings":{"startDayOfWeek":"Monday",
        "timeZone":"Europe/London","metadata":{"version":1}}})")});
    QByteArrayList units;
    for (int index = 0; index < managementUnits; ++index)
        units.append(R"({"id":"mu)" + number(index) + R"(","name":"Unit","timeZone":"Europe/Paris"})");
    m_server->on("GET " + wfm + "/bu/managementunits", {Reply::json(R"({"entities":[)" + units.join(',') + "]}")});
}

void TestGenesysGateway::scriptChannel()
{
    m_server->on(channelRoute,
                 {Reply::json(R"({"id":"ch","connectUri":")" + m_sockets->serverUrl().toEncoded()
                              + R"(","expires":"2027-03-09T09:00:00Z"})")});
    m_server->on(topicsRoute, {Reply::json(R"({"entities":[{"id":"t","state":"Permitted"}]})")});
}

void TestGenesysGateway::scriptUpload()
{
    m_server->on(uploadRoute,
                 {Reply::json(R"({"uploadKey":"key","url":")" + m_storage->url(u"/file"_s).toEncoded()
                              + R"(","headers":{"Content-Encoding":"gzip","x-signed":"yes"}})")});
    m_storage->on(fileRoute, {Reply::status(200)});
}

void TestGenesysGateway::notify(const QByteArray &topic, const QByteArray &body)
{
    m_peers.constLast()->sendTextMessage(
        QString::fromUtf8(R"({"topicName":")" + topic + R"(","version":"2","eventBody":)" + body + '}'));
}

void TestGenesysGateway::waitForSocket(int connections)
{
    QTRY_COMPARE(m_peers.size(), connections);
}

Result<QList<ScheduleInfo>> TestGenesysGateway::probe(const QList<QDate> &weeks)
{
    return await<Result<QList<ScheduleInfo>>>(
        [&](const auto &done) { m_gateway->probe(weeks, Urgency::Foreground, this, done); }, m_clock.get(), &m_network);
}

Result<std::optional<Schedule>> TestGenesysGateway::fetch(const std::optional<Version> &ifVersion)
{
    return await<Result<std::optional<Schedule>>>(
        [&](const auto &done) { m_gateway->fetch(scheduleId, ifVersion, Urgency::Foreground, this, done); },
        m_clock.get(), &m_network);
}

WriteOutcome TestGenesysGateway::write(const WriteSet &changes, bool moveClock)
{
    return await<WriteOutcome>([&](const auto &done) { m_gateway->write(scheduleId, m_version, changes, this, done); },
                               moveClock ? m_clock.get() : nullptr, &m_network);
}

void TestGenesysGateway::probes()
{
    m_server->on(listRoute,
                 {Reply::json(R"({"entities":[)" + line(5, R"("published":false)").replace("\"sch\"", "\"draft\"") + ','
                              + line(7) + "]}")});
    const auto infos = probe();
    QVERIFY2(infos, qPrintable(infos ? QString() : infos.error().text()));
    QCOMPARE(infos->size(), 1);
    const ScheduleInfo &info = infos->constFirst();
    QCOMPARE(info.id, scheduleId);
    QCOMPARE(info.name, u"Care"_s);
    QCOMPARE(info.weekDate, week);
    QCOMPARE(info.timeZone, u"Europe/London"_s);
    QVERIFY(info.published);
    QCOMPARE(info.modifiedBy, u"System"_s);
    QCOMPARE(m_gateway->calls().listPages, 4);
    // What units there are is not asked for twice.
    QVERIFY(probe());
    QCOMPARE(m_gateway->calls().listPages, 5);
    QCOMPARE(m_gateway->calls().probes, 2);
    QCOMPARE(m_gateway->calls().total(), 5);
}

void TestGenesysGateway::probesTheUnitsWeeks()
{
    m_server->on("GET " + wfm + "/bu", {Reply::json(R"({"id":"bu","name":"Care","settings":{"startDayOfWeek":"Sunday",
        "timeZone":"Europe/London"}})")});
    // Two Sundays for three Mondays and a Sunday; the schedule spans both.
    m_server->on("GET " + wfm + "/bu/weeks/2027-03-07/schedules",
                 {Reply::json(R"({"entities":[{"id":"long","weekDate":"2027-03-07","weekCount":2,"published":true,
            "metadata":{"version":2}}]})")});
    m_server->on("GET " + wfm + "/bu/weeks/2027-03-14/schedules",
                 {Reply::json(R"({"entities":[{"id":"long","weekDate":"2027-03-07","weekCount":2,"published":true,
            "metadata":{"version":2}}]})")});
    const auto infos = probe({QDate(2027, 3, 8), QDate(2027, 3, 9), QDate(2027, 3, 15), QDate(2027, 3, 14)});
    QVERIFY2(infos, qPrintable(infos ? QString() : infos.error().text()));
    QStringList ids;
    for (const ScheduleInfo &info : *infos)
        ids.append(info.id);
    QCOMPARE(ids, QStringList({u"bu/2027-03-07/long/2027-03-07"_s, u"bu/2027-03-07/long/2027-03-14"_s}));
    QCOMPARE(infos->constLast().weekDate, QDate(2027, 3, 14));
}

void TestGenesysGateway::probesNoSchedule()
{
    m_server->on(listRoute, {Reply::json(R"({"entities":[]})")});
    const auto infos = probe();
    QVERIFY(infos);
    QVERIFY(infos->isEmpty());
    QVERIFY(probe({}).value().isEmpty());
}

void TestGenesysGateway::probesChosenUnitsOnly()
{
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7) + "]}")});
    m_gateway = std::make_unique<GenesysGateway>(Connection{.service = u"genesys"_s,
                                                            .address = m_server->url(),
                                                            .clientId = u"client"_s,
                                                            .secretKey = u"org"_s,
                                                            .units = {u"bu"_s}},
                                                 m_network, m_secrets, *m_clock);
    QCOMPARE(probe().value().size(), 1);
    QCOMPARE(m_server->count("GET " + wfm), 0);
}

void TestGenesysGateway::personDoesNotWaitForAHeldRun()
{
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7) + "]}")});
    m_gateway->setGate([] { return false; });
    bool isHeld = true;
    m_gateway->probe({week}, Urgency::Background, this, [&isHeld](const auto &) { isHeld = false; });
    QVERIFY(probe());
    QVERIFY(isHeld);
    // The units were asked for once, by the person.
    QCOMPARE(m_server->count("GET " + wfm), 1);
    QCOMPARE(m_server->count(listRoute), 1);
}

void TestGenesysGateway::probeGoesWrong_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no unit to be seen") << "GET " + wfm
                                        << Reply::json(R"({"entities":[{"id":"bu","name":"Care","authorized":false}]})")
                                        << Kind::Forbidden;
    QTest::newRow("HTML with 200") << listRoute << Reply::json("<html>Sign in</html>") << Kind::Protocol; // S7
    QTest::newRow("no version") << listRoute
                                << Reply::json(R"({"entities":[{"id":"sch","weekDate":"2027-03-08","weekCount":1}]})")
                                << Kind::Protocol;
    QTest::newRow("forbidden") << listRoute << Reply::status(403) << Kind::Forbidden;
    QTest::newRow("zone nobody knows") << "GET " + wfm + "/bu" << Reply::json(R"({"id":"bu","name":"Care","settings":{
        "startDayOfWeek":"Monday","timeZone":"Middle/Earth"}})")
                                       << Kind::Protocol; // T8
    QTest::newRow("chosen unit is gone") << "GET " + wfm + "/bu" << Reply::status(404) << Kind::NotFound;
    QTest::newRow("units are refused") << "GET " + wfm + "/bu/managementunits" << Reply::status(403) << Kind::Forbidden;
}

void TestGenesysGateway::probeGoesWrong()
{
    QFETCH(QByteArray, route);
    QFETCH(Reply, reply);
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7) + "]}")});
    m_server->on(route, {reply});
    const auto infos = probe();
    QVERIFY(!infos);
    QTEST(infos.error().kind, "kind");
    QCOMPARE(infos.error().what.contains(u"unit bu"_s), infos.error().kind == Kind::NotFound); // which one
    // A failure is not kept: the next one asks again.
    scriptUnits();
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7) + "]}")});
    QVERIFY(probe());
}

void TestGenesysGateway::fetches()
{
    scriptUnits(2);
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7) + "]}")});
    m_server->on(queryRoute, {queried({agent("a", 3, 9)}), queried({agent("b", 4, 10)})});
    QVERIFY(probe());
    const auto schedule = fetch();
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().text()));
    QCOMPARE((*schedule)->info.version, m_version);
    QCOMPARE((*schedule)->shifts.size(), 2);
    QCOMPARE((*schedule)->shifts.constFirst().id, u"a/0"_s);
    // One query for each management unit, and none for what the probe told already.
    QCOMPARE(m_gateway->calls().fetches, 2);
    QSet<QByteArray> asked;
    for (const ScriptedServer::Request &request : m_server->requests()) {
        if (request.method + ' ' + request.path() == queryRoute)
            asked.insert(request.body);
    }
    QCOMPARE(asked, QSet<QByteArray>({R"({"managementUnitId":"mu0"})", R"({"managementUnitId":"mu1"})"}));
}

void TestGenesysGateway::fetchesIfMoved_data()
{
    QTest::addColumn<bool>("covers");
    QTest::addColumn<int>("lineNow");
    QTest::addColumn<int>("agentNow");
    QTest::addColumn<int>("queries");
    QTest::addColumn<bool>("fetched");
    QTest::newRow("nothing moved, and it is known to tell") << true << 7 << 3 << 0 << false;
    QTest::newRow("nothing moved, as far as the schedule tells") << false << 7 << 3 << 1 << false;
    QTest::newRow("schedule moved") << true << 8 << 3 << 1 << true;
    QTest::newRow("schedule and agent moved") << true << 8 << 4 << 1 << true;
    QTest::newRow("agent alone moved") << false << 7 << 4 << 1 << true;
}

void TestGenesysGateway::fetchesIfMoved()
{
    QFETCH(bool, covers);
    QFETCH(int, lineNow);
    QFETCH(int, agentNow);
    QFETCH(int, queries);
    m_server->on(lineRoute, {Reply::json(line(lineNow))});
    m_server->on(queryRoute, {queried({agent("a", agentNow, 9), agent("b", 4, 9)})});
    Versions known = *Versions::unpack(m_version);
    known.coversAgents = covers;
    const auto schedule = fetch(known.pack());
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().text()));
    QTEST(schedule->has_value(), "fetched");
    QCOMPARE(m_server->count(queryRoute), queries);
    if (!*schedule)
        return;
    // Once it has shown that the schedule's version does not tell all, it is not relied on.
    const bool misses = lineNow == 7;
    known = *Versions::unpack((*schedule)->info.version);
    QCOMPARE(known.coversAgents, covers && !misses);
    known.coversAgents = true;
    QVERIFY(!fetch(known.pack()).value());
    QCOMPARE(m_server->count(queryRoute), misses ? 2 : 1);
}

void TestGenesysGateway::linesAreNewsForAWhile()
{
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7) + "]}")});
    m_server->on(lineRoute, {Reply::json(line(8))});
    m_server->on(queryRoute, {queried({agent("a", 3, 9)})});
    QVERIFY(probe());
    m_clock->advance(61s);
    QCOMPARE(Versions::unpack((*fetch())->info.version)->schedule, 8);
}

void TestGenesysGateway::fetchGoesWrong_data()
{
    QTest::addColumn<Reply>("line");
    QTest::addColumn<Reply>("query");
    QTest::addColumn<Kind>("kind");
    const Reply good = Reply::json(line(7));
    QTest::newRow("gone") << Reply::status(404) << Reply::status(404) << Kind::NotFound; // W12
    QTest::newRow("not read out") << good << Reply::json(R"({"status":"Error","operationId":"op"})") << Kind::Server;
    QTest::newRow("canceled") << good << Reply::json(R"({"status":"Canceled","operationId":"op"})") << Kind::Server;
    QTest::newRow("broken") << good << Reply::json(R"({"status":"Complete"})") << Kind::Protocol;
    QTest::newRow("forbidden") << good << Reply::status(403) << Kind::Forbidden;
}

void TestGenesysGateway::fetchGoesWrong()
{
    QFETCH(Reply, line);
    QFETCH(Reply, query);
    scriptUnits(2);
    m_server->on(lineRoute, {line});
    m_server->on(queryRoute, {query});
    const auto schedule = fetch();
    QVERIFY(!schedule);
    QTEST(schedule.error().kind, "kind");
}

void TestGenesysGateway::downloads_data() // W17
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("compressed");
    const QByteArray bare = agents({agent("a", 3, 9)});
    QTest::newRow("elsewhere") << u"storage"_s << bare << false;
    QTest::newRow("elsewhere, compressed") << u"storage"_s << gzip(bare) << false;
    QTest::newRow("elsewhere, compressed on the way") << u"storage"_s << gzip(bare) << true;
    QTest::newRow("in its envelope") << u"storage"_s << R"({"status":"Complete","result":)" + bare + '}' << false;
    QTest::newRow("at the service") << u"service"_s << bare << false;
    QTest::newRow("from the service to elsewhere") << u"redirect"_s << bare << false;
}

void TestGenesysGateway::downloads()
{
    QFETCH(QString, at);
    QFETCH(QByteArray, body);
    QFETCH(bool, compressed);
    const QUrl storage = m_storage->url(u"/result"_s);
    const QUrl service = m_server->url(u"/result"_s);
    const Reply file = Reply::json(body, compressed ? QByteArrayList{"Content-Encoding: gzip"} : QByteArrayList());
    m_storage->on("GET /result", {file});
    m_server->on("GET /result",
                 {at == "redirect"_L1 ? Reply::status(302, {}, {"Location: " + storage.toEncoded()}) : file});
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(queryRoute,
                 {Reply::json(R"({"status":"Complete","downloadUrl":")"
                              + (at == "storage"_L1 ? storage : service).toEncoded() + R"("})")});
    const auto schedule = fetch();
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().text()));
    QCOMPARE((*schedule)->shifts.size(), 1);
    QCOMPARE(m_storage->count("GET /result"), at == "service"_L1 ? 0 : 1);
    if (at != "storage"_L1)
        QCOMPARE(m_server->last("GET /result").headers.value("authorization"), QByteArray("Bearer token"));
}

void TestGenesysGateway::downloadGoesWrong_data()
{
    QTest::addColumn<Reply>("file");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("expired") << Reply::status(403)
                             << Kind::Server; // asked for anew, once: it is no right that is missing
    QTest::newRow("gone") << Reply::status(404) << Kind::Server; // nor is the schedule gone
    QTest::newRow("refused") << Reply::status(401) << Kind::Server; // nor does it tell of the client
    QTest::newRow("wrong") << Reply::status(400) << Kind::Server;
    QTest::newRow("cut off") << Reply::json(gzip("{}").chopped(6)) << Kind::Protocol;
    QTest::newRow("not a schedule") << Reply::json("{}") << Kind::Protocol;
    QTest::newRow("in a circle") << Reply::status(302, {}, {"Location: /result"}) << Kind::Protocol;
    QTest::newRow("not encrypted") << Reply::status(302, {}, {"Location: http://files.example.com/result"})
                                   << Kind::Input;
}

void TestGenesysGateway::downloadGoesWrong()
{
    QFETCH(Reply, file);
    m_storage->on("GET /result", {file});
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(
        queryRoute,
        {Reply::json(R"({"status":"Complete","downloadUrl":")" + m_storage->url(u"/result"_s).toEncoded() + R"("})")});
    const auto schedule = fetch();
    QVERIFY(!schedule);
    QTEST(schedule.error().kind, "kind");
}

void TestGenesysGateway::answersByAndBy() // W17
{
    scriptChannel();
    m_storage->on("GET /result", {Reply::json(agents({agent("a", 3, 9)}))});
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(queryRoute, {Reply::json(R"({"status":"Processing","operationId":"q1","progress":10})")});
    m_gateway->listen();
    waitForSocket();
    std::optional<Result<std::optional<Schedule>>> schedule;
    m_gateway->fetch(scheduleId, {}, Urgency::Foreground, this,
                     [&schedule](const auto &fetched) { schedule = fetched; });
    QTRY_COMPARE(m_server->count(queryRoute), 1);
    notify("v2.workforcemanagement.users.client.schedules.query",
           R"({"operationId":"q1","businessUnitId":"bu","downloadUrl":")" + m_storage->url(u"/result"_s).toEncoded()
               + R"("})");
    QTRY_VERIFY(schedule);
    QVERIFY2(*schedule, qPrintable(*schedule ? QString() : schedule->error().text()));
    QCOMPARE((**schedule)->shifts.size(), 1);
    QCOMPARE(m_server->count(queryRoute), 1);
}

void TestGenesysGateway::asksAnewForADownload_data() // W17
{
    QTest::addColumn<Reply>("file");
    QTest::newRow("expired") << Reply::status(403, "<Error>expired</Error>");
    QTest::newRow("its signature is") << Reply::status(400, "<Error>ExpiredToken</Error>");
    QTest::newRow("not signed in") << Reply::status(401);
    QTest::newRow("gone") << Reply::status(404);
    QTest::newRow("damaged") << Reply::json(gzip(agents({agent("a", 3, 9)})).chopped(6));
    QTest::newRow("a page") << Reply::status(200, "<html>");
}

void TestGenesysGateway::asksAnewForADownload()
{
    QFETCH(Reply, file);
    m_storage->on("GET /result", {file, Reply::json(agents({agent("a", 3, 9)}))});
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(
        queryRoute,
        {Reply::json(R"({"status":"Complete","downloadUrl":")" + m_storage->url(u"/result"_s).toEncoded() + R"("})")});
    const auto schedule = fetch();
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().text()));
    QCOMPARE((*schedule)->shifts.size(), 1);
    QCOMPARE(m_server->count(queryRoute), 2);
}

//! W17: what was told while the channel was down is lost.
void TestGenesysGateway::asksAgainAfterAGap()
{
    scriptChannel();
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(queryRoute,
                 {Reply::json(R"({"status":"Processing","operationId":"q1"})"), queried({agent("a", 3, 9)})});
    m_gateway->listen();
    waitForSocket();
    std::optional<Result<std::optional<Schedule>>> schedule;
    m_gateway->fetch(scheduleId, {}, Urgency::Foreground, this,
                     [&schedule](const auto &fetched) { schedule = fetched; });
    QTRY_COMPARE(m_server->count(queryRoute), 1);
    m_peers.constFirst()->abort();
    QTRY_VERIFY(schedule);
    QVERIFY2(*schedule, qPrintable(*schedule ? QString() : schedule->error().text()));
    QCOMPARE(m_server->count(queryRoute), 2);
}

void TestGenesysGateway::asksAgainWithoutNotifications()
{
    scriptNoChannel();
    const Reply processing = Reply::json(R"({"status":"Processing","operationId":"q1"})");
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(queryRoute, {processing, processing, queried({agent("a", 3, 9)})});
    const auto schedule = fetch();
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().text()));
    QCOMPARE(m_server->count(queryRoute), 3);
}

void TestGenesysGateway::neverReady()
{
    scriptNoChannel();
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(queryRoute, {Reply::json(R"({"status":"Processing","operationId":"q1"})")});
    const auto schedule = fetch();
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().kind, Kind::Timeout);
    QVERIFY(m_server->count(queryRoute) < 15);
}

void TestGenesysGateway::largeWeekIsParsedAside() // W17
{
    QByteArrayList many;
    for (int index = 0; index < 5000; ++index)
        many.append(agent("agent-" + number(index), 1, 9));
    m_storage->on("GET /result", {Reply::json(gzip(agents(many)))});
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(
        queryRoute,
        {Reply::json(R"({"status":"Complete","downloadUrl":")" + m_storage->url(u"/result"_s).toEncoded() + R"("})")});
    const auto schedule = fetch();
    QVERIFY(schedule);
    QCOMPARE((*schedule)->shifts.size(), 5000);
}

void TestGenesysGateway::writes()
{
    scriptNoChannel();
    scriptUpload();
    scriptUnits(2);
    m_server->on(updateRoute, {Reply::json(ended("Complete", 8), {"ININ-Correlation-Id: c-1"})});
    m_server->on(queryRoute, {queried({agent("a", 4, 10)}), queried({agent("b", 4, 9)})});
    const auto outcome = write(m_change);
    QCOMPARE(told(outcome), u"accepted 8 covering"_s);
    QCOMPARE(std::get<Accepted>(outcome).correlationId, u"c-1"_s);
    QCOMPARE(std::get<Accepted>(outcome).schedule.shifts.constFirst().start, monday + 10h);

    const ScriptedServer::Request file = m_storage->last(fileRoute);
    QCOMPARE(file.headers.value("content-encoding"), QByteArray("gzip"));
    QCOMPARE(file.headers.value("x-signed"), QByteArray("yes"));
    QVERIFY(!file.headers.contains("content-type"));
    QCOMPARE(file.headers.value("content-length"), number(file.body.size()));
    QCOMPARE(m_server->last(uploadRoute).body, R"({"contentLengthBytes":)" + number(file.body.size()) + '}');
    QCOMPARE(gunzip(file.body).value(), updateFile(*Versions::unpack(m_version), m_change));
    QCOMPARE(m_server->last(updateRoute).body, QByteArray(R"({"uploadKey":"key"})"));
    // Three calls for the write, and one for each management unit to read it back.
    QCOMPARE(m_gateway->calls().writes, 3);
    QCOMPARE(m_gateway->calls().fetches, 2);
}

void TestGenesysGateway::ownWriteIsNoNews()
{
    scriptChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::json(ended("Complete", 8))});
    m_server->on(queryRoute, {queried({agent("a", 4, 10), agent("b", 4, 9)})});
    m_gateway->listen();
    waitForSocket();
    QCOMPARE(told(write(m_change)), u"accepted 8 covering"_s);
    QSignalSpy moved(m_gateway.get(), &Gateway::scheduleMoved);
    const QByteArray topic = "v2.workforcemanagement.businessunits.bu.schedules";
    notify(topic, ended("Complete", 8)); // told after the answer
    notify(topic, ended("Complete", 9)); // somebody else
    QTRY_COMPARE(moved.size(), 1);
}

void TestGenesysGateway::publishes()
{
    const QByteArray draft = R"("published":false)";
    scriptNoChannel();
    scriptUpload();
    m_server->on(lineRoute, {Reply::json(line(7, draft))});
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7, draft) + "]}")});
    m_server->on(updateRoute, {Reply::json(ended("Complete", 8))});
    m_server->on(queryRoute, {queried({agent("a", 3, 9)})});
    const WriteSet changes{.upserts = {}, .deletes = {}, .kept = {}, .publish = true};
    const auto outcome = write(changes);
    QCOMPARE(told(outcome), u"accepted 8"_s); // which says nothing of what the schedule's version covers
    QVERIFY(std::get<Accepted>(outcome).schedule.info.published);
    const auto file = gunzip(m_storage->last(fileRoute).body).and_then(parseObject);
    QCOMPARE(file.value(),
             (QJsonObject{{u"metadata"_s, QJsonObject{{u"version"_s, 7}}},
                          {u"agentSchedules"_s, QJsonArray()},
                          {u"published"_s, true}}));
}

void TestGenesysGateway::publishesInNobodysPlace() // W12
{
    scriptNoChannel();
    m_server->on(lineRoute, {Reply::json(line(7, R"("published":false)"))});
    m_server->on(listRoute,
                 {Reply::json(R"({"entities":[)" + line(7, R"("published":false)") + ','
                              + line(5).replace("\"sch\"", "\"other\"") + "]}")});
    const WriteSet changes{.upserts = {}, .deletes = {}, .kept = {}, .publish = true};
    QCOMPARE(told(write(changes)), u"rejected for 0 shifts"_s);
    QCOMPARE(m_server->count(uploadRoute), 0);
}

void TestGenesysGateway::writeEndsByNotification_data()
{
    QTest::addColumn<bool>("early");
    QTest::newRow("after the answer") << false;
    QTest::newRow("before the answer") << true;
}

void TestGenesysGateway::writeEndsByNotification()
{
    QFETCH(bool, early);
    scriptChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::hang()});
    m_server->on(queryRoute, {queried({agent("a", 4, 10), agent("b", 4, 9)})});
    m_gateway->listen();
    waitForSocket();
    std::optional<WriteOutcome> outcome;
    m_gateway->write(scheduleId, m_version, m_change, this, [&outcome](const WriteOutcome &end) { outcome = end; });
    QTRY_COMPARE(m_server->count(updateRoute), 1);
    QSignalSpy moved(m_gateway.get(), &Gateway::scheduleMoved);
    const auto tell = [this] {
        notify("v2.workforcemanagement.businessunits.bu.schedules",
               R"({"status":"Processing","operationId":"op","eventType":"Update"})");
        notify("v2.workforcemanagement.businessunits.bu.schedules",
               R"({"status":"Complete","operationId":"another","eventType":"Copy"})");
        notify("v2.workforcemanagement.businessunits.bu.schedules", ended("Complete", 8));
    };
    if (early) {
        tell();
        QTRY_COMPARE(moved.size(), 1);
    }
    m_server->answerHanging(Reply::status(202, R"({"status":"Processing","operationId":"op","result":null})"));
    if (!early)
        tell();
    QTRY_VERIFY(outcome);
    QCOMPARE(told(*outcome), u"accepted 8 covering"_s);
    QCOMPARE(m_server->count(lineRoute), 0); // no poll
    QCOMPARE(m_gateway->calls().writes, 3);
    QCOMPARE(m_gateway->calls().fetches, 1);
}

void TestGenesysGateway::writeEndsByPolling()
{
    scriptNoChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::status(202, R"({"status":"Processing","operationId":"op"})")});
    m_server->on(lineRoute, {Reply::json(line(7)), Reply::status(503), Reply::json(line(8))});
    m_server->on(queryRoute, {queried({agent("a", 4, 10), agent("b", 4, 9)})});
    QCOMPARE(told(write(m_change)), u"accepted 8 covering"_s);
    QCOMPARE(m_gateway->calls().writes, 3);
    QVERIFY(m_gateway->calls().polls > 1); // none but these
    QCOMPARE(m_gateway->calls().fetches, m_gateway->calls().polls + 1);
}

void TestGenesysGateway::writeEnds_data() // W7
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("lineNow");
    QTest::addColumn<QByteArrayList>("now");
    QTest::addColumn<QString>("told");
    const QByteArrayList before{agent("a", 3, 9), agent("b", 4, 9)};
    const QByteArrayList moved{agent("a", 5, 8), agent("b", 4, 9)};
    const QByteArrayList other{agent("a", 3, 9), agent("b", 5, 8)};
    const QByteArrayList ours{agent("a", 4, 10), agent("b", 4, 9)};
    const auto row = [](const char *name, const QByteArray &route, const Reply &reply, int lineNow,
                        const QByteArrayList &now, const char *told) {
        QTest::newRow(name) << route << reply << lineNow << now << QString::fromLatin1(told);
    };
    const Reply error = Reply::json(ended("Error"));
    const Reply named = Reply::status(400, R"({"code":"wfm.validation.failure","details":[{"entityId":"a",
        "fieldName":"activities","errorCode":"overlap"}]})");
    const Reply stale = Reply::status(400, R"({"message":"does not match the current version"})");
    row("409, our agent moved", updateRoute, Reply::status(409), 8, moved, "stale 8");
    row("409, our agent alone moved", updateRoute, Reply::status(409), 7, moved, "stale 7");
    row("409, the schedule moved", updateRoute, Reply::status(409), 8, other, "stale 8");
    row("409, nothing moved", updateRoute, Reply::status(409), 7, before, "rejected for 0 shifts");
    row("409, but it is there", updateRoute, Reply::status(409), 8, ours, "accepted 8 covering");
    row("409 for the upload address", uploadRoute, Reply::status(409), 8, moved, "stale 8");
    row("412", updateRoute, Reply::status(412), 8, moved, "stale 8");
    row("400 of a stale version", updateRoute, stale, 8, moved, "stale 8");
    row("400 with a name", updateRoute, named, 7, before, "rejected for 1 shifts");
    row("400 without a name", updateRoute, Reply::status(400), 7, before, "rejected for 0 shifts");
    row("Error, our agent moved", updateRoute, error, 8, moved, "stale 8");
    row("Error, nothing moved", updateRoute, error, 7, before, "rejected for 0 shifts");
    row("Canceled, nothing moved", updateRoute, Reply::json(ended("Canceled")), 7, before, "rejected for 0 shifts");
    row("Complete, schedule does not move", updateRoute, Reply::json(ended("Complete", 7)), 7, ours, "accepted 7");
    row("Complete without a result", updateRoute, Reply::json(ended("Complete")), 8, ours, "accepted 8 covering");
    row("not an answer", updateRoute, Reply::json("<html>"), 8, ours, "unknown");
    row("forbidden", updateRoute, Reply::status(403), 7, before, "failed Forbidden");
    row("gone", updateRoute, Reply::status(404), 7, before, "failed NotFound"); // W12
    row("too large", updateRoute, Reply::status(413), 7, before, "rejected for 0 shifts"); // to be sent in parts
    row("too large to upload", uploadRoute, Reply::status(413), 7, before, "rejected for 0 shifts");
    row("503 with Retry-After", updateRoute, Reply::status(503, {}, {"Retry-After: 7"}), 7, before, "throttled 7000");
    row("500", updateRoute, Reply::status(500), 7, before, "unknown");
    row("lost", updateRoute, Reply::close(), 7, before, "unknown");
    row("upload address forbidden", uploadRoute, Reply::status(403), 7, before, "failed Forbidden"); // W11
    row("no upload address", uploadRoute, Reply::json("{}"), 7, before, "failed Protocol");
}

void TestGenesysGateway::writeEnds()
{
    QFETCH(QByteArray, route);
    QFETCH(Reply, reply);
    QFETCH(int, lineNow);
    QFETCH(QByteArrayList, now);
    scriptNoChannel();
    scriptUpload();
    m_server->on(lineRoute, {Reply::json(line(lineNow))});
    m_server->on(queryRoute, {queried(now)});
    m_server->on(route, {reply});
    QTEST(told(write(m_change)), "told");
}

void TestGenesysGateway::staleIsNotReadTwice()
{
    scriptNoChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::status(409)});
    m_server->on(lineRoute, {Reply::json(line(8))});
    m_server->on(queryRoute, {queried({agent("a", 5, 8), agent("b", 4, 9)})});
    const auto outcome = write(m_change);
    QCOMPARE(told(outcome), u"stale 8"_s);
    const auto schedule = await<Result<std::optional<Schedule>>>(
        [&](const auto &done) { m_gateway->fetch(scheduleId, m_version, Urgency::Foreground, this, done); });
    QCOMPARE((*schedule)->info.version, *std::get<Stale>(outcome).current);
    QCOMPARE(m_server->count(queryRoute), 1);
    // A second later it may have moved again.
    QCOMPARE(told(write(m_change)), u"stale 8"_s);
    m_clock->advance(2s);
    QVERIFY(fetch(m_version).value());
    QCOMPARE(m_server->count(queryRoute), 3);
}

void TestGenesysGateway::nothingReadBeforeAWriteServesAfterIt() // W8
{
    scriptNoChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::status(412), Reply::close()});
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(queryRoute,
                 {queried({agent("a", 3, 9), agent("b", 4, 9)}), queried({agent("a", 4, 10), agent("b", 4, 9)})});
    // Refused for no reason, and nobody asks for what was read to find that out; the next one is lost, and lands.
    QCOMPARE(told(write(m_change)), u"rejected for 0 shifts"_s);
    QCOMPARE(told(write(m_change)), u"unknown"_s);
    const auto schedule = await<Result<std::optional<Schedule>>>(
        [&](const auto &done) { m_gateway->fetch(scheduleId, m_version, Urgency::Foreground, this, done); });
    QVERIFY(schedule.value());
    QCOMPARE((*schedule)->shifts.constFirst().start, m_change.upserts.constFirst().start);
    QCOMPARE(m_server->count(queryRoute), 2);
}

void TestGenesysGateway::asksForAnotherUploadAddress()
{
    scriptNoChannel();
    scriptUpload();
    m_storage->on(fileRoute, {Reply::status(403, "<Error>expired</Error>"), Reply::status(200)});
    m_server->on(updateRoute, {Reply::json(ended("Complete", 8))});
    m_server->on(queryRoute, {queried({agent("a", 4, 10), agent("b", 4, 9)})});
    QCOMPARE(told(write(m_change)), u"accepted 8 covering"_s);
    QCOMPARE(m_server->count(uploadRoute), 2);
}

void TestGenesysGateway::storageRefuses()
{
    scriptNoChannel();
    scriptUpload();
    m_storage->on(fileRoute, {Reply::status(403)});
    QCOMPARE(told(write(m_change)), u"failed Server"_s);
    QCOMPARE(m_server->count(uploadRoute), 2);
    QCOMPARE(m_server->count(updateRoute), 0);
    m_storage->on(fileRoute, {Reply::status(413)});
    QCOMPARE(told(write(m_change)), u"rejected for 0 shifts"_s); // to be sent in parts
    m_storage->on(fileRoute, {Reply::status(429, {}, {"Retry-After: 900"})}); // W10
    QCOMPARE(told(write(m_change)), u"throttled 900000"_s);
}

void TestGenesysGateway::replyIsLost() // W8
{
    scriptNoChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::close()});
    QCOMPARE(told(write(m_change)), u"unknown"_s);
    QCOMPARE(m_server->count(updateRoute), 1);
}

void TestGenesysGateway::silenceIsUnknown()
{
    scriptNoChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::status(202, R"({"status":"Processing","operationId":"op"})")});
    m_server->on(lineRoute, {Reply::json(line(7))});
    m_server->on(queryRoute,
                 {queried({agent("a", 3, 9), agent("b", 4, 9)}), queried({agent("a", 4, 10), agent("b", 5, 9)}),
                  queried({agent("a", 5, 8), agent("b", 4, 9)}), queried({agent("a", 4, 10), agent("b", 4, 9)})});
    QCOMPARE(told(write(m_change)), u"unknown"_s);
    // The schedule's version need not move with the agents': then the agents tell.
    QCOMPARE(told(write(m_change)), u"accepted 7"_s);
    QCOMPARE(told(write(m_change)), u"stale 7"_s);
    // Of two agents, one was written: the service may take them one by one.
    const WriteSet two{.upserts = {shiftAt(u"a"_s, 10, u"a/0"_s), shiftAt(u"b"_s, 11, u"b/0"_s)}, .deletes = {}};
    QCOMPARE(told(write(two)), u"unknown"_s);
}

void TestGenesysGateway::offTheGrid()
{
    Shift shift = shiftAt(u"a"_s, 10, u"a/0"_s);
    shift.start += 3min;
    shift.activities[0].start += 3min;
    const auto outcome = write({.upserts = {shift}, .deletes = {}});
    QCOMPARE(told(outcome), u"rejected for 1 shifts"_s);
    QVERIFY(std::get<Rejected>(outcome).reasonByShift.contains(u"a/0"_s));
    QCOMPARE(m_gateway->calls().writes, 0);
}

void TestGenesysGateway::notAScheduleOfOurs()
{
    const auto outcome =
        await<WriteOutcome>([&](const auto &done) { m_gateway->write(u"sch-1"_s, m_version, m_change, this, done); });
    QCOMPARE(told(outcome), u"failed NotFound"_s);
    const auto schedule = await<Result<std::optional<Schedule>>>(
        [&](const auto &done) { m_gateway->fetch(u"sch-1"_s, {}, Urgency::Foreground, this, done); });
    QCOMPARE(schedule.error().kind, Kind::NotFound);
    const auto elsewhere = await<Result<std::optional<Schedule>>>([&](const auto &done) {
        m_gateway->fetch(u"bu2/2027-03-08/sch/2027-03-08"_s, {}, Urgency::Foreground, this, done);
    });
    QCOMPARE(elsewhere.error().kind, Kind::NotFound);
}

void TestGenesysGateway::weeksOfOneScheduleGoInTurn() // I4
{
    scriptNoChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::hang()});
    m_server->on(queryRoute, {queried({agent("a", 4, 10), agent("b", 4, 9)})});
    QStringList ends;
    const auto end = [&ends](const WriteOutcome &outcome) { ends.append(told(outcome)); };
    m_gateway->write(scheduleId, m_version, m_change, this, end);
    m_gateway->write(u"bu/2027-03-08/sch/2027-03-15"_s, m_version, m_change, this, end);
    QTRY_COMPARE(m_server->count(updateRoute), 1);
    QCOMPARE(m_server->count(uploadRoute), 1);
    m_server->answerHanging(Reply::json(ended("Complete", 8)));
    QTRY_COMPARE(m_server->count(updateRoute), 2);
    QCOMPARE(ends, QStringList{u"accepted 8 covering"_s});
    m_server->answerHanging(Reply::json(ended("Complete", 9)));
    QTRY_COMPARE(ends.size(), 2);
}

//! Who changed what: by name, with the ids that shifts have here.
void TestGenesysGateway::history()
{
    m_server->on(historyRoute, {Reply::json(R"({"changes":[
        {"metadata":{"modifiedBy":{"id":"p1"},"dateModified":"2027-03-02T10:00:00Z"},
         "shifts":[{"id":"0","startDate":"2027-03-08T09:00:00Z","lengthMinutes":60,"activities":[]}]},
        {"metadata":{"modifiedBy":{"id":"p2"},"dateModified":"2027-03-03T10:00:00Z"},"deletes":{"shiftIds":["0"]}},
        {"metadata":{"modifiedBy":{"id":"client"},"dateModified":"2027-03-01T10:00:00Z"},"shifts":[]}]})")});
    m_server->on("GET /api/v2/users", {Reply::json(R"({"entities":[{"id":"p2","name":"Maria Diaz"}]})")});
    const auto changes = readHistory();
    QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().text()));
    QStringList authors;
    for (const ScheduleChange &change : *changes)
        authors.append(change.author);
    QCOMPARE(authors, QStringList({u"Maria Diaz"_s, u"p1"_s, u"Rosterbridge"_s})); // p1 is nobody's name
    QCOMPARE(changes->at(0).deleted, QStringList{u"a/0"_s});
    QCOMPARE(changes->at(1).shifts.constFirst().id, u"a/0"_s);
    QCOMPARE(changes->at(1).shifts.constFirst().agentId, u"a"_s);
    // Names are asked for once.
    QVERIFY(readHistory());
    QCOMPARE(m_server->count("GET /api/v2/users"), 1);
    QCOMPARE(m_gateway->calls().total(), 3);
}

void TestGenesysGateway::historyGoesWrong_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<std::optional<Kind>>("kind");
    QTest::newRow("none of a draft") << Reply::status(404) << std::optional<Kind>();
    QTest::newRow("forbidden") << Reply::status(403) << std::optional(Kind::Forbidden);
    QTest::newRow("not a history") << Reply::json("<html>") << std::optional(Kind::Protocol);
}

void TestGenesysGateway::historyGoesWrong()
{
    QFETCH(Reply, reply);
    QFETCH(std::optional<Kind>, kind);
    m_server->on(historyRoute, {reply});
    const auto changes = readHistory();
    QCOMPARE(changes.has_value(), !kind.has_value());
    if (kind)
        QCOMPARE(changes.error().kind, *kind);
    else
        QVERIFY(changes->isEmpty());
    const auto nowhere = await<Result<QList<ScheduleChange>>>(
        [this](const auto &done) { m_gateway->history(u"sch-1"_s, u"a"_s, this, done); });
    QCOMPARE(nowhere.error().kind, Kind::NotFound);
}

void TestGenesysGateway::directory()
{
    m_server->on("GET /api/v2/organizations/me", {Reply::json(R"({"id":"org-1","name":"Northwind","version":1})")});
    m_server->on(
        "GET " + wfm + "/bu/activitycodes",
        {Reply::json(R"({"entities":[],"downloadUrl":")" + m_storage->url(u"/codes"_s).toEncoded() + R"("})")});
    m_storage->on("GET /codes",
                  {Reply::status(403), // its address is over
                   Reply::json(R"({"entities":[{"id":"0","name":"On queue","category":"OnQueueWork"}]})")});
    QByteArrayList ids;
    for (int index = 0; index < 120; ++index)
        ids.append(R"({"id":"a)" + number(index) + R"("})");
    m_server->on(
        "GET " + wfm + "/bu/users",
        {Reply::json(R"({"managementUnits":[{"managementUnit":{"id":"mu0"},"users":[)" + ids.join(',') + "]}]}")});
    m_server->on("GET /api/v2/users",
                 {Reply::json(R"({"entities":[{"id":"a0","name":"Ada","email":"ada@x.test","state":"active"}]})"),
                  Reply::json(R"({"entities":[{"id":"a119","name":"Bob","state":"inactive"}]})")});
    m_server->on("POST /api/v2/workforcemanagement/agents/integrations/hris/query",
                 {Reply::json(R"({"entities":[{"agent":{"id":"a0"},"associatedIntegrations":[
            {"agentExternalId":"00123","integration":{"id":"i"},"locked":false}]}]})"),
                  Reply::json(R"({"entities":[]})")});
    const auto directory = await<Result<Directory>>([&](const auto &done) { m_gateway->directory(this, done); });
    QVERIFY2(directory, qPrintable(directory ? QString() : directory.error().text()));
    QCOMPARE(directory->organisationName, u"Northwind"_s);
    QCOMPARE(directory->codes.size(), 1);
    QCOMPARE(directory->agents.size(), 2);
    QCOMPARE(directory->agent(u"a0"_s)->employeeId, u"00123"_s); // S2
    QCOMPARE(directory->agent(u"a0"_s)->timeZone, u"Europe/Paris"_s); // T9: of the management unit
    QVERIFY(!directory->agent(u"a119"_s)->active);
    QCOMPARE(m_server->count("GET /api/v2/users"), 2);
    QVERIFY(m_server->last("GET /api/v2/users").target.contains("state=any&id=a"));
}

void TestGenesysGateway::testsTheConnection_data()
{
    QTest::addColumn<Reply>("subject");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<bool>("unknown");
    const QByteArray policies = R"({"domain":"wfm","entityName":"agent","actions":["view"]},
        {"domain":"wfm","entityName":"activityCode","actions":["view"]},
        {"domain":"wfm","entityName":"schedule","actions":["view"]})";
    QTest::newRow("read only") << Reply::json(R"({"grants":[{"role":{"policies":[)" + policies + "]}}]}")
                               << QStringList{u"wfm:schedule:edit"_s} << false;
    QTest::newRow("all") << Reply::json(
        R"({"grants":[{"role":{"policies":[{"domain":"wfm","entityName":"*","actions":["*"]}]}}]})")
                         << QStringList() << false;
    QTest::newRow("may not look") << Reply::status(403) << QStringList() << true;
}

void TestGenesysGateway::testsTheConnection()
{
    QFETCH(Reply, subject);
    m_server->on("GET /api/v2/organizations/me", {Reply::json(R"({"id":"org-1","name":"Northwind","version":1})")});
    m_server->on("GET /api/v2/authorization/subjects/me", {subject});
    const auto report =
        await<Result<ConnectionReport>>([&](const auto &done) { m_gateway->testConnection(this, done); });
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    QCOMPARE(report->organisationId, u"org-1"_s);
    QCOMPARE(report->organisationName, u"Northwind"_s);
    QCOMPARE(report->teams, QStringList{u"Care"_s});
    QCOMPARE(report->units, (QList<OrganisationUnit>{{.id = u"bu"_s, .name = u"Care"_s}}));
    QTEST(report->missingPermissions, "missing");
    QTEST(report->writeUnknown, "unknown");
    for (const ScriptedServer::Request &request : m_server->requests())
        QVERIFY(request.method == "GET" || request.path() == "/oauth/token"); // it changes nothing
}

void TestGenesysGateway::tellsWhatMoved()
{
    scriptChannel();
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7) + "]}")});
    m_server->on(lineRoute, {Reply::json(line(8))});
    m_server->on(queryRoute, {queried({agent("a", 3, 9)})});
    QVERIFY(probe());
    QCOMPARE(m_server->count(channelRoute), 0); // nobody listens
    QSignalSpy moved(m_gateway.get(), &Gateway::scheduleMoved);
    m_gateway->listen();
    waitForSocket();
    QCOMPARE(m_server->last(topicsRoute).body,
             QByteArray(R"([{"id":"v2.workforcemanagement.users.client.schedules.query"},)"
                        R"({"id":"v2.workforcemanagement.businessunits.bu.schedules"}])"));
    const QByteArray topic = "v2.workforcemanagement.businessunits.bu.schedules";
    notify("channel.metadata", R"({"message":"WebSocket Heartbeat"})");
    notify(topic, R"({"status":"Error","operationId":"x","eventType":"Update"})");
    notify(topic, ended("Complete", 8));
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.takeFirst().constFirst().toString(), scheduleId);
    // What the probe told is no news any more.
    const auto schedule = await<Result<std::optional<Schedule>>>(
        [&](const auto &done) { m_gateway->fetch(scheduleId, {}, Urgency::Foreground, this, done); });
    QCOMPARE(Versions::unpack((*schedule)->info.version)->schedule, 8);
    // Another schedule published over the week: the one that counted does not, from now on (W12).
    notify(topic, R"({"status":"Complete","operationId":"y","eventType":"Import","result":{"id":"new",
        "weekDate":"2027-03-01","weekCount":2,"published":true,"metadata":{"version":1}}})");
    QTRY_COMPARE(moved.size(), 3);
    QStringList ids;
    for (const QList<QVariant> &one : std::as_const(moved))
        ids.append(one.constFirst().toString());
    QCOMPARE(ids, QStringList({u"bu/2027-03-01/new/2027-03-01"_s, u"bu/2027-03-01/new/2027-03-08"_s, scheduleId}));
    // A draft is nothing to the one that counts.
    moved.clear();
    notify(topic,
           ended("Complete", 9).replace("\"sch\"", "\"draft\"").replace(R"("published":true)", R"("published":false)"));
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.takeFirst().constFirst().toString(), u"bu/2027-03-08/draft/2027-03-08"_s);
    // Nor does a deletion tell what it deleted: it may be any.
    notify(topic, R"({"status":"Complete","operationId":"z","eventType":"Delete"})");
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.constFirst().constFirst().toString(), scheduleId);
}

void TestGenesysGateway::tellsOfAGap()
{
    scriptChannel();
    m_server->on(listRoute, {Reply::json(R"({"entities":[)" + line(7) + "]}")});
    QVERIFY(probe());
    m_gateway->listen();
    waitForSocket();
    QSignalSpy moved(m_gateway.get(), &Gateway::scheduleMoved);
    m_peers.constFirst()->close();
    waitForSocket(2);
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.constFirst().constFirst().toString(), scheduleId);
    QCOMPARE(m_server->count(channelRoute), 1); // the channel outlives its socket
}

void TestGenesysGateway::movesToAnotherSocket()
{
    scriptChannel();
    m_gateway->listen();
    waitForSocket();
    notify("v2.system.socket_closing", R"({"channelId":"ch","reason":"maintenance"})");
    m_clock->advance(0ms);
    waitForSocket(2);
    QTRY_VERIFY(!m_peers.constFirst() || m_peers.constFirst()->state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(m_server->count(channelRoute), 1);
}

void TestGenesysGateway::deadSocketIsReplaced()
{
    scriptChannel();
    m_gateway->listen();
    waitForSocket();
    // What is heard between two beats keeps it.
    QSignalSpy moved(m_gateway.get(), &Gateway::scheduleMoved);
    for (int beat = 1; beat <= 3; ++beat) {
        notify("v2.workforcemanagement.businessunits.bu.schedules", ended("Complete", 7 + beat));
        QTRY_COMPARE(moved.size(), beat);
        m_clock->advance(30s);
        QTRY_COMPARE(m_heard.size(), beat);
        QCOMPARE(m_heard.constLast(), uR"({"message":"ping"})"_s);
    }
    QCOMPARE(m_peers.size(), 1);
    // Silence does not.
    m_clock->advance(30s);
    waitForSocket(2);
    QCOMPARE(m_server->count(channelRoute), 1);
}

void TestGenesysGateway::refusedChannelIsAskedForAgain()
{
    scriptChannel();
    const Reply channel = Reply::json(R"({"id":"ch","connectUri":")" + m_sockets->serverUrl().toEncoded() + R"("})");
    m_server->on(channelRoute,
                 {Reply::status(403), Reply::json(R"({"id":"ch","connectUri":"ws://example.com/"})"), channel});
    m_gateway->listen();
    const auto isConnected = [this] {
        if (m_peers.isEmpty())
            m_clock->advance(m_clock->nextDue().value_or(0ms));
        return !m_peers.isEmpty();
    };
    QTRY_VERIFY(isConnected());
    QCOMPARE(m_server->count(channelRoute), 3);
}

void TestGenesysGateway::destroyedWhileBusy_data()
{
    QTest::addColumn<QByteArray>("hangs");
    QTest::newRow("units") << "GET " + wfm;
    QTest::newRow("channel") << channelRoute;
    QTest::newRow("upload address") << uploadRoute;
    QTest::newRow("processing") << updateRoute;
    QTest::newRow("reading back") << queryRoute;
}

void TestGenesysGateway::destroyedWhileBusy()
{
    QFETCH(QByteArray, hangs);
    scriptChannel();
    scriptUpload();
    m_server->on(updateRoute, {Reply::json(ended("Complete", 8))});
    m_server->on(queryRoute, {queried({agent("a", 4, 10)})});
    m_server->on(hangs, {Reply::hang()});
    m_gateway->write(scheduleId, m_version, m_change, this, [](const WriteOutcome &) { QFAIL("done"); });
    QTRY_COMPARE(m_server->count(hangs), 1);
    m_gateway.reset();
    m_clock->advance(1h);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestGenesysGateway)
#include "tst_genesysgateway.moc"
