// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/plancommand.h"

#include "app/rosterbridgectl/planningcommand.h"
#include "app/rosterbridgectl/selection.h"
#include "core/plan/planjson.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

class PlanCommand final : public PlanningCommand {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using PlanningCommand::PlanningCommand;

    static void describe(QCommandLineParser &parser)
    {
        addSelectionOptions(parser);
        addOutputOptions(parser);
    }

    void start(const QCommandLineParser &arguments) override
    {
        const auto weeks = chosenWeeks(arguments, session().clock().now());
        if (!weeks)
            return refuse(weeks.error().what);
        const auto organisations = session().organisations(arguments.values(u"org"_s));
        if (!organisations)
            return fail(organisations.error());
        plan(*organisations, arguments, [&](Planner &planner) { planner.start(*organisations, *weeks); });
    }
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
