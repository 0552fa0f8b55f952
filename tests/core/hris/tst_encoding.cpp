// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestEncoding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
};

// S2
void TestEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString jose = u"a\nJosé"_s;
    QTest::newRow("UTF-8") << QByteArray("a\nJos\xc3\xa9") << u"UTF-8"_s << jose;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf"
                                                   "a\nJos\xc3\xa9")
                                     << u"UTF-8"_s << jose;
    QTest::newRow("UTF-8 mark wins") << QByteArray("\xef\xbb\xbf"
                                                   "a\nJos\xc3\xa9")
                                     << u"UTF-16LE"_s << jose;
    QTest::newRow("UTF-16LE") << QByteArray("a\0\n\0\xe9\0", 6) << u"UTF-16LE"_s << u"a\né"_s;
    QTest::newRow("UTF-16BE") << QByteArray("\0a\0\n\0\xe9", 6) << u"UTF-16BE"_s << u"a\né"_s;
    QTest::newRow("UTF-16LE by mark") << QByteArray("\xff\xfe\xe9\0", 4) << u"UTF-8"_s << u"é"_s;
    QTest::newRow("UTF-16BE by mark") << QByteArray("\xfe\xff\0\xe9", 4) << u"UTF-8"_s << u"é"_s;
    QTest::newRow("Latin-1") << QByteArray("a\nJos\xe9") << u"ISO-8859-1"_s << jose;
    QTest::newRow("windows-1252") << QByteArray("\x80 \x96 \x9f \xe9") << u"windows-1252"_s << u"€ – Ÿ é"_s;
    QTest::newRow("ASCII as windows-1252") << QByteArray("abc") << u"windows-1252"_s << u"abc"_s;
    QTest::newRow("empty") << QByteArray() << u"UTF-8"_s << QString();
}

void TestEncoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes, encoding, u"shifts.csv"_s);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().text()));
    QCOMPARE(*decoded, text);
}

void TestEncoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("says");
    QTest::newRow("mixed") << QByteArray("id,name\n1,Jos\xc3\xa9\n2,Jos\xe9,x\n") << u"UTF-8"_s
                           << u"Line 3, column 6 of shifts.csv is not UTF-8."_s;
    QTest::newRow("cut within a character") << QByteArray("id\nJos\xc3") << u"UTF-8"_s << u"Line 2, column 4"_s;
    QTest::newRow("control of Latin-1") << QByteArray("id\n\x96") << u"ISO-8859-1"_s << u"Line 2, column 1"_s;
    QTest::newRow("hole of windows-1252") << QByteArray("i\x81") << u"windows-1252"_s << u"Line 1, column 2"_s;
    QTest::newRow("UTF-8 taken for windows-1252")
        << QByteArray("id\nJos\xc3\xa9") << u"windows-1252"_s << u"is UTF-8, not windows-1252"_s;
    QTest::newRow("half a UTF-16 unit") << QByteArray("\xff\xfe\x61\0\x62", 5) << u"UTF-8"_s << u"Line 1, column 2"_s;
    QTest::newRow("UTF-16 taken for UTF-8") << QByteArray("a\0b\0", 4) << u"UTF-8"_s << u"is not a text file"_s;
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\0\x06", 7) << u"UTF-8"_s << u"is a spreadsheet"_s;
    QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1") << u"UTF-8"_s << u"is a spreadsheet"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\0\0\xff",
                                          8)
                            << u"UTF-8"_s << u"is not a text file"_s;
    QTest::newRow("sign-in page") << QByteArray("\r\n <!DOCTYPE html><html>") << u"UTF-8"_s << u"is a web page"_s; // S7
}

void TestEncoding::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, says);
    const auto decoded = decodeText(bytes, encoding, u"shifts.csv"_s);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, Error::Kind::Input);
    QVERIFY2(decoded.error().what.contains(says), qPrintable(decoded.error().what));
    QVERIFY(decoded.error().what.contains(u"shifts.csv"_s));
    QVERIFY(!decoded.error().next.isEmpty());
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
