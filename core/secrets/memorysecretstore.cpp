// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"

namespace rosterbridge {

namespace {

template <class T>
void later(QObject *context, Done<Result<T>> done, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

} // namespace

void MemorySecretStore::read(const QString &key, QObject *context, Done<Result<QString>> done)
{
    const auto found = m_secrets.constFind(key);
    if (found != m_secrets.constEnd())
        later<QString>(context, std::move(done), *found);
    else
        later<QString>(context, std::move(done),
                       failure(Error::Kind::NotFound, Error::tr("No secret is kept for this organisation."),
                               Error::tr("Enter its client secret.")));
}

void MemorySecretStore::write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done)
{
    m_secrets.insert(key, secret);
    later<void>(context, std::move(done), {});
}

void MemorySecretStore::remove(const QString &key, QObject *context, Done<Result<void>> done)
{
    m_secrets.remove(key);
    later<void>(context, std::move(done), {});
}

void MemorySecretStore::probe(QObject *context, Done<Result<void>> done)
{
    later<void>(context, std::move(done), {});
}

} // namespace rosterbridge
