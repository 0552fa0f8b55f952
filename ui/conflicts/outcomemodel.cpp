// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/outcomemodel.h"

#include <QLocale>

namespace rosterbridge {

void OutcomeModel::setRows(const QList<BulkRow> &rows, const QList<qsizetype> &rules)
{
    beginResetModel();
    m_rows = rows;
    m_rules = rules;
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkRow &row = m_rows[index.row()];
    if (role == StaysRole)
        return row.stays;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case RuleColumn:
        return m_rules.isEmpty() ? QString() : QLocale().toString(m_rules[index.row()] + 1);
    case AgentColumn:
        return row.agent;
    case DayColumn:
        return row.day;
    case WhatColumn:
        return row.what;
    case HrisColumn:
        return row.hris;
    case WfmColumn:
        return row.wfm;
    case OutcomeColumn:
        return row.outcome;
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn:
        return tr("Rule");
    case AgentColumn:
        return tr("Agent");
    case DayColumn:
        return tr("Day");
    case WhatColumn:
        return tr("What");
    case HrisColumn:
        return tr("H · HRIS");
    case WfmColumn:
        return tr("W · WFM now");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace rosterbridge
