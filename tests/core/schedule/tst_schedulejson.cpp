// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedulejson.h"
#include "core/util/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestScheduleJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void scheduleThereAndBack();
    void directoryThereAndBack();
    void serviceForm();
    void writesNoMore();
    void author_data();
    void author();
    void categories_data();
    void categories();
    void refuses_data();
    void refuses();
    void refusesDirectory_data();
    void refusesDirectory();
};

namespace {

const Instant monday = fromIso(u"2026-03-02T14:00:00Z"_s).value();

Shift aShift()
{
    return {
        .id = u"s1"_s,
        .agentId = u"a1"_s,
        .start = monday,
        .length = Minutes(480),
        .activities = {{.start = monday, .length = Minutes(240), .codeId = u"work"_s},
                       {.start = monday + Minutes(240),
                        .length = Minutes(30),
                        .codeId = u"meal"_s,
                        .description = u"Mittag, spät"_s,
                        .paid = false},
                       {.start = monday + Minutes(270),
                        .length = Minutes(210),
                        .codeId = u"leave"_s,
                        .foreign = true,
                        .carried = {{u"timeOffRequestId"_s, u"r1"_s}}}},
        .externalId = u"00123"_s,
        .modifiedBy = u"Rita Moreno"_s,
        .modified = monday - Minutes(60),
        .carried = {{u"workPlanId"_s, u"w1"_s}},
    };
}

Schedule aSchedule()
{
    return {.info = {.id = u"sch1"_s,
                     .name = u"Team North"_s,
                     .weekDate = QDate(2026, 3, 2),
                     .timeZone = u"America/New_York"_s,
                     .published = true,
                     .version = {QByteArray::fromHex("00ff417e")},
                     .modifiedBy = u"Rita Moreno"_s,
                     .modified = monday},
            .shifts = {aShift()}};
}

QJsonObject parse(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestScheduleJson::scheduleThereAndBack()
{
    const auto read = scheduleFromJson(toJson(aSchedule()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(*read, aSchedule());

    const Schedule bare{.info = {.id = u"x"_s, .name = u"n"_s, .weekDate = QDate(2026, 1, 5), .timeZone = u"UTC"_s}};
    QCOMPARE(scheduleFromJson(toJson(bare)).value(), bare);
}

void TestScheduleJson::directoryThereAndBack()
{
    const Directory directory{
        .organisationName = u"Org A"_s,
        .agents = {{.id = u"a1"_s,
                    .name = u"Ana"_s,
                    .email = u"ana@x.example"_s,
                    .employeeId = u"007"_s,
                    .timeZone = u"Asia/Kolkata"_s},
                   {.id = u"a2"_s, .name = u"Bo"_s, .active = false}},
        .codes = {{.id = u"c1"_s, .name = u"Meal"_s, .category = ActivityCategory::Meal, .paid = false},
                  {.id = u"c2"_s, .name = u"Old"_s, .category = ActivityCategory::Training, .active = false}},
    };
    const auto read = directoryFromJson(toJson(directory));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(*read, directory);
}

// What the service sends (schedule-api.md): integer version, author with id and name, activities in any order.
void TestScheduleJson::serviceForm()
{
    const auto read = scheduleFromJson(parse(R"({
        "id": "sch1", "name": "Team", "weekDate": "2026-03-02", "timeZone": "UTC", "published": false, "version": 7,
        "modifiedBy": {"id": "u1", "name": "Rita"}, "dateModified": "2026-03-01T10:00:00.250Z",
        "shifts": [{"id": "s1", "agentId": "a1", "startDate": "2026-03-02T09:00:00-05:00", "lengthMinutes": 60,
            "activities": [
              {"startDate": "2026-03-02T14:30:00Z", "lengthMinutes": 30, "activityCodeId": "b", "paid": true},
              {"startDate": "2026-03-02T14:00:00Z", "lengthMinutes": 30, "activityCodeId": "a", "description": null,
               "paid": false}]}]})"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY(read->info.version.token.isEmpty());
    QCOMPARE(read->info.modifiedBy, u"Rita"_s);
    QCOMPARE(toIso(read->info.modified), u"2026-03-01T10:00:00Z"_s);
    const Shift &shift = read->shifts.first();
    QCOMPARE(toIso(shift.start), u"2026-03-02T14:00:00Z"_s);
    QCOMPARE(shift.modified, Instant());
    QCOMPARE(shift.activities.first().codeId, u"a"_s);
    QCOMPARE(shift.activities.last().paid, true);
}

// A member that is not there has a meaning of its own in a PATCH, so the default is left out.
void TestScheduleJson::writesNoMore()
{
    const Shift fresh{.agentId = u"a1"_s,
                      .start = monday,
                      .length = Minutes(60),
                      .activities = {{.start = monday, .length = Minutes(60), .codeId = u"work"_s}}};
    QCOMPARE(QJsonDocument(toJson(fresh)).toJson(QJsonDocument::Compact),
             QByteArray(R"({"activities":[{"activityCodeId":"work","description":"","lengthMinutes":60,"paid":true,)"
                        R"("startDate":"2026-03-02T14:00:00Z"}],"agentId":"a1","lengthMinutes":60,)"
                        R"("startDate":"2026-03-02T14:00:00Z"})"));
    QCOMPARE(toJson(aShift()).value("modifiedBy"_L1).toObject(), (QJsonObject{{"name"_L1, u"Rita Moreno"_s}}));
    const QJsonArray activities = toJson(aShift()).value("activities"_L1).toArray();
    QVERIFY(!activities.at(0).toObject().contains("foreign"_L1));
    QCOMPARE(activities.at(2).toObject().value("foreign"_L1), QJsonValue(true));
}

void TestScheduleJson::author_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("author");
    QTest::newRow("id and name") << QByteArray(R"("modifiedBy":{"id":"u1","name":"Rita"},)") << u"Rita"_s;
    QTest::newRow("id alone") << QByteArray(R"("modifiedBy":{"id":"u1"},)") << u"u1"_s;
    QTest::newRow("empty") << QByteArray(R"("modifiedBy":{},)") << QString();
    QTest::newRow("null") << QByteArray(R"("modifiedBy":null,)") << QString();
    QTest::newRow("missing") << QByteArray() << QString();
}

void TestScheduleJson::author()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, author);
    const auto read = shiftFromJson(
        parse("{" + member
              + R"("id":"s","agentId":"a","startDate":"2026-03-02T14:00:00Z","lengthMinutes":1,"activities":[]})"));
    QVERIFY(read);
    QCOMPARE(read->modifiedBy, author);
}

void TestScheduleJson::categories_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ActivityCategory>("category");
    using enum ActivityCategory;
    QTest::newRow("1") << u"OnQueueWork"_s << OnQueueWork;
    QTest::newRow("2") << u"Break"_s << Break;
    QTest::newRow("3") << u"Meal"_s << Meal;
    QTest::newRow("4") << u"Meeting"_s << Meeting;
    QTest::newRow("5") << u"OffQueueWork"_s << OffQueueWork;
    QTest::newRow("6") << u"TimeOff"_s << TimeOff;
    QTest::newRow("7") << u"Training"_s << Training;
    QTest::newRow("8") << u"Unavailable"_s << Unavailable;
}

void TestScheduleJson::categories()
{
    QFETCH(QString, name);
    QFETCH(ActivityCategory, category);
    const auto read = activityCodeFromJson(
        {{"id"_L1, u"c"_s}, {"name"_L1, u"C"_s}, {"category"_L1, name}, {"paid"_L1, true}, {"active"_L1, true}});
    QVERIFY(read);
    QCOMPARE(read->category, category);
    QCOMPARE(toJson(Directory{.codes = {*read}}).value("activityCodes"_L1).toArray().at(0)["category"_L1], name);
}

void TestScheduleJson::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::newRow("no version token type") << QByteArray(R"("AP9Bfg==")") << QByteArray("7") << u"versionToken"_s;
    QTest::newRow("broken base64") << QByteArray("AP9Bfg==") << QByteArray("AP9B*g==") << u"versionToken"_s;
    QTest::newRow("date") << QByteArray("\"2026-03-02\"") << QByteArray("\"02.03.2026\"") << u"weekDate"_s;
    QTest::newRow("published") << QByteArray("\"published\":true") << QByteArray("\"published\":\"true\"")
                               << u"published"_s;
    QTest::newRow("author") << QByteArray(R"({"name":"Rita Moreno"})") << QByteArray("\"Rita\"") << u"modifiedBy"_s;
    QTest::newRow("author's name") << QByteArray(R"({"name":"Rita Moreno"})") << QByteArray(R"({"name":1})")
                                   << u"modifiedBy.name"_s;
    QTest::newRow("no agent") << QByteArray("\"agentId\"") << QByteArray("\"agentid\"") << u"shifts[0].agentId"_s;
    QTest::newRow("instant without zone")
        << QByteArray("\"startDate\":\"2026-03-02T18:00:00Z\"") << QByteArray("\"startDate\":\"2026-03-02T18:00:00\"")
        << u"shifts[0].activities[1].startDate"_s;
    QTest::newRow("length") << QByteArray("\"lengthMinutes\":30") << QByteArray("\"lengthMinutes\":30.5")
                            << u"shifts[0].activities[1].lengthMinutes"_s;
    QTest::newRow("negative length") << QByteArray("\"lengthMinutes\":480") << QByteArray("\"lengthMinutes\":-1")
                                     << u"shifts[0].lengthMinutes"_s;
    QTest::newRow("foreign") << QByteArray("\"foreign\":true") << QByteArray("\"foreign\":1")
                             << u"shifts[0].activities[2].foreign"_s;
    QTest::newRow("shift that is a text")
        << QByteArray("\"shifts\":[") << QByteArray("\"shifts\":[\"s\",") << u"shifts "_s;
    QTest::newRow("shifts that are an object")
        << QByteArray("\"shifts\":[") << QByteArray("\"shifts\":{},\"x\":[") << u"shifts "_s;
}

void TestScheduleJson::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    QByteArray json = QJsonDocument(toJson(aSchedule())).toJson(QJsonDocument::Compact);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto read = scheduleFromJson(parse(json), u"body"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Protocol);
    QVERIFY2(read.error().what.startsWith(u"body."_s + path), qPrintable(read.error().what));
}

void TestScheduleJson::refusesDirectory_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("unknown category") << QByteArray(
        R"({"agents":[],"activityCodes":[{"id":"c","name":"C","category":"Lunch","paid":true,"active":true}]})")
                                      << u"activityCodes[0].category"_s;
    QTest::newRow("agent without active")
        << QByteArray(R"({"agents":[{"id":"a","name":"A"}],"activityCodes":[]})") << u"agents[0].active"_s;
    QTest::newRow("employee id as number")
        << QByteArray(R"({"agents":[{"id":"a","name":"A","employeeId":123,"active":true}],"activityCodes":[]})")
        << u"agents[0].employeeId"_s; // S2: 00123 must not have become a number
    QTest::newRow("no codes") << QByteArray(R"({"agents":[]})") << u"activityCodes"_s;
}

void TestScheduleJson::refusesDirectory()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto read = directoryFromJson(parse(json));
    QVERIFY(!read);
    QVERIFY2(read.error().what.startsWith(path), qPrintable(read.error().what));
}

QTEST_GUILESS_MAIN(TestScheduleJson)
#include "tst_schedulejson.moc"
