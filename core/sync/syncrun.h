// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sync/gatewaypool.h"
#include "core/workspace/workspace.h"

#include <QRandomGenerator>

namespace rosterbridge {

//! Carries the ticked rows and the decided conflicts of a plan out, as the workspace has it, one ScheduleWriter for
//! each schedule, and journals every step, so that it can be resumed after a crash. A plan over a minute old, and a run
//! that is resumed, probes the weeks first (sync.md, Staleness). Holds the rows of those schedules alone that are under
//! way. GUI thread, asynchronous.
class SyncRun final : public QObject {
    Q_OBJECT
public:
    struct Progress {
        int rows = 0;
        int rowsDone = 0;
        RunCounts counts;
        std::optional<std::chrono::seconds> timeLeft; //!< at the rate so far
        std::chrono::milliseconds troubleFor{0}; //!< until a service in trouble is tried again; zero when it is well
        bool finished = false;
    };

    //! Which rows of the plan to carry out.
    enum class Scope {
        Ticked, //!< a fresh plan: every ticked row and every decided conflict; marks the plan as used
        Decided, //!< decided conflicts of a plan that was used already
        Unfinished, //!< resume: rows that an interrupted run left Pending
    };

    SyncRun(const QString &planId, Scope scope, Workspace &workspace, GatewayPool &gateways, Clock &clock,
            QRandomGenerator random = QRandomGenerator::securelySeeded(), QObject *parent = nullptr);
    ~SyncRun() override;

    //! Resume this run instead of recording a new one; with Scope::Unfinished.
    void setRun(const RunRecord &run);
    //! Carries the rows of these organisations out, and none of the plan's others. Before start().
    void setOrganisations(const QStringList &ids);
    //! Publishes each schedule that is a draft and whose service can, as soon as something ticked is written to it.
    //! Nothing takes that back. A resumed run keeps to what it was started with. Before start().
    void setPublish(bool publish);
    //! At most so many calls, over all organisations; the rows that they don't suffice for are left. What tells how
    //! a write ended that has left, where that takes further calls, may add a few. 0 for no limit. Before start().
    void setCallCeiling(int calls);

    //! The decided conflicts to carry out, by organisation and schedule. Another one was decided since a person let the
    //! run go, and waits. Before start(); all of the plan, unless this is called.
    using DecidedRows = QHash<QString, QHash<QString, QSet<QString>>>;
    void setDecided(const DecidedRows &keys);

    //! Lets the rows of these guards go. The guards are judged when the run starts, by the limits in the workspace;
    //! rows that one stops end as Blocked, and the rest goes on. A resumed run keeps to what it was started with. When
    //! a schedule turns out to be published meanwhile, its rows that start soon are stopped then.
    void setConfirmations(const QList<GuardConfirmation> &confirmations);

    //! Begins; finished() follows. An error (plan used before, workspace not writable) means that nothing was started.
    [[nodiscard]] Result<void> start();
    //! No further write leaves; one in flight is awaited. Rows not reached end as Left. finished() follows.
    void cancel();
    //! No further call leaves until resume(); those in flight are awaited.
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const;

    //! What kept it from beginning after it was started, once finished: the workspace.
    [[nodiscard]] const std::optional<Error> &error() const;
    //! One of the schedules that are under way, with its rows as they are now; null for others.
    [[nodiscard]] const SchedulePlan *schedule(const QString &organisationId, const QString &scheduleId) const;
    //! Organisation and id of the schedules in which a guard stopped rows; the workspace has them.
    [[nodiscard]] const QList<std::pair<QString, QString>> &stopped() const;
    [[nodiscard]] int conflictsWaiting() const; //!< in the whole plan, decided or not
    [[nodiscard]] const RunRecord &record() const;
    [[nodiscard]] Progress progress(const QString &organisationId) const;

Q_SIGNALS:
    void progressed(const QString &organisationId);
    //! Rows of one schedule changed (written, or in conflict now): schedule() has them.
    void scheduleChanged(const QString &organisationId, const QString &scheduleId);
    void finished();

private:
    void setPaused(bool paused);

    class Private;
    std::unique_ptr<Private> d;
};

//! The run to resume: the newest Interrupted one, or \a runId.
[[nodiscard]] Result<RunRecord> unfinishedRun(const Workspace &workspace, const QString &runId = {});

} // namespace rosterbridge
