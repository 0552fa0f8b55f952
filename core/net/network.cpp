// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network.h"

#include <QWebSocket>

namespace rosterbridge {

namespace {

//! Over Qt's own.
class WebSocket final : public TextSocket {
public:
    explicit WebSocket(QObject *parent) : TextSocket(parent)
    {
        connect(&m_socket, &QWebSocket::connected, this, &TextSocket::connected);
        connect(&m_socket, &QWebSocket::disconnected, this, &TextSocket::lost);
        connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &TextSocket::lost);
        connect(&m_socket, &QWebSocket::textMessageReceived, this, &TextSocket::received);
    }
    ~WebSocket() override { m_socket.disconnect(this); }

    void open(const QUrl &address) override { m_socket.open(address); }
    void send(const QString &text) override { m_socket.sendTextMessage(text); }
    void abort() override { m_socket.abort(); }

private:
    QWebSocket m_socket{QString(), QWebSocketProtocol::VersionLatest};
};

} // namespace

TextSocket *Network::makeSocket(QObject *parent)
{
    return new WebSocket(parent);
}

} // namespace rosterbridge
