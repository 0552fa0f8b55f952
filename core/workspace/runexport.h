// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace rosterbridge {

// A run as other programs read it: "rosterbridgectl runs show --json" prints the same.

[[nodiscard]] QJsonObject toJson(const RunCounts &counts);
//! Calls by kind: week lists, readings of schedules, questions whether a write has ended, writes, and others.
[[nodiscard]] QJsonObject toJson(const CallCounts &calls);
[[nodiscard]] QJsonObject toJson(const RunGuard &guard);
[[nodiscard]] QJsonObject toJson(const RunRecord &run);
//! The run with its rows.
[[nodiscard]] QJsonObject toJson(const RunRecord &run, const QList<RunRow> &rows);
//! The rows as a table: a heading, translated, and a line for each. \a names of organisations by id.
[[nodiscard]] QList<QStringList> runTable(const QList<RunRow> &rows, const QMap<QString, QString> &names);

//! Writes how each row of a run ended to a file of its own, whole or not at all, readable by its owner alone: as CSV,
//! JSON or HTML, by the ending of \a path. Of \a organisationId alone where one is given (pitfall W15). An Input error
//! for another ending.
[[nodiscard]] Result<void> exportRun(const Workspace &workspace, const QString &runId, const QString &organisationId,
                                     const QString &path);

} // namespace rosterbridge
