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
             .addressLabel = Gateway::tr("&Address"),
             .addressHint = u"https://wfm.example.com"_s,
             .addresses = {},
             .signIns = {SignIn::Secret},
             .publishes = false,
             .unitsName = {}},
            {.id = genesysService,
             .name = Gateway::tr("Genesys Cloud"),
             .addressLabel = Gateway::tr("Region or dom&ain"),
             .addressHint = u"https://api.mypurecloud.com"_s,
             .addresses = regionAddresses(),
             .signIns = {SignIn::Secret, SignIn::Browser},
             .publishes = true,
             .unitsName = Gateway::tr("Business units")}};
}

std::optional<Service> serviceOf(const QString &id)
{
    const auto all = services();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Service &one) { return one.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QUrl addressFrom(const Service &service, const QString &typed)
{
    const QString text = typed.trimmed();
    for (const ServiceAddress &known : service.addresses) {
        if (known.name.compare(text, Qt::CaseInsensitive) == 0)
            return known.address;
    }
    if (service.id == genesysService) {
        const QString id = text.toLower().replace(u'_', u'-');
        const auto regions = genesys::regions();
        for (const genesys::Region &region : regions) {
            if (region.id == id)
                return genesys::apiOf(region.domain);
        }
    }
    const QUrl address(text.isEmpty() || text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    // The page of the user interface that a person has before them.
    if (service.id == genesysService && address.host().startsWith("apps."_L1))
        return address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return address;
}

Connection connectionOf(const Organisation &organisation)
{
    return {.service = organisation.service,
            .address = organisation.address,
            .clientId = organisation.clientId,
            .signIn = organisation.signIn,
            .secretKey = organisation.id,
            .headroom = organisation.headroom,
            .units = organisation.units,
            .organisation = organisation.serviceOrganisation};
}

Credentials credentialsOf(const Connection &connection, SecretStore &secrets)
{
    return {.clientId = connection.clientId,
            .signIn = connection.signIn,
            .read = [&secrets, key = connection.secretKey](
                        QObject *context, Done<Result<QString>> done) { secrets.read(key, context, std::move(done)); },
            .write = [&secrets, key = connection.secretKey](
                         const QString &secret, QObject *context,
                         Done<Result<void>> done) { secrets.write(key, secret, context, std::move(done)); }};
}

Result<void> checkWritable(const Organisation &organisation)
{
    if (organisation.missingEdit.isEmpty())
        return {};
    return failure(Error::Kind::Forbidden,
                   Error::tr("%1 can be compared only: the permission %2 is missing.")
                       .arg(organisation.name, organisation.missingEdit),
                   Error::tr("Have it granted, then test the connection."));
}

Result<void> checkOrganisation(const Connection &connection, const QString &reachedId, const QString &reachedName)
{
    if (connection.organisation.isEmpty() || connection.organisation == reachedId)
        return {};
    return failure(Error::Kind::Forbidden,
                   Error::tr("The sign-in at %1 reaches another organisation than before, \"%2\".")
                       .arg(connection.address.host(), reachedName),
                   Error::tr("Sign in with a client or a person of the right one; or add this one as another."));
}

void Gateway::signIn(const std::function<void(const QUrl &)> &, QObject *context, Done<Result<QString>> done)
{
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done)] {
            done(failure(Error::Kind::Input, Error::tr("Nobody can sign in at this service in the browser."),
                         Error::tr("Give the client's secret instead.")));
        },
        Qt::QueuedConnection);
}

void Gateway::history(const QString &, const QString &, QObject *context, Done<Result<QList<ScheduleChange>>> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(QList<ScheduleChange>()); }, Qt::QueuedConnection);
}

Result<std::unique_ptr<Gateway>> makeGateway(const Connection &connection, Network &network, SecretStore &secrets,
                                             Clock &clock, const QRandomGenerator &random)
{
    if (connection.service != etagService && connection.service != genesysService)
        return failure(Error::Kind::Input, Error::tr("There is no service called %1.").arg(connection.service),
                       Error::tr("Choose one of those that Rosterbridge offers."));
    if (!serviceOf(connection.service)->signIns.contains(connection.signIn))
        return failure(Error::Kind::Input, Error::tr("Nobody can sign in at this service in the browser."),
                       Error::tr("Give the client's secret instead."));
    const QUrl &address = connection.address;
    if (connection.service == genesysService && !genesys::isHost(address))
        return failure(Error::Kind::Input, Error::tr("Genesys Cloud has no such region or domain."),
                       Error::tr("Give a region such as Europe (Dublin) or eu-west-1, or a domain such as "
                                 "mypurecloud.ie."));
    if (const auto encrypted = checkEncrypted(address); !encrypted)
        return failure(encrypted.error());
    if (address.path().size() > 1 || address.hasQuery() || address.hasFragment())
        return failure(Error::Kind::Input, Error::tr("The address of %1 has more than a host.").arg(address.host()),
                       Error::tr("Give one such as https://wfm.example.com."));
    if (connection.service == genesysService)
        return std::make_unique<GenesysGateway>(connection, network, secrets, clock, random);
    return std::make_unique<EtagGateway>(connection, network, secrets, clock, random);
}

} // namespace rosterbridge
