// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"

#include "core/hris/mappingprofile.h"

#include <QSignalSpy>

namespace rosterbridge::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // a slow, loaded machine under the sanitizers

template <class T>
T require(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

template <class Visit>
void forEachRow(Plan &plan, Visit visit)
{
    for (OrganisationPlan &organisation : plan.organisations) {
        for (SchedulePlan &schedule : organisation.schedules) {
            for (PlanRow &row : schedule.rows)
                visit(row);
        }
    }
}

} // namespace

sandbox::Options SyncHarness::smallOptions(quint64 seed, int organisations)
{
    sandbox::Options options;
    options.seed = seed;
    options.weeks = 2;
    options.organisations = options.organisations.first(organisations);
    for (sandbox::OrganisationSpec &organisation : options.organisations)
        organisation.agents = 50;
    options.api.allowance = 1'000'000;
    return options;
}

SyncHarness::SyncHarness(const sandbox::Options &options) : sandbox(options, serviceClock)
{
    require(sandbox.listen());
    require(sandbox.writeExports(folder.filePath(u"hris"_s)));
    auto opened = Workspace::open(folder.filePath(u"workspace"_s));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    workspace = std::move(*opened);
    gateways = std::make_unique<GatewayPool>(secrets, clock);
    for (const sandbox::OrganisationInfo &info : sandbox.organisations()) {
        Organisation organisation;
        organisation.id = info.id;
        organisation.name = info.name;
        organisation.environment = info.environment;
        organisation.service = info.dialect == sandbox::Dialect::Genesys ? u"genesys"_s : u"etag"_s;
        organisation.address = sandbox.address();
        organisation.clientId = info.client.id;
        organisation.hrisFile = info.agreedCsv;
        organisation.guards = info.guards;
        organisation.hrisProfile = toJson(require(loadMappingProfile(info.profile)));
        save(organisation);
        secrets.write(info.id, info.client.secret, gateways.get(), [](const Result<void> &) {});
    }
}

void SyncHarness::agreeOnEverything()
{
    QStringList failures;
    const Plan first = plan(&failures);
    if (!failures.isEmpty() || first.counts().changes() != 0)
        qFatal("The agreed export differs from WFM: %d changes %s", first.counts().changes(),
               qPrintable(failures.join(u' ')));
}

void SyncHarness::driftApart()
{
    sandbox.advance();
    for (const sandbox::OrganisationInfo &info : sandbox.organisations()) {
        Organisation changed = require(workspace->organisation(info.id));
        changed.hrisFile = info.hrisCsv;
        save(changed);
    }
}

Organisation SyncHarness::organisation(int index) const
{
    return require(workspace->organisation(sandbox.organisations().at(index).id));
}

void SyncHarness::save(const Organisation &organisation)
{
    require(workspace->saveOrganisation(organisation));
}

QList<QDate> SyncHarness::weeks() const
{
    return sandbox.organisations().first().weeks;
}

Plan SyncHarness::plan(QStringList *failures)
{
    Planner planner(*workspace, *gateways, clock);
    QSignalSpy finished(&planner, &Planner::finished);
    const QList<Organisation> all = require(workspace->organisations());
    planner.start(all, weeks());
    if (!finished.wait(patience))
        qFatal("The plan did not end");
    planningCalls.clear();
    for (const Organisation &organisation : all) {
        planningCalls.insert(organisation.id, planner.calls(organisation.id));
        if (failures != nullptr && planner.progress(organisation.id).error)
            failures->append(planner.progress(organisation.id).error->text());
    }
    return require(workspace->plan(planner.head().id));
}

Plan SyncHarness::undo(const QString &runId)
{
    Planner planner(*workspace, *gateways, clock);
    QSignalSpy finished(&planner, &Planner::finished);
    planner.startUndo(require(undoOf(*workspace, runId)));
    if (!finished.wait(patience))
        qFatal("The undo was not planned");
    return require(workspace->plan(planner.head().id));
}

QString SyncHarness::stored(const Plan &plan)
{
    require(workspace->savePlan(plan));
    return plan.id;
}

RunRecord SyncHarness::run(const Plan &plan, SyncRun::Scope scope, Plan *after, bool publish)
{
    SyncRun run(stored(plan), scope, *workspace, *gateways, clock, QRandomGenerator(1));
    run.setPublish(publish);
    QSignalSpy finished(&run, &SyncRun::finished);
    require(run.start());
    if (!finished.wait(patience))
        qFatal("The run did not end");
    if (after != nullptr)
        *after = require(workspace->plan(plan.id));
    return run.record();
}

QList<sandbox::LostUpdate> SyncHarness::lostUpdates(const QSet<QString> &named, int index) const
{
    const sandbox::OrganisationInfo info = sandbox.organisations().at(index);
    return sandbox.lostUpdates(info.id, info.client.id, named);
}

void tickAll(Plan &plan)
{
    forEachRow(plan, [](PlanRow &row) { row.ticked = row.isWritable(); });
}

int decideByTurns(Plan &plan)
{
    int decided = 0;
    forEachRow(plan, [&decided](PlanRow &row) {
        if (row.kind != RowKind::Conflict)
            return;
        row.decision = Decision{.shift = decided % 2 == 0 ? Side::Hris : Side::Wfm,
                                .fields = {},
                                .edited = {},
                                .seen = row.current,
                                .who = u"Test"_s,
                                .when = {}};
        ++decided;
    });
    return decided;
}

QSet<QString> namedShifts(const Plan &plan)
{
    QSet<QString> named;
    for (const PlanRow *row : rows(plan)) {
        const bool isNamed = row->decision || (row->ticked && row->kind == RowKind::Delete);
        if (!isNamed)
            continue;
        if (row->current)
            named.insert(row->current->id);
        if (row->base)
            named.insert(row->base->shiftId);
    }
    return named;
}

QList<const PlanRow *> rows(const Plan &plan)
{
    QList<const PlanRow *> all;
    for (const OrganisationPlan &organisation : plan.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            for (const PlanRow &row : schedule.rows)
                all.append(&row);
        }
        for (const PlanRow &row : organisation.unplaced)
            all.append(&row);
    }
    return all;
}

} // namespace rosterbridge::test
