// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace rosterbridge {

//! Words and numbers of the history, readable without colours.
class RunText final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::RunText)
public:
    [[nodiscard]] static QString state(RunRecord::State state);
    [[nodiscard]] static QString stateGlyph(RunRecord::State state);
    [[nodiscard]] static QString kind(RowKind kind);
    [[nodiscard]] static QString end(RowEnd end);
    [[nodiscard]] static QString endGlyph(RowEnd end);
    //! Made, beside the least that could have been, and the ratio of both.
    [[nodiscard]] static QString calls(const RunCounts &counts);
    //! What a guard found, and who confirmed it with which number or that it stopped the rows.
    [[nodiscard]] static QString guard(const RunRecord &run, const RunGuard &guard);
    [[nodiscard]] static QString when(Instant instant); //!< in zone()
    [[nodiscard]] static QString zone(); //!< a run belongs to no schedule: the computer's zone
    [[nodiscard]] static QString duration(std::chrono::seconds time); //!< minutes and seconds: 1:05
    [[nodiscard]] static QString timeLeft(std::chrono::seconds left);
    [[nodiscard]] static RunCounts sum(const RunRecord &run);
};

} // namespace rosterbridge
