// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <functional>

namespace rosterbridge {

//! Asked when a background call is about to leave: true for now, false for not yet; an error for not any more, with
//! which the call then ends.
using CallGate = std::function<Result<bool>()>;

} // namespace rosterbridge
