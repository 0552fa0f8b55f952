// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/recordreader.h"
#include "core/util/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

// Instants are those of tzdata 2025b.
class TestRecordReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wallClock_data();
    void wallClock();
    void duration_data();
    void duration();
    void stamps_data();
    void stamps();
    void patterns_data();
    void patterns();
    void equalEnds_data();
    void equalEnds();
    void offsets_data();
    void offsets();
    void zones_data();
    void zones();
    void ids_data();
    void ids();
    void cells_data();
    void cells();
    void segments_data();
    void segments();
    void segmentsNotOwned();
    void statuses();
    void modified_data();
    void modified();
    void startDay_data();
    void startDay();
    void columns_data();
    void columns();
    void wholeRecord();
    void issueTellsAllThatIsKnown();
};

namespace {

MappingProfile dayAndTimes()
{
    return {.name = u"p"_s,
            .employeeIdColumn = u"Emp"_s,
            .dateColumn = u"Day"_s,
            .startColumn = u"From"_s,
            .endColumn = u"To"_s,
            .defaultZone = u"America/New_York"_s};
}

MappingProfile stampsOnly()
{
    return {.name = u"p"_s,
            .employeeIdColumn = u"Emp"_s,
            .startColumn = u"From"_s,
            .endColumn = u"To"_s,
            .defaultZone = u"America/New_York"_s};
}

CsvRow rowOf(const QStringList &cells)
{
    return {.state = CsvRow::State::Good, .line = 7, .rawLine = cells.join(u','), .cells = cells};
}

// "start +minutes" of a record, or "field: message" of an issue.
QString readOne(const MappingProfile &profile, const QStringList &headings, const QStringList &cells)
{
    auto reader = RecordReader::create(profile, headings, u"f.csv"_s);
    if (!reader)
        return reader.error().text();
    const auto record = reader->read(rowOf(cells));
    if (!record)
        return u"%1: %2"_s.arg(record.error().field, record.error().message);
    return u"%1 +%2"_s.arg(toIso(record->start)).arg(record->length.count());
}

void compareResult(const QString &actual, const QString &expected)
{
    // A message is only compared by its beginning, or by a part after "…".
    const bool matches = expected.contains(u" +"_s) ? actual == expected
        : expected.contains(u'…')
        ? actual.startsWith(expected.section(u'…', 0, 0)) && actual.contains(expected.section(u'…', 1))
        : actual.startsWith(expected);
    QVERIFY2(matches, qPrintable(u"\nis:       %1\nexpected: %2"_s.arg(actual, expected)));
}

} // namespace

void TestRecordReader::wallClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("result");
    const QString newYork = u"America/New_York"_s;
    // T1
    QTest::newRow("T1 New York spring") << newYork << u"2026-03-07"_s << u"22:00"_s << u"06:00"_s
                                        << u"2026-03-08T03:00:00Z +420"_s;
    QTest::newRow("T1 New York autumn") << newYork << u"2026-10-31"_s << u"22:00"_s << u"06:00"_s
                                        << u"2026-11-01T02:00:00Z +540"_s;
    QTest::newRow("T1 London spring") << u"Europe/London"_s << u"2026-03-28"_s << u"22:00"_s << u"06:00"_s
                                      << u"2026-03-28T22:00:00Z +420"_s;
    QTest::newRow("T1 London autumn") << u"Europe/London"_s << u"2026-10-24"_s << u"22:00"_s << u"06:00"_s
                                      << u"2026-10-24T21:00:00Z +540"_s;
    QTest::newRow("T1 Sydney") << u"Australia/Sydney"_s << u"2026-04-04"_s << u"22:00"_s << u"06:00"_s
                               << u"2026-04-04T11:00:00Z +540"_s;
    QTest::newRow("T1 Lord Howe autumn") << u"Australia/Lord_Howe"_s << u"2026-04-04"_s << u"22:00"_s << u"06:00"_s
                                         << u"2026-04-04T11:00:00Z +510"_s;
    QTest::newRow("T1 Lord Howe spring") << u"Australia/Lord_Howe"_s << u"2026-10-03"_s << u"22:00"_s << u"06:00"_s
                                         << u"2026-10-03T11:30:00Z +450"_s;
    // T2, T3
    QTest::newRow("T2 start")
        << newYork << u"2026-11-01"_s << u"01:30"_s << u"09:00"_s
        << u"From: 01:30 on 2026-11-01 comes twice…at 2026-11-01T05:30:00Z and at 2026-11-01T06:30:00Z"_s;
    QTest::newRow("T2 end") << newYork << u"2026-10-31"_s << u"18:00"_s << u"01:30"_s
                            << u"To: 01:30 on 2026-11-01 comes twice"_s;
    QTest::newRow("T3 start") << newYork << u"2026-03-08"_s << u"02:30"_s << u"09:00"_s
                              << u"From: 02:30 on 2026-03-08 does not exist in America/New_York"_s;
    QTest::newRow("T3 end") << newYork << u"2026-03-07"_s << u"18:00"_s << u"02:30"_s
                            << u"To: 02:30 on 2026-03-08 does not exist"_s;
    // T5
    QTest::newRow("T5 end 24:00") << newYork << u"2026-06-15"_s << u"16:00"_s << u"24:00"_s
                                  << u"2026-06-15T20:00:00Z +480"_s;
    QTest::newRow("T5 end 00:00") << newYork << u"2026-06-15"_s << u"16:00"_s << u"00:00"_s
                                  << u"2026-06-15T20:00:00Z +480"_s;
    QTest::newRow("T5 whole day by 24:00")
        << newYork << u"2026-06-15"_s << u"00:00"_s << u"24:00"_s << u"2026-06-15T04:00:00Z +1440"_s;
    QTest::newRow("T5 whole day of 25 hours")
        << newYork << u"2026-11-01"_s << u"00:00"_s << u"24:00"_s << u"2026-11-01T04:00:00Z +1500"_s;
    QTest::newRow("T5 start 24:00") << newYork << u"2026-06-15"_s << u"24:00"_s << u"08:00"_s
                                    << u"From: A shift can’t start at 24:00"_s;
    QTest::newRow("T5 equal ends") << newYork << u"2026-06-15"_s << u"08:00"_s << u"08:00"_s
                                   << u"To: The shift ends when it starts"_s;
    QTest::newRow("T5 a minute short of a day")
        << newYork << u"2026-06-15"_s << u"08:00"_s << u"07:59"_s << u"2026-06-15T12:00:00Z +1439"_s;
    // T6
    QTest::newRow("T6 month edge") << newYork << u"2026-01-31"_s << u"20:00"_s << u"23:00"_s
                                   << u"2026-02-01T01:00:00Z +180"_s;
    QTest::newRow("T6 year edge") << newYork << u"2026-12-31"_s << u"22:00"_s << u"06:00"_s
                                  << u"2027-01-01T03:00:00Z +480"_s;
    // T7
    QTest::newRow("T7 Kolkata") << u"Asia/Kolkata"_s << u"2026-06-15"_s << u"03:00"_s << u"11:00"_s
                                << u"2026-06-14T21:30:00Z +480"_s;
    QTest::newRow("no such day") << newYork << u"2026-02-30"_s << u"08:00"_s << u"16:00"_s
                                 << u"Day: “2026-02-30” is not a day"_s;
    QTest::newRow("no such time") << newYork << u"2026-02-28"_s << u"08:60"_s << u"16:00"_s
                                  << u"From: “08:60” is not a time of day"_s;
    QTest::newRow("empty day") << newYork << QString() << u"08:00"_s << u"16:00"_s << u"Day: “” is not a day"_s;
    QTest::newRow("empty end") << newYork << u"2026-02-28"_s << u"08:00"_s << QString() << u"To: “” is not a time"_s;
}

void TestRecordReader::wallClock()
{
    QFETCH(QString, zone);
    QFETCH(QString, day);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, result);
    MappingProfile profile = dayAndTimes();
    profile.defaultZone = zone;
    compareResult(readOne(profile, {u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s}, {u"7"_s, day, from, to}), result);
}

// T4: the same eight hours, whatever the clocks do
void TestRecordReader::duration_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("length");
    QTest::addColumn<QString>("result");
    QTest::newRow("spring") << u"2026-03-07"_s << u"22:00"_s << u"480"_s << u"2026-03-08T03:00:00Z +480"_s;
    QTest::newRow("autumn") << u"2026-10-31"_s << u"22:00"_s << u"480"_s << u"2026-11-01T02:00:00Z +480"_s;
    QTest::newRow("hours and minutes") << u"2026-06-15"_s << u"08:00"_s << u"7:30"_s << u"2026-06-15T12:00:00Z +450"_s;
    QTest::newRow("a minute") << u"2026-06-15"_s << u"08:00"_s << u"1"_s << u"2026-06-15T12:00:00Z +1"_s;
    QTest::newRow("S6 nothing") << u"2026-06-15"_s << u"08:00"_s << u"0"_s << u"To: The shift ends before"_s;
    QTest::newRow("S6 a day") << u"2026-06-15"_s << u"08:00"_s << u"1440"_s << u"2026-06-15T12:00:00Z +1440"_s;
    QTest::newRow("S6 over a day") << u"2026-06-15"_s << u"08:00"_s << u"1441"_s << u"To: The shift is longer"_s;
    QTest::newRow("S6 two days") << u"2026-06-15"_s << u"08:00"_s << u"2880"_s << u"To: The shift is longer"_s;
    QTest::newRow("decimal hours") << u"2026-06-15"_s << u"08:00"_s << u"7.5"_s << u"To: “7.5” is not a duration"_s;
    QTest::newRow("negative") << u"2026-06-15"_s << u"08:00"_s << u"-30"_s << u"To: “-30” is not a duration"_s;
    QTest::newRow("60 minutes beside hours") << u"2026-06-15"_s << u"08:00"_s << u"7:60"_s << u"To: “7:60” is not"_s;
    QTest::newRow("T2 start") << u"2026-11-01"_s << u"01:30"_s << u"60"_s << u"From: 01:30 on 2026-11-01 comes twice"_s;
}

void TestRecordReader::duration()
{
    QFETCH(QString, day);
    QFETCH(QString, from);
    QFETCH(QString, length);
    QFETCH(QString, result);
    MappingProfile profile = dayAndTimes();
    profile.endMeaning = MappingProfile::EndMeaning::Duration;
    compareResult(readOne(profile, {u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s}, {u"7"_s, day, from, length}), result);
}

void TestRecordReader::stamps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("result");
    QTest::newRow("ISO in the zone") << u"2026-03-07T22:00:00"_s << u"2026-03-08T06:00:00"_s
                                     << u"2026-03-08T03:00:00Z +420"_s;
    QTest::newRow("ISO in UTC") << u"2026-03-08T03:00:00Z"_s << u"2026-03-08T10:00:00.000Z"_s
                                << u"2026-03-08T03:00:00Z +420"_s;
    QTest::newRow("ISO with offset") << u"2026-06-15T08:00:00+05:30"_s << u"2026-06-15T16:00+0530"_s
                                     << u"2026-06-15T02:30:00Z +480"_s;
    QTest::newRow("ISO with a blank") << u"2026-06-15 08:00"_s << u"2026-06-15 16:00"_s
                                      << u"2026-06-15T12:00:00Z +480"_s;
    QTest::newRow("T2 told by offset, first")
        << u"2026-11-01T01:30:00-04:00"_s << u"2026-11-01T09:00:00-05:00"_s << u"2026-11-01T05:30:00Z +510"_s;
    QTest::newRow("T2 told by offset, second")
        << u"2026-11-01T01:30:00-05:00"_s << u"2026-11-01T09:00:00-05:00"_s << u"2026-11-01T06:30:00Z +450"_s;
    QTest::newRow("T2 not told") << u"2026-11-01T01:30:00"_s << u"2026-11-01T09:00:00"_s
                                 << u"From: 01:30 on 2026-11-01 comes twice"_s;
    QTest::newRow("T3 told by offset") << u"2026-03-08T02:30:00-05:00"_s << u"2026-03-08T10:00:00-04:00"_s
                                       << u"2026-03-08T07:30:00Z +390"_s;
    QTest::newRow("T5 24:00") << u"2026-06-15T16:00"_s << u"2026-06-15T24:00"_s << u"2026-06-15T20:00:00Z +480"_s;
    QTest::newRow("T10 OData") << u"/Date(1444003200000)/"_s << u"/Date(1444032000000)/"_s
                               << u"2015-10-05T00:00:00Z +480"_s;
    QTest::newRow("T10 OData with offset")
        << u"/Date(1444003200000+0530)/"_s << u"/Date(1444032000000+0530)/"_s << u"2015-10-05T00:00:00Z +480"_s;
    QTest::newRow("OData before the epoch") << u"/Date(-60000)/"_s << u"/Date(0)/"_s << u"1969-12-31T23:59:00Z +1"_s;
    QTest::newRow("S1 seconds") << u"2026-06-15T07:59:58Z"_s << u"2026-06-15T16:00:29Z"_s
                                << u"2026-06-15T08:00:00Z +480"_s;
    QTest::newRow("end first") << u"2026-06-15T16:00"_s << u"2026-06-15T08:00"_s
                               << u"To: The shift ends before it has lasted"_s;
    QTest::newRow("S6 over a day") << u"2026-06-15T16:00"_s << u"2026-06-16T16:01"_s << u"To: The shift is longer"_s;
    QTest::newRow("no day") << u"08:00"_s << u"16:00"_s << u"From: “08:00” is not a day and a time"_s;
    QTest::newRow("no such offset") << u"2026-06-15T08:00+25:00"_s << u"2026-06-15T16:00"_s << u"From: “"_s;
    QTest::newRow("no such day") << u"2026-06-31T08:00"_s << u"2026-06-15T16:00"_s << u"From: “"_s;
    QTest::newRow("broken OData") << u"/Date(x)/"_s << u"/Date(0)/"_s << u"From: “/Date(x)/” is not"_s;
    QTest::newRow("empty") << QString() << QString() << u"From: “” is not"_s;
}

void TestRecordReader::stamps()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, result);
    compareResult(readOne(stampsOnly(), {u"Emp"_s, u"From"_s, u"To"_s}, {u"7"_s, from, to}), result);
}

void TestRecordReader::patterns_data()
{
    QTest::addColumn<QString>("datePattern");
    QTest::addColumn<QString>("timePattern");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("result");
    // S2: 03/04/2026 is what the profile says it is, and nothing is guessed.
    QTest::newRow("S2 day first") << u"dd/MM/yyyy"_s << u"HH:mm"_s << u"03/04/2026 08:00"_s << u"03/04/2026 16:00"_s
                                  << u"2026-04-03T08:00:00Z +480"_s;
    QTest::newRow("S2 month first") << u"MM/dd/yyyy"_s << u"HH:mm"_s << u"03/04/2026 08:00"_s << u"03/04/2026 16:00"_s
                                    << u"2026-03-04T08:00:00Z +480"_s;
    QTest::newRow("S2 no such month") << u"dd/MM/yyyy"_s << u"HH:mm"_s << u"03/25/2026 08:00"_s << u"03/25/2026 16:00"_s
                                      << u"From: “03/25/2026” is not a day written as dd/MM"_s;
    QTest::newRow("short") << u"M/d/yyyy"_s << u"h:mm AP"_s << u"3/4/2026 8:00 AM"_s << u"3/4/2026 4:00 PM"_s
                           << u"2026-03-04T08:00:00Z +480"_s;
    QTest::newRow("lower case") << u"M/d/yyyy"_s << u"h:mm AP"_s << u"3/4/2026 8:00 am"_s << u"3/4/2026 4:00 pm"_s
                                << u"2026-03-04T08:00:00Z +480"_s;
    QTest::newRow("T5 12:00 AM") << u"M/d/yyyy"_s << u"h:mm AP"_s << u"3/4/2026 12:00 AM"_s << u"3/4/2026 12:00 PM"_s
                                 << u"2026-03-04T00:00:00Z +720"_s;
    QTest::newRow("narrow blank") << u"M/d/yyyy"_s << u"h:mm AP"_s << u"3/4/2026 8:00\u202fAM"_s
                                  << u"3/4/2026 4:00\u202fPM"_s << u"2026-03-04T08:00:00Z +480"_s;
    QTest::newRow("blanks in the day") << u"d MMM yyyy"_s << u"HH:mm"_s << u"4 Mar 2026 08:00"_s
                                       << u"4 Mar 2026 16:00"_s << u"2026-03-04T08:00:00Z +480"_s;
    QTest::newRow("German") << u"dd.MM.yyyy"_s << u"HH:mm:ss"_s << u"04.03.2026 16:00:00"_s << u"04.03.2026 24:00"_s
                            << u"2026-03-04T16:00:00Z +480"_s;
}

void TestRecordReader::patterns()
{
    QFETCH(QString, datePattern);
    QFETCH(QString, timePattern);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, result);
    MappingProfile profile = stampsOnly();
    profile.defaultZone = u"UTC"_s;
    profile.datePattern = datePattern;
    profile.timePattern = timePattern;
    compareResult(readOne(profile, {u"Emp"_s, u"From"_s, u"To"_s}, {u"7"_s, from, to}), result);
}

// T5 and T9
void TestRecordReader::equalEnds_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("zone");
    const QString newYork = u"America/New_York"_s;
    const QString kolkata = u"Asia/Kolkata"_s;
    // The row's zone is Kolkata's, the profile's New York's.
    QTest::newRow("24 hours of the person")
        << u"2026-06-15"_s << u"08:00"_s << u"08:00"_s << u"2026-06-15T02:30:00Z +1440"_s << kolkata;
    QTest::newRow("T9 the unit's day") << u"2026-06-15"_s << u"00:00"_s << u"00:00"_s << u"2026-06-15T04:00:00Z +1440"_s
                                       << newYork;
    QTest::newRow("T9 the unit's short day")
        << u"2026-03-08"_s << u"00:00"_s << u"00:00"_s << u"2026-03-08T05:00:00Z +1380"_s << newYork;
    QTest::newRow("T9 the unit's long day")
        << u"2026-11-01"_s << u"00:00"_s << u"00:00"_s << u"2026-11-01T04:00:00Z +1500"_s << newYork;
    QTest::newRow("T9 not a marker") << u"2026-06-15"_s << u"00:00"_s << u"08:00"_s << u"2026-06-14T18:30:00Z +480"_s
                                     << kolkata;
}

void TestRecordReader::equalEnds()
{
    QFETCH(QString, day);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, result);
    QFETCH(QString, zone);
    MappingProfile profile = dayAndTimes();
    profile.zoneColumn = u"Zone"_s;
    profile.equalEnds = MappingProfile::EqualEnds::FullDay;
    const QStringList headings{u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s, u"Zone"_s};
    const QStringList cells{u"7"_s, day, from, to, u"Asia/Kolkata"_s};
    compareResult(readOne(profile, headings, cells), result);
    QCOMPARE(RecordReader::create(profile, headings, u"f"_s)->read(rowOf(cells))->zone, zone);
}

void TestRecordReader::offsets_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("offset");
    QTest::addColumn<QString>("result");
    // T2
    QTest::newRow("T2 first") << u"2026-11-01"_s << u"01:30"_s << u"09:00"_s << u"-04:00"_s
                              << u"2026-11-01T05:30:00Z +510"_s;
    QTest::newRow("T2 second") << u"2026-11-01"_s << u"01:30"_s << u"09:00"_s << u"-0500"_s
                               << u"2026-11-01T06:30:00Z +450"_s;
    QTest::newRow("T1 the end keeps to the zone")
        << u"2026-03-07"_s << u"22:00"_s << u"06:00"_s << u"-05"_s << u"2026-03-08T03:00:00Z +420"_s;
    QTest::newRow("all in UTC") << u"2026-03-08"_s << u"03:00"_s << u"10:00"_s << u"Z"_s
                                << u"2026-03-08T03:00:00Z +420"_s;
    QTest::newRow("none") << u"2026-06-15"_s << u"08:00"_s << u"16:00"_s << QString() << u"2026-06-15T12:00:00Z +480"_s;
    QTest::newRow("name in its place") << u"2026-06-15"_s << u"08:00"_s << u"16:00"_s << u"EDT"_s
                                       << u"Off: “EDT” is not a distance"_s;
    QTest::newRow("too far") << u"2026-06-15"_s << u"08:00"_s << u"16:00"_s << u"+19:00"_s << u"Off: "_s;
}

void TestRecordReader::offsets()
{
    QFETCH(QString, day);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, offset);
    QFETCH(QString, result);
    MappingProfile profile = dayAndTimes();
    profile.offsetColumn = u"Off"_s;
    compareResult(readOne(profile, {u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s, u"Off"_s}, {u"7"_s, day, from, to, offset}),
                  result);
}

void TestRecordReader::zones_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("defaultZone");
    QTest::addColumn<QString>("result");
    // T8
    QTest::newRow("IANA") << u"Asia/Kolkata"_s << QString() << u"2026-06-15T02:30:00Z +480"_s;
    QTest::newRow("T8 Windows") << u"India Standard Time"_s << QString() << u"2026-06-15T02:30:00Z +480"_s;
    QTest::newRow("T8 abbreviation") << u"IST"_s << u"Europe/London"_s << u"Zone: “IST” is an abbreviation"_s;
    QTest::newRow("T8 unknown") << u"Narnia"_s << u"Europe/London"_s << u"Zone: The time zone “Narnia” is unknown"_s;
    QTest::newRow("default") << QString() << u"Europe/London"_s << u"2026-06-15T07:00:00Z +480"_s;
    QTest::newRow("default by Windows name") << QString() << u"GMT Standard Time"_s << u"2026-06-15T07:00:00Z +480"_s;
    QTest::newRow("none") << QString() << QString() << u"Zone: The time zone is empty"_s;
}

void TestRecordReader::zones()
{
    QFETCH(QString, cell);
    QFETCH(QString, defaultZone);
    QFETCH(QString, result);
    MappingProfile profile = dayAndTimes();
    profile.zoneColumn = u"Zone"_s;
    profile.defaultZone = defaultZone;
    compareResult(readOne(profile, {u"Zone"_s, u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s},
                          {cell, u"7"_s, u"2026-06-15"_s, u"08:00"_s, u"16:00"_s}),
                  result);
}

// S2
void TestRecordReader::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("employee");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("result");
    const QString good = u"2026-06-15T12:00:00Z +480"_s;
    QTest::newRow("text") << u"00123"_s << u"007"_s << QString() << good;
    QTest::newRow("e-mail alone") << u"00123"_s << QString() << u"jo@x.example"_s << good;
    QTest::newRow("looks like a number, but is none") << u"12E45"_s << u"1E5"_s << QString() << good;
    QTest::newRow("damaged id") << u"1,23E+05"_s << u"7"_s << QString() << u"Id: A spreadsheet turned the id"_s;
    QTest::newRow("damaged id, point") << u"1.2345E+11"_s << u"7"_s << QString() << u"Id: A spreadsheet"_s;
    QTest::newRow("damaged employee") << u"1"_s << u"1E+05"_s << u"jo@x.example"_s << u"Emp: A spreadsheet"_s;
    QTest::newRow("no id") << QString() << u"7"_s << QString() << u"Id: The id of the shift is empty"_s;
    QTest::newRow("nobody") << u"1"_s << QString() << QString() << u"Emp: The row does not say whose"_s;
}

void TestRecordReader::ids()
{
    QFETCH(QString, id);
    QFETCH(QString, employee);
    QFETCH(QString, email);
    QFETCH(QString, result);
    MappingProfile profile = dayAndTimes();
    profile.externalIdColumn = u"Id"_s;
    profile.emailColumn = u"Mail"_s;
    const QStringList headings{u"Id"_s, u"Emp"_s, u"Mail"_s, u"Day"_s, u"From"_s, u"To"_s};
    const QStringList cells{id, employee, email, u"2026-06-15"_s, u"08:00"_s, u"16:00"_s};
    compareResult(readOne(profile, headings, cells), result);
    if (const auto record = RecordReader::create(profile, headings, u"f"_s)->read(rowOf(cells)); record) {
        QCOMPARE(record->externalId, id); // as text: 00123 is not 123
        QCOMPARE(record->employeeId, employee);
    }
}

void TestRecordReader::cells_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("result");
    const QStringList good{u"7"_s, u"2026-06-15"_s, u"08:00"_s, u"16:00"_s};
    QTest::newRow("right") << good << u"2026-06-15T12:00:00Z +480"_s;
    QTest::newRow("delimiter at the end") << good + QStringList{QString()} << u"2026-06-15T12:00:00Z +480"_s;
    QTest::newRow("one too many") << good + QStringList{u"x"_s} << u": The row has 5 cells, the heading has 4"_s;
    QTest::newRow("one too few") << good.mid(1) << u": The row has 3 cells, the heading has 4"_s;
}

void TestRecordReader::cells()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, result);
    const QStringList headings{u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s};
    compareResult(readOne(dayAndTimes(), headings, cells), result);
    compareResult(readOne(dayAndTimes(), headings + QStringList{QString()}, cells), result);
}

// S6
void TestRecordReader::segments_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("meal"); // start and minutes
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<QString>("result");
    const QStringList none{QString(), QString()};
    QTest::newRow("none") << u"08:00"_s << u"16:00"_s << none << none << QString();
    QTest::newRow("both, in order") << u"08:00"_s << u"16:00"_s << QStringList{u"12:00"_s, u"30"_s}
                                    << QStringList{u"10:00"_s, u"0:15"_s}
                                    << u"REST 2026-06-15T14:00:00Z +15, MEAL 2026-06-15T16:00:00Z +30"_s;
    QTest::newRow("after midnight") << u"22:00"_s << u"06:00"_s << QStringList{u"02:00"_s, u"30"_s} << none
                                    << u"MEAL 2026-06-16T06:00:00Z +30"_s;
    QTest::newRow("at midnight") << u"22:00"_s << u"06:00"_s << QStringList{u"24:00"_s, u"30"_s} << none
                                 << u"MEAL 2026-06-16T04:00:00Z +30"_s;
    QTest::newRow("at the very end") << u"08:00"_s << u"16:00"_s << QStringList{u"15:30"_s, u"30"_s} << none
                                     << u"MEAL 2026-06-15T19:30:00Z +30"_s;
    QTest::newRow("sticks out") << u"08:00"_s << u"16:00"_s << QStringList{u"15:45"_s, u"30"_s} << none
                                << u"Meal: “MEAL” does not lie within the shift"_s;
    QTest::newRow("before the start") << u"08:00"_s << u"16:00"_s << QStringList{u"07:45"_s, u"30"_s} << none
                                      << u"Meal: “MEAL” does not lie within the shift"_s;
    QTest::newRow("no minutes") << u"08:00"_s << u"16:00"_s << QStringList{u"12:00"_s, QString()} << none
                                << u"Meal min: “” is not a duration"_s;
    QTest::newRow("of no length") << u"08:00"_s << u"16:00"_s << QStringList{u"12:00"_s, u"0"_s} << none
                                  << u"Meal: “MEAL” does not"_s;
    QTest::newRow("overlap") << u"08:00"_s << u"16:00"_s << QStringList{u"12:00"_s, u"30"_s}
                             << QStringList{u"12:15"_s, u"30"_s} << u": “MEAL” and “REST” overlap"_s;
    QTest::newRow("touch") << u"08:00"_s << u"16:00"_s << QStringList{u"12:00"_s, u"30"_s}
                           << QStringList{u"12:30"_s, u"15"_s}
                           << u"MEAL 2026-06-15T16:00:00Z +30, REST 2026-06-15T16:30:00Z +15"_s; // S3
}

void TestRecordReader::segments()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, meal);
    QFETCH(QStringList, rest);
    QFETCH(QString, result);
    MappingProfile profile = dayAndTimes();
    profile.ownership = Ownership::Activities;
    profile.segments = {{u"MEAL"_s, u"Meal"_s, u"Meal min"_s}, {u"REST"_s, u"Rest"_s, u"Rest min"_s}};
    auto reader = RecordReader::create(
        profile, {u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s, u"Meal"_s, u"Meal min"_s, u"Rest"_s, u"Rest min"_s},
        u"f.csv"_s);
    QVERIFY(reader);
    const auto record = reader->read(rowOf(QStringList{u"7"_s, u"2026-06-15"_s, from, to} + meal + rest));
    QString actual;
    if (record) {
        QStringList texts;
        for (const SegmentRecord &segment : record->segments)
            texts.append(u"%1 %2 +%3"_s.arg(segment.code, toIso(segment.start)).arg(segment.length.count()));
        actual = texts.join(u", "_s);
        QCOMPARE(actual, result);
    } else {
        compareResult(u"%1: %2"_s.arg(record.error().field, record.error().message), result);
        QVERIFY(!result.isEmpty());
    }
}

// What the HRIS does not own is not read, so it can't be wrong either.
void TestRecordReader::segmentsNotOwned()
{
    MappingProfile profile = dayAndTimes();
    profile.segments = {{u"MEAL"_s, u"Meal"_s, u"Meal min"_s}};
    compareResult(
        readOne(profile, {u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s}, {u"7"_s, u"2026-06-15"_s, u"08:00"_s, u"16:00"_s}),
        u"2026-06-15T12:00:00Z +480"_s);
}

void TestRecordReader::statuses()
{
    MappingProfile profile = dayAndTimes();
    profile.statusColumn = u"State"_s;
    profile.cancelledStatuses = {u"Cancelled"_s, u"X"_s};
    const auto reader = RecordReader::create(profile, {u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s, u"State"_s}, u"f.csv"_s);
    QVERIFY(reader);
    const auto row = [](const QString &state) {
        return rowOf({u"7"_s, u"2026-06-15"_s, u"08:00"_s, u"16:00"_s, state});
    };
    QVERIFY(reader->isCancelled(row(u"CANCELLED"_s)));
    QVERIFY(reader->isCancelled(row(u"X"_s)));
    QVERIFY(!reader->isCancelled(row(u"Approved"_s)));
    QVERIFY(!reader->isCancelled(row(QString())));
}

void TestRecordReader::modified_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("modified");
    QTest::newRow("UTC") << u"2026-06-14T07:58:10Z"_s << u"2026-06-14T07:58:10Z"_s;
    QTest::newRow("with its offset") << u"2026-06-14T07:58-04:00"_s << u"2026-06-14T11:58:00Z"_s;
    QTest::newRow("OData (T10)") << u"/Date(1444003200000)/"_s << u"2015-10-05T00:00:00Z"_s;
    // Unknown, and the row is good all the same.
    QTest::newRow("on nobody knows which clock") << u"2026-06-14T07:58"_s << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("no time") << u"yesterday"_s << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("empty") << QString() << u"1970-01-01T00:00:00Z"_s;
}

void TestRecordReader::modified()
{
    QFETCH(QString, cell);
    QFETCH(QString, modified);
    MappingProfile profile = dayAndTimes();
    profile.modifiedColumn = u"Changed"_s;
    auto reader = RecordReader::create(profile, {u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s, u"Changed"_s}, u"f.csv"_s);
    QVERIFY(reader);
    const auto record = reader->read(rowOf({u"7"_s, u"2026-06-15"_s, u"08:00"_s, u"16:00"_s, cell}));
    QVERIFY(record);
    QCOMPARE(toIso(record->modified), modified);
}

void TestRecordReader::startDay_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QDate>("day");
    QTest::newRow("wall clock") << QStringList{u"7"_s, u"2026-06-15T23:00"_s, u"x"_s} << QDate(2026, 6, 15);
    QTest::newRow("T6 UTC") << QStringList{u"7"_s, u"2026-02-01T01:00:00Z"_s, u"x"_s} << QDate(2026, 1, 31);
    QTest::newRow("T2 ambiguous") << QStringList{u"7"_s, u"2026-11-01T01:30"_s, u"x"_s} << QDate(2026, 11, 1);
    QTest::newRow("unreadable") << QStringList{u"7"_s, u"soon"_s, u"x"_s} << QDate();
    QTest::newRow("cells missing") << QStringList{u"2026-06-15T23:00"_s, u"2026-06-15T23:00"_s} << QDate();
}

void TestRecordReader::startDay()
{
    QFETCH(QStringList, cells);
    QFETCH(QDate, day);
    auto reader = RecordReader::create(stampsOnly(), {u"Emp"_s, u"From"_s, u"To"_s}, u"f.csv"_s);
    QVERIFY(reader);
    const auto found = reader->startDay(rowOf(cells));
    QCOMPARE(found ? found->date : QDate(), day);
}

void TestRecordReader::columns_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QStringList{u"Emp"_s, u"Day"_s, u"Von"_s, u"To"_s}
                             << u"f.csv has no column “From”. Its columns are “Emp”, “Day”, “Von”, “To”."_s;
    QTest::newRow("wrong delimiter") << QStringList{u"Emp;Day;From;To"_s} << u"Its columns are “Emp;Day;From;To”."_s;
    QTest::newRow("twice") << QStringList{u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s, u"Day"_s}
                           << u"more than one column “Day”"_s;
}

void TestRecordReader::columns()
{
    QFETCH(QStringList, headings);
    QFETCH(QString, says);
    const auto reader = RecordReader::create(dayAndTimes(), headings, u"f.csv"_s);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::Input);
    QVERIFY2(reader.error().what.contains(says), qPrintable(reader.error().what));
}

void TestRecordReader::wholeRecord()
{
    MappingProfile profile = dayAndTimes();
    profile.externalIdColumn = u"Id"_s;
    profile.emailColumn = u"Mail"_s;
    profile.nameColumn = u"Name"_s;
    profile.teamColumn = u"Team"_s;
    profile.codeColumn = u"Code"_s;
    profile.endDateColumn = u"Until"_s;
    auto reader = RecordReader::create(
        profile,
        {u"Code"_s, u"Team"_s, u"Name"_s, u"Mail"_s, u"Id"_s, u"Emp"_s, u"Day"_s, u"From"_s, u"Until"_s, u"To"_s},
        u"f.csv"_s);
    QVERIFY(reader);
    const CsvRow row = rowOf({u"W"_s, u"North"_s, u"Jo"_s, u"jo@x.example"_s, u"00123"_s, u"007"_s, u"2026-06-15"_s,
                              u"16:00"_s, u"2026-06-15"_s, u"24:00"_s});
    const auto record = reader->read(row);
    QVERIFY2(record, record ? "" : qPrintable(record.error().message));
    const ShiftRecord expected{.externalId = u"00123"_s,
                               .employeeId = u"007"_s,
                               .email = u"jo@x.example"_s,
                               .name = u"Jo"_s,
                               .team = u"North"_s,
                               .start = fromIso(u"2026-06-15T20:00:00Z"_s).value(),
                               .length = Minutes(480),
                               .zone = u"America/New_York"_s,
                               .code = u"W"_s,
                               .line = 7,
                               .rawLine = row.rawLine};
    QCOMPARE(*record, expected);
    QCOMPARE(toJson(*record).value("startDate"_L1).toString(), u"2026-06-15T20:00:00Z"_s);
    QCOMPARE(toJson(*record).value("externalId"_L1).toString(), u"00123"_s);
}

void TestRecordReader::issueTellsAllThatIsKnown()
{
    MappingProfile profile = dayAndTimes();
    profile.externalIdColumn = u"Id"_s;
    profile.emailColumn = u"Mail"_s;
    profile.nameColumn = u"Name"_s;
    auto reader = RecordReader::create(profile, {u"Name"_s, u"Mail"_s, u"Id"_s, u"Emp"_s, u"Day"_s, u"From"_s, u"To"_s},
                                       u"f.csv"_s);
    QVERIFY(reader);
    const CsvRow row = rowOf({u"Jo"_s, u"jo@x.example"_s, u"00123"_s, u"007"_s, u"2026-06-15"_s, u"8"_s, u"16:00"_s});
    const auto record = reader->read(row);
    QVERIFY(!record);
    const RowIssue expected{.line = 7,
                            .column = 6,
                            .field = u"From"_s,
                            .message = record.error().message,
                            .rawLine = row.rawLine,
                            .externalId = u"00123"_s,
                            .employeeId = u"007"_s,
                            .email = u"jo@x.example"_s,
                            .name = u"Jo"_s};
    QCOMPARE(record.error(), expected);

    CsvRow misquoted = row;
    misquoted.state = CsvRow::State::Misquoted;
    QCOMPARE(reader->read(misquoted).error().column, 0);
    QVERIFY(reader->read(misquoted).error().employeeId.isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
