// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/desiredshift.h"

namespace rosterbridge {

//! What one write of a run made of a shift, and of what was agreed about it: the way that an undo goes back.
struct ShiftWrite {
    std::optional<Shift> before; //!< in WFM, as the write found it; empty when it made the shift
    std::optional<Shift> after; //!< as it was written; empty when the write deleted the shift
    std::optional<AgreedShift> agreedBefore;
    std::optional<AgreedShift> agreedAfter;
    bool operator==(const ShiftWrite &) const = default;
};

} // namespace rosterbridge
