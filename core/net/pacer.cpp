// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pacer.h"

#include "core/net/classify.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace rosterbridge {

std::optional<Allowance> Allowance::from(const HttpAnswer &answer)
{
    bool good[3] = {};
    const Allowance allowance{.used = answer.headers.value("inin-ratelimit-count").toInt(&good[0]),
                              .allowed = answer.headers.value("inin-ratelimit-allowed").toInt(&good[1]),
                              .reset =
                                  std::chrono::seconds(answer.headers.value("inin-ratelimit-reset").toInt(&good[2]))};
    if (!good[0] || !good[1] || !good[2] || allowance.used < 0 || allowance.allowed < 1 || allowance.reset < 0s)
        return std::nullopt;
    return allowance;
}

Pacer::Pacer(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void Pacer::acquire(QObject *context, Done<Result<void>> turn)
{
    m_waiting.enqueue({context, std::move(turn)});
    pumpLater();
}

void Pacer::release(const std::optional<Allowance> &allowance)
{
    --m_inFlight;
    Q_ASSERT(m_inFlight >= 0);
    if (allowance) {
        // The service rounds to seconds, and answers may overtake each other: a clearly later end is a new window.
        const auto end = m_clock.monotonic() + allowance->reset + 1s;
        if (end > m_windowEnd + 2s || m_clock.monotonic() >= m_windowEnd)
            m_counted = 0;
        m_windowEnd = std::max(m_windowEnd, end);
        m_counted = std::max(m_counted, allowance->used);
        m_allowed = allowance->allowed;
    }
    pumpLater();
    Q_EMIT changed();
}

void Pacer::freeze(std::chrono::milliseconds pause)
{
    m_frozenUntil = std::max(m_frozenUntil, m_clock.monotonic() + pause);
    pumpLater();
    m_clock.after(frozenFor(), this, [this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

std::optional<int> Pacer::callsLeft() const
{
    if (!m_allowed)
        return std::nullopt;
    return std::max(0, *m_allowed - used());
}

std::chrono::milliseconds Pacer::frozenFor() const
{
    return std::max<std::chrono::milliseconds>(0ms, m_frozenUntil - m_clock.monotonic());
}

//! Calls in flight may be counted already or not: taken as not, so that the allowance is never overdrawn.
int Pacer::used() const
{
    const bool over = m_clock.monotonic() >= m_windowEnd;
    return (over ? 0 : m_counted) + m_inFlight;
}

void Pacer::pump()
{
    while (!m_waiting.isEmpty()) {
        if (!m_waiting.head().context) {
            m_waiting.dequeue();
            continue;
        }
        if (const auto frozen = frozenFor(); frozen > 0ms)
            return frozen > LongestPause ? refuseWaiting() : pumpAfter(frozen);
        if (m_inFlight >= MaxInFlight)
            return; // release() pumps
        if (m_allowed && used() >= std::max(1, *m_allowed - (*m_allowed + 9) / 10)) {
            if (const auto rest = m_windowEnd - m_clock.monotonic(); rest > 0ms)
                return pumpAfter(rest);
            return; // all in flight: release() pumps
        }
        ++m_inFlight;
        const Waiting next = m_waiting.dequeue();
        next.turn({});
    }
}

void Pacer::pumpLater()
{
    QMetaObject::invokeMethod(this, &Pacer::pump, Qt::QueuedConnection);
}

void Pacer::pumpAfter(std::chrono::milliseconds delay)
{
    const auto at = m_clock.monotonic() + delay;
    if (m_wakeAt > m_clock.monotonic() && m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_clock.after(delay, this, [this] { pump(); });
}

void Pacer::refuseWaiting()
{
    const Error error{.kind = Error::Kind::RateLimited,
                      .what = Error::tr("The service asks for a pause before the next call."),
                      .next = Error::tr("Go on when the pause is over."),
                      .retryAfter = frozenFor()};
    const auto refused = std::exchange(m_waiting, {});
    for (const Waiting &waiting : refused) {
        if (waiting.context)
            waiting.turn(failure(error));
    }
}

} // namespace rosterbridge
