// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timemarks.h"

#include "ui/preview/changetext.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

// In digits of the font, with a gap behind them
constexpr double readingRoom = 7; // 14:00
constexpr double dayRoom = 13; // Mon 8 Mar
constexpr double shortDayRoom = 7; // Mon 8

//! The first instant at which clocks show it, or the end of the gap that swallows it.
Instant instantOf(const QDate &date, const QTime &time, const QString &zone)
{
    const auto reading = resolveWallClock(date, time, zone);
    if (!reading)
        return startOfDay(date, zone);
    return reading->kind == WallClock::Kind::Missing ? reading->second : reading->first;
}

//! Hands each day that meets \a span to \a visit.
template <class Visit>
void forEachDay(const Span &span, const QString &zone, Visit visit)
{
    const QDate last = localDate(span.end, zone);
    for (QDate day = localDate(span.begin, zone); day <= last; day = day.addDays(1))
        visit(day);
}

//! Adds what of \a one lies in \a within, joined with the one before where they touch.
void append(QList<Span> &spans, Span one, const Span &within)
{
    one = {std::max(one.begin, within.begin), std::min(one.end, within.end)};
    if (one.begin >= one.end)
        return;
    if (!spans.isEmpty() && spans.last().end == one.begin)
        spans.last().end = one.end;
    else
        spans.append(one);
}

} // namespace

QString TimeMarks::time(Instant instant, const QString &zone)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s); // the C locale has them, and a schedule has none
    return locale.toString(localTime(instant, zone), format);
}

QString TimeMarks::day(Instant instant, const QString &zone)
{
    const QLocale locale;
    const QDate day = localDate(instant, zone);
    return tr("%1 %2", "weekday and date without year")
        .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
             locale.toString(day, tr("d MMM", "day and month, short")));
}

QString TimeMarks::change(const ClockChange &change)
{
    const QString by = ChangeText::duration(std::chrono::abs(change.by));
    return change.by < Minutes(0) ? tr("clocks go back %1").arg(by) : tr("clocks go forward %1").arg(by);
}

QList<TimeTick> TimeMarks::hours(const Span &span, double hourWidth, double digitWidth, const QString &zone)
{
    constexpr std::array steps{1, 2, 3, 6, 12};
    const auto step = std::find_if(steps.cbegin(), steps.cend(),
                                   [&](int hours) { return hours * hourWidth >= readingRoom * digitWidth; });
    if (step == steps.cend())
        return {};
    QList<TimeTick> ticks;
    forEachDay(span, zone, [&](const QDate &day) {
        for (int hour = 0; hour < 24; hour += *step) {
            const Instant at = hour == 0 ? startOfDay(day, zone) : instantOf(day, QTime(hour, 0), zone);
            const bool isSkipped = !ticks.isEmpty() && ticks.last().at >= at;
            if (span.contains(at) && !isSkipped)
                ticks.append({at, time(at, zone)});
        }
    });
    return ticks;
}

QList<TimeTick> TimeMarks::days(const Span &span, double hourWidth, double digitWidth, const QString &zone)
{
    const double width = 24 * hourWidth / digitWidth;
    const QLocale locale;
    QList<TimeTick> ticks;
    forEachDay(span, zone, [&](const QDate &date) {
        const Instant at = startOfDay(date, zone);
        const bool isFirstOfWeek = date.dayOfWeek() == locale.firstDayOfWeek();
        QString text;
        if (width >= dayRoom || (isFirstOfWeek && 7 * width >= dayRoom && width < shortDayRoom))
            text = day(at, zone);
        else if (width >= shortDayRoom)
            text = tr("%1 %L2", "weekday and day of the month")
                       .arg(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat))
                       .arg(date.day());
        ticks.append({at, text});
    });
    return ticks;
}

QList<Span> TimeMarks::nights(const Span &span, const QString &zone)
{
    QList<Span> spans;
    forEachDay({span.begin - std::chrono::days(1), span.end}, zone, [&](const QDate &day) {
        append(spans, {instantOf(day, QTime(22, 0), zone), instantOf(day.addDays(1), QTime(6, 0), zone)}, span);
    });
    return spans;
}

QList<Span> TimeMarks::weekends(const Span &span, const QString &zone)
{
    const QList<Qt::DayOfWeek> working = QLocale().weekdays();
    QList<Span> spans;
    forEachDay(span, zone, [&](const QDate &day) {
        if (!working.contains(Qt::DayOfWeek(day.dayOfWeek())))
            append(spans, {startOfDay(day, zone), startOfDay(day.addDays(1), zone)}, span);
    });
    return spans;
}

QList<ClockChange> TimeMarks::clockChanges(const Span &span, const QString &zone)
{
    QList<ClockChange> changes;
    forEachDay(span, zone, [&](const QDate &day) {
        Instant before = startOfDay(day, zone);
        Instant after = startOfDay(day.addDays(1), zone);
        const Minutes offset = utcOffset(before, zone);
        const Minutes by = utcOffset(after, zone) - offset;
        if (by == Minutes(0))
            return;
        while (after - before > std::chrono::seconds(1)) {
            const Instant middle = before + (after - before) / 2;
            (utcOffset(middle, zone) == offset ? before : after) = middle;
        }
        if (span.contains(after))
            changes.append({after, by});
    });
    return changes;
}

} // namespace rosterbridge
