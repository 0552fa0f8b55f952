// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/plancommand.h"

#include "app/rosterbridgectl/operations.h"
#include "app/rosterbridgectl/report.h"
#include "app/rosterbridgectl/selection.h"
#include "core/plan/planjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

class PlanCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        addSelectionOptions(parser);
        parser.addOptions({
            {{u"o"_s, u"output"_s}, tr("Save the plan to this file as well."), u"file"_s},
            {u"rows"_s, tr("Show each row that is not in sync.")},
        });
    }

    void start(const QCommandLineParser &arguments) override
    {
        const auto weeks = chosenWeeks(arguments, session().clock().now());
        if (!weeks)
            return refuse(weeks.error().what);
        const auto organisations = session().organisations(arguments.values(u"org"_s));
        if (!organisations)
            return fail(organisations.error());
        m_organisations = *organisations;
        m_file = arguments.value(u"output"_s);
        m_showsRows = arguments.isSet(u"rows"_s);
        m_operation = Operation::plan(
            session().services(), m_organisations, *weeks, this,
            [this](const QString &, const OrganisationPlan &plan) { take(plan); },
            [this](const Planner &planner) { planned(planner); });
    }

    void cancel() override { m_operation->cancel(); }

private:
    void take(const OrganisationPlan &plan)
    {
        const auto organisation =
            std::find_if(m_organisations.cbegin(), m_organisations.cend(),
                         [&plan](const Organisation &one) { return one.id == plan.organisationId; });
        m_summaries.insert(plan.organisationId, summaryOf(plan, organisation->guards, session().clock().now()));
    }

    void planned(const Planner &planner)
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
    [[nodiscard]] Result<void> tellRows(const QString &planId)
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

    QList<Organisation> m_organisations;
    PlanSummaries m_summaries;
    QString m_file;
    bool m_showsRows = false;
    QPointer<Operation> m_operation;
};

class ShowCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"file"_s, tr("Plan saved by \"plan -o\"."));
        parser.addOption({u"deletes"_s, tr("Tick deletes too, as \"sync --deletes\" will.")});
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1)
            return refuse(tr("Name one plan file."));
        auto plan = loadPlan(arguments.positionalArguments().constFirst());
        if (!plan)
            return fail(plan.error());
        if (arguments.isSet(u"deletes"_s)) {
            for (OrganisationPlan &organisation : plan->organisations)
                tickDeletes(organisation);
        }
        // The guards of an organisation that this workspace knows; the usual ones of others.
        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        QList<Organisation> organisations;
        PlanSummaries summaries;
        for (const OrganisationPlan &organisation : std::as_const(plan->organisations)) {
            auto known = (*workspace)->organisation(organisation.organisationId);
            organisations.append({.id = organisation.organisationId,
                                  .name = organisation.organisationName,
                                  .guards = known ? known->guards : GuardLimits()});
            summaries.insert(organisation.organisationId,
                             summaryOf(organisation, organisations.constLast().guards, session().clock().now()));
        }
        if (output().isJson()) {
            QJsonObject object = toJson(*plan);
            object["guards"_L1] = guardsToJson(summaries, organisations);
            output().json(object);
            return finish(ExitStatus::Done);
        }
        reportRows(output(), *plan);
        output().line();
        reportPlan(output(), *plan, summaries, organisations, {});
        finish(ExitStatus::Done);
    }
};

} // namespace

QList<CommandEntry> planCommands()
{
    return {
        {.name = u"plan"_s,
         .summary = Command::tr("Compare HRIS and WFM. Writes nothing."),
         .explanation = Command::tr("The plan is kept in the workspace. The exit status is 2 when there are changes, "
                                    "and 1 when an organisation could not be compared."),
         .usage = u"[--org ORGANISATION]… [--week DATE]… [-o FILE]"_s,
         .describe = PlanCommand::describe,
         .make = makeCommand<PlanCommand>},
        {.name = u"show"_s,
         .summary = Command::tr("Show a saved plan, without any connection."),
         .explanation = Command::tr("It tells the guards that a sync would meet now, so that a script knows what to "
                                    "--confirm."),
         .usage = u"FILE"_s,
         .describe = ShowCommand::describe,
         .make = makeCommand<ShowCommand>},
    };
}

} // namespace rosterbridge
