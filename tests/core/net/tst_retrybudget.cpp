// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrybudget.h"

#include <QTest>

using namespace rosterbridge;

class TestRetryBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTenthAndFiveAtLeast_data();
    void aTenthAndFiveAtLeast();
    void growsWithTheCalls();
};

void TestRetryBudget::aTenthAndFiveAtLeast_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("repeats");
    QTest::newRow("0") << 0 << 5;
    QTest::newRow("49") << 49 << 5;
    QTest::newRow("50") << 50 << 5;
    QTest::newRow("51") << 51 << 5;
    QTest::newRow("59") << 59 << 5;
    QTest::newRow("60") << 60 << 6;
    QTest::newRow("100") << 100 << 10;
}

void TestRetryBudget::aTenthAndFiveAtLeast()
{
    QFETCH(int, calls);
    RetryBudget budget;
    for (int call = 0; call < calls; ++call)
        budget.countCall();
    int repeats = 0;
    while (budget.take())
        ++repeats;
    QTEST(repeats, "repeats");
}

void TestRetryBudget::growsWithTheCalls()
{
    RetryBudget budget;
    while (budget.take()) { }
    for (int call = 0; call < 59; ++call)
        budget.countCall();
    QVERIFY(!budget.take());
    budget.countCall();
    QVERIFY(budget.take());
    QVERIFY(!budget.take());
}

QTEST_GUILESS_MAIN(TestRetryBudget)
#include "tst_retrybudget.moc"
