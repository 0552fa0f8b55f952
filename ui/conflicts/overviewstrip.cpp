// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/overviewstrip.h"

#include "ui/conflicts/conflictlistmodel.h"
#include "ui/droplater.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace rosterbridge {

namespace {

constexpr int stripHeight = 16;
constexpr qreal widest = 14;

//! What is open must be seen among many that are settled.
int rank(const ConflictItem &item)
{
    if (item.standing == Standing::NeedsYou)
        return 2;
    return item.standing == Standing::Later ? 1 : 0;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview of all conflicts"));
}

void OverviewStrip::setItems(const QList<ConflictItem> &items)
{
    if (items == m_items)
        return;
    dropLater(std::exchange(m_items, items));
    const auto count = [this](auto fits) {
        return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), fits));
    };
    setAccessibleDescription(
        tr("%1 need you, %2 left for later, %3 settled")
            .arg(QLocale().toString(count([](const auto &item) { return item.standing == Standing::NeedsYou; })),
                 QLocale().toString(count([](const auto &item) { return item.standing == Standing::Later; })),
                 QLocale().toString(count([](const auto &item) { return isSettled(item.standing); }))));
    update();
}

void OverviewStrip::setCurrent(const std::optional<RowRef> &ref)
{
    if (ref == m_current)
        return;
    m_current = ref;
    update();
}

QRectF OverviewStrip::place(qsizetype item) const
{
    const qreal step = m_items.isEmpty() ? 0 : std::min(widest, qreal(width()) / qreal(m_items.size()));
    const qreal left = step * qreal(item);
    const qreal gap = step > 4 ? 2 : step > 2 ? 1 : 0;
    const QRectF mark(left, 0, std::max(1.0, step - gap), stripHeight);
    return layoutDirection() == Qt::RightToLeft ? QRectF(width() - mark.right(), 0, mark.width(), stripHeight) : mark;
}

QSize OverviewStrip::sizeHint() const
{
    return {200, stripHeight};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto bar = [this](qsizetype i, qreal share) {
        QRectF mark = place(i).adjusted(0, 2, 0, -2);
        mark.setTop(mark.bottom() - mark.height() * share);
        return mark;
    };
    // Where thousands share a pixel, the first of each rank is drawn there.
    std::array<std::vector<qsizetype>, 3> drawn;
    std::array<qreal, 3> until{-1, -1, -1};
    const qreal step = m_items.isEmpty() ? 0 : std::min(widest, qreal(width()) / qreal(m_items.size()));
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const auto of = static_cast<size_t>(rank(m_items[i]));
        if (step * qreal(i) < until[of])
            continue;
        drawn[of].push_back(i);
        until[of] = std::floor(step * qreal(i)) + 1;
    }
    for (const qsizetype i : drawn[0])
        painter.fillRect(bar(i, 0.2), ink(Tone::Good, palette()));
    for (const qsizetype i : drawn[1])
        painter.fillRect(bar(i, 0.5), ink(Tone::Agreed, palette()));
    for (const qsizetype i : drawn[2])
        painter.fillRect(bar(i, 1), ink(Tone::Trouble, palette()));
    const auto current = std::find_if(m_items.cbegin(), m_items.cend(),
                                      [this](const ConflictItem &item) { return item.ref == m_current; });
    if (current == m_items.cend())
        return;
    const QRectF mark = place(std::distance(m_items.cbegin(), current));
    const qreal wide = std::max(mark.width(), 5.0);
    const QRectF frame(std::clamp(mark.center().x() - wide / 2, 0.0, width() - wide), 0, wide, stripHeight);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
}

const ConflictItem *OverviewStrip::itemAt(const QPointF &position) const
{
    const ConflictItem *found = nullptr;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QRectF mark = place(i).adjusted(-1, 0, 1, 0);
        if (mark.contains(position) && (found == nullptr || rank(m_items[i]) > rank(*found)))
            found = &m_items[i];
    }
    return found;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    const ConflictItem *item = itemAt(event->position());
    if (event->button() == Qt::LeftButton && item != nullptr)
        Q_EMIT chosen(RowRef(item->ref)); // a copy: what comes of it may replace the items
    else
        QWidget::mousePressEvent(event);
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ConflictItem *item = itemAt(help->pos());
    QToolTip::showText(
        help->globalPos(),
        item != nullptr
            ? tr("%1, %2: %3", "agent, day, standing").arg(item->agent, item->day, standingWord(item->standing))
            : QString(),
        this);
    return true;
}

} // namespace rosterbridge
