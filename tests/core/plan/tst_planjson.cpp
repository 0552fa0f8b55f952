// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planjson.h"
#include "core/util/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestPlanJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fullPlanThereAndBack();
    void smallestPlanThereAndBack();
    void everyReasonThereAndBack();
    void names_data();
    void names();
    void fieldNames_data();
    void fieldNames();
    void leavesDefaultsOut();
    void refuses_data();
    void refuses();
    void newerFormatIsRefused();
    void partsThereAndBack();
    void partsNameTheirPath();
    void textsAreShared();

    void fileThereAndBack();
    void fileIsPrivate();
    void savingReplacesWholeOrNotAtAll();
    void badFiles_data();
    void badFiles();
    void truncatedAnywhereIsRefused();
};

namespace {

const Instant monday = fromIso(u"2027-03-08T09:00:00Z"_s).value();

Shift aShift(const QString &id, Minutes moved = Minutes(0))
{
    return {.id = id,
            .agentId = u"a1"_s,
            .start = monday + moved,
            .length = Minutes(480),
            .activities = {{.start = monday + moved, .length = Minutes(240), .codeId = u"work"_s},
                           {.start = monday + moved + Minutes(240),
                            .length = Minutes(30),
                            .codeId = u"meal"_s,
                            .description = u"später"_s,
                            .paid = false,
                            .foreign = true},
                           {.start = monday + moved + Minutes(270), .length = Minutes(210), .codeId = u"work"_s}},
            .externalId = u"00123"_s,
            .modifiedBy = u"M. Díaz"_s,
            .modified = monday - Minutes(5)};
}

ShiftFields someFields(Minutes moved = Minutes(0))
{
    return {.window = {.start = monday + moved, .length = Minutes(480)},
            .workCodeId = u"work"_s,
            .segments = {{{.codeId = u"meal"_s, .ordinal = 0}, {.start = monday + Minutes(240), .length = Minutes(30)}},
                         {{.codeId = u"meal"_s, .ordinal = 1}, {.start = monday + Minutes(400), .length = Minutes(15)}},
                         {{.codeId = u"odd:code 7"_s, .ordinal = 0}, {.start = monday, .length = Minutes(0)}}}};
}

const FieldKey windowField{.kind = FieldKey::Kind::Window};
const FieldKey codeField{.kind = FieldKey::Kind::WorkCode};
const FieldKey mealField{.kind = FieldKey::Kind::Segment, .segment = {.codeId = u"meal"_s, .ordinal = 1}};

PlanRow fullRow()
{
    return {
        .key = u"k1"_s,
        .agentId = u"a1"_s,
        .agentName = u"Nguyễn Thị \"An\""_s,
        .day = QDate(2027, 3, 8),
        .kind = RowKind::Conflict,
        .conflict = ConflictKind::EditDelete,
        .pairing = Pairing::Overlap,
        .reasons = {{.code = Reason::Code::BothEdited},
                    {.code = Reason::Code::Overlaps, .args = {u"2027-03-08T09:00:00Z"_s, u""_s}}},
        .base = AgreedShift{.hrisKey = u"00123"_s,
                            .externalId = u"00123"_s,
                            .agentId = u"a1"_s,
                            .shiftId = u"s1"_s,
                            .fields = someFields(),
                            .settled = monday},
        .desired = DesiredShift{.hrisKey = u"00123"_s,
                                .externalId = u"00123"_s,
                                .agentId = u"a1"_s,
                                .team = u"Team North"_s,
                                .fields = someFields(Minutes(30)),
                                .line = 7,
                                .rawLine = u"00123,\"Nguyễn\nAn\",09:00"_s,
                                .zone = u"Europe/London"_s},
        .current = aShift(u"s1"_s),
        .fields = {{.key = windowField,
                    .base = {.stretch = Stretch{monday, Minutes(480)}},
                    .desired = {.stretch = Stretch{monday + Minutes(30), Minutes(480)}},
                    .current = {},
                    .state = FieldState::Conflict},
                   {.key = codeField,
                    .base = {.codeId = u"work"_s},
                    .desired = {.codeId = u"mail"_s},
                    .current = {.codeId = u"work"_s},
                    .state = FieldState::HrisChanged},
                   {.key = mealField,
                    .base = {},
                    .desired = {},
                    .current = {.stretch = Stretch{monday, Minutes(0)}},
                    .state = FieldState::Carried}},
        .result = aShift({}, Minutes(30)),
        .settles = true,
        .ticked = true,
        .later = true,
        .decision = Decision{.shift = Side::Agreed,
                             .fields = {{windowField, Side::Hris}, {codeField, Side::Agreed}, {mealField, Side::Wfm}},
                             .edited = {{mealField, {.stretch = Stretch{monday, Minutes(45)}}}, {codeField, {}}},
                             .both = true,
                             .seen = aShift(u"s1"_s),
                             .rule = u"Keep WFM: Meal"_s,
                             .who = u"rita"_s,
                             .when = monday},
        .end = RowEnd::AlreadyThere,
        .correlationId = u"c-17"_s,
    };
}

OrganisationPlan fullOrganisation()
{
    return {
        .organisationId = u"o1"_s,
        .organisationName = u"Northwind Support"_s,
        .undoes = u"r1"_s,
        .source = u"/data/northwind.csv"_s,
        .sourceRead = monday,
        .directory = {.organisationName = u"Northwind"_s,
                      .agents = {{.id = u"a1"_s,
                                  .name = u"Nguyễn Thị An"_s,
                                  .email = u"an@example.org"_s,
                                  .employeeId = u"00123"_s,
                                  .timeZone = u"Europe/London"_s,
                                  .active = false}},
                      .codes = {{.id = u"work"_s, .name = u"On queue"_s},
                                {.id = u"meal"_s, .name = u"Meal"_s, .category = ActivityCategory::Meal}}},
        .owned = {.level = Ownership::Activities, .segmentCodes = {u"meal"_s, u"break"_s}},
        .firstSync = FirstSync::HrisWins,
        .tolerance = Minutes(5),
        .coverage = {.covered = {.begin = monday, .end = monday + Minutes(10080)},
                     .complete = false,
                     .incompleteReason = u"truncated"_s,
                     .collapsed = true,
                     .agreed = 340,
                     .unreadable = {{.line = 9,
                                     .column = 3,
                                     .field = u"Start"_s,
                                     .message = u"does not exist"_s,
                                     .rawLine = u"x,y"_s,
                                     .externalId = u"00124"_s,
                                     .employeeId = u"0007"_s,
                                     .email = u"b@example.org"_s,
                                     .name = u"B"_s,
                                     .agentId = u"a7"_s}}},
        .schedules =
            {{.info = {.id = u"sch1"_s,
                       .name = u"Team North"_s,
                       .weekDate = QDate(2027, 3, 8),
                       .timeZone = u"Europe/London"_s,
                       .published = true,
                       .version = {QByteArray("\"7\"\0x", 5)},
                       .modifiedBy = u"M. Díaz"_s,
                       .modified = monday},
              .rows = {fullRow(), {.key = u"k2"_s}},
              .undone =
                  {{fullRow().key,
                    {.before = fullRow().current, .after = {}, .agreedBefore = fullRow().base, .agreedAfter = {}}},
                   {u"k2"_s,
                    {.before = {}, .after = fullRow().result, .agreedBefore = {}, .agreedAfter = fullRow().base}}}},
             {.info = {.id = u"sch2"_s, .name = u"Team South"_s, .weekDate = QDate(2027, 3, 8), .timeZone = u"UTC"_s},
              .rows = {}}},
        .unplaced = {{.key = u"k3"_s,
                      .kind = RowKind::Blocked,
                      .reasons = {{.code = Reason::Code::RecordUnreadable, .args = {u"9"_s, u"does not exist"_s}}}}},
    };
}

Plan fullPlan()
{
    OrganisationPlan second = fullOrganisation();
    second.organisationId = u"o2"_s;
    second.coverage.complete = true;
    second.firstSync = FirstSync::WfmWins;
    second.owned = {.level = Ownership::WindowAndCode, .segmentCodes = {}};
    return {.id = u"p1"_s,
            .created = monday,
            .weeks = {QDate(2027, 3, 8), QDate(2027, 3, 15)},
            .organisations = {fullOrganisation(), second}};
}

// Changes the member at \a path, such as {"organisations", "0", "owned"}, of a JSON value.
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[path.first().toInt()] = changed(array.at(path.first().toInt()), path.sliced(1), to);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue member = changed(object.value(path.first()), path.sliced(1), to);
    if (member.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = member;
    return object;
}

} // namespace

void TestPlanJson::fullPlanThereAndBack()
{
    const Plan plan = fullPlan();
    const QByteArray json = QJsonDocument(toJson(plan)).toJson();
    const auto read = planFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->organisations.at(0).schedules.at(0).rows.at(0), plan.organisations.at(0).schedules.at(0).rows.at(0));
    QCOMPARE(read->organisations, plan.organisations);
    QCOMPARE(*read, plan);
    QCOMPARE(QJsonDocument(toJson(*read)).toJson(), json);
}

void TestPlanJson::smallestPlanThereAndBack()
{
    const Plan plan{.id = u"p"_s, .created = monday, .weeks = {}, .organisations = {}};
    QCOMPARE(planFromJson(toJson(plan)).value(), plan);
}

void TestPlanJson::everyReasonThereAndBack()
{
    const QMetaEnum codes = QMetaEnum::fromType<Reason::Code>();
    QVERIFY(codes.keyCount() > 20);
    SchedulePlan schedule = fullOrganisation().schedules.at(0);
    for (int index = 0; index < codes.keyCount(); ++index)
        schedule.rows[0].reasons.append({.code = static_cast<Reason::Code>(codes.value(index)), .args = {}});
    QCOMPARE(schedulePlanFromJson(toJson(schedule)).value(), schedule);
}

// Names are a file format: a change of them must be seen.
void TestPlanJson::names_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<std::function<void(PlanRow &, int)>>("set");
    using Set = std::function<void(PlanRow &, int)>;
    QTest::newRow("kind") << u"kind"_s << QStringList{u"create"_s, u"update"_s,   u"delete"_s,  u"merged"_s,
                                                      u"keep"_s,   u"conflict"_s, u"blocked"_s, u"inSync"_s}
                          << Set([](PlanRow &row, int value) { row.kind = static_cast<RowKind>(value); });
    QTest::newRow("conflict") << u"conflict"_s << QStringList{u""_s,           u"editEdit"_s,     u"editDelete"_s,
                                                              u"deleteEdit"_s, u"createCreate"_s, u"rule"_s,
                                                              u"pairing"_s}
                              << Set([](PlanRow &row, int value) { row.conflict = static_cast<ConflictKind>(value); });
    QTest::newRow("pairing") << u"pairing"_s
                             << QStringList{u""_s, u"link"_s, u"externalId"_s, u"sameStart"_s, u"overlap"_s}
                             << Set([](PlanRow &row, int value) { row.pairing = static_cast<Pairing>(value); });
    QTest::newRow("end") << u"end"_s << QStringList{u""_s,         u"pending"_s, u"written"_s, u"alreadyThere"_s,
                                                    u"conflict"_s, u"blocked"_s, u"left"_s}
                         << Set([](PlanRow &row, int value) { row.end = static_cast<RowEnd>(value); });
    QTest::newRow("field state") << u"fields.state"_s << QStringList{u""_s,          u"hrisChanged"_s, u"wfmChanged"_s,
                                                                     u"bothAlike"_s, u"conflict"_s,    u"carried"_s}
                                 << Set([](PlanRow &row, int value) {
                                        row.fields = {{.key = windowField, .state = static_cast<FieldState>(value)}};
                                    });
    QTest::newRow("side") << u"decision.shift"_s << QStringList{u"hris"_s, u"agreed"_s, u"wfm"_s}
                          << Set([](PlanRow &row, int value) {
                                 row.decision = Decision{.shift = static_cast<Side>(value)};
                             });
}

void TestPlanJson::names()
{
    QFETCH(QString, member);
    QFETCH(QStringList, names);
    using Set = std::function<void(PlanRow &, int)>;
    QFETCH(Set, set);
    for (int value = 0; value < names.size(); ++value) {
        SchedulePlan schedule{.info = fullOrganisation().schedules.at(0).info, .rows = {{.key = u"k"_s}}};
        set(schedule.rows[0], value);
        const QJsonObject json = toJson(schedule);
        QJsonValue at = json[u"rows"_s][0];
        for (const QString &step : member.split(u'.'))
            at = at.isArray() ? at[0][step] : at[step];
        QCOMPARE(at.toString(), names.at(value));
        QCOMPARE(schedulePlanFromJson(json).value(), schedule);
    }
    QCOMPARE(name(RowKind::InSync), u"inSync"_s);
    QCOMPARE(name(ConflictKind::None), u"none"_s);
    QCOMPARE(name(RowEnd::Left), u"left"_s);
    QCOMPARE(rowKindOf(u"merged"_s), RowKind::Merged);
    QCOMPARE(rowEndOf(u"written"_s), RowEnd::Written);
    QCOMPARE(sideOf(u"agreed"_s), Side::Agreed);
    QVERIFY(!rowKindOf(u"Merged"_s) && !rowEndOf({}) && !sideOf(u"base"_s));
}

void TestPlanJson::fieldNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("window") << u"window"_s << true;
    QTest::newRow("work code") << u"workCode"_s << true;
    QTest::newRow("segment") << u"segment:0:meal"_s << true;
    QTest::newRow("second segment, colon in code") << u"segment:12:a:b"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("case") << u"Window"_s << false;
    QTest::newRow("no ordinal") << u"segment:meal"_s << false;
    QTest::newRow("ordinal not a number") << u"segment:x:meal"_s << false;
    QTest::newRow("negative ordinal") << u"segment:-1:meal"_s << false;
    QTest::newRow("prefix only") << u"segment:"_s << false;
    QTest::newRow("shorter than the prefix") << u"seg"_s << false;
}

void TestPlanJson::fieldNames()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    const auto key = fieldKeyOf(text);
    QCOMPARE(key.has_value(), known);
    if (known)
        QCOMPARE(name(*key), text);
}

void TestPlanJson::leavesDefaultsOut()
{
    const SchedulePlan schedule{.info = fullOrganisation().schedules.at(0).info, .rows = {{.key = u"k"_s}}};
    const QJsonObject row = toJson(schedule)[u"rows"_s][0].toObject();
    QCOMPARE(row.keys(), (QStringList{u"key"_s, u"kind"_s}));
}

void TestPlanJson::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");

    const QJsonValue missing(QJsonValue::Undefined);
    const QString row = u"organisations/0/schedules/0/rows/0"_s;
    const auto add = [](const char *title, const QString &path, const QJsonValue &value, const QString &problem) {
        QTest::newRow(title) << path << value << problem;
    };
    add("format missing", u"format"_s, missing, u"format must be a whole number"_s);
    add("format zero", u"format"_s, 0, u"format must be 1 or more"_s);
    add("id missing", u"id"_s, missing, u"id must be a text"_s);
    add("created not an instant", u"created"_s, u"yesterday"_s, u"created must be an instant"_s);
    add("week not a date", u"weeks/0"_s, u"2027-02-30"_s, u"weeks must hold dates"_s);
    add("week not a text", u"weeks/0"_s, 7, u"weeks must hold texts"_s);
    add("organisations not a list", u"organisations"_s, QJsonObject(), u"organisations must be a list"_s);
    add("organisation not an object", u"organisations/1"_s, 3, u"organisations must hold objects only"_s);
    add("organisation id", u"organisations/1/organisationId"_s, missing,
        u"organisations[1].organisationId must be a text"_s);
    add("first sync", u"organisations/0/firstSync"_s, u"Ask"_s,
        u"organisations[0].firstSync has the unknown value \"Ask\""_s);
    add("tolerance below zero", u"organisations/0/toleranceMinutes"_s, -1,
        u"organisations[0].toleranceMinutes must not be negative"_s);
    add("ownership", u"organisations/0/owned/level"_s, u"all"_s, u"organisations[0].owned.level has the unknown"_s);
    add("directory", u"organisations/0/directory/agents/0/active"_s, u"yes"_s,
        u"organisations[0].directory.agents[0].active must be true or false"_s);
    add("coverage", u"organisations/0/coverage/from"_s, missing, u"organisations[0].coverage.from must be a text"_s);
    add("issue", u"organisations/0/coverage/unreadable/0/message"_s, missing,
        u"organisations[0].coverage.unreadable[0].message must be a text"_s);
    add("schedule", u"organisations/0/schedules/0/schedule/weekDate"_s, u"x"_s,
        u"organisations[0].schedules[0].schedule.weekDate must be a date"_s);
    add("row kind", row + u"/kind"_s, u"upsert"_s,
        u"organisations[0].schedules[0].rows[0].kind has the unknown value \"upsert\""_s);
    add("row day", row + u"/day"_s, u"8.3.2027"_s, u"organisations[0].schedules[0].rows[0].day must be a date"_s);
    add("row flag", row + u"/ticked"_s, 1, u"organisations[0].schedules[0].rows[0].ticked must be true or false"_s);
    add("reason", row + u"/reasons/1/code"_s, u"Because"_s,
        u"organisations[0].schedules[0].rows[0].reasons[1].code has the unknown value \"Because\""_s);
    add("reason args", row + u"/reasons/1/args"_s, QJsonArray{1},
        u"organisations[0].schedules[0].rows[0].reasons[1].args must hold texts only"_s);
    add("shift", row + u"/wfm/activities/0/startDate"_s, u"2027-03-08T09:00:00"_s,
        u"organisations[0].schedules[0].rows[0].wfm.activities[0].startDate must be an instant"_s);
    add("window length", row + u"/hris/fields/lengthMinutes"_s, 1.5,
        u"organisations[0].schedules[0].rows[0].hris.fields.lengthMinutes must be a whole number"_s);
    add("window length below zero", row + u"/hris/fields/lengthMinutes"_s, -5,
        u"organisations[0].schedules[0].rows[0].hris.fields.lengthMinutes must not be negative"_s);
    add("segment twice", row + u"/agreed/fields/segments/1/ordinal"_s, missing,
        u"organisations[0].schedules[0].rows[0].agreed.fields.segments names one activity twice"_s);
    add("field name", row + u"/fields/0/field"_s, u"start"_s,
        u"organisations[0].schedules[0].rows[0].fields[0].field is not the name of a field"_s);
    add("decided side", row + u"/decision/fields/window"_s, u"base"_s,
        u"organisations[0].schedules[0].rows[0].decision.fields.window has the unknown value \"base\""_s);
    add("decided field", row + u"/decision/fields/start"_s, u"hris"_s,
        u"organisations[0].schedules[0].rows[0].decision.fields.start is not the name of a field"_s);
    add("edited value", row + u"/decision/edited/window"_s, u"09:00"_s,
        u"organisations[0].schedules[0].rows[0].decision.edited.window must be an object"_s);
    add("unplaced", u"organisations/0/unplaced/0/key"_s, missing, u"organisations[0].unplaced[0].key must be a text"_s);
}

void TestPlanJson::refuses()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);
    const QJsonObject broken = changed(toJson(fullPlan()), path.split(u'/'), value).toObject();
    const auto read = planFromJson(broken);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Protocol);
    QVERIFY2(read.error().what.startsWith(problem), qPrintable(read.error().what));
}

void TestPlanJson::newerFormatIsRefused()
{
    QJsonObject newer{{u"format"_s, planFormat + 1}, {u"unheardOf"_s, true}};
    const auto read = planFromJson(newer);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NewerVersion);
    QVERIFY(read.error().what.contains(QString::number(planFormat + 1)));
    QVERIFY(read.error().what.contains(QString::number(planFormat)));
    QVERIFY(!read.error().next.isEmpty());
}

void TestPlanJson::partsThereAndBack()
{
    OrganisationPlan head = fullOrganisation();
    const QJsonObject json = headToJson(head);
    QVERIFY(!json.contains(u"schedules"_s));
    head.schedules.clear();
    QCOMPARE(organisationPlanHeadFromJson(json).value(), head);

    const AgreedShift agreed = *fullRow().base;
    QCOMPARE(agreedShiftFromJson(toJson(agreed)).value(), agreed);
    const AgreedShift gone{.hrisKey = u"k"_s, .agentId = u"a"_s, .fields = {.window = {monday, Minutes(1)}}};
    QCOMPARE(agreedShiftFromJson(toJson(gone)).value(), gone);
}

void TestPlanJson::partsNameTheirPath()
{
    const auto read = agreedShiftFromJson({{u"hrisKey"_s, u"k"_s}}, u"agreed[3]"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().what.startsWith(u"agreed[3].agentId"_s), qPrintable(read.error().what));
}

// A million rows are in the memory of the window: each of their texts is there once.
void TestPlanJson::textsAreShared()
{
    PlanRow row = fullRow();
    row.base->agentId = row.desired->agentId = row.current->agentId = row.agentId;
    row.desired->hrisKey = row.base->hrisKey;
    SchedulePlan schedule = fullOrganisation().schedules.first();
    schedule.rows = {row, row};
    const SchedulePlan read = schedulePlanFromJson(toJson(schedule)).value();
    QCOMPARE(read, schedule);
    const PlanRow &one = read.rows.first();
    QVERIFY(one.base->agentId.isSharedWith(one.agentId));
    QVERIFY(one.desired->agentId.isSharedWith(one.agentId));
    QVERIFY(one.current->agentId.isSharedWith(one.agentId));
    QVERIFY(one.desired->hrisKey.isSharedWith(one.base->hrisKey));
    const PlanRow &other = read.rows.last();
    QVERIFY(other.agentName.isSharedWith(one.agentName));
    QVERIFY(other.fields.isSharedWith(one.fields));
    QVERIFY(other.reasons.isSharedWith(one.reasons));
    QVERIFY(other.current->activities.isSharedWith(one.current->activities));
    QVERIFY(other.desired->fields.segments.isSharedWith(one.desired->fields.segments));
}

void TestPlanJson::fileThereAndBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan ü.json"_s);
    QVERIFY(savePlan(fullPlan(), path));
    QCOMPARE(loadPlan(path).value(), fullPlan());
}

void TestPlanJson::fileIsPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    const auto isPrivate = [&path] {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        return !(QFileInfo(path).permissions() & others);
    };
    QVERIFY(savePlan(fullPlan(), path));
    QVERIFY(isPrivate());
    // Also when the file that it replaces was not.
    QVERIFY(QFile::setPermissions(path, QFileInfo(path).permissions() | QFileDevice::ReadOther));
    QVERIFY(!isPrivate());
    QVERIFY(savePlan(fullPlan(), path));
    QVERIFY(isPrivate());
}

void TestPlanJson::savingReplacesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"folder"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    for (const QString &target : {path, folder.filePath(u"missing/plan.json"_s)}) {
        const auto saved = savePlan(fullPlan(), target);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        QVERIFY(saved.error().what.contains(target));
        QVERIFY(!saved.error().next.isEmpty());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"folder"_s});
}

void TestPlanJson::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << Error::Kind::Input << u"line 1, column 1"_s;
    QTest::newRow("not JSON") << QByteArray("Agent;Start\nA;09:00\n") << Error::Kind::Input << u"line 1, column"_s;
    QTest::newRow("broken on the third line")
        << QByteArray("{\"format\": 1,\n\"id\": \"p\",\n  nonsense}") << Error::Kind::Input << u"line 3, column"_s;
    QTest::newRow("a list") << QByteArray("[1, 2]") << Error::Kind::Input << u"format"_s;
    QTest::newRow("another object") << QByteArray("{\"version\": 7}") << Error::Kind::Input << u"format"_s;
    QTest::newRow("newer") << QByteArray("{\"format\": 99}") << Error::Kind::NewerVersion << u"99"_s;
}

void TestPlanJson::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto read = loadPlan(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QVERIFY2(read.error().what.contains(place), qPrintable(read.error().what));
    QVERIFY(read.error().what.contains(file.fileName()));
    QVERIFY(!read.error().next.isEmpty());

    const auto none = loadPlan(folder.filePath(u"none.json"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Input);
    QVERIFY(none.error().what.contains(u"none.json"_s));
}

void TestPlanJson::truncatedAnywhereIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.json"_s));
    QVERIFY(savePlan(fullPlan(), file.fileName()));
    const qint64 size = file.size();
    for (qint64 length = size - 1; length >= 0; length -= 97) {
        QVERIFY(file.resize(length));
        QVERIFY2(!loadPlan(file.fileName()), qPrintable(QString::number(length)));
    }
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
