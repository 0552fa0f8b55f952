// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/csvsource.h"
#include "core/hris/identity.h"
#include "core/util/json.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestCsvSource final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rows_data();
    void rows();
    void completeness_data();
    void completeness();
    void coverage_data();
    void coverage();
    void coverageInSeveralZones();
    void secondReadIsTheSame_data();
    void secondReadIsTheSame();
    void monthEdge();
    void badFiles_data();
    void badFiles();
    void fromFile();
    void missingFile();
    void contextGone();
    void manyRows();
};

namespace {

constexpr auto june = "2026-06-01T00:00:00Z";
constexpr auto july = "2026-07-01T00:00:00Z";

QByteArray heading()
{
    return "Id,Emp,Day,From,To,Status\n";
}

Instant at(const char *iso)
{
    return fromIso(QString::fromLatin1(iso)).value();
}

Span juneWindow()
{
    return {at(june), at(july)};
}

MappingProfile aProfile()
{
    return {.name = u"p"_s,
            .externalIdColumn = u"Id"_s,
            .employeeIdColumn = u"Emp"_s,
            .dateColumn = u"Day"_s,
            .startColumn = u"From"_s,
            .endColumn = u"To"_s,
            .statusColumn = u"Status"_s,
            .cancelledStatuses = {u"Cancelled"_s},
            .defaultZone = u"UTC"_s};
}

Result<SourceAnswer> readRows(const QByteArray &rows, const MappingProfile &profile = aProfile())
{
    return readCsv(heading() + rows, u"june.csv"_s, profile, juneWindow());
}

QStringList idsOf(const QList<ShiftRecord> &records)
{
    QStringList ids;
    for (const ShiftRecord &record : records)
        ids.append(record.externalId);
    return ids;
}

QList<qint64> linesOf(const QList<RowIssue> &issues)
{
    QList<qint64> lines;
    for (const RowIssue &issue : issues)
        lines.append(issue.line);
    return lines;
}

QString written(const Span &span)
{
    return u"%1 %2"_s.arg(toIso(span.begin), toIso(span.end));
}

} // namespace

void TestCsvSource::rows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QList<qint64>>("issues"); // lines
    using Ids = QStringList;
    using Lines = QList<qint64>;
    QTest::newRow("good") << QByteArray("a,1,2026-06-02,08:00,16:00,\nb,2,2026-06-02,08:00,16:00,\n")
                          << Ids{u"a"_s, u"b"_s} << Lines{};
    QTest::newRow("S3 touching shifts") << QByteArray("a,1,2026-06-02,08:00,16:00,\nb,1,2026-06-02,16:00,20:00,\n")
                                        << Ids{u"a"_s, u"b"_s} << Lines{};
    QTest::newRow("S3 the same row twice")
        << QByteArray("a,1,2026-06-02,08:00,16:00,\na,1,2026-06-02,08:00,16:00,\n") << Ids{u"a"_s} << Lines{};
    QTest::newRow("S3 one shift, two readings")
        << QByteArray("a,1,2026-06-02,08:00,16:00,\na,1,2026-06-02,08:00,17:00,\nb,1,2026-06-03,08:00,16:00,\n")
        << Ids{u"b"_s} << Lines{2, 3};
    QTest::newRow("S3 two readings, one of them twice")
        << QByteArray("a,1,2026-06-02,08:00,16:00,\na,1,2026-06-02,08:00,17:00,\na,1,2026-06-02,08:00,16:00,\n")
        << Ids{} << Lines{2, 3};
    QTest::newRow("S3 two people, one id")
        << QByteArray("a,1,2026-06-02,08:00,16:00,\na,2,2026-06-02,08:00,16:00,\n") << Ids{} << Lines{2, 3};
    QTest::newRow("S2 ids are texts") << QByteArray("00123,1,2026-06-02,08:00,16:00,\n123,2,2026-06-02,08:00,16:00,\n")
                                      << Ids{u"00123"_s, u"123"_s} << Lines{};
    QTest::newRow("S2 damaged id") << QByteArray("\"1,23E+05\",1,2026-06-02,08:00,16:00,\n") << Ids{} << Lines{2};
    QTest::newRow("cancelled") << QByteArray("a,1,2026-06-02,08:00,16:00,Cancelled\nb,1,2026-06-03,08:00,16:00,\n")
                               << Ids{u"b"_s} << Lines{};
    QTest::newRow("cancelled, and no end") << QByteArray("a,1,2026-06-02,08:00,,cancelled\n") << Ids{} << Lines{};
    QTest::newRow("cancelled and made anew")
        << QByteArray("a,1,2026-06-02,08:00,16:00,Cancelled\na,1,2026-06-02,09:00,17:00,\n") << Ids{u"a"_s} << Lines{};
    QTest::newRow("one bad row among good ones")
        << QByteArray("a,1,2026-06-02,08:00,16:00,\nb,2,2026-06-02,8h,16:00,\nc,3,2026-06-02,08:00,16:00,\n")
        << Ids{u"a"_s, u"c"_s} << Lines{3};
    QTest::newRow("quotes amiss") << QByteArray("a,1\"x,2026-06-02,08:00,16:00,\nc,3,2026-06-02,08:00,16:00,\n")
                                  << Ids{u"c"_s} << Lines{2};
    QTest::newRow("S8 outside the window")
        << QByteArray("a,1,2026-05-31,23:59,08:00,\nb,1,2026-06-30,23:59,08:00,\nc,1,2026-07-01,00:00,08:00,\n")
        << Ids{u"b"_s} << Lines{};
    QTest::newRow("bad row outside the window")
        << QByteArray("a,1,2026-05-31,08:00,,\nb,1,2026-06-30,08:00,,\nc,1,someday,08:00,,\n") << Ids{} << Lines{3, 4};
    QTest::newRow("two readings, one outside the window")
        << QByteArray("a,1,2026-05-31,08:00,16:00,\na,1,2026-06-01,08:00,16:00,\n") << Ids{} << Lines{2, 3};
    QTest::newRow("two readings, both outside the window")
        << QByteArray("a,1,2026-05-30,08:00,16:00,\na,1,2026-05-31,08:00,16:00,\n") << Ids{} << Lines{};
}

void TestCsvSource::rows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, ids);
    QFETCH(QList<qint64>, issues);
    const auto answer = readRows(rows);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
    QCOMPARE(idsOf(answer->records), ids);
    QCOMPARE(linesOf(answer->issues), issues);
    QCOMPARE(answer->source, u"june.csv"_s);
    for (const RowIssue &issue : answer->issues) {
        QVERIFY(!issue.message.isEmpty());
        QVERIFY(!issue.rawLine.isEmpty());
    }
}

// S7
void TestCsvSource::completeness_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("reason"); // empty: complete
    const QByteArray good = "a,1,2026-06-02,08:00,16:00,\n";
    QTest::newRow("complete") << good << QString();
    QTest::newRow("no break at the end") << good.chopped(1) << QString();
    QTest::newRow("bad row of a known person") << good + "b,2,2026-06-02,8h,16:00,\n" << QString();
    QTest::newRow("heading alone") << QByteArray() << u"june.csv holds no shifts."_s;
    QTest::newRow("cut in the last line") << good + "b,2,2026-06-0" << u"june.csv ends in the middle of line 3."_s;
    QTest::newRow("cut within quotes") << good + good + "b,\"2" << u"june.csv ends in the middle of line 4."_s;
    QTest::newRow("a quote never closed") << good + "b,\"2,2026-06-02,08:00,16:00,\nc,3,2026-06-02,08:00,16:00,\n"
                                          << u"june.csv ends in the middle of line 3."_s;
    QTest::newRow("short line in the middle")
        << "b,2026-06-02,08:00\n" + good << u"Line 2 does not tell whose shift it holds."_s;
    QTest::newRow("quotes amiss in the middle")
        << "b,2\"3,2026-06-02,08:00,16:00,\n" + good << u"Line 2 does not tell whose shift it holds."_s;
}

void TestCsvSource::completeness()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, reason);
    const auto answer = readRows(rows);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
    QCOMPARE(answer->incompleteReason, reason);
    QCOMPARE(answer->complete, reason.isEmpty());
}

// S8
void TestCsvSource::coverage_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<MappingProfile::Coverage>("coverage");
    QTest::addColumn<QString>("covered");
    using enum MappingProfile::Coverage;
    const QByteArray two = "b,1,2026-06-10,22:00,06:00,\na,1,2026-06-02,08:00,16:00,\n";
    QTest::newRow("days of the records") << two << u"UTC"_s << Records
                                         << u"2026-06-02T00:00:00Z 2026-06-11T00:00:00Z"_s;
    QTest::newRow("local days") << two << u"America/New_York"_s << Records
                                << u"2026-06-02T04:00:00Z 2026-06-11T04:00:00Z"_s;
    QTest::newRow("all that was asked for")
        << two << u"UTC"_s << Window << u"2026-06-01T00:00:00Z 2026-07-01T00:00:00Z"_s;
    QTest::newRow("no more than was asked for")
        << QByteArray("a,1,2026-05-02,08:00,16:00,\nb,1,2026-08-02,08:00,16:00,\n") << u"UTC"_s << Records
        << u"2026-06-01T00:00:00Z 2026-07-01T00:00:00Z"_s;
    QTest::newRow("another month") << QByteArray("a,1,2026-09-02,08:00,16:00,\n") << u"UTC"_s << Records
                                   << u"2026-09-02T00:00:00Z 2026-09-02T00:00:00Z"_s;
    QTest::newRow("a month before") << QByteArray("a,1,2026-03-02,08:00,16:00,\n") << u"UTC"_s << Records
                                    << u"2026-06-01T00:00:00Z 2026-06-01T00:00:00Z"_s;
    QTest::newRow("nothing") << QByteArray() << u"UTC"_s << Records << u"2026-06-01T00:00:00Z 2026-06-01T00:00:00Z"_s;
    QTest::newRow("a cancelled shift shows its day")
        << QByteArray("a,1,2026-06-02,08:00,16:00,\nb,1,2026-06-03,08:00,16:00,Cancelled\n") << u"UTC"_s << Records
        << u"2026-06-02T00:00:00Z 2026-06-04T00:00:00Z"_s;
    QTest::newRow("and so does a bad row") << QByteArray("a,1,2026-06-02,08:00,16:00,\nb,1,2026-06-03,08:00,x,\n")
                                           << u"UTC"_s << Records << u"2026-06-02T00:00:00Z 2026-06-04T00:00:00Z"_s;
}

void TestCsvSource::coverage()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, zone);
    QFETCH(MappingProfile::Coverage, coverage);
    QFETCH(QString, covered);
    MappingProfile profile = aProfile();
    profile.defaultZone = zone;
    profile.coverage = coverage;
    const auto answer = readRows(rows, profile);
    QVERIFY(answer);
    QCOMPARE(written(answer->covered), covered);
}

// S8: Sunday evening in New York is not covered because Monday has begun in Kolkata.
void TestCsvSource::coverageInSeveralZones()
{
    MappingProfile profile = aProfile();
    profile.zoneColumn = u"Zone"_s;
    profile.defaultZone.clear();
    const auto answer = readCsv("Zone,Id,Emp,Day,From,To,Status\n"
                                "Asia/Kolkata,a,1,2026-06-15,03:00,11:00,\n"
                                "America/New_York,b,2,2026-06-16,08:00,16:00,\n",
                                u"june.csv"_s, profile, juneWindow());
    QVERIFY(answer);
    QCOMPARE(written(answer->covered), u"2026-06-15T04:00:00Z 2026-06-16T18:30:00Z"_s);
    QCOMPARE(idsOf(answer->records), (QStringList{u"a"_s, u"b"_s})); // what was told counts all the same
}

// S1
void TestCsvSource::secondReadIsTheSame_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("again") << heading() + "a,1,2026-06-02,08:00,16:00,\nb,2,2026-06-02,22:00,06:00,\n";
    QTest::newRow("rows reordered") << heading() + "b,2,2026-06-02,22:00,06:00,\na,1,2026-06-02,08:00,16:00,\n";
    QTest::newRow("columns reordered") << QByteArray(
        "To,Status,From,Day,Emp,Id\n16:00,,08:00,2026-06-02,1,a\n06:00,,22:00,2026-06-02,2,b\n");
    QTest::newRow("blanks, quotes, Windows breaks and a mark")
        << QByteArray("\xef\xbb\xbf"
                      "\"Id\",Emp,Day,From,To,Status\r\n\r\n a ,\"1\",2026-06-02,08:00 ,16:00,\r\n"
                      "\"b\",2,2026-06-02,22:00,06:00,Approved\r\n");
}

void TestCsvSource::secondReadIsTheSame()
{
    QFETCH(QByteArray, second);
    const Directory directory{.agents = {{.id = u"x"_s, .name = u"X"_s, .employeeId = u"1"_s},
                                         {.id = u"y"_s, .name = u"Y"_s, .employeeId = u"2"_s}}};
    const auto desired = [&directory](const QByteArray &bytes) {
        const auto answer = readCsv(bytes, u"june.csv"_s, aProfile(), juneWindow());
        QList<DesiredShift> shifts = mapShifts(answer.value(), aProfile(), directory).shifts;
        for (DesiredShift &shift : shifts) {
            shift.line = 0;
            shift.rawLine.clear();
        }
        std::sort(shifts.begin(), shifts.end(),
                  [](const DesiredShift &left, const DesiredShift &right) { return left.hrisKey < right.hrisKey; });
        return shifts;
    };
    const auto first = desired(heading() + "a,1,2026-06-02,08:00,16:00,\nb,2,2026-06-02,22:00,06:00,\n");
    QCOMPARE(first.size(), 2);
    QCOMPARE(desired(second), first);
}

// T6: the shift of 31 January belongs to the January of its zone, though it starts in February by UTC.
void TestCsvSource::monthEdge()
{
    MappingProfile profile = aProfile();
    profile.defaultZone = u"America/New_York"_s;
    const QString zone = profile.defaultZone;
    const QByteArray file = heading() + "a,1,2026-01-31,20:00,04:00,\n";
    const Span january{startOfDay(QDate(2026, 1, 1), zone), startOfDay(QDate(2026, 2, 1), zone)};
    const Span february{january.end, startOfDay(QDate(2026, 3, 1), zone)};
    QCOMPARE(readCsv(file, u"f"_s, profile, january)->records.size(), 1);
    QCOMPARE(readCsv(file, u"f"_s, profile, january)->covered.end, january.end);
    QCOMPARE(readCsv(file, u"f"_s, profile, february)->records.size(), 0);
    QCOMPARE(readCsv(file, u"f"_s, profile, february)->covered.begin,
             readCsv(file, u"f"_s, profile, february)->covered.end);
}

void TestCsvSource::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"june.csv is empty"_s;
    QTest::newRow("blank") << QByteArray("\n \n") << u"june.csv is empty"_s;
    QTest::newRow("S7 sign-in page") << QByteArray("<html>Sign in</html>") << u"june.csv is a web page"_s;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04") << u"june.csv is a spreadsheet"_s;
    QTest::newRow("S2 mixed encodings") << heading() + "\xc3\xa9,1\n\xe9,2\n" << u"Line 3, column 1 of june.csv"_s;
    QTest::newRow("column missing") << QByteArray("Id,Day,From,To,Status\n")
                                    << u"june.csv has no column “Emp”. Its columns are “Id”, “Day”"_s;
    QTest::newRow("other delimiter") << QByteArray("Id;Emp;Day\n1;2;3\n") << u"Its columns are “Id;Emp;Day”"_s;
    QTest::newRow("heading misquoted") << QByteArray("\"Id\"x,Emp\n")
                                       << u"The quotes in the heading of june.csv, line 1"_s;
}

void TestCsvSource::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto answer = readCsv(bytes, u"june.csv"_s, aProfile(), juneWindow());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Input);
    QVERIFY2(answer.error().what.contains(says), qPrintable(answer.error().what));
    QVERIFY(!answer.error().next.isEmpty());
}

void TestCsvSource::fromFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"june.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(heading() + "a,1,2026-06-02,08:00,16:00,\n");
    file.close();

    const FakeClock clock;
    auto source = std::make_unique<CsvSource>(file.fileName(), aProfile(), clock);
    QObject context;
    int calls = 0;
    std::optional<Result<SourceAnswer>> result;
    QThread *thread = nullptr;
    source->read(juneWindow(), &context, [&](Result<SourceAnswer> answer) {
        ++calls;
        thread = QThread::currentThread();
        result = std::move(answer);
    });
    QCOMPARE(calls, 0); // never from inside the call
    source.reset(); // may go at once
    QTRY_COMPARE(calls, 1);
    QVERIFY(result->has_value());
    QCOMPARE(idsOf((*result)->records), QStringList{u"a"_s});
    QCOMPARE((*result)->readAt, clock.now());
    QCOMPARE((*result)->source, u"june.csv"_s);
    QCOMPARE(thread, this->thread());
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void TestCsvSource::missingFile()
{
    const FakeClock clock;
    CsvSource source(u"/nonexistent/june.csv"_s, aProfile(), clock);
    std::optional<Result<SourceAnswer>> result;
    source.read(juneWindow(), this, [&](Result<SourceAnswer> answer) { result = std::move(answer); });
    QTRY_VERIFY(result);
    QVERIFY(!result->has_value());
    QCOMPARE(result->error().kind, Error::Kind::Input);
    QVERIFY(result->error().what.contains(u"/nonexistent/june.csv"_s));
}

void TestCsvSource::contextGone()
{
    const FakeClock clock;
    CsvSource source(u"/nonexistent/june.csv"_s, aProfile(), clock);
    bool firstCalled = false;
    bool secondCalled = false;
    auto context = std::make_unique<QObject>();
    source.read(juneWindow(), context.get(), [&firstCalled](const auto &) { firstCalled = true; });
    context.reset();
    source.read(juneWindow(), this, [&secondCalled](const auto &) { secondCalled = true; });
    QTRY_VERIFY(secondCalled);
    QVERIFY(!firstCalled);
}

// W17: a tenth of 5 000 agents over 6 weeks.
void TestCsvSource::manyRows()
{
    QByteArray rows;
    for (int agent = 0; agent < 500; ++agent) {
        for (int day = 1; day <= 30; ++day) {
            rows += "s" + QByteArray::number(agent) + "-" + QByteArray::number(day) + "," + QByteArray::number(agent)
                + ",2026-06-" + QByteArray::number(day).rightJustified(2, '0') + ",22:00,06:00,\n";
        }
    }
    MappingProfile profile = aProfile();
    profile.defaultZone = u"America/New_York"_s;
    QBENCHMARK_ONCE
    {
        const auto answer = readRows(rows, profile);
        QCOMPARE(answer->records.size(), 14500); // the last nights begin in July by UTC
    }
}

QTEST_GUILESS_MAIN(TestCsvSource)
#include "tst_csvsource.moc"
