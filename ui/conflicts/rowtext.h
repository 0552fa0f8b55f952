// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace rosterbridge {

//! What the page says about one row, in words that stand without colours. Times are those of the schedule's zone.
class RowText final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::RowText)
public:
    explicit RowText(const ConflictRow &row) : m_row(row), m_zone(row.zone()) { }

    [[nodiscard]] QString day() const; //!< Sunday 1 November
    [[nodiscard]] QString shortDay() const;
    [[nodiscard]] static QString shortDay(QDate day);
    [[nodiscard]] static int
    shortDayWidth(const QFontMetrics &metrics); //!< of the longest one, in pixels //!< Sun 1 Nov
    [[nodiscard]] QString what() const; //!< the fields at issue: start and end, Meal
    [[nodiscard]] QString kind() const; //!< edit / delete
    [[nodiscard]] QString reason() const; //!< why it is what it is, in a sentence

    [[nodiscard]] QString field(const FieldKey &key) const;
    [[nodiscard]] QString fieldState(const FieldDiff &field) const; //!< both changed; empty where nothing did
    [[nodiscard]] QString value(const FieldValue &value) const; //!< 08:00–16:00, or a dash
    [[nodiscard]] QString shift(Side side) const; //!< the times of the whole shift, or that there is none
    [[nodiscard]] QString atIssue(Side side) const; //!< what the side has of the fields at issue
    //! Where the side's values are from: line, author, time, and "newer" where that can be told.
    [[nodiscard]] QString origin(Side side) const;
    [[nodiscard]] QString instant(Instant instant) const; //!< date and time; the time alone on the day of the reading
    [[nodiscard]] QString time(Instant instant) const;

    //! What a button that takes the side says: its outcome.
    [[nodiscard]] QString take(const FieldDiff &field, Side side) const;
    [[nodiscard]] QString takeShift(Side side) const;
    [[nodiscard]] QString keepBoth() const;
    [[nodiscard]] QString takeConflicts(Side side, int rows) const; //!< in all rows like this

    [[nodiscard]] QString outcome() const; //!< of the decision, in a word or two: WFM kept
    [[nodiscard]] QString effect() const; //!< what carrying the decision out does to WFM
    [[nodiscard]] QString end() const; //!< how far it is: written, not written yet

    [[nodiscard]] QString settled() const; //!< both: WFM kept, written

    //! From the raw source line to the outcome: a heading and its text for each step.
    [[nodiscard]] QList<std::pair<QString, QString>> story() const;
    //! What became of it before, in runs and in WFM, newest first, likewise.
    [[nodiscard]] QList<std::pair<QString, QString>> history(const QList<PastRow> &past) const;

private:
    [[nodiscard]] QString codeName(const QString &codeId) const;
    [[nodiscard]] QString stretch(const Stretch &stretch) const;
    [[nodiscard]] QString reasonLines() const;
    //! What the latest of the \a changes did, by what is known of those before it.
    [[nodiscard]] QString wfmChange(const QList<ScheduleChange> &changes) const;
    [[nodiscard]] QString fieldTrace(const FieldDiff &field) const;
    [[nodiscard]] QString pairing() const; //!< how the WFM shift was found
    [[nodiscard]] static QString end(RowEnd end);

    const ConflictRow &m_row;
    QString m_zone;
};

} // namespace rosterbridge
