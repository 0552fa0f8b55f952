// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/sessionsecretstore.h"

namespace rosterbridge {

void SessionSecretStore::keepForSession(const QString &key, const QString &secret)
{
    QObject nobody;
    m_forSession.insert(key);
    m_session.write(key, secret, &nobody, [](const Result<void> &) {});
}

void SessionSecretStore::read(const QString &key, QObject *context, Done<Result<QString>> done)
{
    SecretStore &store = isForSession(key) ? static_cast<SecretStore &>(m_session) : m_keychain;
    store.read(key, context, std::move(done));
}

void SessionSecretStore::write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done)
{
    m_keychain.write(key, secret, context, [this, key, done = std::move(done)](const Result<void> &written) {
        if (written)
            m_forSession.remove(key);
        done(written);
    });
}

void SessionSecretStore::remove(const QString &key, QObject *context, Done<Result<void>> done)
{
    if (m_forSession.remove(key))
        m_session.remove(key, context, std::move(done));
    else
        m_keychain.remove(key, context, std::move(done));
}

void SessionSecretStore::probe(QObject *context, Done<Result<void>> done)
{
    m_keychain.probe(context, std::move(done));
}

} // namespace rosterbridge
