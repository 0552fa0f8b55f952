// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

namespace rosterbridge {

//! The last look before a sync: what it changes in each organisation, and what it costs. Accepted means: sync.
class SyncDialog final : public QDialog {
    Q_OBJECT
public:
    //! What one organisation's service allows at present.
    struct Allowance {
        std::optional<int> callsLeft; //!< in this minute, when told
        std::optional<int> callsAllowed; //!< in a whole minute
        std::chrono::milliseconds frozenFor{0};
    };

    SyncDialog(const Plan &plan, const QMap<QString, Allowance> &allowances, QWidget *parent = nullptr);
};

//! Rows that a sync of \a plan would carry out: ticked ones and decided conflicts.
[[nodiscard]] int rowsToSync(const Plan &plan);

} // namespace rosterbridge
