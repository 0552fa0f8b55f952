// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/conflictrule.h"

#include <QCoreApplication>

namespace rosterbridge {

//! A rule for conflicts in words.
class RuleText final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::RuleText)
public:
    [[nodiscard]] static QString action(ConflictRule::Action action); //!< Keep WFM
    [[nodiscard]] static QString kind(ConflictKind kind); //!< edit / edit
    [[nodiscard]] static QString author(ConflictRule::Author author); //!< a person
    [[nodiscard]] static QString field(FieldKey::Kind kind, const QString &codeId, const Directory &directory);
    //! Keep WFM: Meal · edit / edit
    [[nodiscard]] static QString rule(const ConflictRule &rule, const Directory &directory);
};

} // namespace rosterbridge
