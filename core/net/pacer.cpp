// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pacer.h"

#include "core/net/classify.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace rosterbridge {

namespace {

constexpr auto minute = std::chrono::milliseconds(1min);
constexpr double growth = 1.05; //!< of what was learned, for each minute without a 429

} // namespace

std::optional<Allowance> Allowance::from(const HttpAnswer &answer)
{
    bool good[3] = {};
    const Allowance allowance{.used = answer.headers.value("inin-ratelimit-count").toInt(&good[0]),
                              .allowed = answer.headers.value("inin-ratelimit-allowed").toInt(&good[1]),
                              .reset =
                                  std::chrono::seconds(answer.headers.value("inin-ratelimit-reset").toInt(&good[2]))};
    if (!good[0] || !good[1] || !good[2] || allowance.used < 0 || allowance.allowed < 1 || allowance.reset < 0s
        || allowance.reset > 24h)
        return std::nullopt;
    return allowance;
}

Pacer::Pacer(Clock &clock, int headroom, QObject *parent) : QObject(parent), m_clock(clock), m_headroom(headroom)
{
    Q_ASSERT(headroom >= 0 && headroom < 100);
}

void Pacer::setHeadroom(int headroom)
{
    Q_ASSERT(headroom >= 0 && headroom < 100);
    if (std::exchange(m_headroom, headroom) != headroom)
        pumpLater();
}

void Pacer::acquire(Urgency urgency, QObject *context, Done<Result<std::chrono::milliseconds>> turn)
{
    m_waiting[int(urgency)].enqueue({context, std::move(turn)});
    pumpLater();
}

void Pacer::dismiss(Urgency urgency, const Error &error)
{
    const auto dismissed = std::exchange(m_waiting[int(urgency)], {});
    for (const Waiting &waiting : dismissed) {
        if (waiting.context)
            waiting.turn(failure(error));
    }
}

void Pacer::release(std::chrono::milliseconds since, const std::optional<Allowance> &allowance)
{
    m_taken.enqueue(m_clock.monotonic());
    while (m_taken.constFirst() <= m_clock.monotonic() - minute)
        m_taken.dequeue();
    if (allowance) {
        note(since, *allowance);
        if (m_learned && allowance->used > learnedRate()) {
            m_learned = allowance->used;
            m_learnedAt = m_clock.monotonic();
        }
    } else {
        ++m_counted; // its answer was lost, but the service may have counted it
    }
    ended();
}

void Pacer::refuse(std::chrono::milliseconds since, const std::optional<Allowance> &allowance,
                   std::chrono::milliseconds pause)
{
    if (allowance)
        note(since, *allowance);
    const bool isUsedUp = allowance ? allowance->used >= allowance->allowed : isTold() && m_counted >= *m_allowed;
    if (!isUsedUp && (!m_learned || since > m_learnedAt)) // one that left before the last lesson says the same again
        learn();
    ended();
    freeze(pause);
}

void Pacer::giveBack()
{
    ended();
}

void Pacer::ended()
{
    --m_inFlight;
    Q_ASSERT(m_inFlight >= 0);
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
    return std::max(0, *m_allowed - (isTold() ? m_counted : 0) - m_inFlight);
}

std::chrono::milliseconds Pacer::frozenFor() const
{
    return std::max<std::chrono::milliseconds>(0ms, m_frozenUntil - m_clock.monotonic());
}

std::chrono::milliseconds Pacer::waited() const
{
    return m_waited + (m_heldSince ? m_clock.monotonic() - *m_heldSince : 0ms);
}

//! Takes over what the answer to a call of \a since tells. Answers overtake each other and are slow at times, and the
//! service rounds to seconds: when its window ends is known between two bounds only.
void Pacer::note(std::chrono::milliseconds since, const Allowance &allowance)
{
    const auto endFrom = since + allowance.reset - 1s;
    const auto endTo = m_clock.monotonic() + allowance.reset + 1s;
    if (endTo < m_windowEndFrom)
        return; // of an earlier window
    const bool isNew = since >= m_windowEndTo || endFrom > m_windowEndTo;
    m_counted = isNew ? allowance.used : std::max(m_counted, allowance.used);
    m_windowEndFrom = isNew ? endFrom : std::max(m_windowEndFrom, endFrom);
    m_windowEndTo = isNew ? endTo : std::max(m_windowEndTo, endTo);
    m_allowed = allowance.allowed;
}

//! The service takes less than it told, or tells nothing: what it has taken is what it takes. Where it tells, believe
//! half as much at the least, since a stray 429 early in a window is no measure.
void Pacer::learn()
{
    const auto now = m_clock.monotonic();
    const auto taken = std::count_if(m_taken.cbegin(), m_taken.cend(), [now](auto at) { return at > now - minute; });
    m_learned = std::max(LeastLearned, isTold() ? std::max(m_counted, limit(Urgency::Foreground) / 2) : int(taken));
    m_learnedAt = now;
}

double Pacer::learnedRate() const
{
    return *m_learned * std::pow(growth, (m_clock.monotonic() - m_learnedAt) / std::chrono::duration<double>(minute));
}

//! Calls of a window after which none of \a urgency leaves.
int Pacer::limit(Urgency urgency) const
{
    const int allowed = m_learned ? int(std::min<double>(*m_allowed, learnedRate())) : *m_allowed;
    return callsBesideHeadroom(allowed, urgency != Urgency::Foreground ? m_headroom : 0);
}

//! The window that the service told of is not over.
bool Pacer::isTold() const
{
    return m_clock.monotonic() < m_windowEndTo;
}

//! How long until the next call may leave; nothing while that depends on those in flight.
std::optional<std::chrono::milliseconds> Pacer::turnIn(Urgency urgency) const
{
    const auto now = m_clock.monotonic();
    const bool told = now < m_windowEndTo;
    if (m_frozenUntil > now)
        return m_frozenUntil - now;
    if (m_inFlight >= MaxInFlight)
        return std::nullopt;
    // Calls in flight may be counted already or not: taken as not, so that the allowance is never overdrawn.
    if (m_allowed && qint64(m_counted) + m_inFlight >= limit(urgency)) {
        if (told && m_counted >= limit(urgency))
            return m_windowEndTo - now;
        if (m_inFlight > 0)
            return std::nullopt;
    }
    if (told || !m_learned)
        return 0ms;
    const auto headroom = minute * m_headroom / (100 - m_headroom); // so many calls of the drip, in time
    const auto due = urgency == Urgency::Foreground ? m_nextDrip - headroom : m_nextDrip;
    return std::max<std::chrono::milliseconds>(0ms, due - now);
}

//! Whose turn is next; forgets those whose context is gone.
std::optional<Urgency> Pacer::nextWaiting()
{
    for (const Urgency urgency : {Urgency::Foreground, Urgency::Underway, Urgency::Background}) {
        QQueue<Waiting> &waiting = m_waiting[int(urgency)];
        while (!waiting.isEmpty() && !waiting.head().context)
            waiting.dequeue();
        if (!waiting.isEmpty())
            return urgency;
    }
    return std::nullopt;
}

void Pacer::pump()
{
    bool held = false;
    while (const auto urgency = nextWaiting()) {
        const auto wait = turnIn(*urgency);
        if (!wait)
            break; // the end of a call pumps
        if (*wait > LongestPause) {
            refuseWaiting(*wait);
            break;
        }
        if (*wait > 0ms) {
            held = true;
            pumpAfter(*wait);
            break;
        }
        const auto now = m_clock.monotonic();
        ++m_inFlight;
        if (!isTold() && m_learned) {
            const auto interval = minute * 100 / (learnedRate() * (100 - m_headroom));
            m_nextDrip = std::max(m_nextDrip, now) + std::chrono::ceil<std::chrono::milliseconds>(interval);
        }
        const Waiting next = m_waiting[int(*urgency)].dequeue();
        next.turn(now);
    }
    if (m_heldSince && !held)
        m_waited += m_clock.monotonic() - *std::exchange(m_heldSince, std::nullopt);
    else if (held && !m_heldSince)
        m_heldSince = m_clock.monotonic();
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
    m_clock.after(delay, this, [this, at] {
        if (m_wakeAt == at)
            m_wakeAt = {}; // it may have come a little early, and then there must be another
        pump();
    });
}

void Pacer::refuseWaiting(std::chrono::milliseconds wait)
{
    const Error error{.kind = Error::Kind::RateLimited,
                      .what = Error::tr("The service asks for a pause before the next call."),
                      .next = Error::tr("Go on when the pause is over."),
                      .retryAfter = wait};
    for (const Urgency urgency : {Urgency::Foreground, Urgency::Underway, Urgency::Background})
        dismiss(urgency, error);
}

} // namespace rosterbridge
