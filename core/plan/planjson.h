// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/util/result.h"

#include <QJsonObject>

namespace rosterbridge {

//! The version of the saved form; a plan of a newer one is refused (Error::Kind::NewerVersion).
constexpr int planFormat = 1;

[[nodiscard]] QJsonObject toJson(const Plan &plan);
[[nodiscard]] Result<Plan> planFromJson(const QJsonObject &object);

//! Parts of a plan as the workspace stores them.
[[nodiscard]] QJsonObject toJson(const SchedulePlan &schedule);
[[nodiscard]] Result<SchedulePlan> schedulePlanFromJson(const QJsonObject &object, const QString &path = {});
[[nodiscard]] QJsonObject toJson(const QList<PlanRow> &rows);
[[nodiscard]] Result<QList<PlanRow>> rowsFromJson(const QJsonObject &object, const QString &path = {});
//! Without the schedules.
[[nodiscard]] QJsonObject headToJson(const OrganisationPlan &organisation);
[[nodiscard]] Result<OrganisationPlan> organisationPlanHeadFromJson(const QJsonObject &object,
                                                                    const QString &path = {});
[[nodiscard]] QJsonObject toJson(const AgreedShift &agreed);
[[nodiscard]] Result<AgreedShift> agreedShiftFromJson(const QJsonObject &object, const QString &path = {});

[[nodiscard]] QJsonObject toJson(const ShiftWrite &write);
[[nodiscard]] Result<ShiftWrite> shiftWriteFromJson(const QJsonObject &object, const QString &path = {});

//! Writes a plan to a file of its own, whole or not at all; readable by its owner alone.
[[nodiscard]] Result<void> savePlan(const Plan &plan, const QString &path);
//! Errors name the file and the place in it.
[[nodiscard]] Result<Plan> loadPlan(const QString &path);

//! Names of enum values as saved and as "--json" prints them: create, update, inSync, editEdit, alreadyThere, …
[[nodiscard]] QString name(RowKind kind);
[[nodiscard]] QString name(ConflictKind kind);
[[nodiscard]] QString name(RowEnd end);
[[nodiscard]] QString name(Side side);
//! The value of a name; empty for one that nobody knows.
[[nodiscard]] std::optional<RowKind> rowKindOf(const QString &name);
[[nodiscard]] std::optional<ConflictKind> conflictKindOf(const QString &name);
[[nodiscard]] std::optional<RowEnd> rowEndOf(const QString &name);
[[nodiscard]] std::optional<Side> sideOf(const QString &name);
//! The name of a field: window, workCode or segment:<ordinal>:<code id>.
[[nodiscard]] QString name(const FieldKey &key);
[[nodiscard]] std::optional<FieldKey> fieldKeyOf(const QString &name);

} // namespace rosterbridge
