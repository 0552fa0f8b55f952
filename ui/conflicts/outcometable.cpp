// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/outcometable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace rosterbridge {

namespace {

class OutcomeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(OutcomeModel::StaysRole).toBool())
            option->palette.setColor(QPalette::Text, quietText(option->palette));
    }
};

} // namespace

OutcomeTable::OutcomeTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("outcomeTable"));
    setAccessibleName(tr("Rows that will be decided"));
    setModel(&m_model);
    setItemDelegate(new OutcomeDelegate(this));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(50); // of hundreds of rows, those that can be seen decide
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
}

void OutcomeTable::setRows(const QList<BulkRow> &rows, const QList<qsizetype> &rules)
{
    setColumnHidden(OutcomeModel::RuleColumn, rules.isEmpty());
    m_model.setRows(rows, rules);
}

} // namespace rosterbridge
