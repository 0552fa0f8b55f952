// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rosterbridge {

//! One record of a delimited text; it spans several lines where a quoted cell has line breaks.
struct CsvRow {
    enum class State {
        Good,
        Misquoted, //!< a quote stands where none may; no cells
        Unterminated, //!< the text ends within a quoted cell; no cells
    };
    State state = State::Good;
    qint64 line = 0; //!< 1-based line at which it begins
    QString rawLine; //!< as it stands in the text, without the last line break
    QStringList cells; //!< blanks around them removed
};

//! Splits \a text into rows by libcsv. Empty lines and rows of empty cells are left out. Pure.
[[nodiscard]] QList<CsvRow> splitCsv(const QString &text, QChar delimiter);

} // namespace rosterbridge
