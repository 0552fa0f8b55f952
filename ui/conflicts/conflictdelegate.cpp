// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictdelegate.h"

#include "ui/conflicts/conflictlistmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace rosterbridge {

namespace {

constexpr int padding = 8;
constexpr int glyphWidth = 18;

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::NeedsYou:
        return Tone::Trouble;
    case Standing::Blocked:
        return Tone::Caution;
    case Standing::Settled:
    case Standing::ByRule:
        return Tone::Good;
    case Standing::Merged:
    case Standing::Later:
    case Standing::None:
        break;
    }
    return Tone::Neutral;
}

void paintGlyph(QPainter *painter, const QRect &area, const QModelIndex &index, const QPalette &palette, bool selected)
{
    const auto standing = index.data(ConflictListModel::StandingRole).value<Standing>();
    const Tone tone = toneOf(standing);
    const QRectF disc(area.left() + 0.5, area.center().y() - glyphWidth / 2.0 + 0.5, glyphWidth - 1, glyphWidth - 1);
    painter->setRenderHint(QPainter::Antialiasing);
    // A settled row that still has to be written is an outline.
    const bool waits = isSettled(standing) && !index.data(ConflictListModel::EndedRole).toBool();
    const bool plain = isHighContrast(palette);
    const QColor colour = plain && selected ? palette.color(QPalette::HighlightedText) : ink(tone, palette);
    painter->setPen(waits || plain ? QPen(colour) : QPen(Qt::NoPen));
    painter->setBrush(waits || plain ? QBrush(Qt::NoBrush) : QBrush(ground(tone, palette)));
    painter->drawEllipse(disc);
    painter->setPen(colour);
    painter->drawText(disc, Qt::AlignCenter, standingGlyph(standing));
}

//! The texts of a cell, above and below; that of the agent also tells what a list that is narrow has no columns for.
std::pair<QString, QString> textsOf(const QStyleOptionViewItem &option, const QModelIndex &index, bool hasTwoLines)
{
    const QString text = index.data().toString();
    const QString second = index.data(ConflictListModel::SecondLineRole).toString();
    const auto *list = qobject_cast<const QTableView *>(option.widget);
    if (list == nullptr || index.column() != ConflictListModel::AgentColumn
        || !list->isColumnHidden(ConflictListModel::DayColumn))
        return {text, second};
    const auto join = [](const QString &one, const QString &other) {
        return ConflictDelegate::tr("%1 · %2", "two facts").arg(one, other);
    };
    const QString day = index.siblingAtColumn(ConflictListModel::DayColumn).data().toString();
    if (!hasTwoLines)
        return {join(text, day), second};
    const bool isNarrow = list->isColumnHidden(ConflictListModel::WhatColumn);
    return {text,
            join(day, isNarrow ? index.siblingAtColumn(ConflictListModel::WhatColumn).data().toString() : second)};
}

} // namespace

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.state.setFlag(QStyle::State_HasFocus, false); // the row is what is current, and it is marked as selected
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    // From left to right; mirrored where the language runs the other way.
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect area = option.rect.adjusted(padding, 0, -padding / 2, 0);
    if (index.column() == ConflictListModel::AgentColumn) {
        QRect glyph = area;
        glyph.setWidth(glyphWidth);
        paintGlyph(painter, mirrored(glyph), index, option.palette, selected);
        area.setLeft(area.left() + glyphWidth + padding);
    }
    area = mirrored(area);
    const QFontMetrics metrics(option.font);
    const bool hasTwoLines = option.rect.height() >= 2 * metrics.height();
    const auto [text, second] = textsOf(option, index, hasTwoLines);
    QRect first = area;
    if (hasTwoLines)
        first.setBottom(area.center().y() + 1);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(first, (first == area ? Qt::AlignVCenter : Qt::AlignBottom) | Qt::AlignLeft,
                      metrics.elidedText(text, Qt::ElideRight, area.width()));
    if (!second.isEmpty()) {
        QFont small = option.font;
        small.setPixelSize(QFontInfo(small).pixelSize() - 1);
        painter->setFont(small);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : quietText(option.palette));
        const QRect below(area.left(), first.bottom() + 1, area.width(), area.bottom() - first.bottom());
        painter->drawText(below, Qt::AlignTop | Qt::AlignLeft,
                          QFontMetrics(small).elidedText(second, Qt::ElideRight, area.width()));
    }
    painter->setPen(lineColour(option.palette));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    const bool settled = isSettled(index.data(ConflictListModel::StandingRole).value<Standing>());
    const int glyph = index.column() == ConflictListModel::AgentColumn ? glyphWidth + padding : 0;
    return {QFontMetrics(option.font).horizontalAdvance(index.data().toString()) + 2 * padding + glyph,
            settled ? std::max(26, line + 8) : std::max(40, 2 * line + 8)};
}

} // namespace rosterbridge
