// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hris/csvtable.h"
#include "core/hris/mappingprofile.h"
#include "core/hris/shiftrecord.h"

#include <QCoreApplication>
#include <QHash>

namespace rosterbridge {

//! Makes shift records out of the rows of a table, as a mapping profile says: columns, formats, zones, ends.
class RecordReader final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::RecordReader)
public:
    //! For a table with these \a headings in the file called \a source. Input error when the profile is not valid or
    //! names a column that the table has not, or has twice.
    [[nodiscard]] static Result<RecordReader> create(const MappingProfile &profile, const QStringList &headings,
                                                     const QString &source);

    //! The record of \a row, or the first thing that is wrong with it.
    [[nodiscard]] tl::expected<ShiftRecord, RowIssue> read(const CsvRow &row);
    //! Whether the row tells of a shift that was called off.
    [[nodiscard]] bool isCancelled(const CsvRow &row) const;
    //! Whether the row has fewer cells than the heading.
    [[nodiscard]] bool isShort(const CsvRow &row) const { return row.cells.size() < m_headings.size(); }
    struct LocalDay {
        QDate date;
        QString zone; //!< IANA
    };
    //! The day on which the row's shift starts, on its own wall clock; if that can be read, whatever else can't.
    [[nodiscard]] std::optional<LocalDay> startDay(const CsvRow &row);

private:
    //! A column without a name in the profile, or a complaint about the whole row.
    static constexpr qsizetype none = -1;

    struct Fault {
        qsizetype column = none;
        QString message;
    };
    template <class T>
    using Checked = tl::expected<T, Fault>;

    //! A day and a time as they were written.
    struct Stamp {
        QDate date;
        QTime time;
        std::optional<Minutes> offset; //!< ahead of UTC, where the source tells
    };
    struct ClockTime {
        QTime time;
        bool isEndOfDay = false; //!< 24:00; time is 00:00
    };
    struct SegmentColumns {
        QString code;
        qsizetype start = none;
        qsizetype minutes = none;
    };

    RecordReader() = default;

    [[nodiscard]] bool hasAllCells(const QStringList &cells) const;
    [[nodiscard]] Checked<ShiftRecord> readCells(const QStringList &cells, RowIssue &identity);
    [[nodiscard]] Instant readModified(const QStringList &cells);
    [[nodiscard]] Checked<QString> readId(const QStringList &cells, qsizetype column) const;
    [[nodiscard]] Checked<QString> readZone(const QStringList &cells);
    [[nodiscard]] Checked<Stamp> readStart(const QStringList &cells);
    [[nodiscard]] Checked<Minutes> readLength(const QStringList &cells, const Stamp &start, ShiftRecord &record);
    [[nodiscard]] Checked<Minutes> readWallClockEnd(const QStringList &cells, const Stamp &start, ShiftRecord &record);
    [[nodiscard]] Checked<QList<SegmentRecord>> readSegments(const QStringList &cells, const Stamp &start,
                                                             const ShiftRecord &record);
    [[nodiscard]] Checked<Stamp> parseStamp(const QString &text, qsizetype column);
    [[nodiscard]] Checked<QDate> parseDate(const QString &text, qsizetype column);
    [[nodiscard]] Checked<ClockTime> parseTime(const QString &text, qsizetype column);
    [[nodiscard]] Checked<Minutes> parseMinutes(const QString &text, qsizetype column) const;
    [[nodiscard]] Checked<Instant> resolve(const Stamp &stamp, const QString &zone, qsizetype column) const;

    MappingProfile m_profile;
    QString m_defaultZone; //!< IANA
    QStringList m_headings;
    qsizetype m_externalId = none;
    qsizetype m_employeeId = none;
    qsizetype m_email = none;
    qsizetype m_name = none;
    qsizetype m_team = none;
    qsizetype m_date = none;
    qsizetype m_start = none;
    qsizetype m_endDate = none;
    qsizetype m_end = none;
    qsizetype m_offset = none;
    qsizetype m_zone = none;
    qsizetype m_code = none;
    qsizetype m_status = none;
    qsizetype m_modified = none;
    QList<SegmentColumns> m_segments;
    // A file names few zones, days and times again and again, and Qt's patterns are slow.
    QHash<QString, Result<QString>> m_zones;
    QHash<QString, QDate> m_dates;
    QHash<QString, QTime> m_times;
};

} // namespace rosterbridge
