// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/planneredits.h"

#include "app/sandbox/shiftedits.h"

#include <cmath>

namespace rosterbridge::bench {

using namespace Qt::StringLiterals;

PlannerEdits::PlannerEdits(sandbox::Tenant &tenant, QHash<QString, QStringList> changed, double perMinute, quint64 seed,
                           Clock &clock)
    : m_tenant(tenant)
    , m_changed(std::move(changed))
    , m_perMinute(perMinute)
    , m_random(seed, u"planner edits")
    , m_clock(clock)
{
    if (m_perMinute <= 0)
        return;
    for (auto schedule = m_changed.cbegin(); schedule != m_changed.cend(); ++schedule)
        editLater(schedule.key());
}

//! The pauses between the edits of a schedule are those of independent people: exponential.
void PlannerEdits::editLater(const QString &scheduleId)
{
    const double uniform = double(m_random.below(1'000'000) + 1) / 1'000'000;
    const std::chrono::duration<double, std::ratio<60>> pause(-std::log(uniform) / m_perMinute);
    m_clock.after(std::chrono::ceil<std::chrono::milliseconds>(pause), m_running.get(), [this, scheduleId] {
        edit(scheduleId);
        editLater(scheduleId);
    });
}

void PlannerEdits::edit(const QString &scheduleId)
{
    const QStringList changed = m_changed.value(scheduleId);
    const bool inChanged = m_random.chance(0.5);
    const bool sameField = m_random.chance(0.5);
    QStringList candidates = changed;
    if (!inChanged) {
        candidates = m_tenant.schedule(scheduleId)->shifts.keys();
        candidates.removeIf([&changed](const QString &id) { return changed.contains(id); });
    }
    for (int tries = 0; tries < 10; ++tries) {
        const Shift *shift = m_tenant.schedule(scheduleId)->shift(m_random.pick(candidates));
        if (shift == nullptr)
            continue; // the sync deleted it
        const Minutes by(15 * (1 + m_random.below(3)));
        const auto edited = inChanged && sameField ? sandbox::withEdgesMoved(m_tenant, *shift, by, Minutes(0))
                                                   : sandbox::withMealMoved(m_tenant, *shift, by);
        if (edited && m_tenant.edit(scheduleId, shift->id, edited, u"M. Diaz"_s, m_clock.now()))
            return;
    }
}

} // namespace rosterbridge::bench
