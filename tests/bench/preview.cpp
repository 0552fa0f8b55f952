// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person waits for in the window, with a million changed rows in the preview: how long each thing takes until it
// is on show, and for how long the window stands still meanwhile. That is the time of the GUI thread alone, so that it
// does not matter what else the machine is busy with. Prints and judges nothing: docs/economy.md tells what it was. An
// argument is another number of rows.
#include "core/plan/planjson.h"
#include "tests/bench/shifttext.h"
#include "tests/support/shiftmaker.h"
#include "tests/ui/reviewfixture.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/mainwindow.h"
#include "ui/preview/previewpage.h"
#include "ui/preview/previewview.h"
#include "ui/preview/syncdialog.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

constexpr int agentsInSchedule = 25;
constexpr int days = 5;
constexpr int rowsInSchedule = agentsInSchedule * days;
constexpr int organisations = 10;

//! Of ten rows: six updates, two creates, a delete, and a conflict or a delete by turns.
SchedulePlan schedule(int number)
{
    CompareInput all = input();
    all.schedule.id = u"schedule-%1"_s.arg(number, 28, 10, QChar(u'0'));
    all.schedule.name = u"Team %1"_s.arg(number);
    int serial = number * rowsInSchedule;
    for (int agent = 0; agent < agentsInSchedule; ++agent) {
        const QString agentId = u"agent-%1"_s.arg(number * agentsInSchedule + agent, 30, 10, QChar(u'0'));
        for (int day = -2; day < days - 2; ++day) {
            const int hour = 6 + agent % 8;
            const QString key = u"WD-%1"_s.arg(++serial, 12, 10, QChar(u'0'));
            const QString shiftId = u"shift-%1"_s.arg(serial, 30, 10, QChar(u'0'));
            const int kind = serial % 10;
            const bool isConflict = kind == 9 && serial % 20 == 19;
            if (kind >= 2)
                all.base.append(agreed(eightHours(day, hour), key, shiftId, agentId));
            if (kind < 8 || isConflict) {
                DesiredShift wanted = desired(eightHours(day, hour + 1), key, agentId);
                wanted.line = serial;
                wanted.rawLine = u"%1;%2;2027-03-10;%3:00;%4:00;meal"_s.arg(key, agentId).arg(hour + 1).arg(hour + 9);
                all.desired.append(wanted);
            }
            if (kind >= 2)
                all.current.append(shift(eightHours(day, isConflict ? hour + 2 : hour), shiftId, agentId));
        }
    }
    SchedulePlan made{.info = all.schedule, .rows = compare(all)};
    for (PlanRow &row : made.rows)
        row.agentName = u"Agent %1"_s.arg(row.agentId.right(8));
    tickDefaults(made);
    // As the workspace has it: no two texts share their memory any more.
    return *schedulePlanFromJson(toJson(made));
}

Plan largePlan(const ReviewFixture &fixture, int rows)
{
    Plan plan = fixture.plan({});
    const OrganisationPlan empty = plan.organisations.takeFirst();
    const int schedules = rows / rowsInSchedule;
    for (int o = 0; o < organisations; ++o) {
        OrganisationPlan organisation = empty;
        organisation.organisationId = u"organisation-%1"_s.arg(o);
        organisation.organisationName = u"Organisation %1"_s.arg(o);
        organisation.schedules.clear();
        for (int s = o * schedules / organisations; s < (o + 1) * schedules / organisations; ++s)
            organisation.schedules.append(schedule(s));
        plan.organisations.append(organisation);
    }
    return plan;
}

double megabytesHeld()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return double(status.readAll().split(' ').value(1).toLongLong()) * 4096 / 1e6;
}

class PreviewBench final {
public:
    explicit PreviewBench(int rows) : m_secrets(m_fixture.secrets)
    {
        const double before = megabytesHeld();
        Plan plan = largePlan(m_fixture, rows);
        const double after = megabytesHeld();
        std::printf("%d rows of %lld schedules, %.0f bytes a row\n\n", plan.counts().all(),
                    static_cast<long long>(rows / rowsInSchedule), (after - before) * 1e6 / plan.counts().all());
        std::printf("| | until shown, ms | longest wait, ms |\n| --- | ---: | ---: |\n");
        m_window = std::make_unique<MainWindow>(
            OrganisationTools{.workspace = *m_fixture.workspace,
                              .gateways = m_fixture.gateways,
                              .secrets = m_secrets,
                              .review = *m_fixture.review,
                              .makeGateway = [](const Connection &, SecretStore &) -> Result<std::unique_ptr<Gateway>> {
                                  return failure(Error{.kind = Error::Kind::Network, .what = u"none"_s});
                              }},
            m_fixture.clock, m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        m_view = m_window->findChild<PreviewView *>();
        m_model = m_window->findChild<PreviewModel *>();
        m_timeline = m_window->findChild<TimelineView *>();
        m_conflicts = m_window->findChild<ConflictsPage *>();
        settle();
        PlanTally tally(plan); // as workers do that read or compare a plan
        measure(
            "open, until the first rows are painted",
            [&] { m_fixture.review->openPlan(std::move(plan), std::move(tally)); },
            [this] { return m_model->shown() > 0 && !m_view->visualRect(m_model->index(0, 0)).isEmpty(); });
        measure(
            "… and until all is there: groups open, timeline drawn, conflicts listed", [] {},
            [this] { return isSettled() && m_conflicts->count() > 0; });
    }

    void run()
    {
        scroll("scroll the tree by a page", *m_view);
        scroll("scroll the timeline by a page", *m_timeline);
        const QModelIndex organisation = m_model->index(0, 0);
        const QModelIndex row = m_model->index(3, PreviewModel::Tick, m_model->index(1, 0, organisation));
        m_view->scrollToTop();
        measure("tick a row", [this, row] { m_model->toggle({row}); });
        const int ticked = m_fixture.review->tally().all().toSync;
        measure(
            "tick a schedule", [this, organisation] { m_model->toggle({m_model->index(2, 0, organisation)}); },
            [this, ticked] { return m_fixture.review->tally().all().toSync != ticked; });
        measure("filter by kind", [this] { m_model->setKinds(m_model->kinds() - QSet<RowKind>{RowKind::Update}); });
        measure("show all kinds again",
                [this] { m_model->setKinds(m_model->kinds() + QSet<RowKind>{RowKind::Update}); });
        measure("find “0004711”", [this] { m_model->setFind(u"0004711"_s); });
        measure("find nothing again", [this] { m_model->setFind({}); });
        measure("sort by HRIS", [this] { m_view->sortByColumn(PreviewModel::Hris, Qt::AscendingOrder); });
        measure("sort by change, in words", [this] { m_view->sortByColumn(PreviewModel::Why, Qt::DescendingOrder); });
        measure("sort by agent", [this] { m_view->sortByColumn(PreviewModel::Agent, Qt::AscendingOrder); });
        measure("collapse all", [this] { trigger("collapseAll"); });
        measure("expand all", [this] { trigger("expandAll"); });
        measure(
            "untick all", [this] { trigger("untickAll"); },
            [this] { return m_fixture.review->tally().all().toSync == 0; });
        measure(
            "tick all", [this] { trigger("tickAll"); }, [this] { return isAllTicked(); });
        measure("select all rows", [this] { m_view->selectAll(); });
        measure(
            "untick them", [this] { m_view->toggleSelected(); },
            [this] { return m_fixture.review->tally().all().toSync == 0; });
        measure(
            "undo that", [this] { trigger("undoTick"); }, [this] { return isAllTicked(); });
        measure("select one row", [this] { m_view->setCurrentIndex(m_model->index(0, PreviewModel::Agent)); });
        measure("type what no name begins with", [this] { m_view->keyboardSearch(u"q"_s); });
        measure("flat table", [this] { trigger("flatTable"); });
        scroll("scroll the flat table by a page", *m_view);
        measure("sort it by agent, downwards",
                [this] { m_view->sortByColumn(PreviewModel::Agent, Qt::DescendingOrder); });
        measure("tree again", [this] { trigger("flatTable"); });
        measure(
            "ask what a sync would do", [this] { trigger("sync"); },
            [this] { return m_window->findChild<SyncDialog *>() != nullptr; });
        measure("… and close that", [this] { m_window->findChild<SyncDialog *>()->reject(); });
        const auto page = [this](QWidget *which) {
            auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
            return [pages, which] { pages->setCurrentWidget(which); };
        };
        measure("go to the conflicts", page(m_conflicts));
        scroll("scroll their list by a page", *m_conflicts->findChild<QTableView *>(u"conflictList"_s));
        measure("the next conflict", [this] { trigger("nextConflict"); });
        measure("decide it", [this] { trigger("takeHrisShift"); });
        measure("undo that", [this] { trigger("undoDecision"); });
        measure("back to the preview", page(m_window->findChild<PreviewPage *>()));
        sync();
        Plan other = m_fixture.review->plan(); // compared again, say
        other.id = u"other"_s;
        PlanTally tally(other);
        measure("another plan in its place", [&] { m_fixture.review->openPlan(std::move(other), std::move(tally)); });
        measure("a small one in its place", [this] { m_fixture.review->openPlan(m_fixture.plan({})); });
        std::printf("\n%.0f MB held\n", megabytesHeld());
    }

private:
    //! A run that carries the whole plan out was killed before it wrote anything.
    void recordInterruptedRun()
    {
        const Plan &plan = m_fixture.review->plan();
        RunRecord run{.id = u"interrupted"_s, .planId = plan.id};
        QList<RunRow> rows;
        for (const OrganisationPlan &organisation : plan.organisations) {
            run.organisations.insert(organisation.organisationId, {});
            for (const SchedulePlan &schedule : organisation.schedules) {
                for (const PlanRow &row : schedule.rows)
                    rows.append({.organisationId = organisation.organisationId,
                                 .scheduleId = schedule.info.id,
                                 .key = row.key,
                                 .agentName = row.agentName,
                                 .day = row.day,
                                 .kind = row.kind,
                                 .end = RowEnd::Pending,
                                 .detail = {},
                                 .correlationId = {}});
            }
        }
        Workspace &workspace = *m_fixture.workspace;
        bool stored = workspace.savePlan(plan) && workspace.startRun(run, rows, true);
        run.state = RunRecord::State::Interrupted;
        stored = stored && workspace.finishRun(run);
        if (!stored)
            qFatal("The run can't be recorded.");
    }

    //! Nobody can be asked, so that each row is left as soon as its run has begun.
    void sync()
    {
        recordInterruptedRun();
        const auto isIdle = [this] { return m_fixture.review->activity() == Review::Activity::Idle; };
        measure(
            "sync, until all is left", [this] { m_fixture.review->sync(); }, isIdle);
        bool isShown = false;
        QObject here;
        QObject::connect(m_fixture.review.get(), &Review::planChanged, &here, [&isShown] { isShown = true; });
        measure(
            "resume a run, until its plan is on show", [this] { m_fixture.review->resumeRun(u"interrupted"_s); },
            [&isShown] { return isShown; });
        measure(
            "… and until all is left", [] {}, isIdle);
    }

    void trigger(const char *action) { m_window->findChild<QAction *>(QLatin1StringView(action))->trigger(); }

    //! Nothing is left to be done: groups are open, the lines are made.
    [[nodiscard]] bool isSettled()
    {
        return !m_model->isBusy() && !m_view->isBusy() && (!m_timeline->isVisible() || !m_timeline->isBusy());
    }

    [[nodiscard]] bool isAllTicked() const
    {
        const RowTally &all = m_fixture.review->tally().all();
        return all.toSync == all.writable - all.counts.of(RowKind::Delete);
    }

    //! Milliseconds that this thread has worked.
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    //! One turn of the event loop.
    static double turn()
    {
        const double before = worked();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        return worked() - before;
    }

    double settle()
    {
        double longest = 0;
        for (int quiet = 0; quiet < 20; quiet = isSettled() ? quiet + 1 : 0)
            longest = std::max(longest, turn());
        return longest;
    }

    //! Does something and waits until \a isDone, or else until nothing is left to be done.
    void measure(const char *what, const std::function<void()> &does, const std::function<bool()> &isDone = {})
    {
        QElapsedTimer timer;
        timer.start();
        const double before = worked();
        does();
        double longest = worked() - before;
        while (isDone && !isDone())
            longest = std::max(longest, turn());
        if (!isDone)
            longest = std::max(longest, settle());
        std::printf("| %s | %.1f | %.1f |\n", what, double(timer.nsecsElapsed()) / 1e6, longest);
    }

    void scroll(const char *what, QAbstractScrollArea &area)
    {
        QScrollBar *bar = area.verticalScrollBar();
        bar->setValue(0);
        settle();
        std::vector<double> frames;
        for (int i = 0; i < 300; ++i) {
            const double before = worked();
            bar->setValue(i < 200 ? bar->value() + bar->pageStep() : int(qint64(bar->maximum()) * (i - 200) / 100));
            area.viewport()->repaint();
            turn();
            frames.push_back(worked() - before);
        }
        std::sort(frames.begin(), frames.end());
        std::printf("| %s, median and longest frame | %.1f | %.1f |\n", what, frames[frames.size() / 2], frames.back());
    }

    ReviewFixture m_fixture;
    SessionSecretStore m_secrets;
    Theme m_theme{*qApp};
    std::unique_ptr<MainWindow> m_window;
    PreviewView *m_view = nullptr;
    PreviewModel *m_model = nullptr;
    TimelineView *m_timeline = nullptr;
    ConflictsPage *m_conflicts = nullptr;
};

} // namespace

} // namespace rosterbridge

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"rosterbridge-bench"_s);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;
    rosterbridge::PreviewBench(rows).run();
    return 0;
}
