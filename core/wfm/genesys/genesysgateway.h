// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wfm/genesys/scheduleupdate.h"

#include <deque>

namespace rosterbridge {

//! Genesys Cloud (docs/genesys.md): schedules of business units, changed by uploads under two levels of versions.
class GenesysGateway final : public Gateway {
    Q_OBJECT
public:
    //! \a connection is one that makeGateway() accepts; the rest must outlive the gateway.
    GenesysGateway(const Connection &connection, Network &network, SecretStore &secrets, Clock &clock,
                   const QRandomGenerator &random = QRandomGenerator::securelySeeded());
    ~GenesysGateway() override;

    void probe(const QList<QDate> &weeks, Urgency urgency, QObject *context,
               Done<Result<QList<ScheduleInfo>>> done) override;
    void fetch(const QString &scheduleId, const std::optional<Version> &ifVersion, Urgency urgency, QObject *context,
               Done<Result<std::optional<Schedule>>> done) override;
    void write(const QString &scheduleId, const Version &version, const WriteSet &changes, QObject *context,
               Done<WriteOutcome> done) override;
    [[nodiscard]] QList<WriteSet> portions(const WriteSet &changes) const override;
    void directory(QObject *context, Done<Result<Directory>> done) override;
    void history(const QString &scheduleId, const QString &agentId, QObject *context,
                 Done<Result<QList<ScheduleChange>>> done) override;
    void testConnection(QObject *context, Done<Result<ConnectionReport>> done) override;
    void signIn(const std::function<void(const QUrl &)> &open, QObject *context, Done<Result<QString>> done) override;
    void listen() override;

    void startRun() override;
    void setGate(CallGate gate) override;
    void gateMoved() override;
    void setHeadroom(int headroom) override;
    [[nodiscard]] CallCounts calls() const override;
    [[nodiscard]] std::optional<int> callsLeft() const override;
    [[nodiscard]] std::optional<int> callsAllowed() const override;
    [[nodiscard]] CallCost costOf(const QString &scheduleId = {}) const override;
    [[nodiscard]] std::chrono::milliseconds frozenFor() const override;

private:
    using Units = QList<genesys::BusinessUnit>;

    //! A schedule as a list or its metadata told of it.
    struct Line {
        genesys::ListedSchedule listed;
        std::chrono::milliseconds at{0}; //!< by Clock::monotonic()
        bool used = false; //!< the agents were read since
    };
    //! What a write found that came to nothing, or may have, for who reads it next.
    struct Reading {
        Schedule schedule;
        std::chrono::milliseconds at{0}; //!< by Clock::monotonic()
    };
    //! The schedule that counts in a week, as last listed.
    struct Counting {
        QString id; //!< ScheduleInfo::id
        bool published = false;
    };
    //! A write that waits for another of the same schedule.
    struct Waiting {
        genesys::ScheduleKey key;
        std::function<void()> start;
    };

    void withUnits(bool fresh, Urgency urgency, Done<Result<Units>> done);
    void loadUnits(Urgency urgency);
    void loadUnit(const QString &id, Urgency urgency, const Done<Result<genesys::BusinessUnit>> &done);
    void unitOf(const genesys::ScheduleKey &key, Urgency urgency, Done<Result<genesys::BusinessUnit>> done);
    void line(const genesys::ScheduleKey &key, Urgency urgency, const Done<Result<genesys::ListedSchedule>> &done);
    [[nodiscard]] bool isReplaced(const genesys::ScheduleKey &key, bool published) const;
    void remember(const genesys::ScheduleKey &key, const genesys::ListedSchedule &listed);
    [[nodiscard]] std::optional<Schedule> takeReading(const QString &scheduleId);
    void fetchLine(const genesys::ScheduleKey &key, const genesys::BusinessUnit &unit,
                   const genesys::ListedSchedule &listed, const std::optional<genesys::Versions> &known,
                   Urgency urgency, QObject *context, const Done<Result<std::optional<Schedule>>> &done);
    void askPersons(const QStringList &ids, Urgency urgency, const Done<Result<QList<Agent>>> &done);
    void learnNames(QSet<QString> authors, Urgency urgency, const std::function<void()> &then);
    void withNames(const Schedule &schedule, Urgency urgency, const Done<Schedule> &done);
    [[nodiscard]] QString nameOf(const QString &author) const;
    [[nodiscard]] Schedule named(Schedule schedule) const;
    void update(const genesys::ScheduleKey &key, const Version &version, const WriteSet &changes,
                const Done<WriteOutcome> &done);
    void publish(const genesys::ScheduleKey &key, const genesys::BusinessUnit &unit, const genesys::Versions &versions,
                 const WriteSet &changes, const Done<WriteOutcome> &done);
    void carryOut(const genesys::ScheduleKey &key, const genesys::BusinessUnit &unit, const genesys::Versions &versions,
                  const WriteSet &changes, const Done<WriteOutcome> &done);
    void written(const genesys::ScheduleKey &key, const WriteOutcome &outcome);
    void directoryOf(const genesys::BusinessUnit &unit, const Done<Result<Directory>> &done);
    void codesOf(const genesys::BusinessUnit &unit, bool again, const Done<Result<QList<ActivityCode>>> &done);
    void agentsOf(const genesys::BusinessUnit &unit, const Done<Result<QList<Agent>>> &done);
    void nameTopics();
    void take(const QString &topic, const QJsonObject &body);
    void allMayHaveMoved();
    void mayHaveMoved(const QString &businessUnit);

    Connection m_connection;
    Clock &m_clock;
    genesys::GenesysClient m_client;
    genesys::NotificationChannel m_channel;
    Units m_units;
    QList<Done<Result<Units>>> m_awaitingUnits;
    Urgency m_loading = Urgency::Foreground; //!< of the load that these wait for
    QHash<QString, Line> m_lines; //!< by business unit and schedule
    QHash<QString, Reading> m_readings; //!< by schedule id
    QHash<std::pair<QString, QDate>, Counting> m_counting; //!< by business unit and week
    QHash<QString, QString> m_names; //!< of persons by id; the id itself where nobody has it
    QHash<QString, qint64> m_written; //!< by business unit and schedule: its version after our last write
    std::optional<bool> m_coversAgents; //!< Versions::coversAgents, as learned last
    QSet<QString> m_writing; //!< business unit and schedule
    std::deque<Waiting> m_waiting;
    bool m_listens = false;
};

} // namespace rosterbridge
