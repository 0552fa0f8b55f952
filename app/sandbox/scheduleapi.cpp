// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/scheduleapi.h"

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

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpReply ok(const QJsonObject &object)
{
    return {.body = toBytes(object)};
}

QString scheduleIdOf(const HttpRequest &request)
{
    return request.path.mid(schedulesPath.size() + 1);
}

QByteArray tokenOf(const HttpRequest &request)
{
    const QByteArray authorization = request.header("authorization");
    return authorization.left(7).toLower() == "bearer " ? authorization.mid(7).trimmed() : QByteArray();
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

ScheduleApi::ScheduleApi(Tenants &tenants, const Settings &settings, quint64 seed, Clock &clock)
    : m_tenants(tenants)
    , m_settings(settings)
    , m_clock(clock)
    , m_random(seed, u"tokens")
{
}

ScheduleApi::Target ScheduleApi::targetOf(const HttpRequest &request) const
{
    Target target;
    if (request.method == "POST" && request.path == "/oauth/token"_L1) {
        target.call = Call::SignIn;
        authenticate(request, target);
        return target;
    }
    const auto session = m_sessions.constFind(tokenOf(request));
    if (session != m_sessions.cend()) {
        target.tenant = session->tenant;
        target.clientId = session->clientId;
    }
    const bool get = request.method == "GET";
    if (get && request.path == schedulesPath)
        target.call = Call::ListSchedules;
    else if (get && request.path == "/api/v2/wfm/agents"_L1)
        target.call = Call::ListAgents;
    else if (get && request.path == "/api/v2/wfm/activitycodes"_L1)
        target.call = Call::ListActivityCodes;
    else if (get && request.path == "/api/v2/organizations/me"_L1)
        target.call = Call::ReadOrganisation;
    else if (request.path.startsWith(schedulesPath + QLatin1Char('/'))) {
        if (get)
            target.call = Call::ReadSchedule;
        else if (request.method == "PATCH")
            target.call = Call::WriteSchedule;
    }
    return target;
}

HttpReply ScheduleApi::error(const HttpRequest &request, int status, const QString &code, const QString &message,
                             QJsonObject more)
{
    more["status"_L1] = status;
    more["code"_L1] = code;
    more["message"_L1] = message;
    more["contextId"_L1] = QString::fromLatin1(request.correlationId);
    if (!more.contains("details"_L1))
        more["details"_L1] = QJsonArray();
    more["errors"_L1] = QJsonArray();
    return {.status = status, .body = toBytes(more)};
}

HttpReply ScheduleApi::tooManyRequests(const HttpRequest &request, const QByteArray &retryAfter)
{
    HttpReply reply = error(
        request, 429, u"too.many.requests.retry.after"_s,
        u"Rate limit exceeded the maximum. Retry the request in [%1] seconds"_s.arg(QString::fromLatin1(retryAfter)));
    if (!retryAfter.isNull())
        reply.add("Retry-After", retryAfter);
    return reply;
}

HttpReply ScheduleApi::missingPermissions(const HttpRequest &request)
{
    return error(request, 403, u"missing.permissions"_s,
                 u"Unable to perform the requested action. You are missing the following permission(s): "
                 u"wfm:schedule:write"_s);
}

HttpReply ScheduleApi::badCredentials(const HttpRequest &request)
{
    HttpReply reply = error(request, 401, u"bad.credentials"_s, u"Invalid login credentials."_s);
    reply.add("WWW-Authenticate", "Bearer");
    return reply;
}

void ScheduleApi::revoke(const HttpRequest &request)
{
    m_sessions.remove(tokenOf(request));
}

void ScheduleApi::addHeaders(HttpReply &reply, const HttpRequest &request) const
{
    const RateWindow rate = m_sessions.value(tokenOf(request)).rate;
    const auto reset = rate.untilReset(m_clock.monotonic(), m_settings.window);
    reply.add("ININ-Correlation-Id", request.correlationId);
    reply.add("inin-ratelimit-count", QByteArray::number(rate.calls()));
    reply.add("inin-ratelimit-allowed", QByteArray::number(m_settings.allowance));
    reply.add("inin-ratelimit-reset", QByteArray::number(qint64(reset.count())));
}

HttpReply ScheduleApi::answer(const HttpRequest &request, const Target &target)
{
    if (request.problem == 413) {
        return error(request, 413, u"request.too.large"_s,
                     u"The request is over the size limit. Maximum bytes: %1"_s.arg(maximumBody));
    }
    if (request.problem)
        return error(request, request.problem, u"bad.request"_s, u"The request is not well-formed HTTP."_s);
    if (target.call == Call::SignIn)
        return signIn(request, target);
    if (!request.path.startsWith("/api/"_L1))
        return error(request, 404, u"not.found"_s, u"The requested resource was not found."_s);

    if (tokenOf(request).isEmpty()) {
        HttpReply reply = error(request, 401, u"authentication.required"_s, u"No authentication bearer token."_s);
        reply.add("WWW-Authenticate", "Bearer");
        return reply;
    }
    const auto session = m_sessions.find(tokenOf(request));
    if (session == m_sessions.end() || session->expires <= m_clock.monotonic())
        return badCredentials(request);
    if (!session->rate.count(m_clock.monotonic(), m_settings.allowance, m_settings.window)) {
        const auto reset = session->rate.untilReset(m_clock.monotonic(), m_settings.window);
        return tooManyRequests(request, QByteArray::number(qint64(reset.count())));
    }

    Tenant &tenant = *target.tenant;
    switch (target.call) {
    case Call::ListSchedules:
        return listSchedules(request, tenant);
    case Call::ReadSchedule:
        return readSchedule(request, tenant);
    case Call::WriteSchedule: {
        const Client &client = *tenant.client(target.clientId);
        return client.mayWrite ? writeSchedule(request, tenant, client) : missingPermissions(request);
    }
    case Call::ListAgents:
        return listAgents(request, tenant);
    case Call::ListActivityCodes: {
        QJsonArray entities;
        for (const ActivityCode &code : tenant.codes())
            entities.append(sandbox::toJson(code));
        return ok({{"entities"_L1, entities}});
    }
    case Call::ReadOrganisation:
        return ok({{"id"_L1, tenant.id()}, {"name"_L1, tenant.name()}});
    case Call::SignIn:
    case Call::Other:
        break;
    }
    return error(request, 404, u"not.found"_s, u"The requested resource was not found."_s);
}

void ScheduleApi::authenticate(const HttpRequest &request, Target &target) const
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.left(6).toLower() != "basic ")
        return;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6)));
    for (const auto &tenant : m_tenants) {
        for (const Client &client : tenant->clients()) {
            if (client.id + u':' + client.secret == pair) {
                target.tenant = tenant.get();
                target.clientId = client.id;
            }
        }
    }
}

HttpReply ScheduleApi::signIn(const HttpRequest &request, const Target &target)
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    if (form.queryItemValue(u"grant_type"_s) != "client_credentials"_L1)
        return error(request, 400, u"bad.request"_s, u"The grant type must be client_credentials."_s);
    if (!target.tenant)
        return badCredentials(request);

    const auto now = m_clock.monotonic();
    m_sessions.removeIf([now](const auto &session) { return session.value().expires <= now; });
    const QByteArray token = m_random.hex(48).toLatin1();
    m_sessions.insert(
        token, {.tenant = target.tenant, .clientId = target.clientId, .expires = now + m_settings.tokenLifetime});
    return ok({
        {"access_token"_L1, QString::fromLatin1(token)},
        {"token_type"_L1, u"bearer"_s},
        {"expires_in"_L1, qint64(m_settings.tokenLifetime.count())},
    });
}

HttpReply ScheduleApi::page(const HttpRequest &request, const QList<QJsonObject> &entities)
{
    int size = defaultPageSize;
    if (request.query.hasQueryItem(u"pageSize"_s)) {
        bool isNumber = false;
        size = qMin(request.query.queryItemValue(u"pageSize"_s).toInt(&isNumber), maximumPageSize);
        if (!isNumber || size < 1)
            return error(request, 400, u"invalid.value"_s, u"The page size must be a number from 1."_s);
    }
    // The cursor is the last id that was sent: entities that come or go don't shift the pages behind it.
    const auto cursor =
        QByteArray::fromBase64Encoding(request.query.queryItemValue(u"cursor"_s).toLatin1(),
                                       QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!cursor)
        return error(request, 400, u"invalid.value"_s, u"The cursor is none of this service's."_s);
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
        return ok(object);

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
        return ok(object);
    }
    HttpReply reply = ok(object);
    reply.add("Link", '<' + m_address + next.toLatin1() + ">; rel=\"next\"");
    return reply;
}

HttpReply ScheduleApi::listSchedules(const HttpRequest &request, const Tenant &tenant)
{
    const QString wanted = request.query.queryItemValue(u"weekDate"_s);
    const QDate weekDate = QDate::fromString(wanted, Qt::ISODate);
    if (!wanted.isEmpty() && !weekDate.isValid())
        return error(request, 400, u"invalid.date"_s, u"The week date must be a date such as 2027-03-08."_s);
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
        return error(request, 404, u"not.found"_s, u"There is no such schedule."_s);
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
        return error(request, 404, u"not.found"_s, u"There is no such schedule."_s);
    const QByteArray mediaType = request.header("content-type").split(';').first().trimmed().toLower();
    if (mediaType != "application/json" && mediaType != "application/merge-patch+json")
        return error(request, 415, u"unsupported.media.type"_s, u"The body must be JSON."_s);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return error(request, 400, u"bad.request"_s, u"The body is not a JSON object."_s);
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
        return error(request, 428, u"precondition.required"_s, u"A write needs the version or If-Match."_s);
    if (!body.problems.isEmpty()) {
        return error(request, 400, u"wfm.validation.failure"_s, u"The request is not valid."_s,
                     {{"details"_L1, toJson(body.problems)}});
    }
    if (body.version && *body.version != schedule->version) {
        const QString current = QString::number(schedule->version);
        HttpReply reply =
            error(request, 409, u"version.conflict"_s,
                  u"The schedule was changed by somebody else. Its version is %1."_s.arg(current),
                  {{"entityId"_L1, schedule->id}, {"messageParams"_L1, QJsonObject{{"currentVersion"_L1, current}}}});
        reply.add("ETag", entityTag(*schedule));
        return reply;
    }
    if (hasIfMatch && !names(request.header("if-match"), schedule->version, false)) {
        HttpReply reply = error(request, 412, u"precondition.failed"_s, u"If-Match names another version."_s);
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
        return error(request, 400, u"wfm.validation.failure"_s, u"The schedule would not be valid."_s,
                     {{"details"_L1, toJson(refusal.details)}});
    }
    HttpReply reply = error(request, 409, u"shift.gone"_s, u"The shift is not there any more."_s,
                            {{"entityId"_L1, refusal.entityId}});
    reply.add("ETag", entityTag(schedule));
    return reply;
}

} // namespace rosterbridge::sandbox
