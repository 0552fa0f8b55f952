// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runsmodel.h"

#include "ui/runs/runtext.h"

#include <QLocale>

namespace rosterbridge {

void RunsModel::setRuns(const QList<RunRecord> &runs, const QHash<QString, QString> &names)
{
    m_names = names;
    const bool sameRuns = runs.size() == m_runs.size()
        && std::equal(runs.cbegin(), runs.cend(), m_runs.cbegin(),
                      [](const RunRecord &left, const RunRecord &right) { return left.id == right.id; });
    if (!sameRuns) {
        beginResetModel();
        m_runs = runs;
        endResetModel();
        return;
    }
    m_runs = runs;
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RunsModel::updateRun(const RunRecord &run)
{
    const QModelIndex found = indexOf(run.id);
    if (!found.isValid()) {
        beginInsertRows({}, 0, 0);
        m_runs.prepend(run);
        endInsertRows();
        return;
    }
    m_runs[found.row()] = run;
    Q_EMIT dataChanged(found, index(found.row(), ColumnCount - 1));
}

const RunRecord *RunsModel::run(const QModelIndex &index) const
{
    return index.isValid() ? &m_runs[index.row()] : nullptr;
}

QModelIndex RunsModel::indexOf(const QString &runId) const
{
    for (qsizetype row = 0; row < m_runs.size(); ++row) {
        if (m_runs[row].id == runId)
            return index(static_cast<int>(row), 0);
    }
    return {};
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() >= AttemptedColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RunRecord &run = m_runs[index.row()];
    const RunCounts counts = RunText::sum(run);
    const QLocale locale;
    switch (index.column()) {
    case StateColumn:
        return tr("%1 %2", "sign and word").arg(RunText::stateGlyph(run.state), RunText::state(run.state));
    case StartedColumn:
        return RunText::when(run.started);
    case WhoColumn:
        return run.who;
    case OrganisationsColumn: {
        QStringList names;
        for (auto it = run.organisations.keyBegin(); it != run.organisations.keyEnd(); ++it)
            names.append(m_names.value(*it, *it));
        return locale.createSeparatedList(names);
    }
    case AttemptedColumn:
        return locale.toString(counts.attempted);
    case WrittenColumn:
        return locale.toString(counts.written);
    case ConflictsColumn:
        return locale.toString(counts.conflicts);
    case BlockedColumn:
        return locale.toString(counts.blocked);
    case LeftColumn:
        return locale.toString(counts.left);
    case StaleColumn:
        return locale.toString(counts.stale);
    case MergedColumn:
        return locale.toString(counts.mergedSilently);
    case CallsColumn:
        return RunText::calls(counts);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= AttemptedColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case StaleColumn:
            return tr("Answers 409 and 412: somebody else wrote the same schedule meanwhile");
        case MergedColumn:
            return tr("Rows written on a newer state of WFM without a question");
        case CallsColumn:
            return tr("Calls made, and the least that could have been");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case StartedColumn:
        return tr("Started (%1)", "time zone").arg(RunText::zone());
    case WhoColumn:
        return tr("Who");
    case OrganisationsColumn:
        return tr("Organisations");
    case AttemptedColumn:
        return tr("Attempted");
    case WrittenColumn:
        return tr("Written");
    case ConflictsColumn:
        return tr("Conflicts");
    case BlockedColumn:
        return tr("Blocked");
    case LeftColumn:
        return tr("Left");
    case StaleColumn:
        return tr("409s");
    case MergedColumn:
        return tr("Merged silently");
    case CallsColumn:
        return tr("Calls");
    default:
        return {};
    }
}

} // namespace rosterbridge
