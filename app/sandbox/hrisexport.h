// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/seed.h"

#include <QJsonObject>
#include <QTime>

namespace rosterbridge::sandbox {

//! A line of an HRIS export: what a person would read off the HRIS's screen.
struct HrisRow {
    QString shiftId;
    QString employeeId;
    QString email;
    QString name;
    QString team;
    QDate date; //!< on which the shift begins, in zone
    QTime start;
    QTime end; //!< not after start: on the next day
    QString zone;
    QString code;
    QTime mealStart; //!< null for none
    int mealMinutes = 0;
    bool cancelled = false;
};

//! The row of a shift; empty when wall clocks can't tell it without doubt, as in the hour that clocks repeat.
[[nodiscard]] std::optional<HrisRow> rowOf(const Tenant &tenant, const Person &person, const QString &hrisId,
                                           const Shift &shift);

//! The export: RFC 4180, UTF-8, with a line of headings.
[[nodiscard]] QByteArray toCsv(const QList<HrisRow> &rows);

//! The mapping profile of core/hris that reads the export of an organisation in \a zone.
[[nodiscard]] QJsonObject mappingProfile(const QString &organisation, const QString &zone);

} // namespace rosterbridge::sandbox
