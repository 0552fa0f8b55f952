// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/desiredshift.h"
#include "core/time/zone.h"

#include <QRectF>
#include <QtMath>

namespace rosterbridge {

//! Instants to pixels and back. Time runs with the reading direction.
class TimeScale final {
public:
    TimeScale() = default;
    //! \a begin stands at the edge of [left, left + width) where reading starts.
    TimeScale(Instant begin, double pixelsPerHour, double left, double width, Qt::LayoutDirection direction)
        : m_begin(begin)
        , m_pixelsPerHour(pixelsPerHour)
        , m_left(left)
        , m_width(width)
        , m_isMirrored(direction == Qt::RightToLeft)
    {
    }

    [[nodiscard]] double pixelsPerHour() const { return m_pixelsPerHour; }
    [[nodiscard]] double x(Instant instant) const
    {
        const double along = double((instant - m_begin).count()) / 3600 * m_pixelsPerHour;
        return m_isMirrored ? m_left + m_width - along : m_left + along;
    }
    [[nodiscard]] Instant at(double x) const
    {
        const double along = m_isMirrored ? m_left + m_width - x : x - m_left;
        return m_begin + std::chrono::seconds(qRound64(along / m_pixelsPerHour * 3600));
    }
    [[nodiscard]] Span visible() const { return {m_begin, m_begin + std::chrono::seconds(qRound64(hours() * 3600))}; }
    //! The time that a pixel takes, rounded up.
    [[nodiscard]] std::chrono::seconds pixel() const { return std::chrono::seconds(qCeil(3600 / m_pixelsPerHour)); }
    //! The pixels of [begin, end) in a band from \a top.
    [[nodiscard]] QRectF rect(Instant begin, Instant end, double top, double height) const
    {
        const double one = x(begin);
        const double other = x(end);
        return {std::min(one, other), top, std::abs(other - one), height};
    }
    [[nodiscard]] QRectF rect(const Stretch &stretch, double top, double height) const
    {
        return rect(stretch.start, stretch.end(), top, height);
    }

private:
    [[nodiscard]] double hours() const { return m_width / m_pixelsPerHour; }

    Instant m_begin;
    double m_pixelsPerHour = 1;
    double m_left = 0;
    double m_width = 0;
    bool m_isMirrored = false;
};

} // namespace rosterbridge
