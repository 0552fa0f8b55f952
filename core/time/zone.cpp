// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"

#include <QFile>
#include <QTimeZone>

#include <date/tz.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using std::chrono::days;
using std::chrono::seconds;

namespace {

// date-tz tells an unknown name by an exception, which must not leave this file.
const date::time_zone *findZone(const QString &name)
{
    try {
        return date::locate_zone(name.toStdString());
    } catch (const std::runtime_error &) {
        return nullptr;
    }
}

const date::time_zone &acceptedZone(const QString &name)
{
    const date::time_zone *zone = findZone(name);
    Q_ASSERT_X(zone, Q_FUNC_INFO, "the zone did not pass ianaZone()");
    return zone ? *zone : *date::locate_zone("Etc/UTC");
}

// CET, EST, IST and their like: several zones claim each, and the ones IANA lists don't follow the clocks of any place.
bool isAbbreviation(const QString &name)
{
    return name.size() <= 4 && std::all_of(name.cbegin(), name.cend(), [](QChar letter) { return letter.isUpper(); });
}

constexpr qint64 epochJulianDay = 2440588;

date::local_seconds toLocal(const QDate &date, const QTime &time)
{
    return date::local_seconds(days(date.toJulianDay() - epochJulianDay) + seconds(time.msecsSinceStartOfDay() / 1000));
}

std::pair<QDate, QTime> fromLocal(date::local_seconds local)
{
    const auto day = date::floor<date::days>(local);
    return {QDate::fromJulianDay(day.time_since_epoch().count() + epochJulianDay),
            QTime(0, 0).addSecs(static_cast<int>((local - day).count()))};
}

WallClock resolve(date::local_seconds local, const date::time_zone &zone)
{
    const date::local_info info = zone.get_info(local);
    const auto instant = [local](const date::sys_info &period) {
        return Instant(local.time_since_epoch() - period.offset);
    };
    if (info.result == date::local_info::ambiguous)
        return {WallClock::Kind::Ambiguous, instant(info.first), instant(info.second)};
    if (info.result == date::local_info::nonexistent)
        return {WallClock::Kind::Missing, info.first.end - seconds(1), info.second.begin};
    return {WallClock::Kind::Unique, instant(info.first), instant(info.first)};
}

} // namespace

Result<QString> ianaZone(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed == "UTC"_L1)
        return trimmed;
    if (trimmed.isEmpty())
        return failure(Error::Kind::Input, Error::tr("The time zone is empty."),
                       Error::tr("Use a name such as America/New_York."));
    if (isAbbreviation(trimmed))
        return failure(Error::Kind::Input,
                       Error::tr("“%1” is an abbreviation that stands for more than one time zone.").arg(trimmed),
                       Error::tr("Use the name of a place, such as America/Chicago or Asia/Kolkata."));
    const QByteArray fromWindows = QTimeZone::windowsIdToDefaultIanaId(trimmed.toUtf8());
    const QString iana = fromWindows.isEmpty() ? trimmed : QString::fromUtf8(fromWindows);
    // "right/" zones count leap seconds, which no schedule does.
    if (iana.startsWith("right/"_L1) || iana.startsWith("posix/"_L1) || !findZone(iana))
        return failure(Error::Kind::Input, Error::tr("The time zone “%1” is unknown.").arg(trimmed),
                       Error::tr("Use a name of the IANA list, such as America/New_York, or a Windows zone name."));
    return iana;
}

Result<WallClock> resolveWallClock(const QDate &date, const QTime &time, const QString &zone)
{
    if (!date.isValid() || !time.isValid())
        return failure(Error::Kind::Input, Error::tr("The date or the time of day does not exist."));
    const date::time_zone *rules = findZone(zone);
    if (!rules)
        return failure(Error::Kind::Input, Error::tr("The time zone “%1” is unknown.").arg(zone));
    return resolve(toLocal(date, time), *rules);
}

std::chrono::minutes utcOffset(Instant instant, const QString &zone)
{
    return std::chrono::floor<std::chrono::minutes>(acceptedZone(zone).get_info(instant).offset);
}

QDate localDate(Instant instant, const QString &zone)
{
    return fromLocal(acceptedZone(zone).to_local(instant)).first;
}

QTime localTime(Instant instant, const QString &zone)
{
    return fromLocal(acceptedZone(zone).to_local(instant)).second;
}

Instant startOfDay(const QDate &date, const QString &zone)
{
    const WallClock midnight = resolve(toLocal(date, QTime(0, 0)), acceptedZone(zone));
    return midnight.kind == WallClock::Kind::Missing ? midnight.second : midnight.first;
}

Span weekSpan(const QDate &weekDate, const QString &zone)
{
    return {startOfDay(weekDate, zone), startOfDay(weekDate.addDays(7), zone)};
}

QString zoneRulesVersion()
{
    // On Linux date-tz reads the compiled rules, which don't tell their version; their source beside them does.
    QFile rules(u"/usr/share/zoneinfo/tzdata.zi"_s);
    const QByteArray heading = "# version ";
    if (rules.open(QIODevice::ReadOnly)) {
        const QByteArray line = rules.readLine(100);
        if (line.startsWith(heading))
            return QString::fromLatin1(line.mid(heading.size())).trimmed();
    }
    return QString::fromStdString(date::get_tzdb().version);
}

} // namespace rosterbridge
