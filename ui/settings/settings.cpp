// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>

namespace rosterbridge::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeKey = "view/theme"_L1;
constexpr auto languageKey = "view/language"_L1;
constexpr auto notifiesKey = "runs/notifies"_L1;
constexpr auto opensLastPlanKey = "review/opensLastPlan"_L1;

} // namespace

Theme::Choice theme()
{
    const int choice = QSettings().value(themeKey, int(Theme::Choice::System)).toInt();
    return choice >= int(Theme::Choice::System) && choice <= int(Theme::Choice::Dark) ? Theme::Choice(choice)
                                                                                      : Theme::Choice::System;
}

void setTheme(Theme::Choice choice)
{
    QSettings().setValue(themeKey, int(choice));
}

QString language()
{
    return QSettings().value(languageKey).toString();
}

void setLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

bool notifies()
{
    return QSettings().value(notifiesKey, true).toBool();
}

void setNotifies(bool notifies)
{
    QSettings().setValue(notifiesKey, notifies);
}

bool opensLastPlan()
{
    return QSettings().value(opensLastPlanKey, true).toBool();
}

void setOpensLastPlan(bool opens)
{
    QSettings().setValue(opensLastPlanKey, opens);
}

} // namespace rosterbridge::settings
