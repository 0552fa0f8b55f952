// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/services.h"

#include "core/net/httptransport.h"
#include "core/wfm/etag/etaggateway.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr auto etagService = "etag"_L1;

} // namespace

QList<Service> services()
{
    return {{.id = etagService,
             .name = Gateway::tr("Schedule API with ETags"),
             .addressHint = u"https://wfm.example.com"_s}};
}

Result<std::unique_ptr<Gateway>> makeGateway(const Connection &connection, QNetworkAccessManager &network,
                                             SecretStore &secrets, Clock &clock, const QRandomGenerator &random)
{
    if (connection.service != etagService)
        return failure(Error::Kind::Input, Error::tr("There is no service called %1.").arg(connection.service),
                       Error::tr("Choose one of those that Rosterbridge offers."));
    if (const auto encrypted = checkEncrypted(connection.address); !encrypted)
        return failure(encrypted.error());
    const QUrl &address = connection.address;
    if (address.path().size() > 1 || address.hasQuery() || address.hasFragment())
        return failure(Error::Kind::Input, Error::tr("The address of %1 has more than a host.").arg(address.host()),
                       Error::tr("Give one such as https://wfm.example.com."));
    return std::make_unique<EtagGateway>(connection, network, secrets, clock, random);
}

} // namespace rosterbridge
