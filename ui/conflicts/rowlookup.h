// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include <map>

namespace rosterbridge {

//! Finds many rows, and goes through each schedule only once for them. Good until the plan of the review changes.
class RowLookup final {
public:
    explicit RowLookup(const Review &review) : m_review(review) { }

    //! As ConflictRow::find(); points into this, too.
    [[nodiscard]] std::optional<ConflictRow> find(const RowRef &ref);

private:
    struct Rows {
        const OrganisationPlan *organisation = nullptr;
        const SchedulePlan *schedule = nullptr;
        QHash<QStringView, const PlanRow *> byKey;
        RowsOfAgents byAgent;
    };

    const Review &m_review;
    std::map<std::pair<QString, QString>, Rows> m_schedules; //!< by organisation; they stay where they are
};

} // namespace rosterbridge
