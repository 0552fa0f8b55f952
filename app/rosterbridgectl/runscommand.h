// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rosterbridgectl/command.h"

namespace rosterbridge {

//! runs list, runs show, runs export, runs resume, runs undo
[[nodiscard]] QList<CommandEntry> runsCommands();

} // namespace rosterbridge
