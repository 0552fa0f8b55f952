// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/runundo.h"

#include "core/util/json.h"

#include <algorithm>

namespace rosterbridge {

namespace {

Result<void> checkEnded(const RunRecord &run)
{
    if (run.state == RunRecord::State::Running)
        return failure(Error::Kind::Input, Error::tr("The run is still under way."),
                       Error::tr("Wait for its end, or cancel it, before you undo it."));
    if (run.state == RunRecord::State::Interrupted)
        return failure(Error::Kind::Input,
                       Error::tr("The run was interrupted: what became of its last writes is not known."),
                       Error::tr("Resume it before you undo it."));
    return {};
}

} // namespace

Result<RunUndo> undoOf(const Workspace &workspace, const QString &runId)
{
    const auto runs = workspace.runs();
    if (!runs)
        return failure(runs.error());
    const auto run =
        std::find_if(runs->cbegin(), runs->cend(), [&runId](const RunRecord &one) { return one.id == runId; });
    if (run == runs->cend())
        return failure(Error::Kind::NotFound, Error::tr("The run %1 is not in the workspace.").arg(runId));
    if (const auto ended = checkEnded(*run); !ended)
        return failure(ended.error());
    const auto plan = workspace.planHead(run->planId);
    if (!plan)
        return failure(plan.error());
    const auto rows = workspace.runRows(runId);
    if (!rows)
        return failure(rows.error());
    const auto organisations = workspace.organisations();
    if (!organisations)
        return failure(organisations.error());

    RunUndo undo{.runId = runId,
                 .started = run->started,
                 .weeks = plan->weeks,
                 .organisations = {},
                 .written = {},
                 .remarks = {}};
    for (const RunRow &row : *rows) {
        if (row.end == RowEnd::Written)
            undo.written[row.organisationId].append(row);
    }
    std::copy_if(organisations->cbegin(), organisations->cend(), std::back_inserter(undo.organisations),
                 [&undo](const Organisation &one) { return undo.written.contains(one.id); });
    if (undo.organisations.isEmpty())
        return failure(Error::Kind::Input,
                       undo.written.isEmpty()
                           ? Error::tr("The run has written nothing, so there is nothing to undo.")
                           : Error::tr("The organisations that the run wrote to are no longer in the workspace."));

    const auto lost = undo.written.size() - undo.organisations.size();
    if (lost > 0)
        undo.remarks.append(Error::tr("%n organisation(s) that the run wrote to are no longer in the workspace.",
                                      nullptr, static_cast<int>(lost)));
    int published = 0;
    for (const RunCounts &counts : run->organisations)
        published += counts.published;
    if (published > 0)
        undo.remarks.append(Error::tr("The run published %n schedule(s); that can’t be undone, and agents see at once "
                                      "what is written to them.",
                                      nullptr, published));
    for (const RunRecord &other : *runs) {
        if (other.undoes == runId)
            undo.remarks.append(Error::tr("The run %1 by %2 (%3) undid it before; what that has taken back is in sync.")
                                    .arg(other.id, other.who, toIso(other.started)));
    }
    return undo;
}

} // namespace rosterbridge
