// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <QObject>

#include <functional>

namespace rosterbridge {

//! The only source of now and of timers in core; tests and the simulation own time through it.
class Clock {
public:
    virtual ~Clock() = default;

    //! Wall time in UTC, for stamps that people read.
    [[nodiscard]] virtual Instant now() const = 0;
    //! Never steps back; for durations and pacing. The zero is arbitrary.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    //! Calls \a what once after \a delay, at times a little early, in the caller's thread, unless \a context is gone.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) = 0;
};

//! The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override;
};

} // namespace rosterbridge
