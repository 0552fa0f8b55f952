// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/desiredshift.h"

#include <QSet>

namespace rosterbridge {

//! One field of a shift that is compared and merged as a whole.
struct FieldKey {
    enum class Kind { Window, WorkCode, Segment };
    Kind kind = Kind::Window;
    SegmentKey segment; //!< for Kind::Segment
    std::strong_ordering operator<=>(const FieldKey &) const = default;
};

//! The value of a field: a stretch of time, or a code; neither when the shift lacks the field.
struct FieldValue {
    std::optional<Stretch> stretch;
    QString codeId; //!< for Kind::WorkCode
    [[nodiscard]] bool isAbsent() const { return !stretch && codeId.isEmpty(); }
    bool operator==(const FieldValue &) const = default;
};

[[nodiscard]] FieldValue fieldValue(const ShiftFields &fields, const FieldKey &key);
void setFieldValue(ShiftFields &fields, const FieldKey &key, const FieldValue &value);

//! The fields of a WFM shift. Work is what its segments leave free: the longest on-queue code is the work code, every
//! other activity is a segment, and so is on-queue time that something outside of the schedule owns.
[[nodiscard]] ShiftFields fieldsOf(const Shift &shift, const QList<ActivityCode> &codes);

//! A rule that a shift breaks by itself.
enum class ShiftFault {
    None,
    NoLength, //!< under a minute, or over 24 hours
    SegmentOutside, //!< an activity leaves its shift
    SegmentsOverlap, //!< two activities at the same time
    Uncovered, //!< minutes with no activity: a gap, or an edge that has no work to stretch
    NoWorkCode, //!< work to fill and no code for it
};

struct ComposedShift {
    Shift shift;
    ShiftFault fault = ShiftFault::None;
    QString codeId; //!< the activity at fault, if any
};

//! The shift that has \a fields. What \a current (optional) holds beyond them is carried over: id, external id,
//! descriptions, paid flags, and the work around the segments, which stretches and shrinks at its edges.
//! Where no work code is told, the first active on-queue code fills the shift.
[[nodiscard]] ComposedShift composeShift(const ShiftFields &fields, const Shift *current, const QString &agentId,
                                         const QList<ActivityCode> &codes);

//! Whether a sync must never move or delete the activity: time off, training and coaching, or marked foreign.
[[nodiscard]] bool isForeign(const Activity &activity, const QList<ActivityCode> &codes);

} // namespace rosterbridge
