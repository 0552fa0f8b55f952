// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QAbstractItemModel>
#include <QFutureWatcher>

namespace rosterbridge {

struct ConflictRow;

//! The plan of the review as a tree, organisation → schedule → row, or as a flat table. It filters and sorts by itself,
//! for a plan may hold a million rows, too many for a proxy. Where they are many (rowsAtOnce) a worker does it, and the
//! model shows what it had until that is done.
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

    // What is wanted. Each of them resets the model, at once or once the worker is done.
    [[nodiscard]] const QSet<RowKind> &kinds() const { return m_query.kinds; }
    void setKinds(const QSet<RowKind> &kinds);
    void setFind(const QString &text);
    void setFlat(bool flat);
    [[nodiscard]] bool isBusy() const { return m_isBusy; } //!< what is shown is not what is wanted yet

    [[nodiscard]] bool isFlat() const; //!< as it is shown
    [[nodiscard]] int shown() const; //!< rows that pass the filter
    //! Where a row stands in plan().
    struct Place {
        int organisation = -1;
        int schedule = -1; //!< -1: in OrganisationPlan::unplaced
        int row = -1;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] QList<Place> shownRows() const; //!< from top to bottom
    [[nodiscard]] QModelIndex indexOf(const Place &place) const; //!< invalid when it is not shown
    [[nodiscard]] Place place(const QModelIndex &index) const; //!< of a row
    [[nodiscard]] const Plan &plan() const; //!< as it is shown
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] RowRef ref(const QModelIndex &index) const; //!< of a group, key (and schedule) are empty
    [[nodiscard]] QModelIndex indexOf(const RowRef &ref) const; //!< invalid when it is not shown
    //! Ticks what is shown below the indexes, all of it for an invalid one, or unticks it. Ticking a group leaves its
    //! deletes out unless it shows nothing else to tick, so that nothing is destroyed by the way.
    void tick(const QModelIndexList &indexes, bool ticked);
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

Q_SIGNALS:
    void busyChanged();

private:
    struct Node;
    //! What is wanted of a plan.
    struct Query {
        QSet<RowKind> kinds;
        QString find;
        bool flat = false;
        int sortColumn = Agent;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;

        [[nodiscard]] bool passes(const ConflictRow &row) const;
    };
    struct Shown;
    class Builder;

    void planChanged();
    void rebuild();
    void built();
    void show(std::shared_ptr<Shown> shown);
    void setBusy(bool busy);
    void updateSchedule(const QString &organisationId, const QString &scheduleId);
    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column) const;
    [[nodiscard]] ConflictRow row(const Node &node) const;
    [[nodiscard]] RowRef ref(const Node &node) const;
    [[nodiscard]] QVariant groupData(const Node &node, int column, int role) const;
    [[nodiscard]] static QString cellText(const ConflictRow &row, int column);

    Review &m_review;
    Query m_query; //!< as it is wanted
    std::shared_ptr<Shown> m_shown;
    QFutureWatcher<std::shared_ptr<Shown>> m_builder;
    bool m_isBusy = false;
    bool m_isOutdated = false; //!< the review has another plan by now
    QSet<std::pair<QString, QString>> m_changed; //!< schedules, by organisation, while the builder is at work
};

} // namespace rosterbridge
