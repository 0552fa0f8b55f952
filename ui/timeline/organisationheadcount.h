// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/headcount.h"

namespace rosterbridge {

//! The headcount of an organisation, kept up to date: schedules whose rows are the same as before are not counted anew,
//! for a tick must not cost what a plan of ten thousand agents does.
class OrganisationHeadcount final {
public:
    void update(const OrganisationPlan &organisation, const Span &span);
    [[nodiscard]] const Headcount &headcount() const { return m_headcount; }

private:
    OrganisationPlan m_counted; //!< shares its rows with the plan it was taken from
    Span m_span{};
    Headcount m_headcount;
};

} // namespace rosterbridge
