// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/api.h"

#include "app/sandbox/genesys/directory.h"
#include "app/sandbox/genesys/gzip.h"
#include "app/sandbox/replies.h"

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox::genesys {

namespace {

constexpr qsizetype compressedFrom = 1024; // bytes

bool accepts(const HttpRequest &request, const QByteArray &encoding)
{
    return request.header("accept-encoding").toLower().contains(encoding);
}

QStringList segmentsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

} // namespace

Api::Api(Sessions &sessions, const Settings &settings, quint64 seed, Clock &clock)
    : m_settings(settings)
    , m_sessions(sessions)
    , m_storage(m_settings, seed, clock)
    , m_channels(sessions, m_settings, seed, clock)
    , m_reader(m_settings, m_storage, m_channels, clock)
    , m_updates(m_settings, m_storage, m_channels, clock)
{
    addDirectory();
    addSchedules();
    addNotifications();
}

void Api::addRoute(const QByteArray &method, const QString &pattern, Target::Call call, const QStringList &anyOf,
                   std::function<HttpReply(const Exchange &)> handle)
{
    m_routes.append({.method = method,
                     .pattern = segmentsOf(u"api/v2/"_s + pattern),
                     .call = call,
                     .anyOf = anyOf,
                     .handle = std::move(handle)});
}

void Api::addDirectory()
{
    using Call = Target::Call;
    const QString wfm = u"workforcemanagement"_s;
    const QString unit = wfm + u"/businessunits/{businessUnit}"_s;
    const QStringList agents{u"wfm:agent:view"_s};
    const QStringList agentsOrSchedules{u"wfm:agent:view"_s, u"wfm:schedule:view"_s, u"wfm:publishedSchedule:view"_s};
    const QStringList codes{u"wfm:activityCode:view"_s, u"wfm:agent:view"_s, u"wfm:schedule:view"_s,
                            u"wfm:publishedSchedule:view"_s};

    addRoute("GET", u"organizations/me"_s, Call::ReadOrganisation, {}, readOrganisation);
    addRoute("GET", u"tokens/me"_s, Call::ReadOrganisation, {}, readToken);
    addRoute("HEAD", u"tokens/me"_s, Call::ReadOrganisation, {}, readToken);
    addRoute("DELETE", u"tokens/me"_s, Call::Other, {}, [this](const Exchange &exchange) {
        m_sessions.revoke(exchange.request);
        return HttpReply{};
    });
    addRoute("GET", u"authorization/subjects/me"_s, Call::ReadOrganisation, {}, readSubject);
    addRoute("GET", u"authorization/divisionspermitted/me"_s, Call::ReadOrganisation, {}, listDivisions);
    addRoute("GET", u"users/me"_s, Call::ReadOrganisation, {}, readMe);
    addRoute("GET", u"users"_s, Call::ListAgents, {}, listUsers);
    addRoute("POST", u"users/search"_s, Call::ListAgents, {u"directory:user:view"_s}, searchUsers);
    addRoute("GET", u"users/{id}"_s, Call::ListAgents, {}, readUser);

    addRoute("GET", wfm + u"/businessunits"_s, Call::ReadUnits, {}, listBusinessUnits);
    addRoute("GET", unit, Call::ReadUnits, {u"wfm:businessUnit:view"_s, u"wfm:schedule:view"_s},
             [this](const Exchange &exchange) { return readBusinessUnit(exchange, m_settings); });
    addRoute("GET", unit + u"/managementunits"_s, Call::ReadUnits, {}, listManagementUnits);
    addRoute("GET", wfm + u"/managementunits"_s, Call::ReadUnits, {}, listManagementUnits);
    addRoute("GET", wfm + u"/managementunits/{unit}"_s, Call::ReadUnits,
             {u"wfm:managementUnit:view"_s, u"wfm:schedule:view"_s}, readManagementUnit);
    addRoute("GET", wfm + u"/managementunits/{unit}/users"_s, Call::ListAgents, agentsOrSchedules, listUnitUsers);
    addRoute("GET", unit + u"/users"_s, Call::ListAgents, agents, listBusinessUnitUsers);
    addRoute("GET", wfm + u"/agents/{id}/managementunit"_s, Call::ListAgents, agentsOrSchedules, readUnitOfAgent);
    addRoute("GET", unit + u"/activitycodes"_s, Call::ListActivityCodes, codes,
             [this](const Exchange &exchange) { return m_reader.listActivityCodes(exchange); });
    addRoute("GET", unit + u"/activitycodes/{id}"_s, Call::ListActivityCodes, {u"wfm:activityCode:view"_s},
             readActivityCode);
    addRoute("GET", wfm + u"/integrations/hris"_s, Call::ListAgents, {u"wfm:integration:view"_s}, listIntegrations);
    addRoute("POST", wfm + u"/agents/integrations/hris/query"_s, Call::ListAgents, agents, queryExternalIds);
}

void Api::addSchedules()
{
    using Call = Target::Call;
    const QString unit = u"workforcemanagement/businessunits/{businessUnit}"_s;
    const QString week = unit + u"/weeks/{week}/schedules"_s;
    const QString schedule = week + u"/{schedule}"_s;
    const QStringList view{u"wfm:schedule:view"_s, u"wfm:publishedSchedule:view"_s};
    const QStringList edit{u"wfm:schedule:edit"_s};

    addRoute("GET", week, Call::ListSchedules, view, [this](const Exchange &each) { return m_reader.listWeek(each); });
    addRoute("GET", schedule, Call::ReadSchedule, view,
             [this](const Exchange &each) { return m_reader.readMetadata(each); });
    addRoute("POST", schedule + u"/agentschedules/query"_s, Call::QueryAgents, view,
             [this](const Exchange &each) { return m_reader.query(each); });
    addRoute("GET", schedule + u"/history/agents/{id}"_s, Call::ReadHistory, view,
             [this](const Exchange &each) { return m_reader.readHistory(each); });
    const auto search = [this](const Exchange &each) { return m_reader.search(each); };
    addRoute("POST", unit + u"/agentschedules/search"_s, Call::QueryAgents, view, search);
    addRoute("POST", u"workforcemanagement/managementunits/{unit}/agentschedules/search"_s, Call::QueryAgents, view,
             search);
    addRoute("GET", u"downloads/{id}"_s, Call::Other, {},
             [this](const Exchange &each) { return m_reader.redirectToDownload(each); });
    addRoute("POST", schedule + u"/update/uploadurl"_s, Call::RequestUpload, edit,
             [this](const Exchange &each) { return m_updates.requestUpload(each); });
    addRoute("POST", schedule + u"/update"_s, Call::WriteSchedule, edit,
             [this](const Exchange &each) { return m_updates.process(each); });
}

void Api::addNotifications()
{
    using Call = Target::Call;
    const QString channels = u"notifications/channels"_s;
    const QString topics = channels + u"/{id}/subscriptions"_s;
    const auto subscribe = [this](const Exchange &each) { return m_channels.subscribe(each); };
    addRoute("POST", channels, Call::UseChannel, {}, [this](const Exchange &each) { return m_channels.create(each); });
    addRoute("GET", channels, Call::UseChannel, {}, [this](const Exchange &each) { return m_channels.list(each); });
    addRoute("HEAD", channels + u"/{id}"_s, Call::UseChannel, {},
             [this](const Exchange &each) { return m_channels.check(each); });
    addRoute("GET", topics, Call::UseChannel, {}, [this](const Exchange &each) { return m_channels.listTopics(each); });
    addRoute("POST", topics, Call::UseChannel, {}, subscribe);
    addRoute("PUT", topics, Call::UseChannel, {}, subscribe);
    addRoute("DELETE", topics, Call::UseChannel, {},
             [this](const Exchange &each) { return m_channels.unsubscribe(each); });
}

const Api::Route *Api::routeOf(const HttpRequest &request) const
{
    const QStringList segments = segmentsOf(request.path);
    for (const Route &route : m_routes) {
        const bool fits = route.method == request.method
            && std::equal(route.pattern.cbegin(), route.pattern.cend(), segments.cbegin(), segments.cend(),
                          [](const QString &part, const QString &segment) {
                              return part.startsWith(u'{') || part == segment;
                          });
        if (fits)
            return &route;
    }
    return nullptr;
}

Target::Call Api::callOf(const HttpRequest &request) const
{
    if (request.method == "POST" && request.path == "/oauth/token"_L1)
        return Target::Call::SignIn;
    const Route *route = routeOf(request);
    return route ? route->call : Target::Call::Other;
}

bool Api::resolve(const Route &route, Exchange &exchange)
{
    const QStringList segments = segmentsOf(exchange.request.path);
    for (qsizetype index = 0; index < segments.size(); ++index) {
        const QString &part = route.pattern[index];
        const QString &segment = segments[index];
        if (part == "{businessUnit}"_L1 && segment != businessUnitId(exchange.tenant))
            return false;
        if (part == "{week}"_L1)
            exchange.week = segment;
        if (part == "{id}"_L1)
            exchange.id = segment;
        if (part == "{unit}"_L1) {
            exchange.unit = exchange.tenant.team(segment);
            if (!exchange.unit)
                return false;
        }
        if (part == "{schedule}"_L1) {
            // Of its first week alone, though the lists of all its weeks have it.
            exchange.schedule = exchange.tenant.schedule(segment);
            const bool isThere = exchange.schedule && (exchange.schedule->published || exchange.seesDrafts)
                && exchange.schedule->weekDate.toString(Qt::ISODate) == exchange.week;
            if (!isThere)
                return false;
        }
    }
    return true;
}

HttpReply Api::answer(const HttpRequest &request, const Target &target)
{
    if (request.problem == 413)
        return errorReply(request, 413, u"request.too.large"_s, u"The request is over the size limit."_s);
    if (request.problem)
        return errorReply(request, request.problem, u"bad.request"_s, u"The request is not well-formed HTTP."_s);
    if (target.call == Target::Call::SignIn)
        return m_sessions.signIn(request, target);
    if (const auto refusal = m_sessions.refuse(request))
        return *refusal;
    const Route *route = routeOf(request);
    if (!route)
        return notFound(request);

    const Client &client = *target.tenant->client(target.clientId);
    if (!mayAny(client, route->anyOf))
        return missingPermission(request, route->anyOf.join(u", "_s));
    Exchange exchange{.request = request,
                      .tenant = *target.tenant,
                      .session = *m_sessions.session(Sessions::tokenOf(request)),
                      .seesDrafts = mayAny(client, {u"wfm:schedule:view"_s})};
    if (!resolve(*route, exchange))
        return notFound(request);
    HttpReply reply = route->handle(exchange);
    if (reply.body.size() >= compressedFrom && accepts(request, "gzip")) {
        reply.body = gzip(reply.body);
        reply.add("Content-Encoding", "gzip");
    }
    return reply;
}

} // namespace rosterbridge::sandbox::genesys
