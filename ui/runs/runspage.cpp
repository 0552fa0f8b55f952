// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runspage.h"

#include "core/workspace/runexport.h"
#include "ui/runs/runorganisationmodel.h"
#include "ui/runs/runrowmodel.h"
#include "ui/runs/runsmodel.h"
#include "ui/runs/runtext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFocusEvent>
#include <QFontInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace rosterbridge {

using namespace Qt::StringLiterals;

RunsPage::RunsPage(Review &review, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_workspace(workspace)
    , m_bar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_runs(new RunsModel(this))
    , m_organisations(new RunOrganisationModel(this))
    , m_rows(new RunRowModel(this))
{
    setObjectName(u"runsPage"_s);
    m_bar->setObjectName(u"runsBar"_s);
    m_empty->setObjectName(u"runsEmpty"_s);
    m_empty->showText(tr("No runs yet"), tr("Every sync is kept here: who, when, and what became of every row."));
    m_rowsTimer.setSingleShot(true);
    m_rowsTimer.setInterval(300);
    connect(&m_rowsTimer, &QTimer::timeout, this, &RunsPage::reloadRows);

    m_resume = new QAction(tr("&Resume"), this);
    m_resume->setObjectName(u"resumeRun"_s);
    m_resume->setToolTip(tr("Carry out the rows that the interrupted run left pending; WFM is read first"));
    connect(m_resume, &QAction::triggered, this, [this] { m_review.resumeRun(m_runId); });
    m_cancel = new QAction(tr("&Cancel the run"), this);
    m_cancel->setObjectName(u"cancelRun"_s);
    m_cancel->setToolTip(tr("No further write leaves; one in flight is awaited"));
    connect(m_cancel, &QAction::triggered, &m_review, &Review::cancel);

    m_undo = new QAction(tr("&Undo…"), this);
    m_undo->setObjectName(u"undoRun"_s);
    m_undo->setToolTip(
        tr("Open a plan that takes back what the run has written; nothing is written before you sync it"));
    connect(m_undo, &QAction::triggered, this, [this] { m_review.undoRun(m_runId); });

    m_export = new QAction(tr("&Export…"), this);
    m_export->setObjectName(u"exportRun"_s);
    m_export->setToolTip(tr("Save the rows below as CSV, JSON or HTML"));
    connect(m_export, &QAction::triggered, this, &RunsPage::askToExport);

    m_runsView = makeTable(m_runs, u"runs"_s, tr("Runs"));
    m_runsView->horizontalHeader()->setStretchLastSection(false);
    m_runsView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_runsView->horizontalHeader()->setSectionResizeMode(RunsModel::OrganisationsColumn, QHeaderView::Stretch);
    connect(m_runsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showRun(); });
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"runsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_runsView);
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setHandleWidth(9);
    m_splitter->setStyleSheet(u"QSplitter#runsSplitter::handle { background: transparent; }"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(&m_review, &Review::activityChanged, this, &RunsPage::reload);
    connect(&m_review, &Review::organisationsChanged, this, &RunsPage::reload);
    connect(&m_review, &Review::runFinished, this, &RunsPage::reload);
    connect(&m_review, &Review::progressed, this, &RunsPage::showProgress);
    connect(&m_review, &Review::rowsChanged, this, [this] {
        if (m_review.activity() == Review::Activity::Syncing && !m_rowsTimer.isActive())
            m_rowsTimer.start();
    });
    reload();
}

QTableView *RunsPage::makeTable(QAbstractItemModel *model, const QString &name, const QString &title)
{
    auto *view = new QTableView(this);
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setModel(model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(20);
    view->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    return view;
}

void RunsPage::focusInEvent(QFocusEvent *event)
{
    if (m_stack->currentWidget() != m_empty)
        m_runsView->setFocus(event->reason());
}

QByteArray RunsPage::saveState() const
{
    return m_splitter->saveState();
}

void RunsPage::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

QWidget *RunsPage::makeDetails()
{
    auto *details = new QWidget(this);
    m_title = new QLabel(details);
    m_title->setObjectName(u"runTitle"_s);
    QFont large = font();
    large.setPixelSize(QFontInfo(large).pixelSize() + 2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progressText = new QLabel(details);
    m_progressText->setObjectName(u"runProgressText"_s);
    m_progress = new QProgressBar(details);
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Rows ended"));
    auto *resume = new ActionButton(m_resume, true, details);
    resume->setObjectName(u"resumeRunButton"_s);
    auto *cancel = new ActionButton(m_cancel, false, details);
    cancel->setObjectName(u"cancelRunButton"_s);

    auto *undo = new ActionButton(m_undo, false, details);
    undo->setObjectName(u"undoRunButton"_s);
    auto *saveAs = new ActionButton(m_export, false, details);
    saveAs->setObjectName(u"exportRunButton"_s);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_progressText);
    heading->addWidget(m_progress);
    heading->addWidget(cancel);
    heading->addWidget(resume);
    heading->addWidget(undo);
    heading->addWidget(saveAs);

    m_organisationsView = makeTable(m_organisations, u"runOrganisations"_s, tr("The run by organisation"));
    connect(m_organisationsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RunsPage::showOrganisation);
    m_rowsView = makeTable(m_rows, u"runRows"_s, tr("Rows of the run"));
    m_rowsView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *copy = new QAction(tr("&Copy correlation id"), this);
    copy->setObjectName(u"copyCorrelationId"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RunsPage::copyCorrelationId);
    m_rowsView->addAction(copy);
    m_rowsView->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_guards = new QListWidget(details);
    m_guards->setObjectName(u"runGuards"_s);
    m_guards->setAccessibleName(tr("Guards that the run met"));
    m_guards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_organisationsView);
    layout->addWidget(m_guards);
    layout->addWidget(m_rowsView, 1);
    return details;
}

void RunsPage::reload()
{
    auto runs = m_workspace.runs();
    if (!runs) {
        auto *again = new QAction(tr("Try again"), this);
        again->setObjectName(u"reloadRuns"_s);
        connect(again, &QAction::triggered, this, &RunsPage::reload);
        m_bar->showError(runs.error(), {again});
        return;
    }
    m_bar->dismiss();
    // The run itself knows more than what it has written down.
    if (const auto live = liveRun()) {
        const auto found =
            std::find_if(runs->begin(), runs->end(), [&live](const RunRecord &run) { return run.id == live->id; });
        if (found != runs->end())
            *found = *live;
        else
            runs->prepend(*live);
        m_runId = live->id;
    }
    m_runs->setRuns(*runs, names());
    m_stack->setCurrentIndex(runs->isEmpty() ? 0 : 1);
    QModelIndex index = m_runs->indexOf(m_runId);
    if (!index.isValid())
        index = m_runs->index(0, 0);
    m_runsView->setCurrentIndex(index);
    showRun();
}

void RunsPage::showRun()
{
    const RunRecord *run = chosen();
    const bool another = run == nullptr || run->id != m_runId;
    m_runId = run != nullptr ? run->id : QString();
    if (another)
        m_organisationsView->selectionModel()->clear();
    if (run != nullptr)
        m_title->setText(titleOf(*run));
    m_title->setToolTip(tr("Times in %1").arg(RunText::zone()));
    reloadRows();
    showProgress();
    showGuards();
    m_organisationsView->resizeColumnsToContents();
    const int lines = std::clamp(m_organisations->rowCount(), 1, 6);
    m_organisationsView->setFixedHeight(lines * m_organisationsView->verticalHeader()->defaultSectionSize()
                                        + m_organisationsView->horizontalHeader()->sizeHint().height()
                                        + m_organisationsView->horizontalScrollBar()->sizeHint().height()
                                        + 2 * m_organisationsView->frameWidth() + 2);
}

//! In a worker: a run may have any number of rows.
void RunsPage::reloadRows()
{
    if (std::exchange(m_rowsOf, m_runId) != m_runId)
        m_rows->setRows({}, {});
    if (m_runId.isEmpty())
        return;
    if (m_isReadingRows) {
        m_rowsTimer.start(); // there may be news since it began
        return;
    }
    m_isReadingRows = true;
    auto *watcher = new QFutureWatcher<Result<QList<RunRow>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, runId = m_runId] {
        watcher->deleteLater();
        m_isReadingRows = false;
        if (runId != m_runId) {
            reloadRows();
            return;
        }
        auto rows = watcher->future().takeResult();
        if (!rows) {
            m_bar->showError(rows.error());
            return;
        }
        const bool isFirst = m_rows->rowCount() == 0;
        m_rows->setRows(*std::move(rows), names());
        if (isFirst)
            m_rowsView->resizeColumnsToContents();
    });
    watcher->setFuture(
        QtConcurrent::run([runId = m_runId, directory = m_workspace.directory()]() -> Result<QList<RunRow>> {
            const auto workspace = Workspace::open(directory);
            return workspace ? (*workspace)->runRows(runId) : failure(workspace.error());
        }));
}

void RunsPage::showProgress()
{
    if (const auto live = liveRun())
        m_runs->updateRun(*live);
    const RunRecord *run = chosen();
    const bool live = isLive(run);
    m_organisations->setRun(run, live ? m_review.run() : nullptr, names());
    int rows = 0;
    int done = 0;
    std::optional<std::chrono::seconds> left;
    if (live) {
        for (auto it = run->organisations.keyBegin(); it != run->organisations.keyEnd(); ++it) {
            const SyncRun::Progress progress = m_review.run()->progress(*it);
            rows += progress.rows;
            done += progress.rowsDone;
            if (progress.timeLeft && !progress.finished)
                left = std::max(left.value_or(std::chrono::seconds(0)), *progress.timeLeft);
        }
    }
    const QString text = tr("%L1 of %L2 rows").arg(done).arg(rows);
    m_progressText->setText(left ? tr("%1 · %2", "rows done, time left").arg(text, RunText::timeLeft(*left)) : text);
    m_progressText->setVisible(live);
    m_progress->setVisible(live);
    m_progress->setRange(0, std::max(1, rows));
    m_progress->setValue(done);
    m_cancel->setVisible(live);
    const bool interrupted = run != nullptr && run->state == RunRecord::State::Interrupted;
    m_resume->setVisible(interrupted);
    m_resume->setEnabled(interrupted && m_review.activity() == Review::Activity::Idle);
    const bool canUndo = run != nullptr && !live && !interrupted && RunText::sum(*run).written > 0;
    m_undo->setVisible(canUndo);
    m_undo->setEnabled(canUndo && m_review.activity() == Review::Activity::Idle);
}

void RunsPage::showGuards()
{
    m_guards->clear();
    const RunRecord *run = chosen();
    const QHash<QString, QString> organisations = names();
    for (const RunGuard &guard : run != nullptr ? run->guards : QList<RunGuard>()) {
        auto *item = new QListWidgetItem(
            tr("%1: %2", "organisation, guard")
                .arg(organisations.value(guard.organisationId, guard.organisationId), RunText::guard(*run, guard)),
            m_guards);
        item->setToolTip(item->text());
    }
    m_guards->setVisible(m_guards->count() > 0);
    m_guards->setFixedHeight(std::clamp(m_guards->count(), 1, 4) * std::max(20, m_guards->sizeHintForRow(0))
                             + 2 * m_guards->frameWidth() + 2);
}

void RunsPage::showOrganisation(const QModelIndex &index)
{
    m_rows->setOrganisation(m_organisations->organisationId(index));
}

void RunsPage::copyCorrelationId()
{
    QStringList ids;
    for (const QModelIndex &index : m_rowsView->selectionModel()->selectedRows(RunRowModel::CorrelationColumn)) {
        const QString id = index.data().toString();
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void RunsPage::askToExport()
{
    auto *dialog =
        new QFileDialog(this, tr("Export the run"), {}, tr("Table (*.csv);;Page (*.html);;For programs (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RunsPage::exportTo);
    dialog->open();
}

//! The rows on show: those of one organisation when one is chosen.
void RunsPage::exportTo(const QString &path)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (const Result<void> exported = watcher->result())
            m_bar->showMessage(MessageBar::Kind::Good, tr("The run is saved in %1.").arg(path));
        else
            m_bar->showError(exported.error());
    });
    const QString organisation = m_organisations->organisationId(m_organisationsView->currentIndex());
    watcher->setFuture(
        QtConcurrent::run([directory = m_workspace.directory(), run = m_runId, organisation, path]() -> Result<void> {
            const auto workspace = Workspace::open(directory);
            if (!workspace)
                return failure(workspace.error());
            return exportRun(**workspace, run, organisation, path);
        }));
}

//! With the run that it takes back, and the one that took it back last.
QString RunsPage::titleOf(const RunRecord &run) const
{
    QString title =
        tr("%1 by %2, %3", "time, person, state").arg(RunText::when(run.started), run.who, RunText::state(run.state));
    const auto add = [&title](const QString &what) { title = tr("%1 · %2", "a run, what else").arg(title, what); };
    if (const RunRecord *undone = m_runs->run(m_runs->indexOf(run.undoes)))
        add(tr("undoes the run of %1").arg(RunText::when(undone->started)));
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        const RunRecord *other = m_runs->run(m_runs->index(row, 0));
        if (other->undoes != run.id)
            continue;
        add(tr("undone by %1, %2", "person, time").arg(other->who, RunText::when(other->started)));
        break;
    }
    return title;
}

const RunRecord *RunsPage::chosen() const
{
    return m_runs->run(m_runsView->currentIndex());
}

std::optional<RunRecord> RunsPage::liveRun() const
{
    if (m_review.run() == nullptr)
        return {};
    RunRecord run = m_review.run()->record();
    if (run.state == RunRecord::State::Interrupted) // it was, until it was resumed
        run.state = RunRecord::State::Running;
    return run;
}

bool RunsPage::isLive(const RunRecord *run) const
{
    return run != nullptr && m_review.run() != nullptr && m_review.run()->record().id == run->id;
}

QHash<QString, QString> RunsPage::names() const
{
    QHash<QString, QString> names;
    for (const Organisation &organisation : m_review.organisations())
        names.insert(organisation.id, organisation.name);
    return names;
}

} // namespace rosterbridge
