// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/changetext.h"

#include "core/time/zone.h"
#include "ui/conflicts/rowtext.h"

#include <QLocale>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

bool lengthsDiffer(const FieldDiff &field)
{
    std::optional<Minutes> length;
    for (const FieldValue *value : {&field.base, &field.desired, &field.current}) {
        if (value->stretch && length.value_or(value->stretch->length) != value->stretch->length)
            return true;
        if (value->stretch)
            length = value->stretch->length;
    }
    return false;
}

} // namespace

QString ChangeText::glyph(RowKind kind)
{
    switch (kind) {
    case RowKind::Create:
        return u"+"_s;
    case RowKind::Update:
        return u"~"_s;
    case RowKind::Delete:
        return u"\u2212"_s;
    case RowKind::Merged:
        return u"\u25c7"_s;
    case RowKind::Keep:
        return u"="_s;
    case RowKind::Conflict:
        return u"!"_s;
    case RowKind::Blocked:
        return u"#"_s;
    case RowKind::InSync:
        break;
    }
    return u"\u2713"_s;
}

QString ChangeText::word(RowKind kind)
{
    switch (kind) {
    case RowKind::Create:
        return tr("Create");
    case RowKind::Update:
        return tr("Update");
    case RowKind::Delete:
        return tr("Delete");
    case RowKind::Merged:
        return tr("Merged");
    case RowKind::Keep:
        return tr("Kept");
    case RowKind::Conflict:
        return tr("Conflict");
    case RowKind::Blocked:
        return tr("Blocked");
    case RowKind::InSync:
        break;
    }
    return tr("In sync");
}

Tone ChangeText::tone(RowKind kind)
{
    switch (kind) {
    case RowKind::Create:
        return Tone::Good;
    case RowKind::Update:
    case RowKind::Merged:
        return Tone::Hris;
    case RowKind::Delete:
    case RowKind::Conflict:
        return Tone::Trouble;
    case RowKind::Blocked:
        return Tone::Caution;
    case RowKind::Keep:
    case RowKind::InSync:
        break;
    }
    return Tone::Neutral;
}

QString ChangeText::change(const ConflictRow &row)
{
    const QString change = kindChange(row);
    switch (row->end) {
    case RowEnd::None:
        return change;
    case RowEnd::Pending:
        return tr("waiting: %1").arg(change);
    case RowEnd::Written:
        return tr("written: %1").arg(change);
    case RowEnd::AlreadyThere:
        return tr("already there: %1").arg(change);
    case RowEnd::Left:
        return tr("left undone: %1").arg(change);
    case RowEnd::Conflict:
    case RowEnd::Blocked:
        break;
    }
    return change; // the kind says it
}

QString ChangeText::kindChange(const ConflictRow &row)
{
    switch (row->kind) {
    case RowKind::Create:
        return tr("new shift");
    case RowKind::Update:
        return update(row);
    case RowKind::Delete:
        return row->ticked ? tr("removed") : tr("removed (not ticked)");
    case RowKind::Merged: {
        QStringList kept;
        for (const FieldDiff &field : row->fields) {
            if (field.state == FieldState::WfmChanged)
                kept.append(RowText(row).field(field.key));
        }
        return kept.isEmpty() ? tr("merged") : tr("merged: %1 kept").arg(QLocale().createSeparatedList(kept));
    }
    case RowKind::Keep: {
        const auto code = row->reasons.isEmpty() ? Reason::Code::EditedInWfm : row->reasons.first().code;
        if (code == Reason::Code::DeletedInWfm)
            return tr("kept: deleted in WFM");
        if (code == Reason::Code::NotOfTheRun)
            return tr("kept: not of the run");
        return code == Reason::Code::OnlyInWfm ? tr("kept: only in WFM") : tr("kept: edited in WFM");
    }
    case RowKind::Conflict:
        return row->decision ? tr("decided: %1").arg(conflict(row)) : tr("conflict: %1").arg(conflict(row));
    case RowKind::Blocked:
        return tr("blocked: %1").arg(blocked(row));
    case RowKind::InSync:
        break;
    }
    const bool bothAlike = !row->reasons.isEmpty() && row->reasons.first().code == Reason::Code::BothAlike;
    return bothAlike ? tr("in sync: both changed alike") : tr("in sync");
}

QString ChangeText::update(const ConflictRow &row)
{
    const RowText text(row);
    QStringList parts;
    for (const FieldDiff &field : row->fields) {
        if (field.state != FieldState::HrisChanged)
            continue;
        if (field.key.kind == FieldKey::Kind::WorkCode)
            parts.append(tr("work becomes %1").arg(text.value(field.desired)));
        else if (!field.desired.stretch)
            parts.append(tr("%1 goes", "an activity").arg(text.field(field.key)));
        else if (!field.current.stretch)
            parts.append(tr("%1 comes", "an activity").arg(text.field(field.key)));
        else if (field.key.kind == FieldKey::Kind::Window)
            parts.append(windowUpdate(*field.current.stretch, *field.desired.stretch, row.zone()));
        else
            parts.append(tr("%1: %2", "an activity: how it moves")
                             .arg(text.field(field.key),
                                  windowUpdate(*field.current.stretch, *field.desired.stretch, row.zone())));
    }
    return parts.isEmpty() ? tr("changed") : QLocale().createSeparatedList(parts);
}

QString ChangeText::windowUpdate(const Stretch &from, const Stretch &to, const QString &zone)
{
    const auto start = std::chrono::duration_cast<Minutes>(to.start - from.start);
    const auto end = std::chrono::duration_cast<Minutes>(to.end() - from.end());
    const bool looksSame = localTime(from.start, zone) == localTime(to.start, zone)
        && localTime(from.end(), zone) == localTime(to.end(), zone)
        && localDate(from.start, zone) == localDate(to.start, zone);
    if (looksSame) // the same wall clock, read differently on the night that the clocks change (pitfall T1)
        return tr("%1 instead of %2: clocks change").arg(duration(to.length), duration(from.length));
    if (start == end)
        return start < Minutes(0) ? tr("%1 earlier").arg(duration(-start)) : tr("%1 later").arg(duration(start));
    if (start == Minutes(0))
        return end > Minutes(0) ? tr("longer by %1").arg(duration(end)) : tr("shorter by %1").arg(duration(-end));
    if (end == Minutes(0))
        return start < Minutes(0) ? tr("starts %1 earlier").arg(duration(-start))
                                  : tr("starts %1 later").arg(duration(start));
    if (from.length == to.length || to.start >= from.end() || to.end() <= from.start)
        return tr("moved");
    return tr("new times");
}

QString ChangeText::conflict(const ConflictRow &row)
{
    switch (row->conflict) {
    case ConflictKind::EditDelete:
        return tr("deleted in WFM");
    case ConflictKind::DeleteEdit:
        return tr("gone from HRIS, edited in WFM");
    case ConflictKind::CreateCreate:
        return tr("made on both sides");
    case ConflictKind::Pairing:
        return tr("which WFM shift?");
    case ConflictKind::Rule:
    case ConflictKind::EditEdit:
    case ConflictKind::None:
        break;
    }
    if (row->conflict == ConflictKind::Rule && !row->reasons.isEmpty()) {
        switch (row->reasons.first().code) {
        case Reason::Code::Overlaps:
            return tr("would overlap");
        case Reason::Code::HoldsForeign:
            return tr("holds other work");
        default:
            return tr("would not fit");
        }
    }
    return RowText(row).what();
}

QString ChangeText::blocked(const ConflictRow &row)
{
    if (row->reasons.isEmpty())
        return tr("no reason told");
    const Reason &reason = row->reasons.first();
    switch (reason.code) {
    case Reason::Code::RecordUnreadable:
        return reason.args.value(1);
    case Reason::Code::SourceIncomplete:
        return tr("source not complete");
    case Reason::Code::OutsideSource:
        return tr("outside of the source");
    case Reason::Code::NoSchedule:
        return tr("no schedule");
    default:
        return reasonText(reason, row.zone(), row.organisation->directory);
    }
}

QString ChangeText::side(const ConflictRow &row, Side side)
{
    const RowText text(row);
    const bool present = side == Side::Hris ? row->desired.has_value()
        : side == Side::Agreed              ? row->base.has_value()
                                            : row->current.has_value();
    if (!present) {
        if (side == Side::Agreed || !row->base)
            return tr("–", "no shift");
        return side == Side::Hris ? tr("removed") : tr("deleted");
    }
    QStringList parts{text.shift(side)};
    for (const FieldDiff &field : row->fields) {
        if (field.key.kind == FieldKey::Kind::Window || field.state == FieldState::Same
            || field.state == FieldState::Carried || !row->desired || !row->current)
            continue;
        const FieldValue value = row.value(field, side);
        if (value.isAbsent())
            continue;
        if (!value.stretch)
            parts.append(text.value(value));
        else if (lengthsDiffer(field))
            parts.append(tr("%1 %2", "an activity and its times").arg(text.field(field.key), text.value(value)));
        else // the start alone tells them apart
            parts.append(
                tr("%1 %2", "an activity and its times").arg(text.field(field.key), text.time(value.stretch->start)));
    }
    return parts.join(tr(" · ", "between the parts of a shift"));
}

QString ChangeText::activities(const ConflictRow &row)
{
    if (!row->current)
        return {};
    const RowText text(row);
    QStringList parts;
    for (const Activity &activity : row->current->activities) {
        const ActivityCode *code = row.organisation->directory.code(activity.codeId);
        parts.append(tr("%1 %2", "an activity and its times")
                         .arg(code != nullptr ? code->name : activity.codeId,
                              text.value({.stretch = Stretch{activity.start, activity.length}, .codeId = {}})));
    }
    return parts.join(tr(", ", "between the activities of a shift"));
}

QString ChangeText::duration(Minutes length)
{
    const int hours = int(length.count() / 60);
    const int minutes = int(length.count() % 60);
    if (hours == 0)
        return tr("%n min", nullptr, minutes);
    if (minutes != 0)
        return tr("%L1 h %L2 min").arg(hours).arg(minutes);
    return hours == 1 ? tr("one hour") : tr("%n hour(s)", nullptr, hours);
}

} // namespace rosterbridge
