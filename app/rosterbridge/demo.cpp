// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridge/demo.h"

#include "core/hris/mappingprofile.h"

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr double rivalShare = 0.15; // of the writes meet somebody else's edit

} // namespace

Demo::Demo(const QString &folder, Workspace &workspace, GatewayPool &gateways, SecretStore &secrets, Clock &clock,
           QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_workspace(workspace)
    , m_gateways(gateways)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_inThread(std::make_unique<QObject>())
    , m_sandboxClock(std::make_unique<SystemClock>())
{
    m_inThread->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

Demo::~Demo()
{
    // Sockets and timers have to go in the thread they live in.
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_inThread.get(), [this] { m_sandbox.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
}

void Demo::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_inThread.get(),
        [this] {
            sandbox::Options options;
            options.organisations.last().dialect = sandbox::Dialect::Genesys; // one of each kind of service
            options.api.allowance = 3000; // nobody wants to wait for it in a demo
            options.latency = std::chrono::milliseconds(20);
            options.jitter = std::chrono::milliseconds(15);
            m_sandbox = std::make_unique<sandbox::Sandbox>(options, *m_sandboxClock);
            Result<void> result = m_sandbox->listen();
            if (result)
                result = m_sandbox->writeExports(m_folder);
            QMetaObject::invokeMethod(
                this,
                [this, result, address = m_sandbox->address(), organisations = m_sandbox->organisations()] {
                    seeded(result, address, organisations);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Demo::seeded(const Result<void> &result, const QUrl &address,
                  const QList<sandbox::OrganisationInfo> &organisations)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_infos = organisations;
    for (const sandbox::OrganisationInfo &info : organisations) {
        m_weeks = info.weeks;
        const auto profile = loadMappingProfile(info.profile);
        if (!profile) {
            Q_EMIT failed(profile.error());
            return;
        }
        const Organisation organisation{.id = info.id,
                                        .name = info.name,
                                        .environment = info.environment,
                                        .group = info.environment.endsWith("production"_L1)
                                            ? OrganisationGroup::Production
                                            : OrganisationGroup::Test,
                                        .service = info.service,
                                        .address = address,
                                        .clientId = info.client.id,
                                        .serviceOrganisation = info.id,
                                        .hrisFile = info.agreedCsv,
                                        .hrisProfile = toJson(*profile),
                                        .guards = info.guards,
                                        .position = int(m_organisations.size())};
        m_secrets.write(info.id, info.client.secret, this, [](const Result<void> &) {});
        if (const auto saved = m_workspace.saveOrganisation(organisation); !saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        m_organisations.append(organisation);
    }
    agree();
}

void Demo::agree()
{
    // What both sides have alike becomes the agreed state; there is nothing to write.
    m_planner = std::make_unique<Planner>(m_workspace, m_gateways, m_clock);
    connect(m_planner.get(), &Planner::finished, this, &Demo::drift);
    m_planner->start(m_organisations, m_weeks);
}

void Demo::drift()
{
    for (const Organisation &organisation : std::as_const(m_organisations)) {
        if (const auto error = m_planner->progress(organisation.id).error) {
            Q_EMIT failed(*error);
            return;
        }
    }
    m_planner.release()->deleteLater();
    QMetaObject::invokeMethod(
        m_inThread.get(),
        [this] {
            m_sandbox->advance();
            QMetaObject::invokeMethod(this, &Demo::drifted, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Demo::drifted()
{
    for (qsizetype i = 0; i < m_organisations.size(); ++i) {
        Organisation organisation = m_organisations.at(i);
        organisation.hrisFile = m_infos.at(i).hrisCsv;
        organisation.firstSyncEnded = true;
        if (const auto saved = m_workspace.saveOrganisation(organisation); !saved) {
            Q_EMIT failed(saved.error());
            return;
        }
    }
    Q_EMIT ready();
}

void Demo::startRivals()
{
    QMetaObject::invokeMethod(
        m_inThread.get(), [this] { m_sandbox->rivals().setShare(rivalShare); }, Qt::QueuedConnection);
}

} // namespace rosterbridge
