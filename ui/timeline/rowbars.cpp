// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/rowbars.h"

#include "core/plan/resolution.h"

#include <algorithm>

namespace rosterbridge {

namespace {

//! What the row would make of the WFM shift, whether it is ticked or not.
std::optional<Shift> proposal(const ConflictRow &row)
{
    if (row->end == RowEnd::Written || row->end == RowEnd::AlreadyThere)
        return row->current;
    switch (row->kind) {
    case RowKind::Create:
    case RowKind::Update:
    case RowKind::Merged:
    case RowKind::Delete:
        return row->result;
    case RowKind::Conflict:
        break;
    case RowKind::Keep:
    case RowKind::Blocked:
    case RowKind::InSync:
        return row->current;
    }
    const auto resolution = resolve(*row.row, row->decision.value_or(row.withShift(Side::Hris)), row.codes());
    if (resolution)
        return resolution->action == Resolution::Action::Nothing ? row->current : resolution->shift;
    if (!row->desired)
        return {};
    // It breaks a rule: its times are shown all the same.
    return Shift{.start = row->desired->fields.window.start, .length = row->desired->fields.window.length};
}

QList<Activity> activitiesOf(const std::optional<Shift> &shift)
{
    if (!shift)
        return {};
    return shift->activities.isEmpty() ? QList{Activity{.start = shift->start, .length = shift->length}}
                                       : shift->activities;
}

const Activity *at(const QList<Activity> &activities, Instant instant)
{
    const auto found = std::find_if(activities.cbegin(), activities.cend(), [instant](const Activity &one) {
        return one.start <= instant && instant < one.end();
    });
    return found == activities.cend() ? nullptr : &*found;
}

//! Adds [start, end), joined with the one before where they touch.
void append(QList<Stretch> &stretches, const Stretch &stretch)
{
    if (!stretches.isEmpty() && stretches.last().end() == stretch.start)
        stretches.last().length += stretch.length;
    else
        stretches.append(stretch);
}

void widen(Stretch &extent, const Stretch &by)
{
    if (extent.length == Minutes(0)) {
        extent = by;
        return;
    }
    const Instant end = std::max(extent.end(), by.end());
    extent.start = std::min(extent.start, by.start);
    extent.length = std::chrono::duration_cast<Minutes>(end - extent.start);
}

} // namespace

RowBars rowBars(const ConflictRow &row)
{
    const QList<Activity> before = activitiesOf(row->current);
    const QList<Activity> after = activitiesOf(proposal(row));
    const bool isOpen = row->kind == RowKind::Conflict && !row->decision;
    const auto categoryOf = [&row](const Activity &activity) {
        const ActivityCode *code = row.organisation->directory.code(activity.codeId);
        return code != nullptr ? code->category : ActivityCategory::OnQueueWork;
    };

    std::vector<Instant> edges;
    for (const QList<Activity> *side : {&before, &after}) {
        for (const Activity &activity : *side) {
            edges.push_back(activity.start);
            edges.push_back(activity.end());
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    RowBars result;
    const Activity *lastShown = nullptr;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const Stretch stretch{edges[i], std::chrono::duration_cast<Minutes>(edges[i + 1] - edges[i])};
        const Activity *was = at(before, stretch.start);
        const Activity *willBe = at(after, stretch.start);
        if (was == nullptr && willBe == nullptr) {
            lastShown = nullptr;
            continue;
        }
        widen(result.extent, stretch);
        const bool isNew = was == nullptr;
        const Activity *shown = isOpen && !isNew ? was : willBe;
        if (shown != nullptr) {
            const bool goesOn = shown == lastShown && result.bars.last().isNew == isNew;
            if (goesOn) {
                result.bars.last().stretch.length += stretch.length;
            } else {
                const ActivityCode *code = row.organisation->directory.code(shown->codeId);
                result.bars.append({stretch, code != nullptr ? code->name : QString(), categoryOf(*shown), isNew});
            }
        }
        lastShown = shown;
        if (was != nullptr && willBe != nullptr && was->codeId == willBe->codeId)
            continue;
        // An activity that gives way to work goes; anything else that takes its place comes.
        const bool givesWay = was != nullptr
            && (willBe == nullptr
                || (categoryOf(*willBe) == ActivityCategory::OnQueueWork
                    && categoryOf(*was) != ActivityCategory::OnQueueWork));
        append(givesWay ? result.goes : result.comes, stretch);
    }
    if (row->kind == RowKind::Blocked && row->desired
        && (!row->current || row->desired->fields.window != Stretch{row->current->start, row->current->length})) {
        result.held = row->desired->fields.window;
        widen(result.extent, *result.held);
    }
    return result;
}

bool isCarriedOut(const ConflictRow &row)
{
    if (row->end != RowEnd::None && row->end != RowEnd::Pending)
        return false;
    return row->isDecided() ? !row->later : row->isWritable() && row->ticked;
}

std::optional<Shift> shiftAfterSync(const ConflictRow &row)
{
    return isCarriedOut(row) ? proposal(row) : row->current;
}

} // namespace rosterbridge
