// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include <map>

namespace rosterbridge {

//! Finds many rows of a plan, and goes through each schedule only once for them. Good until the plan changes. A worker
//! may use it.
class RowLookup final {
public:
    explicit RowLookup(const Plan &plan);

    //! As ConflictRow::find(), but without a history; points into this, too.
    [[nodiscard]] std::optional<ConflictRow> find(const RowRef &ref);

private:
    struct Rows {
        const OrganisationPlan *organisation = nullptr;
        const SchedulePlan *schedule = nullptr; //!< null for the rows that belong to none
        QHash<QStringView, const PlanRow *> byKey; //!< made when first asked for
        RowsOfAgents byAgent;
    };

    std::map<std::pair<QString, QString>, Rows> m_schedules; //!< by organisation; they stay where they are
};

} // namespace rosterbridge
