// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace rosterbridge {

//! What a sign-in ends with (RFC 6749, 5.1).
struct Grant {
    QByteArray token;
    std::chrono::seconds lifetime{0}; //!< from the answer on
    QByteArray refreshToken; //!< empty where the service gives none
};

//! What is kept of a person's sign-in between runs, as a secret.
struct KeptGrant {
    QByteArray token;
    std::chrono::sys_seconds ends; //!< when the token does
    QByteArray refreshToken; //!< empty where the service gives none
};

//! The secret to keep, and what it holds; a Protocol error where it is no such secret.
[[nodiscard]] QString secretOf(const KeptGrant &kept);
[[nodiscard]] Result<KeptGrant> keptGrantFrom(const QString &secret);

//! Protocol error for an answer that is no bearer token with a lifetime.
[[nodiscard]] Result<Grant> grantFrom(const QJsonObject &object);

} // namespace rosterbridge
