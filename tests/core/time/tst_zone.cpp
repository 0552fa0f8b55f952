// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"
#include "core/util/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

// Instants are those of tzdata 2025b.
class TestZone final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void overnight_data();
    void overnight();
    void wallClock_data();
    void wallClock();
    void wallClockRefuses();
    void names_data();
    void names();
    void refusedNames_data();
    void refusedNames();
    void localDay_data();
    void localDay();
    void offsets_data();
    void offsets();
    void weeks_data();
    void weeks();
    void startOfDayAfterGap();
    void rulesVersion();
};

namespace {

Instant at(const QString &iso)
{
    return fromIso(iso).value();
}

} // namespace

// T1
void TestZone::overnight_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::newRow("New York spring") << u"America/New_York"_s << QDate(2026, 3, 7) << u"2026-03-08T03:00:00Z"_s << 420;
    QTest::newRow("New York autumn") << u"America/New_York"_s << QDate(2026, 10, 31) << u"2026-11-01T02:00:00Z"_s
                                     << 540;
    QTest::newRow("New York summer") << u"America/New_York"_s << QDate(2026, 6, 15) << u"2026-06-16T02:00:00Z"_s << 480;
    QTest::newRow("London spring") << u"Europe/London"_s << QDate(2026, 3, 28) << u"2026-03-28T22:00:00Z"_s << 420;
    QTest::newRow("London autumn") << u"Europe/London"_s << QDate(2026, 10, 24) << u"2026-10-24T21:00:00Z"_s << 540;
    QTest::newRow("Sydney autumn") << u"Australia/Sydney"_s << QDate(2026, 4, 4) << u"2026-04-04T11:00:00Z"_s << 540;
    QTest::newRow("Lord Howe autumn") << u"Australia/Lord_Howe"_s << QDate(2026, 4, 4) << u"2026-04-04T11:00:00Z"_s
                                      << 510;
    QTest::newRow("Lord Howe spring") << u"Australia/Lord_Howe"_s << QDate(2026, 10, 3) << u"2026-10-03T11:30:00Z"_s
                                      << 450;
}

void TestZone::overnight()
{
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(QString, start);
    QFETCH(int, minutes);

    const auto begin = resolveWallClock(date, QTime(22, 0), zone);
    const auto end = resolveWallClock(date.addDays(1), QTime(6, 0), zone);
    QVERIFY(begin && end);
    QCOMPARE(begin->kind, WallClock::Kind::Unique);
    QCOMPARE(end->kind, WallClock::Kind::Unique);
    QCOMPARE(toIso(begin->first), start);
    QCOMPARE(begin->first, begin->second);
    QCOMPARE((end->first - begin->first).count() / 60, minutes);
}

void TestZone::wallClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<WallClock::Kind>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    using enum WallClock::Kind;
    // T2
    QTest::newRow("New York twice") << u"America/New_York"_s << QDate(2026, 11, 1) << QTime(1, 30) << Ambiguous
                                    << u"2026-11-01T05:30:00Z"_s << u"2026-11-01T06:30:00Z"_s;
    QTest::newRow("New York twice, first minute")
        << u"America/New_York"_s << QDate(2026, 11, 1) << QTime(1, 0) << Ambiguous << u"2026-11-01T05:00:00Z"_s
        << u"2026-11-01T06:00:00Z"_s;
    QTest::newRow("New York after the repeat") << u"America/New_York"_s << QDate(2026, 11, 1) << QTime(2, 0) << Unique
                                               << u"2026-11-01T07:00:00Z"_s << u"2026-11-01T07:00:00Z"_s;
    QTest::newRow("Lord Howe twice") << u"Australia/Lord_Howe"_s << QDate(2026, 4, 5) << QTime(1, 45) << Ambiguous
                                     << u"2026-04-04T14:45:00Z"_s << u"2026-04-04T15:15:00Z"_s;
    // T3
    QTest::newRow("New York never") << u"America/New_York"_s << QDate(2026, 3, 8) << QTime(2, 30) << Missing
                                    << u"2026-03-08T06:59:59Z"_s << u"2026-03-08T07:00:00Z"_s;
    QTest::newRow("New York after the gap") << u"America/New_York"_s << QDate(2026, 3, 8) << QTime(3, 0) << Unique
                                            << u"2026-03-08T07:00:00Z"_s << u"2026-03-08T07:00:00Z"_s;
    // T6
    QTest::newRow("month edge") << u"America/New_York"_s << QDate(2026, 1, 31) << QTime(20, 0) << Unique
                                << u"2026-02-01T01:00:00Z"_s << u"2026-02-01T01:00:00Z"_s;
    QTest::newRow("year edge") << u"Pacific/Auckland"_s << QDate(2027, 1, 1) << QTime(0, 0) << Unique
                               << u"2026-12-31T11:00:00Z"_s << u"2026-12-31T11:00:00Z"_s;
    // T7
    QTest::newRow("Kolkata Monday") << u"Asia/Kolkata"_s << QDate(2026, 6, 15) << QTime(3, 0) << Unique
                                    << u"2026-06-14T21:30:00Z"_s << u"2026-06-14T21:30:00Z"_s;
    QTest::newRow("before the epoch") << u"UTC"_s << QDate(1969, 12, 31) << QTime(23, 59, 59) << Unique
                                      << u"1969-12-31T23:59:59Z"_s << u"1969-12-31T23:59:59Z"_s;
}

void TestZone::wallClock()
{
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(WallClock::Kind, kind);
    QFETCH(QString, first);
    QFETCH(QString, second);

    const auto clock = resolveWallClock(date, time, zone);
    QVERIFY(clock);
    QCOMPARE(clock->kind, kind);
    QCOMPARE(toIso(clock->first), first);
    QCOMPARE(toIso(clock->second), second);
}

void TestZone::wallClockRefuses()
{
    QCOMPARE(resolveWallClock(QDate(2026, 2, 30), QTime(8, 0), u"UTC"_s).error().kind, Error::Kind::Input);
    QCOMPARE(resolveWallClock(QDate(2026, 2, 28), QTime(), u"UTC"_s).error().kind, Error::Kind::Input);
    const auto unknown = resolveWallClock(QDate(2026, 2, 28), QTime(8, 0), u"Mars/Olympus"_s);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().what.contains(u"Mars/Olympus"_s));
}

// T8
void TestZone::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("iana");
    QTest::newRow("IANA") << u"America/New_York"_s << u"America/New_York"_s;
    QTest::newRow("IANA, three parts") << u"America/Argentina/Buenos_Aires"_s << u"America/Argentina/Buenos_Aires"_s;
    QTest::newRow("IANA alias") << u"Asia/Calcutta"_s << u"Asia/Calcutta"_s;
    QTest::newRow("UTC") << u"UTC"_s << u"UTC"_s;
    QTest::newRow("Etc") << u"Etc/GMT+5"_s << u"Etc/GMT+5"_s;
    QTest::newRow("blanks around") << u" Europe/London "_s << u"Europe/London"_s;
    QTest::newRow("Windows") << u"Eastern Standard Time"_s << u"America/New_York"_s;
    QTest::newRow("Windows, half hour") << u"India Standard Time"_s << u"Asia/Calcutta"_s;
    QTest::newRow("Windows, dots") << u"W. Europe Standard Time"_s << u"Europe/Berlin"_s;
}

void TestZone::names()
{
    QFETCH(QString, name);
    QFETCH(QString, iana);
    const auto zone = ianaZone(name);
    QVERIFY2(zone, zone ? "" : qPrintable(zone.error().text()));
    QCOMPARE(*zone, iana);
    QVERIFY(resolveWallClock(QDate(2026, 1, 1), QTime(12, 0), *zone));
}

// T8
void TestZone::refusedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    for (const char *abbreviation : {"CST", "IST", "EST", "CET", "BST", "GMT", "AEST", "EDT", "MST"})
        QTest::newRow(abbreviation) << QString::fromLatin1(abbreviation) << u"abbreviation"_s;
    QTest::newRow("empty") << QString() << u"empty"_s;
    QTest::newRow("unknown") << u"Europe/Atlantis"_s << u"unknown"_s;
    QTest::newRow("wrong case") << u"europe/london"_s << u"unknown"_s;
    QTest::newRow("leap seconds") << u"right/Europe/London"_s << u"unknown"_s;
    QTest::newRow("folder") << u"America"_s << u"unknown"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"unknown"_s;
    QTest::newRow("offset") << u"+05:30"_s << u"unknown"_s;
    QTest::newRow("file of zoneinfo") << u"tzdata.zi"_s << u"unknown"_s;
}

void TestZone::refusedNames()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    const auto zone = ianaZone(name);
    QVERIFY(!zone);
    QCOMPARE(zone.error().kind, Error::Kind::Input);
    QVERIFY2(zone.error().what.contains(says), qPrintable(zone.error().what));
    QVERIFY(zone.error().what.contains(name));
    QVERIFY(!zone.error().next.isEmpty());
}

void TestZone::localDay_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    // T7: one instant, two days of two weeks
    QTest::newRow("Kolkata") << u"2026-06-14T21:30:00Z"_s << u"Asia/Kolkata"_s << QDate(2026, 6, 15) << QTime(3, 0);
    QTest::newRow("London") << u"2026-06-14T21:30:00Z"_s << u"Europe/London"_s << QDate(2026, 6, 14) << QTime(22, 30);
    QTest::newRow("month edge") << u"2026-02-01T01:00:00Z"_s << u"America/New_York"_s << QDate(2026, 1, 31)
                                << QTime(20, 0); // T6
    QTest::newRow("date line") << u"2026-12-31T11:00:00Z"_s << u"Pacific/Auckland"_s << QDate(2027, 1, 1)
                               << QTime(0, 0);
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59Z"_s << u"UTC"_s << QDate(1969, 12, 31)
                                      << QTime(23, 59, 59);
}

void TestZone::localDay()
{
    QFETCH(QString, instant);
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QCOMPARE(localDate(at(instant), zone), date);
    QCOMPARE(localTime(at(instant), zone), time);
}

void TestZone::offsets_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("minutes");
    QTest::newRow("New York winter") << u"2026-03-08T06:59:59Z"_s << u"America/New_York"_s << -300;
    QTest::newRow("New York summer") << u"2026-03-08T07:00:00Z"_s << u"America/New_York"_s << -240;
    QTest::newRow("Lord Howe winter") << u"2026-06-01T00:00:00Z"_s << u"Australia/Lord_Howe"_s << 630;
    QTest::newRow("Lord Howe summer") << u"2026-01-01T00:00:00Z"_s << u"Australia/Lord_Howe"_s << 660;
    QTest::newRow("Kathmandu") << u"2026-01-01T00:00:00Z"_s << u"Asia/Kathmandu"_s << 345;
}

void TestZone::offsets()
{
    QFETCH(QString, instant);
    QFETCH(QString, zone);
    QFETCH(int, minutes);
    QCOMPARE(utcOffset(at(instant), zone).count(), minutes);
}

// T7
void TestZone::weeks_data()
{
    QTest::addColumn<QDate>("monday");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<int>("hours");
    QTest::newRow("Kolkata") << QDate(2026, 6, 15) << u"Asia/Kolkata"_s << u"2026-06-14T18:30:00Z"_s << 168;
    QTest::newRow("New York spring") << QDate(2026, 3, 2) << u"America/New_York"_s << u"2026-03-02T05:00:00Z"_s << 167;
    QTest::newRow("New York autumn") << QDate(2026, 10, 26) << u"America/New_York"_s << u"2026-10-26T04:00:00Z"_s
                                     << 169;
}

void TestZone::weeks()
{
    QFETCH(QDate, monday);
    QFETCH(QString, zone);
    QFETCH(QString, begin);
    QFETCH(int, hours);
    const Span week = weekSpan(monday, zone);
    QCOMPARE(toIso(week.begin), begin);
    QCOMPARE(std::chrono::duration_cast<std::chrono::hours>(week.end - week.begin).count(), hours);
    QVERIFY(week.contains(week.begin));
    QVERIFY(!week.contains(week.end));
    QCOMPARE(week.end, weekSpan(monday.addDays(7), zone).begin);
}

void TestZone::startOfDayAfterGap()
{
    // Beirut's clocks go from 00:00 to 01:00, Havana's come back from 01:00 to 00:00.
    QCOMPARE(toIso(startOfDay(QDate(2026, 3, 29), u"Asia/Beirut"_s)), u"2026-03-28T22:00:00Z"_s);
    QCOMPARE(localTime(startOfDay(QDate(2026, 3, 29), u"Asia/Beirut"_s), u"Asia/Beirut"_s), QTime(1, 0));
    QCOMPARE(toIso(startOfDay(QDate(2026, 11, 1), u"America/Havana"_s)), u"2026-11-01T04:00:00Z"_s);
}

// T8
void TestZone::rulesVersion()
{
    const QString version = zoneRulesVersion();
    QVERIFY2(QRegularExpression(u"^20\\d\\d[a-z]$"_s).match(version).hasMatch(), qPrintable(version));
}

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
