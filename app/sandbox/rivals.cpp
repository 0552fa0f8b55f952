// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rivals.h"

#include "app/sandbox/shiftedits.h"

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

const QStringList &people()
{
    static const QStringList names{u"R. Haddad"_s, u"J. Novák"_s, u"T. Mbeki"_s, u"L. Sørensen"_s, u"P. Iyer"_s};
    return names;
}

// Minutes that planners move things by.
const QList<Minutes> &steps()
{
    static const QList<Minutes> minutes{Minutes(-60), Minutes(-45), Minutes(-30),
                                        Minutes(30),  Minutes(45),  Minutes(60)};
    return minutes;
}

} // namespace

Rivals::Rivals(Tenants &tenants, quint64 seed, Clock &clock)
    : m_tenants(tenants)
    , m_clock(clock)
    , m_random(seed, u"rivals")
{
}

void Rivals::start(double perMinuteAndSchedule)
{
    stop();
    qsizetype schedules = 0;
    for (const auto &tenant : m_tenants)
        schedules += tenant->schedules().size();
    if (perMinuteAndSchedule <= 0 || schedules == 0)
        return;
    m_running = std::make_unique<QObject>();
    const double pause = 60'000 / (perMinuteAndSchedule * double(schedules));
    tick(std::chrono::milliseconds(qMax(1, qRound(pause))));
}

void Rivals::tick(std::chrono::milliseconds pause)
{
    m_clock.after(pause, m_running.get(), [this, pause] {
        QList<std::pair<Tenant *, QString>> all;
        for (const auto &tenant : m_tenants) {
            for (const StoredSchedule &schedule : tenant->schedules())
                all.append({tenant.get(), schedule.id});
        }
        if (!all.isEmpty()) {
            const auto &[tenant, scheduleId] = m_random.pick(all);
            edit(*tenant, scheduleId);
        }
        tick(pause);
    });
}

void Rivals::beforeWrite(Tenant &tenant, const QString &scheduleId, const QStringList &shiftIds)
{
    m_named.insert(scheduleId, shiftIds);
    if (m_random.chance(m_share))
        edit(tenant, scheduleId);
}

void Rivals::edit(Tenant &tenant, const QString &scheduleId)
{
    // Not every shift has room for every edit; a person would just take another one.
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (tryEdit(tenant, *tenant.schedule(scheduleId))) {
            ++m_edits;
            return;
        }
    }
}

bool Rivals::tryEdit(Tenant &tenant, const StoredSchedule &schedule)
{
    const QStringList named = m_named.value(schedule.id);
    const int weights = m_habits.elsewhere + m_habits.otherField + m_habits.sameField + m_habits.deletion;
    if (weights < 1)
        return false;
    int habit = m_random.below(weights);
    const auto isIt = [&habit](int weight) { return (habit -= weight) < 0; };

    if (named.isEmpty() || isIt(m_habits.elsewhere)) {
        if (schedule.shifts.isEmpty())
            return false;
        const Shift shift = m_random.pick(schedule.shifts.values());
        const auto after = named.contains(shift.id) ? std::nullopt : anyEdit(tenant, shift);
        return after && tenant.edit(schedule.id, shift.id, after, m_random.pick(people()), m_clock.now());
    }
    const Shift *shift = schedule.shift(m_random.pick(named));
    if (!shift)
        return false;
    std::optional<Shift> after;
    if (isIt(m_habits.otherField))
        after = otherFieldEdit(tenant, *shift);
    else if (isIt(m_habits.sameField))
        after = sameFieldEdit(tenant, *shift);
    else
        return tenant.edit(schedule.id, shift->id, std::nullopt, m_random.pick(people()), m_clock.now());
    return after && tenant.edit(schedule.id, after->id, after, m_random.pick(people()), m_clock.now());
}

std::optional<Shift> Rivals::anyEdit(const Tenant &tenant, const Shift &shift)
{
    return m_random.chance(0.5) ? otherFieldEdit(tenant, shift) : sameFieldEdit(tenant, shift);
}

std::optional<Shift> Rivals::otherFieldEdit(const Tenant &tenant, const Shift &shift)
{
    return m_random.chance(0.5) ? withMealMoved(tenant, shift, m_random.pick(steps())) : withCoaching(tenant, shift);
}

std::optional<Shift> Rivals::sameFieldEdit(const Tenant &tenant, const Shift &shift)
{
    const Minutes by = m_random.pick(steps());
    return m_random.chance(0.5) ? withEdgesMoved(tenant, shift, by, Minutes(0))
                                : withEdgesMoved(tenant, shift, Minutes(0), by);
}

} // namespace rosterbridge::sandbox
