// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/syncharness.h"
#include "tests/sandbox/transcript.h"

#include <QTest>

using namespace rosterbridge;
using namespace rosterbridge::test;
using namespace Qt::StringLiterals;

//! The whole way from the HRIS to Genesys Cloud, with every call written down for tests/contract.
class TestGenesysFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syncsTwoWeeks_data();
    void syncsTwoWeeks();

private:
    sandbox::Transcript m_transcript;
};

namespace {

//! By the service's own ids, which the gateway puts behind the agent's.
QSet<QString> namedInService(const Plan &plan)
{
    QSet<QString> named;
    const QSet<QString> ids = namedShifts(plan);
    for (const QString &id : ids)
        named.insert(id.section(u'/', -1));
    return named;
}

} // namespace

void TestGenesysFlow::syncsTwoWeeks_data()
{
    QTest::addColumn<double>("rivals"); // share of the writes that somebody is faster than
    QTest::newRow("alone") << 0.0;
    QTest::newRow("among planners") << 0.3;
}

void TestGenesysFlow::syncsTwoWeeks() // I1, I2, I3
{
    QFETCH(double, rivals);
    sandbox::Options options = SyncHarness::smallOptions(21);
    options.organisations.first().dialect = sandbox::Dialect::Genesys;
    SyncHarness harness(options);
    m_transcript.record(harness.sandbox);
    harness.agreeOnEverything();
    harness.driftApart();
    Plan plan = harness.plan();
    tickAll(plan);
    decideByTurns(plan);
    QSet<QString> named = namedInService(plan);
    harness.sandbox.rivals().setShare(rivals);
    const RunRecord record = harness.run(plan);
    const RunCounts counts = record.organisations.first();
    QCOMPARE(counts.error, QString());
    QVERIFY(counts.written > 0);
    QCOMPARE(counts.written + counts.alreadyThere + counts.conflicts + counts.blocked + counts.left, counts.attempted);
    QCOMPARE(harness.lostUpdates(named), QList<sandbox::LostUpdate>());

    harness.sandbox.rivals().setShare(0);
    Plan rest = harness.plan();
    tickAll(rest);
    decideByTurns(rest);
    named += namedInService(rest);
    if (rest.counts().changes() > 0)
        (void)harness.run(rest);
    QCOMPARE(harness.plan().counts().changes(), 0);
    QCOMPARE(harness.lostUpdates(named), QList<sandbox::LostUpdate>());
}

QTEST_GUILESS_MAIN(TestGenesysFlow)
#include "tst_genesysflow.moc"
