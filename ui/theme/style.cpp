// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace rosterbridge {

namespace {

constexpr int indicatorSize = 16;
constexpr int cellMargin = 3; //!< one pixel less than the style sheet has for headings
constexpr int rowPadding = 10; //!< above and below the text together: 26 px with the usual font

void paintIndicator(QPainter *painter, const QStyleOption &option, bool isRound)
{
    const QPalette &colours = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = partly || option.state.testFlag(QStyle::State_On);
    QRectF box(0, 0, indicatorSize - 1, indicatorSize - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = enabled ? onAccent(colours) : quietText(colours);
    if (filled && enabled) {
        painter->setPen(accent(colours));
        painter->setBrush(accent(colours));
    } else {
        painter->setPen(enabled ? quietText(colours) : lineColour(colours));
        painter->setBrush(enabled ? colours.base() : colours.window());
    }
    if (isRound)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(mark, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (partly) {
        painter->drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    } else if (filled && isRound) {
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), 2.5, 2.5);
    } else if (filled) {
        QPainterPath tick(QPointF(box.left() + 3.5, box.top() + 8));
        tick.lineTo(box.left() + 6.5, box.top() + 11);
        tick.lineTo(box.left() + 11.5, box.top() + 4.5);
        painter->drawPath(tick);
    }
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintIndicator(painter, *option, false);
        break;
    case PE_IndicatorRadioButton:
        paintIndicator(painter, *option, true);
        break;
    case PE_FrameFocusRect:
        // The style sheet marks tabs and buttons as a whole; in high contrast there is none.
        if ((qobject_cast<const QTabBar *>(widget) || qobject_cast<const QPushButton *>(widget))
            && !isHighContrast(option->palette))
            break;
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(accent(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // texts of cells stand under those of their heading
        return cellMargin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem)
        made.setHeight(std::max(made.height(), option->fontMetrics.height() + rowPadding));
    return made;
}

} // namespace rosterbridge
