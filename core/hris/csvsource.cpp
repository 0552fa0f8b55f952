// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/csvsource.h"

#include "core/hris/csvtable.h"
#include "core/hris/encoding.h"
#include "core/hris/recordreader.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace rosterbridge {

namespace {

bool sameShift(ShiftRecord left, const ShiftRecord &right)
{
    left.line = right.line;
    left.rawLine = right.rawLine;
    left.modified = right.modified;
    return left == right;
}

// What a shift is told apart by: the HRIS's id, else person and start.
using Identity = std::tuple<QString, QString, Instant>;

Identity identityOf(const ShiftRecord &record)
{
    if (!record.externalId.isEmpty())
        return {record.externalId, {}, {}};
    return {{}, record.employeeId.isEmpty() ? record.email.toLower() : record.employeeId, record.start};
}

RowIssue issueOf(const ShiftRecord &record, const QString &message)
{
    return {.line = record.line,
            .message = message,
            .rawLine = record.rawLine,
            .externalId = record.externalId,
            .employeeId = record.employeeId,
            .email = record.email,
            .name = record.name};
}

// Keeps the records that start in the window. Rows that tell the same shift alike become one; those that tell it
// differently are all doubtful (pitfall S3).
void settleRecords(SourceAnswer &answer, const Span &window)
{
    QMap<Identity, QList<ShiftRecord>> shifts;
    for (const ShiftRecord &record : std::as_const(answer.records)) {
        QList<ShiftRecord> &known = shifts[identityOf(record)];
        if (std::none_of(known.cbegin(), known.cend(),
                         [&record](const ShiftRecord &other) { return sameShift(other, record); }))
            known.append(record);
    }
    answer.records.clear();
    for (const QList<ShiftRecord> &versions : std::as_const(shifts)) {
        if (std::none_of(versions.cbegin(), versions.cend(),
                         [&window](const ShiftRecord &record) { return window.contains(record.start); }))
            continue;
        if (versions.size() == 1) {
            answer.records.append(versions.constFirst());
            continue;
        }
        for (const ShiftRecord &record : versions) {
            const ShiftRecord &other = record == versions.constFirst() ? versions.at(1) : versions.constFirst();
            answer.issues.append(issueOf(
                record, Error::tr("Line %1 tells the same shift differently. Keep one of them.").arg(other.line)));
        }
    }
    const auto byLine = [](const auto &left, const auto &right) { return left.line < right.line; };
    std::sort(answer.records.begin(), answer.records.end(), byLine);
    std::stable_sort(answer.issues.begin(), answer.issues.end(), byLine);
}

bool touches(const RecordReader::LocalDay &day, const Span &window)
{
    return startOfDay(day.date, day.zone) < window.end && window.begin < startOfDay(day.date.addDays(1), day.zone);
}

// The days that the file has rows for. Where they begin at different instants, in several zones, only the time that is
// covered in all of them counts.
class CoveredDays final {
public:
    void add(const RecordReader::LocalDay &day)
    {
        m_first = m_first.isValid() ? std::min(m_first, day.date) : day.date;
        m_last = m_last.isValid() ? std::max(m_last, day.date) : day.date;
        m_zones.insert(day.zone);
    }
    [[nodiscard]] Span within(Span window) const
    {
        if (m_zones.isEmpty())
            return {window.begin, window.begin};
        for (const QString &zone : m_zones) {
            window.begin = std::max(window.begin, startOfDay(m_first, zone));
            window.end = std::min(window.end, startOfDay(m_last.addDays(1), zone));
        }
        return {window.begin, std::max(window.begin, window.end)};
    }

private:
    QDate m_first;
    QDate m_last;
    QSet<QString> m_zones;
};

Result<SourceAnswer> readFile(const QString &path, const MappingProfile &profile, const Span &window)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input, Error::tr("%1 can’t be read: %2.").arg(path, file.errorString()),
                       Error::tr("Check its name and its permissions."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Input, Error::tr("%1 can’t be read: %2.").arg(path, file.errorString()),
                       Error::tr("Check the disk or the network drive."));
    return readCsv(bytes, QFileInfo(path).fileName(), profile, window);
}

} // namespace

CsvSource::CsvSource(QString path, MappingProfile profile, const Clock &clock)
    : m_path(std::move(path))
    , m_profile(std::move(profile))
    , m_clock(clock)
{
}

void CsvSource::read(const Span &window, QObject *context, Done<Result<SourceAnswer>> done)
{
    using Watcher = QFutureWatcher<Result<SourceAnswer>>;
    auto *watcher = new Watcher(context);
    QObject::connect(watcher, &Watcher::finished, context, [watcher, done = std::move(done), readAt = m_clock.now()] {
        Result<SourceAnswer> answer = watcher->result();
        watcher->deleteLater();
        if (answer)
            answer->readAt = readAt;
        done(std::move(answer));
    });
    watcher->setFuture(
        QtConcurrent::run([path = m_path, profile = m_profile, window] { return readFile(path, profile, window); }));
}

Result<SourceAnswer> readCsv(const QByteArray &bytes, const QString &source, const MappingProfile &profile,
                             const Span &window)
{
    const auto text = decodeText(bytes, profile.encoding, source);
    if (!text)
        return failure(text.error());
    QList<CsvRow> rows = splitCsv(*text, profile.delimiter);
    if (rows.isEmpty())
        return failure(Error::Kind::Input, Error::tr("%1 is empty.").arg(source),
                       Error::tr("Export the shifts again."));
    const CsvRow heading = rows.takeFirst();
    if (heading.state != CsvRow::State::Good)
        return failure(Error::Kind::Input,
                       Error::tr("The quotes in the heading of %1, line %2, don’t match.")
                           .arg(source, QString::number(heading.line)),
                       Error::tr("Export the shifts again."));
    auto reader = RecordReader::create(profile, heading.cells, source);
    if (!reader)
        return failure(reader.error());

    SourceAnswer answer{.source = source};
    CoveredDays days;
    for (const CsvRow &row : std::as_const(rows)) {
        const auto day = reader->startDay(row);
        if (day)
            days.add(*day);
        if (reader->isCancelled(row))
            continue;
        auto record = reader->read(row);
        if (record) {
            answer.records.append(*std::move(record));
            continue;
        }
        if (day && !touches(*day, window))
            continue;
        const RowIssue &issue = answer.issues.emplaceBack(std::move(record).error());
        if (issue.externalId.isEmpty() && issue.employeeId.isEmpty() && issue.email.isEmpty())
            answer.incompleteReason = Error::tr("Line %1 does not tell whose shift it holds.").arg(issue.line);
    }
    if (rows.isEmpty())
        answer.incompleteReason = Error::tr("%1 holds no shifts.").arg(source);
    else if (rows.constLast().state == CsvRow::State::Unterminated || reader->isShort(rows.constLast()))
        answer.incompleteReason =
            Error::tr("%1 ends in the middle of line %2.").arg(source, QString::number(rows.constLast().line));
    answer.complete = answer.incompleteReason.isEmpty();
    answer.covered = profile.coverage == MappingProfile::Coverage::Window ? window : days.within(window);

    settleRecords(answer, window);
    return answer;
}

} // namespace rosterbridge
