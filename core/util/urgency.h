// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosterbridge {

//! Who waits for a call. Foreground calls overtake the others, and may use the headroom that is kept free for people.
enum class Urgency {
    Foreground, //!< a person
    Underway, //!< a sync that wants to know how a write ended which has left: no gate holds the call
    Background, //!< a sync
};

} // namespace rosterbridge
