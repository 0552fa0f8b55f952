// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "core/hris/mappingprofile.h"

#include <QDir>

namespace rosterbridge::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Happening::Kind;

namespace {

constexpr int mostSteps = 1'000'000; // channels come and go while a service asks for days of patience

template <class T>
T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

World::World(const Script &script, Application &application, const QString &folder)
    : m_script(script)
    , m_application(application)
    , m_folder(folder)
{
    for (const OrganisationScript &one : script.organisations) {
        Site site;
        site.service = std::make_unique<sandbox::Sandbox>(one.world, m_time.services());
        site.line = std::make_unique<Line>(*site.service, m_time, one.world.seed, one.latency);
        require(site.service->writeExports(folder + u"/hris"_s));
        site.id = site.service->organisations().constFirst().id;
        const QString domain = sandbox::slug(site.tenant().name()) + u".example"_s;
        site.address = QUrl(u"https://"_s + domain);
        site.guards = one.guards;
        for (const QString &host : {domain, u"api."_s + domain, u"login."_s + domain, u"storage."_s + domain})
            m_lines.insert(host, site.line.get());
        site.service->setAddresses(QUrl(u"https://api."_s + domain), QUrl(u"https://storage."_s + domain),
                                   QUrl(u"wss://api."_s + domain));
        m_sites.push_back(std::move(site));
    }
    start();
    for (const Site &site : m_sites) {
        const sandbox::OrganisationInfo info = site.service->organisations().constFirst();
        saveOrganisation(site, info, info.agreedCsv);
        m_secrets.write(site.id, info.client.secret, m_gateways.get(), [](const Result<void> &) {});
    }
}

World::~World()
{
    kill();
}

void World::saveOrganisation(const Site &site, const sandbox::OrganisationInfo &info, const QString &export_)
{
    Organisation organisation;
    organisation.id = site.id;
    organisation.name = info.name;
    organisation.environment = info.environment;
    organisation.service = info.service;
    organisation.address = site.address;
    organisation.clientId = info.client.id;
    organisation.hrisFile = export_;
    organisation.guards = site.guards;
    organisation.hrisProfile = toJson(require(loadMappingProfile(info.profile)));
    require(m_workspace->saveOrganisation(organisation));
}

//! Moves some of the shifts that both sides changed so far that they have no time in common any more.
void World::moveAway(const Site &site, quint64 seed)
{
    sandbox::Random random(seed, u"moves");
    sandbox::Tenant &tenant = site.tenant();
    const QList<sandbox::PlantedCase> cases = site.service->cases(site.id);
    for (const sandbox::PlantedCase &each : cases) {
        if (each.kind != sandbox::PlantedCase::Kind::EditEdit || !random.chance(0.3))
            continue;
        const Shift shift = *tenant.schedule(each.scheduleId)->shift(each.shiftId);
        for (const Minutes by : {shift.length + 2h, -shift.length - 2h}) {
            Shift moved = shift;
            moved.start += by;
            for (Activity &activity : moved.activities)
                activity.start += by;
            if (tenant.edit(each.scheduleId, each.shiftId, moved, u"M. Diaz"_s, m_time.services().now()))
                break;
        }
    }
}

void World::driftApart()
{
    for (size_t index = 0; index < m_sites.size(); ++index) {
        const Site &site = m_sites[index];
        site.service->advance();
        moveAway(site, m_script.organisations[qsizetype(index)].world.seed);
        const sandbox::OrganisationInfo info = site.service->organisations().constFirst();
        saveOrganisation(site, info, info.hrisCsv);
    }
}

void World::beginTrouble()
{
    for (size_t index = 0; index < m_sites.size(); ++index) {
        const OrganisationScript &script = m_script.organisations[qsizetype(index)];
        sandbox::Sandbox &service = *m_sites[index].service;
        for (const sandbox::Fault &fault : script.faults)
            service.faults().arm(fault);
        Line::Mishaps mishaps = script.mishaps;
        const QList<QString> agents = m_sites[index].tenant().agents().keys();
        if (script.poisoned) {
            mishaps.poison = agents[qsizetype(script.world.seed) % agents.size()];
            service.genesys().settings().poisonedAgents = {mishaps.poison};
        }
        m_sites[index].line->setMishaps(mishaps);
        service.rivals().setHabits(script.habits);
        service.rivals().setShare(script.rivalShare);
        service.rivals().start(script.editsPerMinute);
    }
}

void World::endTrouble()
{
    for (const Site &site : m_sites) {
        site.service->faults().clear();
        site.service->rivals().setShare(0);
        site.service->rivals().stop();
        site.service->genesys().settings().poisonedAgents.clear();
        site.line->setMishaps({});
        site.line->setDown(false);
        site.tenant().client(site.client().id)->mayWrite = true;
        m_secrets.write(site.id, site.client().secret, m_gateways.get(), [](const Result<void> &) {});
        m_gateways->forget(site.id);
    }
}

void World::happen(const Happening &happening)
{
    const Site &site = m_sites[size_t(happening.organisation)];
    sandbox::Tenant &tenant = site.tenant();
    const auto pickedSchedule = [&]() -> const sandbox::StoredSchedule * {
        const QList<QString> ids = tenant.schedules().keys();
        return ids.isEmpty() ? nullptr : tenant.schedule(ids[happening.pick % ids.size()]);
    };
    sandbox::Client *client = tenant.client(site.client().id);
    switch (happening.kind) {
    case Kind::Publish:
        if (const sandbox::StoredSchedule *schedule = pickedSchedule()) {
            // Genesys takes nothing back that was published.
            const bool published = tenant.dialect() == sandbox::Dialect::Genesys || !schedule->published;
            (void)tenant.apply(schedule->id, {.upserts = {}, .deletes = {}, .published = published},
                               {tenant.authorId(u"M. Diaz"_s), u"M. Diaz"_s}, m_time.services().now());
        }
        break;
    case Kind::RemoveSchedule:
        if (const sandbox::StoredSchedule *schedule = pickedSchedule(); schedule && tenant.schedules().size() > 1) {
            const QString id = schedule->id;
            if (happening.pick % 4 < 2)
                tenant.removeSchedule(id);
            else
                tenant.replaceSchedule(id);
        }
        break;
    case Kind::RevokeRight:
        client->mayWrite = false;
        break;
    case Kind::GiveRightBack:
        client->mayWrite = true;
        break;
    case Kind::RotateSecret:
    case Kind::RotateSecretUnknown:
        client->secret = u"rotated-%1"_s.arg(happening.pick);
        site.service->faults().arm({.kind = sandbox::Fault::Kind::TokenRevoked});
        if (happening.kind == Kind::RotateSecret)
            m_secrets.write(site.id, client->secret, m_gateways.get(), [](const Result<void> &) {});
        break;
    case Kind::NetworkDown:
    case Kind::NetworkUp:
        for (const Site &each : m_sites)
            each.line->setDown(happening.kind == Kind::NetworkDown);
        break;
    case Kind::Cut:
        site.line->cut();
        break;
    case Kind::Sleep:
        m_time.sleep(1h, m_script.clockStopsAsleep);
        for (const Site &each : m_sites)
            each.line->cut();
        break;
    case Kind::Cancel: // the run's, see Simulation
    case Kind::Pause:
    case Kind::Resume:
        break;
    }
}

void World::start()
{
    auto workspace = Workspace::open(m_folder + u"/workspace"_s);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text()));
    m_workspace = std::move(*workspace);
    m_gateways =
        std::make_unique<GatewayPool>(m_secrets, m_time.program(), nullptr, QRandomGenerator(quint32(m_script.seed)),
                                      [this] { return std::make_unique<SimulatedNetwork>(m_lines, m_time); });
}

void World::kill()
{
    m_gateways.reset();
    m_workspace.reset();
    m_application.spare();
    m_application.settle();
}

bool World::goOn(const std::function<bool()> &done)
{
    for (int steps = 0; steps < mostSteps; ++steps) {
        m_application.settle();
        if (m_application.isKilled() || done())
            return true;
        if (!m_time.step())
            return false;
    }
    return false;
}

void World::wait(milliseconds pause)
{
    const milliseconds end = m_time.elapsed() + pause;
    m_application.settle();
    while (m_time.nextDue().value_or(end) < end && m_time.step())
        m_application.settle();
    m_time.skipTo(end);
}

std::optional<Plan> World::plan(QStringList *failed)
{
    Planner planner(*m_workspace, *m_gateways, m_time.program());
    bool finished = false;
    QObject::connect(&planner, &Planner::finished, &planner, [&finished] { finished = true; });
    const QList<Organisation> organisations = require(m_workspace->organisations());
    planner.start(organisations, m_sites.front().service->organisations().constFirst().weeks);
    if (!goOn([&finished] { return finished; }))
        return std::nullopt;
    for (const Organisation &organisation : organisations) {
        if (failed != nullptr && planner.progress(organisation.id).error)
            failed->append(organisation.id);
    }
    auto plan = m_workspace->plan(planner.head().id);
    return plan ? *std::move(plan)
                : Plan{.id = planner.head().id}; // of an organisation that can't be read it has nothing
}

} // namespace rosterbridge::simulation
