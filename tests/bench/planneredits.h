// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/random.h"
#include "app/sandbox/tenant.h"
#include "core/time/clock.h"

namespace rosterbridge::bench {

//! Planners who edit each schedule so many times a minute: half of the edits in shifts that the sync changes, half of
//! those in the same field.
class PlannerEdits final {
public:
    //! \a changed are the shifts that the sync changes, by schedule.
    PlannerEdits(sandbox::Tenant &tenant, QHash<QString, QStringList> changed, double perMinute, quint64 seed,
                 Clock &clock);

    void stop() { m_running.reset(); }

private:
    void editLater(const QString &scheduleId);
    void edit(const QString &scheduleId);

    sandbox::Tenant &m_tenant;
    const QHash<QString, QStringList> m_changed;
    const double m_perMinute;
    sandbox::Random m_random;
    Clock &m_clock;
    std::unique_ptr<QObject> m_running = std::make_unique<QObject>(); //!< context of the timers
};

} // namespace rosterbridge::bench
