// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/error.h"

namespace rosterbridge {

QString Error::text() const
{
    QString text = what;
    if (!next.isEmpty())
        text += QLatin1Char(' ') + next;
    if (!correlationId.isEmpty())
        text += QLatin1Char(' ') + tr("(Correlation id %1)").arg(correlationId);
    return text;
}

} // namespace rosterbridge
