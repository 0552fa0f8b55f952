// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shiftmaker.h"
#include "tests/ui/reviewfixture.h"
#include "ui/timeline/rowbars.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

QString text(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(u"HH:mm"_s);
}

QString text(const Stretch &stretch)
{
    return text(stretch.start) + u'-' + text(stretch.end());
}

QString text(const QList<Stretch> &stretches)
{
    QStringList parts;
    for (const Stretch &one : stretches)
        parts.append(text(one));
    return parts.join(u' ');
}

//! "WORK 09:00-12:30 MEAL 12:30-13:00", with a + before what is new.
QString text(const QList<RowBars::Bar> &bars)
{
    QStringList parts;
    for (const RowBars::Bar &bar : bars)
        parts.append((bar.isNew ? u"+"_s : QString()) + bar.name + u' ' + text(bar.stretch));
    return parts.join(u' ');
}

} // namespace

class TestRowBars final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bars_data()
    {
        QTest::addColumn<Case>("sides");
        QTest::addColumn<RowKind>("kind");
        QTest::addColumn<QString>("bars");
        QTest::addColumn<QString>("comes");
        QTest::addColumn<QString>("goes");
        const auto row = [](const char *name, RowKind kind, const QString &agreed, const QString &desired,
                            const QString &current, const QString &bars, const QString &comes, const QString &goes) {
            QTest::newRow(name) << Case{u"a1"_s, agreed, desired, current} << kind << bars << comes << goes;
        };
        const QString day = u"09:00-17:00"_s;
        const QString meal = u"09:00-17:00 meal 12:00+30"_s;
        row("in sync", RowKind::InSync, day, day, day, u"WORK 09:00-17:00"_s, {}, {});
        row("kept", RowKind::Keep, day, day, u"10:00-17:00"_s, u"WORK 10:00-17:00"_s, {}, {});
        row("new", RowKind::Create, {}, u"14:00-22:00 meal 18:00+30"_s, {},
            u"+WORK 14:00-18:00 +MEAL 18:00-18:30 +WORK 18:30-22:00"_s, u"14:00-22:00"_s, {});
        row("removed", RowKind::Delete, meal, {}, meal, {}, {}, u"09:00-17:00"_s);
        row("longer", RowKind::Update, day, u"09:00-17:30"_s, day, u"WORK 09:00-17:00 +WORK 17:00-17:30"_s,
            u"17:00-17:30"_s, {});
        row("one hour earlier", RowKind::Update, day, u"08:00-16:00"_s, day, u"+WORK 08:00-09:00 WORK 09:00-16:00"_s,
            u"08:00-09:00"_s, u"16:00-17:00"_s);
        row("meal moves", RowKind::Update, meal, u"09:00-17:00 meal 13:00+30"_s, meal,
            u"WORK 09:00-13:00 MEAL 13:00-13:30 WORK 13:30-17:00"_s, u"13:00-13:30"_s, u"12:00-12:30"_s);
        row("overnight", RowKind::Update, u"22:00-06:00"_s, u"22:00-07:00"_s, u"22:00-06:00"_s,
            u"WORK 22:00-06:00 +WORK 06:00-07:00"_s, u"06:00-07:00"_s, {});
        row("merged: theirs is kept, ours comes", RowKind::Merged, meal, u"09:00-17:30 meal 12:00+30"_s,
            u"09:00-17:00 meal 13:00+30"_s, u"WORK 09:00-13:00 MEAL 13:00-13:30 WORK 13:30-17:00 +WORK 17:00-17:30"_s,
            u"17:00-17:30"_s, {});
        // Nothing is decided: what WFM has stands, and what each side would change is a ghost.
        row("open conflict", RowKind::Conflict, day, u"08:00-16:00"_s, u"10:00-18:00"_s,
            u"+WORK 08:00-10:00 WORK 10:00-18:00"_s, u"08:00-10:00"_s, u"16:00-18:00"_s);
        row("deleted in WFM, edited in HRIS", RowKind::Conflict, day, u"08:00-16:00"_s, {}, u"+WORK 08:00-16:00"_s,
            u"08:00-16:00"_s, {});
        row("deleted in HRIS, edited in WFM", RowKind::Conflict, day, {}, u"10:00-18:00"_s, u"WORK 10:00-18:00"_s, {},
            u"10:00-18:00"_s);
    }
    void bars()
    {
        QFETCH(const Case, sides);
        QFETCH(const RowKind, kind);
        const Plan plan = planOf({sides});
        const ConflictRow row = rowOf(plan);
        QCOMPARE(row->kind, kind);
        const RowBars bars = rowBars(row);
        QTEST(text(bars.bars), "bars");
        QTEST(text(bars.comes), "comes");
        QTEST(text(bars.goes), "goes");
        QVERIFY(!bars.held);
    }

    void extentHoldsAll()
    {
        const Plan plan = planOf({{u"a1"_s, u"09:00-17:00"_s, u"08:00-16:00"_s, u"09:00-17:00"_s}});
        QCOMPARE(text(rowBars(rowOf(plan)).extent), u"08:00-17:00"_s);
    }

    // A decision makes of a conflict what the run will write.
    void decided_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<QString>("bars");
        QTest::addColumn<QString>("ghosts");
        QTest::newRow("HRIS") << Side::Hris << u"+WORK 08:00-10:00 WORK 10:00-16:00"_s << u"08:00-10:00|16:00-18:00"_s;
        QTest::newRow("last agreed") << Side::Agreed << u"+WORK 09:00-10:00 WORK 10:00-17:00"_s
                                     << u"09:00-10:00|17:00-18:00"_s;
        QTest::newRow("WFM") << Side::Wfm << u"WORK 10:00-18:00"_s << u"|"_s;
    }
    void decided()
    {
        QFETCH(const Side, side);
        Plan plan = planOf({{u"a1"_s, u"09:00-17:00"_s, u"08:00-16:00"_s, u"10:00-18:00"_s}});
        PlanRow &changed = plan.organisations.first().schedules.first().rows.first();
        changed.decision = rowOf(plan).withShift(side);
        const RowBars bars = rowBars(rowOf(plan));
        QTEST(text(bars.bars), "bars");
        QTEST(text(bars.comes) + u'|' + text(bars.goes), "ghosts");
    }

    void writtenRowHasNoGhosts()
    {
        Plan plan = planOf({{u"a1"_s, u"09:00-17:00"_s, u"08:00-16:00"_s, u"09:00-17:00"_s}});
        PlanRow &row = plan.organisations.first().schedules.first().rows.first();
        row.current = row.result;
        row.end = RowEnd::Written;
        const RowBars bars = rowBars(rowOf(plan));
        QCOMPARE(text(bars.bars), u"WORK 08:00-16:00"_s);
        QVERIFY(bars.comes.isEmpty() && bars.goes.isEmpty());
    }

    // What the HRIS wants of a blocked row is shown, but neither comes nor goes.
    void blockedIsHeldBack()
    {
        Plan plan = planOf({{u"a1"_s, u"09:00-17:00"_s, u"08:00-16:00"_s, u"09:00-17:00"_s}});
        PlanRow &row = plan.organisations.first().schedules.first().rows.first();
        row.kind = RowKind::Blocked;
        row.result.reset();
        const RowBars bars = rowBars(rowOf(plan));
        QCOMPARE(text(bars.bars), u"WORK 09:00-17:00"_s);
        QVERIFY(bars.comes.isEmpty() && bars.goes.isEmpty());
        QCOMPARE(text(bars.held.value()), u"08:00-16:00"_s);
        QCOMPARE(text(bars.extent), u"08:00-17:00"_s);
    }

    void afterSync_data()
    {
        QTest::addColumn<Case>("sides");
        QTest::addColumn<bool>("ticked");
        QTest::addColumn<RowEnd>("end");
        QTest::addColumn<QString>("after");
        const QString day = u"09:00-17:00"_s;
        const Case update{u"a1"_s, day, u"08:00-16:00"_s, day};
        QTest::newRow("ticked") << update << true << RowEnd::None << u"08:00-16:00"_s;
        QTest::newRow("not ticked") << update << false << RowEnd::None << day;
        QTest::newRow("under way") << update << true << RowEnd::Pending << u"08:00-16:00"_s;
        QTest::newRow("left undone") << update << true << RowEnd::Left << day;
        QTest::newRow("delete, ticked") << Case{u"a1"_s, day, {}, day} << true << RowEnd::None << QString();
        QTest::newRow("delete, not ticked") << Case{u"a1"_s, day, {}, day} << false << RowEnd::None << day;
        QTest::newRow("conflict that nobody has decided")
            << Case{u"a1"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s} << true << RowEnd::None << u"10:00-18:00"_s;
    }
    void afterSync()
    {
        QFETCH(const Case, sides);
        QFETCH(const bool, ticked);
        QFETCH(const RowEnd, end);
        Plan plan = planOf({sides});
        PlanRow &row = plan.organisations.first().schedules.first().rows.first();
        row.ticked = ticked;
        row.end = end;
        const auto after = shiftAfterSync(rowOf(plan));
        QTEST(after ? text({after->start, after->length}) : QString(), "after");
    }

private:
    [[nodiscard]] Plan planOf(const QList<Case> &cases) const { return m_fixture.plan(compared(cases)); }
    [[nodiscard]] static ConflictRow rowOf(const Plan &plan)
    {
        const OrganisationPlan &organisation = plan.organisations.first();
        return {.organisation = &organisation,
                .schedule = &organisation.schedules.first(),
                .row = &organisation.schedules.first().rows.first()};
    }

    ReviewFixture m_fixture;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestRowBars)
#include "tst_rowbars.moc"
