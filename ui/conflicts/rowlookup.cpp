// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/rowlookup.h"

namespace rosterbridge {

std::optional<ConflictRow> RowLookup::find(const RowRef &ref)
{
    if (ref.scheduleId.isEmpty())
        return ConflictRow::find(m_review, ref);
    const auto [place, isNew] = m_schedules.try_emplace({ref.organisationId, ref.scheduleId});
    Rows &rows = place->second;
    if (isNew) {
        rows.organisation = m_review.plan().organisation(ref.organisationId);
        rows.schedule = m_review.schedule(ref.organisationId, ref.scheduleId);
        if (rows.schedule == nullptr)
            return {};
        for (const PlanRow &row : rows.schedule->rows)
            rows.byKey.insert(row.key, &row);
        rows.byAgent = rowsOfAgents(rows.schedule->rows);
    }
    const PlanRow *row = rows.byKey.value(ref.key);
    if (row == nullptr)
        return {};
    return ConflictRow{
        .organisation = rows.organisation, .schedule = rows.schedule, .row = row, .ofAgents = &rows.byAgent};
}

} // namespace rosterbridge
