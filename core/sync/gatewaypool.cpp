// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/gatewaypool.h"

namespace rosterbridge {

GatewayPool::GatewayPool(QNetworkAccessManager &network, SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

GatewayPool::~GatewayPool() = default;

Result<Gateway *> GatewayPool::gateway(const Organisation &organisation)
{
    if (const auto found = m_gateways.find(organisation.id); found != m_gateways.end())
        return found->second.get();
    auto made = makeGateway({.service = organisation.service,
                             .address = organisation.address,
                             .clientId = organisation.clientId,
                             .secretKey = organisation.id},
                            m_network, m_secrets, m_clock);
    if (!made)
        return failure(made.error());
    Gateway *gateway = made->get();
    connect(gateway, &Gateway::allowanceChanged, this, [this, id = organisation.id] { Q_EMIT allowanceChanged(id); });
    m_gateways.emplace(organisation.id, std::move(*made));
    return gateway;
}

void GatewayPool::forget(const QString &organisationId)
{
    m_gateways.erase(organisationId);
}

} // namespace rosterbridge
