// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

class QPainter;

namespace rosterbridge {

//! A word or a number on a rounded ground of its tone.
class Badge final : public QLabel {
    Q_OBJECT
public:
    explicit Badge(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

// For delegates: the same badge, painted.
[[nodiscard]] QSize badgeSize(const QString &text, const QFont &font);
//! Paints \a text, elided to fit, left and vertically centred in \a area; \a colours gives the tone its colours.
void paintBadge(QPainter *painter, const QRect &area, const QString &text, Tone tone, const QPalette &colours);

} // namespace rosterbridge
