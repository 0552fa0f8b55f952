// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace rosterbridge {

//! The button of an action: its text, tip and state, and its key as a small hint behind the text.
class ActionButton final : public QPushButton {
    Q_OBJECT
public:
    //! \a primary is the one button of a page that carries the accent.
    explicit ActionButton(QAction *action, bool primary = false, QWidget *parent = nullptr);

    //! For a button that stands for one side: text and outline in its tone, on its ground.
    void setTone(Tone tone);
    //! Where there is little room the menu alone tells the key.
    void setKeyShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; //!< without the key, which gives way first

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] int padding() const;
    [[nodiscard]] QString keyHint() const;
    [[nodiscard]] QFont hintFont() const;

    QAction *m_action;
    bool m_primary;
    bool m_isKeyShown = true;
    Tone m_tone = Tone::Neutral;
};

} // namespace rosterbridge
