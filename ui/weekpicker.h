// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QWidget>

class QCalendarWidget;
class QSpinBox;
class QToolButton;

namespace rosterbridge {

//! The weeks to compare: one, or several in a row, with a step back and forth.
class WeekPicker final : public QWidget {
    Q_OBJECT
public:
    explicit WeekPicker(Review &review, QWidget *parent = nullptr);

    [[nodiscard]] QAction *previousAction() const { return m_previous; }
    [[nodiscard]] QAction *nextAction() const { return m_next; }
    [[nodiscard]] QAction *chooseAction() const { return m_choose; }

private:
    void step(int weeks);
    void take();
    void refresh();
    [[nodiscard]] QToolButton *makeButton(QAction *action);

    Review &m_review;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_choose = nullptr;
    QToolButton *m_button = nullptr;
    QCalendarWidget *m_calendar = nullptr;
    QSpinBox *m_count = nullptr;
};

//! The Monday of the week of \a day.
[[nodiscard]] QDate mondayOf(const QDate &day);

} // namespace rosterbridge
