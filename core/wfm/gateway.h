// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/callgate.h"
#include "core/schedule/schedulechange.h"
#include "core/util/callcounts.h"
#include "core/util/result.h"
#include "core/util/urgency.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <variant>

namespace rosterbridge {

//! What one write changes in one schedule.
struct WriteSet {
    QList<Shift> upserts; //!< with an id: replaces that shift whole; without: creates one
    QStringList deletes; //!< shift ids
    //! The other shifts of the agents concerned, as they stand: for a service that may take an agent's shifts whole.
    QList<Shift> kept;
    //! The agents are to see the schedule from now on, with no other change in the same write; for services with
    //! Service::publishes. Nothing takes it back. Rejected where another schedule counts for them by now.
    bool publish = false;
    [[nodiscard]] bool isEmpty() const { return upserts.isEmpty() && deletes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return upserts.size() + deletes.size(); }
};

//! Written, whole. The schedule as it now is comes along, so that new shift ids are known without a further call.
struct Accepted {
    Schedule schedule;
    QString correlationId;
};
//! Nothing was written: the version was not the service's, or a shift named is gone.
struct Stale {
    std::optional<Version> current; //!< if told
    QString correlationId;
};
//! Nothing was written: the service found the changes themselves wrong.
struct Rejected {
    QHash<QString, QString> reasonByShift; //!< shift id (external id for one without) → the server's reason
    Error error;
};
//! Nothing was written: the allowance is used up until then.
struct Throttled {
    std::chrono::milliseconds wait{0};
    Error error;
};
//! The write left and no answer came: it may or may not have been applied. Read before doing anything else.
struct Unknown {
    Error error;
};
//! Nothing was written, for another reason (sign-in, permission, network before the write left, contract broken).
struct Failed {
    Error error;
};
//! A write ends in exactly one of these.
using WriteOutcome = std::variant<Accepted, Stale, Rejected, Throttled, Unknown, Failed>;

//! A part of an organisation that has schedules of its own.
struct OrganisationUnit {
    QString id;
    QString name;
    bool operator==(const OrganisationUnit &) const = default;
};

//! What "Test connection" found.
struct ConnectionReport {
    QString organisationId;
    QString organisationName;
    QStringList neededPermissions; //!< by the service's own names
    QStringList missingPermissions; //!< of these
    bool writeUnknown = false; //!< nothing could be found to try the edit permission on
    QStringList teams; //!< names of the schedules seen
    QList<OrganisationUnit> units; //!< to choose from for Connection::units
    QString missingEdit; //!< the one of missingPermissions without which nothing can be written

    //! Whether all can be read that a comparison needs.
    [[nodiscard]] bool mayRead() const { return missingPermissions.size() == (missingEdit.isEmpty() ? 0 : 1); }
};

//! The one way to a WFM service, one object for each organisation. Everything is asynchronous (see Done) and lives in
//! the thread that made it. Nothing above it knows a dialect.
class Gateway : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Lists the schedules of the weeks (first days): every version in few calls.
    virtual void probe(const QList<QDate> &weeks, Urgency urgency, QObject *context,
                       Done<Result<QList<ScheduleInfo>>> done) = 0;
    //! Reads a schedule; an empty optional when it still has \a ifVersion.
    virtual void fetch(const QString &scheduleId, const std::optional<Version> &ifVersion, Urgency urgency,
                       QObject *context, Done<Result<std::optional<Schedule>>> done) = 0;
    //! Sends \a changes against \a version, once, in the background.
    virtual void write(const QString &scheduleId, const Version &version, const WriteSet &changes, QObject *context,
                       Done<WriteOutcome> done) = 0;
    //! Parts of \a changes that each fit into one call of the service, in the order to send them.
    [[nodiscard]] virtual QList<WriteSet> portions(const WriteSet &changes) const = 0;
    virtual void directory(QObject *context, Done<Result<Directory>> done) = 0;
    //! Who changed what of the agent's shifts in a schedule, and when, the latest first; nothing where the service does
    //! not remember it.
    virtual void history(const QString &scheduleId, const QString &agentId, QObject *context,
                         Done<Result<QList<ScheduleChange>>> done);
    //! Signs in, names the organisation and looks for missing permissions. Changes nothing.
    virtual void testConnection(QObject *context, Done<Result<ConnectionReport>> done) = 0;
    //! A person signs in, where Service::signIns has SignIn::Browser: \a open shows them the service's page. Ends with
    //! the secret to keep for Connection::secretKey. Input error where the service has no such sign-in.
    virtual void signIn(const std::function<void(const QUrl &page)> &open, QObject *context,
                        Done<Result<QString>> done);

    //! A planning or a sync begins: its budget of repeated calls is whole (see RetryBudget).
    virtual void startRun() = 0;
    //! From now on \a gate says when background calls leave, but for those that tell how a write on its way ended.
    virtual void setGate(CallGate gate) = 0;
    //! The gate may say otherwise by now: calls that it held are let go, or end with its error.
    virtual void gateMoved() = 0;
    //! Part of the allowance of calls that stays free for people, per cent, from now on.
    virtual void setHeadroom(int headroom) = 0;
    //! Those on their way included.
    [[nodiscard]] virtual CallCounts calls() const = 0;
    //! Calls left in the present window, when the service has told.
    [[nodiscard]] virtual std::optional<int> callsLeft() const = 0;
    //! Calls in a whole window (a minute), when the service has told.
    [[nodiscard]] virtual std::optional<int> callsAllowed() const { return {}; }
    //! What a write of the schedule costs; without an id, the dearest that is known of.
    [[nodiscard]] virtual CallCost costOf([[maybe_unused]] const QString &scheduleId = {}) const { return {}; }
    //! How long until a call may leave again; zero when not frozen.
    [[nodiscard]] virtual std::chrono::milliseconds frozenFor() const = 0;

    //! Begins to emit scheduleMoved(), where the service tells of changes by itself.
    virtual void listen() { }

Q_SIGNALS:
    //! callsLeft() or frozenFor() changed.
    void allowanceChanged();
    //! What is held of the schedule may be out of date: somebody changed it, this gateway included, or news of changes
    //! may have been lost. Never without listen().
    void scheduleMoved(const QString &scheduleId);
};

} // namespace rosterbridge
