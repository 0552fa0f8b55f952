// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"
#include "tests/sandbox/transcript.h"

#include "core/plan/planjson.h"
#include "core/util/json.h"

#include <QProcess>
#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;
using sandbox::Fault;

//! The real program, killed by kill -9 at several points of a run and resumed (invariant I6, pitfalls W8 and W9).
class TestKillResume final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameEndAsWithoutTheKill_data();
    void sameEndAsWithoutTheKill();
    void undoIsResumed();
    void publicationIsResumed_data();
    void publicationIsResumed();

private:
    sandbox::Transcript m_transcript; //!< of what is said in the Genesys dialect
};

namespace {

constexpr quint64 seed = 31;
constexpr int patience = 60'000;

QProcessEnvironment environmentOf(const SyncHarness &harness)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const sandbox::OrganisationInfo info = harness.sandbox.organisations().first();
    QString variable = u"ROSTERBRIDGE_SECRET_"_s;
    for (const QChar letter : info.id)
        variable += letter.isLetterOrNumber() ? letter.toUpper() : QChar(u'_');
    environment.insert(variable, info.client.secret);
    return environment;
}

//! More schedules than are written at once, so that a kill finds some untouched.
sandbox::Options manySchedules()
{
    sandbox::Options options = SyncHarness::smallOptions(seed);
    options.weeks = 1;
    options.organisations.first().agents = 300;
    return options;
}

//! Starts rosterbridgectl on the harness's workspace. It runs beside this test, whose event loop serves the sandbox.
void start(QProcess &program, const SyncHarness &harness, const QStringList &arguments)
{
    program.setProcessEnvironment(environmentOf(harness));
    program.start(QStringLiteral(ROSTERBRIDGECTL),
                  QStringList{u"--workspace"_s, harness.folder.filePath(u"workspace"_s), u"--json"_s} + arguments);
}

QStringList syncArguments(const SyncHarness &harness)
{
    QStringList arguments{u"sync"_s, u"--org"_s, harness.organisation().id, u"--deletes"_s, u"--yes"_s};
    for (const QDate &week : harness.weeks())
        arguments += {u"--week"_s, week.toString(Qt::ISODate)};
    return arguments;
}

//! How often an agent has a shift that starts at the same time in the same schedule: more than once would be a shift
//! written twice.
QMap<QString, int> idsOf(const sandbox::Tenant &tenant)
{
    QMap<QString, int> ids;
    for (const sandbox::StoredSchedule &schedule : tenant.schedules()) {
        for (const Shift &shift : schedule.shifts)
            ++ids[u"%1 %2 %3"_s.arg(schedule.id, shift.agentId, toIso(shift.start))];
    }
    return ids;
}

QStringList contentOf(const sandbox::Tenant &tenant)
{
    QStringList content;
    for (const sandbox::StoredSchedule &schedule : tenant.schedules()) {
        for (const Shift &shift : schedule.shifts)
            content.append(u"%1 %2 %3 %4"_s.arg(schedule.id, shift.agentId, toIso(shift.start), toIso(shift.end())));
    }
    content.sort();
    return content;
}

int acceptedWrites(const SyncHarness &harness)
{
    const QString ours = harness.sandbox.organisations().first().client.id;
    int accepted = 0;
    for (const sandbox::LedgerEntry &entry : harness.sandbox.tenants().front()->ledger().entries())
        accepted += entry.author.id == ours ? 1 : 0;
    return accepted;
}

} // namespace

void TestKillResume::sameEndAsWithoutTheKill_data()
{
    QTest::addColumn<int>("killAt"); // accepted writes of the run
    QTest::addColumn<bool>("lostReply");
    QTest::newRow("before the first write was answered") << 0 << false;
    QTest::newRow("W9 at the first accepted write") << 1 << false;
    QTest::newRow("W9 at the second accepted write") << 2 << false;
    QTest::newRow("W9 at the third accepted write") << 3 << false;
    QTest::newRow("W8 a reply lost, then killed") << 1 << true;
}

void TestKillResume::sameEndAsWithoutTheKill()
{
    QFETCH(int, killAt);
    QFETCH(bool, lostReply);

    QStringList undisturbed;
    {
        SyncHarness harness(manySchedules());
        harness.agreeOnEverything();
        harness.driftApart();
        QProcess whole;
        start(whole, harness, syncArguments(harness));
        QTRY_COMPARE_WITH_TIMEOUT(whole.state(), QProcess::NotRunning, patience);
        QCOMPARE(whole.exitCode(), 3); // conflicts wait for a person
        undisturbed = contentOf(*harness.sandbox.tenants().front());
    }

    sandbox::Options options = manySchedules();
    // Every answer takes a while, so that the kill falls between a write and its journal entry.
    options.latency = std::chrono::milliseconds(80);
    SyncHarness harness(options);
    harness.agreeOnEverything();
    harness.driftApart();
    if (lostReply)
        harness.sandbox.faults().arm({.kind = Fault::Kind::LostReply, .on = Fault::On::Writes});
    const QString id = harness.organisation().id;

    QProcess killed;
    start(killed, harness, syncArguments(harness));
    const auto writesSeen = [&harness, &id] {
        return harness.sandbox.traffic(id).calls.value(sandbox::ScheduleApi::Call::WriteSchedule);
    };
    if (killAt == 0)
        QTRY_VERIFY_WITH_TIMEOUT(writesSeen() > 0, patience);
    else
        QTRY_VERIFY_WITH_TIMEOUT(acceptedWrites(harness) >= killAt, patience);
    QCOMPARE(killed.state(), QProcess::Running);
    killed.kill();
    QTRY_COMPARE_WITH_TIMEOUT(killed.state(), QProcess::NotRunning, patience);
    QCOMPARE(killed.exitStatus(), QProcess::CrashExit);

    const auto runs = harness.workspace->runs();
    QVERIFY(runs.has_value());
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().state, RunRecord::State::Interrupted);
    QVERIFY(contentOf(*harness.sandbox.tenants().front()) != undisturbed);

    QProcess resumed;
    start(resumed, harness, {u"runs"_s, u"resume"_s});
    QTRY_COMPARE_WITH_TIMEOUT(resumed.state(), QProcess::NotRunning, patience);
    QVERIFY2(resumed.exitCode() == 0 || resumed.exitCode() == 3, resumed.readAllStandardError().constData());

    QCOMPARE(contentOf(*harness.sandbox.tenants().front()), undisturbed);
    const QMap<QString, int> ids = idsOf(*harness.sandbox.tenants().front());
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    const auto after = harness.workspace->run(runs->first().id);
    QVERIFY(after.has_value());
    QCOMPARE(after->state, RunRecord::State::Finished);
    const auto rows = harness.workspace->runRows(runs->first().id);
    QVERIFY(rows.has_value());
    for (const RunRow &row : *rows)
        QVERIFY2(row.end == RowEnd::Written || row.end == RowEnd::AlreadyThere, qPrintable(row.key));
    QVERIFY(harness.workspace->openIntents(runs->first().id)->isEmpty());

    // Nothing is left but the conflicts, which nobody decided.
    const Plan next = harness.plan();
    QCOMPARE(next.counts().changes(), next.counts().of(RowKind::Conflict));
}

//! The undo of a run is a run: killed, it is taken up again. Before that it can't be undone itself.
void TestKillResume::undoIsResumed()
{
    sandbox::Options options = manySchedules();
    options.organisations.first().agents = 175;
    options.latency = std::chrono::milliseconds(40);
    SyncHarness harness(options);
    harness.agreeOnEverything();
    harness.driftApart();
    const sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    const QStringList before = contentOf(tenant);
    Plan plan = harness.plan();
    tickAll(plan);
    const RunRecord run = harness.run(plan);
    QVERIFY(contentOf(tenant) != before);
    const QString file = harness.folder.filePath(u"undo.json"_s);
    const Plan undo = harness.undo(run.id);
    QVERIFY(savePlan(harness.workspace->completed(undo).value(), file));
    const int written = acceptedWrites(harness);

    QProcess killed;
    start(killed, harness, {u"sync"_s, file, u"--deletes"_s, u"--yes"_s});
    QTRY_VERIFY_WITH_TIMEOUT(acceptedWrites(harness) >= written + 2, patience);
    QCOMPARE(killed.state(), QProcess::Running);
    killed.kill();
    QTRY_COMPARE_WITH_TIMEOUT(killed.state(), QProcess::NotRunning, patience);
    const RunRecord interrupted = harness.workspace->runs().value().first();
    QCOMPARE(interrupted.state, RunRecord::State::Interrupted);
    QCOMPARE(interrupted.undoes, run.id);
    QVERIFY(!undoOf(*harness.workspace, interrupted.id));
    QVERIFY(contentOf(tenant) != before);

    QProcess resumed;
    start(resumed, harness, {u"runs"_s, u"resume"_s});
    QTRY_COMPARE_WITH_TIMEOUT(resumed.state(), QProcess::NotRunning, patience);
    QVERIFY2(resumed.exitCode() == 0, resumed.readAllStandardError().constData());
    QCOMPARE(contentOf(tenant), before);
    const Plan next = harness.plan();
    QCOMPARE(next.counts().of(RowKind::Create), plan.counts().of(RowKind::Create));
    QCOMPARE(next.counts().changes(), plan.counts().changes());
    QVERIFY(undoOf(*harness.workspace, interrupted.id));
}

void TestKillResume::publicationIsResumed_data()
{
    using Call = sandbox::Target::Call;
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("times"); // of the run
    QTest::newRow("W9 as the changes are processed") << Call::WriteSchedule << 1;
    QTest::newRow("between the write and the publication") << Call::RequestUpload << 2;
}

//! I6 over Genesys, where a write takes several calls and a draft is published by a write of its own.
void TestKillResume::publicationIsResumed()
{
    QFETCH(const sandbox::Target::Call, call);
    QFETCH(const int, times);
    sandbox::Options options = SyncHarness::smallOptions(seed);
    options.organisations.first().dialect = sandbox::Dialect::Genesys;
    options.weeks = 1;
    options.latency = std::chrono::milliseconds(80);
    SyncHarness harness(options);
    m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    harness.driftApart();
    sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    QString draft;
    const auto schedules = tenant.schedules();
    for (const sandbox::StoredSchedule &schedule : schedules) {
        if (schedule.published)
            draft = schedule.id;
    }
    QVERIFY(tenant.apply(draft, {.published = false}, {u"p"_s, u"Planner"_s},
                         harness.serviceClock.now() + std::chrono::hours(1)));

    QProcess killed;
    start(killed, harness, syncArguments(harness) + QStringList{u"--publish"_s});
    const QString id = harness.organisation().id;
    QTRY_VERIFY_WITH_TIMEOUT(harness.sandbox.traffic(id).calls.value(call) >= times, patience);
    QCOMPARE(killed.state(), QProcess::Running);
    killed.kill();
    QTRY_COMPARE_WITH_TIMEOUT(killed.state(), QProcess::NotRunning, patience);
    const QList<RunRecord> runs = harness.workspace->runs().value();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().state, RunRecord::State::Interrupted);

    QProcess resumed;
    start(resumed, harness, {u"runs"_s, u"resume"_s});
    QTRY_COMPARE_WITH_TIMEOUT(resumed.state(), QProcess::NotRunning, patience);
    QVERIFY2(resumed.exitCode() == 3, resumed.readAllStandardError().constData()); // conflicts wait for a person
    QVERIFY(tenant.schedule(draft)->published);
    QCOMPARE(acceptedWrites(harness), 2);
    const QMap<QString, int> ids = idsOf(tenant);
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    const RunRecord after = harness.workspace->run(runs.first().id).value();
    QCOMPARE(after.state, RunRecord::State::Finished);
    QCOMPARE(after.organisations.first().error, QString());
    const Plan next = harness.plan();
    QCOMPARE(next.counts().changes(), next.counts().of(RowKind::Conflict));
}

QTEST_GUILESS_MAIN(TestKillResume)
#include "tst_killresume.moc"
