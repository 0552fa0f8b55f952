// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;

namespace {

const Author product{u"client-1"_s, u"Rosterbridge"_s};
const Author rival{u"person-1"_s, u"M. Diaz"_s};

Instant at(int hour)
{
    return std::chrono::sys_days(std::chrono::year(2027) / 3 / 8) + std::chrono::hours(hour);
}

Shift shift(int start, int end, int meal, const QString &id = u"s1"_s)
{
    Shift made;
    made.id = id;
    made.agentId = u"a1"_s;
    made.externalId = u"H-1"_s;
    made.start = at(start);
    made.length = std::chrono::hours(end - start);
    made.activities = {{.start = at(start), .length = std::chrono::hours(meal - start), .codeId = u"work"_s},
                       {.start = at(meal), .length = std::chrono::hours(1), .codeId = u"meal"_s},
                       {.start = at(meal + 1), .length = std::chrono::hours(end - meal - 1), .codeId = u"work"_s}};
    return made;
}

struct Step {
    Author author;
    std::optional<Shift> before;
    std::optional<Shift> after;
};

} // namespace

Q_DECLARE_METATYPE(QList<Step>)

//! Invariant I1: what a sync took from others, and what it did not.
class TestLedger final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsLostUpdates_data();
    void findsLostUpdates();
    void excusesWhatAPersonDecided();
    void namesTheCulprit();

private:
    static Ledger ledgerOf(const QList<Step> &steps)
    {
        Ledger ledger;
        for (const Step &step : steps) {
            const QString id = step.before ? step.before->id : step.after->id;
            ledger.append(
                {.author = step.author, .changes = {{.shiftId = id, .before = step.before, .after = step.after}}});
        }
        return ledger;
    }
    static QStringList fields(const QList<LostUpdate> &lost)
    {
        QStringList all;
        for (const LostUpdate &each : lost)
            all.append(each.field);
        return all;
    }
};

void TestLedger::findsLostUpdates_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QStringList>("lost");

    const Shift seeded = shift(8, 16, 12);
    const Shift later = shift(9, 16, 12);
    const Shift mealMoved = shift(8, 16, 13);
    Shift coached = seeded;
    coached.activities.append({.start = at(14), .length = Minutes(30), .codeId = u"coaching"_s});
    const auto row = [](const char *name, const QList<Step> &steps, const QStringList &lost) {
        QTest::newRow(name) << steps << lost;
    };

    row("seeded state overwritten", {{product, seeded, later}}, {});
    row("window overwritten", {{rival, seeded, later}, {product, later, seeded}}, {u"window"_s});
    row("meal overwritten", {{rival, seeded, mealMoved}, {product, mealMoved, seeded}}, {u"meal/0"_s});
    row("coaching removed", {{rival, seeded, coached}, {product, coached, seeded}}, {u"coaching/0"_s});
    row("both overwritten", {{rival, seeded, shift(9, 16, 13)}, {product, shift(9, 16, 13), seeded}},
        {u"meal/0"_s, u"window"_s});
    row("merged: window beside the meal (W2)", {{rival, seeded, mealMoved}, {product, mealMoved, shift(9, 16, 13)}},
        {});
    row("what is there already (W5)", {{rival, seeded, later}, {product, later, later}}, {});
    row("edited shift deleted", {{rival, seeded, later}, {product, later, {}}}, {u"window"_s});
    row("untouched shift deleted", {{product, seeded, {}}}, {});
    row("deleted shift made again", {{rival, seeded, {}}, {product, {}, shift(8, 16, 12, u"s2"_s)}}, {u"existence"_s});
    row("new shift deleted", {{rival, {}, seeded}, {product, seeded, {}}}, {u"existence"_s, u"meal/0"_s, u"window"_s});
    row("own change changed", {{product, seeded, later}, {product, later, seeded}}, {});
    row("changed back by the other meanwhile",
        {{rival, seeded, later}, {product, later, later}, {rival, later, seeded}}, {});
    row("lost once, not twice", {{rival, seeded, later}, {product, later, seeded}, {product, seeded, shift(7, 16, 12)}},
        {u"window"_s});
    row("the rival's own overwriting", {{product, seeded, later}, {rival, later, seeded}}, {});
}

void TestLedger::findsLostUpdates()
{
    QFETCH(const QList<Step>, steps);
    const Ledger ledger = ledgerOf(steps);
    QTEST(fields(ledger.lostUpdates(product.id, {}, {u"work"_s})), "lost");
    QTEST(fields(ledger.lostUpdates(product.name, {}, {u"work"_s})), "lost");
}

void TestLedger::excusesWhatAPersonDecided()
{
    const Shift seeded = shift(8, 16, 12);
    const Ledger edited = ledgerOf({{rival, seeded, shift(9, 16, 12)}, {product, shift(9, 16, 12), seeded}});
    QCOMPARE(edited.lostUpdates(product.id, {u"s1"_s}, {u"work"_s}).size(), 0);
    QCOMPARE(edited.lostUpdates(product.id, {u"s2"_s}, {u"work"_s}).size(), 1);
    // A shift made again answers for the one that was deleted.
    const Ledger again = ledgerOf({{rival, seeded, {}}, {product, {}, shift(8, 16, 12, u"s2"_s)}});
    QCOMPARE(again.lostUpdates(product.id, {u"s1"_s}, {u"work"_s}).size(), 0);
}

void TestLedger::namesTheCulprit()
{
    const Shift seeded = shift(8, 16, 12);
    const Ledger ledger = ledgerOf({{rival, seeded, shift(9, 16, 12)}, {product, shift(9, 16, 12), seeded}});
    const LostUpdate expected{.shiftId = u"s1"_s, .field = u"window"_s, .overwritten = rival, .overwrittenBy = 2};
    QCOMPARE(ledger.lostUpdates(product.id, {}, {u"work"_s}), QList<LostUpdate>{expected});
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
