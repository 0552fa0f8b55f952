// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/planningcommand.h"

#include "core/plan/planjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

void PlanningCommand::addOutputOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"o"_s, u"output"_s}, tr("Save the plan to this file as well."), u"file"_s},
        {u"rows"_s, tr("Show each row that is not in sync.")},
    });
}

void PlanningCommand::plan(const QList<Organisation> &organisations, const QCommandLineParser &arguments,
                           const std::function<void(Planner &)> &begin)
{
    m_organisations = organisations;
    m_file = arguments.value(u"output"_s);
    m_showsRows = arguments.isSet(u"rows"_s);
    m_operation = Operation::plan(
        session().services(), m_organisations, begin, this,
        [this](const QString &, const OrganisationPlan &plan) { take(plan); },
        [this](const Planner &planner) { planned(planner); });
}

void PlanningCommand::cancel()
{
    if (m_operation)
        m_operation->cancel();
}

void PlanningCommand::take(const OrganisationPlan &plan)
{
    const auto organisation = std::find_if(m_organisations.cbegin(), m_organisations.cend(),
                                           [&plan](const Organisation &one) { return one.id == plan.organisationId; });
    m_summaries.insert(plan.organisationId, summaryOf(plan, organisation->guards, session().clock().now()));
}

void PlanningCommand::planned(const Planner &planner)
{
    const QMap<QString, Error> errors = failures(planner, m_organisations);
    for (const Organisation &organisation : std::as_const(m_organisations)) {
        if (errors.contains(organisation.id))
            output().note(tr("%1: %2").arg(organisation.name, errors.value(organisation.id).text()));
    }
    for (auto summary = m_summaries.begin(); summary != m_summaries.end(); ++summary)
        summary->calls = planner.calls(summary.key());
    const Result<void> told = tellRows(planner.head().id);
    if (!told)
        output().note(told.error().text());
    reportPlan(output(), planner.head(), m_summaries, m_organisations, errors);
    if (!errors.isEmpty() || !told)
        return finish(ExitStatus::Failed);
    const bool isEmpty = std::all_of(m_summaries.cbegin(), m_summaries.cend(),
                                     [](const PlanSummary &one) { return one.rows.changes() == 0; });
    finish(isEmpty ? ExitStatus::Done : ExitStatus::Changes);
}

//! To the file and to the terminal, as far as asked for.
Result<void> PlanningCommand::tellRows(const QString &planId)
{
    const bool shows = m_showsRows && !output().isJson();
    if (m_file.isEmpty() && !shows)
        return {};
    const Workspace &workspace = session().services().workspace;
    const auto whole =
        workspace.plan(planId).and_then([&workspace](const Plan &plan) { return workspace.completed(plan); });
    if (!whole)
        return failure(whole.error());
    if (shows)
        reportRows(output(), *whole);
    return m_file.isEmpty() ? Result<void>() : savePlan(*whole, m_file);
}

} // namespace rosterbridge
