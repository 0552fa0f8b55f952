// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/reason.h"
#include "core/plan/shiftcontent.h"
#include "core/util/boxed.h"
#include "core/util/error.h"

#include <QMap>

namespace rosterbridge {

//! What a row would do.
enum class RowKind { Create, Update, Delete, Merged, Keep, Conflict, Blocked, InSync };
constexpr int rowKindCount = 8;

//! How the two sides collide (pitfalls W3, W4, W6). Read "HRIS's doing / WFM's doing".
enum class ConflictKind { None, EditEdit, EditDelete, DeleteEdit, CreateCreate, Rule, Pairing };

//! How the WFM shift was found (sync.md, identity of a shift).
enum class Pairing { None, Link, ExternalId, SameStart, Overlap };

enum class FieldState {
    Same, //!< nobody changed it
    HrisChanged,
    WfmChanged,
    BothAlike,
    Conflict, //!< both changed it, differently
    Carried, //!< not the HRIS's: stays as WFM has it
};

//! One field of a row: the three values and what the comparison says.
struct FieldDiff {
    FieldKey key;
    FieldValue base;
    FieldValue desired;
    FieldValue current;
    FieldState state = FieldState::Same;
    bool operator==(const FieldDiff &) const = default;
};

enum class Side { Hris, Agreed, Wfm };

//! What a person chose for a conflict. Bound to the WFM shift that was shown: if that moves, the decision is a draft.
struct Decision {
    std::optional<Side> shift; //!< the whole shift from one side, its absence included
    QMap<FieldKey, Side> fields; //!< or field by field
    QMap<FieldKey, FieldValue> edited; //!< or typed in by hand; wins over fields
    bool both = false; //!< the HRIS's shift is made anew, and WFM's stays as it is
    std::optional<Shift> seen; //!< the WFM shift as shown; empty when it was shown as deleted
    QString rule; //!< in words, when a rule of the organisation decided it; empty for a choice of its own
    QString who;
    Instant when;
    bool operator==(const Decision &) const = default;

    //! Whether WFM's shift is still what was seen.
    [[nodiscard]] bool isFor(const std::optional<Shift> &current) const;
};

//! How a ticked row ended (invariant I2).
enum class RowEnd { None, Pending, Written, AlreadyThere, Conflict, Blocked, Left };

//! One shift of one agent in the comparison.
struct PlanRow {
    QString key; //!< unique in its schedule and stable across comparisons
    QString agentId; //!< empty in a blocked row whose person is unknown
    QString agentName;
    QDate day; //!< in the schedule's zone
    RowKind kind = RowKind::InSync;
    ConflictKind conflict = ConflictKind::None;
    Pairing pairing = Pairing::None;
    QList<Reason> reasons; //!< the first one says why, the rest adds to it
    std::optional<AgreedShift> base;
    std::optional<DesiredShift> desired;
    std::optional<Shift> current;
    QList<FieldDiff> fields; //!< window first, then work code, then segments by time
    std::optional<Shift> result; //!< the shift to write; set for Create, Update and Merged only
    bool settles = false; //!< needs no write, but the agreed state is not the HRIS's yet
    bool ticked = false;
    bool later = false; //!< put aside by the person
    Boxed<Decision> decision;
    RowEnd end = RowEnd::None;
    QString correlationId; //!< of the write that ended it
    bool operator==(const PlanRow &) const = default;

    //! Create, Update, Delete and Merged: rows that a write can carry out.
    [[nodiscard]] bool isWritable() const;
    //! Writable, or in need of a person: what "empty plan" counts.
    [[nodiscard]] bool isChange() const;
    //! In sync or kept, and touched by nobody.
    [[nodiscard]] bool isUnchanged() const;
    //! A conflict that a person decided: it is carried out without a tick.
    [[nodiscard]] bool isDecided() const { return kind == RowKind::Conflict && decision.has_value(); }
};

//! Rows by kind.
class RowCounts {
public:
    void add(RowKind kind, int count = 1) { m_counts[static_cast<size_t>(kind)] += count; }
    [[nodiscard]] int of(RowKind kind) const { return m_counts[static_cast<size_t>(kind)]; }
    //! create + update + delete + merged + conflict
    [[nodiscard]] int changes() const;
    [[nodiscard]] int all() const;
    RowCounts &operator+=(const RowCounts &other);
    bool operator==(const RowCounts &) const = default;

private:
    std::array<int, rowKindCount> m_counts{};
};

} // namespace rosterbridge
