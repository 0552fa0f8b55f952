// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/grant.h"
#include "core/net/httptransport.h"
#include "core/util/signin.h"

#include <QPointer>

namespace rosterbridge {

//! Fetches a secret from where it is kept, each time it is needed.
using SecretReader = std::function<void(QObject *context, Done<Result<QString>> done)>;
//! Keeps another in its place.
using SecretWriter = std::function<void(const QString &secret, QObject *context, Done<Result<void>> done)>;

//! What an OAuth client signs in with.
struct Credentials {
    QString clientId;
    SignIn signIn = SignIn::Secret;
    SecretReader read; //!< the client's secret, or with SignIn::Browser what secretOf() a person's grant is kept
    SecretWriter write; //!< for SignIn::Browser: a grant is kept anew whenever it is renewed
};

//! The access token of one OAuth client: one sign-in for all who wait for it, renewed shortly before it ends. By client
//! credentials, or by what is kept of a person's sign-in: then it is renewed where the service lets it be, and nobody
//! is asked to sign in again from here. Neither secret nor token is ever logged; the secret is forgotten as soon as it
//! was sent.
class TokenProvider final : public QObject {
    Q_OBJECT
public:
    //! \a transport and \a clock must outlive the provider.
    TokenProvider(QUrl tokenAddress, Credentials credentials, HttpTransport &transport, Clock &clock,
                  QObject *parent = nullptr);

    //! The token, from a sign-in when there is none. Unauthorized when the service refuses client id or secret, or when
    //! a person has to sign in again; the secret store's other errors as they are.
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
    void signInWith(const QString &secret);
    void useKept(const KeptGrant &kept);
    void request(const QByteArray &form, const QByteArray &authorization,
                 const std::function<void(const Grant &)> &granted);
    void use(const QByteArray &token, std::chrono::milliseconds lifetime);
    void finish(const Result<QByteArray> &token);
    [[nodiscard]] Error signInAgain() const;

    QUrl m_address;
    Credentials m_credentials;
    HttpTransport &m_transport;
    Clock &m_clock;
    QList<Waiting> m_waiting;
    QByteArray m_token;
    QByteArray m_refused; //!< that the service took back before its end
    std::chrono::milliseconds m_renewAt{0}; //!< by Clock::monotonic()
    int m_signIns = 0;
};

} // namespace rosterbridge
