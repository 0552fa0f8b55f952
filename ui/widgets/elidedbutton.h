// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace rosterbridge {

//! A tool button that gives way in a narrow window: its text is elided, and whole in the tip.
class ElidedButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ElidedButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rosterbridge
