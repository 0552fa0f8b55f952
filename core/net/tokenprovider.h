// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QPointer>

namespace rosterbridge {

//! Fetches a client secret from where it is kept, each time it is needed.
using SecretReader = std::function<void(QObject *context, Done<Result<QString>> done)>;

//! The access token of one OAuth client, by client credentials: one sign-in for all who wait for it, renewed shortly
//! before it ends. Neither secret nor token is ever logged; the secret is forgotten as soon as it was sent.
class TokenProvider final : public QObject {
    Q_OBJECT
public:
    //! \a transport and \a clock must outlive the provider.
    TokenProvider(QUrl tokenAddress, QString clientId, SecretReader secret, HttpTransport &transport, Clock &clock,
                  QObject *parent = nullptr);

    //! The token, from a sign-in when there is none. Unauthorized when the service refuses client id or secret; the
    //! secret store's errors as they are.
    void token(QObject *context, Done<Result<QByteArray>> done);
    //! The service refused \a token: the next token() signs in again, unless somebody already did.
    void reject(const QByteArray &token);

    //! Sign-ins sent since the provider was built.
    [[nodiscard]] int signIns() const { return m_signIns; }

private:
    struct Waiting {
        QPointer<QObject> context;
        Done<Result<QByteArray>> done;
    };

    void signIn();
    void send(const QString &secret);
    void take(const HttpAnswer &answer);
    void finish(const Result<QByteArray> &token);

    QUrl m_address;
    QString m_clientId;
    SecretReader m_secret;
    HttpTransport &m_transport;
    Clock &m_clock;
    QList<Waiting> m_waiting;
    QByteArray m_token;
    std::chrono::milliseconds m_renewAt{0}; //!< by Clock::monotonic()
    int m_signIns = 0;
};

} // namespace rosterbridge
