// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/recordreader.h"

#include "core/util/json.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using std::chrono::days;
using std::chrono::seconds;

namespace {

constexpr Minutes oneDay = days(1);
constexpr Minutes longestDay = std::chrono::hours(25);
constexpr Minutes longestOffset = std::chrono::hours(15);

QString cellAt(const QStringList &cells, qsizetype column)
{
    return column < 0 ? QString() : cells.value(column);
}

// An id that a spreadsheet took for a number and wrote back as such: 1,23E+05 (pitfall S2).
bool isSpreadsheetNumber(const QString &id)
{
    static const QRegularExpression pattern(u"^\\d([.,]\\d+)?E[+-]\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(id).hasMatch();
}

// Minutes ahead of UTC of Z, +05:30, -0500 or -05.
std::optional<Minutes> parseOffset(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:Z|([+-])(\\d\\d)(?::?(\\d\\d))?)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Minutes distance = std::chrono::hours(match.captured(2).toInt()) + Minutes(match.captured(3).toInt());
    if (distance > longestOffset || match.captured(3).toInt() >= 60)
        return std::nullopt;
    return match.captured(1) == "-"_L1 ? -distance : distance;
}

Instant asUtc(const QDate &date, const QTime &time)
{
    return Instant(seconds(date.startOfDay(Qt::UTC).toSecsSinceEpoch() + time.msecsSinceStartOfDay() / 1000));
}

Instant toMinute(Instant instant)
{
    return std::chrono::round<Minutes>(instant);
}

} // namespace

Result<RecordReader> RecordReader::create(const MappingProfile &profile, const QStringList &headings,
                                          const QString &source)
{
    if (const auto valid = validate(profile); !valid)
        return failure(valid.error());

    RecordReader reader;
    reader.m_profile = profile;
    reader.m_headings = headings;
    while (!reader.m_headings.isEmpty() && reader.m_headings.constLast().isEmpty())
        reader.m_headings.removeLast(); // a delimiter at the end of every line
    if (!profile.defaultZone.isEmpty())
        reader.m_defaultZone = ianaZone(profile.defaultZone).value();

    std::optional<Error> error;
    const auto find = [&](const QString &heading) {
        if (heading.isEmpty() || error)
            return none;
        const qsizetype column = headings.indexOf(heading);
        const QString found = headings.join(u"”, “"_s);
        if (column < 0)
            error =
                Error{.kind = Error::Kind::Input,
                      .what = tr("%1 has no column “%2”. Its columns are “%3”.").arg(source, heading, found),
                      .next = tr("Check the delimiter and the columns of the mapping profile “%1”.").arg(profile.name)};
        else if (headings.indexOf(heading, column + 1) >= 0)
            error = Error{.kind = Error::Kind::Input,
                          .what = tr("%1 has more than one column “%2”.").arg(source, heading),
                          .next = tr("Give each column of the export a heading of its own.")};
        return column;
    };
    reader.m_externalId = find(profile.externalIdColumn);
    reader.m_employeeId = find(profile.employeeIdColumn);
    reader.m_email = find(profile.emailColumn);
    reader.m_name = find(profile.nameColumn);
    reader.m_team = find(profile.teamColumn);
    reader.m_date = find(profile.dateColumn);
    reader.m_start = find(profile.startColumn);
    reader.m_endDate = find(profile.endDateColumn);
    reader.m_end = find(profile.endColumn);
    reader.m_offset = find(profile.offsetColumn);
    reader.m_zone = find(profile.zoneColumn);
    reader.m_code = find(profile.codeColumn);
    reader.m_status = find(profile.statusColumn);
    reader.m_modified = find(profile.modifiedColumn);
    if (profile.ownership == Ownership::Activities) {
        for (const MappingProfile::Segment &segment : profile.segments)
            reader.m_segments.append({segment.code, find(segment.startColumn), find(segment.minutesColumn)});
    }
    if (error)
        return failure(*error);
    return reader;
}

tl::expected<ShiftRecord, RowIssue> RecordReader::read(const CsvRow &row)
{
    RowIssue issue{.line = row.line, .rawLine = row.rawLine};
    auto record = row.state == CsvRow::State::Good
        ? readCells(row.cells, issue)
        : tl::unexpected(Fault{none, tr("The quotes of this row don’t match. Export the shifts again.")});
    if (!record) {
        const Fault &fault = record.error();
        issue.column = static_cast<int>(fault.column + 1);
        issue.field = m_headings.value(fault.column);
        issue.message = fault.message;
        return tl::unexpected(issue);
    }
    record->line = row.line;
    record->rawLine = row.rawLine;
    return *std::move(record);
}

bool RecordReader::isCancelled(const CsvRow &row) const
{
    return row.state == CsvRow::State::Good && m_status >= 0
        && m_profile.cancelledStatuses.contains(cellAt(row.cells, m_status), Qt::CaseInsensitive);
}

std::optional<RecordReader::LocalDay> RecordReader::startDay(const CsvRow &row)
{
    if (!hasAllCells(row.cells))
        return std::nullopt;
    const auto zone = readZone(row.cells);
    const auto start = readStart(row.cells);
    if (!zone || !start)
        return std::nullopt;
    const QDate date = start->offset ? localDate(asUtc(start->date, start->time) - *start->offset, *zone) : start->date;
    return LocalDay{date, *zone};
}

bool RecordReader::hasAllCells(const QStringList &cells) const
{
    return cells.size() >= m_headings.size()
        && std::all_of(cells.cbegin() + m_headings.size(), cells.cend(),
                       [](const QString &cell) { return cell.isEmpty(); });
}

RecordReader::Checked<ShiftRecord> RecordReader::readCells(const QStringList &cells, RowIssue &identity)
{
    // Nobody knows which cell is missing or doubled, so none is believed.
    if (!hasAllCells(cells))
        return tl::unexpected(
            Fault{none,
                  tr("The row has %1 cells, the heading has %2. Check the row’s quotes and delimiters.")
                      .arg(cells.size())
                      .arg(m_headings.size())});

    const auto externalId = readId(cells, m_externalId);
    const auto employeeId = readId(cells, m_employeeId);
    ShiftRecord record;
    record.externalId = identity.externalId = externalId.value_or(QString());
    record.employeeId = identity.employeeId = employeeId.value_or(QString());
    record.email = identity.email = cellAt(cells, m_email);
    record.name = identity.name = cellAt(cells, m_name);
    record.team = cellAt(cells, m_team);
    record.code = cellAt(cells, m_code);
    if (!externalId)
        return tl::unexpected(externalId.error());
    if (!employeeId)
        return tl::unexpected(employeeId.error());
    if (m_externalId >= 0 && record.externalId.isEmpty())
        return tl::unexpected(Fault{m_externalId, tr("The id of the shift is empty.")});
    if (record.employeeId.isEmpty() && record.email.isEmpty())
        return tl::unexpected(
            Fault{m_employeeId >= 0 ? m_employeeId : m_email, tr("The row does not say whose shift it is.")});

    const auto zone = readZone(cells);
    if (!zone)
        return tl::unexpected(zone.error());
    record.zone = *zone;

    const auto stamp = readStart(cells);
    if (!stamp)
        return tl::unexpected(stamp.error());
    const auto start = resolve(*stamp, record.zone, m_start);
    if (!start)
        return tl::unexpected(start.error());
    record.start = *start;

    const auto length = readLength(cells, *stamp, record);
    if (!length)
        return tl::unexpected(length.error());
    record.length = *length;

    const auto segments = readSegments(cells, *stamp, record);
    if (!segments)
        return tl::unexpected(segments.error());
    record.segments = *segments;
    record.modified = readModified(cells);
    return record;
}

//! Nothing is compared by it, so that what can't be read is unknown and no fault. A wall clock alone is that of nobody
//! knows which zone.
Instant RecordReader::readModified(const QStringList &cells)
{
    const auto stamp = parseStamp(cellAt(cells, m_modified), m_modified);
    return stamp && stamp->offset ? asUtc(stamp->date, stamp->time) - *stamp->offset : Instant();
}

RecordReader::Checked<QString> RecordReader::readId(const QStringList &cells, qsizetype column) const
{
    const QString id = cellAt(cells, column);
    if (isSpreadsheetNumber(id))
        return tl::unexpected(Fault{
            column,
            tr("A spreadsheet turned the id into the number %1. Export it again, with this column as text.").arg(id)});
    return id;
}

RecordReader::Checked<QString> RecordReader::readZone(const QStringList &cells)
{
    const QString name = cellAt(cells, m_zone);
    if (name.isEmpty()) {
        if (m_defaultZone.isEmpty())
            return tl::unexpected(
                Fault{m_zone, tr("The time zone is empty, and the mapping profile has none to use instead.")});
        return m_defaultZone;
    }
    auto known = m_zones.find(name);
    if (known == m_zones.end())
        known = m_zones.insert(name, ianaZone(name));
    if (!*known)
        return tl::unexpected(Fault{m_zone, known->error().text()});
    return **known;
}

RecordReader::Checked<RecordReader::Stamp> RecordReader::readStart(const QStringList &cells)
{
    if (m_date < 0)
        return parseStamp(cellAt(cells, m_start), m_start);

    const auto date = parseDate(cellAt(cells, m_date), m_date);
    if (!date)
        return tl::unexpected(date.error());
    const auto clock = parseTime(cellAt(cells, m_start), m_start);
    if (!clock)
        return tl::unexpected(clock.error());
    if (clock->isEndOfDay)
        return tl::unexpected(Fault{m_start, tr("A shift can’t start at 24:00. Write 00:00 of the next day.")});
    Stamp stamp{*date, clock->time, std::nullopt};
    const QString offset = cellAt(cells, m_offset);
    if (!offset.isEmpty()) {
        stamp.offset = parseOffset(offset);
        if (!stamp.offset)
            return tl::unexpected(Fault{m_offset, tr("“%1” is not a distance from UTC such as -05:00.").arg(offset)});
    }
    return stamp;
}

RecordReader::Checked<Minutes> RecordReader::readLength(const QStringList &cells, const Stamp &start,
                                                        ShiftRecord &record)
{
    const auto length = m_profile.endMeaning == MappingProfile::EndMeaning::Duration
        ? parseMinutes(cellAt(cells, m_end), m_end)
        : readWallClockEnd(cells, start, record);
    if (!length)
        return length;
    if (*length < Minutes(1))
        return tl::unexpected(Fault{m_end, tr("The shift ends before it has lasted a minute.")});
    // From midnight to midnight may take 25 hours, when the clocks go back.
    const bool isWholeDay = localTime(record.start, record.zone) == localTime(record.start + *length, record.zone);
    if (*length > (isWholeDay ? longestDay : oneDay))
        return tl::unexpected(Fault{m_end, tr("The shift is longer than 24 hours.")});
    return length;
}

RecordReader::Checked<Minutes> RecordReader::readWallClockEnd(const QStringList &cells, const Stamp &start,
                                                              ShiftRecord &record)
{
    Stamp end;
    if (m_date < 0) {
        const auto stamp = parseStamp(cellAt(cells, m_end), m_end);
        if (!stamp)
            return tl::unexpected(stamp.error());
        end = *stamp;
    } else {
        const auto clock = parseTime(cellAt(cells, m_end), m_end);
        if (!clock)
            return tl::unexpected(clock.error());
        end.time = clock->time;
        end.date = start.date;
        // A wall clock that the source reads elsewhere than in the zone, such as in UTC, keeps its distance.
        if (start.offset && *start.offset != utcOffset(record.start, record.zone))
            end.offset = start.offset;

        const QString endDate = cellAt(cells, m_endDate);
        if (!endDate.isEmpty()) {
            const auto date = parseDate(endDate, m_endDate);
            if (!date)
                return tl::unexpected(date.error());
            end.date = clock->isEndOfDay ? date->addDays(1) : *date;
        } else if (clock->isEndOfDay || end.time < start.time) {
            end.date = start.date.addDays(1);
        } else if (end.time == start.time) {
            if (m_profile.equalEnds == MappingProfile::EqualEnds::Issue)
                return tl::unexpected(
                    Fault{m_end,
                          tr("The shift ends when it starts. The mapping profile does not say whether that is "
                             "a full day.")});
            end.date = start.date.addDays(1);
            // A marker of a whole day means the business unit's day, wherever the person is.
            if (start.time == QTime(0, 0) && !start.offset && !m_defaultZone.isEmpty()) {
                record.zone = m_defaultZone;
                record.start = startOfDay(start.date, m_defaultZone);
                return std::chrono::duration_cast<Minutes>(startOfDay(end.date, m_defaultZone) - record.start);
            }
        }
    }
    const auto instant = resolve(end, record.zone, m_end);
    if (!instant)
        return tl::unexpected(instant.error());
    return std::chrono::duration_cast<Minutes>(*instant - record.start);
}

RecordReader::Checked<QList<SegmentRecord>> RecordReader::readSegments(const QStringList &cells, const Stamp &start,
                                                                       const ShiftRecord &record)
{
    QList<SegmentRecord> segments;
    for (const SegmentColumns &columns : m_segments) {
        const QString text = cellAt(cells, columns.start);
        if (text.isEmpty())
            continue;
        Stamp stamp;
        if (m_date < 0) {
            const auto parsed = parseStamp(text, columns.start);
            if (!parsed)
                return tl::unexpected(parsed.error());
            stamp = *parsed;
        } else {
            const auto clock = parseTime(text, columns.start);
            if (!clock)
                return tl::unexpected(clock.error());
            const bool isNextDay = clock->isEndOfDay || clock->time < start.time;
            stamp = {isNextDay ? start.date.addDays(1) : start.date, clock->time, std::nullopt};
            if (start.offset && *start.offset != utcOffset(record.start, record.zone))
                stamp.offset = start.offset;
        }
        const auto instant = resolve(stamp, record.zone, columns.start);
        if (!instant)
            return tl::unexpected(instant.error());
        const auto length = parseMinutes(cellAt(cells, columns.minutes), columns.minutes);
        if (!length)
            return tl::unexpected(length.error());
        if (*length < Minutes(1) || *instant < record.start || *instant + *length > record.start + record.length)
            return tl::unexpected(Fault{columns.start, tr("“%1” does not lie within the shift.").arg(columns.code)});
        segments.append({columns.code, *instant, *length});
    }
    std::sort(segments.begin(), segments.end(),
              [](const SegmentRecord &left, const SegmentRecord &right) { return left.start < right.start; });
    const auto overlap = std::adjacent_find(
        segments.cbegin(), segments.cend(),
        [](const SegmentRecord &left, const SegmentRecord &right) { return left.start + left.length > right.start; });
    if (overlap != segments.cend())
        return tl::unexpected(Fault{none, tr("“%1” and “%2” overlap.").arg(overlap->code, std::next(overlap)->code)});
    return segments;
}

RecordReader::Checked<RecordReader::Stamp> RecordReader::parseStamp(const QString &text, qsizetype column)
{
    static const QRegularExpression odata(u"^/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)/$"_s);
    if (const auto match = odata.match(text); match.hasMatch()) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(match.captured(1).toLongLong(), Qt::UTC);
        return Stamp{utc.date(), utc.time(), Minutes(0)};
    }
    static const QRegularExpression iso(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)(Z|[+-]\\d\\d(?::?\\d\\d)?)?$"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        const bool isEndOfDay = match.captured(2) == "24:00"_L1 || match.captured(2) == "24:00:00"_L1;
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate).addDays(isEndOfDay ? 1 : 0);
        const QTime time = isEndOfDay ? QTime(0, 0) : QTime::fromString(match.captured(2), Qt::ISODateWithMs);
        const std::optional<Minutes> offset = parseOffset(match.captured(3));
        if (date.isValid() && time.isValid() && offset.has_value() == match.hasCaptured(3))
            return Stamp{date, time, offset};
    }
    // Day and time by pattern: they part at the first blank that the day itself has not.
    qsizetype blank = text.indexOf(u' ');
    for (qsizetype inDate = m_profile.datePattern.count(u' '); blank >= 0 && inDate > 0; --inDate)
        blank = text.indexOf(u' ', blank + 1);
    if (blank < 0)
        return tl::unexpected(Fault{column, tr("“%1” is not a day and a time.").arg(text)});
    const auto date = parseDate(text.left(blank), column);
    if (!date)
        return tl::unexpected(date.error());
    const auto clock = parseTime(text.mid(blank + 1), column);
    if (!clock)
        return tl::unexpected(clock.error());
    return Stamp{date->addDays(clock->isEndOfDay ? 1 : 0), clock->time, std::nullopt};
}

RecordReader::Checked<QDate> RecordReader::parseDate(const QString &text, qsizetype column)
{
    auto known = m_dates.find(text);
    if (known == m_dates.end())
        known = m_dates.insert(text, QDate::fromString(text, m_profile.datePattern));
    if (!known->isValid())
        return tl::unexpected(Fault{column, tr("“%1” is not a day written as %2.").arg(text, m_profile.datePattern)});
    return *known;
}

RecordReader::Checked<RecordReader::ClockTime> RecordReader::parseTime(const QString &text, qsizetype column)
{
    if (text == "24:00"_L1 || text == "24:00:00"_L1)
        return ClockTime{QTime(0, 0), true};
    auto known = m_times.find(text);
    if (known == m_times.end()) {
        QString plain = text;
        plain.replace(u'\x202f', u' '); // newer exports put a narrow blank before AM and PM
        known = m_times.insert(text, QTime::fromString(plain, m_profile.timePattern));
    }
    if (!known->isValid())
        return tl::unexpected(
            Fault{column, tr("“%1” is not a time of day written as %2.").arg(text, m_profile.timePattern)});
    return ClockTime{*known};
}

RecordReader::Checked<Minutes> RecordReader::parseMinutes(const QString &text, qsizetype column) const
{
    static const QRegularExpression pattern(u"^(?:(\\d{1,3}):([0-5]\\d)|(\\d{1,5}))$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return tl::unexpected(
            Fault{column, tr("“%1” is not a duration in minutes, or in hours and minutes such as 7:30.").arg(text)});
    return std::chrono::hours(match.captured(1).toInt()) + Minutes(match.captured(2).toInt())
        + Minutes(match.captured(3).toInt());
}

RecordReader::Checked<Instant> RecordReader::resolve(const Stamp &stamp, const QString &zone, qsizetype column) const
{
    if (stamp.offset)
        return toMinute(asUtc(stamp.date, stamp.time) - *stamp.offset);

    const auto clock = resolveWallClock(stamp.date, stamp.time, zone);
    if (!clock)
        return tl::unexpected(Fault{column, clock.error().text()});
    const QString time = stamp.time.toString(u"HH:mm"_s);
    const QString date = stamp.date.toString(Qt::ISODate);
    switch (clock->kind) {
    case WallClock::Kind::Ambiguous:
        return tl::unexpected(
            Fault{column,
                  tr("%1 on %2 comes twice in %3, at %4 and at %5. Export the shift with its distance from UTC.")
                      .arg(time, date, zone, toIso(clock->first), toIso(clock->second))});
    case WallClock::Kind::Missing:
        return tl::unexpected(
            Fault{column, tr("%1 on %2 does not exist in %3: the clocks skip it.").arg(time, date, zone)});
    case WallClock::Kind::Unique:
        break;
    }
    return toMinute(clock->first);
}

} // namespace rosterbridge
