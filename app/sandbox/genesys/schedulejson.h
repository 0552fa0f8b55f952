// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/genesys/settings.h"
#include "app/sandbox/tenant.h"
#include "core/util/json.h"

namespace rosterbridge::sandbox::genesys {

// The JSON of schedules (genesys-wfm-api.md, 8.3 to 8.5). What is read and what is written differ (7.4). Written apart
// from core's, so that a mistake there is not repeated here.

[[nodiscard]] QString businessUnitId(const Tenant &tenant);
//! "/api/v2/workforcemanagement" and the rest.
[[nodiscard]] QString selfUri(const QString &path);
[[nodiscard]] QString scheduleUri(const Tenant &tenant, const StoredSchedule &schedule);
[[nodiscard]] QJsonObject userReference(const QString &userId);
[[nodiscard]] QJsonObject unitReference(const Team &team);

//! WfmVersionedEntityMetadata.
[[nodiscard]] QJsonObject versionMetadata(const Tenant &tenant, const Settings &settings, qint64 version,
                                          const Author &author, Instant modified);
//! BuScheduleListItem.
[[nodiscard]] QJsonObject listItem(const Tenant &tenant, const Settings &settings, const StoredSchedule &schedule);
//! BuScheduleMetadata, with the management units of \a agentIds, and these agents themselves if \a expanded.
[[nodiscard]] QJsonObject scheduleMetadata(const Tenant &tenant, const Settings &settings,
                                           const StoredSchedule &schedule, const QSet<QString> &agentIds,
                                           bool expanded);
//! BuAgentScheduleShift.
[[nodiscard]] QJsonObject shiftJson(const Tenant &tenant, const StoredSchedule &schedule, const Shift &shift,
                                    const QJsonObject &extras);
using ShiftsByAgent = QHash<QString, QList<const Shift *>>;
//! The shifts of each agent of the schedule, by start; good as long as the schedule does not change.
[[nodiscard]] ShiftsByAgent shiftsByAgent(const StoredSchedule &schedule);
//! BuAgentScheduleQueryResponse; without \a versions the one of a search.
[[nodiscard]] QJsonObject agentSchedule(const Tenant &tenant, const Settings &settings, const StoredSchedule &schedule,
                                        const QString &agentId, const QList<const Shift *> &shifts, bool versions);

//! BuUpdateAgentScheduleUploadSchema: one agent of an uploaded file.
struct AgentUpdate {
    QString agentId;
    std::optional<qint64> version; //!< of the agent's schedule, as the sender knows it
    bool leaves = false;
    QList<Shift> upserts;
    QList<QJsonObject> extras; //!< of the upserts, one for one
    QStringList deletes;
    QString unknownShift; //!< the id of one that the agent has not got
    bool namesShifts = false;
    std::optional<QJsonObject> markers; //!< all that will be there afterwards, if they change
};

//! UpdateScheduleUploadSchema.
struct ScheduleUpdate {
    qint64 version = 0;
    std::optional<QString> description;
    std::optional<bool> published;
    QList<AgentUpdate> agents;
};
//! The ids of the shifts that a file names.
[[nodiscard]] QStringList shiftIdsIn(const QJsonObject &file);
//! An error names the member at fault.
[[nodiscard]] Result<ScheduleUpdate> updateFromJson(const QJsonObject &file, const StoredSchedule &schedule);

} // namespace rosterbridge::sandbox::genesys
