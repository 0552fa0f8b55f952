// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace rosterbridge {

//! What a sign-in ends with (RFC 6749, 5.1).
struct Grant {
    QByteArray token;
    std::chrono::seconds lifetime{0}; //!< from the answer on
    QByteArray refreshToken; //!< empty where the service gives none
};

//! Protocol error for an answer that is no bearer token with a lifetime.
[[nodiscard]] Result<Grant> grantFrom(const QJsonObject &object);

} // namespace rosterbridge
