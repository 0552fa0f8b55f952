// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace rosterbridge {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setShortText(const QString &text)
{
    m_shortText = text;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const bool fits = m_shortText.isEmpty() || fontMetrics().horizontalAdvance(text()) <= area.width();
    style()->drawItemText(
        &painter, area, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
        fontMetrics().elidedText(fits ? text() : m_shortText, Qt::ElideRight, area.width()), foregroundRole());
}

} // namespace rosterbridge
