// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shiftmaker.h"

#include <QTime>

namespace rosterbridge::test {

using namespace Qt::StringLiterals;

namespace {

const QDate testDay(2027, 3, 10);

Instant at(const QString &time, int dayOffset)
{
    const QTime parsed = QTime::fromString(time, u"HH:mm"_s);
    Q_ASSERT(parsed.isValid());
    const QDateTime moment(testDay.addDays(dayOffset), parsed, Qt::UTC);
    return Instant(std::chrono::seconds(moment.toSecsSinceEpoch()));
}

QString timeText(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(u"HH:mm"_s);
}

} // namespace

QList<ActivityCode> activityCodes()
{
    const auto code = [](const QString &id, ActivityCategory category, bool paid) {
        return ActivityCode{.id = id, .name = id.toUpper(), .category = category, .paid = paid};
    };
    return {code(u"work"_s, ActivityCategory::OnQueueWork, true),  code(u"mail"_s, ActivityCategory::OnQueueWork, true),
            code(u"meal"_s, ActivityCategory::Meal, false),        code(u"break"_s, ActivityCategory::Break, true),
            code(u"coaching"_s, ActivityCategory::Training, true), code(u"off"_s, ActivityCategory::TimeOff, true),
            code(u"meeting"_s, ActivityCategory::Meeting, true)};
}

ShiftFields fields(const QString &text)
{
    ShiftFields fields;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int day = 0;
    if (words.first().startsWith(u'+') || words.first().startsWith(u'-'))
        day = words.takeFirst().toInt();
    const QStringList ends = words.takeFirst().split(u'-');
    const Instant start = at(ends.first(), day);
    Instant end = at(ends.last(), day);
    if (end <= start)
        end += std::chrono::days(1);
    fields.window = {start, std::chrono::duration_cast<Minutes>(end - start)};
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word.startsWith("work="_L1)) {
            fields.workCodeId = word.section(u'=', 1);
            continue;
        }
        const QStringList stretch = words.takeFirst().split(u'+');
        Instant segment = at(stretch.first(), day);
        if (segment < start)
            segment += std::chrono::days(1);
        int ordinal = 0;
        while (fields.segments.contains({word, ordinal}))
            ++ordinal;
        fields.segments.insert({word, ordinal}, {segment, Minutes(stretch.last().toInt())});
    }
    return fields;
}

Shift shift(const QString &text, const QString &id, const QString &agentId)
{
    ShiftFields parsed = fields(text);
    if (parsed.workCodeId.isEmpty())
        parsed.workCodeId = u"work"_s;
    Shift shift = composeShift(parsed, nullptr, agentId, activityCodes()).shift;
    shift.id = id;
    return shift;
}

DesiredShift desired(const QString &text, const QString &hrisKey, const QString &agentId)
{
    return {.hrisKey = hrisKey,
            .externalId = hrisKey,
            .agentId = agentId,
            .team = {},
            .fields = fields(text),
            .line = 2,
            .rawLine = text,
            .zone = u"UTC"_s};
}

AgreedShift agreed(const QString &text, const QString &hrisKey, const QString &shiftId, const QString &agentId)
{
    return {.hrisKey = hrisKey,
            .externalId = hrisKey,
            .agentId = agentId,
            .shiftId = shiftId,
            .fields = fields(text),
            .settled = {}};
}

QString text(const Shift &shift)
{
    const ShiftFields content = fieldsOf(shift, activityCodes());
    QString text = timeText(shift.start) + u'-' + timeText(shift.end());
    if (!content.workCodeId.isEmpty() && content.workCodeId != "work"_L1)
        text += u" work="_s + content.workCodeId;
    for (const Activity &activity : shift.activities) {
        if (activity.codeId != content.workCodeId)
            text += u" %1 %2+%3"_s.arg(activity.codeId, timeText(activity.start)).arg(activity.length.count());
    }
    return text;
}

CompareInput input(Ownership ownership)
{
    CompareInput input;
    input.schedule = {
        .id = u"sched"_s, .name = u"Team"_s, .weekDate = QDate(2027, 3, 8), .timeZone = u"UTC"_s, .version = {"1"}};
    input.codes = activityCodes();
    input.owned = {.level = ownership, .segmentCodes = {u"meal"_s, u"break"_s}};
    input.coverage.covered = weekSpan(QDate(2027, 3, 8), u"UTC"_s);
    return input;
}

} // namespace rosterbridge::test
