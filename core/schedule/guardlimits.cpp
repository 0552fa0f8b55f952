// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/guardlimits.h"

#include "core/util/json.h"

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

struct Number {
    QLatin1StringView name;
    int GuardLimits::*member;
    int most;
};
constexpr Number numbers[] = {
    {"population"_L1, &GuardLimits::population, 1'000'000},
    {"deletes"_L1, &GuardLimits::deletes, 1'000'000},
    {"deletesPercent"_L1, &GuardLimits::deletesPercent, 100},
    {"changesPercent"_L1, &GuardLimits::changesPercent, 100},
    {"sourcePercent"_L1, &GuardLimits::sourcePercent, 100},
    {"publishedHours"_L1, &GuardLimits::publishedHours, 24 * 365},
};

} // namespace

QJsonObject toJson(const GuardLimits &limits)
{
    QJsonObject object{{"window"_L1, limits.window},
                       {"pastDays"_L1, limits.pastDays},
                       {"payrollClosed"_L1, limits.payrollClosed.toString(Qt::ISODate)},
                       {"sentinelAgent"_L1, limits.sentinelAgent},
                       {"sentinelCode"_L1, limits.sentinelCode}};
    for (const auto &[name, member, most] : numbers)
        object[name] = limits.*member;
    return object;
}

Result<GuardLimits> guardLimitsFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    GuardLimits limits;
    for (const auto &[name, member, most] : numbers) {
        const qint64 number = reader.has(name) ? reader.integer(name) : limits.*member;
        if (number < 0 || number > most)
            reader.fail(name, Error::tr("must be between 0 and %1").arg(most));
        limits.*member = static_cast<int>(number);
    }
    limits.window = reader.optionalBoolean("window"_L1, limits.window);
    limits.pastDays = reader.optionalBoolean("pastDays"_L1, limits.pastDays);
    const QString payroll = reader.optionalString("payrollClosed"_L1);
    limits.payrollClosed = QDate::fromString(payroll, Qt::ISODate);
    if (!payroll.isEmpty() && !limits.payrollClosed.isValid())
        reader.fail("payrollClosed"_L1, Error::tr("must be a date such as 2026-03-02"));
    limits.sentinelAgent = reader.optionalString("sentinelAgent"_L1);
    limits.sentinelCode = reader.optionalString("sentinelCode"_L1);
    if (!reader.ok())
        return failure(reader.error());
    return limits;
}

} // namespace rosterbridge
