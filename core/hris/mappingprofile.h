// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/desiredshift.h"
#include "core/util/result.h"

#include <QJsonObject>
#include <QMap>

namespace rosterbridge {

//! How a file of the HRIS is to be read: columns, formats, zone and codes. Saved as JSON by name. Times are taken to
//! the nearest minute.
struct MappingProfile {
    //! How the end of a shift is told (pitfall T4).
    enum class EndMeaning { WallClock, Duration };
    //! What end = start means (pitfall T5).
    enum class EqualEnds {
        Issue,
        FullDay, //!< to the same time of the next day; 00:00 to 00:00 is a day of defaultZone (pitfall T9)
    };
    //! Over which time a shift that the file lacks is one that the HRIS does not have (pitfall S8).
    enum class Coverage {
        Records, //!< whole days from the first to the last day that the file has a row for
        Window, //!< all that was asked for: the export is known to be made for it
    };

    //! A further activity told in columns of its own, such as the meal.
    struct Segment {
        QString code; //!< HRIS code, mapped through codes
        QString startColumn; //!< wall clock; empty cell = none
        QString minutesColumn;
        bool operator==(const Segment &) const = default;
    };

    QString name;
    QString encoding = QStringLiteral("UTF-8"); //!< one of supportedEncodings(); a byte order mark wins
    QChar delimiter = QLatin1Char(',');
    // Headings of columns; empty = the file has none.
    QString externalIdColumn;
    QString employeeIdColumn;
    QString emailColumn;
    QString nameColumn;
    QString teamColumn;
    //! Day of the start. Empty when startColumn and endColumn hold day and time: datePattern, a blank and timePattern,
    //! or ISO 8601 with or without offset, or OData's /Date(ms)/ (pitfall T10).
    QString dateColumn;
    QString startColumn;
    QString endDateColumn; //!< only with dateColumn; empty = the end is less than a day after the start
    QString endColumn; //!< wall clock, or minutes (or h:mm) for EndMeaning::Duration
    QString offsetColumn; //!< distance of the start's wall clock from UTC, such as -05:00
    QString zoneColumn;
    QString codeColumn;
    QString statusColumn;
    QStringList cancelledStatuses; //!< rows with one of these count as not there
    QString modifiedColumn; //!< when the HRIS changed the shift; read where it tells its distance from UTC
    QString datePattern = QStringLiteral("yyyy-MM-dd"); //!< as QDate::fromString
    QString timePattern = QStringLiteral("HH:mm"); //!< as QTime::fromString
    QString defaultZone; //!< IANA or Windows name; used where the zone column is empty or missing
    EndMeaning endMeaning = EndMeaning::WallClock;
    EqualEnds equalEnds = EqualEnds::Issue;
    Coverage coverage = Coverage::Records;
    Ownership ownership = Ownership::Window;
    QList<Segment> segments;
    QMap<QString, QString> codes; //!< HRIS code → id or name of a WFM activity code

    bool operator==(const MappingProfile &) const = default;
};

//! Whether a file can be read by \a profile at all; an Input error names the field that is in the way.
[[nodiscard]] Result<void> validate(const MappingProfile &profile);

[[nodiscard]] QJsonObject toJson(const MappingProfile &profile);
//! Strict: unknown members and values are Input errors that name the field, as are those of validate().
[[nodiscard]] Result<MappingProfile> mappingProfileFromJson(const QJsonObject &object);
//! Reads a profile's file; errors name the file and, for broken JSON, line and column.
[[nodiscard]] Result<MappingProfile> loadMappingProfile(const QString &path);
[[nodiscard]] Result<void> saveMappingProfile(const MappingProfile &profile, const QString &path);

} // namespace rosterbridge
