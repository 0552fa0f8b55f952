// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/runscommand.h"

#include "app/rosterbridgectl/planningcommand.h"
#include "core/plan/planjson.h"
#include "core/util/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

QMap<QString, QString> namesIn(const Workspace &workspace)
{
    QMap<QString, QString> names;
    const QList<Organisation> organisations = workspace.organisations().value_or(QList<Organisation>());
    for (const Organisation &organisation : organisations)
        names.insert(organisation.id, organisation.name);
    return names;
}

class RunsList final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    void start(const QCommandLineParser &) override
    {
        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        const auto runs = (*workspace)->runs();
        if (!runs)
            return fail(runs.error());
        const QMap<QString, QString> names = namesIn(**workspace);
        QJsonArray array;
        QList<QStringList> rows;
        for (const RunRecord &run : *runs) {
            array.append(toJson(run));
            RunCounts sum;
            QStringList organisations;
            for (auto counts = run.organisations.cbegin(); counts != run.organisations.cend(); ++counts) {
                organisations.append(names.value(counts.key(), counts.key()));
                sum.written += counts->written;
                sum.conflicts += counts->conflicts;
                sum.left += counts->left;
            }
            rows.append({run.id, instantText(run.started), nameOf(runStateNames, run.state), run.who,
                         QString::number(sum.written), QString::number(sum.conflicts), QString::number(sum.left),
                         organisations.join(u", "_s)});
        }
        if (output().isJson())
            output().json({{"runs"_L1, array}});
        else
            output().table({tr("Run"), tr("Started"), tr("State"), tr("Who"), tr("Written"), tr("Conflict"), tr("Left"),
                            tr("Organisations")},
                           rows);
        finish(ExitStatus::Done);
    }
};

class RunsShow final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser) { parser.addPositionalArgument(u"run"_s, tr("Id of the run.")); }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1)
            return refuse(tr("Name one run."));
        const QString id = arguments.positionalArguments().constFirst();
        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        const auto run = (*workspace)->run(id);
        if (!run)
            return fail(run.error());
        const auto rows = (*workspace)->runRows(id);
        if (!rows)
            return fail(rows.error());
        const QMap<QString, QString> names = namesIn(**workspace);
        if (output().isJson()) {
            output().json(toJson(*run, *rows));
        } else {
            output().line(tr("Run %1 of %2, by %3: %4")
                              .arg(run->id, instantText(run->started), run->who, nameOf(runStateNames, run->state)));
            if (!run->undoes.isEmpty())
                output().line(tr("It undoes the run %1.").arg(run->undoes));
            for (const QString &line : guardLines(*run, names))
                output().line(line);
            QList<QStringList> table = runTable(*rows, names);
            const QStringList heading = table.takeFirst();
            output().table(heading, table);
        }
        finish(ExitStatus::Done);
    }
};

class RunsExport final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"run"_s, tr("Id of the run."));
        parser.addOptions({
            {{u"o"_s, u"output"_s}, tr("The file, which ends in .csv, .json or .html."), u"file"_s},
            {u"org"_s, tr("The rows of this organisation alone."), u"organisation"_s},
        });
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1)
            return refuse(tr("Name one run."));
        if (!arguments.isSet(u"output"_s))
            return refuse(tr("Name the file with -o."));
        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        QString organisation;
        if (arguments.isSet(u"org"_s)) {
            const auto found = session().organisations({arguments.value(u"org"_s)});
            if (!found)
                return fail(found.error());
            organisation = found->constFirst().id;
        }
        const QString file = arguments.value(u"output"_s);
        const auto exported = exportRun(**workspace, arguments.positionalArguments().constFirst(), organisation, file);
        if (!exported)
            return fail(exported.error());
        if (output().isJson())
            output().json({{"file"_L1, file}});
        finish(ExitStatus::Done);
    }
};

class RunsResume final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"run"_s, tr("Id of an interrupted run; the newest when not given."));
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() > 1)
            return refuse(tr("Name one run, or none."));
        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        const auto unfinished = unfinishedRun(**workspace, arguments.positionalArguments().value(0));
        if (!unfinished)
            return fail(unfinished.error());
        const auto organisations = (*workspace)->organisations();
        if (!organisations)
            return fail(organisations.error());
        const auto operation =
            Operation::run(session().services(),
                           {.planId = unfinished->planId,
                            .scope = SyncRun::Scope::Unfinished,
                            .resumed = *unfinished,
                            .organisations = {},
                            .confirmations = {}},
                           this, [this, names = organisationNames(*organisations)](const SyncRun &run) {
                               if (run.error())
                                   return fail(*run.error());
                               reportRun(output(), run.record(), names, run.conflictsWaiting());
                               finish(statusOf(run.record(), run.conflictsWaiting()));
                           });
        if (!operation)
            return fail(operation.error());
        m_operation = *operation;
    }

    void cancel() override
    {
        if (m_operation)
            m_operation->cancel();
    }

private:
    QPointer<Operation> m_operation;
};

class RunsUndo final : public PlanningCommand {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using PlanningCommand::PlanningCommand;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"run"_s, tr("Id of the run."));
        addOutputOptions(parser);
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1)
            return refuse(tr("Name one run."));
        const auto workspace = session().workspace();
        if (!workspace)
            return fail(workspace.error());
        const auto undo = undoOf(**workspace, arguments.positionalArguments().constFirst());
        if (!undo)
            return fail(undo.error());
        for (const QString &remark : undo->remarks)
            output().note(remark);
        plan(undo->organisations, arguments, [&undo](Planner &planner) { planner.startUndo(*undo); });
    }
};

} // namespace

QList<CommandEntry> runsCommands()
{
    return {
        {.name = u"runs list"_s, .summary = Command::tr("Show the runs, newest first."), .make = makeCommand<RunsList>},
        {.name = u"runs show"_s,
         .summary = Command::tr("Show how each row of a run ended."),
         .usage = u"RUN"_s,
         .describe = RunsShow::describe,
         .make = makeCommand<RunsShow>},
        {.name = u"runs export"_s,
         .summary = Command::tr("Write how each row of a run ended to a file: CSV, JSON or HTML."),
         .usage = u"RUN -o FILE [--org ORGANISATION]"_s,
         .describe = RunsExport::describe,
         .make = makeCommand<RunsExport>},
        {.name = u"runs resume"_s,
         .summary = Command::tr("Carry on with a run that was interrupted."),
         .explanation = Command::tr("Reads before it writes: what had arrived is not sent twice."),
         .usage = u"[RUN]"_s,
         .describe = RunsResume::describe,
         .make = makeCommand<RunsResume>},
        {.name = u"runs undo"_s,
         .summary = Command::tr("Make the plan that takes back what a run has written. Writes nothing."),
         .explanation = Command::tr(
             "The plan goes the way of any other: \"show\" tells what is in it, and \"sync FILE\" writes it. What "
             "was edited in WFM since the run is merged, or becomes a conflict. A shift that the run made is "
             "deleted again only with \"sync --deletes\". What can't be undone is told, such as that a schedule "
             "was published. The exit status is 2 when there are changes."),
         .usage = u"RUN [-o FILE]"_s,
         .describe = RunsUndo::describe,
         .make = makeCommand<RunsUndo>},
    };
}

} // namespace rosterbridge
