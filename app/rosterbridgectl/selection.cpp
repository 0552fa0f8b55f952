// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/selection.h"

#include "app/rosterbridgectl/command.h"
#include "core/time/zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

void addSelectionOptions(QCommandLineParser &parser)
{
    addOrganisationOption(parser);
    parser.addOption(
        {u"week"_s,
         Command::tr("First day of a week, as the schedules have it; may be given more than once. The week of today "
                     "when not given."),
         u"date"_s});
}

Result<QList<QDate>> chosenWeeks(const QCommandLineParser &arguments, Instant now)
{
    QList<QDate> weeks;
    const QStringList texts = arguments.values(u"week"_s);
    for (const QString &text : texts) {
        const QDate week = QDate::fromString(text, Qt::ISODate);
        if (!week.isValid())
            return failure(Error::Kind::Input,
                           Command::tr("--week is a date such as 2027-03-08, not \"%1\".").arg(text));
        if (!weeks.contains(week))
            weeks.append(week);
    }
    if (weeks.isEmpty()) {
        const QDate today = localDate(now, u"UTC"_s);
        weeks.append(today.addDays(1 - today.dayOfWeek()));
    }
    return weeks;
}

void tickDeletes(OrganisationPlan &plan)
{
    for (SchedulePlan &schedule : plan.schedules) {
        for (PlanRow &row : schedule.rows) {
            if (row.kind == RowKind::Delete)
                row.ticked = true;
        }
    }
}

void addConfirmOption(QCommandLineParser &parser)
{
    parser.addOption({u"confirm"_s,
                      Command::tr("Let the rows that a guard stops go all the same, by naming their number, such as "
                                  "deletes=21 or \"Contoso Care:deletes=21\"; may be given more than once."),
                      u"[organisation:]guard=number"_s});
}

Result<QList<GuardConfirmation>> chosenConfirmations(const QCommandLineParser &arguments,
                                                     const QMap<QString, QString> &names)
{
    QList<GuardConfirmation> confirmations;
    const QStringList texts = arguments.values(u"confirm"_s);
    for (const QString &text : texts) {
        const qsizetype equals = text.lastIndexOf(u'=');
        const qsizetype colon = text.lastIndexOf(u':');
        bool isNumber = false;
        const int number = text.sliced(equals + 1).toInt(&isNumber);
        const auto guard = guardOf(text.sliced(colon + 1, std::max<qsizetype>(0, equals - colon - 1)));
        if (!isNumber || !guard)
            return failure(
                Error::Kind::Input,
                Command::tr("--confirm is a guard and its number such as deletes=21, not \"%1\".").arg(text));
        const QString organisation = text.first(std::max<qsizetype>(0, colon));
        const auto before = confirmations.size();
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            if (colon < 0 || organisation == name.key() || organisation.compare(*name, Qt::CaseInsensitive) == 0)
                confirmations.append({name.key(), *guard, number});
        }
        if (confirmations.size() == before)
            return failure(Error::Kind::Input,
                           Command::tr("--confirm names no organisation of this sync: \"%1\".").arg(text));
    }
    return confirmations;
}

Result<QList<Plan>> newestPlans(const Workspace &workspace, const QList<Organisation> &organisations)
{
    const auto heads = workspace.plans();
    if (!heads)
        return failure(heads.error());
    QHash<QString, QSet<QString>> wanted; // by plan
    for (const Organisation &organisation : organisations) {
        const auto newest = std::find_if(heads->cbegin(), heads->cend(), [&organisation](const PlanHead &head) {
            return head.organisationIds.contains(organisation.id);
        });
        if (newest != heads->cend())
            wanted[newest->id].insert(organisation.id);
    }
    QList<Plan> plans;
    for (const PlanHead &head : *heads) {
        if (!wanted.contains(head.id))
            continue;
        auto plan = workspace.plan(head.id);
        if (!plan)
            return failure(plan.error());
        plan->organisations.removeIf([ids = wanted.value(head.id)](const OrganisationPlan &organisation) {
            return !ids.contains(organisation.organisationId);
        });
        plans.append(*plan);
    }
    return plans;
}

void addOrganisationOption(QCommandLineParser &parser)
{
    parser.addOption({u"org"_s,
                      Command::tr("Organisation, by id or name; may be given more than once. All when not given."),
                      u"organisation"_s});
}

} // namespace rosterbridge
