// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plantally.h"

namespace rosterbridge {

void RowTally::add(const PlanRow &row)
{
    counts.add(row.kind);
    if (row.kind == RowKind::Conflict) {
        undecided += row.decision ? 0 : 1;
        toSync += row.decision && !row.later ? 1 : 0;
    } else if (row.isWritable()) {
        toSync += row.ticked && row.end == RowEnd::None ? 1 : 0;
        writable += row.end == RowEnd::None || row.end == RowEnd::Pending || row.end == RowEnd::Left ? 1 : 0;
    }
}

RowTally &RowTally::operator+=(const RowTally &other)
{
    counts += other.counts;
    toSync += other.toSync;
    writable += other.writable;
    undecided += other.undecided;
    return *this;
}

RowTally &RowTally::operator-=(const RowTally &other)
{
    for (int kind = 0; kind < rowKindCount; ++kind)
        counts.add(RowKind(kind), -other.counts.of(RowKind(kind)));
    toSync -= other.toSync;
    writable -= other.writable;
    undecided -= other.undecided;
    return *this;
}

PlanTally::PlanTally(const Plan &plan)
{
    for (const OrganisationPlan &organisation : plan.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules)
            update(organisation.organisationId, schedule);
        RowTally unplaced;
        for (const PlanRow &row : organisation.unplaced)
            unplaced.add(row);
        m_organisations[organisation.organisationId].all += unplaced;
        m_all += unplaced;
    }
}

void PlanTally::update(const QString &organisationId, const SchedulePlan &schedule)
{
    RowTally now;
    now.counts = schedule.unchanged.counts;
    for (const PlanRow &row : schedule.rows)
        now.add(row);
    Part &part = m_organisations[organisationId];
    RowTally &known = part.schedules[schedule.info.id];
    part.all -= known;
    m_all -= known;
    part.all += now;
    m_all += now;
    known = now;
}

} // namespace rosterbridge
