// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictindex.h"

#include <QWidget>

namespace rosterbridge {

//! All conflicts of the plan at a glance, each a mark in the order of the list: tall and filled while it needs the
//! person, half as high when left for later, a line at the foot once settled. A click shows the one below it.
class OverviewStrip final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setItems(const QList<ConflictItem> &items);
    void setCurrent(const std::optional<RowRef> &ref);
    //! Where the mark of the item is drawn; several share a place when there are more than pixels.
    [[nodiscard]] QRectF place(qsizetype item) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const rosterbridge::RowRef &ref);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const ConflictItem *itemAt(const QPointF &position) const;

    QList<ConflictItem> m_items;
    std::optional<RowRef> m_current;
};

} // namespace rosterbridge
