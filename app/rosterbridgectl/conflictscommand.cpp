// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/conflictscommand.h"

#include "app/rosterbridgectl/operations.h"
#include "app/rosterbridgectl/report.h"
#include "app/rosterbridgectl/selection.h"
#include "core/plan/conflictrule.h"
#include "core/plan/planjson.h"
#include "core/plan/resolution.h"
#include "core/plan/ruletext.h"
#include "core/schedule/schedulejson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

//! A conflict, where it is.
struct Conflict {
    OrganisationPlan *organisation = nullptr;
    SchedulePlan *schedule = nullptr;
    PlanRow *row = nullptr;

    //! The key is unique in its schedule; this one is everywhere.
    [[nodiscard]] QString fullKey() const { return schedule->info.id + u'#' + row->key; }
};

QList<Conflict> conflictsIn(QList<Plan> &plans)
{
    QList<Conflict> conflicts;
    for (Plan &plan : plans) {
        for (OrganisationPlan &organisation : plan.organisations) {
            for (SchedulePlan &schedule : organisation.schedules) {
                for (PlanRow &row : schedule.rows) {
                    if (row.kind == RowKind::Conflict)
                        conflicts.append({&organisation, &schedule, &row});
                }
            }
        }
    }
    return conflicts;
}

QString valueText(const FieldValue &value, const QString &zone, const Directory &directory)
{
    if (value.stretch)
        return windowText(value.stretch, zone);
    if (value.codeId.isEmpty())
        return u"–"_s;
    const ActivityCode *code = directory.code(value.codeId);
    return code ? code->name : value.codeId;
}

QString dayAndTime(Instant instant, const QString &zone)
{
    return localDate(instant, zone).toString(Qt::ISODate) + u' ' + localTime(instant, zone).toString(u"HH:mm"_s);
}

QString fieldText(const FieldKey &key, const Directory &directory)
{
    switch (key.kind) {
    case FieldKey::Kind::Window:
        return Command::tr("start and end");
    case FieldKey::Kind::WorkCode:
        return Command::tr("work");
    case FieldKey::Kind::Segment:
        break;
    }
    const QString activity = valueText({.codeId = key.segment.codeId}, {}, directory);
    return key.segment.ordinal == 0 ? activity : Command::tr("%1 (%2)").arg(activity).arg(key.segment.ordinal + 1);
}

// The row as a saved plan has it, and where it belongs.
QJsonObject toJson(const Conflict &conflict)
{
    const SchedulePlan alone{.info = conflict.schedule->info, .rows = {*conflict.row}};
    QJsonObject object = rosterbridge::toJson(alone)["rows"_L1][0].toObject();
    object["fullKey"_L1] = conflict.fullKey();
    object["organisation"_L1] = conflict.organisation->organisationId;
    object["organisationName"_L1] = conflict.organisation->organisationName;
    object["schedule"_L1] = conflict.schedule->info.id;
    object["scheduleName"_L1] = conflict.schedule->info.name;
    object["weekDate"_L1] = conflict.schedule->info.weekDate.toString(Qt::ISODate);
    object["timeZone"_L1] = conflict.schedule->info.timeZone;
    return object;
}

class ConflictsList final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    void start(const QCommandLineParser &arguments) override
    {
        const auto organisations = session().organisations(arguments.values(u"org"_s));
        if (!organisations)
            return fail(organisations.error());
        auto plans = newestPlans(session().services().workspace, *organisations);
        if (!plans)
            return fail(plans.error());
        const QList<Conflict> conflicts = conflictsIn(*plans);
        if (output().isJson()) {
            QJsonArray array;
            for (const Conflict &conflict : conflicts)
                array.append(toJson(conflict));
            output().json({{"conflicts"_L1, array}});
        } else {
            for (const Conflict &conflict : conflicts)
                tell(conflict);
        }
        finish(conflicts.isEmpty() ? ExitStatus::Done : ExitStatus::Conflicts);
    }

private:
    void tell(const Conflict &conflict)
    {
        const PlanRow &row = *conflict.row;
        const QString zone = conflict.schedule->info.timeZone;
        const Directory &directory = conflict.organisation->directory;
        output().line(conflict.fullKey());
        output().line(tr("  %1, %2, %3, %4: %5")
                          .arg(conflict.organisation->organisationName, conflict.schedule->info.name, row.agentName,
                               row.day.toString(Qt::ISODate), name(row.conflict)));
        for (const Reason &reason : row.reasons)
            output().line(u"  "_s + reasonText(reason, zone, directory));
        QList<QStringList> cells;
        for (const FieldDiff &field : row.fields) {
            if (field.state != FieldState::Same)
                cells.append({u"  "_s + fieldText(field.key, directory), valueText(field.desired, zone, directory),
                              valueText(field.base, zone, directory), valueText(field.current, zone, directory),
                              name(field.key)});
        }
        if (!cells.isEmpty())
            output().table({u"  "_s + tr("Field"), tr("HRIS"), tr("Last agreed"), tr("WFM"), tr("Name for --field")},
                           cells);
        if (row.current && !row.current->modifiedBy.isEmpty() && row.current->modified != Instant())
            output().line(u"  "_s
                          + tr("Changed in WFM by %1, %2.")
                                .arg(row.current->modifiedBy, dayAndTime(row.current->modified, zone)));
        if (row.decision)
            output().line(u"  "_s + tr("Decided by %1, but not carried out.").arg(row.decision->who));
        output().line();
    }
};

class ConflictsResolve final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"key"_s, tr("Keys of conflicts, as \"conflicts list\" shows them."));
        addOrganisationOption(parser);
        parser.addOptions({
            {u"use"_s, tr("Side to take: hris, agreed or wfm."), u"side"_s},
            {u"field"_s,
             tr("Side to take for one field, such as window=hris; may be given more than once. Fields that are not "
                "named follow --use."),
             u"name=side"_s},
            {u"all"_s, tr("All conflicts.")},
            {u"rules"_s, tr("Those that the rules of their organisations decide, as \"conflicts rules list\" tells.")},
            {u"no-apply"_s, tr("Keep the decision, but write nothing yet.")},
        });
        addConfirmOption(parser);
    }

    void start(const QCommandLineParser &arguments) override
    {
        const bool byRules = arguments.isSet(u"rules"_s);
        if (int(!arguments.positionalArguments().isEmpty()) + int(arguments.isSet(u"all"_s)) + int(byRules) != 1)
            return refuse(tr("Name conflicts by their keys, or say --all or --rules."));
        if (byRules && (arguments.isSet(u"use"_s) || arguments.isSet(u"field"_s)))
            return refuse(tr("With --rules it is the rules that say which side to take."));
        if (const QString problem = readSides(arguments); !problem.isEmpty())
            return refuse(problem);
        const auto organisations = session().organisations(arguments.values(u"org"_s));
        if (!organisations)
            return fail(organisations.error());
        m_names = organisationNames(*organisations);
        const auto confirmations = chosenConfirmations(arguments, m_names);
        if (!confirmations)
            return refuse(confirmations.error().what);
        m_confirmations = *confirmations;
        auto plans = newestPlans(session().services().workspace, *organisations);
        if (!plans)
            return fail(plans.error());
        m_plans = *std::move(plans);
        const auto chosen =
            byRules ? decideByRules() : choose(arguments.positionalArguments(), arguments.isSet(u"all"_s));
        if (!chosen)
            return fail(chosen.error());
        for (const Conflict &conflict : byRules ? QList<Conflict>() : *chosen) {
            if (const auto decided = decide(conflict); !decided)
                return fail(decided.error());
        }
        if (const auto stored = store(*chosen); !stored)
            return fail(stored.error());
        m_decided = static_cast<int>(chosen->size());
        output().note(tr("%n decision(s) kept.", nullptr, m_decided));
        if (arguments.isSet(u"no-apply"_s) || m_decided == 0)
            return tellAndFinish();
        m_toApply = m_plans;
        applyNext();
    }

    void cancel() override
    {
        m_toApply.clear();
        if (m_operation)
            m_operation->cancel();
    }

private:
    [[nodiscard]] QString readSides(const QCommandLineParser &arguments)
    {
        if (arguments.isSet(u"rules"_s))
            return {};
        if (arguments.isSet(u"use"_s)) {
            m_use = sideOf(arguments.value(u"use"_s));
            if (!m_use)
                return tr("--use is one of hris, agreed and wfm.");
        }
        const QStringList texts = arguments.values(u"field"_s);
        for (const QString &text : texts) {
            const qsizetype equals = text.lastIndexOf(u'=');
            const auto field = fieldKeyOf(text.first(std::max<qsizetype>(equals, 0)));
            const auto side = sideOf(text.sliced(equals + 1));
            if (!field || !side)
                return tr("\"%1\" is not a field and a side, such as window=hris.").arg(text);
            m_fields.insert(*field, *side);
        }
        return m_use || !m_fields.isEmpty() ? QString() : tr("Say which side to take, by --use or --field.");
    }

    [[nodiscard]] Result<QList<Conflict>> choose(const QStringList &keys, bool all)
    {
        const QList<Conflict> conflicts = conflictsIn(m_plans);
        if (all)
            return conflicts;
        QList<Conflict> chosen;
        for (const QString &key : keys) {
            QList<Conflict> found;
            std::copy_if(conflicts.cbegin(), conflicts.cend(), std::back_inserter(found),
                         [&key](const Conflict &one) { return one.fullKey() == key || one.row->key == key; });
            if (found.isEmpty())
                return failure(Error::Kind::NotFound, tr("There is no conflict \"%1\".").arg(key),
                               tr("\"rosterbridgectl conflicts list\" shows those that there are."));
            if (found.size() > 1)
                return failure(Error::Kind::Input, tr("Several conflicts have the key \"%1\".").arg(key),
                               tr("Give the whole key, as \"rosterbridgectl conflicts list\" shows it."));
            chosen.append(found);
        }
        return chosen;
    }

    [[nodiscard]] Result<void> decide(const Conflict &conflict)
    {
        PlanRow &row = *conflict.row;
        Decision decision{.seen = row.current, .who = loginName(), .when = session().clock().now()};
        if (m_fields.isEmpty()) {
            decision.shift = m_use;
        } else {
            decision.fields = m_fields;
            if (m_use) {
                for (const FieldKey &field : openFields(row, decision))
                    decision.fields.insert(field, *m_use);
            }
        }
        for (auto field = decision.fields.cbegin(); field != decision.fields.cend(); ++field) {
            const bool isThere = std::any_of(row.fields.cbegin(), row.fields.cend(),
                                             [&field](const FieldDiff &diff) { return diff.key == field.key(); });
            if (!isThere)
                return failure(Error::Kind::Input, tr("%1 has no field %2.").arg(conflict.fullKey(), name(field.key())),
                               tr("\"rosterbridgectl conflicts list\" shows its fields."));
        }
        const auto resolution = resolve(row, decision, conflict.organisation->directory.codes);
        if (!resolution)
            return failure(Error::Kind::Input, tr("%1: %2").arg(conflict.fullKey(), resolution.error().what),
                           resolution.error().next);
        row.decision = decision;
        row.later = false;
        return {};
    }

    //! Decides what the rules fit, and tells which rows that were. One that would break a rule of the comparison that
    //! way stays with a person.
    [[nodiscard]] Result<QList<Conflict>> decideByRules()
    {
        QList<Conflict> decided;
        const Instant now = session().clock().now();
        const QList<Conflict> conflicts = conflictsIn(m_plans);
        QMap<QString, QList<ConflictRule>> rulesOf;
        for (const Conflict &conflict : conflicts) {
            const QString id = conflict.organisation->organisationId;
            if (!rulesOf.contains(id)) {
                const auto rules = session().services().workspace.conflictRules(id);
                if (!rules)
                    return failure(rules.error());
                rulesOf.insert(id, *rules);
            }
            PlanRow &row = *conflict.row;
            const QList<ConflictRule> rules = rulesOf.value(id);
            if (row.decision || row.later)
                continue; // what a person has chosen or put aside is no rule's to decide
            const auto place = firstFitting(rules, row, conflict.schedule->info.published, now);
            if (!place)
                continue;
            auto decision = decisionBy(rules[*place], row);
            if (decision && !resolve(row, *decision, conflict.organisation->directory.codes))
                continue;
            if (decision) {
                decision->who = loginName();
                decision->when = now;
                decision->rule = RuleText::rule(rules[*place], conflict.organisation->directory);
            }
            row.later = !decision;
            row.decision = std::move(decision);
            decided.append(conflict);
        }
        return decided;
    }

    [[nodiscard]] Result<void> store(const QList<Conflict> &chosen)
    {
        Workspace &workspace = session().services().workspace;
        for (const Plan &plan : std::as_const(m_plans)) {
            for (const OrganisationPlan &organisation : plan.organisations) {
                for (const SchedulePlan &schedule : organisation.schedules) {
                    const bool isTouched =
                        std::any_of(chosen.cbegin(), chosen.cend(),
                                    [&schedule](const Conflict &one) { return one.schedule == &schedule; });
                    if (!isTouched)
                        continue;
                    auto saved = workspace.saveChoices(plan.id, organisation.organisationId, schedule);
                    if (!saved)
                        return saved;
                }
            }
        }
        return {};
    }

    void applyNext()
    {
        if (m_toApply.isEmpty())
            return tellAndFinish();
        const Plan plan = m_toApply.takeFirst();
        QStringList organisations; // another one may have a newer plan, or none to be decided
        for (const OrganisationPlan &organisation : plan.organisations)
            organisations.append(organisation.organisationId);
        const auto operation = Operation::run(
            session().services(),
            {.planId = plan.id,
             .scope = SyncRun::Scope::Decided,
             .resumed = {},
             .organisations = organisations,
             .confirmations = m_confirmations},
            this, [this](const SyncRun &run) {
                if (run.error())
                    return fail(*run.error());
                const RunRecord record = run.record();
                m_runs.append(record.id);
                for (auto counts = record.organisations.cbegin(); counts != record.organisations.cend(); ++counts) {
                    m_written += counts->written + counts->alreadyThere;
                    if (!counts->error.isEmpty())
                        output().note(tr("%1: %2").arg(m_names.value(counts.key()), counts->error));
                }
                for (const QString &line : guardLines(record, m_names))
                    output().note(line);
                const ExitStatus status = statusOf(record, 0);
                m_someGuarded = m_someGuarded || status == ExitStatus::Guarded;
                m_someFailed = m_someFailed || status == ExitStatus::Failed;
                applyNext();
            });
        if (!operation)
            return fail(operation.error());
        m_operation = *operation;
    }

    // What waits now is read again: a run may have brought new conflicts up.
    void tellAndFinish()
    {
        int waiting = 0;
        for (const Plan &plan : std::as_const(m_plans)) {
            const auto now = session().services().workspace.plan(plan.id);
            if (!now)
                return fail(now.error());
            for (const OrganisationPlan &organisation : plan.organisations)
                waiting += now->organisation(organisation.organisationId)->counts().of(RowKind::Conflict);
        }
        if (output().isJson())
            output().json({{"decided"_L1, m_decided},
                           {"carriedOut"_L1, m_written},
                           {"runs"_L1, QJsonArray::fromStringList(m_runs)},
                           {"conflictsWaiting"_L1, waiting}});
        else
            output().line(tr("Decided %1, carried out %2, waiting %3.").arg(m_decided).arg(m_written).arg(waiting));
        if (m_someFailed)
            return finish(ExitStatus::Failed);
        if (m_someGuarded)
            return finish(ExitStatus::Guarded);
        finish(waiting > 0 ? ExitStatus::Conflicts : ExitStatus::Done);
    }

    std::optional<Side> m_use;
    QMap<FieldKey, Side> m_fields;
    QList<Plan> m_plans;
    QList<Plan> m_toApply;
    QStringList m_runs;
    int m_decided = 0;
    int m_written = 0;
    bool m_someFailed = false;
    bool m_someGuarded = false;
    QMap<QString, QString> m_names;
    QList<GuardConfirmation> m_confirmations;
    QPointer<Operation> m_operation;
};

} // namespace

QList<CommandEntry> conflictsCommands()
{
    return {
        {.name = u"conflicts list"_s,
         .summary = Command::tr("Show what only a person can decide, from the newest plan of each organisation."),
         .explanation = Command::tr("The exit status is 3 when there are conflicts."),
         .usage = u"[--org ORGANISATION]…"_s,
         .describe = addOrganisationOption,
         .make = makeCommand<ConflictsList>},
        {.name = u"conflicts resolve"_s,
         .summary = Command::tr("Decide conflicts and carry the decisions out."),
         .explanation =
             Command::tr("A decision is good for the WFM shift that was compared. When that has changed "
                         "since, nothing is written and the conflict is asked anew. The exit status is 4 when "
                         "a guard stopped decisions."),
         .usage = u"KEY… | --all  --use SIDE [--field NAME=SIDE]… | --rules"_s,
         .describe = ConflictsResolve::describe,
         .make = makeCommand<ConflictsResolve>},
    };
}

} // namespace rosterbridge
