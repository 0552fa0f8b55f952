// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/selection.h"

#include "app/rosterbridgectl/command.h"
#include "core/time/zone.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

void addSelectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"org"_s, Command::tr("Organisation, by id or name; may be given more than once. All when not given."),
         u"organisation"_s},
        {u"week"_s,
         Command::tr("First day of a week, as the schedules have it; may be given more than once. The week of today "
                     "when not given."),
         u"date"_s},
    });
}

Result<QList<QDate>> chosenWeeks(const QCommandLineParser &arguments, Instant now)
{
    QList<QDate> weeks;
    const QStringList texts = arguments.values(u"week"_s);
    for (const QString &text : texts) {
        const QDate week = QDate::fromString(text, Qt::ISODate);
        if (!week.isValid())
            return failure(Error::Kind::Input,
                           Command::tr("--week is a date such as 2027-03-08, not \"%1\".").arg(text));
        if (!weeks.contains(week))
            weeks.append(week);
    }
    if (weeks.isEmpty()) {
        const QDate today = localDate(now, u"UTC"_s);
        weeks.append(today.addDays(1 - today.dayOfWeek()));
    }
    return weeks;
}

} // namespace rosterbridge
