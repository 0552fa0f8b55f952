// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"
#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace rosterbridge {

//! How an activity is drawn, in a lane as on a line: told apart by pattern as well as by colour.
struct ActivityLook {
    Tone tone = Tone::Neutral;
    Qt::BrushStyle pattern = Qt::NoBrush; //!< over the ground; Qt::NoBrush and Qt::SolidPattern stand for none
};
[[nodiscard]] ActivityLook activityLook(ActivityCategory category);

//! Ground of plain work where it is drawn as a bar of its own.
[[nodiscard]] QColor workGround(const QPalette &palette);

//! Fills \a area with the ground and the pattern of \a category, under an outline of its ink. \a name is written into
//! it, in the painter's font, where there is room.
void paintActivity(QPainter &painter, const QRectF &area, ActivityCategory category, const QString &name,
                   const QPalette &palette);

} // namespace rosterbridge
