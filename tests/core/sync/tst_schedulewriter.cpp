// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/schedulewriter.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shiftmaker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <bit>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A schedule in memory. It takes what it is sent, but for a write that holds a row that it dislikes: that it rejects
//! whole and without a reason, as the Genesys dialect does.
class GrumpyGateway final : public Gateway {
public:
    Schedule schedule;
    QSet<QString> disliked; //!< external ids
    QList<Error> faults; //!< of the next calls, first to last; nothing of them is carried out
    WriteSet sent; //!< last
    std::optional<Shift> meanwhile; //!< what somebody else makes of a shift right after the write
    qsizetype portion = 0; //!< rows that one write takes; 0 for all
    WriteOutcome toPublishing = Accepted{};
    int writes = 0;
    int fetches = 0;
    QStringList log; //!< rows of each write, or "publish"

    void write(const QString &, const Version &version, const WriteSet &changes, QObject *context,
               Done<WriteOutcome> done) override
    {
        ++writes;
        log.append(changes.publish ? u"publish"_s : QString::number(changes.size()));
        WriteOutcome outcome = answer(version, changes);
        if (const auto *stale = std::get_if<Stale>(&outcome))
            QVERIFY(stale->current);
        later(context, [done = std::move(done), outcome] { done(outcome); });
    }
    void fetch(const QString &, const std::optional<Version> &, Urgency, QObject *context,
               Done<Result<std::optional<Schedule>>> done) override
    {
        ++fetches;
        Result<std::optional<Schedule>> read(schedule);
        if (!faults.isEmpty())
            read = failure(faults.takeFirst());
        later(context, [done = std::move(done), read] { done(read); });
    }
    void probe(const QList<QDate> &, Urgency, QObject *, Done<Result<QList<ScheduleInfo>>>) override { }
    void directory(QObject *, Done<Result<Directory>>) override { }
    void testConnection(QObject *, Done<Result<ConnectionReport>>) override { }
    [[nodiscard]] QList<WriteSet> portions(const WriteSet &changes) const override
    {
        WriteSet first = changes;
        if (portion > 0)
            first.upserts = first.upserts.first(std::min(portion, first.upserts.size()));
        return {first};
    }
    void startRun() override { }
    void setGate(CallGate) override { }
    void gateMoved() override { }
    void setHeadroom(int) override { }
    [[nodiscard]] CallCounts calls() const override { return {}; }
    [[nodiscard]] std::optional<int> callsLeft() const override { return {}; }
    [[nodiscard]] std::chrono::milliseconds frozenFor() const override { return {}; }

private:
    template <class What>
    static void later(QObject *context, What what)
    {
        QMetaObject::invokeMethod(context, std::move(what), Qt::QueuedConnection);
    }

    WriteOutcome answer(const Version &version, const WriteSet &changes)
    {
        if (!faults.isEmpty())
            return Failed{.error = faults.takeFirst()};
        if (version != schedule.info.version)
            return Stale{.current = schedule.info.version, .correlationId = {}};
        if (changes.publish) {
            if (!std::holds_alternative<Accepted>(toPublishing))
                return std::exchange(toPublishing, Accepted{});
            schedule.info.published = true;
        }
        const Error grumble{.kind = Error::Kind::Validation, .what = u"No."_s, .correlationId = u"c1"_s};
        for (const Shift &shift : changes.upserts) {
            if (disliked.contains(shift.externalId))
                return Rejected{.reasonByShift = {}, .error = grumble};
        }
        for (Shift shift : changes.upserts) {
            schedule.shifts.removeIf([&shift](const Shift &one) { return one.id == shift.id; });
            if (shift.id.isEmpty())
                shift.id = u"w-"_s + shift.externalId;
            schedule.shifts.append(shift);
        }
        sent = changes;
        if (meanwhile) {
            schedule.shifts.removeIf([this](const Shift &one) { return one.id == meanwhile->id; });
            schedule.shifts.append(*meanwhile);
        }
        schedule.info.version.token += '+';
        return Accepted{.schedule = schedule, .correlationId = u"c2"_s};
    }
};

//! A writer with what it needs, and \a agents × \a shiftsEach shifts to create.
class Desk {
public:
    Desk(int agents, int shiftsEach) : Desk(creates(agents, shiftsEach)) { }

    explicit Desk(CompareInput compared)
    {
        m_gateway.schedule.info = {
            .id = u"sch"_s, .name = u"Team"_s, .weekDate = {2027, 3, 8}, .timeZone = u"Etc/UTC"_s, .version = {"1"}};
        m_gateway.schedule.shifts = compared.current;
        Organisation organisation;
        organisation.id = u"org"_s;
        organisation.name = u"Org"_s;
        plan.organisationId = organisation.id;
        plan.directory.codes = activityCodes();
        plan.coverage = compared.coverage;
        plan.owned = compared.owned;
        compared.schedule = m_gateway.schedule.info;
        for (const DesiredShift &shift : std::as_const(compared.desired))
            keys.append(shift.externalId);

        workspace = std::move(*Workspace::open(folder.path()));
        Plan whole{.id = u"plan"_s, .created = clock.now(), .weeks = {{2027, 3, 8}}, .organisations = {plan}};
        whole.organisations.first().schedules = {
            {.info = compared.schedule, .rows = compare(compared), .unchanged = {}}};
        QVERIFY(workspace->saveOrganisation(organisation));
        QVERIFY(workspace->savePlan(whole));
        schedule = saved().organisations.first().schedules.first();
        QList<RunRow> runRows;
        for (const PlanRow &row : std::as_const(schedule.rows))
            runRows.append({.organisationId = u"org"_s, .scheduleId = u"sch"_s, .key = row.key, .agentName = {}});
        RunRecord run{.id = u"run"_s, .planId = u"plan"_s, .who = u"T"_s, .started = clock.now()};
        run.organisations.insert(u"org"_s, {});
        QVERIFY(workspace->startRun(run, runRows, false));
    }

    [[nodiscard]] Plan saved() const { return workspace->plan(u"plan"_s).value_or(Plan()); }

    //! With \a uncertain of a write that an earlier run left in doubt.
    void run(const std::optional<WriteIntent> &uncertain = {})
    {
        QVERIFY(workspace->saveSchedulePlan(u"plan"_s, u"org"_s, schedule));
        QSet<QString> all;
        for (const PlanRow &row : std::as_const(schedule.rows))
            all.insert(row.key);
        carryOut(all, uncertain);
    }

    //! As after a kill: with what the workspace has of the run, and nothing else.
    void resume()
    {
        QSet<QString> pending;
        bool landed = false;
        const QList<RunRow> rows = workspace->runRows(u"run"_s).value_or(QList<RunRow>());
        for (const RunRow &row : rows) {
            if (row.end == RowEnd::Pending)
                pending.insert(row.key);
            landed = landed || row.end == RowEnd::Written;
        }
        const QList<WriteIntent> open = workspace->openIntents(u"run"_s).value_or(QList<WriteIntent>());
        schedule = saved().organisations.first().schedules.first();
        isKilled = {};
        control.setPaused(false);
        carryOut(pending, open.isEmpty() ? std::nullopt : std::optional(open.constFirst()), landed);
    }

    void carryOut(const QSet<QString> &rows, const std::optional<WriteIntent> &uncertain, bool landed = false)
    {
        ScheduleWriter writer({.planId = u"plan"_s,
                               .runId = u"run"_s,
                               .organisation = plan,
                               .gateway = &m_gateway,
                               .workspace = *workspace,
                               .clock = clock,
                               .random = random,
                               .limits = limits,
                               .counts = counts,
                               .control = control,
                               .publish = publish},
                              u"sch"_s, rows, nullptr);
        QSignalSpy finished(&writer, &ScheduleWriter::finished);
        QObject::connect(&control, &RunControl::gaveUp, &writer,
                         [&writer](const Error &why) { writer.cancel(why.what); });
        writer.start(landed, uncertain, landed);
        while (finished.isEmpty()) {
            QCoreApplication::processEvents();
            if (isKilled && isKilled())
                return;
            if (const auto due = clock.nextDue())
                clock.advance(*due);
        }
        schedule = *writer.schedule();
    }

    GrumpyGateway &gateway() { return m_gateway; }

    QTemporaryDir folder;
    FakeClock clock;
    QRandomGenerator random{1};
    RunControl control{clock, [] { return true; }};
    std::unique_ptr<Workspace> workspace;
    OrganisationPlan plan;
    SchedulePlan schedule;
    GuardLimits limits;
    RunCounts counts;
    QStringList keys; //!< external ids
    bool publish = false;
    std::function<bool()> isKilled; //!< asked all the time

private:
    static CompareInput creates(int agents, int shiftsEach)
    {
        CompareInput compared = input();
        for (int agent = 0; agent < agents; ++agent) {
            for (int shift = 0; shift < shiftsEach; ++shift) {
                const QString key = u"h%1-%2"_s.arg(agent, 2, 10, '0'_L1).arg(shift);
                compared.desired.append(
                    desired(u"%1:00-%1:45"_s.arg(6 + shift, 2, 10, '0'_L1), key, u"a%1"_s.arg(agent, 2, 10, '0'_L1)));
                compared.desired.last().externalId = key;
            }
        }
        return compared;
    }

    GrumpyGateway m_gateway;
};

int mostWrites(int rows)
{
    return 2 * int(std::bit_width(unsigned(rows - 1))) + 1; // 2⌈log2 n⌉+1
}

} // namespace

class TestScheduleWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheRowThatIsRejected_data();
    void findsTheRowThatIsRejected();
    void findsSeveral();
    void triesAgainAfterAFault_data();
    void triesAgainAfterAFault();
    void knowsTheOtherShiftsOfItsAgents_data();
    void knowsTheOtherShiftsOfItsAgents();
    void decidedDeleteInDoubt();
    void leavesWhatWasDecidedSince_data();
    void leavesWhatWasDecidedSince();
    void publishedMeanwhile_data();
    void publishedMeanwhile();
    void publishes_data();
    void publishes();
    void resumesPublishing_data();
    void resumesPublishing();
};

void TestScheduleWriter::findsTheRowThatIsRejected_data() // W7
{
    QTest::addColumn<int>("agents");
    QTest::addColumn<int>("shiftsEach");
    for (const auto &[agents, shiftsEach] : {std::pair(1, 1), {2, 1}, {3, 1}, {1, 5}, {2, 3}, {7, 1}, {9, 2}, {21, 1}})
        QTest::addRow("%d agents with %d", agents, shiftsEach) << agents << shiftsEach;
}

void TestScheduleWriter::findsTheRowThatIsRejected()
{
    QFETCH(int, agents);
    QFETCH(int, shiftsEach);
    for (qsizetype bad = 0; bad < agents * shiftsEach; ++bad) {
        Desk desk(agents, shiftsEach);
        const int rows = int(desk.keys.size());
        desk.gateway().disliked = {desk.keys.at(bad)};
        desk.run();
        QCOMPARE(desk.counts.blocked, 1);
        QCOMPARE(desk.counts.written, rows - 1);
        QVERIFY2(desk.gateway().writes <= mostWrites(rows),
                 qPrintable(u"%1 writes for %2 rows, bad is %3"_s.arg(desk.gateway().writes).arg(rows).arg(bad)));
        for (const PlanRow &row : std::as_const(desk.schedule.rows)) {
            const bool isBad = row.desired->externalId == desk.keys.at(bad);
            QCOMPARE(row.end, isBad ? RowEnd::Blocked : RowEnd::Written);
            QCOMPARE(row.correlationId, isBad ? u"c1"_s : u"c2"_s);
            QCOMPARE(row.reasons.first().code == Reason::Code::RejectedByService, isBad);
        }
    }
}

void TestScheduleWriter::findsSeveral() // W7
{
    Desk desk(8, 2);
    desk.gateway().disliked = {desk.keys.at(0), desk.keys.at(7), desk.keys.at(15)};
    desk.run();
    QCOMPARE(desk.counts.blocked, 3);
    QCOMPARE(desk.counts.written, 13);
    QVERIFY(desk.gateway().writes <= 3 * mostWrites(16));
}

void TestScheduleWriter::triesAgainAfterAFault_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("faults");
    QTest::addColumn<bool>("written");
    QTest::addColumn<int>("writes");
    QTest::newRow("busy once") << Error::Kind::Server << 1 << true << 2;
    QTest::newRow("busy for long") << Error::Kind::Server << 9 << false << 3;
    QTest::newRow("network gone and back") << Error::Kind::Network << 9 << true << 10;
    QTest::newRow("network gone for good") << Error::Kind::Network << 99 << false << 10;
    QTest::newRow("not permitted") << Error::Kind::Forbidden << 1 << false << 1;
}

void TestScheduleWriter::triesAgainAfterAFault()
{
    QFETCH(Error::Kind, kind);
    QFETCH(int, faults);
    Desk desk(2, 1);
    desk.gateway().faults = QList<Error>(faults, {.kind = kind, .what = u"Trouble."_s});
    desk.run();
    QFETCH(bool, written);
    QCOMPARE(desk.counts.written, written ? 2 : 0);
    QCOMPARE(desk.counts.left, written ? 0 : 2);
    QTEST(desk.gateway().writes, "writes");
    QCOMPARE(desk.gateway().fetches, 0);
    QVERIFY(desk.workspace->openIntents(u"run"_s)->isEmpty());
}

void TestScheduleWriter::knowsTheOtherShiftsOfItsAgents_data() // I1, W6
{
    QTest::addColumn<QString>("rival"); // makes this of the second shift
    QTest::addColumn<bool>("afterwards"); // and not before the write
    QTest::addColumn<bool>("written");
    QTest::newRow("untouched") << QString() << false << true;
    QTest::newRow("edited elsewhere") << u"18:00-23:00"_s << false << true;
    QTest::newRow("edited right after the write") << u"18:00-23:00"_s << true << true;
    QTest::newRow("moved into the way") << u"10:30-14:00"_s << false << false;
}

// The plan does without the row of the second shift, for nobody has anything to do with it.
void TestScheduleWriter::knowsTheOtherShiftsOfItsAgents()
{
    QFETCH(QString, rival);
    QFETCH(bool, afterwards);
    QFETCH(bool, written);
    const QString early = u"06:00-10:00"_s;
    const QString late = u"18:00-22:00"_s;
    CompareInput compared = input();
    compared.base = {agreed(early, u"h1"_s, u"w1"_s), agreed(late, u"h2"_s, u"w2"_s)};
    compared.desired = {desired(u"06:00-11:00"_s, u"h1"_s), desired(late, u"h2"_s)};
    compared.current = {shift(early, u"w1"_s), shift(late, u"w2"_s)};
    Desk desk(compared);
    QCOMPARE(desk.schedule.rows.size(), 1);
    QCOMPARE(desk.schedule.counts().of(RowKind::InSync), 1);
    if (afterwards) {
        desk.gateway().meanwhile = shift(rival, u"w2"_s);
    } else if (!rival.isEmpty()) {
        desk.gateway().schedule.shifts.last() = shift(rival, u"w2"_s);
        desk.gateway().schedule.info.version = {"2"};
    }
    desk.run();
    QCOMPARE(desk.counts.written, written ? 1 : 0);
    QCOMPARE(desk.counts.conflicts, written ? 0 : 1);
    const QString now = rival.isEmpty() ? late : rival;
    if (written) {
        QCOMPARE(desk.gateway().sent.kept.size(), 1);
        QCOMPARE(text(desk.gateway().sent.kept.first()), afterwards ? late : now);
    }
    const Plan whole = desk.workspace->completed(desk.saved()).value_or(Plan());
    const QList<PlanRow> rows = whole.organisations.first().schedules.first().rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(text(*rows.last().current), now);
    // A conflict is judged by the other shifts, too, so that the plan has them from then on.
    QCOMPARE(desk.saved().organisations.first().schedules.first().rows.size(), written ? 1 : 2);
    QCOMPARE(desk.saved().organisations.first().schedules.first().counts(), whole.counts());
}

void TestScheduleWriter::leavesWhatWasDecidedSince_data()
{
    QTest::addColumn<bool>("moved"); // the shift in WFM
    QTest::newRow("decided") << false;
    QTest::newRow("decided for another state") << true;
}

// A decision that a person makes while the run goes on is none of the run's: nobody has confirmed that it be written.
void TestScheduleWriter::leavesWhatWasDecidedSince()
{
    QFETCH(const bool, moved);
    CompareInput compared = input();
    compared.base = {agreed(u"06:00-10:00"_s, u"h1"_s, u"w1"_s), agreed(u"18:00-22:00"_s, u"h2"_s, u"w2"_s)};
    compared.desired = {desired(u"06:00-11:00"_s, u"h1"_s), desired(u"18:00-23:00"_s, u"h2"_s)};
    compared.current = {shift(u"06:00-10:00"_s, u"w1"_s), shift(u"17:00-22:00"_s, u"w2"_s)};
    Desk desk(compared);
    QCOMPARE(desk.schedule.rows[1].kind, RowKind::Conflict);
    Decision decision;
    decision.shift = Side::Hris;
    decision.seen = desk.schedule.rows[1].current;
    desk.schedule.rows[1].decision = decision;
    if (moved) {
        desk.gateway().schedule.shifts.last() = shift(u"16:00-22:00"_s, u"w2"_s);
        desk.gateway().schedule.info.version = {"2"};
    }
    QVERIFY(desk.workspace->saveSchedulePlan(u"plan"_s, u"org"_s, desk.schedule));
    desk.carryOut({desk.schedule.rows[0].key}, {});
    QCOMPARE(desk.counts.written, 1);
    QCOMPARE(desk.gateway().sent.upserts.size(), 1);
    const PlanRow row = desk.saved().organisations.first().schedules.first().rows[1];
    QCOMPARE(row.kind, RowKind::Conflict);
    QCOMPARE(row.decision, std::optional(decision));
    QCOMPARE(row.reasons.contains({.code = Reason::Code::MovedSinceSeen, .args = {}}), moved); // then it is a draft
}

void TestScheduleWriter::publishedMeanwhile_data() // W12
{
    QTest::addColumn<bool>("published");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("stopped"); // of shifts that start each hour from 06:00 on, for each of two agents
    QTest::newRow("a draft") << false << 2 << 0;
    QTest::newRow("published") << true << 2 << 2 * 2;
    QTest::newRow("no such limit") << true << 0 << 0;
    QTest::newRow("all of it starts soon") << true << 24 << 2 * 5;
}

//! Somebody publishes the schedule between the plan and the write: what starts soon is left to another run.
void TestScheduleWriter::publishedMeanwhile()
{
    QFETCH(bool, published);
    QFETCH(int, hours);
    QFETCH(int, stopped);
    Desk desk(2, 5);
    desk.clock.advance(44h + 30min); // half an hour before the first
    desk.limits.publishedHours = hours;
    desk.gateway().schedule.info.version.token = "2";
    desk.gateway().schedule.info.published = published;
    desk.run();
    QCOMPARE(desk.counts.guarded, stopped);
    QCOMPARE(desk.counts.blocked, stopped);
    QCOMPARE(desk.counts.written, 10 - stopped);
    QCOMPARE(desk.gateway().schedule.shifts.size(), 10 - stopped);
    const Instant limit = desk.clock.now() + std::chrono::hours(published ? hours : 0);
    const QList<RunRow> told = desk.workspace->runRows(u"run"_s).value();
    for (const PlanRow &row : std::as_const(desk.schedule.rows)) {
        const bool isStopped = row.desired->fields.window.start < limit;
        QCOMPARE(row.end, isStopped ? RowEnd::Blocked : RowEnd::Written);
        QCOMPARE(row.reasons.first().code == Reason::Code::GuardStopped, isStopped);
        const auto history =
            std::find_if(told.cbegin(), told.cend(), [&row](const RunRow &one) { return one.key == row.key; });
        QCOMPARE(history->kind, RowKind::Create);
        QCOMPARE(history->detail.contains(u"published"_s), isStopped);
    }
}

void TestScheduleWriter::publishes_data()
{
    QTest::addColumn<bool>("publish");
    QTest::addColumn<bool>("isDraft");
    QTest::addColumn<int>("portion");
    QTest::addColumn<int>("disliked"); // rows
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("published");
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("not asked for") << false << true << 0 << 0 << QString() << u"4"_s << 0;
    row("published already") << true << false << 0 << 0 << QString() << u"4"_s << 0;
    row("after its changes") << true << true << 0 << 0 << QString() << u"4 publish"_s << 1;
    row("the agents of each portion are told") << true << true << 3 << 0 << QString() << u"3 publish 1"_s << 1;
    row("nothing is written") << true << true << 1 << 4 << QString() << u"1 1 1 1"_s << 0;
    row("refused") << true << true << 0 << 0 << u"rejected"_s << u"4 publish"_s << 0;
    row("somebody else was faster") << true << true << 0 << 0 << u"stale"_s << u"4 publish publish"_s << 1;
    row("fault") << true << true << 0 << 0 << u"server"_s << u"4 publish publish"_s << 1;
    row("reply lost") << true << true << 0 << 0 << u"unknown"_s << u"4 publish publish"_s << 1;
}

void TestScheduleWriter::publishes()
{
    QFETCH(int, portion);
    QFETCH(int, disliked);
    QFETCH(QString, refusal);
    QFETCH(bool, isDraft);
    QFETCH(const bool, publish);
    Desk desk(4, 1);
    desk.publish = publish;
    desk.schedule.info.published = !isDraft;
    desk.gateway().schedule.info.published = !isDraft;
    desk.gateway().portion = portion;
    for (int bad = 0; bad < disliked; ++bad)
        desk.gateway().disliked.insert(desk.keys.at(bad));
    const Error error{.kind = Error::Kind::Server, .what = u"No."_s};
    if (refusal == "rejected"_L1)
        desk.gateway().toPublishing = Rejected{.reasonByShift = {}, .error = error};
    else if (refusal == "stale"_L1)
        desk.gateway().toPublishing = Stale{.current = Version{"x"}, .correlationId = {}};
    else if (refusal == "server"_L1)
        desk.gateway().toPublishing = Failed{.error = error};
    else if (refusal == "unknown"_L1)
        desk.gateway().toPublishing = Unknown{.error = error};
    desk.run();
    QTEST(desk.gateway().log.join(u' '), "sent");
    QTEST(desk.counts.published, "published");
    QCOMPARE(desk.counts.written, 4 - disliked);
    QCOMPARE(desk.counts.error.contains(u"not published"_s), refusal == "rejected"_L1);
}

//! I6, W9: killed between a write and the publication, or while portions of what is published are under way: nothing is
//! sent twice, and no portion is sent before the first is published, for its agents would not be told.
void TestScheduleWriter::resumesPublishing_data()
{
    QTest::addColumn<int>("writes"); // before the kill
    QTest::addColumn<bool>("answered"); // and what came of the last is known
    for (const bool answered : {false, true}) {
        const char *const when = answered ? "after" : "during";
        QTest::addRow("%s the first portion", when) << 1 << answered;
        QTest::addRow("%s the publication", when) << 2 << answered;
        QTest::addRow("%s the second portion", when) << 3 << answered;
        QTest::addRow("%s the last portion", when) << 4 << answered;
    }
}

void TestScheduleWriter::resumesPublishing()
{
    QFETCH(const int, writes);
    QFETCH(const bool, answered);
    Desk desk(8, 1);
    desk.publish = true;
    desk.gateway().portion = 3;
    desk.isKilled = [&desk, writes, answered] {
        if (desk.gateway().log.size() < writes)
            return false;
        desk.control.setPaused(true); // nothing further leaves
        return !answered || desk.workspace->openIntents(u"run"_s).value().isEmpty();
    };
    desk.run();
    QCOMPARE(desk.gateway().log.size(), writes);
    desk.resume();
    QCOMPARE(desk.gateway().log.join(u' '), u"3 publish 3 2"_s);
    QVERIFY(desk.gateway().schedule.info.published);
    QCOMPARE(desk.gateway().schedule.shifts.size(), 8);
    QCOMPARE(desk.counts.error, QString());
    QVERIFY(desk.workspace->openIntents(u"run"_s).value().isEmpty());
}

// The run was killed with the delete on its way. That it was carried out settles the conflict, too: else the next run
// of the decisions takes it up again (found by seeds of the simulation).
void TestScheduleWriter::decidedDeleteInDoubt() // W9, I2
{
    CompareInput compared = input();
    compared.base = {agreed(u"09:00-17:00"_s, u"h1"_s, u"w1"_s)};
    compared.current = {shift(u"09:00-18:00"_s, u"w1"_s)};
    Desk desk(compared);
    PlanRow &row = desk.schedule.rows.first();
    QCOMPARE(row.conflict, ConflictKind::DeleteEdit);
    row.decision = Decision{.shift = Side::Hris, .fields = {}, .edited = {}, .seen = row.current, .who = u"T"_s};
    WriteIntent intent{.runId = u"run"_s,
                       .organisationId = u"org"_s,
                       .scheduleId = u"sch"_s,
                       .version = desk.schedule.info.version,
                       .keys = {row.key}};
    intent.id = desk.workspace->recordIntent(intent).value();
    desk.gateway().schedule.shifts.clear();
    desk.gateway().schedule.info.version = {"2"};
    desk.run(intent);
    QCOMPARE(desk.gateway().writes, 0);
    QCOMPARE(desk.counts.written, 1);
    QCOMPARE(desk.schedule.rows.size(), 1);
    QCOMPARE(desk.schedule.rows.first().end, RowEnd::Written);
    QCOMPARE(desk.schedule.rows.first().kind, RowKind::Delete);
    QVERIFY(!desk.schedule.rows.first().isDecided());
    QVERIFY(desk.workspace->openIntents(u"run"_s)->isEmpty());
}

QTEST_GUILESS_MAIN(TestScheduleWriter)
#include "tst_schedulewriter.moc"
