// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/runs/runsmodel.h"
#include "ui/runs/runspage.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

constexpr int patience = 60'000; // a slow, loaded machine under the sanitizers

} // namespace

//! The pages during a run against the sandbox, with a planner who edits WFM meanwhile.
class TestConflictsRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAnewWhenWfmMovesAgain();
    void keepsBoth();
    void choosesMeanwhile();

private:
    void compare()
    {
        m_review.compare();
        QTRY_VERIFY_WITH_TIMEOUT(m_review.activity() == Review::Activity::Idle, patience);
    }
    void tickAlone(const RowRef &ref);
    //! A row that would make a shift longer, and its place.
    std::optional<RowRef> findUpdate(const Plan &plan) const;
    //! A planner moves the shift in WFM.
    bool move(const RowRef &ref, const QString &shiftId, Minutes by);
    void waitForTheEnd() { QTRY_VERIFY_WITH_TIMEOUT(m_review.activity() == Review::Activity::Idle, patience); }

    template <class Widget>
    Widget *find(QWidget &page, const QString &name) const
    {
        auto *found = page.findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    QString bar(const QString &name) { return find<MessageBar>(m_page, name)->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_page, key, modifiers);
    }
    void apply()
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseClick(find<QPushButton>(m_page, u"applyNow"_s), Qt::LeftButton);
        QVERIFY(m_review.activity() == Review::Activity::Syncing);
        waitForTheEnd();
        m_page.activateWindow(); // as a window manager does once a dialog is gone
        QVERIFY(QTest::qWaitForWindowActive(&m_page));
    }

    SyncHarness m_harness{SyncHarness::smallOptions(21)};
    Review m_review{*m_harness.workspace, *m_harness.gateways, m_harness.clock};
    ConflictsPage m_page{m_review, *m_harness.workspace, m_harness.clock};
    RunsPage m_runs{m_review, *m_harness.workspace};
};

std::optional<RowRef> TestConflictsRun::findUpdate(const Plan &plan) const
{
    const OrganisationPlan &organisation = plan.organisations.first();
    for (const SchedulePlan &schedule : organisation.schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (row.kind == RowKind::Update && row.fields.first().state == FieldState::HrisChanged
                && row.fields.last().state == FieldState::Same && row.current->activities.size() == 3
                && row.result->length > row.current->length)
                return RowRef{organisation.organisationId, schedule.info.id, row.key};
        }
    }
    return {};
}

void TestConflictsRun::tickAlone(const RowRef &ref)
{
    QList<RowRef> all;
    for (const SchedulePlan &schedule : m_review.plan().organisations.first().schedules) {
        for (const PlanRow &row : schedule.rows)
            all.append({ref.organisationId, schedule.info.id, row.key});
    }
    m_review.setTicked(all, false);
    m_review.setTicked({ref}, true);
}

bool TestConflictsRun::move(const RowRef &ref, const QString &shiftId, Minutes by)
{
    sandbox::Tenant &tenant = *m_harness.sandbox.tenants().front();
    Shift edited = *tenant.schedule(ref.scheduleId)->shift(shiftId);
    edited.start += by;
    for (Activity &activity : edited.activities)
        activity.start += by;
    return tenant.edit(ref.scheduleId, shiftId, edited, u"M. Diaz"_s, m_harness.clock.now());
}

//! W3 while the person looks on: a new conflict comes up live, a decided one that moves again stays a draft, and what
//! was confirmed is what is written.
void TestConflictsRun::asksAnewWhenWfmMovesAgain()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_harness.agreeOnEverything();
    m_harness.driftApart();
    m_review.reloadOrganisations();
    m_review.setChosen({m_harness.organisation().id});
    m_review.setWeeks(m_harness.weeks());
    m_page.resize(1200, 800);
    m_page.show();
    m_page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_page));
    compare();
    const int before = m_page.count();

    const auto ref = findUpdate(m_review.plan());
    QVERIFY(ref);
    const PlanRow chosen = *m_review.row(*ref);
    tickAlone(*ref);

    const Minutes away = chosen.result->start > chosen.current->start ? Minutes(-45) : Minutes(45);
    QVERIFY(move(*ref, chosen.current->id, away));
    m_review.sync();
    waitForTheEnd();
    QCOMPARE(m_page.count(), before + 1);
    QCOMPARE(bar(u"newsBar"_s), u"1 new conflict(s) came up in this run."_s);

    QTest::mouseClick(find<QPushButton>(m_page, u"showNews"_s), Qt::LeftButton);
    QVERIFY(bar(u"newsBar"_s).isEmpty());
    QVERIFY(find<QLabel>(m_page, u"rowTitle"_s)->text().startsWith(chosen.agentName));
    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_page.count(), before);

    QVERIFY(move(*ref, chosen.current->id, away));
    apply();
    QCOMPARE(m_page.count(), before + 1);
    QCOMPARE(bar(u"newsBar"_s), u"1 decision(s) must be confirmed, because WFM changed again."_s);
    QVERIFY(bar(u"draftBar"_s).contains(u"kept as a draft"_s));
    QVERIFY(!find<QAction>(m_page, u"applyDecisions"_s)->isEnabled());
    const sandbox::Tenant &tenant = *m_harness.sandbox.tenants().front();
    QVERIFY2(tenant.schedule(ref->scheduleId)->shift(chosen.current->id)->start == chosen.current->start + 2 * away,
             "nothing may be written over what nobody has seen"); // I1

    QTest::mouseClick(find<QPushButton>(m_page, u"confirmDraft"_s), Qt::LeftButton);
    QCOMPARE(m_page.count(), before);
    apply();
    QCOMPARE(m_page.count(), before);
    const Shift *now = tenant.schedule(ref->scheduleId)->shift(chosen.current->id);
    QVERIFY(now->start == chosen.desired->fields.window.start);
    QVERIFY(now->length == chosen.desired->fields.window.length);
    QVERIFY(m_review.row(*ref)->end == RowEnd::Written);
    QVERIFY2(find<QLabel>(m_page, u"stateBadge"_s)->text().contains(u"written"_s),
             qPrintable(find<QLabel>(m_page, u"stateBadge"_s)->text()));

    // The history tells the three runs, the newest first.
    const auto *runs = find<QAbstractItemView>(m_runs, u"runs"_s)->model();
    QCOMPARE(runs->rowCount(), 3);
    const auto number = [runs](int row, int column) { return runs->index(row, column).data().toString(); };
    QCOMPARE(number(0, RunsModel::WrittenColumn), u"1"_s);
    QCOMPARE(number(1, RunsModel::ConflictsColumn), u"1"_s);
    QCOMPARE(number(1, RunsModel::StaleColumn), u"1"_s);
    QCOMPARE(number(2, RunsModel::ConflictsColumn), u"1"_s);
    QCOMPARE(number(2, RunsModel::StaleColumn), u"1"_s);
}

//! Where the two have no time in common, both can stay: WFM's as it is, the HRIS's made beside it.
void TestConflictsRun::keepsBoth()
{
    compare();
    const auto ref = findUpdate(m_review.plan());
    QVERIFY(ref);
    const PlanRow chosen = *m_review.row(*ref);
    tickAlone(*ref);
    QVERIFY(
        move(*ref, chosen.current->id, std::chrono::hours(chosen.result->start > chosen.current->start ? -12 : 12)));
    const sandbox::Tenant &tenant = *m_harness.sandbox.tenants().front();
    const Shift moved = *tenant.schedule(ref->scheduleId)->shift(chosen.current->id);
    m_review.sync();
    waitForTheEnd();
    m_page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_page));
    m_page.showConflict(*ref);
    QVERIFY(find<QPushButton>(m_page, u"keepBothButton"_s)->isVisible());
    key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_review.row(*ref)->decision->both);
    compare(); // which the choice outlives
    QVERIFY(m_review.row(*ref)->decision && m_review.row(*ref)->decision->both);
    apply();

    QVERIFY(m_review.row(*ref)->end == RowEnd::Written);
    const auto *schedule = tenant.schedule(ref->scheduleId);
    QVERIFY(schedule->shift(moved.id)->sameContent(moved));
    const Shift *made = schedule->shift(m_review.row(*ref)->current->id);
    QVERIFY(made != nullptr && made->id != moved.id);
    QVERIFY(made->start == chosen.desired->fields.window.start);
    QVERIFY(made->length == chosen.desired->fields.window.length);
    // Settled: the next comparison leaves both alone (I3).
    compare();
    QVERIFY(m_review.row(*ref) == nullptr || !m_review.row(*ref)->isChange());
    for (const PlanRow &row : m_review.schedule(ref->organisationId, ref->scheduleId)->rows)
        QVERIFY(!row.current || row.current->id != moved.id || !row.isChange());
}

//! While a run is under way: what it carries out can't be decided anew, and what is decided besides is stored at once,
//! survives what the run stores, and waits for a run of its own.
void TestConflictsRun::choosesMeanwhile()
{
    compare();
    QList<RowRef> conflicts;
    for (const SchedulePlan &schedule : m_review.plan().organisations.first().schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (row.kind == RowKind::Conflict && row.conflict == ConflictKind::EditEdit && !row.decision)
                conflicts.append({m_harness.organisation().id, schedule.info.id, row.key});
        }
    }
    QVERIFY(conflicts.size() >= 2);
    const RowRef first = conflicts.first();
    const RowRef second = conflicts.last();
    Decision hris;
    hris.shift = Side::Hris;
    m_review.decide({{first, hris}}, u"the choice"_s);
    m_page.showConflict(first);
    QVERIFY(find<QAction>(m_page, u"takeWfmShift"_s)->isEnabled());
    m_review.applyDecisions();
    m_review.setPaused(true);
    QVERIFY(!find<QAction>(m_page, u"takeWfmShift"_s)->isEnabled());
    QTRY_VERIFY2(find<QLabel>(m_page, u"stateBadge"_s)->text().contains(u"being written"_s),
                 qPrintable(find<QLabel>(m_page, u"stateBadge"_s)->text()));
    Decision wfm;
    wfm.shift = Side::Wfm;
    m_review.decide({{first, wfm}}, u"too late"_s);
    QCOMPARE(m_review.row(first)->decision->shift, Side::Hris);

    m_page.showConflict(second);
    key(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_review.row(second)->decision);
    const auto stored = [this](const RowRef &ref) {
        const auto rows =
            m_harness.workspace->scheduleRows(m_review.plan().id, ref.organisationId, ref.scheduleId)->schedule.rows;
        return *std::find_if(rows.cbegin(), rows.cend(), [&ref](const PlanRow &row) { return row.key == ref.key; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(stored(second).decision, patience);
    QVERIFY(m_review.activity() == Review::Activity::Syncing);
    m_review.setPaused(false);
    waitForTheEnd();
    QVERIFY(m_review.row(first)->end == RowEnd::Written);
    QVERIFY(stored(first).end == RowEnd::Written);
    QVERIFY(m_review.row(second)->end == RowEnd::None);
    QCOMPARE(m_review.row(second)->decision->shift, Side::Wfm);
    QCOMPARE(stored(second), *m_review.row(second));
    apply(); // and no later than that
    QVERIFY(m_review.row(second)->end == RowEnd::AlreadyThere);
}

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestConflictsRun)
#include "tst_conflictsrun.moc"
