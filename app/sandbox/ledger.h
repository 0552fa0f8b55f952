// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <QSet>

#include <optional>

namespace rosterbridge::sandbox {

//! Who changes a schedule: an OAuth client, or a person at the service's own planning screen.
struct Author {
    QString id;
    QString name;
    bool operator==(const Author &) const = default;
};

struct ShiftChange {
    QString shiftId;
    std::optional<Shift> before; //!< empty for a create
    std::optional<Shift> after; //!< empty for a delete
};

//! One accepted write.
struct LedgerEntry {
    qint64 sequence = 0;
    Instant instant;
    QString scheduleId;
    Author author;
    qint64 versionBefore = 0;
    qint64 versionAfter = 0;
    QList<ShiftChange> changes;
};

//! A field that somebody changed and that another author's write then changed again.
struct LostUpdate {
    QString shiftId;
    QString field; //!< "existence", "window", or an activity as "<code id>/<ordinal>"
    Author overwritten;
    qint64 overwrittenBy = 0; //!< sequence of the write at fault
    bool operator==(const LostUpdate &) const = default;
};

//! Every accepted write of one organisation since the seed, in order.
class Ledger {
public:
    void append(LedgerEntry entry);
    [[nodiscard]] const QList<LedgerEntry> &entries() const { return m_entries; }

    //! What the writes of \a author (an id or a name) took from other authors. Shifts in \a excused don't count: a
    //! person's decision named them. Segments with a code of \a workCodes stretch with the window and are no fields.
    //! A shift that is created with the external id of one that somebody else deleted counts as its existence.
    [[nodiscard]] QList<LostUpdate> lostUpdates(const QString &author, const QSet<QString> &excused,
                                                const QSet<QString> &workCodes) const;

private:
    QList<LedgerEntry> m_entries;
};

} // namespace rosterbridge::sandbox
