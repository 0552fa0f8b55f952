// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/organisation.h"
#include "core/wfm/services.h"

#include <map>

namespace rosterbridge {

//! One gateway for each organisation, so that preview and sync share its token and its pace.
class GatewayPool final : public QObject {
    Q_OBJECT
public:
    GatewayPool(QNetworkAccessManager &network, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~GatewayPool() override;

    //! The organisation's gateway, made when first asked for. Input error for a service or address that is refused.
    [[nodiscard]] Result<Gateway *> gateway(const Organisation &organisation);
    //! Drops it, with its token: the address, the client or the secret has changed.
    void forget(const QString &organisationId);

Q_SIGNALS:
    void allowanceChanged(const QString &organisationId);

private:
    QNetworkAccessManager &m_network;
    SecretStore &m_secrets;
    Clock &m_clock;
    std::map<QString, std::unique_ptr<Gateway>> m_gateways;
};

} // namespace rosterbridge
