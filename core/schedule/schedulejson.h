// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"
#include "core/util/enumnames.h"
#include "core/util/result.h"

#include <QJsonObject>

namespace rosterbridge {

inline constexpr EnumNames<ActivityCategory, 8> activityCategoryNames{{
    {ActivityCategory::OnQueueWork, QLatin1StringView("OnQueueWork")},
    {ActivityCategory::Break, QLatin1StringView("Break")},
    {ActivityCategory::Meal, QLatin1StringView("Meal")},
    {ActivityCategory::Meeting, QLatin1StringView("Meeting")},
    {ActivityCategory::OffQueueWork, QLatin1StringView("OffQueueWork")},
    {ActivityCategory::TimeOff, QLatin1StringView("TimeOff")},
    {ActivityCategory::Training, QLatin1StringView("Training")},
    {ActivityCategory::Unavailable, QLatin1StringView("Unavailable")},
}};

// The canonical JSON of the schedule types, for the workspace, saved plans and the command line. Member names are those
// of schedule-api.md, so that the ETag dialect reads and writes the same form. Reading is strict (see JsonReader):
// errors are of kind Protocol and name the path below \a path.

[[nodiscard]] QJsonObject toJson(const Shift &shift);
[[nodiscard]] QJsonObject toJson(const ScheduleInfo &info);
[[nodiscard]] QJsonObject toJson(const Schedule &schedule);
[[nodiscard]] QJsonObject toJson(const Directory &directory);

[[nodiscard]] Result<Shift> shiftFromJson(const QJsonObject &object, const QString &path = {});
//! The version is read from "versionToken" (base64); a dialect sets its own.
[[nodiscard]] Result<ScheduleInfo> scheduleInfoFromJson(const QJsonObject &object, const QString &path = {});
[[nodiscard]] Result<Schedule> scheduleFromJson(const QJsonObject &object, const QString &path = {});
[[nodiscard]] Result<Agent> agentFromJson(const QJsonObject &object, const QString &path = {});
[[nodiscard]] Result<ActivityCode> activityCodeFromJson(const QJsonObject &object, const QString &path = {});
[[nodiscard]] Result<Directory> directoryFromJson(const QJsonObject &object, const QString &path = {});

} // namespace rosterbridge
