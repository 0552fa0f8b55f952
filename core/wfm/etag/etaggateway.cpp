// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/etag/etaggateway.h"

#include <QUrlQuery>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr auto schedulesPath = "/api/v2/wfm/schedules"_L1;
constexpr auto agentsPath = "/api/v2/wfm/agents"_L1;
constexpr auto codesPath = "/api/v2/wfm/activitycodes"_L1;
constexpr auto organisationPath = "/api/v2/organizations/me"_L1;
constexpr auto viewPermission = "wfm:schedule:view"_L1;
constexpr auto editPermission = "wfm:schedule:write"_L1;

Error broken(const HttpAnswer &answer, const QString &problem)
{
    return contractBroken(answer, {.kind = Error::Kind::Protocol, .what = problem});
}

//! A write that the service took, by its status, but whose answer is no good.
Unknown unknownAfter(Error error)
{
    error.kind = Error::Kind::UnknownOutcome;
    error.next = Error::tr("Rosterbridge reads the schedule again before it sends anything.");
    return {error};
}

} // namespace

//! A list on its way: pages are asked for one after another.
template <class T>
struct EtagGateway::Listing {
    CallKind kind;
    Decode<etag::Page<T>> decode;
    Urgency urgency;
    QPointer<QObject> context;
    Done<Result<QList<T>>> done;
    QList<QUrl> pages; //!< to ask for
    QSet<QUrl> seen;
    QList<T> entities;
};

EtagGateway::EtagGateway(const Connection &connection, QNetworkAccessManager &network, SecretStore &secrets,
                         Clock &clock, const QRandomGenerator &random)
    : m_connection(connection)
    , m_client(connection.address, connection.address, credentialsOf(connection, secrets), network, clock,
               connection.headroom, random)
{
    connect(&m_client, &ApiClient::allowanceChanged, this, &Gateway::allowanceChanged);
}

void EtagGateway::probe(const QList<QDate> &weeks, Urgency urgency, QObject *context,
                        Done<Result<QList<ScheduleInfo>>> done)
{
    QList<QUrl> pages;
    for (const QDate &week : weeks)
        pages.append(listUrl(schedulesPath, week));
    list<ScheduleInfo>(
        CallKind::Probe, pages, etag::schedulePageFrom, urgency, context,
        [weeks, done = std::move(done), host = m_client.url({}).host()](const Result<QList<ScheduleInfo>> &listed) {
            if (!listed)
                return done(listed);
            QHash<QString, ScheduleInfo> byId; // what moved from page to page meanwhile is listed twice
            for (const ScheduleInfo &info : *listed) {
                if (!weeks.contains(info.weekDate))
                    return done(failure(broken(
                        {.host = host}, Error::tr("%1 belongs to a week that was not asked for").arg(info.name))));
                byId.insert(info.id, info);
            }
            QList<ScheduleInfo> infos = byId.values();
            std::sort(infos.begin(), infos.end(), [](const ScheduleInfo &left, const ScheduleInfo &right) {
                return std::tie(left.weekDate, left.name, left.id) < std::tie(right.weekDate, right.name, right.id);
            });
            done(infos);
        });
}

void EtagGateway::fetch(const QString &scheduleId, const std::optional<Version> &ifVersion, Urgency urgency,
                        QObject *context, Done<Result<std::optional<Schedule>>> done)
{
    ApiRequest request{.kind = CallKind::Fetch, .urgency = urgency, .url = scheduleUrl(scheduleId)};
    if (ifVersion)
        request.headers.append({"If-None-Match", etag::tagOf(*ifVersion)});
    m_client.send(request, context, [=, this, context = QPointer(context)](const ApiAnswer &answer) {
        if (answer.error)
            return done(failure(*answer.error));
        if (answer.http.status == 304 && ifVersion)
            return done(std::nullopt);
        decodeBody<Schedule>(answer.http, etag::scheduleFrom, this, [=, http = answer.http](Result<Schedule> schedule) {
            if (!context)
                return;
            if (!schedule)
                return done(failure(schedule.error()));
            const auto tagged = etag::versionOfTag(http.headers.value("etag"));
            if (schedule->info.id != scheduleId || (tagged && *tagged != schedule->info.version))
                return done(failure(broken(http, Error::tr("its id or its version is not that of the schedule"))));
            if (schedule->info.version == ifVersion)
                return done(std::nullopt);
            done(*std::move(schedule));
        });
    });
}

void EtagGateway::write(const QString &scheduleId, const Version &version, const WriteSet &changes, QObject *context,
                        Done<WriteOutcome> done)
{
    ApiRequest request = patch(scheduleId, version, changes);
    request.urgency = Urgency::Background;
    m_client.send(request, context, [=, this, context = QPointer(context)](const ApiAnswer &answer) {
        if (answer.error)
            done(etag::outcomeOf(*answer.error, answer.http, changes));
        else
            takeWritten(scheduleId, version, answer.http, context, done);
    });
}

void EtagGateway::takeWritten(const QString &scheduleId, const Version &version, const HttpAnswer &answer,
                              QObject *context, const Done<WriteOutcome> &done)
{
    decodeBody<etag::Written>(
        answer, etag::writtenFrom, this, [=, this, context = QPointer(context)](const Result<etag::Written> &written) {
            if (!context)
                return;
            if (!written)
                return done(unknownAfter(written.error()));
            if (written->id != scheduleId || !etag::isNewer(written->version, version))
                return done(unknownAfter(broken(answer, Error::tr("its id or its version is not that of the write"))));
            if (written->schedule)
                return done(Accepted{.schedule = *written->schedule, .correlationId = answer.correlationId()});
            // "Prefer" may be ignored (RFC 7240).
            fetch(scheduleId, std::nullopt, Urgency::Underway, context,
                  [=](const Result<std::optional<Schedule>> &schedule) {
                      if (!schedule)
                          return done(unknownAfter(schedule.error()));
                      done(Accepted{.schedule = **schedule, .correlationId = answer.correlationId()});
                  });
        });
}

QList<WriteSet> EtagGateway::portions(const WriteSet &changes) const
{
    return etag::portions(changes);
}

void EtagGateway::directory(QObject *context, Done<Result<Directory>> done)
{
    get<etag::OrganisationName>(
        CallKind::ListPage, m_client.url(organisationPath), etag::organisationFrom, context,
        [=, this, context = QPointer(context)](const Result<etag::OrganisationName> &organisation) {
            if (!organisation)
                return done(failure(organisation.error()));
            if (const auto right = checkOrganisation(m_connection, organisation->id, organisation->name); !right)
                return done(failure(right.error()));
            list<Agent>(CallKind::ListPage, {listUrl(agentsPath)}, etag::agentPageFrom, Urgency::Foreground, context,
                        [=, this, name = organisation->name](const Result<QList<Agent>> &agents) {
                            if (!agents)
                                return done(failure(agents.error()));
                            list<ActivityCode>(CallKind::ListPage, {m_client.url(codesPath)}, etag::codePageFrom,
                                               Urgency::Foreground, context,
                                               [=, agents = *agents](const Result<QList<ActivityCode>> &codes) {
                                                   if (!codes)
                                                       return done(failure(codes.error()));
                                                   done(Directory{name, agents, *codes});
                                               });
                        });
        });
}

void EtagGateway::testConnection(QObject *context, Done<Result<ConnectionReport>> done)
{
    get<etag::OrganisationName>(
        CallKind::ListPage, m_client.url(organisationPath), etag::organisationFrom, context,
        [=, this, context = QPointer(context)](const Result<etag::OrganisationName> &organisation) {
            if (!organisation)
                return done(failure(organisation.error()));
            if (const auto right = checkOrganisation(m_connection, organisation->id, organisation->name); !right)
                return done(failure(right.error()));
            get<etag::Page<ScheduleInfo>>(
                CallKind::ListPage, listUrl(schedulesPath), etag::schedulePageFrom, context,
                [=, this, organisation = *organisation](const Result<etag::Page<ScheduleInfo>> &page) {
                    ConnectionReport report{.organisationId = organisation.id,
                                            .organisationName = organisation.name,
                                            .neededPermissions = {viewPermission, editPermission},
                                            .missingPermissions = {},
                                            .writeUnknown = false,
                                            .teams = {},
                                            .units = {},
                                            .missingEdit = {}};
                    if (!page && page.error().kind != Error::Kind::Forbidden)
                        return done(failure(page.error()));
                    if (!page)
                        report.missingPermissions.append(viewPermission);
                    if (!page || page->entities.isEmpty()) {
                        report.writeUnknown = true;
                        return done(report);
                    }
                    for (const ScheduleInfo &info : page->entities)
                        report.teams.append(info.name);
                    report.teams.sort();
                    report.teams.removeDuplicates();
                    tryEdit(page->entities.constFirst(), report, context, done);
                });
        });
}

//! Only a PATCH tells whether editing is permitted. This one asks for no change, against a version that is surely
//! stale: the service has to answer 409, or 403 where the permission is missing.
void EtagGateway::tryEdit(const ScheduleInfo &info, ConnectionReport report, QObject *context,
                          const Done<Result<ConnectionReport>> &done)
{
    m_client.send(patch(info.id, etag::versionBefore(info.version), {}), context,
                  [report = std::move(report), done](const ApiAnswer &answer) mutable {
                      if (answer.error && answer.error->kind == Error::Kind::Forbidden) {
                          report.missingEdit = editPermission;
                          report.missingPermissions.append(report.missingEdit);
                      } else if (answer.error && answer.error->kind != Error::Kind::VersionConflict) {
                          report.writeUnknown = true;
                      }
                      done(report);
                  });
}

void EtagGateway::startRun()
{
    m_client.startRun();
}

void EtagGateway::setGate(CallGate gate)
{
    m_client.setGate(std::move(gate));
}

void EtagGateway::gateMoved()
{
    m_client.gateMoved();
}

void EtagGateway::setHeadroom(int headroom)
{
    m_client.setHeadroom(headroom);
}

CallCounts EtagGateway::calls() const
{
    return m_client.counts();
}

std::optional<int> EtagGateway::callsAllowed() const
{
    return m_client.pacer().callsAllowed();
}

std::optional<int> EtagGateway::callsLeft() const
{
    return m_client.pacer().callsLeft();
}

std::chrono::milliseconds EtagGateway::frozenFor() const
{
    return m_client.pacer().frozenFor();
}

template <class T>
void EtagGateway::get(CallKind kind, const QUrl &url, Decode<T> decode, QObject *context, Done<Result<T>> done)
{
    m_client.send({.kind = kind, .url = url}, context, [=, this, context = QPointer(context)](const ApiAnswer &answer) {
        if (answer.error)
            return done(failure(*answer.error));
        decodeBody<T>(answer.http, decode, this, [=](const Result<T> &value) {
            if (context)
                done(value);
        });
    });
}

template <class T>
void EtagGateway::list(CallKind kind, const QList<QUrl> &firstPages, Decode<etag::Page<T>> decode, Urgency urgency,
                       QObject *context, Done<Result<QList<T>>> done)
{
    const auto listing = std::make_shared<Listing<T>>(Listing<T>{.kind = kind,
                                                                 .decode = decode,
                                                                 .urgency = urgency,
                                                                 .context = context,
                                                                 .done = std::move(done),
                                                                 .pages = firstPages,
                                                                 .seen = {},
                                                                 .entities = {}});
    // Not at once: with no page to ask for, done would be called from inside this call.
    QMetaObject::invokeMethod(
        this, [this, listing] { nextPage(listing); }, Qt::QueuedConnection);
}

template <class T>
void EtagGateway::nextPage(const std::shared_ptr<Listing<T>> &listing)
{
    if (!listing->context)
        return;
    if (listing->pages.isEmpty())
        return listing->done(listing->entities);
    const QUrl url = listing->pages.takeFirst();
    listing->seen.insert(url);
    m_client.send(
        {.kind = listing->kind, .urgency = listing->urgency, .url = url}, listing->context,
        [=, this](const ApiAnswer &answer) {
            if (answer.error)
                return listing->done(failure(*answer.error));
            decodeBody<etag::Page<T>>(
                answer.http, listing->decode, this, [=, this, http = answer.http](const Result<etag::Page<T>> &page) {
                    if (!listing->context)
                        return;
                    if (!page)
                        return listing->done(failure(page.error()));
                    listing->entities += page->entities;
                    const QString next =
                        page->nextUri.isEmpty() ? etag::nextLink(http.headers.value("link")) : page->nextUri;
                    if (!next.isEmpty()) {
                        const QUrl target = url.resolved(QUrl(next));
                        // The token must not leave for another host.
                        if (!sameOrigin(url, target))
                            return listing->done(failure(
                                broken(http, Error::tr("its next page is at another address, %1").arg(target.host()))));
                        if (listing->seen.contains(target))
                            return listing->done(failure(broken(http, Error::tr("its pages go round in a circle"))));
                        listing->pages.prepend(target);
                    }
                    nextPage(listing);
                });
        });
}

QUrl EtagGateway::listUrl(const QString &path, const QDate &week) const
{
    QUrlQuery query;
    if (week.isValid())
        query.addQueryItem(u"weekDate"_s, week.toString(Qt::ISODate));
    query.addQueryItem(u"pageSize"_s, u"100"_s);
    QUrl url = m_client.url(path);
    url.setQuery(query);
    return url;
}

QUrl EtagGateway::scheduleUrl(const QString &scheduleId) const
{
    return m_client.url(u"%1/%2"_s.arg(schedulesPath, QString::fromLatin1(QUrl::toPercentEncoding(scheduleId))));
}

ApiRequest EtagGateway::patch(const QString &scheduleId, const Version &version, const WriteSet &changes) const
{
    return {.kind = CallKind::Write,
            .method = "PATCH",
            .url = scheduleUrl(scheduleId),
            .headers = {{"Content-Type", "application/json"},
                        {"If-Match", etag::tagOf(version)},
                        {"Prefer", "return=representation"}},
            .body = etag::patchBody(version, changes)};
}

} // namespace rosterbridge
