// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"
#include "core/wfm/services.h"

#include <QTimer>

namespace rosterbridge::test {

//! A gateway that answers a test of the connection as told, if the secret is "right".
class FakeGateway final : public Gateway {
public:
    FakeGateway(const Connection &connection, SecretStore &secrets, ConnectionReport report)
        : m_key(connection.secretKey)
        , m_secrets(secrets)
        , m_report(std::move(report))
    {
    }

    void testConnection(QObject *context, Done<Result<ConnectionReport>> done) override
    {
        m_secrets.read(m_key, context, [report = m_report, done = std::move(done)](const Result<QString> &secret) {
            if (secret && *secret == QStringLiteral("right"))
                done(report);
            else
                done(failure(Error::Kind::Unauthorized, QStringLiteral("The client id or secret was refused."),
                             QStringLiteral("Type them again.")));
        });
    }

    //! Somebody signs in at once.
    void signIn(const std::function<void(const QUrl &)> &open, QObject *context, Done<Result<QString>> done) override
    {
        open(QUrl(QStringLiteral("https://login.example.com/authorize")));
        QTimer::singleShot(0, context, [done = std::move(done)] { done(QStringLiteral("right")); });
    }

    void probe(const QList<QDate> &, Urgency, QObject *, Done<Result<QList<ScheduleInfo>>>) override { }
    void fetch(const QString &, const std::optional<Version> &, Urgency, QObject *,
               Done<Result<std::optional<Schedule>>>) override
    {
    }
    void write(const QString &, const Version &, const WriteSet &, QObject *, Done<WriteOutcome>) override { }
    [[nodiscard]] QList<WriteSet> portions(const WriteSet &changes) const override { return {changes}; }
    void directory(QObject *, Done<Result<Directory>>) override { }
    void startRun() override { }
    void setGate(CallGate) override { }
    void gateMoved() override { }
    void setHeadroom(int) override { }
    [[nodiscard]] CallCounts calls() const override { return {}; }
    [[nodiscard]] std::optional<int> callsLeft() const override { return {}; }
    [[nodiscard]] std::chrono::milliseconds frozenFor() const override { return {}; }

private:
    QString m_key;
    SecretStore &m_secrets;
    ConnectionReport m_report;
};

//! A computer without a keychain.
class NoSecretStore final : public SecretStore {
public:
    void read(const QString &, QObject *context, Done<Result<QString>> done) override
    {
        refuse(context, std::move(done));
    }
    void write(const QString &, const QString &, QObject *context, Done<Result<void>> done) override
    {
        refuse(context, std::move(done));
    }
    void remove(const QString &, QObject *context, Done<Result<void>> done) override
    {
        refuse(context, std::move(done));
    }
    void probe(QObject *context, Done<Result<void>> done) override { refuse(context, std::move(done)); }

private:
    template <class T>
    void refuse(QObject *context, Done<Result<T>> done)
    {
        QTimer::singleShot(0, context, [done = std::move(done)] {
            done(failure(Error::Kind::KeychainUnavailable, QStringLiteral("There is no keychain on this computer.")));
        });
    }
};

} // namespace rosterbridge::test
