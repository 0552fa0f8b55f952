// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "core/plan/resolution.h"
#include "core/plan/ruletext.h"
#include "ui/conflicts/applydialog.h"
#include "ui/conflicts/bulkdialog.h"
#include "ui/conflicts/conflictlistmodel.h"
#include "ui/conflicts/fieldview.h"
#include "ui/conflicts/lanebars.h"
#include "ui/conflicts/overviewstrip.h"
#include "ui/conflicts/rowlookup.h"
#include "ui/conflicts/rowtext.h"
#include "ui/conflicts/rulesdialog.h"
#include "ui/conflicts/storypanel.h"
#include "ui/conflicts/valueeditor.h"
#include "ui/droplater.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QButtonGroup>
#include <QDataStream>
#include <QFocusEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 800; //!< the page, in pixels: as on a full HD screen at 200 %

//! The rows of so many agents are judged at once; those of more, in a worker.
constexpr int agentsAtOnce = 250;

constexpr std::array sides{Side::Hris, Side::Agreed, Side::Wfm};

size_t at(Side side)
{
    return static_cast<size_t>(side);
}

//! A name in it may hold an ampersand, which is no mnemonic.
QString asLabel(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

//! Shift and a digit arrive as the sign above the digit where a platform does not tell both.
std::optional<Side> sideOfShiftedKey(int key)
{
    switch (key) {
    case Qt::Key_Exclam:
        return Side::Hris;
    case Qt::Key_At:
    case Qt::Key_QuoteDbl:
        return Side::Agreed;
    case Qt::Key_NumberSign:
    case Qt::Key_section:
    case Qt::Key_sterling:
        return Side::Wfm;
    default:
        return {};
    }
}

} // namespace

ConflictsPage::ConflictsPage(Review &review, Workspace &workspace, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_workspace(workspace)
    , m_clock(clock)
{
    setObjectName(u"conflictsPage"_s);
    makeActions();

    m_newsBar = new MessageBar(this);
    m_newsBar->setObjectName(u"newsBar"_s);
    connect(m_newsBar, &MessageBar::dismissed, this, [this] { m_news = {}; });
    m_overview = new OverviewStrip(this);
    m_overview->setObjectName(u"overview"_s);
    connect(m_overview, &OverviewStrip::chosen, this, &ConflictsPage::showConflict);

    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"conflictsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLists());
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    m_splitter->setHandleWidth(9);
    m_splitter->setStyleSheet(u"QSplitter#conflictsSplitter::handle { background: transparent; }"_s);

    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"conflictsEmpty"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_splitter, 1);
    column->addWidget(makeFooter());
    m_stack->addWidget(content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTop());
    layout->addWidget(m_overview);
    layout->addWidget(m_newsBar);
    layout->addWidget(m_stack, 1);

    connect(&m_review, &Review::planChanged, this, &ConflictsPage::planChanged);
    connect(&m_indexer, &QFutureWatcherBase::finished, this, &ConflictsPage::indexed);
    connect(&m_scanner, &QFutureWatcherBase::finished, this, &ConflictsPage::scanned);
    connect(&m_review, &Review::rowsChanged, this, &ConflictsPage::rowsChanged);
    connect(&m_review, &Review::organisationsChanged, this, &ConflictsPage::refreshActions);
    connect(&m_review, &Review::historyRead, this, [this](const QString &organisationId, const QString &scheduleId) {
        if (m_ref && m_ref->organisationId == organisationId && m_ref->scheduleId == scheduleId)
            refreshDetail();
    });
    connect(&m_review, &Review::activityChanged, this, [this] {
        refreshLists();
        refreshActions();
    });
    connect(&m_review.undoStack(), &QUndoStack::indexChanged, this, [this] {
        refreshStale();
        refreshActions();
    });
    planChanged();
}

ConflictsPage::~ConflictsPage()
{
    m_scanner.future().cancel();
}

QList<QAction *> ConflictsPage::reviewActions() const
{
    QList<QAction *> actions{m_next, m_previous, m_nextField, m_previousField, nullptr};
    for (const auto &group : {m_take, m_takeShift, m_takeAlike}) {
        actions.append(QList<QAction *>(group.cbegin(), group.cend()));
        actions.append(nullptr);
    }
    actions.append({m_edit, m_keepBoth, m_later, m_goOn, nullptr, m_showRules, m_why, m_history, nullptr, m_undo,
                    m_redo, nullptr, m_apply});
    return actions;
}

int ConflictsPage::count() const
{
    return m_count;
}

// Actions and widgets

QAction *ConflictsPage::makeAction(const QString &name, const QString &text, const QKeySequence &key,
                                   void (ConflictsPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    addAction(action);
    if (slot != nullptr)
        connect(action, &QAction::triggered, this, slot);
    return action;
}

QAction *ConflictsPage::makeToggle(const QString &name, const QString &text, const QKeySequence &key,
                                   const QString &tip)
{
    QAction *action = makeAction(name, text, key, nullptr);
    action->setCheckable(true);
    action->setToolTip(tip);
    return action;
}

void ConflictsPage::makeActions()
{
    m_next = makeAction(u"nextConflict"_s, tr("&Next unresolved"), Qt::Key_F8, nullptr);
    connect(m_next, &QAction::triggered, this, [this] { step(true); });
    m_previous = makeAction(u"previousConflict"_s, tr("&Previous unresolved"), Qt::SHIFT | Qt::Key_F8, nullptr);
    connect(m_previous, &QAction::triggered, this, [this] { step(false); });
    m_nextField = makeAction(u"nextField"_s, tr("Next &field"), Qt::CTRL | Qt::Key_Down, nullptr);
    connect(m_nextField, &QAction::triggered, this, [this] { stepField(true); });
    m_previousField = makeAction(u"previousField"_s, tr("Previous f&ield"), Qt::CTRL | Qt::Key_Up, nullptr);
    connect(m_previousField, &QAction::triggered, this, [this] { stepField(false); });

    const std::array digits{Qt::Key_1, Qt::Key_2, Qt::Key_3};
    const std::array names{u"takeHris"_s, u"takeAgreed"_s, u"takeWfm"_s};
    for (const Side side : sides) {
        const auto i = at(side);
        const auto make = [&](const QString &suffix, Qt::KeyboardModifiers modifiers, Scope scope) {
            auto *action = makeAction(names[i] + suffix, {}, QKeyCombination(modifiers, digits[i]), nullptr);
            connect(action, &QAction::triggered, this, [this, side, scope] { choose(side, scope); });
            return action;
        };
        m_take[i] = make({}, Qt::ControlModifier, Scope::Field);
        m_takeShift[i] = make(u"Shift"_s, Qt::ControlModifier | Qt::ShiftModifier, Scope::Shift);
        m_takeAlike[i] = make(u"Alike"_s, Qt::ControlModifier | Qt::AltModifier, Scope::Alike);
    }
    m_takeAlike[at(Side::Hris)]->setText(tr("HRIS in all rows like this…"));
    m_takeAlike[at(Side::Agreed)]->setText(tr("Last agreed in all rows like this…"));
    m_takeAlike[at(Side::Wfm)]->setText(tr("WFM in all rows like this…"));

    m_edit = makeAction(u"editResult"_s, tr("&Edit by hand…"), Qt::CTRL | Qt::Key_4, &ConflictsPage::edit);
    m_keepBoth = makeAction(u"keepBoth"_s, {}, Qt::CTRL | Qt::Key_5, &ConflictsPage::keepBoth);
    m_later = makeAction(u"leaveForLater"_s, tr("&Leave for later"), Qt::CTRL | Qt::Key_L, &ConflictsPage::putAside);
    m_goOn = makeToggle(u"goOn"_s, tr("&Go on after each choice"), Qt::CTRL | Qt::Key_G,
                        tr("Go to the next open field, and then to the next conflict, as soon as one is decided"));
    m_showRules = makeAction(u"rules"_s, tr("Rule&s…"), Qt::CTRL | Qt::Key_R, &ConflictsPage::showRules);
    m_why = makeToggle(u"why"_s, tr("&Why?"), Qt::CTRL | Qt::Key_I,
                       tr("The story of this row, from the source line to its outcome"));
    m_history = makeToggle(u"history"_s, tr("&History"), Qt::CTRL | Qt::Key_H,
                           tr("What became of this row in earlier runs, when it was last agreed, and who changed "
                              "its shift in WFM"));
    // The drawer has room for one of the two.
    connect(m_why, &QAction::toggled, this, [this](bool shown) {
        if (shown)
            m_history->setChecked(false);
        refreshStory();
    });
    connect(m_history, &QAction::toggled, this, [this](bool shown) {
        if (shown)
            m_why->setChecked(false);
        refreshStory();
    });
    m_undo = makeAction(u"undoDecision"_s, tr("&Undo"), Qt::CTRL | Qt::Key_Z, nullptr);
    connect(m_undo, &QAction::triggered, &m_review.undoStack(), &QUndoStack::undo);
    m_redo = makeAction(u"redoDecision"_s, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, nullptr);
    connect(m_redo, &QAction::triggered, &m_review.undoStack(), &QUndoStack::redo);
    m_apply =
        makeAction(u"applyDecisions"_s, tr("Review and &apply…"), Qt::CTRL | Qt::Key_Return, &ConflictsPage::apply);
}

QWidget *ConflictsPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *chips = new FlowLayout; // where the window is narrow
    layout->addLayout(chips, 1);
    auto *group = new QButtonGroup(this);
    const auto add = [&](Standing standing, const QString &name, const QString &word) {
        auto *chip = new Chip(standingGlyph(standing), word, top);
        chip->setObjectName(name);
        group->addButton(chip);
        chips->addWidget(chip);
        m_chips.insert(standing, chip);
        connect(chip, &Chip::clicked, this, [this, standing] { chooseChip(standing); });
    };
    add(Standing::NeedsYou, u"chipNeedsYou"_s, tr("Needs you"));
    add(Standing::Merged, u"chipMerged"_s, tr("Merged"));
    add(Standing::ByRule, u"chipByRule"_s, tr("By rule"));
    add(Standing::Later, u"chipLater"_s, tr("Later"));
    add(Standing::Blocked, u"chipBlocked"_s, tr("Blocked"));
    m_chips.value(m_chip)->setChecked(true);

    m_progressText = new QLabel(top);
    m_progressText->setObjectName(u"progressText"_s);
    m_progress = new QProgressBar(top);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Conflicts resolved"));
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    return top;
}

QTableView *ConflictsPage::makeList(ConflictListModel *model, ConflictList::Lines lines, const QString &name,
                                    const QString &title)
{
    auto *list = new ConflictList(model, lines, this);
    list->setObjectName(name);
    list->setAccessibleName(title);
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, model](const QModelIndex &index) {
                if (const auto ref = model->ref(index); ref && ref != m_ref)
                    showRow(*ref);
            });
    return list;
}

QWidget *ConflictsPage::makeLists()
{
    auto *left = new QWidget(this);
    m_model = new ConflictListModel(this);
    m_settledModel = new ConflictListModel(this);
    m_list = makeList(m_model, ConflictList::Lines::Two, u"conflictList"_s, tr("Conflicts"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsPage::refreshActions);
    m_settledList = makeList(m_settledModel, ConflictList::Lines::One, u"settledList"_s, tr("Settled in this review"));
    m_settledTitle = new ElidedLabel(left);
    m_settledTitle->setText(tr("Settled in this review"));
    m_settledTitle->setObjectName(u"settledTitle"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_settledTitle->setFont(bold);
    m_list->setMinimumHeight(64); // a heading and a row
    m_listEmpty = new QLabel(left);
    m_listEmpty->setObjectName(u"listEmpty"_s);
    m_listEmpty->setWordWrap(true);
    m_listEmpty->setAlignment(Qt::AlignCenter);
    m_listEmpty->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_listEmpty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_settledTitle);
    layout->addWidget(m_settledList);
    left->setMinimumWidth(170);
    return left;
}

QWidget *ConflictsPage::makeDetail()
{
    auto *detail = new QWidget(this);
    m_title = new ElidedLabel(detail);
    m_title->setObjectName(u"rowTitle"_s);
    QFont large = font();
    large.setPixelSize(QFontInfo(large).pixelSize() + 2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_published = new Badge(Tone::Caution, detail);
    m_published->setObjectName(u"publishedBadge"_s);
    m_state = new Badge(Tone::Neutral, detail);
    m_state->setObjectName(u"stateBadge"_s);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_state);
    heading->addWidget(m_published);
    heading->addWidget(new ActionButton(m_why, false, detail));
    heading->addWidget(new ActionButton(m_history, false, detail));

    m_draftBar = new MessageBar(detail);
    m_draftBar->setObjectName(u"draftBar"_s);
    m_bars = new LaneBars(detail);
    m_bars->setObjectName(u"laneBars"_s);
    m_bars->setAccessibleName(tr("The shift on both sides"));
    m_fieldModel = new FieldModel(this);
    m_fields = new FieldView(m_fieldModel, detail);
    m_fields->setObjectName(u"fieldTable"_s);
    m_fields->setAccessibleName(tr("Fields side by side"));
    connect(m_fields, &FieldView::chosen, this, [this](Side side) { choose(side, Scope::Field); });
    connect(m_fields, &FieldView::editRequested, this, &ConflictsPage::edit);
    connect(m_fields, &FieldView::currentFieldChanged, this, &ConflictsPage::refreshActions);
    m_editor = new ValueEditor(detail);
    connect(m_editor, &ValueEditor::accepted, this, &ConflictsPage::takeEdited);
    connect(m_editor, &ValueEditor::cancelled, this, [this] {
        m_editor->hide();
        m_fields->setFocus();
    });
    m_noteBar = new MessageBar(detail);
    m_noteBar->setObjectName(u"noteBar"_s);
    m_story = new StoryPanel(detail);
    m_story->setObjectName(u"storyPanel"_s);
    m_story->setMinimumHeight(160);
    m_story->hide();

    const auto button = [detail](QAction *action) {
        auto *made = new ActionButton(action, false, detail);
        made->setObjectName(action->objectName() + u"Button"_s);
        return made;
    };
    auto *outcomes = new QHBoxLayout;
    outcomes->setSpacing(8);
    outcomes->addStretch();
    m_keepBothButton = button(m_keepBoth);
    outcomes->addWidget(m_keepBothButton);
    const std::array tones{Tone::Hris, Tone::Agreed, Tone::Wfm};
    for (const Side side : {Side::Wfm, Side::Hris}) {
        auto *outcome = button(m_take[at(side)]);
        outcome->setTone(tones[at(side)]);
        outcomes->addWidget(outcome);
    }

    // What is between heading and buttons scrolls where the window is low.
    auto *middle = new QWidget(detail);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_draftBar);
    column->addWidget(m_bars);
    column->addWidget(m_fields);
    column->addWidget(m_editor);
    column->addWidget(m_noteBar);
    column->addLayout(outcomes);
    column->addWidget(m_story, 1);
    column->addStretch();
    auto *scroll = new QScrollArea(detail);
    scroll->setObjectName(u"detailScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addLayout(heading);
    layout->addWidget(scroll, 1);

    m_detailEmpty = new EmptyState(this);
    m_detailEmpty->setObjectName(u"detailEmpty"_s);
    m_detailStack = new QStackedWidget(this);
    m_detailStack->addWidget(m_detailEmpty);
    m_detailStack->addWidget(detail);
    return m_detailStack;
}

//! What can be done, with one row or with all of them, below both.
QWidget *ConflictsPage::makeFooter()
{
    auto *footer = new QWidget(this);
    const auto button = [footer](QAction *action, bool primary = false) {
        auto *made = new ActionButton(action, primary, footer);
        made->setObjectName(action->objectName() + u"Button"_s);
        return made;
    };
    auto *wrapped = new FlowLayout; // where the window is narrow
    for (QAction *action : {m_undo, m_showRules, m_later, m_edit, m_goOn})
        wrapped->addWidget(button(action));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addLayout(wrapped, 1);
    buttons->addWidget(button(m_apply, true), 0, Qt::AlignTop);
    m_readOnly = new QLabel(footer);
    m_readOnly->setObjectName(u"readOnlyReason"_s);
    m_readOnly->setTextFormat(Qt::PlainText);
    m_readOnly->setWordWrap(true);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_readOnly);
    layout->addLayout(buttons);
    return footer;
}

// Following the review

void ConflictsPage::planChanged()
{
    m_news = {};
    m_newsBar->dismiss();
    loadRules();
    m_editor->hide();
    m_changed.clear();
    m_toScan.clear();
    m_scanning.clear();
    m_scanner.future().cancel();
    m_scanner.setFuture({});
    m_goOnFrom.reset();
    m_isIndexing = m_review.tally().all().counts.all() > rowsAtOnce;
    if (!m_isIndexing) {
        adopt(ConflictIndex(m_review.plan()));
        return;
    }
    adopt({}); // what it was of is gone
    m_indexer.setFuture(QtConcurrent::run([plan = m_review.plan()] { return std::make_shared<ConflictIndex>(plan); }));
}

void ConflictsPage::indexed()
{
    if (!std::exchange(m_isIndexing, false))
        return;
    const std::shared_ptr<ConflictIndex> index = m_indexer.future().takeResult();
    adopt(std::move(*index));
    const auto changed = std::exchange(m_changed, {});
    for (const auto &schedule : changed)
        m_toScan.insert(schedule, {});
    scanSome();
}

void ConflictsPage::adopt(ConflictIndex index)
{
    dropLater(std::exchange(m_index, std::move(index)));
    if (m_ref && m_index.item(*m_ref) == nullptr)
        m_ref.reset();
    m_model->setItems({});
    m_settledModel->setItems({});
    if (const auto first = m_ref ? std::nullopt : m_index.unresolved({}, true)) {
        showChip(Standing::NeedsYou);
        showRow(*first);
        return;
    }
    refreshLists();
    refreshDetail();
}

void ConflictsPage::rowsChanged(const QString &organisationId, const QString &scheduleId, const QSet<QString> &agentIds)
{
    if (m_isIndexing) {
        m_changed.insert({organisationId, scheduleId});
        return;
    }
    const bool inRun = m_review.activity() == Review::Activity::Syncing;
    const SchedulePlan *schedule = m_review.schedule(organisationId, scheduleId);
    constexpr int rowsOfAgent = 5;
    m_judged += static_cast<int>(!agentIds.isEmpty()       ? agentIds.size()
                                     : schedule != nullptr ? schedule->rows.size() / rowsOfAgent
                                                           : 0);
    if (m_judged <= agentsAtOnce && m_toScan.isEmpty() && m_scanning.isEmpty()) {
        take(m_index.update(m_review, organisationId, scheduleId, agentIds), organisationId, scheduleId, inRun);
        return;
    }
    const std::pair place(organisationId, scheduleId);
    const auto known = m_toScan.find(place);
    if (known == m_toScan.end()) {
        m_toScan.insert(place, {agentIds, inRun});
    } else {
        known->agentIds =
            known->agentIds.isEmpty() || agentIds.isEmpty() ? QSet<QString>() : known->agentIds + agentIds;
        known->inRun = known->inRun || inRun;
    }
    take({}, organisationId, scheduleId, false); // the row on view is told of at once
}

void ConflictsPage::scanSome()
{
    if (m_toScan.isEmpty() || !m_scanning.isEmpty() || m_review.isChoosing())
        return; // what is being chosen ends with more to scan
    QList<ConflictIndex::Update> updates;
    for (auto it = m_toScan.cbegin(); it != m_toScan.cend(); ++it)
        updates.append(m_index.prepare(it.key().first, it.key().second, it->agentIds));
    m_scanning = std::exchange(m_toScan, {});
    m_scanner.setFuture(
        QtConcurrent::run([plan = m_review.plan(), updates](QPromise<QList<ConflictIndex::Update>> &promise) {
            promise.addResult(ConflictIndex::scan(plan, updates, [&promise] { return promise.isCanceled(); }));
        }));
    refreshActions();
}

void ConflictsPage::scanned()
{
    if (m_scanner.future().resultCount() == 0)
        return; // of another plan
    const QList<ConflictIndex::Update> updates = m_scanner.result();
    const auto scanned = std::exchange(m_scanning, {});
    for (const ConflictIndex::Update &update : updates)
        take(m_index.adopt(update), update.organisationId, update.scheduleId,
             scanned.value({update.organisationId, update.scheduleId}).inRun);
    refreshStale();
}

void ConflictsPage::take(const ConflictIndex::News &news, const QString &organisationId, const QString &scheduleId,
                         bool inRun)
{
    m_isIndexStale = m_isIndexStale || !news.isEmpty; // most are ticks
    m_isDetailStale =
        m_isDetailStale || (m_ref && m_ref->organisationId == organisationId && m_ref->scheduleId == scheduleId);
    // One choice may change hundreds of schedules: the undo stack tells when it is made. What a run does comes one by
    // one.
    if (!std::exchange(m_isStale, true))
        QMetaObject::invokeMethod(this, &ConflictsPage::refreshStale, Qt::QueuedConnection);
    if (inRun)
        tellNews(news);
}

bool ConflictsPage::isBusy() const
{
    return m_isIndexing || !m_scanning.isEmpty() || !m_toScan.isEmpty() || m_review.isChoosing();
}

void ConflictsPage::refreshStale()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_judged = 0;
    if (std::exchange(m_isIndexStale, false))
        refreshLists();
    if (std::exchange(m_isDetailStale, false))
        refreshDetail();
    else
        refreshActions();
    scanSome();
    if (m_goOnFrom && !isBusy())
        goOnFrom(*std::exchange(m_goOnFrom, std::nullopt));
}

void ConflictsPage::refreshLists()
{
    {
        // Rows that leave a list must not make the view pick another one for the person.
        const QSignalBlocker list(m_list->selectionModel());
        const QSignalBlocker settled(m_settledList->selectionModel());
        m_model->setItems(m_index.items({m_chip}));
        m_settledModel->setItems(m_index.items({Standing::Settled, Standing::ByRule}));
    }
    selectCurrent();
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        it.value()->setCount(m_index.count(it.key()));
    m_fitting = 0;
    for (auto it = m_rules.cbegin(); it != m_rules.cend(); ++it)
        m_fitting += countFitting(m_review, it.key(), it.value(), m_clock.now());
    m_overview->setItems(m_index.conflicts());
    const int settled = m_index.count(Standing::Settled) + m_index.count(Standing::ByRule);
    const int open = m_index.count(Standing::NeedsYou);
    const int all = settled + open + m_index.count(Standing::Later);
    m_progressText->setText(tr("%L1 of %L2 resolved").arg(settled).arg(all));
    m_progressText->setVisible(all > 0);
    m_progress->setVisible(all > 0);
    m_overview->setVisible(all > 1);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(settled);
    int ready = 0;
    for (const QList<std::pair<QString, int>> counts = m_index.countReady();
         const auto &[organisationId, count] : counts)
        ready += count;
    m_settledTitle->setText(ready > 0 ? tr("Settled in this review · %Ln not written yet", nullptr, ready)
                                      : tr("Settled in this review"));
    m_settledTitle->setShortText(ready > 0 ? tr("Settled · %Ln to write", nullptr, ready) : QString());
    m_settledTitle->setVisible(settled > 0);
    m_settledList->setVisible(settled > 0);
    const int settledHeight = std::min(settled, 8) * m_settledList->verticalHeader()->defaultSectionSize();
    const int most = settledHeight + 2 * m_settledList->frameWidth() + 2;
    m_settledList->setMinimumHeight(std::min(most, m_settledList->verticalHeader()->defaultSectionSize() + 4));
    m_settledList->setMaximumHeight(most);
    m_list->setVisible(m_model->rowCount() > 0);
    m_listEmpty->setVisible(m_model->rowCount() == 0);
    const QMap<Standing, QString> emptyTexts{{Standing::NeedsYou, tr("Nothing needs you.")},
                                             {Standing::Merged, tr("Nothing was merged.")},
                                             {Standing::ByRule, tr("Nothing was decided by a rule.")},
                                             {Standing::Later, tr("Nothing was left for later.")},
                                             {Standing::Blocked, tr("Nothing is blocked.")}};
    m_listEmpty->setText(emptyTexts.value(m_chip));

    const bool comparing = m_review.activity() == Review::Activity::Comparing;
    const bool hasPlan = !m_review.plan().organisations.isEmpty();
    const bool hasRows = all + m_index.count(Standing::Merged) + m_index.count(Standing::Blocked) > 0;
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
    if (!hasRows && comparing)
        m_empty->showBusy(tr("Comparing…"), tr("Conflicts show up here as soon as both sides have been read."));
    else if (!hasRows && m_isIndexing)
        m_empty->showBusy(tr("Listing the conflicts…"), {});
    else if (!hasRows && !hasPlan)
        m_empty->showText(tr("Nothing compared yet"),
                          tr("Choose organisations and compare them; what both sides changed comes here."));
    else if (!hasRows)
        m_empty->showText(tr("No conflicts"),
                          tr("Nothing was changed differently on both sides, and nothing is blocked."));

    if (m_count != open) {
        m_count = open;
        Q_EMIT countChanged(open);
    }
}

void ConflictsPage::refreshDetail()
{
    auto row = current();
    // Of a shift that is there, the reading of the schedule has told.
    if (row && row->schedule != nullptr && !row->schedule->moved && !(*row)->current && !row->shiftId().isEmpty()) {
        m_review.readHistory(*m_ref);
        row = current();
    }
    m_detailStack->setCurrentIndex(row ? 1 : 0);
    m_detailEmpty->showText(tr("No row chosen"), tr("Choose one on the left to see both sides of it."));
    m_bars->setRow(row);
    m_fieldModel->setRow(row);
    refreshStory();
    m_draftBar->dismiss();
    m_noteBar->dismiss();
    if (!row || !row->canDecide())
        m_editor->hide();
    if (row) {
        const RowText text(*row);
        const QString agent = (*row)->agentName.isEmpty() ? tr("Unknown person") : (*row)->agentName;
        m_title->setText(tr("%1 · %2", "agent and day").arg(agent, text.day()));
        m_title->setShortText(tr("%1 · %2", "agent and day").arg(agent, text.shortDay()));
        m_title->setToolTip(m_title->text());
        const bool published = row->schedule != nullptr && row->schedule->info.published;
        m_published->setText(published ? tr("published") : tr("draft"));
        m_published->setTone(published ? Tone::Caution : Tone::Neutral);
        m_published->setVisible(row->schedule != nullptr);
        const Standing standing = row->standing();
        const QString state = isSettled(standing) ? text.settled() : standingWord(standing);
        m_state->setText(tr("%1 %2", "sign and word").arg(standingGlyph(standing), state));
        m_state->setTone(isSettled(standing) ? Tone::Good : Tone::Neutral);
        m_state->setVisible(standing != Standing::NeedsYou); // of that the fields tell
        m_state->updateGeometry();
        m_published->updateGeometry();

        if (row->isDraft()) {
            auto *confirm = new QAction(tr("Confirm my choice: %1").arg(text.outcome()), this);
            confirm->setObjectName(u"confirmDraft"_s);
            connect(confirm, &QAction::triggered, this, &ConflictsPage::confirmDraft);
            m_draftBar->showMessage(
                MessageBar::Kind::Caution,
                tr("WFM changed again after you chose. Your choice is kept as a draft: confirm it, or "
                   "choose anew."),
                {confirm});
        }
        const QString note = notes(*row);
        if (!note.isEmpty())
            m_noteBar->showMessage(MessageBar::Kind::Caution, note);
    }
    refreshActions();
}

QString ConflictsPage::notes(const ConflictRow &row) const
{
    QStringList lines;
    // That both sides edited it is what the table shows anyway.
    if (row->conflict != ConflictKind::EditEdit)
        lines.append(RowText(row).reason());
    const bool undecided = openFields(*row.row, row->decision.value_or(Decision())).size() > 0 || !row->decision;
    if (row.canDecide() && !row.isDraft()) {
        if (!undecided) {
            lines = {row.objection(*row->decision)};
        } else {
            // What a side would lead to is said before it is chosen.
            const std::array texts{tr("With HRIS: %1"), tr("With last agreed: %1"), tr("With WFM: %1")};
            for (const Side side : sides) {
                const QString objection = canTake(*row.row, side) ? row.objection(row.withConflicts(side)) : QString();
                if (!objection.isEmpty())
                    lines.append(texts[at(side)].arg(objection));
            }
        }
    }
    lines.removeAll(QString());
    return lines.join(u' ');
}

void ConflictsPage::refreshActions()
{
    const bool shown = isVisible();
    const auto row = current();
    const auto open = decidable();
    const FieldDiff *field = open ? currentField(*open) : nullptr;
    const bool hasOpen = m_index.count(Standing::NeedsYou) > 0;
    m_next->setEnabled(shown && hasOpen);
    m_previous->setEnabled(shown && hasOpen);
    const int line = m_fields->currentIndex().row();
    m_nextField->setEnabled(shown && open && m_fieldModel->nextChoosable(line, true) >= 0);
    m_previousField->setEnabled(shown && open && m_fieldModel->nextChoosable(line, false) >= 0);

    const int many = static_cast<int>(selected().size());
    const QStringList manyFields{tr("Use HRIS in %Ln rows…", nullptr, many),
                                 tr("Go back to last agreed in %Ln rows…", nullptr, many),
                                 tr("Keep WFM in %Ln rows…", nullptr, many)};
    const QStringList manyShifts{tr("Use HRIS’s whole shift in %Ln rows…", nullptr, many),
                                 tr("Go back to the agreed shift in %Ln rows…", nullptr, many),
                                 tr("Keep WFM’s whole shift in %Ln rows…", nullptr, many)};
    const QStringList plain{tr("Use HRIS"), tr("Go back to last agreed"), tr("Keep WFM")};
    const QStringList plainShift{tr("Use HRIS’s whole shift"), tr("Go back to the agreed shift"),
                                 tr("Keep WFM’s whole shift")};
    for (const Side side : sides) {
        const auto i = at(side);
        const bool can = open && canTake(*open->row, side);
        const bool whole = open && open->isWholeShiftOnly();
        const bool canField = can && (whole || (field != nullptr && open->canChoose(*field)));
        QString text = plain[static_cast<int>(i)];
        if (canField)
            text = whole ? RowText(*open).takeShift(side) : RowText(*open).take(*field, side);
        m_take[i]->setText(asLabel(text));
        m_take[i]->setEnabled(shown && canField);
        m_takeShift[i]->setText(asLabel(can ? RowText(*open).takeShift(side) : plainShift[static_cast<int>(i)]));
        m_takeShift[i]->setEnabled(shown && can);
        m_takeAlike[i]->setEnabled(shown && can && many == 0);
        if (many > 0) {
            m_take[i]->setText(manyFields[static_cast<int>(i)]);
            m_takeShift[i]->setText(manyShifts[static_cast<int>(i)]);
            m_take[i]->setEnabled(shown);
            m_takeShift[i]->setEnabled(shown);
        }
    }
    m_edit->setEnabled(shown && open && many == 0 && field != nullptr && field->state != FieldState::Carried);
    const bool bothCan = open && canKeepBoth(*open->row);
    m_keepBoth->setText(bothCan ? asLabel(RowText(*open).keepBoth()) : tr("Keep &both"));
    m_keepBoth->setEnabled(shown && bothCan && many == 0);
    m_keepBothButton->setVisible(bothCan);
    m_later->setEnabled(shown && (open || many > 0));
    const bool takesUp = open && (*open)->later;
    m_later->setText(many == 0     ? takesUp ? tr("Take &up again") : tr("&Leave for later")
                             : takesUp ? tr("Take %Ln rows &up again", nullptr, many)
                                   : tr("&Leave %Ln rows for later", nullptr, many));
    m_goOn->setEnabled(shown);
    m_why->setEnabled(shown && row);
    m_history->setEnabled(shown && row);
    m_overview->setCurrent(m_ref);
    m_showRules->setText(m_fitting > 0 ? tr("Rule&s… %Ln fit", nullptr, m_fitting) : tr("Rule&s…"));
    m_showRules->setEnabled(shown && !m_review.plan().organisations.isEmpty());

    const QUndoStack &stack = m_review.undoStack();
    m_undo->setEnabled(shown && stack.canUndo());
    m_undo->setToolTip(stack.canUndo() ? tr("Undo %1").arg(stack.undoText()) : tr("Undo"));
    m_redo->setEnabled(shown && stack.canRedo());
    m_redo->setToolTip(stack.canRedo() ? tr("Redo %1").arg(stack.redoText()) : tr("Redo"));

    const QList<std::pair<QString, int>> decided = m_index.countReady();
    QStringList reasons;
    int ready = 0;
    for (const auto &[organisationId, count] : decided) {
        if (const auto readOnly = m_review.readOnly(organisationId))
            reasons.append(readOnly->text());
        else
            ready += count;
    }
    reasons.removeDuplicates();
    m_readOnly->setText(reasons.join(u'\n'));
    m_readOnly->setVisible(!reasons.isEmpty());
    const bool idle = m_review.activity() == Review::Activity::Idle && !isBusy();
    m_apply->setText(ready > 0 ? tr("Review and &apply %Ln…", nullptr, ready) : tr("Review and &apply…"));
    m_apply->setEnabled(shown && ready > 0 && idle);
    m_apply->setToolTip(ready == 0     ? (decided.isEmpty() ? tr("Resolve a conflict first") : m_readOnly->text())
                            : idle     ? tr("See what will be written, then write it")
                            : isBusy() ? tr("Many rows are being judged")
                                       : tr("A run or a comparison is under way"));
}

void ConflictsPage::refreshStory()
{
    if (m_ref && m_history->isChecked())
        m_review.readHistory(*m_ref);
    const auto row = current();
    const bool shown = m_why->isChecked() || m_history->isChecked();
    m_story->setVisible(shown);
    if (!shown || !row) {
        m_story->setSteps({});
    } else if (m_why->isChecked()) {
        m_story->setAccessibleName(tr("Why this row is what it is"));
        m_story->setSteps(RowText(*row).story());
    } else {
        m_story->setAccessibleName(tr("What became of this row before"));
        const auto past = m_workspace.pastOfRow(row->organisation->organisationId, (*row)->key);
        if (past)
            m_story->setSteps(RowText(*row).history(*past));
        else
            m_story->setSteps({{tr("History"), past.error().text()}});
    }
}

void ConflictsPage::loadRules()
{
    m_rules.clear();
    for (const OrganisationPlan &organisation : m_review.plan().organisations) {
        // What the workspace can't tell is told when the rules are asked for.
        if (const auto rules = m_workspace.conflictRules(organisation.organisationId); rules && !rules->isEmpty())
            m_rules.insert(organisation.organisationId, *rules);
    }
}

void ConflictsPage::tellNews(const ConflictIndex::News &news)
{
    if (news.arrived.isEmpty() && news.moved.isEmpty())
        return;
    m_news.arrived += news.arrived;
    m_news.moved += news.moved;
    QStringList lines;
    if (!m_news.arrived.isEmpty())
        lines.append(tr("%Ln new conflict(s) came up in this run.", nullptr, static_cast<int>(m_news.arrived.size())));
    if (!m_news.moved.isEmpty())
        lines.append(tr("%Ln decision(s) must be confirmed, because WFM changed again.", nullptr,
                        static_cast<int>(m_news.moved.size())));
    auto *showFirst = new QAction(tr("Show the first"), this);
    showFirst->setObjectName(u"showNews"_s);
    connect(showFirst, &QAction::triggered, this, [this, first = (m_news.arrived + m_news.moved).constFirst()] {
        m_newsBar->dismiss();
        showConflict(first);
    });
    m_newsBar->showMessage(MessageBar::Kind::Note, lines.join(u' '), {showFirst});
}

// What is shown

std::optional<ConflictRow> ConflictsPage::current() const
{
    return m_ref ? ConflictRow::find(m_review, *m_ref) : std::nullopt;
}

std::optional<ConflictRow> ConflictsPage::decidable() const
{
    auto row = current();
    return row && row->canDecide() ? row : std::nullopt;
}

QList<ConflictItem> ConflictsPage::ready() const
{
    QList<ConflictItem> items = m_index.ready();
    items.removeIf([this](const ConflictItem &item) { return m_review.readOnly(item.ref.organisationId).has_value(); });
    return items;
}

QList<RowRef> ConflictsPage::selected() const
{
    QList<RowRef> refs;
    if (m_chip == Standing::Merged || m_chip == Standing::Blocked)
        return refs;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.size() < 2)
        return refs;
    for (const QModelIndex &index : rows)
        refs.append(*m_model->ref(index));
    return refs;
}

const FieldDiff *ConflictsPage::currentField(const ConflictRow &row) const
{
    const auto key = m_fields->currentField();
    const auto found = std::find_if(row->fields.cbegin(), row->fields.cend(),
                                    [&key](const FieldDiff &field) { return key && field.key == *key; });
    return found == row->fields.cend() ? nullptr : &*found;
}

void ConflictsPage::showConflict(const RowRef &ref)
{
    const ConflictItem *item = m_index.item(ref);
    if (item == nullptr)
        return;
    if (m_chips.contains(item->standing))
        showChip(item->standing);
    showRow(ref);
    m_fields->setFocus(Qt::OtherFocusReason);
}

void ConflictsPage::showRow(const RowRef &ref)
{
    m_ref = ref;
    m_editor->hide();
    refreshDetail();
    selectCurrent();
    if (const auto row = current())
        goToOpenField(*row);
    refreshActions();
}

//! The keys begin at the first open field, or else at one that can be chosen anew; on its name: no side is chosen
//! beforehand.
void ConflictsPage::goToOpenField(const ConflictRow &row)
{
    const QList<FieldDiff> &fields = row->fields;
    auto field = std::find_if(fields.cbegin(), fields.cend(), [&row](const FieldDiff &one) { return row.isOpen(one); });
    if (field == fields.cend())
        field =
            std::find_if(fields.cbegin(), fields.cend(), [&row](const FieldDiff &one) { return row.canChoose(one); });
    const auto line = field == fields.cend() ? 0 : std::distance(fields.cbegin(), field);
    m_fields->setCurrentIndex(m_fieldModel->index(static_cast<int>(line), FieldModel::FieldColumn));
}

void ConflictsPage::showChip(Standing standing)
{
    m_chip = standing;
    m_chips.value(standing)->setChecked(true);
    refreshLists();
}

//! As a person asks for it: the row side by side is one of a list on show, or none.
void ConflictsPage::chooseChip(Standing standing)
{
    showChip(standing);
    if (m_ref && (m_model->indexOf(*m_ref).isValid() || m_settledModel->indexOf(*m_ref).isValid()))
        return;
    if (const auto first = m_model->ref(m_model->index(0, 0))) {
        showRow(*first);
        return;
    }
    m_ref.reset();
    refreshDetail();
}

void ConflictsPage::selectCurrent()
{
    for (QTableView *list : {m_list, m_settledList}) {
        const auto *model = list == m_list ? m_model : m_settledModel;
        const QModelIndex index = m_ref ? model->indexOf(*m_ref) : QModelIndex();
        const QSignalBlocker blocker(list->selectionModel());
        // Several rows that were marked stay so while the current one is among them.
        const bool isOneOfMany = index.isValid() && list->selectionModel()->isRowSelected(index.row())
            && list->selectionModel()->selectedRows().size() > 1;
        if (isOneOfMany) {
            list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            list->scrollTo(index);
        } else if (index.isValid()) {
            list->selectionModel()->setCurrentIndex(index,
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            list->scrollTo(index);
        } else {
            list->selectionModel()->clear();
        }
        list->viewport()->update();
    }
}

QByteArray ConflictsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_goOn->isChecked();
    return state;
}

void ConflictsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray splitter;
    bool goOn = false;
    stream >> splitter >> goOn;
    if (stream.status() != QDataStream::Ok)
        return;
    m_isSplitByHand = m_splitter->restoreState(splitter);
    m_goOn->setChecked(goOn);
}

void ConflictsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshActions();
}

//! The key is told where there is room for it.
void ConflictsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_progress->setFixedWidth(isNarrow ? 40 : 160);
    if (!m_isSplitByHand) {
        const int lists = isNarrow ? m_splitter->widget(0)->minimumWidth() : std::min(width() / 3, 380);
        m_splitter->setSizes({lists, width() - lists});
    }
    const QList<ActionButton *> buttons = m_stack->findChildren<ActionButton *>();
    for (ActionButton *button : buttons)
        button->setKeyShown(!isNarrow);
}

void ConflictsPage::focusInEvent(QFocusEvent *event)
{
    QWidget *shown = m_stack->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty)
        : m_fields->isVisible()                          ? m_fields
                                                         : m_list;
    shown->setFocus(event->reason());
}

void ConflictsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshActions();
}

void ConflictsPage::keyPressEvent(QKeyEvent *event)
{
    const auto side = sideOfShiftedKey(event->key());
    if (side && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        m_takeShift[at(*side)]->trigger();
    else
        QWidget::keyPressEvent(event);
}

// Actions

void ConflictsPage::step(bool forward)
{
    const auto next = m_index.unresolved(m_ref.value_or(RowRef()), forward);
    if (!next)
        return;
    showConflict(*next);
}

void ConflictsPage::stepField(bool forward)
{
    const int line = m_fieldModel->nextChoosable(m_fields->currentIndex().row(), forward);
    if (line < 0)
        return;
    m_fields->setCurrentField(line);
    m_fields->setFocus(Qt::ShortcutFocusReason);
}

void ConflictsPage::choose(Side side, Scope scope)
{
    if (scope != Scope::Alike && !selected().isEmpty()) {
        askForSelected(side, scope);
        return;
    }
    const auto row = decidable();
    if (!row || !canTake(*row->row, side))
        return;
    if (scope == Scope::Alike) {
        askForAlike(side);
        return;
    }
    const QString undoText = tr("the choice for %1").arg((*row)->agentName);
    if (scope == Scope::Shift || row->isWholeShiftOnly()) {
        decide(row->ref(), row->withShift(side), undoText);
        return;
    }
    const FieldDiff *field = currentField(*row);
    if (field != nullptr && row->canChoose(*field))
        decide(row->ref(), row->withField(field->key, side), undoText);
}

//! Shows the rows with what the choice makes of each, and decides those that were shown once the person agrees.
void ConflictsPage::askForMany(const BulkChoice &choice)
{
    const auto judging = doneNowOrLater<Bulk>(
        choice.refs.size() > judgedAtOnce,
        [plan = m_review.plan(), choice](QPromise<Bulk> &promise) { judge(promise, plan, choice); });
    if (judging.isFinished() && judging.result().rows.isEmpty())
        return;
    auto *dialog = new BulkDialog(judging, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Bulk bulk = dialog->bulk();
        if (bulk.rule && dialog->keepsRule()) {
            const QString organisationId = bulk.rows.constFirst().ref.organisationId;
            QList<ConflictRule> rules = m_rules.value(organisationId);
            rules.append(*bulk.rule);
            saveRules(organisationId, rules);
            for (BulkRow &row : bulk.rows)
                row.decision->rule = bulk.ruleText;
        }
        decideMany(bulk.rows, tr("the choice for %Ln row(s)", nullptr, static_cast<int>(bulk.rows.size())));
    });
    dialog->open();
}

void ConflictsPage::askForAlike(Side side)
{
    const auto row = decidable();
    QList<RowRef> refs;
    const QList<ConflictItem> open = m_index.items({Standing::NeedsYou});
    for (const ConflictItem &item : open) {
        if (item.ref.organisationId == row->organisation->organisationId)
            refs.append(item.ref);
    }
    askForMany({.side = side, .refs = refs, .like = row->ref()});
}

void ConflictsPage::askForSelected(Side side, Scope scope)
{
    askForMany({.side = side, .isWholeShift = scope == Scope::Shift, .refs = selected(), .like = {}});
}

void ConflictsPage::showRules()
{
    const auto row = current();
    const QString organisationId =
        row ? row->organisation->organisationId : m_review.plan().organisations.constFirst().organisationId;
    const auto rules = m_workspace.conflictRules(organisationId);
    if (!rules) {
        m_newsBar->showError(rules.error());
        return;
    }
    const ConflictRule seed = row ? row->ruleLike(Side::Wfm).value_or(ConflictRule()) : ConflictRule();
    auto *dialog = new RulesDialog(m_review, organisationId, *rules, seed, m_clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int outcome) {
        if (outcome == QDialog::Rejected)
            return;
        saveRules(dialog->organisationId(), dialog->rules());
        if (outcome == RulesDialog::Decide)
            decideMany(dialog->rows(), tr("what the rules decided"));
    });
    dialog->open();
}

void ConflictsPage::saveRules(const QString &organisationId, const QList<ConflictRule> &rules)
{
    if (const auto saved = m_workspace.saveConflictRules(organisationId, rules); !saved)
        m_newsBar->showError(saved.error());
    loadRules();
    refreshLists();
    refreshActions();
}

//! Decides those of \a rows that are as they were shown.
void ConflictsPage::decideMany(const QList<BulkRow> &rows, const QString &undoText)
{
    const auto going = std::count_if(rows.cbegin(), rows.cend(), [](const BulkRow &row) { return !row.stays; });
    const int decided = decideShown(m_review, rows, undoText);
    if (const int moved = static_cast<int>(going) - decided; moved > 0)
        m_newsBar->showMessage(MessageBar::Kind::Caution,
                               tr("%Ln row(s) changed after they were shown and are left to you.", nullptr, moved));
    if (m_ref)
        goOnWhenDone(*m_ref);
}

//! To what is open next, once the row or a field of it is settled: keys go on where the person looks.
void ConflictsPage::goOnFrom(const RowRef &ref)
{
    const ConflictItem *item = m_index.item(ref);
    if (item == nullptr || item->standing == Standing::NeedsYou) {
        if (const auto row = decidable(); row && m_ref == ref)
            goToOpenField(*row);
        return;
    }
    if (const auto next = m_index.unresolved(ref, true)) {
        if (m_chip != Standing::NeedsYou)
            showChip(Standing::NeedsYou);
        showRow(*next);
    }
}

void ConflictsPage::goOnWhenDone(const RowRef &ref)
{
    if (isBusy())
        m_goOnFrom = ref;
    else
        goOnFrom(ref);
}

void ConflictsPage::decide(const RowRef &ref, const Decision &decision, const QString &undoText)
{
    m_review.decide({{ref, decision}}, undoText);
    if (m_goOn->isChecked())
        goOnWhenDone(ref);
}

void ConflictsPage::confirmDraft()
{
    if (const auto row = decidable(); row && row->isDraft()) {
        m_fields->setFocus(); // the button that was pressed goes
        Decision confirmed = *(*row)->decision;
        confirmed.rule.clear(); // a rule decided for another state; this one is the person's
        decide(row->ref(), confirmed, tr("the confirmation for %1").arg((*row)->agentName));
    }
}

void ConflictsPage::keepBoth()
{
    if (const auto row = decidable(); row && canKeepBoth(*row->row))
        decide(row->ref(), row->withBoth(), tr("the choice for %1").arg((*row)->agentName));
}

void ConflictsPage::edit()
{
    const auto row = decidable();
    const FieldDiff *field = row ? currentField(*row) : nullptr;
    if (field == nullptr || field->state == FieldState::Carried)
        return;
    // Where nothing is chosen yet, the typing begins from what the HRIS has, else from WFM.
    FieldValue value = field->desired.isAbsent() ? field->current : field->desired;
    if (const auto result = row->result(*field))
        value = *result;
    m_editor->edit(*row, *field, value);
}

void ConflictsPage::takeEdited()
{
    const auto row = decidable();
    if (!row)
        return;
    const auto value = m_editor->value();
    if (!value) {
        m_editor->showProblem(value.error().text());
        return;
    }
    const Decision decision = row->withValue(m_editor->key(), *value);
    // While other fields are open the whole can't be judged yet.
    if (openFields(*row->row, decision).isEmpty()) {
        if (const QString objection = row->objection(decision); !objection.isEmpty()) {
            m_editor->showProblem(objection);
            return;
        }
    }
    m_editor->hide();
    m_fields->setFocus();
    decide(row->ref(), decision, tr("the edit for %1").arg((*row)->agentName));
}

void ConflictsPage::putAside()
{
    const auto row = decidable();
    const QList<RowRef> many = selected();
    if (!row && many.isEmpty())
        return;
    m_review.setLater(many.isEmpty() ? QList{row->ref()} : many, !(row && (*row)->later));
    if (m_goOn->isChecked() && m_ref)
        goOnWhenDone(*m_ref);
}

void ConflictsPage::apply()
{
    QSet<QString> production;
    for (const Organisation &organisation : m_review.organisations()) {
        if (organisation.group == OrganisationGroup::Production)
            production.insert(organisation.id);
    }
    QList<ApplyDialog::Line> lines;
    RowLookup lookup(m_review.plan());
    const QList<ConflictItem> items = ready();
    for (const ConflictItem &item : items) {
        const auto row = lookup.find(item.ref);
        if (row)
            lines.append({.organisation = item.organisation,
                          .agent = item.agent,
                          .day = item.day,
                          .outcome = RowText(*row).effect(),
                          .published = row->schedule != nullptr && row->schedule->info.published,
                          .production = production.contains(item.ref.organisationId)});
    }
    if (lines.isEmpty())
        return;
    auto *dialog = new ApplyDialog(lines, m_index.count(Standing::NeedsYou), m_review.breaches(true), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_review.applyDecisions(dialog->confirmations()); });
    dialog->open();
}

} // namespace rosterbridge
