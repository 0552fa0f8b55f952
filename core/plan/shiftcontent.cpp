// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/shiftcontent.h"

#include <algorithm>

namespace rosterbridge {

namespace {

const ActivityCode *codeById(const QList<ActivityCode> &codes, const QString &id)
{
    const auto found = std::find_if(codes.cbegin(), codes.cend(), [&id](const auto &code) { return code.id == id; });
    return found == codes.cend() ? nullptr : &*found;
}

bool isWork(const QString &codeId, const QList<ActivityCode> &codes)
{
    const ActivityCode *code = codeById(codes, codeId);
    return code != nullptr && code->category == ActivityCategory::OnQueueWork;
}

const ActivityCode *usualWorkCode(const QList<ActivityCode> &codes)
{
    const auto found = std::find_if(codes.cbegin(), codes.cend(), [](const ActivityCode &code) {
        return code.active && code.category == ActivityCategory::OnQueueWork;
    });
    return found == codes.cend() ? nullptr : &*found;
}

//! The on-queue code that takes most of the shift; empty when there is none.
QString workCodeOf(const Shift &shift, const QList<ActivityCode> &codes)
{
    QMap<QString, Minutes> minutes;
    for (const Activity &activity : shift.activities) {
        if (isWork(activity.codeId, codes) && !activity.foreign)
            minutes[activity.codeId] += activity.length;
    }
    QString longest;
    for (auto it = minutes.cbegin(); it != minutes.cend(); ++it) {
        if (longest.isEmpty() || it.value() > minutes.value(longest))
            longest = it.key();
    }
    return longest;
}

//! The activities of \a shift that are not its work, by key. Relies on their canonical order for the ordinals.
QMap<SegmentKey, Activity> segmentsOf(const Shift &shift, const QString &workCode)
{
    QMap<SegmentKey, Activity> segments;
    QMap<QString, int> next;
    for (const Activity &activity : shift.activities) {
        if (activity.codeId != workCode || activity.foreign)
            segments.insert({activity.codeId, next[activity.codeId]++}, activity);
    }
    return segments;
}

bool coversItself(const Shift &shift)
{
    Instant covered = shift.start;
    for (const Activity &activity : shift.activities) {
        if (activity.start > covered)
            return false;
        covered = std::max(covered, activity.end());
    }
    return covered >= shift.end();
}

//! Fills [begin, end) with work: pieces of the current work keep their texts and paid flags where they are.
void fillWithWork(QList<Activity> &activities, Instant begin, Instant end, const QString &codeId, bool paidByDefault,
                  const QList<Activity> &pieces)
{
    QList<Instant> cuts{begin};
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const Activity &before = pieces[i - 1];
        const Activity &after = pieces[i];
        const bool differ = before.description != after.description || before.paid != after.paid;
        if (differ && after.start > begin && after.start < end)
            cuts.append(after.start);
    }
    cuts.append(end);
    for (qsizetype i = 1; i < cuts.size(); ++i) {
        Activity work{.start = cuts[i - 1],
                      .length = std::chrono::duration_cast<Minutes>(cuts[i] - cuts[i - 1]),
                      .codeId = codeId,
                      .description = {},
                      .paid = paidByDefault};
        auto most = std::chrono::seconds(-1);
        for (const Activity &piece : pieces) {
            const auto overlap = std::max(std::chrono::seconds(0),
                                          std::min(piece.end(), work.end()) - std::max(piece.start, work.start));
            if (overlap > most) {
                most = overlap;
                work.description = piece.description;
                work.paid = piece.paid;
            }
        }
        activities.append(work);
    }
}

} // namespace

FieldValue fieldValue(const ShiftFields &fields, const FieldKey &key)
{
    switch (key.kind) {
    case FieldKey::Kind::Window:
        return {.stretch = fields.window, .codeId = {}};
    case FieldKey::Kind::WorkCode:
        return {.stretch = {}, .codeId = fields.workCodeId};
    case FieldKey::Kind::Segment:
        break;
    }
    const auto found = fields.segments.constFind(key.segment);
    return found == fields.segments.cend() ? FieldValue() : FieldValue{.stretch = *found, .codeId = {}};
}

void setFieldValue(ShiftFields &fields, const FieldKey &key, const FieldValue &value)
{
    switch (key.kind) {
    case FieldKey::Kind::Window:
        fields.window = value.stretch.value_or(Stretch());
        break;
    case FieldKey::Kind::WorkCode:
        fields.workCodeId = value.codeId;
        break;
    case FieldKey::Kind::Segment:
        if (value.stretch)
            fields.segments.insert(key.segment, *value.stretch);
        else
            fields.segments.remove(key.segment);
        break;
    }
}

ShiftFields fieldsOf(const Shift &shift, const QList<ActivityCode> &codes)
{
    ShiftFields fields;
    fields.window = {shift.start, shift.length};
    fields.workCodeId = workCodeOf(shift, codes);
    const auto segments = segmentsOf(shift, fields.workCodeId);
    for (auto it = segments.cbegin(); it != segments.cend(); ++it)
        fields.segments.insert(it.key(), {it->start, it->length});
    return fields;
}

ComposedShift composeShift(const ShiftFields &fields, const Shift *current, const QString &agentId,
                           const QList<ActivityCode> &codes)
{
    ComposedShift composed;
    Shift &shift = composed.shift;
    if (current != nullptr)
        shift = *current;
    shift.agentId = agentId;
    shift.start = fields.window.start;
    shift.length = fields.window.length;
    shift.activities.clear();
    if (shift.length < Minutes(1) || shift.length > std::chrono::hours(24)) {
        composed.fault = ShiftFault::NoLength;
        return composed;
    }
    // A service may keep shifts without activities; then there is nothing to carry and nothing to fill.
    if (current != nullptr && current->activities.isEmpty() && fields.segments.isEmpty() && fields.workCodeId.isEmpty())
        return composed;

    const QString currentWork = current != nullptr ? workCodeOf(*current, codes) : QString();
    const auto carried = current != nullptr ? segmentsOf(*current, currentWork) : QMap<SegmentKey, Activity>();
    for (auto it = fields.segments.cbegin(); it != fields.segments.cend(); ++it) {
        const ActivityCode *code = codeById(codes, it.key().codeId);
        Activity segment = carried.value(it.key(),
                                         Activity{.start = {},
                                                  .length = Minutes(0),
                                                  .codeId = it.key().codeId,
                                                  .description = {},
                                                  .paid = code == nullptr || code->paid});
        segment.start = it->start;
        segment.length = it->length;
        shift.activities.append(segment);
    }
    canonicalise(shift);

    const QList<Activity> segments = shift.activities;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const Activity &segment = segments[i];
        composed.codeId = segment.codeId;
        if (segment.start < shift.start || segment.end() > shift.end()) {
            composed.fault = ShiftFault::SegmentOutside;
            return composed;
        }
        if (i > 0 && segments[i - 1].end() > segment.start) {
            composed.fault = ShiftFault::SegmentsOverlap;
            return composed;
        }
    }
    composed.codeId.clear();

    // Work is what stretches: an edge that grows beside another activity, or a gap that WFM has already, asks.
    if (current != nullptr && !current->activities.isEmpty()) {
        const Activity &first = current->activities.first();
        const Activity &last = current->activities.last();
        const bool grownStart = shift.start < current->start && first.codeId != currentWork && segments.contains(first);
        const bool grownEnd = shift.end() > current->end() && last.codeId != currentWork && segments.contains(last);
        if (grownStart || grownEnd || !coversItself(*current))
            composed.fault = ShiftFault::Uncovered;
    }

    const ActivityCode *work = fields.workCodeId.isEmpty() ? usualWorkCode(codes) : codeById(codes, fields.workCodeId);
    const QString workCode = work != nullptr ? work->id : fields.workCodeId;
    QList<Activity> pieces;
    if (current != nullptr && !currentWork.isEmpty()) {
        std::copy_if(
            current->activities.cbegin(), current->activities.cend(), std::back_inserter(pieces),
            [&currentWork](const Activity &activity) { return activity.codeId == currentWork && !activity.foreign; });
    }
    Instant covered = shift.start;
    const auto fillUntil = [&](Instant until) {
        if (until <= covered)
            return;
        if (workCode.isEmpty())
            composed.fault = ShiftFault::NoWorkCode;
        else
            fillWithWork(shift.activities, covered, until, workCode, work == nullptr || work->paid, pieces);
    };
    for (const Activity &segment : segments) {
        fillUntil(segment.start);
        covered = segment.end();
    }
    fillUntil(shift.end());
    canonicalise(shift);
    return composed;
}

bool isForeign(const Activity &activity, const QList<ActivityCode> &codes)
{
    if (activity.foreign)
        return true;
    const ActivityCode *code = codeById(codes, activity.codeId);
    return code != nullptr
        && (code->category == ActivityCategory::TimeOff || code->category == ActivityCategory::Training);
}

} // namespace rosterbridge
