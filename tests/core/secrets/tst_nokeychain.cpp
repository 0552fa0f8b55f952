// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs with no session bus at all, as on a server.
#include "core/secrets/keychainsecretstore.h"
#include "core/time/clock.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace rosterbridge;
using namespace Qt::StringLiterals;

class TestNoKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysSo_data();
    void saysSo();
    void leavesNoFile();
};

void TestNoKeychain::saysSo_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("read") << 0;
    QTest::newRow("write") << 1;
    QTest::newRow("remove") << 2;
    QTest::newRow("probe") << 3;
}

void TestNoKeychain::saysSo()
{
    QFETCH(int, call);
    SystemClock clock;
    KeychainSecretStore store(clock);
    std::optional<Error> error;
    const auto done = [&error](const auto &result) { error = result ? Error() : result.error(); };
    switch (call) {
    case 0:
        store.read(u"org"_s, this, done);
        break;
    case 1:
        store.write(u"org"_s, u"s3cret"_s, this, done);
        break;
    case 2:
        store.remove(u"org"_s, this, done);
        break;
    case 3:
        store.probe(this, done);
        break;
    }
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::KeychainUnavailable);
    QVERIFY(error->next.contains(u"session"_s));
    QVERIFY(!error->text().contains(u"s3cret"_s));
}

void TestNoKeychain::leavesNoFile()
{
    // QtKeychain's own fallback would write the secret in plain text to the settings.
    const QDir settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    QVERIFY2(settings.entryList({u"*osterbridge*"_s}, QDir::AllEntries).isEmpty(), qPrintable(settings.path()));
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
