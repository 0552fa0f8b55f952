// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runrowmodel.h"

#include "ui/droplater.h"
#include "ui/runs/runtext.h"

#include <QLocale>

namespace rosterbridge {

void RunRowModel::setRows(QList<RunRow> rows, const QHash<QString, QString> &names)
{
    const bool sameRows = rows.size() == m_rows.size()
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), [](const RunRow &left, const RunRow &right) {
                              return left.organisationId == right.organisationId && left.scheduleId == right.scheduleId
                                  && left.key == right.key;
                          });
    m_names = names;
    dropLater(std::exchange(m_rows, std::move(rows)));
    if (!sameRows)
        filter();
    else if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RunRowModel::setOrganisation(const QString &organisationId)
{
    if (m_organisationId == organisationId)
        return;
    m_organisationId = organisationId;
    filter();
}

void RunRowModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_organisationId.isEmpty() || m_rows[row].organisationId == m_organisationId)
            m_shown.append(row);
    }
    endResetModel();
}

int RunRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RunRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RunRow &row = m_rows[m_shown[index.row()]];
    switch (index.column()) {
    case OrganisationColumn:
        return m_names.value(row.organisationId, row.organisationId);
    case AgentColumn:
        return row.agentName;
    case DayColumn:
        return QLocale().toString(row.day, tr("ddd d MMM", "weekday, day and month"));
    case ChangeColumn:
        return RunText::kind(row.kind);
    case EndColumn:
        return tr("%1 %2", "sign and word").arg(RunText::endGlyph(row.end), RunText::end(row.end));
    case DetailColumn:
        return row.detail;
    case CorrelationColumn:
        return row.correlationId;
    default:
        return {};
    }
}

QVariant RunRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrganisationColumn:
        return tr("Organisation");
    case AgentColumn:
        return tr("Agent");
    case DayColumn:
        return tr("Day");
    case ChangeColumn:
        return tr("Change");
    case EndColumn:
        return tr("End");
    case DetailColumn:
        return tr("Detail");
    case CorrelationColumn:
        return tr("Correlation id");
    default:
        return {};
    }
}

} // namespace rosterbridge
