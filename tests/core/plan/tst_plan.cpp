// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/guards.h"
#include "core/plan/plan.h"
#include "tests/support/shiftmaker.h"

#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! What the three sides have of one shift; empty for none.
struct Sides {
    QString key;
    QString agentId;
    QString base;
    QString desired;
    QString current;
};

SchedulePlan compared(const QList<Sides> &shifts)
{
    CompareInput all = input();
    for (const Sides &one : shifts) {
        if (!one.base.isEmpty())
            all.base.append(agreed(one.base, one.key, u"w-"_s + one.key, one.agentId));
        if (!one.desired.isEmpty())
            all.desired.append(desired(one.desired, one.key, one.agentId));
        if (!one.current.isEmpty())
            all.current.append(shift(one.current, u"w-"_s + one.key, one.agentId));
    }
    return {.info = all.schedule, .rows = compare(all), .unchanged = {}};
}

QStringList keysOf(const QList<PlanRow> &rows)
{
    QStringList keys;
    for (const PlanRow &row : rows)
        keys.append(row.key);
    keys.sort();
    return keys;
}

//! a1 has a change, a2 nothing to do, a3 a conflict, a4 a shift that WFM alone has changed.
SchedulePlan mixed()
{
    const QString early = u"06:00-10:00"_s;
    const QString late = u"18:00-22:00"_s;
    return compared({{u"1"_s, u"a1"_s, early, u"06:00-11:00"_s, early},
                     {u"2"_s, u"a1"_s, late, late, late},
                     {u"3"_s, u"a2"_s, early, early, early},
                     {u"4"_s, u"a2"_s, late, late, late},
                     {u"5"_s, u"a3"_s, early, u"06:00-11:00"_s, u"06:00-12:00"_s},
                     {u"6"_s, u"a3"_s, late, late, late},
                     {u"7"_s, u"a4"_s, early, early, u"06:00-12:00"_s},
                     {u"8"_s, u"a1"_s, u"+1 06:00-10:00"_s, {}, u"+1 06:00-10:00"_s}});
}

} // namespace

class TestPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatNobodyHasToDoWith();
    void whatARunOrAPersonTouchedStays();
    void guardsSeeWhatWasTaken();
    void whatWasTakenComesBack();
    void choicesOutliveAComparison_data();
    void choicesOutliveAComparison();
};

void TestPlan::takesWhatNobodyHasToDoWith()
{
    SchedulePlan schedule = mixed();
    const SchedulePlan whole = schedule;
    const UnchangedRows taken = takeUnchanged(schedule);
    QCOMPARE(keysOf(schedule.rows), (QStringList{u"a1/1"_s, u"a1/8"_s, u"a3/5"_s, u"a3/6"_s}));
    QCOMPARE(keysOf(taken.siblings), QStringList{u"a1/2"_s});
    QCOMPARE(keysOf(taken.others), (QStringList{u"a2/3"_s, u"a2/4"_s, u"a4/7"_s}));
    QCOMPARE(schedule.counts(), whole.counts());
    QCOMPARE(schedule.unchanged.counts.of(RowKind::InSync), 3);
    QCOMPARE(schedule.unchanged.counts.of(RowKind::Keep), 1);
    QCOMPARE(schedule.unchanged.inWfm, 4);
    QCOMPARE(schedule.unchanged.listedAgents, (QSet<QString>{u"a1"_s, u"a2"_s, u"a4"_s}));
}

void TestPlan::whatARunOrAPersonTouchedStays()
{
    SchedulePlan schedule = mixed();
    for (PlanRow &row : schedule.rows) {
        if (row.key == "a2/3"_L1)
            row.end = RowEnd::AlreadyThere;
        if (row.key == "a4/7"_L1)
            row.decision = Decision{.shift = Side::Hris};
    }
    (void)takeUnchanged(schedule);
    QCOMPARE(keysOf(schedule.rows), (QStringList{u"a1/1"_s, u"a1/8"_s, u"a2/3"_s, u"a3/5"_s, u"a3/6"_s, u"a4/7"_s}));
}

void TestPlan::guardsSeeWhatWasTaken()
{
    OrganisationPlan organisation;
    organisation.coverage = input().coverage;
    organisation.coverage.agreed = 8;
    organisation.schedules = {mixed()};
    for (PlanRow &row : organisation.schedules.first().rows)
        row.ticked = row.isWritable();
    const GuardLimits limits{
        .population = 8, .deletesPercent = 10, .changesPercent = 10, .window = false, .pastDays = false};
    const auto breachesNow = [&organisation, &limits] {
        QStringList breaches;
        for (const GuardBreach &breach : guardBreaches(organisation, limits, Instant()))
            breaches.append(u"%1 %2/%3"_s.arg(name(breach.guard)).arg(breach.count).arg(breach.of));
        return breaches;
    };
    const QStringList before = breachesNow();
    QCOMPARE(before, (QStringList{u"deletes 1/8"_s, u"changes 2/8"_s}));
    (void)takeUnchanged(organisation.schedules.first());
    QCOMPARE(breachesNow(), before);
}

void TestPlan::whatWasTakenComesBack()
{
    SchedulePlan schedule = mixed();
    const SchedulePlan whole = schedule;
    UnchangedRows taken = takeUnchanged(schedule);
    taken.others.append(whole.rows.first()); // older than the one that is there
    addUnchanged(schedule, taken);
    QCOMPARE(schedule.unchanged, RowSummary());
    QCOMPARE(keysOf(schedule.rows), keysOf(whole.rows));
}

void TestPlan::choicesOutliveAComparison_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("current");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("draft");
    QTest::newRow("nothing moved") << u"08:00-16:00"_s << u"08:30-16:30"_s << true << false;
    QTest::newRow("WFM moved") << u"08:00-16:00"_s << u"10:00-18:00"_s << true << true;
    QTest::newRow("deleted in WFM") << u"08:00-16:00"_s << QString() << true << true;
    QTest::newRow("the HRIS moved: another question") << u"07:00-15:00"_s << u"08:30-16:30"_s << false << false;
    QTest::newRow("no conflict any more") << u"09:00-17:00"_s << u"08:30-16:30"_s << false << false;
}

//! What was chosen stays with the question that it answers, and is a draft where WFM moved since it was seen.
void TestPlan::choicesOutliveAComparison()
{
    QFETCH(QString, wanted);
    QFETCH(QString, current);
    QFETCH(bool, kept);
    QFETCH(bool, draft);
    const auto plan = [](const QString &hris, const QString &wfm) {
        CompareInput compared = input();
        compared.base = {agreed(u"09:00-17:00"_s)};
        compared.desired = {desired(hris)};
        if (!wfm.isEmpty())
            compared.current = {shift(wfm)};
        Plan made;
        OrganisationPlan organisation;
        organisation.organisationId = u"o1"_s;
        organisation.schedules = {SchedulePlan{.info = compared.schedule, .rows = compare(compared)}};
        made.organisations = {organisation};
        return made;
    };
    Plan old = plan(u"08:00-16:00"_s, u"08:30-16:30"_s);
    PlanRow &chosen = old.organisations[0].schedules[0].rows[0];
    chosen.decision = Decision{.shift = Side::Hris, .seen = chosen.current, .who = u"rita"_s};
    chosen.later = true;
    Plan fresh = plan(wanted, current);
    SchedulePlan another = fresh.organisations[0].schedules[0];
    another.rows[0].key = u"another"_s;
    fresh.organisations[0].schedules.append(another);
    carryChoices(old, fresh);
    QVERIFY(
        fresh.organisations[0].schedules[1].rows.isSharedWith(another.rows)); // most have no choice: no copy of them
    const PlanRow &row = fresh.organisations[0].schedules[0].rows[0];
    QCOMPARE(row.decision.has_value(), kept);
    QCOMPARE(row.later, kept);
    QCOMPARE(std::any_of(row.reasons.cbegin(), row.reasons.cend(),
                         [](const Reason &reason) { return reason.code == Reason::Code::MovedSinceSeen; }),
             draft);

    Plan elsewhere = plan(wanted, current);
    elsewhere.organisations[0].organisationId = u"o2"_s;
    carryChoices(old, elsewhere);
    QVERIFY(!elsewhere.organisations[0].schedules[0].rows[0].decision); // W15
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
