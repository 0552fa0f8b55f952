// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
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
constexpr int cellMargin = 5; //!< one pixel less than the style sheet has for headings
constexpr int windowMargin = 16;
constexpr int spacing = 8;
constexpr int scrollBarWidth = 12;
constexpr int shortestHandle = 32;
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

//! What is around the contents, as far as a scroll bar can know.
QColor groundOf(const QStyleOption &option, const QWidget *widget)
{
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const QRect &handle, const QWidget *widget)
{
    painter->save();
    painter->fillRect(bar.rect, groundOf(bar, widget));
    if (bar.state.testFlag(QStyle::State_Enabled) && bar.maximum > bar.minimum) {
        const bool isHeld = bar.state.testFlag(QStyle::State_Sunken);
        const bool isNear = bar.state.testFlag(QStyle::State_MouseOver);
        QColor colour = quietText(bar.palette);
        if (!isHighContrast(bar.palette))
            colour.setAlphaF(isHeld ? 0.9f : isNear ? 0.75f : 0.5f);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    }
    painter->restore();
}

QRect handleOf(const QStyleOptionSlider &bar)
{
    const bool lies = bar.orientation == Qt::Horizontal;
    const int length = lies ? bar.rect.width() : bar.rect.height();
    const qint64 all = qint64(bar.maximum) - bar.minimum + std::max(1, bar.pageStep);
    const int handle = std::clamp(int(length * qint64(bar.pageStep) / all), std::min(shortestHandle, length), length);
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return lies ? QRect(at, 0, handle, bar.rect.height()) : QRect(0, at, bar.rect.width(), handle);
}

//! A disc with the sign of a message bar, as questions show it.
QIcon signIcon(QChar sign, Tone tone, const QPalette &colours)
{
    constexpr int size = 40;
    constexpr int ratio = 2; // sharp on every screen
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(tone, colours));
    painter.setBrush(ground(tone, colours));
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1));
    QFont font = painter.font();
    font.setPixelSize(size / 2);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, sign);
    return QIcon(pixmap);
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
        // The style sheet marks tabs and buttons as a whole.
        if (qobject_cast<const QTabBar *>(widget) || qobject_cast<const QPushButton *>(widget))
            break;
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(accent(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        break;
    case PE_FrameTabBarBase: // one line below the tabs, which the chosen one's mark lies upon
        painter->save();
        painter->setPen(lineColour(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->restore();
        break;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, groundOf(*option, widget));
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        paintScrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = handleOf(*bar);
    const bool lies = bar->orientation == Qt::Horizontal;
    QRect place; // without arrows
    switch (part) {
    case SC_ScrollBarGroove:
        place = bar->rect;
        break;
    case SC_ScrollBarSlider:
        place = handle;
        break;
    case SC_ScrollBarSubPage:
        place = bar->rect;
        if (lies)
            place.setRight(handle.left() - 1);
        else
            place.setBottom(handle.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        place = bar->rect;
        if (lies)
            place.setLeft(handle.right() + 1);
        else
            place.setTop(handle.bottom() + 1);
        break;
    default:
        break;
    }
    return visualRect(bar->direction, bar->rect, place);
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const QPalette colours = widget != nullptr ? widget->palette() : standardPalette();
    const bool isMirrored = QGuiApplication::isRightToLeft(); // as the icons themselves are then
    switch (icon) {
    case SP_ArrowLeft:
        return themedIcon(isMirrored ? QLatin1StringView("next") : QLatin1StringView("previous"));
    case SP_ArrowRight:
        return themedIcon(isMirrored ? QLatin1StringView("previous") : QLatin1StringView("next"));
    case SP_MessageBoxInformation:
        return signIcon(u'i', Tone::Accent, colours);
    case SP_MessageBoxQuestion:
        return signIcon(u'?', Tone::Accent, colours);
    case SP_MessageBoxWarning:
        return signIcon(u'!', Tone::Caution, colours);
    case SP_MessageBoxCritical:
        return signIcon(u'\u00d7', Tone::Trouble, colours);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
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
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_MessageBoxIconSize:
        return 40;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? windowMargin
                                                       : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing;
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
