// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/notificationchannel.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge::genesys {

namespace {

Q_LOGGING_CATEGORY(lcChannel, "rosterbridge.wfm.channel", QtWarningMsg)

constexpr qsizetype maxEnded = 500; //!< operations of others that are remembered
constexpr int maxFailures = 2; //!< after so many in a row, the channel is made anew
constexpr auto longestWait = 5min;
constexpr auto connectTimeout = 20s;

//! wss, or ws to this very computer.
bool isSafe(QUrl address)
{
    if (address.scheme() == "wss"_L1)
        address.setScheme(u"https"_s);
    else if (address.scheme() == "ws"_L1)
        address.setScheme(u"http"_s);
    else
        return false;
    return checkEncrypted(address).has_value();
}

} // namespace

NotificationChannel::NotificationChannel(GenesysClient &client, Network &network, Clock &clock,
                                         const QRandomGenerator &random)
    : m_client(client)
    , m_network(network)
    , m_clock(clock)
    , m_random(random)
{
}

NotificationChannel::~NotificationChannel()
{
    drop();
}

void NotificationChannel::setTopics(const QStringList &topics)
{
    if (std::exchange(m_topics, topics) != topics && m_state != State::Closed)
        create();
}

void NotificationChannel::open()
{
    if (m_state == State::Closed)
        create();
}

void NotificationChannel::whenSettled(QObject *context, std::function<void()> ready)
{
    m_settling.append({context, std::move(ready)});
    if (m_state != State::Opening)
        settle();
}

void NotificationChannel::settle()
{
    const auto settling = std::exchange(m_settling, {});
    for (const Settling &one : settling) {
        if (one.context)
            QMetaObject::invokeMethod(one.context, one.ready, Qt::QueuedConnection);
    }
}

void NotificationChannel::await(const QString &operationId, QObject *context, Done<QJsonObject> done)
{
    m_awaiting.insert(operationId, {context, std::move(done)});
    if (const auto ended = m_ended.constFind(operationId); ended != m_ended.cend()) {
        const QJsonObject body = *ended;
        QMetaObject::invokeMethod(
            this, [this, body] { note(body); }, Qt::QueuedConnection);
    }
}

//! Makes a channel and subscribes to it, then connects to it.
void NotificationChannel::create()
{
    drop();
    m_state = State::Opening;
    m_client.call<Channel>({.kind = CallKind::ListPage,
                            .method = "POST",
                            .url = m_client.url({u"notifications"_s, u"channels"_s}),
                            .headers = {{"Content-Length", "0"}}}, // some servers want it told
                           channelFrom, m_attempt.get(), [this](const Result<Channel> &channel) {
                               if (!channel || !isSafe(channel->address))
                                   return retryLater();
                               m_channel = *channel;
                               subscribe([this](const Result<ChannelTopics> &topics) {
                                   if (!topics)
                                       return retryLater();
                                   m_rejected = topics->rejected;
                                   connectSocket();
                               });
                           });
}

void NotificationChannel::subscribe(const std::function<void(const Result<ChannelTopics> &)> &done)
{
    QJsonArray topics;
    for (const QString &topic : std::as_const(m_topics))
        topics.append(QJsonObject{{"id"_L1, topic}});
    const QUrl url =
        m_client.url({u"notifications"_s, u"channels"_s, m_channel.id, u"subscriptions"_s}, u"ignoreErrors=true"_s);
    m_client.call<ChannelTopics>({.kind = CallKind::ListPage,
                                  .method = "PUT",
                                  .url = url,
                                  .headers = {{"Content-Type", "application/json"}},
                                  .body = QJsonDocument(topics).toJson(QJsonDocument::Compact)},
                                 channelTopicsFrom, m_attempt.get(), done);
}

void NotificationChannel::connectSocket()
{
    drop();
    m_state = State::Opening;
    m_socket = m_network.makeSocket(this);
    connect(m_socket, &TextSocket::connected, this, &NotificationChannel::connected);
    connect(m_socket, &TextSocket::lost, this, &NotificationChannel::lost);
    connect(m_socket, &TextSocket::received, this, &NotificationChannel::take);
    m_socket->open(m_channel.address);
    m_clock.after(connectTimeout, m_attempt.get(), [this] {
        if (m_state == State::Opening)
            lost();
    });
}

//! Forgets the present connection, with all that was to come of it.
void NotificationChannel::drop()
{
    m_attempt = std::make_unique<QObject>();
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    std::exchange(m_socket, nullptr)->deleteLater();
}

void NotificationChannel::connected()
{
    m_state = State::Up;
    m_failures = 0;
    m_heard = true;
    m_clock.after(Heartbeat, m_attempt.get(), [this] { beat(); });
    m_clock.after(Resubscribe, m_attempt.get(), [this] {
        subscribe([this](const Result<ChannelTopics> &topics) {
            if (!topics)
                create();
        });
    });
    if (std::exchange(m_wasUp, true))
        Q_EMIT gap();
    settle();
}

//! The service sends something every half minute, and answers a ping: silence means that the connection is dead.
void NotificationChannel::beat()
{
    if (!std::exchange(m_heard, false))
        return lost();
    m_socket->send(uR"({"message":"ping"})"_s);
    m_clock.after(Heartbeat, m_attempt.get(), [this] { beat(); });
}

//! The connection is gone, or was never there. The channel outlives it, for a while.
void NotificationChannel::lost()
{
    if (m_state == State::Up)
        return connectSocket();
    retryLater();
}

void NotificationChannel::retryLater()
{
    m_state = State::Waiting;
    ++m_failures;
    settle();
    drop();
    // Full jitter: many that were cut off at once don't come back at once.
    const auto ceiling = std::min<std::chrono::milliseconds>(1s * (1 << std::min(m_failures, 10)), longestWait);
    const auto delay = std::chrono::milliseconds(m_random.bounded(qint64(ceiling.count())) + 1);
    const bool anew = m_failures > maxFailures || m_channel.id.isEmpty();
    m_clock.after(delay, m_attempt.get(), [this, anew] {
        if (anew)
            create();
        else
            connectSocket();
    });
}

void NotificationChannel::take(const QString &text)
{
    m_heard = true;
    const auto notification = parseObject(text.toUtf8()).and_then(notificationFrom);
    if (!notification) {
        qCWarning(lcChannel).noquote() << m_client.host() << "sent what can't be read:" << notification.error().what;
        return;
    }
    if (notification->topic == "v2.system.socket_closing"_L1) {
        m_clock.after(0ms, m_attempt.get(), [this] { connectSocket(); });
        return;
    }
    if (notification->topic == "channel.metadata"_L1)
        return;
    note(notification->body);
    Q_EMIT received(notification->topic, notification->body);
}

//! Hands the end of an operation to who awaits it, or keeps it until somebody does: it may come before the answer that
//! names the operation.
void NotificationChannel::note(const QJsonObject &body)
{
    const QString id = body.value("operationId"_L1).toString();
    if (id.isEmpty() || body.value("status"_L1).toString() == "Processing"_L1)
        return;
    if (m_awaiting.contains(id)) {
        const Awaiting awaiting = m_awaiting.take(id);
        m_ended.remove(id);
        if (awaiting.context)
            awaiting.done(body);
        return;
    }
    if (!m_ended.contains(id))
        m_endedOrder.enqueue(id);
    m_ended.insert(id, body);
    if (m_endedOrder.size() > maxEnded)
        m_ended.remove(m_endedOrder.dequeue());
}

} // namespace rosterbridge::genesys
