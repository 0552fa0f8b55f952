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

TimelineLines::TimelineLines(const Plan &plan, const QList<PreviewModel::ShownRow> &shown) : m_plan(plan)
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
    for (const PreviewModel::ShownRow &one : shown) {
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
    for (Line &line : m_lines) {
        std::stable_sort(line.rows.begin(), line.rows.end(),
                         [](const Row &a, const Row &b) { return a.extent.start < b.extent.start; });
    }
}

bool TimelineLines::setPlan(const Plan &plan)
{
    const Plan before = std::exchange(m_plan, plan);
    const auto rowsOf = [](const OrganisationPlan &organisation, int schedule) -> const QList<PlanRow> & {
        return schedule < 0 ? organisation.unplaced : organisation.schedules.at(schedule).rows;
    };
    // Most schedules are as they were: nobody has touched them.
    std::vector<std::vector<bool>> changed; // by organisation and schedule, those of none first
    bool hasChanged = false;
    for (qsizetype o = 0; o < before.organisations.size(); ++o) {
        const OrganisationPlan &was = before.organisations.at(o);
        if (o >= m_plan.organisations.size() || m_plan.organisations.at(o).schedules.size() < was.schedules.size())
            return m_lines.isEmpty();
        const OrganisationPlan &is = m_plan.organisations.at(o);
        changed.emplace_back(size_t(was.schedules.size()) + 1);
        for (int schedule = -1; schedule < was.schedules.size(); ++schedule) {
            const bool isAnother = !rowsOf(is, schedule).isSharedWith(rowsOf(was, schedule));
            changed.back()[size_t(schedule + 1)] = isAnother;
            hasChanged = hasChanged || isAnother;
        }
    }
    for (qsizetype i = 0; hasChanged && i < m_lines.size(); ++i) {
        for (const Row &row : m_lines.at(i).rows) {
            const auto &[o, schedule, place, index] = row.shown;
            if (!changed[size_t(o)][size_t(schedule + 1)])
                continue;
            const PlanRow &was = rowsOf(before.organisations.at(o), schedule).at(place);
            const QList<PlanRow> &now = rowsOf(m_plan.organisations.at(o), schedule);
            if (place >= now.size() || now.at(place).agentId != was.agentId || extentOf(now.at(place)) != row.extent)
                return false;
        }
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

TimelineLines::Place TimelineLines::find(const QModelIndex &index) const
{
    const void *wanted = index.internalPointer();
    for (int line = 0; index.isValid() && line < m_lines.size(); ++line) {
        const QList<Row> &rows = m_lines.at(line).rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row).shown.index.internalPointer() == wanted)
                return {line, row};
        }
    }
    return {};
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
