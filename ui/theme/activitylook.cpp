// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/activitylook.h"

#include <QPainter>

namespace rosterbridge {

ActivityLook activityLook(ActivityCategory category)
{
    switch (category) {
    case ActivityCategory::OnQueueWork:
        return {Tone::Neutral, Qt::NoBrush};
    case ActivityCategory::Meal:
        return {Tone::Caution, Qt::SolidPattern};
    case ActivityCategory::Break:
        return {Tone::Caution, Qt::Dense5Pattern};
    case ActivityCategory::Meeting:
    case ActivityCategory::OffQueueWork:
        return {Tone::Accent, Qt::FDiagPattern};
    case ActivityCategory::Training:
        return {Tone::Good, Qt::BDiagPattern};
    case ActivityCategory::TimeOff:
    case ActivityCategory::Unavailable:
        return {Tone::Trouble, Qt::DiagCrossPattern};
    }
    return {};
}

QColor workGround(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Base);
    return QColor::fromRgb(isDark(palette) ? 0xff3b5c99 : 0xffa9c1ee);
}

void paintActivity(QPainter &painter, const QRectF &area, ActivityCategory category, const QString &name,
                   const QPalette &palette)
{
    const ActivityLook look = activityLook(category);
    const QColor outline = ink(look.tone, palette);
    painter.setPen(outline);
    painter.setBrush(ground(look.tone, palette));
    painter.drawRect(area);
    if (look.pattern != Qt::SolidPattern && look.pattern != Qt::NoBrush) {
        QColor pattern = outline;
        pattern.setAlphaF(0.35f);
        painter.fillRect(area, QBrush(pattern, look.pattern));
    }
    if (painter.fontMetrics().horizontalAdvance(name) + 6 > area.width())
        return;
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(area, Qt::AlignCenter, name);
}

} // namespace rosterbridge
