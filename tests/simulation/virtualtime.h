// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/clock.h"

#include <QPointer>

#include <map>
#include <optional>

namespace rosterbridge::simulation {

using std::chrono::milliseconds;

//! The time of a simulated world. It stands still until step() moves it to the next timer. The program and the services
//! have a clock each, because a laptop can sleep while the services do not.
class VirtualTime final {
public:
    VirtualTime();
    Q_DISABLE_COPY_MOVE(VirtualTime)

    [[nodiscard]] Clock &program() { return m_program; }
    [[nodiscard]] Clock &services() { return m_services; }
    //! Since the beginning of the world.
    [[nodiscard]] milliseconds elapsed() const { return m_elapsed; }

    //! Moves on to the next timer and calls it; false when none is set.
    bool step();
    //! When the next timer is due; nothing when none is set.
    [[nodiscard]] std::optional<milliseconds> nextDue() const;
    //! Time goes on to \a instant with nothing happening; no timer must be due before.
    void skipTo(milliseconds instant);
    //! Nothing of the program happens for \a pause; then all of it that is overdue. Where \a clockStops, its monotonic
    //! clock does not count the pause (Linux), and what it waits for comes later by as much.
    void sleep(milliseconds pause, bool clockStops);

private:
    class Lane final : public Clock {
    public:
        explicit Lane(VirtualTime &time) : m_time(time) { }
        [[nodiscard]] Instant now() const override;
        [[nodiscard]] milliseconds monotonic() const override;
        void after(milliseconds delay, QObject *context, std::function<void()> what) override;

        milliseconds asleepUntil{0};
        milliseconds stopped{0}; //!< what its monotonic clock did not count

    private:
        VirtualTime &m_time;
    };
    struct Timer {
        const Lane *lane = nullptr;
        QPointer<QObject> context;
        std::function<void()> what;
    };
    using Key = std::pair<milliseconds, quint64>; //!< when, and which of those at the same time

    milliseconds m_elapsed{0};
    Lane m_program{*this};
    Lane m_services{*this};
    std::map<Key, Timer> m_timers;
    quint64 m_serial = 0;
};

} // namespace rosterbridge::simulation
