// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/hrisexport.h"

namespace rosterbridge::sandbox {

//! One difference that the seed plants, named by what a plan has to make of it.
struct PlantedCase {
    Q_GADGET
public:
    enum class Kind {
        Create, //!< new in the HRIS
        Update, //!< changed in the HRIS alone
        Carried, //!< changed in the HRIS, while WFM put coaching in, which no HRIS owns: an update that keeps it
        Delete, //!< gone from the HRIS
        Merged, //!< the HRIS changed the window, WFM the meal
        Keep, //!< changed or deleted in WFM alone
        EditEdit, //!< both changed the same field, differently
        EditDelete, //!< the HRIS changed it, WFM deleted it
        DeleteEdit, //!< gone from the HRIS, changed in WFM
        BothAlike, //!< both made the same change
        Blocked, //!< a record of the HRIS that can't be used
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Update;
    QDate weekDate;
    QString scheduleId;
    QString shiftId; //!< WFM's; empty when WFM has none
    QString hrisId;
};

//! An edit that a planner makes in WFM once the two sides drift apart.
struct PlannerEdit {
    QString scheduleId;
    QString shiftId;
    std::optional<Shift> after; //!< empty for a delete
    QString person;
};

//! How HRIS and WFM drift apart from the state that they agreed on.
struct Divergence {
    QList<HrisRow> agreed; //!< the export that WFM was last reconciled with
    QList<HrisRow> now; //!< the export of today
    QList<PlannerEdit> edits; //!< in WFM meanwhile
    QList<PlantedCase> cases;
};

[[nodiscard]] Divergence diverge(const SeededOrganisation &organisation, quint64 seed);

} // namespace rosterbridge::sandbox
