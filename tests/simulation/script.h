// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/guardlimits.h"
#include "tests/simulation/line.h"

namespace rosterbridge::simulation {

//! What happens to one organisation.
struct OrganisationScript {
    sandbox::Options world; //!< with this organisation alone
    GuardLimits guards; //!< so narrow in some that they hold rows back
    milliseconds latency{0}; //!< a trip takes up to this
    QList<sandbox::Fault> faults;
    Line::Mishaps mishaps; //!< but for the poison
    bool poisoned = false; //!< one agent, picked by chance
    sandbox::Rivals::Habits habits;
    double rivalShare = 0; //!< of the writes that a rival comes first of
    double editsPerMinute = 0; //!< of each schedule, by rivals that come and go as they like

    //! Nobody and nothing disturbs it.
    [[nodiscard]] bool isQuiet() const;
};

//! One thing that happens at a time of the run.
struct Happening {
    enum class Kind {
        Publish, //!< a planner publishes a schedule, or takes that back
        RemoveSchedule, //!< pitfall W12; half of them are replaced by a copy with other ids
        RevokeRight, //!< W11: the program may not write any more
        GiveRightBack,
        RotateSecret, //!< W11: and the administrator types the new one in
        RotateSecretUnknown, //!< and nobody does
        NetworkDown,
        NetworkUp,
        Cut, //!< all open connections break
        Sleep, //!< the laptop's lid is closed for an hour
        Cancel,
        Pause, //!< by the person
        Resume,
    };
    Kind kind = Kind::Publish;
    milliseconds at{0}; //!< since the run began
    int organisation = 0; //!< what concerns one
    int pick = 0; //!< chance left to choose by
};

//! All that chance decides about one run of the simulation.
struct Script {
    quint64 seed = 0;
    QList<OrganisationScript> organisations;
    QList<Happening> happenings; //!< by time
    QList<int> kills; //!< events that the run, and each of its resumes, lives to see
    milliseconds planAge{0}; //!< from the plan to the run
    bool clockStopsAsleep = false;
    int callCeiling = 0; //!< of the run; 0 for none
    bool publishes = false; //!< drafts that it writes to

    //! The same with the organisation \a index alone.
    [[nodiscard]] Script alone(int index) const;
    [[nodiscard]] Script neverKilled() const;
    //! Whether the state that the run leaves does not depend on when things happen.
    [[nodiscard]] bool isComparable() const;
};

//! The 429 and 503 of a script say this when they name a date.
extern const QByteArray retryAfterDate;
//! retryAfterDate since the beginning of the world.
extern const milliseconds retryAfterInstant;

//! What \a seed decides, for services of \a dialect, or of both where it is Genesys and there are several.
[[nodiscard]] Script scriptOf(quint64 seed, sandbox::Dialect dialect);

//! What the service of one organisation holds for true of what its contract leaves open, as Coverage names it.
[[nodiscard]] QStringList namesOf(const sandbox::genesys::Settings &readings);

//! What happenings and mishaps are called in traces and reports.
[[nodiscard]] QString nameOf(Happening::Kind kind);
[[nodiscard]] QString nameOf(Line::Mishap mishap);
[[nodiscard]] QString nameOf(sandbox::Fault::Kind kind);

//! Everything that scripts can bring about: names as in Coverage.
[[nodiscard]] QStringList knownTrouble();
//! As knownTrouble() names a fault on a call.
[[nodiscard]] QString faultName(sandbox::Fault::Kind kind, sandbox::ScheduleApi::Call call);

} // namespace rosterbridge::simulation
