// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/headcount.h"

#include "ui/timeline/rowbars.h"

#include <algorithm>

namespace rosterbridge {

Headcount::Headcount(const Span &span, const QList<ActivityCode> &codes)
    : m_begin(std::chrono::floor<std::chrono::hours>(span.begin))
    , m_counts((span.end - m_begin + interval - std::chrono::seconds(1)) / interval)
{
    for (const ActivityCode &code : codes) {
        if (code.category == ActivityCategory::OnQueueWork)
            m_onQueue.insert(code.id);
    }
}

void Headcount::add(const ConflictRow &row)
{
    count(row, 1);
}

void Headcount::remove(const ConflictRow &row)
{
    count(row, -1);
}

void Headcount::count(const ConflictRow &row, int agents)
{
    if (!isCarriedOut(row)) { // most rows
        if (row->current)
            count(*row->current, {agents, agents});
        return;
    }
    if (row->current)
        count(*row->current, {agents, 0});
    if (const auto after = shiftAfterSync(row))
        count(*after, {0, agents});
}

void Headcount::count(const Shift &shift, const Count &agents)
{
    const auto firstAtOrAfter = [this](Instant instant) {
        const auto intervals = (instant - m_begin + interval - std::chrono::seconds(1)) / interval;
        return std::clamp<qint64>(instant <= m_begin ? 0 : intervals, 0, m_counts.size());
    };
    Count *counts = m_counts.data();
    for (const Activity &activity : shift.activities) {
        if (!m_onQueue.contains(activity.codeId))
            continue;
        const qint64 end = firstAtOrAfter(activity.end());
        for (qint64 i = firstAtOrAfter(activity.start); i < end; ++i) {
            counts[i].before += agents.before;
            counts[i].after += agents.after;
        }
    }
}

int Headcount::indexOf(Instant instant) const
{
    if (instant < m_begin)
        return -1;
    const auto index = (instant - m_begin) / interval;
    return index < m_counts.size() ? int(index) : -1;
}

int Headcount::most() const
{
    int most = 0;
    for (const Count &count : m_counts)
        most = std::max({most, count.before, count.after});
    return most;
}

Headcount::Count Headcount::telling(int first, int intervals) const
{
    const auto begin = m_counts.cbegin() + first;
    const auto end = begin + std::min(intervals, size() - first);
    return *std::max_element(begin, end, [](const Count &a, const Count &b) {
        return std::pair(std::abs(a.difference()), a.before) < std::pair(std::abs(b.difference()), b.before);
    });
}

int Headcount::greatestLoss() const
{
    const auto found = std::min_element(m_counts.cbegin(), m_counts.cend(),
                                        [](const Count &a, const Count &b) { return a.difference() < b.difference(); });
    return found == m_counts.cend() || found->difference() >= 0 ? -1 : int(found - m_counts.cbegin());
}

int Headcount::greatestGain() const
{
    const auto found = std::max_element(m_counts.cbegin(), m_counts.cend(),
                                        [](const Count &a, const Count &b) { return a.difference() < b.difference(); });
    return found == m_counts.cend() || found->difference() <= 0 ? -1 : int(found - m_counts.cbegin());
}

} // namespace rosterbridge
