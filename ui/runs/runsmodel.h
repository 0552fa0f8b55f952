// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace rosterbridge {

//! The history: one line for each run, newest first.
class RunsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        StartedColumn,
        WhoColumn,
        OrganisationsColumn,
        AttemptedColumn,
        WrittenColumn,
        ConflictsColumn,
        BlockedColumn,
        LeftColumn,
        StaleColumn,
        MergedColumn,
        CallsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! \a names are those of the organisations, by id.
    void setRuns(const QList<RunRecord> &runs, const QHash<QString, QString> &names);
    void updateRun(const RunRecord &run); //!< the one under way
    [[nodiscard]] const RunRecord *run(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &runId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<RunRecord> m_runs;
    QHash<QString, QString> m_names;
};

} // namespace rosterbridge
