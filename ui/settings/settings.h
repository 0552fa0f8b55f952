// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <chrono>

// What a person has set for the program on this computer, in QSettings. Organisations and their limits are in the
// workspace. GUI thread.
namespace rosterbridge::settings {

[[nodiscard]] Theme::Choice theme();
void setTheme(Theme::Choice choice);

//! A language such as "de"; empty for that of the system. Takes effect when the program starts.
[[nodiscard]] QString language();
void setLanguage(const QString &code);

//! Whether to tell through the desktop that a run has ended, when it took longer and the window is not in front.
[[nodiscard]] bool notifies();
void setNotifies(bool notifies);
inline constexpr std::chrono::seconds longRun{30};

//! Whether the newest plan is opened when the program starts.
[[nodiscard]] bool opensLastPlan();
void setOpensLastPlan(bool opens);

} // namespace rosterbridge::settings
