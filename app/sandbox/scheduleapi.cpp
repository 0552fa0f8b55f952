// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/scheduleapi.h"

#include "app/sandbox/replies.h"
#include "app/sandbox/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

constexpr auto schedulesPath = "/api/v2/wfm/schedules"_L1;
constexpr int defaultPageSize = 25;
constexpr int maximumPageSize = 100;

QString scheduleIdOf(const HttpRequest &request)
{
    return request.path.mid(schedulesPath.size() + 1);
}

QJsonArray toJson(const QList<Error::Detail> &details)
{
    QJsonArray array;
    for (const Error::Detail &detail : details) {
        array.append(QJsonObject{
            {"entityId"_L1, detail.entityId},
            {"fieldName"_L1, detail.fieldName},
            {"errorCode"_L1, detail.errorCode},
        });
    }
    return array;
}

// Whether a list of entity tags names the version (RFC 9110, 13.1). Weak tags count on reading alone.
bool names(const QByteArray &field, qint64 version, bool weakToo)
{
    const QByteArray strong = '"' + QByteArray::number(version) + '"';
    const QList<QByteArray> tags = field.split(',');
    return std::any_of(tags.cbegin(), tags.cend(), [&](const QByteArray &tag) {
        const QByteArray trimmed = tag.trimmed();
        return trimmed == "*" || trimmed == strong || (weakToo && trimmed == "W/" + strong);
    });
}

bool prefers(const HttpRequest &request, const QByteArray &preference)
{
    const QList<QByteArray> preferences = request.header("prefer").split(',');
    return std::any_of(preferences.cbegin(), preferences.cend(),
                       [&preference](const QByteArray &each) { return each.trimmed() == preference; });
}

} // namespace

ScheduleApi::ScheduleApi(Sessions &sessions, const Settings &settings, Clock &clock)
    : m_sessions(sessions)
    , m_settings(settings)
    , m_clock(clock)
{
}

Target::Call ScheduleApi::callOf(const HttpRequest &request)
{
    const bool get = request.method == "GET";
    if (request.method == "POST" && request.path == "/oauth/token"_L1)
        return Call::SignIn;
    if (get && request.path == schedulesPath)
        return Call::ListSchedules;
    if (get && request.path == "/api/v2/wfm/agents"_L1)
        return Call::ListAgents;
    if (get && request.path == "/api/v2/wfm/activitycodes"_L1)
        return Call::ListActivityCodes;
    if (get && request.path == "/api/v2/organizations/me"_L1)
        return Call::ReadOrganisation;
    if (request.path.startsWith(schedulesPath + QLatin1Char('/'))) {
        if (get)
            return Call::ReadSchedule;
        if (request.method == "PATCH")
            return Call::WriteSchedule;
    }
    return Call::Other;
}

HttpReply ScheduleApi::answer(const HttpRequest &request, const Target &target)
{
    if (request.problem == 413) {
        return errorReply(request, 413, u"request.too.large"_s,
                          u"The request is over the size limit. Maximum bytes: %1"_s.arg(maximumBody));
    }
    if (request.problem)
        return errorReply(request, request.problem, u"bad.request"_s, u"The request is not well-formed HTTP."_s);
    if (target.call == Call::SignIn)
        return m_sessions.signIn(request, target);
    if (!request.path.startsWith("/api/"_L1))
        return notFound(request);

    if (const auto refusal = m_sessions.refuse(request))
        return *refusal;

    Tenant &tenant = *target.tenant;
    switch (target.call) {
    case Call::ListSchedules:
        return listSchedules(request, tenant);
    case Call::ReadSchedule:
        return readSchedule(request, tenant);
    case Call::WriteSchedule: {
        const Client &client = *tenant.client(target.clientId);
        return client.mayWrite ? writeSchedule(request, tenant, client)
                               : missingPermission(request, u"wfm:schedule:write"_s);
    }
    case Call::ListAgents:
        return listAgents(request, tenant);
    case Call::ListActivityCodes: {
        QJsonArray entities;
        for (const ActivityCode &code : tenant.codes())
            entities.append(sandbox::toJson(code));
        return jsonReply({{"entities"_L1, entities}});
    }
    case Call::ReadOrganisation:
        return jsonReply({{"id"_L1, tenant.id()}, {"name"_L1, tenant.name()}});
    default:
        break;
    }
    return notFound(request);
}

HttpReply ScheduleApi::page(const HttpRequest &request, const QList<QJsonObject> &entities)
{
    int size = defaultPageSize;
    if (request.query.hasQueryItem(u"pageSize"_s)) {
        bool isNumber = false;
        size = qMin(request.query.queryItemValue(u"pageSize"_s).toInt(&isNumber), maximumPageSize);
        if (!isNumber || size < 1)
            return errorReply(request, 400, u"invalid.value"_s, u"The page size must be a number from 1."_s);
    }
    // The cursor is the last id that was sent: entities that come or go don't shift the pages behind it.
    const auto cursor =
        QByteArray::fromBase64Encoding(request.query.queryItemValue(u"cursor"_s).toLatin1(),
                                       QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!cursor)
        return errorReply(request, 400, u"invalid.value"_s, u"The cursor is none of this service's."_s);
    const QString last = QString::fromLatin1(*cursor);
    const auto idOf = [](const QJsonObject &entity) { return entity.value("id"_L1).toString(); };
    auto begin = entities.cbegin();
    while (begin != entities.cend() && idOf(*begin) <= last)
        ++begin;
    const auto end = entities.cend() - begin > size ? begin + size : entities.cend();

    QJsonArray array;
    std::copy(begin, end, std::back_inserter(array));
    QJsonObject object{{"entities"_L1, array}};
    if (end == entities.cend())
        return jsonReply(object);

    QUrlQuery query = request.query;
    query.removeAllQueryItems(u"cursor"_s);
    query.addQueryItem(
        u"cursor"_s,
        QString::fromLatin1(
            idOf(*(end - 1)).toLatin1().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    const QString next = u"%1?%2"_s.arg(request.path, query.toString(QUrl::FullyEncoded));
    m_linkNext = m_settings.paging == Paging::Link || (m_settings.paging == Paging::Alternate && !m_linkNext);
    if (!m_linkNext) {
        object["nextUri"_L1] = next;
        return jsonReply(object);
    }
    HttpReply reply = jsonReply(object);
    reply.add("Link", '<' + m_address + next.toLatin1() + ">; rel=\"next\"");
    return reply;
}

HttpReply ScheduleApi::listSchedules(const HttpRequest &request, const Tenant &tenant)
{
    const QString wanted = request.query.queryItemValue(u"weekDate"_s);
    const QDate weekDate = QDate::fromString(wanted, Qt::ISODate);
    if (!wanted.isEmpty() && !weekDate.isValid())
        return errorReply(request, 400, u"invalid.date"_s, u"The week date must be a date such as 2027-03-08."_s);
    QList<QJsonObject> entities;
    for (const StoredSchedule &schedule : tenant.schedules()) {
        if (wanted.isEmpty() || schedule.weekDate == weekDate)
            entities.append(summary(schedule, tenant));
    }
    return page(request, entities);
}

HttpReply ScheduleApi::listAgents(const HttpRequest &request, const Tenant &tenant)
{
    QList<QJsonObject> entities;
    for (const Agent &agent : tenant.agents())
        entities.append(sandbox::toJson(agent));
    return page(request, entities);
}

QByteArray ScheduleApi::entityTag(const StoredSchedule &schedule, bool weak)
{
    return (weak ? "W/\"" : "\"") + QByteArray::number(schedule.version) + '"';
}

QByteArray ScheduleApi::representation(const StoredSchedule &schedule, const Tenant &tenant)
{
    auto &[version, body] = m_representations[schedule.id];
    if (version != schedule.version) {
        version = schedule.version;
        body = toBytes(sandbox::toJson(schedule, tenant));
    }
    return body;
}

HttpReply ScheduleApi::readSchedule(const HttpRequest &request, const Tenant &tenant)
{
    const StoredSchedule *schedule = tenant.schedule(scheduleIdOf(request));
    if (!schedule)
        return errorReply(request, 404, u"not.found"_s, u"There is no such schedule."_s);
    HttpReply reply;
    reply.add("ETag", entityTag(*schedule, m_settings.weakValidators));
    if (names(request.header("if-none-match"), schedule->version, true))
        reply.status = 304;
    else
        reply.body = representation(*schedule, tenant);
    return reply;
}

HttpReply ScheduleApi::writeSchedule(const HttpRequest &request, Tenant &tenant, const Client &client)
{
    const StoredSchedule *schedule = tenant.schedule(scheduleIdOf(request));
    if (!schedule)
        return errorReply(request, 404, u"not.found"_s, u"There is no such schedule."_s);
    const QByteArray mediaType = request.header("content-type").split(';').first().trimmed().toLower();
    if (mediaType != "application/json" && mediaType != "application/merge-patch+json")
        return errorReply(request, 415, u"unsupported.media.type"_s, u"The body must be JSON."_s);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return errorReply(request, 400, u"bad.request"_s, u"The body is not a JSON object."_s);
    const PatchBody body = patchFromJson(document.object());

    if (m_beforeWrite) {
        QStringList shiftIds = body.patch.deletes;
        for (const Shift &shift : body.patch.upserts) {
            if (!shift.id.isEmpty())
                shiftIds.append(shift.id);
        }
        m_beforeWrite(tenant, schedule->id, shiftIds);
    }

    const bool hasIfMatch = request.headers.contains("if-match");
    if (!body.version && !hasIfMatch)
        return errorReply(request, 428, u"precondition.required"_s, u"A write needs the version or If-Match."_s);
    if (!body.problems.isEmpty()) {
        return errorReply(request, 400, u"wfm.validation.failure"_s, u"The request is not valid."_s,
                          {{"details"_L1, toJson(body.problems)}});
    }
    if (body.version && *body.version != schedule->version) {
        const QString current = QString::number(schedule->version);
        HttpReply reply = errorReply(
            request, 409, u"version.conflict"_s,
            u"The schedule was changed by somebody else. Its version is %1."_s.arg(current),
            {{"entityId"_L1, schedule->id}, {"messageParams"_L1, QJsonObject{{"currentVersion"_L1, current}}}});
        reply.add("ETag", entityTag(*schedule));
        return reply;
    }
    if (hasIfMatch && !names(request.header("if-match"), schedule->version, false)) {
        HttpReply reply = errorReply(request, 412, u"precondition.failed"_s, u"If-Match names another version."_s);
        reply.add("ETag", entityTag(*schedule));
        return reply;
    }
    const auto applied = tenant.apply(schedule->id, body.patch, client.author(), m_clock.now());
    if (!applied)
        return refused(request, applied.error(), *schedule);

    HttpReply reply;
    reply.add("ETag", entityTag(*schedule));
    if (prefers(request, "return=representation")) {
        reply.add("Preference-Applied", "return=representation");
        reply.body = representation(*schedule, tenant);
    } else {
        reply.body = toBytes({{"id"_L1, schedule->id}, {"version"_L1, schedule->version}});
    }
    return reply;
}

HttpReply ScheduleApi::refused(const HttpRequest &request, const Refusal &refusal, const StoredSchedule &schedule) const
{
    if (refusal.reason == Refusal::Reason::Invalid) {
        return errorReply(request, 400, u"wfm.validation.failure"_s, u"The schedule would not be valid."_s,
                          {{"details"_L1, toJson(refusal.details)}});
    }
    HttpReply reply = errorReply(request, 409, u"shift.gone"_s, u"The shift is not there any more."_s,
                                 {{"entityId"_L1, refusal.entityId}});
    reply.add("ETag", entityTag(schedule));
    return reply;
}

} // namespace rosterbridge::sandbox
