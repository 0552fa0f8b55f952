// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/gzip.h"
#include "app/sandbox/shiftedits.h"
#include "core/util/json.h"
#include "tests/sandbox/genesysclient.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;
using namespace std::chrono_literals;
using Readings = genesys::Settings;

//! Writing by genesys-wfm-api.md, 8.5: uploads, versions of both levels, every shape of a failure (6.5), and each
//! reading of the open questions (16), over a real socket.
class TestGenesysUpdates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOutAPlace();
    void refusesPlaces_data();
    void refusesPlaces();
    void takesOnlyWhatWasAnnounced_data();
    void takesOnlyWhatWasAnnounced();
    void placesEndInTime();
    void processesOnce();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void writesAndCountsBothVersions();
    void derivesTheShiftFromItsActivities();
    void touchesOnlyWhatIsNamed();
    void createsAndDeletes();
    void keepsWhatOnlyGenesysKnows();
    void tellsWhatCameIn_data();
    void tellsWhatCameIn();
    void wrapsWorkPlans();
    void changesDaysOff();
    void letsAnAgentLeave();
    void addsAnAgent();
    void tellsStaleVersions_data();
    void tellsStaleVersions();
    void needsTheAgentsVersion();
    void answersInOneOfThreeWays_data();
    void answersInOneOfThreeWays();
    void takesItsTime();
    void appliesAllOrNothing();
    void letsTheOthersLand();
    void readsUnnamedShifts_data();
    void readsUnnamedShifts();
    void readsNewShifts_data();
    void readsNewShifts();
    void refusesTheInvalid_data();
    void refusesTheInvalid();
    void readsTheGrid();
    void allowsGaps();
    void poisonsOneAgent();
    void namesClientsOrTheSystem();
    void leavesTheScheduleVersion();
    void publishes();
    void limitsWhatIsPublished();
    void needsThePermissionToWrite();
    void meetsRivals();
    void losesTheReply();
    void endsWithNothingToDo();
    void findsTheScheduleGone();

private:
    void start(const Options &options);
    Tenant &tenant() const { return *m_sandbox->tenants().front(); }
    const StoredSchedule &schedule() const { return publishedSchedule(*m_sandbox); }
    const Shift &shift() const { return schedule().shifts.first(); }
    QString agentId() const { return shift().agentId; }
    qint64 agentVersion() const { return schedule().agents[agentId()].version; }
    Readings &readings() const { return m_sandbox->genesys().settings(); }
    qsizetype writes() const { return tenant().ledger().entries().size(); }

    //! A file that moves the first shift.
    QJsonObject move(Minutes by = Minutes(15)) const { return fileOf({GenesysClient::shift(shift(), by)}); }
    //! A file about the first agent.
    QJsonObject fileOf(const QJsonArray &shifts) const
    {
        return GenesysClient::file(schedule(), {GenesysClient::agent(schedule(), agentId(), shifts)});
    }
    //! A file that makes the shift that \a change made of the first one.
    QJsonObject fileOf(const Shift &changed) const { return fileOf(QJsonArray{GenesysClient::shift(changed)}); }
    Answer write(const QJsonObject &file) const { return m_client->write(schedule(), file); }
    //! Writes, waits for the end, and tells its status; "409" and the like for one that was refused at once.
    QString outcomeOf(const QJsonObject &file);

    FakeClock m_clock;
    Transcript m_transcript;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<GenesysClient> m_client;
    std::unique_ptr<Listener> m_listener;
};

void TestGenesysUpdates::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    start(genesysOptions());
}

void TestGenesysUpdates::start(const Options &options)
{
    m_listener.reset();
    m_client.reset();
    m_sandbox = std::make_unique<Sandbox>(options, m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    m_transcript.record(*m_sandbox);
    m_client = std::make_unique<GenesysClient>(*m_sandbox);
    m_listener = std::make_unique<Listener>(*m_client, QStringList{schedulesTopic(tenant())}, &m_transcript);
    QTRY_VERIFY(m_listener->isConnected() && m_sandbox->genesys().channels().connections() == 1);
}

QString TestGenesysUpdates::outcomeOf(const QJsonObject &file)
{
    const Answer answer = write(file);
    if (answer.status != 202)
        return QString::number(answer.status);
    const QString operation = answer.json()["operationId"_L1].toString();
    QString status;
    const auto hasEnded = [&] {
        const QList<QJsonObject> events = m_listener->events(schedulesTopic(tenant()));
        for (const QJsonObject &event : events) {
            if (event["operationId"_L1] == operation)
                status = event["status"_L1].toString();
        }
        return !status.isEmpty();
    };
    [&hasEnded] { QTRY_VERIFY(hasEnded()); }();
    return status;
}

void TestGenesysUpdates::handsOutAPlace()
{
    const Answer place = m_client->requestUpload(schedule(), 3);
    QCOMPARE(place.status, 200);
    const QUrl url(place.json()["url"_L1].toString());
    QVERIFY(url.port() != m_sandbox->address().port()); // another host: no place for a token
    QVERIFY(place.json()["headers"_L1].toObject().contains("Content-Encoding"_L1));
    QCOMPARE(m_client->upload(place, "abc").status, 200);
}

void TestGenesysUpdates::refusesPlaces_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("status");

    QTest::newRow("nothing") << qint64(0) << 400;
    QTest::newRow("largest") << qint64(32 * 1024 * 1024) << 200;
    QTest::newRow("too large") << qint64(32 * 1024 * 1024 + 1) << 413;
}

void TestGenesysUpdates::refusesPlaces()
{
    QFETCH(const qint64, length);
    QTEST(m_client->requestUpload(schedule(), length).status, "status");
}

void TestGenesysUpdates::takesOnlyWhatWasAnnounced_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("left"); //!< header that is not sent
    QTest::addColumn<bool>("token");
    QTest::addColumn<int>("status");

    QTest::newRow("as announced") << QByteArray("abc") << QByteArray() << false << 200;
    QTest::newRow("shorter") << QByteArray("ab") << QByteArray() << false << 403;
    QTest::newRow("longer") << QByteArray("abcd") << QByteArray() << false << 403;
    QTest::newRow("without encoding") << QByteArray("abc") << QByteArray("Content-Encoding") << false << 403;
    QTest::newRow("without encryption") << QByteArray("abc") << QByteArray("x-amz-server-side-encryption") << false
                                        << 403;
    QTest::newRow("with a token") << QByteArray("abc") << QByteArray() << true << 400;
}

void TestGenesysUpdates::takesOnlyWhatWasAnnounced()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, left);
    QFETCH(const bool, token);
    const QJsonObject place = m_client->requestUpload(schedule(), 3).json();
    const QJsonObject given = place["headers"_L1].toObject();
    Headers headers = token ? m_client->http().authorised({}) : Headers();
    for (auto header = given.begin(); header != given.end(); ++header) {
        if (header.key().toLatin1() != left)
            headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    }
    const Answer answer = m_client->http().callElsewhere("PUT", QUrl(place["url"_L1].toString()), headers, content);
    QTEST(answer.status, "status");
    const Answer processed = m_client->process(schedule(), place["uploadKey"_L1].toString());
    QCOMPARE(processed.code(), answer.status == 200 ? u"bad.request"_s : u"invalid.value"_s); // "abc" is no file
}

void TestGenesysUpdates::placesEndInTime()
{
    const Answer place = m_client->requestUpload(schedule(), 3);
    m_clock.advance(readings().addressLifetime);
    QCOMPARE(m_client->upload(place, "abc").status, 403);
}

void TestGenesysUpdates::processesOnce()
{
    const QByteArray content = genesys::gzip(QJsonDocument(move()).toJson());
    const Answer place = m_client->requestUpload(schedule(), content.size());
    const QString key = place.json()["uploadKey"_L1].toString();
    QCOMPARE(m_client->process(schedule(), key).status, 400); // nothing is there yet
    QCOMPARE(m_client->upload(place, content).status, 200);
    const auto draft = std::find_if(tenant().schedules().cbegin(), tenant().schedules().cend(),
                                    [](const StoredSchedule &each) { return !each.published; });
    QCOMPARE(m_client->process(*draft, key).status, 400); // it is a place of another schedule
    QCOMPARE(m_client->process(schedule(), key).status, 202);
    QTRY_COMPARE(writes(), 1);
    QCOMPARE(m_client->process(schedule(), key).status, 400);
    QCOMPARE(writes(), 1);
}

void TestGenesysUpdates::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("not gzip") << QByteArray("{\"metadata\":{\"version\":1}}");
    QTest::newRow("cut short") << genesys::gzip("{\"metadata\":{\"version\":1}}").chopped(6);
    QTest::newRow("no JSON") << genesys::gzip("metadata");
    QTest::newRow("a list") << genesys::gzip("[]");
}

void TestGenesysUpdates::refusesBrokenFiles()
{
    QFETCH(const QByteArray, content);
    const Answer place = m_client->requestUpload(schedule(), content.size());
    QCOMPARE(m_client->upload(place, content).status, 200);
    const Answer answer = m_client->process(schedule(), place.json()["uploadKey"_L1].toString());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"bad.request"_s);
}

void TestGenesysUpdates::writesAndCountsBothVersions()
{
    const qint64 version = schedule().version;
    const qint64 agent = agentVersion();
    const Instant start = shift().start;
    const QString other = std::find_if(schedule().shifts.cbegin(), schedule().shifts.cend(), [this](const Shift &each) {
                              return each.agentId != agentId();
                          })->agentId;
    const qint64 othersVersion = schedule().agents[other].version;
    QCOMPARE(outcomeOf(move()), u"Complete"_s);
    QCOMPARE(schedule().version, version + 1);
    QCOMPARE(agentVersion(), agent + 1);
    QCOMPARE(schedule().agents[other].version, othersVersion);
    QCOMPARE(shift().start, start + Minutes(15));
    QCOMPARE(tenant().ledger().entries().last().author, tenant().clients().first().author());

    const QJsonObject told = m_client->agentSchedule(schedule(), agentId());
    QCOMPARE(told["metadata"_L1]["version"_L1].toInteger(), agent + 1);
    const QJsonObject result = m_listener->events(schedulesTopic(tenant())).last()["result"_L1].toObject();
    QCOMPARE(result["metadata"_L1]["version"_L1].toInteger(), version + 1);
    QCOMPARE(result["managementUnits"_L1][0]["agents"_L1][0]["id"_L1].toString(), agentId());
}

void TestGenesysUpdates::derivesTheShiftFromItsActivities()
{
    Shift longer = *withEdgesMoved(tenant(), shift(), Minutes(-30), Minutes(60));
    QJsonObject written = GenesysClient::shift(longer);
    written["startDate"_L1] = u"2020-01-01T00:00:00Z"_s; // read-only, and so passed over
    written["lengthMinutes"_L1] = 1;
    QCOMPARE(outcomeOf(fileOf({written})), u"Complete"_s);
    QCOMPARE(shift().start, longer.start);
    QCOMPARE(shift().length, longer.length);
    QVERIFY(unsound(tenant()).isEmpty());
}

void TestGenesysUpdates::touchesOnlyWhatIsNamed()
{
    const QMap<QString, Shift> before = schedule().shifts;
    QCOMPARE(outcomeOf(move()), u"Complete"_s);
    QCOMPARE(schedule().shifts.size(), before.size());
    for (const Shift &each : before) {
        if (each.id != shift().id)
            QCOMPARE(*schedule().shift(each.id), each);
    }
}

void TestGenesysUpdates::createsAndDeletes()
{
    const Shift gone = shift();
    Shift fresh = moved(gone, Minutes(30));
    fresh.id.clear();
    const qsizetype count = schedule().shifts.size();
    const QJsonObject file =
        fileOf({QJsonObject{{"id"_L1, gone.id}, {"delete"_L1, true}}, GenesysClient::shift(fresh)});
    QCOMPARE(outcomeOf(file), u"Complete"_s);
    QCOMPARE(schedule().shifts.size(), count);
    QVERIFY(!schedule().shift(gone.id));
    QCOMPARE(tenant().ledger().entries().last().changes.size(), 2);
}

void TestGenesysUpdates::keepsWhatOnlyGenesysKnows()
{
    const auto extras = std::find_if(schedule().extras.cbegin(), schedule().extras.cend(), [](const QJsonObject &each) {
        return QJsonDocument(each).toJson().contains("timeOffRequestId");
    });
    const Shift withTimeOff = *schedule().shift(extras.key());
    const auto readShift = [&] {
        const QJsonArray shifts = m_client->agentSchedule(schedule(), withTimeOff.agentId)["shifts"_L1].toArray();
        return std::find_if(shifts.begin(), shifts.end(),
                            [&](const QJsonValue &each) { return each["id"_L1] == withTimeOff.id; })
            ->toObject();
    };
    const QJsonObject before = readShift();
    const QJsonObject written{{"id"_L1, withTimeOff.id}, {"activities"_L1, before["activities"_L1]}};
    const auto agent = [&](const QJsonObject &shift) {
        return GenesysClient::file(schedule(),
                                   {GenesysClient::agent(schedule(), withTimeOff.agentId, QJsonArray{shift})});
    };
    QCOMPARE(outcomeOf(agent(written)), u"Complete"_s);
    QCOMPARE(readShift()["activities"_L1], before["activities"_L1]);

    // And what a client leaves out is lost: nobody puts it right.
    QCOMPARE(outcomeOf(agent(GenesysClient::shift(withTimeOff))), u"Complete"_s);
    QVERIFY(readShift()["activities"_L1] != before["activities"_L1]);
    QVERIFY(!QJsonDocument(readShift()).toJson().contains("timeOffRequestId"));
}

void TestGenesysUpdates::tellsWhatCameIn_data()
{
    QTest::addColumn<bool>("timeOff");
    QTest::addColumn<QString>("member");

    QTest::newRow("coaching") << false << u"externalActivityType"_s;
    QTest::newRow("time off granted after the plan") << true << u"timeOffRequestId"_s;
}

// Pitfall W13: what planners put in belongs to something else.
void TestGenesysUpdates::tellsWhatCameIn()
{
    QFETCH(const bool, timeOff);
    QFETCH(const QString, member);
    const auto has = [&] {
        const QJsonArray shifts = m_client->agentSchedule(schedule(), agentId())["shifts"_L1].toArray();
        return QJsonDocument(shifts).toJson().contains(member.toLatin1());
    };
    Shift changed = *withCoaching(tenant(), shift());
    if (timeOff) {
        std::find_if(changed.activities.begin(), changed.activities.end(), [](const Activity &activity) {
            return activity.foreign;
        })->codeId = tenant().codeIds().timeOff;
    }
    QVERIFY(!has());
    QVERIFY(tenant().edit(schedule().id, changed.id, changed, u"M. Diaz"_s, m_clock.now()));
    QVERIFY(has());
}

void TestGenesysUpdates::wrapsWorkPlans()
{
    QJsonObject written = GenesysClient::shift(shift());
    written["workPlanId"_L1] = QJsonObject{{"value"_L1, u"plan"_s}};
    QCOMPARE(outcomeOf(fileOf({written})), u"Complete"_s);
    const auto told = [this] {
        const QJsonArray shifts = m_client->agentSchedule(schedule(), agentId())["shifts"_L1].toArray();
        for (const QJsonValue &each : shifts) {
            if (each["id"_L1] == shift().id)
                return each["workPlanId"_L1].toString();
        }
        return QString();
    };
    QCOMPARE(told(), u"plan"_s);
    written.remove("workPlanId"_L1);
    QCOMPARE(outcomeOf(fileOf({written})), u"Complete"_s);
    QCOMPARE(told(), u"plan"_s); // absent leaves it
    written["workPlanId"_L1] = QJsonObject();
    QCOMPARE(outcomeOf(fileOf({written})), u"Complete"_s);
    QVERIFY(told().isEmpty());
    written["workPlanId"_L1] = u"plan"_s; // the read model
    QCOMPARE(outcomeOf(fileOf({written})), u"Error"_s);
}

void TestGenesysUpdates::changesDaysOff()
{
    const auto file = [this](const QJsonObject &marker) {
        QJsonObject agent = GenesysClient::agent(schedule(), agentId(), {});
        agent.remove("shifts"_L1);
        agent["fullDayTimeOffMarkers"_L1] = QJsonArray{marker};
        return GenesysClient::file(schedule(), {agent});
    };
    const auto told = [this] {
        return m_client->agentSchedule(schedule(), agentId())["fullDayTimeOffMarkers"_L1].toArray();
    };
    QJsonObject marker{{"businessUnitDate"_L1, u"2027-03-14"_s},
                       {"activityCodeId"_L1, tenant().codeIds().timeOff},
                       {"lengthMinutes"_L1, 480},
                       {"payableMinutes"_L1, 480},
                       {"paid"_L1, true}};
    const qint64 version = agentVersion();
    QCOMPARE(outcomeOf(file(marker)), u"Complete"_s);
    QCOMPARE(agentVersion(), version + 1);
    QCOMPARE(told(), QJsonArray{marker});
    marker["payableMinutes"_L1] = 481;
    QCOMPARE(outcomeOf(file(marker)), u"Error"_s);
    QCOMPARE(outcomeOf(file({{"businessUnitDate"_L1, u"2027-03-14"_s}, {"delete"_L1, true}})), u"Complete"_s);
    QVERIFY(told().isEmpty());
}

void TestGenesysUpdates::letsAnAgentLeave()
{
    const QString leaver = agentId();
    QJsonObject agent = GenesysClient::agent(schedule(), leaver, {});
    agent["delete"_L1] = true;
    QCOMPARE(outcomeOf(GenesysClient::file(schedule(), {agent})), u"Complete"_s);
    QVERIFY(!schedule().agents.contains(leaver));
    QVERIFY(std::none_of(schedule().shifts.cbegin(), schedule().shifts.cend(),
                         [&leaver](const Shift &each) { return each.agentId == leaver; }));
    QVERIFY(m_client->agentSchedule(schedule(), leaver).isEmpty());
}

void TestGenesysUpdates::addsAnAgent()
{
    const StoredSchedule *empty = nullptr;
    for (const StoredSchedule &each : tenant().schedules()) {
        if (each.agents.isEmpty())
            empty = &each;
    }
    Shift fresh = shift();
    fresh.id.clear();
    const QJsonObject agent{{"userId"_L1, agentId()}, {"shifts"_L1, QJsonArray{GenesysClient::shift(fresh)}}};
    QCOMPARE(m_client->write(*empty, GenesysClient::file(*empty, {agent})).status, 202);
    QTRY_COMPARE(empty->shifts.size(), 1);
    QCOMPARE(empty->agents[agentId()].version, 1);
    QCOMPARE(m_client->agentSchedule(*empty, agentId())["shifts"_L1].toArray().size(), 1);
}

void TestGenesysUpdates::tellsStaleVersions_data()
{
    QTest::addColumn<Readings::Stale>("stale");
    QTest::addColumn<bool>("scheduleVersionChecked");
    QTest::addColumn<bool>("agentVersionsChecked");
    QTest::addColumn<QString>("otherAgent"); //!< the outcome when somebody has edited another agent
    QTest::addColumn<QString>("sameAgent");

    using Stale = Readings::Stale;
    QTest::newRow("bare error") << Stale::Error << true << true << u"Error"_s << u"Error"_s;
    QTest::newRow("409") << Stale::Conflict << true << true << u"409"_s << u"409"_s;
    QTest::newRow("400") << Stale::BadRequest << true << true << u"400"_s << u"400"_s;
    QTest::newRow("agents alone are checked") << Stale::Error << false << true << u"Complete"_s << u"Error"_s;
    QTest::newRow("agents alone, 409") << Stale::Conflict << false << true << u"Complete"_s << u"409"_s;
    QTest::newRow("the schedule alone is checked") << Stale::Error << true << false << u"Error"_s << u"Error"_s;
    QTest::newRow("nothing is checked") << Stale::Error << false << false << u"Complete"_s << u"Complete"_s;
}

void TestGenesysUpdates::tellsStaleVersions()
{
    QFETCH(const Readings::Stale, stale);
    QFETCH(const bool, scheduleVersionChecked);
    QFETCH(const bool, agentVersionsChecked);
    readings().stale = stale;
    readings().scheduleVersionChecked = scheduleVersionChecked;
    readings().agentVersionsChecked = agentVersionsChecked;
    const auto edit = [this](bool sameAgent) {
        const QJsonObject file = move(); // with the versions of before
        const auto victim = std::find_if(schedule().shifts.cbegin(), schedule().shifts.cend(), [&](const Shift &each) {
            return (each.agentId == agentId()) == sameAgent && each.id != shift().id;
        });
        if (!tenant().edit(schedule().id, victim->id, std::nullopt, u"M. Diaz"_s, m_clock.now()))
            qFatal("nobody could edit");
        return file;
    };
    QTEST(outcomeOf(edit(false)), "otherAgent");
    const QJsonObject file = edit(true);
    const Answer answer = stale == Readings::Stale::BadRequest ? write(file) : Answer();
    if (answer.status == 400)
        QVERIFY(answer.json()["message"_L1].toString().contains("current version"_L1));
    else
        QTEST(outcomeOf(file), "sameAgent");
}

void TestGenesysUpdates::needsTheAgentsVersion()
{
    QJsonObject agent = GenesysClient::agent(schedule(), agentId(), {GenesysClient::shift(shift(), Minutes(15))});
    agent.remove("metadata"_L1);
    QCOMPARE(outcomeOf(GenesysClient::file(schedule(), {agent})), u"Error"_s);
    QJsonObject file = move();
    file.remove("metadata"_L1);
    QCOMPARE(outcomeOf(file), u"Error"_s);
    QCOMPARE(outcomeOf(GenesysClient::file(schedule(), {QJsonObject{{"userId"_L1, u"nobody"_s}}})), u"Error"_s);
    QCOMPARE(writes(), 0);
}

void TestGenesysUpdates::answersInOneOfThreeWays_data()
{
    QTest::addColumn<Readings::Outcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("inAnswer");
    QTest::addColumn<QString>("afterFailure");
    QTest::addColumn<int>("events"); //!< of one update that lands and one that fails

    using Outcome = Readings::Outcome;
    QTest::newRow("notification") << Outcome::Notification << 202 << u"Processing"_s << u"Processing"_s << 2;
    QTest::newRow("answer") << Outcome::Answer << 200 << u"Complete"_s << u"Error"_s << 2;
    QTest::newRow("silence") << Outcome::Silence << 202 << u"Processing"_s << u"Processing"_s << 0;
}

void TestGenesysUpdates::answersInOneOfThreeWays()
{
    QFETCH(const Readings::Outcome, outcome);
    readings().outcome = outcome;
    const qint64 version = schedule().version;
    const QJsonObject file = move();
    const Answer landed = write(file);
    QTEST(landed.status, "status");
    QTEST(landed.json()["status"_L1].toString(), "inAnswer");
    QCOMPARE(landed.json().contains("result"_L1), outcome == Readings::Outcome::Answer);
    QTRY_COMPARE(schedule().version, version + 1); // whoever asks for the metadata learns it in any case
    const Answer failed = write(file);
    QTEST(failed.status, "status");
    QTEST(failed.json()["status"_L1].toString(), "afterFailure");
    QVERIFY(!failed.json().contains("result"_L1));

    // The answer to a ping comes after all that came before it.
    m_listener->send({{"message"_L1, u"ping"_s}});
    QTRY_COMPARE(m_listener->events(u"channel.metadata"_s).size(), 1);
    QTEST(int(m_listener->events(schedulesTopic(tenant())).size()), "events");
    if (outcome != Readings::Outcome::Silence) {
        const QJsonObject error = m_listener->events(schedulesTopic(tenant())).last();
        QCOMPARE(error.keys(), (QStringList{u"eventType"_s, u"operationId"_s, u"status"_s})); // no reason at all
        QCOMPARE(error["operationId"_L1], failed.json()["operationId"_L1]);
    }
}

void TestGenesysUpdates::takesItsTime()
{
    readings().processing = 5s;
    const Answer answer = write(move());
    QCOMPARE(answer.status, 202);
    m_clock.advance(4s);
    QCOMPARE(writes(), 0);
    m_clock.advance(1s);
    QCOMPARE(writes(), 1);
}

void TestGenesysUpdates::appliesAllOrNothing()
{
    const QString other = tenant().teams().at(1).agentIds.first();
    QJsonObject stale = GenesysClient::agent(schedule(), other, {});
    stale["metadata"_L1] = QJsonObject{{"version"_L1, schedule().agents[other].version - 1}};
    QJsonObject file = move();
    file["agentSchedules"_L1] = QJsonArray{file["agentSchedules"_L1][0], stale};
    QCOMPARE(outcomeOf(file), u"Error"_s);
    QCOMPARE(writes(), 0);
}

void TestGenesysUpdates::letsTheOthersLand()
{
    readings().wholeOrNothing = false;
    const QString stranger = tenant().teams().at(1).agentIds.first();
    const QString invalid = tenant().teams().at(2).agentIds.first();
    QJsonObject stale = GenesysClient::agent(schedule(), stranger, {});
    stale["metadata"_L1] = QJsonObject{{"version"_L1, schedule().agents[stranger].version - 1}};
    QJsonObject empty = GenesysClient::shift(shift());
    empty.remove("id"_L1);
    const QJsonObject overlapping = GenesysClient::agent(schedule(), invalid, {empty, empty});
    QJsonObject file = move();
    const Instant start = shift().start;
    file["agentSchedules"_L1] = QJsonArray{file["agentSchedules"_L1][0], stale, overlapping};
    QCOMPARE(outcomeOf(file), u"Error"_s);
    QCOMPARE(writes(), 1);
    QCOMPARE(shift().start, start + Minutes(15));
    // What landed was told as well, but not as the end of this update.
    const QList<QJsonObject> events = m_listener->events(schedulesTopic(tenant()));
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0]["status"_L1].toString(), u"Complete"_s);
    QVERIFY(events[0]["operationId"_L1] != events[1]["operationId"_L1]);
}

void TestGenesysUpdates::readsUnnamedShifts_data()
{
    QTest::addColumn<bool>("kept");
    QTest::addColumn<int>("left");

    QTest::newRow("kept") << true << 5;
    QTest::newRow("replaced by the file") << false << 1;
}

void TestGenesysUpdates::readsUnnamedShifts()
{
    QFETCH(const bool, kept);
    readings().keepsUnnamedShifts = kept;
    QCOMPARE(outcomeOf(move()), u"Complete"_s);
    QTEST(int(m_client->agentSchedule(schedule(), agentId())["shifts"_L1].toArray().size()), "left");
}

void TestGenesysUpdates::readsNewShifts_data()
{
    QTest::addColumn<bool>("insert");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("always new, and so in the way") << true << u"Error"_s;
    QTest::newRow("the one that starts then") << false << u"Complete"_s;
}

void TestGenesysUpdates::readsNewShifts()
{
    QFETCH(const bool, insert);
    readings().newShiftsInsert = insert;
    Shift same = *withEdgesMoved(tenant(), shift(), Minutes(0), Minutes(30));
    same.id.clear();
    const qsizetype count = schedule().shifts.size();
    QTEST(outcomeOf(fileOf(same)), "outcome");
    QCOMPARE(schedule().shifts.size(), count);
}

void TestGenesysUpdates::refusesTheInvalid_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");

    QTest::newRow("overlap") << u"overlap"_s << u"shift.overlap"_s;
    QTest::newRow("unknown code") << u"code"_s << u"activity.code.unknown"_s;
    QTest::newRow("another week") << u"week"_s << u"shift.outside.week"_s;
    QTest::newRow("off the grid") << u"grid"_s << u"activity.off.grid"_s;
    QTest::newRow("gap") << u"gap"_s << u"activity.gap"_s;
    QTest::newRow("activities overlap") << u"double"_s << u"activity.overlap"_s;
    QTest::newRow("unknown shift") << u"shift"_s << u"shift.unknown"_s;
}

void TestGenesysUpdates::refusesTheInvalid()
{
    QFETCH(const QString, change);
    QFETCH(const QString, code);
    Shift changed = shift();
    if (change == "overlap"_L1)
        changed.id.clear();
    if (change == "code"_L1)
        changed.activities.first().codeId = u"none"_s;
    if (change == "week"_L1)
        changed = moved(changed, Minutes(-7 * 24 * 60));
    if (change == "grid"_L1)
        changed = moved(changed, Minutes(2));
    if (change == "gap"_L1)
        changed.activities.first().length -= Minutes(5);
    if (change == "double"_L1)
        changed.activities.first().length += Minutes(5);
    if (change == "shift"_L1)
        changed.id = u"none"_s;
    QCOMPARE(outcomeOf(fileOf(changed)), u"Error"_s);
    readings().invalid = Readings::Invalid::BadRequest;
    const Answer answer = write(fileOf(changed));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"wfm.validation.failure"_s);
    QCOMPARE(answer.json()["details"_L1][0]["errorCode"_L1].toString(), code);
    QCOMPARE(writes(), 0);
}

void TestGenesysUpdates::readsTheGrid()
{
    QCOMPARE(outcomeOf(move(Minutes(3))), u"Error"_s);
    readings().grid = Minutes(1);
    QCOMPARE(outcomeOf(move(Minutes(3))), u"Complete"_s);
}

void TestGenesysUpdates::allowsGaps()
{
    readings().gapsAllowed = true;
    Shift gap = shift();
    gap.activities.first().length -= Minutes(5);
    QCOMPARE(outcomeOf(fileOf(gap)), u"Complete"_s);
    QCOMPARE(shift().length, gap.length);
}

// Pitfall W7: an Error without a reason, because of one agent.
void TestGenesysUpdates::poisonsOneAgent()
{
    const QString poisoned = tenant().teams().at(1).agentIds.first();
    readings().poisonedAgents = {poisoned};
    readings().invalid = Readings::Invalid::BadRequest; // even then there is none
    const qint64 version = schedule().version;
    QJsonObject file = move();
    file["agentSchedules"_L1] =
        QJsonArray{file["agentSchedules"_L1][0], GenesysClient::agent(schedule(), poisoned, {})};
    QCOMPARE(outcomeOf(file), u"Error"_s);
    QCOMPARE(schedule().version, version); // nothing moved: no conflict
    QCOMPARE(outcomeOf(move()), u"Complete"_s);
}

void TestGenesysUpdates::namesClientsOrTheSystem()
{
    const auto modifiedBy = [this] {
        return m_client->agentSchedule(schedule(), agentId())["metadata"_L1]["modifiedBy"_L1]["id"_L1].toString();
    };
    QCOMPARE(outcomeOf(move()), u"Complete"_s);
    QCOMPARE(modifiedBy(), tenant().clients().first().id);
    readings().clientsAreSystem = true;
    QCOMPARE(modifiedBy(), u"System"_s);
}

void TestGenesysUpdates::leavesTheScheduleVersion()
{
    readings().scheduleVersionGrows = false;
    const qint64 version = schedule().version;
    const qint64 agent = agentVersion();
    QCOMPARE(outcomeOf(move()), u"Complete"_s);
    QCOMPARE(schedule().version, version);
    QCOMPARE(agentVersion(), agent + 1);
    QVERIFY(tenant().edit(schedule().id, shift().id, std::nullopt, u"M. Diaz"_s, m_clock.now()));
    QCOMPARE(schedule().version, version);
    QCOMPARE(outcomeOf({{"metadata"_L1, QJsonObject{{"version"_L1, version}}}, {"description"_L1, u"New name"_s}}),
             u"Complete"_s);
    QCOMPARE(schedule().version, version + 1); // that was about the schedule itself
    QCOMPARE(schedule().name, u"New name"_s);
}

void TestGenesysUpdates::publishes()
{
    const QString before = schedule().id;
    const qint64 version = schedule().version;
    const StoredSchedule *draft = nullptr;
    for (const StoredSchedule &each : tenant().schedules()) {
        if (!each.published && !each.agents.isEmpty())
            draft = &each;
    }
    QCOMPARE(
        m_client->write(*draft, {{"metadata"_L1, QJsonObject{{"version"_L1, draft->version}}}, {"published"_L1, true}})
            .status,
        202);
    QTRY_VERIFY(draft->published);
    QCOMPARE(schedule().id, draft->id);
    QVERIFY(!tenant().schedule(before)->published);
    QCOMPARE(tenant().schedule(before)->version, version + 1);
    // There is no way back but another one.
    QJsonObject file = move();
    file["published"_L1] = false;
    QCOMPARE(outcomeOf(file), u"Complete"_s);
    QVERIFY(draft->published);
}

void TestGenesysUpdates::limitsWhatIsPublished()
{
    readings().publishLimit = 2;
    const QStringList agents = tenant().teams().at(1).agentIds;
    const auto fileOfAgents = [&](qsizetype count) {
        QJsonArray array;
        for (const QString &each : agents.mid(0, count))
            array.append(GenesysClient::agent(schedule(), each, {}));
        QJsonObject file = GenesysClient::file(schedule(), array);
        file["published"_L1] = true;
        return file;
    };
    QCOMPARE(outcomeOf(fileOfAgents(3)), u"Error"_s);
    QCOMPARE(outcomeOf(fileOfAgents(2)), u"Complete"_s);
}

void TestGenesysUpdates::needsThePermissionToWrite()
{
    tenant().client(tenant().clients().first().id)->mayWrite = false;
    const Answer answer = m_client->requestUpload(schedule(), 3);
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.json()["message"_L1].toString().contains("wfm:schedule:edit"_L1));
    QCOMPARE(m_client->process(schedule(), u"x"_s).status, 403);
}

void TestGenesysUpdates::meetsRivals()
{
    m_sandbox->rivals().setShare(1);
    m_sandbox->rivals().setHabits({.elsewhere = 0, .otherField = 0, .sameField = 0, .deletion = 1});
    const QString named = shift().id;
    QCOMPARE(outcomeOf(move()), u"Error"_s);
    QCOMPARE(writes(), 1);
    QVERIFY(!schedule().shift(named)); // the rival took the very shift that the file names
    QVERIFY(m_sandbox->lostUpdates(tenant().id(), tenant().clients().first().id).isEmpty());
}

void TestGenesysUpdates::losesTheReply()
{
    m_sandbox->faults().arm({.kind = Fault::Kind::LostReply, .on = Fault::On::Writes});
    QCOMPARE(write(move()).status, 0);
    QTRY_COMPARE(writes(), 1); // W8: accepted all the same
}

void TestGenesysUpdates::endsWithNothingToDo()
{
    const qint64 version = schedule().version;
    QCOMPARE(outcomeOf(fileOf(QJsonArray())), u"Complete"_s);
    QCOMPARE(schedule().version, version);
}

// Pitfall W12.
void TestGenesysUpdates::findsTheScheduleGone()
{
    readings().processing = 1s;
    const QString id = schedule().id;
    const QByteArray path = GenesysClient::path(tenant(), schedule());
    QCOMPARE(write(move()).status, 202);
    QVERIFY(tenant().removeSchedule(id));
    m_clock.advance(1s);
    QTRY_COMPARE(m_listener->events(schedulesTopic(tenant())).size(), 1);
    QCOMPARE(m_listener->events(schedulesTopic(tenant())).first()["status"_L1].toString(), u"Error"_s);
    QCOMPARE(m_client->http().get(path).status, 404);
}

QTEST_GUILESS_MAIN(TestGenesysUpdates)
#include "tst_genesysupdates.moc"
