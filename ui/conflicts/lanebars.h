// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include <QWidget>

namespace rosterbridge {

//! One shift as four bars over the hours: HRIS, last agreed, WFM now, result. A picture of the field table, which says
//! the same in words.
class LaneBars final : public QWidget {
    Q_OBJECT
public:
    explicit LaneBars(QWidget *parent = nullptr);

    void setRow(const std::optional<ConflictRow> &row);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        Stretch stretch;
        QString name;
        ActivityCategory category = ActivityCategory::OnQueueWork;
    };
    struct Lane {
        std::optional<Stretch> shift;
        QList<Bar> bars; //!< activities other than work
        QString text; //!< inside of the bar, or instead of it
        bool open = false; //!< nothing is chosen yet: an outline
    };

    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] double x(Instant instant) const;
    [[nodiscard]] QRectF bar(const Stretch &stretch, double top, double height) const;
    void paintAxis(QPainter &painter) const;
    void paintLane(QPainter &painter, size_t lane) const;
    void paintActivity(QPainter &painter, const QRectF &lane, const Bar &bar) const;

    std::array<Lane, 4> m_lanes;
    QList<std::pair<Instant, QString>> m_hours; //!< whole hours with their reading
    Stretch m_span{};
};

} // namespace rosterbridge
