// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <algorithm>

namespace rosterbridge {

namespace {

template <class Organisations>
auto findOrganisation(Organisations &organisations, const QString &id)
{
    const auto found = std::find_if(organisations.begin(), organisations.end(),
                                    [&id](const OrganisationPlan &one) { return one.organisationId == id; });
    return found == organisations.end() ? nullptr : &*found;
}

} // namespace

RowCounts OrganisationPlan::counts() const
{
    RowCounts counts;
    for (const SchedulePlan &schedule : schedules) {
        for (const PlanRow &row : schedule.rows)
            counts.add(row);
    }
    for (const PlanRow &row : unplaced)
        counts.add(row);
    return counts;
}

RowCounts Plan::counts() const
{
    RowCounts counts;
    for (const OrganisationPlan &organisation : organisations)
        counts += organisation.counts();
    return counts;
}

const OrganisationPlan *Plan::organisation(const QString &organisationId) const
{
    return findOrganisation(organisations, organisationId);
}

OrganisationPlan *Plan::organisation(const QString &organisationId)
{
    return findOrganisation(organisations, organisationId);
}

void tickDefaults(Plan &plan)
{
    for (OrganisationPlan &organisation : plan.organisations) {
        for (SchedulePlan &schedule : organisation.schedules) {
            for (PlanRow &row : schedule.rows)
                row.ticked = row.isWritable() && row.kind != RowKind::Delete;
        }
    }
}

CompareInput compareInput(const OrganisationPlan &organisation, const SchedulePlan &schedule,
                          const QList<Shift> &current)
{
    CompareInput input;
    input.schedule = schedule.info;
    input.current = current;
    input.codes = organisation.directory.codes;
    input.owned = organisation.owned;
    input.firstSync = organisation.firstSync;
    input.tolerance = organisation.tolerance;
    input.coverage = organisation.coverage;
    for (const PlanRow &row : schedule.rows) {
        if (row.base)
            input.base.append(*row.base);
        if (row.desired)
            input.desired.append(*row.desired);
        if (row.ticked && row.kind == RowKind::Delete && row.current)
            input.seen.insert(row.key, *row.current);
        if (row.decision)
            input.decisions.insert(row.key, *row.decision);
    }
    return input;
}

Estimate estimate(const OrganisationPlan &organisation)
{
    Estimate estimate;
    QSet<QString> agents;
    for (const SchedulePlan &schedule : organisation.schedules) {
        int rows = 0;
        for (const PlanRow &row : schedule.rows) {
            if (!(row.ticked && row.isWritable()) && !row.isDecided())
                continue;
            ++rows;
            agents.insert(row.agentId);
            if (row.kind == RowKind::Create)
                ++estimate.creates;
            else if (row.kind == RowKind::Delete)
                ++estimate.deletes;
            else
                ++estimate.updates;
        }
        if (rows == 0)
            continue;
        ++estimate.schedules;
        ++estimate.writes;
        if (schedule.info.published)
            ++estimate.published;
    }
    estimate.agents = static_cast<int>(agents.size());
    return estimate;
}

std::optional<int> minutesFor(int calls, const CallAllowance &allowance)
{
    if (!allowance.callsLeft || !allowance.callsAllowed)
        return std::nullopt;
    const int aMinute = callsBesideHeadroom(*allowance.callsAllowed, allowance.headroom);
    const int now = std::max(0, *allowance.callsLeft - (*allowance.callsAllowed - aMinute));
    return 1 + (std::max(0, calls - now) + aMinute - 1) / aMinute;
}

} // namespace rosterbridge
