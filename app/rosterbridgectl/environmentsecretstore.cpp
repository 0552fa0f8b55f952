// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/environmentsecretstore.h"

#include "app/rosterbridgectl/command.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

QString EnvironmentSecretStore::variable(const QString &key)
{
    QString name = u"ROSTERBRIDGE_SECRET_"_s;
    for (const QChar letter : key) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        name += isPlain ? letter.toUpper() : QChar(u'_');
    }
    return name;
}

void EnvironmentSecretStore::read(const QString &key, QObject *context, Done<Result<QString>> done)
{
    const QString secret = qEnvironmentVariable(variable(key).toLatin1().constData());
    if (secret.isEmpty()) {
        m_store.read(key, context, [key, done = std::move(done)](const Result<QString> &kept) {
            if (kept || kept.error().kind != Error::Kind::KeychainUnavailable)
                return done(kept);
            Error error = kept.error();
            error.next = Command::tr("Give the secret in the environment variable %1.").arg(variable(key));
            done(failure(error));
        });
        return;
    }
    QMetaObject::invokeMethod(
        context, [secret, done = std::move(done)] { done(secret); }, Qt::QueuedConnection);
}

void EnvironmentSecretStore::write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done)
{
    m_store.write(key, secret, context, std::move(done));
}

void EnvironmentSecretStore::remove(const QString &key, QObject *context, Done<Result<void>> done)
{
    m_store.remove(key, context, std::move(done));
}

void EnvironmentSecretStore::probe(QObject *context, Done<Result<void>> done)
{
    m_store.probe(context, std::move(done));
}

} // namespace rosterbridge
