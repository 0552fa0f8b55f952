// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QAbstractItemModel>

namespace rosterbridge {

struct ConflictRow;

//! The plan of the review as a tree, organisation → schedule → row, or as a flat table. It filters and sorts by itself:
//! a plan may hold a hundred thousand rows, too many for a proxy.
class PreviewModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Tick, Agent, Team, Day, Hris, Agreed, Wfm, Change, Why, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        KindRole = Qt::UserRole, //!< RowKind of a row as int; invalid for a group
        SummaryRole, //!< of a group: what is ticked in it
        PublishedRole, //!< of a schedule: bool
        CopyRole, //!< of a cell: as other programs take it, the day by ISO 8601 and the change without its sign
        QuietRole, //!< bool: the cell says nothing of weight
    };

    explicit PreviewModel(Review &review, QObject *parent = nullptr);
    ~PreviewModel() override;

    // What is shown. Each of them resets the model.
    [[nodiscard]] const QSet<RowKind> &kinds() const { return m_kinds; }
    void setKinds(const QSet<RowKind> &kinds);
    void setFind(const QString &text);
    [[nodiscard]] bool isFlat() const { return m_flat; }
    void setFlat(bool flat);

    [[nodiscard]] int shown() const; //!< rows that pass the filter
    //! A row that is shown, and where it stands in plan().
    struct ShownRow {
        int organisation = -1;
        int schedule = -1; //!< -1: in OrganisationPlan::unplaced
        int row = -1;
        QModelIndex index; //!< its name
    };
    [[nodiscard]] QList<ShownRow> shownRows() const; //!< from top to bottom
    [[nodiscard]] const Plan &plan() const { return m_plan; } //!< as it is shown
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] RowRef ref(const QModelIndex &index) const; //!< of a group, key (and schedule) are empty
    [[nodiscard]] QModelIndex indexOf(const RowRef &ref) const; //!< invalid when it is not shown
    //! Rows below \a index that ticking it means. A group leaves its deletes out unless it shows nothing else to tick,
    //! so that nothing is destroyed by the way.
    [[nodiscard]] QList<RowRef> tickable(const QModelIndex &index) const;
    //! Ticks what the indexes mean, or unticks all of it when there is nothing left to tick.
    void toggle(const QModelIndexList &indexes);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! Sorts the rows within their schedules, or all of them in a flat table.
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Node;

    void rebuild();
    void updateSchedule(const QString &organisationId, const QString &scheduleId);
    [[nodiscard]] std::vector<Node> rowNodes(int organisation, int schedule, Node *parent) const;
    void sortNodes(std::vector<Node> &nodes) const;
    [[nodiscard]] bool passes(const ConflictRow &row) const;
    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column) const;
    [[nodiscard]] ConflictRow row(const Node &node) const;
    [[nodiscard]] RowRef ref(const Node &node) const;
    [[nodiscard]] QVariant groupData(const Node &node, int column, int role) const;
    [[nodiscard]] Qt::CheckState checkState(const Node &node) const;
    [[nodiscard]] QString cellText(const ConflictRow &row, int column) const;

    Review &m_review;
    Plan m_plan; //!< as the nodes know it: the review's may be another already when a view still asks
    std::unique_ptr<Node> m_root;
    QSet<RowKind> m_kinds;
    QString m_find;
    bool m_flat = false;
    int m_sortColumn = Agent;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace rosterbridge
