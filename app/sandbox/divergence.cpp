// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/divergence.h"

#include "app/sandbox/random.h"
#include "app/sandbox/shiftedits.h"
#include "core/time/zone.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

using Kind = PlantedCase::Kind;

// What one side does to a shift.
struct Side {
    bool changes = false;
    std::optional<Shift> after; //!< empty for a delete
};

struct Parting {
    Side hris;
    Side wfm;
};

Side edited(const std::optional<Shift> &after)
{
    return {.changes = true, .after = after};
}

const Side untouched{};
const Side deleted{.changes = true, .after = std::nullopt};

const QStringList &planners()
{
    static const QStringList names{u"M. Diaz"_s, u"A. Okafor"_s, u"S. Lindqvist"_s, u"K. Tanaka"_s};
    return names;
}

class Drift {
public:
    Drift(const SeededOrganisation &organisation, quint64 seed)
        : m_organisation(organisation)
        , m_tenant(*organisation.tenant)
        , m_random(seed, u"divergence/"_s + m_tenant.name())
    {
    }

    Divergence run()
    {
        QMap<QDate, QList<const StoredSchedule *>> weeks;
        for (const StoredSchedule &schedule : m_tenant.schedules()) {
            if (!schedule.published)
                continue;
            weeks[schedule.weekDate].append(&schedule);
            for (const Shift &shift : schedule.shifts) {
                const auto row = rowFor(shift);
                Q_ASSERT(row);
                m_result.agreed.append(*row);
                m_now.insert(shift.id, *row);
            }
        }
        for (auto week = weeks.cbegin(); week != weeks.cend(); ++week)
            partWeek(week.key(), *week);

        m_result.now = m_newRows + m_now.values();
        sortRows(m_result.agreed, [](const HrisRow &row) { return std::tie(row.employeeId, row.date, row.start); });
        // Another order than last time, which has to make no difference (pitfall S1).
        sortRows(m_result.now, [](const HrisRow &row) { return std::tie(row.date, row.start, row.shiftId); });
        m_random.shuffle(m_result.edits);
        return std::move(m_result);
    }

private:
    struct Candidate {
        const StoredSchedule *schedule;
        const Shift *shift;
    };
    using Part = std::function<std::optional<Parting>(const Shift &shift, int number)>;

    template <class KeyOf>
    static void sortRows(QList<HrisRow> &rows, KeyOf keyOf)
    {
        std::sort(rows.begin(), rows.end(),
                  [&keyOf](const HrisRow &left, const HrisRow &right) { return keyOf(left) < keyOf(right); });
    }

    std::optional<HrisRow> rowFor(const Shift &shift) const
    {
        return rowOf(m_tenant, m_organisation.people[shift.agentId], m_organisation.hrisIds[shift.id], shift);
    }

    void partWeek(const QDate &weekDate, const QList<const StoredSchedule *> &schedules)
    {
        m_weekDate = weekDate;
        m_pool.clear();
        m_busy.clear();
        for (const StoredSchedule *schedule : schedules) {
            for (const Shift &shift : schedule->shifts) {
                // What somebody else put in would make a case of its own of it.
                const bool hasForeign = std::any_of(shift.activities.cbegin(), shift.activities.cend(),
                                                    [](const Activity &activity) { return activity.foreign; });
                if (!hasForeign)
                    m_pool.append({schedule, &shift});
                m_busy[shift.agentId].insert(localDate(shift.start, m_tenant.timeZone()));
            }
            for (auto agent = schedule->agents.cbegin(); agent != schedule->agents.cend(); ++agent) {
                const QStringList daysOff = agent->markers.keys();
                for (const QString &day : daysOff)
                    m_busy[agent.key()].insert(QDate::fromString(day, Qt::ISODate));
            }
        }
        m_random.shuffle(m_pool);
        const auto share = [all = m_pool.size()](double part) { return qMax(1, qRound(double(all) * part)); };

        plant(Kind::Update, share(0.03), [this](const Shift &shift, int number) { return update(shift, number); });
        plant(Kind::Keep, share(0.01), [this](const Shift &shift, int number) { return keep(shift, number); });
        plant(Kind::Delete, share(0.005),
              [](const Shift &, int) { return Parting{.hris = deleted, .wfm = untouched}; });
        plant(Kind::Carried, share(0.0025), [this](const Shift &shift, int number) {
            return both(longer(shift, number), withCoaching(m_tenant, shift));
        });
        plant(Kind::Merged, share(0.005), [this](const Shift &shift, int number) {
            return both(longer(shift, number), withMealMoved(m_tenant, shift, Minutes(number % 2 ? 30 : -30)));
        });
        plant(Kind::EditEdit, share(0.004), [this](const Shift &shift, int number) {
            return number % 3 == 2
                ? both(withMealMoved(m_tenant, shift, Minutes(30)), withMealMoved(m_tenant, shift, Minutes(-30)))
                : both(withEdgesMoved(m_tenant, shift, Minutes(30), Minutes(0)),
                       withEdgesMoved(m_tenant, shift, Minutes(-30), Minutes(0)));
        });
        plant(Kind::EditDelete, share(0.002), [this](const Shift &shift, int number) -> std::optional<Parting> {
            const auto hris = longer(shift, number);
            return hris ? std::optional(Parting{.hris = edited(hris), .wfm = deleted}) : std::nullopt;
        });
        plant(Kind::DeleteEdit, share(0.002), [this](const Shift &shift, int number) -> std::optional<Parting> {
            const auto wfm = longer(shift, number);
            return wfm ? std::optional(Parting{.hris = deleted, .wfm = edited(wfm)}) : std::nullopt;
        });
        plant(Kind::BothAlike, share(0.003), [this](const Shift &shift, int number) {
            const auto alike = longer(shift, number);
            return both(alike, alike);
        });
        for (int left = share(0.01); left > 0; --left)
            plantCreate();
        plantBlocked();
    }

    static std::optional<Parting> both(const std::optional<Shift> &hris, const std::optional<Shift> &wfm)
    {
        if (!hris || !wfm)
            return std::nullopt;
        return Parting{.hris = edited(hris), .wfm = edited(wfm)};
    }

    // By half an hour or a whole one, at either end: room for everything else stays.
    std::optional<Shift> longer(const Shift &shift, int number) const
    {
        const Minutes by(number % 4 < 2 ? 30 : 60);
        return number % 2 ? withEdgesMoved(m_tenant, shift, -by, Minutes(0))
                          : withEdgesMoved(m_tenant, shift, Minutes(0), by);
    }

    std::optional<Parting> update(const Shift &shift, int number) const
    {
        std::optional<Shift> after;
        switch (number % 8) {
        case 0:
            after = withEdgesMoved(m_tenant, shift, Minutes(30), Minutes(0));
            break;
        case 1:
            after = withEdgesMoved(m_tenant, shift, Minutes(-60), Minutes(0));
            break;
        case 2:
            after = withEdgesMoved(m_tenant, shift, Minutes(0), Minutes(45));
            break;
        case 3:
            after = moved(shift, Minutes(30));
            break;
        case 4:
            after = withMealMoved(m_tenant, shift, Minutes(30));
            break;
        case 5:
            after = withEdgesMoved(m_tenant, shift, Minutes(0), Minutes(-30));
            break;
        case 6:
            after = moved(shift, Minutes(-45));
            break;
        default: {
            const CodeIds &codes = m_tenant.codeIds();
            after =
                withWorkCode(m_tenant, shift, workCodeOf(m_tenant, shift) == codes.email ? codes.onQueue : codes.email);
            break;
        }
        }
        return after ? std::optional(Parting{.hris = edited(after), .wfm = untouched}) : std::nullopt;
    }

    std::optional<Parting> keep(const Shift &shift, int number) const
    {
        if (number % 4 == 3)
            return Parting{.hris = untouched, .wfm = deleted};
        const auto after = number % 4 == 1 ? withMealMoved(m_tenant, shift, Minutes(-30)) : longer(shift, number);
        return after ? std::optional(Parting{.hris = untouched, .wfm = edited(after)}) : std::nullopt;
    }

    // Takes shifts out of the pool until \a count of them lend themselves to it.
    void plant(Kind kind, int count, const Part &part)
    {
        for (int number = 0; number < count && !m_pool.isEmpty();) {
            const Candidate candidate = m_pool.takeLast();
            const auto parting = part(*candidate.shift, number);
            if (!parting)
                continue;
            const auto &[hris, wfm] = *parting;
            // What is deleted is told by its id alone; nothing else is left to find it by. Genesys has no such id at
            // all: there the link that was made when both sides agreed has to do.
            if (m_tenant.dialect() == Dialect::Etag && candidate.shift->externalId.isEmpty()
                && ((hris.changes && !hris.after) || (wfm.changes && !wfm.after)))
                continue;
            if (hris.changes && !changeHris(candidate, hris.after, kind))
                continue;
            if (wfm.changes) {
                m_result.edits.append({.scheduleId = candidate.schedule->id,
                                       .shiftId = candidate.shift->id,
                                       .after = wfm.after,
                                       .person = m_random.pick(planners())});
            }
            note(kind, candidate.schedule->id, candidate.shift->id, m_organisation.hrisIds[candidate.shift->id]);
            ++number;
        }
    }

    bool changeHris(const Candidate &candidate, const std::optional<Shift> &after, Kind kind)
    {
        if (after) {
            const auto row = rowFor(*after);
            if (row)
                m_now.insert(candidate.shift->id, *row);
            return row.has_value();
        }
        // Most deletes just leave the export; one says so.
        if (kind == Kind::Delete && !std::exchange(m_hasCancelled, true))
            m_now[candidate.shift->id].cancelled = true;
        else
            m_now.remove(candidate.shift->id);
        return true;
    }

    // A day of the week on which nobody expects the agent of the shift; used up by the call.
    QDate freeDay(const QString &agentId)
    {
        QSet<QDate> &busy = m_busy[agentId];
        for (int day = 0; day < 7; ++day) {
            const QDate date = m_weekDate.addDays(day);
            if (!busy.contains(date)) {
                busy.insert(date);
                return date;
            }
        }
        return {};
    }

    // The same as on another day, on the wall clock; a later one gets the next new id of the HRIS.
    std::optional<HrisRow> rowOnFreeDay(const Candidate &candidate)
    {
        const auto row = rowFor(*candidate.shift);
        const QDate free = freeDay(candidate.shift->agentId);
        if (!row || free.isNull())
            return std::nullopt;
        HrisRow fresh = *row;
        fresh.date = row->date.addDays(localDate(candidate.shift->start, m_tenant.timeZone()).daysTo(free));
        fresh.shiftId = nextHrisId();
        return fresh;
    }

    QString nextHrisId()
    {
        return u"%1-N%2"_s.arg(m_tenant.name().left(2).toUpper()).arg(++m_newShifts, 5, 10, QLatin1Char('0'));
    }

    void plantCreate()
    {
        while (!m_pool.isEmpty()) {
            const Candidate candidate = m_pool.takeLast();
            const auto row = rowOnFreeDay(candidate);
            if (!row || !isUnique(*row))
                continue;
            m_newRows.append(*row);
            note(Kind::Create, candidate.schedule->id, {}, row->shiftId);
            return;
        }
    }

    static bool isUnique(const HrisRow &row)
    {
        const auto unique = [&row](const QDate &date, QTime time) {
            const auto clock = resolveWallClock(date, time, row.zone);
            return clock && clock->kind == WallClock::Kind::Unique;
        };
        const auto dayOf = [&row](QTime time) { return time < row.start ? row.date.addDays(1) : row.date; };
        return unique(row.date, row.start) && unique(dayOf(row.end), row.end)
            && unique(dayOf(row.mealStart), row.mealStart);
    }

    void plantBlocked()
    {
        if (m_pool.size() < 4)
            return;
        // A person that WFM does not know (S4).
        Candidate candidate = m_pool.takeLast();
        HrisRow stranger = *rowFor(*candidate.shift);
        stranger.shiftId = nextHrisId();
        stranger.employeeId = u"9%1"_s.arg(m_newShifts, 4, 10, QLatin1Char('0'));
        stranger.email = u"new.starter%1@%2.example"_s.arg(m_newShifts).arg(slug(m_tenant.name()));
        stranger.name = u"Starter, New"_s;
        m_newRows.append(stranger);
        note(Kind::Blocked, candidate.schedule->id, {}, stranger.shiftId);

        // A known shift under a code that nobody mapped: it must not look deleted (S5).
        candidate = m_pool.takeLast();
        m_now[candidate.shift->id].code = u"ONCALL"_s;
        note(Kind::Blocked, candidate.schedule->id, candidate.shift->id, m_organisation.hrisIds[candidate.shift->id]);

        plantDoubtfulTime();
    }

    // In a week in which the clocks change, a shift that begins in the hour that is skipped or repeated (T2, T3).
    void plantDoubtfulTime()
    {
        const auto &[date, time] = doubtfulTime();
        if (date.isNull())
            return;
        while (!m_pool.isEmpty()) {
            const Candidate candidate = m_pool.takeLast();
            const Person &person = m_organisation.people[candidate.shift->agentId];
            QSet<QDate> &busy = m_busy[person.agentId];
            if (person.zone != m_tenant.timeZone() || busy.contains(date) || busy.contains(date.addDays(-1)))
                continue;
            busy.insert(date);
            HrisRow row = *rowFor(*candidate.shift);
            row.shiftId = nextHrisId();
            row.date = date;
            row.start = time;
            row.end = time.addSecs(6 * 3600);
            row.mealStart = {};
            m_newRows.append(row);
            note(Kind::Blocked, candidate.schedule->id, {}, row.shiftId);
            return;
        }
    }

    std::pair<QDate, QTime> doubtfulTime() const
    {
        for (int halfHour = 0; halfHour < 7 * 48; ++halfHour) {
            const QDate date = m_weekDate.addDays(halfHour / 48);
            const QTime time = QTime(0, 0).addSecs(1800 * (halfHour % 48));
            const auto clock = resolveWallClock(date, time, m_tenant.timeZone());
            // On the full hour one might still argue which side it belongs to.
            if (clock && clock->kind != WallClock::Kind::Unique && time.minute() == 30)
                return {date, time};
        }
        return {};
    }

    void note(Kind kind, const QString &scheduleId, const QString &shiftId, const QString &hrisId)
    {
        m_result.cases.append(
            {.kind = kind, .weekDate = m_weekDate, .scheduleId = scheduleId, .shiftId = shiftId, .hrisId = hrisId});
    }

    const SeededOrganisation &m_organisation;
    const Tenant &m_tenant;
    Random m_random;
    Divergence m_result;
    QMap<QString, HrisRow> m_now; //!< by WFM shift id
    QList<HrisRow> m_newRows;
    QDate m_weekDate;
    QList<Candidate> m_pool; //!< shifts of the week that nothing has happened to
    QHash<QString, QSet<QDate>> m_busy; //!< days of work by agent id
    int m_newShifts = 0;
    bool m_hasCancelled = false;
};

} // namespace

Divergence diverge(const SeededOrganisation &organisation, quint64 seed)
{
    return Drift(organisation, seed).run();
}

} // namespace rosterbridge::sandbox
