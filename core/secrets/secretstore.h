// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QObject>

namespace rosterbridge {

//! Where the secrets of the organisations live. Asynchronous, may be unavailable, and says so: an error of kind
//! KeychainUnavailable means that there is none, KeychainDenied that it is locked or refuses. GUI thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    //! The secret of \a key; NotFound when the store has none. A locked keychain may answer NotFound too, so NotFound
    //! is never a reason to write or delete.
    virtual void read(const QString &key, QObject *context, Done<Result<QString>> done) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done) = 0;
    virtual void remove(const QString &key, QObject *context, Done<Result<void>> done) = 0;
    //! Whether a secret could be kept: an empty success, KeychainUnavailable or KeychainDenied.
    virtual void probe(QObject *context, Done<Result<void>> done) = 0;
};

} // namespace rosterbridge
