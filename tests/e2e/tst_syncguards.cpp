// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;

//! Guards against a real service: what one stops stays as it is in WFM, and the rest goes.
class TestSyncGuards final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletesAlone_data();
    void deletesAlone();
    void collapsedSource();
    void emptySource();
    void pastDays();
    void publishedMeanwhile();
    void organisationsKeepApart();
    void resumedRunKeepsItsConfirmations();
};

namespace {

//! Gives the organisation an export with the lines of the present one for which \a keeps is true; the heading stays.
template <class Keeps>
void thinOut(SyncHarness &harness, Keeps keeps, int index = 0)
{
    Organisation organisation = harness.organisation(index);
    QFile from(organisation.hrisFile);
    const QString path = harness.folder.filePath(u"thinned%1.csv"_s.arg(index));
    QFile to(path);
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
    to.write(from.readLine());
    for (int line = 1; !from.atEnd(); ++line) {
        const QByteArray bytes = from.readLine();
        if (keeps(line))
            to.write(bytes);
    }
    organisation.hrisFile = path;
    harness.save(organisation);
}

void setLimits(SyncHarness &harness, const GuardLimits &limits)
{
    Organisation organisation = harness.organisation();
    organisation.guards = limits;
    harness.save(organisation);
}

//! "deletes", "deletes, window", …
QString guardsOf(const RunRecord &run, bool confirmed)
{
    QStringList names;
    for (const RunGuard &guard : run.guards) {
        if (guard.confirmed == confirmed)
            names.append(name(guard.guard));
    }
    return names.join(u", "_s);
}

RunRecord runWith(SyncHarness &harness, const Plan &plan, const QList<GuardConfirmation> &confirmations,
                  Plan *after = nullptr)
{
    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    run.setConfirmations(confirmations);
    QSignalSpy finished(&run, &SyncRun::finished);
    if (!run.start() || !finished.wait(60'000))
        qFatal("The run did not end");
    if (after != nullptr)
        *after = harness.workspace->plan(plan.id).value();
    return run.record();
}

bool isInWfm(const SyncHarness &harness, const QString &shiftId)
{
    const auto &schedules = harness.sandbox.tenants().front()->schedules();
    return std::any_of(schedules.cbegin(), schedules.cend(), [&shiftId](const sandbox::StoredSchedule &schedule) {
        return std::any_of(schedule.shifts.cbegin(), schedule.shifts.cend(),
                           [&shiftId](const Shift &shift) { return shift.id == shiftId; });
    });
}

} // namespace

void TestSyncGuards::deletesAlone_data()
{
    QTest::addColumn<int>("offBy"); // of the number that is typed
    QTest::addColumn<Guard>("guard");
    QTest::addColumn<bool>("goes");
    QTest::newRow("confirmed") << 0 << Guard::Deletes << true;
    QTest::newRow("with another number") << 1 << Guard::Deletes << false;
    QTest::newRow("another guard") << 0 << Guard::Changes << false;
}

void TestSyncGuards::deletesAlone() // W14, I2
{
    QFETCH(const int, offBy);
    QFETCH(const Guard, guard);
    QFETCH(const bool, goes);
    SyncHarness harness(SyncHarness::smallOptions(5));
    harness.agreeOnEverything();
    harness.driftApart();
    thinOut(harness, [](int line) { return line % 4 != 0; });
    Plan plan = harness.plan();
    tickAll(plan);
    const int deletes = plan.counts().of(RowKind::Delete);
    Plan after;
    const RunRecord record = runWith(harness, plan, {{harness.organisation().id, guard, deletes + offBy}}, &after);
    QCOMPARE(record.guards.size(), 1);
    QCOMPARE(record.guards.first().guard, Guard::Deletes);
    QCOMPARE(record.guards.first().count, deletes);
    QCOMPARE(record.guards.first().confirmed, goes);
    const RunCounts counts = record.organisations.first();
    QCOMPARE(counts.error, QString());
    QCOMPARE(counts.guarded, goes ? 0 : deletes);
    QCOMPARE(counts.written + counts.alreadyThere + counts.conflicts + counts.blocked, counts.attempted);

    QSet<QString> deleted;
    for (const PlanRow *row : rows(plan)) {
        if (row->kind == RowKind::Delete) {
            deleted.insert(row->key);
            QCOMPARE(isInWfm(harness, row->current->id), !goes);
        }
    }
    // The rows tell why, in the plan as it was saved and in the history.
    const Plan saved = harness.workspace->plan(plan.id).value();
    for (const Plan *told : {&std::as_const(after), &saved}) {
        for (const PlanRow *row : rows(*told)) {
            if (deleted.contains(row->key) && !goes) {
                QCOMPARE(row->end, RowEnd::Blocked);
                QCOMPARE(row->kind, RowKind::Blocked);
                QCOMPARE(row->reasons.first().code, Reason::Code::GuardStopped);
            } else if (row->ticked) {
                QVERIFY(row->end == RowEnd::Written || row->end == RowEnd::AlreadyThere);
            }
        }
    }
    const QList<RunRow> history = harness.workspace->runRows(record.id).value();
    QCOMPARE(history.size(), counts.attempted);
    for (const RunRow &row : history) {
        const bool isStopped = deleted.contains(row.key) && !goes;
        QCOMPARE(row.end == RowEnd::Blocked, isStopped);
        if (isStopped)
            QCOMPARE(row.kind, RowKind::Delete);
    }
    QCOMPARE(harness.workspace->run(record.id)->guards, record.guards);

    // What was stopped comes again with the next plan.
    QCOMPARE(harness.plan().counts().of(RowKind::Delete), goes ? 0 : deletes);
}

void TestSyncGuards::collapsedSource() // S7
{
    SyncHarness harness(SyncHarness::smallOptions(6));
    harness.agreeOnEverything();
    harness.driftApart();
    thinOut(harness, [](int line) { return line % 3 == 0; });
    setLimits(harness, {.deletesPercent = 0, .changesPercent = 0, .pastDays = false, .publishedHours = 0});
    Plan plan = harness.plan();
    QVERIFY(plan.organisations.first().coverage.collapsed);
    tickAll(plan);
    Plan after;
    const RunRecord stopped = runWith(harness, plan, {}, &after);
    QCOMPARE(guardsOf(stopped, false), u"source"_s);
    QVERIFY(stopped.organisations.first().written > 0);
    for (const PlanRow *row : rows(after))
        QVERIFY(row->kind != RowKind::Delete || row->end == RowEnd::None);

    // A source that is meant to be that short is confirmed once: what it leaves agreed is what the next is compared
    // with.
    plan = harness.plan();
    tickAll(plan);
    const int deletes = plan.counts().of(RowKind::Delete);
    QVERIFY(deletes > 0);
    const RunRecord confirmed = runWith(harness, plan, {{harness.organisation().id, Guard::Source, deletes}});
    QCOMPARE(guardsOf(confirmed, true), u"source"_s);
    QCOMPARE(confirmed.organisations.first().written, deletes);
    const Plan next = harness.plan();
    QCOMPARE(next.counts().of(RowKind::Delete), 0);
    QVERIFY(!next.organisations.first().coverage.collapsed);
}

//! The export of another year, of a source that says to cover what it is asked for: an empty list plans no delete.
void TestSyncGuards::emptySource() // S7
{
    SyncHarness harness(SyncHarness::smallOptions(7));
    harness.agreeOnEverything();
    Organisation organisation = harness.organisation();
    organisation.hrisProfile[u"coverage"_s] = u"window"_s;
    QFile from(organisation.hrisFile);
    organisation.hrisFile = harness.folder.filePath(u"other.csv"_s);
    QFile to(organisation.hrisFile);
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
    to.write(from.readAll().replace("2027-", "2028-"));
    to.close();
    harness.save(organisation);
    const Plan plan = harness.plan();
    QCOMPARE(plan.counts().of(RowKind::Delete), 0);
    QVERIFY(plan.counts().of(RowKind::Blocked) > 0);
    QVERIFY(!plan.organisations.first().coverage.complete);
}

void TestSyncGuards::pastDays() // S9
{
    SyncHarness harness(SyncHarness::smallOptions(8));
    harness.agreeOnEverything();
    harness.driftApart();
    setLimits(harness, {});
    Plan plan = harness.plan();
    tickAll(plan);
    decideByTurns(plan);
    const QDate today = harness.weeks().last().addDays(2); // in the zones of the sandbox it is noon, or morning
    harness.clock.setNow(startOfDay(today, plan.organisations.first().schedules.first().info.timeZone)
                         + std::chrono::hours(12));
    Plan after;
    const RunRecord record = runWith(harness, plan, {}, &after);
    QCOMPARE(guardsOf(record, false).section(u", "_s, 0, 0), u"pastDays"_s);
    int stopped = 0;
    for (const OrganisationPlan &organisation : after.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            for (const PlanRow &row : schedule.rows) {
                const bool isPast = row.day < today;
                if (row.end == RowEnd::Written)
                    QVERIFY2(!isPast, qPrintable(row.key));
                stopped += row.end == RowEnd::Blocked && isPast ? 1 : 0;
            }
        }
    }
    QVERIFY(stopped > 0);
    const RunCounts counts = record.organisations.first();
    QVERIFY(counts.written > 0);
    QVERIFY(counts.guarded >= stopped);
    // Decisions that would write are held back as the other rows are, and stay to be applied later.
    int heldDecisions = 0;
    for (const PlanRow *row : rows(after))
        heldDecisions += row->isDecided() && row->end == RowEnd::Blocked ? 1 : 0;
    QVERIFY(heldDecisions > 0);
}

//! The plan saw drafts, and they are published by the time it is applied.
void TestSyncGuards::publishedMeanwhile() // W12, I2
{
    SyncHarness harness(SyncHarness::smallOptions(11));
    harness.agreeOnEverything();
    harness.driftApart();
    setLimits(harness, {.pastDays = false, .publishedHours = 48});
    Plan plan = harness.plan();
    tickAll(plan);
    for (SchedulePlan &schedule : plan.organisations.first().schedules) {
        QVERIFY(schedule.info.published);
        schedule.info.published = false;
        schedule.info.version.token = "draft";
    }
    const Instant now = startOfDay(harness.weeks().first(), u"UTC"_s);
    harness.clock.setNow(now);
    Plan after;
    const RunRecord record = runWith(harness, plan, {}, &after);
    const RunCounts counts = record.organisations.first();
    QVERIFY(counts.guarded > 0);
    QVERIFY(counts.written > 0);
    QCOMPARE(counts.written + counts.alreadyThere + counts.conflicts + counts.blocked, counts.attempted);
    QCOMPARE(guardsOf(record, false), u"published"_s);
    QCOMPARE(record.guards.first().count, counts.guarded);
    QCOMPARE(harness.workspace->run(record.id)->guards, record.guards);
    for (const PlanRow *row : rows(std::as_const(after))) {
        if (row->end == RowEnd::Written && row->current)
            QVERIFY2(row->current->start >= now + std::chrono::hours(48) || row->current->end() <= now,
                     qPrintable(row->key));
    }
}

void TestSyncGuards::organisationsKeepApart() // I8
{
    SyncHarness harness(SyncHarness::smallOptions(9, 2));
    harness.agreeOnEverything();
    harness.driftApart();
    thinOut(
        harness, [](int line) { return line % 4 != 0; }, 1);
    Plan plan = harness.plan();
    tickAll(plan);
    const int deletes = plan.organisation(harness.organisation(1).id)->counts().of(RowKind::Delete);
    // The number is right, the organisation is not.
    const RunRecord record = runWith(harness, plan, {{harness.organisation(0).id, Guard::Deletes, deletes}});
    QCOMPARE(record.guards.size(), 1);
    QCOMPARE(record.guards.first().organisationId, harness.organisation(1).id);
    QCOMPARE(guardsOf(record, false), u"deletes"_s);
    QCOMPARE(record.organisations.value(harness.organisation(0).id).guarded, 0);
    QCOMPARE(record.organisations.value(harness.organisation(1).id).guarded, deletes);
}

void TestSyncGuards::resumedRunKeepsItsConfirmations() // I6
{
    SyncHarness harness(SyncHarness::smallOptions(10));
    harness.agreeOnEverything();
    harness.driftApart();
    thinOut(harness, [](int line) { return line % 4 != 0; });
    Plan plan = harness.plan();
    tickAll(plan);
    const int deletes = plan.counts().of(RowKind::Delete);
    GuardLimits limits = harness.organisation().guards;
    const OrganisationPlan &organisation = plan.organisations.first();
    limits.payrollClosed = organisation.schedules.first().info.weekDate; // some rows are stopped, deletes are confirmed
    setLimits(harness, limits);
    QString id;
    {
        SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
        run.setConfirmations({{organisation.organisationId, Guard::Deletes, deletes}});
        QSignalSpy changed(&run, &SyncRun::scheduleChanged);
        QVERIFY(run.start());
        QVERIFY(changed.wait(60'000));
        id = run.record().id;
    }
    // As after a crash: the lock of the run goes with its workspace.
    harness.workspace = std::move(Workspace::open(harness.workspace->directory()).value());
    auto unfinished = unfinishedRun(*harness.workspace);
    QVERIFY(unfinished);
    QCOMPARE(guardsOf(*unfinished, true), u"deletes"_s);
    QCOMPARE(guardsOf(*unfinished, false), u"payroll"_s);
    SyncRun resumed(unfinished->planId, SyncRun::Scope::Unfinished, *harness.workspace, *harness.gateways,
                    harness.clock);
    resumed.setRun(*unfinished);
    QSignalSpy finished(&resumed, &SyncRun::finished);
    QVERIFY(resumed.start());
    QVERIFY(finished.wait(60'000));
    QCOMPARE(resumed.record().guards, unfinished->guards);
    const QList<RunRow> runRows = harness.workspace->runRows(id).value();
    for (const RunRow &row : runRows) {
        const bool isClosed = row.day <= limits.payrollClosed;
        QVERIFY2((row.end == RowEnd::Blocked) == isClosed, qPrintable(row.key));
    }
    const RunCounts counts = harness.workspace->run(id)->organisations.first();
    QCOMPARE(counts.written + counts.alreadyThere + counts.blocked, counts.attempted);
    QCOMPARE(counts.blocked, counts.guarded);
}

QTEST_GUILESS_MAIN(TestSyncGuards)
#include "tst_syncguards.moc"
