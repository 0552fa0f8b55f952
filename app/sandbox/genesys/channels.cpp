// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/channels.h"

#include "app/sandbox/genesys/directory.h"
#include "app/sandbox/genesys/schedulejson.h"
#include "app/sandbox/replies.h"

#include <QRegularExpression>
#include <QUuid>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox::genesys {

namespace {

// Why nobody may subscribe to it; empty if they may. The rights of a topic are those of what it tells.
QString rejectionOf(const Tenant &tenant, const Sessions::Session &session, const Client &client, const QString &topic)
{
    static const QRegularExpression unitForm(
        u"^v2\\.workforcemanagement\\.managementunits\\.([^.]+)\\.agentschedules\\.changed$"_s);
    static const QStringList rights{u"wfm:schedule:view"_s, u"wfm:publishedSchedule:view"_s};
    const QString user = u"v2.workforcemanagement.users.%1.schedules."_s.arg(session.author.id);
    const QRegularExpressionMatch unit = unitForm.match(topic);
    if (topic != u"v2.workforcemanagement.businessunits.%1.schedules"_s.arg(businessUnitId(tenant))
        && topic != user + u"query"_s && topic != user + u"search"_s && !tenant.team(unit.captured(1)))
        return u"There is no such topic."_s;
    return mayAny(client, rights) ? QString() : u"Missing permissions."_s;
}

//! Over a real socket, which it goes with.
class SocketListener final : public Listener {
public:
    explicit SocketListener(QWebSocket *socket) : Listener(socket), m_socket(socket) { }

    void send(const QString &text) override { m_socket->sendTextMessage(text); }
    void close() override { m_socket->close(QWebSocketProtocol::CloseCodeGoingAway); }
    void abort() override { m_socket->abort(); }
    [[nodiscard]] bool isOpen() const override { return m_socket->state() == QAbstractSocket::ConnectedState; }

private:
    QWebSocket *m_socket;
};

} // namespace

Channels::Channels(const Sessions &sessions, const Settings &settings, quint64 seed, Clock &clock)
    : m_sessions(sessions)
    , m_settings(settings)
    , m_clock(clock)
    , m_random(seed, u"channels")
    , m_server(u"rosterbridge-sandbox"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &Channels::connectNext);
}

QJsonObject Channels::toJson(const Channel &channel) const
{
    const auto left = channel.expires - m_clock.monotonic();
    return {
        {"id"_L1, channel.id},
        {"connectUri"_L1, m_address.resolved(QUrl(u"/channels/"_s + channel.id)).toString()},
        {"expires"_L1, toIso(m_clock.now() + std::chrono::floor<std::chrono::seconds>(left))},
    };
}

bool Channels::isOver(const Channel &channel) const
{
    return channel.expires <= m_clock.monotonic() || !m_sessions.session(channel.token);
}

void Channels::extend(Channel &channel)
{
    channel.expires = m_clock.monotonic() + m_settings.channelLifetime;
    channel.used = ++m_uses;
}

HttpReply Channels::create(const Exchange &exchange)
{
    evict(exchange.session);
    Channel channel{.id = u"streaming-0-"_s + m_random.hex(26),
                    .token = exchange.token(),
                    .tenant = &exchange.tenant,
                    .session = exchange.session};
    extend(channel);
    m_channels.insert(channel.id, channel);
    return jsonReply(toJson(channel));
}

// Makes room for one more: the one longest unused goes, one that nobody listens to first.
void Channels::evict(const Sessions::Session &session)
{
    QList<const Channel *> own;
    for (const Channel &channel : std::as_const(m_channels)) {
        if (channel.session.author == session.author && channel.session.clientId == session.clientId)
            own.append(&channel);
    }
    if (own.size() < maximumChannels)
        return;
    const auto isLess = [](const Channel *left, const Channel *right) {
        return std::pair(left->isConnected(), left->used) < std::pair(right->isConnected(), right->used);
    };
    const Channel victim = **std::min_element(own.cbegin(), own.cend(), isLess);
    m_channels.remove(victim.id);
    if (victim.listener)
        victim.listener->close();
}

HttpReply Channels::list(const Exchange &exchange) const
{
    QJsonArray entities;
    for (const Channel &channel : m_channels) {
        if (!isOver(channel) && channel.session.author == exchange.session.author
            && channel.session.clientId == exchange.session.clientId)
            entities.append(toJson(channel));
    }
    return jsonReply({{"entities"_L1, entities}});
}

Channels::Channel *Channels::channel(const Exchange &exchange)
{
    const auto found = m_channels.find(exchange.id);
    const bool isOwn = found != m_channels.end() && found->session.author == exchange.session.author
        && found->session.clientId == exchange.session.clientId;
    return isOwn && !isOver(*found) ? &*found : nullptr;
}

HttpReply Channels::check(const Exchange &exchange)
{
    return channel(exchange) ? HttpReply{} : notFound(exchange.request);
}

QJsonObject Channels::topicJson(const Channel &channel, const QString &topic)
{
    return {{"id"_L1, topic},
            {"state"_L1, u"Permitted"_s},
            {"selfUri"_L1, u"/api/v2/notifications/channels/%1/subscriptions/%2"_s.arg(channel.id, topic)}};
}

HttpReply Channels::topicsOf(const Channel &channel)
{
    QJsonArray entities;
    for (const QString &topic : channel.topics)
        entities.append(topicJson(channel, topic));
    return jsonReply({{"entities"_L1, entities}});
}

HttpReply Channels::listTopics(const Exchange &exchange)
{
    const Channel *found = channel(exchange);
    return found ? topicsOf(*found) : notFound(exchange.request);
}

HttpReply Channels::subscribe(const Exchange &exchange)
{
    Channel *found = channel(exchange);
    if (!found)
        return notFound(exchange.request);
    const QJsonDocument document = QJsonDocument::fromJson(exchange.request.body);
    if (!document.isArray())
        return errorReply(exchange.request, 400, u"bad.request"_s, u"The body must be a list of topics."_s);
    const Client &client = *exchange.tenant.client(exchange.session.clientId);
    QSet<QString> topics = exchange.request.method == "PUT" ? QSet<QString>() : found->topics;
    QJsonArray rejected;
    const QJsonArray asked = document.array();
    for (const QJsonValue &value : asked) {
        const QString topic = value["id"_L1].toString();
        const QString rejection = rejectionOf(exchange.tenant, exchange.session, client, topic);
        if (rejection.isEmpty()) {
            topics.insert(topic);
            continue;
        }
        QJsonObject entity = topicJson(*found, topic);
        entity["state"_L1] = u"Rejected"_s;
        entity["rejectionReason"_L1] = rejection;
        rejected.append(entity);
    }
    if (!rejected.isEmpty() && !exchange.asksFor(u"ignoreErrors"_s)) {
        return errorReply(
            exchange.request, 400, u"bad.request"_s,
            u"%1: %2"_s.arg(rejected[0]["id"_L1].toString(), rejected[0]["rejectionReason"_L1].toString()));
    }
    if (topics.size() > maximumTopics)
        return errorReply(exchange.request, 400, u"bad.request"_s, u"At most 1000 topics in a channel."_s);
    found->topics = topics;
    extend(*found);
    QJsonArray entities = rejected;
    for (const QString &topic : std::as_const(topics))
        entities.append(topicJson(*found, topic));
    return jsonReply({{"entities"_L1, entities}});
}

HttpReply Channels::unsubscribe(const Exchange &exchange)
{
    Channel *found = channel(exchange);
    if (!found)
        return notFound(exchange.request);
    found->topics.clear();
    return {};
}

void Channels::connectNext()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        auto *const listener = new SocketListener(socket);
        if (!connectTo(socket->requestUrl(), listener)) {
            socket->close(m_down ? QWebSocketProtocol::CloseCodeGoingAway
                                 : QWebSocketProtocol::CloseCodePolicyViolated);
            continue;
        }
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, listener](const QString &text) { receive(listener, text); });
    }
}

bool Channels::connectTo(const QUrl &channel, Listener *listener)
{
    const QString id = channel.path().section(u'/', -1);
    const auto found = m_channels.find(id);
    if (m_down || found == m_channels.end() || isOver(*found))
        return false;
    if (found->listener)
        found->listener->close();
    found->listener = listener;
    found->used = ++m_uses;
    beat(id, listener);
    return true;
}

void Channels::beat(const QString &id, Listener *listener)
{
    m_clock.after(m_settings.heartbeat, listener, [this, id, listener] {
        const auto found = m_channels.find(id);
        if (found == m_channels.end() || isOver(*found)) {
            m_channels.remove(id);
            listener->close();
            return;
        }
        send(listener, u"channel.metadata"_s, {{"message"_L1, u"WebSocket Heartbeat"_s}});
        beat(id, listener);
    });
}

void Channels::receive(Listener *listener, const QString &text)
{
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [listener](const Channel &channel) { return channel.listener == listener; });
    if (found == m_channels.end())
        return;
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString what = message["message"_L1].toString();
    if (what == "ping"_L1) {
        send(listener, u"channel.metadata"_s, {{"message"_L1, u"pong"_s}});
    } else if (what == "subscribe"_L1) {
        const Sessions::Session &session = found->session;
        const Client &client = *session.tenant->client(session.clientId);
        const QJsonArray topics = message["topics"_L1].toArray();
        for (const QJsonValue &topic : topics) {
            if (rejectionOf(*session.tenant, session, client, topic.toString()).isEmpty())
                found->topics.insert(topic.toString());
        }
        extend(*found);
    }
}

void Channels::send(Listener *listener, const QString &topic, const QJsonObject &event)
{
    const QJsonObject frame{
        {"topicName"_L1, topic},
        {"version"_L1, u"2"_s},
        {"eventBody"_L1, event},
        {"metadata"_L1, QJsonObject{{"CorrelationId"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)}}},
    };
    listener->send(QString::fromUtf8(toBytes(frame)));
}

void Channels::publish(const Tenant &tenant, const QString &topic, const QJsonObject &event)
{
    for (const Channel &channel : std::as_const(m_channels)) {
        if (channel.tenant == &tenant && channel.isConnected() && !isOver(channel) && channel.topics.contains(topic))
            send(channel.listener, topic, event);
    }
}

qsizetype Channels::connections() const
{
    return std::count_if(m_channels.cbegin(), m_channels.cend(),
                         [](const Channel &channel) { return channel.isConnected(); });
}

void Channels::setDown(bool down)
{
    m_down = down;
    for (const Channel &channel : std::as_const(m_channels)) {
        if (down && channel.isConnected())
            channel.listener->abort();
    }
}

void Channels::announceClosing()
{
    for (const Channel &channel : std::as_const(m_channels)) {
        if (!channel.isConnected())
            continue;
        send(channel.listener, u"v2.system.socket_closing"_s,
             {{"channelId"_L1, channel.id},
              {"reason"_L1, u"maintenance"_s},
              {"message"_L1, u"This websocket will be closing soon."_s}});
        m_clock.after(std::chrono::minutes(1), channel.listener, [listener = channel.listener] { listener->close(); });
    }
}

} // namespace rosterbridge::sandbox::genesys
