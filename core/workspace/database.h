// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace rosterbridge {

//! A connection to one SQLite file, with its prepared statements. Stays in the thread that opened it.
class Database final {
public:
    //! Opens the file, or makes it, readable by its owner alone. Errors are of kind Storage and name the file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! Sets what SQLite keeps for each connection, and its journal. After the schema is known to be ours.
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] QString path() const;
    //! What \a problem means for the person, and what to do next.
    [[nodiscard]] Error error(const QSqlError &problem) const;

private:
    friend class Transaction;
    explicit Database(QString connection);
    [[nodiscard]] QSqlDatabase connection() const;
    //! Runs a statement; an unset optional is success.
    [[nodiscard]] std::optional<Error> run(const QString &sql, const QVariantList &values, QSqlQuery *&query);

    QString m_connection;
    std::map<QString, QSqlQuery> m_statements;
};

class Transaction;

//! A row of an answer, columns counted from 0.
class Row final {
public:
    Row(Transaction &transaction, const QSqlQuery &query) : m_transaction(transaction), m_query(query) { }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] qint64 id(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return m_query.value(column).toBool(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

    //! Notes that what is stored does not read: \a detail says what. Fails the transaction.
    void damaged(const QString &detail) const;

private:
    Transaction &m_transaction;
    const QSqlQuery &m_query;
};

//! All statements of one call on the workspace. The first error is kept, what follows it does nothing, and commit()
//! tells it: ask once, at the end. Rolls back when it is destroyed without a commit.
class Transaction final {
public:
    enum class Mode {
        Read, //!< sees one state of the file throughout
        Write, //!< waits until no one else writes
    };

    Transaction(Database &database, Mode mode);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    //! The number of rows changed.
    int execute(const QString &sql, const QVariantList &values = {});
    //! Calls \a each for every row.
    void select(const QString &sql, const QVariantList &values, const std::function<void(const Row &row)> &each);
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }

    //! Notes an error of the caller's own.
    void fail(Error error);
    [[nodiscard]] bool ok() const { return !m_error; }
    //! Makes it durable, or tells the first error.
    [[nodiscard]] Result<void> commit();
    //! commit(), and \a value on success.
    template <class Value>
    [[nodiscard]] Result<Value> commit(Value value)
    {
        const Result<void> done = commit();
        if (!done)
            return failure(done.error());
        return value;
    }

private:
    friend class Row;

    Database &m_database;
    std::optional<Error> m_error;
    qint64 m_lastInsertId = 0;
    bool m_open = false;
};

} // namespace rosterbridge
