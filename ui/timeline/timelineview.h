// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/clock.h"
#include "ui/timeline/timelinesheet.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>

#include <optional>

class QGestureEvent;
class QHelpEvent;
class QItemSelectionModel;

namespace rosterbridge {

//! The rows of the preview over time: an agent a line, the difference as ghosts, and the headcount below. It shares its
//! selection with the table, which says the same in words.
class TimelineView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr Minutes day = std::chrono::hours(24);
    static constexpr Minutes week = 7 * day;

    //! \a selection is that of a view of \a model.
    TimelineView(PreviewModel &model, QItemSelectionModel &selection, Clock &clock, QWidget *parent = nullptr);
    ~TimelineView() override;

    //! How much time is seen across the view: from \a leastSpan to all that the plan has, a day at least.
    [[nodiscard]] Minutes visibleSpan() const { return m_visible; }
    void setVisibleSpan(Minutes span); //!< the current row, or else the edge where reading starts, stays in place
    // Whole ones: those of the current row, or else those that are seen.
    void showDay();
    void showWeek();
    void showAll();
    void zoomIn();
    void zoomOut();
    [[nodiscard]] Span visibleTimes();

    // What is drawn: for the accessible bars, and for paper. Laid out anew if it has to be.
    [[nodiscard]] const PreviewModel &model() const { return m_model; }
    //! Without lines while a worker makes them.
    [[nodiscard]] TimelinePainter &painter();
    [[nodiscard]] TimelinePainter::Scene scene();
    //! All that there is to say about a row, in one line.
    [[nodiscard]] QString rowText(const TimelineLines::Place &place);
    [[nodiscard]] TimelineSheet sheet(); //!< for paper
    [[nodiscard]] bool isBusy() const { return m_isStale || m_isMaking; } //!< does not show its lines yet
    void select(const TimelineLines::Place &place, Qt::KeyboardModifiers modifiers = {});

    [[nodiscard]] QSize sizeHint() const override { return {640, 320}; }

Q_SIGNALS:
    void activated(const QModelIndex &row); //!< double click or Return
    void tickWanted(); //!< of what is selected

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void invalidate(); //!< rows come or go
    void refreshRows(); //!< the same rows, with other contents
    void bringUpToDate();
    void layOut();
    void made();
    void adopt(TimelinePainter painter);
    void updateScrollBars();
    void currentChanged();
    void adoptCurrent();
    void followCurrent();
    [[nodiscard]] double withinLines(double x);
    void zoomAt(double factor, double x);
    [[nodiscard]] bool pinch(const QGestureEvent &event);
    void setSpan(Minutes span, Instant fixed, double x);
    void scrollTo(Instant begin);
    void step(int lines, int rows, Qt::KeyboardModifiers modifiers);
    void tick();
    void showTip(QHelpEvent *event);
    [[nodiscard]] Minutes mostSpan();
    [[nodiscard]] Instant inSight(); //!< the start of the current row, or else of what is seen
    [[nodiscard]] double timeWidth() const;
    [[nodiscard]] double pixelsPerHour() const;
    [[nodiscard]] TimelinePainter::Look look() const;

    PreviewModel &m_model;
    QItemSelectionModel &m_selection;
    Clock &m_clock;
    TimelinePainter m_painter;
    bool m_isStale = true;
    bool m_hasNewRows = false; //!< the painter has not seen yet what has become of them
    QFutureWatcher<std::shared_ptr<TimelinePainter>> m_maker; //!< of the lines, where they are many
    bool m_isMaking = false;
    std::optional<Instant> m_kept; //!< where the view began before the rows changed
    Minutes m_visible = week;
    TimelineLines::Place m_current;
    bool m_isCurrentNew = true; //!< nobody has brought it into view yet
    struct {
        Instant at; //!< what was between two fingers when they came down
        Minutes visible; //!< and how much was seen
    } m_pinched{};
    std::optional<QPointF> m_panned; //!< where the mouse was, while it pans
};

} // namespace rosterbridge
