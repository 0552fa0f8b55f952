// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/util/result.h"

#include <QJsonObject>

namespace rosterbridge {

//! Which conflicts of an organisation are decided alike, and how. A rule fits a row when all its conditions hold for
//! all that is at issue in the row, and then decides the row as a whole. Rules never run by themselves.
struct ConflictRule {
    enum class Action {
        Hris,
        Agreed,
        Wfm,
        Later,
        Newer, //!< the side that was changed last, where both tell when
    };
    Action action = Action::Later;
    std::optional<FieldKey::Kind> field; //!< all that is at issue; unset: any field, or the whole shift
    QString codeId; //!< for FieldKey::Kind::Segment
    std::optional<ConflictKind> kind;
    std::optional<bool> published; //!< the schedule
    enum class Author { Person, System };
    std::optional<Author> author; //!< of WFM's last change: a person, or the service by itself
    QString changedBy; //!< who changed the shift in WFM last, whatever the case; empty: anybody
    Minutes atMost{0}; //!< start and end differ by so much at most between HRIS and WFM; 0: by any amount
    std::chrono::hours unchangedFor{0}; //!< WFM's last change is at least so long ago; 0: however long
    bool operator==(const ConflictRule &) const = default;
};

//! Whether \a rule fits the undecided conflict \a row. Which of several shifts is meant (ConflictKind::Pairing) is no
//! question of sides: no rule fits it. Pure.
[[nodiscard]] bool fits(const ConflictRule &rule, const PlanRow &row, bool published, Instant now);

//! The place of the first of \a rules that fits.
[[nodiscard]] std::optional<qsizetype> firstFitting(const QList<ConflictRule> &rules, const PlanRow &row,
                                                    bool published, Instant now);

//! An undecided conflict that a rule fits.
struct RuleMatch {
    const SchedulePlan *schedule = nullptr;
    const PlanRow *row = nullptr;
    qsizetype rule = 0; //!< the first that fits, as a place
};

//! What \a rules would decide in \a organisation now. What a person has chosen or put aside is no rule's to decide.
//! Good as long as \a organisation is.
[[nodiscard]] QList<RuleMatch> matches(const QList<ConflictRule> &rules, const OrganisationPlan &organisation,
                                       Instant now);

//! What the rule decides for a row that it fits, bound to the WFM shift of the row; empty for Action::Later.
[[nodiscard]] std::optional<Decision> decisionBy(const ConflictRule &rule, const PlanRow &row);

[[nodiscard]] QJsonObject toJson(const ConflictRule &rule);
[[nodiscard]] Result<ConflictRule> conflictRuleFromJson(const QJsonObject &object, const QString &path = {});

} // namespace rosterbridge
