// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/genesysformat.h"

#include "core/schedule/schedulejson.h"
#include "core/time/zone.h"

#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rosterbridge::genesys {

namespace {

constexpr EnumNames<Progress, 4> progressNames{{
    {Progress::Processing, "Processing"_L1},
    {Progress::Complete, "Complete"_L1},
    {Progress::Canceled, "Canceled"_L1},
    {Progress::Error, "Error"_L1},
}};

constexpr EnumNames<Qt::DayOfWeek, 7> days{{
    {Qt::Monday, "Monday"_L1},
    {Qt::Tuesday, "Tuesday"_L1},
    {Qt::Wednesday, "Wednesday"_L1},
    {Qt::Thursday, "Thursday"_L1},
    {Qt::Friday, "Friday"_L1},
    {Qt::Saturday, "Saturday"_L1},
    {Qt::Sunday, "Sunday"_L1},
}};

//! What Rosterbridge can't do without, each by any of its permissions.
const QList<QStringList> &neededWays()
{
    static const QList<QStringList> needed{{u"wfm:agent:view"_s},
                                           {u"wfm:activityCode:view"_s},
                                           {u"wfm:schedule:view"_s, u"wfm:publishedSchedule:view"_s},
                                           {EditPermission}};
    return needed;
}

template <class Value>
Result<Value> resultOf(Value value, const JsonReader &reader)
{
    if (!reader.ok())
        return failure(reader.error());
    return value;
}

qint64 versionFrom(JsonReader &reader)
{
    const qint64 version = reader.integer("version"_L1);
    if (version < 0)
        reader.fail("version"_L1, Error::tr("must not be negative"));
    return version;
}

//! The id of the reference to another entity at \a key; required.
QString idAt(JsonReader &reader, QLatin1StringView key)
{
    JsonReader nested(reader.object(key), reader.path(key));
    const QString id = nested.string("id"_L1);
    reader.take(nested);
    return id;
}

QString optionalIdAt(JsonReader &reader, QLatin1StringView key)
{
    return reader.has(key) ? idAt(reader, key) : QString();
}

//! The name of an entity, or its id where none is told: that alone need not stop the rest.
QString nameIn(JsonReader &reader)
{
    return reader.has("name"_L1) ? reader.string("name"_L1) : reader.string("id"_L1);
}

QStringList idsAt(JsonReader &reader, QLatin1StringView key)
{
    return reader.has(key) ? QVariant(reader.array(key).toVariantList()).toStringList() : QStringList();
}

QString zoneAt(JsonReader &reader, QLatin1StringView key)
{
    const QString zone = reader.string(key);
    // Days and weeks are reckoned in it from here on.
    if (ianaZone(zone) != zone)
        reader.fail(key, Error::tr("must be an IANA time zone"));
    return zone;
}

//! An absolute address, https or, on this very computer, http (the transport sees to that).
QUrl addressAt(JsonReader &reader, QLatin1StringView key)
{
    const QUrl address(reader.string(key), QUrl::StrictMode);
    if (!address.isValid() || address.isRelative())
        reader.fail(key, Error::tr("must be an address"));
    return address;
}

//! Reads the object at \a key with \a read.
template <class T>
T objectAt(JsonReader &reader, QLatin1StringView key, T (*read)(JsonReader &))
{
    JsonReader nested(reader.object(key), reader.path(key));
    T value = read(nested);
    reader.take(nested);
    return value;
}

//! The members of a WfmVersionedEntityMetadata that matter.
struct Metadata {
    qint64 version = 0;
    QString modifiedBy;
    Instant modified;
};

Metadata readMetadata(JsonReader &reader)
{
    return {.version = versionFrom(reader),
            .modifiedBy = optionalIdAt(reader, "modifiedBy"_L1),
            .modified = reader.has("dateModified"_L1) ? reader.instant("dateModified"_L1) : Instant()};
}

Activity readActivity(JsonReader &reader)
{
    Activity activity{.start = reader.instant("startDate"_L1),
                      .length = Minutes(reader.integer("lengthMinutes"_L1)),
                      .codeId = reader.string("activityCodeId"_L1),
                      .description = reader.optionalString("description"_L1),
                      .paid = reader.optionalBoolean("paid"_L1, true),
                      .foreign = reader.has("timeOffRequestId"_L1) || reader.has("externalActivityId"_L1)
                          || reader.has("externalActivityType"_L1),
                      .carried = reader.whole()};
    if (activity.length <= Minutes(0))
        reader.fail("lengthMinutes"_L1, Error::tr("must be positive"));
    for (const auto key :
         {"startDate"_L1, "lengthMinutes"_L1, "activityCodeId"_L1, "description"_L1, "payableMinutes"_L1})
        activity.carried.remove(key);
    // Paid minutes follow from the length, unless somebody has set them apart.
    const qint64 implied = activity.paid ? activity.length.count() : 0;
    if (reader.has("payableMinutes"_L1) && reader.integer("payableMinutes"_L1) != implied)
        activity.carried["payableMinutes"_L1] = reader.integer("payableMinutes"_L1);
    // Whether it is paid is not told: then it isn't told back either.
    if (reader.has("paid"_L1))
        activity.carried.remove("paid"_L1);
    else
        activity.carried["paid"_L1] = QJsonValue::Null;
    return activity;
}

ReadShift readShift(JsonReader &reader)
{
    ReadShift read{.shift = {.id = reader.string("id"_L1),
                             .agentId = {},
                             .start = reader.instant("startDate"_L1),
                             .length = Minutes(reader.integer("lengthMinutes"_L1)),
                             .activities = reader.list("activities"_L1, readActivity),
                             .externalId = {},
                             .modifiedBy = {},
                             .modified = {},
                             .carried = {}},
                   .schedule = optionalIdAt(reader, "schedule"_L1)};
    if (read.shift.length < Minutes(0))
        reader.fail("lengthMinutes"_L1, Error::tr("must not be negative"));
    for (const auto key : {"manuallyEdited"_L1, "workPlanId"_L1, "workPlanShiftId"_L1}) {
        if (reader.has(key))
            read.shift.carried[key] = reader.whole().value(key);
    }
    canonicalise(read.shift);
    return read;
}

AgentSchedule readAgentSchedule(JsonReader &reader)
{
    const Metadata metadata = objectAt(reader, "metadata"_L1, readMetadata);
    AgentSchedule schedule{.agentId = idAt(reader, "user"_L1),
                           .version = {.version = metadata.version,
                                       .markers = reader.has("fullDayTimeOffMarkers"_L1)
                                           ? reader.array("fullDayTimeOffMarkers"_L1)
                                           : QJsonArray()},
                           .shifts = reader.list("shifts"_L1, readShift)};
    QSet<QString> ids;
    for (ReadShift &read : schedule.shifts) {
        if (read.shift.id.isEmpty() || ids.contains(read.shift.id))
            reader.fail("shifts"_L1, Error::tr("must all have an id of their own"));
        ids.insert(read.shift.id);
        read.shift.id = ShiftKey{.agent = schedule.agentId, .shift = read.shift.id}.text();
        read.shift.agentId = schedule.agentId;
        read.shift.modifiedBy = metadata.modifiedBy;
        read.shift.modified = metadata.modified;
    }
    return schedule;
}

//! A BuAgentScheduleHistoryChange, or one of which just the ids are left.
ScheduleChange readChange(JsonReader &reader)
{
    ScheduleChange change;
    if (reader.has("metadata"_L1)) {
        JsonReader metadata(reader.object("metadata"_L1), reader.path("metadata"_L1));
        change.author = optionalIdAt(metadata, "modifiedBy"_L1);
        if (metadata.has("dateModified"_L1))
            change.when = metadata.instant("dateModified"_L1);
        reader.take(metadata);
    }
    if (reader.has("shifts"_L1)) {
        const auto shifts = reader.list("shifts"_L1, readShift);
        for (const ReadShift &read : shifts)
            change.shifts.append(read.shift);
    }
    change.touched = idsAt(reader, "shiftIds"_L1);
    if (reader.has("deletes"_L1)) {
        JsonReader deletes(reader.object("deletes"_L1), reader.path("deletes"_L1));
        change.deleted = idsAt(deletes, "shiftIds"_L1);
        change.deletedAll = deletes.optionalBoolean("agentSchedule"_L1, false);
        reader.take(deletes);
    }
    return change;
}

ListedSchedule readListed(JsonReader &reader)
{
    const Metadata metadata = objectAt(reader, "metadata"_L1, readMetadata);
    ListedSchedule listed{.id = reader.string("id"_L1),
                          .firstWeek = reader.date("weekDate"_L1),
                          .weekCount = int(reader.integer("weekCount"_L1)),
                          .published = reader.optionalBoolean("published"_L1, false),
                          .version = metadata.version,
                          .modifiedBy = metadata.modifiedBy,
                          .modified = metadata.modified};
    if (listed.weekCount < 1 || listed.weekCount > 53)
        reader.fail("weekCount"_L1, Error::tr("must be a number of weeks"));
    return listed;
}

Operation readOperation(JsonReader &reader)
{
    return {.progress = readEnum(reader, "status"_L1, progressNames),
            .id = reader.optionalString("operationId"_L1),
            .download = reader.has("downloadUrl"_L1) ? addressAt(reader, "downloadUrl"_L1) : QUrl()};
}

struct AuthorisedUnit {
    Unit unit;
    bool authorised = false;
};

AuthorisedUnit readAuthorisedUnit(JsonReader &reader)
{
    return {
        .unit = {.id = reader.string("id"_L1), .name = nameIn(reader), .timeZone = {}},
        .authorised = reader.optionalBoolean("authorized"_L1, true),
    };
}

Unit readManagementUnit(JsonReader &reader)
{
    return {.id = reader.string("id"_L1),
            .name = nameIn(reader),
            .timeZone = reader.has("timeZone"_L1) ? zoneAt(reader, "timeZone"_L1) : QString()};
}

QString readReference(JsonReader &reader)
{
    return reader.string("id"_L1);
}

std::pair<QString, QStringList> readUnitUsers(JsonReader &reader)
{
    return {idAt(reader, "managementUnit"_L1), reader.list("users"_L1, readReference)};
}

Agent readUser(JsonReader &reader)
{
    return {.id = reader.string("id"_L1),
            .name = nameIn(reader),
            .email = reader.optionalString("email"_L1),
            .employeeId = {},
            .timeZone = {},
            .active = reader.optionalString("state"_L1) != "inactive"_L1
                && reader.optionalString("state"_L1) != "deleted"_L1};
}

//! Integration id and the person's id there.
std::pair<QString, QString> readAssociation(JsonReader &reader)
{
    return {idAt(reader, "integration"_L1), reader.string("agentExternalId"_L1)};
}

//! Agent id and the employee id: by the integration that is selected, else by the only one.
std::pair<QString, QString> readIntegrations(JsonReader &reader)
{
    const QString selected = optionalIdAt(reader, "selectedIntegration"_L1);
    const auto associations = reader.list("associatedIntegrations"_L1, readAssociation);
    QString employeeId = associations.size() == 1 ? associations.constFirst().second : QString();
    for (const auto &[integration, id] : associations) {
        if (integration == selected)
            employeeId = id;
    }
    return {idAt(reader, "agent"_L1), employeeId};
}

ActivityCode readCode(JsonReader &reader)
{
    // A category that the service has added since is no work, and not for Rosterbridge to place.
    const auto category = valueOf(activityCategoryNames, reader.optionalString("category"_L1));
    return {.id = reader.string("id"_L1),
            .name = nameIn(reader),
            .category = category.value_or(ActivityCategory::Unavailable),
            .paid = reader.optionalBoolean("countsAsPaidTime"_L1, true),
            .active = reader.optionalBoolean("active"_L1, true)};
}

//! A topic that was refused; empty for one that was not.
QString readRejectedTopic(JsonReader &reader)
{
    const QString topic = reader.string("id"_L1);
    return reader.optionalString("state"_L1) == "Rejected"_L1 ? topic : QString();
}

//! Permissions that one grant gives; "*" stands for any.
QStringList readGrant(JsonReader &reader)
{
    QStringList permissions;
    if (!reader.has("role"_L1))
        return permissions;
    const QJsonArray policies = reader.object("role"_L1).value("policies"_L1).toArray();
    for (const QJsonValue &policy : policies) {
        const QJsonArray actions = policy["actions"_L1].toArray();
        for (const QJsonValue &action : actions)
            permissions.append(u"%1:%2:%3"_s.arg(policy["domain"_L1].toString(), policy["entityName"_L1].toString(),
                                                 action.toString()));
    }
    return permissions;
}

bool gives(const QString &permission, const QString &needed)
{
    const QStringList have = permission.split(u':');
    const QStringList want = needed.split(u':');
    return std::equal(have.cbegin(), have.cend(), want.cbegin(), want.cend(),
                      [](const QString &one, const QString &other) { return one == "*"_L1 || one == other; });
}

template <class Value>
QMap<QString, Value> mapOf(const QList<std::pair<QString, Value>> &pairs)
{
    QMap<QString, Value> map;
    for (const auto &[key, value] : pairs)
        map.insert(key, value);
    return map;
}

QJsonObject activityToSend(const Activity &activity)
{
    QJsonObject sent = activity.carried;
    sent["startDate"_L1] = toIso(activity.start);
    sent["lengthMinutes"_L1] = qint64(activity.length.count());
    sent["activityCodeId"_L1] = activity.codeId;
    sent["description"_L1] = activity.description;
    if (sent.contains("paid"_L1))
        sent.remove("paid"_L1); // not told when it was read
    else
        sent["paid"_L1] = activity.paid;
    if (sent.contains("payableMinutes"_L1) && sent["payableMinutes"_L1].toInteger() > activity.length.count())
        sent["payableMinutes"_L1] = qint64(activity.length.count());
    return sent;
}

QJsonObject shiftToSend(const Shift &shift, bool edited)
{
    QJsonArray activities;
    for (const Activity &activity : shift.activities)
        activities.append(activityToSend(activity));
    QJsonObject sent{{"activities"_L1, activities}};
    if (!shift.id.isEmpty())
        sent["id"_L1] = ShiftKey::from(shift.id).shift;
    if (edited)
        sent["manuallyEdited"_L1] = true; // what rescheduling respects
    else if (shift.carried.contains("manuallyEdited"_L1))
        sent["manuallyEdited"_L1] = shift.carried.value("manuallyEdited"_L1);
    for (const auto key : {"workPlanId"_L1, "workPlanShiftId"_L1}) { // wrapped in what is written, bare in what is read
        if (shift.carried.contains(key))
            sent[key] = QJsonObject{{"value"_L1, shift.carried.value(key)}};
    }
    return sent;
}

QString agentOf(const Shift &shift)
{
    return shift.id.isEmpty() ? shift.agentId : ShiftKey::from(shift.id).agent;
}

//! What identifies the shift in Rejected.
QString keyOf(const Shift &shift)
{
    return shift.id.isEmpty() ? shift.externalId : shift.id;
}

} // namespace

QString ScheduleKey::text() const
{
    return QStringList{businessUnit, firstWeek.toString(Qt::ISODate), schedule, week.toString(Qt::ISODate)}.join(u'/');
}

std::optional<ScheduleKey> ScheduleKey::from(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 4)
        return std::nullopt;
    ScheduleKey key{.businessUnit = parts.at(0),
                    .firstWeek = QDate::fromString(parts.at(1), Qt::ISODate),
                    .schedule = parts.at(2),
                    .week = QDate::fromString(parts.at(3), Qt::ISODate)};
    if (key.businessUnit.isEmpty() || !key.firstWeek.isValid() || key.schedule.isEmpty() || !key.week.isValid())
        return std::nullopt;
    return key;
}

QString ShiftKey::text() const
{
    return agent + u'/' + shift;
}

ShiftKey ShiftKey::from(const QString &text)
{
    return {.agent = text.section(u'/', 0, 0), .shift = text.section(u'/', 1)};
}

Version Versions::pack() const
{
    QJsonObject packed{{"schedule"_L1, schedule}};
    if (coversAgents)
        packed["coversAgents"_L1] = true;
    QJsonObject byAgent;
    for (const auto &[id, agent] : agents.asKeyValueRange()) {
        if (agent.markers.isEmpty())
            byAgent[id] = agent.version;
        else
            byAgent[id] = QJsonObject{{"version"_L1, agent.version}, {"markers"_L1, agent.markers}};
    }
    if (!byAgent.isEmpty())
        packed["agents"_L1] = byAgent;
    return {QJsonDocument(packed).toJson(QJsonDocument::Compact)};
}

std::optional<Versions> Versions::unpack(const Version &version)
{
    const QJsonObject packed = QJsonDocument::fromJson(version.token).object();
    if (!packed.value("schedule"_L1).isDouble())
        return std::nullopt;
    Versions versions{.schedule = packed.value("schedule"_L1).toInteger(),
                      .agents = {},
                      .coversAgents = packed.value("coversAgents"_L1).toBool()};
    const QJsonObject byAgent = packed.value("agents"_L1).toObject();
    for (auto agent = byAgent.constBegin(); agent != byAgent.constEnd(); ++agent) {
        const QJsonValue value = agent.value();
        versions.agents.insert(agent.key(),
                               {.version = value.isDouble() ? value.toInteger() : value["version"_L1].toInteger(),
                                .markers = value["markers"_L1].toArray()});
    }
    return versions;
}

QDate BusinessUnit::weekOf(const QDate &date) const
{
    return date.addDays(-((date.dayOfWeek() - firstDay + 7) % 7));
}

Result<QList<Unit>> businessUnitsFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    QList<Unit> units;
    const auto listed = reader.list("entities"_L1, readAuthorisedUnit);
    for (const AuthorisedUnit &one : listed) {
        if (one.authorised)
            units.append(one.unit);
    }
    return resultOf(units, reader);
}

Result<BusinessUnit> businessUnitFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    BusinessUnit unit{.id = reader.string("id"_L1), .name = nameIn(reader), .timeZone = {}};
    JsonReader settings(reader.object("settings"_L1), reader.path("settings"_L1));
    unit.timeZone = zoneAt(settings, "timeZone"_L1);
    unit.firstDay = readEnum(settings, "startDayOfWeek"_L1, days);
    if (settings.has("scheduling"_L1)) {
        JsonReader scheduling(settings.object("scheduling"_L1), settings.path("scheduling"_L1));
        if (scheduling.optionalBoolean("allowWorkPlanPerMinuteGranularity"_L1, false))
            unit.grid = Minutes(1);
        settings.take(scheduling);
    }
    reader.take(settings);
    return resultOf(unit, reader);
}

Result<QList<Unit>> managementUnitsFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(reader.list("entities"_L1, readManagementUnit), reader);
}

Result<QMap<QString, QStringList>> agentIdsFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(mapOf(reader.list("managementUnits"_L1, readUnitUsers)), reader);
}

Result<QList<Agent>> usersFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(reader.list("entities"_L1, readUser), reader);
}

Result<QMap<QString, QString>> employeeIdsFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(mapOf(reader.list("entities"_L1, readIntegrations)), reader);
}

Result<QList<ActivityCode>> activityCodesFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(reader.list("entities"_L1, readCode), reader);
}

Result<QUrl> downloadOf(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(reader.has("downloadUrl"_L1) ? addressAt(reader, "downloadUrl"_L1) : QUrl(), reader);
}

Result<QList<ListedSchedule>> weekFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(reader.list("entities"_L1, readListed), reader);
}

Result<ListedSchedule> listedScheduleFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(readListed(reader), reader);
}

Result<QueryAnswer> queryAnswerFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    QueryAnswer answer{.operation = readOperation(reader), .result = {}};
    if (answer.operation.progress == Progress::Complete && reader.has("result"_L1)) {
        JsonReader result(reader.object("result"_L1), reader.path("result"_L1));
        answer.result = result.list("agentSchedules"_L1, readAgentSchedule);
        reader.take(result);
    } else if (answer.operation.progress == Progress::Complete && answer.operation.download.isEmpty()) {
        reader.fail("result"_L1, Error::tr("is missing, and so is an address to download it from"));
    }
    return resultOf(answer, reader);
}

Result<QList<AgentSchedule>> agentSchedulesFrom(const QJsonObject &object)
{
    JsonReader envelope(object);
    JsonReader reader(envelope.has("result"_L1) ? envelope.object("result"_L1) : object);
    return resultOf(reader.list("agentSchedules"_L1, readAgentSchedule), reader);
}

Result<QList<ScheduleChange>> historyFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    QList<ScheduleChange> changes;
    for (const auto key : {"changes"_L1, "droppedChanges"_L1}) {
        if (reader.has(key))
            changes += reader.list(key, readChange);
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ScheduleChange &left, const ScheduleChange &right) { return left.when > right.when; });
    if (reader.has("basePublishedSchedule"_L1)) // what all of them started from
        changes.append(objectAt(reader, "basePublishedSchedule"_L1, readChange));
    return resultOf(changes, reader);
}

Result<UpdateAnswer> updateAnswerFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    UpdateAnswer answer{
        .operation = readOperation(reader), .eventType = reader.optionalString("eventType"_L1), .result = {}};
    if (reader.has("result"_L1))
        answer.result = objectAt(reader, "result"_L1, readListed);
    return resultOf(answer, reader);
}

Result<UploadAddress> uploadAddressFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    UploadAddress address{.key = reader.string("uploadKey"_L1), .url = addressAt(reader, "url"_L1), .headers = {}};
    if (reader.has("headers"_L1)) {
        const QJsonObject headers = reader.object("headers"_L1);
        for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
            address.headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    }
    return resultOf(address, reader);
}

Result<Channel> channelFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(Channel{.id = reader.string("id"_L1), .address = addressAt(reader, "connectUri"_L1)}, reader);
}

Result<ChannelTopics> channelTopicsFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    ChannelTopics topics{reader.list("entities"_L1, readRejectedTopic)};
    topics.rejected.removeAll(QString());
    return resultOf(topics, reader);
}

Result<Notification> notificationFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(Notification{.topic = reader.string("topicName"_L1),
                                 .body = reader.has("eventBody"_L1) ? reader.object("eventBody"_L1) : QJsonObject()},
                    reader);
}

Result<OrganisationName> organisationFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(OrganisationName{.id = reader.string("id"_L1), .name = reader.string("name"_L1)}, reader);
}

Result<QString> personFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    return resultOf(reader.string("id"_L1), reader);
}

QStringList neededPermissions()
{
    QStringList needed;
    for (const QStringList &ways : neededWays())
        needed.append(ways.constFirst());
    return needed;
}

Result<QStringList> missingPermissionsFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    QStringList given;
    const QList<QStringList> grants = reader.list("grants"_L1, readGrant);
    for (const QStringList &grant : grants)
        given += grant;
    QStringList missing;
    for (const QStringList &ways : neededWays()) {
        const bool has = std::any_of(ways.cbegin(), ways.cend(), [&given](const QString &way) {
            return std::any_of(given.cbegin(), given.cend(), [&way](const QString &one) { return gives(one, way); });
        });
        if (!has)
            missing.append(ways.constFirst());
    }
    return resultOf(missing, reader);
}

const ListedSchedule *scheduleOfWeek(const QList<ListedSchedule> &listed, const QDate &week)
{
    const auto rank = [&week](const ListedSchedule &one) {
        return std::make_tuple(one.published, one.firstWeek == week, one.modified, one.version, one.id);
    };
    const ListedSchedule *best = nullptr;
    for (const ListedSchedule &one : listed) {
        if (one.spans(week) && (best == nullptr || rank(one) > rank(*best)))
            best = &one;
    }
    return best;
}

ScheduleInfo infoOf(const ScheduleKey &key, const BusinessUnit &unit, const ListedSchedule &listed,
                    const Versions &versions)
{
    return {.id = key.text(),
            .name = unit.name,
            .weekDate = key.week,
            .timeZone = unit.timeZone,
            .published = listed.published,
            .version = versions.pack(),
            .modifiedBy = listed.modifiedBy,
            .modified = listed.modified};
}

Schedule scheduleOf(const ScheduleKey &key, const BusinessUnit &unit, const ListedSchedule &listed,
                    const QList<AgentSchedule> &agents, bool coversAgents)
{
    const Span week = weekSpan(key.week, unit.timeZone);
    // An agent who moves from one management unit to another meanwhile is read twice.
    QMap<QString, const AgentSchedule *> latest;
    for (const AgentSchedule &agent : agents) {
        const AgentSchedule *&one = latest[agent.agentId];
        if (one == nullptr || one->version.version < agent.version.version)
            one = &agent;
    }
    Versions versions{.schedule = listed.version, .agents = {}, .coversAgents = coversAgents};
    Schedule schedule;
    for (const AgentSchedule *agent : std::as_const(latest)) {
        versions.agents.insert(agent->agentId, agent->version);
        for (const ReadShift &read : agent->shifts) {
            const bool isHere = read.schedule.isEmpty() || read.schedule == key.schedule;
            if (isHere && week.contains(read.shift.start))
                schedule.shifts.append(read.shift);
        }
    }
    std::sort(schedule.shifts.begin(), schedule.shifts.end(), [](const Shift &left, const Shift &right) {
        return std::tie(left.agentId, left.start, left.id) < std::tie(right.agentId, right.start, right.id);
    });
    schedule.info = infoOf(key, unit, listed, versions);
    return schedule;
}

QByteArray updateFile(const Versions &versions, const WriteSet &changes)
{
    QMap<QString, QJsonArray> shifts; // by agent
    for (const QString &id : changes.deletes) {
        const ShiftKey key = ShiftKey::from(id);
        shifts[key.agent].append(QJsonObject{{"id"_L1, key.shift}, {"delete"_L1, true}});
    }
    for (const Shift &shift : changes.upserts)
        shifts[agentOf(shift)].append(shiftToSend(shift, true));
    for (const Shift &shift : changes.kept) {
        if (const auto agent = shifts.find(agentOf(shift)); agent != shifts.end())
            agent->append(shiftToSend(shift, false));
    }
    QJsonArray agents;
    for (const auto &[id, ofAgent] : shifts.asKeyValueRange()) {
        QJsonObject agent{{"userId"_L1, id}, {"shifts"_L1, ofAgent}};
        if (const auto known = versions.agents.constFind(id); known != versions.agents.cend()) {
            agent["metadata"_L1] = QJsonObject{{"version"_L1, known->version}};
            if (!known->markers.isEmpty())
                agent["fullDayTimeOffMarkers"_L1] = known->markers;
        }
        agents.append(agent);
    }
    QJsonObject file{{"metadata"_L1, QJsonObject{{"version"_L1, versions.schedule}}}, {"agentSchedules"_L1, agents}};
    if (changes.publish)
        file["published"_L1] = true;
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

QSet<QString> agentsOf(const WriteSet &changes)
{
    QSet<QString> agents;
    for (const Shift &shift : changes.upserts)
        agents.insert(agentOf(shift));
    for (const QString &id : changes.deletes)
        agents.insert(ShiftKey::from(id).agent);
    return agents;
}

QList<WriteSet> portions(const WriteSet &changes, qsizetype maxAgents)
{
    QHash<QString, qsizetype> partOfAgent;
    QList<WriteSet> parts;
    const auto partOf = [&](const QString &agent) -> WriteSet & {
        const auto known = partOfAgent.constFind(agent);
        const qsizetype part = known != partOfAgent.cend() ? *known : partOfAgent.size() / maxAgents;
        partOfAgent.insert(agent, part);
        parts.resize(std::max(parts.size(), part + 1));
        return parts[part];
    };
    for (const QString &id : changes.deletes)
        partOf(ShiftKey::from(id).agent).deletes.append(id);
    for (const Shift &shift : changes.upserts)
        partOf(agentOf(shift)).upserts.append(shift);
    for (const Shift &shift : changes.kept) {
        if (partOfAgent.contains(agentOf(shift)))
            partOf(agentOf(shift)).kept.append(shift);
    }
    return parts;
}

QHash<QString, QString> offGrid(const WriteSet &changes, Minutes grid)
{
    const auto isOff = [grid](const Activity &activity) {
        return activity.start.time_since_epoch() % grid != std::chrono::seconds(0)
            || activity.length % grid != Minutes(0);
    };
    QHash<QString, QString> reasons;
    for (const Shift &shift : changes.upserts) {
        if (std::any_of(shift.activities.cbegin(), shift.activities.cend(), isOff))
            reasons.insert(keyOf(shift),
                           Error::tr("Its times must be multiples of %n minutes.", nullptr, int(grid.count())));
    }
    return reasons;
}

Seen seenIn(const Schedule &schedule, const WriteSet &changes)
{
    if (changes.publish)
        return schedule.info.published ? Seen::All : Seen::None;
    qsizetype seen = 0;
    QSet<QString> ids;
    QMultiHash<QString, const Shift *> byAgent;
    for (const Shift &shift : schedule.shifts) {
        ids.insert(shift.id);
        byAgent.insert(shift.agentId, &shift);
    }
    for (const QString &id : changes.deletes)
        seen += ids.contains(id) ? 0 : 1;
    for (const Shift &shift : changes.upserts) {
        const QList<const Shift *> candidates = byAgent.values(shift.agentId);
        seen += std::any_of(candidates.cbegin(), candidates.cend(), [&shift](const Shift *one) {
            return (shift.id.isEmpty() || shift.id == one->id) && one->sameContent(shift);
        });
    }
    if (seen == 0)
        return Seen::None;
    return seen == changes.size() ? Seen::All : Seen::Some;
}

std::optional<WriteOutcome> outcomeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::VersionConflict:
    case Error::Kind::Validation:
        return std::nullopt;
    case Error::Kind::UnknownOutcome:
        return Unknown{error};
    case Error::Kind::TooLarge: // no change of it is at fault: the writer sends fewer at a time
        return Rejected{.reasonByShift = {}, .error = error};
    case Error::Kind::RateLimited:
        return Throttled{.wait = error.retryAfter.value_or(std::chrono::seconds(3)), .error = error};
    case Error::Kind::Server:
        if (error.retryAfter)
            return Throttled{.wait = *error.retryAfter, .error = error};
        return Failed{error};
    default:
        return Failed{error};
    }
}

Rejected rejectionOf(const Error &error, const WriteSet &changes)
{
    QHash<QString, QStringList> reasons;
    const auto isNamed = [](const QString &agent, const QString &shiftId, const QString &named) {
        return named == agent || (!shiftId.isEmpty() && named == shiftId);
    };
    for (const Error::Detail &detail : error.details) {
        const QString reason =
            detail.fieldName.isEmpty() ? detail.errorCode : Error::tr("%1: %2").arg(detail.fieldName, detail.errorCode);
        for (const QString &id : changes.deletes) {
            if (isNamed(ShiftKey::from(id).agent, id, detail.entityId))
                reasons[id].append(reason);
        }
        for (const Shift &shift : changes.upserts) {
            if (isNamed(agentOf(shift), keyOf(shift), detail.entityId))
                reasons[keyOf(shift)].append(reason);
        }
    }
    Rejected rejected{.reasonByShift = {}, .error = error};
    for (const auto &[key, list] : reasons.asKeyValueRange())
        rejected.reasonByShift.insert(key, QLocale().createSeparatedList(list));
    return rejected;
}

} // namespace rosterbridge::genesys
