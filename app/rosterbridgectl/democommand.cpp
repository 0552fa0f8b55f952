// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/democommand.h"

#include "app/rosterbridgectl/operations.h"
#include "app/rosterbridgectl/report.h"
#include "app/sandbox/sandbox.h"
#include "core/hris/mappingprofile.h"
#include "core/plan/resolution.h"
#include "core/secrets/memorysecretstore.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr double rivalShare = 0.3;
constexpr int maxRounds = 8; //!< of decisions, while colleagues go on editing
constexpr int quietRound = 4; //!< from which on they have gone home

template <class Visit>
void forEachRow(Plan &plan, Visit visit)
{
    for (OrganisationPlan &organisation : plan.organisations) {
        for (SchedulePlan &schedule : organisation.schedules) {
            for (PlanRow &row : schedule.rows)
                visit(organisation, row);
        }
    }
}

//! What the story tells of one organisation in the end.
struct Tally {
    RowCounts rows; //!< of the plan that is synced
    int conflicts = 0; //!< met, in the plan and while writing
    int resolved = 0;
    int writes = 0;
    int stale = 0;
    int mergedSilently = 0;
    int calls = 0; //!< while writing
    int minimumCalls = 0;
};

//! The whole story against the sandbox, each step begun by the end of the one before.
class Demo final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addOptions({
            {u"seed"_s, tr("What everything is made from; the same seed makes the same."), u"number"_s, u"1"_s},
            {u"weeks"_s, tr("How many weeks to sync, 1 to 4."), u"number"_s, u"1"_s},
            {u"agents"_s, tr("How many agents each organisation has; 100, 400 and 1500 when not given."), u"number"_s},
            {u"keep"_s, tr("Folder to keep workspace and HRIS exports in; removed at the end otherwise."), u"folder"_s},
        });
    }

    void start(const QCommandLineParser &arguments) override
    {
        sandbox::Options options;
        bool isNumber = false;
        options.seed = arguments.value(u"seed"_s).toULongLong(&isNumber);
        options.weeks = arguments.value(u"weeks"_s).toInt();
        if (!isNumber || options.weeks < 1 || options.weeks > 4)
            return refuse(tr("--seed is a number, --weeks one from 1 to 4."));
        if (arguments.isSet(u"agents"_s)) {
            const int agents = arguments.value(u"agents"_s).toInt();
            if (agents < 1)
                return refuse(tr("--agents is a number from 1 on."));
            for (sandbox::OrganisationSpec &organisation : options.organisations)
                organisation.agents = agents;
        }
        options.organisations.last().dialect = sandbox::Dialect::Genesys; // one of each kind of service
        // Nobody wants to wait for the allowance in a demonstration.
        options.api.allowance = 100'000;
        m_seed = options.seed;
        m_begun = session().clock().monotonic();
        const QString folder = arguments.isSet(u"keep"_s) ? arguments.value(u"keep"_s) : m_temporary.path();
        if (const auto prepared = prepare(options, folder); !prepared)
            return fail(prepared.error());
        tell(tr("First comparison, with the HRIS export that both sides agree on."));
        planNow([this](const Plan &plan) { agreed(plan); });
    }

private:
    [[nodiscard]] Services services()
    {
        return {.workspace = *m_workspace, .gateways = *m_gateways, .clock = session().clock(), .output = output()};
    }

    //! The story is the result; with --json the result is one object, and the story goes beside it.
    void tell(const QString &text)
    {
        if (output().isJson())
            output().note(text);
        else
            output().line(text);
    }

    [[nodiscard]] Result<void> prepare(const sandbox::Options &options, const QString &folder)
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, session().clock());
        if (auto listening = m_sandbox->listen(); !listening)
            return listening;
        if (auto written = m_sandbox->writeExports(QDir(folder).filePath(u"hris"_s)); !written)
            return written;
        auto workspace = Workspace::open(QDir(folder).filePath(u"workspace"_s));
        if (!workspace)
            return failure(workspace.error());
        m_workspace = *std::move(workspace);
        m_gateways = std::make_unique<GatewayPool>(m_secrets, session().clock());
        qsizetype agents = 0;
        for (const sandbox::OrganisationInfo &info : m_sandbox->organisations()) {
            const auto profile = loadMappingProfile(info.profile);
            if (!profile)
                return failure(profile.error());
            m_weeks = info.weeks;
            m_names.insert(info.id, info.name);
            m_organisations.append({.id = info.id,
                                    .name = info.name,
                                    .environment = info.environment,
                                    .service = info.service,
                                    .address = m_sandbox->address(),
                                    .clientId = info.client.id,
                                    .hrisFile = info.agreedCsv,
                                    .hrisProfile = rosterbridge::toJson(*profile),
                                    .guards = info.guards,
                                    .position = static_cast<int>(m_organisations.size())});
            if (auto saved = m_workspace->saveOrganisation(m_organisations.constLast()); !saved)
                return saved;
            m_secrets.write(info.id, info.client.secret, this, [](const Result<void> &) {});
            agents += m_sandbox->tenant(info.id)->agents().size();
        }
        tell(tr("A sandbox plays WFM and the HRIS at %1: %2 organisations, %3 agents, %n week(s), made from seed %4.",
                nullptr, options.weeks)
                 .arg(m_sandbox->address().toString())
                 .arg(m_organisations.size())
                 .arg(agents)
                 .arg(m_seed));
        return {};
    }

    void planNow(std::function<void(const Plan &)> next)
    {
        Operation::plan(
            services(), m_organisations, [this](Planner &planner) { planner.start(m_organisations, m_weeks); }, this,
            {},
            [this, next = std::move(next)](const Planner &planner) {
                const QMap<QString, Error> errors = failures(planner, m_organisations);
                if (!errors.isEmpty())
                    return fail(errors.first());
                const auto plan = m_workspace->plan(planner.head().id);
                if (!plan)
                    return fail(plan.error());
                next(*plan);
            });
    }

    void runNow(const Plan &plan, SyncRun::Scope scope, std::function<void(const SyncRun &)> next)
    {
        noteNamedShifts(plan);
        if (const auto saved = m_workspace->savePlan(plan); !saved)
            return fail(saved.error());
        const auto operation = Operation::run(
            services(), {.planId = plan.id, .scope = scope, .resumed = {}, .organisations = {}, .confirmations = {}},
            this, [this, next = std::move(next)](const SyncRun &run) {
                if (run.error())
                    return fail(*run.error());
                count(run.record());
                next(run);
            });
        if (!operation)
            fail(operation.error());
    }

    void agreed(const Plan &plan)
    {
        tell(tr("  %n shift(s), all in sync: this is the state to merge from.", nullptr,
                plan.counts().of(RowKind::InSync)));
        if (const int changes = plan.counts().changes(); changes > 0)
            tell(tr("  But %n change(s), where there should be none.", nullptr, changes));
        tell(tr("Time goes by. Planners edit WFM, and the HRIS exports anew."));
        m_sandbox->advance();
        for (const sandbox::OrganisationInfo &info : m_sandbox->organisations()) {
            auto organisation = m_workspace->organisation(info.id);
            if (!organisation)
                return fail(organisation.error());
            organisation->hrisFile = info.hrisCsv;
            if (const auto saved = m_workspace->saveOrganisation(*organisation); !saved)
                return fail(saved.error());
            m_organisations[organisation->position] = *organisation;
        }
        planNow([this](const Plan &drifted) { sync(drifted); });
    }

    void sync(Plan plan)
    {
        for (const OrganisationPlan &organisation : std::as_const(plan.organisations)) {
            Tally &tally = m_tallies[organisation.organisationId];
            tally.rows = organisation.counts();
            tally.conflicts = tally.rows.of(RowKind::Conflict);
        }
        tell({});
        if (!output().isJson()) {
            PlanSummaries summaries;
            for (const Organisation &organisation : std::as_const(m_organisations))
                summaries.insert(
                    organisation.id,
                    summaryOf(*plan.organisation(organisation.id), organisation.guards, session().clock().now()));
            reportPlan(output(), plan, summaries, m_organisations, {});
        }
        tell({});
        const int deletes = plan.counts().of(RowKind::Delete);
        forEachRow(plan, [](const OrganisationPlan &, PlanRow &row) { row.ticked = row.isWritable(); });
        tell(tr("Creates, updates and merges are ticked. Ticking %n delete(s), as a person would.", nullptr, deletes));
        tell(tr("Sync, while colleagues edit the same schedules right before %1 % of the writes.")
                 .arg(qRound(rivalShare * 100)));
        m_sandbox->rivals().setShare(rivalShare);
        runNow(plan, SyncRun::Scope::Ticked, [this](const SyncRun &run) { afterRun(run); });
    }

    void afterRun(const SyncRun &run)
    {
        auto plan = m_workspace->plan(run.record().planId);
        if (!plan)
            return fail(plan.error());
        const int decided = m_round < maxRounds ? decide(*plan) : 0;
        if (decided == 0)
            return secondPlan();
        if (++m_round == quietRound) {
            tell(tr("The colleagues go home."));
            m_sandbox->rivals().setShare(0);
        }
        runNow(*plan, SyncRun::Scope::Decided, [this](const SyncRun &next) { afterRun(next); });
    }

    //! Decides the conflicts as a person would: by turns for the HRIS, for WFM, and field by field.
    int decide(Plan &plan)
    {
        int bySide[2] = {0, 0};
        int byField = 0;
        forEachRow(plan, [&](const OrganisationPlan &organisation, PlanRow &row) {
            if (row.kind != RowKind::Conflict)
                return;
            Tally &tally = m_tallies[organisation.organisationId];
            const int turn = tally.resolved++ % 3;
            Decision decision{.seen = row.current, .who = loginName(), .when = session().clock().now()};
            if (turn == 2) {
                Side side = Side::Wfm;
                for (const FieldKey &field : openFields(row, decision)) {
                    decision.fields.insert(field, side);
                    side = side == Side::Wfm ? Side::Hris : Side::Wfm;
                }
            }
            if (decision.fields.isEmpty() || !resolve(row, decision, organisation.directory.codes)) {
                decision.fields.clear();
                decision.shift = turn == 0 ? Side::Hris : Side::Wfm;
            }
            if (!resolve(row, decision, organisation.directory.codes))
                decision.shift = Side::Wfm;
            byField += decision.fields.isEmpty() ? 0 : 1;
            if (decision.shift)
                ++bySide[decision.shift == Side::Hris ? 0 : 1];
            row.decision = decision;
        });
        const int all = bySide[0] + bySide[1] + byField;
        if (all > 0)
            tell(tr("A person decides %n conflict(s): %1 for the HRIS, %2 for WFM, %3 field by field.", nullptr, all)
                     .arg(bySide[0])
                     .arg(bySide[1])
                     .arg(byField));
        return all;
    }

    void secondPlan()
    {
        m_sandbox->rivals().setShare(0);
        const int left = std::exchange(m_left, 0);
        planNow([this, left](Plan plan) {
            if (left == 0 || m_catchUps++ == 2)
                return end(plan);
            tell(tr("%n row(s) had been left, since others kept changing the schedule: sync them again.", nullptr,
                    left));
            forEachRow(plan, [](const OrganisationPlan &, PlanRow &row) { row.ticked = row.isWritable(); });
            runNow(plan, SyncRun::Scope::Ticked, [this](const SyncRun &run) { afterRun(run); });
        });
    }

    //! A person's decision, or a ticked delete, may overwrite what somebody else did to the shifts that it names.
    void noteNamedShifts(Plan plan)
    {
        forEachRow(plan, [this](const OrganisationPlan &organisation, const PlanRow &row) {
            if (!row.decision && !(row.ticked && row.kind == RowKind::Delete))
                return;
            // Where an id is good for one agent alone, the agent's comes before it.
            if (row.current)
                m_named[organisation.organisationId].insert(row.current->id.section(u'/', -1));
            if (row.base)
                m_named[organisation.organisationId].insert(row.base->shiftId.section(u'/', -1));
        });
    }

    void count(const RunRecord &run)
    {
        for (auto counts = run.organisations.cbegin(); counts != run.organisations.cend(); ++counts) {
            Tally &tally = m_tallies[counts.key()];
            tally.conflicts += counts->conflicts;
            tally.writes += counts->calls.writes;
            tally.stale += counts->stale;
            tally.mergedSilently += counts->mergedSilently;
            tally.calls += counts->calls.total();
            tally.minimumCalls += counts->minimumCalls;
            m_left += counts->left;
            if (!counts->error.isEmpty())
                output().note(tr("%1: %2").arg(m_names.value(counts.key()), counts->error));
        }
    }

    void end(const Plan &plan)
    {
        const int changes = plan.counts().changes();
        qsizetype lost = 0;
        QJsonArray array;
        QList<QStringList> rows;
        for (const sandbox::OrganisationInfo &info : m_sandbox->organisations()) {
            lost += m_sandbox->lostUpdates(info.id, info.client.id, m_named.value(info.id)).size();
            const Tally &tally = m_tallies[info.id];
            const qsizetype agents = m_sandbox->tenant(info.id)->agents().size();
            array.append(QJsonObject{{"name"_L1, info.name},
                                     {"agents"_L1, agents},
                                     {"rows"_L1, rosterbridge::toJson(tally.rows)},
                                     {"writes"_L1, tally.writes},
                                     {"stale"_L1, tally.stale},
                                     {"mergedSilently"_L1, tally.mergedSilently},
                                     {"conflicts"_L1, tally.conflicts},
                                     {"resolved"_L1, tally.resolved},
                                     {"calls"_L1, tally.calls},
                                     {"minimumCalls"_L1, tally.minimumCalls}});
            rows.append({info.name, QString::number(agents), QString::number(tally.writes),
                         QString::number(tally.stale), QString::number(tally.mergedSilently),
                         QString::number(tally.conflicts), QString::number(tally.resolved),
                         QString::number(tally.calls), QString::number(tally.minimumCalls)});
        }
        const double seconds = std::chrono::duration<double>(session().clock().monotonic() - m_begun).count();
        if (output().isJson()) {
            output().json({{"seed"_L1, qint64(m_seed)},
                           {"orgs"_L1, array},
                           {"secondPlanChanges"_L1, changes},
                           {"lostUpdates"_L1, lost},
                           {"seconds"_L1, seconds}});
        } else {
            output().line();
            output().table({tr("Organisation"), tr("Agents"), tr("Writes"), tr("409s"), tr("Merged silently"),
                            tr("Conflicts"), tr("Decided"), tr("Calls"), tr("Minimum")},
                           rows);
            output().line();
            output().line(tr("Lost updates, by the service's own ledger: %1.").arg(lost));
            output().line(tr("Changes in a second plan: %1.").arg(changes));
            output().line(tr("All of it took %1 seconds.").arg(seconds, 0, 'f', 1));
        }
        finish(lost == 0 && changes == 0 ? ExitStatus::Done : ExitStatus::Failed);
    }

    quint64 m_seed = 1;
    std::chrono::milliseconds m_begun{0};
    QTemporaryDir m_temporary;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GatewayPool> m_gateways;
    QList<Organisation> m_organisations;
    QMap<QString, QString> m_names;
    QList<QDate> m_weeks;
    QHash<QString, Tally> m_tallies;
    QHash<QString, QSet<QString>> m_named; //!< shifts that decisions and ticked deletes named
    int m_round = 0;
    int m_left = 0;
    int m_catchUps = 0;
};

} // namespace

QList<CommandEntry> demoCommands()
{
    return {
        {.name = u"demo"_s,
         .summary = Command::tr("Show the whole story against a sandbox. Needs no account."),
         .explanation = Command::tr(
             "Compares and syncs three organisations of two services while colleagues edit the same schedules. "
             "The exit status is 1 when an update was lost, or when a second plan is not empty."),
         .usage = u"[--seed NUMBER] [--weeks NUMBER] [--agents NUMBER] [--keep FOLDER]"_s,
         .describe = Demo::describe,
         .make = makeCommand<Demo>},
    };
}

} // namespace rosterbridge
