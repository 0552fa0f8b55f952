// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/compare.h"
#include "core/util/headroom.h"

#include <chrono>

namespace rosterbridge {

//! The rows of one schedule.
struct SchedulePlan {
    ScheduleInfo info; //!< with the version that the rows were computed on
    QList<PlanRow> rows; //!< every shift of the schedule is in one of them
    bool operator==(const SchedulePlan &) const = default;
};

//! One organisation's part of a plan. Holds what a comparison needs besides the rows, so that it can be repeated.
struct OrganisationPlan {
    QString organisationId;
    QString organisationName;
    QString source; //!< file or address of the HRIS
    Instant sourceRead;
    Directory directory;
    Owned owned;
    FirstSync firstSync = FirstSync::Ask;
    Minutes tolerance{0};
    Coverage coverage;
    QList<SchedulePlan> schedules;
    QList<PlanRow> unplaced; //!< blocked rows that belong to no schedule

    [[nodiscard]] RowCounts counts() const;
    bool operator==(const OrganisationPlan &) const = default;
};

//! The difference of HRIS and WFM for some organisations and weeks: previewed, ticked, saved, and applied once.
struct Plan {
    QString id; //!< UUID
    Instant created;
    QList<QDate> weeks; //!< first days
    QList<OrganisationPlan> organisations;

    [[nodiscard]] RowCounts counts() const;
    [[nodiscard]] const OrganisationPlan *organisation(const QString &id) const;
    [[nodiscard]] OrganisationPlan *organisation(const QString &id);
    bool operator==(const Plan &) const = default;
};

//! Ticks what is ticked by default: creates, updates and merges, never a delete.
void tickDefaults(Plan &plan);

//! The input to compare \a schedule again, with \a current in place of what the plan saw.
[[nodiscard]] CompareInput compareInput(const OrganisationPlan &organisation, const SchedulePlan &schedule,
                                        const QList<Shift> &current);

//! What a sync of the ticked rows will cost, by organisation.
struct Estimate {
    int schedules = 0;
    int writes = 0; //!< one for each schedule with a ticked or decided row
    int creates = 0;
    int updates = 0; //!< merges included
    int deletes = 0;
    int agents = 0;
    int published = 0; //!< of the schedules
};
[[nodiscard]] Estimate estimate(const OrganisationPlan &organisation);

//! What an organisation's service allows at present.
struct CallAllowance {
    std::optional<int> callsLeft; //!< in this minute, when told
    std::optional<int> callsAllowed; //!< in a whole minute
    int headroom = defaultHeadroom; //!< part of them that stays free for people, per cent
    std::chrono::milliseconds frozenFor{0};
};
//! In how many minutes a sync makes so many calls, this one being the first; nothing when the service has not told.
[[nodiscard]] std::optional<int> minutesFor(int calls, const CallAllowance &allowance);

} // namespace rosterbridge
