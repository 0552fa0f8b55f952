// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace rosterbridge {

//! A raw HTTP server on loopback for what a proper one never does: it closes, resets, hangs or lies as told, and writes
//! down each request that it saw.
class ScriptedServer final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray target; //!< path and query
        QHash<QByteArray, QByteArray> headers; //!< names in lower case
        QByteArray body;
        [[nodiscard]] QByteArray path() const { return target.split('?').constFirst(); }
    };

    struct Reply {
        enum class When { AfterRequest, AfterHeaders };
        enum class Then { KeepOpen, Close, Reset };
        QByteArray bytes; //!< raw; empty = no answer
        Then then = Then::KeepOpen;
        When when = When::AfterRequest;

        [[nodiscard]] static Reply status(int status, const QByteArray &body = {}, const QByteArrayList &headers = {});
        [[nodiscard]] static Reply json(const QByteArray &body, const QByteArrayList &headers = {})
        {
            return status(200, body, headers);
        }
        [[nodiscard]] static Reply hang() { return {}; }
        [[nodiscard]] static Reply close(When when = When::AfterRequest) { return {.then = Then::Close, .when = when}; }
        [[nodiscard]] static Reply reset(When when = When::AfterRequest) { return {.then = Then::Reset, .when = when}; }
        //! The first \a bytes bytes of \a whole, then the connection closes.
        [[nodiscard]] static Reply cut(const Reply &whole, qsizetype bytes);
    };

    //! Listens on a free port of 127.0.0.1; over TLS when \a tls has a certificate.
    explicit ScriptedServer(const QSslConfiguration &tls = {});

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    //! The next requests for \a route ("GET /path") get \a replies, in that order; the last one for ever.
    void on(const QByteArray &route, const QList<Reply> &replies) { m_replies[route] = replies; }
    //! Lets the server sign everybody in.
    void grantTokens(const QByteArray &token = "token");

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QByteArray &route) const;
    [[nodiscard]] Request last(const QByteArray &route) const;
    //! Routes that were asked for and not scripted: a test that ends with any has failed.
    [[nodiscard]] const QByteArrayList &unexpected() const { return m_unexpected; }
    [[nodiscard]] int connections() const { return m_connections; }
    //! Closes each connection as soon as it is there.
    void refuseConnections() { m_refuse = true; }
    //! Answers what Reply::hang() left open.
    void answerHanging(const Reply &reply);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Reply &reply);
    Reply nextReply(const QByteArray &route, bool take);

    QHash<QByteArray, QList<Reply>> m_replies;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QPointer<QTcpSocket>> m_hanging;
    QList<Request> m_requests;
    QByteArrayList m_unexpected;
    int m_connections = 0;
    bool m_refuse = false;
    std::unique_ptr<QTcpServer> m_server; // the last, since its sockets report their end to the others
};

} // namespace rosterbridge
