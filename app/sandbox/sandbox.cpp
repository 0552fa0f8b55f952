// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/controlapi.h"
#include "app/sandbox/replies.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

HttpReply htmlPage(int status, const QByteArray &title)
{
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1></body></html>"};
}

std::function<void(const Handled &)> answerOver(HttpConnection *connection)
{
    return [connection](const Handled &handled) {
        switch (handled.way) {
        case Handled::Way::Sent:
            connection->send(handled.reply);
            break;
        case Handled::Way::SentSlowly:
            connection->sendSlowly(handled.reply, handled.duration);
            break;
        case Handled::Way::Closed:
            connection->close();
            break;
        case Handled::Way::Hangs:
            break;
        }
    };
}

bool isGenesys(const Target &target)
{
    return target.tenant && target.tenant->dialect() == Dialect::Genesys;
}

} // namespace

Sandbox::Sandbox(const Options &options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_sessions(m_tenants,
                 {.allowance = options.api.allowance,
                  .window = options.api.window,
                  .tokenLifetime = options.api.tokenLifetime,
                  .refreshTokens = options.refreshTokens},
                 options.seed, clock)
    , m_api(m_sessions, options.api, clock)
    , m_genesys(m_sessions, options.genesys, options.seed, clock)
    , m_faults(options.seed)
    , m_rivals(m_tenants, options.seed, clock)
    , m_latency(options.seed, u"latency")
    , m_server(clock, ScheduleApi::maximumBody)
    , m_storage(clock, options.genesys.uploadLimit)
{
    QList<QDate> weeks;
    for (int week = 0; week < options.weeks; ++week)
        weeks.append(options.firstWeek.addDays(7 * week));
    for (const OrganisationSpec &spec : options.organisations) {
        SeededOrganisation seeded = seedOrganisation(options.seed, spec, options.firstWeek, options.weeks, clock.now());
        const Tenant &tenant = *seeded.tenant;
        m_divergences.insert(tenant.id(), diverge(seeded, options.seed));
        m_organisations.append({
            .id = tenant.id(),
            .name = tenant.name(),
            .environment = tenant.environment(),
            .timeZone = tenant.timeZone(),
            .dialect = tenant.dialect(),
            .service = tenant.dialect() == Dialect::Genesys ? u"genesys"_s : u"etag"_s,
            .client = tenant.clients().at(0),
            .otherClient = tenant.clients().at(1),
            .readOnlyClient = tenant.clients().at(2),
            .weeks = weeks,
        });
        if (tenant.dialect() == Dialect::Genesys)
            m_genesys.updates().watch(*seeded.tenant);
        m_tenants.push_back(std::move(seeded.tenant));
    }
    const auto beforeWrite = [this](Tenant &tenant, const QString &scheduleId, const QStringList &shiftIds) {
        m_rivals.beforeWrite(tenant, scheduleId, shiftIds);
    };
    m_api.setBeforeWrite(beforeWrite);
    m_genesys.updates().setBeforeWrite(beforeWrite);
    connect(&m_server, &HttpServer::requested, this, &Sandbox::receive);
    connect(&m_storage, &HttpServer::requested, this, [this](HttpConnection *connection, const HttpRequest &request) {
        handleAtStorage(request, connection, answerOver(connection));
    });
}

Result<void> Sandbox::listen(quint16 port)
{
    const auto refuse = [port](const QString &problem) {
        return failure(Error::Kind::Network, tr("The sandbox can't listen on port %1: %2.").arg(port).arg(problem),
                       tr("Choose another port."));
    };
    if (!m_server.listen(port))
        return refuse(m_server.errorString());
    m_api.setAddress(address().toEncoded());
    const bool speaksGenesys = std::any_of(m_tenants.cbegin(), m_tenants.cend(),
                                           [](const auto &tenant) { return tenant->dialect() == Dialect::Genesys; });
    if (!speaksGenesys)
        return {};
    if (!m_storage.listen(0))
        return refuse(m_storage.errorString());
    if (!m_genesys.channels().listen())
        return refuse(m_genesys.channels().errorString());
    QUrl storage = address();
    storage.setPort(m_storage.port());
    setAddresses(address(), storage, m_genesys.channels().serverAddress());
    return {};
}

void Sandbox::setAddresses(const QUrl &api, const QUrl &storage, const QUrl &channels)
{
    m_genesys.setAddress(api);
    m_genesys.storage().setAddress(storage);
    m_genesys.channels().setAddress(channels);
}

QUrl Sandbox::address() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.port());
    return url;
}

Result<void> Sandbox::writeExports(const QString &folder)
{
    const QDir directory(folder);
    const auto write = [](const QString &path, const QByteArray &content) -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
            return failure(Error::Kind::Storage, tr("%1 can't be written: %2.").arg(path, file.errorString()),
                           tr("Choose another folder."));
        }
        return {};
    };
    if (!directory.mkpath(u"."_s))
        return failure(Error::Kind::Storage, tr("The folder %1 can't be made.").arg(folder), tr("Choose another one."));
    for (OrganisationInfo &organisation : m_organisations) {
        const QString base = directory.absoluteFilePath(slug(organisation.name));
        const Divergence &divergence = m_divergences[organisation.id];
        organisation.agreedCsv = base + u"-agreed.csv"_s;
        organisation.hrisCsv = base + u".csv"_s;
        organisation.profile = base + u".profile.json"_s;
        const QJsonDocument profile(mappingProfile(organisation.name, organisation.timeZone));
        for (const auto &[path, content] : {std::pair{organisation.agreedCsv, toCsv(divergence.agreed)},
                                            std::pair{organisation.hrisCsv, toCsv(divergence.now)},
                                            std::pair{organisation.profile, profile.toJson()}}) {
            if (const auto written = write(path, content); !written)
                return written;
        }
    }
    return {};
}

bool Sandbox::advance()
{
    if (std::exchange(m_advanced, true))
        return false;
    for (const auto &tenant : m_tenants) {
        const QList<PlannerEdit> edits = m_divergences.value(tenant->id()).edits;
        for (const PlannerEdit &edit : edits) {
            // Rivals and clients may have been there first; then the planner finds nothing to do.
            if (tenant->schedule(edit.scheduleId)->shift(edit.shiftId))
                (void)tenant->edit(edit.scheduleId, edit.shiftId, edit.after, edit.person, m_clock.now());
        }
    }
    return true;
}

QList<PlantedCase> Sandbox::cases(const QString &organisationId) const
{
    return m_divergences.value(organisationId).cases;
}

Expectation Sandbox::expectation(const QString &organisationId, const QDate &weekDate) const
{
    Expectation expectation;
    const QList<PlantedCase> planted = cases(organisationId);
    for (const PlantedCase &each : planted) {
        if (each.weekDate == weekDate)
            ++expectation[each.kind];
    }
    return expectation;
}

Tenant *Sandbox::tenant(const QString &organisationId) const
{
    for (const auto &tenant : m_tenants) {
        if (tenant->id() == organisationId)
            return tenant.get();
    }
    return nullptr;
}

QList<LostUpdate> Sandbox::lostUpdates(const QString &organisationId, const QString &author,
                                       const QSet<QString> &excused) const
{
    const Tenant *owner = tenant(organisationId);
    return owner ? owner->ledger().lostUpdates(author, excused, owner->workCodes()) : QList<LostUpdate>();
}

void Sandbox::receive(HttpConnection *connection, const HttpRequest &request)
{
    if (request.path.startsWith("/sandbox/"_L1)) {
        connection->send(answerControl(*this, request));
        return;
    }
    handle(request, connection, answerOver(connection));
}

void Sandbox::handle(const HttpRequest &request, QObject *context, std::function<void(const Handled &)> done)
{
    Target target;
    m_sessions.identify(request, target);
    target.call = isGenesys(target) ? m_genesys.callOf(request) : ScheduleApi::callOf(request);
    handle(request, target, context, std::move(done));
}

void Sandbox::handleAtStorage(const HttpRequest &request, QObject *context, std::function<void(const Handled &)> done)
{
    handle(request, m_genesys.storage().targetOf(request), context, std::move(done));
}

void Sandbox::handle(const HttpRequest &request, const Target &target, QObject *context,
                     std::function<void(const Handled &)> done)
{
    const std::optional<Fault> fault = m_faults.take(target);
    if (target.tenant)
        ++m_traffic[target.tenant->id()].calls[target.call];
    if (fault && fault->kind == Fault::Kind::Disconnect) {
        done({.way = Handled::Way::Closed, .reply = {}, .fault = fault->kind});
        return;
    }
    auto latency = m_options.latency;
    if (m_options.jitter.count() > 0)
        latency += m_options.jitter - std::chrono::milliseconds(m_latency.below(int(2 * m_options.jitter.count()) + 1));
    if (latency.count() <= 0) {
        done(serve(request, target, fault));
        return;
    }
    m_clock.after(latency, context,
                  [this, request, target, fault, done = std::move(done)] { done(serve(request, target, fault)); });
}

Handled Sandbox::serve(const HttpRequest &request, const Target &target, const std::optional<Fault> &fault)
{
    Handled handled{.reply = replyTo(request, target, fault)};
    if (target.call != Target::Call::Upload && target.call != Target::Call::Download)
        m_sessions.addHeaders(handled.reply, request);
    Q_EMIT answered(request, handled.reply);
    if (target.tenant)
        ++m_traffic[target.tenant->id()].statuses[handled.reply.status];
    if (!fault)
        return handled;
    handled.fault = fault->kind;
    if (fault->kind == Fault::Kind::LostReply) {
        handled.way = Handled::Way::Closed;
    } else if (fault->kind == Fault::Kind::SlowBody) {
        handled.way = Handled::Way::SentSlowly;
        handled.duration = fault->duration;
    } else if (fault->kind == Fault::Kind::Hang) {
        handled.way = Handled::Way::Hangs;
    }
    return handled;
}

HttpReply Sandbox::answer(const HttpRequest &request, const Target &target)
{
    if (target.call == Target::Call::Upload || target.call == Target::Call::Download)
        return m_genesys.storage().answer(request);
    if (request.method == "GET" && request.path == "/oauth/authorize"_L1)
        return m_sessions.authorise(request);
    return isGenesys(target) ? m_genesys.answer(request, target) : m_api.answer(request, target);
}

HttpReply Sandbox::replyTo(const HttpRequest &request, const Target &target, const std::optional<Fault> &fault)
{
    if (!fault)
        return answer(request, target);
    switch (fault->kind) {
    case Fault::Kind::TooManyRequests:
        return tooManyRequests(request, fault->retryAfter);
    case Fault::Kind::Unavailable: {
        HttpReply reply = errorReply(request, 503, u"service.unavailable"_s, u"The service is overloaded."_s);
        if (!fault->retryAfter.isNull())
            reply.add("Retry-After", fault->retryAfter);
        return reply;
    }
    case Fault::Kind::BadGateway:
        return htmlPage(502, "Bad Gateway");
    case Fault::Kind::GatewayTimeout:
        (void)answer(request, target);
        return htmlPage(504, "Gateway Time-out");
    case Fault::Kind::Garbage:
        return {.body = "\x1f\x8b{\"entities\":[{\"id\":"};
    case Fault::Kind::SignInPage:
        return htmlPage(200, "Sign in");
    case Fault::Kind::TokenRevoked:
        m_sessions.revoke(request);
        return badCredentials(request);
    case Fault::Kind::Forbidden:
        return missingPermission(request, isGenesys(target) ? u"wfm:schedule:edit"_s : u"wfm:schedule:write"_s);
    case Fault::Kind::PreconditionFailed:
        return htmlPage(412, "Precondition Failed");
    case Fault::Kind::Disconnect:
    case Fault::Kind::LostReply:
    case Fault::Kind::SlowBody:
    case Fault::Kind::Hang:
        break;
    }
    return answer(request, target);
}

} // namespace rosterbridge::sandbox
