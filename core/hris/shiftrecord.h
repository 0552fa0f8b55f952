// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/desiredshift.h"
#include "core/time/zone.h"

#include <QJsonObject>

namespace rosterbridge {

//! A stretch of a shift that the HRIS tells apart, such as the meal.
struct SegmentRecord {
    QString code; //!< the HRIS's code, before mapping
    Instant start;
    Minutes length{0};
    bool operator==(const SegmentRecord &) const = default;
};

//! One shift as the HRIS tells it, after reading and before mapping to WFM.
struct ShiftRecord {
    QString externalId; //!< the HRIS's id of the shift; empty where it has none
    QString employeeId;
    QString email;
    QString name;
    QString team; //!< name of the WFM schedule it belongs to, where the HRIS knows it
    Instant start;
    Minutes length{0};
    QString zone; //!< IANA zone that the wall clock was read in
    QString code; //!< the HRIS's work code
    QList<SegmentRecord> segments;
    qint64 line = 0; //!< 1-based line of the file at which the record begins
    QString rawLine; //!< as it stands in the source
    Instant modified; //!< in the HRIS; the epoch when unknown

    bool operator==(const ShiftRecord &) const = default;
};

//! What a source said for a window.
struct SourceAnswer {
    QString source; //!< file name or address, without secrets
    Instant readAt;
    Span covered{}; //!< outside of it "not in the source" says nothing (pitfall S8)
    bool complete = false; //!< false when truncated or doubtful: then nothing may be taken for deleted (pitfall S7)
    QString incompleteReason; //!< translated; set when not complete
    QList<ShiftRecord> records;
    QList<RowIssue> issues;
};

//! The canonical record, one NDJSON line of "rosterbridgectl hris read".
[[nodiscard]] QJsonObject toJson(const ShiftRecord &record);

} // namespace rosterbridge
