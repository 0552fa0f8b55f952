// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace rosterbridge {

//! Makes \a plan, which has no schedules yet, the undo of the run \a runId: all of a shift is compared, and to the
//! minute.
void makeInverse(OrganisationPlan &plan, const QString &runId);

//! What takes \a writes of a run (by row key) back in a schedule that is \a now as given. It is a comparison as any:
//! desired is what WFM had before the write, base what was written; so what was edited since is merged, or asks. All
//! other shifts of the schedule are kept. Pure.
[[nodiscard]] SchedulePlan inverseOf(const QHash<QString, ShiftWrite> &writes, const OrganisationPlan &plan,
                                     const Schedule &now);

//! The agreed state once \a row has taken \a write back: the one before the write, so that the next comparison finds
//! the HRIS's change anew.
[[nodiscard]] std::optional<AgreedShift> agreedAfterUndo(const PlanRow &row, const ShiftWrite &write);

} // namespace rosterbridge
