// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planrow.h"

#include <QHash>
#include <QSet>

namespace rosterbridge {

//! What is to be known of a schedule to find the shifts that belong into it.
struct Place {
    ScheduleInfo info;
    QSet<QString> agents; //!< with shifts in it
    QSet<QString> agreed; //!< agent and HRIS key of the agreed shifts
};
[[nodiscard]] Place placeOf(const Schedule &schedule, const QList<AgreedShift> &agreed);

struct Placement {
    QHash<QString, QList<DesiredShift>> bySchedule; //!< schedule id → shifts
    QList<DesiredShift> unplaced; //!< no schedule of that week takes them
};

//! Finds the schedule of each shift: the week that owns its start, in the schedule's own zone (pitfall T7); among the
//! schedules of that week the team's by name, else the agreed one, else the one that has the agent, in that week or by
//! the same name in another, else the only one. Pure.
[[nodiscard]] Placement placeShifts(const QList<DesiredShift> &desired, const QList<Place> &places);

} // namespace rosterbridge
