// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reason.h"

#include "core/plan/guards.h"
#include "core/time/zone.h"
#include "core/util/json.h"

#include <QLocale>

namespace rosterbridge {

namespace {

QString instantText(const QString &iso, const QString &zone)
{
    const auto instant = fromIso(iso);
    if (!instant)
        return iso;
    const QLocale locale;
    return QObject::tr("%1 %2", "date and time")
        .arg(locale.toString(localDate(*instant, zone), QLocale::ShortFormat),
             locale.toString(localTime(*instant, zone), QLocale::ShortFormat));
}

QString codeName(const QString &id, const Directory &directory)
{
    const ActivityCode *code = directory.code(id);
    return code != nullptr ? code->name : id;
}

} // namespace

QString reasonText(const Reason &reason, const QString &zone, const Directory &directory)
{
    const QString first = reason.args.value(0);
    using Code = Reason::Code;
    switch (reason.code) {
    case Code::ChangedInHris:
        return QObject::tr("The HRIS changed it; WFM still has what was last agreed.");
    case Code::NewInHris:
        return QObject::tr("New in the HRIS.");
    case Code::GoneFromHris:
        return QObject::tr("No longer in the HRIS; WFM still has what was last agreed.");
    case Code::EditedInWfm:
        return QObject::tr("Edited in WFM on purpose; the HRIS has not changed since.");
    case Code::DeletedInWfm:
        return QObject::tr("Deleted in WFM on purpose; the HRIS has not changed since.");
    case Code::OnlyInWfm:
        return QObject::tr("Only WFM has it; the HRIS never had.");
    case Code::BothAlike:
        return QObject::tr("Both sides made the same change.");
    case Code::FirstSyncPolicy:
        return QObject::tr("First sync: the organisation’s policy decided.");
    case Code::BothEdited:
        return QObject::tr("The HRIS and WFM changed it differently.");
    case Code::HrisEditedWfmDeleted:
        return QObject::tr("The HRIS changed it, and it was deleted in WFM.");
    case Code::HrisDeletedWfmEdited:
        return QObject::tr("The HRIS no longer has it, and it was edited in WFM.");
    case Code::BothCreated:
        return QObject::tr("Both sides have it, nothing was agreed yet, and they differ.");
    case Code::SeveralCandidates: {
        QStringList starts;
        for (const QString &candidate : reason.args)
            starts.append(instantText(candidate, zone));
        return QObject::tr("Several WFM shifts could be this one: %1.").arg(starts.join(QStringLiteral(", ")));
    }
    case Code::PairedByTime:
        return QObject::tr("Paired by time.");
    case Code::Overlaps:
        return QObject::tr("It would overlap the agent’s shift from %1 to %2.")
            .arg(instantText(first, zone), instantText(reason.args.value(1), zone));
    case Code::SegmentOutside:
        return QObject::tr("“%1” would stick out of the shift.").arg(codeName(first, directory));
    case Code::SegmentsOverlap:
        return QObject::tr("“%1” would overlap another activity of the shift.").arg(codeName(first, directory));
    case Code::Uncovered:
        return QObject::tr("Some minutes of the shift would be left without an activity.");
    case Code::BadLength:
        return QObject::tr("The shift would be shorter than a minute or longer than 24 hours.");
    case Code::NoWorkCode:
        return QObject::tr("There is no activity code to fill the shift with work.");
    case Code::HoldsForeign:
        return QObject::tr("It holds “%1”, which a sync must not remove.").arg(codeName(first, directory));
    case Code::MovedSinceSeen:
        return QObject::tr("WFM changed again after you looked; please decide anew.");
    case Code::Decided:
        return QObject::tr("Decided by %1.").arg(first);
    case Code::RecordUnreadable:
        return QObject::tr("Line %1 of the source can’t be used: %2").arg(first, reason.args.value(1));
    case Code::SourceIncomplete:
        return QObject::tr("The source is not complete, so nothing is taken for deleted: %1").arg(first);
    case Code::OutsideSource:
        return QObject::tr("The source does not cover this day.");
    case Code::NoSchedule:
        return QObject::tr("WFM has no schedule of that week for the agent.");
    case Code::RejectedByService:
        return QObject::tr("WFM refused it: %1").arg(first);
    case Code::TakesBack:
        return QObject::tr("Back to what WFM had before the run.");
    case Code::TakenBackAlready:
        return QObject::tr("WFM has it as it was before the run already.");
    case Code::NotOfTheRun:
        return QObject::tr("The run has not written it.");
    case Code::EditedSinceTheRun:
        return QObject::tr("It was edited in WFM since the run.");
    case Code::DeletedSinceTheRun:
        return QObject::tr("It was deleted in WFM since the run.");
    case Code::ScheduleGone:
        return QObject::tr("The schedule that the run wrote to is gone or was replaced; this can’t be undone.");
    case Code::WriteNotKept:
        return QObject::tr("It was written before undo was known: what it was before has not been kept.");
    case Code::GuardStopped: {
        const auto guard = guardOf(first);
        return QObject::tr("A guard stopped it: %1")
            .arg(guard ? guardText(*guard, reason.args.value(1).toInt(), reason.args.value(2).toInt()) : first);
    }
    }
    return {};
}

} // namespace rosterbridge
