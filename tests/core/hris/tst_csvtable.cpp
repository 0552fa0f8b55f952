// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/csvtable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestCsvTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void splits_data();
    void splits();
    void keepsRawLines();
};

namespace {

// "line:cell|cell", with ! for misquoted and ? for unterminated.
QString summary(const CsvRow &row)
{
    const QString state = row.state == CsvRow::State::Misquoted ? u"!"_s
        : row.state == CsvRow::State::Unterminated              ? u"?"_s
                                                                : QString();
    return u"%1%2:%3"_s.arg(row.line).arg(state, row.cells.join(u'|'));
}

} // namespace

void TestCsvTable::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("plain") << u"a,b\n1,2\n"_s << QChar(u',') << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("no break at the end") << u"a,b\n1,2"_s << QChar(u',') << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("Windows breaks") << u"a,b\r\n1,2\r\n"_s << QChar(u',') << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("old Mac breaks") << u"a,b\r1,2\r"_s << QChar(u',') << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("semicolons") << u"a;b\n1,5;2\n"_s << QChar(u';') << QStringList{u"1:a|b"_s, u"2:1,5|2"_s}; // S2
    QTest::newRow("tabs") << u"a\tb\n\t2\n"_s << QChar(u'\t') << QStringList{u"1:a|b"_s, u"2:|2"_s};
    QTest::newRow("comma in text") << u"\"Doe, Jo\",2\n"_s << QChar(u',') << QStringList{u"1:Doe, Jo|2"_s}; // S2
    QTest::newRow("doubled quotes") << u"\"Jo \"\"JD\"\" Doe\",2\n"_s << QChar(u',')
                                    << QStringList{u"1:Jo \"JD\" Doe|2"_s};
    QTest::newRow("break in quotes") << u"a,b\n\"x\ny\",2\n3,4\n"_s << QChar(u',')
                                     << QStringList{u"1:a|b"_s, u"2:x\ny|2"_s, u"4:3|4"_s}; // S2
    QTest::newRow("Windows break in quotes")
        << u"\"x\r\ny\",2\r\n3,4\r\n"_s << QChar(u',') << QStringList{u"1:x\r\ny|2"_s, u"3:3|4"_s};
    QTest::newRow("empty lines") << u"\n\na,b\n  \n\n1,2\n\n"_s << QChar(u',') << QStringList{u"3:a|b"_s, u"6:1|2"_s};
    QTest::newRow("empty cells only") << u"a,b\n,\n\"\",\n1,\n"_s << QChar(u',') << QStringList{u"1:a|b"_s, u"4:1|"_s};
    QTest::newRow("blanks around") << u" a , \" b \" \n"_s << QChar(u',') << QStringList{u"1:a|b"_s};
    QTest::newRow("beyond ASCII") << u"José,日本\n"_s << QChar(u',') << QStringList{u"1:José|日本"_s};
    QTest::newRow("quote in a bare cell")
        << u"a,b\n1\"2,3\n4,5\n"_s << QChar(u',') << QStringList{u"1:a|b"_s, u"2!:"_s, u"3:4|5"_s};
    QTest::newRow("text after the closing quote")
        << u"a,b\n\"1\"2,3\n4,5\n"_s << QChar(u',') << QStringList{u"1:a|b"_s, u"2!:"_s, u"3:4|5"_s};
    QTest::newRow("unterminated") << u"a,b\n1,2\n3,\"4\n5,6\n"_s << QChar(u',')
                                  << QStringList{u"1:a|b"_s, u"2:1|2"_s, u"3?:"_s}; // S7
    QTest::newRow("nothing") << QString() << QChar(u',') << QStringList{};
}

void TestCsvTable::splits()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QFETCH(QStringList, rows);
    QStringList summaries;
    for (const CsvRow &row : splitCsv(text, delimiter))
        summaries.append(summary(row));
    QCOMPARE(summaries, rows);
}

void TestCsvTable::keepsRawLines()
{
    const auto rows = splitCsv(u"a,b\r\n\"x\r\ny\", 2\r\n\"1\"2,é\n3"_s, u',');
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(1).rawLine, u"\"x\r\ny\", 2"_s);
    QCOMPARE(rows.at(2).rawLine, u"\"1\"2,é"_s);
    QCOMPARE(rows.at(3).rawLine, u"3"_s);
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
