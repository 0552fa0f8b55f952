// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelines.h"

#include <algorithm>

namespace rosterbridge {

namespace {

Stretch extentOf(const PlanRow &row)
{
    std::optional<Instant> begin;
    Instant end;
    const auto add = [&](Instant from, Instant to) {
        begin = begin ? std::min(*begin, from) : from;
        end = std::max(end, to);
    };
    if (row.current)
        add(row.current->start, row.current->end());
    if (row.desired)
        add(row.desired->fields.window.start, row.desired->fields.window.end());
    if (row.result)
        add(row.result->start, row.result->end());
    return begin ? Stretch{*begin, std::chrono::duration_cast<Minutes>(end - *begin)} : Stretch();
}

} // namespace

TimelineLines::TimelineLines(const Plan &plan, const QList<PreviewModel::Place> &shown) : m_plan(plan)
{
    std::optional<Span> span;
    for (const OrganisationPlan &organisation : std::as_const(m_plan.organisations)) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            const Span week = weekSpan(schedule.info.weekDate, schedule.info.timeZone);
            span = span ? Span{std::min(span->begin, week.begin), std::max(span->end, week.end)} : week;
        }
    }
    m_span = span.value_or(Span());
    const Span weeks = m_span;

    QHash<std::pair<int, QString>, qsizetype> lines;
    for (const PreviewModel::Place &one : shown) {
        Row row{one, {}};
        const PlanRow &planRow = *this->row(row).row;
        row.extent = extentOf(planRow);
        if (planRow.agentId.isEmpty() || row.extent.length <= Minutes(0))
            continue;
        const std::pair agent(one.organisation, planRow.agentId);
        auto line = lines.find(agent);
        if (line == lines.end()) {
            line = lines.insert(agent, m_lines.size());
            m_lines.append({one.organisation, planRow.agentName, {}});
        }
        m_lines[*line].rows.append(row);
        // The last night ends in the next week; a time that is off by years is not worth an axis of years.
        m_span.begin = std::clamp(row.extent.start, weeks.begin - std::chrono::days(1), m_span.begin);
        m_span.end = std::clamp(row.extent.end(), m_span.end, weeks.end + std::chrono::days(1));
    }
    for (int i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        std::stable_sort(line.rows.begin(), line.rows.end(),
                         [](const Row &a, const Row &b) { return a.extent.start < b.extent.start; });
        for (int place = 0; place < line.rows.size(); ++place) {
            const PreviewModel::Place &at = line.rows.at(place).shown;
            m_places[{at.organisation, at.schedule}].append({i, place});
        }
    }
}

bool TimelineLines::setPlan(const Plan &plan)
{
    const Plan before = std::exchange(m_plan, plan);
    const auto rowsOf = [](const OrganisationPlan &organisation, int schedule) -> const QList<PlanRow> & {
        return schedule < 0 ? organisation.unplaced : organisation.schedules.at(schedule).rows;
    };
    for (auto places = m_places.cbegin(); places != m_places.cend(); ++places) {
        const auto [o, schedule] = places.key();
        if (o >= m_plan.organisations.size() || schedule >= m_plan.organisations.at(o).schedules.size())
            return false;
        const QList<PlanRow> &was = rowsOf(before.organisations.at(o), schedule);
        const QList<PlanRow> &is = rowsOf(m_plan.organisations.at(o), schedule);
        if (is.isSharedWith(was)) // most schedules: nobody has touched them
            continue;
        const bool isSame = std::all_of(places->cbegin(), places->cend(), [&](const Place &at) {
            const Row &row = m_lines.at(at.line).rows.at(at.row);
            return row.shown.row < is.size() && is.at(row.shown.row).agentId == was.at(row.shown.row).agentId
                && extentOf(is.at(row.shown.row)) == row.extent;
        });
        if (!isSame)
            return false;
    }
    return true;
}

ConflictRow TimelineLines::row(const Row &row) const
{
    const OrganisationPlan &organisation = m_plan.organisations.at(row.shown.organisation);
    const SchedulePlan *schedule = row.shown.schedule < 0 ? nullptr : &organisation.schedules.at(row.shown.schedule);
    return {.organisation = &organisation,
            .schedule = schedule,
            .row = &(schedule ? schedule->rows : organisation.unplaced).at(row.shown.row)};
}

TimelineLines::Place TimelineLines::find(const PreviewModel::Place &shown) const
{
    const QList<Place> places = m_places.value({shown.organisation, shown.schedule});
    const auto found = std::find_if(places.cbegin(), places.cend(), [&](const Place &at) {
        return m_lines.at(at.line).rows.at(at.row).shown == shown;
    });
    return found == places.cend() ? Place() : *found;
}

int TimelineLines::uncounted(int organisation) const
{
    int shifts = 0;
    if (organisation >= 0) {
        for (const SchedulePlan &schedule : m_plan.organisations.at(organisation).schedules)
            shifts += schedule.unchanged.inWfm;
    }
    return shifts;
}

} // namespace rosterbridge
