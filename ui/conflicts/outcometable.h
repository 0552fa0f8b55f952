// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/outcomemodel.h"

#include <QTableView>

namespace rosterbridge {

//! The table of an OutcomeModel; rows that stay with the person are quiet.
class OutcomeTable final : public QTableView {
    Q_OBJECT
public:
    explicit OutcomeTable(QWidget *parent = nullptr);

    //! \a rules are the places of the rules that decide the rows, in the same order; none hides that column.
    void setRows(const QList<BulkRow> &rows, const QList<qsizetype> &rules = {});

private:
    OutcomeModel m_model;
};

} // namespace rosterbridge
