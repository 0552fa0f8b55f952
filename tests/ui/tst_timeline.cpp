// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reviewfixture.h"
#include "ui/preview/previewview.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QBuffer>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPdfWriter>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

const QString day = u"09:00-17:00"_s;

//! Imani has a new shift and one of the day before, Jonas comes an hour earlier, Sofia's goes, Noah's is a conflict.
QList<PlanRow> mixedRows()
{
    QList<PlanRow> rows = compared({{u"a1"_s, {}, u"14:00-22:00"_s, {}},
                                    {u"a1"_s, u"-1 09:00-17:00"_s, u"-1 09:00-18:00"_s, u"-1 09:00-17:00"_s},
                                    {u"a2"_s, day, u"08:00-16:00"_s, day},
                                    {u"a3"_s, day, {}, day},
                                    {u"a4"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s}});
    for (PlanRow &row : rows)
        row.ticked = row.isWritable() && row.kind != RowKind::Delete;
    return rows;
}

QString text(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(u"ddd HH:mm"_s);
}

} // namespace

class TestTimeline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_fixture = std::make_unique<ReviewFixture>();
        m_model = std::make_unique<PreviewModel>(*m_fixture->review);
        m_model->setKinds({RowKind::Create, RowKind::Update, RowKind::Delete, RowKind::Merged, RowKind::Conflict,
                           RowKind::Blocked, RowKind::Keep, RowKind::InSync});
        m_table = std::make_unique<PreviewView>(*m_model);
        m_view = std::make_unique<TimelineView>(*m_model, *m_table->selectionModel(), m_fixture->clock);
        m_view->resize(1000, 400);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_fixture->open(mixedRows());
    }

    void cleanup()
    {
        m_view.reset();
        m_table.reset();
        m_model.reset();
    }

    void agentsAreLines()
    {
        QStringList lines;
        for (const TimelineLines::Line &line : m_view->painter().lines().lines())
            lines.append(u"%1 %2"_s.arg(line.agent).arg(line.rows.size()));
        QCOMPARE(lines.join(u'|'), u"Imani Wright 2|Jonas Weber 1|Sofia Rossi 1|Noah Smith 1"_s);
        QCOMPARE(text(m_view->painter().lines().span().begin), u"Mon 00:00"_s);
        QCOMPARE(m_view->visibleSpan(), TimelineView::week);
        // The same rows in another order: the lines come as they do.
        m_model->sort(PreviewModel::Agent, Qt::DescendingOrder);
        QCOMPARE(m_view->painter().lines().lines().first().agent, u"Sofia Rossi"_s);
        m_model->setKinds({RowKind::Conflict});
        QCOMPARE(m_view->painter().lines().lines().size(), 1);
    }

    // What can't be drawn is left to the table.
    void rowsWithoutTimesOrPerson()
    {
        QList<PlanRow> rows = mixedRows();
        PlanRow unreadable;
        unreadable.key = u"line 7"_s;
        unreadable.kind = RowKind::Blocked;
        rows.append(unreadable);
        unreadable.key = u"line 8"_s;
        unreadable.agentId = u"a6"_s;
        rows.append(unreadable);
        m_fixture->open(rows);
        QCOMPARE(m_view->painter().lines().lines().size(), 4);
        m_fixture->open(QList<PlanRow>());
        QVERIFY(m_view->painter().lines().lines().isEmpty());
        m_view->showWeek(); // as the window does that finds its state again, before there is a plan
        QCOMPARE(m_view->visibleSpan(), TimelineView::week);
        m_view->grab();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        m_view->showAll();
    }

    void selectionIsShared()
    {
        m_table->select(ref(u"Noah Smith"_s));
        QCOMPARE(m_view->scene().current, place(u"Noah Smith"_s));
        click(place(u"Jonas Weber"_s));
        QCOMPARE(m_table->currentIndex().data().toString(), u"Jonas Weber"_s);
        QCOMPARE(selected(), u"Jonas Weber"_s);
        click(place(u"Sofia Rossi"_s), Qt::ControlModifier);
        QCOMPARE(selected(), u"Jonas Weber|Sofia Rossi"_s);
        click(place(u"Sofia Rossi"_s), Qt::ControlModifier);
        QCOMPARE(selected(), u"Jonas Weber"_s);
        click(place(u"Noah Smith"_s), Qt::ShiftModifier);
        QCOMPARE(selected(), u"Jonas Weber|Noah Smith"_s);
        // A filter keeps the current row for both.
        m_model->setFind(u"noah"_s);
        QCOMPARE(m_view->scene().current, (TimelineLines::Place{0, 0}));
    }

    void tableLeadsTheTimeline()
    {
        m_view->setVisibleSpan(TimelineView::day);
        QCOMPARE(text(m_view->visibleTimes().begin), u"Mon 00:00"_s);
        m_table->select(ref(u"Noah Smith"_s));
        QCOMPARE(text(m_view->visibleTimes().begin), u"Wed 00:00"_s);
        // What is in sight already stays where it is.
        m_table->select(ref(u"Jonas Weber"_s));
        QCOMPARE(text(m_view->visibleTimes().begin), u"Wed 00:00"_s);
    }

    // While a run is under way shifts move, and rows come and go: then the lines are not those of before.
    void rowsMove()
    {
        TimelineLines lines(*m_model);
        QList<PlanRow> rows = mixedRows();
        rows.first().ticked = !rows.first().ticked;
        QVERIFY(lines.setPlan(m_fixture->plan(rows)));
        for (PlanRow &row : rows) {
            if (row.agentName == u"Sofia Rossi"_s)
                row.current->length += Minutes(60);
        }
        QVERIFY(!TimelineLines(*m_model).setPlan(m_fixture->plan(rows)));
        rows = mixedRows();
        rows.removeFirst();
        QVERIFY(!TimelineLines(*m_model).setPlan(m_fixture->plan(rows)));
        QVERIFY(!TimelineLines(*m_model).setPlan(Plan()));
    }

    // A filter that is set and lifted leaves the view where it was.
    void filterKeepsPlace()
    {
        m_view->setVisibleSpan(TimelineView::day);
        m_table->select(ref(u"Noah Smith"_s));
        QCOMPARE(text(m_view->visibleTimes().begin), u"Wed 00:00"_s);
        m_model->setFind(u"noah"_s);
        QCOMPARE(text(m_view->visibleTimes().begin), u"Wed 00:00"_s);
        m_model->setFind({});
        QCOMPARE(text(m_view->visibleTimes().begin), u"Wed 00:00"_s);
        QCOMPARE(m_view->scene().current, place(u"Noah Smith"_s));
    }

    void keys()
    {
        m_view->select(place(u"Jonas Weber"_s));
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(m_view.get(), key, modifiers);
            const QModelIndex index = m_table->currentIndex();
            return index.data().toString() + u' ' + index.siblingAtColumn(PreviewModel::Day).data().toString();
        };
        QCOMPARE(press(Qt::Key_Up), u"Imani Wright Wed 10 Mar"_s); // the shift that is nearest in time
        QCOMPARE(press(Qt::Key_Left), u"Imani Wright Tue 9 Mar"_s);
        QCOMPARE(press(Qt::Key_Left), u"Imani Wright Tue 9 Mar"_s);
        QCOMPARE(press(Qt::Key_End), u"Imani Wright Wed 10 Mar"_s);
        QCOMPARE(press(Qt::Key_Home), u"Imani Wright Tue 9 Mar"_s);
        QCOMPARE(press(Qt::Key_Right), u"Imani Wright Wed 10 Mar"_s);
        QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), u"Noah Smith Wed 10 Mar"_s);
        QCOMPARE(press(Qt::Key_Down), u"Noah Smith Wed 10 Mar"_s);
        QCOMPARE(press(Qt::Key_PageUp), u"Imani Wright Wed 10 Mar"_s);
        QCOMPARE(press(Qt::Key_PageDown), u"Noah Smith Wed 10 Mar"_s);
        QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), u"Imani Wright Tue 9 Mar"_s);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), u"Imani Wright|Jonas Weber"_s);

        QSignalSpy ticks(m_view.get(), &TimelineView::tickWanted);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(ticks.count(), 1);
        QSignalSpy activated(m_view.get(), &TimelineView::activated);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toModelIndex().data().toString(), u"Jonas Weber"_s);
    }

    void doubleClickActivates()
    {
        QSignalSpy activated(m_view.get(), &TimelineView::activated);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middle(place(u"Noah Smith"_s)));
        QCOMPARE(activated.count(), 1);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(990, 380));
        QCOMPARE(activated.count(), 1);
    }

    // Whole days and weeks, from midnight on, of the row that is looked at.
    void wholeDaysAndWeeks()
    {
        m_view->showDay();
        QCOMPARE(text(m_view->visibleTimes().begin), u"Mon 00:00"_s);
        m_view->select(place(u"Noah Smith"_s));
        m_view->showWeek();
        QCOMPARE(text(m_view->visibleTimes().begin), u"Mon 00:00"_s);
        m_view->zoomIn();
        m_view->showDay();
        QCOMPARE(text(m_view->visibleTimes().begin), u"Wed 00:00"_s);
    }

    void zoomLimits()
    {
        for (int i = 0; i < 40; ++i)
            m_view->zoomIn();
        QCOMPARE(m_view->visibleSpan(), Minutes(std::chrono::hours(4)));
        for (int i = 0; i < 40; ++i)
            m_view->zoomOut();
        QCOMPARE(m_view->visibleSpan(), TimelineView::week); // there is no more
        QCOMPARE(m_view->visibleTimes(), m_view->painter().lines().span());
        m_view->showDay();
        QCOMPARE(m_view->visibleSpan(), TimelineView::day);
        m_view->showAll();
        QCOMPARE(m_view->visibleSpan(), TimelineView::week);
    }

    // The wheel zooms with Ctrl, and what is under the mouse stays there.
    void wheelZooms()
    {
        const QPoint mouse = middle(place(u"Jonas Weber"_s));
        const auto under = [&] { return m_view->painter().scale(m_view->scene()).at(mouse.x()); };
        const Instant before = under();
        for (int i = 0; i < 5; ++i)
            wheel(mouse, {}, {0, 120}, Qt::ControlModifier);
        QVERIFY(m_view->visibleSpan() < TimelineView::week / 2);
        QVERIFY(std::chrono::abs(under() - before) < Minutes(10));
        for (int i = 0; i < 5; ++i)
            wheel(mouse, {}, {0, -120}, Qt::ControlModifier);
        QVERIFY(m_view->visibleSpan() > TimelineView::week - Minutes(10));
    }

    // Two fingers on a touchpad, as macOS and Wayland tell of them.
    void touchpadPinchZooms()
    {
        const QPoint at = middle(place(u"Jonas Weber"_s));
        const auto under = [&] { return m_view->painter().scale(m_view->scene()).at(at.x()); };
        const auto pinch = [&](Qt::NativeGestureType type, double value) {
            QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                      m_view->viewport()->mapToGlobal(at), value, {});
            QCoreApplication::sendEvent(m_view->viewport(), &event);
        };
        const Instant before = under();
        pinch(Qt::BeginNativeGesture, 0);
        for (int i = 0; i < 5; ++i)
            pinch(Qt::ZoomNativeGesture, 0.2);
        pinch(Qt::EndNativeGesture, 0);
        QVERIFY(m_view->visibleSpan() < TimelineView::week / 2);
        QVERIFY(std::chrono::abs(under() - before) < Minutes(10));
        pinch(Qt::ZoomNativeGesture, -0.9);
        QCOMPARE(m_view->visibleSpan(), TimelineView::week);
        pinch(Qt::ZoomNativeGesture, -1); // nonsense: no harm
        QCOMPARE(m_view->visibleSpan(), TimelineView::week);
    }

    void touchScreenPinchZooms()
    {
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        QWidget *on = m_view->viewport();
        const QPoint middle(600, 150);
        const auto under = [&] { return m_view->painter().scale(m_view->scene()).at(middle.x()); };
        const auto apart = [&](int distance) { return QPoint(distance / 2, 0); };
        const Instant before = under();
        QTest::touchEvent(on, screen.get()).press(0, middle - apart(100), on).press(1, middle + apart(100), on);
        for (int distance = 120; distance <= 300; distance += 20)
            QTest::touchEvent(on, screen.get())
                .move(0, middle - apart(distance), on)
                .move(1, middle + apart(distance), on);
        QTest::touchEvent(on, screen.get()).release(0, middle - apart(300), on).release(1, middle + apart(300), on);
        QVERIFY2(m_view->visibleSpan() < TimelineView::week / 2,
                 qPrintable(QString::number(m_view->visibleSpan().count())));
        QVERIFY(std::chrono::abs(under() - before) < Minutes(20));
    }

    // From a day to six weeks.
    void sixWeeks()
    {
        Plan plan = m_fixture->plan(mixedRows());
        const SchedulePlan first = plan.organisations.first().schedules.first();
        for (int week = 1; week < 6; ++week) {
            SchedulePlan later = first;
            later.info.id += QString::number(week);
            later.info.weekDate = first.info.weekDate.addDays(qint64(7) * week);
            for (PlanRow &row : later.rows) {
                row.day = row.day.addDays(qint64(7) * week);
                for (std::optional<Shift> *shift : {&row.current, &row.result}) {
                    if (*shift)
                        (*shift)->start += week * TimelineView::week;
                }
                if (row.desired)
                    row.desired->fields.window.start += week * TimelineView::week;
                if (row.base)
                    row.base->fields.window.start += week * TimelineView::week;
            }
            plan.weeks.append(later.info.weekDate);
            plan.organisations.first().schedules.append(later);
        }
        m_fixture->open(plan);
        m_view->showAll();
        QCOMPARE(m_view->visibleSpan(), 6 * TimelineView::week);
        QCOMPARE(text(m_view->visibleTimes().begin), u"Mon 00:00"_s);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!m_view->grab().isNull());
        m_view->zoomOut(); // there is no more
        QCOMPARE(m_view->visibleSpan(), 6 * TimelineView::week);
        m_view->select(place(u"Jonas Weber"_s, 5));
        m_view->showWeek();
        const auto before = m_view->visibleTimes().begin - m_view->painter().lines().span().begin;
        QVERIFY2(std::chrono::abs(before - 5 * TimelineView::week) < Minutes(30), // half a pixel
                 qPrintable(QString::number(before.count())));
        m_view->showDay();
        QCOMPARE(text(m_view->visibleTimes().begin), u"Wed 00:00"_s);
    }

    void wheelAndTouchpadPan()
    {
        m_view->resize(1000, 160);
        m_view->setVisibleSpan(TimelineView::day);
        const QPoint mouse(600, 60);
        const Instant begin = m_view->visibleTimes().begin;
        wheel(mouse, {}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(m_view->visibleTimes().begin > begin);
        wheel(mouse, {}, {0, 120}, Qt::ShiftModifier);
        QCOMPARE(m_view->visibleTimes().begin, begin);
        wheel(mouse, {-100, 0}, {-100, 0});
        QCOMPARE(m_view->horizontalScrollBar()->value(), 100);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
        wheel(mouse, {}, {0, -120});
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QCOMPARE(m_view->horizontalScrollBar()->value(), 100);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_view->horizontalScrollBar()->value() > 100);
    }

    void dragPans()
    {
        m_view->setVisibleSpan(TimelineView::day);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(900, 200));
        QTest::mouseMove(m_view->viewport(), QPoint(700, 200));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(700, 200));
        QCOMPARE(m_view->horizontalScrollBar()->value(), 200);
        QTest::mouseMove(m_view->viewport(), QPoint(600, 200));
        QCOMPARE(m_view->horizontalScrollBar()->value(), 200);
    }

    void tipHasAllThreeValues()
    {
        const QString tip = tipAt(middle(place(u"Noah Smith"_s)));
        for (const QString &part : {u"Noah Smith"_s, u"08:00–16:00"_s, u"09:00–17:00"_s, u"10:00–18:00"_s,
                                    u"conflict: start and end"_s, u"UTC"_s})
            QVERIFY2(tip.contains(part), qPrintable(part));
        const TimelinePainter::Scene scene = m_view->scene();
        const QRectF strip = m_view->painter().layout(scene.area).strip;
        const PlanRow &jonas = *m_fixture->review->row(ref(u"Jonas Weber"_s));
        const double x = m_view->painter().scale(scene).x(jonas.current->end() - Minutes(20));
        QCOMPARE(tipAt(QPointF(x, strip.center().y()).toPoint()),
                 u"Wed 10 Mar 16:30: 3 on queue, 3 after the sync"_s); // one goes, one comes
    }

    void headcountFollowsTicks()
    {
        const auto lossAt = [this] {
            const Headcount &headcount = m_view->painter().headcount();
            return headcount.greatestLoss() < 0 ? QString() : text(headcount.start(headcount.greatestLoss()));
        };
        QCOMPARE(lossAt(), QString());
        m_fixture->review->setTicked({ref(u"Sofia Rossi"_s)}, true);
        QCOMPARE(lossAt(), u"Wed 09:00"_s);
        QVERIFY(m_view->painter().summary().contains(u"\u22121: Wed 10 Mar 09:00"_s));
        m_fixture->review->undoStack().undo();
        QCOMPARE(lossAt(), QString());
    }

    void screenReaderSeesBars()
    {
        m_view->setVisibleSpan(TimelineView::week);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Timeline of changes"_s);
        QVERIFY(list->text(QAccessible::Description).contains(u"On queue"_s));
        QCOMPARE(list->childCount(), 5);
        QAccessibleInterface *noah = list->child(4);
        QCOMPARE(noah->role(), QAccessible::ListItem);
        QCOMPARE(noah->text(QAccessible::Name),
                 u"Noah Smith, Wed 10 Mar, HRIS 08:00–16:00, last agreed 09:00–17:00, WFM now 10:00–18:00: "
                 "conflict: start and end"_s);
        QCOMPARE(noah->text(QAccessible::Description), u"WORK 10:00–18:00"_s);
        QCOMPARE(m_model->indexOf(ref(u"Noah Smith"_s))
                     .siblingAtColumn(PreviewModel::Wfm)
                     .data(Qt::AccessibleDescriptionRole)
                     .toString(),
                 noah->text(QAccessible::Description)); // the table is as good
        QCOMPARE(noah->parent(), list);
        QCOMPARE(list->indexOfChild(noah), 4);
        QCOMPARE(list->child(4), noah); // made once
        QVERIFY(!noah->state().selected);
        noah->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(noah->state().selected && noah->state().focused);
        QCOMPARE(list->focusChild(), noah);
        QCOMPARE(selected(), u"Noah Smith"_s);
        const QPoint centre = noah->rect().center();
        QCOMPARE(list->childAt(centre.x(), centre.y()), noah);
        QVERIFY(m_view->viewport()->rect().contains(m_view->viewport()->mapFromGlobal(centre)));

        // Out of view: no child any more, and said to be off the screen by whoever still holds it.
        m_view->setVisibleSpan(TimelineView::day);
        m_view->horizontalScrollBar()->setValue(0);
        QCOMPARE(list->childCount(), 0);
        QVERIFY(noah->state().offscreen);
        // Gone: not valid any more.
        m_model->setFind(u"sofia"_s);
        QVERIFY(!noah->isValid());
        QVERIFY(noah->state().invalid);
    }

    void rightToLeft()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        const TimelinePainter::Scene scene = m_view->scene();
        const TimelinePainter::Layout parts = m_view->painter().layout(scene.area);
        QVERIFY(parts.names.left() >= parts.lines.right());
        const TimelineLines::Place imani = place(u"Imani Wright"_s);
        QVERIFY(m_view->painter().barRect(scene, {imani.line, 0}).left()
                > m_view->painter().barRect(scene, {imani.line, 1}).right());
        m_view->select({imani.line, 0});
        QTest::keyClick(m_view.get(), Qt::Key_Left); // on, as one reads
        QCOMPARE(m_view->scene().current, (TimelineLines::Place{imani.line, 1}));
        m_view->setVisibleSpan(TimelineView::day);
        m_view->horizontalScrollBar()->setValue(0);
        wheel({300, 100}, {100, 0}, {100, 0});
        QCOMPARE(m_view->horizontalScrollBar()->value(), 100);
        click(place(u"Imani Wright"_s, 1));
    }

    // A conflict, what comes, what goes and the present are seen in light and dark; in high contrast by shape alone.
    void colours_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("coloured");
        const auto palette = [](const QColor &window, const QColor &text) {
            QPalette made(window);
            for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
                made.setColor(role, window);
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::Mid, QPalette::Highlight})
                made.setColor(role, text);
            made.setColor(QPalette::HighlightedText, window);
            return made;
        };
        QTest::newRow("light") << palette(QColor(0xf5f6f8), QColor(0x1d2330)) << true;
        QTest::newRow("dark") << palette(QColor(0x16191f), QColor(0xe6e9ef)) << true;
        QTest::newRow("high contrast") << palette(Qt::white, Qt::black) << false;
        QTest::newRow("high contrast, dark") << palette(Qt::black, Qt::white) << false;
    }
    void colours()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const bool, coloured);
        m_view->setPalette(palette);
        m_table->clearSelection();
        m_fixture->clock.advance(std::chrono::minutes(1));
        const QImage image = m_view->viewport()->grab().toImage();
        bool anyColour = false;
        bool anyText = false;
        const QRect lines = m_view->painter().layout(m_view->scene().area).lines.toRect();
        for (int y = lines.top(); y < lines.bottom(); ++y) {
            for (int x = lines.left(); x < lines.right(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                anyColour = anyColour || colour.saturation() > 40;
                anyText = anyText || contrast(colour, palette.color(QPalette::Base)) > 10;
            }
        }
        QCOMPARE(anyColour, coloured);
        QVERIFY(anyText);
    }

    // All lines, seen or not.
    void savedAsPicture()
    {
        m_view->resize(1000, 160);
        const QString path = m_fixture->directory.filePath(u"timeline.svg"_s);
        QVERIFY(m_view->sheet().save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString picture = QString::fromUtf8(file.readAll());
        for (const QString &name : {u"Imani Wright"_s, u"Jonas Weber"_s, u"Sofia Rossi"_s, u"Noah Smith"_s})
            QVERIFY2(picture.contains(name), qPrintable(name));
        QVERIFY(picture.contains(u"stroke-dasharray"_s)); // what goes
    }

    void savedOnPages()
    {
        const auto pages = [](const QByteArray &pdf) { return pdf.count("/Type /Page\n"); };
        const QString path = m_fixture->directory.filePath(u"timeline.pdf"_s);
        QVERIFY(m_view->sheet().save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pages(pdf), 1);

        QList<PlanRow> rows;
        for (int i = 0; i < 60; ++i) {
            PlanRow row = compared({{u"a1"_s, day, u"08:00-16:00"_s, day}}).first();
            row.agentId = u"agent %1"_s.arg(i);
            row.agentName = row.agentId;
            row.key = row.agentId;
            rows.append(row);
        }
        m_fixture->open(rows);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(1200); // of a printer
            writer.setPageOrientation(QPageLayout::Landscape);
            QVERIFY(m_view->sheet().print(writer));
        }
        QVERIFY(pages(buffer.data()) > 1);
    }

    void savedNowhere()
    {
        const auto saved = m_view->sheet().save(m_fixture->directory.filePath(u"no such folder/timeline.pdf"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        QVERIFY(saved.error().what.contains(u"no such folder"_s));
    }

    void presentMoves()
    {
        const auto line = [this] { return m_view->painter().scale(m_view->scene()).x(*m_view->scene().now); };
        const double before = line();
        m_fixture->clock.advance(std::chrono::hours(24));
        QVERIFY(line() > before + 50);
    }

private:
    [[nodiscard]] RowRef ref(const QString &agent) const
    {
        for (const PlanRow &row : m_fixture->review->plan().organisations.first().schedules.first().rows) {
            if (row.agentName == agent)
                return ReviewFixture::ref(row);
        }
        return {};
    }
    [[nodiscard]] TimelineLines::Place place(const QString &agent, int row = 0) const
    {
        const QList<TimelineLines::Line> &lines = m_view->painter().lines().lines();
        for (int line = 0; line < lines.size(); ++line) {
            if (lines.at(line).agent == agent)
                return {line, row};
        }
        return {};
    }
    [[nodiscard]] QPoint middle(const TimelineLines::Place &place) const
    {
        return m_view->painter().barRect(m_view->scene(), place).center().toPoint();
    }
    void click(const TimelineLines::Place &place, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, middle(place));
    }
    [[nodiscard]] QString selected() const
    {
        QStringList names;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows(PreviewModel::Agent))
            names.append(index.data().toString());
        names.sort();
        return names.join(u'|');
    }
    void wheel(const QPoint &at, const QPoint &pixels, const QPoint &angle, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    [[nodiscard]] QString tipAt(const QPoint &at)
    {
        QHelpEvent event(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return QToolTip::text();
    }

    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<PreviewModel> m_model;
    std::unique_ptr<PreviewView> m_table;
    std::unique_ptr<TimelineView> m_view;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestTimeline)
#include "tst_timeline.moc"
