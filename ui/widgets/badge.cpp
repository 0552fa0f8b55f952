// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace rosterbridge {

namespace {

constexpr int sidePadding = 7;
constexpr int topPadding = 1;

QFont badgeFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() - 1);
    else
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

QSize badgeSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    return {metrics.horizontalAdvance(text) + 2 * sidePadding, metrics.height() + 2 * topPadding};
}

void paintBadge(QPainter *painter, const QRect &area, const QString &text, Tone tone, const QPalette &colours)
{
    if (text.isEmpty())
        return;
    const QSize wanted = badgeSize(text, painter->font());
    const QRect shape = QStyle::alignedRect(painter->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                            wanted.boundedTo(area.size()), area);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(badgeFont(painter->font()));
    // In high contrast all grounds are alike, so that the outline has to make the shape.
    painter->setPen(isHighContrast(colours) ? QPen(ink(tone, colours)) : QPen(Qt::NoPen));
    painter->setBrush(ground(tone, colours));
    painter->drawRoundedRect(QRectF(shape).adjusted(0.5, 0.5, -0.5, -0.5), shape.height() / 2.0, shape.height() / 2.0);
    painter->setPen(ink(tone, colours));
    const QRect inner = shape.adjusted(sidePadding, 0, -sidePadding, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter->restore();
}

Badge::Badge(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const
{
    return text().isEmpty() ? QSize(0, 0) : badgeSize(text(), font());
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintBadge(&painter, rect(), text(), m_tone, palette());
}

} // namespace rosterbridge
