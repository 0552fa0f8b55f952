// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/hrisexport.h"

#include "app/sandbox/shiftedits.h"
#include "core/time/zone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

QString timeText(QTime time)
{
    return time.toString(u"HH:mm");
}

QString quoted(QString cell)
{
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

// "João Ferreira" → "Ferreira, João": what makes quoting needed.
QString filedName(const QString &name)
{
    const qsizetype blank = name.indexOf(u' ');
    return u"%1, %2"_s.arg(name.mid(blank + 1), name.left(blank));
}

bool readsBack(Instant instant, const QString &zone)
{
    const auto clock = resolveWallClock(localDate(instant, zone), localTime(instant, zone), zone);
    return clock && clock->kind == WallClock::Kind::Unique && clock->first == instant;
}

} // namespace

std::optional<HrisRow> rowOf(const Tenant &tenant, const Person &person, const QString &hrisId, const Shift &shift)
{
    const Activity *meal = mealOf(tenant, shift);
    if (!readsBack(shift.start, person.zone) || !readsBack(shift.end(), person.zone)
        || (meal && !readsBack(meal->start, person.zone)))
        return std::nullopt;
    return HrisRow{
        .shiftId = hrisId,
        .employeeId = person.employeeId,
        .email = person.email,
        .name = filedName(person.name),
        .team = person.team,
        .date = localDate(shift.start, person.zone),
        .start = localTime(shift.start, person.zone),
        .end = localTime(shift.end(), person.zone),
        .zone = person.zone,
        .code = workCodeOf(tenant, shift) == tenant.codeIds().email ? u"MAIL"_s : u"WORK"_s,
        .mealStart = meal ? localTime(meal->start, person.zone) : QTime(),
        .mealMinutes = meal ? int(meal->length.count()) : 0,
    };
}

QByteArray toCsv(const QList<HrisRow> &rows)
{
    QByteArray csv = "ShiftId,EmployeeId,Email,Name,Team,Date,Start,End,TimeZone,Code,MealStart,MealMinutes,Status\r\n";
    for (const HrisRow &row : rows) {
        QStringList cells{row.shiftId,
                          row.employeeId,
                          row.email,
                          row.name,
                          row.team,
                          row.date.toString(Qt::ISODate),
                          timeText(row.start),
                          timeText(row.end),
                          row.zone,
                          row.code,
                          row.mealStart.isValid() ? timeText(row.mealStart) : QString(),
                          row.mealStart.isValid() ? QString::number(row.mealMinutes) : QString(),
                          row.cancelled ? u"cancelled"_s : u"active"_s};
        std::transform(cells.cbegin(), cells.cend(), cells.begin(), quoted);
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QJsonObject mappingProfile(const QString &organisation, const QString &zone)
{
    return {
        {"name"_L1, u"%1 export"_s.arg(organisation)},
        {"externalIdColumn"_L1, u"ShiftId"_s},
        {"employeeIdColumn"_L1, u"EmployeeId"_s},
        {"emailColumn"_L1, u"Email"_s},
        {"nameColumn"_L1, u"Name"_s},
        {"teamColumn"_L1, u"Team"_s},
        {"dateColumn"_L1, u"Date"_s},
        {"startColumn"_L1, u"Start"_s},
        {"endColumn"_L1, u"End"_s},
        {"zoneColumn"_L1, u"TimeZone"_s},
        {"codeColumn"_L1, u"Code"_s},
        {"statusColumn"_L1, u"Status"_s},
        {"cancelledStatuses"_L1, QJsonArray{u"cancelled"_s}},
        {"defaultZone"_L1, zone},
        {"endMeaning"_L1, u"wallClock"_s},
        {"ownership"_L1, u"activities"_s},
        {"segments"_L1,
         QJsonArray{QJsonObject{
             {"code"_L1, u"MEAL"_s}, {"startColumn"_L1, u"MealStart"_s}, {"minutesColumn"_L1, u"MealMinutes"_s}}}},
        {"codes"_L1, QJsonObject{{"WORK"_L1, u"On queue"_s}, {"MAIL"_L1, u"Email"_s}, {"MEAL"_L1, u"Meal"_s}}},
    };
}

} // namespace rosterbridge::sandbox
