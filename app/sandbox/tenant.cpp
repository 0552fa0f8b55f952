// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tenant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

// How a refusal names an upsert: a shift that has no id yet goes by what its sender calls it.
QString nameOf(const Shift &shift)
{
    return shift.id.isEmpty() ? shift.externalId : shift.id;
}

} // namespace

const Shift *StoredSchedule::shift(const QString &shiftId) const
{
    const auto found = shifts.constFind(shiftId);
    return found == shifts.cend() ? nullptr : &*found;
}

Tenant::Tenant(quint64 seed, QString name, QString environment, QString timeZone, Dialect dialect)
    : m_namespace(QUuid::createUuidV5(QUuid(), u"rosterbridge-sandbox/%1/%2"_s.arg(seed).arg(name)))
    , m_id(m_namespace.toString(QUuid::WithoutBraces))
    , m_name(std::move(name))
    , m_environment(std::move(environment))
    , m_timeZone(std::move(timeZone))
    , m_dialect(dialect)
{
    const auto addCode = [this](const QString &codeName, ActivityCategory category, bool paid, bool active = true) {
        // Codes that Genesys brings have short numbers for ids, the others long ones.
        const bool isBuiltIn = m_dialect == Dialect::Genesys && codeName != "Email"_L1 && active;
        const QString id = isBuiltIn ? QString::number(m_codes.size()) : newId(u"code");
        m_codes.append({.id = id, .name = codeName, .category = category, .paid = paid, .active = active});
        if (category == ActivityCategory::OnQueueWork)
            m_workCodes.insert(m_codes.last().id);
        return m_codes.last().id;
    };
    m_codeIds.onQueue = addCode(u"On queue"_s, ActivityCategory::OnQueueWork, true);
    m_codeIds.email = addCode(u"Email"_s, ActivityCategory::OnQueueWork, true);
    m_codeIds.breakTime = addCode(u"Break"_s, ActivityCategory::Break, true);
    m_codeIds.meal = addCode(u"Meal"_s, ActivityCategory::Meal, false);
    m_codeIds.meeting = addCode(u"Meeting"_s, ActivityCategory::Meeting, true);
    m_codeIds.coaching = addCode(u"Coaching"_s, ActivityCategory::Training, true);
    m_codeIds.timeOff = addCode(u"Time off"_s, ActivityCategory::TimeOff, true);
    m_codeIds.retired = addCode(u"Outbound campaign"_s, ActivityCategory::OffQueueWork, true, false);
}

Qt::DayOfWeek Tenant::firstDay() const
{
    return m_schedules.isEmpty() ? Qt::Monday : Qt::DayOfWeek(m_schedules.first().weekDate.dayOfWeek());
}

const StoredSchedule *Tenant::schedule(const QString &scheduleId) const
{
    const auto found = m_schedules.constFind(scheduleId);
    return found == m_schedules.cend() ? nullptr : &*found;
}

QString Tenant::authorId(const QString &authorName) const
{
    const auto known = m_authorIds.constFind(authorName);
    if (known != m_authorIds.cend())
        return *known;
    return idOf(u"person", authorName);
}

QString Tenant::idOf(QStringView kind, QStringView name) const
{
    return QUuid::createUuidV5(m_namespace, u"%1/%2"_s.arg(kind, name)).toString(QUuid::WithoutBraces);
}

QString Tenant::newId(QStringView kind)
{
    return QUuid::createUuidV5(m_namespace, u"%1/%2"_s.arg(kind).arg(++m_ids)).toString(QUuid::WithoutBraces);
}

void Tenant::addTeam(const QString &name, const QStringList &agentIds)
{
    m_teams.append({.id = idOf(u"team", name), .name = name, .agentIds = agentIds});
}

const Team *Tenant::team(const QString &teamId) const
{
    const auto found =
        std::find_if(m_teams.cbegin(), m_teams.cend(), [&teamId](const Team &team) { return team.id == teamId; });
    return found == m_teams.cend() ? nullptr : &*found;
}

const Team *Tenant::teamOf(const QString &agentId) const
{
    const auto found = std::find_if(m_teams.cbegin(), m_teams.cend(),
                                    [&agentId](const Team &team) { return team.agentIds.contains(agentId); });
    return found == m_teams.cend() ? nullptr : &*found;
}

Span Tenant::spanOf(const StoredSchedule &schedule) const
{
    return {.begin = startOfDay(schedule.weekDate, m_timeZone),
            .end = startOfDay(schedule.weekDate.addDays(7 * schedule.weekCount), m_timeZone)};
}

void Tenant::addSchedule(const StoredSchedule &schedule)
{
    m_authorIds.insert(schedule.modifiedBy.name, schedule.modifiedBy.id);
    m_schedules.insert(schedule.id, schedule);
    for (const Shift &shift : schedule.shifts)
        m_schedulesOfAgents[shift.agentId].insert(schedule.id);
}

QString Tenant::replaceSchedule(const QString &scheduleId)
{
    StoredSchedule copy = m_schedules.take(scheduleId);
    if (copy.id.isEmpty())
        return {};
    copy.id = newId(u"schedule");
    const auto shifts = std::exchange(copy.shifts, {});
    for (Shift shift : shifts) {
        shift.id = newId(u"shift");
        copy.shifts.insert(shift.id, shift);
    }
    addSchedule(copy);
    return copy.id;
}

Client *Tenant::client(const QString &clientId)
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(),
                                    [&clientId](const Client &client) { return client.id == clientId; });
    return found == m_clients.end() ? nullptr : &*found;
}

std::optional<Refusal> Tenant::refusalOf(const StoredSchedule &schedule, const Patch &patch) const
{
    for (const Shift &shift : patch.upserts) {
        if (!shift.id.isEmpty() && !schedule.shifts.contains(shift.id))
            return Refusal{.reason = Refusal::Reason::Gone, .entityId = shift.id};
    }
    for (const QString &shiftId : patch.deletes) {
        if (!schedule.shifts.contains(shiftId))
            return Refusal{.reason = Refusal::Reason::Gone, .entityId = shiftId};
    }
    const QList<Error::Detail> details = check(schedule, patch);
    if (!details.isEmpty())
        return Refusal{.reason = Refusal::Reason::Invalid, .entityId = {}, .details = details};
    return std::nullopt;
}

tl::expected<void, Refusal> Tenant::apply(const QString &scheduleId, Patch patch, const Author &author, Instant now)
{
    Q_ASSERT(m_schedules.contains(scheduleId));
    StoredSchedule &schedule = m_schedules[scheduleId];
    if (const auto refusal = refusalOf(schedule, patch))
        return tl::unexpected(*refusal);
    if (patch.isEmpty())
        return {};

    QSet<QString> touched(patch.leavers.cbegin(), patch.leavers.cend());
    LedgerEntry entry{.instant = now, .scheduleId = scheduleId, .author = author, .versionBefore = schedule.version};
    for (const QString &shiftId : std::as_const(patch.deletes)) {
        entry.changes.append({.shiftId = shiftId, .before = schedule.shifts.take(shiftId), .after = {}});
        touched.insert(entry.changes.last().before->agentId);
        schedule.extras.remove(shiftId);
    }
    for (qsizetype index = 0; index < patch.upserts.size(); ++index) {
        Shift &shift = patch.upserts[index];
        canonicalise(shift);
        shift.modifiedBy = author.name;
        shift.modified = now;
        std::optional<Shift> before;
        if (shift.id.isEmpty())
            shift.id = newId(u"shift");
        else
            before = schedule.shifts.value(shift.id);
        entry.changes.append({.shiftId = shift.id, .before = before, .after = shift});
        schedule.shifts.insert(shift.id, shift);
        if (!patch.extras.isEmpty())
            schedule.extras.insert(shift.id, patch.extras.at(index));
        touched.insert(shift.agentId);
        m_schedulesOfAgents[shift.agentId].insert(scheduleId);
    }
    for (auto markers = patch.markers.cbegin(); markers != patch.markers.cend(); ++markers) {
        schedule.agents[markers.key()].markers = *markers;
        touched.insert(markers.key());
    }
    if (m_dialect == Dialect::Genesys) {
        for (const QString &agentId : std::as_const(touched)) {
            const qint64 before = schedule.agents.contains(agentId) ? schedule.agents[agentId].version : 0;
            AgentSchedule &agent = schedule.agents[agentId];
            agent.version = before + 1;
            agent.modifiedBy = author;
            agent.modified = now;
        }
        for (const QString &agentId : std::as_const(patch.leavers))
            schedule.agents.remove(agentId);
        if (patch.published.value_or(false))
            unpublishOthers(schedule);
    }
    schedule.published = patch.published.value_or(schedule.published);
    schedule.name = patch.name.value_or(schedule.name);
    schedule.modifiedBy = author;
    schedule.modified = now;
    m_authorIds.insert(author.name, author.id);
    if (!m_scheduleVersionGrows || m_scheduleVersionGrows() || patch.published || patch.name)
        ++schedule.version;
    entry.versionAfter = schedule.version;
    if (m_watcher)
        m_watcher(schedule, entry, touched);
    m_ledger.append(std::move(entry));
    return {};
}

// A week has one published schedule: the next one takes the place of the last.
void Tenant::unpublishOthers(const StoredSchedule &schedule)
{
    for (StoredSchedule &other : m_schedules) {
        if (other.id != schedule.id && other.weekDate == schedule.weekDate && other.published) {
            other.published = false;
            ++other.version;
        }
    }
}

bool Tenant::edit(const QString &scheduleId, const QString &shiftId, const std::optional<Shift> &after,
                  const QString &person, Instant now)
{
    Patch patch;
    if (after)
        patch.upserts.append(*after);
    else
        patch.deletes.append(shiftId);
    return apply(scheduleId, patch, {authorId(person), person}, now).has_value();
}

QList<Error::Detail> Tenant::check(const StoredSchedule &schedule, const Patch &patch) const
{
    QList<Error::Detail> details;
    const Span week = spanOf(schedule);
    QSet<QString> named(patch.deletes.cbegin(), patch.deletes.cend());

    for (const Shift &shift : patch.upserts) {
        const auto refuse = [&](const QString &field, const QString &code) {
            details.append({.entityId = nameOf(shift), .fieldName = field, .errorCode = code});
        };
        if (!shift.id.isEmpty() && named.contains(shift.id))
            refuse(u"id"_s, u"shift.named.twice"_s);
        named.insert(shift.id);
        if (!m_agents.contains(shift.agentId))
            refuse(u"agentId"_s, u"agent.unknown"_s);
        if (shift.length < Minutes(1) || shift.length > std::chrono::hours(24))
            refuse(u"lengthMinutes"_s, u"shift.length"_s);
        if (!week.contains(shift.start))
            refuse(u"startDate"_s, u"shift.outside.week"_s);
        for (const Activity &activity : shift.activities) {
            const auto isIt = [&activity](const ActivityCode &code) { return code.id == activity.codeId; };
            if (std::none_of(m_codes.cbegin(), m_codes.cend(), isIt))
                refuse(u"activityCodeId"_s, u"activity.code.unknown"_s);
            if (activity.start < shift.start || activity.end() > shift.end() || activity.length < Minutes(1))
                refuse(u"activities"_s, u"activity.outside.shift"_s);
        }
    }
    checkOverlaps(schedule, patch, details);
    return details;
}

void Tenant::checkOverlaps(const StoredSchedule &schedule, const Patch &patch, QList<Error::Detail> &details) const
{
    struct Placed {
        const Shift *shift;
        bool isNew;
    };
    QHash<QString, QList<Placed>> byAgent;
    QSet<QString> replaced(patch.deletes.cbegin(), patch.deletes.cend());
    QSet<QString> concerned;
    for (const Shift &shift : patch.upserts) {
        byAgent[shift.agentId].append({&shift, true});
        replaced.insert(shift.id);
        concerned += m_schedulesOfAgents.value(shift.agentId);
    }
    // A shift can reach into the next week, and one agent can stand in the schedules of two teams.
    for (const QString &scheduleId : std::as_const(concerned)) {
        const StoredSchedule *other = this->schedule(scheduleId);
        if (!other || std::abs(other->weekDate.daysTo(schedule.weekDate)) > 7)
            continue;
        // A draft is in nobody's way.
        if (other != &schedule && !(other->published && schedule.published))
            continue;
        for (const Shift &shift : other->shifts) {
            const auto sameAgent = byAgent.find(shift.agentId);
            if (sameAgent != byAgent.end() && !replaced.contains(shift.id))
                sameAgent->append({&shift, false});
        }
    }
    for (QList<Placed> &placed : byAgent) {
        std::sort(placed.begin(), placed.end(),
                  [](const Placed &left, const Placed &right) { return left.shift->start < right.shift->start; });
        for (qsizetype index = 1; index < placed.size(); ++index) {
            const Placed &left = placed[index - 1];
            const Placed &right = placed[index];
            if (left.shift->end() <= right.shift->start || (!left.isNew && !right.isNew))
                continue;
            details.append({.entityId = nameOf(right.isNew ? *right.shift : *left.shift),
                            .fieldName = u"startDate"_s,
                            .errorCode = u"shift.overlap"_s});
        }
    }
}

} // namespace rosterbridge::sandbox
