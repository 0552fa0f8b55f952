// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/guards.h"
#include "tests/simulation/coverage.h"
#include "tests/simulation/invariants.h"

#include <QTemporaryDir>

namespace rosterbridge::simulation {

//! What came of one script.
struct Outcome {
    QStringList trace; //!< all that happened, in order; nothing in it depends on more than the script
    QStringList broken; //!< invariants
    Coverage met;
    struct Site {
        QStringList content; //!< of the schedules, in the end
        QStringList plannedCalls; //!< over the line while the first plan in trouble was made, times since its beginning
        QStringList runCalls; //!< likewise for the first run
        QStringList rows; //!< ends of its rows in that run
        //! What shows of other organisations, and is meant to: plans are made of all of them at a time.
        QString circumstances; //!< empty where its calls can't be compared
    };
    QList<Site> sites;

    [[nodiscard]] QByteArray hash() const;
};

//! One script from the first plan to the last, with the real engine in the middle:
//! both sides agree – they drift apart – plan – tick and decide – run (killed and resumed as the script says) – decide
//! the conflicts – trouble ends – plan and run until nothing is left (I3).
class Simulation final {
public:
    Simulation(const Script &script, Application &application);

    [[nodiscard]] Outcome play();

private:
    enum class Choices { Mixed, All, AllForWfm };

    bool agree();
    std::optional<Plan> planAsPeopleDo();
    void choose(Plan &plan, Choices choices);
    //! Carries the plan out to the end, over all kills. False when it does not end.
    bool carryOut(const Plan &plan, SyncRun::Scope scope, const QList<int> &kills);
    //! Lets the run that began come to its end, over all kills.
    bool finish(QList<int> kills);
    [[nodiscard]] QList<GuardConfirmation> confirmations(const Plan &plan, SyncRun::Scope scope);
    bool begin(const QString &planId, SyncRun::Scope scope, const RunRecord *resumed);
    bool resume();
    void dropRun();
    void judgeCeiling(const std::vector<size_t> &from);
    void judgeRun(const RunRecord &run);
    bool decide();
    bool settle();
    void judgeAll();
    [[nodiscard]] Economy economyOf(size_t index) const;
    [[nodiscard]] Economy genesysEconomyOf(size_t index) const;
    void countPlan(size_t index);
    //! What went over the line since exchange \a from, with times since \a begun.
    [[nodiscard]] QStringList callsSince(size_t index, size_t from, milliseconds begun) const;

    void happen(const Happening &happening);
    [[nodiscard]] QStringList callsInPauses(size_t index) const;
    [[nodiscard]] std::vector<size_t> callsSeen() const;
    void tell(const QString &line);
    bool violate(const QStringList &broken);

    //! What the judges remember of one organisation.
    struct Memory {
        size_t first = 0; //!< exchange that trouble began with
        QList<size_t> forgot; //!< exchanges before which the program lost what it had read
        QList<size_t> slept; //!< exchanges before which the laptop slept
        size_t settling = 0; //!< exchange that the end of trouble began with, and a new gateway
        int listsWanted = 0;
        Named named;
        bool isPlanned = true; //!< by the plan that the runs in trouble carry out
        int plans = 0; //!< since trouble began
    };

    const Script m_script;
    Application &m_application;
    QTemporaryDir m_folder;
    World m_world;
    sandbox::Random m_random;
    Outcome m_outcome;
    std::vector<Memory> m_memory; //!< by site
    QSet<QString> m_keptBoth; //!< HRIS ids of shifts that people kept on both sides

    std::unique_ptr<SyncRun> m_run;
    QString m_runId;
    QString m_planId; //!< of that run
    SyncRun::Scope m_scope = SyncRun::Scope::Ticked; //!< likewise
    bool m_runEnded = false;
    QSet<QString> m_stopped; //!< rows that guards hold back in this run: organisation/schedule/key
    bool m_interrupted = false; //!< the last run ended without learning what became of a write
    milliseconds m_planned{0}; //!< when the last plan in trouble was begun
    int m_attempts = 0; //!< at that plan
    Plan m_after; //!< rows after the last run
    //! A time in which the person had paused the run, as the calls that each line had seen.
    struct Pause {
        std::vector<size_t> from;
        std::vector<size_t> to; //!< empty while it lasts
    };
    QList<Pause> m_pauses;
    std::unique_ptr<QObject> m_scene; //!< context of the happenings
};

//! The script of \a seed, and where it lends itself to that: the same without kills (I6) and each undisturbed
//! organisation alone (I8).
[[nodiscard]] Outcome simulate(quint64 seed, sandbox::Dialect dialect, Application &application);

} // namespace rosterbridge::simulation
