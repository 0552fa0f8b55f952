// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rosterbridge {

// Tables as text for other programs. A cell that a spreadsheet would take for a formula (names come from outside) gets
// an apostrophe before it.

//! Cells apart by tabs, lines by line feeds, as tables are pasted; a tab or a line break within a cell becomes a blank.
[[nodiscard]] QString asTabbedText(const QList<QStringList> &lines);

//! RFC 4180: commas, quotes where they are needed, lines that end with CR LF.
[[nodiscard]] QString asCsv(const QList<QStringList> &lines);

//! A page of its own with the table, whose first line is the heading.
[[nodiscard]] QString asHtml(const QString &title, const QList<QStringList> &lines);

} // namespace rosterbridge
