// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planrow.h"

namespace rosterbridge {

//! Makes equal texts of the rows share their memory, and lets go of what lists hold in reserve: an agent, a code and a
//! key are named in every side of a row, and that is half of what a row takes. The rows stay equal to what they were.
void shareTexts(QList<PlanRow> &rows);

} // namespace rosterbridge
