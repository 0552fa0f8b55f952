// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/conflicts/rowtext.h"
#include "ui/droplater.h"
#include "ui/preview/changetext.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timemarks.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <cmath>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr Minutes leastSpan = std::chrono::hours(4);
constexpr double zoomStep = 1.25;
constexpr double panStep = 0.1; //!< of what is seen
constexpr double wheelNotch = 120; //!< eighths of a degree

//! When the planning week of \a instant begins, on the clock of the axis. Schedules of other zones may begin earlier.
Instant weekOf(const TimelinePainter &painter, Instant instant)
{
    const QDate date = localDate(instant, painter.zone());
    const QList<QDate> &weeks = painter.lines().plan().weeks;
    QDate first = weeks.isEmpty() ? date : weeks.first();
    for (const QDate &week : weeks) {
        if (week <= date)
            first = std::max(first, week);
    }
    return startOfDay(first, painter.zone());
}

} // namespace

TimelineView::TimelineView(PreviewModel &model, QItemSelectionModel &selection, Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_selection(selection)
    , m_clock(clock)
{
    TimelineAccessible::install();
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline of changes"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setMinimumHeight(120);
    viewport()->grabGesture(Qt::PinchGesture);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TimelineView::invalidate);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::invalidate);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TimelineView::invalidate);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::invalidate);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimelineView::invalidate);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimelineView::refreshRows);
    connect(&m_maker, &QFutureWatcherBase::finished, this, &TimelineView::made);
    connect(&selection, &QItemSelectionModel::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&selection, &QItemSelectionModel::currentChanged, this, &TimelineView::currentChanged);
    tick();
}

TimelineView::~TimelineView() = default;

//! The line of the present moves.
void TimelineView::tick()
{
    viewport()->update();
    m_clock.after(std::chrono::minutes(1), this, [this] { tick(); });
}

void TimelineView::invalidate()
{
    if (!m_isStale && !m_painter.lines().lines().isEmpty())
        m_kept = scene().begin;
    m_isStale = true;
    m_isMaking = false;
    dropLater(std::exchange(m_painter, TimelinePainter({}, look()))); // nobody may ask for rows that are gone
    m_current = {};
    viewport()->update();
    // Before it is painted, so that no scroll bar comes or goes meanwhile; once for a burst of changes.
    QMetaObject::invokeMethod(this, &TimelineView::bringUpToDate, Qt::QueuedConnection);
}

//! Once for a burst of changes.
void TimelineView::refreshRows()
{
    viewport()->update();
    if (!std::exchange(m_hasNewRows, true))
        QMetaObject::invokeMethod(this, &TimelineView::bringUpToDate, Qt::QueuedConnection);
}

void TimelineView::bringUpToDate()
{
    if (std::exchange(m_hasNewRows, false) && !m_isStale && !m_painter.setPlan(m_model.plan()))
        invalidate();
    if (m_isStale && isVisible())
        layOut();
}

TimelinePainter::Look TimelineView::look() const
{
    return {font(), palette(), layoutDirection()};
}

TimelinePainter &TimelineView::painter()
{
    bringUpToDate();
    if (m_isStale)
        layOut();
    return m_painter;
}

void TimelineView::layOut()
{
    m_isStale = false;
    qsizetype rows = 0;
    for (const OrganisationPlan &organisation : m_model.plan().organisations) {
        for (const SchedulePlan &schedule : organisation.schedules)
            rows += schedule.rows.size();
    }
    if (rows <= rowsAtOnce) {
        adopt({TimelineLines(m_model), look()});
        return;
    }
    m_isMaking = true;
    m_maker.setFuture(QtConcurrent::run([plan = m_model.plan(), shown = m_model.shownRows(), look = look()] {
        return std::make_shared<TimelinePainter>(TimelineLines(plan, shown), look);
    }));
}

void TimelineView::made()
{
    if (!std::exchange(m_isMaking, false))
        return;
    const auto painter = m_maker.future().takeResult();
    if (painter->setPlan(m_model.plan())) // what was ticked meanwhile
        adopt(std::move(*painter));
    else
        invalidate();
}

void TimelineView::adopt(TimelinePainter painter)
{
    m_painter = std::move(painter);
    m_painter.setLook(look());
    viewport()->update();
    m_visible = std::min(m_visible, mostSpan());
    updateScrollBars();
    const Span span = m_painter.lines().span();
    if (m_kept && span.contains(*m_kept))
        scrollTo(*m_kept);
    else if (!m_painter.lines().lines().isEmpty())
        scrollTo(weekOf(m_painter, span.begin));
    adoptCurrent();
    if (m_current.isValid() && std::exchange(m_isCurrentNew, false))
        followCurrent();
}

double TimelineView::timeWidth() const
{
    return std::max(1.0, m_painter.layout(viewport()->rect()).lines.width());
}

double TimelineView::pixelsPerHour() const
{
    return timeWidth() / (double(m_visible.count()) / 60);
}

TimelinePainter::Scene TimelineView::scene()
{
    (void)painter();
    const double along = horizontalScrollBar()->value();
    return {
        .area = viewport()->rect(),
        .begin = m_painter.lines().span().begin + std::chrono::seconds(qRound64(along / pixelsPerHour() * 3600)),
        .pixelsPerHour = pixelsPerHour(),
        .scrolled = double(verticalScrollBar()->value()),
        .current = m_current,
        .isSelected = [this](const PreviewModel::Place &row) { return m_selection.isSelected(m_model.indexOf(row)); },
        .hasFocus = hasFocus(),
        .now = m_clock.now()};
}

Span TimelineView::visibleTimes()
{
    const TimelinePainter::Scene now = scene();
    return m_painter.scale(now).visible();
}

void TimelineView::updateScrollBars()
{
    const TimelinePainter::Layout parts = m_painter.layout(viewport()->rect());
    const Span span = m_painter.lines().span();
    const double hours = double((span.end - span.begin).count()) / 3600;
    const double width = hours * pixelsPerHour();
    horizontalScrollBar()->setPageStep(int(timeWidth()));
    horizontalScrollBar()->setSingleStep(std::max(1, int(timeWidth() * panStep)));
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(width - timeWidth()))));
    const double height = double(m_painter.lines().lines().size()) * m_painter.lineHeight();
    verticalScrollBar()->setPageStep(int(parts.lines.height()));
    verticalScrollBar()->setSingleStep(int(m_painter.lineHeight()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height - parts.lines.height()))));
}

void TimelineView::scrollTo(Instant begin)
{
    const double hours = double((begin - m_painter.lines().span().begin).count()) / 3600;
    horizontalScrollBar()->setValue(qRound(hours * pixelsPerHour()));
}

void TimelineView::setSpan(Minutes span, Instant fixed, double x)
{
    m_visible = std::clamp(span, leastSpan, mostSpan());
    updateScrollBars();
    // What was under x is there again.
    const auto moved = m_painter.scale(scene()).at(x) - fixed;
    scrollTo(scene().begin - moved);
    viewport()->update();
}

//! All that there is; as long as that is nothing, six weeks.
Minutes TimelineView::mostSpan()
{
    if (painter().lines().lines().isEmpty())
        return 6 * week;
    const Span all = m_painter.lines().span();
    return std::max(std::chrono::ceil<Minutes>(all.end - all.begin), day);
}

void TimelineView::setVisibleSpan(Minutes span)
{
    const TimelinePainter::Scene now = scene();
    const QRectF lines = m_painter.layout(now.area).lines;
    double x = layoutDirection() == Qt::RightToLeft ? lines.right() : lines.left();
    if (m_current.isValid() && lines.intersects(m_painter.barRect(now, m_current)))
        x = std::clamp(m_painter.barRect(now, m_current).center().x(), lines.left(), lines.right());
    setSpan(span, m_painter.scale(now).at(x), x);
}

Instant TimelineView::inSight()
{
    const TimelinePainter::Scene now = scene();
    // What is seen begins in a pixel: not in the last of the day before.
    return m_current.isValid() ? m_painter.lines().lines().at(m_current.line).rows.at(m_current.row).extent.start
                               : now.begin + m_visible / 48;
}

void TimelineView::showDay()
{
    const Instant instant = inSight();
    setVisibleSpan(day);
    if (!m_painter.zone().isEmpty())
        scrollTo(startOfDay(localDate(instant, m_painter.zone()), m_painter.zone()));
}

void TimelineView::showWeek()
{
    const Instant instant = inSight();
    setVisibleSpan(week);
    if (!m_painter.zone().isEmpty())
        scrollTo(weekOf(m_painter, instant));
}

void TimelineView::showAll()
{
    setVisibleSpan(mostSpan());
}

void TimelineView::zoomIn()
{
    setVisibleSpan(std::chrono::round<Minutes>(m_visible / zoomStep));
}

void TimelineView::zoomOut()
{
    setVisibleSpan(std::chrono::round<Minutes>(m_visible * zoomStep));
}

double TimelineView::withinLines(double x)
{
    const QRectF lines = painter().layout(viewport()->rect()).lines;
    return std::clamp(x, lines.left(), lines.right());
}

void TimelineView::zoomAt(double factor, double x)
{
    if (factor <= 0)
        return; // fingers don't do that
    x = withinLines(x);
    setSpan(std::chrono::round<Minutes>(m_visible / factor), m_painter.scale(scene()).at(x), x);
}

void TimelineView::currentChanged()
{
    viewport()->update();
    if (m_isStale || m_isMaking) {
        m_isCurrentNew = true;
        return;
    }
    adoptCurrent();
    if (!m_current.isValid())
        return;
    followCurrent();
    if (hasFocus())
        TimelineAccessible::tellCurrent(*this, m_current);
}

//! The axis and the strip are those of the current row; the first line's until there is one.
void TimelineView::adoptCurrent()
{
    const QModelIndex current = m_selection.currentIndex();
    m_current = current.isValid() ? m_painter.lines().find(m_model.place(current)) : TimelineLines::Place();
    if (m_current.isValid()) {
        m_painter.setZone(m_painter.lines().row(m_current).zone());
        const int organisation = m_painter.lines().lines().at(m_current.line).organisation;
        if (organisation != m_painter.organisation())
            m_painter.setOrganisation(organisation);
    }
    setAccessibleDescription(m_painter.summary().join(u", "_s));
}

void TimelineView::followCurrent()
{
    const TimelinePainter::Scene now = scene();
    const QRectF lines = m_painter.layout(now.area).lines;
    const double top = m_current.line * m_painter.lineHeight();
    if (top < now.scrolled)
        verticalScrollBar()->setValue(int(top));
    else if (top + m_painter.lineHeight() > now.scrolled + lines.height())
        verticalScrollBar()->setValue(int(std::ceil(top + m_painter.lineHeight() - lines.height())));
    const QRectF bar = m_painter.barRect(now, m_current);
    if (bar.left() >= lines.left() && bar.right() <= lines.right())
        return;
    // It comes to stand where reading starts, with its day before it where there is room.
    const Stretch extent = m_painter.lines().lines().at(m_current.line).rows.at(m_current.row).extent;
    const Instant midnight = startOfDay(localDate(extent.start, m_painter.zone()), m_painter.zone());
    scrollTo(extent.end() - midnight <= m_visible ? midnight : extent.start - m_visible / 20);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const TimelinePainter::Scene now = scene();
    QPainter on(viewport());
    m_painter.paint(on, now);
    if (m_isMaking) {
        on.setPen(palette().color(QPalette::PlaceholderText));
        on.drawText(viewport()->rect(), Qt::AlignCenter, tr("Drawing the timeline…"));
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_isStale)
        return;
    const QSize before = event->oldSize();
    const double widthBefore = m_painter.layout(QRectF(QPointF(), before)).lines.width();
    const double along = horizontalScrollBar()->value();
    updateScrollBars();
    if (widthBefore > 0)
        horizontalScrollBar()->setValue(qRound(along / widthBefore * timeWidth()));
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(std::pow(zoomStep, angle.y() / wheelNotch), event->position().x());
        event->accept();
        return;
    }
    // A touchpad tells pixels, a wheel notches; with Shift it turns sideways (some platforms do that by themselves).
    QPointF by = event->pixelDelta();
    if (by.isNull())
        by = {angle.x() / wheelNotch * horizontalScrollBar()->singleStep(),
              angle.y() / wheelNotch * 2 * verticalScrollBar()->singleStep()};
    if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0)
        by = {angle.y() / wheelNotch * horizontalScrollBar()->singleStep(), 0};
    const double sideways = layoutDirection() == Qt::RightToLeft ? -by.x() : by.x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(sideways));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(by.y()));
    event->accept();
}

//! Moves by so many lines, to the row that is nearest in time, or by so many rows of the line.
void TimelineView::step(int lines, int rows, Qt::KeyboardModifiers modifiers)
{
    const QList<TimelineLines::Line> &all = painter().lines().lines();
    if (all.isEmpty())
        return;
    if (!m_current.isValid()) {
        select({m_painter.linesSeen(scene()).first, 0}, modifiers);
        return;
    }
    TimelineLines::Place to = m_current;
    to.line = std::clamp(m_current.line + lines, 0, int(all.size()) - 1);
    if (to.line != m_current.line) {
        const Instant from = all.at(m_current.line).rows.at(m_current.row).extent.start;
        const QList<TimelineLines::Row> &there = all.at(to.line).rows;
        const auto nearest = std::min_element(there.cbegin(), there.cend(), [from](const auto &a, const auto &b) {
            return std::chrono::abs(a.extent.start - from) < std::chrono::abs(b.extent.start - from);
        });
        to.row = int(nearest - there.cbegin());
    }
    to.row = int(std::clamp<qint64>(qint64(to.row) + rows, 0, all.at(to.line).rows.size() - 1));
    select(to, modifiers);
}

void TimelineView::select(const TimelineLines::Place &place, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_model.indexOf(painter().lines().lines().at(place.line).rows.at(place.row).shown);
    const auto how = modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Toggle
        : modifiers.testFlag(Qt::ShiftModifier)              ? QItemSelectionModel::Select
                                                             : QItemSelectionModel::ClearAndSelect;
    m_selection.setCurrentIndex(index, how | QItemSelectionModel::Rows);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    constexpr int far = 1'000'000;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool alone = modifiers == Qt::NoModifier;
    const bool jumps = modifiers == Qt::ControlModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int page = std::max(1, int(m_painter.layout(viewport()->rect()).lines.height() / m_painter.lineHeight()) - 1);
    if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int by = event->key() == Qt::Key_Right ? forward : -forward;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by * horizontalScrollBar()->singleStep());
        return;
    }
    if (!alone && !jumps && modifiers != Qt::ShiftModifier) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const Qt::KeyboardModifiers adding = modifiers & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1, 0, adding);
        break;
    case Qt::Key_Down:
        step(1, 0, adding);
        break;
    case Qt::Key_Left:
        step(0, -forward, adding);
        break;
    case Qt::Key_Right:
        step(0, forward, adding);
        break;
    case Qt::Key_Home:
        step(jumps ? -far : 0, -far, adding);
        break;
    case Qt::Key_End:
        step(jumps ? far : 0, far, adding);
        break;
    case Qt::Key_PageUp:
        step(-page, 0, adding);
        break;
    case Qt::Key_PageDown:
        step(page, 0, adding);
        break;
    case Qt::Key_Space:
        Q_EMIT tickWanted();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid() && alone)
            Q_EMIT activated(m_selection.currentIndex());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const TimelineLines::Place place = painter().placeAt(scene(), event->position());
        if (place.isValid()) {
            select(place, event->modifiers());
            return;
        }
    }
    // Elsewhere, and with the middle button anywhere, the sheet is taken hold of.
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_panned = event->position();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_panned)
        return;
    const QPointF by = event->position() - *m_panned;
    m_panned = event->position();
    const double sideways = layoutDirection() == Qt::RightToLeft ? -by.x() : by.x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(sideways));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(by.y()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_panned.reset();
    viewport()->unsetCursor();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && painter().placeAt(scene(), event->position()).isValid())
        Q_EMIT activated(m_selection.currentIndex());
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    if (scene().current.isValid())
        TimelineAccessible::tellCurrent(*this, m_current);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        m_painter.setLook(look());
        if (!m_isStale)
            updateScrollBars();
        viewport()->update();
        break;
    default:
        break;
    }
}

//! Two fingers on a touch screen. A touchpad tells of them by native gestures, or by the wheel with Ctrl.
bool TimelineView::pinch(const QGestureEvent &event)
{
    const auto *pinch = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    const double x = withinLines(viewport()->mapFromGlobal(pinch->centerPoint()).x());
    // What was between the fingers at first stays between them.
    if (pinch->state() == Qt::GestureStarted)
        m_pinched = {.at = m_painter.scale(scene()).at(x), .visible = m_visible};
    if (pinch->totalScaleFactor() > 0)
        setSpan(std::chrono::round<Minutes>(m_pinched.visible / pinch->totalScaleFactor()), m_pinched.at, x);
    return true;
}

//! Alt and an arrow choose another week elsewhere in the window; here they move in time.
bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (moves && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Gesture && pinch(*static_cast<QGestureEvent *>(event)))
        return true;
    if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(1 + gesture->value(), gesture->position().x());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showTip(QHelpEvent *event)
{
    const TimelinePainter::Scene now = scene();
    const TimelineLines::Place place = m_painter.placeAt(now, event->pos());
    const QRectF strip = m_painter.layout(now.area).strip;
    QString tip;
    if (place.isValid()) {
        const ConflictRow row = m_painter.lines().row(place);
        const std::pair<QString, QString> lines[] = {{tr("H · HRIS"), ChangeText::side(row, Side::Hris)},
                                                     {tr("Last agreed"), ChangeText::side(row, Side::Agreed)},
                                                     {tr("W · WFM now"), ChangeText::side(row, Side::Wfm)}};
        tip = u"<b>%1</b><br>%2<table>"_s.arg(
            row->agentName.toHtmlEscaped(),
            tr("%1, times in %2", "day, zone").arg(RowText(row).shortDay(), row.zone()).toHtmlEscaped());
        for (const auto &[side, text] : lines)
            tip += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(side.toHtmlEscaped(), text.toHtmlEscaped());
        tip += u"</table>%1 %2"_s.arg(ChangeText::glyph(row->kind), ChangeText::change(row).toHtmlEscaped());
    } else if (strip.contains(event->pos())) {
        const int interval = m_painter.headcount().indexOf(m_painter.scale(now).at(event->pos().x()));
        tip = interval < 0 ? QString() : m_painter.countText(interval);
    } else {
        for (const ClockChange &change : TimeMarks::clockChanges(visibleTimes(), m_painter.zone())) {
            if (std::abs(m_painter.scale(now).x(change.at) - event->pos().x()) < 12)
                tip = tr("%1 at %2: %3", "day, time, how clocks change")
                          .arg(TimeMarks::day(change.at, m_painter.zone()),
                               TimeMarks::time(change.at, m_painter.zone()), TimeMarks::change(change));
        }
    }
    QToolTip::showText(event->globalPos(), tip, viewport());
}

TimelineSheet TimelineView::sheet()
{
    bringUpToDate();
    if (m_isMaking) {
        m_maker.waitForFinished();
        made();
    }
    const TimelinePainter::Scene now = scene();
    TimelineSheet sheet;
    sheet.lines = m_painter.lines();
    sheet.look = {font(), TimelineSheet::paper(), layoutDirection()};
    sheet.times = m_painter.scale(now).visible();
    sheet.organisation = m_painter.organisation();
    sheet.zone = m_painter.zone();
    sheet.now = now.now;
    return sheet;
}

QString TimelineView::rowText(const TimelineLines::Place &place)
{
    const ConflictRow row = painter().lines().row(place);
    return tr("%1, %2, HRIS %3, last agreed %4, WFM now %5: %6", "agent, day, three sides, change")
        .arg(row->agentName, RowText(row).shortDay(), ChangeText::side(row, Side::Hris),
             ChangeText::side(row, Side::Agreed), ChangeText::side(row, Side::Wfm), ChangeText::change(row));
}

} // namespace rosterbridge
