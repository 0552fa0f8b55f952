// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

namespace rosterbridge {

//! A WebSocket that carries text, for one connection.
class TextSocket : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Ends with connected() or lost().
    virtual void open(const QUrl &address) = 0;
    //! While it is connected.
    virtual void send(const QString &text) = 0;
    //! Lets go of the connection at once.
    virtual void abort() = 0;

Q_SIGNALS:
    void connected();
    void lost(); //!< the connection is gone, or was never there; may come more than once
    void received(const QString &text);
};

//! What the service of one organisation is reached over: its requests, and its sockets. Tests put another one in its
//! place.
class Network : public QNetworkAccessManager {
    Q_OBJECT
public:
    using QNetworkAccessManager::QNetworkAccessManager;

    //! A socket that is still to be opened.
    [[nodiscard]] virtual TextSocket *makeSocket(QObject *parent);
};

} // namespace rosterbridge
