// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/json.h"
#include "core/wfm/gateway.h"

#include <QMap>
#include <QUrl>

//! The words of Genesys Cloud (docs/genesys.md), both ways. Pure; what is read by a function of JSON alone ends in a
//! Protocol error that names the member.
namespace rosterbridge::genesys {

//! The most agents whose change of a published schedule the service tells them of (reference, 8.5): one write has no
//! more.
inline constexpr qsizetype MaxAgentsOfWrite = 1000;

//! The permission without which nothing can be written.
inline constexpr QLatin1StringView EditPermission("wfm:schedule:edit");

//! One week of one schedule of a business unit: what Rosterbridge calls a schedule. A schedule may span weeks, and its
//! address has its first one.
struct ScheduleKey {
    QString businessUnit;
    QDate firstWeek;
    QString schedule;
    QDate week;

    //! ScheduleInfo::id.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<ScheduleKey> from(const QString &text);
    bool operator==(const ScheduleKey &) const = default;
};

//! Shift::id: the service's ids are unique within one agent's schedule only.
struct ShiftKey {
    QString agent;
    QString shift;

    [[nodiscard]] QString text() const;
    [[nodiscard]] static ShiftKey from(const QString &text);
    bool operator==(const ShiftKey &) const = default;
};

//! What guards one agent's schedule.
struct AgentVersion {
    qint64 version = 0;
    QJsonArray markers; //!< full-day time off, sent back as read
    bool operator==(const AgentVersion &) const = default;
};

//! Both levels of versions of one schedule.
struct Versions {
    qint64 schedule = 0;
    QMap<QString, AgentVersion> agents; //!< by agent id; none for a line of a list, which does not tell them
    //! A write has shown that the schedule's version moves with the agents', so that it alone tells what moved.
    bool coversAgents = false;

    //! ScheduleInfo::version.
    [[nodiscard]] Version pack() const;
    [[nodiscard]] static std::optional<Versions> unpack(const Version &version);
    [[nodiscard]] bool sameState(const Versions &other) const
    {
        return schedule == other.schedule && agents == other.agents;
    }
};

struct Unit {
    QString id;
    QString name;
    QString timeZone; //!< IANA
};

struct BusinessUnit {
    QString id;
    QString name;
    QString timeZone; //!< IANA
    Qt::DayOfWeek firstDay = Qt::Monday;
    Minutes grid{5}; //!< times of activities are multiples of it
    QList<Unit> managementUnits;

    //! First day of the planning week that \a date is in.
    [[nodiscard]] QDate weekOf(const QDate &date) const;
};

//! A line of a week's list, and the metadata of a schedule.
struct ListedSchedule {
    QString id;
    QDate firstWeek;
    int weekCount = 1;
    bool published = false;
    qint64 version = 0;
    QString modifiedBy; //!< an id
    Instant modified;

    [[nodiscard]] bool spans(const QDate &week) const
    {
        return firstWeek <= week && week < firstWeek.addDays(7 * weekCount);
    }
};

struct ReadShift {
    Shift shift;
    QString schedule; //!< id of the schedule it belongs to, where told: not always the one that was asked for
};

//! One agent's part of a schedule.
struct AgentSchedule {
    QString agentId;
    AgentVersion version;
    QList<ReadShift> shifts;
};

enum class Progress { Processing, Complete, Canceled, Error };

//! How something that the service does by and by stands: an answer or a notification.
struct Operation {
    Progress progress = Progress::Processing;
    QString id;
    QUrl download; //!< where the result is, when it is too large to come along
};

struct QueryAnswer {
    Operation operation;
    std::optional<QList<AgentSchedule>> result;
};

struct UpdateAnswer {
    Operation operation;
    QString eventType; //!< in a notification: Update, Import, Copy or Delete
    std::optional<ListedSchedule> result;
};

struct UploadAddress {
    QString key;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

struct Channel {
    QString id;
    QUrl address;
};

struct ChannelTopics {
    QStringList rejected; //!< topics that the token may not see
};

struct Notification {
    QString topic;
    QJsonObject body;
};

struct OrganisationName {
    QString id;
    QString name;
};

//! The units that may be worked with.
[[nodiscard]] Result<QList<Unit>> businessUnitsFrom(const QJsonObject &object);
[[nodiscard]] Result<BusinessUnit> businessUnitFrom(const QJsonObject &object);
[[nodiscard]] Result<QList<Unit>> managementUnitsFrom(const QJsonObject &object);
//! Agent ids by management unit.
[[nodiscard]] Result<QMap<QString, QStringList>> agentIdsFrom(const QJsonObject &object);
//! Without time zone and employee id.
[[nodiscard]] Result<QList<Agent>> usersFrom(const QJsonObject &object);
//! HRIS ids of persons by agent id.
[[nodiscard]] Result<QMap<QString, QString>> employeeIdsFrom(const QJsonObject &object);
[[nodiscard]] Result<QList<ActivityCode>> activityCodesFrom(const QJsonObject &object);
//! Where a list is, when it is too large to come along; empty otherwise.
[[nodiscard]] Result<QUrl> downloadOf(const QJsonObject &object);
[[nodiscard]] Result<QList<ListedSchedule>> weekFrom(const QJsonObject &object);
[[nodiscard]] Result<ListedSchedule> listedScheduleFrom(const QJsonObject &object);
[[nodiscard]] Result<QueryAnswer> queryAnswerFrom(const QJsonObject &object);
//! A downloaded result, bare or in its envelope.
[[nodiscard]] Result<QList<AgentSchedule>> agentSchedulesFrom(const QJsonObject &object);
//! The changes of one agent's schedule, the latest first; authors are ids, and ids of shifts are those of the agent's
//! schedule alone (ShiftKey::shift).
[[nodiscard]] Result<QList<ScheduleChange>> historyFrom(const QJsonObject &object);
[[nodiscard]] Result<UpdateAnswer> updateAnswerFrom(const QJsonObject &object);
[[nodiscard]] Result<UploadAddress> uploadAddressFrom(const QJsonObject &object);
[[nodiscard]] Result<Channel> channelFrom(const QJsonObject &object);
[[nodiscard]] Result<ChannelTopics> channelTopicsFrom(const QJsonObject &object);
[[nodiscard]] Result<Notification> notificationFrom(const QJsonObject &object);
[[nodiscard]] Result<OrganisationName> organisationFrom(const QJsonObject &object);
//! The id of a User.
[[nodiscard]] Result<QString> personFrom(const QJsonObject &object);
//! Permissions that Rosterbridge needs, by the service's names.
[[nodiscard]] QStringList neededPermissions();
//! Those that Rosterbridge needs and that the roles of an AuthzSubject do not give, by the service's names.
[[nodiscard]] Result<QStringList> missingPermissionsFrom(const QJsonObject &object);

//! The schedule that counts in \a week, of those a list names: a published one before drafts, then one that starts in
//! that week, then the last changed.
[[nodiscard]] const ListedSchedule *scheduleOfWeek(const QList<ListedSchedule> &listed, const QDate &week);

[[nodiscard]] ScheduleInfo infoOf(const ScheduleKey &key, const BusinessUnit &unit, const ListedSchedule &listed,
                                  const Versions &versions);
//! The week of \a key out of what was read of all agents.
[[nodiscard]] Schedule scheduleOf(const ScheduleKey &key, const BusinessUnit &unit, const ListedSchedule &listed,
                                  const QList<AgentSchedule> &agents, bool coversAgents);

//! The file of an update, not yet compressed.
[[nodiscard]] QByteArray updateFile(const Versions &versions, const WriteSet &changes);
//! Parts of \a changes that hold each agent whole and no more than \a maxAgents.
[[nodiscard]] QList<WriteSet> portions(const WriteSet &changes, qsizetype maxAgents = MaxAgentsOfWrite);
//! Reasons, as of Rejected, of the shifts whose times are no multiples of \a grid.
[[nodiscard]] QHash<QString, QString> offGrid(const WriteSet &changes, Minutes grid);

//! How much of \a changes is to be seen in \a schedule.
enum class Seen { None, Some, All };
[[nodiscard]] Seen seenIn(const Schedule &schedule, const WriteSet &changes);
//! Agents whose schedules \a changes touches.
[[nodiscard]] QSet<QString> agentsOf(const WriteSet &changes);

//! How a write ended whose step before processing died of \a error; nothing when it may be a conflict.
[[nodiscard]] std::optional<WriteOutcome> outcomeOf(const Error &error);
//! A refusal of \a changes, with the shifts named where \a error names them.
[[nodiscard]] Rejected rejectionOf(const Error &error, const WriteSet &changes);

} // namespace rosterbridge::genesys
