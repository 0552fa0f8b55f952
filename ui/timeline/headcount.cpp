// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/headcount.h"

#include "ui/timeline/rowbars.h"

#include <algorithm>

namespace rosterbridge {

Headcount::Headcount(const Span &span)
    : m_begin(std::chrono::floor<std::chrono::hours>(span.begin))
    , m_counts((span.end - m_begin + interval - std::chrono::seconds(1)) / interval)
{
}

void Headcount::add(const ConflictRow &row)
{
    if (row->current)
        add(*row->current, row.codes(), &Count::before);
    if (const auto after = shiftAfterSync(row))
        add(*after, row.codes(), &Count::after);
}

void Headcount::add(const Shift &shift, const QList<ActivityCode> &codes, int Count::*side)
{
    const auto firstAtOrAfter = [this](Instant instant) {
        const auto intervals = (instant - m_begin + interval - std::chrono::seconds(1)) / interval;
        return std::clamp<qint64>(instant <= m_begin ? 0 : intervals, 0, m_counts.size());
    };
    for (const Activity &activity : shift.activities) {
        const auto code = std::find_if(codes.cbegin(), codes.cend(),
                                       [&activity](const ActivityCode &one) { return one.id == activity.codeId; });
        if (code == codes.cend() || code->category != ActivityCategory::OnQueueWork)
            continue;
        const qint64 end = firstAtOrAfter(activity.end());
        for (qint64 i = firstAtOrAfter(activity.start); i < end; ++i)
            ++(m_counts[i].*side);
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
