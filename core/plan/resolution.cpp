// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/resolution.h"

#include <algorithm>

namespace rosterbridge {

namespace {

bool existsOn(const PlanRow &row, Side side)
{
    switch (side) {
    case Side::Hris:
        return row.desired.has_value();
    case Side::Agreed:
        return row.base.has_value();
    case Side::Wfm:
        return row.current.has_value();
    }
    return false;
}

const FieldValue &valueOn(const FieldDiff &field, Side side)
{
    switch (side) {
    case Side::Hris:
        return field.desired;
    case Side::Agreed:
        return field.base;
    case Side::Wfm:
        break;
    }
    return field.current;
}

//! Conflicts over whether there is a shift at all: they can't be settled field by field.
bool isAboutExistence(const PlanRow &row)
{
    return !row.desired || !row.current;
}

//! Where the result starts from: WFM's shift, or else whichever side there is.
ShiftFields startingFields(const PlanRow &row, const QList<ActivityCode> &codes)
{
    if (row.current)
        return fieldsOf(*row.current, codes);
    return row.desired ? row.desired->fields : row.base->fields;
}

Error unresolved(const QString &what)
{
    return {.kind = Error::Kind::Input, .what = what, .next = Error::tr("Choose a side, or edit the result.")};
}

QString faultText(ShiftFault fault)
{
    switch (fault) {
    case ShiftFault::NoLength:
        return Error::tr("The shift would be shorter than a minute or longer than 24 hours.");
    case ShiftFault::SegmentOutside:
        return Error::tr("An activity would stick out of the shift.");
    case ShiftFault::SegmentsOverlap:
        return Error::tr("Two activities would overlap.");
    case ShiftFault::NoWorkCode:
        return Error::tr("There is no activity code to fill the shift with work.");
    case ShiftFault::None:
    case ShiftFault::Uncovered:
        break;
    }
    return {};
}

//! The HRIS's shift as one of its own; \a row may have lost WFM's, which stays by itself (see compare).
Result<Resolution> besides(const PlanRow &row, const QList<ActivityCode> &codes)
{
    if (!row.desired || (row.current && !canKeepBoth(row)))
        return failure(unresolved(Error::tr("Both can’t be kept: they have time in common, or one of them is gone.")));
    ComposedShift composed = composeShift(row.desired->fields, nullptr, row.agentId, codes);
    if (composed.fault != ShiftFault::None && composed.fault != ShiftFault::Uncovered)
        return failure(unresolved(faultText(composed.fault)));
    composed.shift.externalId = row.desired->externalId;
    return Resolution{.action = Resolution::Action::Write, .shift = composed.shift};
}

} // namespace

bool canTake(const PlanRow &row, Side side)
{
    return side != Side::Agreed || row.base.has_value();
}

bool canKeepBoth(const PlanRow &row)
{
    if (row.kind != RowKind::Conflict || row.conflict == ConflictKind::Pairing || isAboutExistence(row))
        return false;
    const Stretch &hris = row.desired->fields.window;
    return hris.end() <= row.current->start || row.current->end() <= hris.start;
}

QList<FieldKey> openFields(const PlanRow &row, const Decision &decision)
{
    QList<FieldKey> open;
    if (decision.shift || decision.both || isAboutExistence(row))
        return open;
    for (const FieldDiff &field : row.fields) {
        if (field.state == FieldState::Conflict && !decision.fields.contains(field.key)
            && !decision.edited.contains(field.key))
            open.append(field.key);
    }
    return open;
}

QList<FieldDiff> fieldsAtIssue(const PlanRow &row)
{
    QList<FieldDiff> fields;
    if (isAboutExistence(row))
        return fields;
    const auto copy = [&](FieldState state) {
        std::copy_if(row.fields.cbegin(), row.fields.cend(), std::back_inserter(fields),
                     [state](const FieldDiff &field) { return field.state == state; });
    };
    copy(FieldState::Conflict);
    if (fields.isEmpty() && row.conflict == ConflictKind::Rule)
        copy(FieldState::HrisChanged);
    return fields;
}

Decision decisionFor(const PlanRow &row, Side side)
{
    Decision decision;
    decision.seen = row.current;
    for (const FieldDiff &field : row.fields) {
        if (field.state == FieldState::Conflict && !isAboutExistence(row))
            decision.fields.insert(field.key, side);
    }
    if (decision.fields.isEmpty())
        decision.shift = side;
    return decision;
}

Result<Resolution> resolve(const PlanRow &row, const Decision &decision, const QList<ActivityCode> &codes)
{
    if (decision.both)
        return besides(row, codes);
    if (!decision.shift && decision.fields.isEmpty() && decision.edited.isEmpty())
        return failure(unresolved(Error::tr("Nothing has been chosen yet.")));
    if (!openFields(row, decision).isEmpty())
        return failure(unresolved(Error::tr("Some fields are still open.")));
    if (decision.shift && !canTake(row, *decision.shift))
        return failure(unresolved(Error::tr("Nothing was agreed before, so there is no last agreed shift to take.")));
    if (!decision.shift && decision.edited.isEmpty() && isAboutExistence(row))
        return failure(unresolved(Error::tr("The shift is gone on one side; its fields can’t be chosen one by one.")));

    using Action = Resolution::Action;
    if (decision.shift == Side::Wfm && decision.edited.isEmpty())
        return Resolution{.action = Action::Nothing, .shift = {}};
    if (decision.shift && !existsOn(row, *decision.shift) && decision.edited.isEmpty())
        return Resolution{.action = row.current ? Action::Delete : Action::Nothing, .shift = {}};

    ShiftFields fields = startingFields(row, codes);
    for (const FieldDiff &field : row.fields) {
        if (decision.edited.contains(field.key))
            setFieldValue(fields, field.key, decision.edited.value(field.key));
        else if (field.state == FieldState::Carried)
            continue;
        else if (decision.shift && existsOn(row, *decision.shift))
            setFieldValue(fields, field.key, valueOn(field, *decision.shift));
        else if (decision.fields.contains(field.key))
            setFieldValue(fields, field.key, valueOn(field, decision.fields.value(field.key)));
        else if (field.state == FieldState::HrisChanged && row.current)
            setFieldValue(fields, field.key, field.desired);
    }
    const Shift *current = row.current ? &*row.current : nullptr;
    ComposedShift composed = composeShift(fields, current, row.agentId, codes);
    // Uncovered minutes are the person's to allow: they were shown, and WFM takes such a shift.
    if (composed.fault != ShiftFault::None && composed.fault != ShiftFault::Uncovered)
        return failure(unresolved(faultText(composed.fault)));
    if (current != nullptr && composed.shift.sameContent(*current))
        return Resolution{.action = Action::Nothing, .shift = {}};
    if (row.desired && composed.shift.externalId.isEmpty())
        composed.shift.externalId = row.desired->externalId;
    return Resolution{.action = Action::Write, .shift = composed.shift};
}

} // namespace rosterbridge
