// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace rosterbridge {

//! What a colour stands for. Surfaces, text and accent are roles of the palette; these are what a palette lacks.
//! A tone never stands alone: a glyph or a word says the same.
enum class Tone { Neutral, Accent, Hris, Wfm, Agreed, Good, Caution, Trouble };

//! Colour of text, lines and glyphs of that tone, for the lightness of \a palette. In high contrast the palette wins.
[[nodiscard]] QColor ink(Tone tone, const QPalette &palette);
//! Colour of the surface under ink() of the same tone.
[[nodiscard]] QColor ground(Tone tone, const QPalette &palette);
[[nodiscard]] QColor lineColour(const QPalette &palette);
[[nodiscard]] QColor quietText(const QPalette &palette);
[[nodiscard]] QColor accent(const QPalette &palette);
[[nodiscard]] QColor onAccent(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
//! Black on white or the like, as accessibility themes set it.
[[nodiscard]] bool isHighContrast(const QPalette &palette);
//! Contrast of two colours as WCAG defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

//! The look of the whole program: Fusion, our palette and a small style sheet; or the desktop's own palette, untouched.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    //! Takes note of the desktop's palette; to be made before anything changes it.
    explicit Theme(QApplication &application);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void apply(Choice choice);

private:
    QApplication &m_application;
    QPalette m_desktop;
    Choice m_choice = Choice::System;
};

} // namespace rosterbridge
