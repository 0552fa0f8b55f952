// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictindex.h"

#include <QAbstractTableModel>

namespace rosterbridge {

//! The rows of one chip, or the settled ones.
class ConflictListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { AgentColumn, DayColumn, WhatColumn, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole, //!< quiet, below the text; a settled row has none
        StandingRole, //!< Standing
        EndedRole, //!< bool: nothing is left to do about it
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Shows \a items; rows that stay are kept, so that selection and scrolling survive.
    void setItems(const QList<ConflictItem> &items);
    [[nodiscard]] std::optional<RowRef> ref(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const RowRef &ref) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<ConflictItem> m_items;
};

//! The word for where a row stands.
[[nodiscard]] QString standingWord(Standing standing);
//! Its sign, readable without colour.
[[nodiscard]] QString standingGlyph(Standing standing);

} // namespace rosterbridge

Q_DECLARE_METATYPE(rosterbridge::Standing)
