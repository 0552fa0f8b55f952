// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/placement.h"

#include "core/time/zone.h"

#include <algorithm>
#include <array>
#include <functional>

namespace rosterbridge {

namespace {

//! What is known of one schedule when a shift looks for its place.
struct Place {
    const Schedule *schedule;
    Span week;
    QSet<QString> agents;
    QSet<QString> agreedKeys; //!< agent and HRIS key
};

QString agreedKey(const QString &agentId, const QString &hrisKey)
{
    return agentId + QLatin1Char('/') + hrisKey;
}

} // namespace

Placement placeShifts(const QList<DesiredShift> &desired, const QList<Schedule> &schedules,
                      const QHash<QString, QList<AgreedShift>> &agreed)
{
    QList<Place> places;
    QHash<QString, QSet<QString>> agentsByName; // schedules of one name are the same team in different weeks
    for (const Schedule &schedule : schedules) {
        Place place{.schedule = &schedule,
                    .week = weekSpan(schedule.info.weekDate, schedule.info.timeZone),
                    .agents = {},
                    .agreedKeys = {}};
        for (const Shift &shift : schedule.shifts) {
            place.agents.insert(shift.agentId);
            agentsByName[schedule.info.name].insert(shift.agentId);
        }
        for (const AgreedShift &shift : agreed.value(schedule.info.id))
            place.agreedKeys.insert(agreedKey(shift.agentId, shift.hrisKey));
        places.append(place);
    }

    Placement placement;
    for (const DesiredShift &shift : desired) {
        QList<const Place *> ofWeek;
        for (const Place &place : std::as_const(places)) {
            if (place.week.contains(shift.fields.window.start))
                ofWeek.append(&place);
        }
        const std::array<std::function<bool(const Place &)>, 5> ways{
            [&shift](const Place &place) { return !shift.team.isEmpty() && place.schedule->info.name == shift.team; },
            [&shift](const Place &place) { return place.agreedKeys.contains(agreedKey(shift.agentId, shift.hrisKey)); },
            [&shift](const Place &place) { return place.agents.contains(shift.agentId); },
            [&shift, &agentsByName](const Place &place) {
                return agentsByName.value(place.schedule->info.name).contains(shift.agentId);
            },
            [&ofWeek](const Place &) { return ofWeek.size() == 1; },
        };
        const Place *found = nullptr;
        for (const auto &fits : ways) {
            QList<const Place *> fitting;
            std::copy_if(ofWeek.cbegin(), ofWeek.cend(), std::back_inserter(fitting),
                         [&fits](const Place *place) { return fits(*place); });
            if (fitting.size() == 1) {
                found = fitting.first();
                break;
            }
        }
        if (found != nullptr)
            placement.bySchedule[found->schedule->info.id].append(shift);
        else
            placement.unplaced.append(shift);
    }
    return placement;
}

} // namespace rosterbridge
