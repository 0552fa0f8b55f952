// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/json.h"
#include "ui/timeline/timemarks.h"
#include "ui/timeline/timescale.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

Instant at(const QString &iso)
{
    return fromIso(iso).value();
}

QString iso(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QStringList readings(const QList<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts.append(tick.text);
    return texts;
}

const QString london = u"Europe/London"_s;
const QString newYork = u"America/New_York"_s;

} // namespace

class TestTimeMarks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void hours_data()
    {
        QTest::addColumn<double>("hourWidth");
        QTest::addColumn<QString>("readings");
        QTest::newRow("every hour") << 60.0 << u"00:00 01:00 02:00 03:00 04:00 05:00 06:00 07:00"_s;
        QTest::newRow("two") << 30.0 << u"00:00 02:00 04:00 06:00"_s;
        QTest::newRow("six") << 8.5 << u"00:00 06:00"_s;
        QTest::newRow("no room") << 3.0 << QString();
    }
    void hours()
    {
        QFETCH(const double, hourWidth);
        const Span span{at(u"2027-03-10T00:00:00Z"_s), at(u"2027-03-10T08:00:00Z"_s)};
        QTEST(readings(TimeMarks::hours(span, hourWidth, 7, london)).join(u' '), "readings");
    }

    // T1, T2, T3: the hour that clocks skip has no line, and that which they repeat has one.
    void hoursAsClocksChange()
    {
        const Span spring{at(u"2027-03-28T00:00:00Z"_s), at(u"2027-03-28T04:00:00Z"_s)};
        const QList<TimeTick> forward = TimeMarks::hours(spring, 60, 7, london);
        QCOMPARE(readings(forward).join(u' '), u"00:00 02:00 03:00 04:00"_s);
        QCOMPARE(iso(forward.at(1).at), u"2027-03-28T01:00:00Z"_s);
        const Span autumn{at(u"2027-10-30T23:00:00Z"_s), at(u"2027-10-31T04:00:00Z"_s)};
        QCOMPARE(readings(TimeMarks::hours(autumn, 60, 7, london)).join(u' '), u"00:00 01:00 02:00 03:00"_s);
    }

    void days_data()
    {
        QTest::addColumn<double>("hourWidth");
        QTest::addColumn<QString>("readings");
        QTest::newRow("wide") << 5.0 << u"Wed 10 Mar|Thu 11 Mar|Fri 12 Mar|Sat 13 Mar|Sun 14 Mar|Mon 15 Mar"_s;
        QTest::newRow("short") << 3.0 << u"Wed 10|Thu 11|Fri 12|Sat 13|Sun 14|Mon 15"_s;
        QTest::newRow("weeks") << 1.0 << u"|||||Mon 15 Mar"_s;
    }
    void days()
    {
        QFETCH(const double, hourWidth);
        const Span span{at(u"2027-03-10T09:00:00Z"_s), at(u"2027-03-15T09:00:00Z"_s)};
        const QList<TimeTick> ticks = TimeMarks::days(span, hourWidth, 7, london);
        QTEST(readings(ticks).join(u'|'), "readings");
        QCOMPARE(iso(ticks.first().at), u"2027-03-10T00:00:00Z"_s); // the day under way has its name, too
    }

    void clockChanges_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("change");
        QTest::newRow("London forward") << london << u"2027-03-22T00:00:00Z"_s << u"2027-03-29T00:00:00Z"_s
                                        << u"2027-03-28T01:00:00Z clocks go forward one hour"_s;
        QTest::newRow("New York back") << newYork << u"2026-10-26T04:00:00Z"_s << u"2026-11-02T05:00:00Z"_s
                                       << u"2026-11-01T06:00:00Z clocks go back one hour"_s;
        QTest::newRow("Lord Howe, half an hour")
            << u"Australia/Lord_Howe"_s << u"2026-04-01T00:00:00Z"_s << u"2026-04-08T00:00:00Z"_s
            << u"2026-04-04T15:00:00Z clocks go back 30 min"_s;
        QTest::newRow("none in winter") << london << u"2027-01-04T00:00:00Z"_s << u"2027-01-11T00:00:00Z"_s
                                        << QString();
    }
    void clockChanges()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QStringList changes;
        for (const ClockChange &change : TimeMarks::clockChanges({at(from), at(to)}, zone))
            changes.append(iso(change.at) + u' ' + TimeMarks::change(change));
        QTEST(changes.join(u'|'), "change");
    }

    void nightsAndWeekends()
    {
        const Span week{at(u"2027-03-08T00:00:00Z"_s), at(u"2027-03-15T00:00:00Z"_s)};
        const QList<Span> nights = TimeMarks::nights(week, london);
        QCOMPARE(nights.size(), 8); // that of Sunday before ends in it, that of the last day is cut off
        QCOMPARE(iso(nights.first().begin), u"2027-03-08T00:00:00Z"_s);
        QCOMPARE(iso(nights.first().end), u"2027-03-08T06:00:00Z"_s);
        QCOMPARE(iso(nights.at(1).begin), u"2027-03-08T22:00:00Z"_s);
        QCOMPARE(iso(nights.last().end), u"2027-03-15T00:00:00Z"_s);
        const QList<Span> weekends = TimeMarks::weekends(week, london);
        QCOMPARE(weekends.size(), 1); // two days in one
        QCOMPARE(iso(weekends.first().begin), u"2027-03-13T00:00:00Z"_s);
        QCOMPARE(iso(weekends.first().end), week.end == weekends.first().end ? iso(week.end) : QString());
        // A night is an hour longer where the clock is put back in it.
        const Span change{at(u"2026-10-31T12:00:00Z"_s), at(u"2026-11-01T20:00:00Z"_s)};
        const QList<Span> dark = TimeMarks::nights(change, newYork);
        QCOMPARE(dark.size(), 1);
        QCOMPARE(dark.first().end - dark.first().begin, std::chrono::seconds(std::chrono::hours(9)));
    }

    // The weekend is the locale's: Friday and Saturday in Egypt.
    void weekendOfLocale()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const Span week{at(u"2027-03-08T00:00:00Z"_s), at(u"2027-03-15T00:00:00Z"_s)};
        const QList<Span> weekends = TimeMarks::weekends(week, u"UTC"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(weekends.size(), 1);
        QCOMPARE(iso(weekends.first().begin), u"2027-03-12T00:00:00Z"_s);
    }

    void scale_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("begin");
        QTest::addColumn<double>("noon");
        QTest::newRow("left to right") << Qt::LeftToRight << 100.0 << 580.0;
        QTest::newRow("right to left") << Qt::RightToLeft << 1060.0 << 580.0;
    }
    void scale()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        const Instant begin = at(u"2027-03-10T00:00:00Z"_s);
        const TimeScale scale(begin, 40, 100, 960, direction);
        QTEST(scale.x(begin), "begin");
        QTEST(scale.x(begin + std::chrono::hours(12)), "noon");
        QCOMPARE(scale.at(580), begin + std::chrono::hours(12));
        QCOMPARE(scale.visible(), (Span{begin, begin + std::chrono::hours(24)}));
        const QRectF hour = scale.rect(begin + std::chrono::hours(1), begin + std::chrono::hours(2), 5, 10);
        QCOMPARE(hour.size(), QSizeF(40, 10));
        QCOMPARE(hour.left(), direction == Qt::LeftToRight ? 140.0 : 980.0);
    }
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestTimeMarks)
#include "tst_timemarks.moc"
