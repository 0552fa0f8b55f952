// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/clock.h"

#include <QPointer>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace rosterbridge {

//! A clock that moves only when told to. Starts on Monday 2027-03-08, 09:00 UTC.
class FakeClock final : public Clock {
public:
    static constexpr Instant DefaultStart{std::chrono::sys_days(std::chrono::year(2027) / 3 / 8)
                                          + std::chrono::hours(9)};

    explicit FakeClock(Instant start = DefaultStart) : m_start(start) { }

    [[nodiscard]] Instant now() const override
    {
        return m_start + std::chrono::floor<std::chrono::seconds>(m_elapsed - Zero);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_elapsed; }

    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override
    {
        if (delay <= std::chrono::milliseconds(0))
            QMetaObject::invokeMethod(context, std::move(what), Qt::QueuedConnection);
        else
            m_timers.push_back({m_elapsed + delay, m_nextSerial++, context, std::move(what)});
    }

    //! Moves on by \a by and calls what falls due on the way, in order; what that starts anew counts too.
    void advance(std::chrono::milliseconds by)
    {
        const auto end = m_elapsed + by;
        while (const auto next = takeDue(end)) {
            m_elapsed = std::max(m_elapsed, next->at);
            if (next->context)
                next->what();
        }
        m_elapsed = end;
    }

    //! When the next timer is due, from now; nothing when none is set.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue() const
    {
        std::optional<std::chrono::milliseconds> due;
        for (const Timer &timer : m_timers) {
            if (timer.context && (!due || timer.at - m_elapsed < *due))
                due = timer.at - m_elapsed;
        }
        return due;
    }

private:
    struct Timer {
        std::chrono::milliseconds at;
        quint64 serial;
        QPointer<QObject> context;
        std::function<void()> what;
    };

    std::optional<Timer> takeDue(std::chrono::milliseconds end)
    {
        const auto first =
            std::min_element(m_timers.begin(), m_timers.end(), [](const Timer &left, const Timer &right) {
                return std::tie(left.at, left.serial) < std::tie(right.at, right.serial);
            });
        if (first == m_timers.end() || first->at > end)
            return std::nullopt;
        Timer due = std::move(*first);
        m_timers.erase(first);
        return due;
    }

    //! Monotonic time starts anywhere; not at zero, so that code that takes zero for "never" shows.
    static constexpr std::chrono::milliseconds Zero{std::chrono::hours(1)};

    Instant m_start;
    std::chrono::milliseconds m_elapsed = Zero;
    std::vector<Timer> m_timers;
    quint64 m_nextSerial = 0;
};

} // namespace rosterbridge
