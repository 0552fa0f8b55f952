// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/genesys/exchange.h"
#include "app/sandbox/genesys/settings.h"
#include "app/sandbox/random.h"

#include <QPointer>
#include <QUrl>
#include <QWebSocketServer>

namespace rosterbridge::sandbox::genesys {

//! The service's end of a connection that somebody listens to a channel over.
class Listener : public QObject {
public:
    using QObject::QObject;
    virtual void send(const QString &text) = 0;
    //! Says so to the other end.
    virtual void close() = 0;
    //! Without a word.
    virtual void abort() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
};

//! Notifications (genesys-wfm-api.md, 10): channels over REST, events over WebSocket. What happens while nobody is
//! connected is lost.
class Channels final : public QObject {
    Q_OBJECT
public:
    static constexpr int maximumChannels = 20; //!< of one user and client
    static constexpr int maximumTopics = 1000;

    Channels(const Sessions &sessions, const Settings &settings, quint64 seed, Clock &clock);

    [[nodiscard]] bool listen() { return m_server.listen(QHostAddress(QHostAddress::LocalHost)); }
    //! Of the socket server, once it listens.
    [[nodiscard]] QUrl serverAddress() const { return m_server.serverUrl(); }
    //! Addresses of channels begin with it.
    void setAddress(const QUrl &address) { m_address = address; }
    //! Somebody connects to the address of a channel. False when nobody may: the channel is unknown or over, or all are
    //! down. The listener is another's, and may go at any time.
    [[nodiscard]] bool connectTo(const QUrl &channel, Listener *listener);
    //! What \a listener says.
    void receive(Listener *listener, const QString &text);

    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

    [[nodiscard]] HttpReply create(const Exchange &exchange);
    [[nodiscard]] HttpReply list(const Exchange &exchange) const;
    //! HEAD.
    [[nodiscard]] HttpReply check(const Exchange &exchange);
    [[nodiscard]] HttpReply listTopics(const Exchange &exchange);
    //! POST adds to what is subscribed, PUT takes its place.
    [[nodiscard]] HttpReply subscribe(const Exchange &exchange);
    [[nodiscard]] HttpReply unsubscribe(const Exchange &exchange);

    void publish(const Tenant &tenant, const QString &topic, const QJsonObject &event);

    //! Sockets that are open now.
    [[nodiscard]] qsizetype connections() const;
    //! Closes every socket, without a word, and every further one at once until it is up again.
    void setDown(bool down);
    //! Says that it closes every socket, and does so a minute later.
    void announceClosing();

private:
    struct Channel {
        QString id;
        QByteArray token; //!< it dies with it
        const Tenant *tenant = nullptr;
        Sessions::Session session;
        std::chrono::milliseconds expires{0};
        qint64 used = 0; //!< serial of the last use
        QSet<QString> topics;
        QPointer<Listener> listener;

        [[nodiscard]] bool isConnected() const { return listener && listener->isOpen(); }
    };

    void connectNext();
    void beat(const QString &id, Listener *listener);
    static void send(Listener *listener, const QString &topic, const QJsonObject &event);
    //! Null for an unknown one, one of somebody else's, and one that is over.
    [[nodiscard]] Channel *channel(const Exchange &exchange);
    [[nodiscard]] bool isOver(const Channel &channel) const;
    void evict(const Sessions::Session &session);
    void extend(Channel &channel);
    [[nodiscard]] QJsonObject toJson(const Channel &channel) const;
    [[nodiscard]] static QJsonObject topicJson(const Channel &channel, const QString &topic);
    [[nodiscard]] static HttpReply topicsOf(const Channel &channel);

    const Sessions &m_sessions;
    const Settings &m_settings;
    Clock &m_clock;
    Random m_random;
    QWebSocketServer m_server;
    QUrl m_address;
    QMap<QString, Channel> m_channels; //!< by id
    qint64 m_uses = 0;
    bool m_down = false;
};

} // namespace rosterbridge::sandbox::genesys
