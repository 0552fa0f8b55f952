// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hris/mappingprofile.h"
#include "core/hris/shiftrecord.h"

#include <QSet>

namespace rosterbridge {

struct MappedShifts {
    QList<DesiredShift> shifts;
    QList<RowIssue> issues; //!< those of the source and those of mapping: unknown, inactive or doubtful agent or code
    QSet<QString>
        segmentCodes; //!< WFM codes of the profile's segments, which the HRIS owns under Ownership::Activities
};

//! Finds the WFM agent of each record by employee id, then by e-mail (case ignored), and its activity codes by the
//! profile's map (S4, S5). Shifts of one agent that overlap are issues, all of them (S3). Pure.
[[nodiscard]] MappedShifts mapShifts(const SourceAnswer &answer, const MappingProfile &profile,
                                     const Directory &directory);

} // namespace rosterbridge
