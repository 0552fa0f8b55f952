// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/rulescommand.h"

#include "app/rosterbridgectl/selection.h"
#include "core/plan/ruletext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

//! The rules of an organisation, and its part of the newest plan, which they would decide in.
struct RuleSet {
    Organisation organisation;
    OrganisationPlan plan; //!< empty while the organisation was never compared
    QList<ConflictRule> rules;
};

Result<RuleSet> ruleSet(Session &session, const Organisation &organisation)
{
    const Workspace &workspace = session.services().workspace;
    const auto rules = workspace.conflictRules(organisation.id);
    if (!rules)
        return failure(rules.error());
    const auto plans = newestPlans(workspace, {organisation});
    if (!plans)
        return failure(plans.error());
    return RuleSet{.organisation = organisation,
                   .plan = plans->isEmpty() ? OrganisationPlan() : *plans->constFirst().organisation(organisation.id),
                   .rules = *rules};
}

//! One of the rules with its place and what it would decide, for a script or for a person.
struct ToldRule {
    QJsonObject json;
    QString line;
};

QList<ToldRule> told(const RuleSet &set, Instant now)
{
    QList<int> rows(set.rules.size(), 0);
    const QList<RuleMatch> found = matches(set.rules, set.plan, now);
    for (const RuleMatch &match : found)
        ++rows[match.rule];
    QList<ToldRule> all;
    for (qsizetype i = 0; i < set.rules.size(); ++i) {
        const QString text = RuleText::rule(set.rules[i], set.plan.directory);
        QJsonObject object = toJson(set.rules[i]);
        object["organisation"_L1] = set.organisation.id;
        object["organisationName"_L1] = set.organisation.name;
        object["place"_L1] = i + 1;
        object["text"_L1] = text;
        object["rows"_L1] = rows[i];
        all.append({object,
                    Command::tr("%1. %2 – %3", "number, rule, rows")
                        .arg(QString::number(i + 1), text, Command::tr("%Ln row(s)", nullptr, rows[i]))});
    }
    return all;
}

class RulesList final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    void start(const QCommandLineParser &arguments) override
    {
        const auto organisations = session().organisations(arguments.values(u"org"_s));
        if (!organisations)
            return fail(organisations.error());
        QJsonArray array;
        for (const Organisation &organisation : *organisations) {
            const auto set = ruleSet(session(), organisation);
            if (!set)
                return fail(set.error());
            if (!output().isJson() && !set->rules.isEmpty())
                output().line(organisation.name);
            const QList<ToldRule> rules = told(*set, session().clock().now());
            for (const ToldRule &rule : rules) {
                if (output().isJson())
                    array.append(rule.json);
                else
                    output().line(u"  "_s + rule.line);
            }
        }
        if (output().isJson())
            output().json({{"rules"_L1, array}});
        finish(ExitStatus::Done);
    }
};

class RulesAdd final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"organisation"_s, tr("Id or name."));
        parser.addOptions({
            {u"use"_s, tr("What the rule does: hris, agreed, wfm, newer or later."), u"action"_s},
            {u"when"_s,
             tr("A condition; may be given more than once, and then all must hold: field=window, workCode or segment; "
                "code=CODE, by id or name; kind=editEdit, editDelete, deleteEdit, createCreate or rule; "
                "author=person or system; changedBy=NAME; atMostMinutes=N between HRIS and WFM; "
                "unchangedForHours=N in WFM; published=yes or no."),
             u"condition=value"_s},
            {u"at"_s, tr("Place among the rules, from 1; at the end when not given. The first rule that fits wins."),
             u"place"_s},
            {u"dry-run"_s, tr("Tell what it would decide, but keep nothing.")},
        });
    }

    void start(const QCommandLineParser &arguments) override
    {
        if (arguments.positionalArguments().size() != 1)
            return refuse(tr("Name one organisation."));
        const auto rule = ruleFrom(arguments);
        if (!rule)
            return refuse(rule.error().what);
        const int place = arguments.isSet(u"at"_s) ? arguments.value(u"at"_s).toInt() : 0;
        if (arguments.isSet(u"at"_s) && place < 1)
            return refuse(tr("--at is a place from 1 on."));
        const auto organisations = session().organisations(arguments.positionalArguments());
        if (!organisations)
            return fail(organisations.error());
        auto set = ruleSet(session(), organisations->constFirst());
        if (!set)
            return fail(set.error());
        const qsizetype at = place == 0 ? set->rules.size() : std::min<qsizetype>(place - 1, set->rules.size());
        set->rules.insert(at, *rule);
        if (const auto named = nameCode(set->rules[at], set->plan.directory); !named)
            return fail(named.error());
        if (!arguments.isSet(u"dry-run"_s)) {
            Workspace &workspace = session().services().workspace;
            if (const auto saved = workspace.saveConflictRules(set->organisation.id, set->rules); !saved)
                return fail(saved.error());
        }
        const ToldRule added = told(*set, session().clock().now()).at(at);
        if (output().isJson())
            output().json(added.json);
        else
            output().line(added.line);
        finish(ExitStatus::Done);
    }

private:
    [[nodiscard]] static Result<ConflictRule> ruleFrom(const QCommandLineParser &arguments)
    {
        if (!arguments.isSet(u"use"_s))
            return failure(Error::Kind::Input, tr("Say what the rule does, by --use."));
        QJsonObject object{{"action"_L1, arguments.value(u"use"_s)}};
        const QStringList conditions = arguments.values(u"when"_s);
        for (const QString &condition : conditions) {
            const QString name = condition.section(u'=', 0, 0);
            const QString value = condition.section(u'=', 1);
            bool isNumber = false;
            const int number = value.toInt(&isNumber);
            const bool counts = name == "atMostMinutes"_L1 || name == "unchangedForHours"_L1;
            if (counts && isNumber)
                object[name] = number;
            else if (name == "published"_L1 && (value == "yes"_L1 || value == "no"_L1))
                object[name] = value == "yes"_L1;
            else if (!value.isEmpty()
                     && QStringList{u"field"_s, u"code"_s, u"kind"_s, u"author"_s, u"changedBy"_s}.contains(name))
                object[name] = value;
            else
                return failure(
                    Error::Kind::Input,
                    tr("--when is a condition such as field=window or atMostMinutes=15, not \"%1\".").arg(condition));
        }
        if (object.contains("code"_L1) && !object.contains("field"_L1))
            object["field"_L1] = u"segment"_s;
        if (object.contains("code"_L1) != (object["field"_L1] == "segment"_L1))
            return failure(Error::Kind::Input, tr("field=segment and code=CODE go together."));
        return conflictRuleFromJson(object, u"--when"_s);
    }

    //! The code may have been given by its name.
    [[nodiscard]] static Result<void> nameCode(ConflictRule &rule, const Directory &directory)
    {
        if (rule.codeId.isEmpty() || directory.code(rule.codeId))
            return {};
        QStringList ids;
        for (const ActivityCode &code : directory.codes) {
            if (code.name.compare(rule.codeId, Qt::CaseInsensitive) == 0)
                ids.append(code.id);
        }
        if (ids.size() != 1)
            return failure(Error::Kind::NotFound, tr("There is no one activity code \"%1\".").arg(rule.codeId),
                           tr("Compare the organisation first, or give the code's id."));
        rule.codeId = ids.constFirst();
        return {};
    }
};

class RulesRemove final : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    static void describe(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"organisation"_s, tr("Id or name."));
        parser.addPositionalArgument(u"place"_s, tr("Place of the rule, as \"conflicts rules list\" shows it."));
    }

    void start(const QCommandLineParser &arguments) override
    {
        const QStringList given = arguments.positionalArguments();
        const int place = given.value(1).toInt();
        if (given.size() != 2 || place < 1)
            return refuse(tr("Name one organisation and the place of a rule, from 1 on."));
        const auto organisations = session().organisations({given.constFirst()});
        if (!organisations)
            return fail(organisations.error());
        auto set = ruleSet(session(), organisations->constFirst());
        if (!set)
            return fail(set.error());
        if (place > set->rules.size())
            return fail({.kind = Error::Kind::NotFound,
                         .what = tr("%1 has no rule %2.").arg(set->organisation.name).arg(place),
                         .next = tr("\"rosterbridgectl conflicts rules list\" shows those that there are.")});
        const ToldRule removed = told(*set, session().clock().now()).at(place - 1);
        set->rules.removeAt(place - 1);
        Workspace &workspace = session().services().workspace;
        if (const auto saved = workspace.saveConflictRules(set->organisation.id, set->rules); !saved)
            return fail(saved.error());
        if (output().isJson())
            output().json({{"removed"_L1, removed.json}, {"rules"_L1, set->rules.size()}});
        else
            output().line(tr("Removed: %1").arg(removed.line));
        finish(ExitStatus::Done);
    }
};

} // namespace

QList<CommandEntry> rulesCommands()
{
    return {
        {.name = u"conflicts rules list"_s,
         .summary = Command::tr("Show the rules for conflicts, and how many rows each would decide."),
         .explanation = Command::tr("Rows are those of the newest plan of each organisation. Rules never run by "
                                    "themselves; \"conflicts resolve --rules\" runs them."),
         .usage = u"[--org ORGANISATION]…"_s,
         .describe = addOrganisationOption,
         .make = makeCommand<RulesList>},
        {.name = u"conflicts rules add"_s,
         .summary = Command::tr("Add a rule for conflicts to an organisation."),
         .explanation = Command::tr("It tells how many rows the rule would decide, and decides none."),
         .usage = u"ORGANISATION --use ACTION [--when CONDITION=VALUE]… [--at PLACE] [--dry-run]"_s,
         .describe = RulesAdd::describe,
         .make = makeCommand<RulesAdd>},
        {.name = u"conflicts rules remove"_s,
         .summary = Command::tr("Remove a rule from an organisation."),
         .explanation = {},
         .usage = u"ORGANISATION PLACE"_s,
         .describe = RulesRemove::describe,
         .make = makeCommand<RulesRemove>},
    };
}

} // namespace rosterbridge
