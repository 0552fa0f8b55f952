// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/tabletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestTableText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("tabbed");
        QTest::addColumn<QString>("csv");
        QTest::newRow("plain") << u"Ana Petrova"_s << u"Ana Petrova"_s << u"Ana Petrova"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
        QTest::newRow("comma") << u"Petrova, Ana"_s << u"Petrova, Ana"_s << u"\"Petrova, Ana\""_s;
        QTest::newRow("quotes") << u"\"Ana\""_s << u"\"Ana\""_s << u"\"\"\"Ana\"\"\""_s;
        QTest::newRow("lines") << u"one\r\ntwo"_s << u"one  two"_s << u"\"one\r\ntwo\""_s;
        QTest::newRow("tab") << u"one\ttwo"_s << u"one two"_s << u"one\ttwo"_s;
        QTest::newRow("dash") << u"–"_s << u"–"_s << u"–"_s;
        for (const QString &formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s})
            QTest::newRow(qPrintable(formula)) << formula << u'\'' + formula << u'\'' + formula;
        QTest::newRow("formula with a quote") << u"=A1&\"x\""_s << u"'=A1&\"x\""_s << u"\"'=A1&\"\"x\"\"\""_s;
        QTest::newRow("formula behind a tab") << u"\t=1"_s << u"' =1"_s << u"'\t=1"_s;
    }

    void cells()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, tabbed);
        QFETCH(const QString, csv);
        QCOMPARE(asTabbedText({{cell, u"x"_s}, {u"y"_s, cell}}), u"%1\tx\ny\t%1\n"_s.arg(tabbed));
        QCOMPARE(asCsv({{cell, u"x"_s}, {u"y"_s, cell}}), u"%1,x\r\ny,%1\r\n"_s.arg(csv));
    }

    void html()
    {
        const QString page = asHtml(u"R & D"_s, {{u"Agent"_s}, {u"<b>Ana</b>"_s}});
        QVERIFY(page.contains("<h1>R &amp; D</h1>"_L1));
        QVERIFY(page.contains("<tr><th>Agent</th></tr>\n<tr><td>&lt;b&gt;Ana&lt;/b&gt;</td></tr>\n"_L1));
    }
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
