// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/runexport.h"

#include "core/plan/planjson.h"
#include "core/util/json.h"
#include "core/util/tabletext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

//! Leaves one organisation's part.
void narrow(RunRecord &run, QList<RunRow> &rows, const QString &organisationId)
{
    run.organisations = {{organisationId, run.organisations.value(organisationId)}};
    run.guards.removeIf([&](const RunGuard &one) { return one.organisationId != organisationId; });
    rows.removeIf([&](const RunRow &one) { return one.organisationId != organisationId; });
}

QJsonObject toJson(const RunRow &row)
{
    return {{"organisation"_L1, row.organisationId},
            {"schedule"_L1, row.scheduleId},
            {"key"_L1, row.key},
            {"agent"_L1, row.agentName},
            {"day"_L1, row.day.toString(Qt::ISODate)},
            {"kind"_L1, name(row.kind)},
            {"end"_L1, name(row.end)},
            {"detail"_L1, row.detail},
            {"correlationId"_L1, row.correlationId}};
}

Result<void> save(const QString &text, const QString &path)
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // names, and hours of work
        file.write(text.toUtf8());
        isWritten = file.commit();
    }
    if (!isWritten)
        return failure(Error::Kind::Storage,
                       Error::tr("The file %1 could not be written: %2.").arg(path, file.errorString()),
                       Error::tr("Choose another place, or free some space."));
    return {};
}

} // namespace

QJsonObject toJson(const RunCounts &counts)
{
    QJsonObject object{
        {"attempted"_L1, counts.attempted},
        {"written"_L1, counts.written},
        {"alreadyThere"_L1, counts.alreadyThere},
        {"conflicts"_L1, counts.conflicts},
        {"blocked"_L1, counts.blocked},
        {"guarded"_L1, counts.guarded},
        {"left"_L1, counts.left},
        {"stale"_L1, counts.stale},
        {"published"_L1, counts.published},
        {"mergedSilently"_L1, counts.mergedSilently},
        {"calls"_L1, counts.calls.total()},
        {"callsByKind"_L1, toJson(counts.calls)},
        {"minimumCalls"_L1, counts.minimumCalls},
        {"waitedMs"_L1, counts.calls.waited},
    };
    if (!counts.error.isEmpty())
        object["error"_L1] = counts.error;
    return object;
}

QJsonObject toJson(const CallCounts &calls)
{
    return {
        {"probes"_L1, calls.probes}, {"queries"_L1, calls.fetches - calls.polls},   {"polls"_L1, calls.polls},
        {"writes"_L1, calls.writes}, {"others"_L1, calls.listPages - calls.probes},
    };
}

QJsonObject toJson(const RunGuard &guard)
{
    return {{"guard"_L1, name(guard.guard)},
            {"count"_L1, guard.count},
            {"of"_L1, guard.of},
            {"text"_L1, guardText(guard.guard, guard.count, guard.of)},
            {"organisation"_L1, guard.organisationId},
            {"confirmed"_L1, guard.confirmed}};
}

QJsonObject toJson(const RunRecord &run)
{
    QJsonObject organisations;
    for (auto counts = run.organisations.cbegin(); counts != run.organisations.cend(); ++counts)
        organisations[counts.key()] = toJson(counts.value());
    QJsonArray guards;
    for (const RunGuard &guard : run.guards)
        guards.append(toJson(guard));
    QJsonObject object{{"run"_L1, run.id},
                       {"plan"_L1, run.planId},
                       {"who"_L1, run.who},
                       {"started"_L1, toIso(run.started)},
                       {"state"_L1, nameOf(runStateNames, run.state)},
                       {"guards"_L1, guards},
                       {"organisations"_L1, organisations}};
    if (!run.undoes.isEmpty())
        object["undoes"_L1] = run.undoes;
    if (run.finished != Instant())
        object["finished"_L1] = toIso(run.finished);
    return object;
}

QJsonObject toJson(const RunRecord &run, const QList<RunRow> &rows)
{
    QJsonArray array;
    for (const RunRow &row : rows)
        array.append(toJson(row));
    QJsonObject object = toJson(run);
    object["rows"_L1] = array;
    return object;
}

QList<QStringList> runTable(const QList<RunRow> &rows, const QMap<QString, QString> &names)
{
    QList<QStringList> lines{{Error::tr("Organisation"), Error::tr("Agent"), Error::tr("Day"), Error::tr("Kind"),
                              Error::tr("End"), Error::tr("Detail"), Error::tr("Correlation id")}};
    for (const RunRow &row : rows)
        lines.append({names.value(row.organisationId, row.organisationId), row.agentName, row.day.toString(Qt::ISODate),
                      name(row.kind), name(row.end), row.detail, row.correlationId});
    return lines;
}

Result<void> exportRun(const Workspace &workspace, const QString &runId, const QString &organisationId,
                       const QString &path)
{
    auto run = workspace.run(runId);
    if (!run)
        return failure(run.error());
    auto rows = workspace.runRows(runId);
    if (!rows)
        return failure(rows.error());
    const auto organisations = workspace.organisations();
    if (!organisations)
        return failure(organisations.error());
    QMap<QString, QString> names;
    for (const Organisation &organisation : *organisations)
        names.insert(organisation.id, organisation.name);
    if (!organisationId.isEmpty())
        narrow(*run, *rows, organisationId);

    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return save(asCsv(runTable(*rows, names)), path);
    if (ending == "html"_L1)
        return save(asHtml(Error::tr("Run of %1 by %2", "time, person").arg(toIso(run->started), run->who),
                           runTable(*rows, names)),
                    path);
    if (ending == "json"_L1)
        return save(QString::fromUtf8(QJsonDocument(toJson(*run, *rows)).toJson()), path);
    return failure(Error::Kind::Input, Error::tr("A run is exported as .csv, .json or .html, and not as %1.").arg(path),
                   Error::tr("Choose a name that ends so."));
}

} // namespace rosterbridge
