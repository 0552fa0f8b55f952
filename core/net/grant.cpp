// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/grant.h"

#include "core/util/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge {

Result<Grant> grantFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    const Grant grant{.token = reader.string("access_token"_L1).toLatin1(),
                      .lifetime = std::chrono::seconds(reader.integer("expires_in"_L1)),
                      .refreshToken = reader.optionalString("refresh_token"_L1).toLatin1()};
    if (reader.string("token_type"_L1).compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        reader.fail("token_type"_L1, Error::tr("must be bearer"));
    if (grant.token.isEmpty())
        reader.fail("access_token"_L1, Error::tr("must not be empty"));
    if (grant.lifetime <= 0s)
        reader.fail("expires_in"_L1, Error::tr("must be positive"));
    if (!reader.ok())
        return failure(reader.error());
    return grant;
}

QString secretOf(const KeptGrant &kept)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{"token"_L1, QString::fromLatin1(kept.token)},
                                                       {"ends"_L1, toIso(kept.ends)},
                                                       {"refreshToken"_L1, QString::fromLatin1(kept.refreshToken)}})
                                 .toJson(QJsonDocument::Compact));
}

Result<KeptGrant> keptGrantFrom(const QString &secret)
{
    JsonReader reader(QJsonDocument::fromJson(secret.toUtf8()).object());
    const KeptGrant kept{.token = reader.string("token"_L1).toLatin1(),
                         .ends = reader.instant("ends"_L1),
                         .refreshToken = reader.optionalString("refreshToken"_L1).toLatin1()};
    if (!reader.ok())
        return failure(reader.error());
    return kept;
}

} // namespace rosterbridge
