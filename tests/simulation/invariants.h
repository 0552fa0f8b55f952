// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/world.h"

namespace rosterbridge::simulation {

// What always holds (sync.md), judged from outside: by what went over the wire, by the service's ledger, and by the
// records of the runs. Each returns what is broken, in words.

//! The WFM states that people saw when they named a shift by a decision or a ticked delete; empty for a shift that was
//! shown as gone.
using Named = QMultiHash<QString, std::optional<Shift>>;
void nameShifts(const Plan &plan, const QString &organisationId, Named &named);

//! WFM's shifts, by the service's ids, that people kept beside the HRIS's. No write may touch them while that is
//! carried out.
[[nodiscard]] QSet<QString> keptShifts(const Plan &plan, const QString &organisationId);
//! What the program made of \a kept shifts since the ledger held \a from writes.
[[nodiscard]] QStringList touchedShifts(const World::Site &site, const QSet<QString> &kept, qsizetype from);

//! I1: no change of another writer is overwritten, unless a person named the shift as it then was.
[[nodiscard]] QStringList lostUpdates(const World::Site &site, const Named &named);
//! I2: every ticked row has an end, with a reason where it was not written; what is told to be written was.
[[nodiscard]] QStringList rowsWithoutEnd(const World::Site &site, const Workspace &workspace, const RunRecord &run,
                                         const Plan &after);
//! I4: at most one write in flight for each schedule.
[[nodiscard]] QStringList racingWrites(const World::Site &site);
//! I5: no call while frozen by a 429, never above the allowance.
[[nodiscard]] QStringList impatientCalls(const World::Site &site);
//! I6: no shift twice but those, by HRIS id, of which people \a keptBoth, no write that only repeats another, and none
//! refused because of the program's own.
[[nodiscard]] QStringList doubles(const World::Site &site, const QSet<QString> &keptBoth);

//! I7 for what one organisation's line saw from exchange \a from on: a call is needless when it succeeded and nothing
//! new came of it. Calls that failed are not: the retry policy rules them.
struct Economy {
    int calls = 0;
    int minimum = 0; //!< lists wanted, changed schedules read, writes accepted, stale writes
    int failed = 0; //!< forced by faults, and what was read again for want of an answer
    QStringList examples; //!< of needless ones, where they are known
    [[nodiscard]] int needless() const { return calls - minimum - failed; }
};
[[nodiscard]] QStringList needlessCalls(const World::Site &site, const Economy &economy);

//! The shifts of an organisation, without ids and stamps.
[[nodiscard]] QStringList contentOf(const sandbox::Tenant &tenant);

} // namespace rosterbridge::simulation
