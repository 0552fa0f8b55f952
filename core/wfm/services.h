// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/network.h"
#include "core/net/tokenprovider.h"
#include "core/schedule/organisation.h"
#include "core/secrets/secretstore.h"
#include "core/time/clock.h"
#include "core/util/headroom.h"
#include "core/wfm/gateway.h"

#include <QRandomGenerator>
#include <QUrl>

#include <memory>

namespace rosterbridge {

//! An address at which a service is known to be.
struct ServiceAddress {
    QString name; //!< translated
    QUrl address;
};

//! A WFM service that Rosterbridge can speak to, as the wizard offers it.
struct Service {
    QString id; //!< kept in the workspace
    QString name; //!< translated
    QString addressLabel; //!< what to ask for, translated
    QString addressHint; //!< an example of the address to type
    QList<ServiceAddress> addresses; //!< to choose from; any other may be typed
    QList<SignIn> signIns; //!< that it has, the usual one first
    bool publishes = false; //!< takes WriteSet::publish
    QString unitsName; //!< what it calls the units of an organisation, translated; empty where it has none
};

//! What a gateway needs to reach one organisation.
struct Connection {
    QString service; //!< Service::id
    QUrl address; //!< https, or http on loopback
    QString clientId;
    SignIn signIn = SignIn::Secret;
    QString secretKey; //!< key in the SecretStore of the client's secret, or of what a person's sign-in ended with
    int headroom = defaultHeadroom; //!< part of the allowance of calls that stays free for people, per cent
    QStringList units; //!< ids of the units to sync; empty: all that the client may see
    QString organisation; //!< the service's id of the one to reach; empty: not known yet
    bool operator==(const Connection &) const = default;
};

//! All services, in the order to show them.
[[nodiscard]] QList<Service> services();

//! The one called \a id; nothing where there is none.
[[nodiscard]] std::optional<Service> serviceOf(const QString &id);
//! The address that is meant by \a typed: one of the service's own by its name, an address, or a host alone.
[[nodiscard]] QUrl addressFrom(const Service &service, const QString &typed);
//! How to reach \a organisation, with the secret that is kept under its id.
[[nodiscard]] Connection connectionOf(const Organisation &organisation);
//! What it signs in with, out of \a secrets, which must outlive it.
[[nodiscard]] Credentials credentialsOf(const Connection &connection, SecretStore &secrets);
//! Forbidden, with the permission named, when Test connection found that \a organisation can be read only.
[[nodiscard]] Result<void> checkWritable(const Organisation &organisation);
//! Forbidden when \a connection is to another organisation than the one reached.
[[nodiscard]] Result<void> checkOrganisation(const Connection &connection, const QString &reachedId,
                                             const QString &reachedName);

//! A gateway of the connection's dialect. Input error for an unknown service or an address that is refused.
//! \a network, \a secrets and \a clock must outlive it. Give each organisation a manager of its own: a manager has six
//! connections to a host, and one slow organisation would hold up all others of that host (invariant I8). \a random
//! spreads repeated calls.
[[nodiscard]] Result<std::unique_ptr<Gateway>>
makeGateway(const Connection &connection, Network &network, SecretStore &secrets, Clock &clock,
            const QRandomGenerator &random = QRandomGenerator::securelySeeded());

} // namespace rosterbridge
