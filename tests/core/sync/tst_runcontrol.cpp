// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/runcontrol.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;

class TestRunControl final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsAtOnce();
    void holdsWhilePaused();
    void dropsWhoIsGone();
    void stopsAtTheCeiling();
    void triesAServiceInTrouble();
    void givesUp();
};

void TestRunControl::allowsAtOnce()
{
    FakeClock clock;
    RunControl control(clock, [] { return true; });
    int calls = 0;
    control.whenAllowed(this, [&calls] { ++calls; });
    control.whenAllowed(this, [&calls] { ++calls; });
    QCOMPARE(calls, 2);
}

void TestRunControl::holdsWhilePaused()
{
    FakeClock clock;
    RunControl control(clock, [] { return true; });
    control.setPaused(true);
    QList<int> order;
    control.whenAllowed(this, [&order] { order.append(1); });
    control.whenAllowed(this, [&order] { order.append(2); });
    clock.advance(1h);
    QVERIFY(order.isEmpty());
    control.setPaused(false);
    QCOMPARE(order, QList({1, 2}));
}

void TestRunControl::dropsWhoIsGone()
{
    FakeClock clock;
    RunControl control(clock, [] { return true; });
    control.setPaused(true);
    int calls = 0;
    auto context = std::make_unique<QObject>();
    control.whenAllowed(context.get(), [&calls] { ++calls; });
    context.reset();
    control.setPaused(false);
    QCOMPARE(calls, 0);
}

void TestRunControl::stopsAtTheCeiling()
{
    FakeClock clock;
    int calls = 0;
    RunControl control(clock, [&calls] { return calls < 3; });
    QSignalSpy gaveUp(&control, &RunControl::gaveUp);
    for (int i = 0; i < 5; ++i)
        control.whenAllowed(this, [&calls] { ++calls; });
    QCOMPARE(calls, 3);
    QVERIFY(gaveUp.isEmpty()); // not from inside the call that asked
    QCoreApplication::processEvents();
    QCOMPARE(gaveUp.size(), 1);
    calls = 0;
    control.answered(Circuit::Call::Write, true);
    QCOMPARE(calls, 0); // for good
    QCOMPARE(gaveUp.size(), 1);
}

void TestRunControl::triesAServiceInTrouble()
{
    FakeClock clock;
    RunControl control(clock, [] { return true; });
    QSignalSpy changed(&control, &RunControl::changed);
    for (int i = 0; i < 5; ++i) {
        control.whenAllowed(this, [] {});
        control.answered(Circuit::Call::Read, false);
    }
    QCOMPARE(changed.size(), 1);
    QCOMPARE(control.troubleFor(), 30s);
    int calls = 0;
    for (int i = 0; i < 3; ++i)
        control.whenAllowed(this, [&calls] { ++calls; });
    QCOMPARE(calls, 0);
    clock.advance(29s);
    QCOMPARE(calls, 0);
    clock.advance(1s);
    QCOMPARE(calls, 1);
    control.answered(Circuit::Call::Read, true);
    QCOMPARE(calls, 3);
    QCOMPARE(control.troubleFor(), 0s);
    QCOMPARE(changed.size(), 2);
}

void TestRunControl::givesUp()
{
    FakeClock clock;
    RunControl control(clock, [] { return true; });
    QSignalSpy gaveUp(&control, &RunControl::gaveUp);
    int calls = 0;
    std::function<void()> call = [&] {
        ++calls;
        // As a network does it: later.
        clock.after(1ms, this, [&] {
            control.answered(Circuit::Call::Read, false);
            control.whenAllowed(this, call);
        });
    };
    control.whenAllowed(this, call);
    clock.advance(16min);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 10); // five in a row, then five trials
    QCOMPARE(gaveUp.size(), 1);
}

QTEST_GUILESS_MAIN(TestRunControl)
#include "tst_runcontrol.moc"
