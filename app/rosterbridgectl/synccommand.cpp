// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/synccommand.h"

#include "app/rosterbridgectl/operations.h"
#include "app/rosterbridgectl/report.h"
#include "app/rosterbridgectl/selection.h"
#include "core/plan/planjson.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

class SyncCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"file"_s, tr("Plan saved by \"plan -o\"; what is ticked in it is written."));
        addSelectionOptions(parser);
        parser.addOptions({
            {u"deletes"_s, tr("Tick deletes too; nothing is deleted otherwise.")},
            {u"publish"_s,
             tr("Publish the schedules that are drafts, once something is written to them. This can't be undone; only "
                "some services can do it.")},
            {u"yes"_s, tr("Don't ask.")},
            {u"max-calls"_s, tr("Make at most so many calls; the rest is left to another run."), u"number"_s},
        });
        addConfirmOption(parser);
    }

    void start(const QCommandLineParser &arguments) override
    {
        const QStringList files = arguments.positionalArguments();
        const bool selects = arguments.isSet(u"org"_s) || arguments.isSet(u"week"_s);
        if (files.size() > 1 || files.isEmpty() != selects)
            return refuse(tr("Name either one plan file, or organisations by --org."));
        m_deletes = arguments.isSet(u"deletes"_s);
        m_publishes = arguments.isSet(u"publish"_s);
        m_isConfirmed = arguments.isSet(u"yes"_s);
        if (arguments.isSet(u"max-calls"_s)) {
            m_callCeiling = arguments.value(u"max-calls"_s).toInt();
            if (m_callCeiling < 1)
                return refuse(tr("--max-calls takes a number from 1."));
        }
        if (!files.isEmpty()) {
            auto plan = loadPlan(files.constFirst());
            if (!plan)
                return fail(plan.error());
            for (const OrganisationPlan &organisation : std::as_const(plan->organisations))
                m_names.insert(organisation.organisationId, organisation.organisationName);
            if (!takeConfirmations(arguments))
                return;
            return keepAndWrite(*std::move(plan));
        }
        const auto weeks = chosenWeeks(arguments, session().clock().now());
        if (!weeks)
            return refuse(weeks.error().what);
        const auto organisations = session().organisations(arguments.values(u"org"_s));
        if (!organisations)
            return fail(organisations.error());
        m_names = organisationNames(*organisations);
        if (!takeConfirmations(arguments))
            return;
        m_operation = Operation::plan(
            session().services(), *organisations, [&](Planner &planner) { planner.start(*organisations, *weeks); },
            this, [this](const QString &planId, const OrganisationPlan &plan) { take(planId, plan); },
            [this, organisations = *organisations](const Planner &planner) { planned(planner, organisations); });
    }

    void cancel() override
    {
        if (m_operation)
            m_operation->cancel();
        else
            finish(ExitStatus::Failed);
    }

private:
    [[nodiscard]] bool takeConfirmations(const QCommandLineParser &arguments)
    {
        const auto confirmations = chosenConfirmations(arguments, m_names);
        if (confirmations)
            m_confirmations = *confirmations;
        else
            refuse(confirmations.error().what);
        return confirmations.has_value();
    }

    //! Ticks what was asked for, keeps that, and remembers what is to be told of it.
    void take(const QString &planId, OrganisationPlan plan)
    {
        Workspace &workspace = session().services().workspace;
        if (m_deletes) {
            tickDeletes(plan);
            for (const SchedulePlan &schedule : std::as_const(plan.schedules)) {
                if (schedule.counts().of(RowKind::Delete) == 0 || !m_kept)
                    continue;
                m_kept = workspace.saveSchedulePlan(planId, plan.organisationId, schedule);
            }
        }
        summarise(plan);
    }

    void summarise(const OrganisationPlan &plan)
    {
        const auto known = session().services().workspace.organisation(plan.organisationId);
        m_summaries.insert(plan.organisationId,
                           summaryOf(plan, known ? known->guards : GuardLimits(), session().clock().now()));
    }

    void planned(const Planner &planner, const QList<Organisation> &organisations)
    {
        // The others go on (invariant I8); the exit status tells of it.
        m_failures = failures(planner, organisations);
        for (const Organisation &organisation : organisations) {
            if (m_failures.contains(organisation.id))
                output().note(tr("%1: %2").arg(organisation.name, m_failures.value(organisation.id).text()));
        }
        for (auto summary = m_summaries.begin(); summary != m_summaries.end(); ++summary)
            summary->calls = planner.calls(summary.key());
        if (!m_kept)
            fail(m_kept.error());
        else if (m_summaries.isEmpty())
            report({.state = RunRecord::State::Finished}, 0);
        else
            write(planner.head().id);
    }

    //! Fails where nothing can be written, and says so of the organisations that can be read only.
    Result<void> checkWritables(const QList<Organisation> &organisations)
    {
        QList<Error> refused;
        bool canPublish = false;
        for (const Organisation &organisation : organisations) {
            if (!m_summaries.contains(organisation.id))
                continue;
            const auto service = serviceOf(organisation.service);
            canPublish = canPublish || (service && service->publishes);
            if (const auto writable = checkWritable(organisation); !writable)
                refused.append(writable.error());
        }
        Result<void> end;
        if (!refused.isEmpty() && refused.size() == m_summaries.size())
            end = failure(refused.takeLast()); // told as what the command fails of
        for (const Error &error : std::as_const(refused))
            output().note(error.text());
        if (!end)
            return end;
        if (m_publishes && !canPublish)
            return failure(Error::Kind::Input, tr("None of these services can publish."), tr("Leave --publish out."));
        return {};
    }

    void nameProduction(const QList<Organisation> &organisations)
    {
        QStringList names;
        for (const Organisation &organisation : organisations) {
            if (organisation.group == OrganisationGroup::Production && m_summaries.contains(organisation.id))
                names.append(organisation.name);
        }
        if (!names.isEmpty())
            output().note(tr("This is production: %1.").arg(QLocale().createSeparatedList(names)));
    }

    //! A plan from elsewhere may be new to this workspace. One that was carried out stays as it ended.
    void keepAndWrite(Plan plan)
    {
        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        const auto plans = (*workspace)->plans();
        if (!plans)
            return fail(plans.error());
        if (m_deletes) {
            for (OrganisationPlan &organisation : plan.organisations)
                tickDeletes(organisation);
        }
        for (const OrganisationPlan &organisation : std::as_const(plan.organisations))
            summarise(organisation);
        const bool isUsed = std::any_of(plans->cbegin(), plans->cend(),
                                        [&plan](const PlanHead &head) { return head.id == plan.id && head.used; });
        if (!isUsed) {
            if (const auto saved = (*workspace)->savePlan(plan); !saved)
                return fail(saved.error());
        }
        write(plan.id);
    }

    void write(const QString &planId)
    {
        const auto organisations = session().services().workspace.organisations();
        if (!organisations)
            return fail(organisations.error());
        if (const auto writable = checkWritables(*organisations); !writable)
            return fail(writable.error());
        if (!m_isConfirmed) {
            if (!output().isJson())
                reportEstimate(output(), m_summaries, *organisations, session().gateways());
            reportGuards(output(), m_summaries, *organisations);
            nameProduction(*organisations);
            if (m_publishes)
                output().note(tr("Drafts will be published: agents see them at once, and nothing takes that back."));
            const auto confirmed = output().confirm(tr("Write this to WFM?"));
            if (!confirmed)
                return refuse(tr("Nobody can be asked here: say --yes."));
            if (!*confirmed)
                return finish(ExitStatus::Failed);
        }
        const auto operation = Operation::run(session().services(),
                                              {.planId = planId,
                                               .resumed = {},
                                               .organisations = {},
                                               .confirmations = m_confirmations,
                                               .callCeiling = m_callCeiling,
                                               .publish = m_publishes},
                                              this, [this](const SyncRun &run) {
                                                  if (run.error())
                                                      return fail(*run.error());
                                                  report(run.record(), run.conflictsWaiting());
                                              });
        if (!operation)
            return fail(operation.error());
        m_operation = *operation;
    }

    void report(const RunRecord &run, int waiting)
    {
        reportRun(output(), run, m_names, waiting, m_failures, m_summaries);
        finish(m_failures.isEmpty() ? statusOf(run, waiting) : ExitStatus::Failed);
    }

    PlanSummaries m_summaries;
    Result<void> m_kept; //!< ticks that the workspace has to have
    QMap<QString, QString> m_names;
    QMap<QString, Error> m_failures;
    QList<GuardConfirmation> m_confirmations;
    int m_callCeiling = 0;
    bool m_deletes = false;
    bool m_publishes = false;
    bool m_isConfirmed = false;
    QPointer<Operation> m_operation;
};

} // namespace

QList<CommandEntry> syncCommands()
{
    return {
        {.name = u"sync"_s,
         .summary = Command::tr("Write what is ticked to WFM: a saved plan, or a new one."),
         .explanation =
             Command::tr("Creates, updates and merges are ticked in a new plan, deletes only with --deletes. "
                         "Conflicts are never written; when some wait for a person, the exit status is 3. "
                         "When a guard stops rows the rest is written, and the status is 4, unless --confirm names "
                         "their number. It is 1 when a row was left or refused."),
         .usage = u"FILE | --org ORGANISATION… [--week DATE]…"_s,
         .describe = SyncCommand::describe,
         .make = makeCommand<SyncCommand>},
    };
}

} // namespace rosterbridge
