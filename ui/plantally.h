// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace rosterbridge {

//! What the window tells about rows in numbers.
struct RowTally {
    RowCounts counts; //!< those that were left in the workspace included
    int toSync = 0; //!< ticked rows and decided conflicts that a sync would carry out
    int writable = 0; //!< not ended for good, whether ticked or not
    int undecided = 0; //!< conflicts

    void add(const PlanRow &row);
    RowTally &operator+=(const RowTally &other);
    RowTally &operator-=(const RowTally &other);
    bool operator==(const RowTally &) const = default;
};

//! The numbers of a plan, kept up to date schedule by schedule: a tick must not walk through a million rows.
class PlanTally final {
public:
    PlanTally() = default;
    explicit PlanTally(const Plan &plan);

    //! Counts a schedule of the plan anew.
    void update(const QString &organisationId, const SchedulePlan &schedule);

    [[nodiscard]] const RowTally &all() const { return m_all; }
    [[nodiscard]] RowTally organisation(const QString &id) const { return m_organisations.value(id).all; }
    bool operator==(const PlanTally &) const = default;

private:
    struct Part {
        RowTally all;
        QHash<QString, RowTally> schedules;
        bool operator==(const Part &) const = default;
    };
    RowTally m_all;
    QHash<QString, Part> m_organisations;
};

} // namespace rosterbridge
