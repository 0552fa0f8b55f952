// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/previewmodel.h"

#include <QTreeView>

namespace rosterbridge {

//! The tree of the preview: 26 px rows, groups across all columns, badges for the change. Space ticks what is selected.
//! It keeps the current row and what was collapsed when the model is reset by a filter.
class PreviewView final : public QTreeView {
    Q_OBJECT
public:
    explicit PreviewView(PreviewModel &model, QWidget *parent = nullptr);

    void toggleSelected();
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
    void resizeEvent(QResizeEvent *event) override;

private:
    class Delegate;
    class Header;

    void rememberState();
    void restoreState();
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool tickAt(const QPoint &position);

    PreviewModel &m_model;
    QList<RowRef> m_collapsed;
    std::optional<RowRef> m_current;
};

} // namespace rosterbridge
