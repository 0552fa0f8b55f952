// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/genesysclient.h"

#include "core/wfm/genesys/regions.h"

using namespace Qt::StringLiterals;

namespace rosterbridge::genesys {

namespace {

//! What is wrong with a file that is not handed out: it is its address that is refused, not the client or its rights,
//! unless the service itself does not know the \a token.
Error fileError(Error error, bool token)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        if (token)
            return error;
        [[fallthrough]];
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Validation:
        error.kind = Error::Kind::Server;
        error.what =
            Error::tr("A file with an answer of the service could not be fetched (status %1).").arg(error.httpStatus);
        error.next = Error::tr("Try again later; ask the vendor if it lasts.");
        return error;
    default:
        return error;
    }
}

} // namespace

GenesysClient::GenesysClient(const Connection &connection, Network &network, SecretStore &secrets, Clock &clock,
                             const QRandomGenerator &random)
    : m_subject(connection.signIn == SignIn::Browser ? QString() : connection.clientId)
    , m_api(apiOf(connection.address), loginOf(apiOf(connection.address)), credentialsOf(connection, secrets), network,
            clock, connection.headroom, random)
{
}

QUrl GenesysClient::url(const QStringList &segments, const QString &query) const
{
    QString path = u"/api/v2"_s;
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = m_api.url(path);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QUrl GenesysClient::unitUrl(const QString &businessUnit, const QStringList &more, const QString &query) const
{
    return url(QStringList{u"workforcemanagement"_s, u"businessunits"_s, businessUnit} + more, query);
}

QUrl GenesysClient::scheduleUrl(const ScheduleKey &key, const QStringList &more) const
{
    return unitUrl(key.businessUnit,
                   QStringList{u"weeks"_s, key.firstWeek.toString(Qt::ISODate), u"schedules"_s, key.schedule} + more);
}

bool GenesysClient::isWorthANewAddress(const Error &error)
{
    return error.kind == Error::Kind::Protocol || (error.kind == Error::Kind::Server && error.httpStatus < 500);
}

ApiRequest GenesysClient::post(CallKind kind, Urgency urgency, const QUrl &url, const QJsonObject &body)
{
    return {.kind = kind,
            .urgency = urgency,
            .method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

void GenesysClient::readFile(Urgency urgency, const QUrl &file, int redirects, QObject *context,
                             const Done<Result<HttpAnswer>> &done)
{
    const bool isHere = sameOrigin(file, m_api.url({}));
    const auto take = [this, urgency, file, redirects, isHere, context, done](const ApiAnswer &answer) {
        const QByteArray location = answer.http.headers.value("location");
        if (answer.http.status >= 300 && answer.http.status < 400 && !location.isEmpty() && redirects > 0)
            return readFile(urgency, file.resolved(QUrl::fromEncoded(location)), redirects - 1, context, done);
        if (answer.error)
            return done(failure(fileError(*answer.error, isHere)));
        HttpAnswer http = answer.http;
        if (isGzip(http.body)) {
            const auto body = gunzip(http.body);
            if (!body)
                return done(failure(contractBroken(http, body.error())));
            http.body = *body;
        }
        done(http);
    };
    const ApiRequest request{.kind = CallKind::Fetch, .urgency = urgency, .url = file};
    if (isHere)
        m_api.send(request, context, take);
    else
        m_api.sendWithoutToken(request, context, take);
}

} // namespace rosterbridge::genesys
