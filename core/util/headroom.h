// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace rosterbridge {

// Headroom is the part of the allowance of calls that stays free for people, per cent.
inline constexpr int defaultHeadroom = 10;
inline constexpr int mostHeadroom = 50;

//! How many calls of a window of \a allowed, from 1, leave \a headroom free: at least one.
[[nodiscard]] constexpr int callsBesideHeadroom(int allowed, int headroom)
{
    return std::max(1, allowed - static_cast<int>((static_cast<long long>(allowed) * headroom + 99) / 100));
}

} // namespace rosterbridge
