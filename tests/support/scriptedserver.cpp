// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QSslCertificate>
#include <QSslServer>

using namespace Qt::StringLiterals;

namespace rosterbridge {

ScriptedServer::Reply ScriptedServer::Reply::status(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    if (status != 304)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {.bytes = bytes + "\r\n" + body};
}

ScriptedServer::Reply ScriptedServer::Reply::cut(const Reply &whole, qsizetype bytes)
{
    return {.bytes = whole.bytes.left(bytes), .then = Then::Close};
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls)
{
    if (tls.localCertificate().isNull()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(qobject_cast<QSslServer *>(m_server.get()) ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::grantTokens(const QByteArray &token)
{
    on("POST /oauth/token",
       {Reply::json(R"({"access_token":")" + token + R"(","token_type":"bearer","expires_in":86400})")});
}

qsizetype ScriptedServer::count(const QByteArray &route) const
{
    return std::count_if(m_requests.cbegin(), m_requests.cend(),
                         [&route](const Request &request) { return request.method + ' ' + request.path() == route; });
}

ScriptedServer::Request ScriptedServer::last(const QByteArray &route) const
{
    for (auto request = m_requests.crbegin(); request != m_requests.crend(); ++request) {
        if (request->method + ' ' + request->path() == route)
            return *request;
    }
    return {};
}

void ScriptedServer::answerHanging(const Reply &reply)
{
    for (const auto &socket : std::exchange(m_hanging, {})) {
        if (socket)
            answer(socket, reply);
    }
}

void ScriptedServer::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_buffers.remove(socket); });
        if (m_refuse) {
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    QByteArrayList lines = buffer.left(headEnd).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    Request request{.method = first.value(0), .target = first.value(1), .headers = {}, .body = {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const QByteArray route = request.method + ' ' + request.path();
    const bool early = nextReply(route, false).when == Reply::When::AfterHeaders;
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (!early && buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_requests.append(request);
    answer(socket, nextReply(route, true));
}

void ScriptedServer::answer(QTcpSocket *socket, const Reply &reply)
{
    if (!reply.bytes.isEmpty())
        socket->write(reply.bytes);
    switch (reply.then) {
    case Reply::Then::KeepOpen:
        if (reply.bytes.isEmpty())
            m_hanging.append(socket);
        break;
    case Reply::Then::Close:
        socket->disconnectFromHost();
        break;
    case Reply::Then::Reset:
        socket->abort();
        break;
    }
}

ScriptedServer::Reply ScriptedServer::nextReply(const QByteArray &route, bool take)
{
    QList<Reply> &replies = m_replies[route];
    if (replies.isEmpty()) {
        if (take)
            m_unexpected.append(route);
        return Reply::status(500, "not scripted");
    }
    return take && replies.size() > 1 ? replies.takeFirst() : replies.constFirst();
}

} // namespace rosterbridge
