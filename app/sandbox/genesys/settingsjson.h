// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/genesys/settings.h"
#include "core/util/result.h"

#include <QJsonObject>

namespace rosterbridge::sandbox::genesys {

// Settings by the names of their members; durations are in the unit of the member: milliseconds for processing,
// minutes for grid, seconds otherwise.

[[nodiscard]] QJsonObject toJson(const Settings &settings);
//! \a before with what the object names; a name or value that there is not is an Input error.
[[nodiscard]] Result<Settings> settingsFromJson(const QJsonObject &object, const Settings &before);

} // namespace rosterbridge::sandbox::genesys
