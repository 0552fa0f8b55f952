// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/shiftedits.h"
#include "app/sandbox/wire.h"
#include "tests/sandbox/testclient.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;
using namespace std::chrono_literals;

//! Other people at the planning screen, and the accounts that the ledger keeps of them and of a sync.
class TestRivals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editRightBeforeAWrite();
    void followTheirHabits_data();
    void followTheirHabits();
    void editNowAndThen();
    void leaveEveryScheduleSound();
    void doTheSameAgain();
    void mergingLosesNothing();
    void overwritingIsFound();

private:
    void start(const Options &options);
    const StoredSchedule &schedule() const { return firstSchedule(*m_sandbox); }
    Tenant &tenant() const { return *m_sandbox->tenants().front(); }
    [[nodiscard]] Answer writeShift(const Shift &shift) const
    {
        return m_client->write(schedule(), {{"upsert"_L1, QJsonArray{toJson(shift, tenant())}}});
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestClient> m_client;
};

void TestRivals::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    start(smallOptions());
}

void TestRivals::start(const Options &options)
{
    m_clock = std::make_unique<FakeClock>();
    m_sandbox = std::make_unique<Sandbox>(options, *m_clock);
    QVERIFY(m_sandbox->listen().has_value());
    m_client = std::make_unique<TestClient>(*m_sandbox);
    m_client->signIn(m_sandbox->organisations().first().client);
}

void TestRivals::editRightBeforeAWrite()
{
    const qint64 version = schedule().version;
    const Shift changed = *withMealMoved(tenant(), schedule().shifts.first(), 30min);
    m_sandbox->rivals().setHabits({.elsewhere = 1, .otherField = 0, .sameField = 0, .deletion = 0});
    m_sandbox->rivals().setShare(1);
    const Answer stale = writeShift(changed);
    QCOMPARE(stale.status, 409);
    QCOMPARE(stale.headers.value("etag"), '"' + QByteArray::number(version + 1) + '"');
    QCOMPARE(schedule().version, version + 1);
    QVERIFY(schedule().modifiedBy.name != u"Rosterbridge"_s);

    m_sandbox->rivals().setShare(0);
    QCOMPARE(writeShift(changed).status, 200);
    QCOMPARE(m_sandbox->rivals().edits(), 1);
}

void TestRivals::followTheirHabits_data()
{
    QTest::addColumn<int>("habit");
    QTest::newRow("elsewhere (W1)") << 0;
    QTest::newRow("other field (W2)") << 1;
    QTest::newRow("same field (W3)") << 2;
    QTest::newRow("deletion (W4)") << 3;
}

void TestRivals::followTheirHabits()
{
    QFETCH(const int, habit);
    m_sandbox->rivals().setHabits(
        {.elsewhere = habit == 0, .otherField = habit == 1, .sameField = habit == 2, .deletion = habit == 3});
    m_sandbox->rivals().setShare(1);
    for (int round = 0; round < 20; ++round) {
        const Shift named = schedule().shifts.values().at(round);
        QCOMPARE(writeShift(*withMealMoved(tenant(), named, 15min)).status, 409);
        const LedgerEntry &entry = tenant().ledger().entries().last();
        QCOMPARE(entry.changes.size(), 1);
        const ShiftChange &change = entry.changes.first();
        QCOMPARE(change.shiftId == named.id, habit != 0);
        if (habit == 3) {
            QVERIFY(!change.after);
            continue;
        }
        const bool windowMoved =
            change.after->start != change.before->start || change.after->length != change.before->length;
        if (habit != 0)
            QCOMPARE(windowMoved, habit == 2);
        QVERIFY(change.after->activities != change.before->activities);
    }
}

void TestRivals::editNowAndThen()
{
    m_sandbox->rivals().start(6);
    m_clock->advance(9s + 999ms);
    QCOMPARE(m_sandbox->rivals().edits(), 0);
    m_clock->advance(50s + 1ms);
    QCOMPARE(m_sandbox->rivals().edits(), 6);
    QCOMPARE(tenant().ledger().entries().size(), 6);
    m_sandbox->rivals().stop();
    m_clock->advance(10min);
    QCOMPARE(m_sandbox->rivals().edits(), 6);
}

void TestRivals::leaveEveryScheduleSound()
{
    Options options = smallOptions();
    options.weeks = 3; // with the night on which London's clocks change
    options.organisations.first().agents = 100;
    start(options);
    m_sandbox->advance();
    m_sandbox->rivals().start(100);
    m_clock->advance(2min);
    QVERIFY(m_sandbox->rivals().edits() > 2000);
    QCOMPARE(unsound(tenant()), QStringList());
}

void TestRivals::doTheSameAgain()
{
    const auto authors = [this] {
        start(smallOptions());
        m_sandbox->rivals().start(60);
        m_clock->advance(1min);
        QStringList all;
        for (const LedgerEntry &entry : tenant().ledger().entries())
            all.append(entry.author.name + entry.changes.first().shiftId);
        return all;
    };
    const QStringList first = authors();
    QCOMPARE(first.size(), 60);
    QCOMPARE(authors(), first);
}

void TestRivals::mergingLosesNothing()
{
    m_sandbox->rivals().setHabits({.elsewhere = 0, .otherField = 1, .sameField = 0, .deletion = 0});
    int stale = 0;
    const QStringList ids = schedule().shifts.keys().mid(0, 40);
    for (const QString &id : ids) {
        // What a careful client does: change one field of what is there, and on 409 do it again on the newer state.
        m_sandbox->rivals().setShare(0.5);
        const auto longer = [&] { return withEdgesMoved(tenant(), *schedule().shift(id), 0min, 30min); };
        if (!longer())
            continue;
        const Answer answer = writeShift(*longer());
        if (answer.status == 409) {
            ++stale;
            m_sandbox->rivals().setShare(0);
            QVERIFY(longer());
            QCOMPARE(writeShift(*longer()).status, 200);
        }
    }
    QVERIFY(stale > 5);
    QCOMPARE(m_sandbox->lostUpdates(tenant().id(), u"Rosterbridge"_s), QList<LostUpdate>());
}

void TestRivals::overwritingIsFound()
{
    m_sandbox->rivals().setHabits({.elsewhere = 0, .otherField = 0, .sameField = 1, .deletion = 0});
    m_sandbox->rivals().setShare(1);
    const Shift planned = *withEdgesMoved(tenant(), schedule().shifts.first(), 0min, 30min);
    QCOMPARE(writeShift(planned).status, 409);
    // A careless client sends the same again, with the newer version on it.
    m_sandbox->rivals().setShare(0);
    QCOMPARE(writeShift(planned).status, 200);
    const QString client = m_sandbox->organisations().first().client.id;
    const QList<LostUpdate> lost = m_sandbox->lostUpdates(tenant().id(), client);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().shiftId, planned.id);
    QCOMPARE(lost.first().field, u"window"_s);
    QCOMPARE(m_sandbox->lostUpdates(tenant().id(), client, {planned.id}), QList<LostUpdate>());
}

QTEST_GUILESS_MAIN(TestRivals)
#include "tst_rivals.moc"
