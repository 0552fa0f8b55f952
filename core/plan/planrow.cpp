// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planrow.h"

#include <numeric>

namespace rosterbridge {

bool Decision::isFor(const std::optional<Shift> &current) const
{
    return seen.has_value() == current.has_value() && (!current || seen->sameContent(*current));
}

bool PlanRow::isWritable() const
{
    return kind == RowKind::Create || kind == RowKind::Update || kind == RowKind::Delete || kind == RowKind::Merged;
}

bool PlanRow::isChange() const
{
    return isWritable() || kind == RowKind::Conflict;
}

bool PlanRow::isUnchanged() const
{
    return (kind == RowKind::InSync || kind == RowKind::Keep) && end == RowEnd::None && !decision;
}

int RowCounts::changes() const
{
    return of(RowKind::Create) + of(RowKind::Update) + of(RowKind::Delete) + of(RowKind::Merged)
        + of(RowKind::Conflict);
}

int RowCounts::all() const
{
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
}

RowCounts &RowCounts::operator+=(const RowCounts &other)
{
    for (size_t kind = 0; kind < m_counts.size(); ++kind)
        m_counts[kind] += other.m_counts[kind];
    return *this;
}

} // namespace rosterbridge
