// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace rosterbridge {

//! What is to be known of a run to take it back: Planner::startUndo() makes a plan of it.
struct RunUndo {
    QString runId;
    Instant started;
    QList<QDate> weeks; //!< first days
    QList<Organisation> organisations; //!< that it wrote something in
    QHash<QString, QList<RunRow>> written; //!< by organisation id
    QStringList remarks; //!< translated: what can't be undone, and what undid some of the run before
};

//! An Input error when there is nothing to undo, or not yet: the run is still under way, or was interrupted.
[[nodiscard]] Result<RunUndo> undoOf(const Workspace &workspace, const QString &runId);

} // namespace rosterbridge
