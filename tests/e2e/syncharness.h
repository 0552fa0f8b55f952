// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"
#include "core/secrets/memorysecretstore.h"
#include "core/sync/planner.h"
#include "core/sync/syncrun.h"

#include <QTemporaryDir>

namespace rosterbridge::test {

//! The computer's clock, but nobody waits long for it: time passes 50 times as fast. Delays are kept for the test to
//! look at.
class HurriedClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_system.now() + m_ahead; }
    void setNow(Instant now) { m_ahead = now - m_system.now(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_system.monotonic() * 50; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override
    {
        delays.append(delay);
        m_system.after(delay / 50, context, std::move(what));
    }

    QList<std::chrono::milliseconds> delays;

private:
    SystemClock m_system;
    std::chrono::seconds m_ahead{0};
};

//! A sandbox over real sockets and a workspace whose organisations point at it, with the engine between them.
class SyncHarness {
public:
    //! Organisations of 50 agents each, of two weeks, by default; no limit on calls.
    static sandbox::Options smallOptions(quint64 seed, int organisations = 1);

    explicit SyncHarness(const sandbox::Options &options);

    //! Adds every organisation with its agreed export, and lets one plan remember that all of it is agreed.
    void agreeOnEverything();
    //! Planners edit WFM, and the organisations get the HRIS export of today.
    void driftApart();

    [[nodiscard]] Organisation organisation(int index = 0) const;
    void save(const Organisation &organisation);
    //! Plans all organisations and weeks; \a failures gets the error texts.
    [[nodiscard]] Plan plan(QStringList *failures = nullptr);
    //! Plans the undo of a run.
    [[nodiscard]] Plan undo(const QString &runId);
    //! Stores the plan as it is now, for a run of it; returns its id.
    [[nodiscard]] QString stored(const Plan &plan);
    //! Carries the plan out and returns the run once it has ended; \a after gets the rows as they are then.
    [[nodiscard]] RunRecord run(const Plan &plan, SyncRun::Scope scope = SyncRun::Scope::Ticked, Plan *after = nullptr,
                                bool publish = false);
    //! Lost updates of our own writes, by the sandbox's ledger, less the shifts that decisions or ticked deletes named.
    [[nodiscard]] QList<sandbox::LostUpdate> lostUpdates(const QSet<QString> &named, int index = 0) const;

    [[nodiscard]] QList<QDate> weeks() const;

    SystemClock serviceClock;
    HurriedClock clock;
    sandbox::Sandbox sandbox;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<GatewayPool> gateways;
    QMap<QString, CallCounts> planningCalls; //!< of the last plan()
};

//! Ticks everything that a write can carry out, deletes included, as a person would after a look.
void tickAll(Plan &plan);
//! Every conflict is decided: the first for HRIS, the second for WFM, and so on by turns. Returns how many.
int decideByTurns(Plan &plan);
//! WFM ids of shifts that a person's choice named: ticked deletes and decided conflicts.
[[nodiscard]] QSet<QString> namedShifts(const Plan &plan);
//! Pointers into \a plan.
[[nodiscard]] QList<const PlanRow *> rows(const Plan &plan);
QList<const PlanRow *> rows(Plan &&plan) = delete;

} // namespace rosterbridge::test
