// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/conflictrule.h"
#include "core/plan/guards.h"
#include "core/util/callcounts.h"
#include "core/util/enumnames.h"
#include "core/util/result.h"

#include <memory>

namespace rosterbridge {

//! A plan in the list of plans.
struct PlanHead {
    QString id;
    Instant created;
    QList<QDate> weeks;
    QStringList organisationIds;
    bool used = false; //!< a run has been started on it; it can't be applied a second time (pitfall W16)
};

//! The state of one organisation's part of a run.
struct RunCounts {
    int attempted = 0; //!< rows ticked
    int written = 0;
    int alreadyThere = 0;
    int conflicts = 0;
    int blocked = 0;
    int guarded = 0; //!< of the blocked ones: stopped by a guard
    int left = 0;
    int stale = 0; //!< 409 and 412 met
    int published = 0; //!< schedules
    int mergedSilently = 0; //!< rows written on a newer WFM state without a person
    CallCounts calls;
    int minimumCalls = 0; //!< by the formula of invariant I7
    QString error; //!< what stopped the organisation; empty when nothing did

    void add(RowEnd end); //!< one row that ended so
    bool operator==(const RunCounts &) const = default;
};

//! A guard that a run met when it started, and whether the person who started it confirmed the number.
struct RunGuard {
    QString organisationId;
    Guard guard = Guard::Deletes;
    int count = 0;
    int of = 0;
    bool confirmed = false; //!< false: the rows ended as blocked
    bool operator==(const RunGuard &) const = default;
};

//! A run in the history.
struct RunRecord {
    enum class State { Running, Finished, Cancelled, Interrupted };
    QString id;
    QString planId;
    QString who; //!< login name of the person
    Instant started;
    Instant finished; //!< the epoch while running
    State state = State::Running;
    bool publish = false; //!< schedules are published once what was ticked of them is written
    QString undoes; //!< id of the run that it takes back, if any
    QMap<QString, RunCounts> organisations; //!< by organisation id
    QList<RunGuard> guards; //!< the audit: who and when are those of the run
};
inline constexpr EnumNames<RunRecord::State, 4> runStateNames{{
    {RunRecord::State::Running, QLatin1StringView("running")},
    {RunRecord::State::Finished, QLatin1StringView("finished")},
    {RunRecord::State::Cancelled, QLatin1StringView("cancelled")},
    {RunRecord::State::Interrupted, QLatin1StringView("interrupted")},
}};

//! The login name of the person at the computer, as runs and decisions record it.
[[nodiscard]] QString loginName();

//! One row of a run, for the history.
struct RunRow {
    QString organisationId;
    QString scheduleId;
    QString key;
    QString agentName;
    QDate day;
    RowKind kind = RowKind::InSync;
    RowEnd end = RowEnd::Pending;
    QString detail; //!< translated at the time of the run
    QString correlationId;
};

//! What a run did to a row.
struct PastRow {
    QString who; //!< started the run
    Instant started;
    RunRow row;
};

//! A write about to leave. Its outcome is recorded after it; an intent without one makes resume read first (W9).
struct WriteIntent {
    QString runId;
    QString organisationId;
    QString scheduleId;
    Version version;
    QStringList keys;
    qint64 id = 0; //!< given by the workspace
};

//! What a step of a run changed, stored in one transaction.
struct RunStep {
    QString runId;
    QString organisationId;
    std::optional<qint64> intent; //!< the intent that this is the outcome of
    QString outcome; //!< accepted, stale, rejected, throttled, unknown or failed
    std::optional<SchedulePlan> schedule; //!< the rows as they are now
    QByteArray known; //!< the same as the run loaded or stored them last; see Workspace::recordStep()
    std::optional<QList<PlanRow>> siblings; //!< the unchanged rows of its agents as they are now, when they moved
    QList<RunRow> rows; //!< rows that ended, or changed, in this step
    QHash<QString, ShiftWrite> writes; //!< of those that were written, by row key, for an undo
    //! Agreed states of schedule that change: the old key of each (agentId, hrisKey) goes, the new state comes.
    struct Settlement {
        std::optional<AgreedShift> old;
        std::optional<AgreedShift> now;
    };
    QList<Settlement> settlements;
    std::optional<Schedule> read; //!< the schedule as the service last gave it, for the cache
    std::optional<RunCounts> counts;
};

//! The rows of a schedule as they are stored.
struct PackedSchedule {
    QString scheduleId;
    QByteArray rows;
    QByteArray siblings; //!< empty: as they were stored
    QByteArray others; //!< likewise
};
//! The rows of a schedule that a plan keeps in memory, and the unchanged ones of the same agents.
struct ScheduleRows {
    SchedulePlan schedule;
    QList<PlanRow> siblings;
    QByteArray packed; //!< schedule, as it is stored
};
//! Packs all rows of \a schedule, and leaves those that a plan keeps in memory in it. Pure, and not quick.
[[nodiscard]] PackedSchedule pack(SchedulePlan &schedule);

//! Everything durable: a folder with one SQLite file (WAL), readable by its owner alone. Every call is one transaction;
//! errors are of kind Storage (what failed, on which file, what to do), NewerVersion for a file of a newer program.
//! One object for each thread that uses the file.
class Workspace {
public:
    //! Opens the workspace in \a directory, makes it when it is not there, and brings an older one up to date.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &directory);
    ~Workspace();

    //! Where the workspace is unless a person says otherwise; the same for the window and the command line.
    [[nodiscard]] static QString defaultDirectory();
    [[nodiscard]] QString directory() const;

    [[nodiscard]] Result<QList<Organisation>> organisations() const; //!< by position
    [[nodiscard]] Result<Organisation> organisation(const QString &id) const; //!< NotFound
    [[nodiscard]] Result<void> saveOrganisation(const Organisation &organisation);
    //! With its agreed states and cache; plans and runs stay in the history.
    [[nodiscard]] Result<void> removeOrganisation(const QString &id);

    //! In their order.
    [[nodiscard]] Result<QList<ConflictRule>> conflictRules(const QString &organisationId) const;
    [[nodiscard]] Result<void> saveConflictRules(const QString &organisationId, const QList<ConflictRule> &rules);

    [[nodiscard]] Result<QList<AgreedShift>> agreed(const QString &organisationId, const QString &scheduleId) const;
    [[nodiscard]] Result<void> settle(const QString &organisationId, const QString &scheduleId,
                                      const QList<RunStep::Settlement> &settlements);
    //! Agreed states of schedules that are gone, by their ids: not in \a listed, which has all others of their week.
    [[nodiscard]] Result<QHash<QString, QList<AgreedShift>>> agreedOnGone(const QString &organisationId,
                                                                          const QList<ScheduleInfo> &listed) const;
    //! Hands \a agreed over to another schedule; what that one has of the same shifts stays.
    [[nodiscard]] Result<void> moveAgreed(const QString &organisationId, const QString &from, const QString &to,
                                          const QList<AgreedShift> &agreed);

    //! The schedule as last read, to fetch it conditionally; empty when never read.
    [[nodiscard]] Result<std::optional<Schedule>> cachedSchedule(const QString &organisationId,
                                                                 const QString &scheduleId) const;
    [[nodiscard]] Result<QHash<QString, Version>> cachedVersions(const QString &organisationId) const;
    [[nodiscard]] Result<void> cacheSchedule(const QString &organisationId, const Schedule &schedule);

    //! Adds the plan, or replaces it with its present rows, ticks and decisions.
    [[nodiscard]] Result<void> savePlan(const Plan &plan);
    //! Adds one organisation to a plan, which is made when it is not there.
    [[nodiscard]] Result<void> addToPlan(const Plan &plan, int position, const OrganisationPlan &organisation,
                                         const QList<PackedSchedule> &schedules);
    [[nodiscard]] Result<void> saveSchedulePlan(const QString &planId, const QString &organisationId,
                                                const SchedulePlan &schedule);
    //! Takes what a person chose in \a chosen over into the rows as they are stored by now: for a schedule that a run
    //! may be at work on.
    [[nodiscard]] Result<void> saveChoices(const QString &planId, const QString &organisationId,
                                           const SchedulePlan &chosen);
    //! Without the rows with which nobody has anything to do (SchedulePlan::unchanged). NotFound.
    [[nodiscard]] Result<Plan> plan(const QString &id) const;
    //! The same with no schedules at all. NotFound.
    [[nodiscard]] Result<Plan> planHead(const QString &id) const;
    //! One organisation of plan(), or one schedule of that. NotFound.
    [[nodiscard]] Result<OrganisationPlan> organisationPlan(const QString &planId, const QString &organisationId) const;
    [[nodiscard]] Result<ScheduleRows> scheduleRows(const QString &planId, const QString &organisationId,
                                                    const QString &scheduleId) const;
    //! \a plan with the rows that were left in the workspace.
    [[nodiscard]] Result<Plan> completed(Plan plan) const;
    [[nodiscard]] Result<QList<PlanHead>> plans() const; //!< newest first

    //! Makes the run known as one under way, until finishRun() on this object or the end of the process. An Input error
    //! when another program is at it.
    [[nodiscard]] Result<void> lockRun(const QString &runId);
    //! An Input error when the plan was used.
    [[nodiscard]] Result<void> checkUnused(const QString &planId) const;
    //! Marks the plan as used and records the run with its guards and its rows: Pending, or Blocked. An Input error
    //! when the plan was used before. With \a decisionsOnly decided conflicts alone are carried out: that any plan
    //! takes, and stays as it was.
    [[nodiscard]] Result<void> startRun(const RunRecord &run, const QList<RunRow> &rows, bool decisionsOnly);
    //! Locks an interrupted run and takes it up again. An Input error when it has finished.
    [[nodiscard]] Result<void> resumeRun(const QString &runId);
    [[nodiscard]] Result<qint64> recordIntent(const WriteIntent &intent);
    //! Where other rows than RunStep::known are stored by now, a person has chosen meanwhile: those choices stay.
    //! Returns what is known from then on.
    [[nodiscard]] Result<QByteArray> recordStep(const QString &planId, const RunStep &step);
    [[nodiscard]] Result<void> finishRun(const RunRecord &run);
    //! Intents without an outcome.
    [[nodiscard]] Result<QList<WriteIntent>> openIntents(const QString &runId) const;
    //! Newest first. A run of a process that is gone is Interrupted.
    [[nodiscard]] Result<QList<RunRecord>> runs() const;
    //! The newest run of each organisation, with that organisation's part alone and no guards.
    [[nodiscard]] Result<QHash<QString, RunRecord>> lastRuns() const;
    [[nodiscard]] Result<RunRecord> run(const QString &id) const; //!< NotFound
    [[nodiscard]] Result<QList<RunRow>> runRows(const QString &runId) const;
    //! What the run wrote in one organisation: schedule → row → write. Runs of an older program kept none.
    [[nodiscard]] Result<QHash<QString, QHash<QString, ShiftWrite>>> shiftWrites(const QString &runId,
                                                                                 const QString &organisationId) const;
    //! Newest first; in whatever schedule the row was then.
    [[nodiscard]] Result<QList<PastRow>> pastOfRow(const QString &organisationId, const QString &key) const;

private:
    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace rosterbridge
