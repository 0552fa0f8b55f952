// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hris/mappingprofile.h"
#include "core/hris/shiftrecord.h"

namespace rosterbridge {

//! A shift as WFM should have it, after mapping: what compare calls desired.
struct DesiredShift
{
    QString hrisKey; //!< the HRIS id, or "employee@start" where the HRIS has none; unique within an answer
    QString externalId; //!< the HRIS id alone; may be empty
    QString agentId;
    QString team;
    Instant start;
    Minutes length{0};
    QString workCodeId; //!< empty when the profile does not own the work code and the file does not tell it
    QList<Activity> segments; //!< mapped segments; empty unless Ownership::Activities
    QString zone;
    qint64 line = 0;
    QString rawLine;

    [[nodiscard]] Instant end() const { return start + length; }
    bool operator==(const DesiredShift &) const = default;
};

struct MappedShifts
{
    QList<DesiredShift> shifts;
    QList<RowIssue> issues; //!< those of the source and those of mapping: unknown, inactive or doubtful agent or code
};

//! Finds the WFM agent of each record by employee id, then by e-mail (case ignored), and its activity codes by the
//! profile's map (S4, S5). Pure.
[[nodiscard]] MappedShifts mapShifts(const SourceAnswer &answer, const MappingProfile &profile, const Directory &directory);

} // namespace rosterbridge
