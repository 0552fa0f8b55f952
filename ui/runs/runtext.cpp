// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runtext.h"

#include "core/time/zone.h"

#include <QLocale>
#include <QTimeZone>

namespace rosterbridge {

using namespace Qt::StringLiterals;

QString RunText::state(RunRecord::State state)
{
    switch (state) {
    case RunRecord::State::Running:
        return tr("running");
    case RunRecord::State::Finished:
        return tr("finished");
    case RunRecord::State::Cancelled:
        return tr("cancelled");
    case RunRecord::State::Interrupted:
        return tr("interrupted");
    }
    return {};
}

QString RunText::stateGlyph(RunRecord::State state)
{
    switch (state) {
    case RunRecord::State::Running:
        return u"▸"_s;
    case RunRecord::State::Finished:
        return u"✓"_s;
    case RunRecord::State::Cancelled:
        return u"×"_s;
    case RunRecord::State::Interrupted:
        return u"!"_s;
    }
    return {};
}

QString RunText::kind(RowKind kind)
{
    switch (kind) {
    case RowKind::Create:
        return tr("create");
    case RowKind::Update:
        return tr("update");
    case RowKind::Delete:
        return tr("delete");
    case RowKind::Merged:
        return tr("merged");
    case RowKind::Keep:
        return tr("keep");
    case RowKind::Conflict:
        return tr("conflict");
    case RowKind::Blocked:
        return tr("blocked");
    case RowKind::InSync:
        return tr("in sync");
    }
    return {};
}

QString RunText::end(RowEnd end)
{
    switch (end) {
    case RowEnd::None:
    case RowEnd::Pending:
        return tr("pending");
    case RowEnd::Written:
        return tr("written");
    case RowEnd::AlreadyThere:
        return tr("already there");
    case RowEnd::Conflict:
        return tr("conflict");
    case RowEnd::Blocked:
        return tr("blocked");
    case RowEnd::Left:
        return tr("left");
    }
    return {};
}

QString RunText::endGlyph(RowEnd end)
{
    switch (end) {
    case RowEnd::None:
    case RowEnd::Pending:
        return u"…"_s;
    case RowEnd::Written:
        return u"✓"_s;
    case RowEnd::AlreadyThere:
        return u"="_s;
    case RowEnd::Conflict:
        return u"!"_s;
    case RowEnd::Blocked:
        return u"#"_s;
    case RowEnd::Left:
        return u"›"_s;
    }
    return {};
}

QString RunText::calls(const RunCounts &counts)
{
    if (counts.minimumCalls == 0)
        return QLocale().toString(counts.calls.total());
    const double ratio = double(counts.calls.total()) / counts.minimumCalls;
    return tr("%L1 (least %L2, ×%3)", "calls made, the least that could have been, the ratio of both")
        .arg(counts.calls.total())
        .arg(counts.minimumCalls)
        .arg(QLocale().toString(ratio, 'f', 2));
}

QString RunText::guard(const RunRecord &run, const RunGuard &guard)
{
    const QString found = guardText(guard.guard, guard.count, guard.of);
    if (!guard.confirmed)
        return tr("# %1 A guard stopped these rows.", "what the guard found").arg(found);
    return tr("✓ %1 Confirmed with the number %2 by %3, %4.", "what the guard found, number, person, time")
        .arg(found, QString::number(guard.count), run.who, when(run.started));
}

QString RunText::when(Instant instant)
{
    if (instant == Instant())
        return tr("–", "no time");
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s); // the C locale has them
    return tr("%1 %2", "date and time")
        .arg(locale.toString(localDate(instant, zone()), QLocale::ShortFormat),
             locale.toString(localTime(instant, zone()), format));
}

QString RunText::zone()
{
    const auto zone = ianaZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    return zone.value_or(u"UTC"_s);
}

QString RunText::duration(std::chrono::seconds time)
{
    return u"%1:%2"_s.arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

QString RunText::timeLeft(std::chrono::seconds left)
{
    return tr("%1 left", "minutes and seconds").arg(duration(left));
}

RunCounts RunText::sum(const RunRecord &run)
{
    RunCounts sum;
    for (const RunCounts &one : run.organisations) {
        sum.attempted += one.attempted;
        sum.written += one.written;
        sum.alreadyThere += one.alreadyThere;
        sum.conflicts += one.conflicts;
        sum.blocked += one.blocked;
        sum.left += one.left;
        sum.stale += one.stale;
        sum.mergedSilently += one.mergedSilently;
        sum.calls = sum.calls + one.calls;
        sum.minimumCalls += one.minimumCalls;
    }
    return sum;
}

} // namespace rosterbridge
