// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictlist.h"

#include "ui/conflicts/conflictdelegate.h"
#include "ui/conflicts/conflictlistmodel.h"
#include "ui/conflicts/rowtext.h"

#include <QHeaderView>

namespace rosterbridge {

namespace {

constexpr int padding = 16; //!< of a column
constexpr int glyphs = 20; //!< that a name needs, its mark included

} // namespace

ConflictList::ConflictList(ConflictListModel *model, Lines lines, QWidget *parent)
    : QTableView(parent)
    , m_lines(lines)
    , m_dayWidth(RowText::shortDayWidth(fontMetrics()) + padding)
    , m_whatWidth(fontMetrics().horizontalAdvance(tr("start and end", "widest usual text")) + padding)
{
    setModel(model);
    setItemDelegate(new ConflictDelegate(this));
    const int line = fontMetrics().height();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(lines == Lines::Two ? std::max(40, 2 * line + 8) : std::max(26, line + 8));
    QHeaderView *header = horizontalHeader();
    header->setVisible(lines == Lines::Two);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ConflictListModel::AgentColumn, QHeaderView::Stretch);
    header->resizeSection(ConflictListModel::DayColumn, m_dayWidth);
    header->resizeSection(ConflictListModel::WhatColumn, m_whatWidth);
    setColumnHidden(ConflictListModel::DayColumn, lines == Lines::One);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ConflictList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    if (m_lines == Lines::One) { // what became of it is what one looks for
        horizontalHeader()->resizeSection(ConflictListModel::WhatColumn, width / 2);
        return;
    }
    const int name = glyphs * fontMetrics().averageCharWidth();
    setColumnHidden(ConflictListModel::DayColumn, width < name + m_dayWidth + m_whatWidth);
    setColumnHidden(ConflictListModel::WhatColumn, width < name + m_whatWidth);
}

} // namespace rosterbridge
