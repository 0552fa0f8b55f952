// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wfm/genesys/genesysclient.h"

#include <QQueue>

namespace rosterbridge::genesys {

//! The service's notifications, over one WebSocket for each organisation: kept open, found dead by its heartbeat,
//! opened again, and made anew when the service has dropped it. Lives in one thread.
class NotificationChannel final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds Heartbeat{30};
    //! A channel lives a day; subscribing again gives it another.
    static constexpr std::chrono::hours Resubscribe{12};

    //! \a client, \a network and \a clock must outlive the channel; \a random spreads new attempts.
    NotificationChannel(GenesysClient &client, Network &network, Clock &clock, const QRandomGenerator &random);
    ~NotificationChannel() override;

    //! What the channel is for, from its opening on; one that is open is made anew when they change.
    void setTopics(const QStringList &topics);
    //! Opens the channel; does nothing when it is open, or about to be.
    void open();
    //! Notifications of \a topic come in: what is not told has not happened.
    [[nodiscard]] bool tells(const QString &topic) const
    {
        return m_state == State::Up && m_topics.contains(topic) && !m_rejected.contains(topic);
    }
    //! Calls \a ready once the channel is up, or its opening has failed for now. See Done.
    void whenSettled(QObject *context, std::function<void()> ready);
    //! Ends with the notification that the operation has ended, whether it came already or is to come. It may never
    //! come. See Done.
    void await(const QString &operationId, QObject *context, Done<QJsonObject> done);

Q_SIGNALS:
    void received(const QString &topic, const QJsonObject &body);
    //! The channel is up again after a time when notifications may have been lost.
    void gap();

private:
    enum class State { Closed, Opening, Up, Waiting };
    struct Settling {
        QPointer<QObject> context;
        std::function<void()> ready;
    };
    struct Awaiting {
        QPointer<QObject> context;
        Done<QJsonObject> done;
    };

    void create();
    void subscribe(const std::function<void(const Result<ChannelTopics> &)> &done);
    void connectSocket();
    void drop();
    void connected();
    void beat();
    void lost();
    void retryLater();
    void settle();
    void take(const QString &text);
    void note(const QJsonObject &body);

    GenesysClient &m_client;
    Network &m_network;
    Clock &m_clock;
    QRandomGenerator m_random;
    State m_state = State::Closed;
    QStringList m_topics;
    QStringList m_rejected; //!< topics that the token may not see
    Channel m_channel;
    std::unique_ptr<QObject> m_attempt; //!< context of the calls and timers of the present connection
    TextSocket *m_socket = nullptr;
    bool m_heard = false; //!< since the last beat
    bool m_wasUp = false;
    int m_failures = 0; //!< in a row
    QList<Settling> m_settling;
    QHash<QString, Awaiting> m_awaiting; //!< by operation id
    QHash<QString, QJsonObject> m_ended; //!< operations nobody awaits yet
    QQueue<QString> m_endedOrder;
};

} // namespace rosterbridge::genesys
