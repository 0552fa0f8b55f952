// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone.h"

#include <QCoreApplication>
#include <QList>

namespace rosterbridge {

//! A line of the axis with its reading.
struct TimeTick {
    Instant at;
    QString text; //!< empty where there is no room for one
    bool operator==(const TimeTick &) const = default;
};

//! Clocks are put forward or back.
struct ClockChange {
    Instant at;
    Minutes by{0}; //!< forward; less than nothing when they go back
    bool operator==(const ClockChange &) const = default;
};

//! What a clock and a calendar mark on the axis of a timeline, in one zone.
class TimeMarks final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::TimeMarks)
public:
    //! Whole hours of the wall clock, as many as there is room for when one takes \a hourWidth pixels of a font in
    //! which a digit takes \a digitWidth; none when days are too narrow to be divided.
    [[nodiscard]] static QList<TimeTick> hours(const Span &span, double hourWidth, double digitWidth,
                                               const QString &zone);
    //! Midnights with the day, that of the day under way first; when days are narrow their texts are shorter, or the
    //! first days of weeks alone have one.
    [[nodiscard]] static QList<TimeTick> days(const Span &span, double hourWidth, double digitWidth,
                                              const QString &zone);

    [[nodiscard]] static QList<Span> nights(const Span &span, const QString &zone); //!< 22:00 to 06:00
    [[nodiscard]] static QList<Span> weekends(const Span &span, const QString &zone); //!< the locale's, joined
    [[nodiscard]] static QList<ClockChange> clockChanges(const Span &span, const QString &zone);

    [[nodiscard]] static QString time(Instant instant, const QString &zone); //!< 14:00
    [[nodiscard]] static QString day(Instant instant, const QString &zone); //!< Mon 8 Mar
    [[nodiscard]] static QString change(const ClockChange &change); //!< clocks go back 1 h
};

} // namespace rosterbridge
