// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/guards.h"

#include "core/plan/resolution.h"
#include "core/util/enumnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr EnumNames<Guard, 8> guardNames{{
    {Guard::Deletes, "deletes"_L1},
    {Guard::Changes, "changes"_L1},
    {Guard::Source, "source"_L1},
    {Guard::Window, "window"_L1},
    {Guard::PastDays, "pastDays"_L1},
    {Guard::Payroll, "payroll"_L1},
    {Guard::Published, "published"_L1},
    {Guard::Sentinel, "sentinel"_L1},
}};

//! A chosen row, and what carrying it out does to WFM.
struct Effect {
    const SchedulePlan *schedule = nullptr;
    const PlanRow *row = nullptr;
    std::optional<Shift> after; //!< empty for a delete

    [[nodiscard]] bool isDelete() const { return !after; }
    //! Whether either end of the change, the shift as it is or as it would be, fulfils \a condition.
    template <class Condition>
    [[nodiscard]] bool touches(Condition condition) const
    {
        return (row->current && condition(*row->current)) || (after && condition(*after));
    }
    //! Of either end of the change, in the schedule's zone.
    [[nodiscard]] QDate firstDay() const
    {
        Instant start = after ? after->start : row->current->start;
        if (row->current)
            start = std::min(start, row->current->start);
        return localDate(start, schedule->info.timeZone);
    }
};

std::optional<Effect> effectOf(const PlanRow &row, const SchedulePlan &schedule, const QList<ActivityCode> &codes,
                               bool decidedOnly)
{
    Effect effect{.schedule = &schedule, .row = &row, .after = row.result};
    if (!row.isDecided()) {
        const bool isChosen = row.ticked && row.isWritable() && !decidedOnly;
        const bool isWhole = row.current || row.result; // a plan from a file may be damaged
        return isChosen && isWhole ? std::optional(effect) : std::nullopt;
    }
    const Result<Resolution> resolution = resolve(row, *row.decision, codes);
    if (!resolution || resolution->action == Resolution::Action::Nothing)
        return std::nullopt;
    effect.after = resolution->shift;
    return effect;
}

//! What the guards look at, gathered in one pass.
class Inspection {
public:
    Inspection(const OrganisationPlan &organisation, bool decidedOnly) : m_organisation(organisation)
    {
        for (const SchedulePlan &schedule : organisation.schedules) {
            m_all += schedule.unchanged;
            for (const PlanRow &row : schedule.rows) {
                m_all.add(row, schedule.info.timeZone);
                if (const auto effect = effectOf(row, schedule, organisation.directory.codes, decidedOnly))
                    m_effects.append(*effect);
            }
        }
        for (const PlanRow &row : organisation.unplaced) {
            if (row.desired)
                m_all.add(row, row.desired->zone);
        }
    }

    //! The breach whose rows are those that fulfil \a condition.
    template <class Condition>
    [[nodiscard]] GuardBreach breach(Guard guard, Condition condition) const
    {
        GuardBreach breach{.guard = guard, .count = 0, .of = static_cast<int>(m_effects.size()), .rows = {}};
        for (const Effect &effect : m_effects) {
            if (!condition(effect))
                continue;
            breach.rows[effect.schedule->info.id].insert(effect.row->key);
            ++breach.count;
        }
        return breach;
    }

    // Whether WFM knows the agent or the code of a sentinel, and the source lists shifts of it.
    [[nodiscard]] bool findsAgent(const QString &sentinel) const
    {
        return std::any_of(
            m_organisation.directory.agents.cbegin(), m_organisation.directory.agents.cend(), [&](const Agent &agent) {
                return (agent.employeeId == sentinel || agent.id == sentinel) && m_all.listedAgents.contains(agent.id);
            });
    }
    [[nodiscard]] bool findsCode(const QString &sentinel) const
    {
        return std::any_of(m_organisation.directory.codes.cbegin(), m_organisation.directory.codes.cend(),
                           [&](const ActivityCode &code) {
                               return (code.name == sentinel || code.id == sentinel)
                                   && m_all.listedCodes.contains(code.id);
                           });
    }

    [[nodiscard]] int inWfm() const { return m_all.inWfm; }
    [[nodiscard]] bool isWithinSource(const QDate &day) const { return m_all.firstDay <= day && day <= m_all.lastDay; }

private:
    const OrganisationPlan &m_organisation;
    QList<Effect> m_effects;
    RowSummary m_all;
};

bool isSoon(const Shift &shift, const GuardLimits &limits, Instant now)
{
    return shift.end() > now && shift.start < now + std::chrono::hours(limits.publishedHours);
}

bool isOver(int count, int percent, int of)
{
    return percent > 0 && qint64(count) * 100 > qint64(percent) * of;
}

} // namespace

QList<GuardBreach> guardBreaches(const OrganisationPlan &organisation, const GuardLimits &limits, Instant now,
                                 bool decidedOnly)
{
    const Inspection inspection(organisation, decidedOnly);
    const int inWfm = inspection.inWfm();
    QList<GuardBreach> breaches;
    const auto add = [&breaches](GuardBreach breach, std::optional<int> of = {}) {
        if (breach.count == 0)
            return;
        breach.of = of.value_or(breach.of);
        breaches.append(breach);
    };

    const GuardBreach deletes =
        inspection.breach(Guard::Deletes, [](const Effect &effect) { return effect.isDelete(); });
    const bool isManyDeletes = limits.deletes > 0 && deletes.count > limits.deletes;
    if (isManyDeletes || (inWfm >= limits.population && isOver(deletes.count, limits.deletesPercent, inWfm)))
        add(deletes, inWfm);

    const GuardBreach changes =
        inspection.breach(Guard::Changes, [](const Effect &effect) { return effect.row->current.has_value(); });
    if (inWfm >= limits.population && isOver(changes.count, limits.changesPercent, inWfm))
        add(changes, inWfm);

    const auto isGone = [](const Effect &effect) { return effect.isDelete() && !effect.row->desired; };
    if (organisation.coverage.collapsed)
        add(inspection.breach(Guard::Source, isGone), organisation.coverage.agreed);

    // An undo has no source that could be wrong.
    const bool isUndo = !organisation.undoes.isEmpty();
    if (limits.window && !isUndo && organisation.coverage.agreed >= limits.population)
        add(inspection.breach(Guard::Window, [&](const Effect &effect) {
            return isGone(effect) && !inspection.isWithinSource(effect.firstDay());
        }));

    if (limits.pastDays)
        add(inspection.breach(Guard::PastDays, [now](const Effect &effect) {
            return effect.firstDay() < localDate(now, effect.schedule->info.timeZone);
        }));

    if (limits.payrollClosed.isValid())
        add(inspection.breach(Guard::Payroll,
                              [&limits](const Effect &effect) { return effect.firstDay() <= limits.payrollClosed; }));

    if (limits.publishedHours > 0)
        add(inspection.breach(Guard::Published, [&](const Effect &effect) {
            return effect.schedule->info.published
                && effect.touches([&](const Shift &shift) { return isSoon(shift, limits, now); });
        }));

    const bool isAgentLost = !limits.sentinelAgent.isEmpty() && !inspection.findsAgent(limits.sentinelAgent);
    const bool isCodeLost = !limits.sentinelCode.isEmpty() && !inspection.findsCode(limits.sentinelCode);
    if (!isUndo && (isAgentLost || isCodeLost))
        add(inspection.breach(Guard::Sentinel, [](const Effect &) { return true; }));
    return breaches;
}

bool startsSoon(const PlanRow &row, const QList<ActivityCode> &codes, const GuardLimits &limits, Instant now)
{
    std::optional<Shift> after = row.result;
    if (row.isDecided()) {
        if (const Result<Resolution> resolution = resolve(row, *row.decision, codes))
            after = resolution->shift;
    }
    return limits.publishedHours > 0
        && ((row.current && isSoon(*row.current, limits, now)) || (after && isSoon(*after, limits, now)));
}

Reason stopReason(Guard guard, int count, int of)
{
    return {Reason::Code::GuardStopped, {name(guard), QString::number(count), QString::number(of)}};
}

void stopRow(PlanRow &row, const Reason &reason)
{
    row.end = RowEnd::Blocked;
    row.reasons.removeIf([](const Reason &one) { return one.code == Reason::Code::GuardStopped; });
    row.reasons.prepend(reason);
    if (row.kind == RowKind::Conflict)
        return;
    row.kind = RowKind::Blocked;
    row.result.reset();
}

bool isConfirmed(const GuardBreach &breach, const QString &organisationId,
                 const QList<GuardConfirmation> &confirmations)
{
    return std::any_of(confirmations.cbegin(), confirmations.cend(), [&](const GuardConfirmation &one) {
        return one.organisationId == organisationId && one.guard == breach.guard && one.count == breach.count;
    });
}

bool hasCollapsed(qsizetype records, qsizetype agreed, const GuardLimits &limits)
{
    return limits.sourcePercent > 0 && agreed >= limits.population && records * 100 < agreed * limits.sourcePercent;
}

QJsonObject limitsOf(Guard guard, const GuardLimits &limits)
{
    static const QHash<Guard, QStringList> names{
        {Guard::Deletes, {u"deletes"_s, u"deletesPercent"_s}},
        {Guard::Changes, {u"changesPercent"_s}},
        {Guard::Source, {u"sourcePercent"_s}},
        {Guard::Window, {u"window"_s}},
        {Guard::PastDays, {u"pastDays"_s}},
        {Guard::Payroll, {u"payrollClosed"_s}},
        {Guard::Published, {u"publishedHours"_s}},
        {Guard::Sentinel, {u"sentinelAgent"_s, u"sentinelCode"_s}},
    };
    const QJsonObject all = toJson(limits);
    const QStringList own = names.value(guard);
    QJsonObject some;
    for (const QString &name : own)
        some[name] = all[name];
    return some;
}

QString guardText(Guard guard, int count, int of)
{
    switch (guard) {
    case Guard::Deletes:
        return QObject::tr("%Ln shift(s) of %L1 in WFM would be deleted.", nullptr, count).arg(of);
    case Guard::Changes:
        return QObject::tr("%Ln shift(s) of %L1 in WFM would be changed or deleted.", nullptr, count).arg(of);
    case Guard::Source:
        return QObject::tr(
                   "%Ln shift(s) would be deleted, but the source lists too few of the %L1 that were agreed for "
                   "the same days.",
                   nullptr, count)
            .arg(of);
    case Guard::Window:
        return QObject::tr(
            "%Ln shift(s) would be deleted before the first or after the last day that the source lists.", nullptr,
            count);
    case Guard::PastDays:
        return QObject::tr("%Ln change(s) of days that are past.", nullptr, count);
    case Guard::Payroll:
        return QObject::tr("%Ln change(s) of days whose payroll is closed.", nullptr, count);
    case Guard::Published:
        return QObject::tr("%Ln change(s) of published shifts that start soon.", nullptr, count);
    case Guard::Sentinel:
        return QObject::tr("%Ln change(s), but the known agent or code was not found on both sides.", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString name(Guard guard)
{
    return nameOf(guardNames, guard);
}

std::optional<Guard> guardOf(const QString &name)
{
    return valueOf(guardNames, name);
}

} // namespace rosterbridge
