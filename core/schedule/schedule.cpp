// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule.h"

#include <algorithm>
#include <tuple>

namespace rosterbridge {

bool Activity::sameContent(const Activity &other) const
{
    return start == other.start && length == other.length && codeId == other.codeId && description == other.description
        && paid == other.paid && foreign == other.foreign;
}

bool Shift::sameContent(const Shift &other) const
{
    return agentId == other.agentId && start == other.start && length == other.length
        && std::equal(activities.cbegin(), activities.cend(), other.activities.cbegin(), other.activities.cend(),
                      [](const Activity &left, const Activity &right) { return left.sameContent(right); });
}

void canonicalise(Shift &shift)
{
    std::sort(shift.activities.begin(), shift.activities.end(), [](const Activity &left, const Activity &right) {
        return std::tie(left.start, left.codeId) < std::tie(right.start, right.codeId);
    });
}

namespace {

template <class Entity>
const Entity *byId(const QList<Entity> &entities, const QString &id)
{
    const auto found =
        std::find_if(entities.cbegin(), entities.cend(), [&id](const Entity &entity) { return entity.id == id; });
    return found == entities.cend() ? nullptr : &*found;
}

} // namespace

const Agent *Directory::agent(const QString &id) const
{
    return byId(agents, id);
}

const ActivityCode *Directory::code(const QString &id) const
{
    return byId(codes, id);
}

} // namespace rosterbridge
