// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/circuit.h"

namespace rosterbridge {

void Circuit::succeeded(Call call)
{
    note(call, true);
    m_inARow = 0;
    // Calls that were under way when it opened say nothing of how the service is now.
    if (!m_trialAt || m_trialUnderWay) {
        m_trialAt.reset();
        m_trialUnderWay = false;
        m_openings = 0;
    }
}

void Circuit::failed(Call call, std::chrono::milliseconds now)
{
    note(call, false);
    ++m_inARow;
    if (m_trialAt && !m_trialUnderWay)
        return;
    if (!m_trialAt && m_inARow < MaxInARow && m_writes.count(false) < MaxInWindow)
        return;
    m_trialAt = now + FirstPause * (1 << m_openings);
    m_trialUnderWay = false;
    ++m_openings;
    // The trial decides alone.
    m_writes.clear();
    m_inARow = 0;
}

bool Circuit::admit(std::chrono::milliseconds now)
{
    if (!m_trialAt)
        return true;
    if (m_trialUnderWay || now < *m_trialAt)
        return false;
    m_trialUnderWay = true;
    return true;
}

void Circuit::note(Call call, bool good)
{
    if (call != Call::Write)
        return;
    m_writes.append(good);
    if (m_writes.size() > Window)
        m_writes.removeFirst();
}

} // namespace rosterbridge
