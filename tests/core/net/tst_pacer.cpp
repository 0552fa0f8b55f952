// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/classify.h"
#include "core/net/pacer.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace rosterbridge;
using namespace std::chrono_literals;

class TestPacer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void allowanceFromHeaders_data();
    void allowanceFromHeaders();
    void inOrderAndSixAtATime();
    void neverFromInside();
    void leavesATenthToPeople_data();
    void leavesATenthToPeople();
    void holdsUntilReset();
    void answersOvertakeEachOther();
    void newWindowIsNoticed();
    void unusedMayBeSpentAtOnce();
    void freezes();
    void freezesThatTokenAlone();
    void longFreezeRefuses();
    void goneContextLosesItsTurn();
    void tellsWhatIsLeft();

private:
    //! Asks for \a calls turns; counts in m_turns and m_refused.
    void ask(Pacer &pacer, int calls);
    static void settle() { QCoreApplication::processEvents(); }

    int m_turns = 0;
    QList<Error> m_refused;
};

void TestPacer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_turns = 0;
    m_refused.clear();
}

void TestPacer::ask(Pacer &pacer, int calls)
{
    for (int call = 0; call < calls; ++call) {
        pacer.acquire(this, [this](const Result<void> &turn) {
            if (turn)
                ++m_turns;
            else
                m_refused.append(turn.error());
        });
    }
    settle();
}

void TestPacer::allowanceFromHeaders_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<bool>("good");
    QTest::newRow("all") << QByteArray("12") << QByteArray("300") << QByteArray("42") << true;
    QTest::newRow("missing") << QByteArray() << QByteArray() << QByteArray() << false;
    QTest::newRow("half") << QByteArray("12") << QByteArray("300") << QByteArray() << false;
    QTest::newRow("garbage") << QByteArray("many") << QByteArray("300") << QByteArray("42") << false;
    QTest::newRow("negative") << QByteArray("-1") << QByteArray("300") << QByteArray("42") << false;
    QTest::newRow("nothing allowed") << QByteArray("12") << QByteArray("0") << QByteArray("42") << false;
    QTest::newRow("reset passed") << QByteArray("12") << QByteArray("300") << QByteArray("-1") << false;
}

void TestPacer::allowanceFromHeaders()
{
    QFETCH(QByteArray, count);
    QFETCH(QByteArray, allowed);
    QFETCH(QByteArray, reset);
    HttpAnswer answer;
    answer.headers = {
        {"inin-ratelimit-count", count}, {"inin-ratelimit-allowed", allowed}, {"inin-ratelimit-reset", reset}};
    const auto allowance = Allowance::from(answer);
    QTEST(allowance.has_value(), "good");
    if (allowance) {
        QCOMPARE(allowance->used, 12);
        QCOMPARE(allowance->allowed, 300);
        QCOMPARE(allowance->reset, 42s);
    }
}

void TestPacer::inOrderAndSixAtATime()
{
    FakeClock clock;
    Pacer pacer(clock);
    QList<int> order;
    for (int call = 0; call < 20; ++call)
        pacer.acquire(this, [&order, call](const Result<void> &) { order.append(call); });
    settle();
    QCOMPARE(order, QList<int>({0, 1, 2, 3, 4, 5}));
    pacer.release({});
    settle();
    QCOMPARE(order, QList<int>({0, 1, 2, 3, 4, 5, 6}));
}

void TestPacer::neverFromInside()
{
    FakeClock clock;
    Pacer pacer(clock);
    bool inside = true;
    pacer.acquire(this, [&inside](const Result<void> &) { QVERIFY(!inside); });
    inside = false;
    settle();
}

void TestPacer::leavesATenthToPeople_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<int>("turns");
    QTest::newRow("plenty") << 0 << 300 << 6;
    QTest::newRow("two left") << 268 << 300 << 2;
    QTest::newRow("at the tenth") << 270 << 300 << 0;
    QTest::newRow("over it") << 299 << 300 << 0;
    QTest::newRow("rounded to people's favour") << 12 << 15 << 1; // 1.5 calls stay free: 2
    QTest::newRow("small") << 8 << 10 << 1;
    QTest::newRow("one") << 0 << 1 << 1;
}

void TestPacer::leavesATenthToPeople()
{
    QFETCH(int, used);
    QFETCH(int, allowed);
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 1);
    m_turns = 0;
    pacer.release(Allowance{.used = used, .allowed = allowed, .reset = 60s});
    ask(pacer, 10);
    QTEST(m_turns, "turns");
}

void TestPacer::holdsUntilReset() // I5
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 1);
    pacer.release(Allowance{.used = 270, .allowed = 300, .reset = 40s});
    ask(pacer, 2);
    QCOMPARE(m_turns, 1);
    clock.advance(40s); // the service rounds: its window may end up to a second later
    settle();
    QCOMPARE(m_turns, 1);
    clock.advance(1s);
    settle();
    QCOMPARE(m_turns, 3);
}

void TestPacer::answersOvertakeEachOther()
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 2);
    pacer.release(Allowance{.used = 270, .allowed = 300, .reset = 40s});
    pacer.release(Allowance{.used = 269, .allowed = 300, .reset = 41s}); // answered before the other, arrived after it
    ask(pacer, 1);
    QCOMPARE(m_turns, 2);
}

void TestPacer::newWindowIsNoticed()
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 2);
    pacer.release(Allowance{.used = 290, .allowed = 300, .reset = 2s});
    clock.advance(2s);
    pacer.release(Allowance{.used = 1, .allowed = 300, .reset = 60s}); // the one that was still on its way
    ask(pacer, 1);
    QCOMPARE(m_turns, 3);
    QCOMPARE(pacer.callsLeft(), 298); // one counted, one in flight
}

void TestPacer::unusedMayBeSpentAtOnce()
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 269);
    for (int used = 1; used <= 269; ++used) {
        pacer.release(Allowance{.used = used, .allowed = 300, .reset = 60s});
        settle();
    }
    QCOMPARE(m_turns, 269); // with no time gone by
}

void TestPacer::freezes() // I5
{
    FakeClock clock;
    Pacer pacer(clock);
    QSignalSpy changed(&pacer, &Pacer::changed);
    pacer.freeze(7s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(pacer.frozenFor(), 7s);
    pacer.freeze(2s); // the longer one holds
    ask(pacer, 1);
    clock.advance(6999ms);
    settle();
    QCOMPARE(m_turns, 0);
    changed.clear();
    clock.advance(1ms);
    settle();
    QCOMPARE(m_turns, 1);
    QCOMPARE(pacer.frozenFor(), 0s);
    QVERIFY(!changed.isEmpty());
}

void TestPacer::freezesThatTokenAlone() // I8
{
    FakeClock clock;
    Pacer frozen(clock);
    Pacer other(clock);
    frozen.freeze(60s);
    ask(frozen, 1);
    QCOMPARE(m_turns, 0);
    ask(other, 1);
    QCOMPARE(m_turns, 1);
}

void TestPacer::longFreezeRefuses() // W10: Retry-After 3600
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 7); // six leave, one waits
    pacer.freeze(1h);
    settle();
    QCOMPARE(m_refused.size(), 1);
    ask(pacer, 1);
    QCOMPARE(m_refused.size(), 2);
    QCOMPARE(m_refused.constLast().kind, Error::Kind::RateLimited);
    QCOMPARE(m_refused.constLast().retryAfter, 1h);
    clock.advance(1h - LongestPause);
    ask(pacer, 1); // now it is short enough to wait
    QCOMPARE(m_refused.size(), 2);
}

void TestPacer::goneContextLosesItsTurn()
{
    FakeClock clock;
    Pacer pacer(clock);
    auto gone = std::make_unique<QObject>();
    bool called = false;
    pacer.acquire(gone.get(), [&called](const Result<void> &) { called = true; });
    gone.reset();
    ask(pacer, 6);
    QVERIFY(!called);
    QCOMPARE(m_turns, 6); // it holds no place either
}

void TestPacer::tellsWhatIsLeft()
{
    FakeClock clock;
    Pacer pacer(clock);
    QCOMPARE(pacer.callsLeft(), std::nullopt);
    ask(pacer, 1);
    pacer.release(Allowance{.used = 100, .allowed = 300, .reset = 30s});
    QCOMPARE(pacer.callsLeft(), 200);
    clock.advance(31s);
    QCOMPARE(pacer.callsLeft(), 300);
}

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
