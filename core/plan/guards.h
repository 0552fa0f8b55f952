// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QHash>
#include <QSet>

namespace rosterbridge {

//! What stops rows of a run until a person confirms it with the number of rows (sync.md, Guards).
enum class Guard {
    Deletes, //!< too many shifts, or too great a share of them, would be deleted (pitfall W14)
    Changes, //!< too great a share would be changed or deleted; stops both, and no creates
    Source, //!< the source lists too little of what was agreed: stops its deletes (pitfall S7)
    Window, //!< deletes before the source's first or after its last shift: its window may be smaller (pitfall S8)
    PastDays, //!< rows of days before today (pitfall S9)
    Payroll, //!< rows of days whose payroll is closed
    Published, //!< rows of published shifts that start soon
    Sentinel, //!< the known agent or code was not found on both sides: stops everything
};

//! One guard that holds rows of one organisation back.
struct GuardBreach {
    Guard guard = Guard::Deletes;
    int count = 0; //!< rows that it stops, and the number to confirm
    int of = 0; //!< what they are compared with: see guardText()
    QHash<QString, QSet<QString>> rows; //!< schedule id → row keys
};

//! A person's word that the rows of a breach may go all the same. Good for this very number only.
struct GuardConfirmation {
    QString organisationId;
    Guard guard = Guard::Deletes;
    int count = 0;
};

//! The guards that the chosen rows of \a organisation (ticked, or decided and writing something) break at \a now, in
//! the order of the enum; with \a decidedOnly of the decided ones. A row may be named by several. Pure.
[[nodiscard]] QList<GuardBreach> guardBreaches(const OrganisationPlan &organisation, const GuardLimits &limits,
                                               Instant now, bool decidedOnly = false);

//! Whether carrying out \a row changes a shift, as it is or as it would be, that is under way at \a now or starts soon
//! after: what Guard::Published stops in a published schedule.
[[nodiscard]] bool startsSoon(const PlanRow &row, const QList<ActivityCode> &codes, const GuardLimits &limits,
                              Instant now);
//! Why a row does not go: \a guard stops it, \a count rows of \a of in all.
[[nodiscard]] Reason stopReason(Guard guard, int count, int of);
//! Ends \a row as Blocked for \a reason. A decided conflict stays one, so that it can be applied again.
void stopRow(PlanRow &row, const Reason &reason);

//! Whether \a confirmations let the rows of \a breach go.
[[nodiscard]] bool isConfirmed(const GuardBreach &breach, const QString &organisationId,
                               const QList<GuardConfirmation> &confirmations);

//! Whether a source that lists \a records of \a agreed shifts for the same days must be cut off.
[[nodiscard]] bool hasCollapsed(qsizetype records, qsizetype agreed, const GuardLimits &limits);

//! The members of toJson(\a limits) that \a guard judges by.
[[nodiscard]] QJsonObject limitsOf(Guard guard, const GuardLimits &limits);

//! Translated sentence: what the guard found.
[[nodiscard]] QString guardText(Guard guard, int count, int of);
//! deletes, changes, source, window, pastDays, payroll, published, sentinel: in files and on the command line.
[[nodiscard]] QString name(Guard guard);
[[nodiscard]] std::optional<Guard> guardOf(const QString &name);

} // namespace rosterbridge
