// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace rosterbridge {

//! Why a row is what it is. Kept as a code and its arguments, so that a saved plan reads right in any language.
struct Reason {
    Q_GADGET
public:
    enum class Code {
        ChangedInHris,
        NewInHris,
        GoneFromHris,
        EditedInWfm, //!< HRIS unchanged since the last agreement
        DeletedInWfm,
        OnlyInWfm,
        BothAlike,
        FirstSyncPolicy,
        BothEdited,
        HrisEditedWfmDeleted,
        HrisDeletedWfmEdited,
        BothCreated,
        SeveralCandidates, //!< args: starts of the candidates (ISO)
        PairedByTime,
        Overlaps, //!< args: start and end (ISO) of the neighbour
        SegmentOutside, //!< args: activity code id
        SegmentsOverlap, //!< args: activity code id
        Uncovered,
        BadLength,
        NoWorkCode,
        HoldsForeign, //!< args: activity code id
        MovedSinceSeen, //!< WFM changed again after the person looked
        Decided, //!< args: who
        RecordUnreadable, //!< args: line, message of the row issue
        SourceIncomplete, //!< args: the source's reason
        OutsideSource, //!< the source does not cover this day
        NoSchedule, //!< no schedule of that week for the agent
        RejectedByService, //!< args: the service's reason
        TakesBack, //!< an undo: to what it was before the run
        TakenBackAlready,
        NotOfTheRun,
        EditedSinceTheRun,
        DeletedSinceTheRun,
        ScheduleGone, //!< the run wrote it to a schedule that is not there any more
        WriteNotKept, //!< an older program wrote it, which kept nothing to go back to
        GuardStopped, //!< args: name of the guard, rows that it names, and of how many
    };
    Q_ENUM(Code)

    Code code = Code::ChangedInHris;
    QStringList args;
    bool operator==(const Reason &) const = default;
};

struct Directory;
//! Translated sentence; instants are shown in \a zone, codes by the names in \a directory.
[[nodiscard]] QString reasonText(const Reason &reason, const QString &zone, const Directory &directory);

} // namespace rosterbridge
