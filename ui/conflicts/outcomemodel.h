// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/bulkrow.h"

#include <QAbstractTableModel>

namespace rosterbridge {

//! Rows that are about to be decided at once: what both sides have, and what each row ends as.
class OutcomeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RuleColumn, AgentColumn, DayColumn, WhatColumn, HrisColumn, WfmColumn, OutcomeColumn, ColumnCount };
    enum Role { StaysRole = Qt::UserRole }; //!< bool: the row stays with the person

    using QAbstractTableModel::QAbstractTableModel;

    //! \a rules are the places of the rules that decide the rows, in the same order; none where no rule does.
    void setRows(const QList<BulkRow> &rows, const QList<qsizetype> &rules);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<BulkRow> m_rows;
    QList<qsizetype> m_rules;
};

} // namespace rosterbridge
