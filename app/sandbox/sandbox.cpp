// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

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

} // namespace

Sandbox::Sandbox(const Options &options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_api(m_tenants, options.api, options.seed, clock)
    , m_faults(options.seed)
    , m_rivals(m_tenants, options.seed, clock)
    , m_server(clock, ScheduleApi::maximumBody)
    , m_latency(options.seed, u"latency")
{
    for (const OrganisationSpec &spec : options.organisations) {
        SeededOrganisation seeded = seedOrganisation(options.seed, spec, options.firstWeek, options.weeks, clock.now());
        m_tenants.push_back(std::move(seeded.tenant));
    }
    m_api.setBeforeWrite([this](Tenant &tenant, const QString &scheduleId, const QStringList &shiftIds) {
        m_rivals.beforeWrite(tenant, scheduleId, shiftIds);
    });
    connect(&m_server, &HttpServer::requested, this, &Sandbox::receive);
}

Result<void> Sandbox::listen(quint16 port)
{
    if (!m_server.listen(port)) {
        return failure(Error::Kind::Network,
                       tr("The sandbox can't listen on port %1: %2.").arg(port).arg(m_server.errorString()),
                       tr("Choose another port."));
    }
    m_api.setAddress(address().toEncoded());
    return {};
}

QUrl Sandbox::address() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.port());
    return url;
}

QList<OrganisationInfo> Sandbox::organisations() const
{
    QList<OrganisationInfo> organisations;
    for (const auto &tenant : m_tenants) {
        const QList<Client> &clients = tenant->clients();
        organisations.append({
            .id = tenant->id(),
            .name = tenant->name(),
            .environment = tenant->environment(),
            .timeZone = tenant->timeZone(),
            .client = clients.at(0),
            .otherClient = clients.at(1),
            .readOnlyClient = clients.at(2),
        });
    }
    return organisations;
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
    const ScheduleApi::Target target = m_api.targetOf(request);
    const std::optional<Fault> fault = m_faults.take(target);
    if (target.tenant)
        ++m_traffic[target.tenant->id()].calls[target.call];
    if (fault && fault->kind == Fault::Kind::Disconnect) {
        connection->close();
        return;
    }
    auto latency = m_options.latency;
    if (m_options.jitter.count() > 0)
        latency += m_options.jitter - std::chrono::milliseconds(m_latency.below(int(2 * m_options.jitter.count()) + 1));
    if (latency.count() <= 0) {
        serve(connection, request, target, fault);
        return;
    }
    m_clock.after(latency, connection,
                  [this, connection, request, target, fault] { serve(connection, request, target, fault); });
}

void Sandbox::serve(HttpConnection *connection, const HttpRequest &request, const ScheduleApi::Target &target,
                    const std::optional<Fault> &fault)
{
    HttpReply reply = replyTo(request, target, fault);
    m_api.addHeaders(reply, request);
    if (target.tenant)
        ++m_traffic[target.tenant->id()].statuses[reply.status];
    if (!fault) {
        connection->send(reply);
        return;
    }
    switch (fault->kind) {
    case Fault::Kind::LostReply:
        connection->close();
        break;
    case Fault::Kind::SlowBody:
        connection->sendSlowly(reply, fault->duration);
        break;
    case Fault::Kind::Hang:
        break;
    default:
        connection->send(reply);
        break;
    }
}

HttpReply Sandbox::replyTo(const HttpRequest &request, const ScheduleApi::Target &target,
                           const std::optional<Fault> &fault)
{
    if (!fault)
        return m_api.answer(request, target);
    switch (fault->kind) {
    case Fault::Kind::TooManyRequests:
        return ScheduleApi::tooManyRequests(request, fault->retryAfter);
    case Fault::Kind::Unavailable: {
        HttpReply reply = ScheduleApi::error(request, 503, u"service.unavailable"_s, u"The service is overloaded."_s);
        if (!fault->retryAfter.isNull())
            reply.add("Retry-After", fault->retryAfter);
        return reply;
    }
    case Fault::Kind::BadGateway:
        return htmlPage(502, "Bad Gateway");
    case Fault::Kind::GatewayTimeout:
        (void)m_api.answer(request, target);
        return htmlPage(504, "Gateway Time-out");
    case Fault::Kind::Garbage:
        return {.body = "\x1f\x8b{\"entities\":[{\"id\":"};
    case Fault::Kind::SignInPage:
        return htmlPage(200, "Sign in");
    case Fault::Kind::TokenRevoked:
        m_api.revoke(request);
        return ScheduleApi::badCredentials(request);
    case Fault::Kind::Forbidden:
        return ScheduleApi::missingPermissions(request);
    case Fault::Kind::PreconditionFailed:
        return htmlPage(412, "Precondition Failed");
    case Fault::Kind::Disconnect:
    case Fault::Kind::LostReply:
    case Fault::Kind::SlowBody:
    case Fault::Kind::Hang:
        break;
    }
    return m_api.answer(request, target);
}

} // namespace rosterbridge::sandbox
