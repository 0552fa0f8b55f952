// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rosterbridgectl/command.h"

namespace rosterbridge {

//! conflicts rules list, add, remove
[[nodiscard]] QList<CommandEntry> rulesCommands();

} // namespace rosterbridge
