// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "ui/timeline/timelinepainter.h"

class QPagedPaintDevice;

namespace rosterbridge {

//! A timeline on paper or in a picture file: the times that were seen on the screen, and all lines. A copy of
//! everything that it takes, so that it may be drawn in another thread.
class TimelineSheet final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::TimelineSheet)
public:
    //! Dark on white, whatever the window's colours are.
    [[nodiscard]] static QPalette paper();

    TimelineLines lines;
    TimelinePainter::Look look; //!< with the palette of paper()
    Span times{};
    int organisation = -1; //!< of the headcount
    QString zone;
    std::optional<Instant> now;

    //! As SVG if \a path ends so, else as PDF. A file that was there is replaced when all is written.
    [[nodiscard]] Result<void> save(const QString &path) const;
    //! As many pages as it takes, each with axis and headcount. False if the device can't be drawn on.
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;

private:
    [[nodiscard]] double headingHeight() const;
    //! Where the timeline itself goes, \a scrolled by so many pixels.
    [[nodiscard]] TimelinePainter::Scene scene(const TimelinePainter &painter, const QRectF &area,
                                               double scrolled) const;
    void paintHeading(QPainter &painter, const QRectF &area, const QString &page) const;
    [[nodiscard]] bool drawPicture(QIODevice &file) const;
};

} // namespace rosterbridge
