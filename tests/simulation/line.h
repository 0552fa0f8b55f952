// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"
#include "tests/simulation/virtualtime.h"

#include <QNetworkReply>

namespace rosterbridge::simulation {

//! One request of the program, and what became of it on either side.
struct Exchange {
    sandbox::Target::Call call = sandbox::Target::Call::Other;
    QString scheduleId; //!< of a read or a write of one, and of a file for either
    QString unit; //!< management unit that a query, or the file that answers one, is about
    QString file; //!< in a download or an upload: its key
    QByteArray token; //!< the whole Authorization header
    QByteArray ifMatch;
    milliseconds begun{0};
    qint64 began = 0; //!< its place in the order of all beginnings and ends of the line
    std::optional<milliseconds> left; //!< when the request went out on an open connection
    std::optional<milliseconds> arrived;
    std::optional<milliseconds> ended; //!< for the program
    qint64 end = 0; //!< its place in that order
    std::optional<sandbox::Fault::Kind> fault; //!< that the service played
    int serviceStatus = 0; //!< what the service answered, whether it came home or not
    qint64 serviceVersion = -1; //!< of the schedule, or of all agents that it tells of, when the service answered
    qsizetype ledgerAtArrival = 0; //!< how many writes the service had accepted
    qsizetype ledgerAtAnswer = 0; //!< likewise when it answered: what the answer may tell of
    qsizetype ledgerAtEnd = 0; //!< likewise when it had ended for the program
    bool isWhole = false; //!< the answer to a query holds what was asked for: no file or notification is to bring it
    int channel = 0; //!< number of the connection over which notifications came when it began; 0 for none
    int status = 0; //!< what the program got
    QByteArray retryAfter; //!< in what it got
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] bool isWrite() const { return call == sandbox::Target::Call::WriteSchedule; }
    [[nodiscard]] bool isAtStorage() const
    {
        return call == sandbox::Target::Call::Upload || call == sandbox::Target::Call::Download;
    }
    //! Counts against the allowance, once it has left.
    [[nodiscard]] bool isApiCall() const { return call != sandbox::Target::Call::SignIn && !isAtStorage(); }
    //! The answer came home as the service meant it.
    [[nodiscard]] bool succeeded() const
    {
        const bool played = fault && *fault != sandbox::Fault::Kind::SlowBody;
        return !played && status >= 200 && status < 300;
    }
    //! A pause holds it, and so does the ceiling of a run: all but a sign-in, the calls that open a channel, and those
    //! that tell how a write ended, of a schedule in \a written.
    [[nodiscard]] bool isHeld(const QSet<QString> &written) const
    {
        using Call = sandbox::Target::Call;
        const bool tells =
            call == Call::ReadSchedule || call == Call::QueryAgents || call == Call::Download || call == Call::Other;
        return call != Call::SignIn && call != Call::UseChannel && !(tells && written.contains(scheduleId));
    }
};

class SimulatedReply;
class SimulatedSocket;

//! What a network can do to one organisation's requests, and the record of all that went over it.
class Line final : public QObject {
public:
    //! How likely each mishap is, for one request.
    struct Mishaps {
        double refused = 0; //!< no connection: the request surely did not leave
        double lostRequest = 0; //!< it left, and the connection broke before it arrived
        double slow = 0; //!< many seconds on its way home
        QString poison; //!< agent whose shifts the service refuses in a write, without a reason (pitfall W7)
        bool operator==(const Mishaps &) const = default;
    };
    //! Mishaps as the report counts them.
    enum class Mishap { Down, Refused, LostRequest, Slow, Cut, Poison };

    Line(sandbox::Sandbox &service, VirtualTime &time, quint64 seed, milliseconds latency);

    [[nodiscard]] const Mishaps &mishaps() const { return m_mishaps; }
    void setMishaps(const Mishaps &mishaps) { m_mishaps = mishaps; }
    //! No name can be resolved, no connection made; those that are open break.
    void setDown(bool down);
    //! All open connections break.
    void cut();

    [[nodiscard]] const std::vector<Exchange> &exchanges() const { return m_exchanges; }
    [[nodiscard]] const QMap<Mishap, int> &met() const { return m_met; }

    //! Told of every exchange that ended, with its place in exchanges().
    std::function<void(size_t)> ended;

private:
    friend class SimulatedReply;
    friend class SimulatedSocket;

    [[nodiscard]] sandbox::Tenant &tenant() const { return *m_service.tenants().front(); }
    [[nodiscard]] bool isGenesys() const { return tenant().dialect() == sandbox::Dialect::Genesys; }
    //! What there is to know of a request that is about to leave.
    [[nodiscard]] Exchange exchangeOf(const QByteArray &method, const QUrl &url) const;
    [[nodiscard]] qint64 versionIn(const Exchange &exchange, const sandbox::HttpReply &reply) const;
    [[nodiscard]] qsizetype ledgerSize() const { return tenant().ledger().entries().size(); }
    //! Takes down which files the answer to an exchange, or a notification, offers.
    void noteFiles(size_t number, const sandbox::HttpReply &reply);
    void noteFiles(const QString &notification);

    void arrive(size_t number, const sandbox::HttpRequest &request, QObject *reply,
                const std::function<void(const sandbox::Handled &)> &answer);
    //! Of a call of that kind. What channels draw disturbs nothing else: they live on while others are at work.
    [[nodiscard]] sandbox::Random &randomOf(sandbox::Target::Call call)
    {
        return call == sandbox::Target::Call::UseChannel ? m_channelRandom : m_random;
    }
    [[nodiscard]] milliseconds trip(sandbox::Target::Call call)
    {
        return milliseconds(1) + m_latency * randomOf(call).below(1001) / 1000;
    }
    //! Of what goes over a socket.
    [[nodiscard]] milliseconds socketTrip() const { return milliseconds(1) + m_latency / 2; }
    [[nodiscard]] bool happens(double probability, Mishap mishap, sandbox::Target::Call call);
    void meet(Mishap mishap) { ++m_met[mishap]; }

    sandbox::Sandbox &m_service;
    VirtualTime &m_time;
    sandbox::Random m_random;
    sandbox::Random m_channelRandom;
    const milliseconds m_latency;
    Mishaps m_mishaps;
    bool m_down = false;
    int m_cuts = 0;
    QList<SimulatedReply *> m_open; //!< whose requests have left
    QList<SimulatedSocket *> m_sockets; //!< that are open
    std::vector<Exchange> m_exchanges;
    qint64 m_order = 0;
    QHash<QString, size_t> m_operations; //!< by id: the query that a notification is to answer
    QHash<QString, size_t> m_files; //!< by key: the exchange that asked for it
    int m_connections = 0; //!< of sockets, so far
    int m_channel = 0; //!< number of the one that is up; 0 for none
    QMap<Mishap, int> m_met;
};

} // namespace rosterbridge::simulation
