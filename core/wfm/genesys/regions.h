// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace rosterbridge::genesys {

//! Where organisations live: each in one region, and its tokens are good there alone.
struct Region {
    QString name; //!< translated
    QString domain;
    QString id; //!< as the vendor's tools call it, such as eu-west-1
};

//! The regions known; there may be others by now.
[[nodiscard]] QList<Region> regions();

//! Whether \a typed can be an address of the service: one on this very computer, or with a domain.
[[nodiscard]] bool isHost(const QUrl &typed);
//! The address of the API of a domain.
[[nodiscard]] QUrl apiOf(const QString &domain);
//! The address of the API, whatever of a domain's addresses was typed: its own, that of the sign-in or of the user
//! interface, or the domain alone. An address on this very computer stays as it is.
[[nodiscard]] QUrl apiOf(const QUrl &typed);
//! The address of the sign-in that belongs to the API at \a api.
[[nodiscard]] QUrl loginOf(const QUrl &api);

} // namespace rosterbridge::genesys
