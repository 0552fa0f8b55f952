// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QFontInfo>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace rosterbridge {

namespace {

constexpr int sidePadding = 12;
constexpr int gap = 8;
constexpr int hintPadding = 5;

} // namespace

ActionButton::ActionButton(QAction *action, bool primary, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_primary(primary)
{
    setProperty("primary", primary);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    setVisible(m_action->isVisible());
    updateGeometry();
    update();
}

QString ActionButton::keyHint() const
{
    // The primary button stays plain: its key is in the menu and in the tip.
    return m_primary ? QString() : m_action->shortcut().toString(QKeySequence::NativeText);
}

QFont ActionButton::hintFont() const
{
    QFont small = font();
    small.setPixelSize(QFontInfo(small).pixelSize() - 2);
    small.setWeight(QFont::Normal);
    return small;
}

QSize ActionButton::sizeHint() const
{
    ensurePolished();
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * sidePadding;
    if (const QString hint = keyHint(); !hint.isEmpty())
        width += gap + QFontMetrics(hintFont()).horizontalAdvance(hint) + 2 * hintPadding;
    return {width + 2, std::max(30, fontMetrics().height() + 12)};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    QColor textColour = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (m_primary && isEnabled() && !isHighContrast(palette()))
        textColour = onAccent(palette());
    painter.setPen(textColour);
    QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    const QString hint = keyHint();
    const int showKeys =
        style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(inner, Qt::AlignVCenter | (hint.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft) | showKeys, text());
    if (hint.isEmpty())
        return;
    painter.setFont(hintFont());
    const QFontMetrics metrics(hintFont());
    const int hintWidth = metrics.horizontalAdvance(hint) + 2 * hintPadding;
    const int hintHeight = metrics.height() + 2;
    const QRectF box(inner.right() - hintWidth + 0.5, (height() - hintHeight) / 2 + 0.5, hintWidth, hintHeight);
    painter.setPen(lineColour(palette()));
    painter.setBrush(palette().window());
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(isEnabled() ? quietText(palette()) : textColour);
    painter.drawText(box, Qt::AlignCenter, hint);
}

} // namespace rosterbridge
