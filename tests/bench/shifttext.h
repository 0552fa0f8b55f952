// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosterbridge {

//! Eight hours with a meal in their middle, as shiftmaker.h reads them.
[[nodiscard]] inline QString eightHours(int day, int hour)
{
    return QStringLiteral("%1%2 %3:00-%4:00 meal %5:00+30")
        .arg(day < 0 ? QString() : QStringLiteral("+"))
        .arg(day)
        .arg(hour, 2, 10, QChar(u'0'))
        .arg(hour + 8, 2, 10, QChar(u'0'))
        .arg(hour + 4, 2, 10, QChar(u'0'));
}

} // namespace rosterbridge
