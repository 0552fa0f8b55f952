// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shiftmaker.h"
#include "tests/ui/reviewfixture.h"
#include "ui/timeline/organisationheadcount.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

class TestHeadcount final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<Headcount::Count>("count");
        const auto row = [](const QString &time, int before, int after) {
            QTest::newRow(qPrintable(time)) << time << Headcount::Count{before, after};
        };
        row(u"07:45"_s, 0, 0);
        row(u"08:00"_s, 0, 1); // one comes an hour earlier
        row(u"09:00"_s, 3, 3);
        row(u"12:00"_s, 3, 3);
        row(u"12:30"_s, 2, 2); // a meal is not on queue
        row(u"12:45"_s, 2, 2);
        row(u"13:00"_s, 3, 3);
        row(u"16:00"_s, 3, 2); // and goes an hour earlier
        row(u"17:00"_s, 0, 0); // the end is not part of a shift
        row(u"18:00"_s, 0, 1); // new
        row(u"19:10"_s, 0, 1); // in an interval
    }
    void counts()
    {
        QFETCH(const QString, time);
        const Headcount headcount = headcountOf(somePlan());
        const int index = headcount.indexOf(at(time));
        QTEST(headcount.count(index), "count");
        QVERIFY(headcount.start(index) <= at(time) && at(time) < headcount.start(index + 1));
    }

    void untickedChangesNothing()
    {
        Plan plan = somePlan();
        for (PlanRow &row : plan.organisations.first().schedules.first().rows)
            row.ticked = false;
        const Headcount headcount = headcountOf(plan);
        QCOMPARE(headcount.greatestLoss(), -1);
        QCOMPARE(headcount.greatestGain(), -1);
        QCOMPARE(headcount.most(), 3);
    }

    void extremes()
    {
        const Headcount headcount = headcountOf(somePlan());
        QCOMPARE(headcount.start(headcount.greatestLoss()), at(u"16:00"_s));
        QCOMPARE(headcount.start(headcount.greatestGain()), at(u"08:00"_s));
        QCOMPARE(headcount.most(), 3);
    }

    // Where many intervals are drawn as one, that which changes is the one that is drawn.
    void tellingOfMany()
    {
        const Headcount headcount = headcountOf(somePlan());
        const int noon = headcount.indexOf(at(u"12:00"_s));
        QCOMPARE(headcount.telling(noon, 4), (Headcount::Count{3, 3}));
        QCOMPARE(headcount.telling(noon, 24), (Headcount::Count{3, 2}));
        QCOMPARE(headcount.telling(headcount.size() - 1, 24), (Headcount::Count{0, 0}));
    }

    // A shift that sticks out of the span is cut off, one outside is nothing.
    void outsideOfSpan()
    {
        const Plan plan = somePlan();
        Headcount headcount({at(u"12:00"_s), at(u"13:00"_s)}, activityCodes());
        addAll(headcount, plan);
        QCOMPARE(headcount.size(), 4);
        QCOMPARE(headcount.count(0), (Headcount::Count{3, 3}));
        QCOMPARE(headcount.indexOf(at(u"11:59"_s)), -1);
        QCOMPARE(headcount.indexOf(at(u"13:00"_s)), -1);
        Headcount night({at(u"00:00"_s), at(u"06:00"_s)}, activityCodes());
        addAll(night, plan);
        QCOMPARE(night.most(), 0);
        const Headcount nothing;
        QCOMPARE(nothing.most(), 0);
        QCOMPARE(nothing.greatestLoss(), -1);
    }

    // Whatever changes, the count is that of a count anew.
    void keptUpToDate()
    {
        OrganisationHeadcount kept;
        const Span span{at(u"00:00"_s), at(u"23:00"_s)};
        Plan plan = somePlan();
        plan.organisations.first().schedules.append(plan.organisations.first().schedules.first());
        const auto check = [&] {
            kept.update(plan.organisations.first(), span);
            OrganisationHeadcount anew;
            anew.update(plan.organisations.first(), span);
            for (int i = 0; i < anew.headcount().size(); ++i)
                QCOMPARE(kept.headcount().count(i), anew.headcount().count(i));
        };
        check();
        QCOMPARE(kept.headcount().most(), 6);
        plan.organisations.first().schedules.first().rows.first().ticked = false;
        check();
        plan.organisations.first().schedules.last().rows.removeLast();
        check();
        plan.organisations.first().schedules.removeLast();
        check();
        QCOMPARE(kept.headcount().most(), 3);
        plan.organisations.first().directory.codes.clear();
        check();
        QCOMPARE(kept.headcount().most(), 0);
    }

private:
    [[nodiscard]] static Instant at(const QString &time)
    {
        const QDateTime moment(QDate(2027, 3, 10), QTime::fromString(time, u"HH:mm"_s), Qt::UTC);
        return Instant(std::chrono::seconds(moment.toSecsSinceEpoch()));
    }
    [[nodiscard]] Plan somePlan() const
    {
        const QString day = u"09:00-17:00"_s;
        const QString meal = u"09:00-17:00 meal 12:30+30"_s;
        QList<PlanRow> rows = compared({{u"a1"_s, day, u"08:00-16:00"_s, day},
                                        {u"a2"_s, meal, meal, meal},
                                        {u"a3"_s, day, day, day},
                                        {u"a4"_s, {}, u"18:00-20:00"_s, {}}});
        for (PlanRow &row : rows)
            row.ticked = row.isWritable();
        return m_fixture.plan(rows);
    }
    static void addAll(Headcount &headcount, const Plan &plan)
    {
        const OrganisationPlan &organisation = plan.organisations.first();
        for (const PlanRow &row : organisation.schedules.first().rows)
            headcount.add({.organisation = &organisation, .schedule = &organisation.schedules.first(), .row = &row});
    }
    [[nodiscard]] static Headcount headcountOf(const Plan &plan)
    {
        Headcount headcount({at(u"00:00"_s), at(u"23:00"_s)}, activityCodes());
        addAll(headcount, plan);
        return headcount;
    }

    ReviewFixture m_fixture;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestHeadcount)
#include "tst_headcount.moc"
