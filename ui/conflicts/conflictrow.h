// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/conflictrule.h"
#include "core/plan/plan.h"
#include "ui/review.h"

#include <QHash>

namespace rosterbridge {

//! Where a row stands in the review of conflicts: the chip that lists it.
enum class Standing {
    None, //!< nothing that a person has to see here
    NeedsYou,
    Merged,
    Later,
    Blocked,
    Settled, //!< a conflict that a person decided, carried out or not
    ByRule, //!< likewise, but decided by a rule
};

[[nodiscard]] constexpr bool isSettled(Standing standing)
{
    return standing == Standing::Settled || standing == Standing::ByRule;
}

//! The rows of a schedule by agent: shifts of other agents have no say in what becomes of a row.
using RowsOfAgents = QHash<QString, QList<const PlanRow *>>;
//! Points into \a rows; of these agents, or of all where none are named.
[[nodiscard]] RowsOfAgents rowsOfAgents(const QList<PlanRow> &rows, const QSet<QString> &agentIds = {});

//! One row of the plan with what it takes to show it and to decide on it. Points into the plan of the review and is
//! good until that changes: fetched for a moment, never kept.
struct ConflictRow {
    const OrganisationPlan *organisation = nullptr;
    const SchedulePlan *schedule = nullptr; //!< null for a row that belongs to no schedule
    const PlanRow *row = nullptr;
    const RowsOfAgents *ofAgents = nullptr; //!< those of the schedule: for who judges many of its rows
    //! Of its agent in WFM; null until Review::readHistory() has ended.
    const Result<QList<ScheduleChange>> *history = nullptr;

    [[nodiscard]] static std::optional<ConflictRow> find(const Review &review, const RowRef &ref);

    [[nodiscard]] const PlanRow *operator->() const { return row; }
    [[nodiscard]] const QList<ActivityCode> &codes() const { return organisation->directory.codes; }
    [[nodiscard]] QString zone() const; //!< to show times in: the schedule's
    [[nodiscard]] RowRef ref() const;

    [[nodiscard]] Standing standing() const;
    //! Why \a decision would not go through; empty when it would. Asks the comparison that the run will ask.
    [[nodiscard]] QString objection(const Decision &decision) const;
    //! Decided, but WFM moved after that: the choice is kept and has to be confirmed.
    [[nodiscard]] bool isDraft() const;
    //! A conflict whose decision is neither carried out nor about to be, by a run that is under way.
    [[nodiscard]] bool canDecide() const { return row->kind == RowKind::Conflict && row->end != RowEnd::Pending; }
    //! One of the sides has no shift at all, so that only the whole shift can be chosen.
    [[nodiscard]] bool isWholeShiftOnly() const { return !row->desired || !row->current; }
    //! Whether the field can be had from one side or the other: it differs and the HRIS owns it.
    [[nodiscard]] bool canChoose(const FieldDiff &field) const;
    //! Waits for a choice.
    [[nodiscard]] bool isOpen(const FieldDiff &field) const;
    //! The same conflict in another row of the organisation: kind and fields alike.
    [[nodiscard]] bool isLike(const ConflictRow &other) const;
    //! To take the side in all rows like this, as a rule; empty where a rule can't name them: several fields, or the
    //! question which shift is meant.
    [[nodiscard]] std::optional<ConflictRule> ruleLike(Side side) const;

    [[nodiscard]] QString shiftId() const; //!< in WFM, be it deleted there by now; empty for none
    //! The changes of its shift in WFM that the service remembers, the latest first, as far as they are read.
    [[nodiscard]] QList<ScheduleChange> changes() const;

    //! What a side has of the field, now.
    [[nodiscard]] FieldValue value(const FieldDiff &field, Side side) const;
    //! The side that was chosen for the field; empty when it is open, merged, or typed in by hand.
    [[nodiscard]] std::optional<Side> chosen(const FieldDiff &field) const;
    //! What the field ends as: by decision, by merge, or carried over; empty while it is open.
    [[nodiscard]] std::optional<FieldValue> result(const FieldDiff &field) const;
    //! The shift that the row ends as, as far as that is settled; empty when it is open or ends without a shift.
    [[nodiscard]] std::optional<Shift> resultShift() const;

    // Decisions that follow from the present one
    [[nodiscard]] Decision withShift(Side side) const;
    [[nodiscard]] Decision withBoth() const; //!< see canKeepBoth()
    [[nodiscard]] Decision withField(const FieldKey &key, Side side) const;
    [[nodiscard]] Decision withConflicts(Side side) const; //!< all fields in conflict from one side
    [[nodiscard]] Decision withValue(const FieldKey &key, const FieldValue &value) const;

private:
    [[nodiscard]] PlanRow foretold(const Decision &decision) const;
    [[nodiscard]] bool hasReason(Reason::Code code) const;
    [[nodiscard]] Decision startingPoint() const;
};

} // namespace rosterbridge
