// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/compare.h"

namespace rosterbridge {

//! What a decision makes of a conflict.
struct Resolution {
    enum class Action { Write, Delete, Nothing };
    Action action = Action::Nothing;
    std::optional<Shift> shift; //!< for Write
};

//! Carries \a decision out on the conflict \a row. An Input error says what is still open (a field without a choice) or
//! which rule the result breaks by itself; overlaps with neighbours are compare's to find. Pure.
[[nodiscard]] Result<Resolution> resolve(const PlanRow &row, const Decision &decision,
                                         const QList<ActivityCode> &codes);

//! Fields of \a row that still need a choice under \a decision.
[[nodiscard]] QList<FieldKey> openFields(const PlanRow &row, const Decision &decision);

//! What a person has to choose about: the fields in conflict, or, where the merge itself breaks a rule, those that the
//! HRIS changed. None when it is about whether there is a shift.
[[nodiscard]] QList<FieldDiff> fieldsAtIssue(const PlanRow &row);

//! All fields in conflict from one side, or the whole shift where nothing less can be had. Bound to the row's WFM
//! shift.
[[nodiscard]] Decision decisionFor(const PlanRow &row, Side side);

//! Whether both shifts can stay: there are two, and they have no time in common.
[[nodiscard]] bool canKeepBoth(const PlanRow &row);

//! Whether taking the whole shift from \a side makes sense for the row (agreed needs a base).
[[nodiscard]] bool canTake(const PlanRow &row, Side side);

} // namespace rosterbridge
