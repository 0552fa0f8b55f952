// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/services.h"

#include "core/net/httptransport.h"
#include "core/wfm/etag/etaggateway.h"
#include "core/wfm/genesys/genesysgateway.h"
#include "core/wfm/genesys/regions.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr auto etagService = "etag"_L1;
constexpr auto genesysService = "genesys"_L1;

QList<ServiceAddress> regionAddresses()
{
    QList<ServiceAddress> addresses;
    const auto regions = genesys::regions();
    for (const genesys::Region &region : regions)
        addresses.append({.name = region.name, .address = genesys::apiOf(region.domain)});
    return addresses;
}

} // namespace

QList<Service> services()
{
    return {{.id = etagService,
             .name = Gateway::tr("Schedule API with ETags"),
             .addressHint = u"https://wfm.example.com"_s,
             .addresses = {},
             .unitName = {}},
            {.id = genesysService,
             .name = Gateway::tr("Genesys Cloud"),
             .addressHint = u"https://api.mypurecloud.com"_s,
             .addresses = regionAddresses(),
             .unitName = Gateway::tr("Business unit")}};
}

Result<std::unique_ptr<Gateway>> makeGateway(const Connection &connection, QNetworkAccessManager &network,
                                             SecretStore &secrets, Clock &clock, const QRandomGenerator &random)
{
    if (connection.service != etagService && connection.service != genesysService)
        return failure(Error::Kind::Input, Error::tr("There is no service called %1.").arg(connection.service),
                       Error::tr("Choose one of those that Rosterbridge offers."));
    if (const auto encrypted = checkEncrypted(connection.address); !encrypted)
        return failure(encrypted.error());
    const QUrl &address = connection.address;
    if (address.path().size() > 1 || address.hasQuery() || address.hasFragment())
        return failure(Error::Kind::Input, Error::tr("The address of %1 has more than a host.").arg(address.host()),
                       Error::tr("Give one such as https://wfm.example.com."));
    if (connection.service == genesysService)
        return std::make_unique<GenesysGateway>(connection, network, secrets, clock, random);
    return std::make_unique<EtagGateway>(connection, network, secrets, clock, random);
}

} // namespace rosterbridge
