// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

namespace rosterbridge {

//! For runs without a person: a secret in the environment comes before the one in \a store, where all others live.
class EnvironmentSecretStore final : public SecretStore {
public:
    explicit EnvironmentSecretStore(SecretStore &store) : m_store(store) { }

    //! The variable that holds the secret of \a key: ROSTERBRIDGE_SECRET_<KEY>, other characters as underscores.
    [[nodiscard]] static QString variable(const QString &key);

    void read(const QString &key, QObject *context, Done<Result<QString>> done) override;
    void write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done) override;
    void remove(const QString &key, QObject *context, Done<Result<void>> done) override;
    void probe(QObject *context, Done<Result<void>> done) override;

private:
    SecretStore &m_store;
};

} // namespace rosterbridge
