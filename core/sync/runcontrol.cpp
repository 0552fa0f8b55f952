// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/runcontrol.h"

namespace rosterbridge {

using namespace std::chrono_literals;

bool mayPass(Error::Kind kind)
{
    return kind == Error::Kind::Network || kind == Error::Kind::Timeout || kind == Error::Kind::Server;
}

RunControl::RunControl(Clock &clock, std::function<bool()> mayCall, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_mayCall(std::move(mayCall))
{
}

void RunControl::whenAllowed(QObject *context, std::function<void()> call)
{
    m_waiting.enqueue({context, std::move(call)});
    pump();
}

void RunControl::answered(Circuit::Call call, bool healthy)
{
    const auto before = m_circuit.trialAt();
    if (healthy)
        m_circuit.succeeded(call);
    else
        m_circuit.failed(call, m_clock.monotonic());
    if (m_circuit.hasGivenUp()) {
        giveUp({.kind = Error::Kind::Server,
                .what = Error::tr("The service has not recovered for a quarter of an hour."),
                .next = Error::tr("Sync the rest when it works again.")});
        return;
    }
    if (const auto trialAt = m_circuit.trialAt(); trialAt != before) {
        if (trialAt)
            pumpAfterTrouble();
        Q_EMIT changed();
    }
    pump();
}

Result<bool> RunControl::mayLeave()
{
    if (m_paused && m_ended.isEmpty())
        return false;
    if (!m_mayCall())
        giveUp({.kind = Error::Kind::Cancelled,
                .what = Error::tr("The run has made as many calls as it may."),
                .next = Error::tr("Sync the rest in another run.")});
    if (!m_ended.isEmpty())
        return failure(Error::Kind::Cancelled, m_ended);
    return true;
}

void RunControl::end(const QString &why)
{
    if (m_ended.isEmpty())
        m_ended = why;
}

void RunControl::setPaused(bool paused)
{
    m_paused = paused;
    pump();
}

std::chrono::milliseconds RunControl::troubleFor() const
{
    const auto trialAt = m_circuit.trialAt();
    return trialAt ? std::max<std::chrono::milliseconds>(0ms, *trialAt - m_clock.monotonic()) : 0ms;
}

//! Timers may come a little early.
void RunControl::pumpAfterTrouble()
{
    m_clock.after(troubleFor(), this, [this] {
        if (troubleFor() > 0ms)
            pumpAfterTrouble();
        else
            pump();
    });
}

void RunControl::pump()
{
    while (!m_waiting.isEmpty() && !m_paused && m_ended.isEmpty()) {
        if (!m_waiting.head().context) {
            m_waiting.dequeue();
            continue;
        }
        if (!mayLeave().value_or(false))
            return;
        if (!m_circuit.admit(m_clock.monotonic()))
            return;
        m_waiting.dequeue().call();
    }
}

void RunControl::giveUp(const Error &why)
{
    if (!m_ended.isEmpty())
        return;
    m_ended = why.what;
    // Not from inside the call that asked: it may be in the middle of its own work.
    QMetaObject::invokeMethod(
        this, [this, why] { Q_EMIT gaveUp(why); }, Qt::QueuedConnection);
}

} // namespace rosterbridge
