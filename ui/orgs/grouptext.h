// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/organisation.h"
#include "ui/theme/theme.h"

namespace rosterbridge {

//! Sign and word of the group, such as "▲ production"; empty for none.
[[nodiscard]] QString groupText(OrganisationGroup group);
[[nodiscard]] Tone groupTone(OrganisationGroup group);
//! \a name with the mark of production behind it, if that is what the organisation is; for tables and sentences.
[[nodiscard]] QString markedName(const QString &name, OrganisationGroup group);

} // namespace rosterbridge
