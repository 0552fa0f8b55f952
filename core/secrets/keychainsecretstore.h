// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <chrono>

namespace rosterbridge {

class Clock;

//! The keychain of the operating system, through QtKeychain. Never falls back to a file. A keychain that does not
//! answer in time, such as one that waits for its password, is KeychainDenied.
class KeychainSecretStore final : public SecretStore {
public:
    //! Entries are kept under \a service. \a clock must outlive the store.
    explicit KeychainSecretStore(Clock &clock, QString service = QStringLiteral("Rosterbridge"),
                                 std::chrono::milliseconds timeout = std::chrono::seconds(30));

    void read(const QString &key, QObject *context, Done<Result<QString>> done) override;
    void write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done) override;
    void remove(const QString &key, QObject *context, Done<Result<void>> done) override;
    void probe(QObject *context, Done<Result<void>> done) override;

private:
    Clock &m_clock;
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace rosterbridge
