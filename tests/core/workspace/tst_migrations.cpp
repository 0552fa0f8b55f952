// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/migrations.h"

#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestMigrations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ownOnesHaveNoGaps();
    void bringsEachVersionUpToDate_data();
    void bringsEachVersionUpToDate();
    void statementsMayHoldCommentsAndBlankLines();
    void failingStepChangesNothing();
    void newerVersionIsRefusedUntouched();
    void otherPeoplesFileIsRefusedUntouched();
    void damagedFileIsRefusedUntouched();
    void transactionKeepsItsFirstError();
    void unfinishedTransactionLeavesNoTrace();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file.sqlite"_s); }
    [[nodiscard]] QByteArray bytes() const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

const QList<Migration> steps{
    {1, u"CREATE TABLE agent (\n    name TEXT\n);\nINSERT INTO agent VALUES ('Ana; B');\n"_s},
    {2, u"ALTER TABLE agent ADD COLUMN team TEXT NOT NULL DEFAULT '';\n"_s},
    {3, u"UPDATE agent SET team = name || '''s';\n"_s},
};

QString valueOf(Database &database, const QString &sql)
{
    Transaction transaction(database, Transaction::Mode::Read);
    QString value;
    transaction.select(sql, {}, [&value](const Row &row) { value = row.text(0); });
    return transaction.commit(value).value_or(u"(error)"_s);
}

} // namespace

QByteArray TestMigrations::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMigrations::ownOnesHaveNoGaps()
{
    const QList<Migration> own = migrations();
    QVERIFY(!own.isEmpty());
    for (int index = 0; index < own.size(); ++index) {
        QCOMPARE(own.at(index).version, index + 1);
        QVERIFY(own.at(index).sql.contains(u"SPDX"_s));
    }
}

void TestMigrations::bringsEachVersionUpToDate_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("nothing yet") << 0;
    QTest::newRow("first") << 1;
    QTest::newRow("second") << 2;
    QTest::newRow("present") << 3;
}

void TestMigrations::bringsEachVersionUpToDate()
{
    QFETCH(int, from);
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const auto older = Database::open(path());
        QVERIFY(older);
        QVERIFY(migrate(**older, steps.first(from)));
        QCOMPARE(valueOf(**older, u"PRAGMA user_version"_s).toInt(), from);
    }
    const auto database = Database::open(path());
    const auto done = migrate(**database, steps);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    QCOMPARE(valueOf(**database, u"PRAGMA user_version"_s), u"3"_s);
    QCOMPARE(valueOf(**database, u"SELECT count(*) FROM agent"_s), u"1"_s);
    // Step 3 acts once: what came after it stays.
    QCOMPARE(valueOf(**database, u"SELECT team FROM agent"_s), u"Ana; B's"_s);
    Transaction later(**database, Transaction::Mode::Write);
    later.execute(u"UPDATE agent SET team = 'North'"_s);
    QVERIFY(later.commit());
    QVERIFY(migrate(**database, steps));
    QCOMPARE(valueOf(**database, u"SELECT team FROM agent"_s), u"North"_s);
}

void TestMigrations::statementsMayHoldCommentsAndBlankLines()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = Database::open(path());
    QVERIFY(migrate(**database,
                    {{1,
                      u"-- A note; with a semicolon;\n\nCREATE TABLE a (\n    -- of a column;\n    x TEXT,\n\n"
                      "    y TEXT\n);\n\n-- The end.\n"_s}}));
    QCOMPARE(valueOf(**database, u"SELECT count(*) FROM pragma_table_info('a')"_s), u"2"_s);
}

void TestMigrations::failingStepChangesNothing()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = Database::open(path());
    QVERIFY(migrate(**database, steps.first(1)));
    QList<Migration> broken = steps.first(2);
    broken.append({3, u"CREATE TABLE other (x TEXT);\nUPDATE nobody SET x = 1;\n"_s});
    const auto done = migrate(**database, broken);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
    QVERIFY(done.error().what.contains(path()));
    QCOMPARE(valueOf(**database, u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(valueOf(**database, u"SELECT count(*) FROM sqlite_master"_s), u"1"_s);
    QCOMPARE(valueOf(**database, u"SELECT count(*) FROM pragma_table_info('agent')"_s), u"1"_s);
    // And the file is as good as before.
    QVERIFY(migrate(**database, steps));
}

void TestMigrations::newerVersionIsRefusedUntouched()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const auto newer = Database::open(path());
        QVERIFY(migrate(**newer, steps));
    }
    const QByteArray before = bytes();
    const auto database = Database::open(path());
    const auto done = migrate(**database, steps.first(2));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::NewerVersion);
    QVERIFY(done.error().what.contains(path()));
    QVERIFY(done.error().what.contains(u"version 3"_s));
    QVERIFY(done.error().what.contains(u"up to 2"_s));
    QVERIFY(!done.error().next.isEmpty());
    QCOMPARE(bytes(), before);
}

void TestMigrations::otherPeoplesFileIsRefusedUntouched()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = Database::open(path());
    {
        Transaction other(**database, Transaction::Mode::Write);
        other.execute(u"CREATE TABLE bookmark (url TEXT)"_s);
        QVERIFY(other.commit());
    }
    const QByteArray before = bytes();
    const auto done = migrate(**database, steps);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
    QVERIFY(done.error().what.contains(u"not a workspace"_s));
    QCOMPARE(bytes(), before);
}

void TestMigrations::damagedFileIsRefusedUntouched()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Agent,Date,Start\n").repeated(500));
    file.close();
    const QByteArray before = bytes();
    const auto database = Database::open(path());
    QVERIFY(database);
    const auto done = migrate(**database, steps);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
    QVERIFY2(done.error().what.contains(u"damaged or not a workspace"_s), qPrintable(done.error().what));
    QCOMPARE(bytes(), before);
}

void TestMigrations::transactionKeepsItsFirstError()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = Database::open(path());
    QVERIFY(migrate(**database, steps));
    Transaction transaction(**database, Transaction::Mode::Write);
    QCOMPARE(transaction.execute(u"UPDATE agent SET team = 'a'"_s), 1);
    transaction.execute(u"UPDATE nobody SET x = 1"_s);
    transaction.fail({.kind = Error::Kind::Input, .what = u"second"_s});
    QVERIFY(!transaction.ok());
    QCOMPARE(transaction.execute(u"UPDATE agent SET team = 'b'"_s), 0);
    transaction.select(u"SELECT * FROM agent"_s, {}, [](const Row &) { QFAIL("ran after an error"); });
    const auto done = transaction.commit();
    QVERIFY(!done);
    QVERIFY2(done.error().what.contains(u"nobody"_s), qPrintable(done.error().what));
}

void TestMigrations::unfinishedTransactionLeavesNoTrace()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = Database::open(path());
    QVERIFY(migrate(**database, steps));
    {
        Transaction transaction(**database, Transaction::Mode::Write);
        QCOMPARE(transaction.execute(u"DELETE FROM agent"_s), 1);
    }
    QCOMPARE(valueOf(**database, u"SELECT count(*) FROM agent"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
