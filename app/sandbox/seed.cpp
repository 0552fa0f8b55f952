// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/seed.h"

#include "app/sandbox/random.h"
#include "app/sandbox/shiftedits.h"
#include "core/time/zone.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

// One in so many people is out of the ordinary in some way.
constexpr int ordinaryPeople = 25;
constexpr int workDays = 5;

struct TeamPattern {
    const char16_t *label;
    QTime start;
};

const std::array<TeamPattern, 8> patterns{{
    {u"Days", QTime(8, 0)},
    {u"Late starters", QTime(10, 0)},
    {u"Evenings", QTime(14, 0)},
    {u"Nights", QTime(22, 0)},
    {u"Earlies", QTime(6, 0)},
    {u"Sunrise", QTime(7, 0)},
    {u"Office", QTime(9, 0)},
    {u"Midday", QTime(12, 0)},
}};

const QStringList &firstNames()
{
    static const QStringList names{
        u"Amara"_s,  u"Siân"_s,    u"Mateo"_s, u"Priya"_s,     u"Łukasz"_s,   u"Zoë"_s,      u"Hiroshi"_s,
        u"Fatima"_s, u"João"_s,    u"Chloé"_s, u"Kwame"_s,     u"Ingrid"_s,   u"Ravi"_s,     u"Noor"_s,
        u"Sofía"_s,  u"Dmitri"_s,  u"Aoife"_s, u"Minh"_s,      u"Leilani"_s,  u"Tomás"_s,    u"Yuki"_s,
        u"Olga"_s,   u"Ibrahim"_s, u"Grace"_s, u"Bjørn"_s,     u"Mei"_s,      u"Thandiwe"_s, u"Carlos"_s,
        u"Eleni"_s,  u"Jürgen"_s,  u"Aisha"_s, u"Patrick"_s,   u"Katarína"_s, u"Omar"_s,     u"Hannah"_s,
        u"Arjun"_s,  u"Isabel"_s,  u"Sean"_s,  u"Valentina"_s, u"Kofi"_s,     u"Marit"_s,    u"Daniel"_s,
    };
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names{
        u"Okafor"_s,   u"Ferreira"_s, u"Nguyễn"_s, u"O’Brien"_s, u"Kowalski"_s,  u"Sharma"_s,  u"Müller"_s,
        u"Tanaka"_s,   u"Haddad"_s,   u"Dubois"_s, u"Mensah"_s,  u"Lindqvist"_s, u"Iyer"_s,    u"van der Berg"_s,
        u"García"_s,   u"Petrov"_s,   u"Byrne"_s,  u"Trần"_s,    u"Kealoha"_s,   u"Silva"_s,   u"Sato"_s,
        u"Ivanova"_s,  u"Yılmaz"_s,   u"Smith"_s,  u"Ødegård"_s, u"Chen"_s,      u"Dlamini"_s, u"Mendoza"_s,
        u"Papadaki"_s, u"Weiß"_s,     u"Khan"_s,   u"Kelly"_s,   u"Horváth"_s,   u"Farouk"_s,  u"Cohen"_s,
        u"Patel"_s,    u"Moreau"_s,   u"Walsh"_s,  u"Rossi"_s,   u"Asante"_s,    u"Hansen"_s,  u"Johnson"_s,
        u"Nakamura"_s,
    };
    return names;
}

// Somebody who works from another zone than the organisation's; the HRIS tells such a person's times in theirs.
QString neighbourZone(const QString &zone)
{
    static const QMap<QString, QString> neighbours{
        {u"Europe/London"_s, u"Europe/Madrid"_s},
        {u"America/New_York"_s, u"America/Chicago"_s},
        {u"Australia/Sydney"_s, u"Australia/Brisbane"_s},
    };
    return neighbours.value(zone, zone);
}

// Empty in the hour that clocks skip or repeat.
std::optional<Instant> at(const QDate &date, QTime time, const QString &zone)
{
    const auto clock = resolveWallClock(date, time, zone);
    return clock && clock->kind == WallClock::Kind::Unique ? std::optional(clock->first) : std::nullopt;
}

class Seeder {
public:
    Seeder(quint64 seed, const OrganisationSpec &spec, Instant now)
        : m_spec(spec)
        , m_now(now)
        , m_random(seed, u"organisation/"_s + spec.name)
    {
        m_result.tenant = std::make_unique<Tenant>(seed, spec.name, spec.environment, spec.timeZone, spec.dialect);
    }

    SeededOrganisation seed(const QDate &firstWeek, int weeks)
    {
        addClients();
        addPeople();
        for (int week = 0; week < weeks; ++week)
            addWeek(firstWeek.addDays(7 * week));
        if (m_spec.dialect == Dialect::Genesys)
            addDrafts(firstWeek);
        return std::move(m_result);
    }

private:
    Tenant &tenant() { return *m_result.tenant; }

    void addClients()
    {
        for (const auto &[name, mayWrite] : {std::pair{u"Rosterbridge"_s, true}, std::pair{u"Shift bidding"_s, true},
                                             std::pair{u"Reporting"_s, false}}) {
            tenant().addClient(
                {.id = tenant().newId(u"client"), .secret = m_random.hex(40), .name = name, .mayWrite = mayWrite});
        }
    }

    void addPeople()
    {
        const auto namesCount = int(firstNames().size() * lastNames().size());
        QList<int> names(namesCount);
        std::iota(names.begin(), names.end(), 0);
        m_random.shuffle(names);
        for (int index = 0; index < m_spec.agents; ++index) {
            const int name = names[index % namesCount];
            const QString first = firstNames().at(name % firstNames().size());
            const QString last = lastNames().at(name / int(firstNames().size()));
            const QString repeat = index < namesCount ? QString() : QString::number(index / namesCount + 1);
            const QString email = u"%1.%2%3@%4.example"_s.arg(slug(first), slug(last), repeat, slug(m_spec.name));
            const bool elsewhere = index % ordinaryPeople == 11 && isDayTeam(index / m_spec.teamSize);
            const Person person{
                .agentId = tenant().newId(u"agent"),
                .employeeId = u"%1"_s.arg(index + 101, 5, 10, QLatin1Char('0')),
                .email = email,
                .name = first + u' ' + last,
                .team = teamName(index / m_spec.teamSize),
                .zone = elsewhere ? neighbourZone(m_spec.timeZone) : m_spec.timeZone,
            };
            // Some records are poor: the person is then found by the other of the two.
            tenant().addAgent({
                .id = person.agentId,
                .name = person.name,
                .email = index % ordinaryPeople == 7 ? QString() : email,
                .employeeId = index % ordinaryPeople == 3 ? QString() : person.employeeId,
                .timeZone = person.zone,
                .active = !isInactive(index),
            });
            m_result.people.insert(person.agentId, person);
            m_agentIds.append(person.agentId);
        }
        addTeams();
    }

    bool isInactive(int index) const { return index > 0 && index == m_spec.agents - 1; }
    static const TeamPattern &patternOf(int team) { return patterns.at(size_t(team) % patterns.size()); }
    static bool isDayTeam(int team) { return patternOf(team).start.hour() < 12; }
    int teams() const { return (m_spec.agents + m_spec.teamSize - 1) / m_spec.teamSize; }

    // Genesys counts calls by management unit, and real ones are large: there all teams of one pattern are one.
    QString teamName(int team) const
    {
        const QString label = QStringView(patternOf(team).label).toString();
        return m_spec.dialect == Dialect::Genesys ? label
                                                  : u"%1 %2"_s.arg(label).arg(team + 1, 2, 10, QLatin1Char('0'));
    }

    void addTeams()
    {
        QStringList names;
        QHash<QString, QStringList> agentIds;
        for (int team = 0; team < teams(); ++team) {
            if (!names.contains(teamName(team)))
                names.append(teamName(team));
            agentIds[teamName(team)] += m_agentIds.mid(team * m_spec.teamSize, m_spec.teamSize);
        }
        for (const QString &name : std::as_const(names))
            tenant().addTeam(name, agentIds[name]);
    }

    StoredSchedule newSchedule(const QString &name, const QDate &weekDate)
    {
        return {
            .id = tenant().newId(u"schedule"),
            .name = name,
            .weekDate = weekDate,
            .published = true,
            .version = 1 + m_random.below(9),
            .modifiedBy = {tenant().authorId(planner()), planner()},
            .modified = m_now,
        };
    }

    void addWeek(const QDate &weekDate)
    {
        if (m_spec.dialect == Dialect::Genesys) {
            StoredSchedule schedule = newSchedule(u"Week of %1"_s.arg(weekDate.toString(Qt::ISODate)), weekDate);
            for (int team = 0; team < teams(); ++team)
                addShifts(schedule, team);
            addAgents(schedule);
            tenant().addSchedule(schedule);
            return;
        }
        for (int team = 0; team < teams(); ++team) {
            StoredSchedule schedule = newSchedule(teamName(team), weekDate);
            addShifts(schedule, team);
            tenant().addSchedule(schedule);
        }
    }

    void addShifts(StoredSchedule &schedule, int team)
    {
        const int last = qMin(m_spec.agents, (team + 1) * m_spec.teamSize);
        for (int index = team * m_spec.teamSize; index < last; ++index) {
            const int firstDayOff = m_random.below(7);
            const int late = 15 * m_random.below(3);
            for (int day = 0; day < 7 && !isInactive(index); ++day) {
                if ((day - firstDayOff + 7) % 7 >= 7 - workDays) {
                    addShift(schedule, index, schedule.weekDate.addDays(day), patternOf(team).start.addSecs(60 * late));
                }
            }
            if (m_spec.dialect == Dialect::Genesys && index % ordinaryPeople == 20)
                m_daysOff.insert(m_agentIds.at(index), schedule.weekDate.addDays(firstDayOff));
        }
    }

    // Everybody is in the schedule; some have a whole day off.
    void addAgents(StoredSchedule &schedule)
    {
        for (int index = 0; index < m_spec.agents; ++index) {
            if (isInactive(index))
                continue;
            const QString &agentId = m_agentIds.at(index);
            AgentSchedule agent{.version = 1 + m_random.below(9), .modifiedBy = schedule.modifiedBy, .modified = m_now};
            if (const QDate date = m_daysOff.value(agentId); date.isValid()) {
                agent.markers.insert(date.toString(Qt::ISODate),
                                     QJsonObject{
                                         {"lengthMinutes"_L1, 480},
                                         {"description"_L1, u"Annual leave"_s},
                                         {"activityCodeId"_L1, tenant().codeIds().timeOff},
                                         {"paid"_L1, true},
                                         {"payableMinutes"_L1, 480},
                                         {"timeOffRequestId"_L1, tenant().newId(u"time off")},
                                         {"timeOffRequestSyncVersion"_L1, 1},
                                     });
            }
            schedule.agents.insert(agentId, agent);
        }
        m_daysOff.clear();
    }

    // What planners keep beside the schedules that count: one of a week with the first team in it, and an empty one
    // that began a week earlier and reaches into the first week.
    void addDrafts(const QDate &firstWeek)
    {
        StoredSchedule draft = newSchedule(u"Draft with more evenings"_s, firstWeek);
        draft.published = false;
        addShifts(draft, 0);
        addAgents(draft);
        tenant().addSchedule(draft);
        StoredSchedule early = newSchedule(u"Two weeks ahead"_s, firstWeek.addDays(-7));
        early.weekCount = 2;
        early.published = false;
        tenant().addSchedule(early);
    }

    void addShift(StoredSchedule &schedule, int index, const QDate &date, QTime begin)
    {
        const QString &zone = m_spec.timeZone;
        const QTime end = begin.addSecs(8 * 3600);
        const bool overnight = end <= begin;
        const QDate endDate = overnight ? date.addDays(1) : date;
        // By night the meal keeps clear of the hour that most zones skip or repeat.
        const QTime mealTime =
            overnight ? QTime(3, 15).addSecs(900 * m_random.below(3)) : begin.addSecs(12600 + 900 * m_random.below(5));
        const auto startsAt = at(date, begin, zone);
        const auto endsAt = at(endDate, end, zone);
        const auto mealAt = at(endDate, mealTime, zone);
        // Zones that change elsewhere in the night have a shift less: an HRIS could not tell it by the wall clock.
        if (!startsAt || !endsAt || !mealAt)
            return;
        const Activity meal{.start = *mealAt, .length = Minutes(30), .codeId = tenant().codeIds().meal, .paid = false};
        QList<Activity> segments{meal};
        const bool isGenesys = m_spec.dialect == Dialect::Genesys;
        QJsonObject extras;
        if (isGenesys)
            addForeign(segments, extras, *startsAt, *endsAt);
        const QString hrisId = u"%1-%2"_s.arg(m_spec.name.left(2).toUpper()).arg(++m_shifts, 6, 10, QLatin1Char('0'));
        Shift shift;
        shift.id = tenant().newId(u"shift");
        shift.agentId = m_agentIds.at(index);
        // Genesys has no room for an id of the HRIS.
        shift.externalId = m_random.chance(0.04) || isGenesys ? QString() : hrisId;
        shift.modifiedBy = planner();
        shift.modified = m_now;
        const QString &work = m_random.chance(0.25) ? tenant().codeIds().email : tenant().codeIds().onQueue;
        const auto laid = laidOut(tenant(), shift, *startsAt, *endsAt, segments, work);
        Q_ASSERT(laid);
        m_result.hrisIds.insert(laid->id, hrisId);
        schedule.shifts.insert(laid->id, *laid);
        if (!extras.isEmpty())
            schedule.extras.insert(laid->id, extras);
    }

    // Here and there an hour of granted time off or a learning session, which no HRIS knows of.
    void addForeign(QList<Activity> &segments, QJsonObject &extras, Instant start, Instant end)
    {
        const CodeIds &codes = tenant().codeIds();
        if (m_shifts % 37 == 5) {
            segments.append({.start = start + std::chrono::hours(1),
                             .length = Minutes(60),
                             .codeId = codes.timeOff,
                             .description = u"Dentist"_s,
                             .foreign = true});
            extras = {{codes.timeOff + u"/0"_s,
                       QJsonObject{{"timeOffRequestId"_L1, tenant().newId(u"time off")},
                                   {"timeOffRequestSyncVersion"_L1, 1},
                                   {"payableMinutes"_L1, 60}}}};
        } else if (m_shifts % 41 == 7) {
            segments.append({.start = end - Minutes(105),
                             .length = Minutes(30),
                             .codeId = codes.meeting,
                             .description = u"Data protection"_s,
                             .foreign = true});
            extras = {{codes.meeting + u"/0"_s,
                       QJsonObject{{"externalActivityId"_L1, tenant().newId(u"learning")},
                                   {"externalActivityType"_L1, u"Learning"_s}}}};
        }
    }

    static QString planner() { return u"Workforce planning"_s; }

    const OrganisationSpec m_spec;
    const Instant m_now;
    Random m_random;
    SeededOrganisation m_result;
    QStringList m_agentIds;
    QHash<QString, QDate> m_daysOff; //!< by agent, of the week that is being made
    int m_shifts = 0;
};

} // namespace

QList<OrganisationSpec> defaultOrganisations()
{
    return {
        {.name = u"Northwind Support"_s,
         .environment = u"UK production"_s,
         .timeZone = u"Europe/London"_s,
         .agents = 100},
        {.name = u"Contoso Care"_s,
         .environment = u"US production"_s,
         .timeZone = u"America/New_York"_s,
         .agents = 400},
        {.name = u"Fabrikam Retail"_s, .environment = u"AU test"_s, .timeZone = u"Australia/Sydney"_s, .agents = 1500},
    };
}

SeededOrganisation seedOrganisation(quint64 seed, const OrganisationSpec &spec, const QDate &firstWeek, int weeks,
                                    Instant now)
{
    return Seeder(seed, spec, now).seed(firstWeek, weeks);
}

QString slug(const QString &name)
{
    // Letters that Unicode does not take apart into a base and a mark.
    static const QMap<QChar, QString> plain{
        {u'ł', u"l"_s}, {u'ø', u"o"_s}, {u'ß', u"ss"_s}, {u'ı', u"i"_s}, {u'đ', u"d"_s},
    };
    QString text;
    const QString decomposed = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar letter : decomposed) {
        if (plain.contains(letter))
            text += plain.value(letter);
        else if (letter == u' ')
            text += u'-';
        else if (letter.unicode() < 128 && letter.isLetterOrNumber())
            text += letter;
    }
    return text;
}

} // namespace rosterbridge::sandbox
