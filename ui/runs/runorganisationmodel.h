// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncrun.h"

#include <QAbstractTableModel>

namespace rosterbridge {

//! One run by organisation.
class RunOrganisationModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ProgressColumn,
        WrittenColumn,
        AlreadyThereColumn,
        ConflictsColumn,
        BlockedColumn,
        LeftColumn,
        StaleColumn,
        MergedColumn,
        CallsColumn,
        WaitedColumn,
        ProblemColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! \a live is the run itself while it is under way.
    void setRun(const RunRecord *run, const SyncRun *live, const QHash<QString, QString> &names);
    [[nodiscard]] QString organisationId(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString id;
        QString name;
        QString progress;
        RunCounts counts;
    };
    QList<Line> m_lines;
};

} // namespace rosterbridge
