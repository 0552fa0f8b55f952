// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpserver.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

constexpr qsizetype maximumHead = 32 * 1024;
// Beyond it a body is not even read to its end.
constexpr qint64 hopelessBody = 64 * 1024 * 1024;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Answer";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Clock &clock, qint64 maximumBody, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_clock(clock)
    , m_maximumBody(maximumBody)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::receive);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::receive()
{
    m_buffer += m_socket->readAll();
    if (m_state == State::Closing)
        m_buffer.clear();
    take();
}

void HttpConnection::take()
{
    if (m_state == State::Head && !takeHead())
        return;
    if (m_state == State::Body && takeBody())
        handOut();
}

// Whether the state moved on.
bool HttpConnection::takeHead()
{
    // RFC 9112, 2.2: empty lines before a request line are to be ignored.
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 ? m_buffer.size() > maximumHead : end > maximumHead) {
        m_request = {};
        refuse(431);
        return false;
    }
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    m_request = {};
    m_bodyLeft = 0;

    const QList<QByteArray> requestLine = lines.first().split(' ');
    if (requestLine.size() != 3 || requestLine[0].isEmpty() || !requestLine[1].startsWith('/')
        || !requestLine[2].startsWith("HTTP/")) {
        refuse(400);
        return false;
    }
    if (requestLine[2] != "HTTP/1.1" && requestLine[2] != "HTTP/1.0") {
        refuse(505);
        return false;
    }
    const QUrl url = QUrl::fromEncoded("http://sandbox" + requestLine[1], QUrl::StrictMode);
    if (!url.isValid()) {
        refuse(400);
        return false;
    }
    m_request.method = requestLine[0];
    m_request.path = url.path(QUrl::FullyDecoded);
    m_request.query = QUrlQuery(url);

    for (qsizetype index = 1; index < lines.size(); ++index) {
        const qsizetype colon = lines[index].indexOf(':');
        const QByteArray name = lines[index].left(colon).toLower();
        if (colon < 1 || name.trimmed() != name) {
            refuse(400);
            return false;
        }
        const QByteArray value = lines[index].mid(colon + 1).trimmed();
        const auto known = m_request.headers.find(name);
        if (known == m_request.headers.end())
            m_request.headers.insert(name, value);
        else
            *known += ", " + value;
    }

    const QByteArray connection = m_request.header("connection").toLower();
    m_keepAlive = requestLine[2] == "HTTP/1.1" ? connection != "close" : connection == "keep-alive";
    if (m_request.headers.contains("transfer-encoding")) {
        refuse(411);
        return false;
    }
    if (m_request.headers.contains("content-length")) {
        bool ok = false;
        m_bodyLeft = m_request.header("content-length").toLongLong(&ok);
        if (!ok || m_bodyLeft < 0) {
            refuse(400);
            return false;
        }
    }
    if (m_bodyLeft > hopelessBody) {
        refuse(413);
        return false;
    }
    if (m_bodyLeft > m_maximumBody)
        m_request.problem = 413;
    if (m_request.header("expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_state = State::Body;
    return true;
}

bool HttpConnection::takeBody()
{
    if (m_request.problem) {
        // Read to the end all the same: an answer before it would be lost in a reset.
        const qsizetype taken = qsizetype(qMin<qint64>(m_bodyLeft, m_buffer.size()));
        m_buffer.remove(0, taken);
        m_bodyLeft -= taken;
        return m_bodyLeft == 0;
    }
    if (m_buffer.size() < m_bodyLeft)
        return false;
    m_request.body = m_buffer.left(m_bodyLeft);
    m_buffer.remove(0, m_bodyLeft);
    return true;
}

// For what leaves the stream of bytes in doubt: answers once and ends the connection.
void HttpConnection::refuse(int status)
{
    m_buffer.clear();
    m_request.problem = status;
    m_keepAlive = false;
    handOut();
}

void HttpConnection::handOut()
{
    m_state = State::Answering;
    m_request.correlationId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    Q_EMIT requested(m_request);
}

void HttpConnection::writeHead(const HttpReply &reply)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_clock.now().time_since_epoch().count(), Qt::UTC);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status)
        + "\r\nDate: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1()
        + "\r\nCache-Control: no-cache, no-store, must-revalidate\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.status != 304) {
        head += "Content-Type: " + reply.contentType + "\r\nContent-Length: " + QByteArray::number(reply.body.size())
            + "\r\n";
    }
    if (!m_keepAlive)
        head += "Connection: close\r\n";
    m_socket->write(head + "\r\n");
}

void HttpConnection::send(const HttpReply &reply)
{
    Q_ASSERT(m_state == State::Answering);
    writeHead(reply);
    if (m_request.method != "HEAD" && reply.status != 304)
        m_socket->write(reply.body);
    finish();
}

void HttpConnection::sendSlowly(const HttpReply &reply, std::chrono::milliseconds duration)
{
    Q_ASSERT(m_state == State::Answering);
    constexpr int pieces = 10;
    writeHead(reply);
    writePiece(reply.body, reply.body.size() / pieces + 1, duration / pieces);
}

void HttpConnection::writePiece(const QByteArray &body, qsizetype piece, std::chrono::milliseconds pause)
{
    if (m_state != State::Answering)
        return;
    m_socket->write(body.left(piece));
    if (body.size() <= piece) {
        finish();
        return;
    }
    m_clock.after(pause, this, [this, rest = body.mid(piece), piece, pause] { writePiece(rest, piece, pause); });
}

void HttpConnection::finish()
{
    if (!m_keepAlive) {
        close();
        return;
    }
    m_state = State::Head;
    // Queued, so that a client that sends many requests ahead can't build a tower of calls.
    if (!m_buffer.isEmpty())
        QMetaObject::invokeMethod(this, &HttpConnection::take, Qt::QueuedConnection);
}

void HttpConnection::close()
{
    m_state = State::Closing;
    m_socket->disconnectFromHost();
}

HttpServer::HttpServer(Clock &clock, qint64 maximumBody, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_maximumBody(maximumBody)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, m_clock, m_maximumBody, this);
        connect(connection, &HttpConnection::requested, this,
                [this, connection](const HttpRequest &request) { Q_EMIT requested(connection, request); });
    }
}

} // namespace rosterbridge::sandbox
