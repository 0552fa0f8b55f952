// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/sync/runundo.h"
#include "core/time/zone.h"
#include "ui/aboutdialog.h"
#include "ui/commandpalette.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/helpdialog.h"
#include "ui/keysdialog.h"
#include "ui/orgs/dashboardpage.h"
#include "ui/orgs/organisationmodel.h"
#include "ui/orgs/organisationspanel.h"
#include "ui/preview/previewpage.h"
#include "ui/preview/syncdialog.h"
#include "ui/progressstrip.h"
#include "ui/runnotifier.h"
#include "ui/runs/runspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/weekpicker.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto previewKey = "window/preview"_L1;
constexpr auto conflictsKey = "window/conflicts"_L1;
constexpr auto runsKey = "window/runs"_L1;
constexpr auto dashboardKey = "window/dashboard"_L1;
constexpr auto chosenKey = "review/organisations"_L1;

constexpr int recentPlans = 10;
constexpr Minutes justMade{10}; //!< nobody needs to be told how old such a plan is

} // namespace

MainWindow::MainWindow(OrganisationTools tools, Clock &clock, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_tools(std::move(tools))
    , m_review(m_tools.review)
    , m_clock(clock)
    , m_theme(theme)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Rosterbridge"));
    m_notifier = new RunNotifier(*this);
    m_organisations = new OrganisationModel(m_review, m_tools.gateways, clock, this);
    m_panel = new OrganisationsPanel(m_tools, *m_organisations, this);
    m_weeks = new WeekPicker(m_review, this);
    makeActions();

    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(makePages());
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopBar());
    layout->addWidget(m_splitter, 1);
    setCentralWidget(content);
    makeMenus();
    makeStatusBar();

    connect(&m_review, &Review::activityChanged, this, &MainWindow::activityChanged);
    connect(&m_review, &Review::chosenChanged, this, &MainWindow::refreshActions);
    connect(&m_review, &Review::weeksChanged, this, &MainWindow::refreshActions);
    connect(&m_review, &Review::organisationsChanged, this, &MainWindow::refreshActions);
    connect(&m_review, &Review::planChanged, this, &MainWindow::refreshActions);
    connect(&m_review, &Review::planChanged, this, &MainWindow::showUndo);
    connect(&m_review, &Review::planChanged, this, &MainWindow::tellAge); // which may have more urgent news
    connect(&m_review, &Review::rowsChanged, this, &MainWindow::refreshActions);
    connect(&m_review, &Review::schedulesMoved, this, &MainWindow::offerToCompareAgain);
    connect(&m_review, &Review::runFinished, this, &MainWindow::runEnded);
    connect(&m_review, &Review::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(&m_review, &Review::planSaved, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Good, tr("The plan is saved in %1.").arg(path));
    });
    connect(m_panel, &OrganisationsPanel::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(m_panel, &OrganisationsPanel::currentChanged, this, &MainWindow::refreshTop);
    connect(m_panel, &OrganisationsPanel::currentChanged, this, &MainWindow::refreshStatus);
    connect(m_organisations, &QAbstractItemModel::dataChanged, this, &MainWindow::refreshStatus);

    restoreWindow();
    refreshActions();
    tabChanged();
    probeKeychain();
    offerInterruptedRun();
    m_preview->setFocus();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::makeAction(const QString &name, const QString &text, const QKeySequence &key,
                                std::function<void()> does)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(does));
    return action;
}

void MainWindow::makeActions()
{
    m_compare = makeAction(u"compare"_s, tr("&Compare again"), Qt::Key_F5, [this] { m_review.compare(); });
    m_sync = makeAction(u"sync"_s, tr("&Sync…"), QKeySequence(u"Ctrl+Return"_s), [this] { askToSync(); });
    m_pause = makeAction(u"pauseSync"_s, tr("Pa&use"), QKeySequence(u"Ctrl+,"_s),
                         [this] { m_review.setPaused(m_pause->isChecked()); });
    m_pause->setCheckable(true);
    m_cancel = makeAction(u"cancelWork"_s, tr("Cance&l"), QKeySequence(u"Ctrl+."_s), [this] { m_review.cancel(); });
    m_open = makeAction(u"openPlan"_s, tr("&Open plan…"), QKeySequence::Open, [this] { openPlan(); });
    m_save = makeAction(u"savePlan"_s, tr("&Save plan…"), QKeySequence::Save, [this] { savePlan(); });
    m_find = makeAction(u"find"_s, tr("&Find"), QKeySequence::Find, [this] {
        m_tabs->setCurrentWidget(m_preview);
        m_findField->setFocus();
        m_findField->selectAll();
    });
}

QWidget *MainWindow::makeTopBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"topBar"_s);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    m_source = new ElidedButton(bar);
    m_source->setObjectName(u"sourceButton"_s);
    m_source->setIcon(themedIcon("file"_L1));
    connect(m_source, &QToolButton::clicked, m_panel->editSource(), &QAction::trigger);
    m_findField = new QLineEdit(bar);
    m_findField->setObjectName(u"findField"_s);
    m_findField->setPlaceholderText(
        tr("Find agent, shift, code… (%1)").arg(m_find->shortcut().toString(QKeySequence::NativeText)));
    m_findField->setAccessibleName(tr("Find agent, shift or code"));
    m_findField->setClearButtonEnabled(true);
    m_findField->setMinimumWidth(64);
    m_findField->setMaximumWidth(280);
    connect(m_findField, &QLineEdit::textChanged, m_preview, &PreviewPage::find);
    connect(m_findField, &QLineEdit::returnPressed, m_preview, [this] { m_preview->setFocus(); });
    auto *compareButton = new ActionButton(m_compare, false, bar);
    compareButton->setObjectName(u"compareButton"_s);
    compareButton->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // its key gives way
    auto *syncButton = new ActionButton(m_sync, true, bar);
    syncButton->setObjectName(u"syncButton"_s);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(m_weeks);
    layout->addWidget(m_source);
    layout->addStretch(1);
    layout->addWidget(m_findField, 2);
    layout->addWidget(compareButton);
    layout->addWidget(syncButton);

    auto *withLine = new QWidget(this);
    auto *column = new QVBoxLayout(withLine);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    auto *line = new QFrame(withLine);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    return withLine;
}

QWidget *MainWindow::makePages()
{
    auto *right = new QWidget(this);
    m_message = new MessageBar(right);
    m_message->setObjectName(u"windowMessage"_s);
    m_tabs = new QTabWidget(right);
    m_tabs->setObjectName(u"pages"_s);
    m_tabs->setDocumentMode(true);
    m_preview = new PreviewPage(m_review, m_clock, m_compare, m_panel->addOrganisation(), m_tabs);
    m_conflicts = new ConflictsPage(m_review, m_tools.workspace, m_clock, m_tabs);
    m_runs = new RunsPage(m_review, m_tools.workspace, m_tabs);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_conflicts, tr("Conflicts"));
    m_dashboard = new DashboardPage(m_review, *m_organisations, m_tools.workspace, m_panel->addOrganisation(), m_tabs);
    m_tabs->addTab(m_runs, tr("Runs"));
    m_tabs->addTab(m_dashboard, tr("Organisations"));
    connect(m_dashboard, &DashboardPage::activated, m_panel, &OrganisationsPanel::editOrganisation);
    m_previewBadge = new Badge(Tone::Hris, m_tabs);
    m_conflictsBadge = new Badge(Tone::Trouble, m_tabs);
    m_previewBadge->hide();
    m_conflictsBadge->hide();
    connect(m_preview, &PreviewPage::countChanged, this,
            [this](int count) { showBadge(m_previewBadge, m_preview, count); });
    connect(m_conflicts, &ConflictsPage::countChanged, this,
            [this](int count) { showBadge(m_conflictsBadge, m_conflicts, count); });
    connect(m_preview, &PreviewPage::timelineSaved, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Good, tr("The timeline is saved in %1.").arg(path));
    });
    connect(m_preview, &PreviewPage::timelinePrinted, this,
            [this] { m_message->showMessage(MessageBar::Kind::Good, tr("The timeline is sent to the printer.")); });
    connect(m_preview, &PreviewPage::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(m_preview, &PreviewPage::conflictActivated, this, [this](const RowRef &ref) {
        m_tabs->setCurrentWidget(m_conflicts);
        m_conflicts->showConflict(ref);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::tabChanged);
    showBadge(m_previewBadge, m_preview, m_review.tally().all().counts.changes());
    showBadge(m_conflictsBadge, m_conflicts, m_conflicts->count());

    auto *messageMargin = new QVBoxLayout;
    messageMargin->setContentsMargins(12, 8, 12, 0);
    messageMargin->addWidget(m_message);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new ProgressStrip(m_review, m_pause, m_cancel, right));
    layout->addLayout(messageMargin);
    layout->addWidget(m_tabs, 1);
    return right;
}

void MainWindow::makeMenus()
{
    const auto fill = [](QMenu *menu, const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    fill(file, {m_open});
    QMenu *recent = file->addMenu(tr("Open &recent"));
    recent->setObjectName(u"recentPlans"_s);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentPlans(*recent); });
    fill(file, {m_save, nullptr});
    QAction *quit = makeAction(u"quit"_s, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);
    if (quit->shortcut().isEmpty())
        quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    file->addAction(quit);

    fill(menuBar()->addMenu(tr("&Organisations")), m_panel->actions());

    QMenu *sync = menuBar()->addMenu(tr("&Sync"));
    fill(sync,
         {m_weeks->previousAction(), m_weeks->nextAction(), m_weeks->chooseAction(), nullptr, m_compare, m_sync,
          m_pause, m_cancel});

    QMenu *changes = menuBar()->addMenu(tr("C&hanges"));
    fill(changes, {m_find, nullptr});
    fill(changes, m_preview->actions());
    QMenu *columns = changes->addMenu(tr("Colu&mns"));
    columns->setObjectName(u"columnsMenu"_s);
    fill(columns, m_preview->columnActions());
    fill(menuBar()->addMenu(tr("&Timeline")), m_preview->timelineActions());

    fill(menuBar()->addMenu(tr("&Conflicts")), m_conflicts->reviewActions());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const std::pair<QWidget *, QString> pages[] = {{m_preview, u"Ctrl+Shift+V"_s},
                                                   {m_conflicts, u"Ctrl+Shift+C"_s},
                                                   {m_runs, u"Ctrl+Shift+R"_s},
                                                   {m_dashboard, u"Ctrl+Shift+O"_s}};
    for (const auto &[page, key] : pages) {
        const int index = m_tabs->indexOf(page);
        view->addAction(
            makeAction(u"show_"_s + page->objectName(), m_tabs->tabText(index), QKeySequence(key), [this, index] {
                m_tabs->setCurrentIndex(index);
                m_tabs->currentWidget()->setFocus();
            }));
    }
    view->addSeparator();
    view->addAction(makeAction(u"nextPane"_s, tr("Next pa&ne"), Qt::Key_F6, [this] { nextPane(true); }));
    view->addAction(
        makeAction(u"previousPane"_s, tr("Previous p&ane"), QKeySequence(u"Shift+F6"_s), [this] { nextPane(false); }));
    view->addSeparator();
    QAction *find = makeAction(u"findAction"_s, tr("Find an acti&on…"), {}, [this] { findAction(); });
    find->setShortcuts({QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+P"_s)});
    view->addAction(find);
    QAction *settings = makeAction(u"settings"_s, tr("Se&ttings…"), {}, [this] { showSettings(); });
    settings->setMenuRole(QAction::PreferencesRole);
    view->addAction(settings);

    QMenu *help = menuBar()->addMenu(tr("H&elp"));
    help->addAction(makeAction(u"help"_s, tr("&Manual"), QKeySequence(u"Shift+F1"_s), [this] { showHelp(); }));
    help->addAction(makeAction(u"keys"_s, tr("&Keys…"), QKeySequence::HelpContents, [this] { showKeys(); }));
    QAction *about = makeAction(u"about"_s, tr("&About Rosterbridge"), {}, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setMenuRole(QAction::AboutRole);
    help->addAction(about);
}

void MainWindow::makeStatusBar()
{
    // Where the window is narrow the zone and the calls end in "…": their tips tell all of it.
    const auto show = [](QLabel *label, const QString &name) {
        label->setObjectName(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(12, 0, 8, 0);
        return label;
    };
    m_zone = show(new ElidedLabel(this), u"statusZone"_s);
    m_calls = show(new ElidedLabel(this), u"statusCalls"_s);
    m_keychain = show(new QLabel(this), u"statusKeychain"_s);
    m_chosen = show(new QLabel(this), u"statusChosen"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_zone);
    statusBar()->addWidget(m_calls);
    statusBar()->addWidget(m_keychain);
    statusBar()->addPermanentWidget(m_chosen);
}

void MainWindow::refreshActions()
{
    const bool idle = m_review.activity() == Review::Activity::Idle;
    const int rows = m_review.rowsToSync();
    const std::optional<Error> readOnly = m_review.readOnly();
    m_compare->setEnabled(idle && !m_review.chosen().isEmpty() && !m_review.weeks().isEmpty());
    m_compare->setText(m_review.plan().organisations.isEmpty() ? tr("&Compare") : tr("&Compare again"));
    m_sync->setEnabled(idle && rows > 0 && !m_review.isChoosing());
    m_sync->setToolTip(readOnly ? readOnly->text() : QString());
    m_sync->setText(rows > 0 ? tr("&Sync %Ln change(s)…", nullptr, rows) : tr("&Sync…"));
    m_pause->setEnabled(m_review.activity() == Review::Activity::Syncing);
    m_pause->setChecked(m_review.run() && m_review.run()->isPaused());
    m_cancel->setEnabled(!idle);
    m_open->setEnabled(idle);
    m_save->setEnabled(!m_review.plan().organisations.isEmpty());
    refreshTop();
    refreshStatus();
}

void MainWindow::refreshTop()
{
    const auto organisation = m_panel->current();
    m_source->setVisible(organisation.has_value());
    if (!organisation)
        return;
    QString text = tr("HRIS: %1").arg(QFileInfo(organisation->hrisFile).fileName());
    const OrganisationPlan *plan = m_review.plan().organisation(organisation->id);
    if (plan != nullptr && plan->undoes.isEmpty()) {
        const QString zone = plan->schedules.isEmpty() ? u"UTC"_s : plan->schedules.first().info.timeZone;
        text = tr("HRIS: %1 · %2", "file, time read")
                   .arg(QFileInfo(organisation->hrisFile).fileName(),
                        QLocale().toString(localTime(plan->sourceRead, zone), QLocale::ShortFormat));
    }
    m_source->setText(text);
    m_source->setToolTip(tr("HRIS source of %1: %2").arg(organisation->name, organisation->hrisFile));
    m_source->setAccessibleName(text);
}

void MainWindow::refreshStatus()
{
    QStringList zones;
    for (const OrganisationPlan &organisation : m_review.plan().organisations) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            if (!zones.contains(schedule.info.timeZone))
                zones.append(schedule.info.timeZone);
        }
    }
    m_zone->setText(zones.isEmpty()
                        ? tr("Times in each schedule’s zone")
                        : tr("Times in each schedule’s zone: %1").arg(zones.join(tr(", ", "between zones"))));
    const auto current = m_panel->current();
    QString ofCurrent;
    QStringList ofAll;
    for (const Organisation &organisation : m_review.organisations()) {
        const auto left = m_organisations->callsLeft(organisation.id);
        const auto allowed = m_organisations->callsAllowed(organisation.id);
        if (!left || !allowed)
            continue;
        ofAll.append(
            tr("%1: %L2 of %Ln call(s) left in this minute", nullptr, *allowed).arg(organisation.name).arg(*left));
        if (current && current->id == organisation.id)
            ofCurrent = ofAll.last();
    }
    m_calls->setText(ofCurrent);
    m_calls->setToolTip(ofAll.join(u'\n'));
    const int chosen = int(m_review.chosen().size());
    m_chosen->setText(tr("%Ln organisation(s) chosen", nullptr, chosen));
    m_zone->setToolTip(m_zone->text());
}

void MainWindow::showBadge(Badge *badge, const QWidget *page, int count)
{
    QTabBar *bar = m_tabs->tabBar();
    const int index = m_tabs->indexOf(page);
    badge->setText(QLocale().toString(count));
    badge->resize(badge->sizeHint());
    // Taken off and put on again, so that the tab makes room for the number.
    bar->setTabButton(index, QTabBar::RightSide, nullptr);
    if (count > 0)
        bar->setTabButton(index, QTabBar::RightSide, badge);
    bar->setAccessibleTabName(
        index, tr("%1, %L2", "name of a page, count").arg(m_tabs->tabText(index).remove(u'&')).arg(count));
}

void MainWindow::tabChanged()
{
    // Else the focus of another page came to the first control of this one, whatever that is.
    if (QWidget *page = m_tabs->currentWidget(); page->isAncestorOf(focusWidget()))
        page->setFocus();
    // On the page of conflicts Ctrl+Return is for what was decided there.
    m_sync->setShortcut(m_tabs->currentWidget() == m_conflicts ? QKeySequence() : QKeySequence(u"Ctrl+Return"_s));
}

void MainWindow::activityChanged()
{
    const Review::Activity before = std::exchange(m_activity, m_review.activity());
    refreshActions();
    if (m_activity != Review::Activity::Idle) {
        m_message->dismiss();
        return;
    }
    if (before == Review::Activity::Comparing)
        comparingEnded();
    if (m_closing)
        close();
}

void MainWindow::comparingEnded()
{
    QList<std::pair<Organisation, Error>> failures;
    for (const Organisation &organisation : m_review.organisations()) {
        if (const auto error = m_review.error(organisation.id); error && m_review.chosen().contains(organisation.id))
            failures.append({organisation, *error});
    }
    if (failures.isEmpty()) {
        tellReadOnly();
        return;
    }
    const auto &[organisation, error] = failures.first();
    QList<QAction *> steps;
    if (error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::KeychainUnavailable
        || error.kind == Error::Kind::KeychainDenied || error.kind == Error::Kind::NotFound) {
        auto *replace = new QAction(tr("Credentials…"), this);
        replace->setObjectName(u"stepCredentials"_s);
        connect(replace, &QAction::triggered, this, [this, id = organisation.id] { m_panel->editCredentials(id); });
        steps.append(replace);
    } else if (error.kind == Error::Kind::Input) {
        auto *source = new QAction(tr("HRIS source…"), this);
        source->setObjectName(u"stepSource"_s);
        connect(source, &QAction::triggered, this, [this, id = organisation.id] {
            m_panel->setCurrent(id);
            m_panel->editSource()->trigger();
        });
        steps.append(source);
    }
    QString text = tr("%1 could not be compared: %2", "organisation: reason").arg(organisation.name, error.text());
    if (failures.size() > 1)
        text =
            tr("%1 And %Ln more organisation(s) failed: see the list on the left.", nullptr, int(failures.size()) - 1)
                .arg(text);
    m_message->showMessage(MessageBar::Kind::Trouble, text, steps);
}

QAction *MainWindow::stepCompareAgain()
{
    auto *again = new QAction(tr("Compare again"), this);
    again->setObjectName(u"stepCompareAgain"_s);
    connect(again, &QAction::triggered, m_compare, &QAction::trigger);
    return again;
}

//! A plan that was opened is shown without any connection: how things stand by now, nobody knows.
void MainWindow::tellAge()
{
    const Plan &plan = m_review.plan();
    const auto age = m_clock.now() - plan.created;
    const bool isResumed = m_review.activity() == Review::Activity::Syncing; // nothing is to be chosen about it
    if (plan.organisations.isEmpty() || age < justMade || isResumed)
        return;
    const int minutes = int(std::chrono::floor<Minutes>(age).count());
    const QString old = minutes < 120 ? tr("%Ln minute(s) old", nullptr, minutes)
        : minutes < 48 * 60           ? tr("%Ln hour(s) old", nullptr, minutes / 60)
                                      : tr("%Ln day(s) old", nullptr, minutes / (24 * 60));
    const QString made = QLocale().toString(QDateTime::fromSecsSinceEpoch(plan.created.time_since_epoch().count()),
                                            QLocale::ShortFormat);
    m_message->showMessage(
        MessageBar::Kind::Note,
        m_review.planUsed()
            ? tr("This plan is of %1, %2, and was applied. Compare again to see how things stand now.").arg(made, old)
            : tr("This plan is of %1, %2. What has changed in HRIS or WFM since then can’t be known before they are "
                 "compared again; a sync reads WFM before it writes.")
                  .arg(made, old),
        {stepCompareAgain()});
    offerInterruptedRun(); // which comes first
}

//! A plan that takes a run back looks like any other, but its sides are not those of the HRIS.
void MainWindow::showUndo()
{
    const QString runId = m_review.plan().undoes();
    if (runId.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_preview);
    if (m_review.planUsed() || m_review.activity() == Review::Activity::Syncing)
        return; // which is told
    QStringList sentences{tr("This plan takes a run back: HRIS stands for what WFM had before the run, last agreed for "
                             "what the run wrote. Shifts that the run made are deleted only where you tick them.")};
    if (const auto undo = undoOf(m_tools.workspace, runId))
        sentences += undo->remarks;
    m_message->showMessage(MessageBar::Kind::Note, sentences.join(u' '), {stepCompareAgain()});
}

void MainWindow::offerToCompareAgain(int schedules)
{
    m_message->showMessage(MessageBar::Kind::Note,
                           tr("%Ln schedule(s) have been changed in WFM since they were read.", nullptr, schedules),
                           {stepCompareAgain()});
}

//! Why some of what was compared can't be synced.
void MainWindow::tellReadOnly()
{
    for (const Organisation &organisation : m_review.organisations()) {
        if (const auto writable = checkWritable(organisation);
            !writable && m_review.plan().organisation(organisation.id) != nullptr) {
            m_message->showError(writable.error());
            return;
        }
    }
}

void MainWindow::runEnded(const QString &runId)
{
    const auto record = m_tools.workspace.run(runId);
    if (!record) {
        m_message->showError(record.error());
        return;
    }
    RunCounts sum;
    QString error;
    for (const RunCounts &counts : record->organisations) {
        sum.written += counts.written + counts.alreadyThere;
        sum.conflicts += counts.conflicts;
        sum.blocked += counts.blocked;
        sum.left += counts.left;
        sum.mergedSilently += counts.mergedSilently;
        if (error.isEmpty())
            error = counts.error;
    }
    QStringList parts{tr("%Ln change(s) written", nullptr, sum.written)};
    if (sum.mergedSilently > 0)
        parts.append(tr("%Ln of them merged with newer WFM edits", nullptr, sum.mergedSilently));
    if (sum.conflicts > 0)
        parts.append(tr("%Ln conflict(s) for you", nullptr, sum.conflicts));
    if (sum.blocked > 0)
        parts.append(tr("%Ln blocked", nullptr, sum.blocked));
    if (sum.left > 0)
        parts.append(tr("%Ln left undone", nullptr, sum.left));
    const bool inDoubt = record->state == RunRecord::State::Interrupted;
    if (inDoubt)
        parts.append(tr("some in doubt until the run is resumed"));
    QList<QAction *> steps;
    if (sum.conflicts > 0) {
        auto *conflicts = new QAction(tr("Show conflicts"), this);
        conflicts->setObjectName(u"stepConflicts"_s);
        connect(conflicts, &QAction::triggered, this, [this] { m_tabs->setCurrentWidget(m_conflicts); });
        steps.append(conflicts);
    }
    auto *runs = new QAction(tr("Show run"), this);
    runs->setObjectName(u"stepRun"_s);
    connect(runs, &QAction::triggered, this, [this] { m_tabs->setCurrentWidget(m_runs); });
    steps.append(runs);
    const QString summary = tr("%1.", "a summary as a sentence").arg(QLocale().createSeparatedList(parts));
    QApplication::alert(this); // whoever looks elsewhere meanwhile
    m_notifier->runEnded(*record, summary);
    const bool smooth = error.isEmpty() && !inDoubt && sum.conflicts + sum.blocked + sum.left == 0;
    m_message->showMessage(!error.isEmpty() ? MessageBar::Kind::Trouble
                               : smooth     ? MessageBar::Kind::Good
                                            : MessageBar::Kind::Caution,
                           error.isEmpty() ? summary : tr("%1 %2", "two sentences").arg(summary, error), steps);
}

void MainWindow::probeKeychain()
{
    m_keychain->setText(tr("Keychain: asking…"));
    m_tools.secrets.probe(this, [this](const Result<void> &ready) {
        m_keychain->setText(ready ? tr("Keychain: ready")
                                : ready.error().kind == Error::Kind::KeychainDenied
                                ? tr("! Keychain: locked")
                                : tr("! Keychain: unavailable, secrets for this session only"));
        m_keychain->setToolTip(ready ? tr("Secrets are kept in the keychain of this computer alone.")
                                     : ready.error().text());
    });
}

void MainWindow::offerInterruptedRun()
{
    const auto runs = m_tools.workspace.runs();
    if (!runs) {
        m_message->showError(runs.error());
        return;
    }
    for (const RunRecord &run : *runs) {
        if (run.state != RunRecord::State::Interrupted)
            continue;
        auto *resume = new QAction(tr("Resume"), this);
        resume->setObjectName(u"stepResume"_s);
        connect(resume, &QAction::triggered, this, [this, id = run.id] { m_review.resumeRun(id); });
        m_message->showMessage(
            MessageBar::Kind::Caution,
            tr("A run was interrupted. Resume it: it reads first, so that nothing is written twice."), {resume});
        return;
    }
}

void MainWindow::askToSync()
{
    if (m_isAsking)
        return;
    using Asked = std::pair<SyncOutlook, QList<OrganisationBreach>>;
    const auto ask = [plan = m_review.writablePlan(), breaches = m_review.breachFinder(m_review.planUsed())] {
        return Asked(plan, breaches());
    };
    if (m_review.tally().all().counts.all() <= rowsAtOnce) {
        const Asked asked = ask();
        showSyncDialog(asked.first, asked.second);
        return;
    }
    m_isAsking = true;
    setCursor(Qt::BusyCursor);
    auto *watcher = new QFutureWatcher<Asked>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, before = m_review.changes()] {
        watcher->deleteLater();
        m_isAsking = false;
        unsetCursor();
        if (m_review.activity() != Review::Activity::Idle)
            return;
        if (m_review.changes() != before) { // something was ticked meanwhile
            askToSync();
            return;
        }
        const Asked asked = watcher->future().takeResult();
        showSyncDialog(asked.first, asked.second);
    });
    watcher->setFuture(QtConcurrent::run(ask));
}

void MainWindow::showSyncDialog(const SyncOutlook &outlook, const QList<OrganisationBreach> &breaches)
{
    QMap<QString, CallAllowance> allowances;
    for (const Organisation &organisation : m_review.organisations())
        allowances.insert(organisation.id,
                          {.callsLeft = m_organisations->callsLeft(organisation.id),
                           .callsAllowed = m_organisations->callsAllowed(organisation.id),
                           .headroom = organisation.headroom,
                           .callsOfWrite = m_organisations->callsOfWrite(organisation.id),
                           .frozenFor = m_organisations->frozenFor(organisation.id)});
    QSet<QString> publishing;
    QSet<QString> production;
    for (const Organisation &organisation : m_review.organisations()) {
        if (const auto service = serviceOf(organisation.service); service && service->publishes)
            publishing.insert(organisation.id);
        if (organisation.group == OrganisationGroup::Production)
            production.insert(organisation.id);
    }
    auto *dialog = new SyncDialog(outlook, allowances, breaches, publishing, production, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_review,
            [this, dialog] { m_review.sync(dialog->confirmations(), dialog->callCeiling(), dialog->publish()); });
    dialog->open();
}

void MainWindow::openPlan()
{
    auto *dialog = new QFileDialog(this, tr("Open plan"), {}, tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_review, &Review::openPlanFile);
    dialog->open();
}

void MainWindow::savePlan()
{
    auto *dialog = new QFileDialog(this, tr("Save plan"), {}, tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_review, &Review::savePlanFile);
    dialog->open();
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(*this, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

//! The manual, at the chapter of the page that is shown.
void MainWindow::showHelp()
{
    const QWidget *page = m_tabs->currentWidget();
    // Headings of docs/using.md, which is in English
    const QString chapter = page == m_dashboard || m_panel->isAncestorOf(focusWidget()) ? u"Organisations"_s
        : page == m_conflicts                                                           ? u"Conflicts"_s
        : page == m_runs                                                                ? u"Runs"_s
        : m_preview->isTimelineFocused()                                                ? u"The timeline"_s
                                                                                        : u"Reading the preview"_s;
    auto *dialog = new HelpDialog(chapter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // beside the window that it is about
}

void MainWindow::findAction()
{
    auto *dialog = new CommandPalette(*menuBar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::fillRecentPlans(QMenu &menu)
{
    menu.clear();
    const auto plans = m_tools.workspace.plans();
    if (!plans) {
        m_message->showError(plans.error());
        return;
    }
    QMap<QString, QString> names;
    for (const Organisation &organisation : m_review.organisations())
        names.insert(organisation.id, organisation.name);
    for (const PlanHead &plan : plans->first(std::min<qsizetype>(plans->size(), recentPlans))) {
        QStringList organisations;
        for (const QString &id : plan.organisationIds)
            organisations.append(names.value(id, id));
        const QString made = QLocale().toString(QDateTime::fromSecsSinceEpoch(plan.created.time_since_epoch().count()),
                                                QLocale::ShortFormat);
        const QString who = organisations.size() > 3
            ? tr("%1 and %Ln more", nullptr, int(organisations.size()) - 2).arg(organisations.first(2).join(u", "_s))
            : organisations.join(u", "_s);
        QAction *action = menu.addAction(plan.used ? tr("%1 · %2 · applied", "time, organisations").arg(made, who)
                                                   : tr("%1 · %2", "time, organisations").arg(made, who));
        action->setEnabled(m_review.activity() == Review::Activity::Idle);
        connect(action, &QAction::triggered, &m_review, [this, id = plan.id] { m_review.openStoredPlan(id); });
    }
    if (plans->isEmpty())
        menu.addAction(tr("No plan has been made yet"))->setEnabled(false);
}

void MainWindow::nextPane(bool forward)
{
    QWidget *top = m_findField->parentWidget();
    const QList<QWidget *> panes{top, m_panel, m_tabs->tabBar(), m_tabs->currentWidget()};
    qsizetype at = panes.size() - 1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *focused = focusWidget();
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            at = i;
    }
    QWidget *next = panes.at((at + (forward ? 1 : panes.size() - 1)) % panes.size());
    if (next == top)
        m_findField->setFocus(Qt::TabFocusReason);
    else
        next->setFocus(Qt::TabFocusReason);
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(1440, 900);
    m_isSplitByHand = m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_preview->restoreState(settings.value(previewKey).toByteArray());
    m_conflicts->restoreState(settings.value(conflictsKey).toByteArray());
    m_runs->restoreState(settings.value(runsKey).toByteArray());
    m_dashboard->restoreState(settings.value(dashboardKey).toByteArray());
    if (m_review.chosen().isEmpty()) {
        QSet<QString> chosen;
        const QStringList kept = settings.value(chosenKey).toStringList();
        for (const Organisation &organisation : m_review.organisations()) {
            if (kept.contains(organisation.id))
                chosen.insert(organisation.id);
        }
        m_review.setChosen(chosen);
    }
    if (m_review.weeks().isEmpty())
        m_review.setWeeks({mondayOf(localDate(m_clock.now(), u"UTC"_s))});
}

void MainWindow::saveWindow() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(previewKey, m_preview->saveState());
    settings.setValue(conflictsKey, m_conflicts->saveState());
    settings.setValue(runsKey, m_runs->saveState());
    settings.setValue(dashboardKey, m_dashboard->saveState());
    settings.setValue(chosenKey, QStringList(m_review.chosen().cbegin(), m_review.chosen().cend()));
}

//! The organisations get their share, until a person says how much.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_isSplitByHand)
        return;
    const int panel = std::clamp(width() / 5, 224, 296);
    m_splitter->setSizes({panel, width() - panel});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_review.activity() == Review::Activity::Syncing) {
        event->ignore();
        auto *stop = new QAction(tr("Cancel it and quit"), this);
        stop->setObjectName(u"stepQuit"_s);
        connect(stop, &QAction::triggered, this, [this] {
            m_closing = true;
            m_review.cancel();
        });
        m_message->showMessage(MessageBar::Kind::Caution, tr("A sync is under way."), {stop});
        return;
    }
    saveWindow();
    QMainWindow::closeEvent(event);
}

} // namespace rosterbridge
