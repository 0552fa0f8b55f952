// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/regions.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

namespace rosterbridge::genesys {

namespace {

struct KnownRegion {
    const char *name;
    QLatin1StringView domain;
    QLatin1StringView id;
};

constexpr KnownRegion known[] = {
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Americas (US East)"), "mypurecloud.com"_L1, "us-east-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Americas (US government)"), "use2.us-gov-pure.cloud"_L1,
     "us-east-2"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Americas (US West)"), "usw2.pure.cloud"_L1, "us-west-2"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Americas (Canada)"), "cac1.pure.cloud"_L1, "ca-central-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Americas (Mexico)"), "mxc1.pure.cloud"_L1, "mx-central-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Americas (São Paulo)"), "sae1.pure.cloud"_L1, "sa-east-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Europe (Dublin)"), "mypurecloud.ie"_L1, "eu-west-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Europe (London)"), "euw2.pure.cloud"_L1, "eu-west-2"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Europe (Frankfurt)"), "mypurecloud.de"_L1, "eu-central-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Europe (Zurich)"), "euc2.pure.cloud"_L1, "eu-central-2"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Europe (EU sovereign)"), "edee1.eusc-pure.cloud"_L1,
     "eusc-de-east-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Middle East (UAE)"), "mec1.pure.cloud"_L1, "me-central-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Asia Pacific (Mumbai)"), "aps1.pure.cloud"_L1, "ap-south-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Asia Pacific (Tokyo)"), "mypurecloud.jp"_L1, "ap-northeast-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Asia Pacific (Seoul)"), "apne2.pure.cloud"_L1, "ap-northeast-2"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Asia Pacific (Osaka)"), "apne3.pure.cloud"_L1, "ap-northeast-3"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Asia Pacific (Singapore)"), "apse1.pure.cloud"_L1,
     "ap-southeast-1"_L1},
    {QT_TRANSLATE_NOOP("rosterbridge::genesys", "Asia Pacific (Sydney)"), "mypurecloud.com.au"_L1, "ap-southeast-2"_L1},
};

bool isHere(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

QList<Region> regions()
{
    QList<Region> regions;
    for (const KnownRegion &region : known)
        regions.append({QCoreApplication::translate("rosterbridge::genesys", region.name), region.domain, region.id});
    return regions;
}

bool isHost(const QUrl &typed)
{
    return typed.isValid() && (isHere(typed.host()) || typed.host().contains(u'.'));
}

QUrl apiOf(const QString &domain)
{
    QUrl api;
    api.setScheme(u"https"_s);
    api.setHost(u"api."_s + domain);
    return api;
}

QUrl apiOf(const QUrl &typed)
{
    if (isHere(typed.host()))
        return typed;
    QString domain = typed.host();
    for (const auto service : {"api."_L1, "login."_L1, "apps."_L1}) {
        if (domain.startsWith(service))
            domain.remove(0, service.size());
    }
    QUrl api = typed;
    api.setHost(u"api."_s + domain);
    return api;
}

QUrl loginOf(const QUrl &api)
{
    QUrl login = api;
    if (!isHere(api.host()))
        login.setHost(u"login."_s + api.host().section(u'.', 1));
    return login;
}

} // namespace rosterbridge::genesys
