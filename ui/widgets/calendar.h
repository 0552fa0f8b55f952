// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

namespace rosterbridge {

//! A month to choose a day from, in the colours of the theme: Qt's own has its weekends in a red that is hard to read.
class Calendar final : public QCalendarWidget {
    Q_OBJECT
public:
    explicit Calendar(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override; //!< of all six weeks
};

} // namespace rosterbridge
