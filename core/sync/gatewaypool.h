// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/organisation.h"
#include "core/wfm/services.h"

#include <functional>
#include <map>

namespace rosterbridge {

//! One gateway for each organisation, so that preview and sync share its token and its pace. Each has a network of its
//! own: six connections to a host is all that one has, and a service that hangs must not hold up the others (I8).
class GatewayPool final : public QObject {
    Q_OBJECT
public:
    //! Makes the network of one organisation.
    using NetworkMaker = std::function<std::unique_ptr<Network>()>;

    //! \a makeNetwork is for tests that answer without a socket; by default it is Qt's own network.
    GatewayPool(SecretStore &secrets, Clock &clock, QObject *parent = nullptr,
                const QRandomGenerator &random = QRandomGenerator::securelySeeded(), NetworkMaker makeNetwork = {});
    ~GatewayPool() override;

    //! The organisation's gateway, made when first asked for, with the headroom that is set now. Input error for a
    //! service or address that is refused.
    [[nodiscard]] Result<Gateway *> gateway(const Organisation &organisation);
    //! Drops it, with its token: the address, the client or the secret has changed.
    void forget(const QString &organisationId);
    //! Has scheduleMoved() tell of an organisation that has a gateway already, where its service does.
    void listen(const QString &organisationId);

Q_SIGNALS:
    void allowanceChanged(const QString &organisationId);
    void scheduleMoved(const QString &organisationId, const QString &scheduleId); //!< see Gateway

private:
    SecretStore &m_secrets;
    Clock &m_clock;
    QRandomGenerator m_random; //!< seeds that of each gateway
    NetworkMaker m_makeNetwork;
    struct Line {
        std::unique_ptr<Network> network;
        std::unique_ptr<Gateway> gateway;
    };
    std::map<QString, Line> m_lines; //!< by organisation id
};

} // namespace rosterbridge
