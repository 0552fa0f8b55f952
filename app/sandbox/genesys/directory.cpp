// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/directory.h"

#include "app/sandbox/genesys/schedulejson.h"
#include "app/sandbox/replies.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/wire.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox::genesys {

namespace {

constexpr int defaultPageSize = 25;
constexpr int maximumPageSize = 500;
constexpr int maximumIds = 100;

QJsonObject named(const QString &id, const QString &name)
{
    return {{"id"_L1, id}, {"name"_L1, name}};
}

QJsonObject division(const Tenant &tenant)
{
    return {{"id"_L1, tenant.idOf(u"division", u"Home")}, {"name"_L1, u"Home"_s}, {"description"_L1, QString()}};
}

QJsonObject businessUnitReference(const Tenant &tenant)
{
    const QString id = businessUnitId(tenant);
    return {{"id"_L1, id}, {"selfUri"_L1, selfUri(u"/businessunits/"_s + id)}};
}

QJsonObject userJson(const Agent &agent)
{
    QJsonObject user = named(agent.id, agent.name);
    user["state"_L1] = agent.active ? u"active"_s : u"inactive"_s;
    user["version"_L1] = 1;
    user["selfUri"_L1] = u"/api/v2/users/"_s + agent.id;
    if (!agent.email.isEmpty()) {
        user["email"_L1] = agent.email;
        user["username"_L1] = agent.email;
    }
    return user;
}

// Agents, and the planners who have changed a schedule.
std::optional<Agent> userOf(const Tenant &tenant, const QString &userId)
{
    const auto agent = tenant.agents().constFind(userId);
    if (agent != tenant.agents().cend())
        return *agent;
    const QString name = tenant.authorName(userId);
    const QList<Client> &clients = tenant.clients();
    const bool isClient =
        std::any_of(clients.cbegin(), clients.cend(), [&userId](const Client &client) { return client.id == userId; });
    if (name.isEmpty() || isClient)
        return std::nullopt;
    return Agent{.id = userId, .name = name, .email = u"%1@%2.example"_s.arg(slug(name), slug(tenant.name()))};
}

QString startDay(const Tenant &tenant)
{
    return QLocale::c().standaloneDayName(tenant.firstDay());
}

QJsonArray unitsJson(const Tenant &tenant)
{
    QJsonArray units;
    for (const Team &team : tenant.teams()) {
        QJsonObject unit = unitReference(team);
        unit["name"_L1] = team.name;
        unit["businessUnit"_L1] = businessUnitReference(tenant);
        unit["timeZone"_L1] = tenant.timeZone();
        unit["startDayOfWeek"_L1] = startDay(tenant);
        unit["division"_L1] = division(tenant);
        units.append(unit);
    }
    return units;
}

QJsonArray agentsOf(const Tenant &tenant, const Team &team)
{
    QJsonArray users;
    for (const QString &agentId : team.agentIds) {
        if (tenant.agents()[agentId].active)
            users.append(userReference(agentId));
    }
    return users;
}

QJsonObject codeJson(const Tenant &tenant, const ActivityCode &code)
{
    return {
        {"id"_L1, code.id},
        {"name"_L1, code.name},
        {"active"_L1, code.active},
        {"defaultCode"_L1, code.id.size() < 3},
        {"category"_L1, sandbox::toJson(code)["category"_L1]},
        {"lengthInMinutes"_L1, code.category == ActivityCategory::OnQueueWork ? 120 : 30},
        {"countsAsPaidTime"_L1, code.paid},
        {"countsAsWorkTime"_L1, code.category != ActivityCategory::Meal && code.category != ActivityCategory::TimeOff},
        {"agentTimeOffSelectable"_L1, code.category == ActivityCategory::TimeOff},
        {"metadata"_L1, QJsonObject{{"version"_L1, 1}}},
        {"selfUri"_L1, selfUri(u"/businessunits/%1/activitycodes/%2"_s.arg(businessUnitId(tenant), code.id))},
    };
}

QJsonObject integration(const Tenant &tenant)
{
    const QString id = tenant.idOf(u"integration", u"HRIS");
    return {{"id"_L1, id}, {"selfUri"_L1, selfUri(u"/integrations/hris/"_s + id)}};
}

} // namespace

const QStringList &allPermissions()
{
    static const QStringList permissions{
        u"wfm:businessUnit:view"_s, u"wfm:managementUnit:view"_s, u"wfm:agent:view"_s,
        u"wfm:activityCode:view"_s, u"wfm:schedule:view"_s,       u"wfm:publishedSchedule:view"_s,
        u"wfm:schedule:edit"_s,     u"wfm:integration:view"_s,    u"directory:user:view"_s,
    };
    return permissions;
}

bool mayAny(const Client &client, const QStringList &permissions)
{
    const auto has = [&client](const QString &permission) {
        return !client.lacks.contains(permission) && (client.mayWrite || permission != "wfm:schedule:edit"_L1);
    };
    return permissions.isEmpty() || std::any_of(permissions.cbegin(), permissions.cend(), has);
}

HttpReply readOrganisation(const Exchange &exchange)
{
    const Tenant &tenant = exchange.tenant;
    QJsonObject organisation = named(tenant.id(), tenant.name());
    organisation["thirdPartyOrgName"_L1] = slug(tenant.name());
    organisation["domain"_L1] = slug(tenant.name());
    organisation["state"_L1] = u"active"_s;
    organisation["version"_L1] = 1;
    organisation["selfUri"_L1] = u"/api/v2/organizations/"_s + tenant.id();
    return jsonReply(organisation);
}

HttpReply readToken(const Exchange &exchange)
{
    const QJsonObject organisation = named(exchange.tenant.id(), exchange.tenant.name());
    const Client &client = *exchange.tenant.client(exchange.session.clientId);
    QJsonObject clientJson = named(client.id, client.name);
    clientJson["organization"_L1] = organisation;
    clientJson["authorizedGrantType"_L1] = exchange.session.isPerson() ? u"CODE"_s : u"CLIENT-CREDENTIALS"_s;
    return jsonReply({
        {"organization"_L1, organisation},
        {"homeOrganization"_L1, organisation},
        {"authorizedScope"_L1, QJsonArray{u"workforce-management"_s}},
        {"OAuthClient"_L1, clientJson},
    });
}

HttpReply readSubject(const Exchange &exchange)
{
    const Client &client = *exchange.tenant.client(exchange.session.clientId);
    QJsonArray policies;
    for (const QString &permission : allPermissions()) {
        if (!mayAny(client, {permission}))
            continue;
        const QStringList parts = permission.split(u':');
        policies.append(
            QJsonObject{{"domain"_L1, parts[0]}, {"entityName"_L1, parts[1]}, {"actions"_L1, QJsonArray{parts[2]}}});
    }
    QJsonObject role = named(exchange.tenant.idOf(u"role", client.name), u"WFM synchronisation"_s);
    role["policies"_L1] = policies;
    QJsonObject subject = named(exchange.session.author.id, exchange.session.author.name);
    subject["grants"_L1] = QJsonArray{QJsonObject{
        {"subjectId"_L1, exchange.session.author.id}, {"division"_L1, division(exchange.tenant)}, {"role"_L1, role}}};
    return jsonReply(subject);
}

HttpReply listDivisions(const Exchange &exchange)
{
    const Client &client = *exchange.tenant.client(exchange.session.clientId);
    QJsonArray divisions;
    if (mayAny(client, {exchange.request.query.queryItemValue(u"permission"_s)}))
        divisions.append(division(exchange.tenant));
    return {.body = QJsonDocument(divisions).toJson(QJsonDocument::Compact)};
}

HttpReply readMe(const Exchange &exchange)
{
    const Author &author = exchange.session.author;
    if (!exchange.session.isPerson()) {
        return errorReply(exchange.request, 400, u"bad.request"_s,
                          u"This request requires a user context. Client credentials cannot be used for requests to "
                          u"this resource."_s);
    }
    return jsonReply(userJson({.id = author.id,
                               .name = author.name,
                               .email = u"%1@%2.example"_s.arg(slug(author.name), slug(exchange.tenant.name()))}));
}

HttpReply readUser(const Exchange &exchange)
{
    const auto user = userOf(exchange.tenant, exchange.id);
    return user ? jsonReply(userJson(*user)) : notFound(exchange.request);
}

HttpReply listUsers(const Exchange &exchange)
{
    const QUrlQuery &query = exchange.request.query;
    const auto number = [&query](const QString &name, int missing) {
        return query.hasQueryItem(name) ? query.queryItemValue(name).toInt() : missing;
    };
    const int size = number(u"pageSize"_s, defaultPageSize);
    const int page = number(u"pageNumber"_s, 1);
    if (size < 1 || size > maximumPageSize || page < 1)
        return errorReply(exchange.request, 400, u"invalid.value"_s, u"The page size must be from 1 to 500."_s);
    const QStringList ids = exchange.list(u"id"_s);
    if (ids.size() > maximumIds)
        return errorReply(exchange.request, 400, u"max.user.ids"_s, u"At most 100 users in a request."_s);

    QList<QJsonObject> users;
    if (ids.isEmpty()) {
        const QString state = query.hasQueryItem(u"state"_s) ? query.queryItemValue(u"state"_s) : u"active"_s;
        for (const Agent &agent : exchange.tenant.agents()) {
            const QJsonObject user = userJson(agent);
            if (state == "any"_L1 || user["state"_L1] == state)
                users.append(user);
        }
    }
    for (const QString &id : ids) {
        if (const auto user = userOf(exchange.tenant, id))
            users.append(userJson(*user));
    }
    QJsonArray entities;
    for (const QJsonObject &user : users.mid(qsizetype(page - 1) * size, size))
        entities.append(user);
    const qsizetype pages = (users.size() + size - 1) / size;
    QJsonObject listing{
        {"entities"_L1, entities},  {"pageSize"_L1, size},   {"pageNumber"_L1, page},
        {"total"_L1, users.size()}, {"pageCount"_L1, pages},
    };
    if (page < pages)
        listing["nextUri"_L1] = u"/api/v2/users?pageSize=%1&pageNumber=%2"_s.arg(size).arg(page + 1);
    return jsonReply(listing);
}

HttpReply searchUsers(const Exchange &exchange)
{
    const QJsonObject body = exchange.body();
    const int size = body["pageSize"_L1].toInt(defaultPageSize);
    const int page = body["pageNumber"_L1].toInt(1);
    const QJsonArray criteria = body["query"_L1].toArray();
    if (criteria.isEmpty() || size < 1 || page < 1)
        return errorReply(exchange.request, 400, u"bad.request"_s, u"A search needs criteria."_s);
    const auto fits = [&criteria](const QJsonObject &user) {
        return std::all_of(criteria.cbegin(), criteria.cend(), [&user](const QJsonValue &each) {
            QStringList wanted{each["value"_L1].toString().toLower()};
            const QJsonArray values = each["values"_L1].toArray();
            for (const QJsonValue &value : values)
                wanted.append(value.toString().toLower());
            const QJsonArray fields = each["fields"_L1].toArray();
            return std::any_of(fields.cbegin(), fields.cend(), [&](const QJsonValue &field) {
                const QString text = user[field.toString()].toString().toLower();
                return !text.isEmpty() && wanted.contains(text);
            });
        });
    };
    QList<QJsonObject> users;
    for (const Agent &agent : exchange.tenant.agents()) {
        if (const QJsonObject user = userJson(agent); fits(user))
            users.append(user);
    }
    QJsonArray results;
    for (const QJsonObject &user : users.mid(qsizetype(page - 1) * size, size))
        results.append(user);
    return jsonReply({
        {"total"_L1, users.size()},
        {"pageCount"_L1, (users.size() + size - 1) / size},
        {"pageSize"_L1, size},
        {"pageNumber"_L1, page},
        {"types"_L1, QJsonArray{u"users"_s}},
        {"results"_L1, results},
    });
}

HttpReply listBusinessUnits(const Exchange &exchange)
{
    const Tenant &tenant = exchange.tenant;
    QJsonObject own = businessUnitReference(tenant);
    own["name"_L1] = tenant.name();
    own["authorized"_L1] = true;
    own["division"_L1] = division(tenant);
    QJsonObject other = named(tenant.idOf(u"business unit", u"Back office"), u"Back office"_s);
    other["authorized"_L1] = false;
    return jsonReply({{"entities"_L1, QJsonArray{own, other}}});
}

HttpReply readBusinessUnit(const Exchange &exchange, const Settings &settings)
{
    const Tenant &tenant = exchange.tenant;
    QJsonObject unit = businessUnitReference(tenant);
    unit["name"_L1] = tenant.name();
    unit["division"_L1] = division(tenant);
    const QStringList expand = exchange.list(u"expand"_s);
    const bool expands =
        std::any_of(expand.cbegin(), expand.cend(), [](const QString &each) { return each.startsWith("settings"_L1); });
    if (!expands)
        return jsonReply(unit);
    const QJsonObject impact{{"increaseByPercent"_L1, 0.0}, {"decreaseByPercent"_L1, 0.0}};
    unit["settings"_L1] = QJsonObject{
        {"startDayOfWeek"_L1, startDay(tenant)},
        {"timeZone"_L1, tenant.timeZone()},
        {"scheduling"_L1,
         QJsonObject{
             {"activitySmoothingType"_L1, u"ReduceConcurrentActivitiesAcrossBu"_s},
             {"messageSeverities"_L1, QJsonArray()},
             {"syncTimeOffProperties"_L1, QJsonArray()},
             {"enableTimeOffFullDayEstimation"_L1, false},
             {"serviceGoalImpact"_L1,
              QJsonObject{
                  {"serviceLevel"_L1, impact}, {"averageSpeedOfAnswer"_L1, impact}, {"abandonRate"_L1, impact}}},
             {"allowWorkPlanPerMinuteGranularity"_L1, settings.grid == Minutes(1)},
             {"induceScheduleVariability"_L1, false},
         }},
        {"metadata"_L1, QJsonObject{{"version"_L1, 1}}},
    };
    return jsonReply(unit);
}

HttpReply listManagementUnits(const Exchange &exchange)
{
    const QJsonArray units = unitsJson(exchange.tenant);
    return jsonReply({{"entities"_L1, units},
                      {"pageSize"_L1, units.size()},
                      {"pageNumber"_L1, 1},
                      {"total"_L1, units.size()},
                      {"pageCount"_L1, 1}});
}

HttpReply readManagementUnit(const Exchange &exchange)
{
    const QJsonArray units = unitsJson(exchange.tenant);
    for (const QJsonValue &unit : units) {
        if (unit["id"_L1] == exchange.unit->id)
            return jsonReply(unit.toObject());
    }
    return notFound(exchange.request);
}

HttpReply listUnitUsers(const Exchange &exchange)
{
    return jsonReply({{"entities"_L1, agentsOf(exchange.tenant, *exchange.unit)}});
}

HttpReply listBusinessUnitUsers(const Exchange &exchange)
{
    const QStringList wanted = exchange.list(u"managementUnitIds"_s);
    QJsonArray units;
    for (const Team &team : exchange.tenant.teams()) {
        if (wanted.isEmpty() || wanted.contains(team.id)) {
            units.append(
                QJsonObject{{"managementUnit"_L1, unitReference(team)}, {"users"_L1, agentsOf(exchange.tenant, team)}});
        }
    }
    return jsonReply({{"managementUnits"_L1, units}});
}

HttpReply readUnitOfAgent(const Exchange &exchange)
{
    const Team *team = exchange.tenant.teamOf(exchange.id);
    if (!team)
        return notFound(exchange.request);
    return jsonReply({{"user"_L1, userReference(exchange.id)},
                      {"managementUnit"_L1, unitReference(*team)},
                      {"businessUnit"_L1, businessUnitReference(exchange.tenant)}});
}

QJsonObject activityCodes(const Tenant &tenant)
{
    QJsonArray entities;
    for (const ActivityCode &code : tenant.codes())
        entities.append(codeJson(tenant, code));
    return {{"entities"_L1, entities}};
}

HttpReply readActivityCode(const Exchange &exchange)
{
    for (const ActivityCode &code : exchange.tenant.codes()) {
        if (code.id == exchange.id)
            return jsonReply(codeJson(exchange.tenant, code));
    }
    return notFound(exchange.request);
}

HttpReply listIntegrations(const Exchange &exchange)
{
    QJsonObject entity = integration(exchange.tenant);
    entity["name"_L1] = u"HRIS"_s;
    entity["active"_L1] = true;
    return jsonReply({{"entities"_L1, QJsonArray{entity}}});
}

HttpReply queryExternalIds(const Exchange &exchange)
{
    const QJsonArray ids = exchange.body()["agentIds"_L1].toArray();
    if (ids.isEmpty())
        return errorReply(exchange.request, 400, u"no.user.ids.specified"_s, u"There are no agent ids."_s);
    if (ids.size() > maximumIds)
        return errorReply(exchange.request, 400, u"max.user.ids"_s, u"At most 100 users in a request."_s);
    QJsonArray entities;
    for (const QJsonValue &id : ids) {
        const auto agent = exchange.tenant.agents().constFind(id.toString());
        if (agent == exchange.tenant.agents().cend())
            continue;
        QJsonArray associated;
        if (!agent->employeeId.isEmpty()) {
            associated.append(QJsonObject{{"agentExternalId"_L1, agent->employeeId},
                                          {"integration"_L1, integration(exchange.tenant)},
                                          {"locked"_L1, false}});
        }
        QJsonObject entity{{"agent"_L1, userReference(agent->id)}, {"associatedIntegrations"_L1, associated}};
        if (!associated.isEmpty()) {
            entity["selectedIntegration"_L1] = integration(exchange.tenant);
            entity["userSelected"_L1] = false;
        }
        entities.append(entity);
    }
    return jsonReply({{"entities"_L1, entities}});
}

} // namespace rosterbridge::sandbox::genesys
