// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictrow.h"

#include "core/plan/resolution.h"

#include <algorithm>

namespace rosterbridge {

namespace {

QList<FieldKey> conflictingFields(const PlanRow &row)
{
    QList<FieldKey> keys;
    for (const FieldDiff &field : row.fields) {
        if (field.state == FieldState::Conflict)
            keys.append(field.key);
    }
    return keys;
}

bool isEmpty(const std::optional<Decision> &decision)
{
    return !decision
        || (!decision->shift && !decision->both && decision->fields.isEmpty() && decision->edited.isEmpty());
}

} // namespace

RowsOfAgents rowsOfAgents(const QList<PlanRow> &rows, const QSet<QString> &agentIds)
{
    RowsOfAgents found;
    for (const PlanRow &row : rows) {
        if (agentIds.isEmpty() || agentIds.contains(row.agentId))
            found[row.agentId].append(&row);
    }
    return found;
}

std::optional<ConflictRow> ConflictRow::find(const Review &review, const RowRef &ref)
{
    const PlanRow *row = review.row(ref);
    if (row == nullptr)
        return {};
    return ConflictRow{.organisation = review.plan().organisation(ref.organisationId),
                       .schedule = review.schedule(ref.organisationId, ref.scheduleId),
                       .row = row,
                       .history = review.history(ref)};
}

QString ConflictRow::zone() const
{
    if (schedule != nullptr)
        return schedule->info.timeZone;
    const Agent *agent = organisation->directory.agent(row->agentId);
    return agent != nullptr && !agent->timeZone.isEmpty() ? agent->timeZone : QStringLiteral("UTC");
}

QString ConflictRow::shiftId() const
{
    return row->current ? row->current->id : row->base ? row->base->shiftId : QString();
}

QList<ScheduleChange> ConflictRow::changes() const
{
    QList<ScheduleChange> changes;
    const QString id = shiftId();
    if (history == nullptr || !*history || id.isEmpty())
        return changes;
    for (const ScheduleChange &change : **history) {
        const bool made = std::any_of(change.shifts.cbegin(), change.shifts.cend(),
                                      [&id](const Shift &shift) { return shift.id == id; });
        if (made || change.touched.contains(id) || change.deletes(id))
            changes.append(change);
    }
    return changes;
}

RowRef ConflictRow::ref() const
{
    return {organisation->organisationId, schedule != nullptr ? schedule->info.id : QString(), row->key};
}

Standing ConflictRow::standing() const
{
    const auto settled = [this] { return row->decision->rule.isEmpty() ? Standing::Settled : Standing::ByRule; };
    switch (row->kind) {
    case RowKind::Blocked:
        return Standing::Blocked;
    case RowKind::Conflict:
        if (row->later)
            return Standing::Later;
        return isEmpty(row->decision) || !objection(*row->decision).isEmpty() ? Standing::NeedsYou : settled();
    default:
        break;
    }
    if (row->decision)
        return settled();
    return row->kind == RowKind::Merged ? Standing::Merged : Standing::None;
}

QString ConflictRow::objection(const Decision &decision) const
{
    const auto resolution = resolve(*row, decision, codes());
    if (!resolution)
        return resolution.error().what;
    const PlanRow foreseen = foretold(decision);
    if (foreseen.kind != RowKind::Conflict)
        return {};
    const Reason moved{.code = Reason::Code::MovedSinceSeen, .args = {}};
    return reasonText(!decision.isFor(row->current) ? moved : foreseen.reasons.value(0), zone(),
                      organisation->directory);
}

PlanRow ConflictRow::foretold(const Decision &decision) const
{
    if (schedule == nullptr)
        return *row;
    // The whole schedule would take too long for a key press.
    QList<const PlanRow *> others;
    if (ofAgents != nullptr) {
        others = ofAgents->value(row->agentId);
    } else {
        for (const PlanRow &other : schedule->rows) {
            if (other.agentId == row->agentId)
                others.append(&other);
        }
    }
    QList<PlanRow> ofAgent;
    QList<Shift> current;
    QSet<QString> selected;
    for (const PlanRow *other : std::as_const(others)) {
        ofAgent.append(*other);
        PlanRow &copy = ofAgent.last();
        if (other == row)
            copy.decision = decision;
        else if (other->later)
            copy.decision.reset();
        if (copy.current)
            current.append(*copy.current);
        if (copy.decision || (copy.ticked && copy.isWritable()))
            selected.insert(copy.key);
    }
    CompareInput input = compareInput(*organisation, *schedule, ofAgent, current);
    input.selected = selected;
    const QList<PlanRow> rows = compare(input);
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [this](const auto &one) { return one.key == row->key; });
    return found == rows.cend() ? *row : *found;
}

bool ConflictRow::isDraft() const
{
    return !isEmpty(row->decision) && hasReason(Reason::Code::MovedSinceSeen) && !row->decision->isFor(row->current);
}

bool ConflictRow::canChoose(const FieldDiff &field) const
{
    return canDecide() && !isWholeShiftOnly()
        && (field.state == FieldState::Conflict || field.state == FieldState::HrisChanged
            || field.state == FieldState::WfmChanged);
}

bool ConflictRow::isOpen(const FieldDiff &field) const
{
    if (!canDecide())
        return false;
    if (isEmpty(row->decision)) {
        // Where the merge itself is what breaks a rule, what the HRIS changed is the question.
        return isWholeShiftOnly() || field.state == FieldState::Conflict
            || (row->conflict == ConflictKind::Rule && field.state == FieldState::HrisChanged);
    }
    return openFields(*row, *row->decision).contains(field.key);
}

bool ConflictRow::isLike(const ConflictRow &other) const
{
    return organisation == other.organisation && row->conflict == other->conflict
        && conflictingFields(*row) == conflictingFields(*other.row);
}

std::optional<ConflictRule> ConflictRow::ruleLike(Side side) const
{
    if (!canDecide() || row->conflict == ConflictKind::Pairing)
        return {};
    constexpr std::array actions{ConflictRule::Action::Hris, ConflictRule::Action::Agreed, ConflictRule::Action::Wfm};
    ConflictRule rule{.action = actions[static_cast<size_t>(side)], .kind = row->conflict};
    const QList<FieldDiff> issues = fieldsAtIssue(*row);
    for (const FieldDiff &field : issues) {
        if (rule.field && (*rule.field != field.key.kind || rule.codeId != field.key.segment.codeId))
            return {};
        rule.field = field.key.kind;
        rule.codeId = field.key.segment.codeId;
    }
    return rule;
}

std::optional<Side> ConflictRow::chosen(const FieldDiff &field) const
{
    if (!row->decision || row->decision->edited.contains(field.key))
        return {};
    if (row->decision->shift)
        return field.state == FieldState::Carried && !isWholeShiftOnly() ? std::nullopt : row->decision->shift;
    const auto side = row->decision->fields.constFind(field.key);
    return side == row->decision->fields.cend() ? std::nullopt : std::optional(*side);
}

FieldValue ConflictRow::value(const FieldDiff &field, Side side) const
{
    // What was written is in the sides; the field goes on telling what there was to do.
    const bool written = row->end == RowEnd::Written;
    switch (side) {
    case Side::Hris:
        return field.desired;
    case Side::Agreed:
        return written && row->base && field.state != FieldState::Carried ? fieldValue(row->base->fields, field.key)
                                                                          : field.base;
    case Side::Wfm:
        return written && row->current ? fieldValue(fieldsOf(*row->current, codes()), field.key) : field.current;
    }
    return {};
}

std::optional<FieldValue> ConflictRow::result(const FieldDiff &field) const
{
    if (isOpen(field))
        return {};
    if (row->decision && row->decision->both)
        return field.state == FieldState::Carried ? FieldValue() : field.desired; // of the shift that is made
    if (row->decision && row->decision->edited.contains(field.key))
        return row->decision->edited.value(field.key);
    if (const auto side = chosen(field))
        return value(field, *side);
    if (row->kind == RowKind::Delete)
        return FieldValue();
    const bool fromHris = row->kind != RowKind::Blocked && (field.state == FieldState::HrisChanged || !row->current);
    return fromHris ? field.desired : field.current;
}

std::optional<Shift> ConflictRow::resultShift() const
{
    if (row->kind == RowKind::Delete)
        return {};
    if (row->kind != RowKind::Conflict)
        return row->result ? row->result : row->current;
    const auto resolution = resolve(*row, row->decision.value_or(Decision()), codes());
    if (!resolution || resolution->action == Resolution::Action::Delete)
        return {};
    return resolution->action == Resolution::Action::Write ? resolution->shift : row->current;
}

Decision ConflictRow::withShift(Side side) const
{
    Decision decision;
    decision.shift = side;
    decision.seen = row->current;
    return decision;
}

Decision ConflictRow::withBoth() const
{
    Decision decision;
    decision.both = true;
    decision.seen = row->current;
    return decision;
}

Decision ConflictRow::withField(const FieldKey &key, Side side) const
{
    Decision decision = startingPoint();
    decision.fields.insert(key, side);
    decision.edited.remove(key);
    return decision;
}

Decision ConflictRow::withConflicts(Side side) const
{
    const Decision taken = decisionFor(*row, side);
    if (taken.shift)
        return taken;
    Decision decision = startingPoint();
    decision.fields.insert(taken.fields);
    decision.edited.removeIf([&taken](const auto &edited) { return taken.fields.contains(edited.key()); });
    return decision;
}

Decision ConflictRow::withValue(const FieldKey &key, const FieldValue &value) const
{
    Decision decision = startingPoint();
    decision.edited.insert(key, value);
    decision.fields.remove(key);
    return decision;
}

bool ConflictRow::hasReason(Reason::Code code) const
{
    return std::any_of(row->reasons.cbegin(), row->reasons.cend(),
                       [code](const Reason &reason) { return reason.code == code; });
}

Decision ConflictRow::startingPoint() const
{
    Decision decision = row->decision.value_or(Decision());
    decision.rule.clear(); // from now on it is the person's
    decision.both = false;
    decision.seen = row->current;
    if (decision.shift && !isWholeShiftOnly()) {
        // A field is about to differ from the rest: the choice for the whole becomes one for each field.
        for (const FieldDiff &field : row->fields) {
            if (canChoose(field) && !decision.edited.contains(field.key))
                decision.fields.insert(field.key, *decision.shift);
        }
        decision.shift.reset();
    }
    if (!isDraft() || !row->decision->seen || !row->current)
        return decision;
    // To choose one field says nothing about the others that moved meanwhile: those are asked anew.
    const ShiftFields seen = fieldsOf(*row->decision->seen, codes());
    const ShiftFields now = fieldsOf(*row->current, codes());
    for (const FieldDiff &field : row->fields) {
        if (fieldValue(seen, field.key) != fieldValue(now, field.key)) {
            decision.fields.remove(field.key);
            decision.edited.remove(field.key);
        }
    }
    return decision;
}

} // namespace rosterbridge
