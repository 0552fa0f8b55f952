// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/tenant.h"

#include <QJsonObject>

namespace rosterbridge::sandbox {

// The JSON of schedule-api.md. Written apart from core's, so that a mistake there is not repeated here.

[[nodiscard]] QJsonObject toJson(const Agent &agent);
[[nodiscard]] QJsonObject toJson(const ActivityCode &code);
[[nodiscard]] QJsonObject toJson(const Author &author);
[[nodiscard]] QJsonObject toJson(const Shift &shift, const Tenant &tenant);
//! With shifts.
[[nodiscard]] QJsonObject toJson(const StoredSchedule &schedule, const Tenant &tenant);
//! A line of a week's list.
[[nodiscard]] QJsonObject summary(const StoredSchedule &schedule, const Tenant &tenant);

//! The body of a PATCH.
struct PatchBody {
    std::optional<qint64> version;
    Patch patch;
    QList<Error::Detail> problems; //!< what is missing or of the wrong type
};
[[nodiscard]] PatchBody patchFromJson(const QJsonObject &object);

} // namespace rosterbridge::sandbox
