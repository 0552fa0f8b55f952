// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/classify.h"
#include "core/net/pacer.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace rosterbridge;
using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

namespace {

//! How a service counts.
enum class Habit {
    FixedWindow, //!< begins with the first call after the last one, and tells how it stands
    RollingWindow, //!< the calls of the last minute, and tells when the oldest falls out
    Silent, //!< as FixedWindow, but tells nothing, not even with a 429
};

//! A small independent model of a service that allows so many calls a minute.
class Service {
public:
    struct Reply {
        std::optional<Allowance> allowance;
        bool refused = false;
    };

    Service(Habit habit, int allowed) : m_habit(habit), m_allowed(allowed) { }

    Reply call(Milliseconds now)
    {
        if (m_habit == Habit::RollingWindow) {
            while (!m_taken.empty() && m_taken.front() + 60s <= now)
                m_taken.pop_front();
        } else if (!m_taken.empty() && m_taken.front() + 60s <= now) {
            m_taken.clear();
        }
        const bool refused = int(m_taken.size()) >= m_allowed;
        if (!refused)
            m_taken.push_back(now);
        const auto reset = std::chrono::ceil<std::chrono::seconds>(m_taken.front() + 60s - now);
        if (m_habit == Habit::Silent)
            return {.allowance = {}, .refused = refused};
        return {.allowance = Allowance{.used = int(m_taken.size()), .allowed = m_allowed, .reset = reset},
                .refused = refused};
    }

private:
    Habit m_habit;
    int m_allowed;
    std::deque<Milliseconds> m_taken;
};

//! Time goes on between any two looks at it.
class RestlessClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {}; }
    [[nodiscard]] Milliseconds monotonic() const override { return ++m_now; }
    void after(Milliseconds, QObject *, std::function<void()>) override { ++timers; }

    int timers = 0;

private:
    mutable Milliseconds m_now{0};
};

//! Timers come a twentieth too early, as coarse ones may.
class HastyClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_clock.now(); }
    [[nodiscard]] Milliseconds monotonic() const override { return m_clock.monotonic(); }
    void after(Milliseconds delay, QObject *context, std::function<void()> what) override
    {
        m_clock.after(delay - delay / 20, context, std::move(what));
    }
    void advance(Milliseconds by) { m_clock.advance(by); }

private:
    FakeClock m_clock;
};

} // namespace

class TestPacer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void allowanceFromHeaders_data();
    void allowanceFromHeaders();
    void inOrderAndSixAtATime();
    void neverFromInside();
    void keepsHeadroom_data();
    void keepsHeadroom();
    void headroomMayChange();
    void foregroundOvertakes();
    void holdsUntilReset();
    void answersOvertakeEachOther();
    void slowAnswersTellOfTheirTime();
    void newWindowIsNoticed();
    void oneAsksHowTheNewWindowStands();
    void unusedMayBeSpentAtOnce();
    void needsNoTimerToLeave();
    void freezes();
    void timersMayBeEarly();
    void refusedCallsExtendTheFreeze();
    void freezesThatTokenAlone();
    void longFreezeRefuses();
    void longWindowRefuses();
    void dripsAsLearned_data();
    void dripsAsLearned();
    void peopleLeaveAheadOfTheDrip();
    void recovers();
    void believesLessAfterARefusal();
    void strayRefusalHalvesAtMost_data();
    void strayRefusalHalvesAtMost();
    void usedUpTeachesNothing();
    void goneContextLosesItsTurn();
    void tellsWhatIsLeft();
    void tellsHowLongCallsWaited();
    void neverAboveTheAllowance_data();
    void neverAboveTheAllowance();

private:
    //! Asks for \a calls turns; counts in m_turns and m_refused.
    void ask(Pacer &pacer, int calls, Urgency urgency = Urgency::Background);
    //! Lets \a calls leave and be answered at once, by a service that tells \a allowance.
    void take(Pacer &pacer, FakeClock &clock, int calls, const std::optional<Allowance> &allowance = {});
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

void TestPacer::ask(Pacer &pacer, int calls, Urgency urgency)
{
    for (int call = 0; call < calls; ++call) {
        pacer.acquire(urgency, this, [this](const Result<Milliseconds> &turn) {
            if (turn)
                ++m_turns;
            else
                m_refused.append(turn.error());
        });
    }
    settle();
}

void TestPacer::take(Pacer &pacer, FakeClock &clock, int calls, const std::optional<Allowance> &allowance)
{
    for (int call = 0; call < calls; ++call) {
        ask(pacer, 1);
        pacer.release(clock.monotonic(), allowance);
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
    QTest::newRow("absurd reset") << QByteArray("12") << QByteArray("300") << QByteArray("86401") << false;
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
        pacer.acquire(Urgency::Background, this, [&order, call](const Result<Milliseconds> &) { order.append(call); });
    settle();
    QCOMPARE(order, QList<int>({0, 1, 2, 3, 4, 5}));
    pacer.release(clock.monotonic(), {});
    settle();
    QCOMPARE(order, QList<int>({0, 1, 2, 3, 4, 5, 6}));
    pacer.giveBack();
    settle();
    QCOMPARE(order, QList<int>({0, 1, 2, 3, 4, 5, 6, 7}));
}

void TestPacer::neverFromInside()
{
    FakeClock clock;
    Pacer pacer(clock);
    bool inside = true;
    pacer.acquire(Urgency::Background, this, [&inside](const Result<Milliseconds> &) { QVERIFY(!inside); });
    inside = false;
    settle();
}

void TestPacer::keepsHeadroom_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<int>("headroom");
    QTest::addColumn<int>("background");
    QTest::addColumn<int>("foreground"); // leaves after that
    QTest::newRow("plenty") << 0 << 300 << 10 << 6 << 0;
    QTest::newRow("two left") << 268 << 300 << 10 << 2 << 4;
    QTest::newRow("at the tenth") << 270 << 300 << 10 << 0 << 6;
    QTest::newRow("over it") << 299 << 300 << 10 << 0 << 1;
    QTest::newRow("used up") << 300 << 300 << 10 << 0 << 0;
    QTest::newRow("rounded to people's favour") << 12 << 15 << 10 << 1 << 2; // 1.5 calls stay free: 2
    QTest::newRow("small") << 8 << 10 << 10 << 1 << 1;
    QTest::newRow("one") << 0 << 1 << 10 << 1 << 0;
    QTest::newRow("none kept") << 297 << 300 << 0 << 3 << 0;
    QTest::newRow("half kept") << 149 << 300 << 50 << 1 << 5;
    QTest::newRow("all that is possible") << 2 << 300 << 99 << 1 << 5;
    QTest::newRow("absurd allowance") << 0 << std::numeric_limits<int>::max() << 10 << 6 << 0;
    QTest::newRow("absurd count") << std::numeric_limits<int>::max() << 300 << 10 << 0 << 0;
}

void TestPacer::keepsHeadroom()
{
    QFETCH(int, used);
    QFETCH(int, allowed);
    QFETCH(int, headroom);
    FakeClock clock;
    Pacer pacer(clock, headroom);
    take(pacer, clock, 1, Allowance{.used = used, .allowed = allowed, .reset = 60s});
    m_turns = 0;
    ask(pacer, 10);
    QTEST(m_turns, "background");
    m_turns = 0;
    ask(pacer, 10, Urgency::Foreground);
    QTEST(m_turns, "foreground");
}

void TestPacer::headroomMayChange()
{
    FakeClock clock;
    Pacer pacer(clock, 50);
    take(pacer, clock, 1, Allowance{.used = 150, .allowed = 300, .reset = 60s});
    m_turns = 0;
    ask(pacer, 1);
    QCOMPARE(m_turns, 0);
    pacer.setHeadroom(49); // what waits need not be asked for again
    settle();
    QCOMPARE(m_turns, 1);
}

void TestPacer::foregroundOvertakes()
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 6);
    QByteArray order;
    for (const char call : {'a', 'b', 'C', 'D', 'e'}) {
        pacer.acquire(call < 'a' ? Urgency::Foreground : Urgency::Background, this,
                      [&order, call](const Result<Milliseconds> &) { order.append(call); });
    }
    for (int call = 0; call < 5; ++call) {
        pacer.release(clock.monotonic(), {});
        settle();
    }
    QCOMPARE(order, QByteArray("CDabe"));
}

void TestPacer::holdsUntilReset() // I5
{
    FakeClock clock;
    Pacer pacer(clock);
    take(pacer, clock, 1, Allowance{.used = 270, .allowed = 300, .reset = 40s});
    ask(pacer, 1);
    QCOMPARE(m_turns, 1);
    clock.advance(40s); // the service rounds: its window may end up to a second later
    settle();
    QCOMPARE(m_turns, 1);
    clock.advance(1s);
    settle();
    QCOMPARE(m_turns, 2);
}

void TestPacer::answersOvertakeEachOther()
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 2);
    const auto since = clock.monotonic();
    pacer.release(since, Allowance{.used = 270, .allowed = 300, .reset = 40s});
    // Answered before the other, arrived after it.
    pacer.release(since, Allowance{.used = 269, .allowed = 300, .reset = 41s});
    ask(pacer, 1);
    QCOMPARE(m_turns, 2);
}

void TestPacer::slowAnswersTellOfTheirTime()
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 3);
    const auto since = clock.monotonic();
    pacer.release(since, Allowance{.used = 269, .allowed = 300, .reset = 60s});
    clock.advance(20s);
    // Counted 20 s ago: by now it looks like a window that ends later, but is the same.
    pacer.release(since, Allowance{.used = 2, .allowed = 300, .reset = 60s});
    ask(pacer, 2);
    QCOMPARE(m_turns, 3); // 269 counted, one in flight
    clock.advance(62s);
    QCOMPARE(pacer.callsLeft(), 299);
    pacer.release(since, {});
    settle();
    pacer.release(clock.monotonic(), Allowance{.used = 1, .allowed = 300, .reset = 60s});
    settle();
    QCOMPARE(m_turns, 5);
    // The old window's last word, long after it.
    pacer.release(since, Allowance{.used = 270, .allowed = 300, .reset = 1s});
    QCOMPARE(pacer.callsLeft(), 299);
}

void TestPacer::newWindowIsNoticed()
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 2);
    pacer.release(clock.monotonic(), Allowance{.used = 290, .allowed = 300, .reset = 2s});
    clock.advance(2s);
    pacer.release(clock.monotonic(), Allowance{.used = 1, .allowed = 300, .reset = 60s}); // was still on its way
    ask(pacer, 1);
    QCOMPARE(m_turns, 3);
    QCOMPARE(pacer.callsLeft(), 298); // one counted, one in flight
}

void TestPacer::oneAsksHowTheNewWindowStands()
{
    FakeClock clock;
    Pacer pacer(clock);
    take(pacer, clock, 1, Allowance{.used = 270, .allowed = 300, .reset = 1s});
    ask(pacer, 10);
    QCOMPARE(m_turns, 1);
    clock.advance(2s);
    settle();
    QCOMPARE(m_turns, 2); // alone: the window may be a rolling one
    pacer.release(clock.monotonic(), Allowance{.used = 268, .allowed = 300, .reset = 1s});
    settle();
    QCOMPARE(m_turns, 4);
}

void TestPacer::unusedMayBeSpentAtOnce()
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 269);
    for (int used = 1; used <= 269; ++used) {
        pacer.release(clock.monotonic(), Allowance{.used = used, .allowed = 300, .reset = 60s});
        settle();
    }
    QCOMPARE(m_turns, 269); // with no time gone by
}

void TestPacer::needsNoTimerToLeave()
{
    RestlessClock clock;
    Pacer pacer(clock);
    ask(pacer, 6);
    QCOMPARE(m_turns, 6);
    QCOMPARE(clock.timers, 0);
    QCOMPARE(pacer.waited(), 0ms);
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

void TestPacer::timersMayBeEarly() // I5
{
    HastyClock clock;
    Pacer pacer(clock);
    pacer.freeze(7s);
    ask(pacer, 1);
    clock.advance(6999ms);
    settle();
    QCOMPARE(m_turns, 0);
    clock.advance(1ms);
    settle();
    QCOMPARE(m_turns, 1); // no later
}

void TestPacer::refusedCallsExtendTheFreeze() // I5
{
    FakeClock clock;
    Pacer pacer(clock);
    ask(pacer, 8);
    QCOMPARE(m_turns, 6);
    for (const Milliseconds pause : {2s, 7s, 0s, 3s})
        pacer.refuse(clock.monotonic(), {}, pause);
    settle();
    QCOMPARE(pacer.frozenFor(), 7s);
    clock.advance(5s);
    pacer.refuse(clock.monotonic(), {}, 4s); // the freeze ends 9 s after it began
    clock.advance(3999ms);
    settle();
    QCOMPARE(m_turns, 6);
    clock.advance(1ms);
    settle();
    QCOMPARE(m_turns, 7);
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

void TestPacer::longWindowRefuses()
{
    FakeClock clock;
    Pacer pacer(clock);
    take(pacer, clock, 1, Allowance{.used = 300, .allowed = 300, .reset = 3600s});
    ask(pacer, 1);
    QCOMPARE(m_refused.size(), 1);
    QCOMPARE(m_refused.constLast().retryAfter, 3601s);
}

void TestPacer::dripsAsLearned_data()
{
    QTest::addColumn<int>("taken"); // in the minute before the 429
    QTest::addColumn<int>("headroom");
    QTest::addColumn<Milliseconds>("apart");
    QTest::newRow("300 a minute") << 300 << 10 << Milliseconds(223); // 270 a minute
    QTest::newRow("no headroom") << 300 << 0 << Milliseconds(200);
    QTest::newRow("half") << 300 << 50 << Milliseconds(400);
    QTest::newRow("60 a minute") << 60 << 10 << Milliseconds(1112);
    QTest::newRow("few") << 2 << 0 << Milliseconds(2000); // LeastLearned
}

void TestPacer::dripsAsLearned() // W10: a 429 with no header at all
{
    QFETCH(int, taken);
    QFETCH(int, headroom);
    QFETCH(Milliseconds, apart);
    FakeClock clock;
    Pacer pacer(clock, headroom);
    take(pacer, clock, 77); // a minute ago: these don't count
    clock.advance(1min);
    take(pacer, clock, taken);
    ask(pacer, 6);
    m_turns = 0;
    for (int call = 0; call < 6; ++call)
        pacer.refuse(clock.monotonic(), {}, DefaultPause);
    ask(pacer, 4);
    clock.advance(DefaultPause - 1ms);
    settle();
    QCOMPARE(m_turns, 0);
    clock.advance(1ms);
    settle();
    for (int turns = 1; turns < 4; ++turns) {
        QCOMPARE(m_turns, turns);
        const auto last = clock.monotonic();
        for (; m_turns == turns && clock.monotonic() < last + 2 * apart; settle())
            clock.advance(1ms);
        const auto gap = clock.monotonic() - last;
        QVERIFY2(gap <= apart && gap >= apart * 98 / 100, // what was learned grows all the time
                 qPrintable(QString::number(gap.count())));
    }
    QCOMPARE(pacer.callsLeft(), std::nullopt);
}

void TestPacer::peopleLeaveAheadOfTheDrip()
{
    FakeClock clock;
    Pacer pacer(clock);
    take(pacer, clock, 60);
    ask(pacer, 1);
    pacer.refuse(clock.monotonic(), {}, 0ms);
    m_turns = 0;
    ask(pacer, 2);
    QCOMPARE(m_turns, 1);
    // A tenth of a minute's calls at once, ahead of the background call that waits.
    for (int given = 0; given < m_turns; ++given) {
        pacer.giveBack();
        ask(pacer, 1, Urgency::Foreground);
    }
    QCOMPARE(m_turns, 6);
}

void TestPacer::recovers()
{
    FakeClock clock;
    Pacer pacer(clock, 0);
    take(pacer, clock, 100);
    ask(pacer, 1);
    pacer.refuse(clock.monotonic(), {}, 0ms);
    const auto apart = [&] {
        const auto first = clock.monotonic();
        m_turns = 0;
        ask(pacer, 2);
        while (m_turns < 2) {
            clock.advance(1ms);
            settle();
        }
        pacer.release(first, {});
        pacer.release(clock.monotonic(), {});
        return clock.monotonic() - first;
    };
    QCOMPARE(apart(), 600ms);
    clock.advance(10min);
    QCOMPARE(apart(), 369ms); // a twentieth more, ten times
    clock.advance(24h * 365);
    QCOMPARE(apart(), 0ms); // forgotten
}

void TestPacer::believesLessAfterARefusal()
{
    FakeClock clock;
    Pacer pacer(clock);
    const auto told = [](int used) { return Allowance{.used = used, .allowed = 300, .reset = 60s}; };
    take(pacer, clock, 1, told(200));
    ask(pacer, 2);
    pacer.refuse(clock.monotonic(), told(200), 2s); // although 100 are left, it says
    pacer.refuse(clock.monotonic(), told(200), 2s); // the same
    clock.advance(62s);
    // The next window: a tenth less than 210, by now.
    take(pacer, clock, 1, told(185));
    m_turns = 0;
    ask(pacer, 5);
    QCOMPARE(m_turns, 4);
    QCOMPARE(pacer.callsAllowed(), 300);
    // Somebody else's calls bring the count beyond what was believed, and are taken: then so are ours.
    for (int call = 0; call < 4; ++call)
        pacer.release(clock.monotonic(), told(250));
    settle();
    QCOMPARE(m_turns, 4);
    clock.advance(62s);
    settle();
    QCOMPARE(m_turns, 5);
    m_turns = 0;
    pacer.release(clock.monotonic(), told(233)); // a tenth less than 262
    ask(pacer, 5);
    QCOMPARE(m_turns, 2);
}

void TestPacer::strayRefusalHalvesAtMost_data()
{
    QTest::addColumn<int>("counted"); // when the 429 comes
    QTest::addColumn<int>("believed"); // right after it
    QTest::newRow("the first call") << 1 << 150;
    QTest::newRow("early") << 140 << 150;
}

void TestPacer::strayRefusalHalvesAtMost()
{
    QFETCH(int, counted);
    QFETCH(int, believed);
    FakeClock clock;
    Pacer pacer(clock, 0);
    const auto told = [](int used) { return Allowance{.used = used, .allowed = 300, .reset = 60s}; };
    ask(pacer, 1);
    pacer.refuse(clock.monotonic(), told(counted), 0s);
    take(pacer, clock, 1, told(believed - 2));
    m_turns = 0;
    ask(pacer, 5);
    QCOMPARE(m_turns, 2);
}

void TestPacer::usedUpTeachesNothing()
{
    FakeClock clock;
    Pacer pacer(clock);
    const auto told = [](int used) { return Allowance{.used = used, .allowed = 300, .reset = 60s}; };
    take(pacer, clock, 1, told(100));
    ask(pacer, 2);
    pacer.refuse(clock.monotonic(), told(300), 60s); // others have used it up: the count says so
    pacer.refuse(clock.monotonic(), {}, 60s); // the same; it needs no telling twice
    clock.advance(62s);
    take(pacer, clock, 1, told(260));
    m_turns = 0;
    ask(pacer, 20);
    QCOMPARE(m_turns, 6);
}

void TestPacer::goneContextLosesItsTurn()
{
    FakeClock clock;
    Pacer pacer(clock);
    auto gone = std::make_unique<QObject>();
    bool called = false;
    pacer.acquire(Urgency::Foreground, gone.get(), [&called](const Result<Milliseconds> &) { called = true; });
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
    pacer.release(clock.monotonic(), Allowance{.used = 100, .allowed = 300, .reset = 30s});
    QCOMPARE(pacer.callsLeft(), 200);
    clock.advance(31s);
    QCOMPARE(pacer.callsLeft(), 300);
}

void TestPacer::tellsHowLongCallsWaited()
{
    FakeClock clock;
    Pacer pacer(clock);
    clock.advance(5s);
    ask(pacer, 7); // one waits for a place: that isn't the service's doing
    clock.advance(5s);
    for (int call = 0; call < 6; ++call)
        pacer.release(clock.monotonic(), {});
    settle();
    pacer.release(clock.monotonic(), {});
    pacer.freeze(7s);
    settle();
    clock.advance(1s); // nobody waits
    QCOMPARE(pacer.waited(), 0s);
    ask(pacer, 3);
    clock.advance(2s);
    QCOMPARE(pacer.waited(), 2s); // and not three times as long
    clock.advance(20s);
    settle();
    QCOMPARE(pacer.waited(), 6s);
}

void TestPacer::neverAboveTheAllowance_data()
{
    QTest::addColumn<Habit>("habit");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 12; ++seed) {
        QTest::addRow("fixed window, seed %u", seed) << Habit::FixedWindow << seed;
        QTest::addRow("rolling window, seed %u", seed) << Habit::RollingWindow << seed;
        QTest::addRow("silent, seed %u", seed) << Habit::Silent << seed;
    }
}

//! An hour in which calls come in bursts, in the background and in the foreground, and are answered soon or late.
void TestPacer::neverAboveTheAllowance() // I5
{
    QFETCH(Habit, habit);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    FakeClock clock;
    const int allowed = 10 + random.bounded(300);
    Service service(habit, allowed);
    Pacer pacer(clock, random.bounded(2) ? 10 : 25);
    const auto onTheWay = [&random] { return Milliseconds(1 + random.bounded(random.bounded(10) ? 200 : 9000)); };
    int asked = 0;
    int taken = 0;
    int refused = 0;
    Milliseconds frozenUntil{0};

    const std::function<void(Urgency)> call = [&](Urgency urgency) {
        ++asked;
        pacer.acquire(urgency, this, [&, urgency](const Result<Milliseconds> &turn) {
            QVERIFY(turn);
            QCOMPARE(*turn, clock.monotonic());
            QVERIFY2(clock.monotonic() >= frozenUntil, "a call while frozen");
            clock.after(onTheWay(), this, [&, urgency, since = *turn] {
                const Service::Reply reply = service.call(clock.monotonic());
                clock.after(onTheWay(), this, [&, urgency, since, reply] {
                    if (!reply.refused) {
                        ++taken;
                        pacer.release(since, reply.allowance);
                        return;
                    }
                    ++refused;
                    const Milliseconds pause = DefaultPause;
                    frozenUntil = std::max(frozenUntil, clock.monotonic() + pause);
                    pacer.refuse(since, reply.allowance, pause);
                    --asked;
                    call(urgency);
                });
            });
        });
    };
    const auto end = clock.monotonic() + 60min;
    auto nextBurst = clock.monotonic();
    while (clock.monotonic() < end || (taken < asked && clock.nextDue())) {
        if (clock.monotonic() >= nextBurst && clock.monotonic() < end) {
            const Urgency urgency = random.bounded(4) ? Urgency::Background : Urgency::Foreground;
            for (int calls = random.bounded(allowed); calls >= 0; --calls)
                call(urgency);
            nextBurst += Milliseconds(random.bounded(120'000));
        }
        const Milliseconds due = clock.nextDue().value_or(1s);
        clock.advance(nextBurst < end ? std::min(nextBurst - clock.monotonic(), due) : due);
        settle();
    }
    QCOMPARE(taken, asked); // none is forgotten
    if (habit != Habit::Silent)
        QCOMPARE(refused, 0);
    else
        QVERIFY2(refused <= taken / 20, qPrintable(QStringLiteral("%1 of %2").arg(refused).arg(taken)));
}

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
