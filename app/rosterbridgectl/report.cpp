// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/report.h"

#include "core/plan/planjson.h"
#include "core/time/zone.h"
#include "core/util/json.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr std::array rowKinds{RowKind::Create, RowKind::Update,   RowKind::Delete,  RowKind::Merged,
                              RowKind::Keep,   RowKind::Conflict, RowKind::Blocked, RowKind::InSync};
static_assert(rowKinds.size() == rowKindCount);

QString number(int value)
{
    return QString::number(value);
}

std::optional<Stretch> windowOf(const std::optional<Shift> &shift)
{
    return shift ? std::optional(Stretch{shift->start, shift->length}) : std::nullopt;
}

std::optional<Stretch> windowOf(const std::optional<DesiredShift> &desired)
{
    return desired ? std::optional(desired->fields.window) : std::nullopt;
}

QStringList cellsOf(const PlanRow &row, const QString &zone, const Directory &directory)
{
    return {name(row.kind),
            row.agentName,
            row.day.toString(Qt::ISODate),
            windowText(windowOf(row.desired), zone),
            windowText(windowOf(row.current), zone),
            row.reasons.isEmpty() ? QString() : reasonText(row.reasons.constFirst(), zone, directory)};
}

QJsonObject toJson(Guard guard, int count, int of)
{
    return {{"guard"_L1, name(guard)}, {"count"_L1, count}, {"of"_L1, of}, {"text"_L1, guardText(guard, count, of)}};
}

QJsonObject toJson(const GuardBreach &breach, const GuardLimits &limits)
{
    QJsonObject object = toJson(breach.guard, breach.count, breach.of);
    object["limit"_L1] = limitsOf(breach.guard, limits);
    return object;
}

//! "deletes 0, deletesPercent 20"
QString limitsText(Guard guard, const GuardLimits &limits)
{
    QStringList texts;
    const QJsonObject object = limitsOf(guard, limits);
    for (auto limit = object.begin(); limit != object.end(); ++limit)
        texts.append(u"%1 %2"_s.arg(
            limit.key(), limit->isBool() ? (limit->toBool() ? u"on"_s : u"off"_s) : limit->toVariant().toString()));
    return texts.join(u", "_s);
}

} // namespace

QJsonObject toJson(const RowCounts &counts)
{
    QJsonObject object;
    for (const RowKind kind : rowKinds)
        object[name(kind)] = counts.of(kind);
    return object;
}

PlanSummary summaryOf(const OrganisationPlan &plan, const GuardLimits &limits, Instant now)
{
    PlanSummary summary{
        .rows = plan.counts(), .breaches = guardBreaches(plan, limits, now), .estimate = estimate(plan)};
    for (GuardBreach &breach : summary.breaches)
        breach.rows.clear();
    return summary;
}

void reportPlan(Output &output, const Plan &head, const PlanSummaries &summaries,
                const QList<Organisation> &organisations, const QMap<QString, Error> &failures)
{
    RowCounts all;
    QJsonArray array;
    QList<QStringList> rows;
    for (const Organisation &organisation : organisations) {
        QJsonObject object{{"id"_L1, organisation.id}, {"name"_L1, organisation.name}};
        if (const auto summary = summaries.constFind(organisation.id); summary != summaries.cend()) {
            all += summary->rows;
            object["rows"_L1] = toJson(summary->rows);
            object["callsByKind"_L1] = toJson(summary->calls);
            QJsonArray guards;
            for (const GuardBreach &breach : summary->breaches)
                guards.append(toJson(breach, organisation.guards));
            object["guards"_L1] = guards;
            QStringList row{organisation.name};
            for (const RowKind kind : rowKinds)
                row.append(number(summary->rows.of(kind)));
            rows.append(row);
        } else if (failures.contains(organisation.id)) {
            object["error"_L1] = toJson(failures.value(organisation.id));
        }
        array.append(object);
    }
    if (output.isJson()) {
        QJsonArray weeks;
        for (const QDate &week : head.weeks)
            weeks.append(week.toString(Qt::ISODate));
        output.json({{"plan"_L1, head.id},
                     {"created"_L1, toIso(head.created)},
                     {"weeks"_L1, weeks},
                     {"organisations"_L1, array},
                     {"changes"_L1, all.changes()}});
        return;
    }
    if (rows.isEmpty())
        return;
    output.table({Command::tr("Organisation"), Command::tr("Create"), Command::tr("Update"), Command::tr("Delete"),
                  Command::tr("Merged"), Command::tr("Keep"), Command::tr("Conflict"), Command::tr("Blocked"),
                  Command::tr("In sync")},
                 rows);
    reportGuards(output, summaries, organisations);
}

void reportRows(Output &output, const Plan &plan)
{
    const QStringList heading{Command::tr("Kind"), Command::tr("Agent"), Command::tr("Day"),
                              Command::tr("HRIS"), Command::tr("WFM"),   Command::tr("Reason")};
    for (const OrganisationPlan &organisation : plan.organisations) {
        QList<QStringList> unplaced;
        for (const PlanRow &row : organisation.unplaced)
            unplaced.append(cellsOf(row, row.desired ? row.desired->zone : u"UTC"_s, organisation.directory));
        if (!unplaced.isEmpty()) {
            output.line();
            output.line(Command::tr("%1: in no schedule").arg(organisation.organisationName));
            output.table(heading, unplaced);
        }
        for (const SchedulePlan &schedule : organisation.schedules) {
            QList<QStringList> rows;
            for (const PlanRow &row : schedule.rows) {
                if (row.kind != RowKind::InSync)
                    rows.append(cellsOf(row, schedule.info.timeZone, organisation.directory));
            }
            if (rows.isEmpty())
                continue;
            output.line();
            output.line(Command::tr("%1: %2, week of %3 (%4)")
                            .arg(organisation.organisationName, schedule.info.name,
                                 schedule.info.weekDate.toString(Qt::ISODate), schedule.info.timeZone));
            output.table(heading, rows);
        }
    }
}

void reportEstimate(Output &output, const PlanSummaries &summaries, const QList<Organisation> &organisations,
                    GatewayPool &gateways)
{
    QList<QStringList> rows;
    for (const Organisation &organisation : organisations) {
        const auto summary = summaries.constFind(organisation.id);
        if (summary == summaries.cend())
            continue;
        const Estimate &cost = summary->estimate;
        int calls = cost.writes;
        std::optional<int> minutes;
        if (const auto gateway = gateways.gateway(organisation)) {
            calls *= (*gateway)->costOf().write;
            minutes = minutesFor(calls,
                                 {.callsLeft = (*gateway)->callsLeft(),
                                  .callsAllowed = (*gateway)->callsAllowed(),
                                  .headroom = organisation.headroom});
        }
        rows.append({organisation.name, number(cost.creates), number(cost.updates), number(cost.deletes),
                     number(cost.agents), number(cost.schedules), number(cost.published), number(calls),
                     minutes ? Command::tr("%n min", nullptr, *minutes) : Command::tr("not known yet")});
    }
    output.table({Command::tr("Organisation"), Command::tr("Create"), Command::tr("Update"), Command::tr("Delete"),
                  Command::tr("Agents"), Command::tr("Schedules"), Command::tr("Published"), Command::tr("Calls"),
                  Command::tr("Time")},
                 rows);
}

void reportGuards(Output &output, const PlanSummaries &summaries, const QList<Organisation> &organisations)
{
    for (const Organisation &organisation : organisations) {
        for (const GuardBreach &breach : summaries.value(organisation.id).breaches)
            output.note(Command::tr("%1: a guard will stop them unless you say --confirm %2=%3. %4 (Limit: %5.)")
                            .arg(organisation.name, name(breach.guard), number(breach.count),
                                 guardText(breach.guard, breach.count, breach.of),
                                 limitsText(breach.guard, organisation.guards)));
    }
}

QJsonArray guardsToJson(const PlanSummaries &summaries, const QList<Organisation> &organisations)
{
    QJsonArray array;
    for (const Organisation &organisation : organisations) {
        for (const GuardBreach &breach : summaries.value(organisation.id).breaches) {
            QJsonObject object = toJson(breach, organisation.guards);
            object["organisation"_L1] = organisation.id;
            array.append(object);
        }
    }
    return array;
}

QStringList guardLines(const RunRecord &run, const QMap<QString, QString> &names)
{
    QStringList lines;
    for (const RunGuard &guard : run.guards) {
        const QString organisation = names.value(guard.organisationId, guard.organisationId);
        const QString text = guardText(guard.guard, guard.count, guard.of);
        lines.append(guard.confirmed
                         ? Command::tr("%1: guard %2, confirmed by %3 with the number %4. %5")
                               .arg(organisation, name(guard.guard), run.who, number(guard.count), text)
                         : Command::tr("%1: guard %2 stopped rows. %3").arg(organisation, name(guard.guard), text));
    }
    return lines;
}

void reportRun(Output &output, const RunRecord &run, const QMap<QString, QString> &names, int waitingConflicts,
               const QMap<QString, Error> &failures, const PlanSummaries &summaries)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (auto counts = run.organisations.cbegin(); counts != run.organisations.cend(); ++counts) {
        const QString organisation = names.value(counts.key(), counts.key());
        QJsonObject object = toJson(counts.value());
        object["id"_L1] = counts.key();
        object["name"_L1] = organisation;
        if (const CallCounts planning = summaries.value(counts.key()).calls; planning != CallCounts())
            object["planningCallsByKind"_L1] = toJson(planning);
        array.append(object);
        rows.append({organisation, number(counts->attempted), number(counts->written), number(counts->alreadyThere),
                     number(counts->conflicts), number(counts->blocked), number(counts->left), number(counts->stale),
                     number(counts->calls.total()), number(counts->minimumCalls),
                     Command::tr("%1 s").arg(counts->calls.waited / 1000)});
        if (!counts->error.isEmpty())
            output.note(Command::tr("%1: %2").arg(organisation, counts->error));
    }
    for (auto failure = failures.cbegin(); failure != failures.cend(); ++failure)
        array.append(QJsonObject{
            {"id"_L1, failure.key()}, {"name"_L1, names.value(failure.key())}, {"error"_L1, failure->text()}});
    if (output.isJson()) {
        output.json({{"run"_L1, run.id},
                     {"plan"_L1, run.planId},
                     {"state"_L1, nameOf(runStateNames, run.state)},
                     {"organisations"_L1, array},
                     {"guards"_L1, toJson(run)["guards"_L1]},
                     {"conflictsWaiting"_L1, waitingConflicts}});
        return;
    }
    output.table({Command::tr("Organisation"), Command::tr("Ticked"), Command::tr("Written"),
                  Command::tr("Already there"), Command::tr("Conflict"), Command::tr("Blocked"), Command::tr("Left"),
                  Command::tr("409s"), Command::tr("Calls"), Command::tr("Minimum"), Command::tr("Waited")},
                 rows);
    for (const QString &line : guardLines(run, names))
        output.note(line);
    if (waitingConflicts > 0)
        output.note(Command::tr("%n conflict(s) wait for a person: \"rosterbridgectl conflicts list\".", nullptr,
                                waitingConflicts));
}

ExitStatus statusOf(const RunRecord &run, int waitingConflicts)
{
    if (run.state == RunRecord::State::Interrupted)
        return ExitStatus::Failed;
    for (const RunCounts &counts : run.organisations) {
        if (!counts.error.isEmpty() || counts.left > 0 || counts.blocked > counts.guarded)
            return ExitStatus::Failed;
    }
    const bool isGuarded = std::any_of(run.organisations.cbegin(), run.organisations.cend(),
                                       [](const RunCounts &counts) { return counts.guarded > 0; });
    if (isGuarded)
        return ExitStatus::Guarded;
    return waitingConflicts > 0 ? ExitStatus::Conflicts : ExitStatus::Done;
}

QString windowText(const std::optional<Stretch> &window, const QString &zone)
{
    if (!window)
        return u"–"_s;
    return u"%1 %2–%3"_s.arg(localDate(window->start, zone).toString(Qt::ISODate),
                             localTime(window->start, zone).toString(u"HH:mm"_s),
                             localTime(window->end(), zone).toString(u"HH:mm"_s));
}

QString instantText(Instant instant)
{
    return instant == Instant() ? u"–"_s : toIso(instant);
}

} // namespace rosterbridge
