// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rosterbridgectl/command.h"
#include "core/plan/guards.h"
#include "core/workspace/runexport.h"

namespace rosterbridge {

// How plans and runs are told, as text and as JSON.

[[nodiscard]] QJsonObject toJson(const RowCounts &counts);

//! One organisation's part of a plan without its rows: those of many would not fit.
struct PlanSummary {
    RowCounts rows;
    QList<GuardBreach> breaches; //!< that what is ticked would meet; without the rows' keys
    Estimate estimate;
    CallCounts calls; //!< that the planning made, where this program has planned
};
[[nodiscard]] PlanSummary summaryOf(const OrganisationPlan &plan, const GuardLimits &limits, Instant now);
using PlanSummaries = QMap<QString, PlanSummary>; //!< by organisation id

//! Rows by kind and organisation, and guards; \a failures are organisations that are not in the plan.
void reportPlan(Output &output, const Plan &head, const PlanSummaries &summaries,
                const QList<Organisation> &organisations, const QMap<QString, Error> &failures);
//! A line for each row that is not in sync.
void reportRows(Output &output, const Plan &plan);
//! What a sync will write, and in how many minutes, as far as \a gateways have been told.
void reportEstimate(Output &output, const PlanSummaries &summaries, const QList<Organisation> &organisations,
                    GatewayPool &gateways);
//! The guards that a sync would meet, as notes.
void reportGuards(Output &output, const PlanSummaries &summaries, const QList<Organisation> &organisations);
[[nodiscard]] QJsonArray guardsToJson(const PlanSummaries &summaries, const QList<Organisation> &organisations);
//! The guards that \a run met, one a line.
[[nodiscard]] QStringList guardLines(const RunRecord &run, const QMap<QString, QString> &names);
//! How \a run ended. \a names are those of the organisations, by id; \a failures are organisations that were not in it,
//! \a summaries those of the plan.
void reportRun(Output &output, const RunRecord &run, const QMap<QString, QString> &names, int waitingConflicts,
               const QMap<QString, Error> &failures = {}, const PlanSummaries &summaries = {});

//! \a waitingConflicts are those of the plan that wait for a person.
[[nodiscard]] ExitStatus statusOf(const RunRecord &run, int waitingConflicts);

//! "2027-03-08 22:00 – 06:00" in \a zone; a dash for none.
[[nodiscard]] QString windowText(const std::optional<Stretch> &window, const QString &zone);
[[nodiscard]] QString instantText(Instant instant);

} // namespace rosterbridge
