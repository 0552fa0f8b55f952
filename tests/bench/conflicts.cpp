// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the page of conflicts keeps a person waiting when thousands are decided at once, in few large schedules and
// in many small ones. Prints times and judges none.
#include "tests/support/shiftmaker.h"
#include "tests/ui/conflictswindow.h"
#include "ui/conflicts/bulkdialog.h"

#include <QElapsedTimer>

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

} // namespace

class ConflictsBench final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bulk_data()
    {
        QTest::addColumn<int>("schedules");
        QTest::addColumn<int>("agents");
        QTest::newRow("1 x 2000") << 1 << 2000;
        QTest::newRow("4 x 1250") << 4 << 1250;
        QTest::newRow("200 x 25") << 200 << 25;
    }

    void bulk()
    {
        QFETCH(const int, schedules);
        QFETCH(const int, agents);
        ConflictsWindow window;
        QElapsedTimer timer;
        const auto tell = [&timer](const char *what) {
            qInfo("%-28s %6lld ms", what, static_cast<long long>(timer.restart()));
        };
        Plan plan = conflictPlan(window.fixture, schedules, agents);
        timer.start();
        window.fixture.review->openPlan(std::move(plan));
        tell("open the plan");
        QCOMPARE(window.page.count(), schedules * agents);
        window.action(u"nextConflict"_s)->trigger();
        tell("next conflict");
        window.action(u"takeHris"_s)->trigger();
        tell("decide one");
        window.action(u"nextConflict"_s)->trigger();
        timer.start();
        window.action(u"takeWfmAlike"_s)->trigger();
        tell("list all that are alike");
        auto *dialog = window.page.findChild<BulkDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->accept();
        tell("decide them");
        QCoreApplication::processEvents();
        tell("and what follows");
        QCOMPARE(window.page.count(), 0);
        window.action(u"undoDecision"_s)->trigger();
        tell("undo");
        QCoreApplication::processEvents();
        tell("and what follows");
        QCOMPARE(window.page.count(), schedules * agents - 1);
        window.action(u"redoDecision"_s)->trigger();
        tell("redo");
    }
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::ConflictsBench)
#include "conflicts.moc"
