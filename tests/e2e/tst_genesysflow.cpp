// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"
#include "tests/sandbox/transcript.h"
#include "tests/support/await.h"

#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;

//! The whole way from the HRIS to Genesys Cloud, with every call written down for tests/contract.
class TestGenesysFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syncsTwoWeeks_data();
    void syncsTwoWeeks();
    void callsOfOneWeek();
    void namesWhoChangedWhat();
    void tellsWhoDeletedAShift();

private:
    sandbox::Transcript m_transcript;
};

namespace {

//! By the service's own ids, which the gateway puts behind the agent's.
QSet<QString> namedInService(const Plan &plan)
{
    QSet<QString> named;
    const QSet<QString> ids = namedShifts(plan);
    for (const QString &id : ids)
        named.insert(id.section(u'/', -1));
    return named;
}

} // namespace

void TestGenesysFlow::syncsTwoWeeks_data()
{
    QTest::addColumn<double>("rivals"); // share of the writes that somebody is faster than
    QTest::addColumn<QDate>("firstWeek");
    QTest::newRow("alone") << 0.0 << QDate(2027, 3, 8);
    QTest::newRow("among planners") << 0.3 << QDate(2027, 3, 8);
    QTest::newRow("weeks begin on Sunday, and the clocks change") << 0.3 << QDate(2027, 3, 21); // T1, T7
}

void TestGenesysFlow::syncsTwoWeeks() // I1, I2, I3
{
    QFETCH(double, rivals);
    QFETCH(QDate, firstWeek);
    sandbox::Options options = SyncHarness::smallOptions(21);
    options.organisations.first().dialect = sandbox::Dialect::Genesys;
    options.firstWeek = firstWeek;
    SyncHarness harness(options);
    m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    tickAll(plan);
    decideByTurns(plan);
    QSet<QString> named = namedInService(plan);
    harness.sandbox.rivals().setShare(rivals);
    const RunRecord record = harness.run(plan);
    const RunCounts counts = record.organisations.first();
    QCOMPARE(counts.error, QString());
    QVERIFY(counts.written > 0);
    QCOMPARE(counts.written + counts.alreadyThere + counts.conflicts + counts.blocked + counts.left, counts.attempted);
    QCOMPARE(harness.lostUpdates(named), QList<sandbox::LostUpdate>());

    harness.sandbox.rivals().setShare(0);
    Plan rest = harness.plan();
    tickAll(rest);
    decideByTurns(rest);
    named += namedInService(rest);
    if (rest.counts().changes() > 0)
        (void)harness.run(rest);
    QCOMPARE(harness.plan().counts().changes(), 0);
    QCOMPARE(harness.lostUpdates(named), QList<sandbox::LostUpdate>());
}

//! I7: 1 probe, a query for each management unit where something moved and none where nothing did, 3 calls for a write
//! however many agents it concerns, and the queries that read it back; no poll while the socket is up.
void TestGenesysFlow::callsOfOneWeek()
{
    using Call = sandbox::Target::Call;
    sandbox::Options options = SyncHarness::smallOptions(23);
    options.organisations.first().dialect = sandbox::Dialect::Genesys;
    options.weeks = 1;
    SyncHarness harness(options);
    harness.agreeOnEverything();
    harness.driftApart();
    const QString id = harness.organisation().id;
    const auto calls = [&harness, &id](Call call) { return harness.sandbox.traffic(id).calls.value(call); };
    const int units = int(harness.sandbox.tenants().front()->teams().size());
    QVERIFY(units > 1);

    const int probes = calls(Call::ListSchedules);
    const int queries = calls(Call::QueryAgents);
    Plan plan = harness.plan();
    QCOMPARE(calls(Call::ListSchedules), probes + 1);
    QCOMPARE(calls(Call::QueryAgents), queries + units);
    tickAll(plan);
    decideByTurns(plan);
    QVERIFY(estimate(plan.organisations.constFirst()).agents > 3);
    const RunCounts counts = harness.run(plan).organisations.first();
    QCOMPARE(counts.error, QString());
    QVERIFY(counts.written > 3);
    QCOMPARE(calls(Call::ListSchedules), probes + 1);
    QCOMPARE(calls(Call::RequestUpload), 1);
    QCOMPARE(calls(Call::Upload), 1);
    QCOMPARE(calls(Call::WriteSchedule), 1);
    QCOMPARE(calls(Call::QueryAgents), queries + 2 * units);
    QCOMPARE(calls(Call::ReadSchedule), 0);
    QCOMPARE(counts.calls.total(), counts.minimumCalls);

    // The write has shown that the schedule's version tells of its agents, too.
    QCOMPARE(harness.plan().counts().changes(), 0);
    QCOMPARE(calls(Call::ListSchedules), probes + 2);
    QCOMPARE(calls(Call::QueryAgents), queries + 2 * units);
    QCOMPARE(calls(Call::ReadSchedule), 0);
}

//! The service tells ids; a person sees names.
void TestGenesysFlow::namesWhoChangedWhat()
{
    sandbox::Options options = SyncHarness::smallOptions(23);
    options.organisations.first().dialect = sandbox::Dialect::Genesys;
    SyncHarness harness(options);
    harness.agreeOnEverything();
    harness.driftApart();
    const Plan plan = harness.plan();
    int named = 0;
    for (const sandbox::StoredSchedule &stored : harness.sandbox.tenants().front()->schedules()) {
        for (const SchedulePlan &schedule : plan.organisations.constFirst().schedules) {
            if (!schedule.info.id.contains(stored.id))
                continue;
            for (const PlanRow &row : schedule.rows) {
                const auto agent = stored.agents.constFind(row.agentId);
                if (!row.current || agent == stored.agents.cend() || agent->version == 1) // nobody has since the seed
                    continue;
                QCOMPARE(row.current->modifiedBy, agent->modifiedBy.name);
                ++named;
            }
        }
    }
    QVERIFY(named > 0);
}

//! The history of the schedule tells it shift by shift, and of those that are gone, too.
void TestGenesysFlow::tellsWhoDeletedAShift()
{
    sandbox::Options options = SyncHarness::smallOptions(23);
    options.organisations.first().dialect = sandbox::Dialect::Genesys;
    SyncHarness harness(options);
    m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    harness.driftApart();
    const Plan plan = harness.plan();
    QMap<QString, QString> deletedBy; // by the service's id
    for (const sandbox::LedgerEntry &entry : harness.sandbox.tenants().front()->ledger().entries()) {
        for (const sandbox::ShiftChange &change : entry.changes) {
            if (!change.after)
                deletedBy.insert(change.shiftId, entry.author.name);
        }
    }
    Gateway *const gateway = harness.gateways->gateway(harness.organisation()).value();
    int told = 0;
    for (const SchedulePlan &schedule : plan.organisations.constFirst().schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (row.conflict != ConflictKind::EditDelete)
                continue;
            const auto changes = await<Result<QList<ScheduleChange>>>(
                [&](const auto &done) { gateway->history(schedule.info.id, row.agentId, this, done); });
            QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().text()));
            const QString id = row.base->shiftId;
            const auto deletion = std::find_if(changes->cbegin(), changes->cend(),
                                               [&id](const ScheduleChange &one) { return one.deletes(id); });
            QVERIFY(deletion != changes->cend());
            QCOMPARE(deletion->author, deletedBy.value(id.section(u'/', -1)));
            ++told;
        }
    }
    QVERIFY(told > 0);
}

QTEST_GUILESS_MAIN(TestGenesysFlow)
#include "tst_genesysflow.moc"
