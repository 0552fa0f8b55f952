// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/grant.h"
#include "core/net/httptransport.h"

#include <QPointer>

class QTcpServer;
class QTcpSocket;

namespace rosterbridge {

//! A person signs in on the service's own page, in the browser: authorization code with PKCE (RFC 7636), with the
//! answer on a port of this computer (RFC 8252). For those who may not have a client secret. An object for one sign-in.
class BrowserSignIn final : public QObject {
    Q_OBJECT
public:
    //! How long a person may take.
    static constexpr std::chrono::minutes Patience{10};

    //! \a login is the address of the sign-in, as checkEncrypted() accepts it. \a transport and \a clock must outlive
    //! this.
    BrowserSignIn(QUrl login, QString clientId, HttpTransport &transport, Clock &clock, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    //! Has \a open show the service's page to the person, and ends with what they were granted. Unauthorized when they,
    //! or the service, refuse; Timeout when they never answer. See Done.
    void start(const std::function<void(const QUrl &page)> &open, QObject *context, Done<Result<Grant>> done);

    //! The challenge that belongs to a verifier (RFC 7636, 4.2).
    [[nodiscard]] static QByteArray challengeOf(const QByteArray &verifier);

private:
    void accept();
    void read(QTcpSocket *socket);
    void redirected(const QUrl &address);
    void exchange(const QString &code);
    void finish(const Result<Grant> &grant);

    QUrl m_login;
    QString m_clientId;
    HttpTransport &m_transport;
    Clock &m_clock;
    std::unique_ptr<QTcpServer> m_server;
    QString m_redirect; //!< where the browser is sent back to
    QByteArray m_verifier;
    QString m_state; //!< tells the answer to this sign-in from others
    QPointer<QObject> m_context;
    Done<Result<Grant>> m_done;
};

} // namespace rosterbridge
