// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace rosterbridge::sandbox {

//! The calls of one token in a fixed stretch of time that begins with the first call of it.
class RateWindow {
public:
    //! Counts a call; false when it is one too many.
    [[nodiscard]] bool count(std::chrono::milliseconds now, int allowed, std::chrono::milliseconds length)
    {
        if (!m_begin || now >= *m_begin + length) {
            m_begin = now;
            m_calls = 0;
        }
        if (m_calls >= allowed)
            return false;
        ++m_calls;
        return true;
    }

    [[nodiscard]] int calls() const { return m_calls; }
    //! Whole seconds until the next window, rounded up: waiting for that long is always enough.
    [[nodiscard]] std::chrono::seconds untilReset(std::chrono::milliseconds now, std::chrono::milliseconds length) const
    {
        return std::chrono::ceil<std::chrono::seconds>(m_begin.value_or(now) + length - now);
    }

private:
    std::optional<std::chrono::milliseconds> m_begin;
    int m_calls = 0;
};

} // namespace rosterbridge::sandbox
