// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpserver.h"

#include <QJsonObject>

namespace rosterbridge::sandbox {

// Answers that all dialects have.

[[nodiscard]] QByteArray toBytes(const QJsonObject &object);
[[nodiscard]] HttpReply jsonReply(const QJsonObject &object, int status = 200);
//! An ErrorBody (genesys-wfm-api.md, 5.1).
[[nodiscard]] HttpReply errorReply(const HttpRequest &request, int status, const QString &code, const QString &message,
                                   QJsonObject more = {});
[[nodiscard]] HttpReply notFound(const HttpRequest &request);
[[nodiscard]] HttpReply tooManyRequests(const HttpRequest &request, const QByteArray &retryAfter);
[[nodiscard]] HttpReply missingPermission(const HttpRequest &request, const QString &permission);
[[nodiscard]] HttpReply badCredentials(const HttpRequest &request);

} // namespace rosterbridge::sandbox
