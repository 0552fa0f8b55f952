// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekpicker.h"

#include "ui/theme/icon.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/elidedbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace rosterbridge {

using namespace Qt::StringLiterals;

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

WeekPicker::WeekPicker(Review &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_previous(new QAction(themedIcon("previous"_L1), tr("&Previous week"), this))
    , m_next(new QAction(themedIcon("next"_L1), tr("&Next week"), this))
    , m_choose(new QAction(themedIcon("calendar"_L1), tr("Choose &weeks…"), this))
    , m_calendar(new Calendar)
    , m_count(new QSpinBox)
{
    m_previous->setObjectName(u"previousWeek"_s);
    m_previous->setShortcut(QKeySequence(u"Alt+Left"_s));
    m_next->setObjectName(u"nextWeek"_s);
    m_next->setShortcut(QKeySequence(u"Alt+Right"_s));
    m_choose->setObjectName(u"chooseWeeks"_s);
    m_choose->setShortcut(QKeySequence(u"Ctrl+W"_s));
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });

    auto *popup = new QMenu(this);
    auto *panel = new QWidget(popup);
    m_calendar->setParent(panel);
    m_calendar->setObjectName(u"weekCalendar"_s);
    m_calendar->setAccessibleName(tr("First week"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_count->setParent(panel);
    m_count->setObjectName(u"weekCount"_s);
    m_count->setRange(1, 12);
    auto *label = new QLabel(tr("&Weeks in a row"), panel);
    label->setBuddy(m_count);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(panel);
    column->addWidget(m_calendar);
    column->addLayout(row);
    auto *content = new QWidgetAction(popup);
    content->setDefaultWidget(panel);
    popup->addAction(content);
    connect(m_calendar, &QCalendarWidget::clicked, this, &WeekPicker::take);
    connect(m_calendar, &QCalendarWidget::activated, this, &WeekPicker::take);
    connect(m_calendar, &QCalendarWidget::activated, popup, &QWidget::close);
    connect(m_count, &QSpinBox::valueChanged, this, &WeekPicker::take);
    connect(m_choose, &QAction::triggered, this, [this, popup] {
        popup->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
        m_calendar->setFocus();
    });

    m_button = new ElidedButton(this);
    m_button->setObjectName(u"chooseWeeksButton"_s);
    m_button->setIcon(m_choose->icon());
    connect(m_button, &QToolButton::clicked, m_choose, &QAction::trigger);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeButton(m_previous));
    layout->addWidget(m_button);
    layout->addWidget(makeButton(m_next));

    connect(&review, &Review::weeksChanged, this, &WeekPicker::refresh);
    connect(&review, &Review::activityChanged, this, &WeekPicker::refresh);
    refresh();
}

QToolButton *WeekPicker::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setProperty("bordered", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    button->setAccessibleName(action->iconText());
    return button;
}

void WeekPicker::step(int weeks)
{
    QList<QDate> moved;
    for (const QDate &week : m_review.weeks())
        moved.append(week.addDays(7 * weeks));
    m_review.setWeeks(moved);
}

void WeekPicker::take()
{
    QList<QDate> weeks;
    for (int i = 0; i < m_count->value(); ++i)
        weeks.append(mondayOf(m_calendar->selectedDate()).addDays(7 * i));
    m_review.setWeeks(weeks);
}

void WeekPicker::refresh()
{
    const QList<QDate> &weeks = m_review.weeks();
    const bool idle = m_review.activity() == Review::Activity::Idle;
    for (QAction *action : {m_previous, m_next, m_choose})
        action->setEnabled(idle);
    m_button->setEnabled(idle);
    if (weeks.isEmpty())
        return;
    const QSignalBlocker calendarBlocker(m_calendar);
    const QSignalBlocker countBlocker(m_count);
    m_calendar->setSelectedDate(weeks.first());
    m_count->setValue(int(weeks.size()));
    const QLocale locale;
    const QString from = locale.toString(weeks.first(), tr("ddd d MMM", "first day of a span"));
    const QString to = locale.toString(weeks.last().addDays(6), tr("ddd d MMM yyyy", "last day of a span"));
    m_button->setText(weeks.size() == 1 ? tr("Week of %1 – %2").arg(from, to)
                                        : tr("%n week(s): %1 – %2", nullptr, int(weeks.size())).arg(from, to));
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(
        tr("Choose the weeks to compare (%1)").arg(m_choose->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace rosterbridge
