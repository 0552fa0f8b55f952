// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace rosterbridge {

//! A point in time, UTC. Wall clocks and zones live in core/time alone.
using Instant = std::chrono::sys_seconds;
using Minutes = std::chrono::minutes;

//! What a service calls the state of a schedule. Opaque: only the gateway that issued it can read it, everybody else
//! compares for equality.
struct Version {
    QByteArray token;
    bool operator==(const Version &) const = default;
};

//! A stretch of a shift spent on one activity code. Schedule API, "Shift".
struct Activity {
    Instant start;
    Minutes length{0};
    QString codeId;
    QString description;
    bool paid = true;
    //! Owned by something outside of the schedule (a time-off request, coaching, learning, an activity plan): a sync
    //! never moves or deletes it.
    bool foreign = false;
    //! What else the service keeps of it: only its gateway reads it, and sends it back.
    QJsonObject carried;

    [[nodiscard]] Instant end() const { return start + length; }
    //! Same in everything but what is carried.
    [[nodiscard]] bool sameContent(const Activity &other) const;
    bool operator==(const Activity &) const = default;
};

//! The work of one agent from start to end, in instants; it may cross midnight and a change of clocks.
struct Shift {
    QString id; //!< given by the service; empty for one that is not created yet
    QString agentId;
    Instant start;
    Minutes length{0};
    QList<Activity> activities; //!< in canonical order: by start, then by code
    QString externalId; //!< free text, kept by the service as sent: the HRIS id
    QString modifiedBy; //!< display name, or id where the service has no name; read only
    Instant modified; //!< read only; the epoch when unknown
    QJsonObject carried; //!< as Activity::carried

    [[nodiscard]] Instant end() const { return start + length; }
    //! Same in everything that a person would call the shift: not id, externalId, author, time of change or what is
    //! carried.
    [[nodiscard]] bool sameContent(const Shift &other) const;
    bool operator==(const Shift &) const = default;
};

//! Sorts activities by start, then code: the order that equality and ordinals rely on.
void canonicalise(Shift &shift);

//! One line of a week's list: enough to see what moved.
struct ScheduleInfo {
    QString id;
    QString name; //!< team or planning unit
    QDate weekDate; //!< first day, in timeZone
    QString timeZone; //!< IANA
    bool published = false;
    Version version;
    QString modifiedBy;
    Instant modified;
    bool operator==(const ScheduleInfo &) const = default;
};

//! The shifts of one team for one week.
struct Schedule {
    ScheduleInfo info;
    QList<Shift> shifts; //!< by agent, then start, then id
    bool operator==(const Schedule &) const = default;
};

//! A person who can have shifts.
struct Agent {
    QString id;
    QString name;
    QString email;
    QString employeeId; //!< the HRIS's id of the person, as text
    QString timeZone; //!< IANA
    bool active = true;
    bool operator==(const Agent &) const = default;
};

//! What an activity code is for. Names are those of the services.
enum class ActivityCategory { OnQueueWork, Break, Meal, Meeting, OffQueueWork, TimeOff, Training, Unavailable };

struct ActivityCode {
    QString id;
    QString name;
    ActivityCategory category = ActivityCategory::OnQueueWork;
    bool paid = true;
    bool active = true;
    bool operator==(const ActivityCode &) const = default;
};

//! Agents and activity codes of one organisation.
struct Directory {
    QString organisationName;
    QList<Agent> agents;
    QList<ActivityCode> codes;

    [[nodiscard]] const Agent *agent(const QString &id) const;
    [[nodiscard]] const ActivityCode *code(const QString &id) const;
    bool operator==(const Directory &) const = default;
};

} // namespace rosterbridge
