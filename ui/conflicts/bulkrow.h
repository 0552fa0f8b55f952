// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include <QFuture>
#include <QtConcurrentRun>

namespace rosterbridge {

//! One of many rows that are about to be decided at once, as a person is shown it before.
struct BulkRow {
    RowRef ref;
    std::optional<Decision> decision; //!< empty: left for later
    QString agent;
    QString day;
    QString what; //!< the fields at issue
    QString hris; //!< what each side has of them
    QString wfm;
    QString outcome;
    bool stays = false; //!< the decision would not go through, as outcome says: the row stays with the person
    QList<PlanRow> judgedAmong; //!< the rows of its schedule: while they are the same ones, so is what was judged

    [[nodiscard]] static BulkRow of(const ConflictRow &row, const std::optional<Decision> &decision);
};

//! What one choice is about to decide.
struct Bulk {
    QString question; //!< in words
    QList<BulkRow> rows;
    std::optional<ConflictRule> rule; //!< what the choice would be as a rule of the organisation
    QString ruleText; //!< the same in words
};

//! A side for many rows.
struct BulkChoice {
    Side side = Side::Hris;
    bool isWholeShift = false; //!< and not what is in conflict alone
    QList<RowRef> refs;
    std::optional<RowRef> like; //!< of the rows those alone that are like this one
};

//! Judges the rows, those that can take the side. For a worker, too; tells how far it is.
void judge(QPromise<Bulk> &promise, const Plan &plan, const BulkChoice &choice);

//! Rows of so many are judged at once; of more, in a worker.
constexpr qsizetype judgedAtOnce = 250;

//! Has \a work, which fills a QPromise<Value>, done at once or in a worker. To take the result makes the future one
//! that never ended: a worker that lets go of the promise later ends it once more, without a result.
template <class Value, class Work>
[[nodiscard]] QFuture<Value> doneNowOrLater(bool later, Work work)
{
    if (later)
        return QtConcurrent::run(std::move(work));
    QPromise<Value> promise;
    promise.start();
    work(promise);
    promise.finish();
    return promise.future();
}

//! Decides the rows that are still as they were shown, as one step of undo. Returns how many they are.
int decideShown(Review &review, const QList<BulkRow> &rows, const QString &undoText);

} // namespace rosterbridge
