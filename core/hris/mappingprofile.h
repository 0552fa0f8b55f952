// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/desiredshift.h"
#include "core/util/result.h"

#include <QJsonObject>
#include <QMap>

namespace rosterbridge {

//! How a file of the HRIS is to be read: columns, formats, zone and codes. Saved as JSON by name.
struct MappingProfile
{
    //! How the end of a shift is told (pitfall T4).
    enum class EndMeaning { WallClock, Duration };
    //! What end = start means (pitfall T5).
    enum class EqualEnds { Issue, FullDay };

    //! A further activity told in columns of its own, such as the meal.
    struct Segment
    {
        QString code; //!< HRIS code, mapped through codes
        QString startColumn; //!< wall clock; empty cell = none
        QString minutesColumn;
        bool operator==(const Segment &) const = default;
    };

    QString name;
    QString encoding = QStringLiteral("UTF-8"); //!< UTF-8, UTF-16, ISO-8859-1 or windows-1252; a BOM wins
    QChar delimiter = QLatin1Char(',');
    // Headings of columns; empty = the file has none.
    QString externalIdColumn;
    QString employeeIdColumn;
    QString emailColumn;
    QString nameColumn;
    QString teamColumn;
    QString dateColumn; //!< empty when startColumn holds date and time
    QString startColumn;
    QString endColumn; //!< wall clock, or minutes (or h:mm) for EndMeaning::Duration
    QString zoneColumn;
    QString codeColumn;
    QString statusColumn;
    QStringList cancelledStatuses; //!< rows with one of these count as not there
    QString datePattern = QStringLiteral("yyyy-MM-dd"); //!< as QDate::fromString
    QString timePattern = QStringLiteral("HH:mm"); //!< as QTime::fromString; or ISO / OData date-time, see timestampPattern
    QString defaultZone; //!< IANA or Windows name; used where the zone column is empty or missing
    EndMeaning endMeaning = EndMeaning::WallClock;
    EqualEnds equalEnds = EqualEnds::Issue;
    Ownership ownership = Ownership::Window;
    QList<Segment> segments;
    QMap<QString, QString> codes; //!< HRIS code → id or name of a WFM activity code

    bool operator==(const MappingProfile &) const = default;
};

[[nodiscard]] QJsonObject toJson(const MappingProfile &profile);
//! Strict: unknown members and values are Input errors that name the field.
[[nodiscard]] Result<MappingProfile> mappingProfileFromJson(const QJsonObject &object);
//! Reads a profile's file; errors name the file and, for broken JSON, line and column.
[[nodiscard]] Result<MappingProfile> loadMappingProfile(const QString &path);
[[nodiscard]] Result<void> saveMappingProfile(const MappingProfile &profile, const QString &path);

} // namespace rosterbridge
