// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <QMap>

#include <compare>

namespace rosterbridge {

//! What the HRIS owns of a shift; the rest is carried over from WFM (sync.md, Ownership).
enum class Ownership {
    Window, //!< start and length only
    WindowAndCode, //!< and the work code
    Activities, //!< and the activities that the mapping profile names, such as the meal
};

//! Tells one activity of a shift from the others: its code, and its place among those of the same code.
struct SegmentKey {
    QString codeId;
    int ordinal = 0;
    std::strong_ordering operator<=>(const SegmentKey &) const = default;
};

//! From when and for how long: one atomic value.
struct Stretch {
    Instant start;
    Minutes length{0};
    [[nodiscard]] Instant end() const { return start + length; }
    bool operator==(const Stretch &) const = default;
};

//! The fields of a shift that an HRIS can own. Comparing, merging and the agreed state speak of these alone.
struct ShiftFields {
    Stretch window;
    QString workCodeId; //!< the WFM code of the work; empty when not told
    QMap<SegmentKey, Stretch> segments; //!< activities other than work
    bool operator==(const ShiftFields &) const = default;
};

//! A shift as the HRIS wants it in WFM, after mapping: what compare calls desired.
struct DesiredShift {
    QString hrisKey; //!< the HRIS id, or "employee@start" where the HRIS has none; unique within an answer
    QString externalId; //!< the HRIS id alone; may be empty
    QString agentId;
    QString team; //!< name of the schedule it belongs to, where the HRIS knows it
    ShiftFields fields; //!< segments only under Ownership::Activities
    qint64 line = 0; //!< 1-based line in the source
    QString rawLine;
    QString zone; //!< IANA zone that its wall clock was read in
    Instant modified; //!< in the HRIS; the epoch when unknown
    bool operator==(const DesiredShift &) const = default;
};

//! The HRIS state that a shift was last reconciled with, and the WFM shift it is linked to: what compare calls base.
struct AgreedShift {
    QString hrisKey;
    QString externalId;
    QString agentId;
    QString shiftId; //!< the linked WFM shift; empty when WFM's deletion was agreed to
    ShiftFields fields;
    Instant settled; //!< when
    bool operator==(const AgreedShift &) const = default;
};

//! Why a record, or a part of it, can't be used, and where it stands. Nothing of it is lost: it is shown as a blocked
//! row.
struct RowIssue {
    qint64 line = 0; //!< 1-based
    int column = 0; //!< 1-based position of the column; 0 for the whole row
    QString field; //!< heading of the column
    QString message; //!< translated: what is wrong and what to do
    QString rawLine;
    // As far as they could be read, so that the row is never taken for "not in the source":
    QString externalId;
    QString employeeId;
    QString email;
    QString name;
    QString agentId; //!< set by mapping, when the person is known in WFM
    bool operator==(const RowIssue &) const = default;
};

} // namespace rosterbridge
