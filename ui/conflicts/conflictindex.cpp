// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictindex.h"

#include "ui/conflicts/rowtext.h"

#include <algorithm>

namespace rosterbridge {

ConflictIndex::ConflictIndex(const Plan &plan)
{
    for (const OrganisationPlan &organisation : plan.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules)
            append({organisation.organisationId, schedule.info.id, scan(organisation, &schedule, schedule.rows)});
        append({organisation.organisationId, {}, scan(organisation, nullptr, organisation.unplaced)});
    }
    // What is asked for first, so that nobody waits for it.
    (void)items({Standing::NeedsYou});
    (void)conflicts();
}

void ConflictIndex::append(Section section)
{
    count(section.items, 1);
    m_places.insert({section.organisationId, section.scheduleId}, m_sections.size());
    m_sections.append(std::move(section));
}

void ConflictIndex::count(const QList<ConflictItem> &items, int times)
{
    for (const ConflictItem &item : items)
        m_counts[static_cast<size_t>(item.standing)] += times;
}

ConflictIndex::News ConflictIndex::update(const Review &review, const QString &organisationId,
                                          const QString &scheduleId, const QSet<QString> &agentIds)
{
    const OrganisationPlan *organisation = review.plan().organisation(organisationId);
    const SchedulePlan *schedule = review.schedule(organisationId, scheduleId);
    if (organisation == nullptr || schedule == nullptr)
        return {};
    Update update = prepare(organisationId, scheduleId, agentIds);
    update.items = scan(*organisation, schedule, schedule->rows, agentIds, update.items);
    return adopt(update);
}

ConflictIndex::Update ConflictIndex::prepare(const QString &organisationId, const QString &scheduleId,
                                             const QSet<QString> &agentIds) const
{
    const auto place = m_places.constFind({organisationId, scheduleId});
    return {organisationId, scheduleId, agentIds,
            place == m_places.cend() ? QList<ConflictItem>() : m_sections.at(*place).items};
}

QList<ConflictIndex::Update> ConflictIndex::scan(const Plan &plan, QList<Update> updates,
                                                 const std::function<bool()> &isCancelled)
{
    QHash<std::pair<QString, QString>, Update *> wanted;
    for (Update &update : updates)
        wanted.insert({update.organisationId, update.scheduleId}, &update);
    for (const OrganisationPlan &organisation : plan.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            if (isCancelled())
                return {};
            if (Update *update = wanted.take({organisation.organisationId, schedule.info.id}))
                update->items = scan(organisation, &schedule, schedule.rows, update->agentIds, update->items);
        }
    }
    return updates;
}

ConflictIndex::News ConflictIndex::adopt(const Update &update)
{
    News news;
    const auto place = m_places.constFind({update.organisationId, update.scheduleId});
    if (place == m_places.cend())
        return news;
    const QList<ConflictItem> &now = update.items;
    news.isEmpty = now == m_sections.at(*place).items;
    if (news.isEmpty)
        return news;
    Section *section = &m_sections[*place];
    count(section->items, -1);
    count(now, 1);
    m_lists.clear();
    QHash<QString, Standing> before;
    for (const ConflictItem &item : std::as_const(section->items))
        before.insert(item.ref.key, item.standing);
    section->items = now;
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
    qsizetype all = 0;
    unsigned bits = 0;
    for (const Standing standing : standings) {
        all += count(standing);
        bits |= 1U << static_cast<unsigned>(standing);
    }
    if (const auto known = m_lists.constFind(bits); known != m_lists.cend())
        return *known;
    QList<ConflictItem> found;
    found.reserve(all);
    for (const Section &section : m_sections) {
        std::copy_if(section.items.cbegin(), section.items.cend(), std::back_inserter(found),
                     [standings](const ConflictItem &item) {
                         return std::find(standings.begin(), standings.end(), item.standing) != standings.end();
                     });
    }
    m_lists.insert(bits, found);
    return found;
}

QList<ConflictItem> ConflictIndex::conflicts() const
{
    return items({Standing::NeedsYou, Standing::Later, Standing::Settled, Standing::ByRule});
}

QList<ConflictItem> ConflictIndex::ready() const
{
    QList<ConflictItem> found = items({Standing::Settled, Standing::ByRule});
    found.removeIf([](const ConflictItem &item) { return !item.ready; });
    return found;
}

QList<std::pair<QString, int>> ConflictIndex::countReady() const
{
    QList<std::pair<QString, int>> counts;
    for (const Section &section : m_sections) {
        const auto ready = std::count_if(section.items.cbegin(), section.items.cend(),
                                         [](const ConflictItem &item) { return item.ready; });
        if (ready == 0)
            continue;
        if (counts.isEmpty() || counts.last().first != section.organisationId)
            counts.append({section.organisationId, 0});
        counts.last().second += static_cast<int>(ready);
    }
    return counts;
}

const ConflictItem *ConflictIndex::item(const RowRef &ref) const
{
    const auto place = m_places.constFind({ref.organisationId, ref.scheduleId});
    if (place == m_places.cend())
        return nullptr;
    const QList<ConflictItem> &items = m_sections.at(*place).items;
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&ref](const ConflictItem &item) { return item.ref == ref; });
    return found == items.cend() ? nullptr : &*found;
}

std::optional<RowRef> ConflictIndex::unresolved(const RowRef &from, bool forward) const
{
    const RowRef *first = nullptr;
    const RowRef *last = nullptr;
    const RowRef *before = nullptr;
    const RowRef *after = nullptr;
    bool passed = false;
    for (const Section &section : m_sections) {
        for (const ConflictItem &item : section.items) {
            if (item.ref == from) {
                passed = true;
                continue;
            }
            if (item.standing != Standing::NeedsYou)
                continue;
            if (first == nullptr)
                first = &item.ref;
            last = &item.ref;
            if (!passed)
                before = &item.ref;
            else if (after == nullptr)
                after = &item.ref;
        }
    }
    const RowRef *found = forward ? (after != nullptr ? after : first) : (before != nullptr ? before : last);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

QList<ConflictItem> ConflictIndex::scan(const OrganisationPlan &organisation, const SchedulePlan *schedule,
                                        const QList<PlanRow> &rows, const QSet<QString> &agentIds,
                                        const QList<ConflictItem> &known)
{
    QList<ConflictItem> items;
    // A decision is judged by the other shifts of its agent.
    const bool isDecided =
        std::any_of(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.decision.has_value(); });
    const RowsOfAgents ofAgents = isDecided ? rowsOfAgents(rows, agentIds) : RowsOfAgents();
    auto next = known.cbegin(); // in the order of the rows, too
    for (const PlanRow &row : rows) {
        const bool isKnown = next != known.cend() && next->ref.key == row.key;
        const ConflictItem *before = isKnown ? &*next++ : nullptr;
        if (!agentIds.isEmpty() && !agentIds.contains(row.agentId)) {
            if (before != nullptr)
                items.append(*before);
            continue;
        }
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
