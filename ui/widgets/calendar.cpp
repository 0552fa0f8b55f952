// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar.h"

#include <QTextCharFormat>

#include <algorithm>

namespace rosterbridge {

namespace {

constexpr int lines = 8; // the month, the days of the week and six weeks
constexpr int columns = 8; // the number of the week and its days

} // namespace

Calendar::Calendar(QWidget *parent) : QCalendarWidget(parent)
{
    setGridVisible(false);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, QTextCharFormat());
}

QSize Calendar::minimumSizeHint() const
{
    const int line = std::max(28, fontMetrics().height() + 12);
    const int column = std::max(36, fontMetrics().horizontalAdvance(QLatin1String("0000")) + 8);
    return QCalendarWidget::minimumSizeHint().expandedTo({columns * column, lines * line});
}

} // namespace rosterbridge
