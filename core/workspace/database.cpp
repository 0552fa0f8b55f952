// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/database.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

// Result codes of SQLite (sqlite.org/rescode.html). The low byte of an extended code is its primary code.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteForeignKey = 787;

// Qt binds a null text as NULL, which no column of ours takes.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (!QFile::exists(path)) {
        // Made here and not by SQLite, so that it is never readable by others, not even for a moment; SQLite gives the
        // files beside it the same permissions.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && !QFile::exists(path))
            return failure(Error::Kind::Storage,
                           Error::tr("The workspace file %1 could not be made: %2.").arg(path, file.errorString()),
                           Error::tr("Choose a folder that you may write to."));
    }
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(connection));
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (!sql.isValid())
        return failure(Error::Kind::Storage, Error::tr("Qt's driver for SQLite is not installed."),
                       Error::tr("Install it (on Debian: libqt6sql6-sqlite) and start again."));
    sql.setDatabaseName(path);
    sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!sql.open())
        return failure(database->error(sql.lastError()));
    return database;
}

Database::Database(QString connection) : m_connection(std::move(connection)) { }

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::configure()
{
    // With a write-ahead log readers don't wait for writers, and a commit survives the end of the process.
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        QSqlQuery query(connection());
        if (!query.exec(pragma))
            return failure(error(query.lastError()));
    }
    return {};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

QString Database::path() const
{
    return connection().databaseName();
}

Error Database::error(const QSqlError &problem) const
{
    const int code = problem.nativeErrorCode().toInt();
    const auto storage = [](const QString &what, const QString &next) {
        return Error{.kind = Error::Kind::Storage, .what = what, .next = next};
    };
    if (code == sqliteForeignKey)
        return {.kind = Error::Kind::NotFound,
                .what = Error::tr("What this belongs to is no longer in the workspace %1.").arg(path()),
                .next = Error::tr("It was removed meanwhile; load the workspace again.")};
    switch (code & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return storage(Error::tr("Another program keeps the workspace %1 locked.").arg(path()),
                       Error::tr("Close other programs that use it, or wait, and try again."));
    case sqliteReadOnly:
        return storage(Error::tr("The workspace %1 is read-only.").arg(path()),
                       Error::tr("Allow writing to the file and its folder, or choose another workspace."));
    case sqliteFull:
        return storage(Error::tr("The disk is full: the workspace %1 could not be written.").arg(path()),
                       Error::tr("Free some space and try again; what was stored before is intact."));
    case sqliteIoError:
        return storage(Error::tr("The workspace %1 could not be read or written: %2.").arg(path(), problem.text()),
                       Error::tr("Check the disk and try again; what was stored before is intact."));
    case sqliteCannotOpen:
        return storage(Error::tr("The workspace %1 could not be opened.").arg(path()),
                       Error::tr("Check that you may read and write it and its folder."));
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return storage(Error::tr("The workspace %1 is damaged or not a workspace.").arg(path()),
                       Error::tr("Put back a copy of it, or choose another workspace."));
    default:
        return storage(Error::tr("The workspace %1 could not be used: %2.").arg(path(), problem.text()),
                       Error::tr("Please report this as an error of Rosterbridge."));
    }
}

std::optional<Error> Database::run(const QString &sql, const QVariantList &values, QSqlQuery *&query)
{
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end()) {
        QSqlQuery fresh(connection());
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql))
            return error(fresh.lastError());
        statement = m_statements.emplace(sql, std::move(fresh)).first;
    }
    query = &statement->second;
    for (int index = 0; index < values.size(); ++index)
        query->bindValue(index, notNull(values.at(index)));
    if (!query->exec())
        return error(query->lastError());
    return std::nullopt;
}

void Row::damaged(const QString &detail) const
{
    m_transaction.fail(
        {.kind = Error::Kind::Storage,
         .what = Error::tr("The workspace %1 holds a damaged entry: %2.").arg(m_transaction.m_database.path(), detail),
         .next = Error::tr("Put back a copy of it, or choose another workspace.")});
}

Transaction::Transaction(Database &database, Mode mode) : m_database(database)
{
    // A writer says so at once: one that begins by reading could not wait for another writer any more.
    execute(mode == Mode::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = ok();
}

Transaction::~Transaction()
{
    QSqlQuery *query = nullptr;
    // After a full disk SQLite has rolled back by itself, and this fails.
    if (m_open)
        static_cast<void>(m_database.run(u"ROLLBACK"_s, {}, query));
}

int Transaction::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = nullptr;
    if (ok())
        m_error = m_database.run(sql, values, query);
    if (!ok())
        return 0;
    m_lastInsertId = query->lastInsertId().toLongLong();
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

void Transaction::select(const QString &sql, const QVariantList &values,
                         const std::function<void(const Row &row)> &each)
{
    QSqlQuery *query = nullptr;
    if (ok())
        m_error = m_database.run(sql, values, query);
    if (!ok())
        return;
    while (ok() && query->next())
        each(Row(*this, *query));
    if (ok() && query->lastError().isValid())
        m_error = m_database.error(query->lastError());
    query->finish();
}

void Transaction::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> Transaction::commit()
{
    execute(u"COMMIT"_s);
    if (!ok())
        return failure(*m_error);
    m_open = false;
    return {};
}

} // namespace rosterbridge
