// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the timeline takes on the GUI thread, with 10 000 agents and a week of shifts. Prints times and judges none:
// docs/economy.md tells what they were.
#include "tests/bench/shifttext.h"
#include "tests/support/shiftmaker.h"
#include "tests/ui/reviewfixture.h"
#include "ui/preview/previewview.h"
#include "ui/timeline/timelineview.h"

#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

constexpr int agentCount = 10'000;
constexpr int agentsInSchedule = 25;

//! A shift a day for each agent, with a meal; one of ten has changed in the HRIS, one of a hundred on both sides.
Plan largePlan(const ReviewFixture &fixture)
{
    Plan plan = fixture.plan({});
    OrganisationPlan &organisation = plan.organisations.first();
    const SchedulePlan empty = organisation.schedules.takeFirst();
    int serial = 0;
    for (int first = 0; first < agentCount; first += agentsInSchedule) {
        CompareInput all = input();
        all.schedule.id = u"schedule %1"_s.arg(first);
        for (int agent = first; agent < first + agentsInSchedule; ++agent) {
            const QString agentId = u"agent %1"_s.arg(agent);
            for (int day = -2; day <= 4; ++day) {
                const int hour = 6 + agent % 8;
                const QString key = u"h%1"_s.arg(++serial);
                const QString shiftId = u"s%1"_s.arg(serial);
                all.base.append(agreed(eightHours(day, hour), key, shiftId, agentId));
                all.desired.append(desired(eightHours(day, serial % 10 == 0 ? hour + 1 : hour), key, agentId));
                all.current.append(shift(eightHours(day, serial % 100 == 0 ? hour + 2 : hour), shiftId, agentId));
            }
        }
        SchedulePlan schedule = empty;
        schedule.info = all.schedule;
        schedule.rows = compare(all);
        for (PlanRow &row : schedule.rows)
            row.agentName = row.agentId;
        tickDefaults(schedule);
        organisation.schedules.append(schedule);
    }
    return plan;
}

} // namespace

class TimelineBench final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.review->openPlan(largePlan(m_fixture));
        m_model = std::make_unique<PreviewModel>(*m_fixture.review);
        m_model->setKinds({RowKind::Update, RowKind::Conflict, RowKind::InSync});
        QTRY_COMPARE(m_model->shown(), 7 * agentCount);
        m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
        m_view = makeView();
        waitForLines(*m_view);
    }

    void cleanupTestCase()
    {
        m_view.reset();
        m_selection.reset();
        m_model.reset();
    }

    // A view without its lines yet: all that anybody waits for.
    void firstPaint()
    {
        QBENCHMARK
        {
            const auto view = makeView();
        }
    }

    // Until the lines and the headcount are there.
    void firstLines()
    {
        QBENCHMARK
        {
            const auto view = makeView();
            waitForLines(*view);
            paint(*view);
        }
    }

    // In a worker
    void lines()
    {
        QBENCHMARK
        {
            const TimelineLines lines(*m_model);
            QCOMPARE(lines.lines().size(), agentCount);
        }
    }

    // In a worker
    void headcount()
    {
        QBENCHMARK
        {
            OrganisationHeadcount headcount;
            headcount.update(m_model->plan().organisations.first(), m_view->painter().lines().span());
            QVERIFY(headcount.headcount().most() > 0);
        }
    }

    // One row is ticked or unticked.
    void tick()
    {
        QBENCHMARK
        {
            const TimelineLines::Place place{9, 0};
            m_model->toggle(
                {m_model->indexOf(m_view->painter().lines().lines().at(place.line).rows.at(place.row).shown)});
            paint(*m_view);
        }
    }

    void repaint_data()
    {
        QTest::addColumn<Minutes>("span");
        QTest::newRow("a day") << TimelineView::day;
        QTest::newRow("a week") << TimelineView::week;
    }
    void repaint()
    {
        QFETCH(const Minutes, span);
        m_view->setVisibleSpan(span);
        paint(*m_view);
        QBENCHMARK
        {
            paint(*m_view);
        }
    }

    // A page further each time, so that every line is a new one.
    void scroll_data() { repaint_data(); }
    void scroll()
    {
        QFETCH(const Minutes, span);
        m_view->setVisibleSpan(span);
        QScrollBar *bar = m_view->verticalScrollBar();
        QBENCHMARK
        {
            bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + bar->pageStep());
            paint(*m_view);
        }
    }

    void pan()
    {
        m_view->setVisibleSpan(TimelineView::day);
        QScrollBar *bar = m_view->horizontalScrollBar();
        QBENCHMARK
        {
            bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + 40);
            paint(*m_view);
        }
    }

    void zoom()
    {
        m_view->setVisibleSpan(TimelineView::week);
        QBENCHMARK
        {
            if (m_view->visibleSpan() < TimelineView::day)
                m_view->setVisibleSpan(TimelineView::week);
            else
                m_view->zoomIn();
            paint(*m_view);
        }
    }

    // From one row to the next, as with a key that is held down.
    void step()
    {
        m_view->select({0, 0});
        QBENCHMARK
        {
            QTest::keyClick(m_view.get(), Qt::Key_Down);
            paint(*m_view);
        }
    }

private:
    [[nodiscard]] std::unique_ptr<TimelineView> makeView()
    {
        auto view = std::make_unique<TimelineView>(*m_model, *m_selection, m_fixture.clock);
        view->resize(1200, 900);
        view->show();
        paint(*view);
        return view;
    }

    static void waitForLines(const TimelineView &view)
    {
        QVERIFY(QTest::qWaitFor([&view] { return !view.isBusy(); }));
    }

    //! What a repaint of the whole view costs, whether or not there is a screen to see it.
    void paint(TimelineView &view)
    {
        QPainter painter(&m_image);
        view.viewport()->render(&painter, {}, {}, QWidget::DrawWindowBackground);
    }

    ReviewFixture m_fixture;
    QImage m_image{1200, 900, QImage::Format_ARGB32_Premultiplied};
    std::unique_ptr<PreviewModel> m_model;
    std::unique_ptr<QItemSelectionModel> m_selection;
    std::unique_ptr<TimelineView> m_view;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TimelineBench)
#include "timeline.moc"
