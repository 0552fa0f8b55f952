// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/schedulejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox::genesys {

namespace {

// Members of an activity that only this dialect has.
const QList<QLatin1StringView> &activityExtras()
{
    static const QList<QLatin1StringView> keys{"payableMinutes"_L1, "timeOffRequestId"_L1,
                                               "timeOffRequestSyncVersion"_L1, "externalActivityId"_L1,
                                               "externalActivityType"_L1};
    return keys;
}

bool isForeign(const QJsonObject &extras)
{
    return extras.contains("timeOffRequestId"_L1) || extras.contains("externalActivityId"_L1)
        || extras.contains("externalActivityType"_L1);
}

// Numbers the activities of one code: with it they are told apart.
class ActivityKeys {
public:
    QString next(const QString &codeId) { return u"%1/%2"_s.arg(codeId).arg(m_ordinals[codeId]++); }

private:
    QHash<QString, int> m_ordinals;
};

QJsonObject activityJson(const Tenant &tenant, const Shift &shift, const Activity &activity, QJsonObject extras,
                         const QString &key)
{
    // Put in at the planning screen, not by a client: time off that was granted, else a coaching appointment.
    if (activity.foreign && extras.isEmpty()) {
        const QString id = tenant.idOf(u"external", shift.id + key);
        if (activity.codeId == tenant.codeIds().timeOff)
            extras = {{"timeOffRequestId"_L1, id}, {"timeOffRequestSyncVersion"_L1, 1}};
        else
            extras = {{"externalActivityId"_L1, id}, {"externalActivityType"_L1, u"Coaching"_s}};
    }
    QJsonObject object = extras;
    object["startDate"_L1] = toIso(activity.start);
    object["lengthMinutes"_L1] = qint64(activity.length.count());
    object["description"_L1] = activity.description;
    object["activityCodeId"_L1] = activity.codeId;
    object["paid"_L1] = activity.paid;
    return object;
}

// {"value": x} of the write model: absent leaves what is there, null clears it.
void takeWrapped(JsonReader &reader, const QJsonObject &object, QLatin1StringView key, QJsonObject &extras)
{
    if (!object.contains(key))
        return;
    if (!object[key].isObject()) {
        reader.fail(key, u"is not wrapped as {\"value\": …}"_s);
        return;
    }
    const QJsonValue value = object[key].toObject()["value"_L1];
    if (value.isString())
        extras[key] = value;
    else
        extras.remove(key);
}

struct ShiftUpdate {
    Shift shift;
    QJsonObject extras;
};

ShiftUpdate shiftFromJson(JsonReader &reader, const QJsonObject &object, const QString &agentId,
                          const StoredSchedule &schedule)
{
    ShiftUpdate update;
    update.shift.id = reader.optionalString("id"_L1);
    update.shift.agentId = agentId;
    const QJsonObject before = schedule.extras.value(update.shift.id);
    for (const QLatin1StringView key : {"workPlanId"_L1, "workPlanShiftId"_L1}) {
        if (before.contains(key))
            update.extras[key] = before[key];
        takeWrapped(reader, object, key, update.extras);
    }
    if (reader.optionalBoolean("manuallyEdited"_L1, false))
        update.extras["manuallyEdited"_L1] = true;

    const QJsonArray activities = reader.array("activities"_L1);
    if (activities.isEmpty())
        reader.fail("activities"_L1, u"is empty"_s);
    QList<std::pair<Activity, QJsonObject>> sorted;
    for (qsizetype index = 0; index < activities.size(); ++index) {
        const QJsonObject element = activities[index].toObject();
        JsonReader activity(element, reader.path("activities"_L1) + u"[%1]"_s.arg(index));
        QJsonObject extras;
        for (const QLatin1StringView key : activityExtras()) {
            if (element.contains(key) && !element[key].isNull())
                extras[key] = element[key];
        }
        sorted.append({{.start = activity.instant("startDate"_L1),
                        .length = Minutes(activity.integer("lengthMinutes"_L1)),
                        .codeId = activity.string("activityCodeId"_L1),
                        .description = activity.string("description"_L1),
                        .paid = activity.optionalBoolean("paid"_L1, true),
                        .foreign = isForeign(extras)},
                       extras});
        reader.take(activity);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
        return std::tie(left.first.start, left.first.codeId) < std::tie(right.first.start, right.first.codeId);
    });

    // Start and length of a shift are nobody's to write: they follow from what is in it.
    ActivityKeys keys;
    Instant end{Instant::duration::min()};
    for (const auto &[activity, extras] : std::as_const(sorted)) {
        const QString key = keys.next(activity.codeId);
        if (!extras.isEmpty())
            update.extras[key] = extras;
        update.shift.activities.append(activity);
        end = qMax(end, activity.end());
    }
    if (!sorted.isEmpty()) {
        update.shift.start = sorted.first().first.start;
        update.shift.length = std::chrono::duration_cast<Minutes>(end - update.shift.start);
    }
    return update;
}

void readMarkers(JsonReader &reader, const StoredSchedule &schedule, AgentUpdate &update)
{
    QJsonObject markers = schedule.agents.value(update.agentId).markers;
    const QJsonArray array = reader.array("fullDayTimeOffMarkers"_L1);
    for (const QJsonValue &value : array) {
        QJsonObject marker = value.toObject();
        const QString date = marker["businessUnitDate"_L1].toString();
        if (!QDate::fromString(date, Qt::ISODate).isValid())
            reader.fail("fullDayTimeOffMarkers"_L1, u"has an element without a date"_s);
        if (marker["payableMinutes"_L1].toInt() > marker["lengthMinutes"_L1].toInt())
            reader.fail("fullDayTimeOffMarkers"_L1, u"has an element that pays for more than its length"_s);
        const bool deletes = marker["delete"_L1].toBool();
        marker.remove("delete"_L1);
        marker.remove("businessUnitDate"_L1);
        if (deletes)
            markers.remove(date);
        else
            markers[date] = marker;
    }
    update.markers = markers;
}

AgentUpdate agentFromJson(JsonReader &reader, const QJsonObject &object, const StoredSchedule &schedule)
{
    AgentUpdate update{.agentId = reader.string("userId"_L1), .leaves = reader.optionalBoolean("delete"_L1, false)};
    if (reader.has("metadata"_L1)) {
        JsonReader metadata(reader.object("metadata"_L1), reader.path("metadata"_L1));
        update.version = metadata.integer("version"_L1);
        reader.take(metadata);
    }
    if (object.contains("workPlanId"_L1) && object.contains("workPlanIdsPerWeek"_L1))
        reader.fail("workPlanId"_L1, u"excludes workPlanIdsPerWeek"_s);
    QJsonObject ignored;
    takeWrapped(reader, object, "workPlanId"_L1, ignored);
    update.namesShifts = reader.has("shifts"_L1);
    if (update.namesShifts) {
        const QJsonArray shifts = reader.array("shifts"_L1);
        for (qsizetype index = 0; index < shifts.size(); ++index) {
            const QJsonObject element = shifts[index].toObject();
            JsonReader nested(element, reader.path("shifts"_L1) + u"[%1]"_s.arg(index));
            const QString id = nested.optionalString("id"_L1);
            const Shift *known = schedule.shift(id);
            if (!id.isEmpty() && (!known || known->agentId != update.agentId))
                update.unknownShift = id;
            if (nested.optionalBoolean("delete"_L1, false)) {
                update.deletes.append(nested.string("id"_L1));
            } else {
                const ShiftUpdate shift = shiftFromJson(nested, element, update.agentId, schedule);
                update.upserts.append(shift.shift);
                update.extras.append(shift.extras);
            }
            reader.take(nested);
        }
    }
    if (reader.has("fullDayTimeOffMarkers"_L1))
        readMarkers(reader, schedule, update);
    return update;
}

} // namespace

QString businessUnitId(const Tenant &tenant)
{
    return tenant.idOf(u"business unit", tenant.name());
}

QString selfUri(const QString &path)
{
    return u"/api/v2/workforcemanagement"_s + path;
}

QString scheduleUri(const Tenant &tenant, const StoredSchedule &schedule)
{
    return selfUri(u"/businessunits/%1/weeks/%2/schedules/%3"_s.arg(
        businessUnitId(tenant), schedule.weekDate.toString(Qt::ISODate), schedule.id));
}

QJsonObject userReference(const QString &userId)
{
    return {{"id"_L1, userId}, {"selfUri"_L1, u"/api/v2/users/"_s + userId}};
}

QJsonObject unitReference(const Team &team)
{
    return {{"id"_L1, team.id}, {"selfUri"_L1, selfUri(u"/managementunits/"_s + team.id)}};
}

QJsonObject versionMetadata(const Tenant &tenant, const Settings &settings, qint64 version, const Author &author,
                            Instant modified)
{
    const QList<Client> &clients = tenant.clients();
    const bool isClient = std::any_of(clients.cbegin(), clients.cend(),
                                      [&author](const Client &client) { return client.id == author.id; });
    return {
        {"version"_L1, version},
        {"modifiedBy"_L1,
         isClient && settings.clientsAreSystem ? QJsonObject{{"id"_L1, u"System"_s}} : userReference(author.id)},
        {"dateModified"_L1, toIso(modified)},
    };
}

QJsonObject listItem(const Tenant &tenant, const Settings &settings, const StoredSchedule &schedule)
{
    return {
        {"id"_L1, schedule.id},
        {"weekDate"_L1, schedule.weekDate.toString(Qt::ISODate)},
        {"weekCount"_L1, schedule.weekCount},
        {"description"_L1, schedule.name},
        {"published"_L1, schedule.published},
        {"metadata"_L1, versionMetadata(tenant, settings, schedule.version, schedule.modifiedBy, schedule.modified)},
        {"selfUri"_L1, scheduleUri(tenant, schedule)},
    };
}

QJsonObject scheduleMetadata(const Tenant &tenant, const Settings &settings, const StoredSchedule &schedule,
                             const QSet<QString> &agentIds, bool expanded)
{
    const Span span = tenant.spanOf(schedule);
    QJsonArray units;
    for (const Team &team : tenant.teams()) {
        QJsonArray agents;
        for (const QString &agentId : team.agentIds) {
            if (agentIds.contains(agentId))
                agents.append(userReference(agentId));
        }
        if (agents.isEmpty())
            continue;
        QJsonObject unit{{"managementUnit"_L1, unitReference(team)}, {"agentCount"_L1, agents.size()}};
        if (expanded) {
            unit["agents"_L1] = agents;
            unit["startDate"_L1] = toIso(span.begin);
            unit["endDate"_L1] = toIso(span.end);
        }
        units.append(unit);
    }
    QJsonObject object = listItem(tenant, settings, schedule);
    object["managementUnits"_L1] = units;
    return object;
}

QJsonObject shiftJson(const Tenant &tenant, const StoredSchedule &schedule, const Shift &shift,
                      const QJsonObject &extras)
{
    ActivityKeys keys;
    QJsonArray activities;
    for (const Activity &activity : shift.activities) {
        const QString key = keys.next(activity.codeId);
        activities.append(activityJson(tenant, shift, activity, extras[key].toObject(), key));
    }
    QJsonObject object{
        {"id"_L1, shift.id},
        {"startDate"_L1, toIso(shift.start)},
        {"lengthMinutes"_L1, qint64(shift.length.count())},
        {"activities"_L1, activities},
        {"manuallyEdited"_L1, extras["manuallyEdited"_L1].toBool()},
        {"schedule"_L1,
         QJsonObject{{"id"_L1, schedule.id},
                     {"weekDate"_L1, schedule.weekDate.toString(Qt::ISODate)},
                     {"selfUri"_L1, scheduleUri(tenant, schedule)}}},
    };
    for (const QLatin1StringView key : {"workPlanId"_L1, "workPlanShiftId"_L1}) {
        if (extras.contains(key))
            object[key] = extras[key];
    }
    return object;
}

ShiftsByAgent shiftsByAgent(const StoredSchedule &schedule)
{
    ShiftsByAgent shifts;
    for (const Shift &shift : schedule.shifts)
        shifts[shift.agentId].append(&shift);
    for (QList<const Shift *> &each : shifts) {
        std::sort(each.begin(), each.end(),
                  [](const Shift *left, const Shift *right) { return left->start < right->start; });
    }
    return shifts;
}

QJsonObject agentSchedule(const Tenant &tenant, const Settings &settings, const StoredSchedule &schedule,
                          const QString &agentId, const QList<const Shift *> &shifts, bool versions)
{
    QJsonArray shiftArray;
    for (const Shift *shift : shifts)
        shiftArray.append(shiftJson(tenant, schedule, *shift, schedule.extras.value(shift->id)));

    const AgentSchedule agent = schedule.agents.value(agentId);
    QJsonArray markers;
    for (auto each = agent.markers.constBegin(); each != agent.markers.constEnd(); ++each) {
        QJsonObject marker = each.value().toObject();
        marker["businessUnitDate"_L1] = each.key();
        markers.append(marker);
    }
    QJsonObject object{
        {"user"_L1, userReference(agentId)}, {"shifts"_L1, shiftArray}, {"fullDayTimeOffMarkers"_L1, markers}};
    if (versions)
        object["metadata"_L1] = versionMetadata(tenant, settings, agent.version, agent.modifiedBy, agent.modified);
    return object;
}

QStringList shiftIdsIn(const QJsonObject &file)
{
    QStringList ids;
    const QJsonArray agents = file["agentSchedules"_L1].toArray();
    for (const QJsonValue &agent : agents) {
        const QJsonArray shifts = agent["shifts"_L1].toArray();
        for (const QJsonValue &shift : shifts) {
            if (const QString id = shift["id"_L1].toString(); !id.isEmpty())
                ids.append(id);
        }
    }
    return ids;
}

Result<ScheduleUpdate> updateFromJson(const QJsonObject &file, const StoredSchedule &schedule)
{
    JsonReader reader(file);
    ScheduleUpdate update;
    JsonReader metadata(reader.object("metadata"_L1), u"metadata"_s);
    update.version = metadata.integer("version"_L1);
    reader.take(metadata);
    if (reader.has("description"_L1))
        update.description = reader.string("description"_L1);
    if (reader.has("published"_L1))
        update.published = reader.boolean("published"_L1);
    if (reader.has("agentSchedules"_L1)) {
        const QJsonArray agents = reader.array("agentSchedules"_L1);
        for (qsizetype index = 0; index < agents.size(); ++index) {
            const QJsonObject element = agents[index].toObject();
            JsonReader nested(element, u"agentSchedules[%1]"_s.arg(index));
            update.agents.append(agentFromJson(nested, element, schedule));
            reader.take(nested);
        }
    }
    if (!reader.ok())
        return failure(reader.error());
    return update;
}

} // namespace rosterbridge::sandbox::genesys
