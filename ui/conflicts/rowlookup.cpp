// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/rowlookup.h"

namespace rosterbridge {

RowLookup::RowLookup(const Plan &plan)
{
    for (const OrganisationPlan &organisation : plan.organisations) {
        const QString &id = organisation.organisationId;
        m_schedules[{id, {}}].organisation = &organisation;
        for (const SchedulePlan &schedule : organisation.schedules) {
            Rows &rows = m_schedules[{id, schedule.info.id}];
            rows.organisation = &organisation;
            rows.schedule = &schedule;
        }
    }
}

std::optional<ConflictRow> RowLookup::find(const RowRef &ref)
{
    const auto place = m_schedules.find({ref.organisationId, ref.scheduleId});
    if (place == m_schedules.end())
        return {};
    Rows &rows = place->second;
    if (rows.byKey.isEmpty()) {
        const QList<PlanRow> &all = rows.schedule != nullptr ? rows.schedule->rows : rows.organisation->unplaced;
        for (const PlanRow &row : all)
            rows.byKey.insert(row.key, &row);
        if (rows.schedule != nullptr)
            rows.byAgent = rowsOfAgents(all);
    }
    const PlanRow *row = rows.byKey.value(ref.key);
    if (row == nullptr)
        return {};
    return ConflictRow{.organisation = rows.organisation,
                       .schedule = rows.schedule,
                       .row = row,
                       .ofAgents = rows.schedule != nullptr ? &rows.byAgent : nullptr};
}

} // namespace rosterbridge
