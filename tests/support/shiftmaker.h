// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/compare.h"

namespace rosterbridge::test {

//! Codes that the tests use: work (on queue), mail (on queue), meal, break, coaching, off (time off), meeting.
[[nodiscard]] QList<ActivityCode> activityCodes();

//! Shifts written as text, for tables: "09:00-17:00 meal 12:30+30 coaching 15:00+60" is a shift on 2027-03-10 (UTC),
//! filled with work around its segments. "work=mail" sets the work code. A leading "+1 " or "-1 " moves it by a day.
[[nodiscard]] ShiftFields fields(const QString &text);
//! A WFM shift; the id is free, the agent "a1" unless given.
[[nodiscard]] Shift shift(const QString &text, const QString &id = QStringLiteral("s1"),
                          const QString &agentId = QStringLiteral("a1"));
[[nodiscard]] DesiredShift desired(const QString &text, const QString &hrisKey = QStringLiteral("h1"),
                                   const QString &agentId = QStringLiteral("a1"));
[[nodiscard]] AgreedShift agreed(const QString &text, const QString &hrisKey = QStringLiteral("h1"),
                                 const QString &shiftId = QStringLiteral("s1"),
                                 const QString &agentId = QStringLiteral("a1"));
//! The same text back: "09:00-17:00 meal 12:30+30".
[[nodiscard]] QString text(const Shift &shift);
//! An input for the week of 2027-03-08 (UTC), the source complete, meals owned by the HRIS.
[[nodiscard]] CompareInput input(Ownership ownership = Ownership::Activities);

} // namespace rosterbridge::test
