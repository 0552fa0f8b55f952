// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"
#include "core/util/result.h"

#include <QDate>
#include <QTime>

namespace rosterbridge {

//! What a wall clock reading in a zone stands for.
struct WallClock {
    enum class Kind {
        Unique,
        Ambiguous, //!< clocks go back over it: first and second are both right (pitfall T2)
        Missing, //!< clocks skip it: first and second are the instants just before and after the gap (pitfall T3)
    };
    Kind kind = Kind::Unique;
    Instant first;
    Instant second;
};

//! The IANA name for \a name: an IANA name itself, or a Windows zone name mapped by Qt's CLDR table. Bare abbreviations
//! such as CST or IST, and unknown names, are Input errors that say so (pitfall T8).
[[nodiscard]] Result<QString> ianaZone(const QString &name);

//! The instant or instants of a wall clock reading. \a zone is an IANA name that ianaZone() accepted.
[[nodiscard]] Result<WallClock> resolveWallClock(const QDate &date, const QTime &time, const QString &zone);

//! Minutes that the zone is ahead of UTC at \a instant.
[[nodiscard]] std::chrono::minutes utcOffset(Instant instant, const QString &zone);

//! The calendar day of \a instant in \a zone.
[[nodiscard]] QDate localDate(Instant instant, const QString &zone);
//! The wall clock time of \a instant in \a zone.
[[nodiscard]] QTime localTime(Instant instant, const QString &zone);

//! The instant at which \a date begins in \a zone: midnight, or the end of a gap that swallows it.
[[nodiscard]] Instant startOfDay(const QDate &date, const QString &zone);

//! Half-open stretch of time [begin, end).
struct Span {
    Instant begin;
    Instant end;
    [[nodiscard]] bool contains(Instant instant) const { return begin <= instant && instant < end; }
    bool operator==(const Span &) const = default;
};

//! The seven days from \a weekDate in the zone that owns the week (pitfall T7): 167, 168 or 169 hours.
[[nodiscard]] Span weekSpan(const QDate &weekDate, const QString &zone);

//! The version of the zone rules in use, such as "2025b", or "unknown"; for the report of stale zone data (pitfall T8).
[[nodiscard]] QString zoneRulesVersion();

} // namespace rosterbridge
