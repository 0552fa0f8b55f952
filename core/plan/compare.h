// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planrow.h"
#include "core/schedule/organisation.h"
#include "core/schedule/shiftwrite.h"
#include "core/time/zone.h"

#include <QHash>

namespace rosterbridge {

//! What the HRIS owns in one organisation.
struct Owned {
    Ownership level = Ownership::Window;
    QSet<QString> segmentCodes; //!< WFM codes of the profile's segments; under Ownership::Activities
    bool operator==(const Owned &) const = default;
};

//! How far the source can be trusted on what it does not list (pitfalls S7, S8).
struct Coverage {
    Span covered{};
    bool complete = true;
    QString incompleteReason;
    //! The source lists so little that the deletes it brings wait for a confirmation (Guard::Source).
    bool collapsed = false;
    int agreed = 0; //!< shifts that were agreed for the covered days before this reading
    QList<RowIssue> unreadable; //!< records that are there but can't be used
    bool operator==(const Coverage &) const = default;
};

//! The three states of one schedule and the rules to compare them by.
struct CompareInput {
    ScheduleInfo schedule;
    QList<AgreedShift> base;
    QList<DesiredShift> desired;
    QList<Shift> current;
    QList<ActivityCode> codes;
    Owned owned;
    FirstSync firstSync = FirstSync::Ask; //!< for shifts without a base
    Minutes tolerance{0};
    Coverage coverage;
    //! Keys of the rows that are about to be written; unset in a preview, where every writable row counts.
    std::optional<QSet<QString>> selected;
    //! What the person saw of WFM when ticking, by row key: a delete is good for that state only.
    QHash<QString, Shift> seen;
    QHash<QString, Decision> decisions; //!< by row key
    //! In the undo of a run the writes that it takes back, by row key (see inverse.h); none in a comparison with the
    //! HRIS.
    QHash<QString, ShiftWrite> undone;
};

//! The one comparison: preview, stale version, resume and undo all go through it. One row for each shift of either
//! side, ordered by agent and start. Pure and thread-safe; the rules are those of sync.md.
[[nodiscard]] QList<PlanRow> compare(const CompareInput &input);

//! The agreed state once \a row is settled; empty when both sides agree that there is no shift.
[[nodiscard]] std::optional<AgreedShift> agreedAfter(const PlanRow &row, Instant now);

} // namespace rosterbridge
