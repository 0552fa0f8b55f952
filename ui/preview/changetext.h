// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace rosterbridge {

//! The words, glyphs and tones in which the preview tells what a row would do.
class ChangeText final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::ChangeText)
public:
    [[nodiscard]] static QString glyph(RowKind kind);
    [[nodiscard]] static QString word(RowKind kind); //!< the name of the kind, as on its chip
    [[nodiscard]] static Tone tone(RowKind kind);

    //! "one hour earlier", "new shift", "removed (not ticked)", "conflict: start and end", …, without the glyph.
    [[nodiscard]] static QString change(const ConflictRow &row);
    //! What one side has: times, and the activities in which the sides differ; "removed" where it took the shift away.
    [[nodiscard]] static QString side(const ConflictRow &row, Side side);
    //! All that WFM has in the shift: "On queue 09:00–12:00, Meal 12:00–12:30, …"; empty where it has none.
    [[nodiscard]] static QString activities(const ConflictRow &row);
    [[nodiscard]] static QString duration(Minutes length); //!< one hour, 30 min, 1 h 30 min

private:
    [[nodiscard]] static QString kindChange(const ConflictRow &row);
    [[nodiscard]] static QString update(const ConflictRow &row);
    [[nodiscard]] static QString windowUpdate(const Stretch &from, const Stretch &to, const QString &zone);
    [[nodiscard]] static QString conflict(const ConflictRow &row);
    [[nodiscard]] static QString blocked(const ConflictRow &row);
};

} // namespace rosterbridge
