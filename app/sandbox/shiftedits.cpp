// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/shiftedits.h"

#include <algorithm>

namespace rosterbridge::sandbox {

namespace {

// People neither start a shift with a meal nor let one grow or shrink without end.
constexpr Minutes edgeWork{15};
constexpr Minutes shortest{4 * 60};
constexpr Minutes longest{11 * 60};

QList<Activity> segmentsOf(const Tenant &tenant, const Shift &shift)
{
    QList<Activity> segments;
    std::copy_if(shift.activities.cbegin(), shift.activities.cend(), std::back_inserter(segments),
                 [&tenant](const Activity &activity) { return !tenant.workCodes().contains(activity.codeId); });
    return segments;
}

} // namespace

std::optional<Shift> laidOut(const Tenant &tenant, Shift shift, Instant start, Instant end,
                             const QList<Activity> &segments, const QString &workCode)
{
    shift.start = start;
    shift.length = std::chrono::duration_cast<Minutes>(end - start);
    if (shift.length < shortest || shift.length > longest)
        return std::nullopt;

    QList<Activity> sorted = segments;
    std::sort(sorted.begin(), sorted.end(),
              [](const Activity &left, const Activity &right) { return left.start < right.start; });
    shift.activities.clear();
    Instant filled = start;
    const auto workUntil = [&](Instant until) {
        if (until > filled) {
            shift.activities.append(
                {.start = filled, .length = std::chrono::duration_cast<Minutes>(until - filled), .codeId = workCode});
        }
    };
    for (const Activity &segment : std::as_const(sorted)) {
        if (segment.start < filled || segment.start < start + edgeWork || segment.end() > end - edgeWork)
            return std::nullopt;
        workUntil(segment.start);
        shift.activities.append(segment);
        filled = segment.end();
    }
    workUntil(end);
    canonicalise(shift);
    Q_ASSERT(tenant.workCodes().contains(workCode));
    return shift;
}

std::optional<Shift> withEdgesMoved(const Tenant &tenant, const Shift &shift, Minutes startBy, Minutes endBy)
{
    return laidOut(tenant, shift, shift.start + startBy, shift.end() + endBy, segmentsOf(tenant, shift),
                   workCodeOf(tenant, shift));
}

Shift moved(Shift shift, Minutes by)
{
    shift.start += by;
    for (Activity &activity : shift.activities)
        activity.start += by;
    return shift;
}

std::optional<Shift> withMealMoved(const Tenant &tenant, const Shift &shift, Minutes by)
{
    QList<Activity> segments = segmentsOf(tenant, shift);
    const auto meal = std::find_if(segments.begin(), segments.end(), [&tenant](const Activity &activity) {
        return activity.codeId == tenant.codeIds().meal;
    });
    if (meal == segments.end())
        return std::nullopt;
    meal->start += by;
    return laidOut(tenant, shift, shift.start, shift.end(), segments, workCodeOf(tenant, shift));
}

std::optional<Shift> withCoaching(const Tenant &tenant, const Shift &shift)
{
    QList<Activity> segments = segmentsOf(tenant, shift);
    const QString &coaching = tenant.codeIds().coaching;
    if (std::any_of(segments.cbegin(), segments.cend(),
                    [&coaching](const Activity &activity) { return activity.codeId == coaching; }))
        return std::nullopt;
    segments.append({.start = shift.end() - Minutes(105), .length = Minutes(30), .codeId = coaching, .foreign = true});
    return laidOut(tenant, shift, shift.start, shift.end(), segments, workCodeOf(tenant, shift));
}

std::optional<Shift> withWorkCode(const Tenant &tenant, const Shift &shift, const QString &workCode)
{
    return laidOut(tenant, shift, shift.start, shift.end(), segmentsOf(tenant, shift), workCode);
}

QString workCodeOf(const Tenant &tenant, const Shift &shift)
{
    for (const Activity &activity : shift.activities) {
        if (tenant.workCodes().contains(activity.codeId))
            return activity.codeId;
    }
    return tenant.codeIds().onQueue;
}

const Activity *mealOf(const Tenant &tenant, const Shift &shift)
{
    for (const Activity &activity : shift.activities) {
        if (activity.codeId == tenant.codeIds().meal)
            return &activity;
    }
    return nullptr;
}

} // namespace rosterbridge::sandbox
