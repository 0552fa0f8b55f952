// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecretstore.h"

#include "core/time/clock.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.kind = Error::Kind::NotFound,
                .what = Error::tr("The keychain has no secret for this organisation, or is locked."),
                .next = Error::tr("Unlock the keychain, or enter the client secret.")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return {.kind = Error::Kind::KeychainDenied,
                .what = Error::tr("The keychain is locked or refuses: %1.").arg(job.errorString()),
                .next = Error::tr("Unlock it, or keep the secret for this session only.")};
    default: // QtKeychain says OtherError where there is no service or no session bus
        return {.kind = Error::Kind::KeychainUnavailable,
                .what = Error::tr("This computer has no keychain that answers: %1.").arg(job.errorString()),
                .next = Error::tr("Keep the secret for this session only, or set up a keychain.")};
    }
}

Error timeoutError()
{
    return {.kind = Error::Kind::KeychainDenied,
            .what = Error::tr("The keychain did not answer in time. It may wait for its password."),
            .next = Error::tr("Unlock it and try again, or keep the secret for this session only.")};
}

//! Starts \a job and tells how it ended, by \a take when it was well. QtKeychain calls back into a job whatever
//! happens, so one that takes too long is left to end and to delete itself; only what it says is dropped.
template <class T, class Job>
void run(Job *job, Clock &clock, std::chrono::milliseconds timeout, QObject *context, Done<Result<T>> done,
         Result<T> (*take)(const Job &))
{
    const auto open = std::make_shared<Done<Result<T>>>(std::move(done));
    const auto finish = [open, guard = QPointer(context)](const Result<T> &result) {
        if (const auto last = std::exchange(*open, {}); last && guard)
            last(result);
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [job, finish, take] {
        finish(job->error() == QKeychain::NoError ? take(*job) : failure(errorOf(*job)));
    });
    clock.after(timeout, context, [finish] { finish(failure(timeoutError())); });
    job->start();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(Clock &clock, QString service, std::chrono::milliseconds timeout)
    : m_clock(clock)
    , m_service(std::move(service))
    , m_timeout(timeout)
{
}

void KeychainSecretStore::read(const QString &key, QObject *context, Done<Result<QString>> done)
{
    auto *const job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    run<QString, QKeychain::ReadPasswordJob>(
        job, m_clock, m_timeout, context, std::move(done),
        [](const QKeychain::ReadPasswordJob &ended) -> Result<QString> { return ended.textData(); });
}

void KeychainSecretStore::write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done)
{
    auto *const job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    run<void, QKeychain::WritePasswordJob>(job, m_clock, m_timeout, context, std::move(done),
                                           [](const QKeychain::WritePasswordJob &) { return Result<void>(); });
}

void KeychainSecretStore::remove(const QString &key, QObject *context, Done<Result<void>> done)
{
    // Deleting from a locked gnome-keyring never ends; writing there is refused at once. So overwrite first.
    write(key, u"deleted"_s, context,
          [key, context, done = std::move(done), clock = &m_clock, service = m_service,
           timeout = m_timeout](const Result<void> &unlocked) {
              if (!unlocked)
                  return done(unlocked);
              auto *const job = new QKeychain::DeletePasswordJob(service);
              job->setKey(key);
              run<void, QKeychain::DeletePasswordJob>(
                  job, *clock, timeout, context, done,
                  [](const QKeychain::DeletePasswordJob &) { return Result<void>(); });
          });
}

void KeychainSecretStore::probe(QObject *context, Done<Result<void>> done)
{
    // Reading can't tell a locked keychain from an empty one: write an entry that holds nothing, and take it back.
    remove(u"availability"_s, context, std::move(done));
}

} // namespace rosterbridge
