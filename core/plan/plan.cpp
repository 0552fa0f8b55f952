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

void RowSummary::add(const PlanRow &row, const QString &zone)
{
    counts.add(row.kind);
    inWfm += row.current ? 1 : 0;
    if (!row.desired)
        return;
    const ShiftFields &fields = row.desired->fields;
    listedAgents.insert(row.desired->agentId);
    listedCodes.insert(fields.workCodeId);
    for (auto segment = fields.segments.keyBegin(); segment != fields.segments.keyEnd(); ++segment)
        listedCodes.insert(segment->codeId);
    const QDate day = localDate(fields.window.start, zone);
    firstDay = firstDay.isValid() ? std::min(firstDay, day) : day;
    lastDay = lastDay.isValid() ? std::max(lastDay, day) : day;
}

void RowSummary::remove(const PlanRow &row)
{
    counts.add(row.kind, -1);
    inWfm -= row.current ? 1 : 0;
}

RowSummary &RowSummary::operator+=(const RowSummary &other)
{
    counts += other.counts;
    inWfm += other.inWfm;
    listedAgents += other.listedAgents;
    listedCodes += other.listedCodes;
    if (other.firstDay.isValid()) {
        firstDay = firstDay.isValid() ? std::min(firstDay, other.firstDay) : other.firstDay;
        lastDay = lastDay.isValid() ? std::max(lastDay, other.lastDay) : other.lastDay;
    }
    return *this;
}

RowCounts SchedulePlan::counts() const
{
    RowCounts counts = unchanged.counts;
    for (const PlanRow &row : rows)
        counts.add(row.kind);
    return counts;
}

RowCounts OrganisationPlan::counts() const
{
    RowCounts counts;
    for (const SchedulePlan &schedule : schedules)
        counts += schedule.counts();
    for (const PlanRow &row : unplaced)
        counts.add(row.kind);
    return counts;
}

RowCounts Plan::counts() const
{
    RowCounts counts;
    for (const OrganisationPlan &organisation : organisations)
        counts += organisation.counts();
    return counts;
}

QString Plan::undoes() const
{
    return organisations.isEmpty() ? QString() : organisations.first().undoes;
}

const OrganisationPlan *Plan::organisation(const QString &organisationId) const
{
    return findOrganisation(organisations, organisationId);
}

OrganisationPlan *Plan::organisation(const QString &organisationId)
{
    return findOrganisation(organisations, organisationId);
}

void tickDefaults(SchedulePlan &schedule)
{
    for (PlanRow &row : schedule.rows)
        row.ticked = row.isWritable() && row.kind != RowKind::Delete;
}

UnchangedRows takeUnchanged(SchedulePlan &schedule)
{
    QSet<QString> changed; // agents
    QSet<QString> asking;
    for (const PlanRow &row : std::as_const(schedule.rows)) {
        if (!row.isUnchanged())
            changed.insert(row.agentId);
        if (row.kind == RowKind::Conflict)
            asking.insert(row.agentId);
    }
    UnchangedRows taken;
    QList<PlanRow> rows = std::exchange(schedule.rows, {});
    for (PlanRow &row : rows) {
        if (!row.isUnchanged() || asking.contains(row.agentId)) {
            schedule.rows.append(std::move(row));
            continue;
        }
        schedule.unchanged.add(row, schedule.info.timeZone);
        (changed.contains(row.agentId) ? taken.siblings : taken.others).append(std::move(row));
    }
    return taken;
}

void addUnchanged(SchedulePlan &schedule, const UnchangedRows &rows)
{
    QSet<QString> present;
    for (const PlanRow &row : std::as_const(schedule.rows))
        present.insert(row.key);
    for (const PlanRow &row : rows.siblings + rows.others) {
        if (!present.contains(row.key))
            schedule.rows.append(row);
        present.insert(row.key);
    }
    schedule.unchanged = {};
}

void carryChoices(const Plan &old, Plan &fresh)
{
    if (old.undoes() != fresh.undoes())
        return; // their sides mean something else
    const auto sameQuestion = [](const PlanRow &before, const PlanRow &now) {
        const auto fields = [](const auto &side) { return side ? std::optional(side->fields) : std::nullopt; };
        return fields(before.desired) == fields(now.desired) && fields(before.base) == fields(now.base);
    };
    for (qsizetype o = 0; o < fresh.organisations.size(); ++o) {
        const OrganisationPlan *before = old.organisation(fresh.organisations.at(o).organisationId);
        if (!before)
            continue;
        QHash<QString, const PlanRow *> chosen;
        for (const SchedulePlan &schedule : before->schedules) {
            for (const PlanRow &row : schedule.rows) {
                if (row.kind == RowKind::Conflict && (row.decision || row.later))
                    chosen.insert(row.key, &row);
            }
        }
        for (qsizetype s = 0; !chosen.isEmpty() && s < fresh.organisations.at(o).schedules.size(); ++s) {
            // Most rows have no choice, and need no copy of their own.
            const QList<PlanRow> &rows = fresh.organisations.at(o).schedules.at(s).rows;
            if (std::none_of(rows.cbegin(), rows.cend(), [&](const PlanRow &row) { return chosen.contains(row.key); }))
                continue;
            for (PlanRow &row : fresh.organisations[o].schedules[s].rows) {
                const PlanRow *was = chosen.value(row.key);
                if (row.kind != RowKind::Conflict || !was || !sameQuestion(*was, row))
                    continue;
                carryChoice(*was, row);
            }
        }
    }
}

void carryChoice(const PlanRow &before, PlanRow &now)
{
    if (now.kind != before.kind)
        return;
    if (now.isWritable() && now.end == RowEnd::None)
        now.ticked = before.ticked;
    if (now.kind != RowKind::Conflict)
        return;
    now.later = before.later;
    now.decision = before.decision;
    const Reason moved{.code = Reason::Code::MovedSinceSeen, .args = {}};
    if (now.decision && !now.decision->isFor(now.current) && !now.reasons.contains(moved))
        now.reasons.append(moved);
}

void carryChoices(const QList<PlanRow> &before, QList<PlanRow> &now)
{
    QHash<QStringView, const PlanRow *> known;
    for (const PlanRow &row : before)
        known.insert(row.key, &row);
    for (PlanRow &row : now) {
        if (const PlanRow *was = known.value(row.key))
            carryChoice(*was, row);
    }
}

CompareInput compareInput(const OrganisationPlan &organisation, const SchedulePlan &schedule,
                          const QList<PlanRow> &rows, const QList<Shift> &current)
{
    CompareInput input;
    input.schedule = schedule.info;
    input.undone = schedule.undone;
    input.current = current;
    input.codes = organisation.directory.codes;
    input.owned = organisation.owned;
    input.firstSync = organisation.firstSync;
    input.tolerance = organisation.tolerance;
    input.coverage = organisation.coverage;
    for (const PlanRow &row : rows) {
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
