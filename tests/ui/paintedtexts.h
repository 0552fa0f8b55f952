// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace rosterbridge::test {

//! A piece of text as a widget painted it, whoever painted it: a style, a delegate or the widget itself.
struct PaintedText {
    QString text;
    QRectF place; //!< in the coordinates of the widget, from ascent to descent
    QRectF clip; //!< what of the widget could be painted on
    QColor colour;
    QColor ground; //!< what most of the place is filled with

    [[nodiscard]] bool isVisible() const { return place.intersects(clip); }
};

//! All that is painted by \a widget and what is in it.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &widget);

} // namespace rosterbridge::test
