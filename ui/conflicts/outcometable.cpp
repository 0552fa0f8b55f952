// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/outcometable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>

namespace rosterbridge {

OutcomeTable::OutcomeTable(QWidget *parent) : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("outcomeTable"));
    setAccessibleName(tr("Rows that will be decided"));
    setHorizontalHeaderLabels(
        {tr("Rule"), tr("Agent"), tr("Day"), tr("What"), tr("H · HRIS"), tr("W · WFM now"), tr("Outcome")});
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
    setColumnHidden(RuleColumn, rules.isEmpty());
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const BulkRow &shown = rows[row];
        const QStringList texts{rules.isEmpty() ? QString() : QLocale().toString(rules[row] + 1),
                                shown.agent,
                                shown.day,
                                shown.what,
                                shown.hris,
                                shown.wfm,
                                shown.outcome};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setToolTip(texts[column]);
            if (shown.stays)
                cell->setForeground(quietText(palette()));
            setItem(row, column, cell);
        }
    }
}

} // namespace rosterbridge
