// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/circuit.h"

#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestCircuit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void letsOneTrialThrough();
    void endsOfOldCallsDecideNothing();
    void givesUp();
};

namespace {

//! "w" and "r" are a good write and read, "W" and "R" failed ones.
void play(Circuit &circuit, const QString &calls, std::chrono::milliseconds now = 1h)
{
    for (const QChar one : calls) {
        const auto call = one.toLower() == u'w' ? Circuit::Call::Write : Circuit::Call::Read;
        if (one.isUpper())
            circuit.failed(call, now);
        else
            circuit.succeeded(call);
    }
}

} // namespace

void TestCircuit::opens_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<bool>("open");
    QTest::newRow("nothing yet") << u""_s << false;
    QTest::newRow("four in a row") << u"RWRW"_s << false;
    QTest::newRow("five in a row") << u"RWRWR"_s << true;
    QTest::newRow("four, a good one, four") << u"RRRRrRRRR"_s << false;
    QTest::newRow("5 of 20 writes") << u"WwwwWwwwWwwwWwwwWwww"_s << false;
    QTest::newRow("6 of 20 writes") << u"WwwwWwwwWwwwWwwwWwwW"_s << true;
    QTest::newRow("6 writes, but over 21") << u"WwwwwWwwwWwwwWwwwWwwW"_s << false;
    QTest::newRow("6 reads among 20 calls") << u"RwwwRwwwRwwwRwwwRwwR"_s << false;
}

void TestCircuit::opens()
{
    QFETCH(QString, calls);
    Circuit circuit;
    play(circuit, calls);
    QCOMPARE(circuit.admit(1h), !QTest::currentTestFailed() && !circuit.trialAt());
    QTEST(circuit.trialAt().has_value(), "open");
}

void TestCircuit::letsOneTrialThrough()
{
    Circuit circuit;
    play(circuit, u"RRRRR"_s, 1h);
    QCOMPARE(circuit.trialAt(), std::optional<std::chrono::milliseconds>(1h + 30s));
    QVERIFY(!circuit.admit(1h + 29s));
    QVERIFY(circuit.admit(1h + 30s));
    QVERIFY(!circuit.admit(1h + 30s)); // one at a time
    circuit.failed(Circuit::Call::Read, 1h + 31s);
    QCOMPARE(circuit.trialAt(), std::optional<std::chrono::milliseconds>(1h + 91s)); // twice as long
    QVERIFY(circuit.admit(1h + 91s));
    circuit.succeeded(Circuit::Call::Write);
    QVERIFY(!circuit.trialAt());
    QVERIFY(circuit.admit(1h + 91s));
    QVERIFY(circuit.admit(1h + 91s));
    // The next trouble begins anew.
    play(circuit, u"WWWWW"_s, 2h);
    QCOMPARE(circuit.trialAt(), std::optional<std::chrono::milliseconds>(2h + 30s));
}

void TestCircuit::endsOfOldCallsDecideNothing()
{
    Circuit circuit;
    play(circuit, u"RRRRR"_s, 1h);
    play(circuit, u"R"_s, 1h + 10s);
    QCOMPARE(circuit.trialAt(), std::optional<std::chrono::milliseconds>(1h + 30s));
    play(circuit, u"r"_s);
    QVERIFY(circuit.trialAt());
}

void TestCircuit::givesUp()
{
    Circuit circuit;
    play(circuit, u"RRRRR"_s, 0s);
    int trials = 0;
    while (!circuit.hasGivenUp()) {
        const auto at = *circuit.trialAt();
        QVERIFY(circuit.admit(at));
        circuit.failed(Circuit::Call::Read, at);
        ++trials;
        QVERIFY(trials < 100);
        QVERIFY2(at < 16min, qPrintable(QString::number(at.count())));
    }
    QCOMPARE(trials, 5);
}

QTEST_APPLESS_MAIN(TestCircuit)
#include "tst_circuit.moc"
