// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace rosterbridge {

namespace {

constexpr int sidePadding = 12;
constexpr int narrowPadding = 7;
constexpr int gap = 8;
constexpr int hintPadding = 5;

} // namespace

ActionButton::ActionButton(QAction *action, bool primary, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_primary(primary)
{
    setObjectName(action->objectName() + QLatin1String("Button"));
    setProperty("primary", primary);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    // Its key is enough: the menus have used the mnemonics up.
    const QString text = m_action->text().remove(QLatin1Char('&'));
    setText(m_action->isChecked() ? tr("✓ %1", "what is switched on").arg(text) : text);
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    setVisible(m_action->isVisible());
    updateGeometry();
    update();
}

void ActionButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ActionButton::setKeyShown(bool shown)
{
    m_isKeyShown = shown;
    updateGeometry();
    update();
}

int ActionButton::padding() const
{
    return m_isKeyShown ? sidePadding : narrowPadding;
}

QString ActionButton::keyHint() const
{
    // The primary button stays plain: its key is in the menu and in the tip.
    return m_primary || !m_isKeyShown ? QString() : m_action->shortcut().toString(QKeySequence::NativeText);
}

QFont ActionButton::hintFont() const
{
    QFont small = font();
    small.setPixelSize(QFontInfo(small).pixelSize() - 2);
    small.setWeight(QFont::Normal);
    return small;
}

QSize ActionButton::minimumSizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding() + 2, std::max(30, fontMetrics().height() + 12)};
}

QSize ActionButton::sizeHint() const
{
    QSize size = minimumSizeHint();
    if (const QString hint = keyHint(); !hint.isEmpty())
        size.rwidth() += gap + QFontMetrics(hintFont()).horizontalAdvance(hint) + 2 * hintPadding;
    return size;
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    // The style sheet's colours are in the widget's palette; light or dark is the program's to say.
    const QPalette colours = QGuiApplication::palette();
    QColor textColour = colours.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (m_primary && isEnabled())
        textColour = onAccent(colours);
    if (m_tone != Tone::Neutral && isEnabled()) {
        textColour = ink(m_tone, colours);
        painter.setPen(QPen(textColour, hasFocus() ? 2 : 1));
        painter.setBrush(ground(m_tone, colours));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    painter.setPen(textColour);
    const QRect inner = rect().adjusted(padding(), 0, -padding(), 0);
    const QString hint = width() >= sizeHint().width() ? keyHint() : QString();
    painter.drawText(inner, Qt::AlignVCenter | (hint.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft), text());
    if (hint.isEmpty())
        return;
    painter.setFont(hintFont());
    const QFontMetrics metrics(hintFont());
    const int hintWidth = metrics.horizontalAdvance(hint) + 2 * hintPadding;
    const int hintHeight = metrics.height() + 2;
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), {inner.right() - hintWidth, (height() - hintHeight) / 2, hintWidth, hintHeight});
    const QRectF box = QRectF(place).translated(0.5, 0.5);
    painter.setPen(lineColour(colours));
    painter.setBrush(colours.window());
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(isEnabled() ? quietText(colours) : textColour);
    painter.drawText(box, Qt::AlignCenter, hint);
}

} // namespace rosterbridge
