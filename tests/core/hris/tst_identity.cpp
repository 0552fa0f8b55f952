// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/identity.h"
#include "core/util/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestIdentity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agents_data();
    void agents();
    void codes_data();
    void codes();
    void keys_data();
    void keys();
    void wholeShift();
    void segments();
    void overlaps_data();
    void overlaps();
    void sourceIssuesFindTheirAgent();
    void zoneOfEachShift();
};

namespace {

const Instant morning = fromIso(u"2026-06-15T08:00:00Z"_s).value();

Directory aDirectory()
{
    return {.organisationName = u"Org"_s,
            .agents = {{.id = u"ana"_s, .name = u"Ana"_s, .email = u"Ana@X.example"_s, .employeeId = u"00123"_s},
                       {.id = u"bo"_s, .name = u"Bo"_s, .email = u"bo@x.example"_s},
                       {.id = u"cy1"_s, .name = u"Cy"_s, .employeeId = u"77"_s},
                       {.id = u"cy2"_s, .name = u"Cy too"_s, .employeeId = u"77"_s},
                       {.id = u"di"_s, .name = u"Di"_s, .employeeId = u"88"_s, .active = false},
                       {.id = u"ed1"_s, .name = u"Ed"_s, .employeeId = u"99"_s, .active = false},
                       {.id = u"ed2"_s, .name = u"Ed"_s, .employeeId = u"99"_s}},
            .codes = {{.id = u"c-work"_s, .name = u"On queue"_s},
                      {.id = u"c-meal"_s, .name = u"Meal"_s, .category = ActivityCategory::Meal},
                      {.id = u"c-rest"_s, .name = u"Rest"_s, .category = ActivityCategory::Break},
                      {.id = u"c-leave"_s, .name = u"Leave"_s, .category = ActivityCategory::TimeOff},
                      {.id = u"c-old"_s, .name = u"Old"_s, .active = false},
                      {.id = u"c-t1"_s, .name = u"Twin"_s},
                      {.id = u"c-t2"_s, .name = u"twin"_s}}};
}

MappingProfile aProfile()
{
    return {.name = u"p"_s,
            .employeeIdColumn = u"Emp"_s,
            .emailColumn = u"Mail"_s,
            .startColumn = u"From"_s,
            .endColumn = u"To"_s,
            .codeColumn = u"Code"_s,
            .defaultZone = u"UTC"_s,
            .ownership = Ownership::WindowAndCode,
            .codes = {{u"W"_s, u"on queue"_s},
                      {u"ID"_s, u"c-work"_s},
                      {u"L"_s, u"Leave"_s},
                      {u"OLD"_s, u"Old"_s},
                      {u"GONE"_s, u"Nothing"_s},
                      {u"TWIN"_s, u"Twin"_s},
                      {u"MEAL"_s, u"Meal"_s},
                      {u"REST"_s, u"Rest"_s}}};
}

ShiftRecord aRecord()
{
    return {.externalId = u"s1"_s,
            .employeeId = u"00123"_s,
            .start = morning,
            .length = Minutes(480),
            .zone = u"UTC"_s,
            .code = u"W"_s,
            .line = 2,
            .rawLine = u"raw"_s};
}

MappedShifts mapOne(const ShiftRecord &record, const MappingProfile &profile = aProfile())
{
    return mapShifts({.records = {record}}, profile, aDirectory());
}

} // namespace

// S4
void TestIdentity::agents_data()
{
    QTest::addColumn<QString>("employeeId");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("says"); // empty: no issue
    QTest::addColumn<QString>("field");
    QTest::newRow("id") << u"00123"_s << QString() << u"ana"_s << QString() << QString();
    QTest::newRow("id and address") << u"00123"_s << u"ana@x.example"_s << u"ana"_s << QString() << QString();
    QTest::newRow("id and a new address") << u"00123"_s << u"ana2@x.example"_s << u"ana"_s << QString() << QString();
    QTest::newRow("address alone, other case") << QString() << u"ANA@x.EXAMPLE"_s << u"ana"_s << QString() << QString();
    QTest::newRow("id unknown, address of one without id")
        << u"5"_s << u"bo@x.example"_s << u"bo"_s << QString() << QString();
    QTest::newRow("S2 id without its zeros")
        << u"123"_s << QString() << QString() << u"Nobody in WFM has the employee id 123"_s << u"Emp"_s;
    QTest::newRow("address of another employee")
        << u"123"_s << u"ana@x.example"_s << u"ana"_s << u"belongs to employee 00123 in WFM, not to 123"_s << u"Emp"_s;
    QTest::newRow("id of one, address of another")
        << u"00123"_s << u"bo@x.example"_s << QString() << u"is another person’s"_s << u"Mail"_s;
    QTest::newRow("unknown") << u"5"_s << u"no@x.example"_s << QString() << u"employee id 5"_s << u"Emp"_s;
    QTest::newRow("unknown address") << QString() << u"no@x.example"_s << QString() << u"address no@x.example"_s
                                     << u"Mail"_s;
    QTest::newRow("two WFM users") << u"77"_s << QString() << QString() << u"2 people in WFM have “77”"_s << u"Emp"_s;
    QTest::newRow("inactive") << u"88"_s << QString() << u"di"_s << u"Di is inactive in WFM"_s << u"Emp"_s;
    QTest::newRow("left and came back") << u"99"_s << QString() << u"ed2"_s << QString() << QString();
}

void TestIdentity::agents()
{
    QFETCH(QString, employeeId);
    QFETCH(QString, email);
    QFETCH(QString, agent);
    QFETCH(QString, says);
    QFETCH(QString, field);
    ShiftRecord record = aRecord();
    record.employeeId = employeeId;
    record.email = email;
    const MappedShifts mapped = mapOne(record);
    if (says.isEmpty()) {
        QVERIFY2(mapped.issues.isEmpty(), qPrintable(mapped.issues.value(0).message));
        QCOMPARE(mapped.shifts.size(), 1);
        QCOMPARE(mapped.shifts.first().agentId, agent);
        return;
    }
    QVERIFY(mapped.shifts.isEmpty());
    QCOMPARE(mapped.issues.size(), 1);
    const RowIssue expected{.line = 2,
                            .field = field,
                            .message = mapped.issues.first().message,
                            .rawLine = u"raw"_s,
                            .externalId = u"s1"_s,
                            .employeeId = employeeId,
                            .email = email,
                            .agentId = agent};
    QCOMPARE(mapped.issues.first(), expected);
    QVERIFY2(mapped.issues.first().message.contains(says), qPrintable(mapped.issues.first().message));
}

// S5
void TestIdentity::codes_data()
{
    QTest::addColumn<Ownership>("ownership");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("says"); // empty: no issue
    using enum Ownership;
    QTest::newRow("by name, case ignored") << WindowAndCode << u"W"_s << u"c-work"_s << QString();
    QTest::newRow("by id") << WindowAndCode << u"ID"_s << u"c-work"_s << QString();
    QTest::newRow("told, for shifts to create") << Window << u"W"_s << u"c-work"_s << QString();
    QTest::newRow("not told") << Window << QString() << QString() << QString();
    QTest::newRow("not told, activities") << Activities << QString() << QString() << QString();
    QTest::newRow("owned, but not told") << WindowAndCode << QString() << QString() << u"is empty"_s;
    QTest::newRow("not mapped") << WindowAndCode << u"w"_s << QString() << u"no activity code for “w”"_s;
    QTest::newRow("mapped to nothing") << WindowAndCode << u"GONE"_s << QString() << u"no activity code “Nothing”"_s;
    QTest::newRow("inactive") << WindowAndCode << u"OLD"_s << QString() << u"“Old” is inactive"_s;
    QTest::newRow("name of two") << WindowAndCode << u"TWIN"_s << QString() << u"more than one activity code “Twin”"_s;
    QTest::newRow("time off as work") << WindowAndCode << u"L"_s << QString() << u"is time off"_s;
}

void TestIdentity::codes()
{
    QFETCH(Ownership, ownership);
    QFETCH(QString, code);
    QFETCH(QString, id);
    QFETCH(QString, says);
    MappingProfile profile = aProfile();
    profile.ownership = ownership;
    ShiftRecord record = aRecord();
    record.code = code;
    const MappedShifts mapped = mapOne(record, profile);
    if (says.isEmpty()) {
        QVERIFY2(mapped.issues.isEmpty(), qPrintable(mapped.issues.value(0).message));
        QCOMPARE(mapped.shifts.first().fields.workCodeId, id);
        return;
    }
    QVERIFY(mapped.shifts.isEmpty());
    QCOMPARE(mapped.issues.first().field, u"Code"_s);
    QCOMPARE(mapped.issues.first().agentId, u"ana"_s);
    QVERIFY2(mapped.issues.first().message.contains(says), qPrintable(mapped.issues.first().message));
}

void TestIdentity::keys_data()
{
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QString>("employeeId");
    QTest::addColumn<QString>("key");
    QTest::newRow("HRIS id") << u"s1"_s << u"00123"_s << u"s1"_s;
    QTest::newRow("employee and start") << QString() << u"00123"_s << u"00123@2026-06-15T08:00:00Z"_s;
    QTest::newRow("address and start") << QString() << QString() << u"ana@x.example@2026-06-15T08:00:00Z"_s;
}

void TestIdentity::keys()
{
    QFETCH(QString, externalId);
    QFETCH(QString, employeeId);
    QFETCH(QString, key);
    ShiftRecord record = aRecord();
    record.externalId = externalId;
    record.employeeId = employeeId;
    record.email = u"Ana@x.example"_s;
    const MappedShifts mapped = mapOne(record);
    QCOMPARE(mapped.shifts.size(), 1);
    QCOMPARE(mapped.shifts.first().hrisKey, key);
    QCOMPARE(mapped.shifts.first().externalId, externalId);
}

void TestIdentity::wholeShift()
{
    ShiftRecord record = aRecord();
    record.team = u"North"_s;
    const DesiredShift expected{.hrisKey = u"s1"_s,
                                .externalId = u"s1"_s,
                                .agentId = u"ana"_s,
                                .team = u"North"_s,
                                .fields = {.window = {morning, Minutes(480)}, .workCodeId = u"c-work"_s},
                                .line = 2,
                                .rawLine = u"raw"_s,
                                .zone = u"UTC"_s};
    QCOMPARE(mapOne(record).shifts, QList<DesiredShift>{expected});
}

void TestIdentity::segments()
{
    MappingProfile profile = aProfile();
    profile.ownership = Ownership::Activities;
    profile.segments = {{u"REST"_s, u"R"_s, u"Rm"_s}, {u"MEAL"_s, u"M"_s, u"Mm"_s}, {u"NOPE"_s, u"N"_s, u"Nm"_s}};
    ShiftRecord record = aRecord();
    record.segments = {{u"REST"_s, morning + Minutes(120), Minutes(15)},
                       {u"MEAL"_s, morning + Minutes(240), Minutes(30)},
                       {u"REST"_s, morning + Minutes(360), Minutes(15)}};
    const MappedShifts mapped = mapOne(record, profile);
    const QMap<SegmentKey, Stretch> expected{{{u"c-rest"_s, 0}, {morning + Minutes(120), Minutes(15)}},
                                             {{u"c-meal"_s, 0}, {morning + Minutes(240), Minutes(30)}},
                                             {{u"c-rest"_s, 1}, {morning + Minutes(360), Minutes(15)}}};
    QCOMPARE(mapped.shifts.value(0).fields.segments, expected);
    QCOMPARE(mapped.segmentCodes, (QSet<QString>{u"c-rest"_s, u"c-meal"_s}));

    record.segments = {{u"NOPE"_s, morning + Minutes(120), Minutes(15)}};
    QVERIFY(mapOne(record, profile).shifts.isEmpty());
    QVERIFY(mapOne(record, profile).issues.value(0).message.contains(u"NOPE"_s)); // S5

    profile.ownership = Ownership::Window;
    QVERIFY(mapOne(aRecord(), profile).segmentCodes.isEmpty());
}

// S3
void TestIdentity::overlaps_data()
{
    QTest::addColumn<QList<int>>("starts"); // minutes; every shift lasts 480, but the first
    QTest::addColumn<int>("firstLength");
    QTest::addColumn<QList<int>>("bad"); // indices
    QTest::newRow("touch") << QList<int>{0, 480, 960} << 480 << QList<int>{};
    QTest::newRow("overlap by a minute") << QList<int>{0, 479} << 480 << QList<int>{0, 1};
    QTest::newRow("same time, two ids") << QList<int>{0, 0} << 480 << QList<int>{0, 1};
    QTest::newRow("one over several") << QList<int>{0, 60, 600, 2000} << 1200 << QList<int>{0, 1, 2};
    QTest::newRow("chain") << QList<int>{0, 400, 800, 1280} << 480 << QList<int>{0, 1, 2};
    QTest::newRow("in any order") << QList<int>{960, 479, 0} << 480 << QList<int>{1, 2};
}

void TestIdentity::overlaps()
{
    QFETCH(QList<int>, starts);
    QFETCH(int, firstLength);
    QFETCH(QList<int>, bad);
    SourceAnswer answer;
    for (qsizetype index = 0; index < starts.size(); ++index) {
        ShiftRecord record = aRecord();
        record.externalId = QString::number(index);
        record.line = index + 2;
        record.start = morning + Minutes(starts.at(index));
        record.length = Minutes(index == 0 ? firstLength : 480);
        answer.records.append(record);
    }
    // Somebody else at the same time is nobody's concern.
    ShiftRecord other = answer.records.first();
    other.externalId = u"other"_s;
    other.employeeId.clear();
    other.email = u"bo@x.example"_s;
    other.line = 100;
    answer.records.append(other);

    const MappedShifts mapped = mapShifts(answer, aProfile(), aDirectory());
    QList<int> found;
    for (const RowIssue &issue : mapped.issues) {
        QCOMPARE(issue.agentId, u"ana"_s);
        found.append(static_cast<int>(issue.line) - 2);
    }
    QCOMPARE(found, bad);
    QCOMPARE(mapped.shifts.size() + mapped.issues.size(), answer.records.size());
    QCOMPARE(mapped.shifts.last().agentId, u"bo"_s);
}

// An unreadable row must not pass for a shift that is not in the source, so compare has to know whose it is.
void TestIdentity::sourceIssuesFindTheirAgent()
{
    const SourceAnswer answer{.issues = {{.line = 3, .message = u"m"_s, .employeeId = u"00123"_s},
                                         {.line = 4, .message = u"m"_s, .email = u"BO@x.example"_s},
                                         {.line = 5, .message = u"m"_s, .employeeId = u"5"_s},
                                         {.line = 6, .message = u"m"_s, .employeeId = u"77"_s},
                                         {.line = 7, .message = u"m"_s}}};
    QStringList agentIds;
    for (const RowIssue &issue : mapShifts(answer, aProfile(), aDirectory()).issues)
        agentIds.append(issue.agentId);
    QCOMPARE(agentIds, (QStringList{u"ana"_s, u"bo"_s, QString(), QString(), QString()}));
}

// T9
void TestIdentity::zoneOfEachShift()
{
    ShiftRecord before = aRecord();
    before.zone = u"America/New_York"_s;
    ShiftRecord after = aRecord();
    after.externalId = u"s2"_s;
    after.start += std::chrono::days(2);
    after.zone = u"Europe/London"_s;
    after.line = 3;
    const MappedShifts mapped = mapShifts({.records = {before, after}}, aProfile(), aDirectory());
    QCOMPARE(mapped.shifts.size(), 2);
    QCOMPARE(mapped.shifts.first().zone, u"America/New_York"_s);
    QCOMPARE(mapped.shifts.last().zone, u"Europe/London"_s);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
