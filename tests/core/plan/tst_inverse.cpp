// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/guards.h"
#include "core/plan/inverse.h"
#include "core/plan/planjson.h"
#include "tests/support/shiftmaker.h"

#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;

//! The undo of a run is a comparison as any, and leads back to where the run began.
class TestInverse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBack_data();
    void goesBack();
    void restoresWhatNoFieldTells();
    void keepsTextsThatWereEditedSince();
    void othersAreKept();
    void refusesOverlaps();
    void hrisDiffersAgain_data();
    void hrisDiffersAgain();
    void newKeyIsNotTheOldShift();
    void asksNoSourceGuards();
};

namespace {

const QString key = u"a1/h1"_s;

std::optional<Shift> shiftOrNone(const QString &text, const QString &id)
{
    return text == "-"_L1 ? std::nullopt : std::optional(shift(text, id));
}

OrganisationPlan undoPlan()
{
    OrganisationPlan plan;
    plan.directory.codes = activityCodes();
    makeInverse(plan, u"run"_s);
    return plan;
}

QList<PlanRow> undo(const QHash<QString, ShiftWrite> &writes, const QList<Shift> &now)
{
    return inverseOf(writes, undoPlan(), {.info = input().schedule, .shifts = now}).rows;
}

} // namespace

void TestInverse::goesBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("conflict");
    QTest::addColumn<QString>("result"); // empty when nothing is written

    const auto row = [](const char *name, const char *before, const char *after, const char *now, const char *kind,
                        const char *conflict, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(now)
                            << QString::fromLatin1(kind) << QString::fromLatin1(conflict)
                            << QString::fromLatin1(result);
    };
    row("moved", "09:00-17:00", "08:00-16:00", "08:00-16:00", "update", "none", "09:00-17:00");
    row("made", "-", "08:00-16:00", "08:00-16:00", "delete", "none", "");
    row("deleted", "09:00-17:00 meal 12:00+30", "-", "-", "create", "none", "09:00-17:00 meal 12:00+30");
    row("another work code", "09:00-17:00", "09:00-17:00 work=mail", "09:00-17:00 work=mail", "update", "none",
        "09:00-17:00");
    row("meal taken away", "09:00-17:00 meal 12:00+30", "09:00-17:00", "09:00-17:00", "update", "none",
        "09:00-17:00 meal 12:00+30");
    row("coaching put in", "09:00-17:00", "09:00-17:00 coaching 12:00+30", "09:00-17:00 coaching 12:00+30", "update",
        "none", "09:00-17:00");
    row("put back by hand", "09:00-17:00", "08:00-16:00", "09:00-17:00", "inSync", "none", "");
    row("made, and deleted since", "-", "08:00-16:00", "-", "inSync", "none", "");
    row("deleted, and made anew since", "09:00-17:00", "-", "09:00-17:00", "inSync", "none", "");
    row("W2 another field was edited since", "09:00-17:00 meal 12:00+30", "08:00-17:00 meal 12:00+30",
        "08:00-17:00 meal 13:00+30", "merged", "none", "09:00-17:00 meal 13:00+30");
    row("coaching was put in since", "09:00-17:00", "08:00-17:00", "08:00-17:00 coaching 15:00+60", "merged", "none",
        "09:00-17:00 coaching 15:00+60");
    row("W3 the same field was edited since", "09:00-17:00", "08:00-16:00", "10:00-18:00", "conflict", "editEdit", "");
    row("W4 moved, and deleted since", "09:00-17:00", "08:00-16:00", "-", "conflict", "editDelete", "");
    row("W4 made, and edited since", "-", "08:00-16:00", "09:00-17:00", "conflict", "deleteEdit", "");
    row("W13 made, and coaching put in since", "-", "08:00-16:00", "08:00-16:00 coaching 12:00+60", "conflict",
        "deleteEdit", "");
    row("deleted, and another in its place since", "09:00-17:00", "-", "09:00-15:00", "conflict", "createCreate", "");
    row("W6 coaching since where the shift would end", "09:00-15:00", "09:00-17:00", "09:00-17:00 coaching 15:30+60",
        "conflict", "rule", "");
}

void TestInverse::goesBack()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, now);
    QFETCH(const QString, kind);
    QFETCH(const QString, conflict);
    QFETCH(const QString, result);

    const ShiftWrite write{.before = shiftOrNone(before, u"s1"_s),
                           .after = shiftOrNone(after, u"s1"_s),
                           .agreedBefore = {},
                           .agreedAfter = {}};
    // What was deleted never comes back by itself under its id.
    const auto current = shiftOrNone(now, write.after ? u"s1"_s : u"s2"_s);
    const QList<PlanRow> rows = undo({{key, write}}, current ? QList<Shift>{*current} : QList<Shift>());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().key, key);
    QCOMPARE(name(rows.first().kind), kind);
    QCOMPARE(name(rows.first().conflict), conflict);
    QCOMPARE(rows.first().result ? text(*rows.first().result) : QString(), result);
    if (rows.first().result)
        QCOMPARE(rows.first().result->id, current ? current->id : QString());
    for (const Reason &reason : rows.first().reasons) {
        const QString said = reasonText(reason, u"UTC"_s, {});
        QVERIFY2(!said.contains("HRIS"_L1), qPrintable(said));
    }
}

//! Descriptions, paid flags and what the service keeps besides.
void TestInverse::restoresWhatNoFieldTells()
{
    Shift before = shift(u"08:00-17:00 meal 12:00+30"_s);
    before.activities.first().description = u"early"_s;
    before.activities.last().paid = false;
    before.externalId = u"X"_s;
    before.carried["workPlanId"_L1] = u"w"_s;
    Shift after = shift(u"13:00-17:00"_s);
    after.externalId = u"X"_s;

    const PlanRow updated = undo({{key, {before, after, {}, {}}}}, {after}).first();
    QCOMPARE(updated.kind, RowKind::Update);
    QCOMPARE(updated.result, before);

    const PlanRow created = undo({{key, {before, {}, {}, {}}}}, {}).first();
    QCOMPARE(created.kind, RowKind::Create);
    Shift anew = before;
    anew.id.clear();
    QCOMPARE(created.result, anew);
}

void TestInverse::keepsTextsThatWereEditedSince()
{
    const Shift before = shift(u"08:00-17:00"_s);
    const Shift after = shift(u"08:00-16:00"_s);
    Shift now = after;
    now.activities.first().description = u"standby"_s;
    const PlanRow row = undo({{key, {before, after, {}, {}}}}, {now}).first();
    QCOMPARE(row.kind, RowKind::Update);
    QCOMPARE(text(*row.result), u"08:00-17:00"_s);
    QCOMPARE(row.result->activities.first().description, u"standby"_s);
}

void TestInverse::othersAreKept()
{
    const Shift written = shift(u"08:00-16:00"_s);
    const QList<PlanRow> rows =
        undo({{key, {shift(u"09:00-17:00"_s), written, {}, {}}}},
             {written, shift(u"+1 09:00-17:00"_s, u"s2"_s), shift(u"09:00-17:00"_s, u"s3"_s, u"a2"_s)});
    QCOMPARE(rows.size(), 3);
    for (const PlanRow &row : rows) {
        QCOMPARE(row.kind, row.key == key ? RowKind::Update : RowKind::Keep);
        if (row.key != key)
            QCOMPARE(row.reasons.first().code, Reason::Code::NotOfTheRun);
    }
}

void TestInverse::refusesOverlaps() // W6
{
    const Shift written = shift(u"12:00-16:00"_s);
    const QList<PlanRow> rows = undo({{key, {shift(u"08:00-16:00"_s), written, {}, {}}}},
                                     {written, shift(u"09:00-11:00"_s, u"s2"_s)}); // which is new
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const PlanRow &one) { return one.key == key; });
    QCOMPARE(row->kind, RowKind::Conflict);
    QCOMPARE(row->conflict, ConflictKind::Rule);
}

void TestInverse::hrisDiffersAgain_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("current");
    QTest::addColumn<bool>("decided");
    const auto row = [](const char *name, const char *base, const char *wanted, const char *current,
                        bool decided = false) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(wanted) << QString::fromLatin1(current)
                            << decided;
    };
    row("update", "09:00-17:00", "08:00-16:00", "09:00-17:00");
    row("create", "-", "08:00-16:00", "-");
    row("delete", "09:00-17:00", "-", "09:00-17:00");
    row("merged", "09:00-17:00 meal 12:00+30", "08:00-17:00 meal 12:00+30", "09:00-17:00 meal 13:00+30");
    row("decided edit/edit", "09:00-17:00", "08:00-16:00", "10:00-18:00", true);
    row("decided edit/delete", "09:00-17:00", "08:00-16:00", "-", true);
    row("decided delete/edit", "09:00-17:00", "-", "10:00-18:00", true);
    row("decided create/create", "-", "08:00-16:00", "09:00-17:00", true);
}

//! A run, its undo, and the next comparison: it is the one before the run, and does nothing by itself.
void TestInverse::hrisDiffersAgain()
{
    QFETCH(const QString, base);
    QFETCH(const QString, wanted);
    QFETCH(const QString, current);
    QFETCH(const bool, decided);

    CompareInput before = input();
    if (base != "-"_L1)
        before.base = {agreed(base)};
    if (wanted != "-"_L1)
        before.desired = {desired(wanted)};
    if (current != "-"_L1)
        before.current = {shift(current)};
    CompareInput chosen = before;
    if (decided)
        chosen.decisions.insert(
            key,
            {.shift = Side::Hris,
             .fields = {},
             .edited = {},
             .seen = before.current.isEmpty() ? std::nullopt : std::optional(before.current.first()),
             .who = u"Test"_s,
             .when = {}});
    PlanRow run = compare(chosen).first();
    QVERIFY(run.isWritable());
    ShiftWrite write{.before = run.current, .after = run.result, .agreedBefore = run.base, .agreedAfter = {}};
    if (write.after)
        write.after->id = run.current ? run.current->id : u"made"_s;
    run.current = write.after;
    write.agreedAfter = agreedAfter(run, {});

    PlanRow back = undo({{run.key, write}}, write.after ? QList<Shift>{*write.after} : QList<Shift>()).first();
    QVERIFY(back.isWritable());
    std::optional<Shift> now = back.result;
    if (now && now->id.isEmpty())
        now->id = u"made anew"_s;
    back.current = now;

    CompareInput again = before;
    const auto agreedNow = agreedAfterUndo(back, write);
    again.base = agreedNow ? QList<AgreedShift>{*agreedNow} : QList<AgreedShift>();
    again.current = now ? QList<Shift>{*now} : QList<Shift>();
    const PlanRow expected = compare(before).first();
    const PlanRow next = compare(again).first();
    QCOMPARE(name(next.kind), name(expected.kind));
    QCOMPARE(name(next.conflict), name(expected.conflict));
    QCOMPARE(next.result ? text(*next.result) : QString(), expected.result ? text(*expected.result) : QString());
    if (now && agreedNow)
        QCOMPARE(next.pairing, Pairing::Link);
}

//! S10: shifts that the run told apart are not taken for one another, or what was agreed would get mixed up.
void TestInverse::newKeyIsNotTheOldShift()
{
    const Shift made = shift(u"09:00-17:00"_s, u"s2"_s);
    const QList<PlanRow> rows =
        undo({{u"a1/old"_s, {shift(u"09:00-17:00"_s), {}, agreed(u"09:00-17:00"_s, u"old"_s), {}}},
              {u"a1/new"_s, {{}, made, {}, agreed(u"09:00-17:00"_s, u"new"_s, u"s2"_s)}}},
             {made});
    QStringList keys;
    for (const PlanRow &row : rows)
        keys.append(row.key);
    keys.sort();
    QCOMPARE(keys, (QStringList{u"a1/new"_s, u"a1/old"_s}));
}

void TestInverse::asksNoSourceGuards()
{
    OrganisationPlan plan = undoPlan();
    const Shift made = shift(u"09:00-17:00"_s);
    plan.schedules.append(inverseOf({{key, {{}, made, {}, {}}}}, plan, {.info = input().schedule, .shifts = {made}}));
    PlanRow &row = plan.schedules.first().rows.first();
    QCOMPARE(row.kind, RowKind::Delete);
    row.ticked = true;
    GuardLimits limits;
    limits.population = 0;
    limits.deletes = 0;
    limits.deletesPercent = 0;
    limits.changesPercent = 0;
    limits.window = true;
    limits.pastDays = true;
    limits.sentinelAgent = u"0007"_s;
    limits.sentinelCode = u"Meal"_s;
    const QList<GuardBreach> breaches = guardBreaches(plan, limits, made.start + std::chrono::hours(48));
    QCOMPARE(breaches.size(), 1);
    QCOMPARE(breaches.first().guard, Guard::PastDays);
}

QTEST_GUILESS_MAIN(TestInverse)
#include "tst_inverse.moc"
