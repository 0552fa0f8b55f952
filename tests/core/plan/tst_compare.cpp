// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/compare.h"
#include "core/plan/plan.h"
#include "core/plan/planjson.h"
#include "core/plan/resolution.h"
#include "tests/support/shiftmaker.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;

class TestCompare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeWays_data();
    void threeWays();
    void pairsShifts_data();
    void pairsShifts();
    void asksWhenSeveralFit();
    void firstSync_data();
    void firstSync();
    void carriesWhatTheHrisDoesNotOwn();
    void keepsTextsOfWorkSegments();
    void keepsOnQueueTimeOfOthers();
    void ignoresOrderAndNoise();
    void sourceDoesNotCover_data();
    void sourceDoesNotCover();
    void collapsedSourceSettlesNothing();
    void staleWriteNeverBecomesADelete();
    void tellsCopiesApart();
    void refusesOverlaps();
    void decidesOverlaps();
    void overlapDependsOnWhatIsWritten();
    void deleteIsGoodForWhatWasSeen();
    void decisions_data();
    void decisions();
    void decisionForAnotherStateIsADraft();
    void keepsBoth_data();
    void keepsBoth();
    void keepsBothNoLongerOnceWfmMoved();
    void decisionRefused_data();
    void decisionRefused();
    void settledStaysSettled_data();
    void settledStaysSettled();
    void randomPlansApplyToTheirResult_data();
    void randomPlansApplyToTheirResult();
};

namespace {

const PlanRow &only(const QList<PlanRow> &rows)
{
    Q_ASSERT(rows.size() == 1);
    return rows.first();
}

//! "-" is an absent side.
CompareInput threeSides(const QString &base, const QString &wanted, const QString &current,
                        Ownership ownership = Ownership::Activities)
{
    CompareInput all = input(ownership);
    if (base != "-"_L1)
        all.base = {agreed(base)};
    if (wanted != "-"_L1)
        all.desired = {desired(wanted)};
    if (current != "-"_L1)
        all.current = {shift(current)};
    return all;
}

} // namespace

void TestCompare::threeWays_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("conflict");
    QTest::addColumn<QString>("result"); // empty when nothing is written

    const auto row = [](const char *name, const char *base, const char *wanted, const char *current, const char *kind,
                        const char *conflict, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(wanted) << QString::fromLatin1(current)
                            << QString::fromLatin1(kind) << QString::fromLatin1(conflict)
                            << QString::fromLatin1(result);
    };
    row("nothing changed", "09:00-17:00", "09:00-17:00", "09:00-17:00", "inSync", "none", "");
    row("HRIS moved it", "09:00-17:00", "08:00-16:00", "09:00-17:00", "update", "none", "08:00-16:00");
    row("HRIS moved the meal", "09:00-17:00 meal 12:00+30", "09:00-17:00 meal 12:30+30", "09:00-17:00 meal 12:00+30",
        "update", "none", "09:00-17:00 meal 12:30+30");
    row("HRIS dropped the meal", "09:00-17:00 meal 12:00+30", "09:00-17:00", "09:00-17:00 meal 12:00+30", "update",
        "none", "09:00-17:00");
    row("new in HRIS", "-", "09:00-17:00 meal 12:00+30", "-", "create", "none", "09:00-17:00 meal 12:00+30");
    row("gone from HRIS", "09:00-17:00", "-", "09:00-17:00", "delete", "none", "");
    row("WFM edited it on purpose", "09:00-17:00", "09:00-17:00", "10:00-18:00", "keep", "none", "");
    row("WFM deleted it on purpose", "09:00-17:00", "09:00-17:00", "-", "keep", "none", "");
    row("only in WFM", "-", "-", "09:00-17:00", "keep", "none", "");
    row("both deleted it", "09:00-17:00", "-", "-", "inSync", "none", "");
    row("W5 both made the same change", "09:00-17:00", "08:00-16:00", "08:00-16:00", "inSync", "none", "");
    row("W2 our agent, another field", "09:00-17:00 meal 12:00+30", "08:30-17:00 meal 12:00+30",
        "09:00-17:00 meal 13:00+30", "merged", "none", "08:30-17:00 meal 13:00+30");
    row("one field alike, one from HRIS", "09:00-17:00 meal 12:00+30", "08:00-17:00 meal 13:00+30",
        "08:00-17:00 meal 12:00+30", "merged", "none", "08:00-17:00 meal 13:00+30");
    row("coaching added in WFM is kept", "09:00-17:00 meal 12:00+30", "09:00-17:00 meal 12:30+30",
        "09:00-17:00 meal 12:00+30 coaching 15:00+60", "update", "none", "09:00-17:00 meal 12:30+30 coaching 15:00+60");
    row("W3 same field, differently", "09:00-17:00", "08:00-16:00", "10:00-18:00", "conflict", "editEdit", "");
    row("W3 same meal, differently", "09:00-17:00 meal 12:00+30", "09:00-17:00 meal 12:30+30",
        "09:00-17:00 meal 11:30+30", "conflict", "editEdit", "");
    row("W3 start and end are one", "09:00-17:00", "08:00-17:00", "09:00-18:00", "conflict", "editEdit", "");
    row("W4 HRIS edited, WFM deleted", "09:00-17:00", "08:00-16:00", "-", "conflict", "editDelete", "");
    row("W4 HRIS deleted, WFM edited", "09:00-17:00", "-", "10:00-18:00", "conflict", "deleteEdit", "");
    row("both made it, differently", "-", "09:00-17:00", "10:00-18:00", "conflict", "createCreate", "");
    row("W6 the meal would stick out", "09:00-17:00", "09:00-12:00", "09:00-17:00 coaching 14:00+60", "conflict",
        "rule", "");
    row("W6 the meal would meet the coaching", "09:00-17:00 meal 12:00+30", "09:00-17:00 meal 14:00+30",
        "09:00-17:00 meal 12:00+30 coaching 14:00+60", "conflict", "rule", "");
    row("W6 no work at the edge to stretch", "09:00-17:00", "09:00-18:00", "09:00-17:00 coaching 16:00+60", "conflict",
        "rule", "");
    row("work at the edge shrinks", "09:00-17:00", "09:00-16:30", "09:00-17:00 coaching 15:00+60", "update", "none",
        "09:00-16:30 coaching 15:00+60");
    row("W13 time off is never deleted", "09:00-17:00", "-", "09:00-17:00 off 15:00+120", "conflict", "deleteEdit", "");
    row("24 hours are still a shift", "09:00-17:00", "09:00-09:00", "09:00-17:00", "update", "none", "09:00-09:00");
}

void TestCompare::threeWays()
{
    QFETCH(QString, base);
    QFETCH(QString, wanted);
    QFETCH(QString, current);
    QFETCH(QString, kind);
    QFETCH(QString, conflict);
    QFETCH(QString, result);

    const QList<PlanRow> rows = compare(threeSides(base, wanted, current));
    QCOMPARE(rows.size(), 1);
    const PlanRow &row = rows.first();
    QCOMPARE(name(row.kind), kind);
    QCOMPARE(name(row.conflict), conflict);
    QCOMPARE(row.result ? text(*row.result) : QString(), result);
    QCOMPARE(row.kind == RowKind::InSync && row.reasons.isEmpty(), base == wanted && wanted == current);
    QCOMPARE(row.day, QDate(2027, 3, 10));
    if (row.result && row.current)
        QCOMPARE(row.result->id, row.current->id);
}

void TestCompare::pairsShifts_data()
{
    QTest::addColumn<CompareInput>("all");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("pairing");

    const auto row = [](const char *name, CompareInput all, const char *kind, Pairing pairing) {
        QTest::newRow(name) << all << QString::fromLatin1(kind) << static_cast<int>(pairing);
    };
    CompareInput all = input();
    all.base = {agreed(u"09:00-17:00"_s, u"h1"_s, u"s7"_s)};
    all.desired = {desired(u"09:00-17:00"_s)};
    all.current = {shift(u"20:00-23:00"_s, u"s7"_s)};
    row("by link, however far it moved", all, "keep", Pairing::Link);

    all = input();
    all.desired = {desired(u"09:00-17:00"_s, u"h9"_s)};
    all.current = {shift(u"18:00-23:00"_s)};
    all.current.first().externalId = u"h9"_s;
    row("by external id", all, "conflict", Pairing::ExternalId);

    all = input();
    all.desired = {desired(u"09:00-17:00"_s)};
    all.current = {shift(u"09:00-17:00"_s)};
    row("by agent and start", all, "inSync", Pairing::SameStart);

    all = input();
    all.desired = {desired(u"09:00-17:00"_s)};
    all.current = {shift(u"10:00-18:00"_s)};
    row("by overlap", all, "conflict", Pairing::Overlap);

    all = input();
    all.base = {agreed(u"09:00-17:00"_s, u"old"_s, u"s1"_s)};
    all.desired = {desired(u"09:00-17:00"_s, u"new"_s)};
    all.current = {shift(u"09:00-17:00"_s)};
    row("S10 made again under a new id", all, "inSync", Pairing::Link);

    all = input();
    all.base = {agreed(u"09:00-17:00"_s, u"e1@09:00"_s, u"s1"_s)};
    all.desired = {desired(u"10:00-18:00"_s, u"e1@10:00"_s)};
    all.current = {shift(u"09:00-17:00"_s)};
    row("a source without ids moved it", all, "update", Pairing::Link);

    all = input();
    all.base = {agreed(u"09:00-17:00"_s, u"h1"_s, u"gone"_s)};
    all.desired = {desired(u"09:00-17:00"_s)};
    all.current = {shift(u"09:00-17:00"_s, u"new"_s)};
    row("S10 made again in WFM under a new id", all, "inSync", Pairing::SameStart);
}

void TestCompare::pairsShifts()
{
    QFETCH(CompareInput, all);
    QFETCH(QString, kind);
    QFETCH(int, pairing);
    const QList<PlanRow> rows = compare(all);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(name(rows.first().kind), kind);
    QCOMPARE(static_cast<int>(rows.first().pairing), pairing);
    const bool byTime = std::any_of(rows.first().reasons.cbegin(), rows.first().reasons.cend(),
                                    [](const Reason &reason) { return reason.code == Reason::Code::PairedByTime; });
    QCOMPARE(byTime, pairing == static_cast<int>(Pairing::Overlap) || kind == "update"_L1);
}

void TestCompare::asksWhenSeveralFit()
{
    CompareInput all = input();
    all.desired = {desired(u"09:00-17:00"_s, u"h9"_s)};
    all.current = {shift(u"18:00-20:00"_s, u"s1"_s), shift(u"21:00-23:00"_s, u"s2"_s)};
    all.current[0].externalId = u"h9"_s;
    all.current[1].externalId = u"h9"_s;
    const QList<PlanRow> rows = compare(all);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].kind, RowKind::Conflict);
    QCOMPARE(rows[0].conflict, ConflictKind::Pairing);
    QCOMPARE(rows[1].kind, RowKind::Keep);
    QCOMPARE(rows[2].kind, RowKind::Keep);
}

void TestCompare::firstSync_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("settles");
    QTest::newRow("ask") << static_cast<int>(FirstSync::Ask) << u"conflict"_s << false;
    QTest::newRow("HRIS wins") << static_cast<int>(FirstSync::HrisWins) << u"update"_s << false;
    QTest::newRow("WFM wins") << static_cast<int>(FirstSync::WfmWins) << u"keep"_s << true;
}

void TestCompare::firstSync()
{
    QFETCH(int, policy);
    CompareInput all = threeSides(u"-"_s, u"09:00-17:00"_s, u"10:00-18:00"_s);
    all.firstSync = static_cast<FirstSync>(policy);
    const PlanRow row = only(compare(all));
    QTEST(name(row.kind), "kind");
    QTEST(row.settles, "settles");

    // Equal shifts are agreed at once, whatever the policy.
    all = threeSides(u"-"_s, u"09:00-17:00"_s, u"09:00-17:00"_s);
    QCOMPARE(only(compare(all)).kind, RowKind::InSync);
    QVERIFY(only(compare(all)).settles);
}

void TestCompare::carriesWhatTheHrisDoesNotOwn()
{
    // The window alone: meal and work code are WFM's, whatever the source says of them.
    CompareInput all =
        threeSides(u"09:00-17:00"_s, u"08:00-17:00"_s, u"09:00-17:00 work=mail meal 12:00+30"_s, Ownership::Window);
    QCOMPARE(text(*only(compare(all)).result), u"08:00-17:00 work=mail meal 12:00+30"_s);

    all = threeSides(u"09:00-17:00 work=work"_s, u"09:00-17:00 work=mail"_s, u"09:00-17:00 meal 12:00+30"_s,
                     Ownership::WindowAndCode);
    QCOMPARE(only(compare(all)).kind, RowKind::Update);
    QCOMPARE(text(*only(compare(all)).result), u"09:00-17:00 work=mail meal 12:00+30"_s);

    // The shift id, the external id and what WFM wrote on the meal stay.
    all = threeSides(u"09:00-17:00"_s, u"08:00-17:00"_s, u"09:00-17:00 meal 12:00+30"_s, Ownership::Window);
    all.current.first().externalId = u"their id"_s;
    for (Activity &activity : all.current.first().activities) {
        if (activity.codeId == "meal"_L1) {
            activity.description = u"late meal"_s;
            activity.paid = true;
        }
    }
    const Shift result = *only(compare(all)).result;
    QCOMPARE(result.externalId, u"their id"_s);
    QCOMPARE(result.activities.size(), 3);
    QCOMPARE(result.activities[1].description, u"late meal"_s);
    QVERIFY(result.activities[1].paid);
}

void TestCompare::keepsTextsOfWorkSegments()
{
    CompareInput all =
        threeSides(u"09:00-17:00 meal 12:00+30"_s, u"08:00-17:00 meal 13:00+30"_s, u"09:00-17:00 meal 12:00+30"_s);
    all.current.first().activities[0].description = u"desk 4"_s;
    all.current.first().activities[2].description = u"desk 9"_s;
    const Shift result = *only(compare(all)).result;
    QCOMPARE(text(result), u"08:00-17:00 meal 13:00+30"_s);
    QCOMPARE(result.activities.first().description, u"desk 4"_s);
    QCOMPARE(result.activities.last().description, u"desk 9"_s);
}

void TestCompare::keepsOnQueueTimeOfOthers() // W13
{
    CompareInput all =
        threeSides(u"09:00-17:00 meal 12:00+30"_s, u"08:00-17:00 meal 13:00+30"_s, u"09:00-17:00 meal 12:00+30"_s);
    QList<Activity> &activities = all.current.first().activities;
    Activity theirs = activities.last();
    theirs.start = activities.last().end() - Minutes(120);
    theirs.length = Minutes(60);
    theirs.foreign = true;
    theirs.carried = {{u"externalActivityId"_s, u"x1"_s}};
    Activity rest = activities.last();
    rest.start = theirs.end();
    rest.length = Minutes(60);
    activities.last().length -= Minutes(120);
    activities += {theirs, rest};
    const PlanRow row = only(compare(all));
    QCOMPARE(row.kind, RowKind::Update);
    QVERIFY(row.result->activities.contains(theirs));
    QCOMPARE(row.result->start, all.current.first().start - Minutes(60));
}

void TestCompare::ignoresOrderAndNoise() // S1
{
    CompareInput all = input();
    for (int agent = 0; agent < 5; ++agent) {
        const QString id = u"a%1"_s.arg(agent);
        for (int day = 0; day < 3; ++day) {
            const QString time = u"+%1 09:00-17:00 meal 12:00+30"_s.arg(day);
            const QString key = u"h%1%2"_s.arg(agent).arg(day);
            const QString shiftId = u"s%1%2"_s.arg(agent).arg(day);
            all.base.append(agreed(time, key, shiftId, id));
            all.desired.append(desired(day == 2 ? u"+2 08:00-16:00 meal 12:00+30"_s : time, key, id));
            all.current.append(shift(time, shiftId, id));
        }
    }
    const QList<PlanRow> first = compare(all);
    std::mt19937 random(7);
    std::shuffle(all.desired.begin(), all.desired.end(), random);
    std::shuffle(all.base.begin(), all.base.end(), random);
    std::shuffle(all.current.begin(), all.current.end(), random);
    QCOMPARE(compare(all), first);

    CompareInput noisy = threeSides(u"09:00-17:00"_s, u"09:02-17:00"_s, u"09:00-17:00"_s);
    QCOMPARE(only(compare(noisy)).kind, RowKind::Update);
    noisy.tolerance = Minutes(5);
    QCOMPARE(only(compare(noisy)).kind, RowKind::InSync);
}

void TestCompare::sourceDoesNotCover_data()
{
    QTest::addColumn<Coverage>("coverage");
    QTest::addColumn<QString>("kind");
    const Span week = input().coverage.covered;
    QTest::newRow("covers it") << Coverage{.covered = week} << u"delete"_s;
    QTest::newRow("S8 a smaller window") << Coverage{.covered = {week.begin, week.begin + std::chrono::hours(24)}}
                                         << u"inSync"_s;
    QTest::newRow("S7 truncated") << Coverage{.covered = week, .complete = false, .incompleteReason = u"cut"_s}
                                  << u"blocked"_s;
    QTest::newRow("S7 collapsed") << Coverage{.covered = week, .collapsed = true} << u"delete"_s; // a guard stops it
    QTest::newRow("its record is unreadable")
        << Coverage{.covered = week, .unreadable = {{.line = 4, .externalId = u"h1"_s}}} << u"blocked"_s;
    QTest::newRow("a record of the agent is unreadable")
        << Coverage{.covered = week, .unreadable = {{.line = 4, .agentId = u"a1"_s}}} << u"blocked"_s;
    QTest::newRow("a record of nobody knows whom")
        << Coverage{.covered = week, .unreadable = {{.line = 4}}} << u"blocked"_s;
    QTest::newRow("a record of somebody else is unreadable")
        << Coverage{.covered = week, .unreadable = {{.line = 4, .agentId = u"a2"_s}}} << u"delete"_s;
}

void TestCompare::sourceDoesNotCover()
{
    QFETCH(Coverage, coverage);
    CompareInput all = threeSides(u"09:00-17:00"_s, u"-"_s, u"09:00-17:00"_s);
    all.coverage = coverage;
    QTEST(name(only(compare(all)).kind), "kind");
}

void TestCompare::collapsedSourceSettlesNothing() // S7
{
    CompareInput all = threeSides(u"09:00-17:00"_s, u"-"_s, u"-"_s);
    QVERIFY(only(compare(all)).settles); // gone on both sides
    all.coverage.collapsed = true;
    const PlanRow row = only(compare(all));
    QCOMPARE(row.kind, RowKind::Blocked);
    QVERIFY(!row.settles);
}

//! Guards are judged once, when a run starts: whatever WFM does meanwhile, an update must not turn into a delete.
void TestCompare::staleWriteNeverBecomesADelete()
{
    for (const QString &base : {u"-"_s, u"09:00-17:00"_s}) {
        for (const FirstSync policy : {FirstSync::Ask, FirstSync::HrisWins, FirstSync::WfmWins}) {
            for (const QString &current : {u"-"_s, u"09:00-17:00"_s, u"08:00-16:00"_s, u"10:00-18:00"_s,
                                           u"09:00-17:00 coaching 10:00+30"_s, u"+2 09:00-17:00"_s}) {
                CompareInput all = threeSides(base, u"08:00-16:00"_s, current);
                all.firstSync = policy;
                const QList<PlanRow> rows = compare(all);
                for (const PlanRow &row : rows)
                    QVERIFY2(row.kind != RowKind::Delete, qPrintable(base + u' ' + current));
            }
        }
    }
}

//! A planner copied the shift to the evening, with its HRIS id, and made the first one anew; or both of a conflict were
//! kept.
void TestCompare::tellsCopiesApart() // S10
{
    CompareInput all = input();
    all.base = {agreed(u"09:00-13:00"_s, u"h1"_s, u"gone"_s)};
    all.desired = {desired(u"09:00-13:00"_s, u"h1"_s)};
    all.current = {shift(u"18:00-22:00"_s, u"s1"_s), shift(u"09:00-13:00"_s, u"s2"_s)};
    for (Shift &one : all.current)
        one.externalId = all.desired.first().externalId;
    const auto pairedWith = [&all] {
        const QList<PlanRow> rows = compare(all);
        const auto row =
            std::find_if(rows.cbegin(), rows.cend(), [](const PlanRow &one) { return one.desired.has_value(); });
        return row->conflict == ConflictKind::Pairing ? u"?"_s : row->current->id;
    };
    QVERIFY(!all.desired.first().externalId.isEmpty());
    QCOMPARE(pairedWith(), u"s2"_s);
    all.desired = {desired(u"10:00-13:00"_s, u"h1"_s)}; // by the start that was agreed
    QCOMPARE(pairedWith(), u"s2"_s);
    all.current[1].start += Minutes(60); // by the HRIS's
    QCOMPARE(pairedWith(), u"s2"_s);
    all.current[1].start += Minutes(60); // nobody can tell
    QCOMPARE(pairedWith(), u"?"_s);
}

void TestCompare::refusesOverlaps() // W6, S3
{
    CompareInput all = input();
    all.base = {agreed(u"09:00-13:00"_s, u"h1"_s, u"s1"_s)};
    all.desired = {desired(u"09:00-15:00"_s, u"h1"_s)};
    all.current = {shift(u"09:00-13:00"_s, u"s1"_s), shift(u"14:00-18:00"_s, u"s2"_s)};
    QList<PlanRow> rows = compare(all);
    QCOMPARE(rows[0].kind, RowKind::Conflict);
    QCOMPARE(rows[0].conflict, ConflictKind::Rule);
    QCOMPARE(rows[0].reasons.first().code, Reason::Code::Overlaps);
    QCOMPARE(rows[1].kind, RowKind::Keep);

    // Touching shifts are fine.
    all.desired = {desired(u"09:00-14:00"_s, u"h1"_s)};
    QCOMPARE(compare(all)[0].kind, RowKind::Update);

    // Two overlapping shifts of the source: both ask.
    all = input();
    all.desired = {desired(u"09:00-15:00"_s, u"h1"_s), desired(u"14:00-18:00"_s, u"h2"_s)};
    rows = compare(all);
    QCOMPARE(rows[0].kind, RowKind::Conflict);
    QCOMPARE(rows[1].kind, RowKind::Conflict);
}

//! The row is a plain one until its neighbours are looked at; what a person decided of the conflict holds all the same.
void TestCompare::decidesOverlaps() // W6
{
    CompareInput all = input();
    all.desired = {desired(u"09:00-15:00"_s, u"h1"_s)};
    all.current = {shift(u"14:00-18:00"_s, u"s2"_s)};
    const auto row = [&all] {
        const QList<PlanRow> rows = compare(all);
        return *std::find_if(rows.cbegin(), rows.cend(), [](const PlanRow &one) { return one.desired.has_value(); });
    };
    const PlanRow conflict = row();
    QCOMPARE(conflict.reasons.first().code, Reason::Code::Overlaps);
    all.decisions.insert(conflict.key, {.shift = Side::Wfm});
    QCOMPARE(row().kind, RowKind::Keep);
    QVERIFY(row().settles);
    // The HRIS's can't be had, however often it is asked for.
    all.decisions.insert(conflict.key, {.shift = Side::Hris});
    QCOMPARE(row().kind, RowKind::Conflict);
    QCOMPARE(row().reasons.first().code, Reason::Code::Overlaps);
    // Typed in so that it fits.
    const FieldKey window{.kind = FieldKey::Kind::Window, .segment = {}};
    Decision edited{.shift = Side::Hris};
    edited.edited.insert(window, {.stretch = desired(u"09:00-13:00"_s, u"h1"_s).fields.window});
    all.decisions.insert(conflict.key, edited);
    QCOMPARE(row().kind, RowKind::Create);
    QCOMPARE(row().result->length, Minutes(240));
    // And what was seen is all that it is good for.
    edited.seen = shift(u"09:00-13:00"_s, u"s1"_s);
    all.decisions.insert(conflict.key, edited);
    QCOMPARE(row().kind, RowKind::Conflict);
}

void TestCompare::overlapDependsOnWhatIsWritten()
{
    // The first shift grows into the place that the second one leaves.
    CompareInput all = input();
    all.base = {agreed(u"09:00-13:00"_s, u"h1"_s, u"s1"_s), agreed(u"14:00-18:00"_s, u"h2"_s, u"s2"_s)};
    all.desired = {desired(u"09:00-15:00"_s, u"h1"_s)};
    all.current = {shift(u"09:00-13:00"_s, u"s1"_s), shift(u"14:00-18:00"_s, u"s2"_s)};
    QList<PlanRow> rows = compare(all);
    QCOMPARE(rows[0].kind, RowKind::Update);
    QCOMPARE(rows[1].kind, RowKind::Delete);

    // Where the delete is not ticked, the growth would overlap.
    all.selected = QSet<QString>{rows[0].key};
    rows = compare(all);
    QCOMPARE(rows[0].kind, RowKind::Conflict);
    QCOMPARE(rows[1].kind, RowKind::Delete);
}

void TestCompare::deleteIsGoodForWhatWasSeen()
{
    CompareInput all = threeSides(u"09:00-17:00"_s, u"-"_s, u"09:00-17:00 meeting 10:00+60"_s);
    const PlanRow row = only(compare(all));
    QCOMPARE(row.kind, RowKind::Delete);
    all.seen.insert(row.key, *row.current);
    QCOMPARE(only(compare(all)).kind, RowKind::Delete);
    all.seen[row.key] = shift(u"09:00-17:00"_s);
    QCOMPARE(only(compare(all)).kind, RowKind::Conflict);
    QCOMPARE(only(compare(all)).reasons.first().code, Reason::Code::MovedSinceSeen);
}

void TestCompare::decisions_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("current");
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("result");

    const auto row = [](const char *name, const char *base, const char *wanted, const char *current,
                        const Decision &decision, const char *kind, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(wanted) << QString::fromLatin1(current)
                            << decision << QString::fromLatin1(kind) << QString::fromLatin1(result);
    };
    const FieldKey window{.kind = FieldKey::Kind::Window, .segment = {}};
    const FieldKey meal{.kind = FieldKey::Kind::Segment, .segment = {u"meal"_s, 0}};
    const Decision hris{.shift = Side::Hris};
    const Decision agreedSide{.shift = Side::Agreed};
    const Decision wfm{.shift = Side::Wfm};
    row("edit/edit: HRIS", "09:00-17:00", "08:00-16:00", "10:00-18:00", hris, "update", "08:00-16:00");
    row("edit/edit: WFM", "09:00-17:00", "08:00-16:00", "10:00-18:00", wfm, "keep", "");
    row("edit/edit: last agreed", "09:00-17:00", "08:00-16:00", "10:00-18:00", agreedSide, "update", "09:00-17:00");
    row("edit/edit: field by field", "09:00-17:00 meal 12:00+30", "08:00-16:00 meal 12:30+30",
        "10:00-18:00 meal 13:00+30", {.fields = {{window, Side::Hris}, {meal, Side::Wfm}}}, "update",
        "08:00-16:00 meal 13:00+30");
    row("edit/edit: the free field is merged", "09:00-17:00 meal 12:00+30", "08:00-16:00 meal 12:30+30",
        "10:00-18:00 meal 12:00+30", {.fields = {{window, Side::Wfm}}}, "update", "10:00-18:00 meal 12:30+30");
    row("edit/edit: edited by hand", "09:00-17:00", "08:00-16:00", "10:00-18:00",
        {.edited = {{window, {.stretch = fields(u"08:30-16:30"_s).window, .codeId = {}}}}}, "update", "08:30-16:30");
    row("edit/delete: HRIS", "09:00-17:00", "08:00-16:00", "-", hris, "create", "08:00-16:00");
    row("edit/delete: WFM", "09:00-17:00", "08:00-16:00", "-", wfm, "keep", "");
    row("edit/delete: last agreed", "09:00-17:00", "08:00-16:00", "-", agreedSide, "create", "09:00-17:00");
    row("delete/edit: HRIS", "09:00-17:00", "-", "10:00-18:00", hris, "delete", "");
    row("delete/edit: WFM", "09:00-17:00", "-", "10:00-18:00", wfm, "keep", "");
    row("delete/edit: last agreed", "09:00-17:00", "-", "10:00-18:00", agreedSide, "update", "09:00-17:00");
    row("create/create: HRIS", "-", "09:00-17:00", "10:00-18:00", hris, "update", "09:00-17:00");
    row("create/create: WFM", "-", "09:00-17:00", "10:00-18:00", wfm, "keep", "");
    row("rule: WFM", "09:00-17:00", "09:00-12:00", "09:00-17:00 coaching 14:00+60", wfm, "keep", "");
    row("rule: uncovered minutes are the person's to allow", "09:00-17:00", "09:00-18:00",
        "09:00-17:00 coaching 16:00+60", hris, "update", "09:00-18:00 coaching 16:00+60");
}

void TestCompare::decisions()
{
    QFETCH(QString, base);
    QFETCH(QString, wanted);
    QFETCH(QString, current);
    QFETCH(Decision, decision);
    CompareInput all = threeSides(base, wanted, current);
    const PlanRow conflict = only(compare(all));
    QCOMPARE(conflict.kind, RowKind::Conflict);
    decision.seen = conflict.current;
    all.decisions.insert(conflict.key, decision);
    const PlanRow row = only(compare(all));
    QTEST(name(row.kind), "kind");
    QTEST((row.result ? text(*row.result) : QString()), "result");
    QCOMPARE(row.reasons.first().code, Reason::Code::Decided);
    QCOMPARE(row.settles, row.kind == RowKind::Keep);
}

void TestCompare::keepsBoth_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("current");
    QTest::newRow("edit/edit") << u"09:00-12:00"_s << u"14:00-17:00"_s << u"06:00-09:00 meal 07:00+30"_s;
    QTest::newRow("touching") << u"09:00-12:00"_s << u"12:30-15:00"_s << u"10:00-12:30"_s;
}

//! The HRIS's shift is made anew, WFM's stays untouched, and the next comparison has nothing to do.
void TestCompare::keepsBoth()
{
    QFETCH(QString, base);
    QFETCH(QString, wanted);
    QFETCH(QString, current);
    CompareInput all = threeSides(base, wanted, current);
    const PlanRow conflict = only(compare(all));
    QVERIFY(conflict.kind == RowKind::Conflict);
    QVERIFY(canKeepBoth(conflict));
    all.decisions.insert(conflict.key, {.both = true, .seen = conflict.current});
    const QList<PlanRow> rows = compare(all);
    QCOMPARE(rows.size(), 2);
    const PlanRow &made = rows[0].key == conflict.key ? rows[0] : rows[1];
    const PlanRow &kept = rows[0].key == conflict.key ? rows[1] : rows[0];
    QVERIFY(made.kind == RowKind::Create);
    QCOMPARE(text(*made.result), wanted);
    QVERIFY(made.result->id.isEmpty());
    QVERIFY(kept.kind == RowKind::Keep);
    QCOMPARE(kept.current, conflict.current);

    PlanRow written = made;
    written.current = made.result;
    written.current->id = u"s2"_s;
    CompareInput next = all;
    next.base = {*agreedAfter(written, {})};
    next.current.append(*written.current);
    for (const bool sameRun : {true, false}) { // a run compares again, with the decision still in its hands
        if (!sameRun)
            next.decisions.clear();
        const QList<PlanRow> again = compare(next);
        QCOMPARE(again.size(), 2);
        for (const PlanRow &row : again)
            QVERIFY(!row.isChange());
    }
}

//! I1: what was seen is all that the decision is good for.
void TestCompare::keepsBothNoLongerOnceWfmMoved()
{
    CompareInput all = threeSides(u"09:00-12:00"_s, u"14:00-17:00"_s, u"06:00-09:00"_s);
    const PlanRow conflict = only(compare(all));
    all.decisions.insert(conflict.key, {.both = true, .seen = conflict.current});
    all.current = {shift(u"07:00-10:00"_s)};
    QVERIFY(only(compare(all)).kind == RowKind::Conflict);
    all.current.clear();
    const PlanRow gone = only(compare(all));
    QVERIFY(gone.kind == RowKind::Conflict);
    QVERIFY(std::any_of(gone.reasons.cbegin(), gone.reasons.cend(),
                        [](const Reason &reason) { return reason.code == Reason::Code::MovedSinceSeen; }));
    // And where the two have time in common there is no such choice.
    const PlanRow overlapping = only(compare(threeSides(u"09:00-17:00"_s, u"08:00-16:00"_s, u"08:30-16:30"_s)));
    QVERIFY(!canKeepBoth(overlapping));
    QVERIFY(!resolve(overlapping, {.both = true, .seen = overlapping.current}, activityCodes()));
    QVERIFY(!canKeepBoth(only(compare(threeSides(u"09:00-17:00"_s, u"-"_s, u"08:30-16:30"_s)))));
}

void TestCompare::decisionForAnotherStateIsADraft()
{
    CompareInput all = threeSides(u"09:00-17:00"_s, u"08:00-16:00"_s, u"10:00-18:00"_s);
    const PlanRow conflict = only(compare(all));
    all.decisions.insert(conflict.key, {.shift = Side::Hris, .seen = shift(u"10:30-18:30"_s)});
    PlanRow row = only(compare(all));
    QCOMPARE(row.kind, RowKind::Conflict);
    QVERIFY(row.decision.has_value());
    QCOMPARE(row.reasons.last().code, Reason::Code::MovedSinceSeen);

    // Even when WFM moved back to where nothing would collide: the person decided on something else.
    all.current = {shift(u"09:00-17:00"_s)};
    row = only(compare(all));
    QCOMPARE(row.kind, RowKind::Conflict);
    QCOMPARE(row.reasons.first().code, Reason::Code::MovedSinceSeen);
}

void TestCompare::decisionRefused_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("current");
    QTest::addColumn<Decision>("decision");
    const FieldKey window{.kind = FieldKey::Kind::Window, .segment = {}};
    const FieldKey meal{.kind = FieldKey::Kind::Segment, .segment = {u"meal"_s, 0}};
    QTest::newRow("nothing chosen") << u"09:00-17:00"_s << u"08:00-16:00"_s << u"10:00-18:00"_s << Decision();
    QTest::newRow("a field is open") << u"09:00-17:00 meal 12:00+30"_s << u"08:00-16:00 meal 12:30+30"_s
                                     << u"10:00-18:00 meal 13:00+30"_s << Decision{.fields = {{window, Side::Hris}}};
    QTest::newRow("no last agreed") << u"-"_s << u"09:00-17:00"_s << u"10:00-18:00"_s
                                    << Decision{.shift = Side::Agreed};
    QTest::newRow("no fields of a shift that is gone")
        << u"09:00-17:00"_s << u"08:00-16:00"_s << u"-"_s << Decision{.fields = {{window, Side::Hris}}};
    QTest::newRow("the coaching would stick out")
        << u"09:00-17:00"_s << u"09:00-12:00"_s << u"09:00-17:00 coaching 14:00+60"_s << Decision{.shift = Side::Hris};
    QTest::newRow("edited to stick out")
        << u"09:00-17:00 meal 12:00+30"_s << u"09:00-17:00 meal 12:30+30"_s << u"09:00-17:00 meal 13:00+30"_s
        << Decision{.edited = {{meal, {.stretch = Stretch{fields(u"16:45-17:15"_s).window.start, Minutes(30)}}}}};
    QTest::newRow("edited to nothing") << u"09:00-17:00"_s << u"08:00-16:00"_s << u"10:00-18:00"_s
                                       << Decision{.edited = {{window, {.stretch = Stretch{}}}}};
}

void TestCompare::decisionRefused()
{
    QFETCH(QString, base);
    QFETCH(QString, wanted);
    QFETCH(QString, current);
    QFETCH(Decision, decision);
    const CompareInput all = threeSides(base, wanted, current);
    const auto refused = resolve(only(compare(all)), decision, all.codes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Input);
    QVERIFY(!refused.error().what.isEmpty());
    QVERIFY(!refused.error().next.isEmpty());
}

void TestCompare::settledStaysSettled_data()
{
    decisions_data();
    QTest::newRow("merged without a person") << u"09:00-17:00 meal 12:00+30"_s << u"08:30-17:00 meal 12:00+30"_s
                                             << u"09:00-17:00 meal 13:00+30"_s << Decision() << QString() << QString();
    QTest::newRow("plain update") << u"09:00-17:00"_s << u"08:00-16:00"_s << u"09:00-17:00"_s << Decision() << QString()
                                  << QString();
    QTest::newRow("created") << u"-"_s << u"08:00-16:00"_s << u"-"_s << Decision() << QString() << QString();
    QTest::newRow("deleted") << u"08:00-16:00"_s << u"-"_s << u"08:00-16:00"_s << Decision() << QString() << QString();
}

//! After a merge and after each kind of resolution the next plan is empty, and stays empty until a side changes.
void TestCompare::settledStaysSettled()
{
    QFETCH(QString, base);
    QFETCH(QString, wanted);
    QFETCH(QString, current);
    QFETCH(Decision, decision);
    CompareInput all = threeSides(base, wanted, current);
    PlanRow row = only(compare(all));
    if (row.kind == RowKind::Conflict) {
        decision.seen = row.current;
        all.decisions.insert(row.key, decision);
        row = only(compare(all));
    }
    if (row.kind == RowKind::Delete) {
        row.current.reset();
    } else if (row.result) {
        row.current = row.result;
        row.current->id = u"s1"_s;
    }
    const auto settled = agreedAfter(row, Instant());
    all.decisions.clear();
    all.base = settled ? QList<AgreedShift>{*settled} : QList<AgreedShift>();
    all.current = row.current ? QList<Shift>{*row.current} : QList<Shift>();
    for (const PlanRow &next : compare(all)) {
        QVERIFY2(!next.isChange(), qPrintable(name(next.kind)));
        QVERIFY(!next.settles);
    }
    // ... until a side changes.
    if (!all.desired.isEmpty() && !all.current.isEmpty()) {
        all.desired = {desired(u"05:00-13:00 meal 09:00+15"_s)};
        QVERIFY(only(compare(all)).isChange());
    }
}

void TestCompare::randomPlansApplyToTheirResult_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

//! Any three states: writing the writable rows and settling the settled ones leaves nothing but conflicts.
void TestCompare::randomPlansApplyToTheirResult()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto number = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const auto someShift = [&number](int day) {
        const int start = 6 + number(4);
        const int mealAt = start + 3 + number(2);
        QString text = u"+%1 %2:00-%3:00"_s.arg(day).arg(start, 2, 10, '0'_L1).arg(start + 8, 2, 10, '0'_L1);
        if (number(2) == 0)
            text += u" meal %1:30+30"_s.arg(mealAt, 2, 10, '0'_L1);
        return text;
    };
    CompareInput all = input();
    for (int agent = 0; agent < 6; ++agent) {
        const QString id = u"a%1"_s.arg(agent);
        for (int day = 0; day < 4; ++day) {
            const QString key = u"h%1%2"_s.arg(agent).arg(day);
            const QString shiftId = u"s%1%2"_s.arg(agent).arg(day);
            const QString agreedText = someShift(day);
            if (number(6) != 0)
                all.base.append(agreed(agreedText, key, shiftId, id));
            if (number(6) != 0)
                all.desired.append(desired(number(2) != 0 ? agreedText : someShift(day), key, id));
            if (number(6) != 0)
                all.current.append(shift(number(2) != 0 ? agreedText : someShift(day), shiftId, id));
        }
    }
    QList<AgreedShift> base;
    QList<Shift> current;
    int made = 0;
    int conflicts = 0;
    for (PlanRow &row : compare(all)) {
        conflicts += row.kind == RowKind::Conflict ? 1 : 0;
        if (row.kind == RowKind::Delete)
            row.current.reset();
        else if (row.isWritable())
            row.current = row.result;
        if (row.current && row.current->id.isEmpty())
            row.current->id = u"new%1"_s.arg(++made);
        if (row.current)
            current.append(*row.current);
        const bool settled = row.isWritable() || row.settles;
        const auto after = settled ? agreedAfter(row, Instant()) : row.base;
        if (after)
            base.append(*after);
    }
    all.base = base;
    all.current = current;
    int left = 0;
    for (const PlanRow &row : compare(all)) {
        QVERIFY2(!row.isWritable(), qPrintable(row.key + u' ' + name(row.kind)));
        left += row.kind == RowKind::Conflict ? 1 : 0;
    }
    QCOMPARE(left, conflicts);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
