// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

namespace rosterbridge {

//! What one row of the plan is on its agent's line: the activities, and the difference as ghosts. Times alone, no
//! colours and no pixels.
struct RowBars {
    struct Bar {
        Stretch stretch;
        QString name; //!< of the activity
        ActivityCategory category = ActivityCategory::OnQueueWork;
        bool isNew = false; //!< stands where WFM has nothing yet
        bool operator==(const Bar &) const = default;
    };
    //! What stands once the row is carried out; of a conflict that nobody has decided, what WFM has. By time.
    QList<Bar> bars;
    QList<Stretch> comes; //!< what the row, or the HRIS in an open conflict, puts there
    QList<Stretch> goes; //!< what it takes away; there is a bar only where something else takes its place
    std::optional<Stretch> held; //!< what the HRIS wants and a blocked row keeps back
    Stretch extent{}; //!< of all of these; without length where a row has no times

    bool operator==(const RowBars &) const = default;
};

[[nodiscard]] RowBars rowBars(const ConflictRow &row);

//! Whether a sync would carry the row out as it is ticked or decided now.
[[nodiscard]] bool isCarriedOut(const ConflictRow &row);
//! What WFM has after a sync of what is ticked and decided now; empty where it has no shift.
[[nodiscard]] std::optional<Shift> shiftAfterSync(const ConflictRow &row);

} // namespace rosterbridge
