// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/bulkrow.h"

#include <QTableWidget>

namespace rosterbridge {

//! Rows that are about to be decided at once: what both sides have, and what each row ends as.
class OutcomeTable final : public QTableWidget {
    Q_OBJECT
public:
    enum Column { RuleColumn, AgentColumn, DayColumn, WhatColumn, HrisColumn, WfmColumn, OutcomeColumn, ColumnCount };

    explicit OutcomeTable(QWidget *parent = nullptr);

    //! \a rules are the places of the rules that decide the rows, in the same order; none hides that column.
    void setRows(const QList<BulkRow> &rows, const QList<qsizetype> &rules = {});
};

} // namespace rosterbridge
