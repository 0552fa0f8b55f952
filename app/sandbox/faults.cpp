// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include "app/sandbox/tenant.h"

namespace rosterbridge::sandbox {

namespace {

bool concerns(const Fault &fault, const Target &target)
{
    if (!fault.organisationId.isEmpty() && (!target.tenant || target.tenant->id() != fault.organisationId))
        return false;
    const bool signIn = target.call == Target::Call::SignIn;
    const bool write = target.call == Target::Call::WriteSchedule;
    switch (fault.on) {
    case Fault::On::Any:
        return !signIn;
    case Fault::On::Reads:
        return !signIn && !write && target.call != Target::Call::RequestUpload && target.call != Target::Call::Upload;
    case Fault::On::Writes:
        return write;
    case Fault::On::SignIns:
        return signIn;
    }
    Q_UNREACHABLE();
}

} // namespace

Faults::Faults(quint64 seed) : m_random(seed, u"faults") { }

std::optional<Fault> Faults::take(const Target &target)
{
    for (qsizetype index = 0; index < m_armed.size(); ++index) {
        Fault &fault = m_armed[index];
        if (!concerns(fault, target) || !m_random.chance(fault.probability))
            continue;
        if (fault.times == 1)
            return m_armed.takeAt(index);
        fault.times = qMax(0, fault.times - 1);
        return fault;
    }
    return std::nullopt;
}

} // namespace rosterbridge::sandbox
