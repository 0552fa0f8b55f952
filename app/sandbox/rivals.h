// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/random.h"
#include "app/sandbox/tenant.h"
#include "core/time/clock.h"

#include <memory>

namespace rosterbridge::sandbox {

//! Other people at the planning screen: they edit schedules from time to time, and right before a write is judged.
class Rivals final {
public:
    //! How often they do what, by weight. "Same" is a shift that a write of a client named.
    struct Habits {
        int elsewhere = 40; //!< another shift of the schedule
        int otherField = 30; //!< same shift: move the meal or put coaching in
        int sameField = 20; //!< same shift: move start or end
        int deletion = 10; //!< delete the same shift
    };

    Rivals(Tenants &tenants, quint64 seed, Clock &clock);

    void setHabits(const Habits &habits) { m_habits = habits; }
    //! The probability of an edit right before a write is judged: the write then meets 409.
    void setShare(double share) { m_share = share; }
    //! Edits on their own, all organisations and schedules alike.
    void start(double perMinuteAndSchedule);
    void stop() { m_running.reset(); }
    [[nodiscard]] qint64 edits() const { return m_edits; }

    //! A write is about to be judged.
    void beforeWrite(Tenant &tenant, const QString &scheduleId, const QStringList &shiftIds);

private:
    void tick(std::chrono::milliseconds pause);
    void edit(Tenant &tenant, const QString &scheduleId);
    [[nodiscard]] bool tryEdit(Tenant &tenant, const StoredSchedule &schedule);
    [[nodiscard]] std::optional<Shift> anyEdit(const Tenant &tenant, const Shift &shift);
    [[nodiscard]] std::optional<Shift> otherFieldEdit(const Tenant &tenant, const Shift &shift);
    [[nodiscard]] std::optional<Shift> sameFieldEdit(const Tenant &tenant, const Shift &shift);

    Tenants &m_tenants;
    Clock &m_clock;
    Random m_random;
    Habits m_habits;
    double m_share = 0;
    qint64 m_edits = 0;
    QHash<QString, QStringList> m_named; //!< shift ids that the last write of a schedule named
    std::unique_ptr<QObject> m_running; //!< context of the timer
};

} // namespace rosterbridge::sandbox
