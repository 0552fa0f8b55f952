// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/virtualtime.h"

namespace rosterbridge::simulation {

namespace {

constexpr Instant beginning{std::chrono::sys_days(std::chrono::year(2027) / 3 / 8) + std::chrono::hours(9)};
//! Monotonic time starts anywhere; not at zero, so that code that takes zero for "never" shows.
constexpr milliseconds monotonicBeginning = std::chrono::hours(1);

} // namespace

VirtualTime::VirtualTime() = default;

bool VirtualTime::step()
{
    while (!m_timers.empty()) {
        auto next = m_timers.extract(m_timers.begin());
        if (!next.mapped().context)
            continue;
        m_elapsed = std::max(m_elapsed, next.key().first);
        next.mapped().what();
        return true;
    }
    return false;
}

std::optional<milliseconds> VirtualTime::nextDue() const
{
    for (const auto &[key, timer] : m_timers) {
        if (timer.context)
            return key.first;
    }
    return std::nullopt;
}

void VirtualTime::skipTo(milliseconds instant)
{
    Q_ASSERT(nextDue().value_or(instant) >= instant);
    m_elapsed = std::max(m_elapsed, instant);
}

void VirtualTime::sleep(milliseconds pause, bool clockStops)
{
    m_program.asleepUntil = m_elapsed + pause;
    if (clockStops)
        m_program.stopped += pause;
    std::map<Key, Timer> later;
    for (auto it = m_timers.begin(); it != m_timers.end();) {
        auto timer = m_timers.extract(it++);
        if (timer.mapped().lane == &m_program) {
            milliseconds &at = timer.key().first;
            at = clockStops ? at + pause : std::max(at, m_program.asleepUntil);
        }
        later.insert(std::move(timer));
    }
    m_timers = std::move(later);
}

Instant VirtualTime::Lane::now() const
{
    return beginning + std::chrono::floor<std::chrono::seconds>(m_time.m_elapsed);
}

milliseconds VirtualTime::Lane::monotonic() const
{
    return monotonicBeginning + m_time.m_elapsed - stopped;
}

void VirtualTime::Lane::after(milliseconds delay, QObject *context, std::function<void()> what)
{
    const milliseconds from = std::max(m_time.m_elapsed, asleepUntil);
    m_time.m_timers.emplace(Key(from + std::max(delay, milliseconds(0)), m_time.m_serial++),
                            Timer{.lane = this, .context = context, .what = std::move(what)});
}

} // namespace rosterbridge::simulation
