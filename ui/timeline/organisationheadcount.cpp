// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/organisationheadcount.h"

namespace rosterbridge {

void OrganisationHeadcount::update(const OrganisationPlan &organisation, const Span &span)
{
    const bool isAnother = organisation.organisationId != m_counted.organisationId || span != m_span
        || organisation.directory.codes != m_counted.directory.codes
        || organisation.schedules.size() != m_counted.schedules.size();
    if (isAnother) {
        m_headcount = Headcount(span, organisation.directory.codes);
        m_counted.schedules.clear();
    }
    for (qsizetype i = 0; i < organisation.schedules.size(); ++i) {
        const SchedulePlan &schedule = organisation.schedules.at(i);
        if (!isAnother) {
            const SchedulePlan &before = m_counted.schedules.at(i);
            if (before.rows.isSharedWith(schedule.rows))
                continue;
            for (const PlanRow &row : before.rows)
                m_headcount.remove({.organisation = &m_counted, .schedule = &before, .row = &row});
        }
        for (const PlanRow &row : schedule.rows)
            m_headcount.add({.organisation = &organisation, .schedule = &schedule, .row = &row});
    }
    m_counted = organisation;
    m_span = span;
}

} // namespace rosterbridge
