// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reviewfixture.h"
#include "ui/preview/previewmodel.h"
#include "ui/preview/previewpage.h"
#include "ui/preview/previewview.h"
#include "ui/preview/syncdialog.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

const QString day = u"09:00-17:00"_s;

//! Create and update, ticked; a delete, a conflict, one in sync.
QList<PlanRow> mixedRows()
{
    QList<PlanRow> rows = compared({{u"a1"_s, {}, u"14:00-22:00"_s, {}},
                                    {u"a2"_s, day, u"08:00-16:00"_s, day},
                                    {u"a3"_s, day, {}, day},
                                    {u"a4"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s},
                                    {u"a5"_s, day, day, day}});
    for (PlanRow &row : rows)
        row.ticked = row.kind == RowKind::Create || row.kind == RowKind::Update;
    return rows;
}

} // namespace

class TestPreviewPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ReviewFixture>();
        m_compare = std::make_unique<QAction>(u"Compare"_s);
        m_add = std::make_unique<QAction>(u"Add"_s);
        m_page = std::make_unique<PreviewPage>(*m_fixture->review, m_fixture->clock, m_compare.get(), m_add.get());
        m_page->resize(1100, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_view = m_page->findChild<PreviewView *>(u"previewTree"_s);
        QVERIFY(m_view);
    }

    void cleanup() { m_page.reset(); }

    void emptyStates()
    {
        QCOMPARE(heading(), u"No organisations yet"_s);
        QSignalSpy add(m_add.get(), &QAction::triggered);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"emptyStateStep"_s), Qt::LeftButton);
        QCOMPARE(add.count(), 1);

        QVERIFY(m_fixture->workspace->saveOrganisation({.id = u"contoso"_s, .name = u"Contoso Care"_s}));
        m_fixture->review->reloadOrganisations();
        QCOMPARE(heading(), u"No organisation is chosen"_s);
        m_fixture->review->setChosen({u"contoso"_s});
        QCOMPARE(heading(), u"Not compared yet"_s);
        m_fixture->open(compared({{u"a5"_s, day, day, day}}));
        QCOMPARE(heading(), u"HRIS and WFM agree"_s);
        m_fixture->open(mixedRows());
        QVERIFY(m_view->isVisible());
        m_page->find(u"nobody of that name"_s);
        QCOMPARE(heading(), u"No rows like that"_s);
    }

    void tickByKeyboard()
    {
        m_fixture->open(mixedRows());
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_End);
        for (int i = 0; i < 6; ++i) {
            if (m_view->currentIndex().data().toString() == u"Sofia Rossi"_s)
                break;
            QTest::keyClick(m_view, Qt::Key_Up);
        }
        QCOMPARE(m_view->currentIndex().data().toString(), u"Sofia Rossi"_s);
        QVERIFY(!rowOf(u"Sofia Rossi"_s)->ticked); // a delete is never ticked by default
        QTest::keyClick(m_view, Qt::Key_Space);
        QVERIFY(rowOf(u"Sofia Rossi"_s)->ticked);
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!rowOf(u"Sofia Rossi"_s)->ticked);
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(rowOf(u"Sofia Rossi"_s)->ticked);

        // A selection goes at once, with Ctrl+A too.
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_Space);
        QVERIFY(!rowOf(u"Imani Wright"_s)->ticked);
        QVERIFY(!rowOf(u"Sofia Rossi"_s)->ticked);
        QTest::keyClick(m_view, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(rowOf(u"Imani Wright"_s)->ticked);
        QVERIFY(!rowOf(u"Sofia Rossi"_s)->ticked);
        QTest::keyClick(m_view, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!rowOf(u"Imani Wright"_s)->ticked);
    }

    void tickByMouse()
    {
        m_fixture->open(mixedRows());
        const QModelIndex row =
            m_view->model()->index(0, 0, m_view->model()->index(0, 0, m_view->model()->index(0, 0)));
        const QPoint box = m_view->visualRect(row.siblingAtColumn(PreviewModel::Tick)).center();
        QVERIFY(rowOf(u"Imani Wright"_s)->ticked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box);
        QVERIFY(!rowOf(u"Imani Wright"_s)->ticked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box);
        QVERIFY(rowOf(u"Imani Wright"_s)->ticked);
    }

    void chipsFilter()
    {
        m_fixture->open(mixedRows());
        auto *model = m_page->findChild<PreviewModel *>();
        QCOMPARE(model->shown(), 4); // all but the one in sync
        auto *updates = chip(RowKind::Update);
        QCOMPARE(updates->count(), 1);
        QCOMPARE(updates->accessibleName(), u"Update: 1"_s);
        QTest::mouseClick(updates, Qt::LeftButton);
        QCOMPARE(model->shown(), 3);
        updates->setFocus();
        QTest::keyClick(updates, Qt::Key_Space);
        QCOMPARE(model->shown(), 4);
        QTest::keyClick(m_view, Qt::Key_2, Qt::AltModifier); // the second chip
        QVERIFY(!updates->isChecked());
        QTest::keyClick(m_view, Qt::Key_0, Qt::AltModifier); // all
        QCOMPARE(model->shown(), 5);
        QVERIFY(m_page->findChild<Chip *>(u"chipAll"_s)->isChecked());
    }

    void filterKeepsCurrentRow()
    {
        m_fixture->open(mixedRows());
        auto *model = m_page->findChild<PreviewModel *>();
        m_view->select(ReviewFixture::ref(*rowOf(u"Noah Smith"_s)));
        QCOMPARE(m_view->currentIndex().data().toString(), u"Noah Smith"_s);
        m_page->find(u"noah"_s);
        QCOMPARE(model->shown(), 1);
        QCOMPARE(m_view->currentIndex().data().toString(), u"Noah Smith"_s);
        m_page->find({});
        QCOMPARE(m_view->currentIndex().data().toString(), u"Noah Smith"_s);
    }

    // All that the filter shows, and nothing that it hides.
    void tickByFilter()
    {
        m_fixture->open(mixedRows());
        m_view->setFocus();
        m_page->find(u"weber"_s);
        QTest::keyClick(m_view, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!rowOf(u"Jonas Weber"_s)->ticked);
        QVERIFY(rowOf(u"Imani Wright"_s)->ticked); // is not shown
        m_page->find(u"rossi"_s); // shown alone, a deletion is meant
        QTest::keyClick(m_view, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(rowOf(u"Sofia Rossi"_s)->ticked);
        QVERIFY(!rowOf(u"Jonas Weber"_s)->ticked);
        m_page->find({});
        QTest::keyClick(m_view, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &agent : {u"Imani Wright"_s, u"Jonas Weber"_s, u"Sofia Rossi"_s})
            QVERIFY2(!rowOf(agent)->ticked, qPrintable(agent));
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier); // one step
        QVERIFY(rowOf(u"Imani Wright"_s)->ticked && rowOf(u"Sofia Rossi"_s)->ticked);
    }

    void columnsAreChosen()
    {
        m_fixture->open(mixedRows());
        const auto isShown = [this](PreviewModel::Column column) { return !m_view->isColumnHidden(column); };
        const auto column = [this](PreviewModel::Column which) {
            return m_view->findChild<QAction *>(u"column%1"_s.arg(which));
        };
        QCOMPARE(m_view->header()->actions().size(), 7); // its context menu
        QVERIFY(isShown(PreviewModel::Agreed) && !isShown(PreviewModel::Team));
        QVERIFY(column(PreviewModel::Agreed)->isChecked() && !column(PreviewModel::Team)->isChecked());
        column(PreviewModel::Agreed)->trigger();
        column(PreviewModel::Team)->trigger();
        QVERIFY(!isShown(PreviewModel::Agreed) && isShown(PreviewModel::Team));
        auto *flat = m_page->findChild<QAction *>(u"flatTable"_s);
        flat->trigger();
        flat->trigger();
        m_page->resize(1900, 700);
        QVERIFY(isShown(PreviewModel::Why)); // there is room for it
        column(PreviewModel::Why)->trigger();
        m_page->resize(1910, 700);
        QVERIFY(!isShown(PreviewModel::Why));
        QVERIFY(!isShown(PreviewModel::Agreed) && isShown(PreviewModel::Team)); // as chosen, whatever comes and goes

        PreviewPage other(*m_fixture->review, m_fixture->clock, m_compare.get(), m_add.get());
        other.restoreState(m_page->saveState());
        auto *view = other.findChild<PreviewView *>();
        QVERIFY(view->isColumnHidden(PreviewModel::Agreed) && !view->isColumnHidden(PreviewModel::Team));
        m_page->findChild<QAction *>(u"usualColumns"_s)->trigger();
        QVERIFY(isShown(PreviewModel::Agreed) && !isShown(PreviewModel::Team) && isShown(PreviewModel::Why));
        QVERIFY(column(PreviewModel::Agreed)->isChecked());
    }

    void rowsAreCopied()
    {
        QList<PlanRow> rows = mixedRows();
        rows.first().agentName = u"=Imani, \"Im\" Wright"_s; // as an HRIS may have it
        m_fixture->open(rows);
        for (const PreviewModel::Column column :
             {PreviewModel::Team, PreviewModel::Agreed, PreviewModel::Wfm, PreviewModel::Why}) {
            auto *action = m_view->findChild<QAction *>(u"column%1"_s.arg(column));
            if (action->isChecked())
                action->trigger();
        }
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_view->setFocus();
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // a group is no row
        // From below upwards: what is copied is in the order of the table.
        m_view->select(ReviewFixture::ref(*rowOf(u"Jonas Weber"_s)));
        QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        const QString team = u"Contoso Care › Team"_s;
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Ticked\tAgent\tTeam\tDay\tH · HRIS\tChange\n"
                 "ticked\t'=Imani, \"Im\" Wright\t%1\t2027-03-10\t14:00–22:00\tCreate: new shift\n"
                 "ticked\tJonas Weber\t%1\t2027-03-10\t08:00–16:00\tUpdate: one hour earlier\n"_s.arg(team));
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Ticked,Agent,Team,Day,H · HRIS,Change\r\n"
                 "ticked,\"'=Imani, \"\"Im\"\" Wright\",%1,2027-03-10,14:00–22:00,Create: new shift\r\n"
                 "ticked,Jonas Weber,%1,2027-03-10,08:00–16:00,Update: one hour earlier\r\n"_s.arg(team));
    }

    void collapsedStaysCollapsed()
    {
        m_fixture->open(mixedRows());
        auto *model = m_page->findChild<PreviewModel *>();
        const QModelIndex group = model->index(0, 0, model->index(0, 0));
        m_view->collapse(group);
        m_page->find(u"weber"_s);
        m_page->find({});
        QVERIFY(!m_view->isExpanded(model->index(0, 0, model->index(0, 0))));
        QVERIFY(m_view->isExpanded(model->index(0, 0)));
    }

    void storyOfRow()
    {
        m_fixture->open(mixedRows());
        m_view->select(ReviewFixture::ref(*rowOf(u"Jonas Weber"_s)));
        auto *story = m_page->findChild<QTextBrowser *>(u"previewStory"_s);
        QVERIFY(story->isHidden());
        QTest::keyClick(m_view, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(story->isVisible());
        QVERIFY(story->toPlainText().contains(u"workday-weekly.csv"_s));
        QTest::keyClick(m_view, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(story->isHidden());
    }

    void returnOnConflict()
    {
        m_fixture->open(mixedRows());
        QSignalSpy activated(m_page.get(), &PreviewPage::conflictActivated);
        m_view->select(ReviewFixture::ref(*rowOf(u"Noah Smith"_s)));
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    // A table and its timeline: one selection, the same keys.
    void timelineBesideTable()
    {
        m_fixture->open(mixedRows());
        auto *timeline = m_page->findChild<TimelineView *>(u"timeline"_s);
        QVERIFY(timeline->isVisible());
        m_view->select(ReviewFixture::ref(*rowOf(u"Sofia Rossi"_s)));
        QCOMPARE(timeline->painter().lines().lines().at(timeline->scene().current.line).agent, u"Sofia Rossi"_s);
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Space);
        QVERIFY(rowOf(u"Sofia Rossi"_s)->ticked);
        QTest::keyClick(timeline, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!rowOf(u"Sofia Rossi"_s)->ticked);
        QTest::keyClick(timeline, Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().data().toString(), u"Noah Smith"_s);
        QSignalSpy activated(m_page.get(), &PreviewPage::conflictActivated);
        QTest::keyClick(timeline, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);

        QTest::keyClick(timeline, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(timeline->visibleSpan(), TimelineView::day);
        QTest::keyClick(timeline, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(timeline->visibleSpan() > TimelineView::day);
        QTest::keyClick(timeline, Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(timeline->visibleSpan(), TimelineView::week);
        QTest::keyClick(timeline, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!timeline->isVisible());
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"timelineButton"_s), Qt::LeftButton);
        QVERIFY(timeline->isVisible());
    }

    // Heads are counted with those in sync, though their rows are not in the plan that was planned.
    void headcountLoadsUnchanged()
    {
        const Plan whole = m_fixture->plan(mixedRows());
        QVERIFY(m_fixture->workspace->savePlan(whole));
        Plan plan = whole;
        (void)takeUnchanged(plan.organisations.first().schedules.first());
        QCOMPARE(plan.organisations.first().schedules.first().rows.size(), 4);
        auto *timeline = m_page->findChild<TimelineView *>(u"timeline"_s);
        m_fixture->review->openPlan(plan);
        QVERIFY(timeline->painter().summary().first().contains(u"changed shifts alone"_s));
        QTRY_COMPARE(timeline->painter().summary().first(), u"On queue"_s);
        QCOMPARE(m_fixture->review->plan().organisations.first().schedules.first().rows.size(), 5);
        QCOMPARE(m_page->findChild<PreviewModel *>()->shown(), 4); // which changes nothing of what is shown
    }

    void timelineIsExported()
    {
        m_fixture->open(mixedRows());
        QSignalSpy saved(m_page.get(), &PreviewPage::timelineSaved);
        QSignalSpy failed(m_page.get(), &PreviewPage::failed);
        const QString path = m_fixture->directory.filePath(u"timeline.pdf"_s);
        m_page->saveTimeline(path);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(QFile::exists(path));
        m_page->saveTimeline(m_fixture->directory.filePath(u"nowhere/timeline.svg"_s));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(saved.count(), 1);
    }

    void timelineIsPrinted()
    {
        m_fixture->open(mixedRows());
        QSignalSpy printed(m_page.get(), &PreviewPage::timelinePrinted);
        QTest::keyClick(m_view, Qt::Key_P, Qt::ControlModifier);
        auto *dialog = m_page->findChild<QPrintDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->printer()->pageLayout().orientation(), QPageLayout::Landscape);
        const QString path = m_fixture->directory.filePath(u"printed.pdf"_s);
        dialog->printer()->setOutputFileName(path); // as "Print to file" does
        dialog->done(QDialog::Accepted);
        QTRY_COMPARE(printed.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    // Where nothing can be printed to, that is told.
    void timelineIsNotPrinted()
    {
        m_fixture->open(mixedRows());
        QSignalSpy failed(m_page.get(), &PreviewPage::failed);
        m_page->findChild<QAction *>(u"printTimeline"_s)->trigger();
        auto *dialog = m_page->findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFileName(m_fixture->directory.filePath(u"nowhere/printed.pdf"_s));
        dialog->done(QDialog::Accepted);
        QTRY_COMPARE(failed.count(), 1);
    }

    void stateIsKept()
    {
        m_fixture->open(mixedRows());
        m_page->findChild<QAction *>(u"timelineDay"_s)->trigger();
        m_page->findChild<QAction *>(u"showTimeline"_s)->setChecked(false);
        auto *flat = m_page->findChild<QAction *>(u"flatTable"_s);
        flat->setChecked(true);
        m_view->header()->resizeSection(PreviewModel::Agent, 321);
        const QByteArray state = m_page->saveState();
        PreviewPage other(*m_fixture->review, m_fixture->clock, m_compare.get(), m_add.get());
        other.restoreState(state);
        QVERIFY(other.findChild<QAction *>(u"flatTable"_s)->isChecked());
        QVERIFY(other.findChild<TimelineView *>()->isHidden());
        QCOMPARE(other.findChild<TimelineView *>()->visibleSpan(), TimelineView::day);
        QCOMPARE(other.findChild<PreviewView *>()->header()->sectionSize(PreviewModel::Agent), 321);
        other.restoreState("nonsense"); // of another version: no harm
    }

    void timeBeforeSync_data()
    {
        QTest::addColumn<CallAllowance>("allowance");
        QTest::addColumn<QString>("time");
        QTest::newRow("unknown") << CallAllowance() << u"not known yet"_s;
        QTest::newRow("enough") << CallAllowance{.callsLeft = 31, .callsAllowed = 300} << u"within this minute"_s;
        QTest::newRow("just people's part is left")
            << CallAllowance{.callsLeft = 30, .callsAllowed = 300} << u"about 2 minute(s)"_s;
        QTest::newRow("less is kept for them")
            << CallAllowance{.callsLeft = 30, .callsAllowed = 300, .headroom = 9} << u"within this minute"_s;
        QTest::newRow("used up") << CallAllowance{.callsLeft = 0, .callsAllowed = 300} << u"about 2 minute(s)"_s;
        QTest::newRow("frozen") << CallAllowance{.callsLeft = 5,
                                                 .callsAllowed = 300,
                                                 .frozenFor = std::chrono::seconds(7)}
                                << u"starts in 8 s"_s;
    }

    void timeBeforeSync()
    {
        QFETCH(const CallAllowance, allowance);
        const SyncDialog dialog(m_fixture->plan(mixedRows()), {{u"contoso"_s, allowance}});
        QTEST(dialog.findChild<QTableWidget *>()->item(0, 8)->text(), "time");
    }

    void summaryBeforeSync()
    {
        m_fixture->open(mixedRows());
        Plan plan = m_fixture->review->plan();
        QCOMPARE(SyncOutlook(plan).rows, 2);
        plan.organisations.first().schedules.first().rows[2].ticked = true;
        SyncDialog dialog(plan, {{u"contoso"_s, {.callsLeft = 271, .callsAllowed = 300}}});
        const auto *table = dialog.findChild<QTableWidget *>(u"syncSummary"_s);
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->item(0, column)->text());
        QCOMPARE(cells.join(u'|'), u"Contoso Care|1|1|1|3|1|1|1|within this minute"_s);
        QVERIFY(!dialog.findChild<QWidget *>(u"deleteBar"_s)->isHidden());
        QVERIFY(dialog.findChild<QPushButton *>(u"syncNow"_s)->isDefault());
        dialog.open();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(accepted.count(), 0);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
    }

    // Off by default, and only where there is a draft that can be.
    void publishing()
    {
        Plan plan = m_fixture->plan(mixedRows());
        const SyncDialog published(plan, {}, {}, {u"contoso"_s});
        QVERIFY(published.findChild<QCheckBox *>(u"publish"_s)->isHidden());
        plan.organisations.first().schedules.first().info.published = false;
        const SyncDialog cannot(plan, {});
        QVERIFY(cannot.findChild<QCheckBox *>(u"publish"_s)->isHidden());
        SyncDialog dialog(plan, {}, {}, {u"contoso"_s});
        dialog.open();
        auto *publish = dialog.findChild<QCheckBox *>(u"publish"_s);
        QVERIFY(publish->isVisible());
        QVERIFY(!dialog.publish());
        auto *warning = dialog.findChild<MessageBar *>(u"publishBar"_s);
        QVERIFY(warning->isHidden());
        publish->setFocus();
        QTest::keyClick(publish, Qt::Key_Space);
        QVERIFY(dialog.publish());
        QVERIFY(warning->text().contains(u"can’t be undone"_s));
        QTest::keyClick(publish, Qt::Key_Space);
        QVERIFY(warning->isHidden());
    }

    void noGuardNoForm()
    {
        const SyncDialog dialog(m_fixture->plan(mixedRows()), {});
        QVERIFY(dialog.findChild<QWidget *>(u"guardForm"_s)->isHidden());
        QCOMPARE(dialog.confirmations().size(), 0);
        QCOMPARE(dialog.callCeiling(), 0);
        auto *ceiling = dialog.findChild<QSpinBox *>(u"callCeiling"_s);
        ceiling->selectAll();
        QTest::keyClicks(ceiling, u"25"_s);
        QCOMPARE(dialog.callCeiling(), 25);
    }

    // By keyboard alone: reach the field, type the number, sync.
    void guardIsPassedByItsNumber()
    {
        setLimits({.deletes = 1});
        QList<PlanRow> rows =
            compared({{u"a1"_s, day, {}, day}, {u"a2"_s, day, {}, day}, {u"a3"_s, day, u"08:00-16:00"_s, day}});
        for (PlanRow &row : rows)
            row.ticked = true;
        m_fixture->open(rows);
        SyncDialog dialog(m_fixture->review->plan(), {}, m_fixture->review->breaches(false));
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        const auto *sync = dialog.findChild<QPushButton *>(u"syncNow"_s);
        auto *number = dialog.findChild<QLineEdit *>(u"confirm:contoso:deletes"_s);
        const auto *outcome = dialog.findChild<QLabel *>(u"outcome:contoso:deletes"_s);
        QVERIFY(sync->isEnabled()); // the rest goes
        QVERIFY(sync->text().contains(u"1 change"_s));
        QVERIFY(outcome->text().contains(u"stays blocked"_s));
        const auto *deleteBar = dialog.findChild<QWidget *>(u"deleteBar"_s);
        QVERIFY(deleteBar->isHidden()); // nothing will be deleted as it is
        QVERIFY(number->accessibleName().contains(u"Contoso Care: Type 2 to delete 2"_s));
        for (int step = 0; step < 10 && !number->hasFocus(); ++step)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QVERIFY(number->hasFocus());
        for (const char key : {'3', '\b', '2', '2', '\b'}) {
            QTest::keyClick(number, key == '\b' ? Qt::Key_Backspace : Qt::Key(key));
            const bool isRight = number->text() == u"2"_s;
            QCOMPARE(outcome->text().contains(u"confirmed"_s), isRight);
            QCOMPARE(dialog.confirmations().size(), isRight ? 1 : 0);
        }
        QVERIFY(sync->text().contains(u"3 change"_s));
        QVERIFY(!deleteBar->isHidden());
        QCOMPARE(dialog.confirmations().first().count, 2);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
    }

    void nothingLeftBesideGuards()
    {
        setLimits({.payrollClosed = QDate(2027, 3, 10)});
        m_fixture->open(mixedRows());
        SyncDialog dialog(m_fixture->review->plan(), {}, m_fixture->review->breaches(false));
        dialog.open();
        const auto *sync = dialog.findChild<QPushButton *>(u"syncNow"_s);
        QVERIFY(!sync->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"confirm:contoso:payroll"_s), u"2"_s);
        QVERIFY(sync->isEnabled());
        QCOMPARE(dialog.confirmations().first().guard, Guard::Payroll);
    }

private:
    void setLimits(const GuardLimits &guards)
    {
        QVERIFY(m_fixture->workspace->saveOrganisation(
            {.id = u"contoso"_s, .name = u"Contoso Care"_s, .service = u"etag"_s, .guards = guards}));
        m_fixture->review->reloadOrganisations();
    }
    [[nodiscard]] QString heading() const
    {
        const auto *empty = m_page->findChild<QWidget *>(u"emptyState"_s);
        return empty->isVisible() ? empty->findChild<QLabel *>()->text() : QString();
    }
    [[nodiscard]] const PlanRow *rowOf(const QString &agent) const
    {
        for (const PlanRow &row : m_fixture->review->plan().organisations.first().schedules.first().rows) {
            if (row.agentName == agent)
                return &row;
        }
        return nullptr;
    }
    [[nodiscard]] Chip *chip(RowKind kind) const { return m_page->findChild<Chip *>(u"chip%1"_s.arg(int(kind))); }

    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<QAction> m_compare;
    std::unique_ptr<QAction> m_add;
    std::unique_ptr<PreviewPage> m_page;
    PreviewView *m_view = nullptr;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestPreviewPage)
#include "tst_previewpage.moc"
