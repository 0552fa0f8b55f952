// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/placement.h"

#include "core/time/zone.h"

#include <algorithm>
#include <array>
#include <functional>

namespace rosterbridge {

namespace {

QString agreedKey(const QString &agentId, const QString &hrisKey)
{
    return agentId + QLatin1Char('/') + hrisKey;
}

} // namespace

Place placeOf(const Schedule &schedule, const QList<AgreedShift> &agreed)
{
    Place place{.info = schedule.info, .agents = {}, .agreed = {}};
    for (const Shift &shift : schedule.shifts)
        place.agents.insert(shift.agentId);
    for (const AgreedShift &shift : agreed)
        place.agreed.insert(agreedKey(shift.agentId, shift.hrisKey));
    return place;
}

Placement placeShifts(const QList<DesiredShift> &desired, const QList<Place> &places)
{
    QList<Span> weeks;
    QHash<QString, QSet<QString>> agentsByName; // schedules of one name are the same team in different weeks
    for (const Place &place : places) {
        weeks.append(weekSpan(place.info.weekDate, place.info.timeZone));
        agentsByName[place.info.name] += place.agents;
    }

    Placement placement;
    for (const DesiredShift &shift : desired) {
        QList<const Place *> ofWeek;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (weeks[i].contains(shift.fields.window.start))
                ofWeek.append(&places[i]);
        }
        const std::array<std::function<bool(const Place &)>, 5> ways{
            [&shift](const Place &place) { return !shift.team.isEmpty() && place.info.name == shift.team; },
            [&shift](const Place &place) { return place.agreed.contains(agreedKey(shift.agentId, shift.hrisKey)); },
            [&shift](const Place &place) { return place.agents.contains(shift.agentId); },
            [&shift, &agentsByName](const Place &place) {
                return agentsByName.value(place.info.name).contains(shift.agentId);
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
            placement.bySchedule[found->info.id].append(shift);
        else
            placement.unplaced.append(shift);
    }
    return placement;
}

} // namespace rosterbridge
