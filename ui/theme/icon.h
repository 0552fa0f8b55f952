// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace rosterbridge {

//! The monochrome icon resources/icons/<name>.svg, tinted with the palette's text colour whenever it is painted, so
//! that it follows a change of theme by itself.
[[nodiscard]] QIcon themedIcon(QLatin1StringView name);

} // namespace rosterbridge
