// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone.h"
#include "ui/conflicts/conflictrow.h"

namespace rosterbridge {

//! How many agents are on queue at the beginning of each quarter of an hour: now, and after a sync of what is ticked
//! and decided.
class Headcount final {
public:
    static constexpr Minutes interval{15};

    struct Count {
        int before = 0;
        int after = 0;
        [[nodiscard]] int difference() const { return after - before; }
        bool operator==(const Count &) const = default;
    };

    Headcount() = default;
    //! \a codes are those of the organisation whose rows are counted.
    Headcount(const Span &span, const QList<ActivityCode> &codes);
    void add(const ConflictRow &row);
    void remove(const ConflictRow &row); //!< as it was added

    [[nodiscard]] int size() const { return int(m_counts.size()); } //!< intervals
    [[nodiscard]] Instant start(int index) const { return m_begin + index * interval; }
    [[nodiscard]] int indexOf(Instant instant) const; //!< of the interval that holds it; -1 outside of the span
    [[nodiscard]] Count count(int index) const { return m_counts.at(index); }
    [[nodiscard]] int most() const; //!< the greatest number of all
    //! The one of so many intervals that differs most, the earliest of equals, so that no change is lost where they
    //! are drawn as one; the most staffed where none differs.
    [[nodiscard]] Count telling(int first, int intervals) const;
    //! The intervals in which the sync takes away most and brings most; -1 where it does not.
    [[nodiscard]] int greatestLoss() const;
    [[nodiscard]] int greatestGain() const;

private:
    void count(const ConflictRow &row, int agents);
    void count(const Shift &shift, const Count &agents);

    Instant m_begin;
    QSet<QString> m_onQueue; //!< ids of activity codes
    QList<Count> m_counts;
};

} // namespace rosterbridge
