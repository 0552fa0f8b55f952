// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/tenant.h"

namespace rosterbridge::sandbox {

// What people do to a shift. The result is always sound by itself: work fills what the other activities leave free,
// nothing sticks out. Empty when the shift has no room for it.

//! Sets the window and the activities other than work, and fills the rest with \a workCode.
[[nodiscard]] std::optional<Shift> laidOut(const Tenant &tenant, Shift shift, Instant start, Instant end,
                                           const QList<Activity> &segments, const QString &workCode);

//! Moves start and end, apart from each other; the other activities stay where they are.
[[nodiscard]] std::optional<Shift> withEdgesMoved(const Tenant &tenant, const Shift &shift, Minutes startBy,
                                                  Minutes endBy);
//! Moves the shift with all that is in it.
[[nodiscard]] Shift moved(Shift shift, Minutes by);
[[nodiscard]] std::optional<Shift> withMealMoved(const Tenant &tenant, const Shift &shift, Minutes by);
//! Puts half an hour of coaching in; just one a shift.
[[nodiscard]] std::optional<Shift> withCoaching(const Tenant &tenant, const Shift &shift);
[[nodiscard]] std::optional<Shift> withWorkCode(const Tenant &tenant, const Shift &shift, const QString &workCode);

//! The code of the work, on queue or e-mail.
[[nodiscard]] QString workCodeOf(const Tenant &tenant, const Shift &shift);
[[nodiscard]] const Activity *mealOf(const Tenant &tenant, const Shift &shift);

} // namespace rosterbridge::sandbox
