// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace rosterbridge {

namespace {

constexpr int sidePadding = 10;
constexpr int gap = 6;
constexpr int chipHeight = 26;

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

Chip::Chip(const QString &glyph, const QString &word, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    tellName();
}

void Chip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    tellName();
    updateGeometry();
    update();
}

void Chip::tellName()
{
    setAccessibleName(tr("%1: %2", "name of a filter: count").arg(withoutMnemonic(text()), number()));
}

QString Chip::label() const
{
    return m_glyph.isEmpty() ? text() : m_glyph + QLatin1Char(' ') + text();
}

QString Chip::number() const
{
    return locale().toString(m_count);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = metrics.size(Qt::TextShowMnemonic, label()).width()
        + QFontMetrics(boldFont(font())).horizontalAdvance(number());
    return {width + gap + 2 * sidePadding, std::max(chipHeight, metrics.height() + 8)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const bool focused = hasFocus();
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isChecked() ? colours.highlight() : colours.base());
    painter.setPen(QPen(isChecked() || focused ? accent(colours) : lineColour(colours), focused ? 2 : 1));
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    painter.setPen(isChecked() ? colours.color(QPalette::HighlightedText) : colours.color(QPalette::Text));
    const QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, label());
    painter.setFont(boldFont(font()));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, number());
}

} // namespace rosterbridge
