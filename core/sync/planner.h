// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sync/gatewaypool.h"
#include "core/sync/runundo.h"
#include "core/workspace/workspace.h"

namespace rosterbridge {

//! Makes a Plan: reads each organisation's HRIS and WFM side by side, and compares; or the plan that undoes a run.
//! Organisations don't wait for each other, and the failure of one is its own (invariant I8). Starts no write; what
//! both sides agree on already is remembered as agreed. GUI thread; parsing and comparing happen in workers.
class Planner final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Waiting, ListingWeeks, ReadingSchedules, ReadingHris, Comparing, Done, Failed };
    Q_ENUM(Phase)

    struct Progress {
        Phase phase = Phase::Waiting;
        int done = 0; //!< schedules read
        int total = 0;
        std::optional<Error> error; //!< for Failed
    };

    Planner(Workspace &workspace, GatewayPool &gateways, Clock &clock, QObject *parent = nullptr);
    ~Planner() override;

    //! Begins; exactly one finished() follows. \a weeks are first days (Mondays); each organisation takes the schedules
    //! whose weekDate is among them.
    void start(const QList<Organisation> &organisations, const QList<QDate> &weeks);
    //! Begins likewise, to take back what a run wrote: no HRIS is read, and of WFM the schedules that it wrote to
    //! alone. What can't be undone is among the blocked rows (OrganisationPlan::unplaced).
    void startUndo(const RunUndo &undo);
    //! finished() comes soon, with the organisations that are done or are being compared.
    void cancel();

    //! Id, time and weeks of the plan. Once finished the workspace has all of it, with the default ticks.
    [[nodiscard]] const Plan &head() const;
    [[nodiscard]] Progress progress(const QString &organisationId) const;
    //! Calls that this planning made, by organisation.
    [[nodiscard]] CallCounts calls(const QString &organisationId) const;

Q_SIGNALS:
    void progressed(const QString &organisationId);
    //! The workspace has this part of the plan. Rows of agents for whom nothing is to be done are there alone
    //! (SchedulePlan::unchanged), and the others are not kept here: many organisations' would not fit.
    void planned(const rosterbridge::OrganisationPlan &plan);
    void finished();

private:
    void begin(const QList<Organisation> &organisations, const QList<QDate> &weeks, const RunUndo *undo);
    void organisationProgressed(const QString &organisationId);
    void endWhenAllEnded();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rosterbridge
