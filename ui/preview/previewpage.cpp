// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpage.h"

#include "ui/conflicts/rowtext.h"
#include "ui/conflicts/storypanel.h"
#include "ui/preview/changetext.h"
#include "ui/preview/previewmodel.h"
#include "ui/preview/previewview.h"
#include "ui/theme/icon.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QFileDialog>
#include <QFocusEvent>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QtConcurrentRun>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindOrder{RowKind::Create, RowKind::Update,   RowKind::Merged,  RowKind::Delete,
                               RowKind::Keep,   RowKind::Conflict, RowKind::Blocked, RowKind::InSync};

QSet<RowKind> everyKind()
{
    return {kindOrder.cbegin(), kindOrder.cend()};
}

//! Rows that the headcount of the timeline may load by itself. A plan with more of them waits until somebody asks for
//! them, and says meanwhile that it counts the changed shifts alone.
constexpr int countedAtOnce = 20'000;

QSet<RowKind> kindsAtFirst()
{
    return everyKind() - QSet<RowKind>{RowKind::Keep, RowKind::InSync};
}

} // namespace

PreviewPage::PreviewPage(Review &review, Clock &clock, QAction *compare, QAction *addOrganisation, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_compare(compare)
    , m_addOrganisation(addOrganisation)
{
    setObjectName(u"previewPage"_s);
    m_model = new PreviewModel(review, this);
    m_view = new PreviewView(*m_model, this);
    m_timeline = new TimelineView(*m_model, *m_view->selectionModel(), clock, this);
    m_story = new StoryPanel(this);
    m_story->setObjectName(u"previewStory"_s);
    m_story->setAccessibleName(tr("Why the row is what it is"));
    m_story->setPlaceholderText(tr("Choose a row to see why it is what it is."));
    m_story->hide();
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"previewSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setProperty("gap", true);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_timeline);
    m_splitter->addWidget(m_story);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 1);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    makeActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_strip = makeChips());
    layout->addWidget(m_stack, 1);

    connect(m_model, &QAbstractItemModel::modelReset, this, &PreviewPage::refresh);
    connect(m_model, &PreviewModel::busyChanged, this, &PreviewPage::refreshBusy);
    connect(&review, &Review::activityChanged, this, &PreviewPage::refresh);
    connect(&review, &Review::chosenChanged, this, &PreviewPage::refresh);
    connect(&review, &Review::organisationsChanged, this, &PreviewPage::refresh);
    connect(&review, &Review::planChanged, this, [this] {
        refreshCounts();
        loadShown();
    });
    connect(&review, &Review::rowsChanged, this, [this] {
        refreshCounts();
        refreshStory();
    });
    connect(m_view, &PreviewView::currentRowChanged, this, &PreviewPage::refreshStory);
    connect(m_view, &QAbstractItemView::activated, this, &PreviewPage::open);
    connect(m_timeline, &TimelineView::activated, this, &PreviewPage::open);
    connect(m_timeline, &TimelineView::tickWanted, m_view, &PreviewView::toggleSelected);
    setKinds(kindsAtFirst());
    refreshCounts();
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::open(const QModelIndex &index)
{
    if (m_model->isGroup(index))
        return;
    const PlanRow *row = m_review.row(m_model->ref(index));
    if (row && row->kind == RowKind::Conflict)
        Q_EMIT conflictActivated(m_model->ref(index));
    else
        m_why->setChecked(true);
}

QAction *PreviewPage::makeAction(const QString &name, const QString &text, const QKeySequence &key,
                                 std::function<void()> does)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setEnabled(false); // until the page is shown
    connect(action, &QAction::triggered, this, std::move(does));
    m_actions.append(action);
    addAction(action);
    return action;
}

void PreviewPage::makeActions()
{
    auto *tick = makeAction(u"tickSelection"_s, tr("&Tick or untick the selection"), Qt::Key_Space,
                            [this] { m_view->toggleSelected(); });
    tick->setShortcutContext(Qt::WidgetShortcut); // named here; the list itself handles the key
    makeAction(u"tickAll"_s, tr("Tick &all shown but deletions"), QKeySequence(u"Ctrl+T"_s), [this] { tickAll(true); });
    makeAction(u"untickAll"_s, tr("&Untick all shown"), QKeySequence(u"Ctrl+Shift+T"_s), [this] { tickAll(false); });
    m_actions.append(nullptr);
    makeAction(u"copyRows"_s, tr("Co&py the selected rows"), QKeySequence::Copy,
               [this] { copy(m_view->selectionAsText()); });
    makeAction(u"copyRowsAsCsv"_s, tr("Copy the selected rows as CS&V"), QKeySequence(u"Ctrl+Alt+C"_s),
               [this] { copy(m_view->selectionAsCsv()); });
    m_actions.append(nullptr);
    makeAction(u"undoTick"_s, tr("U&ndo"), QKeySequence::Undo, [this] { m_review.undoStack().undo(); });
    makeAction(u"redoTick"_s, tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), [this] { m_review.undoStack().redo(); });
    m_actions.append(nullptr);
    m_why = makeAction(u"whyRow"_s, tr("&Why?"), QKeySequence(u"Ctrl+I"_s), [] {});
    m_why->setCheckable(true);
    connect(m_why, &QAction::toggled, this, [this](bool shown) {
        m_story->setVisible(shown);
        refreshStory();
    });
    m_flat = makeAction(u"flatTable"_s, tr("As a flat ta&ble"), QKeySequence(u"Ctrl+G"_s), [] {});
    m_flat->setIconText(tr("Flat", "a table without groups"));
    m_flat->setCheckable(true);
    connect(m_flat, &QAction::toggled, m_model, &PreviewModel::setFlat);
    makeAction(u"expandAll"_s, tr("&Expand all"), QKeySequence(u"Ctrl+Shift+E"_s), [this] { m_view->expandGroups(); });
    makeAction(u"collapseAll"_s, tr("&Collapse all"), QKeySequence(u"Ctrl+Shift+W"_s),
               [this] { m_view->collapseGroups(); });
    m_usualColumns = new QAction(tr("&Usual columns"), this);
    m_usualColumns->setObjectName(u"usualColumns"_s);
    connect(m_usualColumns, &QAction::triggered, m_view, &PreviewView::showUsualColumns);
    m_actions.append(nullptr);
    m_showAll = makeAction(u"showAll"_s, tr("&Show rows of every kind"), QKeySequence(u"Alt+0"_s),
                           [this] { setKinds(m_model->kinds() == everyKind() ? kindsAtFirst() : everyKind()); });
    const qsizetype own = m_actions.size();
    makeTimelineActions();
    m_timelineActions = m_actions.sliced(own);
    m_actions.resize(own);
}

void PreviewPage::makeTimelineActions()
{
    m_showTimeline = makeAction(u"showTimeline"_s, tr("Show the t&imeline"), QKeySequence(u"Ctrl+Shift+G"_s), [] {});
    m_showTimeline->setIcon(themedIcon("timeline"_L1));
    m_showTimeline->setIconVisibleInMenu(false);
    m_showTimeline->setCheckable(true);
    m_showTimeline->setChecked(true);
    connect(m_showTimeline, &QAction::toggled, this, [this](bool shown) {
        m_timeline->setVisible(shown);
        loadShown();
    });
    const auto onTimeline = [this](void (TimelineView::*what)()) {
        return [this, what] {
            m_showTimeline->setChecked(true);
            (m_timeline->*what)();
        };
    };
    makeAction(u"timelineZoomIn"_s, tr("&Zoom in"), QKeySequence(u"Ctrl++"_s), onTimeline(&TimelineView::zoomIn))
        ->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    makeAction(u"timelineZoomOut"_s, tr("Zoom &out"), QKeySequence(u"Ctrl+-"_s), onTimeline(&TimelineView::zoomOut));
    makeAction(u"timelineDay"_s, tr("A &day"), QKeySequence(u"Ctrl+1"_s), onTimeline(&TimelineView::showDay));
    makeAction(u"timelineWeek"_s, tr("A wee&k"), QKeySequence(u"Ctrl+7"_s), onTimeline(&TimelineView::showWeek));
    makeAction(u"timelineAll"_s, tr("All &weeks"), QKeySequence(u"Ctrl+0"_s), onTimeline(&TimelineView::showAll));
    makeAction(u"exportTimeline"_s, tr("E&xport the timeline…"), {}, [this] { askWhereToSaveTimeline(); });
    makeAction(u"printTimeline"_s, tr("&Print the timeline…"), QKeySequence::Print, [this] { printTimeline(); });
}

void PreviewPage::askWhereToSaveTimeline()
{
    auto *dialog = new QFileDialog(this, tr("Export the timeline"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("SVG picture (*.svg)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.svg"_L1) ? u"svg"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PreviewPage::saveTimeline);
    dialog->open();
}

void PreviewPage::saveTimeline(const QString &path)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (const Result<void> saved = watcher->result(); !saved)
            Q_EMIT failed(saved.error());
        else
            Q_EMIT timelineSaved(path);
    });
    watcher->setFuture(QtConcurrent::run([sheet = m_timeline->sheet(), path] { return sheet.save(path); }));
}

void PreviewPage::printTimeline()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(tr("Timeline of changes"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        auto *watcher = new QFutureWatcher<bool>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            if (watcher->result())
                Q_EMIT timelinePrinted();
            else
                Q_EMIT failed({.kind = Error::Kind::Storage,
                               .what = tr("The timeline can’t be printed."),
                               .next = tr("See whether the printer is ready, or export the timeline as PDF.")});
        });
        watcher->setFuture(QtConcurrent::run([sheet = m_timeline->sheet(), printer] { return sheet.print(*printer); }));
    });
    dialog->open();
}

QWidget *PreviewPage::makeChips()
{
    auto *chips = new FlowLayout;
    m_all = new Chip({}, tr("All"), this);
    m_all->setObjectName(u"chipAll"_s);
    connect(m_all, &Chip::clicked, m_showAll, &QAction::trigger);
    chips->addWidget(m_all);
    for (const RowKind kind : kindOrder) {
        auto *chip = new Chip(ChangeText::glyph(kind), ChangeText::word(kind), this);
        chip->setObjectName(u"chip%1"_s.arg(int(kind)));
        connect(chip, &Chip::toggled, this, [this, kind](bool shown) {
            QSet<RowKind> kinds = m_model->kinds();
            if (shown)
                kinds.insert(kind);
            else
                kinds.remove(kind);
            setKinds(kinds);
        });
        m_chips.insert(kind, chip);
        chips->addWidget(chip);
        const auto key = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(m_chips.size()) - 1));
        QAction *action = makeAction(u"show%1"_s.arg(int(kind)), tr("Show or hide “%1”").arg(ChangeText::word(kind)),
                                     key, [chip] { chip->toggle(); });
        chip->setToolTip(tr("%1 (%2)", "what a control does, and its key")
                             .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    const auto button = [this](const QString &name, QAction *action) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setProperty("bordered", true);
        made->setProperty("compact", true);
        made->setDefaultAction(action);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };

    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(chips, 1);
    QToolButton *flat = button(u"groupButton"_s, m_flat);
    flat->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(flat, 0, Qt::AlignTop);
    QToolButton *timeline = button(u"timelineButton"_s, m_showTimeline);
    timeline->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->addWidget(timeline, 0, Qt::AlignTop);
    return strip;
}

void PreviewPage::setKinds(const QSet<RowKind> &kinds)
{
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        const QSignalBlocker blocker(it.value());
        it.value()->setChecked(kinds.contains(it.key()));
        it.value()->update();
    }
    m_all->setChecked(kinds == everyKind());
    m_model->setKinds(kinds);
    loadShown();
}

//! Most rows that are kept or in sync stay in the workspace until somebody looks, or counts heads.
void PreviewPage::loadShown()
{
    int unchanged = 0;
    for (const OrganisationPlan &organisation : m_review.plan().organisations) {
        for (const SchedulePlan &schedule : organisation.schedules)
            unchanged += schedule.unchanged.counts.all();
    }
    if (m_model->kinds().intersects({RowKind::Keep, RowKind::InSync})
        || (m_showTimeline->isChecked() && unchanged > 0 && unchanged <= countedAtOnce))
        m_review.loadUnchanged();
}

void PreviewPage::find(const QString &text)
{
    m_model->setFind(text.trimmed());
}

void PreviewPage::copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QList<QAction *> PreviewPage::columnActions() const
{
    return m_view->columnActions() + QList<QAction *>{nullptr, m_usualColumns};
}

bool PreviewPage::isTimelineFocused() const
{
    return m_timeline->hasFocus();
}

void PreviewPage::tickAll(bool ticked)
{
    m_model->tick({QModelIndex()}, ticked);
}

void PreviewPage::refreshCounts()
{
    const RowCounts counts = m_review.tally().all().counts;
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        it.value()->setCount(counts.of(it.key()));
    m_all->setCount(counts.all());
    if (m_count != counts.changes()) {
        m_count = counts.changes();
        Q_EMIT countChanged(m_count);
    }
}

void PreviewPage::refresh()
{
    const bool hasPlan = m_review.tally().all().counts.all() > 0;
    m_strip->setVisible(hasPlan); // with nothing to filter
    if (hasPlan && m_model->rowCount() > 0) {
        const bool hadFocus = m_empty->hasFocus() || m_empty->isAncestorOf(focusWidget());
        m_stack->setCurrentWidget(m_splitter);
        if (hadFocus)
            m_view->setFocus();
        return;
    }
    m_stack->setCurrentWidget(m_empty);
    if (hasPlan && m_model->isBusy()) {
        m_empty->showBusy(tr("Listing the changes…"), {});
    } else if (m_review.activity() == Review::Activity::Comparing) {
        m_empty->showBusy(tr("Comparing HRIS and WFM…"),
                          tr("Both sides are being read. Nothing is written before you have seen it."));
    } else if (m_review.organisations().isEmpty()) {
        m_empty->showText(tr("No organisations yet"),
                          tr("Add the first one: its WFM service, and the file that its HRIS exports."),
                          m_addOrganisation);
    } else if (hasPlan) {
        if (m_review.tally().all().counts.changes() == 0)
            m_empty->showText(tr("HRIS and WFM agree"), tr("There is nothing to write."), m_showAll);
        else
            m_empty->showText(tr("No rows like that"), tr("Another filter or another word to find may show some."),
                              m_showAll);
    } else if (m_review.chosen().isEmpty()) {
        m_empty->showText(tr("No organisation is chosen"),
                          tr("Tick one or more of the list on the left to compare them."));
    } else {
        m_empty->showText(tr("Not compared yet"), tr("Compare to see what HRIS and WFM have, side by side."),
                          m_compare);
    }
}

//! Rows that are being filtered or sorted are on their way; what was shown can be used until then.
void PreviewPage::refreshBusy()
{
    if (m_model->isBusy())
        m_splitter->setCursor(Qt::BusyCursor);
    else
        m_splitter->unsetCursor();
    refresh();
}

void PreviewPage::refreshStory()
{
    if (m_story->isHidden())
        return;
    const QModelIndex index = m_view->currentIndex();
    const auto row =
        index.isValid() && !m_model->isGroup(index) ? ConflictRow::find(m_review, m_model->ref(index)) : std::nullopt;
    m_story->setSteps(row ? RowText(*row).story() : QList<std::pair<QString, QString>>());
}

QByteArray PreviewPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_view->saveState() << m_splitter->saveState() << m_flat->isChecked() << m_why->isChecked()
           << m_showTimeline->isChecked() << qint64(m_timeline->visibleSpan().count());
    return state;
}

void PreviewPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray table;
    QByteArray splitter;
    bool flat = false;
    bool why = false;
    bool timeline = true;
    qint64 visible = 0;
    stream >> table >> splitter >> flat >> why >> timeline >> visible;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    m_flat->setChecked(flat);
    m_why->setChecked(why);
    m_showTimeline->setChecked(timeline);
    m_timeline->setVisibleSpan(Minutes(visible));
    m_view->restoreState(table); // after what hides and shows columns by itself
}

void PreviewPage::showEvent(QShowEvent *event)
{
    for (QAction *action : m_actions + m_timelineActions) {
        if (action)
            action->setEnabled(true);
    }
    QWidget::showEvent(event);
}

void PreviewPage::hideEvent(QHideEvent *event)
{
    for (QAction *action : m_actions + m_timelineActions) {
        if (action)
            action->setEnabled(false);
    }
    QWidget::hideEvent(event);
}

void PreviewPage::focusInEvent(QFocusEvent *event)
{
    QWidget *shown = m_stack->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty) : m_view;
    shown->setFocus(event->reason());
}

} // namespace rosterbridge
