// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

namespace rosterbridge {

//! One change of an agent's part of a schedule, as the service remembers it.
struct ScheduleChange {
    QString author; //!< display name, or id where the service has no name
    Instant when; //!< the epoch when unknown
    QList<Shift> shifts; //!< made or changed, as they were then
    QStringList touched; //!< ids of others that were made or changed, of which the service tells no more
    QStringList deleted; //!< ids
    bool deletedAll = false; //!< the agent left the schedule, with all shifts
    bool operator==(const ScheduleChange &) const = default;

    [[nodiscard]] bool deletes(const QString &shiftId) const { return deletedAll || deleted.contains(shiftId); }
};

} // namespace rosterbridge
