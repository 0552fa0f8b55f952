// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/shiftrecord.h"

#include "core/util/json.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

QJsonObject toJson(const ShiftRecord &record)
{
    QJsonArray segments;
    for (const SegmentRecord &segment : record.segments) {
        segments.append(QJsonObject{
            {"code"_L1, segment.code},
            {"startDate"_L1, toIso(segment.start)},
            {"lengthMinutes"_L1, qint64(segment.length.count())},
        });
    }
    return {
        {"externalId"_L1, record.externalId},
        {"employeeId"_L1, record.employeeId},
        {"email"_L1, record.email},
        {"name"_L1, record.name},
        {"team"_L1, record.team},
        {"startDate"_L1, toIso(record.start)},
        {"lengthMinutes"_L1, qint64(record.length.count())},
        {"timeZone"_L1, record.zone},
        {"code"_L1, record.code},
        {"segments"_L1, segments},
        {"line"_L1, record.line},
        {"raw"_L1, record.rawLine},
    };
}

} // namespace rosterbridge
