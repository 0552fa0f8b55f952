// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/classify.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge {

namespace {

using Kind = Error::Kind;

//! True when the connection failed, so that status and body tell nothing, or not all. Codes from 201 on restate the
//! HTTP status, but for 205 (a body could not be sent again) and those that come with a good status.
bool connectionFailed(const HttpAnswer &answer)
{
    if (answer.networkError == QNetworkReply::NoError)
        return false;
    return answer.networkError < QNetworkReply::ContentAccessDenied
        || answer.networkError == QNetworkReply::ContentReSendError || answer.status < 400;
}

Error unknownOutcome(const HttpAnswer &answer)
{
    return {.kind = Kind::UnknownOutcome,
            .what =
                Error::tr("The change was sent to %1, but whether it was carried out is not known.").arg(answer.host),
            .next = Error::tr("Rosterbridge reads the schedule again before it sends anything.")};
}

Error connectionError(const HttpAnswer &answer, Effect effect)
{
    if (effect == Effect::Writes && answer.left)
        return unknownOutcome(answer);
    switch (answer.networkError) {
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = Kind::Tls,
                .what = Error::tr("%1 could not prove who it is: %2.").arg(answer.host, answer.networkText),
                .next =
                    Error::tr("Check the address. Where a proxy inspects encrypted traffic, its certificate must be "
                              "installed on this computer.")};
    case QNetworkReply::InsecureRedirectError:
        return {.kind = Kind::Input, .what = answer.networkText};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // what a transfer timeout ends with
        return {.kind = Kind::Timeout,
                .what = Error::tr("%1 did not answer in time.").arg(answer.host),
                .next = Error::tr("Try again later.")};
    case QNetworkReply::HostNotFoundError:
        return {.kind = Kind::Network,
                .what = Error::tr("There is no host called %1.").arg(answer.host),
                .next = Error::tr("Check the address and the network.")};
    case QNetworkReply::UnknownContentError: // a good status, but the body can't be decompressed
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {.kind = Kind::Protocol,
                .what = Error::tr("The answer of %1 can't be read: %2.").arg(answer.host, answer.networkText),
                .next = Error::tr("Check the address, and ask the vendor if it is right.")};
    default:
        return {.kind = Kind::Network,
                .what = Error::tr("The connection to %1 failed: %2.").arg(answer.host, answer.networkText),
                .next = Error::tr("Check the network and try again.")};
    }
}

//! Reads what there is of an ErrorBody (genesys-wfm-api.md, 5.1). Gateways answer with HTML or nothing: no error.
QString readErrorBody(const QByteArray &body, Error &error)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    error.code = object.value("code"_L1).toString();
    if (error.correlationId.isEmpty())
        error.correlationId = object.value("contextId"_L1).toString();
    const QJsonArray details = object.value("details"_L1).toArray();
    for (const QJsonValue &detail : details) {
        error.details.append({.entityId = detail["entityId"_L1].toString(),
                              .fieldName = detail["fieldName"_L1].toString(),
                              .errorCode = detail["errorCode"_L1].toString()});
    }
    return object.value("message"_L1).toString().simplified().left(300);
}

Error statusError(const HttpAnswer &answer, Effect effect, Instant now)
{
    Error error;
    error.httpStatus = answer.status;
    error.correlationId = answer.correlationId();
    error.retryAfter = parseRetryAfter(answer.headers.value("retry-after"), now);
    const QString message = readErrorBody(answer.body, error);
    const auto say = [&error](Kind kind, const QString &what, const QString &next = {}) {
        error.kind = kind;
        error.what = what;
        error.next = next;
        return error;
    };

    switch (answer.status) {
    case 400:
    case 422:
    case 428:
        return say(Kind::Validation,
                   message.isEmpty() ? Error::tr("%1 refused the request as wrong.").arg(answer.host)
                                     : Error::tr("%1 refused the request: %2").arg(answer.host, message));
    case 401:
        return say(Kind::Unauthorized, Error::tr("%1 did not accept the sign-in.").arg(answer.host),
                   Error::tr("Check the address and the client id, or replace the secret."));
    case 403:
        return say(Kind::Forbidden,
                   message.isEmpty() ? Error::tr("%1 does not permit this.").arg(answer.host)
                                     : Error::tr("%1 does not permit this: %2").arg(answer.host, message),
                   Error::tr("Ask an administrator of the service to give the OAuth client the permission."));
    case 404:
    case 410:
        return say(Kind::NotFound, Error::tr("%1 has not got what was asked for.").arg(answer.host),
                   Error::tr("It may have been deleted or replaced; compare again."));
    case 408:
        return say(Kind::Timeout, Error::tr("The request was too slow for %1.").arg(answer.host),
                   Error::tr("Try again later."));
    case 409:
    case 412:
        return say(Kind::VersionConflict, Error::tr("Somebody else changed it on %1 meanwhile.").arg(answer.host),
                   Error::tr("Compare again."));
    case 413:
        return say(Kind::TooLarge, Error::tr("The request is too large for %1.").arg(answer.host));
    case 429:
        return say(Kind::RateLimited, Error::tr("The allowance of calls to %1 is used up.").arg(answer.host),
                   Error::tr("Go on when the pause that it asks for is over."));
    default:
        break;
    }
    if (answer.status >= 500) {
        // A gateway's 502 or 504, and a fault in mid-work, say nothing of what became of a write. A 503 with
        // Retry-After is the service's own word that it did not begin.
        const bool refused = answer.status == 501 || (answer.status == 503 && error.retryAfter);
        if (effect == Effect::Writes && !refused) {
            const Error unknown = unknownOutcome(answer);
            return say(unknown.kind, unknown.what, unknown.next);
        }
        return say(Kind::Server,
                   Error::tr("%1 has a fault of its own (status %2).").arg(answer.host).arg(answer.status),
                   Error::tr("Try again later; ask the vendor if it lasts."));
    }
    if (answer.status >= 300 && answer.status < 400)
        return say(Kind::Protocol, Error::tr("%1 points to another address.").arg(answer.host),
                   Error::tr("Check the address of the organisation."));
    return say(Kind::Protocol,
               Error::tr("%1 gave an answer that was not expected (status %2).").arg(answer.host).arg(answer.status),
               Error::tr("Check the address and the kind of service."));
}

//! Full jitter: anywhere up to a ceiling that doubles with each attempt.
std::chrono::milliseconds backoff(int attempt, double jitter)
{
    const auto ceiling = std::min<std::chrono::milliseconds>(1s * (1 << std::min(attempt - 1, 10)), 30s);
    return std::chrono::milliseconds(qint64(double(ceiling.count()) * jitter));
}

} // namespace

std::optional<Error> classify(const HttpAnswer &answer, Effect effect, Instant now)
{
    if (connectionFailed(answer)) {
        Error error = connectionError(answer, effect);
        error.httpStatus = answer.status;
        error.correlationId = answer.correlationId();
        return error;
    }
    if ((answer.status >= 200 && answer.status < 300) || answer.status == 304)
        return std::nullopt;
    return statusError(answer, effect, now);
}

std::optional<std::chrono::milliseconds> retryDelay(const Error &error, int attempt, Effect effect, double jitter)
{
    switch (error.kind) {
    case Kind::RateLimited:
        if (attempt > 5 || error.retryAfter.value_or(DefaultPause) > LongestPause)
            return std::nullopt;
        // The pacer waits as told; but a service that keeps saying 0 is not to be hammered.
        return attempt == 1 ? 0ms : backoff(attempt, jitter);
    case Kind::Timeout:
    case Kind::Network: // for a write: it did not leave, or it would be UnknownOutcome
        if (attempt > 3)
            return std::nullopt;
        return backoff(attempt, jitter);
    case Kind::Server:
        if (effect == Effect::Writes || attempt > 4 || error.retryAfter.value_or(0ms) > LongestPause)
            return std::nullopt;
        return std::max(error.retryAfter.value_or(0ms), backoff(attempt, jitter));
    default:
        return std::nullopt;
    }
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, Instant now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    std::chrono::seconds pause{0};
    if (std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        pause = fits ? std::chrono::seconds(seconds) : std::chrono::seconds::max();
    } else {
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return std::nullopt;
        date.setTimeSpec(Qt::UTC);
        pause = Instant(std::chrono::seconds(date.toSecsSinceEpoch())) - now;
    }
    return std::clamp<std::chrono::seconds>(pause, 0s, 24h);
}

} // namespace rosterbridge
