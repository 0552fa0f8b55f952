// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ruletext.h"

namespace rosterbridge {

QString RuleText::action(ConflictRule::Action action)
{
    switch (action) {
    case ConflictRule::Action::Hris:
        return tr("Use HRIS");
    case ConflictRule::Action::Agreed:
        return tr("Go back to last agreed");
    case ConflictRule::Action::Wfm:
        return tr("Keep WFM");
    case ConflictRule::Action::Newer:
        return tr("Use what was changed last");
    case ConflictRule::Action::Later:
        return tr("Leave for later");
    }
    return {};
}

QString RuleText::kind(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::EditEdit:
        return tr("edit / edit");
    case ConflictKind::EditDelete:
        return tr("edit / delete");
    case ConflictKind::DeleteEdit:
        return tr("delete / edit");
    case ConflictKind::CreateCreate:
        return tr("create / create");
    case ConflictKind::Rule:
        return tr("breaks a rule");
    case ConflictKind::Pairing:
        return tr("which shift?");
    case ConflictKind::None:
        break;
    }
    return {};
}

QString RuleText::author(ConflictRule::Author author)
{
    return author == ConflictRule::Author::System ? tr("WFM itself", "who changed a shift") : tr("a person");
}

QString RuleText::field(FieldKey::Kind kind, const QString &codeId, const Directory &directory)
{
    switch (kind) {
    case FieldKey::Kind::Window:
        return tr("start and end");
    case FieldKey::Kind::WorkCode:
        return tr("work code");
    case FieldKey::Kind::Segment:
        break;
    }
    const ActivityCode *code = directory.code(codeId);
    return code != nullptr ? code->name : codeId;
}

QString RuleText::rule(const ConflictRule &rule, const Directory &directory)
{
    QStringList conditions;
    if (rule.field)
        conditions.append(field(*rule.field, rule.codeId, directory));
    if (rule.kind)
        conditions.append(kind(*rule.kind));
    if (rule.atMost.count() > 0)
        conditions.append(tr("up to %n min apart", nullptr, static_cast<int>(rule.atMost.count())));
    if (rule.author)
        conditions.append(tr("changed in WFM by %1").arg(author(*rule.author)));
    if (!rule.changedBy.isEmpty())
        conditions.append(tr("changed in WFM by %1").arg(rule.changedBy));
    if (rule.unchangedFor.count() > 0)
        conditions.append(tr("unchanged for %n h", nullptr, static_cast<int>(rule.unchangedFor.count())));
    if (rule.published)
        conditions.append(*rule.published ? tr("published") : tr("draft"));
    if (conditions.isEmpty())
        conditions.append(tr("every conflict"));
    return tr("%1: %2", "action and conditions")
        .arg(action(rule.action), conditions.join(tr(" · ", "between conditions")));
}

} // namespace rosterbridge
