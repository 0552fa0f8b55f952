// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedulejson.h"
#include "core/wfm/genesys/genesysformat.h"

#include <QJsonDocument>
#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::genesys;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant monday{std::chrono::sys_days(std::chrono::year(2027) / 3 / 8)};

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        qFatal("%s: %s", qPrintable(problem.errorString()), json.constData());
    return document.object();
}

const char queryJson[] = R"({"status":"Complete","operationId":"op","result":{"businessUnitTimeZone":"Europe/London",
  "agentSchedules":[
    {"user":{"id":"b"},"metadata":{"version":3,"modifiedBy":{"id":"planner"},"dateModified":"2027-03-01T10:00:00.250Z"},
     "fullDayTimeOffMarkers":[],
     "shifts":[
       {"id":"0","startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"manuallyEdited":false,"workPlanId":"wp",
        "workPlanShiftId":"wps","schedule":{"id":"sch","weekDate":"2027-03-08"},
        "activities":[
          {"startDate":"2027-03-08T12:00:00Z","lengthMinutes":30,"description":"","activityCodeId":"2","paid":false,"payableMinutes":15},
          {"startDate":"2027-03-08T09:00:00Z","lengthMinutes":180,"description":"","activityCodeId":"0","paid":true,"payableMinutes":180},
          {"startDate":"2027-03-08T12:30:00Z","lengthMinutes":60,"description":"One to one","activityCodeId":"7","paid":true,
           "externalActivityId":"x1","externalActivityType":"Coaching"},
          {"startDate":"2027-03-08T13:30:00Z","lengthMinutes":210,"activityCodeId":"0","paid":true}]},
       {"id":"1","startDate":"2027-03-14T23:30:00Z","lengthMinutes":60,
        "activities":[{"startDate":"2027-03-14T23:30:00Z","lengthMinutes":60,"activityCodeId":"0"}]},
       {"id":"2","startDate":"2027-03-15T00:00:00Z","lengthMinutes":60,"activities":[]},
       {"id":"3","startDate":"2027-03-09T00:00:00Z","lengthMinutes":60,"schedule":{"id":"other"},"activities":[]}]},
    {"user":{"id":"a"},"metadata":{"version":5},
     "fullDayTimeOffMarkers":[{"businessUnitDate":"2027-03-09","lengthMinutes":480,"activityCodeId":"5","timeOffRequestId":"r1"}],
     "shifts":[{"id":"0","startDate":"2027-03-10T09:00:00Z","lengthMinutes":60,
       "activities":[{"startDate":"2027-03-10T09:00:00Z","lengthMinutes":60,"activityCodeId":"5","description":"","paid":true,
         "timeOffRequestId":"r2","timeOffRequestSyncVersion":4}]}]}]}})";

const ScheduleKey weekKey{
    .businessUnit = u"bu"_s, .firstWeek = {2027, 3, 8}, .schedule = u"sch"_s, .week = {2027, 3, 8}};
const BusinessUnit unit{.id = u"bu"_s, .name = u"Northwind Care"_s, .timeZone = u"Europe/London"_s};
const ListedSchedule line{.id = u"sch"_s, .firstWeek = {2027, 3, 8}, .published = true, .version = 7};

Schedule readSchedule()
{
    const auto answer = queryAnswerFrom(parsed(queryJson));
    if (!answer)
        qFatal("%s", qPrintable(answer.error().what));
    return scheduleOf(weekKey, unit, line, *answer->result, false);
}

Shift shiftOf(const Schedule &schedule, const QString &id)
{
    for (const Shift &shift : schedule.shifts) {
        if (shift.id == id)
            return shift;
    }
    qFatal("no such shift");
}

Shift newShift(const QString &agentId, Minutes offset = 0min)
{
    const Instant start = monday + 9h + offset;
    return {.agentId = agentId,
            .start = start,
            .length = 480min,
            .activities = {{.start = start, .length = 480min, .codeId = u"0"_s, .description = {}}},
            .externalId = u"X-"_s + agentId};
}

Error refusal(Error::Kind kind)
{
    return {.kind = kind, .what = u"no"_s};
}

} // namespace

class TestGenesysFormat final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keysThereAndBack();
    void notAKey_data();
    void notAKey();
    void versionsThereAndBack();
    void versionsAreEqualOnlyWhenNothingMoved_data();
    void versionsAreEqualOnlyWhenNothingMoved();
    void weekStartsOnTheUnitsDay_data();
    void weekStartsOnTheUnitsDay();
    void readsUnits();
    void readsPeople();
    void readsCodes();
    void readsAWeek();
    void theScheduleThatCounts_data();
    void theScheduleThatCounts();
    void readsAgentSchedules();
    void foreignActivitiesAreCarried();
    void downloadsBareOrInAnEnvelope();
    void queryAnswers_data();
    void queryAnswers();
    void broken_data();
    void broken();
    void writesBackWhatItRead();
    void writesChanges();
    void newAgentsHaveNoVersion();
    void paidMinutesFollowTheLength();
    void readsTheHistory();
    void updateAnswers_data();
    void updateAnswers();
    void portionsKeepAgentsWhole();
    void grid_data();
    void grid();
    void whatIsSeenOfAWrite_data();
    void whatIsSeenOfAWrite();
    void permissions_data();
    void permissions();
    void oneErrorOneOutcome_data();
    void oneErrorOneOutcome();
    void rejectionNamesWhatItCan();
};

void TestGenesysFormat::keysThereAndBack()
{
    QCOMPARE(ScheduleKey::from(weekKey.text()), weekKey);
    // Two agents may each have a shift "0".
    const ShiftKey shift{.agent = u"a"_s, .shift = u"0/odd"_s};
    QCOMPARE(ShiftKey::from(shift.text()), shift);
}

void TestGenesysFormat::notAKey_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text :
         {"", "sch-1", "bu/2027-03-08/sch", "bu/2027-13-08/sch/2027-03-08", "bu/2027-03-08//2027-03-08",
          "/2027-03-08/sch/2027-03-08", "bu/2027-03-08/sch/soon", "bu/2027-03-08/sch/2027-03-08/more"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestGenesysFormat::notAKey()
{
    QFETCH(QString, text);
    QVERIFY(!ScheduleKey::from(text));
}

void TestGenesysFormat::versionsThereAndBack()
{
    const Versions versions{.schedule = 7,
                            .agents = {{u"a"_s, {.version = 3, .markers = {}}},
                                       {u"b"_s, {.version = 4, .markers = {QJsonObject{{u"paid"_s, true}}}}}},
                            .coversAgents = true};
    const auto unpacked = Versions::unpack(versions.pack());
    QVERIFY(unpacked);
    QVERIFY(unpacked->sameState(versions));
    QVERIFY(unpacked->coversAgents);
    QVERIFY(!Versions::unpack({"7"}));
    QVERIFY(!Versions::unpack({}));
}

void TestGenesysFormat::versionsAreEqualOnlyWhenNothingMoved_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("an agent") << QByteArray("\"version\":5") << QByteArray("\"version\":6");
    QTest::newRow("an agent is gone") << QByteArray(R"("user":{"id":"b"})") << QByteArray(R"("user":{"id":"a"})");
    QTest::newRow("full-day time off") << QByteArray("\"lengthMinutes\":480,\"activityCodeId\":\"5\"")
                                       << QByteArray("\"lengthMinutes\":240,\"activityCodeId\":\"5\"");
}

void TestGenesysFormat::versionsAreEqualOnlyWhenNothingMoved()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY(QByteArray(queryJson).contains(from));
    QCOMPARE(readSchedule().info.version, readSchedule().info.version);
    const auto moved = queryAnswerFrom(parsed(QByteArray(queryJson).replace(from, to)));
    QVERIFY(moved);
    QVERIFY(scheduleOf(weekKey, unit, line, *moved->result, false).info.version != readSchedule().info.version);
    ListedSchedule next = line;
    ++next.version;
    QVERIFY(scheduleOf(weekKey, unit, next, {}, false).info.version
            != scheduleOf(weekKey, unit, line, {}, false).info.version);
}

void TestGenesysFormat::weekStartsOnTheUnitsDay_data()
{
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("week");
    QTest::newRow("Monday") << int(Qt::Monday) << QDate(2027, 3, 8) << QDate(2027, 3, 8);
    QTest::newRow("Sunday of Monday weeks") << int(Qt::Monday) << QDate(2027, 3, 14) << QDate(2027, 3, 8);
    QTest::newRow("Monday of Sunday weeks") << int(Qt::Sunday) << QDate(2027, 3, 8) << QDate(2027, 3, 7);
    QTest::newRow("Sunday of Sunday weeks") << int(Qt::Sunday) << QDate(2027, 3, 7) << QDate(2027, 3, 7);
    QTest::newRow("Monday of Saturday weeks") << int(Qt::Saturday) << QDate(2027, 3, 8) << QDate(2027, 3, 6);
}

void TestGenesysFormat::weekStartsOnTheUnitsDay()
{
    QFETCH(int, firstDay);
    QFETCH(QDate, date);
    QTEST((BusinessUnit{.id = {}, .name = {}, .timeZone = {}, .firstDay = Qt::DayOfWeek(firstDay)}.weekOf(date)),
          "week");
}

void TestGenesysFormat::readsUnits()
{
    const auto units = businessUnitsFrom(parsed(R"({"entities":[{"id":"bu","name":"Care","authorized":true},
        {"id":"bu2","name":"Sales","authorized":false}]})"));
    QVERIFY(units);
    QCOMPARE(units->size(), 1);
    QCOMPARE(units->constFirst().name, u"Care"_s);

    const auto coarse = businessUnitFrom(parsed(R"({"id":"bu","name":"Care","settings":{"startDayOfWeek":"Sunday",
        "timeZone":"Europe/London","metadata":{"version":1},"scheduling":{"allowWorkPlanPerMinuteGranularity":false}}})"));
    QVERIFY(coarse);
    QCOMPARE(coarse->firstDay, Qt::Sunday);
    QCOMPARE(coarse->grid, 5min);
    const auto fine = businessUnitFrom(parsed(R"({"id":"bu","name":"Care","settings":{"startDayOfWeek":"Monday",
        "timeZone":"Europe/London","scheduling":{"allowWorkPlanPerMinuteGranularity":true}}})"));
    QVERIFY(fine);
    QCOMPARE(fine->grid, 1min);

    const auto management = managementUnitsFrom(
        parsed(R"({"entities":[{"id":"mu","name":"Leeds","timeZone":"Europe/London"},{"id":"mu2","name":"Home"}]})"));
    QVERIFY(management);
    QCOMPARE(management->constFirst().timeZone, u"Europe/London"_s);
    QVERIFY(management->constLast().timeZone.isEmpty());
}

void TestGenesysFormat::readsPeople()
{
    const auto ids = agentIdsFrom(parsed(R"({"managementUnits":[
        {"managementUnit":{"id":"mu"},"users":[{"id":"a"},{"id":"b"}]},{"managementUnit":{"id":"mu2"},"users":[]}]})"));
    QVERIFY(ids);
    QCOMPARE(ids->value(u"mu"_s), QStringList({u"a"_s, u"b"_s}));

    const auto users = usersFrom(parsed(R"({"entities":[{"id":"a","name":"Ada","email":"ada@x.test","state":"active"},
        {"id":"b","name":"Bob","state":"inactive"},{"id":"c","name":"Cy","state":"deleted"},{"id":"d"}]})"));
    QVERIFY(users);
    QCOMPARE(users->constLast().name, u"d"_s); // rather than that nobody could be read
    QList<bool> active;
    for (const Agent &agent : *users)
        active.append(agent.active);
    QCOMPARE(active, QList<bool>({true, false, false, true}));
    QCOMPARE(users->constFirst().email, u"ada@x.test"_s);

    const auto employees = employeeIdsFrom(parsed(R"({"entities":[
        {"agent":{"id":"a"},"selectedIntegration":{"id":"i2"},"associatedIntegrations":[
          {"agentExternalId":"1","integration":{"id":"i1"},"locked":false},
          {"agentExternalId":"00123","integration":{"id":"i2"},"locked":false}]},
        {"agent":{"id":"b"},"associatedIntegrations":[{"agentExternalId":"7","integration":{"id":"i1"},"locked":true}]},
        {"agent":{"id":"c"},"associatedIntegrations":[
          {"agentExternalId":"1","integration":{"id":"i1"},"locked":false},
          {"agentExternalId":"2","integration":{"id":"i2"},"locked":false}]},
        {"agent":{"id":"d"},"associatedIntegrations":[]}]})"));
    QVERIFY(employees);
    QCOMPARE(employees->value(u"a"_s), u"00123"_s); // S2
    QCOMPARE(employees->value(u"b"_s), u"7"_s);
    QVERIFY(employees->value(u"c"_s).isEmpty()); // which of two is not for us to guess
    QVERIFY(employees->value(u"d"_s).isEmpty());
}

void TestGenesysFormat::readsCodes()
{
    const auto codes = activityCodesFrom(parsed(R"({"entities":[{"id":"0","name":"On queue","category":"OnQueueWork",
        "countsAsPaidTime":true,"active":true},{"id":"2","name":"Lunch","category":"Meal","countsAsPaidTime":false}]})"));
    QVERIFY(codes);
    QCOMPARE(codes->constLast().category, ActivityCategory::Meal);
    QVERIFY(!codes->constLast().paid);
    QVERIFY(codes->constLast().active);
    // What the service adds one day is not work, and stops nothing else.
    const auto more =
        activityCodesFrom(parsed(R"({"entities":[{"id":"9","name":"Nap","category":"Rest"},{"id":"10"}]})"));
    QVERIFY(more);
    QCOMPARE(more->constFirst().category, ActivityCategory::Unavailable);
    QCOMPARE(more->constLast().name, u"10"_s);
    const QUrl files(u"https://files.test/codes?sig=1"_s);
    QCOMPARE(downloadOf({{u"downloadUrl"_s, files.toString()}}).value(), files);
    QVERIFY(downloadOf({}).value().isEmpty());
}

void TestGenesysFormat::readsAWeek()
{
    const auto week = weekFrom(parsed(R"({"entities":[{"id":"sch","weekDate":"2027-03-01","weekCount":2,
        "description":"Spring","published":true,
        "metadata":{"version":7,"modifiedBy":{"id":"System"},"dateModified":"2027-03-01T10:00:00Z"}}]})"));
    QVERIFY(week);
    const ListedSchedule &listed = week->constFirst();
    QCOMPARE(listed.version, 7);
    QVERIFY(!listed.spans(QDate(2027, 2, 22)));
    QVERIFY(listed.spans(QDate(2027, 3, 1)));
    QVERIFY(listed.spans(QDate(2027, 3, 8)));
    QVERIFY(!listed.spans(QDate(2027, 3, 15)));
    QCOMPARE(listed.modifiedBy, u"System"_s);
}

void TestGenesysFormat::theScheduleThatCounts_data()
{
    QTest::addColumn<QList<ListedSchedule>>("listed");
    QTest::addColumn<QString>("counts");
    const auto entry = [](const char *id, QDate firstWeek, bool published, int day, int weeks = 1) {
        return ListedSchedule{.id = QString::fromLatin1(id),
                              .firstWeek = firstWeek,
                              .weekCount = weeks,
                              .published = published,
                              .version = 1,
                              .modifiedBy = {},
                              .modified = monday + std::chrono::days(day)};
    };
    const QDate week(2027, 3, 8);
    const QDate before(2027, 3, 1);
    using List = QList<ListedSchedule>;
    QTest::newRow("none") << List() << QString();
    QTest::newRow("draft") << List{entry("d", week, false, 0)} << u"d"_s;
    QTest::newRow("newest draft") << List{entry("d1", week, false, 2), entry("d2", week, false, 1)} << u"d1"_s;
    QTest::newRow("published before drafts") << List{entry("d", week, false, 9), entry("p", week, true, 0)} << u"p"_s;
    QTest::newRow("started earlier") << List{entry("d", week, false, 9), entry("p", before, true, 0, 2)} << u"p"_s;
    QTest::newRow("does not reach the week") << List{entry("p", before, true, 0)} << QString();
    QTest::newRow("two published") // W12
        << List{entry("p1", before, true, 9, 6), entry("p2", week, true, 0)} << u"p2"_s;
    QTest::newRow("two published for it") // W12
        << List{entry("p1", week, true, 3), entry("p2", week, true, 4)} << u"p2"_s;
}

void TestGenesysFormat::theScheduleThatCounts()
{
    QFETCH(QList<ListedSchedule>, listed);
    const auto id = [](const ListedSchedule *one) { return one == nullptr ? QString() : one->id; };
    QTEST(id(scheduleOfWeek(listed, QDate(2027, 3, 8))), "counts");
    std::reverse(listed.begin(), listed.end());
    QTEST(id(scheduleOfWeek(listed, QDate(2027, 3, 8))), "counts");
}

void TestGenesysFormat::readsAgentSchedules()
{
    const Schedule schedule = readSchedule();
    QStringList ids;
    for (const Shift &shift : schedule.shifts)
        ids.append(shift.id);
    // By agent; without the shift of next week and that of another schedule.
    QCOMPARE(ids, QStringList({u"a/0"_s, u"b/0"_s, u"b/1"_s}));
    QCOMPARE(schedule.info.id, weekKey.text());
    QCOMPARE(schedule.info.name, u"Northwind Care"_s);
    QVERIFY(schedule.info.published);
    const auto versions = Versions::unpack(schedule.info.version);
    QVERIFY(versions);
    QCOMPARE(versions->schedule, 7);
    QCOMPARE(versions->agents.value(u"b"_s).version, 3);
    QCOMPARE(versions->agents.value(u"a"_s).markers.size(), 1);

    const Shift shift = shiftOf(schedule, u"b/0"_s);
    QCOMPARE(shift.agentId, u"b"_s);
    QCOMPARE(shift.modifiedBy, u"planner"_s);
    QCOMPARE(shift.modified, Instant(std::chrono::sys_days(std::chrono::year(2027) / 3 / 1)) + 10h);
    QCOMPARE(shift.activities.size(), 4);
    QCOMPARE(shift.activities.at(0).codeId, u"0"_s); // in canonical order
    QCOMPARE(shift.activities.at(2).description, u"One to one"_s);
}

void TestGenesysFormat::foreignActivitiesAreCarried() // W13
{
    const Schedule schedule = readSchedule();
    const Shift worked = shiftOf(schedule, u"b/0"_s);
    QList<bool> foreign;
    for (const Activity &activity : worked.activities)
        foreign.append(activity.foreign);
    QCOMPARE(foreign, QList<bool>({false, false, true, false}));
    const Activity off = shiftOf(schedule, u"a/0"_s).activities.constFirst();
    QVERIFY(off.foreign);
    const QJsonObject request = parsed(R"({"timeOffRequestId":"r2","timeOffRequestSyncVersion":4})");
    QCOMPARE(off.carried, request);
    // What is carried survives the workspace, and is no change that a person would see.
    QCOMPARE(scheduleFromJson(toJson(schedule)).value(), schedule);
    Shift stripped = worked;
    for (Activity &activity : stripped.activities)
        activity.carried = {};
    QVERIFY(stripped != worked);
    QVERIFY(stripped.sameContent(worked));
    stripped.activities[1].length += 5min;
    QVERIFY(!stripped.sameContent(worked));
}

void TestGenesysFormat::downloadsBareOrInAnEnvelope() // W17
{
    const QJsonObject envelope = parsed(queryJson);
    const auto bare = agentSchedulesFrom(envelope["result"_L1].toObject());
    const auto wrapped = agentSchedulesFrom(envelope);
    QVERIFY(bare && wrapped);
    QCOMPARE(bare->size(), 2);
    QCOMPARE(scheduleOf(weekKey, unit, line, *bare, false), scheduleOf(weekKey, unit, line, *wrapped, false));
}

void TestGenesysFormat::queryAnswers_data() // W17
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("inlined");
    QTest::newRow("inline") << QByteArray(queryJson) << true << true;
    QTest::newRow("download") << QByteArray(R"({"status":"Complete","downloadUrl":"https://files.test/1"})") << true
                              << false;
    QTest::newRow("processing") << QByteArray(R"({"status":"Processing","operationId":"op","result":null})") << true
                                << false;
    QTest::newRow("error") << QByteArray(R"({"status":"Error","operationId":"op"})") << true << false;
    QTest::newRow("neither") << QByteArray(R"({"status":"Complete"})") << false << false;
    QTest::newRow("unknown status") << QByteArray(R"({"status":"Done"})") << false << false;
    QTest::newRow("no status") << QByteArray(R"({"operationId":"op"})") << false << false;
    QTest::newRow("relative") << QByteArray(R"({"status":"Complete","downloadUrl":"/files/1"})") << false << false;
}

void TestGenesysFormat::queryAnswers()
{
    QFETCH(QByteArray, json);
    const auto answer = queryAnswerFrom(parsed(json));
    QTEST(answer.has_value(), "good");
    if (answer)
        QTEST(answer->result.has_value(), "inlined");
}

void TestGenesysFormat::broken_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *from, const char *to, const char *named) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(named);
    };
    row("no agents", "\"agentSchedules\":", "\"agents\":", "result.agentSchedules");
    row("no user", R"("user":{"id":"a"})", R"("u":1)", "agentSchedules[1].user");
    row("no metadata", R"("metadata":{"version":5})", R"("m":1)", "agentSchedules[1].metadata");
    row("no version", R"({"version":5})", R"({"v":5})", "agentSchedules[1].metadata.version");
    row("negative version", R"({"version":5})", R"({"version":-5})", "agentSchedules[1].metadata.version");
    row("no shifts", R"("shifts":[{"id":"0")", R"("shift":[{"id":"0")", "agentSchedules[1].shifts");
    row("shift without id", R"({"id":"1","startDate")", R"({"startDate")", "shifts[1].id");
    row("shift twice", R"({"id":"1","startDate")", R"({"id":"0","startDate")", "shifts");
    row("start without zone", "2027-03-14T23:30:00Z\",\"lengthMinutes\":60,\n",
        "2027-03-14T23:30:00\",\"lengthMinutes\":60,\n", "shifts[1].startDate");
    row("length is text", "\"lengthMinutes\":180", "\"lengthMinutes\":\"180\"", "activities[1].lengthMinutes");
    row("no length at all", "\"lengthMinutes\":180", "\"lengthMinutes\":0", "activities[1].lengthMinutes");
    row("no code", R"("activityCodeId":"7")", R"("code":"7")", "activities[2].activityCodeId");
}

void TestGenesysFormat::broken()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QVERIFY(QByteArray(queryJson).contains(from));
    const auto answer = queryAnswerFrom(parsed(QByteArray(queryJson).replace(from, to)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Protocol);
    QVERIFY2(answer.error().what.contains(named), qPrintable(answer.error().what));
}

void TestGenesysFormat::writesBackWhatItRead()
{
    const Schedule schedule = readSchedule();
    const QJsonObject file = parsed(updateFile(
        *Versions::unpack(schedule.info.version),
        {.upserts = {}, .deletes = {u"b/1"_s}, .kept = {shiftOf(schedule, u"b/0"_s), shiftOf(schedule, u"a/0"_s)}}));
    // Agent a is not concerned. Work plans are bare when read and wrapped when written; start and length are read-only.
    const QJsonObject expected =
        parsed(R"({"metadata":{"version":7},"agentSchedules":[{"userId":"b","metadata":{"version":3},"shifts":[
      {"id":"1","delete":true},
      {"id":"0","manuallyEdited":false,"workPlanId":{"value":"wp"},"workPlanShiftId":{"value":"wps"},"activities":[
        {"startDate":"2027-03-08T09:00:00Z","lengthMinutes":180,"description":"","activityCodeId":"0","paid":true},
        {"startDate":"2027-03-08T12:00:00Z","lengthMinutes":30,"description":"","activityCodeId":"2","paid":false,"payableMinutes":15},
        {"startDate":"2027-03-08T12:30:00Z","lengthMinutes":60,"description":"One to one","activityCodeId":"7","paid":true,
         "externalActivityId":"x1","externalActivityType":"Coaching"},
        {"startDate":"2027-03-08T13:30:00Z","lengthMinutes":210,"description":"","activityCodeId":"0","paid":true}]}]}]})");
    QCOMPARE(file, expected);
}

void TestGenesysFormat::writesChanges()
{
    const Schedule schedule = readSchedule();
    Shift changed = shiftOf(schedule, u"a/0"_s);
    changed.activities[0].description = u"moved"_s;
    const QJsonObject file = parsed(
        updateFile(*Versions::unpack(schedule.info.version), {.upserts = {changed, newShift(u"b"_s)}, .deletes = {}}));
    const QJsonObject expected = parsed(R"({"metadata":{"version":7},"agentSchedules":[
      {"userId":"a","metadata":{"version":5},
       "fullDayTimeOffMarkers":[{"businessUnitDate":"2027-03-09","lengthMinutes":480,"activityCodeId":"5","timeOffRequestId":"r1"}],
       "shifts":[{"id":"0","manuallyEdited":true,"activities":[
        {"startDate":"2027-03-10T09:00:00Z","lengthMinutes":60,"activityCodeId":"5","description":"moved","paid":true,
         "timeOffRequestId":"r2","timeOffRequestSyncVersion":4}]}]},
      {"userId":"b","metadata":{"version":3},"shifts":[{"manuallyEdited":true,"activities":[
        {"startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"activityCodeId":"0","description":"","paid":true}]}]}]})");
    QCOMPARE(file, expected);
}

void TestGenesysFormat::newAgentsHaveNoVersion()
{
    const QJsonObject file = parsed(updateFile({.schedule = 7, .agents = {}, .coversAgents = true},
                                               {.upserts = {newShift(u"new"_s)}, .deletes = {}}));
    const QJsonObject agent = file["agentSchedules"_L1][0].toObject();
    QCOMPARE(agent["userId"_L1].toString(), u"new"_s);
    QVERIFY(!agent.contains("metadata"_L1));
}

void TestGenesysFormat::paidMinutesFollowTheLength()
{
    const Schedule schedule = readSchedule();
    Shift shift = shiftOf(schedule, u"b/0"_s);
    shift.activities[0].length = 60min; // its 180 paid minutes were no more than its length
    shift.activities[1].length = 10min; // 15 of 30 were set by hand
    Shift untold = shiftOf(schedule, u"b/1"_s); // whether it is paid was not told
    const QJsonObject file =
        parsed(updateFile(*Versions::unpack(schedule.info.version), {.upserts = {shift, untold}, .deletes = {}}));
    const QJsonArray shifts = file["agentSchedules"_L1][0]["shifts"_L1].toArray();
    QVERIFY(!shifts[0]["activities"_L1][0].toObject().contains("payableMinutes"_L1));
    QCOMPARE(shifts[0]["activities"_L1][1]["payableMinutes"_L1].toInt(), 10);
    QVERIFY(!shifts[1]["activities"_L1][0].toObject().contains("paid"_L1));
}

void TestGenesysFormat::readsTheHistory()
{
    const QByteArray shift = R"({"id":"0","startDate":"2027-03-08T09:00:00Z","lengthMinutes":480,"activities":[]})";
    const auto metadata = [](const QByteArray &author, int hour) {
        return R"("metadata":{"modifiedBy":{"id":")" + author + R"("},"dateModified":"2027-03-01T)"
            + QByteArray::number(hour) + R"(:00:00Z"})";
    };
    const auto changes = historyFrom(
        parsed(R"({"priorPublishedSchedules":[],"basePublishedSchedule":{)" + metadata("seed", 10) + R"(,"shifts":[)"
               + shift + R"(]},"droppedChanges":[{)" + metadata("old", 11) + R"(,"shiftIds":["0","1"]}],"changes":[{)"
               + metadata("planner", 12) + R"(,"shifts":[)" + shift + R"(],"deletes":{"shiftIds":[]}},{)"
               + metadata("other", 14) + R"(,"shifts":[],"deletes":{"shiftIds":["1"],"agentSchedule":false}},{)"
               + metadata("System", 13) + R"(,"deletes":{"agentSchedule":true}}]})"));
    QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().what));
    QStringList authors;
    for (const ScheduleChange &change : *changes)
        authors.append(change.author);
    QCOMPARE(authors, QStringList({u"other"_s, u"System"_s, u"planner"_s, u"old"_s, u"seed"_s})); // the latest first
    QVERIFY(changes->at(0).deletes(u"1"_s) && !changes->at(0).deletes(u"0"_s));
    QVERIFY(changes->at(1).deletes(u"0"_s));
    QVERIFY(changes->at(2).when == Instant(std::chrono::sys_days(std::chrono::year(2027) / 3 / 1)) + 12h);
    QCOMPARE(changes->at(2).shifts.constFirst().id, u"0"_s);
    QVERIFY(changes->at(2).shifts.constFirst().start == monday + 9h);
    QCOMPARE(changes->at(3).touched, QStringList({u"0"_s, u"1"_s}));
    // All of it may be missing.
    QCOMPARE(historyFrom(parsed(R"({"changes":null})")).value(), QList<ScheduleChange>());
    QCOMPARE(historyFrom(parsed(R"({"changes":[{}]})")).value(), QList<ScheduleChange>(1));
    QCOMPARE(historyFrom(parsed(R"({"changes":[{"shifts":[{"id":"0"}]}]})")).error().kind, Error::Kind::Protocol);
}

void TestGenesysFormat::updateAnswers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::newRow("complete") << QByteArray(R"({"status":"Complete","operationId":"op","eventType":"Update",
        "result":{"id":"sch","weekDate":"2027-03-08","weekCount":1,"published":true,"metadata":{"version":8}}})")
                              << true;
    QTest::newRow("error, and no more") << QByteArray(R"({"status":"Error","operationId":"op","eventType":"Update"})")
                                        << true;
    QTest::newRow("processing") << QByteArray(R"({"status":"Processing","operationId":"op","result":null})") << true;
    QTest::newRow("unknown status") << QByteArray(R"({"status":"Nearly","operationId":"op"})") << false;
    QTest::newRow("result without version") << QByteArray(R"({"status":"Complete","operationId":"op",
        "result":{"id":"sch","weekDate":"2027-03-08","weekCount":1,"metadata":{}}})")
                                            << false;
}

void TestGenesysFormat::updateAnswers()
{
    QFETCH(QByteArray, json);
    QTEST(updateAnswerFrom(parsed(json)).has_value(), "good");
    const auto upload = uploadAddressFrom(parsed(R"({"uploadKey":"k","url":"https://files.test/up?sig=1",
        "headers":{"Content-Encoding":"gzip","x-amz-meta":"1"},"uploadBodySchema":null})"));
    QVERIFY(upload);
    QCOMPARE(upload->headers.size(), 2);
    QVERIFY(!uploadAddressFrom({{u"uploadKey"_s, u"k"_s}}));
}

void TestGenesysFormat::portionsKeepAgentsWhole()
{
    WriteSet changes;
    for (int index = 0; index < 12; ++index)
        changes.upserts.append(newShift(u"agent-%1"_s.arg(index % 5), Minutes(index * 1440)));
    changes.deletes = {u"agent-9/0"_s, u"agent-0/3"_s};
    Shift kept = newShift(u"agent-4"_s);
    kept.id = u"agent-4/7"_s;
    Shift unrelated = kept;
    unrelated.id = u"agent-77/7"_s;
    changes.kept = {kept, unrelated};
    const QList<WriteSet> parts = genesys::portions(changes, 2);
    QCOMPARE(parts.size(), 3);
    QHash<QString, int> partsOfAgent;
    qsizetype upserts = 0;
    qsizetype deletes = 0;
    for (const WriteSet &part : parts) {
        const QSet<QString> agents = agentsOf(part);
        QVERIFY(agents.size() <= 2);
        for (const QString &agent : agents)
            ++partsOfAgent[agent];
        upserts += part.upserts.size();
        deletes += part.deletes.size();
        QCOMPARE(part.kept.size(), agents.contains(u"agent-4"_s) ? 1 : 0);
    }
    QCOMPARE(upserts, 12);
    QCOMPARE(deletes, 2);
    QCOMPARE(partsOfAgent.size(), 6);
    for (const int count : std::as_const(partsOfAgent))
        QCOMPARE(count, 1);
    QCOMPARE(genesys::portions(changes).size(), 1);
    QCOMPARE(genesys::portions({}).size(), 0);
}

void TestGenesysFormat::grid_data()
{
    QTest::addColumn<int>("grid");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    QTest::newRow("on it") << 5 << 540 << 480 << true;
    QTest::newRow("starts beside it") << 5 << 543 << 480 << false;
    QTest::newRow("ends beside it") << 5 << 540 << 482 << false;
    QTest::newRow("by the minute") << 1 << 543 << 482 << true;
}

void TestGenesysFormat::grid()
{
    QFETCH(int, grid);
    QFETCH(int, start);
    QFETCH(int, length);
    Shift shift = newShift(u"a"_s);
    shift.activities[0].start = monday + Minutes(start);
    shift.activities[0].length = Minutes(length);
    const auto reasons = offGrid({.upserts = {shift}, .deletes = {}}, Minutes(grid));
    QTEST(reasons.isEmpty(), "fits");
    if (!reasons.isEmpty())
        QVERIFY(reasons.contains(shift.externalId));
}

void TestGenesysFormat::whatIsSeenOfAWrite_data()
{
    QTest::addColumn<WriteSet>("changes");
    QTest::addColumn<int>("seen");
    const Schedule schedule = readSchedule();
    const Shift there = shiftOf(schedule, u"b/0"_s);
    Shift created = there;
    created.id.clear();
    QTest::newRow("update is there") << WriteSet{.upserts = {there}, .deletes = {}} << int(Seen::All);
    QTest::newRow("create is there") << WriteSet{.upserts = {created}, .deletes = {}} << int(Seen::All);
    QTest::newRow("deleted") << WriteSet{.upserts = {}, .deletes = {u"b/9"_s}} << int(Seen::All);
    QTest::newRow("not deleted") << WriteSet{.upserts = {}, .deletes = {u"b/0"_s}} << int(Seen::None);
    QTest::newRow("nothing") << WriteSet{.upserts = {newShift(u"b"_s)}, .deletes = {}} << int(Seen::None);
    QTest::newRow("a part") << WriteSet{.upserts = {there, newShift(u"a"_s)}, .deletes = {}} << int(Seen::Some);
}

void TestGenesysFormat::whatIsSeenOfAWrite()
{
    QFETCH(WriteSet, changes);
    QTEST(int(seenIn(readSchedule(), changes)), "seen");
}

void TestGenesysFormat::permissions_data()
{
    QTest::addColumn<QByteArray>("policies");
    QTest::addColumn<QStringList>("missing");
    const QByteArray read = R"({"domain":"wfm","entityName":"agent","actions":["view"]},
        {"domain":"wfm","entityName":"activityCode","actions":["view","edit"]})";
    QTest::newRow("all") << read + R"(,{"domain":"wfm","entityName":"schedule","actions":["view","edit"]})"
                         << QStringList();
    QTest::newRow("everything of wfm") << QByteArray(R"({"domain":"wfm","entityName":"*","actions":["*"]})")
                                       << QStringList();
    QTest::newRow("published alone, read only")
        << read + R"(,{"domain":"wfm","entityName":"publishedSchedule","actions":["view"]})"
        << QStringList{u"wfm:schedule:edit"_s};
    QTest::newRow("another domain") << QByteArray(R"({"domain":"routing","entityName":"*","actions":["*"]})")
                                    << QStringList{u"wfm:agent:view"_s, u"wfm:activityCode:view"_s,
                                                   u"wfm:schedule:view"_s, u"wfm:schedule:edit"_s};
    QTest::newRow("nothing") << QByteArray()
                             << QStringList{u"wfm:agent:view"_s, u"wfm:activityCode:view"_s, u"wfm:schedule:view"_s,
                                            u"wfm:schedule:edit"_s};
}

void TestGenesysFormat::permissions()
{
    QFETCH(QByteArray, policies);
    const auto missing =
        missingPermissionsFrom(parsed(R"({"id":"client","grants":[{"role":{"policies":[)" + policies + "]}},{}]}"));
    QVERIFY(missing);
    QTEST(*missing, "missing");
}

void TestGenesysFormat::oneErrorOneOutcome_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("outcome"); // index in WriteOutcome; -1: to be diagnosed
    Error later = refusal(Error::Kind::Server);
    later.retryAfter = 7s;
    QTest::newRow("conflict, perhaps") << refusal(Error::Kind::VersionConflict) << -1;
    QTest::newRow("wrong, or a conflict") << refusal(Error::Kind::Validation) << -1;
    QTest::newRow("429") << refusal(Error::Kind::RateLimited) << 3;
    QTest::newRow("503 with Retry-After") << later << 3;
    QTest::newRow("reply lost") << refusal(Error::Kind::UnknownOutcome) << 4;
    QTest::newRow("500 before anything was asked for") << refusal(Error::Kind::Server) << 5;
    QTest::newRow("forbidden") << refusal(Error::Kind::Forbidden) << 5;
    QTest::newRow("gone") << refusal(Error::Kind::NotFound) << 5;
    QTest::newRow("sign-in") << refusal(Error::Kind::Unauthorized) << 5;
    QTest::newRow("too large") << refusal(Error::Kind::TooLarge) << 2; // to be sent in parts
}

void TestGenesysFormat::oneErrorOneOutcome()
{
    QFETCH(Error, error);
    const auto outcome = outcomeOf(error);
    QTEST(outcome ? int(outcome->index()) : -1, "outcome");
}

void TestGenesysFormat::rejectionNamesWhatItCan() // W7
{
    Error error = refusal(Error::Kind::Validation);
    error.details = {{.entityId = u"b"_s, .fieldName = u"activities"_s, .errorCode = u"overlap"_s},
                     {.entityId = u"somebody"_s, .fieldName = {}, .errorCode = u"x"_s}};
    const WriteSet changes{.upserts = {newShift(u"a"_s), newShift(u"b"_s)}, .deletes = {u"b/0"_s}};
    const Rejected named = rejectionOf(error, changes);
    QCOMPARE(named.reasonByShift.size(), 2);
    QCOMPARE(named.reasonByShift.value(u"X-b"_s), u"activities: overlap"_s);
    QCOMPARE(named.reasonByShift.value(u"b/0"_s), u"activities: overlap"_s);
    QVERIFY(rejectionOf(refusal(Error::Kind::Validation), changes).reasonByShift.isEmpty());
}

QTEST_GUILESS_MAIN(TestGenesysFormat)
#include "tst_genesysformat.moc"
