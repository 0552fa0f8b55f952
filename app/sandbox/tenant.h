// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ledger.h"
#include "core/schedule/schedule.h"
#include "core/time/zone.h"
#include "core/util/error.h"

#include <QJsonObject>
#include <QMap>
#include <QUuid>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace rosterbridge::sandbox {

//! Which API the service of an organisation speaks.
enum class Dialect {
    Etag, //!< schedule-api.md
    Genesys, //!< genesys-wfm-api.md
};

//! An OAuth client of an organisation.
struct Client {
    QString id;
    QString secret;
    QString name;
    bool mayWrite = true; //!< has wfm:schedule:write, or wfm:schedule:edit
    QStringList lacks; //!< further permissions that it has not got (Genesys alone)

    [[nodiscard]] Author author() const { return {id, name}; }
};

//! People who plan together: a schedule a week of their own, or a management unit of the business unit.
struct Team {
    QString id;
    QString name;
    QStringList agentIds;
};

//! What Genesys keeps for one agent of a schedule, beside the shifts.
struct AgentSchedule {
    qint64 version = 1;
    Author modifiedBy;
    Instant modified;
    QJsonObject markers; //!< whole days off by date, as sent
};

//! A schedule as the service holds it.
struct StoredSchedule {
    QString id;
    QString name; //!< the team's; the schedule's own where all teams share one
    QDate weekDate;
    int weekCount = 1;
    bool published = true;
    qint64 version = 1;
    Author modifiedBy;
    Instant modified;
    QMap<QString, Shift> shifts; //!< by id
    QMap<QString, QJsonObject> extras; //!< what only Genesys knows of a shift, by id, as sent
    QMap<QString, AgentSchedule> agents; //!< of Genesys, by id: everybody in the schedule, with or without shifts

    [[nodiscard]] const Shift *shift(const QString &shiftId) const;
};

//! What one write asks for. Version and If-Match are the caller's to judge.
struct Patch {
    QList<Shift> upserts;
    QStringList deletes;
    std::optional<bool> published;
    // Genesys alone
    std::optional<QString> name;
    QList<QJsonObject> extras; //!< of the upserts, one for one; none at all keeps what is there
    QMap<QString, QJsonObject> markers; //!< all whole days off by agent, for those whose change
    QStringList leavers; //!< agents who leave the schedule; their shifts are among the deletes

    [[nodiscard]] bool isEmpty() const
    {
        return upserts.isEmpty() && deletes.isEmpty() && !published && !name && markers.isEmpty() && leavers.isEmpty();
    }
};

//! Why nothing of a write was applied.
struct Refusal {
    enum class Reason {
        Gone, //!< entityId is a shift that is not there any more
        Invalid, //!< details say what
    };
    Reason reason = Reason::Invalid;
    QString entityId;
    QList<Error::Detail> details;
};

//! The codes that the seed makes; every organisation has them, under ids of its own.
struct CodeIds {
    QString onQueue;
    QString email;
    QString breakTime;
    QString meal;
    QString meeting;
    QString coaching;
    QString timeOff;
    QString retired; //!< inactive
};

//! One organisation of the service: its people, codes and schedules, and the only place where schedules change.
class Tenant {
public:
    //! Is told of every accepted change, with the agents whom it touched.
    using Watcher =
        std::function<void(const StoredSchedule &schedule, const LedgerEntry &entry, const QSet<QString> &agentIds)>;

    Tenant(quint64 seed, QString name, QString environment, QString timeZone, Dialect dialect = Dialect::Etag);
    Q_DISABLE_COPY_MOVE(Tenant)

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &environment() const { return m_environment; }
    [[nodiscard]] const QString &timeZone() const { return m_timeZone; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }

    [[nodiscard]] const QList<Client> &clients() const { return m_clients; }
    [[nodiscard]] const QMap<QString, Agent> &agents() const { return m_agents; }
    [[nodiscard]] const QList<Team> &teams() const { return m_teams; }
    //! Null for an unknown id.
    [[nodiscard]] const Team *team(const QString &teamId) const;
    [[nodiscard]] const Team *teamOf(const QString &agentId) const;
    [[nodiscard]] const QList<ActivityCode> &codes() const { return m_codes; }
    [[nodiscard]] const CodeIds &codeIds() const { return m_codeIds; }
    [[nodiscard]] const QMap<QString, StoredSchedule> &schedules() const { return m_schedules; }
    //! Its weeks begin on this day; on a Monday where it has none.
    [[nodiscard]] Qt::DayOfWeek firstDay() const;
    [[nodiscard]] const StoredSchedule *schedule(const QString &scheduleId) const;
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] const QSet<QString> &workCodes() const { return m_workCodes; }
    //! The id under which the service knows an author by name.
    [[nodiscard]] QString authorId(const QString &authorName) const;
    //! The name of somebody who has changed a schedule; empty for an unknown id.
    [[nodiscard]] QString authorName(const QString &authorId) const { return m_authorIds.key(authorId); }
    //! An id that the kind and the name determine.
    [[nodiscard]] QString idOf(QStringView kind, QStringView name) const;

    //! An id that the seed, the kind and the number of ids before it determine.
    [[nodiscard]] QString newId(QStringView kind);

    // What the seed lays down, before anybody else looks.
    void addClient(Client client) { m_clients.append(std::move(client)); }
    void addAgent(Agent agent) { m_agents.insert(agent.id, std::move(agent)); }
    void addTeam(const QString &name, const QStringList &agentIds);
    void addSchedule(const StoredSchedule &schedule);

    void setWatcher(Watcher watcher) { m_watcher = std::move(watcher); }
    //! Whether a change of agents' shifts makes the version of the schedule grow as well. Only Genesys leaves it open.
    void setScheduleVersionGrows(std::function<bool()> grows) { m_scheduleVersionGrows = std::move(grows); }

    //! Why apply() would refuse the patch; nothing when it would not.
    [[nodiscard]] std::optional<Refusal> refusalOf(const StoredSchedule &schedule, const Patch &patch) const;
    //! Applies the whole of \a patch to a schedule that is there, or nothing; the version grows by one, unless the
    //! patch is empty.
    [[nodiscard]] tl::expected<void, Refusal> apply(const QString &scheduleId, Patch patch, const Author &author,
                                                    Instant now);
    //! As apply(), for a change of one shift that a person makes at the planning screen; an empty \a after deletes.
    [[nodiscard]] bool edit(const QString &scheduleId, const QString &shiftId, const std::optional<Shift> &after,
                            const QString &person, Instant now);

    //! A schedule is taken away, as by a planner who replaces it (pitfall W12).
    bool removeSchedule(const QString &scheduleId) { return m_schedules.remove(scheduleId) > 0; }
    //! Another schedule with the same shifts takes its place, all under new ids (W12). Returns its id; empty for none.
    QString replaceSchedule(const QString &scheduleId);
    //! To take a right away or rotate a secret (pitfall W11); null for an unknown id.
    [[nodiscard]] Client *client(const QString &clientId);

    //! The schedule's weeks.
    [[nodiscard]] Span spanOf(const StoredSchedule &schedule) const;

private:
    [[nodiscard]] QList<Error::Detail> check(const StoredSchedule &schedule, const Patch &patch) const;
    void unpublishOthers(const StoredSchedule &schedule);
    void checkOverlaps(const StoredSchedule &schedule, const Patch &patch, QList<Error::Detail> &details) const;

    const QUuid m_namespace;
    const QString m_id;
    const QString m_name;
    const QString m_environment;
    const QString m_timeZone;
    const Dialect m_dialect;
    QList<Client> m_clients;
    QMap<QString, Agent> m_agents;
    QList<Team> m_teams;
    CodeIds m_codeIds;
    QList<ActivityCode> m_codes;
    QSet<QString> m_workCodes;
    QMap<QString, StoredSchedule> m_schedules;
    QHash<QString, QSet<QString>> m_schedulesOfAgents; //!< that have or had a shift of the agent
    QHash<QString, QString> m_authorIds;
    Ledger m_ledger;
    Watcher m_watcher;
    std::function<bool()> m_scheduleVersionGrows;
    qint64 m_ids = 0;
};

using Tenants = std::vector<std::unique_ptr<Tenant>>;

} // namespace rosterbridge::sandbox
