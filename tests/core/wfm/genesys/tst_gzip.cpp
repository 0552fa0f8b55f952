// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/gzip.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace rosterbridge;
using namespace Qt::StringLiterals;

class TestGzip final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void othersCanReadIt();
    void damaged_data();
    void damaged();
};

void TestGzip::thereAndBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray(R"({"metadata":{"version":7}})");
    QTest::newRow("large") << QByteArray(3'000'000, 'x');
    QByteArray noise(300'000, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    QTest::newRow("noise") << noise;
}

void TestGzip::thereAndBack()
{
    QFETCH(QByteArray, bytes);
    const QByteArray file = gzip(bytes);
    QVERIFY(isGzip(file));
    QCOMPARE(gzip(bytes), file);
    QCOMPARE(gunzip(file).value(), bytes);
}

void TestGzip::othersCanReadIt()
{
    QProcess other;
    other.start(u"gzip"_s, {u"-dc"_s});
    QVERIFY(other.waitForStarted());
    other.write(gzip("a schedule"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAllStandardOutput(), QByteArray("a schedule"));
}

void TestGzip::damaged_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray file = gzip("a schedule of many shifts");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not gzip") << QByteArray("{}");
    QTest::newRow("cut off") << file.chopped(9);
    QTest::newRow("without its end") << file.chopped(1);
    QTest::newRow("changed") << QByteArray(file).replace(file.size() - 8, 1, "?");
}

void TestGzip::damaged()
{
    QFETCH(QByteArray, file);
    const auto bytes = gunzip(file);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"
