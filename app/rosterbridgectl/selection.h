// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/guards.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QDate>

namespace rosterbridge {

//! Adds --org and --week.
void addSelectionOptions(QCommandLineParser &parser);

//! The first days that --week names; the Monday of the week of \a now when there are none.
[[nodiscard]] Result<QList<QDate>> chosenWeeks(const QCommandLineParser &arguments, Instant now);

//! Ticks what --deletes asks for.
void tickDeletes(OrganisationPlan &plan);

//! Adds --confirm.
void addConfirmOption(QCommandLineParser &parser);

//! The guards that --confirm lets pass. \a names are those of the organisations, by id; a guard without an organisation
//! is meant for each of them.
[[nodiscard]] Result<QList<GuardConfirmation>> chosenConfirmations(const QCommandLineParser &arguments,
                                                                   const QMap<QString, QString> &names);

//! The newest plan of each of the organisations; one entry for each plan, with those organisations alone.
[[nodiscard]] Result<QList<Plan>> newestPlans(const Workspace &workspace, const QList<Organisation> &organisations);

//! Adds --org, where nothing given means all.
void addOrganisationOption(QCommandLineParser &parser);

} // namespace rosterbridge
