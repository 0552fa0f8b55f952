// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosterbridge {

//! Whether a person waits for a call. Foreground calls overtake the others, and may use the headroom that is kept free
//! for people.
enum class Urgency { Foreground, Background };

} // namespace rosterbridge
