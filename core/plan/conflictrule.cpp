// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/conflictrule.h"

#include "core/plan/planjson.h"
#include "core/plan/resolution.h"
#include "core/util/enumnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

using Action = ConflictRule::Action;

constexpr EnumNames<Action, 5> actionNames{{
    {Action::Hris, "hris"_L1},
    {Action::Agreed, "agreed"_L1},
    {Action::Wfm, "wfm"_L1},
    {Action::Later, "later"_L1},
    {Action::Newer, "newer"_L1},
}};

constexpr EnumNames<FieldKey::Kind, 3> fieldNames{{
    {FieldKey::Kind::Window, "window"_L1},
    {FieldKey::Kind::WorkCode, "workCode"_L1},
    {FieldKey::Kind::Segment, "segment"_L1},
}};

constexpr EnumNames<ConflictRule::Author, 2> authorNames{{
    {ConflictRule::Author::Person, "person"_L1},
    {ConflictRule::Author::System, "system"_L1},
}};

//! Who changed the shift in WFM last; unset where the service does not say.
std::optional<ConflictRule::Author> authorOf(const std::optional<Shift> &shift)
{
    if (!shift || shift->modifiedBy.isEmpty())
        return {};
    // The id that services give to what they do by themselves, such as automatic rescheduling
    return shift->modifiedBy.compare("System"_L1, Qt::CaseInsensitive) == 0 ? ConflictRule::Author::System
                                                                            : ConflictRule::Author::Person;
}

//! The side that was changed last; unset where that is not known.
std::optional<Side> newerSide(const PlanRow &row)
{
    const Instant hris = row.desired ? row.desired->modified : Instant();
    const Instant wfm = row.current ? row.current->modified : Instant();
    if (hris == Instant() || wfm == Instant() || hris == wfm)
        return {};
    return hris > wfm ? Side::Hris : Side::Wfm;
}

//! The side that \a action takes in the row; unset where it takes none.
std::optional<Side> sideFor(Action action, const PlanRow &row)
{
    switch (action) {
    case Action::Hris:
        return Side::Hris;
    case Action::Agreed:
        return Side::Agreed;
    case Action::Wfm:
        return Side::Wfm;
    case Action::Newer:
        return newerSide(row);
    case Action::Later:
        break;
    }
    return {};
}

bool isAbout(const ConflictRule &rule, const FieldKey &key)
{
    return !rule.field
        || (key.kind == *rule.field && (key.kind != FieldKey::Kind::Segment || key.segment.codeId == rule.codeId));
}

bool differsAtMost(const FieldDiff &field, Minutes most)
{
    if (!field.desired.stretch || !field.current.stretch)
        return false;
    return std::chrono::abs(field.desired.stretch->start - field.current.stretch->start) <= most
        && std::chrono::abs(field.desired.stretch->end() - field.current.stretch->end()) <= most;
}

} // namespace

bool fits(const ConflictRule &rule, const PlanRow &row, bool published, Instant now)
{
    if (row.kind != RowKind::Conflict || row.conflict == ConflictKind::Pairing)
        return false;
    const auto side = sideFor(rule.action, row);
    if ((rule.action != Action::Later && (!side || !canTake(row, *side))) || (rule.kind && row.conflict != *rule.kind)
        || (rule.published && published != *rule.published))
        return false;
    if (rule.author && authorOf(row.current) != rule.author)
        return false;
    if (!rule.changedBy.isEmpty()
        && (!row.current || row.current->modifiedBy.compare(rule.changedBy, Qt::CaseInsensitive) != 0))
        return false;
    if (rule.unchangedFor.count() > 0) {
        const bool isKnown = row.current && row.current->modified != Instant();
        if (!isKnown || now - row.current->modified < rule.unchangedFor)
            return false;
    }
    if (!rule.field && rule.atMost == Minutes(0))
        return true;
    const QList<FieldDiff> issues = fieldsAtIssue(row);
    return !issues.isEmpty() && std::all_of(issues.cbegin(), issues.cend(), [&rule](const FieldDiff &field) {
        return isAbout(rule, field.key) && (rule.atMost == Minutes(0) || differsAtMost(field, rule.atMost));
    });
}

std::optional<qsizetype> firstFitting(const QList<ConflictRule> &rules, const PlanRow &row, bool published, Instant now)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [&](const ConflictRule &rule) { return fits(rule, row, published, now); });
    return found == rules.cend() ? std::nullopt : std::optional(std::distance(rules.cbegin(), found));
}

QList<RuleMatch> matches(const QList<ConflictRule> &rules, const OrganisationPlan &organisation, Instant now)
{
    QList<RuleMatch> found;
    for (const SchedulePlan &schedule : organisation.schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (row.decision || row.later)
                continue;
            if (const auto place = firstFitting(rules, row, schedule.info.published, now))
                found.append({&schedule, &row, *place});
        }
    }
    return found;
}

std::optional<Decision> decisionBy(const ConflictRule &rule, const PlanRow &row)
{
    const auto side = sideFor(rule.action, row);
    return side ? std::optional(decisionFor(row, *side)) : std::nullopt;
}

QJsonObject toJson(const ConflictRule &rule)
{
    QJsonObject object{{"action"_L1, nameOf(actionNames, rule.action)}};
    if (rule.field)
        object["field"_L1] = nameOf(fieldNames, *rule.field);
    if (!rule.codeId.isEmpty())
        object["code"_L1] = rule.codeId;
    if (rule.kind)
        object["kind"_L1] = name(*rule.kind);
    if (rule.published)
        object["published"_L1] = *rule.published;
    if (rule.author)
        object["author"_L1] = nameOf(authorNames, *rule.author);
    if (!rule.changedBy.isEmpty())
        object["changedBy"_L1] = rule.changedBy;
    if (rule.atMost.count() > 0)
        object["atMostMinutes"_L1] = qint64(rule.atMost.count());
    if (rule.unchangedFor.count() > 0)
        object["unchangedForHours"_L1] = qint64(rule.unchangedFor.count());
    return object;
}

Result<ConflictRule> conflictRuleFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    ConflictRule rule{.action = readEnum(reader, "action"_L1, actionNames)};
    if (reader.has("field"_L1))
        rule.field = readEnum(reader, "field"_L1, fieldNames);
    rule.codeId = reader.optionalString("code"_L1);
    if (reader.has("kind"_L1)) {
        rule.kind = conflictKindOf(reader.string("kind"_L1));
        if (!rule.kind)
            reader.fail("kind"_L1, Error::tr("has the unknown value \"%1\"").arg(reader.string("kind"_L1)));
    }
    if (reader.has("published"_L1))
        rule.published = reader.boolean("published"_L1);
    if (reader.has("author"_L1))
        rule.author = readEnum(reader, "author"_L1, authorNames);
    rule.changedBy = reader.optionalString("changedBy"_L1);
    const auto amount = [&reader](QLatin1StringView key) {
        const qint64 number = reader.has(key) ? reader.integer(key) : 0;
        if (number < 0 || number > 1'000'000)
            reader.fail(key, Error::tr("must be between 0 and %1").arg(1'000'000));
        return number;
    };
    rule.atMost = Minutes(amount("atMostMinutes"_L1));
    rule.unchangedFor = std::chrono::hours(amount("unchangedForHours"_L1));
    if (!reader.ok())
        return failure(reader.error());
    return rule;
}

} // namespace rosterbridge
