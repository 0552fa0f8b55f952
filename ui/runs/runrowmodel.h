// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace rosterbridge {

//! The rows of one run with their ends.
class RunRowModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        OrganisationColumn,
        AgentColumn,
        DayColumn,
        ChangeColumn,
        EndColumn,
        DetailColumn,
        CorrelationColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<RunRow> rows, const QHash<QString, QString> &names);
    //! Shows one organisation's rows; all of them for an empty id.
    void setOrganisation(const QString &organisationId);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void filter();

    QList<RunRow> m_rows;
    QList<qsizetype> m_shown;
    QHash<QString, QString> m_names;
    QString m_organisationId;
};

} // namespace rosterbridge
