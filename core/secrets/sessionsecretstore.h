// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/memorysecretstore.h"

#include <QSet>

namespace rosterbridge {

//! A keychain with a way out for who has none: secrets that a person chose to keep for this session only. Those win
//! over the keychain's. It never chooses so by itself.
class SessionSecretStore final : public SecretStore {
public:
    //! \a keychain must outlive the store.
    explicit SessionSecretStore(SecretStore &keychain) : m_keychain(keychain) { }

    //! Keeps \a secret until the program ends; the keychain is not asked.
    void keepForSession(const QString &key, const QString &secret);
    //! Whether the secret of \a key is one of the session's.
    [[nodiscard]] bool isForSession(const QString &key) const { return m_forSession.contains(key); }

    void read(const QString &key, QObject *context, Done<Result<QString>> done) override;
    //! To the keychain. Done well, it replaces the session's.
    void write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done) override;
    void remove(const QString &key, QObject *context, Done<Result<void>> done) override;
    void probe(QObject *context, Done<Result<void>> done) override;

private:
    SecretStore &m_keychain;
    MemorySecretStore m_session;
    QSet<QString> m_forSession;
};

} // namespace rosterbridge
