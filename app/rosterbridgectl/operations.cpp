// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/operations.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

QString phaseText(const Planner::Progress &progress)
{
    switch (progress.phase) {
    case Planner::Phase::Waiting:
        return Operation::tr("waiting");
    case Planner::Phase::ReadingHris:
        return Operation::tr("reading the HRIS");
    case Planner::Phase::ListingWeeks:
        return Operation::tr("listing the weeks");
    case Planner::Phase::ReadingSchedules:
        return Operation::tr("reading %n schedule(s)", nullptr, progress.total);
    case Planner::Phase::Comparing:
        return Operation::tr("comparing");
    case Planner::Phase::Done:
        return Operation::tr("compared");
    case Planner::Phase::Failed:
        return Operation::tr("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

Operation *Operation::plan(const Services &services, const QList<Organisation> &organisations,
                           const std::function<void(Planner &)> &begin, QObject *parent, Taken take, Planned done)
{
    auto *operation = new Operation(parent);
    auto *planner = new Planner(services.workspace, services.gateways, services.clock, operation);
    connect(
        planner, &Planner::progressed, operation,
        [planner, names = organisationNames(organisations), output = &services.output](const QString &organisationId) {
            output->progress(
                tr("%1: %2").arg(names.value(organisationId), phaseText(planner->progress(organisationId))));
        });
    if (take)
        connect(planner, &Planner::planned, operation,
                [planner, take = std::move(take)](const OrganisationPlan &plan) { take(planner->head().id, plan); });
    connect(planner, &Planner::finished, operation, [planner, operation, done = std::move(done)] {
        operation->deleteLater();
        done(*planner);
    });
    operation->m_cancel = [planner] { planner->cancel(); };
    begin(*planner);
    return operation;
}

Result<Operation *> Operation::run(const Services &services, const RunOptions &options, QObject *parent, Ran done)
{
    const auto organisations = services.workspace.organisations();
    if (!organisations)
        return failure(organisations.error());
    auto operation = std::unique_ptr<Operation>(new Operation(parent));
    auto *run = new SyncRun(options.planId, options.scope, services.workspace, services.gateways, services.clock,
                            QRandomGenerator::securelySeeded(), operation.get());
    run->setPublish(options.publish);
    if (options.resumed)
        run->setRun(*options.resumed);
    run->setOrganisations(options.organisations);
    run->setConfirmations(options.confirmations);
    run->setCallCeiling(options.callCeiling);
    connect(
        run, &SyncRun::progressed, operation.get(),
        [run, names = organisationNames(*organisations), output = &services.output](const QString &organisationId) {
            const SyncRun::Progress progress = run->progress(organisationId);
            if (progress.rows == 0)
                return;
            // In tenths: a log has no use for every row.
            const int tenths = progress.rowsDone * 10 / progress.rows;
            output->progress(
                tr("%1: %2 % of %n row(s)", nullptr, progress.rows).arg(names.value(organisationId)).arg(tenths * 10));
        });
    connect(run, &SyncRun::finished, operation.get(), [run, operation = operation.get(), done = std::move(done)] {
        operation->deleteLater();
        done(*run);
    });
    operation->m_cancel = [run] { run->cancel(); };
    if (const auto started = run->start(); !started)
        return failure(started.error());
    return operation.release();
}

QMap<QString, QString> organisationNames(const QList<Organisation> &organisations)
{
    QMap<QString, QString> names;
    for (const Organisation &organisation : organisations)
        names.insert(organisation.id, organisation.name);
    return names;
}

QMap<QString, Error> failures(const Planner &planner, const QList<Organisation> &organisations)
{
    QMap<QString, Error> failures;
    for (const Organisation &organisation : organisations) {
        const Planner::Progress progress = planner.progress(organisation.id);
        if (progress.error)
            failures.insert(organisation.id, *progress.error);
        else if (progress.phase != Planner::Phase::Done)
            failures.insert(organisation.id,
                            {.kind = Error::Kind::Cancelled, .what = Operation::tr("It was cancelled.")});
    }
    return failures;
}

} // namespace rosterbridge
