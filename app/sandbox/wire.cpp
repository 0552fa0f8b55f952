// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire.h"

#include "core/util/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

QString nameOf(ActivityCategory category)
{
    switch (category) {
    case ActivityCategory::OnQueueWork:
        return u"OnQueueWork"_s;
    case ActivityCategory::Break:
        return u"Break"_s;
    case ActivityCategory::Meal:
        return u"Meal"_s;
    case ActivityCategory::Meeting:
        return u"Meeting"_s;
    case ActivityCategory::OffQueueWork:
        return u"OffQueueWork"_s;
    case ActivityCategory::TimeOff:
        return u"TimeOff"_s;
    case ActivityCategory::Training:
        return u"Training"_s;
    case ActivityCategory::Unavailable:
        return u"Unavailable"_s;
    }
    Q_UNREACHABLE();
}

// Reads one object of a PATCH and notes every member that is missing or of the wrong type.
class Members {
public:
    Members(const QJsonObject &object, QString entityId, QList<Error::Detail> &problems)
        : m_object(object)
        , m_entityId(std::move(entityId))
        , m_problems(problems)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const
    {
        return !m_object.value(key).isUndefined() && !m_object.value(key).isNull();
    }

    QString text(QLatin1StringView key)
    {
        if (!m_object.value(key).isString())
            refuse(key);
        return m_object.value(key).toString();
    }

    QString optionalText(QLatin1StringView key) { return has(key) ? text(key) : QString(); }

    Instant instant(QLatin1StringView key)
    {
        const auto instant = fromIso(m_object.value(key).toString());
        if (!instant)
            refuse(key);
        return instant.value_or(Instant());
    }

    qint64 integer(QLatin1StringView key)
    {
        // toInteger() answers its default for a number with a fraction as well.
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 value = m_object.value(key).toInteger(none);
        if (value == none)
            refuse(key);
        return value;
    }

    bool boolean(QLatin1StringView key)
    {
        if (!m_object.value(key).isBool())
            refuse(key);
        return m_object.value(key).toBool();
    }

    QJsonArray array(QLatin1StringView key)
    {
        if (!m_object.value(key).isArray())
            refuse(key);
        return m_object.value(key).toArray();
    }

    void refuse(QLatin1StringView key)
    {
        m_problems.append({.entityId = m_entityId,
                           .fieldName = key,
                           .errorCode = has(key) ? u"value.invalid"_s : u"value.missing"_s});
    }

private:
    const QJsonObject &m_object;
    const QString m_entityId;
    QList<Error::Detail> &m_problems;
};

Shift shiftFromJson(const QJsonObject &object, QList<Error::Detail> &problems)
{
    const QString id = object.value("id"_L1).toString();
    const QString name = id.isEmpty() ? object.value("externalId"_L1).toString() : id;
    Members members(object, name, problems);
    Shift shift;
    shift.id = members.optionalText("id"_L1);
    shift.agentId = members.text("agentId"_L1);
    shift.start = members.instant("startDate"_L1);
    shift.length = Minutes(members.integer("lengthMinutes"_L1));
    shift.externalId = members.optionalText("externalId"_L1);
    const QJsonArray activities = members.array("activities"_L1);
    for (const QJsonValue &value : activities) {
        const QJsonObject element = value.toObject();
        Members activity(element, name, problems);
        shift.activities.append({
            .start = activity.instant("startDate"_L1),
            .length = Minutes(activity.integer("lengthMinutes"_L1)),
            .codeId = activity.text("activityCodeId"_L1),
            .description = activity.optionalText("description"_L1),
            .paid = !activity.has("paid"_L1) || activity.boolean("paid"_L1),
        });
    }
    return shift;
}

} // namespace

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
        {"id"_L1, code.id},     {"name"_L1, code.name},     {"category"_L1, nameOf(code.category)},
        {"paid"_L1, code.paid}, {"active"_L1, code.active},
    };
}

QJsonObject toJson(const Author &author)
{
    return {{"id"_L1, author.id}, {"name"_L1, author.name}};
}

QJsonObject toJson(const Shift &shift, const Tenant &tenant)
{
    QJsonArray activities;
    for (const Activity &activity : shift.activities) {
        activities.append(QJsonObject{
            {"startDate"_L1, toIso(activity.start)},
            {"lengthMinutes"_L1, qint64(activity.length.count())},
            {"activityCodeId"_L1, activity.codeId},
            {"description"_L1, activity.description},
            {"paid"_L1, activity.paid},
        });
    }
    QJsonObject object{
        {"id"_L1, shift.id},
        {"agentId"_L1, shift.agentId},
        {"startDate"_L1, toIso(shift.start)},
        {"lengthMinutes"_L1, qint64(shift.length.count())},
        {"activities"_L1, activities},
        {"modifiedBy"_L1, toJson(Author{tenant.authorId(shift.modifiedBy), shift.modifiedBy})},
        {"dateModified"_L1, toIso(shift.modified)},
    };
    if (!shift.externalId.isEmpty())
        object["externalId"_L1] = shift.externalId;
    return object;
}

QJsonObject summary(const StoredSchedule &schedule, const Tenant &tenant)
{
    return {
        {"id"_L1, schedule.id},
        {"name"_L1, schedule.name},
        {"weekDate"_L1, schedule.weekDate.toString(Qt::ISODate)},
        {"timeZone"_L1, tenant.timeZone()},
        {"version"_L1, schedule.version},
        {"published"_L1, schedule.published},
        {"dateModified"_L1, toIso(schedule.modified)},
    };
}

QJsonObject toJson(const StoredSchedule &schedule, const Tenant &tenant)
{
    QJsonArray shifts;
    for (const Shift &shift : schedule.shifts)
        shifts.append(toJson(shift, tenant));
    QJsonObject object = summary(schedule, tenant);
    object["modifiedBy"_L1] = toJson(schedule.modifiedBy);
    object["shifts"_L1] = shifts;
    return object;
}

PatchBody patchFromJson(const QJsonObject &object)
{
    PatchBody body;
    Members members(object, {}, body.problems);
    if (members.has("version"_L1))
        body.version = members.integer("version"_L1);
    if (members.has("published"_L1))
        body.patch.published = members.boolean("published"_L1);
    if (!members.has("shifts"_L1))
        return body;
    const QJsonObject shifts = object.value("shifts"_L1).toObject();
    Members lists(shifts, {}, body.problems);
    if (lists.has("upsert"_L1)) {
        const QJsonArray upserts = lists.array("upsert"_L1);
        for (const QJsonValue &value : upserts)
            body.patch.upserts.append(shiftFromJson(value.toObject(), body.problems));
    }
    if (lists.has("delete"_L1)) {
        const QJsonArray deletes = lists.array("delete"_L1);
        for (const QJsonValue &value : deletes) {
            if (!value.isString())
                lists.refuse("delete"_L1);
            body.patch.deletes.append(value.toString());
        }
    }
    return body;
}

} // namespace rosterbridge::sandbox
