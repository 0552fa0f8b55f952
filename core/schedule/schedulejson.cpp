// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedulejson.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

// Author and time of the last change; a service that does not know them leaves them out.
template <class Changed>
void writeChange(QJsonObject &object, const Changed &changed)
{
    if (!changed.modifiedBy.isEmpty())
        object["modifiedBy"_L1] = QJsonObject{{"name"_L1, changed.modifiedBy}};
    if (changed.modified != Instant())
        object["dateModified"_L1] = toIso(changed.modified);
}

template <class Changed>
void readChange(JsonReader &reader, Changed &changed)
{
    if (reader.has("modifiedBy"_L1)) {
        JsonReader author(reader.object("modifiedBy"_L1), reader.path("modifiedBy"_L1));
        const QString id = author.optionalString("id"_L1);
        const QString name = author.optionalString("name"_L1);
        changed.modifiedBy = name.isEmpty() ? id : name;
        reader.take(author);
    }
    if (reader.has("dateModified"_L1))
        changed.modified = reader.instant("dateModified"_L1);
}

void writeCarried(QJsonObject &object, const QJsonObject &carried)
{
    if (!carried.isEmpty())
        object["carried"_L1] = carried;
}

QJsonObject readCarried(JsonReader &reader)
{
    return reader.has("carried"_L1) ? reader.object("carried"_L1) : QJsonObject();
}

Minutes readLength(JsonReader &reader, QLatin1StringView key)
{
    const Minutes length(reader.integer(key));
    if (length < Minutes(0))
        reader.fail(key, Error::tr("must not be negative"));
    return length;
}

template <class Value>
Result<Value> resultOf(Value (*read)(JsonReader &), const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Value value = read(reader);
    if (!reader.ok())
        return failure(reader.error());
    return value;
}

QJsonObject toJson(const Activity &activity)
{
    QJsonObject object{
        {"startDate"_L1, toIso(activity.start)},
        {"lengthMinutes"_L1, qint64(activity.length.count())},
        {"activityCodeId"_L1, activity.codeId},
        {"description"_L1, activity.description},
        {"paid"_L1, activity.paid},
    };
    if (activity.foreign)
        object["foreign"_L1] = true;
    writeCarried(object, activity.carried);
    return object;
}

QJsonObject toJson(const Agent &agent)
{
    return {
        {"id"_L1, agent.id},
        {"name"_L1, agent.name},
        {"email"_L1, agent.email},
        {"employeeId"_L1, agent.employeeId},
        {"timeZone"_L1, agent.timeZone},
        {"active"_L1, agent.active},
    };
}

QJsonObject toJson(const ActivityCode &code)
{
    return {
        {"id"_L1, code.id},
        {"name"_L1, code.name},
        {"category"_L1, nameOf(activityCategoryNames, code.category)},
        {"paid"_L1, code.paid},
        {"active"_L1, code.active},
    };
}

template <class Entity>
QJsonArray writeList(const QList<Entity> &entities)
{
    QJsonArray array;
    for (const Entity &entity : entities)
        array.append(toJson(entity));
    return array;
}

Activity readActivity(JsonReader &reader)
{
    return {
        .start = reader.instant("startDate"_L1),
        .length = readLength(reader, "lengthMinutes"_L1),
        .codeId = reader.string("activityCodeId"_L1),
        .description = reader.optionalString("description"_L1),
        .paid = reader.boolean("paid"_L1),
        .foreign = reader.optionalBoolean("foreign"_L1, false),
        .carried = readCarried(reader),
    };
}

Shift readShift(JsonReader &reader)
{
    Shift shift{
        .id = reader.optionalString("id"_L1),
        .agentId = reader.string("agentId"_L1),
        .start = reader.instant("startDate"_L1),
        .length = readLength(reader, "lengthMinutes"_L1),
        .activities = reader.list("activities"_L1, readActivity),
        .externalId = reader.optionalString("externalId"_L1),
        .modifiedBy = {},
        .modified = {},
        .carried = readCarried(reader),
    };
    readChange(reader, shift);
    canonicalise(shift);
    return shift;
}

ScheduleInfo readInfo(JsonReader &reader)
{
    ScheduleInfo info{
        .id = reader.string("id"_L1),
        .name = reader.string("name"_L1),
        .weekDate = reader.date("weekDate"_L1),
        .timeZone = reader.string("timeZone"_L1),
        .published = reader.boolean("published"_L1),
        .version = {},
        .modifiedBy = {},
        .modified = {},
    };
    const QString token = reader.optionalString("versionToken"_L1);
    if (const auto decoded = QByteArray::fromBase64Encoding(token.toLatin1(), QByteArray::AbortOnBase64DecodingErrors))
        info.version.token = *decoded;
    else
        reader.fail("versionToken"_L1, Error::tr("must be base64"));
    readChange(reader, info);
    return info;
}

Schedule readSchedule(JsonReader &reader)
{
    return {.info = readInfo(reader), .shifts = reader.list("shifts"_L1, readShift)};
}

Agent readAgent(JsonReader &reader)
{
    return {
        .id = reader.string("id"_L1),
        .name = reader.string("name"_L1),
        .email = reader.optionalString("email"_L1),
        .employeeId = reader.optionalString("employeeId"_L1),
        .timeZone = reader.optionalString("timeZone"_L1),
        .active = reader.boolean("active"_L1),
    };
}

ActivityCode readCode(JsonReader &reader)
{
    return {
        .id = reader.string("id"_L1),
        .name = reader.string("name"_L1),
        .category = readEnum(reader, "category"_L1, activityCategoryNames),
        .paid = reader.boolean("paid"_L1),
        .active = reader.boolean("active"_L1),
    };
}

Directory readDirectory(JsonReader &reader)
{
    return {
        .organisationName = reader.optionalString("organisationName"_L1),
        .agents = reader.list("agents"_L1, readAgent),
        .codes = reader.list("activityCodes"_L1, readCode),
    };
}

} // namespace

QJsonObject toJson(const Shift &shift)
{
    QJsonObject object{
        {"agentId"_L1, shift.agentId},
        {"startDate"_L1, toIso(shift.start)},
        {"lengthMinutes"_L1, qint64(shift.length.count())},
        {"activities"_L1, writeList(shift.activities)},
    };
    // An id that is there asks the service to replace that shift; one that is not, to create one.
    if (!shift.id.isEmpty())
        object["id"_L1] = shift.id;
    if (!shift.externalId.isEmpty())
        object["externalId"_L1] = shift.externalId;
    writeChange(object, shift);
    writeCarried(object, shift.carried);
    return object;
}

QJsonObject toJson(const ScheduleInfo &info)
{
    QJsonObject object{
        {"id"_L1, info.id},
        {"name"_L1, info.name},
        {"weekDate"_L1, info.weekDate.toString(Qt::ISODate)},
        {"timeZone"_L1, info.timeZone},
        {"published"_L1, info.published},
        {"versionToken"_L1, QString::fromLatin1(info.version.token.toBase64())},
    };
    writeChange(object, info);
    return object;
}

QJsonObject toJson(const Schedule &schedule)
{
    QJsonObject object = toJson(schedule.info);
    object["shifts"_L1] = writeList(schedule.shifts);
    return object;
}

QJsonObject toJson(const Directory &directory)
{
    return {
        {"organisationName"_L1, directory.organisationName},
        {"agents"_L1, writeList(directory.agents)},
        {"activityCodes"_L1, writeList(directory.codes)},
    };
}

Result<Shift> shiftFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readShift, object, path);
}

Result<ScheduleInfo> scheduleInfoFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readInfo, object, path);
}

Result<Schedule> scheduleFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readSchedule, object, path);
}

Result<Agent> agentFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readAgent, object, path);
}

Result<ActivityCode> activityCodeFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readCode, object, path);
}

Result<Directory> directoryFromJson(const QJsonObject &object, const QString &path)
{
    return resultOf(readDirectory, object, path);
}

} // namespace rosterbridge
