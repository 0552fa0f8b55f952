// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/previewmodel.h"

#include <QTimer>
#include <QTreeView>

namespace rosterbridge {

//! The tree of the preview: 26 px rows, groups across all columns, badges for the change. Space ticks what is selected.
//! It keeps the current row and what was collapsed when the model is reset by a filter.
class PreviewView final : public QTreeView {
    Q_OBJECT
public:
    explicit PreviewView(PreviewModel &model, QWidget *parent = nullptr);

    void toggleSelected();
    //! In a plan of very many rows, by their organisations, which stand for all below them.
    void selectAll() override;
    void keyboardSearch(const QString &search) override;
    //! Of every column that may be left out, with its name: for menus. Checked while the column is shown.
    [[nodiscard]] QList<QAction *> columnActions() const { return m_columnActions.values(); }
    void showUsualColumns(); //!< those that there are while nobody has chosen any
    //! What is selected, as tables are pasted: a heading and a line for each row, cells apart by tabs. Empty when no
    //! row is selected.
    [[nodiscard]] QString selectionAsText() const;
    [[nodiscard]] QString selectionAsCsv() const; //!< RFC 4180

    //! Widths and sorting, and the columns that a person chose.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    void expandGroups(); //!< all of them; in a large plan they open one after the other
    void collapseGroups();
    [[nodiscard]] bool isBusy() const { return m_expanding.isActive(); } //!< groups are still to be opened
    //! Makes it the current row and shows it; nothing when the filter hides it.
    void select(const RowRef &ref);

Q_SIGNALS:
    void currentRowChanged();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Delegate;
    class Header;

    void makeColumnActions();
    void refreshColumns();
    [[nodiscard]] QList<QStringList> selectedCells() const;
    void rememberState();
    void restoreRows();
    void expandSome();
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool tickAt(const QPoint &position);
    [[nodiscard]] QItemSelection outermost() const;

    PreviewModel &m_model;
    QMap<int, QAction *> m_columnActions; //!< by column
    QMap<int, bool> m_chosenColumns; //!< those that a person showed or left out; the others come and go by themselves
    bool m_isSizedByHand = false; //!< else the columns of values share the room
    bool m_isSizing = false; //!< by that
    QSet<RowRef> m_collapsed; //!< groups
    QTimer m_expanding;
    std::pair<int, int> m_nextGroup{0, -1}; //!< to expand: organisation, and schedule in it; -1 for itself
    std::optional<RowRef> m_current;
};

} // namespace rosterbridge
