// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewview.h"

#include "core/util/tabletext.h"
#include "ui/conflicts/rowtext.h"
#include "ui/preview/changetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 26;
constexpr int cellPadding = 6;
constexpr int changeWidth = 210;
constexpr int leastChangeWidth = 170;
constexpr int valueWidth = 184; //!< times and one activity
constexpr std::array valueColumns{PreviewModel::Hris, PreviewModel::Agreed, PreviewModel::Wfm};
//! So many may come before something else has its turn.
constexpr int rowsInTurn = 10'000;

void paintTick(QPainter *painter, const QWidget *widget, const QRect &cell, Qt::CheckState state, bool enabled)
{
    QStyleOptionButton box;
    box.initFrom(widget);
    const QSize size(widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, widget),
                     widget->style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, widget));
    box.rect = QStyle::alignedRect(widget->layoutDirection(), Qt::AlignCenter, size, cell);
    box.state = enabled ? QStyle::State_Enabled : QStyle::State_None;
    box.state |= state == Qt::Checked ? QStyle::State_On
        : state == Qt::Unchecked      ? QStyle::State_Off
                                      : QStyle::State_NoChange;
    widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, widget);
}

} // namespace

//! Paints the cells of rows.
class PreviewView::Delegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == PreviewModel::Change)
            size.setWidth(badgeSize(index.data().toString(), option.font).width() + 2 * cellPadding);
        return {size.width() + cellPadding, std::max(lineHeight, option.fontMetrics.height() + 8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QWidget *widget = option.widget;
        widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);
        if (index.column() == PreviewModel::Tick) {
            paintTick(painter, widget, cell.rect, Qt::CheckState(index.data(Qt::CheckStateRole).toInt()),
                      index.flags().testFlag(Qt::ItemIsUserCheckable));
            return;
        }
        const QRect inner = cell.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        painter->save();
        painter->setFont(cell.font);
        const bool selected = cell.state.testFlag(QStyle::State_Selected);
        if (index.column() == PreviewModel::Change) {
            const auto kind = RowKind(index.data(PreviewModel::KindRole).toInt());
            paintBadge(painter, inner, cell.text, ChangeText::tone(kind), cell.palette);
        } else {
            const bool quiet = index.data(PreviewModel::QuietRole).toBool();
            painter->setPen(selected    ? cell.palette.color(QPalette::HighlightedText)
                                : quiet ? quietText(cell.palette)
                                        : cell.palette.color(QPalette::Text));
            painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                              cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, inner.width()));
        }
        painter->restore();
    }
};

//! A header in which the two sides have their colours.
class PreviewView::Header final : public QHeaderView {
public:
    explicit Header(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, palette().base());
        painter->setPen(lineColour(palette()));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(section == PreviewModel::Hris      ? ink(Tone::Hris, palette())
                            : section == PreviewModel::Wfm ? ink(Tone::Wfm, palette())
                                                           : quietText(palette()));
        QRect inner = rect.adjusted(cellPadding, 0, -cellPadding, 0);
        if (isSortIndicatorShown() && sortIndicatorSection() == section) {
            QStyleOptionHeader arrow;
            arrow.initFrom(this);
            arrow.sortIndicator =
                sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
            arrow.rect = QStyle::visualRect(layoutDirection(), rect, {inner.right() - 9, inner.center().y() - 3, 9, 7});
            style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
            inner.setRight(inner.right() - 14);
        }
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(QStyle::visualRect(layoutDirection(), rect, inner), Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(bold).elidedText(text, Qt::ElideRight, inner.width()));
    }
};

PreviewView::PreviewView(PreviewModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"previewTree"_s);
    setAccessibleName(tr("Changes"));
    setHeader(new Header(this));
    header()->setSectionsClickable(true);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(32);
    header()->setStretchLastSection(true);
    setModel(&model);
    setItemDelegate(new Delegate(this));
    setTreePosition(PreviewModel::Agent);
    setIndentation(12);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setSortingEnabled(true);
    sortByColumn(PreviewModel::Agent, Qt::AscendingOrder);
    header()->resizeSection(PreviewModel::Tick, 34);
    header()->setSectionResizeMode(PreviewModel::Tick, QHeaderView::Fixed);
    const std::pair<PreviewModel::Column, int> widths[] = {
        {PreviewModel::Agent, 168},
        {PreviewModel::Team, 200},
        {PreviewModel::Day, RowText::shortDayWidth(fontMetrics()) + 2 * cellPadding + 2},
        {PreviewModel::Hris, valueWidth},
        {PreviewModel::Agreed, valueWidth},
        {PreviewModel::Wfm, valueWidth},
        {PreviewModel::Change, changeWidth},
        {PreviewModel::Why, 40}};
    for (const auto &[column, width] : widths)
        header()->resizeSection(column, width);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isValue = std::find(valueColumns.cbegin(), valueColumns.cend(), column) != valueColumns.cend();
        m_isSizedByHand = m_isSizedByHand || (isValue && !m_isSizing);
    });
    makeColumnActions();

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PreviewView::rememberState);
    connect(&model, &QAbstractItemModel::modelReset, this, &PreviewView::restoreRows);
    m_expanding.setSingleShot(true);
    connect(&m_expanding, &QTimer::timeout, this, &PreviewView::expandSome);
    restoreRows();
}

//! One range of lines: with one for each of thousands of schedules, selecting would take seconds.
void PreviewView::selectAll()
{
    if (m_model.shown() <= rowsAtOnce)
        QTreeView::selectAll();
    else
        selectionModel()->select(outermost(), QItemSelectionModel::ClearAndSelect);
}

//! All lines but for those in groups.
QItemSelection PreviewView::outermost() const
{
    return {m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, PreviewModel::ColumnCount - 1)};
}

//! By the first letters of a name. Where rows are very many, finding one takes the time of a worker.
void PreviewView::keyboardSearch(const QString &search)
{
    if (m_model.shown() <= rowsAtOnce)
        QTreeView::keyboardSearch(search);
}

void PreviewView::toggleSelected()
{
    if (m_model.shown() > rowsAtOnce && selectionModel()->selection() == outermost()) {
        m_model.toggle({QModelIndex()});
        return;
    }
    QModelIndexList rows = selectionModel()->selectedRows(PreviewModel::Tick);
    if (rows.isEmpty() && currentIndex().isValid())
        rows = {currentIndex().siblingAtColumn(PreviewModel::Tick)};
    m_model.toggle(rows);
}

void PreviewView::select(const RowRef &ref)
{
    const QModelIndex index = m_model.indexOf(ref);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void PreviewView::rememberState()
{
    m_current = currentIndex().isValid() ? std::optional(m_model.ref(currentIndex())) : std::nullopt;
    // Those that were still to be expanded are not collapsed for that.
    const auto note = [this](const QModelIndex &index) {
        if (isExpanded(index))
            m_collapsed.remove(m_model.ref(index));
        else
            m_collapsed.insert(m_model.ref(index));
    };
    const auto [organisations, schedules] = m_nextGroup;
    for (int o = 0; o < m_model.rowCount() && !m_model.isFlat(); ++o) {
        const QModelIndex organisation = m_model.index(o, 0);
        if (o < organisations || (o == organisations && schedules >= 0))
            note(organisation);
        const int seen = o < organisations ? m_model.rowCount(organisation) : o == organisations ? schedules : 0;
        for (int s = 0; s < seen; ++s)
            note(m_model.index(s, 0, organisation));
    }
    m_expanding.stop();
}

void PreviewView::restoreRows()
{
    refreshColumns();
    setRootIsDecorated(!m_model.isFlat());
    m_nextGroup = {0, -1};
    expandSome();
    if (m_current)
        select(*m_current);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, PreviewModel::Agent));
    Q_EMIT currentRowChanged();
}

void PreviewView::expandGroups()
{
    m_collapsed.clear();
    m_nextGroup = {0, -1};
    expandSome();
}

void PreviewView::collapseGroups()
{
    m_expanding.stop();
    m_nextGroup = {m_model.rowCount(), -1};
    collapseAll();
}

//! Expands groups from the top, for a turn of the event loop. What is seen stays where it is.
void PreviewView::expandSome()
{
    executeDelayedItemsLayout(); // else each of them would be laid out with all the others
    const QModelIndex top = verticalScrollBar()->value() > 0 ? indexAt({0, 0}) : QModelIndex();
    const int before = top.isValid() ? visualRect(top).top() : 0;
    auto &[o, s] = m_nextGroup;
    for (int rows = 0; !m_model.isFlat() && o < m_model.rowCount() && rows < rowsInTurn;) {
        const QModelIndex organisation = m_model.index(o, 0);
        const QModelIndex group = s < 0 ? organisation : m_model.index(s, 0, organisation);
        if (!m_collapsed.contains(m_model.ref(group)))
            expand(group);
        rows += m_model.rowCount(group);
        if (++s == m_model.rowCount(organisation)) {
            ++o;
            s = -1;
        }
    }
    if (top.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - before);
    if (!m_model.isFlat() && o < m_model.rowCount())
        m_expanding.start();
}

void PreviewView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

//! No row is higher for it. The tree would look for them among a million lines to find that out.
void PreviewView::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
}

void PreviewView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.isGroup(index))
        paintGroup(painter, option, index);
    else
        QTreeView::drawRow(painter, option, index);
    painter->setPen(lineColour(palette()));
    painter->drawLine(option.rect.left(), option.rect.bottom(), viewport()->width(), option.rect.bottom());
    if (index.row() == currentIndex().row() && index.parent() == currentIndex().parent() && hasFocus()) {
        painter->setPen(accent(palette()));
        painter->drawRect(QRect(0, option.rect.top(), viewport()->width() - 1, option.rect.height() - 2));
    }
}

void PreviewView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // Groups paint their own arrow, and rows have none.
}

void PreviewView::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect line(0, option.rect.top(), viewport()->width(), option.rect.height());
    // From left to right; mirrored where the language runs the other way.
    const auto mirrored = [this, &line](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), line, rect);
    };
    const bool selected = selectionModel()->isSelected(index);
    painter->fillRect(line, selected ? palette().highlight() : palette().alternateBase());
    const QModelIndex tick = index.siblingAtColumn(PreviewModel::Tick);
    const QModelIndex name = index.siblingAtColumn(PreviewModel::Agent);
    paintTick(painter, this, QRect(columnViewportPosition(0), line.top(), columnWidth(0), line.height()),
              Qt::CheckState(tick.data(Qt::CheckStateRole).toInt()), tick.flags().testFlag(Qt::ItemIsUserCheckable));

    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const QRect column(columnViewportPosition(PreviewModel::Agent), line.top(), columnWidth(PreviewModel::Agent),
                       line.height());
    int x = mirrored(column).left() + depth * indentation();
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(8, 8),
                                     mirrored({x, line.top(), indentation(), line.height()}));
    const bool expanded = isExpanded(index.siblingAtColumn(0));
    style()->drawPrimitive(expanded              ? QStyle::PE_IndicatorArrowDown
                               : isRightToLeft() ? QStyle::PE_IndicatorArrowLeft
                                                 : QStyle::PE_IndicatorArrowRight,
                           &arrow, painter, this);
    x += indentation() + 6;

    painter->save();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(palette().color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QString summary = index.data(PreviewModel::SummaryRole).toString();
    const int summaryWidth = option.fontMetrics.horizontalAdvance(summary);
    const QFontMetrics metrics(bold);
    const QString text =
        metrics.elidedText(name.data().toString(), Qt::ElideRight, line.right() - x - summaryWidth - 24);
    painter->drawText(mirrored({x, line.top(), line.width() - x, line.height()}), Qt::AlignVCenter | Qt::AlignLeft,
                      text);
    x += metrics.horizontalAdvance(text) + 12;
    painter->setFont(option.font);
    if (index.data(PreviewModel::PublishedRole).toBool()) {
        const QString published = tr("published");
        const int width = badgeSize(published, option.font).width();
        if (x + width + summaryWidth + 24 < line.right())
            paintBadge(painter, mirrored({x, line.top(), width, line.height()}), published, Tone::Caution, palette());
    }
    painter->setPen(selected ? palette().color(QPalette::HighlightedText) : quietText(palette()));
    painter->drawText(mirrored(line.adjusted(0, 0, -12, 0)), Qt::AlignVCenter | Qt::AlignRight, summary);
    painter->restore();
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    refreshColumns();
}

void PreviewView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    refreshColumns();
}

//! The name and the tick are there always.
void PreviewView::makeColumnActions()
{
    for (const int column : {PreviewModel::Team, PreviewModel::Day, PreviewModel::Hris, PreviewModel::Agreed,
                             PreviewModel::Wfm, PreviewModel::Change, PreviewModel::Why}) {
        auto *action = new QAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), this);
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            m_chosenColumns.insert(column, shown);
            refreshColumns();
        });
        m_columnActions.insert(column, action);
    }
    header()->addActions(columnActions());
    header()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PreviewView::showUsualColumns()
{
    m_chosenColumns.clear();
    m_isSizedByHand = false;
    refreshColumns();
}

//! Groups name the team, so that the column is for a flat table. The values share the room that there is, and what was
//! last agreed goes where there is little. A reason is a sentence: where there is no room for one the column goes, and
//! Why? and the tips tell it.
void PreviewView::refreshColumns()
{
    constexpr int sentence = 240;
    const QScopedValueRollback sizing(m_isSizing, true);
    const auto show = [this](PreviewModel::Column column, bool usual) {
        const bool shown = m_chosenColumns.value(column, usual);
        setColumnHidden(column, !shown);
        m_columnActions.value(column)->setChecked(shown);
        return shown ? columnWidth(column) : 0;
    };
    int room = viewport()->width() - columnWidth(PreviewModel::Tick) - columnWidth(PreviewModel::Agent)
        - show(PreviewModel::Team, m_model.isFlat()) - show(PreviewModel::Day, true);
    QFont bold = header()->font();
    bold.setWeight(QFont::DemiBold);
    const QString heading = m_model.headerData(PreviewModel::Wfm, Qt::Horizontal, Qt::DisplayRole).toString();
    const int least = QFontMetrics(bold).horizontalAdvance(heading) + 2 * cellPadding + 2; // the times are shorter
    const bool hasChange = show(PreviewModel::Change, true) > 0; // it takes the room while the reason is hidden
    const int ofValues = room - (hasChange ? leastChangeWidth : 0);
    for (const auto column : valueColumns)
        show(column,
             column != PreviewModel::Agreed || m_isSizedByHand || !isVisible()
                 || ofValues >= int(valueColumns.size()) * least);
    const auto values = std::count_if(valueColumns.cbegin(), valueColumns.cend(),
                                      [this](PreviewModel::Column column) { return !isColumnHidden(column); });
    for (const auto column : valueColumns) {
        if (isColumnHidden(column))
            continue;
        if (!m_isSizedByHand && isVisible()) // else the room is not known yet
            header()->resizeSection(column, std::clamp(ofValues / int(values), least, valueWidth));
        room -= columnWidth(column);
    }
    const bool hasReason = show(PreviewModel::Why, room - (hasChange ? changeWidth : 0) >= sentence) > 0;
    if (hasChange && !hasReason && !m_isSizedByHand && isVisible())
        header()->resizeSection(PreviewModel::Change, std::max(room, leastChangeWidth));
}

//! Headings and rows, none when no row is selected.
QList<QStringList> PreviewView::selectedCells() const
{
    QList<int> columns{PreviewModel::Tick, PreviewModel::Agent};
    for (auto it = m_columnActions.cbegin(); it != m_columnActions.cend(); ++it) {
        // Which team a row is of, no group above it tells any more; and a copy is not short of room.
        const bool isWanted = it.key() == PreviewModel::Team
            || (it.key() == PreviewModel::Agreed && m_chosenColumns.value(it.key(), true));
        if (isWanted || !isColumnHidden(it.key()))
            columns.append(it.key());
    }
    // From top to bottom, in whatever order they were selected: by their places, from the outermost group on.
    QMap<QList<int>, QModelIndex> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        QList<int> places;
        for (QModelIndex at = index; at.isValid(); at = at.parent())
            places.prepend(at.row());
        if (!m_model.isGroup(index))
            rows.insert(places, index);
    }
    QList<QStringList> lines;
    const auto line = [&columns](const auto &text) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(text(column).toString());
        return cells;
    };
    if (!rows.isEmpty())
        lines.append(
            line([this](int column) { return m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole); }));
    for (const QModelIndex &index : std::as_const(rows))
        lines.append(line([&index](int column) { return index.siblingAtColumn(column).data(PreviewModel::CopyRole); }));
    return lines;
}

QString PreviewView::selectionAsText() const
{
    return asTabbedText(selectedCells());
}

QString PreviewView::selectionAsCsv() const
{
    return asCsv(selectedCells());
}

QByteArray PreviewView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << header()->saveState() << m_chosenColumns << m_isSizedByHand;
    return state;
}

void PreviewView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray widths;
    QMap<int, bool> chosen;
    bool isSizedByHand = false;
    stream >> widths >> chosen >> isSizedByHand;
    if (stream.status() != QDataStream::Ok)
        return;
    header()->restoreState(widths);
    m_chosenColumns = chosen;
    m_isSizedByHand = isSizedByHand;
    refreshColumns();
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggleSelected();
        return;
    }
    QTreeView::keyPressEvent(event);
}

bool PreviewView::tickAt(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != PreviewModel::Tick)
        return false;
    // A click on a box of the selection ticks all of it.
    if (selectionModel()->isSelected(index))
        toggleSelected();
    else
        m_model.toggle({index});
    return true;
}

void PreviewView::mousePressEvent(QMouseEvent *event)
{
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (!plain || !tickAt(event->position().toPoint()))
        QTreeView::mousePressEvent(event);
}

void PreviewView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!tickAt(event->position().toPoint()))
        QTreeView::mouseDoubleClickEvent(event);
}

} // namespace rosterbridge
