// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace rosterbridge {

//! How often the calls of one run may be repeated after a fault: a tenth of the calls made, and five times at least. It
//! keeps an outage from doubling the load on a service that is down already.
class RetryBudget final {
public:
    //! A call was made, be it a repeat.
    void countCall() { ++m_calls; }
    //! Takes one repeat; false when none is left.
    [[nodiscard]] bool take()
    {
        if (m_repeats >= std::max(5, m_calls / 10))
            return false;
        ++m_repeats;
        return true;
    }

private:
    int m_calls = 0;
    int m_repeats = 0;
};

} // namespace rosterbridge
