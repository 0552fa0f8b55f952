// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/replies.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpReply jsonReply(const QJsonObject &object, int status)
{
    return {.status = status, .body = toBytes(object)};
}

HttpReply errorReply(const HttpRequest &request, int status, const QString &code, const QString &message,
                     QJsonObject more)
{
    more["status"_L1] = status;
    more["code"_L1] = code;
    more["message"_L1] = message;
    more["contextId"_L1] = QString::fromLatin1(request.correlationId);
    if (!more.contains("details"_L1))
        more["details"_L1] = QJsonArray();
    more["errors"_L1] = QJsonArray();
    return jsonReply(more, status);
}

HttpReply notFound(const HttpRequest &request)
{
    return errorReply(request, 404, u"not.found"_s, u"The requested resource was not found."_s);
}

HttpReply tooManyRequests(const HttpRequest &request, const QByteArray &retryAfter)
{
    HttpReply reply = errorReply(
        request, 429, u"too.many.requests.retry.after"_s,
        u"Rate limit exceeded the maximum. Retry the request in [%1] seconds"_s.arg(QString::fromLatin1(retryAfter)));
    if (!retryAfter.isNull())
        reply.add("Retry-After", retryAfter);
    return reply;
}

HttpReply missingPermission(const HttpRequest &request, const QString &permission)
{
    return errorReply(
        request, 403, u"missing.permissions"_s,
        u"Unable to perform the requested action. You are missing the following permission(s): %1"_s.arg(permission));
}

HttpReply badCredentials(const HttpRequest &request)
{
    HttpReply reply = errorReply(request, 401, u"bad.credentials"_s, u"Invalid login credentials."_s);
    reply.add("WWW-Authenticate", "Bearer");
    return reply;
}

} // namespace rosterbridge::sandbox
