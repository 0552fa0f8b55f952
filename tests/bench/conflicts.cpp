// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the page of conflicts keeps a person waiting when thousands are decided at once, in few large schedules and
// in many small ones: until it is on show, by the clock, and for how long the window stands still meanwhile. That is
// the time of the GUI thread alone, so that it does not matter what else the machine is busy with. Prints and judges
// nothing: docs/economy.md tells what it was.
#include "tests/support/shiftmaker.h"
#include "tests/ui/conflictswindow.h"
#include "ui/conflicts/bulkdialog.h"

#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

//! So many schedules, each agent of which has a conflict about the meal and four days that are in sync.
Plan conflictPlan(const ReviewFixture &fixture, int schedules, int agents)
{
    Plan plan = fixture.plan({});
    OrganisationPlan &organisation = plan.organisations.first();
    const SchedulePlan empty = organisation.schedules.takeFirst();
    int serial = 0;
    for (int s = 0; s < schedules; ++s) {
        CompareInput all = input();
        all.schedule.id = u"schedule %1"_s.arg(s);
        for (int a = 0; a < agents; ++a) {
            const QString agentId = u"agent %1-%2"_s.arg(s).arg(a);
            for (int day = -2; day <= 2; ++day) {
                const auto text = [&](const QString &meal) {
                    return u"%1%2 09:00-17:00 meal %3+30"_s.arg(day < 0 ? u""_s : u"+"_s).arg(day).arg(meal);
                };
                const QString key = u"h%1"_s.arg(++serial);
                const QString shiftId = u"s%1"_s.arg(serial);
                all.base.append(agreed(text(u"12:30"_s), key, shiftId, agentId));
                all.desired.append(desired(text(day == 0 ? u"12:00"_s : u"12:30"_s), key, agentId));
                all.current.append(shift(text(day == 0 ? u"13:00"_s : u"12:30"_s), shiftId, agentId));
            }
        }
        SchedulePlan schedule = empty;
        schedule.info = all.schedule;
        schedule.rows = compare(all);
        for (PlanRow &row : schedule.rows)
            row.agentName = row.agentId;
        organisation.schedules.append(schedule);
    }
    return plan;
}

class ConflictsBench final {
public:
    void run(int schedules, int agents)
    {
        std::printf("\n| %d x %d | until shown, ms | longest wait, ms |\n| --- | ---: | ---: |\n", schedules, agents);
        const int all = schedules * agents;
        Plan plan = conflictPlan(m_window.fixture, schedules, agents);
        settle();
        measure("open the plan", [&] { m_window.fixture.review->openPlan(std::move(plan)); });
        expect(all);
        measure("next conflict", [this] { trigger(u"nextConflict"_s); });
        measure("decide one", [this] { trigger(u"takeHris"_s); });
        trigger(u"nextConflict"_s);
        settle();
        measure("list all that are alike", [this] { trigger(u"takeWfmAlike"_s); });
        measure("decide them", [this] { m_window.page.findChild<BulkDialog *>()->accept(); });
        expect(0);
        measure("undo", [this] { trigger(u"undoDecision"_s); });
        expect(all - 1);
        measure("redo", [this] { trigger(u"redoDecision"_s); });
        expect(0);
        measure("take one of them back", [this] {
            const OrganisationPlan &organisation = m_window.fixture.review->plan().organisations.first();
            m_window.fixture.review->clearDecision(
                {organisation.organisationId, organisation.schedules.first().info.id, firstConflict()});
        });
        expect(1);
    }

private:
    [[nodiscard]] QString firstConflict() const
    {
        const QList<PlanRow> &rows = m_window.fixture.review->plan().organisations.first().schedules.first().rows;
        return std::find_if(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.decision.has_value(); })
            ->key;
    }
    void trigger(const QString &action) { m_window.action(action)->trigger(); }
    void expect(int open) const
    {
        if (m_window.page.count() != open)
            qFatal("There are %d open conflicts and not %d.", m_window.page.count(), open);
    }

    //! Milliseconds that this thread has worked.
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    //! Until nothing is left to be done.
    double settle()
    {
        double longest = 0;
        for (int quiet = 0; quiet < 20;) {
            const double before = worked();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, worked() - before);
            const auto *dialog = m_window.page.findChild<BulkDialog *>();
            const bool isBusy = m_window.page.isBusy() || (dialog != nullptr && dialog->bulk().rows.isEmpty());
            quiet = isBusy ? 0 : quiet + 1;
        }
        return longest;
    }

    void measure(const char *what, const std::function<void()> &does)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = worked();
        does();
        const double doing = worked() - before; // without what comes of it
        const double longest = std::max(doing, settle());
        std::printf("| %s | %.0f | %.1f |\n", what, double(timer.nsecsElapsed()) / 1e6, longest);
    }

    ConflictsWindow m_window;
};

} // namespace

} // namespace rosterbridge

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QApplication application(argc, argv);
    for (const auto &[schedules, agents] : {std::pair(1, 2000), std::pair(4, 1250), std::pair(200, 25)})
        rosterbridge::ConflictsBench().run(schedules, agents);
    return 0;
}
