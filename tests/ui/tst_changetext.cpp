// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shiftmaker.h"
#include "tests/ui/reviewfixture.h"
#include "ui/preview/changetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

class TestChangeText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void change_data()
    {
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<QString>("desired");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("hris");
        QTest::addColumn<QString>("wfm");

        const QString day = u"09:00-17:00"_s;
        QTest::newRow("earlier") << day << u"08:00-16:00"_s << day << u"one hour earlier"_s << u"08:00–16:00"_s
                                 << u"09:00–17:00"_s;
        QTest::newRow("later") << day << u"09:30-17:30"_s << day << u"30 min later"_s << u"09:30–17:30"_s
                               << u"09:00–17:00"_s;
        QTest::newRow("longer") << day << u"09:00-18:30"_s << day << u"longer by 1 h 30 min"_s << u"09:00–18:30"_s
                                << u"09:00–17:00"_s;
        QTest::newRow("shorter") << day << u"09:00-16:00"_s << day << u"shorter by one hour"_s << u"09:00–16:00"_s
                                 << u"09:00–17:00"_s;
        QTest::newRow("starts earlier") << day << u"08:15-17:00"_s << day << u"starts 45 min earlier"_s
                                        << u"08:15–17:00"_s << u"09:00–17:00"_s;
        QTest::newRow("starts later") << day << u"10:00-17:00"_s << day << u"starts one hour later"_s
                                      << u"10:00–17:00"_s << u"09:00–17:00"_s;
        QTest::newRow("new") << QString() << u"14:00-22:00"_s << QString() << u"new shift"_s << u"14:00–22:00"_s
                             << u"–"_s;
        QTest::newRow("removed") << day << QString() << day << u"removed (not ticked)"_s << u"removed"_s
                                 << u"09:00–17:00"_s;
        QTest::newRow("kept") << day << day << u"09:00-18:00"_s << u"kept: edited in WFM"_s << u"09:00–17:00"_s
                              << u"09:00–18:00"_s;
        QTest::newRow("kept deleted") << day << day << QString() << u"kept: deleted in WFM"_s << u"09:00–17:00"_s
                                      << u"deleted"_s;
        QTest::newRow("only in WFM") << QString() << QString() << day << u"kept: only in WFM"_s << u"–"_s
                                     << u"09:00–17:00"_s;
        QTest::newRow("conflict") << day << u"08:00-16:00"_s << u"10:00-18:00"_s << u"conflict: start and end"_s
                                  << u"08:00–16:00"_s << u"10:00–18:00"_s;
        QTest::newRow("edit, delete") << day << u"08:00-16:00"_s << QString() << u"conflict: deleted in WFM"_s
                                      << u"08:00–16:00"_s << u"deleted"_s;
        QTest::newRow("delete, edit") << day << QString() << u"10:00-18:00"_s
                                      << u"conflict: gone from HRIS, edited in WFM"_s << u"removed"_s
                                      << u"10:00–18:00"_s;
        QTest::newRow("alike") << day << u"08:00-16:00"_s << u"08:00-16:00"_s << u"in sync: both changed alike"_s
                               << u"08:00–16:00"_s << u"08:00–16:00"_s;
        QTest::newRow("in sync") << day << day << day << u"in sync"_s << u"09:00–17:00"_s << u"09:00–17:00"_s;
        QTest::newRow("merged") << u"09:00-17:00 meal 12:00+30"_s << u"09:00-17:30 meal 12:00+30"_s
                                << u"09:00-17:00 meal 12:30+30"_s << u"merged: MEAL kept"_s
                                << u"09:00–17:30 · MEAL 12:00"_s << u"09:00–17:00 · MEAL 12:30"_s;
        QTest::newRow("meal moved") << u"09:00-17:00 meal 12:00+30"_s << u"09:00-17:00 meal 13:00+30"_s
                                    << u"09:00-17:00 meal 12:00+30"_s << u"MEAL: one hour later"_s
                                    << u"09:00–17:00 · MEAL 13:00"_s << u"09:00–17:00 · MEAL 12:00"_s;
    }

    void change()
    {
        QFETCH(const QString, agreed);
        QFETCH(const QString, desired);
        QFETCH(const QString, current);
        ReviewFixture fixture;
        const QList<PlanRow> rows = compared({{u"a1"_s, agreed, desired, current}});
        QCOMPARE(rows.size(), 1);
        fixture.open(rows);
        const auto row = ConflictRow::find(*fixture.review, ReviewFixture::ref(rows.first()));
        QVERIFY(row);
        QTEST(ChangeText::change(*row), "change");
        QTEST(ChangeText::side(*row, Side::Hris), "hris");
        QTEST(ChangeText::side(*row, Side::Wfm), "wfm");
    }

    void activities()
    {
        ReviewFixture fixture;
        const QList<PlanRow> rows =
            compared({{u"a1"_s, {}, {}, u"09:00-17:00 meal 12:00+30"_s}, {u"a2"_s, {}, u"09:00-17:00"_s, {}}});
        fixture.open(rows);
        QCOMPARE(ChangeText::activities(*ConflictRow::find(*fixture.review, ReviewFixture::ref(rows.first()))),
                 u"WORK 09:00–12:00, MEAL 12:00–12:30, WORK 12:30–17:00"_s);
        QCOMPARE(ChangeText::activities(*ConflictRow::find(*fixture.review, ReviewFixture::ref(rows.last()))),
                 QString());
    }

    // T1: what looks the same on the wall may be an hour apart.
    void clocksChange()
    {
        PlanRow row = compared({{u"a1"_s, u"22:00-06:00"_s, u"22:00-06:00"_s, u"22:00-06:00"_s}}).first();
        // New York, 2026-11-01: 01:30 comes twice, at 05:30 and at 06:30 UTC; 09:30 is 14:30 UTC.
        const Instant first = std::chrono::sys_days(std::chrono::year(2026) / 11 / 1) + std::chrono::minutes(330);
        row.kind = RowKind::Update;
        row.fields = {{.key = {},
                       .base = {},
                       .desired = {.stretch = Stretch{first + std::chrono::hours(1), Minutes(480)}, .codeId = {}},
                       .current = {.stretch = Stretch{first, Minutes(540)}, .codeId = {}},
                       .state = FieldState::HrisChanged}};
        ReviewFixture fixture;
        Plan plan = fixture.plan({row});
        plan.organisations.first().schedules.first().info.timeZone = u"America/New_York"_s;
        fixture.open(plan);
        const auto found = ConflictRow::find(*fixture.review, ReviewFixture::ref(row));
        QVERIFY(found);
        QCOMPARE(ChangeText::change(*found), u"8 hour(s) instead of 9 hour(s): clocks change"_s);
    }

    void end_data()
    {
        QTest::addColumn<RowEnd>("end");
        QTest::addColumn<QString>("change");
        QTest::newRow("written") << RowEnd::Written << u"written: new shift"_s;
        QTest::newRow("already there") << RowEnd::AlreadyThere << u"already there: new shift"_s;
        QTest::newRow("left") << RowEnd::Left << u"left undone: new shift"_s;
        QTest::newRow("pending") << RowEnd::Pending << u"waiting: new shift"_s;
    }

    void end()
    {
        QFETCH(const RowEnd, end);
        QList<PlanRow> rows = compared({{u"a1"_s, {}, u"14:00-22:00"_s, {}}});
        rows.first().end = end;
        ReviewFixture fixture;
        fixture.open(rows);
        QTEST(ChangeText::change(*ConflictRow::find(*fixture.review, ReviewFixture::ref(rows.first()))), "change");
    }

    // Afterwards all sides show what was written, and the change goes on telling what that was.
    void written()
    {
        const QString before = u"09:00-17:00 meal 12:00+30"_s;
        const QString after = u"09:00-17:00 meal 13:00+30"_s;
        PlanRow row = compared({{u"a1"_s, before, after, before}}).first();
        row.base = agreedAfter(row, {});
        row.current = row.result;
        row.end = RowEnd::Written;
        ReviewFixture fixture;
        fixture.open({row});
        const auto found = ConflictRow::find(*fixture.review, ReviewFixture::ref(row));
        for (const Side side : {Side::Hris, Side::Agreed, Side::Wfm})
            QCOMPARE(ChangeText::side(*found, side), u"09:00–17:00 · MEAL 13:00"_s);
        QCOMPARE(ChangeText::change(*found), u"written: MEAL: one hour later"_s);
    }

    void glyphsDiffer()
    {
        QSet<QString> glyphs;
        for (int kind = 0; kind < rowKindCount; ++kind)
            glyphs.insert(ChangeText::glyph(RowKind(kind)));
        QCOMPARE(glyphs.size(), rowKindCount);
    }
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestChangeText)
#include "tst_changetext.moc"
