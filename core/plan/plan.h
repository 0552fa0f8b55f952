// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/compare.h"
#include "core/util/headroom.h"

#include <chrono>

namespace rosterbridge {

//! What is to be known of rows without the rows.
struct RowSummary {
    RowCounts counts;
    int inWfm = 0; //!< rows of shifts that WFM has
    QSet<QString> listedAgents; //!< by the source
    QSet<QString> listedCodes;
    QDate firstDay; //!< of the source's shifts, in the zone of their schedule; invalid when it lists none
    QDate lastDay;

    void add(const PlanRow &row, const QString &zone);
    void remove(const PlanRow &row); //!< what the source lists stays
    RowSummary &operator+=(const RowSummary &other);
    bool operator==(const RowSummary &) const = default;
};

//! The rows of one schedule.
struct SchedulePlan {
    ScheduleInfo info; //!< with the version that the rows were computed on
    //! Every shift of the schedule is in one of them, but for those that are told of in \a unchanged.
    QList<PlanRow> rows;
    //! Rows with which nobody has anything to do. They are most of a plan: they stay in the workspace.
    RowSummary unchanged;
    QHash<QString, ShiftWrite> undone; //!< as in CompareInput
    bool moved = false; //!< somebody has changed it in WFM since it was read, as the service told; not saved

    [[nodiscard]] RowCounts counts() const;
    bool operator==(const SchedulePlan &) const = default;
};

//! One organisation's part of a plan. Holds what a comparison needs besides the rows, so that it can be repeated.
struct OrganisationPlan {
    QString organisationId;
    QString organisationName;
    QString undoes; //!< as Plan::undoes()
    QString source; //!< file or address of the HRIS, or what an undo tells in its place
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

//! The difference of HRIS and WFM for some organisations and weeks, or the undo of a run: previewed, ticked, saved, and
//! applied once.
struct Plan {
    QString id; //!< UUID
    Instant created;
    QList<QDate> weeks; //!< first days
    QList<OrganisationPlan> organisations;

    [[nodiscard]] RowCounts counts() const;
    //! Id of the run that it takes back; empty when it compares with the HRIS.
    [[nodiscard]] QString undoes() const;
    [[nodiscard]] const OrganisationPlan *organisation(const QString &id) const;
    [[nodiscard]] OrganisationPlan *organisation(const QString &id);
    bool operator==(const Plan &) const = default;
};

//! Ticks what is ticked by default: creates, updates and merges, never a delete.
void tickDefaults(SchedulePlan &schedule);

//! Rows that a plan can do without, until somebody wants to see them.
struct UnchangedRows {
    QList<PlanRow> siblings; //!< of agents who have other rows, too: a comparison needs all shifts of an agent
    QList<PlanRow> others;
};
//! Takes them out of \a schedule, and sums them up in it. Those of agents with a conflict stay: a decision is judged by
//! them, at every key.
[[nodiscard]] UnchangedRows takeUnchanged(SchedulePlan &schedule);
//! Puts rows back, but for those that the schedule has by now.
void addUnchanged(SchedulePlan &schedule, const UnchangedRows &rows);

//! Takes over into \a fresh, which compared the same shifts anew, what a person had chosen in \a old about conflicts
//! whose HRIS side and last agreed state are what they were. Where WFM moved since, the choice is a draft to confirm.
//! Nothing between a comparison and an undo.
void carryChoices(const Plan &old, Plan &fresh);
//! The same for two states of one row, with the tick. Where \a now is no conflict any more, or another change, it stays
//! as it is.
void carryChoice(const PlanRow &before, PlanRow &now);
//! The same for two states of a schedule.
void carryChoices(const QList<PlanRow> &before, QList<PlanRow> &now);

//! The input to compare \a rows, of \a schedule but not necessarily in it, again, with \a current in place of what they
//! saw.
[[nodiscard]] CompareInput compareInput(const OrganisationPlan &organisation, const SchedulePlan &schedule,
                                        const QList<PlanRow> &rows, const QList<Shift> &current);

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
    int callsOfWrite = 1; //!< that one write takes
    std::chrono::milliseconds frozenFor{0};
};
//! In how many minutes a sync makes so many calls, this one being the first; nothing when the service has not told.
[[nodiscard]] std::optional<int> minutesFor(int calls, const CallAllowance &allowance);

} // namespace rosterbridge
