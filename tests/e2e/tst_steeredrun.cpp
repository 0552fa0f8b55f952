// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"

#include <QSignalSpy>
#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;
using sandbox::Fault;

namespace {

int callsOf(const SyncHarness &harness, int organisation = 0)
{
    int calls = 0;
    const sandbox::Traffic traffic = harness.sandbox.traffic(harness.organisation(organisation).id);
    for (auto it = traffic.calls.cbegin(); it != traffic.calls.cend(); ++it)
        calls += it.key() == sandbox::ScheduleApi::Call::SignIn ? 0 : it.value();
    return calls;
}

//! More schedules than writers, so that some have to wait for their turn.
sandbox::Options manySchedules(quint64 seed)
{
    sandbox::Options options = SyncHarness::smallOptions(seed);
    options.weeks = 4;
    options.organisations.first().agents = 75;
    return options;
}

//! A plan of everything that can be written, for organisations that have drifted apart.
Plan planToWrite(SyncHarness &harness)
{
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    tickAll(plan);
    return plan;
}

void endsWithNothingMissing(const RunCounts &counts) // I2
{
    QCOMPARE(counts.written + counts.alreadyThere + counts.conflicts + counts.blocked + counts.left, counts.attempted);
}

//! Answers one write with a 429, and does \a then with \a run in the moment that it arrives.
const Gateway &at429(SyncHarness &harness, const QByteArray &retryAfter, SyncRun &run, void (SyncRun::*then)())
{
    harness.sandbox.faults().arm(
        {.kind = Fault::Kind::TooManyRequests, .on = Fault::On::Writes, .times = 1, .retryAfter = retryAfter});
    Gateway &gateway = **harness.gateways->gateway(harness.organisation());
    QObject::connect(&gateway, &Gateway::allowanceChanged, &run, [&run, &gateway, then, once = false]() mutable {
        if (gateway.frozenFor() > std::chrono::milliseconds(0) && !std::exchange(once, true))
            (run.*then)();
    });
    return gateway;
}

} // namespace

//! What a person, or the world, does to a run under way.
class TestSteeredRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pauseHoldsEveryCall();
    void pauseHoldsWhatWaitsForItsTurn();
    void cancelTakesBackWhatWaitsForItsTurn();
    void pauseBeforeTheFirstCall();
    void cancelWhilePaused_data();
    void cancelWhilePaused();
    void ceilingIsKept_data();
    void ceilingIsKept();
    void networkGoneAndBack();
    void troubleOfOneIsNotTheOthers();
    void secretRotated();
    void rightRevoked();
};

void TestSteeredRun::pauseHoldsEveryCall()
{
    SyncHarness harness(manySchedules(31));
    const Plan plan = planToWrite(harness);
    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    QSignalSpy moved(&run, &SyncRun::scheduleChanged);
    connect(&run, &SyncRun::scheduleChanged, &run, [&run, once = false]() mutable {
        if (!std::exchange(once, true))
            run.pause();
    });
    QVERIFY(run.start());
    QTRY_VERIFY(run.isPaused());
    // What was in flight ends; then nothing moves, however long it takes.
    const QString id = harness.organisation().id;
    QVERIFY(!finished.wait(300));
    const int calls = callsOf(harness);
    const qsizetype changes = moved.size();
    QVERIFY(!finished.wait(300));
    QCOMPARE(callsOf(harness), calls);
    QCOMPARE(moved.size(), changes);
    QVERIFY(run.progress(id).rowsDone < run.progress(id).rows);

    run.resume();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(run.record().state, RunRecord::State::Finished);
    const RunCounts counts = run.record().organisations.first();
    QCOMPARE(counts.written, counts.attempted);
    QCOMPARE(counts.calls.total(), counts.minimumCalls);
}

void TestSteeredRun::pauseHoldsWhatWaitsForItsTurn()
{
    SyncHarness harness(SyncHarness::smallOptions(39));
    const Plan plan = planToWrite(harness);
    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    const Gateway &gateway = at429(harness, "10", run, &SyncRun::pause);
    QVERIFY(run.start());
    QTRY_VERIFY(run.isPaused());
    QVERIFY(!finished.wait(300)); // what was in flight ends
    const int calls = callsOf(harness);
    QVERIFY(!finished.wait(500)); // 25 s, as the clock hurries
    QCOMPARE(gateway.frozenFor(), std::chrono::milliseconds(0));
    QCOMPARE(callsOf(harness), calls);
    run.resume();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(run.record().organisations.first().written, run.record().organisations.first().attempted);
}

void TestSteeredRun::cancelTakesBackWhatWaitsForItsTurn()
{
    SyncHarness harness(SyncHarness::smallOptions(40));
    const Plan plan = planToWrite(harness);
    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    at429(harness, "100", run, &SyncRun::cancel);
    QVERIFY(run.start());
    QVERIFY(finished.wait(30'000));
    QCOMPARE(run.record().state, RunRecord::State::Cancelled);
    QVERIFY(harness.workspace->openIntents(run.record().id)->isEmpty());
    const RunCounts counts = run.record().organisations.first();
    endsWithNothingMissing(counts);
    QVERIFY(counts.left > 0);
    QVERIFY(counts.calls.writes <= 6);
}

void TestSteeredRun::pauseBeforeTheFirstCall()
{
    SyncHarness harness(SyncHarness::smallOptions(32));
    Plan plan = planToWrite(harness);
    plan.created -= std::chrono::hours(1); // it has to be probed
    const int before = callsOf(harness);
    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    run.pause();
    QVERIFY(run.start());
    QVERIFY(!finished.wait(300));
    QCOMPARE(callsOf(harness), before);
    run.resume();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(run.record().organisations.first().written, run.record().organisations.first().attempted);
}

void TestSteeredRun::cancelWhilePaused_data()
{
    QTest::addColumn<bool>("probes");
    QTest::newRow("before the probe") << true;
    QTest::newRow("before the first write") << false;
}

void TestSteeredRun::cancelWhilePaused()
{
    QFETCH(bool, probes);
    SyncHarness harness(SyncHarness::smallOptions(33));
    Plan plan = planToWrite(harness);
    if (probes)
        plan.created -= std::chrono::hours(1);
    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    run.pause();
    QVERIFY(run.start());
    QVERIFY(!finished.wait(100));
    run.cancel();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(run.record().state, RunRecord::State::Cancelled);
    const RunCounts counts = run.record().organisations.first();
    QCOMPARE(counts.left, counts.attempted);
    QCOMPARE(counts.calls.total(), 0);
}

void TestSteeredRun::ceilingIsKept_data()
{
    QTest::addColumn<bool>("probes");
    QTest::addColumn<Fault::Kind>("fault");
    QTest::newRow("writes") << false << Fault::Kind::SlowBody;
    QTest::newRow("a probe of several pages") << true << Fault::Kind::SlowBody;
    QTest::newRow("repeats") << true << Fault::Kind::Unavailable;
}

void TestSteeredRun::ceilingIsKept()
{
    QFETCH(bool, probes);
    QFETCH(Fault::Kind, fault);
    SyncHarness harness(SyncHarness::smallOptions(34, 2));
    Plan plan = planToWrite(harness);
    if (probes)
        plan.created -= std::chrono::hours(1);
    harness.sandbox.faults().arm({.kind = fault, .on = Fault::On::Reads, .times = 1, .retryAfter = "0"});
    const int before = callsOf(harness, 0) + callsOf(harness, 1);
    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    run.setCallCeiling(3);
    QVERIFY(run.start());
    QVERIFY(finished.wait(30'000));
    int calls = 0;
    int left = 0;
    for (const RunCounts &counts : run.record().organisations) {
        endsWithNothingMissing(counts);
        calls += counts.calls.total();
        left += counts.left;
    }
    QCOMPARE(calls, 3); // over both organisations together
    QCOMPARE(callsOf(harness, 0) + callsOf(harness, 1) - before, 3);
    QVERIFY(left > 0);
    // Nothing of it is lost: the next plan has the rest.
    Plan rest = harness.plan();
    QVERIFY(rest.counts().changes() >= left);
}

void TestSteeredRun::networkGoneAndBack()
{
    SyncHarness harness(SyncHarness::smallOptions(35));
    const Plan plan = planToWrite(harness);
    // For longer than the network layer tries by itself, and than the circuit first waits.
    harness.sandbox.faults().arm({.kind = Fault::Kind::Disconnect, .on = Fault::On::Any, .times = 0});
    harness.clock.after(std::chrono::seconds(100), &harness.sandbox, [&harness] { harness.sandbox.faults().clear(); });
    Plan after;
    const RunCounts counts = harness.run(plan, SyncRun::Scope::Ticked, &after).organisations.first();
    QCOMPARE(counts.error, QString());
    QCOMPARE(counts.written, counts.attempted);
    QCOMPARE(harness.lostUpdates(namedShifts(plan)), QList<sandbox::LostUpdate>());
    QCOMPARE(harness.plan().counts().of(RowKind::Update), 0);
}

void TestSteeredRun::troubleOfOneIsNotTheOthers() // I8
{
    SyncHarness harness(SyncHarness::smallOptions(36, 2));
    const Plan plan = planToWrite(harness);
    const QString sick = harness.organisation(0).id;
    const QString well = harness.organisation(1).id;
    harness.sandbox.faults().arm({.kind = Fault::Kind::Unavailable,
                                  .on = Fault::On::Any,
                                  .organisationId = sick,
                                  .times = 0,
                                  .retryAfter = "0"});
    const RunRecord record = harness.run(plan);
    const RunCounts &healthy = record.organisations[well];
    QCOMPARE(healthy.error, QString());
    QCOMPARE(healthy.written, healthy.attempted);
    const RunCounts &poor = record.organisations[sick];
    QCOMPARE(poor.written, 0);
    endsWithNothingMissing(poor);
    QVERIFY(poor.left > 0);
}

void TestSteeredRun::secretRotated() // W11
{
    SyncHarness harness(SyncHarness::smallOptions(37));
    const Plan plan = planToWrite(harness);
    const sandbox::OrganisationInfo info = harness.sandbox.organisations().first();
    // The old token dies with the old secret; the keychain has the new one.
    harness.sandbox.tenant(info.id)->client(info.client.id)->secret = u"rotated"_s;
    harness.secrets.write(info.id, u"rotated"_s, harness.gateways.get(), [](const Result<void> &) {});
    harness.sandbox.faults().arm({.kind = Fault::Kind::TokenRevoked, .on = Fault::On::Writes});
    const RunCounts counts = harness.run(plan).organisations.first();
    QCOMPARE(counts.error, QString());
    QCOMPARE(counts.written, counts.attempted);
    QVERIFY(counts.calls.signIns >= 1);
}

void TestSteeredRun::rightRevoked() // W11
{
    SyncHarness harness(manySchedules(38));
    const Plan plan = planToWrite(harness);
    const sandbox::OrganisationInfo info = harness.sandbox.organisations().first();
    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    connect(&run, &SyncRun::scheduleChanged, &run,
            [&] { harness.sandbox.tenant(info.id)->client(info.client.id)->mayWrite = false; });
    QVERIFY(run.start());
    QVERIFY(finished.wait(30'000));
    const RunCounts counts = run.record().organisations.first();
    QVERIFY2(counts.error.contains(u"wfm:schedule:write"_s), qPrintable(counts.error));
    endsWithNothingMissing(counts);
    QVERIFY(counts.written > 0);
    QVERIFY(counts.left > 0);
    QVERIFY(harness.workspace->openIntents(run.record().id)->isEmpty());
}

QTEST_GUILESS_MAIN(TestSteeredRun)
#include "tst_steeredrun.moc"
