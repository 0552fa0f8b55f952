// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace rosterbridge {

namespace {

constexpr int chrome = 48; // icon, padding and frame around the text

} // namespace

ElidedButton::ElidedButton(QWidget *parent) : QToolButton(parent)
{
    setProperty("bordered", true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    return {chrome + fontMetrics().averageCharWidth() * 6, QToolButton::sizeHint().height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - chrome);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace rosterbridge
