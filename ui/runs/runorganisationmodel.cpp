// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runorganisationmodel.h"

#include "ui/runs/runtext.h"

#include <QLocale>

namespace rosterbridge {

void RunOrganisationModel::setRun(const RunRecord *run, const SyncRun *live, const QHash<QString, QString> &names)
{
    QList<Line> lines;
    if (run != nullptr) {
        for (auto it = run->organisations.cbegin(); it != run->organisations.cend(); ++it) {
            Line line{it.key(), names.value(it.key(), it.key()), {}, it.value()};
            const int ended = it->written + it->alreadyThere + it->conflicts + it->blocked + it->left;
            line.progress = tr("%L1 of %L2", "rows done").arg(ended).arg(it->attempted);
            if (live != nullptr) {
                const SyncRun::Progress progress = live->progress(it.key());
                line.counts = progress.counts;
                line.progress = tr("%L1 of %L2", "rows done").arg(progress.rowsDone).arg(progress.rows);
                if (progress.timeLeft && !progress.finished)
                    line.progress =
                        tr("%1, %2", "rows done, time left").arg(line.progress, RunText::timeLeft(*progress.timeLeft));
            }
            lines.append(line);
        }
    }
    const bool sameLines = lines.size() == m_lines.size()
        && std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(),
                      [](const Line &left, const Line &right) { return left.id == right.id; });
    if (!sameLines) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    m_lines = lines;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString RunOrganisationModel::organisationId(const QModelIndex &index) const
{
    return index.isValid() ? m_lines[index.row()].id : QString();
}

int RunOrganisationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RunOrganisationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunOrganisationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() >= WrittenColumn && index.column() <= WaitedColumn;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Line &line = m_lines[index.row()];
    const QLocale locale;
    switch (index.column()) {
    case NameColumn:
        return line.name;
    case ProgressColumn:
        return line.progress;
    case WrittenColumn:
        return locale.toString(line.counts.written);
    case AlreadyThereColumn:
        return locale.toString(line.counts.alreadyThere);
    case ConflictsColumn:
        return locale.toString(line.counts.conflicts);
    case BlockedColumn:
        return locale.toString(line.counts.blocked);
    case LeftColumn:
        return locale.toString(line.counts.left);
    case StaleColumn:
        return locale.toString(line.counts.stale);
    case MergedColumn:
        return locale.toString(line.counts.mergedSilently);
    case CallsColumn:
        return RunText::calls(line.counts);
    case WaitedColumn:
        return RunText::duration(
            std::chrono::round<std::chrono::seconds>(std::chrono::milliseconds(line.counts.calls.waited)));
    case ProblemColumn:
        return line.counts.error;
    default:
        return {};
    }
}

QVariant RunOrganisationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section >= WrittenColumn && section <= WaitedColumn;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Organisation");
    case ProgressColumn:
        return tr("Rows ended");
    case WrittenColumn:
        return tr("Written");
    case AlreadyThereColumn:
        return tr("Already there");
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
    case WaitedColumn:
        return tr("Waited");
    case ProblemColumn:
        return tr("Problem");
    default:
        return {};
    }
}

} // namespace rosterbridge
