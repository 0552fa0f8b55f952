// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

// Tells our files from other people's ("RBrg").
constexpr int applicationId = 0x52427267;

QStringList statementsIn(const QString &sql)
{
    QStringList statements;
    QString statement;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

int number(Transaction &transaction, const QString &sql)
{
    int value = 0;
    transaction.select(sql, {}, [&value](const Row &row) { value = row.number(0); });
    return value;
}

struct Schema {
    int version = 0;
    bool isOurs = false;
    bool isEmpty = true;
};

Schema schemaOf(Transaction &transaction)
{
    return {.version = number(transaction, u"PRAGMA user_version"_s),
            .isOurs = number(transaction, u"PRAGMA application_id"_s) == applicationId,
            .isEmpty = number(transaction, u"SELECT count(*) FROM sqlite_master"_s) == 0};
}

} // namespace

QList<Migration> migrations()
{
    QList<Migration> steps;
    const QDir folder(u":/rosterbridge/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        steps.append({static_cast<int>(steps.size()) + 1, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Result<void> migrate(Database &database, const QList<Migration> &steps)
{
    const int known = steps.isEmpty() ? 0 : steps.last().version;
    {
        // Nearly always there is nothing to do: then nobody who writes is waited for.
        Transaction reading(database, Transaction::Mode::Read);
        const Schema schema = schemaOf(reading);
        if (schema.isOurs && schema.version == known)
            return reading.commit();
    }
    Transaction transaction(database, Transaction::Mode::Write);
    const Schema schema = schemaOf(transaction); // another program may have been faster
    if (!schema.isOurs && !schema.isEmpty)
        transaction.fail({.kind = Error::Kind::Storage,
                          .what = Error::tr("The file %1 is not a workspace of Rosterbridge.").arg(database.path()),
                          .next = Error::tr("Choose another workspace folder.")});
    else if (schema.version > known)
        transaction.fail(
            {.kind = Error::Kind::NewerVersion,
             .what = Error::tr("The workspace %1 has version %2; this Rosterbridge knows versions up to %3.")
                         .arg(database.path())
                         .arg(schema.version)
                         .arg(known),
             .next = Error::tr("Open it with a newer Rosterbridge, or choose another workspace.")});
    for (const Migration &step : steps) {
        if (step.version <= schema.version)
            continue;
        const QStringList statements = statementsIn(step.sql);
        for (const QString &statement : statements)
            transaction.execute(statement);
        transaction.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
    }
    if (!schema.isOurs)
        transaction.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
    return transaction.commit();
}

} // namespace rosterbridge
