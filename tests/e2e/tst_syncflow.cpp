// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"

#include "core/plan/planjson.h"
#include "core/plan/resolution.h"
#include "core/util/json.h"
#include "tests/sandbox/transcript.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;
using sandbox::Fault;
using sandbox::PlantedCase;

namespace {

int countOf(const Plan &plan, RowKind kind)
{
    return plan.counts().of(kind);
}

int conflictsOf(const Plan &plan, ConflictKind kind)
{
    int count = 0;
    for (const PlanRow *row : rows(plan))
        count += row->kind == RowKind::Conflict && row->conflict == kind ? 1 : 0;
    return count;
}

//! The shifts of the sandbox, without what only tells the time or the writer.
QStringList stateOf(const sandbox::Tenant &tenant)
{
    QStringList state;
    for (const sandbox::StoredSchedule &schedule : tenant.schedules()) {
        for (const Shift &shift : schedule.shifts) {
            QString text = u"%1 %2 %3 %4 %5"_s.arg(schedule.id, shift.agentId, shift.externalId,
                                                   QString::number(shift.start.time_since_epoch().count()),
                                                   QString::number(shift.length.count()));
            for (const Activity &activity : shift.activities)
                text += u" %1@%2+%3"_s.arg(activity.codeId)
                            .arg(activity.start.time_since_epoch().count())
                            .arg(activity.length.count());
            state.append(text);
        }
    }
    state.sort();
    return state;
}

} // namespace

class TestSyncFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryPlantedCase();
    void withoutRivals();
    void invariantsWithRivals_data();
    void invariantsWithRivals();
    void staleWrite_data();
    void staleWrite();
    void rivalsThatNeverRest();
    void unknownOutcomes_data();
    void unknownOutcomes();
    void lostReplyOfADecision();
    void doubtWaitsForAReading();
    void organisationsKeepApart();
    void oneThatHangsHoldsUpNoOther();
    void cancelLeavesNothingTorn();
    void planIsUsedOnce();
    void undo_data();
    void undo();
    void undoOfWhatWasEditedSince();
    void undoOfWhatIsGone();
    void undoesWhatWasMergedAtTheLastMoment();
    void staleSavedPlan();
    void replacedSchedule();
    void missingRight();
    void readOnly();
    void publishes_data();
    void publishes();
    void replacesNoPublishedSchedule();
    void leavesWhatWasReplaced_data();
    void leavesWhatWasReplaced();
    void tellsWhatMoves();

private:
    QStringList m_undisturbed; //!< the end state of unknownOutcomes() without any trouble
    sandbox::Transcript m_transcript; //!< of what is said in the Genesys dialect
};

void TestSyncFlow::findsEveryPlantedCase()
{
    SyncHarness harness(SyncHarness::smallOptions(3));
    harness.agreeOnEverything();
    harness.driftApart();
    QStringList failures;
    const Plan plan = harness.workspace->completed(harness.plan(&failures)).value();
    QCOMPARE(failures, QStringList());

    const QString id = harness.organisation().id;
    sandbox::Expectation expected;
    for (const QDate &week : harness.weeks()) {
        const sandbox::Expectation ofWeek = harness.sandbox.expectation(id, week);
        for (auto it = ofWeek.cbegin(); it != ofWeek.cend(); ++it)
            expected[it.key()] += it.value();
    }
    using Kind = PlantedCase::Kind;
    QCOMPARE(countOf(plan, RowKind::Create), expected[Kind::Create]);
    QCOMPARE(countOf(plan, RowKind::Update), expected[Kind::Update] + expected[Kind::Carried]);
    QCOMPARE(countOf(plan, RowKind::Delete), expected[Kind::Delete]);
    QCOMPARE(countOf(plan, RowKind::Merged), expected[Kind::Merged]);
    QCOMPARE(countOf(plan, RowKind::Keep), expected[Kind::Keep]);
    QCOMPARE(conflictsOf(plan, ConflictKind::EditEdit), expected[Kind::EditEdit]); // W3
    QCOMPARE(conflictsOf(plan, ConflictKind::EditDelete), expected[Kind::EditDelete]); // W4
    QCOMPARE(conflictsOf(plan, ConflictKind::DeleteEdit), expected[Kind::DeleteEdit]); // W4
    QCOMPARE(countOf(plan, RowKind::Conflict),
             expected[Kind::EditEdit] + expected[Kind::EditDelete] + expected[Kind::DeleteEdit]);
    QCOMPARE(countOf(plan, RowKind::Blocked), expected[Kind::Blocked]);
    int bothAlike = 0; // W5
    for (const PlanRow *row : rows(plan)) {
        const bool alike = !row->reasons.isEmpty() && row->reasons.first().code == Reason::Code::BothAlike;
        bothAlike += row->kind == RowKind::InSync && alike ? 1 : 0;
    }
    QCOMPARE(bothAlike, expected[Kind::BothAlike]);

    // Nothing destructive is ticked by default.
    for (const PlanRow *row : rows(plan))
        QCOMPARE(row->ticked, row->isWritable() && row->kind != RowKind::Delete);
}

void TestSyncFlow::withoutRivals() // I2, I3, I7
{
    SyncHarness harness(SyncHarness::smallOptions(5));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    tickAll(plan);
    decideByTurns(plan);
    Plan after;
    const RunRecord record = harness.run(plan, SyncRun::Scope::Ticked, &after);
    QCOMPARE(record.state, RunRecord::State::Finished);
    const RunCounts counts = record.organisations.value(harness.organisation().id);
    QCOMPARE(counts.error, QString());
    QVERIFY(counts.attempted > 0);
    QCOMPARE(counts.written + counts.alreadyThere, counts.attempted);
    QCOMPARE(counts.stale, 0);
    QCOMPARE(counts.calls.total(), counts.minimumCalls);
    QCOMPARE(harness.lostUpdates(namedShifts(plan)), QList<sandbox::LostUpdate>());

    const Plan second = harness.plan();
    QCOMPARE(second.counts().changes(), 0);
    const CallCounts calls = harness.planningCalls.first();
    QCOMPARE(calls.fetches, 0); // what the writes answered is known already
}

void TestSyncFlow::invariantsWithRivals_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3}) // the simulation plays hundreds
        QTest::addRow("seed %llu", seed) << seed;
}

void TestSyncFlow::invariantsWithRivals() // I1–I4, I7, W1–W4
{
    QFETCH(quint64, seed);
    SyncHarness harness(SyncHarness::smallOptions(seed));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    tickAll(plan);
    decideByTurns(plan);
    QSet<QString> named = namedShifts(plan);
    harness.sandbox.rivals().setShare(0.5);
    const QString id = harness.organisation().id;

    int stale = 0;
    int merged = 0;
    SyncRun::Scope scope = SyncRun::Scope::Ticked;
    for (int round = 0; round < 10; ++round) {
        Plan after;
        const RunRecord record = harness.run(plan, scope, &after);
        const RunCounts counts = record.organisations.value(id);
        QCOMPARE(counts.error, QString());
        stale += counts.stale;
        merged += counts.mergedSilently;
        // I2: none vanishes.
        QCOMPARE(counts.written + counts.alreadyThere + counts.conflicts + counts.blocked + counts.left,
                 counts.attempted);
        const auto runRows = harness.workspace->runRows(record.id);
        QVERIFY(runRows.has_value());
        QCOMPARE(runRows->size(), counts.attempted);
        for (const RunRow &row : *runRows)
            QVERIFY2(row.end != RowEnd::Pending && row.end != RowEnd::None, qPrintable(row.key));
        // I7
        QVERIFY2(counts.calls.total() <= 1.05 * counts.minimumCalls,
                 qPrintable(u"%1 calls, minimum %2"_s.arg(counts.calls.total()).arg(counts.minimumCalls)));
        plan = after;
        scope = SyncRun::Scope::Decided;
        for (const PlanRow *row : rows(plan)) {
            if (row->end == RowEnd::Conflict)
                QCOMPARE(row->kind, RowKind::Conflict);
        }
        if (decideByTurns(plan) == 0)
            break;
        named += namedShifts(plan);
        if (round == 3)
            harness.sandbox.rivals().setShare(0);
    }
    QVERIFY(stale > 0);
    QVERIFY(merged > 0);
    // I1
    QCOMPARE(harness.lostUpdates(named), QList<sandbox::LostUpdate>());
    // I3: with the rivals gone, what is left over goes in one more run, and then nothing is.
    harness.sandbox.rivals().setShare(0);
    Plan again = harness.plan();
    tickAll(again);
    decideByTurns(again);
    named += namedShifts(again);
    if (again.counts().changes() != 0)
        (void)harness.run(again);
    QCOMPARE(harness.plan().counts().changes(), 0);
    QCOMPARE(harness.lostUpdates(named), QList<sandbox::LostUpdate>());
}

//! What a rival does to a schedule between the plan and the write of one of its rows.
void TestSyncFlow::staleWrite_data()
{
    QTest::addColumn<QString>("rival");
    QTest::addColumn<RowEnd>("end");
    QTest::addColumn<ConflictKind>("conflict");
    QTest::addColumn<int>("mergedSilently");
    QTest::newRow("W1 another agent's shift") << u"elsewhere"_s << RowEnd::Written << ConflictKind::None << 1;
    QTest::newRow("W2 our shift, another field") << u"meal"_s << RowEnd::Written << ConflictKind::None << 1;
    QTest::newRow("W13 coaching put into our shift") << u"coaching"_s << RowEnd::Written << ConflictKind::None << 1;
    QTest::newRow("W3 our shift, the same field") << u"window"_s << RowEnd::Conflict << ConflictKind::EditEdit << 0;
    QTest::newRow("W4 our shift deleted") << u"delete"_s << RowEnd::Conflict << ConflictKind::EditDelete << 0;
    QTest::newRow("W5 the same change") << u"same"_s << RowEnd::AlreadyThere << ConflictKind::None << 1;
    QTest::newRow("W6 a neighbour in the way") << u"neighbour"_s << RowEnd::Conflict << ConflictKind::Rule << 0;
}

void TestSyncFlow::staleWrite()
{
    QFETCH(QString, rival);
    SyncHarness harness(SyncHarness::smallOptions(21));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    const sandbox::CodeIds codes = tenant.codeIds();

    // One row alone: an update that makes a shift longer and leaves its meal where it is.
    QString scheduleId;
    PlanRow chosen;
    for (SchedulePlan &schedule : plan.organisations.first().schedules) {
        for (PlanRow &row : schedule.rows) {
            row.ticked = chosen.key.isEmpty() && row.kind == RowKind::Update
                && row.fields.first().state == FieldState::HrisChanged && row.fields.last().state == FieldState::Same
                && row.current->activities.size() == 3 && row.result->length > row.current->length;
            if (row.ticked) {
                chosen = row;
                scheduleId = schedule.info.id;
            }
        }
    }
    QVERIFY(!chosen.key.isEmpty());

    const Shift before = *chosen.current;
    Shift edited = before;
    QString editedId = before.id;
    const auto move = [&edited](Minutes by) {
        edited.start += by;
        for (Activity &activity : edited.activities)
            activity.start += by;
    };
    Activity &firstWork = edited.activities[0];
    Activity &meal = edited.activities[1];
    Activity &lastWork = edited.activities[2];
    if (rival == "elsewhere"_L1) {
        for (const Shift &other : tenant.schedule(scheduleId)->shifts) {
            if (other.agentId != before.agentId && other.activities.size() == 3)
                edited = other;
        }
        editedId = edited.id;
        move(Minutes(15));
    } else if (rival == "meal"_L1) {
        firstWork.length += Minutes(15);
        meal.start += Minutes(15);
        lastWork.start += Minutes(15);
        lastWork.length -= Minutes(15);
    } else if (rival == "coaching"_L1) {
        Activity coaching = lastWork;
        coaching.codeId = codes.coaching;
        coaching.start += Minutes(30);
        coaching.length = Minutes(30);
        Activity rest = lastWork;
        rest.start = coaching.end();
        rest.length -= Minutes(60);
        lastWork.length = Minutes(30);
        edited.activities.append({coaching, rest});
    } else if (rival == "window"_L1) {
        move(chosen.result->start > before.start ? Minutes(-45) : Minutes(45));
    } else if (rival == "same"_L1) {
        edited = *chosen.result;
    } else if (rival == "neighbour"_L1) {
        // A new shift where ours is about to move to, clear of where it is now.
        edited.id.clear();
        edited.externalId.clear();
        const bool later = chosen.result->end() > before.end();
        edited.length = Minutes(10);
        edited.start = later ? before.end() : before.start - Minutes(10);
        edited.activities = {firstWork};
        edited.activities[0].start = edited.start;
        edited.activities[0].length = edited.length;
        QVERIFY(tenant.apply(scheduleId, {.upserts = {edited}}, {u"r"_s, u"M. Diaz"_s}, harness.clock.now()));
    }
    if (rival != "neighbour"_L1) {
        const auto after = rival == "delete"_L1 ? std::nullopt : std::optional(edited);
        QVERIFY(tenant.edit(scheduleId, editedId, after, u"M. Diaz"_s, harness.clock.now()));
    }

    Plan after;
    const RunCounts counts = harness.run(plan, SyncRun::Scope::Ticked, &after).organisations.first();
    QCOMPARE(counts.attempted, 1);
    QCOMPARE(counts.stale, 1);
    QTEST(counts.mergedSilently, "mergedSilently");
    QVERIFY2(harness.clock.delays.isEmpty(), "A first conflict is no overload: nobody waits");
    QVERIFY(counts.calls.total() <= counts.minimumCalls);
    for (const PlanRow *row : rows(after)) {
        if (row->key != chosen.key)
            continue;
        QTEST(row->end, "end");
        QTEST(row->conflict, "conflict");
    }
    const Shift *now = tenant.schedule(scheduleId)->shift(before.id);
    QCOMPARE(now != nullptr, rival != "delete"_L1);
    QFETCH(RowEnd, end);
    if (end == RowEnd::Written) {
        QCOMPARE(now->start, chosen.result->start);
        QCOMPARE(now->length, chosen.result->length);
        const auto has = [now](const QString &code, Instant start) {
            return std::any_of(now->activities.cbegin(), now->activities.cend(), [&](const Activity &activity) {
                return activity.codeId == code && activity.start == start;
            });
        };
        if (rival == "meal"_L1)
            QVERIFY(has(codes.meal, meal.start));
        if (rival == "coaching"_L1)
            QVERIFY(has(codes.coaching, edited.activities[3].start));
    }
    QCOMPARE(harness.lostUpdates({}), QList<sandbox::LostUpdate>());
}

void TestSyncFlow::rivalsThatNeverRest()
{
    SyncHarness harness(SyncHarness::smallOptions(23));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    harness.sandbox.rivals().setHabits({.elsewhere = 1, .otherField = 0, .sameField = 0, .deletion = 0});
    harness.sandbox.rivals().setShare(1);
    Plan after;
    const RunCounts counts = harness.run(plan, SyncRun::Scope::Ticked, &after).organisations.first();
    QCOMPARE(counts.written, 0);
    QCOMPARE(counts.left, counts.attempted);
    QSet<QString> schedules;
    for (const SchedulePlan &schedule : after.organisations.first().schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (row.end == RowEnd::Left)
                schedules.insert(schedule.info.id);
        }
    }
    QCOMPARE(counts.stale, 5 * schedules.size());
    // Two to four in a row wait, each up to a bound that doubles; the first never does and after the fifth it is over.
    QCOMPARE(harness.clock.delays.size(), 3 * schedules.size());
    for (const auto delay : std::as_const(harness.clock.delays))
        QVERIFY(delay <= std::chrono::seconds(2));
    QCOMPARE(harness.lostUpdates({}), QList<sandbox::LostUpdate>());
}

void TestSyncFlow::unknownOutcomes_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<Fault::On>("on");
    QTest::newRow("W8 accepted, reply lost") << Fault::Kind::LostReply << Fault::On::Writes;
    QTest::newRow("write never read") << Fault::Kind::Disconnect << Fault::On::Writes;
    QTest::newRow("accepted, 504 from a gateway") << Fault::Kind::GatewayTimeout << Fault::On::Writes;
    QTest::newRow("502 from a gateway") << Fault::Kind::BadGateway << Fault::On::Writes;
    QTest::newRow("503 on a write") << Fault::Kind::Unavailable << Fault::On::Writes;
    QTest::newRow("garbage for an answer") << Fault::Kind::Garbage << Fault::On::Writes;
    QTest::newRow("412 from a proxy") << Fault::Kind::PreconditionFailed << Fault::On::Writes;
    QTest::newRow("token revoked") << Fault::Kind::TokenRevoked << Fault::On::Any;
    QTest::newRow("sign-in page on a write") << Fault::Kind::SignInPage << Fault::On::Writes;
}

//! Whatever happens to some of the writes: the end state is that of an undisturbed run, and no shift is there twice.
void TestSyncFlow::unknownOutcomes()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(Fault::On, on);
    if (m_undisturbed.isEmpty()) {
        SyncHarness harness(SyncHarness::smallOptions(7));
        harness.agreeOnEverything();
        harness.driftApart();
        Plan plan = harness.plan();
        tickAll(plan);
        decideByTurns(plan);
        (void)harness.run(plan);
        m_undisturbed = stateOf(*harness.sandbox.tenants().front());
    }
    SyncHarness harness(SyncHarness::smallOptions(7));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    tickAll(plan);
    decideByTurns(plan);
    // A token that is dead is dead for all calls on their way; a second one for the same call would end the run.
    harness.sandbox.faults().arm({.kind = kind, .on = on, .times = kind == Fault::Kind::TokenRevoked ? 1 : 3});
    const RunRecord record = harness.run(plan);
    const RunCounts counts = record.organisations.first();
    QCOMPARE(counts.error, QString());
    QCOMPARE(counts.left, 0);
    QCOMPARE(counts.written + counts.alreadyThere, counts.attempted);
    QCOMPARE(harness.sandbox.faults().armed(), 0);
    QCOMPARE(stateOf(*harness.sandbox.tenants().front()), m_undisturbed);
    QCOMPARE(harness.plan().counts().changes(), 0);
}

//! What a person typed in equals neither side, so only the write itself can tell that it was applied.
void TestSyncFlow::lostReplyOfADecision() // W8
{
    SyncHarness harness(SyncHarness::smallOptions(25));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    const FieldKey window{.kind = FieldKey::Kind::Window, .segment = {}};
    QString key;
    for (SchedulePlan &schedule : plan.organisations.first().schedules) {
        for (PlanRow &row : schedule.rows) {
            row.ticked = false;
            if (row.conflict != ConflictKind::EditEdit || row.fields.first().state != FieldState::Conflict
                || !key.isEmpty())
                continue;
            Stretch typed = *row.fields.first().current.stretch;
            typed.length += Minutes(5);
            Decision decision{
                .fields = {}, .edited = {{window, {.stretch = typed}}}, .seen = row.current, .who = u"T"_s};
            for (const FieldKey &open : openFields(row, decision))
                decision.fields.insert(open, Side::Wfm);
            if (!resolve(row, decision, plan.organisations.first().directory.codes))
                continue;
            row.decision = decision;
            key = row.key;
        }
    }
    QVERIFY(!key.isEmpty());
    harness.sandbox.faults().arm({.kind = Fault::Kind::LostReply, .on = Fault::On::Writes});
    Plan after;
    const RunCounts counts = harness.run(plan, SyncRun::Scope::Ticked, &after).organisations.first();
    QCOMPARE(counts.attempted, 1);
    QCOMPARE(counts.written, 1);
    QCOMPARE(counts.calls.writes, 1);
    const Plan next = harness.plan();
    for (const PlanRow *row : rows(next))
        QVERIFY(row->key != key || !row->isChange());
}

void TestSyncFlow::doubtWaitsForAReading() // W8, W9, I6
{
    SyncHarness harness(SyncHarness::smallOptions(21));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    tickAll(plan);
    const QString id = harness.organisation().id;
    const QString secret = harness.sandbox.organisations().first().client.secret;
    const auto replaceSecret = [&harness, &id](const QString &by) {
        harness.secrets.write(id, by, harness.gateways.get(), [](const Result<void> &) {});
        harness.gateways->forget(id);
    };
    const auto resume = [&harness] {
        const auto unfinished = unfinishedRun(*harness.workspace);
        if (!unfinished)
            return RunRecord();
        SyncRun run(unfinished->planId, SyncRun::Scope::Unfinished, *harness.workspace, *harness.gateways,
                    harness.clock);
        run.setRun(*unfinished);
        QSignalSpy finished(&run, &SyncRun::finished);
        return run.start() && finished.wait(30'000) ? run.record() : RunRecord();
    };
    const auto pendingRows = [&harness](const RunRecord &run) {
        const auto rows = harness.workspace->runRows(run.id).value_or(QList<RunRow>());
        return std::count_if(rows.cbegin(), rows.cend(), [](const RunRow &row) { return row.end == RowEnd::Pending; });
    };

    harness.sandbox.faults().arm({.kind = Fault::Kind::LostReply, .on = Fault::On::Writes, .times = 0});
    harness.sandbox.faults().arm({.kind = Fault::Kind::Forbidden, .on = Fault::On::Reads, .times = 0});
    const RunRecord torn = harness.run(plan);
    QCOMPARE(torn.state, RunRecord::State::Interrupted);
    const qsizetype inDoubt = harness.workspace->openIntents(torn.id)->size();
    const auto pending = pendingRows(torn);
    QVERIFY(inDoubt > 0);
    QVERIFY(pending > 0);
    RunCounts counts = torn.organisations.first();
    QCOMPARE(counts.left + pending, counts.attempted);

    harness.sandbox.faults().clear();
    replaceSecret(u"not the secret"_s);
    const RunRecord blind = resume();
    QCOMPARE(blind.id, torn.id);
    QCOMPARE(blind.state, RunRecord::State::Interrupted);
    QCOMPARE(harness.workspace->openIntents(torn.id)->size(), inDoubt);
    QCOMPARE(pendingRows(torn), pending);

    replaceSecret(secret);
    const RunRecord settled = resume();
    QCOMPARE(settled.state, RunRecord::State::Finished);
    QVERIFY(harness.workspace->openIntents(torn.id)->isEmpty());
    QCOMPARE(pendingRows(torn), 0);
    counts = settled.organisations.first();
    QCOMPARE(counts.written, int(pending));
    QCOMPARE(counts.calls.writes, torn.organisations.first().calls.writes); // none was sent again
}

void TestSyncFlow::organisationsKeepApart() // I8, W15
{
    SyncHarness harness(SyncHarness::smallOptions(9, 3));
    harness.agreeOnEverything();
    harness.driftApart();

    // The second one's secret is wrong; the third one's HRIS file is gone.
    harness.secrets.write(harness.organisation(1).id, u"not the secret"_s, harness.gateways.get(),
                          [](const Result<void> &) {});
    harness.gateways->forget(harness.organisation(1).id);
    Organisation third = harness.organisation(2);
    third.hrisFile = harness.folder.filePath(u"nowhere.csv"_s);
    harness.save(third);

    QStringList failures;
    Plan plan = harness.plan(&failures);
    QCOMPARE(failures.size(), 2);
    QCOMPARE(plan.organisations.size(), 1);
    const QString first = harness.organisation(0).id;
    QCOMPARE(plan.organisations.first().organisationId, first);
    const QByteArray saved = QJsonDocument(toJson(plan)).toJson();
    for (int other : {1, 2}) {
        QVERIFY(!saved.contains(harness.organisation(other).id.toUtf8()));
        QVERIFY(!saved.contains(harness.organisation(other).name.toUtf8()));
        for (const Agent &agent : harness.sandbox.tenants()[static_cast<size_t>(other)]->agents())
            QVERIFY(!saved.contains(agent.id.toUtf8()));
    }
    for (const QString &failure : failures) {
        QVERIFY(!failure.contains(harness.organisation(0).name));
        QVERIFY(!failure.contains(u"not the secret"_s));
    }
    tickAll(plan);
    const RunRecord record = harness.run(plan);
    QCOMPARE(record.organisations.size(), 1);
    QVERIFY(record.organisations.value(first).written > 0);
}

void TestSyncFlow::oneThatHangsHoldsUpNoOther() // I8
{
    SyncHarness harness(SyncHarness::smallOptions(27, 2));
    const QString hangs = harness.organisation(0).id;
    const QString works = harness.organisation(1).id;
    harness.sandbox.faults().arm(
        {.kind = Fault::Kind::Hang, .on = Fault::On::Reads, .organisationId = hangs, .times = 0});
    Planner planner(*harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&planner, &Planner::finished);
    planner.start({harness.organisation(0), harness.organisation(1)}, harness.weeks());
    QTRY_COMPARE_WITH_TIMEOUT(planner.progress(works).phase, Planner::Phase::Done, 30'000);
    QVERIFY(!planner.progress(hangs).error);
    QVERIFY(planner.progress(hangs).phase != Planner::Phase::Done);
    planner.cancel();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(harness.workspace->plan(planner.head().id)->organisations.size(), 1);
}

void TestSyncFlow::cancelLeavesNothingTorn()
{
    SyncHarness harness(SyncHarness::smallOptions(11));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    tickAll(plan);

    SyncRun run(harness.stored(plan), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    connect(&run, &SyncRun::scheduleChanged, &run, &SyncRun::cancel);
    QVERIFY(run.start());
    QVERIFY(finished.wait(30'000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(run.record().state, RunRecord::State::Cancelled);
    const RunCounts counts = run.record().organisations.first();
    QCOMPARE(counts.written + counts.alreadyThere + counts.left, counts.attempted);
    // Nothing is in doubt: every write that left was awaited and recorded.
    QVERIFY(harness.workspace->openIntents(run.record().id)->isEmpty());

    // What was left comes again with the next plan, and only that.
    Plan rest = harness.plan();
    tickAll(rest);
    int writable = 0;
    for (const PlanRow *row : rows(rest))
        writable += row->isWritable() ? 1 : 0;
    QCOMPARE(writable, counts.left);
}

void TestSyncFlow::planIsUsedOnce() // W16
{
    SyncHarness harness(SyncHarness::smallOptions(13));
    harness.agreeOnEverything();
    harness.driftApart();
    const Plan plan = harness.plan();
    (void)harness.run(plan);
    SyncRun again(plan.id, SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    const Result<void> refused = again.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Input);
}

void TestSyncFlow::replacedSchedule() // W12, I1
{
    SyncHarness harness(SyncHarness::smallOptions(23));
    harness.agreeOnEverything();
    sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    // A planner deletes a shift, and then replaces the schedule by a copy of it.
    const sandbox::StoredSchedule old = tenant.schedules().first();
    const Shift deleted = old.shifts.first();
    QVERIFY(tenant.edit(old.id, deleted.id, std::nullopt, u"M. Diaz"_s, harness.clock.now()));
    const QString heir = tenant.replaceSchedule(old.id);
    QVERIFY(!heir.isEmpty());

    for (int planning = 0; planning < 2; ++planning) { // it is handed over for good
        const Plan plan = harness.workspace->completed(harness.plan()).value();
        QCOMPARE(plan.counts().changes(), 0);
        int kept = 0;
        for (const PlanRow *row : rows(plan))
            kept += row->kind == RowKind::Keep && row->desired && row->desired->agentId == deleted.agentId
                    && row->desired->fields.window.start == deleted.start
                ? 1
                : 0;
        QCOMPARE(kept, 1);
    }
    const auto agreed = harness.workspace->agreed(harness.organisation().id, heir);
    QVERIFY(agreed.has_value());
    QCOMPARE(agreed->size(), old.shifts.size());
    QVERIFY(harness.workspace->agreed(harness.organisation().id, old.id)->isEmpty());
}

void TestSyncFlow::undo_data()
{
    QTest::addColumn<sandbox::Dialect>("dialect");
    QTest::newRow("ETag") << sandbox::Dialect::Etag;
    QTest::newRow("Genesys") << sandbox::Dialect::Genesys;
}

//! A run with each kind of write is taken back, and that in its turn.
void TestSyncFlow::undo() // I1, I2, I3, W16
{
    QFETCH(const sandbox::Dialect, dialect);
    sandbox::Options options = SyncHarness::smallOptions(5);
    options.organisations.first().dialect = dialect;
    SyncHarness harness(options);
    if (dialect == sandbox::Dialect::Genesys)
        m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    harness.driftApart();
    const sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    const QString id = harness.organisation().id;
    const QStringList before = stateOf(tenant);
    Plan plan = harness.plan();
    const RowCounts counts = plan.counts();
    tickAll(plan);
    const int decided = decideByTurns(plan);
    const RunRecord run = harness.run(plan);
    const QStringList after = stateOf(tenant);
    QVERIFY(before != after);

    Plan back = harness.undo(run.id);
    QCOMPARE(stateOf(tenant), after); // nothing is written by that
    QCOMPARE(back.counts().changes(), run.organisations.value(id).written);
    QCOMPARE(countOf(back, RowKind::Conflict), 0);
    for (const PlanRow *row : rows(back))
        QCOMPARE(row->ticked, row->isWritable() && row->kind != RowKind::Delete);
    tickAll(back);
    const RunRecord undoing = harness.run(back);
    QCOMPARE(undoing.undoes, run.id);
    QCOMPARE(harness.workspace->run(undoing.id)->undoes, run.id);
    QCOMPARE(undoing.organisations.value(id).written, run.organisations.value(id).written);
    QCOMPARE(stateOf(tenant), before);
    SyncRun twice(back.id, SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QVERIFY(!twice.start());

    // The HRIS differs as it did: what it wants is shown, and not taken for settled.
    // Only what a person had left to WFM stays so: nothing was written for it.
    const Plan next = harness.plan();
    for (const RowKind kind : {RowKind::Create, RowKind::Update, RowKind::Delete, RowKind::Merged})
        QCOMPARE(countOf(next, kind), counts.of(kind));
    QCOMPARE(countOf(next, RowKind::Conflict), (decided + 1) / 2);
    QCOMPARE(harness.undo(run.id).counts().changes(), 0);
    const QStringList remarks = undoOf(*harness.workspace, run.id)->remarks;
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks.first().contains(undoing.id));

    Plan forth = harness.undo(undoing.id);
    tickAll(forth);
    (void)harness.run(forth);
    QCOMPARE(stateOf(tenant), after);
    QCOMPARE(harness.plan().counts().changes(), 0); // as after the run
}

void TestSyncFlow::undoOfWhatWasEditedSince() // I1, W2, W3
{
    SyncHarness harness(SyncHarness::smallOptions(5));
    harness.agreeOnEverything();
    harness.driftApart();
    sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    const Plan plan = harness.plan();
    Plan written;
    const RunRecord run = harness.run(plan, SyncRun::Scope::Ticked, &written);

    // A planner moves one of the shifts, and puts a meal of another one off.
    QHash<QString, Shift> edited; // by row
    for (const SchedulePlan &schedule : written.organisations.first().schedules) {
        for (const PlanRow &row : schedule.rows) {
            const bool isMoved = row.kind == RowKind::Update && row.end == RowEnd::Written
                && row.fields.first().state == FieldState::HrisChanged && row.current->activities.size() == 3;
            if (!isMoved || edited.size() == 2)
                continue;
            Shift shift = *row.current;
            if (edited.isEmpty()) {
                shift.start -= Minutes(15);
                for (Activity &activity : shift.activities)
                    activity.start -= Minutes(15);
            } else {
                shift.activities[0].length += Minutes(15);
                shift.activities[1].start += Minutes(15);
                shift.activities[2].start += Minutes(15);
                shift.activities[2].length -= Minutes(15);
            }
            QVERIFY(tenant.edit(schedule.info.id, shift.id, shift, u"M. Diaz"_s, harness.clock.now()));
            edited.insert(row.key, shift);
        }
    }
    QCOMPARE(edited.size(), 2);

    Plan back = harness.undo(run.id);
    int conflicts = 0;
    int merged = 0;
    for (const PlanRow *row : rows(back)) {
        conflicts += row->kind == RowKind::Conflict ? 1 : 0;
        merged += row->kind == RowKind::Merged ? 1 : 0;
        if (row->kind == RowKind::Conflict || row->kind == RowKind::Merged)
            QVERIFY(edited.contains(row->key));
    }
    QCOMPARE(conflicts, 1);
    QCOMPARE(merged, 1);
    (void)harness.run(back);
    QCOMPARE(harness.lostUpdates({}), QList<sandbox::LostUpdate>());
}

void TestSyncFlow::undoOfWhatIsGone() // W12
{
    SyncHarness harness(SyncHarness::smallOptions(5));
    harness.agreeOnEverything();
    harness.driftApart();
    const Plan plan = harness.plan();
    const RunRecord run = harness.run(plan);
    QVERIFY(undoOf(*harness.workspace, run.id));
    sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    QSet<QString> gone;
    const QList<RunRow> written = harness.workspace->runRows(run.id).value();
    for (const RunRow &row : written)
        gone.insert(row.scheduleId);
    for (const QString &schedule : std::as_const(gone))
        QVERIFY(!tenant.replaceSchedule(schedule).isEmpty());

    const Plan back = harness.undo(run.id);
    QCOMPARE(back.counts().changes(), 0);
    const QList<PlanRow> unplaced = back.organisations.first().unplaced;
    QCOMPARE(unplaced.size(), run.organisations.first().written);
    for (const PlanRow &row : unplaced) {
        QCOMPARE(row.reasons.first().code, Reason::Code::ScheduleGone);
        QVERIFY(!row.agentName.isEmpty());
    }
}

//! What an undo goes back to is what the accepted write found, not what the preview showed.
void TestSyncFlow::undoesWhatWasMergedAtTheLastMoment() // I1, W2
{
    SyncHarness harness(SyncHarness::smallOptions(21));
    harness.agreeOnEverything();
    harness.driftApart();
    const Plan plan = harness.plan();
    sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    int touched = 0;
    for (const SchedulePlan &schedule : plan.organisations.first().schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (!row.ticked || row.kind != RowKind::Update || row.current->activities.size() != 3)
                continue;
            Shift shift = *row.current;
            shift.activities[0].description = u"briefing"_s; // which merges with whatever the HRIS has
            touched += tenant.edit(schedule.info.id, shift.id, shift, u"M. Diaz"_s, harness.clock.now()) ? 1 : 0;
        }
    }
    QVERIFY(touched > 0);
    const auto described = [&tenant] {
        QStringList texts;
        for (const sandbox::StoredSchedule &schedule : tenant.schedules()) {
            for (const Shift &shift : schedule.shifts) {
                for (const Activity &activity : shift.activities) {
                    if (!activity.description.isEmpty())
                        texts.append(u"%1 %2 %3"_s.arg(shift.id, toIso(activity.start), activity.description));
                }
            }
        }
        return texts;
    };
    const QStringList before = stateOf(tenant) + described();
    const RunRecord run = harness.run(plan);
    QVERIFY(run.organisations.first().stale > 0);
    QVERIFY(stateOf(tenant) + described() != before);
    Plan back = harness.undo(run.id);
    tickAll(back);
    (void)harness.run(back);
    QCOMPARE(stateOf(tenant) + described(), before);
}

void TestSyncFlow::staleSavedPlan()
{
    SyncHarness harness(SyncHarness::smallOptions(15));
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    const QString file = harness.folder.filePath(u"plan.json"_s);
    QVERIFY(savePlan(plan, file));

    // Rivals edit while the plan lies in a drawer.
    sandbox::Tenant &tenant = *harness.sandbox.tenants().front();
    int touched = 0;
    for (const SchedulePlan &schedule : plan.organisations.first().schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (!row.ticked || !row.current || row.kind != RowKind::Update || touched >= 2)
                continue;
            Shift moved = *row.current;
            moved.start -= Minutes(15);
            for (Activity &activity : moved.activities)
                activity.start -= Minutes(15);
            if (tenant.edit(schedule.info.id, moved.id, moved, u"M. Diaz"_s, harness.clock.now()))
                ++touched;
        }
    }
    QCOMPARE(touched, 2);

    auto loaded = loadPlan(file);
    QVERIFY(loaded.has_value());
    loaded->created -= std::chrono::hours(1);
    SyncRun run(harness.stored(*loaded), SyncRun::Scope::Ticked, *harness.workspace, *harness.gateways, harness.clock);
    QSignalSpy finished(&run, &SyncRun::finished);
    QVERIFY(run.start());
    QVERIFY(finished.wait(30'000));
    const RunCounts counts = run.record().organisations.first();
    QCOMPARE(counts.error, QString());
    QCOMPARE(counts.stale, 0); // the probe told, so no write was wasted
    QCOMPARE(counts.conflicts, 2);
    QCOMPARE(counts.written, counts.attempted - 2);
    QVERIFY(counts.calls.total() <= 1.05 * counts.minimumCalls);
    QCOMPARE(harness.lostUpdates({}), QList<sandbox::LostUpdate>());
}

void TestSyncFlow::missingRight()
{
    SyncHarness harness(SyncHarness::smallOptions(17));
    harness.agreeOnEverything();
    harness.driftApart();
    const Plan plan = harness.plan();
    harness.sandbox.faults().arm({.kind = Fault::Kind::Forbidden, .on = Fault::On::Writes, .times = 0});
    Plan after;
    const RunRecord record = harness.run(plan, SyncRun::Scope::Ticked, &after);
    const RunCounts counts = record.organisations.first();
    QVERIFY2(counts.error.contains(u"wfm:schedule:write"_s), qPrintable(counts.error));
    QCOMPARE(counts.left, counts.attempted);
    // One refusal is enough: the schedules in flight at that moment, and not one call more.
    QVERIFY2(counts.calls.writes <= 6, qPrintable(QString::number(counts.calls.writes)));
    for (const PlanRow *row : rows(after)) {
        if (row->ticked && row->isWritable())
            QCOMPARE(row->end, RowEnd::Left);
    }
}

// As Test connection found it: compared, but not written.
void TestSyncFlow::readOnly()
{
    SyncHarness harness(SyncHarness::smallOptions(17, 2));
    harness.agreeOnEverything();
    harness.driftApart();
    Organisation first = harness.organisation();
    first.missingEdit = u"wfm:schedule:write"_s;
    harness.save(first);
    const Plan plan = harness.plan();
    QVERIFY(plan.organisations.first().counts().changes() > 0);
    const RunRecord record = harness.run(plan);
    const RunCounts counts = record.organisations.value(first.id);
    QVERIFY2(counts.error.contains(u"wfm:schedule:write"_s), qPrintable(counts.error));
    QCOMPARE(counts.left, counts.attempted);
    QCOMPARE(counts.calls.total(), 0);
    const RunCounts other = record.organisations.value(harness.organisation(1).id);
    QCOMPARE(other.written, other.attempted); // I8
}

namespace {

//! Both weeks are drafts of one person's; the newest draft of a week is the one that counts.
QStringList makeDrafts(sandbox::Tenant &tenant, Instant now)
{
    QStringList ids;
    const auto schedules = tenant.schedules();
    for (const sandbox::StoredSchedule &schedule : schedules) {
        if (schedule.published && tenant.apply(schedule.id, {.published = false}, {u"p"_s, u"Planner"_s}, now))
            ids.append(schedule.id);
    }
    return ids;
}

sandbox::Options genesysOptions()
{
    sandbox::Options options = SyncHarness::smallOptions(23);
    options.organisations.first().dialect = sandbox::Dialect::Genesys;
    return options;
}

} // namespace

void TestSyncFlow::publishes_data()
{
    QTest::addColumn<bool>("publish");
    QTest::newRow("off, as by default") << false;
    QTest::newRow("on") << true;
}

void TestSyncFlow::publishes()
{
    QFETCH(bool, publish);
    SyncHarness harness(genesysOptions());
    m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    harness.driftApart();
    sandbox::Tenant &tenant = *harness.sandbox.tenant(harness.organisation().id);
    const QStringList drafts = makeDrafts(tenant, harness.clock.now() + std::chrono::hours(1));
    QCOMPARE(drafts.size(), 2);
    const Plan plan = harness.plan();
    const RunRecord record = harness.run(plan, SyncRun::Scope::Ticked, nullptr, publish);
    const RunCounts counts = record.organisations.first();
    QCOMPARE(counts.error, QString());
    QCOMPARE(counts.written, counts.attempted);
    QCOMPARE(counts.published, publish ? 2 : 0);
    for (const QString &id : drafts)
        QCOMPARE(tenant.schedule(id)->published, publish);
    QCOMPARE(harness.workspace->run(record.id)->publish, publish);
    QCOMPARE(harness.workspace->run(record.id)->organisations.first().published, counts.published);
}

// W12: somebody published another schedule after the plan.
void TestSyncFlow::replacesNoPublishedSchedule()
{
    SyncHarness harness(genesysOptions());
    m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    harness.driftApart();
    sandbox::Tenant &tenant = *harness.sandbox.tenant(harness.organisation().id);
    const QStringList drafts = makeDrafts(tenant, harness.clock.now() + std::chrono::hours(1));
    const Plan plan = harness.plan();
    QString others;
    const auto schedules = tenant.schedules();
    for (const sandbox::StoredSchedule &schedule : schedules) {
        if (schedule.weekDate == harness.weeks().first() && !drafts.contains(schedule.id))
            others = schedule.id;
    }
    QVERIFY(tenant.apply(others, {.published = true}, {u"p"_s, u"Planner"_s}, harness.clock.now()));
    const RunCounts counts = harness.run(plan, SyncRun::Scope::Ticked, nullptr, true).organisations.first();
    QVERIFY2(counts.error.contains(u"published"_s), qPrintable(counts.error));
    QCOMPARE(counts.published, 1);
    QVERIFY(tenant.schedule(others)->published);
}

void TestSyncFlow::leavesWhatWasReplaced_data()
{
    QTest::addColumn<bool>("published"); // the one that the plan is for
    QTest::addColumn<int>("minutes"); // that the plan is old
    QTest::newRow("fresh plan") << true << 0;
    QTest::newRow("older plan") << true << 2;
    QTest::newRow("older plan of a draft") << false << 2;
}

// W12: what a planner published in its place is another schedule, and nobody sees what is written to the old one.
void TestSyncFlow::leavesWhatWasReplaced()
{
    QFETCH(bool, published);
    QFETCH(int, minutes);
    SyncHarness harness(genesysOptions());
    m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    harness.driftApart();
    sandbox::Tenant &tenant = *harness.sandbox.tenant(harness.organisation().id);
    QString counting;
    QString other;
    const auto schedules = tenant.schedules();
    for (const sandbox::StoredSchedule &schedule : schedules) {
        if (schedule.weekDate == harness.weeks().first())
            (schedule.published ? counting : other) = schedule.id;
    }
    if (!published)
        (void)makeDrafts(tenant, harness.clock.now() + std::chrono::hours(1));
    Plan plan = harness.plan();
    plan.created -= std::chrono::minutes(minutes);
    QVERIFY(tenant.apply(other, {.published = true}, {u"p"_s, u"Planner"_s}, harness.clock.now()));
    const auto versionBefore = tenant.schedule(counting)->version;
    const RunCounts counts = harness.run(plan).organisations.first();
    QVERIFY(counts.left > 0);
    QCOMPARE(counts.written + counts.left, counts.attempted); // the other week is as it was
    QCOMPARE(tenant.schedule(counting)->version, versionBefore);
}

void TestSyncFlow::tellsWhatMoves()
{
    SyncHarness harness(genesysOptions());
    m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    const QString id = harness.organisation().id;
    const QSignalSpy moved(harness.gateways.get(), &GatewayPool::scheduleMoved);
    harness.gateways->listen(id);
    sandbox::Tenant &tenant = *harness.sandbox.tenant(id);
    const QString schedule = tenant.schedules().firstKey();
    int edits = 0;
    // What changes before somebody listens is told to nobody.
    const auto isTold = [&] {
        const sandbox::Patch patch{.name = u"Edit %1"_s.arg(++edits)};
        return tenant.apply(schedule, patch, {u"p"_s, u"Planner"_s}, harness.clock.now()) && !moved.isEmpty();
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(moved.first().first().toString(), id);
    QVERIFY2(moved.first().last().toString().contains(schedule), qPrintable(moved.first().last().toString()));
}

QTEST_GUILESS_MAIN(TestSyncFlow)
#include "tst_syncflow.moc"
