// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QDate>
#include <QJsonObject>

namespace rosterbridge {

//! How much one run may do to an organisation before a person must confirm it with the number (sync.md, Guards).
struct GuardLimits {
    int population = 20; //!< with fewer shifts in WFM, or agreed, shares and windows say nothing (pitfall W14)
    int deletes = 0; //!< most shifts to delete; 0: no such limit
    int deletesPercent = 20; //!< most shifts to delete, of those in WFM; 0: no such limit
    int changesPercent = 50; //!< most shifts to change or delete, of those in WFM; 0: no such limit
    int sourcePercent =
        50; //!< least records of the source, of the shifts agreed for the same days; 0: any (pitfall S7)
    bool window = true; //!< deletes before the source's first and after its last shift wait (pitfall S8)
    bool pastDays = true; //!< changes of days before today wait (pitfall S9)
    QDate payrollClosed; //!< changes of days up to this one wait; invalid: none do
    int publishedHours = 2; //!< changes of published shifts that start within so many hours wait; 0: none do
    QString sentinelAgent; //!< employee id, or WFM id, that both sides must know; empty: none
    QString sentinelCode; //!< name, or id, of an activity code likewise; empty: none
    bool operator==(const GuardLimits &) const = default;
};

[[nodiscard]] QJsonObject toJson(const GuardLimits &limits);
//! A member that is missing has its default.
[[nodiscard]] Result<GuardLimits> guardLimitsFromJson(const QJsonObject &object, const QString &path = {});

} // namespace rosterbridge
