// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictlistmodel.h"

#include "ui/droplater.h"

#include <QSet>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::NeedsYou:
        return ConflictListModel::tr("needs you");
    case Standing::Merged:
        return ConflictListModel::tr("merged");
    case Standing::Later:
        return ConflictListModel::tr("later");
    case Standing::Blocked:
        return ConflictListModel::tr("blocked");
    case Standing::Settled:
        return ConflictListModel::tr("settled");
    case Standing::ByRule:
        return ConflictListModel::tr("settled by rule");
    case Standing::None:
        break;
    }
    return {};
}

QString standingGlyph(Standing standing)
{
    switch (standing) {
    case Standing::NeedsYou:
        return u"!"_s;
    case Standing::Merged:
        return u"◇"_s;
    case Standing::Later:
        return u"›"_s;
    case Standing::Blocked:
        return u"#"_s;
    case Standing::Settled:
        return u"✓"_s;
    case Standing::ByRule:
        return u"R"_s;
    case Standing::None:
        break;
    }
    return {};
}

//! More rows than that come and go faster all at once. Nobody keeps an eye on one of them then.
constexpr qsizetype oneByOne = 200;

void ConflictListModel::setItems(const QList<ConflictItem> &items)
{
    // Of thousands, most stay where they are: only what is between the first and the last change is looked at closely.
    const auto isSame = [](const ConflictItem &a, const ConflictItem &b) { return a.ref == b.ref; };
    const auto shorter = std::min(m_items.size(), items.size());
    const auto first =
        std::mismatch(m_items.cbegin(), m_items.cbegin() + shorter, items.cbegin(), isSame).first - m_items.cbegin();
    const auto alikeAtEnd =
        std::mismatch(m_items.crbegin(), m_items.crbegin() + (shorter - first), items.crbegin(), isSame).first
        - m_items.crbegin();
    QSet<RowRef> wanted;
    const bool isReplaced = std::abs(m_items.size() - items.size()) > oneByOne;
    for (auto row = first; row < items.size() - alikeAtEnd && !isReplaced; ++row)
        wanted.insert(items[row].ref);
    const auto kept = std::count_if(m_items.cbegin() + first, m_items.cend() - alikeAtEnd,
                                    [&](const ConflictItem &item) { return wanted.contains(item.ref); });
    const auto changes = m_items.size() + items.size() - 2 * (first + kept + alikeAtEnd);
    if (first + kept + alikeAtEnd == 0 || changes > oneByOne) {
        beginResetModel();
        dropLater(std::exchange(m_items, items));
        endResetModel();
        return;
    }
    for (qsizetype row = m_items.size() - alikeAtEnd - 1; row >= first; --row) {
        if (wanted.contains(m_items[row].ref))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_items.removeAt(row);
        endRemoveRows();
    }
    // What is left is in the order of the plan, as the new items are.
    for (qsizetype row = 0; row < items.size(); ++row) {
        if (row < m_items.size() && m_items[row].ref == items[row].ref) {
            if (m_items[row] == items[row])
                continue;
            m_items[row] = items[row];
            Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_items.insert(row, items[row]);
        endInsertRows();
    }
}

std::optional<RowRef> ConflictListModel::ref(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_items[index.row()].ref) : std::nullopt;
}

QModelIndex ConflictListModel::indexOf(const RowRef &ref) const
{
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (m_items[row].ref == ref)
            return index(static_cast<int>(row), AgentColumn);
    }
    return {};
}

int ConflictListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ConflictListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConflictItem &item = m_items[index.row()];
    const bool settled = isSettled(item.standing);
    if (settled && index.column() == WhatColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("%1, %2", "outcome, and how far it is").arg(item.outcome, item.end);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case AgentColumn:
            return item.agent.isEmpty() ? tr("unknown person") : item.agent;
        case DayColumn:
            return item.day;
        case WhatColumn:
            return settled ? item.outcome : item.what;
        default:
            return {};
        }
    case SecondLineRole:
        if (settled || index.column() == DayColumn)
            return {};
        if (index.column() == AgentColumn)
            return item.organisation;
        return item.draft ? tr("moved, confirm") : item.kind;
    case StandingRole:
        return QVariant::fromValue(item.standing);
    case EndedRole:
        return item.ended;
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        if (index.column() == AgentColumn)
            return tr("%1: %2, %3", "standing, agent, organisation")
                .arg(standingWord(item.standing), text, item.organisation);
        const QString second = data(index, SecondLineRole).toString();
        return second.isEmpty() ? text : tr("%1, %2").arg(text, second);
    }
    default:
        return {};
    }
}

QVariant ConflictListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AgentColumn:
        return tr("Agent");
    case DayColumn:
        return tr("Day");
    case WhatColumn:
        return tr("What");
    default:
        return {};
    }
}

} // namespace rosterbridge
