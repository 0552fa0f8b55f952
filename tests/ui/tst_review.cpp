// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planjson.h"
#include "core/workspace/database.h"
#include "tests/ui/reviewfixture.h"
#include "ui/conflicts/conflictrow.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

const QString day = u"09:00-17:00"_s;

QList<PlanRow> rows()
{
    return compared({{u"a1"_s, day, u"08:00-16:00"_s, day}, // update
                     {u"a2"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s}, // conflict
                     {u"a3"_s, day, {}, day}}); // delete
}

Decision takes(Side side)
{
    Decision decision;
    decision.shift = side;
    return decision;
}

//! Of the plan on show; it had nothing to write.
void interruptRun(const ReviewFixture &fixture, const QString &id = u"r1"_s)
{
    RunRecord run{.id = id, .planId = fixture.review->plan().id, .started = fixture.clock.now()};
    const bool isNext = fixture.review->planUsed();
    const auto started = fixture.workspace->startRun(run, {}, isNext);
    run.state = RunRecord::State::Interrupted;
    if (!started || !fixture.workspace->finishRun(run))
        qFatal("The run can't be recorded.");
}

} // namespace

class TestReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAreSteps()
    {
        ReviewFixture fixture;
        const QList<PlanRow> plan = rows();
        fixture.open(plan);
        QSignalSpy changed(fixture.review.get(), &Review::rowsChanged);
        fixture.review->setTicked(
            {ReviewFixture::ref(plan[0]), ReviewFixture::ref(plan[1]), ReviewFixture::ref(plan[2])}, true);
        QCOMPARE(changed.count(), 1);
        QVERIFY(fixture.review->row(ReviewFixture::ref(plan[0]))->ticked);
        QVERIFY(!fixture.review->row(ReviewFixture::ref(plan[1]))->ticked); // a conflict
        QVERIFY(fixture.review->row(ReviewFixture::ref(plan[2]))->ticked);
        QCOMPARE(fixture.review->undoStack().count(), 1);
        fixture.review->undoStack().undo();
        QVERIFY(!fixture.review->row(ReviewFixture::ref(plan[0]))->ticked);
        QVERIFY(!fixture.review->row(ReviewFixture::ref(plan[2]))->ticked);
        fixture.review->undoStack().redo();
        QVERIFY(fixture.review->row(ReviewFixture::ref(plan[2]))->ticked);
    }

    // The numbers are kept schedule by schedule; a full count has to find the same, whatever was chosen.
    void numbers_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void numbers()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        ReviewFixture fixture;
        Plan plan = fixture.plan(rows());
        SchedulePlan another = plan.organisations.first().schedules.first();
        another.info.id = u"another"_s;
        plan.organisations.first().schedules.append(another);
        plan.organisations.append(fixture.plan(rows(), u"fabrikam"_s, u"Fabrikam"_s).organisations);
        QList<RowRef> refs;
        for (const OrganisationPlan &organisation : std::as_const(plan.organisations)) {
            for (const SchedulePlan &schedule : organisation.schedules) {
                for (const PlanRow &row : schedule.rows)
                    refs.append({organisation.organisationId, schedule.info.id, row.key});
            }
        }
        fixture.open(plan);
        for (int step = 0; step < 100; ++step) {
            const RowRef ref = refs.at(random.bounded(refs.size()));
            switch (random.bounded(7)) {
            case 0:
                fixture.review->setTicked(refs.first(random.bounded(refs.size())), random.bounded(2) == 0);
                break;
            case 1:
                fixture.review->setTicked(
                    [ref](const ConflictRow &row) { return row.organisation->organisationId == ref.organisationId; },
                    random.bounded(2) == 0);
                break;
            case 2:
                fixture.review->decide({{ref, takes(Side(random.bounded(3)))}}, u"decide"_s);
                break;
            case 3:
                fixture.review->setLater({ref}, random.bounded(2) == 0);
                break;
            case 4:
                fixture.review->undoStack().redo();
                break;
            default:
                fixture.review->undoStack().undo();
            }
            QCOMPARE(fixture.review->tally(), PlanTally(fixture.review->plan()));
        }
    }

    void decisionsCarryWhoWhenAndWhat()
    {
        ReviewFixture fixture;
        const QList<PlanRow> plan = rows();
        fixture.open(plan);
        const RowRef conflict = ReviewFixture::ref(plan[1]);
        fixture.review->decide({{conflict, takes(Side::Hris)}}, u"decide"_s);
        const PlanRow *row = fixture.review->row(conflict);
        QVERIFY(row->decision);
        QCOMPARE(row->decision->shift, Side::Hris);
        QCOMPARE(row->decision->when, fixture.clock.now());
        QCOMPARE(row->decision->who, loginName());
        QVERIFY(row->decision->seen == row->current);
        fixture.review->undoStack().undo();
        QVERIFY(!fixture.review->row(conflict)->decision);
    }

    void laterAndBack()
    {
        ReviewFixture fixture;
        const QList<PlanRow> plan = rows();
        fixture.open(plan);
        const RowRef conflict = ReviewFixture::ref(plan[1]);
        fixture.review->setLater({conflict, ReviewFixture::ref(plan[0])}, true);
        QVERIFY(fixture.review->row(conflict)->later);
        QVERIFY(!fixture.review->row(ReviewFixture::ref(plan[0]))->later); // no conflict
        fixture.review->decide({{conflict, takes(Side::Wfm)}}, u"decide"_s);
        QVERIFY(!fixture.review->row(conflict)->later); // decided is not put aside
        fixture.review->clearDecision(conflict);
        QVERIFY(!fixture.review->row(conflict)->decision);
        QCOMPARE(fixture.review->undoStack().count(), 3);
    }

    void anotherPlanEndsUndo()
    {
        ReviewFixture fixture;
        const QList<PlanRow> plan = rows();
        fixture.open(plan);
        fixture.review->setTicked({ReviewFixture::ref(plan[0])}, true);
        QVERIFY(fixture.review->undoStack().canUndo());
        fixture.open(plan);
        QVERIFY(!fixture.review->undoStack().canUndo());
    }

    //! Whoever was at it, and however it ends, finds what was chosen again.
    void choicesAreKept()
    {
        ReviewFixture fixture;
        const QList<PlanRow> plan = rows();
        fixture.open(plan);
        QSignalSpy failed(fixture.review.get(), &Review::failed);
        const auto stored = [&fixture] {
            return fixture.workspace->plan(fixture.review->plan().id)->organisations.first().schedules.first().rows;
        };
        const RowRef ref = ReviewFixture::ref(plan[0]);
        QVERIFY(!stored()[0].ticked);
        // One after the other, faster than they can be saved: the last word counts.
        for (const bool ticked : {true, false, true})
            fixture.review->setTicked({ref}, ticked);
        QTRY_VERIFY(stored()[0].ticked);
        // The window closes at once.
        fixture.review->undoStack().undo();
        const Plan shown = fixture.review->plan();
        fixture.review.reset();
        const auto kept = fixture.workspace->plan(shown.id);
        QVERIFY(kept);
        QCOMPARE(*kept, shown);
        QVERIFY(!kept->organisations.first().schedules.first().rows[0].ticked);
        QCOMPARE(failed.count(), 0);
    }

    //! Nobody waits for the saving, and what is read of the same plan just after has it all the same.
    void choicesGoBeforeReading()
    {
        ReviewFixture fixture;
        fixture.open(rows());
        const RowRef ref = ReviewFixture::ref(rows()[0]);
        QSignalSpy opened(fixture.review.get(), &Review::planChanged);
        for (const bool ticked : {true, false, true})
            fixture.review->setTicked({ref}, ticked);
        fixture.review->openStoredPlan(fixture.review->plan().id);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(fixture.review->row(ref)->ticked);
        // Another one in its place: its last choice is saved behind it.
        fixture.review->setTicked({ref}, false);
        const Plan before = fixture.review->plan();
        fixture.review->openPlan(fixture.plan({}));
        QTRY_COMPARE(fixture.workspace->plan(before.id).value(), before);
    }

    void plansByFile()
    {
        ReviewFixture fixture;
        fixture.open(rows());
        const QString path = fixture.directory.filePath(u"plan.json"_s);
        QSignalSpy saved(fixture.review.get(), &Review::planSaved);
        QSignalSpy failed(fixture.review.get(), &Review::failed);
        fixture.review->savePlanFile(path);
        QTRY_COMPARE(saved.count(), 1);

        ReviewFixture other; // on another computer
        QSignalSpy opened(other.review.get(), &Review::planChanged);
        other.review->openPlanFile(path);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(other.review->plan(), fixture.review->plan());
        QVERIFY(!other.review->planUsed());
        QCOMPARE(other.review->weeks(), fixture.review->plan().weeks);
        QVERIFY(other.workspace->plan(other.review->plan().id)); // a run will look for it

        QSignalSpy broken(other.review.get(), &Review::failed);
        other.review->openPlanFile(fixture.directory.filePath(u"missing.json"_s));
        QTRY_COMPARE(broken.count(), 1);
        QVERIFY(broken.first().first().value<Error>().what.contains(u"missing.json"_s));
        QCOMPARE(failed.count(), 0);
    }

    // W16
    void usedPlanIsKnown()
    {
        ReviewFixture fixture;
        const QList<PlanRow> plan = rows();
        const Plan used = fixture.plan(plan);
        QVERIFY(fixture.workspace->savePlan(used));
        RunRecord run;
        run.id = u"run"_s;
        run.planId = used.id;
        run.started = fixture.clock.now();
        QVERIFY(fixture.workspace->startRun(run, {}, false));
        fixture.review->openPlan(used);
        QVERIFY(fixture.review->planUsed());
    }

    // A plan that nothing was written of can be synced once more.
    void planIsUnusedWhereNoRunBegan()
    {
        ReviewFixture fixture;
        QList<PlanRow> plan = rows();
        plan[0].ticked = true;
        fixture.open(plan);
        const auto database = Database::open(fixture.directory.filePath(u"workspace.sqlite"_s));
        QVERIFY(database);
        Transaction damage(**database, Transaction::Mode::Write);
        QCOMPARE(damage.execute(u"UPDATE plan_organisation SET head = ?"_s, {QByteArray("damaged")}), 1);
        QVERIFY(damage.commit());
        QSignalSpy failed(fixture.review.get(), &Review::failed);
        fixture.review->sync();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(fixture.review->activity(), Review::Activity::Idle);
        QVERIFY(!fixture.review->planUsed());
    }

    //! The plan of a run that is resumed is read beside the window, where a person may go on choosing.
    void resumedRunKeepsWhatIsChosenMeanwhile()
    {
        ReviewFixture fixture;
        fixture.open(rows());
        interruptRun(fixture);
        const RowRef ref = ReviewFixture::ref(rows()[0]);
        QVERIFY(!fixture.review->row(ref)->ticked);
        QSignalSpy opened(fixture.review.get(), &Review::planChanged);
        QSignalSpy finished(fixture.review.get(), &Review::runFinished);
        fixture.review->resumeRun(u"r1"_s);
        QCOMPARE(fixture.review->activity(), Review::Activity::Syncing); // at once: nothing else may begin
        fixture.review->compare();
        fixture.review->resumeRun(u"r1"_s);
        fixture.review->setTicked({ref}, true);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(opened.count(), 1);
        QVERIFY(fixture.review->planUsed());
        QVERIFY(fixture.review->row(ref)->ticked);
        QCOMPARE(fixture.workspace->plan(fixture.review->plan().id).value(), fixture.review->plan());
    }

    void cancelsARunBeforeItsPlanIsRead()
    {
        ReviewFixture fixture;
        fixture.open(rows());
        interruptRun(fixture);
        fixture.review->resumeRun(u"r1"_s);
        fixture.review->cancel();
        QTRY_COMPARE(fixture.review->activity(), Review::Activity::Idle);
        QCOMPARE(fixture.workspace->runs()->first().state, RunRecord::State::Cancelled);
        // The window closes at once.
        interruptRun(fixture, u"r2"_s);
        fixture.review->resumeRun(u"r2"_s);
        fixture.review.reset();
        QVERIFY(unfinishedRun(*fixture.workspace, u"r2"_s));
    }

    void tellsWhatKeepsARunFromResuming()
    {
        ReviewFixture fixture;
        fixture.open(rows());
        interruptRun(fixture);
        const Plan before = fixture.review->plan();
        const auto database = Database::open(fixture.directory.filePath(u"workspace.sqlite"_s));
        QVERIFY(database);
        Transaction damage(**database, Transaction::Mode::Write);
        QCOMPARE(damage.execute(u"UPDATE plan_organisation SET head = ?"_s, {QByteArray("damaged")}), 1);
        QVERIFY(damage.commit());
        QSignalSpy failed(fixture.review.get(), &Review::failed);
        fixture.review->resumeRun(u"r1"_s);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(fixture.review->activity(), Review::Activity::Idle);
        QCOMPARE(fixture.review->plan(), before);
        QVERIFY(unfinishedRun(*fixture.workspace, u"r1"_s));
    }

    void organisationsComeAndGo()
    {
        ReviewFixture fixture;
        QVERIFY(fixture.review->organisations().isEmpty());
        const Organisation organisation{.id = u"contoso"_s, .name = u"Contoso Care"_s, .service = u"etag"_s};
        QVERIFY(fixture.workspace->saveOrganisation(organisation));
        fixture.review->reloadOrganisations();
        QCOMPARE(fixture.review->organisations().size(), 1);
        fixture.review->setChosen({u"contoso"_s});
        QVERIFY(fixture.workspace->removeOrganisation(u"contoso"_s));
        fixture.review->reloadOrganisations();
        QVERIFY(fixture.review->chosen().isEmpty());
    }

    void unreachableOrganisation()
    {
        ReviewFixture fixture;
        const Organisation organisation{.id = u"contoso"_s,
                                        .name = u"Contoso Care"_s,
                                        .service = u"nonesuch"_s,
                                        .hrisFile = fixture.directory.filePath(u"missing.csv"_s)};
        QVERIFY(fixture.workspace->saveOrganisation(organisation));
        fixture.review->reloadOrganisations();
        fixture.review->setChosen({u"contoso"_s});
        fixture.review->setWeeks({QDate(2027, 3, 8)});
        QSignalSpy activity(fixture.review.get(), &Review::activityChanged);
        fixture.review->compare();
        QCOMPARE(fixture.review->activity(), Review::Activity::Comparing);
        QTRY_COMPARE(fixture.review->activity(), Review::Activity::Idle);
        QVERIFY(fixture.review->error(u"contoso"_s));
        QVERIFY(fixture.review->plan().organisations.isEmpty());
    }
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestReview)
#include "tst_review.moc"
