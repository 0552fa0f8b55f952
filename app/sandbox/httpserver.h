// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/clock.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace rosterbridge::sandbox {

//! A request as it came over the wire.
struct HttpRequest {
    QByteArray method;
    QString path; //!< percent-decoded
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case; repeated ones joined by ", "
    QByteArray body;
    QByteArray correlationId; //!< given by the server
    int problem = 0; //!< status to refuse it with, for one that HTTP itself forbids; 0 when it is fine

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

struct HttpReply {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType = "application/json";
    QByteArray body;

    void add(const QByteArray &name, const QByteArray &value) { headers.append(std::pair(name, value)); }
};

//! One client's connection: takes one request after the other and hands it out; each wants one of send(),
//! sendSlowly() or close(), now or later; without any it hangs.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    //! Takes the socket over and dies with it.
    HttpConnection(QTcpSocket *socket, Clock &clock, qint64 maximumBody, QObject *parent);

    void send(const HttpReply &reply);
    //! Head at once, body in small pieces spread over \a duration.
    void sendSlowly(const HttpReply &reply, std::chrono::milliseconds duration);
    //! Ends the connection with no answer.
    void close();

Q_SIGNALS:
    void requested(const rosterbridge::sandbox::HttpRequest &request);

private:
    enum class State { Head, Body, Answering, Closing };

    void receive();
    void take();
    bool takeHead();
    bool takeBody();
    void refuse(int status);
    void handOut();
    void writeHead(const HttpReply &reply);
    void writePiece(const QByteArray &body, qsizetype piece, std::chrono::milliseconds pause);
    void finish();

    QTcpSocket *m_socket;
    Clock &m_clock;
    const qint64 m_maximumBody;
    State m_state = State::Head;
    QByteArray m_buffer;
    HttpRequest m_request;
    qint64 m_bodyLeft = 0;
    bool m_keepAlive = true;
};

//! HTTP/1.1 on the loopback interface, over raw sockets so that every fault of a network can be played.
class HttpServer final : public QObject {
    Q_OBJECT
public:
    //! Bodies over \a maximumBody bytes are read, thrown away and handed out with problem 413.
    HttpServer(Clock &clock, qint64 maximumBody, QObject *parent = nullptr);

    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

Q_SIGNALS:
    void requested(rosterbridge::sandbox::HttpConnection *connection,
                   const rosterbridge::sandbox::HttpRequest &request);

private:
    void accept();

    Clock &m_clock;
    const qint64 m_maximumBody;
    QTcpServer m_server;
};

} // namespace rosterbridge::sandbox
