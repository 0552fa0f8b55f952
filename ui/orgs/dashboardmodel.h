// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace rosterbridge {

class OrganisationModel;
class Review;

//! The organisations as a table: what OrganisationModel knows of each, and besides that its last run, whether its
//! sign-in works, and the calls left.
class DashboardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn, //!< with the check box
        GroupColumn,
        EnvironmentColumn,
        StateColumn,
        DataColumn,
        LastRunColumn,
        SignInColumn,
        CallsColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole,
        GroupRole, //!< OrganisationGroup as int
        SortRole, //!< what the column is sorted by
    };

    DashboardModel(OrganisationModel &organisations, const Review &review, Workspace &workspace,
                   QObject *parent = nullptr);

    void reloadRuns();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString lastRun(const QString &organisationId) const;
    [[nodiscard]] QString signIn(const QString &organisationId) const;
    [[nodiscard]] QVariant sortKey(const QModelIndex &index) const;

    OrganisationModel &m_organisations;
    const Review &m_review;
    Workspace &m_workspace;
    QHash<QString, RunRecord> m_lastRuns; //!< by organisation
};

} // namespace rosterbridge
