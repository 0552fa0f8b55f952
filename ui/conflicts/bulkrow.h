// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

namespace rosterbridge {

//! One of many rows that are about to be decided at once, as a person is shown it before.
struct BulkRow {
    RowRef ref;
    std::optional<Decision> decision; //!< empty: left for later
    QString agent;
    QString day;
    QString what; //!< the fields at issue
    QString hris; //!< what each side has of them
    QString wfm;
    QString outcome;
    bool stays = false; //!< the decision would not go through, as outcome says: the row stays with the person
    QList<PlanRow> judgedAmong; //!< the rows of its schedule: while they are the same ones, so is what was judged

    [[nodiscard]] static BulkRow of(const ConflictRow &row, const std::optional<Decision> &decision);
};

//! Decides the rows that are still as they were shown, as one step of undo. Returns how many they are.
int decideShown(Review &review, const QList<BulkRow> &rows, const QString &undoText);

} // namespace rosterbridge
