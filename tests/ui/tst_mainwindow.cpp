// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planjson.h"
#include "tests/ui/fakegateway.h"
#include "tests/ui/reviewfixture.h"
#include "ui/aboutdialog.h"
#include "ui/commandpalette.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/helpdialog.h"
#include "ui/keysdialog.h"
#include "ui/mainwindow.h"
#include "ui/orgs/organisationdialog.h"
#include "ui/orgs/organisationwizard.h"
#include "ui/orgs/secretdialog.h"
#include "ui/preview/previewmodel.h"
#include "ui/preview/previewpage.h"
#include "ui/preview/syncdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

const QString day = u"09:00-17:00"_s;

QList<PlanRow> someRows()
{
    QList<PlanRow> rows = compared({{u"a1"_s, {}, u"14:00-22:00"_s, {}},
                                    {u"a2"_s, day, u"08:00-16:00"_s, day},
                                    {u"a4"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s}});
    rows[0].ticked = true;
    rows[1].ticked = true;
    return rows;
}

//! Controls below \a root that a person can reach and that don't say what they are.
QStringList nameless(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool reachable = widget->isVisibleTo(&root) && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const bool internal = widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy() != nullptr;
        if (!reachable || internal)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString told = accessible ? accessible->text(QAccessible::Name) : QString();
        if (told.isEmpty())
            found.append(u"%1 \"%2\" has no accessible name"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                                   widget->objectName()));
        if (widget->objectName().isEmpty())
            found.append(
                u"%1 \"%2\" has no object name"_s.arg(QLatin1StringView(widget->metaObject()->className()), told));
    }
    return found;
}

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_fixture = std::make_unique<ReviewFixture>();
        m_secrets = std::make_unique<SessionSecretStore>(m_fixture->secrets);
        open();
    }

    void cleanup()
    {
        m_window.reset();
        m_secrets.reset();
        m_fixture.reset();
    }

    void everyControlHasName()
    {
        addContoso();
        m_fixture->open(someRows());
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        QStringList found;
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            found += nameless(*m_window);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    //! From the search on and back to it, by whatever takes the focus.
    void tabGoesRoundEveryPage()
    {
        addContoso();
        m_fixture->open(someRows());
        m_window->activateWindow();
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QSet<QWidget *> missing;
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                const bool reachable = widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr
                    && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->objectName().startsWith(u"qt_"_s);
                // Of buttons one of which is down, the others are reached by the arrows.
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                const bool byArrows = button && button->group() && button->group()->exclusive() && !button->isChecked();
                if (reachable && !byArrows)
                    missing.insert(widget);
            }
            auto *first = m_window->findChild<QWidget *>(u"findField"_s);
            first->setFocus();
            QTRY_COMPARE(QApplication::focusWidget(), first);
            missing.remove(first);
            QStringList way;
            do {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                missing.remove(QApplication::focusWidget());
                way.append(QApplication::focusWidget()->objectName());
            } while (QApplication::focusWidget() != first && way.size() < 100);
            QStringList left;
            for (const QWidget *widget : std::as_const(missing))
                left.append(widget->objectName());
            QVERIFY2(
                left.isEmpty() && way.size() < 100,
                qPrintable(pages->tabText(page) + u": not "_s + left.join(u", "_s) + u", but "_s + way.join(u" > "_s)));
        }
    }

    void everyDialogControlHasName_data()
    {
        QTest::addColumn<int>("dialog");
        QTest::newRow("wizard") << 0;
        QTest::newRow("organisation") << 1;
        QTest::newRow("secret") << 2;
        QTest::newRow("sync") << 3;
        QTest::newRow("keys") << 4;
        QTest::newRow("settings") << 5;
        QTest::newRow("action") << 6;
        QTest::newRow("manual") << 7;
        QTest::newRow("about") << 8;
    }

    void everyDialogControlHasName()
    {
        QFETCH(const int, dialog);
        addContoso();
        const Organisation organisation = m_fixture->review->organisations().first();
        const OrganisationTools tools = makeTools();
        std::unique_ptr<QDialog> shown;
        switch (dialog) {
        case 0:
            shown = std::make_unique<OrganisationWizard>(tools);
            break;
        case 1:
            shown = std::make_unique<OrganisationDialog>(tools, organisation, OrganisationDialog::Tab::Source);
            break;
        case 2:
            shown = std::make_unique<SecretDialog>(tools, organisation);
            break;
        case 3:
            shown = std::make_unique<SyncDialog>(
                m_fixture->plan(someRows()), QMap<QString, CallAllowance>(),
                QList<OrganisationBreach>{
                    {u"contoso"_s, u"Contoso Care"_s, {.guard = Guard::Deletes, .count = 21, .of = 100, .rows = {}}}});
            break;
        case 4:
            shown = std::make_unique<KeysDialog>(*m_window);
            break;
        case 5:
            shown = std::make_unique<SettingsDialog>(m_theme);
            break;
        case 6:
            shown = std::make_unique<CommandPalette>(*m_window->menuBar());
            break;
        case 7:
            shown = std::make_unique<HelpDialog>(QString());
            break;
        default:
            shown = std::make_unique<AboutDialog>();
        }
        shown->show();
        QStringList found = nameless(*shown);
        if (auto *wizard = qobject_cast<QWizard *>(shown.get())) {
            for (const int id : wizard->pageIds()) {
                wizard->page(id)->show();
                found += nameless(*wizard->page(id));
            }
        }
        // Buttons of Qt's own boxes and wizards have texts, but no names to find them by.
        found.removeIf([](const QString &one) { return one.contains(u"has no object name"_s); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    // Two enabled actions with one key do nothing at all.
    void keysAreUnambiguous()
    {
        addContoso();
        m_fixture->open(someRows());
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QHash<QString, QString> taken;
            for (const QAction *action : m_window->findChildren<QAction *>()) {
                if (!action->isEnabled() || action->shortcutContext() != Qt::WindowShortcut)
                    continue;
                for (const QKeySequence &key : action->shortcuts()) {
                    const QString text = key.toString();
                    QVERIFY2(!taken.contains(text),
                             qPrintable(
                                 u"%1: %2 and %3 on page %4"_s.arg(text, taken.value(text), action->text()).arg(page)));
                    taken.insert(text, action->text());
                }
            }
        }
    }

    void everyActionIsInMenu()
    {
        QSet<const QAction *> inMenus;
        const std::function<void(const QList<QAction *> &)> collect = [&](const QList<QAction *> &actions) {
            for (const QAction *action : actions) {
                inMenus.insert(action);
                if (action->menu())
                    collect(action->menu()->actions());
            }
        };
        collect(m_window->menuBar()->actions());
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            const bool everywhere = action->shortcutContext() == Qt::WindowShortcut;
            if (everywhere && !action->shortcut().isEmpty() && !action->objectName().isEmpty())
                QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
        }
    }

    // F1: no key is missing, whatever page it is for.
    void everyKeyIsOnTheSheet()
    {
        addContoso();
        m_fixture->open(someRows());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *keys = m_window->findChild<KeysDialog *>();
        QVERIFY(keys && keys->isVisible());
        QMultiHash<QString, QString> sheet; // keys by action
        for (QTreeWidgetItemIterator it(keys->findChild<QTreeWidget *>()); *it != nullptr; ++it)
            sheet.insert((*it)->text(0), (*it)->text(1));
        int found = 0;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcut().isEmpty())
                continue;
            const QString all = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            QVERIFY2(sheet.contains(action->text().remove(u'&'), all), qPrintable(action->text() + u' ' + all));
            ++found;
        }
        QVERIFY(found > 60);
        QVERIFY(sheet.contains(u"Find an action…"_s, u"Ctrl+K; Ctrl+Shift+P"_s));
        QVERIFY(sheet.contains(u"Earlier and later"_s, u"Alt+Left; Alt+Right"_s));
    }

    void syncButtonFollowsTicks()
    {
        auto *sync = m_window->findChild<QAction *>(u"sync"_s);
        QVERIFY(!sync->isEnabled());
        const QList<PlanRow> rows = someRows();
        m_fixture->open(rows);
        QVERIFY(sync->isEnabled());
        QCOMPARE(sync->text(), u"&Sync 2 change(s)…"_s);
        m_fixture->review->setTicked({ReviewFixture::ref(rows[0])}, false);
        QCOMPARE(sync->text(), u"&Sync 1 change(s)…"_s);
        // On the page of conflicts its key belongs to what was decided there.
        m_window->findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(1);
        QVERIFY(sync->shortcut().isEmpty());
        QVERIFY(sync->isEnabled());
    }

    // What takes long where rows are many is done beside the window: what is ticked meanwhile counts.
    void largePlan()
    {
        constexpr int schedules = 7'000;
        Plan plan = m_fixture->plan(someRows());
        SchedulePlan schedule = plan.organisations.first().schedules.takeFirst();
        QVERIFY(schedules * schedule.rows.size() > rowsAtOnce);
        for (int i = 0; i < schedules; ++i) {
            schedule.info.id = u"schedule%1"_s.arg(i);
            plan.organisations.first().schedules.append(schedule);
        }
        m_fixture->review->openPlan(plan);
        auto *conflicts = m_window->findChild<ConflictsPage *>();
        QCOMPARE(conflicts->count(), 0);
        const RowRef row{u"contoso"_s, u"schedule9"_s, schedule.rows[0].key};
        m_fixture->review->setTicked({row}, false);
        QTRY_COMPARE(conflicts->count(), schedules);
        QTRY_COMPARE(m_fixture->review->tally().all().toSync, 2 * schedules - 1);

        m_window->findChild<QAction *>(u"sync"_s)->trigger();
        m_window->findChild<QAction *>(u"sync"_s)->trigger(); // once is enough
        QVERIFY(m_window->findChildren<SyncDialog *>().isEmpty());
        m_fixture->review->setTicked({row}, true);
        QTRY_COMPARE(m_window->findChildren<SyncDialog *>().size(), 1);
        QCOMPARE(m_window->findChild<QLabel *>(u"syncHeading"_s)->text(),
                 u"%L1 change(s) will be written to WFM."_s.arg(2 * schedules));
    }

    void findGoesToPreview()
    {
        m_fixture->open(someRows());
        m_window->findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(2);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"findField"_s);
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(m_window->findChild<QTabWidget *>(u"pages"_s)->currentIndex(), 0);
    }

    void weeksByKeyboard()
    {
        m_fixture->review->setWeeks({QDate(2027, 3, 8), QDate(2027, 3, 15)});
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_fixture->review->weeks(), (QList<QDate>{QDate(2027, 3, 15), QDate(2027, 3, 22)}));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_fixture->review->weeks().first(), QDate(2027, 3, 8));
    }

    void panesByKeyboard()
    {
        m_fixture->open(someRows());
        addContoso();
        QSet<QWidget *> visited;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            visited.insert(QApplication::focusWidget());
        }
        QCOMPARE(visited.size(), 4);
    }

    void zoneIsAlwaysNamed()
    {
        auto *zone = m_window->findChild<QLabel *>(u"statusZone"_s);
        QVERIFY(zone->isVisible());
        QVERIFY(!zone->text().isEmpty());
        m_fixture->open(someRows());
        QVERIFY(zone->text().contains(u"UTC"_s));
    }

    // Compared, but not written: Sync says why.
    void readOnlyOrganisation()
    {
        addContoso();
        m_fixture->open(someRows());
        auto *sync = m_window->findChild<QAction *>(u"sync"_s);
        QVERIFY(sync->isEnabled());
        Organisation contoso = m_fixture->review->organisations().first();
        contoso.missingEdit = u"wfm:schedule:edit"_s;
        QVERIFY(m_fixture->workspace->saveOrganisation(contoso));
        m_fixture->review->reloadOrganisations();
        QTRY_VERIFY(!sync->isEnabled());
        QVERIFY(sync->toolTip().contains(u"wfm:schedule:edit"_s));
        contoso.missingEdit.clear();
        QVERIFY(m_fixture->workspace->saveOrganisation(contoso));
        m_fixture->review->reloadOrganisations();
        QTRY_VERIFY(sync->isEnabled());
    }

    // As a service tells that somebody changed a schedule while the admin looks at it.
    void changedMeanwhile()
    {
        addContoso();
        m_fixture->review->setChosen({u"contoso"_s});
        m_fixture->review->setWeeks({QDate(2027, 3, 8)});
        m_fixture->open(someRows());
        const QString scheduleId = m_fixture->review->plan().organisations.first().schedules.first().info.id;
        auto *message = m_window->findChild<MessageBar *>(u"windowMessage"_s);
        Q_EMIT m_fixture->gateways.scheduleMoved(u"contoso"_s, u"another"_s);
        QVERIFY(message->text().isEmpty());
        Q_EMIT m_fixture->gateways.scheduleMoved(u"contoso"_s, scheduleId);
        QVERIFY(message->text().contains(u"since they were read"_s));
        const auto *tree = m_window->findChild<PreviewPage *>()->findChild<QAbstractItemView *>();
        const QModelIndex team = tree->model()->index(0, PreviewModel::Agent, tree->model()->index(0, 0));
        QVERIFY2(team.data().toString().contains(u"changed in WFM since"_s), qPrintable(team.data().toString()));
        QVERIFY(m_fixture->review->schedule(u"contoso"_s, scheduleId)->moved);
        QTest::mouseClick(message->findChild<QPushButton *>(u"stepCompareAgain"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->review->activity(), Review::Activity::Comparing);
        m_fixture->review->cancel();
        QTRY_COMPARE(m_fixture->review->activity(), Review::Activity::Idle);
    }

    void failureShowsInline()
    {
        addContoso(u"nonesuch"_s);
        m_fixture->review->setChosen({u"contoso"_s});
        m_fixture->review->setWeeks({QDate(2027, 3, 8)});
        m_window->findChild<QAction *>(u"compare"_s)->trigger();
        auto *message = m_window->findChild<MessageBar *>(u"windowMessage"_s);
        QTRY_VERIFY(message->text().contains(u"Contoso Care could not be compared"_s));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void keychainUnavailableShows()
    {
        NoSecretStore none;
        SessionSecretStore secrets(none);
        MainWindow window({.workspace = *m_fixture->workspace,
                           .gateways = m_fixture->gateways,
                           .secrets = secrets,
                           .review = *m_fixture->review,
                           .makeGateway = {}},
                          m_fixture->clock, m_theme);
        auto *keychain = window.findChild<QLabel *>(u"statusKeychain"_s);
        QTRY_VERIFY(keychain->text().contains(u"unavailable"_s));
    }

    void stateIsKept()
    {
        addContoso();
        m_fixture->review->setChosen({u"contoso"_s});
        m_window->resize(1211, 777);
        m_window->findChild<QAction *>(u"goOn"_s)->setChecked(true);
        for (const QString &splitter : {u"conflictsSplitter"_s, u"runsSplitter"_s})
            m_window->findChild<QSplitter *>(splitter)->setHandleWidth(13); // is part of what it keeps
        m_window->findChild<QAction *>(u"column%1"_s.arg(PreviewModel::Agreed))->trigger();
        m_window->close();
        m_window.reset();
        m_fixture->review->setChosen({});
        open();
        QCOMPARE(m_window->size(), QSize(1211, 777));
        QVERIFY(m_window->findChild<QAction *>(u"goOn"_s)->isChecked());
        for (const QString &splitter : {u"conflictsSplitter"_s, u"runsSplitter"_s})
            QCOMPARE(m_window->findChild<QSplitter *>(splitter)->handleWidth(), 13);
        QVERIFY(!m_window->findChild<QAction *>(u"column%1"_s.arg(PreviewModel::Agreed))->isChecked());
        QCOMPARE(m_fixture->review->chosen(), QSet<QString>{u"contoso"_s});
    }

    void interruptedRunIsOffered()
    {
        Plan plan = m_fixture->plan(someRows());
        QVERIFY(m_fixture->workspace->savePlan(plan));
        RunRecord run;
        run.id = u"run"_s;
        run.planId = plan.id;
        run.started = m_fixture->clock.now();
        run.state = RunRecord::State::Interrupted;
        QVERIFY(m_fixture->workspace->startRun(run, {}, false));
        QVERIFY(m_fixture->workspace->finishRun(run));
        m_window.reset();
        open();
        auto *message = m_window->findChild<MessageBar *>(u"windowMessage"_s);
        QVERIFY(message->text().contains(u"interrupted"_s));
        QVERIFY(message->findChild<QPushButton *>(u"stepResume"_s));
    }

    void actionsAreFoundByTyping()
    {
        addContoso();
        m_fixture->open(someRows());
        m_window->findChild<QAction *>(u"findAction"_s)->trigger();
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        auto *find = palette->findChild<QLineEdit *>(u"paletteFind"_s);
        auto *list = palette->findChild<QTreeView *>(u"paletteList"_s);
        const int all = list->model()->rowCount();
        QVERIFY(all > 20);
        QTest::keyClicks(find, u"nonesuch"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QTest::keyClick(find, Qt::Key_Return); // there is nothing to do
        QVERIFY(palette->isVisible());
        find->clear();
        QTest::keyClicks(find, u"runs VIEW"_s); // in whatever order and case
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        QTRY_COMPARE(pages->currentWidget()->objectName(), u"runsPage"_s);
    }

    void paletteIsWalkedByArrows()
    {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // as well as Ctrl+K
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *find = palette->findChild<QLineEdit *>(u"paletteFind"_s);
        auto *list = palette->findChild<QTreeView *>(u"paletteList"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(find, Qt::Key_Down);
        QTest::keyClick(find, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QVERIFY(palette->focusWidget() == find);
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    // The keys of the timeline are those of the window elsewhere.
    void timelineKeepsItsKeys()
    {
        addContoso();
        m_fixture->open(someRows());
        auto *timeline = m_window->findChild<TimelineView *>();
        timeline->setVisibleSpan(TimelineView::day);
        timeline->setFocus();
        const QList<QDate> weeks = m_fixture->review->weeks();
        const int at = timeline->horizontalScrollBar()->value();
        const Qt::Key later = QGuiApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        QTest::keyClick(timeline, later, Qt::AltModifier);
        QVERIFY(timeline->horizontalScrollBar()->value() > at);
        QCOMPARE(m_fixture->review->weeks(), weeks);
        m_window->findChild<QAction *>(u"help"_s)->trigger();
        QCOMPARE(m_window->findChild<QListWidget *>(u"helpChapters"_s)->currentItem()->text(), u"The timeline"_s);
    }

    void manualOpensAtThePage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("chapter");
        QTest::newRow("preview") << u"previewPage"_s << u"Reading the preview"_s;
        QTest::newRow("conflicts") << u"conflictsPage"_s << u"Conflicts"_s;
        QTest::newRow("runs") << u"runsPage"_s << u"Runs"_s;
        QTest::newRow("organisations") << u"dashboardPage"_s << u"Organisations"_s;
    }

    void manualOpensAtThePage()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, chapter);
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        pages->setCurrentWidget(m_window->findChild<QWidget *>(page));
        pages->setFocus();
        m_window->findChild<QAction *>(u"help"_s)->trigger();
        auto *help = m_window->findChild<HelpDialog *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->findChild<QListWidget *>(u"helpChapters"_s)->currentItem()->text(), chapter);
        auto *text = help->findChild<QTextBrowser *>(u"helpText"_s);
        QCOMPARE(text->textCursor().block().text(), chapter);
        // The heading is at the top, where there is text enough below it.
        const int top = text->cursorRect().top();
        const QScrollBar *bar = text->verticalScrollBar();
        QVERIFY2(bar->value() == bar->maximum() || top < text->viewport()->height() / 4,
                 qPrintable(QString::number(top)));
    }

    void versionsAreTold()
    {
        m_window->findChild<QAction *>(u"about"_s)->trigger();
        auto *about = m_window->findChild<AboutDialog *>();
        QVERIFY(about);
        auto *parts = about->findChild<QTreeWidget *>(u"aboutParts"_s);
        QCOMPARE(parts->findItems(u"Qt"_s, Qt::MatchExactly).first()->text(1), QString::fromLatin1(qVersion()));
        for (int part = 0; part < parts->topLevelItemCount(); ++part)
            QVERIFY2(!parts->topLevelItem(part)->text(2).isEmpty(), qPrintable(parts->topLevelItem(part)->text(0)));
    }

    // Without any connection, and it says how old it is.
    void savedPlanIsOpenedOffline()
    {
        addContoso();
        const QString path = m_fixture->directory.filePath(u"plan.json"_s);
        const Plan plan = m_fixture->plan(someRows());
        QVERIFY(savePlan(plan, path));
        auto *message = m_window->findChild<MessageBar *>(u"windowMessage"_s);
        m_fixture->review->openPlanFile(path);
        QTRY_COMPARE(m_fixture->review->plan(), plan);
        QVERIFY(message->isHidden()); // it was made just now
        m_fixture->clock.advance(std::chrono::hours(26));
        m_fixture->review->openPlanFile(path);
        QTRY_VERIFY(message->text().contains(u"26 hour(s) old"_s));
        QVERIFY(message->text().contains(u"can’t be known"_s));
        QVERIFY(message->findChild<QPushButton *>(u"stepCompareAgain"_s));
        QCOMPARE(m_fixture->review->activity(), Review::Activity::Idle);
        QCOMPARE(m_window->findChild<PreviewModel *>()->shown(), 3);
        QVERIFY(m_window->findChild<QAction *>(u"sync"_s)->isEnabled());
    }

    void recentPlansAreOffered()
    {
        addContoso();
        Plan plan = m_fixture->plan(someRows());
        QVERIFY(m_fixture->workspace->savePlan(plan));
        auto *recent = m_window->findChild<QMenu *>(u"recentPlans"_s);
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().size(), 1);
        QVERIFY(recent->actions().constFirst()->text().contains(u"Contoso Care"_s));
        QSignalSpy opened(m_fixture->review.get(), &Review::planChanged);
        recent->actions().constFirst()->trigger();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_fixture->review->plan(), plan);
    }

private:
    [[nodiscard]] OrganisationTools makeTools()
    {
        return {
            .workspace = *m_fixture->workspace,
            .gateways = m_fixture->gateways,
            .secrets = *m_secrets,
            .review = *m_fixture->review,
            .makeGateway = [](const Connection &connection, SecretStore &secrets) -> Result<std::unique_ptr<Gateway>> {
                return std::make_unique<FakeGateway>(connection, secrets, ConnectionReport());
            }};
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(makeTools(), m_fixture->clock, m_theme);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void addContoso(const QString &service = u"etag"_s)
    {
        QVERIFY(m_fixture->workspace->saveOrganisation({.id = u"contoso"_s,
                                                        .name = u"Contoso Care"_s,
                                                        .service = service,
                                                        .address = QUrl(u"https://a.example.com"_s),
                                                        .clientId = u"c1"_s,
                                                        .hrisFile = u"a.csv"_s}));
        m_fixture->review->reloadOrganisations();
    }

    Theme m_theme{*qApp};
    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestMainWindow)
#include "tst_mainwindow.moc"
