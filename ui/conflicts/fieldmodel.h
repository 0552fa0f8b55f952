// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include <QAbstractTableModel>

namespace rosterbridge {

//! The fields of one row, side by side.
class FieldModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, HrisColumn, AgreedColumn, WfmColumn, ResultColumn, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole, //!< of a field: who changed it; of a heading: where the values are from
        StateRole, //!< FieldState
        ChosenRole, //!< bool: the cell is the chosen one
        ChoosableRole, //!< bool: the cell can be chosen
        OpenRole, //!< bool: the field waits for a choice
        KeyHintRole, //!< the key that chooses the cell
        BadgeRole, //!< of a result: where it is from
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRow(const std::optional<ConflictRow> &row);
    [[nodiscard]] std::optional<FieldKey> key(const QModelIndex &index) const;
    //! The nearest line after or before \a line that can be chosen; -1 when there is none.
    [[nodiscard]] int nextChoosable(int line, bool forward) const;
    [[nodiscard]] static std::optional<Side> side(int column);
    [[nodiscard]] static int column(Side side);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line {
        FieldKey key;
        FieldState state = FieldState::Same;
        QString name;
        QString change;
        std::array<QString, 3> values; //!< by Side
        std::array<bool, 3> choosable{};
        QString result;
        QString badge;
        std::optional<Side> chosen;
        bool open = false;
        bool operator==(const Line &) const = default;
    };
    [[nodiscard]] static Line line(const ConflictRow &row, const FieldDiff &field);

    QList<Line> m_lines;
    std::array<QString, 3> m_origins; //!< by Side
};

} // namespace rosterbridge

Q_DECLARE_METATYPE(rosterbridge::FieldState)
