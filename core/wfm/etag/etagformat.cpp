// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/etag/etagformat.h"

#include "core/schedule/schedulejson.h"
#include "core/time/zone.h"
#include "core/util/json.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rosterbridge::etag {

namespace {

Version versionFrom(JsonReader &reader)
{
    const qint64 number = reader.integer("version"_L1);
    if (number < 0)
        reader.fail("version"_L1, Error::tr("must not be negative"));
    return {QByteArray::number(number)};
}

Result<ScheduleInfo> infoFrom(const QJsonObject &object, const QString &path)
{
    auto info = scheduleInfoFromJson(object, path);
    JsonReader reader(object, path);
    const Version version = versionFrom(reader);
    // Days and weeks are reckoned in it from here on.
    if (info && ianaZone(info->timeZone) != info->timeZone)
        reader.fail("timeZone"_L1, Error::tr("must be an IANA time zone"));
    if (info && !reader.ok())
        return failure(reader.error());
    if (info)
        info->version = version;
    return info;
}

template <class T>
Result<Page<T>> pageFrom(const QJsonObject &object, Result<T> (*read)(const QJsonObject &, const QString &))
{
    JsonReader reader(object);
    Page<T> page{.entities = {}, .nextUri = reader.optionalString("nextUri"_L1)};
    const QJsonArray entities = reader.array("entities"_L1);
    if (!reader.ok())
        return failure(reader.error());
    page.entities.reserve(entities.size());
    for (qsizetype index = 0; index < entities.size(); ++index) {
        auto entity = read(entities.at(index).toObject(), u"entities[%1]"_s.arg(index));
        if (!entity)
            return failure(entity.error());
        page.entities.append(*std::move(entity));
    }
    return page;
}

//! A shift as the service takes it: without what it alone may say.
QJsonObject shiftToSend(const Shift &shift)
{
    QJsonObject object = toJson(shift);
    object.remove("modifiedBy"_L1);
    object.remove("dateModified"_L1);
    QJsonArray activities = object.value("activities"_L1).toArray();
    for (auto activity = activities.begin(); activity != activities.end(); ++activity) {
        QJsonObject sent = activity->toObject();
        sent.remove("foreign"_L1);
        *activity = sent;
    }
    object["activities"_L1] = activities;
    return object;
}

qsizetype sizeOf(const Shift &shift)
{
    return QJsonDocument(shiftToSend(shift)).toJson(QJsonDocument::Compact).size() + 1; // and a comma
}

QString keyOf(const Shift &shift)
{
    return shift.id.isEmpty() ? shift.externalId : shift.id;
}

QHash<QString, QString> reasonsOf(const Error &error, const WriteSet &changes)
{
    QHash<QString, QStringList> reasons;
    for (const Error::Detail &detail : error.details) {
        const QString reason =
            detail.fieldName.isEmpty() ? detail.errorCode : Error::tr("%1: %2").arg(detail.fieldName, detail.errorCode);
        if (changes.deletes.contains(detail.entityId))
            reasons[detail.entityId].append(reason);
        for (const Shift &shift : changes.upserts) {
            // An unknown agent is named by its own id.
            if (keyOf(shift) == detail.entityId || shift.agentId == detail.entityId)
                reasons[keyOf(shift)].append(reason);
        }
    }
    QHash<QString, QString> joined;
    for (const auto &[key, list] : reasons.asKeyValueRange())
        joined.insert(key, QLocale().createSeparatedList(list));
    return joined;
}

std::optional<Version> currentVersion(const Error &error, const HttpAnswer &answer)
{
    if (error.code == "shift.gone"_L1)
        return std::nullopt; // it was not the version: what we hold of it is wrong, whatever its number
    if (const auto version = versionOfTag(answer.headers.value("etag")))
        return version;
    const QJsonValue told =
        QJsonDocument::fromJson(answer.body).object()["messageParams"_L1].toObject()["currentVersion"_L1];
    return versionOfTag(told.isDouble() ? QByteArray::number(told.toInteger()) : told.toString().toLatin1());
}

} // namespace

Result<Page<ScheduleInfo>> schedulePageFrom(const QJsonObject &object)
{
    return pageFrom<ScheduleInfo>(object, infoFrom);
}

Result<Page<Agent>> agentPageFrom(const QJsonObject &object)
{
    return pageFrom<Agent>(object, agentFromJson);
}

Result<Page<ActivityCode>> codePageFrom(const QJsonObject &object)
{
    return pageFrom<ActivityCode>(object, activityCodeFromJson);
}

Result<Schedule> scheduleFrom(const QJsonObject &object)
{
    const auto info = infoFrom(object, {});
    if (!info)
        return failure(info.error());
    auto schedule = scheduleFromJson(object);
    if (!schedule)
        return schedule;
    schedule->info = *info;

    JsonReader reader(object);
    QSet<QString> ids;
    for (const Shift &shift : std::as_const(schedule->shifts)) {
        if (shift.id.isEmpty())
            reader.fail("shifts"_L1, Error::tr("must all have an id"));
        if (ids.contains(shift.id))
            reader.fail("shifts"_L1, Error::tr("must not hold the id %1 twice").arg(shift.id));
        ids.insert(shift.id);
    }
    if (!reader.ok())
        return failure(reader.error());
    std::sort(schedule->shifts.begin(), schedule->shifts.end(), [](const Shift &left, const Shift &right) {
        return std::tie(left.agentId, left.start, left.id) < std::tie(right.agentId, right.start, right.id);
    });
    return schedule;
}

Result<OrganisationName> organisationFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    const OrganisationName organisation{.id = reader.string("id"_L1), .name = reader.string("name"_L1)};
    if (!reader.ok())
        return failure(reader.error());
    return organisation;
}

Result<Written> writtenFrom(const QJsonObject &object)
{
    if (object.contains("shifts"_L1)) {
        return scheduleFrom(object).map([](const Schedule &schedule) {
            return Written{.id = schedule.info.id, .version = schedule.info.version, .schedule = schedule};
        });
    }
    JsonReader reader(object);
    const Written written{.id = reader.string("id"_L1), .version = versionFrom(reader), .schedule = {}};
    if (!reader.ok())
        return failure(reader.error());
    return written;
}

std::optional<Version> versionOfTag(const QByteArray &tag)
{
    QByteArray token = tag.trimmed();
    if (token.startsWith("W/"))
        token.remove(0, 2);
    if (token.size() >= 2 && token.startsWith('"') && token.endsWith('"'))
        token = token.sliced(1, token.size() - 2);
    bool isNumber = false;
    const qint64 number = token.toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return std::nullopt;
    return Version{QByteArray::number(number)};
}

QByteArray tagOf(const Version &version)
{
    return '"' + version.token + '"';
}

Version versionBefore(const Version &version)
{
    return {QByteArray::number(version.token.toLongLong() - 1)};
}

bool isNewer(const Version &version, const Version &than)
{
    return version.token.toLongLong() > than.token.toLongLong();
}

QString nextLink(const QByteArray &header)
{
    static const QRegularExpression link(uR"(<([^>]*)>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;]+))?)*))"_s);
    static const QRegularExpression parameter(uR"re(;\s*([\w*-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s",;]+)))?)re"_s);
    auto links = link.globalMatch(QString::fromLatin1(header));
    while (links.hasNext()) {
        const QRegularExpressionMatch one = links.next();
        auto parameters = parameter.globalMatch(one.captured(2));
        while (parameters.hasNext()) {
            const QRegularExpressionMatch told = parameters.next();
            const QString relations = told.captured(2) + told.captured(3);
            if (told.captured(1).compare("rel"_L1, Qt::CaseInsensitive) == 0
                && relations.split(u' ').contains("next"_L1, Qt::CaseInsensitive))
                return one.captured(1);
        }
    }
    return {};
}

QByteArray patchBody(const Version &version, const WriteSet &changes)
{
    QJsonArray upserts;
    for (const Shift &shift : changes.upserts)
        upserts.append(shiftToSend(shift));
    const QJsonObject shifts{{"upsert"_L1, upserts}, {"delete"_L1, QJsonArray::fromStringList(changes.deletes)}};
    const QJsonObject body{{"version"_L1, version.token.toLongLong()}, {"shifts"_L1, shifts}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QList<WriteSet> portions(const WriteSet &changes, qsizetype maxBody)
{
    struct Group {
        QList<Shift> shifts;
        QList<qsizetype> sizes;
        qsizetype size = 0;
    };
    QList<Group> groups;
    QHash<QString, qsizetype> groupOfAgent;
    for (const Shift &shift : changes.upserts) {
        if (!groupOfAgent.contains(shift.agentId)) {
            groupOfAgent.insert(shift.agentId, groups.size());
            groups.append(Group());
        }
        Group &group = groups[groupOfAgent.value(shift.agentId)];
        group.shifts.append(shift);
        group.sizes.append(sizeOf(shift));
        group.size += group.sizes.last();
    }

    const qsizetype room = maxBody - patchBody({QByteArrayLiteral("9223372036854775807")}, {}).size();
    QList<WriteSet> parts;
    qsizetype left = 0;
    const auto makeRoom = [&parts, &left, room](qsizetype size) {
        if (parts.isEmpty() || size > left) {
            parts.append(WriteSet());
            left = room;
        }
        left -= size;
    };
    for (const QString &id : changes.deletes) {
        makeRoom(QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact).size());
        parts.last().deletes.append(id);
    }
    for (const Group &group : std::as_const(groups)) {
        if (group.size <= room) {
            makeRoom(group.size);
            parts.last().upserts += group.shifts;
            continue;
        }
        for (qsizetype index = 0; index < group.shifts.size(); ++index) {
            makeRoom(group.sizes.at(index));
            parts.last().upserts.append(group.shifts.at(index));
        }
    }
    return parts;
}

WriteOutcome outcomeOf(const Error &error, const HttpAnswer &answer, const WriteSet &changes)
{
    switch (error.kind) {
    case Error::Kind::UnknownOutcome:
        return Unknown{error};
    case Error::Kind::VersionConflict:
        return Stale{.current = currentVersion(error, answer), .correlationId = error.correlationId};
    case Error::Kind::Validation:
        if (error.httpStatus != 428) // that would be our own fault, not the changes'
            return Rejected{.reasonByShift = reasonsOf(error, changes), .error = error};
        return Failed{error};
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

} // namespace rosterbridge::etag
