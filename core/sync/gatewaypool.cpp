// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/gatewaypool.h"

namespace rosterbridge {

GatewayPool::GatewayPool(SecretStore &secrets, Clock &clock, QObject *parent, const QRandomGenerator &random,
                         NetworkMaker makeNetwork)
    : QObject(parent)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_random(random)
    , m_makeNetwork(std::move(makeNetwork))
{
    if (!m_makeNetwork)
        m_makeNetwork = [] { return std::make_unique<Network>(); };
}

GatewayPool::~GatewayPool() = default;

Result<Gateway *> GatewayPool::gateway(const Organisation &organisation)
{
    if (const auto found = m_lines.find(organisation.id); found != m_lines.end()) {
        found->second.gateway->setHeadroom(organisation.headroom);
        return found->second.gateway.get();
    }
    Line line{.network = m_makeNetwork(), .gateway = nullptr};
    auto made = makeGateway(connectionOf(organisation), *line.network, m_secrets, m_clock,
                            QRandomGenerator(m_random.generate()));
    if (!made)
        return failure(made.error());
    line.gateway = std::move(*made);
    Gateway *gateway = line.gateway.get();
    connect(gateway, &Gateway::allowanceChanged, this, [this, id = organisation.id] { Q_EMIT allowanceChanged(id); });
    connect(gateway, &Gateway::scheduleMoved, this,
            [this, id = organisation.id](const QString &scheduleId) { Q_EMIT scheduleMoved(id, scheduleId); });
    m_lines.emplace(organisation.id, std::move(line));
    return gateway;
}

void GatewayPool::listen(const QString &organisationId)
{
    if (const auto found = m_lines.find(organisationId); found != m_lines.end())
        found->second.gateway->listen();
}

void GatewayPool::forget(const QString &organisationId)
{
    m_lines.erase(organisationId);
}

} // namespace rosterbridge
