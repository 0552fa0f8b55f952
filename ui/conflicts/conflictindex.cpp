// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictindex.h"

#include "ui/conflicts/rowtext.h"

#include <algorithm>

namespace rosterbridge {

void ConflictIndex::rebuild(const Review &review)
{
    m_sections.clear();
    for (const OrganisationPlan &organisation : review.plan().organisations) {
        for (const SchedulePlan &schedule : organisation.schedules)
            m_sections.append(
                {organisation.organisationId, schedule.info.id, scan(organisation, &schedule, schedule.rows)});
        m_sections.append({organisation.organisationId, {}, scan(organisation, nullptr, organisation.unplaced)});
    }
}

ConflictIndex::News ConflictIndex::update(const Review &review, const QString &organisationId,
                                          const QString &scheduleId)
{
    News news;
    const OrganisationPlan *organisation = review.plan().organisation(organisationId);
    const SchedulePlan *schedule = review.schedule(organisationId, scheduleId);
    const auto section = std::find_if(m_sections.begin(), m_sections.end(), [&](const Section &one) {
        return one.organisationId == organisationId && one.scheduleId == scheduleId;
    });
    if (organisation == nullptr || schedule == nullptr || section == m_sections.end())
        return news;

    QList<ConflictItem> now = scan(*organisation, schedule, schedule->rows);
    news.isEmpty = now == section->items;
    if (news.isEmpty)
        return news;
    QHash<QString, Standing> before;
    for (const ConflictItem &item : std::as_const(section->items))
        before.insert(item.ref.key, item.standing);
    section->items = std::move(now);
    for (const ConflictItem &item : std::as_const(section->items)) {
        if (item.standing != Standing::NeedsYou)
            continue;
        const Standing was = before.value(item.ref.key, Standing::None);
        if (was == Standing::None || was == Standing::Merged)
            news.arrived.append(item.ref);
        else if (isSettled(was) && item.draft)
            news.moved.append(item.ref);
    }
    return news;
}

QList<ConflictItem> ConflictIndex::items(std::initializer_list<Standing> standings) const
{
    QList<ConflictItem> found;
    for (const Section &section : m_sections) {
        std::copy_if(section.items.cbegin(), section.items.cend(), std::back_inserter(found),
                     [standings](const ConflictItem &item) {
                         return std::find(standings.begin(), standings.end(), item.standing) != standings.end();
                     });
    }
    return found;
}

int ConflictIndex::count(Standing standing) const
{
    qsizetype count = 0;
    for (const Section &section : m_sections) {
        count += std::count_if(section.items.cbegin(), section.items.cend(),
                               [standing](const ConflictItem &item) { return item.standing == standing; });
    }
    return static_cast<int>(count);
}

QList<ConflictItem> ConflictIndex::ready() const
{
    QList<ConflictItem> found = items({Standing::Settled, Standing::ByRule});
    found.removeIf([](const ConflictItem &item) { return !item.ready; });
    return found;
}

const ConflictItem *ConflictIndex::item(const RowRef &ref) const
{
    for (const Section &section : m_sections) {
        if (section.organisationId != ref.organisationId || section.scheduleId != ref.scheduleId)
            continue;
        const auto found = std::find_if(section.items.cbegin(), section.items.cend(),
                                        [&ref](const ConflictItem &item) { return item.ref == ref; });
        return found == section.items.cend() ? nullptr : &*found;
    }
    return nullptr;
}

std::optional<RowRef> ConflictIndex::unresolved(const RowRef &from, bool forward) const
{
    std::optional<RowRef> first;
    std::optional<RowRef> last;
    std::optional<RowRef> before;
    std::optional<RowRef> after;
    bool passed = false;
    for (const Section &section : m_sections) {
        for (const ConflictItem &item : section.items) {
            if (item.ref == from) {
                passed = true;
                continue;
            }
            if (item.standing != Standing::NeedsYou)
                continue;
            if (!first)
                first = item.ref;
            last = item.ref;
            if (!passed)
                before = item.ref;
            else if (!after)
                after = item.ref;
        }
    }
    if (forward)
        return after ? after : first;
    return before ? before : last;
}

QList<ConflictItem> ConflictIndex::scan(const OrganisationPlan &organisation, const SchedulePlan *schedule,
                                        const QList<PlanRow> &rows)
{
    QList<ConflictItem> items;
    // A decision is judged by the other shifts of its agent.
    const bool isDecided =
        std::any_of(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.decision.has_value(); });
    const RowsOfAgents ofAgents = isDecided ? rowsOfAgents(rows) : RowsOfAgents();
    for (const PlanRow &row : rows) {
        const ConflictRow conflict{&organisation, schedule, &row, isDecided ? &ofAgents : nullptr};
        const Standing standing = conflict.standing();
        if (standing == Standing::None)
            continue;
        const RowText text(conflict);
        const bool settled = isSettled(standing);
        items.append({.ref = conflict.ref(),
                      .standing = standing,
                      .draft = conflict.isDraft(),
                      .ready = settled && conflict.canDecide(),
                      .ended = row.end == RowEnd::Written || row.end == RowEnd::AlreadyThere,
                      .agent = row.agentName,
                      .organisation = organisation.organisationName,
                      .day = text.shortDay(),
                      .what = text.what(),
                      .kind = text.kind(),
                      .outcome = settled ? text.outcome() : QString(),
                      .end = settled ? text.end() : QString()});
    }
    return items;
}

} // namespace rosterbridge
