// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/genesysgateway.h"

#include "core/wfm/genesys/gather.h"

#include <QUrlQuery>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge {

using namespace genesys;

namespace {

//! As long as this, a line of a list is news. An older one is asked for anew.
constexpr auto lineLife = 60s;
constexpr auto readingLife = 1s;
//! Persons asked about in one call (reference, 5.3: max.user.ids).
constexpr qsizetype personsOfCall = 100;

//! One line and one schedule, whatever week of it is meant.
QString resourceOf(const ScheduleKey &key)
{
    return key.businessUnit + u'/' + key.schedule;
}

//! \a done, unless \a context is gone by then.
template <class T>
Done<T> guarded(QObject *context, Done<T> done)
{
    return [context = QPointer(context), done = std::move(done)](const T &value) {
        if (context)
            done(value);
    };
}

QList<QStringList> chunks(const QStringList &ids)
{
    QList<QStringList> chunks;
    for (qsizetype from = 0; from < ids.size(); from += personsOfCall)
        chunks.append(ids.mid(from, personsOfCall));
    return chunks;
}

Error gone(const QString &host)
{
    return {.kind = Error::Kind::NotFound,
            .what = Error::tr("%1 has not got what was asked for.").arg(host),
            .next = Error::tr("It may have been deleted or replaced; compare again.")};
}

//! \a changes with the ids that shifts have above the gateway.
QList<ScheduleChange> changesOf(const QString &agentId, QList<ScheduleChange> changes)
{
    const auto idOf = [&agentId](const QString &shift) { return ShiftKey{.agent = agentId, .shift = shift}.text(); };
    for (ScheduleChange &change : changes) {
        for (Shift &shift : change.shifts) {
            shift.id = idOf(shift.id);
            shift.agentId = agentId;
        }
        for (QStringList *const ids : {&change.touched, &change.deleted}) {
            for (QString &id : *ids)
                id = idOf(id);
        }
    }
    return changes;
}

//! \a error of reading a business unit, which names no other than the one that was chosen.
Error unitError(Error error, const QString &id)
{
    if (error.kind == Error::Kind::NotFound) {
        error.what = Error::tr("There is no business unit %1 that may be seen.").arg(id);
        error.next = Error::tr("Test the connection to see which there are, and choose anew.");
    }
    return error;
}

} // namespace

GenesysGateway::GenesysGateway(const Connection &connection, Network &network, SecretStore &secrets, Clock &clock,
                               const QRandomGenerator &random)
    : m_connection(connection)
    , m_clock(clock)
    , m_client(connection, network, secrets, clock, random)
    , m_channel(m_client, network, clock, random)
{
    connect(&m_client.api(), &ApiClient::allowanceChanged, this, &Gateway::allowanceChanged);
    connect(&m_channel, &NotificationChannel::received, this, &GenesysGateway::take);
    connect(&m_channel, &NotificationChannel::gap, this, &GenesysGateway::allMayHaveMoved);
}

GenesysGateway::~GenesysGateway()
{
    // What works with the client and the channel goes before them.
    const QObjectList operations = children();
    qDeleteAll(operations);
}

//! The business units, as loaded before unless they are to be \a fresh.
void GenesysGateway::withUnits(bool fresh, Urgency urgency, Done<Result<Units>> done)
{
    if (!fresh && !m_units.isEmpty() && m_awaitingUnits.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, done = std::move(done)] { done(m_units); }, Qt::QueuedConnection);
        return;
    }
    // One load serves all who ask, but a run may be held, and a person is not to wait for that.
    const bool isFirst = m_awaitingUnits.isEmpty();
    m_awaitingUnits.append(std::move(done));
    if (!isFirst && !(m_loading == Urgency::Background && urgency != Urgency::Background))
        return;
    m_loading = urgency;
    loadUnits(urgency);
}

void GenesysGateway::signIn(const std::function<void(const QUrl &)> &open, QObject *context, Done<Result<QString>> done)
{
    m_client.api().signIn(open, context, std::move(done));
}

void GenesysGateway::loadUnits(Urgency urgency)
{
    const auto loaded = [this, urgency](const Result<Units> &units) {
        // Another load was first, or is still to come.
        if (m_awaitingUnits.isEmpty() || (!units && urgency != m_loading))
            return;
        m_units = units.value_or(Units());
        if (units)
            nameTopics();
        const auto awaiting = std::exchange(m_awaitingUnits, {});
        for (const auto &done : awaiting)
            done(units);
    };
    const auto loadEach = [this, urgency, loaded](const QStringList &ids) {
        gather<BusinessUnit>(
            ids, this, [this, urgency](const QString &id, const auto &done) { loadUnit(id, urgency, done); }, loaded);
    };
    // The topics of a person have their id, which nothing else tells.
    if (m_client.subject().isEmpty()) {
        m_client.get<QString>(CallKind::ListPage, urgency, m_client.url({u"users"_s, u"me"_s}), personFrom, this,
                              [this, urgency, loaded](const Result<QString> &person) {
                                  if (!person)
                                      return loaded(failure(person.error()));
                                  m_client.setSubject(*person);
                                  loadUnits(urgency);
                              });
        return;
    }
    if (!m_connection.units.isEmpty())
        return loadEach(m_connection.units);
    m_client.get<QList<Unit>>(
        CallKind::ListPage, urgency, m_client.url({u"workforcemanagement"_s, u"businessunits"_s}), businessUnitsFrom,
        this, [this, loaded, loadEach](const Result<QList<Unit>> &units) {
            if (!units)
                return loaded(failure(units.error()));
            if (units->isEmpty())
                return loaded(failure(Error::Kind::Forbidden,
                                      Error::tr("The client may see no business unit at %1.").arg(m_client.host()),
                                      Error::tr("Give it a role in the division of the business unit.")));
            QStringList ids;
            for (const Unit &unit : *units)
                ids.append(unit.id);
            loadEach(ids);
        });
}

void GenesysGateway::loadUnit(const QString &id, Urgency urgency, const Done<Result<BusinessUnit>> &done)
{
    m_client.get<BusinessUnit>(CallKind::ListPage, urgency, m_client.unitUrl(id, {}, u"expand=settings"_s),
                               businessUnitFrom, this, [this, id, urgency, done](const Result<BusinessUnit> &unit) {
                                   if (!unit)
                                       return done(failure(unitError(unit.error(), id)));
                                   m_client.get<QList<Unit>>(
                                       CallKind::ListPage, urgency, m_client.unitUrl(id, {u"managementunits"_s}),
                                       managementUnitsFrom, this,
                                       [unit = *unit, done](const Result<QList<Unit>> &managementUnits) {
                                           if (!managementUnits)
                                               return done(failure(managementUnits.error()));
                                           BusinessUnit whole = unit;
                                           whole.managementUnits = *managementUnits;
                                           done(whole);
                                       });
                               });
}

void GenesysGateway::unitOf(const ScheduleKey &key, Urgency urgency, Done<Result<BusinessUnit>> done)
{
    withUnits(false, urgency, [this, id = key.businessUnit, done = std::move(done)](const Result<Units> &units) {
        if (!units)
            return done(failure(units.error()));
        const auto unit =
            std::find_if(units->cbegin(), units->cend(), [&id](const BusinessUnit &one) { return one.id == id; });
        if (unit == units->cend())
            done(failure(gone(m_client.host())));
        else
            done(*unit);
    });
}

void GenesysGateway::probe(const QList<QDate> &weeks, Urgency urgency, QObject *context,
                           Done<Result<QList<ScheduleInfo>>> done)
{
    struct WeekOfUnit {
        BusinessUnit unit;
        QDate week;
    };
    withUnits(
        false, urgency, [this, weeks, urgency, done = guarded(context, std::move(done))](const Result<Units> &units) {
            if (!units)
                return done(failure(units.error()));
            QList<WeekOfUnit> wanted;
            for (const BusinessUnit &unit : *units) {
                QSet<QDate> seen; // of weeks that begin on another day than those asked for
                for (const QDate &date : weeks) {
                    const QDate week = unit.weekOf(date);
                    if (!seen.contains(week))
                        wanted.append({unit, week});
                    seen.insert(week);
                }
            }
            gather<std::optional<ScheduleInfo>>(
                wanted, this,
                [this, urgency](const WeekOfUnit &one, const Done<Result<std::optional<ScheduleInfo>>> &listed) {
                    m_client.get<QList<ListedSchedule>>(
                        CallKind::Probe, urgency,
                        m_client.unitUrl(one.unit.id, {u"weeks"_s, one.week.toString(Qt::ISODate), u"schedules"_s}),
                        weekFrom, this, [this, one, listed](const Result<QList<ListedSchedule>> &schedules) {
                            if (!schedules)
                                return listed(failure(schedules.error()));
                            const ListedSchedule *const schedule = scheduleOfWeek(*schedules, one.week);
                            if (schedule == nullptr) {
                                m_counting.remove({one.unit.id, one.week});
                                return listed(std::nullopt);
                            }
                            const ScheduleKey key{.businessUnit = one.unit.id,
                                                  .firstWeek = schedule->firstWeek,
                                                  .schedule = schedule->id,
                                                  .week = one.week};
                            remember(key, *schedule);
                            m_counting.insert({one.unit.id, one.week},
                                              {.id = key.text(), .published = schedule->published});
                            listed(infoOf(key, one.unit, *schedule, {.schedule = schedule->version, .agents = {}}));
                        });
                },
                [this, done](const Result<QList<std::optional<ScheduleInfo>>> &listed) {
                    if (!listed)
                        return done(failure(listed.error()));
                    QList<ScheduleInfo> infos;
                    for (const auto &info : *listed) {
                        if (info) {
                            infos.append(*info);
                            infos.last().modifiedBy = nameOf(info->modifiedBy);
                        }
                    }
                    std::sort(infos.begin(), infos.end(), [](const ScheduleInfo &left, const ScheduleInfo &right) {
                        return std::tie(left.weekDate, left.name, left.id)
                            < std::tie(right.weekDate, right.name, right.id);
                    });
                    done(infos);
                });
        });
}

//! Whether another schedule counts in that week by now: this one was listed no more, or nobody sees it as they did,
//! which nothing else brings about. It is there yet, but what is written to it is of no use to anybody (W12).
bool GenesysGateway::isReplaced(const ScheduleKey &key, bool published) const
{
    const Counting counting = m_counting.value({key.businessUnit, key.week});
    return !counting.id.isEmpty() && (counting.id != key.text() || (counting.published && !published));
}

void GenesysGateway::remember(const ScheduleKey &key, const ListedSchedule &listed)
{
    m_lines.insert(resourceOf(key), {.listed = listed, .at = m_clock.monotonic()});
}

//! The schedule's own version and state, as just listed or asked for.
void GenesysGateway::line(const ScheduleKey &key, Urgency urgency, const Done<Result<ListedSchedule>> &done)
{
    const auto known = m_lines.constFind(resourceOf(key));
    if (known != m_lines.cend() && m_clock.monotonic() - known->at < lineLife)
        return done(known->listed);
    m_client.get<ListedSchedule>(CallKind::Fetch, urgency, m_client.scheduleUrl(key), listedScheduleFrom, this,
                                 [this, key, done](const Result<ListedSchedule> &listed) {
                                     if (listed)
                                         remember(key, *listed);
                                     done(listed);
                                 });
}

void GenesysGateway::fetch(const QString &scheduleId, const std::optional<Version> &ifVersion, Urgency urgency,
                           QObject *context, Done<Result<std::optional<Schedule>>> done)
{
    const auto key = ScheduleKey::from(scheduleId);
    const auto ended = guarded(context, std::move(done));
    if (!key) {
        QMetaObject::invokeMethod(
            this, [this, ended] { ended(failure(gone(m_client.host()))); }, Qt::QueuedConnection);
        return;
    }
    const auto known = ifVersion ? Versions::unpack(*ifVersion) : std::nullopt;
    if (const auto reading = takeReading(scheduleId); reading && !isReplaced(*key, reading->info.published)) {
        const bool isNews = reading->info.version != ifVersion;
        QMetaObject::invokeMethod(
            this,
            [this, ended, reading = *reading, isNews, urgency] {
                if (!isNews)
                    return ended(std::nullopt);
                withNames(reading, urgency, [ended](const Schedule &schedule) { ended(schedule); });
            },
            Qt::QueuedConnection);
        return;
    }
    const QPointer asker(context);
    unitOf(*key, urgency, [this, key = *key, known, urgency, asker, ended](const Result<BusinessUnit> &unit) {
        if (!unit)
            return ended(failure(unit.error()));
        line(key, urgency,
             [this, key, unit = *unit, known, urgency, asker, ended](const Result<ListedSchedule> &listed) {
                 if (!listed)
                     return ended(failure(listed.error()));
                 if (isReplaced(key, listed->published))
                     return ended(failure(gone(m_client.host())));
                 if (asker)
                     fetchLine(key, unit, *listed, known, urgency, asker, ended);
             });
    });
}

std::optional<Schedule> GenesysGateway::takeReading(const QString &scheduleId)
{
    const Reading reading = m_readings.take(scheduleId);
    if (reading.schedule.info.id.isEmpty() || m_clock.monotonic() - reading.at > readingLife)
        return std::nullopt;
    return reading.schedule;
}

//! The version of the schedule was read before those of the agents: if it is still the same later on, then so is what
//! was read of them.
void GenesysGateway::fetchLine(const ScheduleKey &key, const BusinessUnit &unit, const ListedSchedule &listed,
                               const std::optional<Versions> &known, Urgency urgency, QObject *context,
                               const Done<Result<std::optional<Schedule>>> &done)
{
    const bool covers = m_coversAgents.value_or(known && known->coversAgents);
    if (known && covers && known->schedule == listed.version)
        return done(std::nullopt);
    // A line that is older than what was read last shows nothing.
    const auto line = m_lines.find(resourceOf(key));
    const bool isNew = line != m_lines.end() && !std::exchange(line->used, true);
    auto *const reading = new ScheduleReading(
        {m_client, m_channel, m_clock, urgency}, key, unit.managementUnits, this,
        [this, key, unit, listed, known, covers, isNew, urgency, done](const Result<QList<AgentSchedule>> &agents) {
            if (!agents)
                return done(failure(agents.error()));
            const Schedule schedule = scheduleOf(key, unit, listed, *agents, covers);
            const Versions now = *Versions::unpack(schedule.info.version);
            if (known && known->sameState(now))
                return done(std::nullopt);
            if (isNew && known && known->schedule == now.schedule)
                m_coversAgents = false; // agents have moved, and it has not
            withNames(schedule, urgency, [done](const Schedule &read) { done(read); });
        });
    // Nobody asks on for who is gone.
    connect(context, &QObject::destroyed, reading, &QObject::deleteLater);
}

QString GenesysGateway::nameOf(const QString &author) const
{
    const bool isClient = m_connection.signIn == SignIn::Secret && author == m_client.subject();
    return isClient ? u"Rosterbridge"_s : m_names.value(author, author);
}

//! With the names that are known in place of the ids of those who changed something.
Schedule GenesysGateway::named(Schedule schedule) const
{
    schedule.info.modifiedBy = nameOf(schedule.info.modifiedBy);
    for (Shift &shift : schedule.shifts)
        shift.modifiedBy = nameOf(shift.modifiedBy);
    return schedule;
}

//! Asks who those of \a authors are whose names are not known. Where that fails, they keep their ids.
void GenesysGateway::learnNames(QSet<QString> authors, Urgency urgency, const std::function<void()> &then)
{
    authors.removeIf([this](const QString &id) {
        return id.isEmpty() || id == "System"_L1 || m_names.contains(id) || nameOf(id) != id;
    });
    if (authors.isEmpty())
        return then();
    QStringList ids = authors.values();
    ids.sort();
    askPersons(ids, urgency, [this, ids, then](const Result<QList<Agent>> &persons) {
        if (persons) {
            for (const QString &id : ids)
                m_names.insert(id, id);
            for (const Agent &person : *persons)
                m_names.insert(person.id, person.name);
        }
        then();
    });
}

//! named(), after a look at who they are.
void GenesysGateway::withNames(const Schedule &schedule, Urgency urgency, const Done<Schedule> &done)
{
    QSet<QString> authors{schedule.info.modifiedBy};
    for (const Shift &shift : schedule.shifts)
        authors.insert(shift.modifiedBy);
    learnNames(authors, urgency, [this, schedule, done] { done(named(schedule)); });
}

//! Who has these ids, be they at work yet or not.
void GenesysGateway::askPersons(const QStringList &ids, Urgency urgency, const Done<Result<QList<Agent>>> &done)
{
    gather<QList<Agent>>(
        chunks(ids), this,
        [this, urgency](const QStringList &some, const auto &read) {
            QUrlQuery query{{u"pageSize"_s, QString::number(personsOfCall)}, {u"state"_s, u"any"_s}};
            for (const QString &id : some)
                query.addQueryItem(u"id"_s, id);
            m_client.get<QList<Agent>>(CallKind::ListPage, urgency,
                                       m_client.url({u"users"_s}, query.toString(QUrl::FullyEncoded)), usersFrom, this,
                                       read);
        },
        [done](const Result<QList<QList<Agent>>> &persons) {
            if (!persons)
                return done(failure(persons.error()));
            QList<Agent> all;
            for (const QList<Agent> &some : *persons)
                all += some;
            done(all);
        });
}

void GenesysGateway::write(const QString &scheduleId, const Version &version, const WriteSet &changes, QObject *context,
                           Done<WriteOutcome> done)
{
    const auto key = ScheduleKey::from(scheduleId);
    const auto ended = guarded(context, std::move(done));
    if (!key) {
        QMetaObject::invokeMethod(
            this, [this, ended] { ended(Failed{gone(m_client.host())}); }, Qt::QueuedConnection);
        return;
    }
    const auto start = [this, key = *key, version, changes, ended] { update(key, version, changes, ended); };
    // Weeks of one schedule share its versions: their writes go one after another.
    if (m_writing.contains(resourceOf(*key))) {
        m_waiting.push_back({*key, start});
        return;
    }
    m_writing.insert(resourceOf(*key));
    start();
}

void GenesysGateway::update(const ScheduleKey &key, const Version &version, const WriteSet &changes,
                            const Done<WriteOutcome> &done)
{
    // What was read before a write tells nothing of what follows it.
    m_lines.remove(resourceOf(key));
    m_readings.remove(key.text());
    const auto end = [this, key, done](WriteOutcome outcome) {
        written(key, outcome);
        if (auto *accepted = std::get_if<Accepted>(&outcome))
            accepted->schedule = named(accepted->schedule);
        done(outcome);
    };
    unitOf(key, Urgency::Background, [this, key, version, changes, end](const Result<BusinessUnit> &unit) {
        if (!unit)
            return end(Failed{unit.error()});
        const auto versions = Versions::unpack(version);
        if (!versions)
            return end(Stale{});
        if (const auto reasons = offGrid(changes, unit->grid); !reasons.isEmpty())
            return end(Rejected{.reasonByShift = reasons,
                                .error = {.kind = Error::Kind::Validation,
                                          .what = Error::tr("Times are no multiples of %n minutes.", nullptr,
                                                            int(unit->grid.count()))}});
        if (changes.publish)
            return publish(key, *unit, *versions, changes, end);
        carryOut(key, *unit, *versions, changes, end);
    });
}

//! Publishes, unless another schedule is published for one of the weeks: it would be replaced, and nothing brings it
//! back (W12).
void GenesysGateway::publish(const ScheduleKey &key, const BusinessUnit &unit, const Versions &versions,
                             const WriteSet &changes, const Done<WriteOutcome> &done)
{
    line(key, Urgency::Background, [this, key, unit, versions, changes, done](const Result<ListedSchedule> &own) {
        if (!own)
            return done(Failed{own.error()});
        QList<QDate> weeks;
        for (int week = 0; week < own->weekCount; ++week)
            weeks.append(own->firstWeek.addDays(7 * week));
        gather<QList<ListedSchedule>>(
            weeks, this,
            [this, unit](const QDate &week, const Done<Result<QList<ListedSchedule>>> &listed) {
                m_client.get<QList<ListedSchedule>>(
                    CallKind::Probe, Urgency::Background,
                    m_client.unitUrl(unit.id, {u"weeks"_s, week.toString(Qt::ISODate), u"schedules"_s}), weekFrom, this,
                    listed);
            },
            [this, key, unit, versions, changes, done](const Result<QList<QList<ListedSchedule>>> &listed) {
                if (!listed)
                    return done(Failed{listed.error()});
                for (const QList<ListedSchedule> &week : *listed) {
                    const bool isTaken = std::any_of(week.cbegin(), week.cend(), [&key](const ListedSchedule &one) {
                        return one.published && one.id != key.schedule;
                    });
                    if (isTaken)
                        return done(Rejected{
                            .reasonByShift = {},
                            .error = {.kind = Error::Kind::Validation,
                                      .what =
                                          Error::tr("Another schedule of %1 is published for the same weeks by now.")
                                              .arg(unit.name),
                                      .next = Error::tr("Compare again.")}});
                }
                carryOut(key, unit, versions, changes, done);
            });
    });
}

void GenesysGateway::carryOut(const ScheduleKey &key, const BusinessUnit &unit, const Versions &versions,
                              const WriteSet &changes, const Done<WriteOutcome> &done)
{
    m_channel.open();
    auto *const update = new ScheduleUpdate({m_client, m_channel, m_clock, Urgency::Background}, key, unit, versions,
                                            changes, this, done);
    connect(update, &ScheduleUpdate::read, this, [this](const Schedule &now) {
        m_readings.insert(now.info.id, {.schedule = now, .at = m_clock.monotonic()});
    });
}

void GenesysGateway::written(const ScheduleKey &key, const WriteOutcome &outcome)
{
    if (const auto *accepted = std::get_if<Accepted>(&outcome)) {
        if (const auto versions = Versions::unpack(accepted->schedule.info.version)) {
            m_coversAgents = versions->coversAgents;
            m_written.insert(resourceOf(key), versions->schedule);
        }
    }
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [&key](const Waiting &one) { return resourceOf(one.key) == resourceOf(key); });
    if (next == m_waiting.end()) {
        m_writing.remove(resourceOf(key));
        return;
    }
    const auto start = next->start;
    m_waiting.erase(next);
    start();
}

QList<WriteSet> GenesysGateway::portions(const WriteSet &changes) const
{
    return genesys::portions(changes);
}

void GenesysGateway::directory(QObject *context, Done<Result<Directory>> done)
{
    m_client.get<OrganisationName>(
        CallKind::ListPage, Urgency::Foreground, m_client.url({u"organizations"_s, u"me"_s}), organisationFrom, this,
        [this, done = guarded(context, std::move(done))](const Result<OrganisationName> &organisation) {
            if (!organisation)
                return done(failure(organisation.error()));
            if (const auto right = checkOrganisation(m_connection, organisation->id, organisation->name); !right)
                return done(failure(right.error()));
            withUnits(true, Urgency::Foreground, [this, name = organisation->name, done](const Result<Units> &units) {
                if (!units)
                    return done(failure(units.error()));
                gather<Directory>(
                    *units, this, [this](const BusinessUnit &unit, const auto &read) { directoryOf(unit, read); },
                    [name, done](const Result<QList<Directory>> &directories) {
                        if (!directories)
                            return done(failure(directories.error()));
                        Directory whole{.organisationName = name, .agents = {}, .codes = {}};
                        for (const Directory &one : *directories) {
                            whole.agents += one.agents;
                            // The service's own codes have the same ids in all business units.
                            for (const ActivityCode &code : one.codes) {
                                if (whole.code(code.id) == nullptr)
                                    whole.codes.append(code);
                            }
                        }
                        done(whole);
                    });
            });
        });
}

void GenesysGateway::directoryOf(const BusinessUnit &unit, const Done<Result<Directory>> &done)
{
    codesOf(unit, false, [this, unit, done](const Result<QList<ActivityCode>> &codes) {
        if (!codes)
            return done(failure(codes.error()));
        agentsOf(unit, [codes = *codes, done](const Result<QList<Agent>> &agents) {
            if (!agents)
                return done(failure(agents.error()));
            done(Directory{.organisationName = {}, .agents = *agents, .codes = codes});
        });
    });
}

void GenesysGateway::codesOf(const BusinessUnit &unit, bool again, const Done<Result<QList<ActivityCode>>> &done)
{
    using Codes = QList<ActivityCode>;
    const ApiRequest request{.kind = CallKind::ListPage, .url = m_client.unitUrl(unit.id, {u"activitycodes"_s})};
    m_client.api().send(request, this, [this, unit, again, done](const ApiAnswer &answer) {
        if (answer.error)
            return done(failure(*answer.error));
        const auto file = parseObject(answer.http.body).and_then(downloadOf);
        if (!file || file->isEmpty())
            return decodeBody<Codes>(answer.http, activityCodesFrom, this, done);
        m_client.download<Codes>(Urgency::Foreground, *file, activityCodesFrom, this,
                                 [this, unit, again, done](const Result<Codes> &codes) {
                                     if (codes || again || !GenesysClient::isWorthANewAddress(codes.error()))
                                         done(codes);
                                     else
                                         codesOf(unit, true, done);
                                 });
    });
}

//! The agents of a unit: their ids, then what is known of the persons and their ids in the HR system.
void GenesysGateway::agentsOf(const BusinessUnit &unit, const Done<Result<QList<Agent>>> &done)
{
    using EmployeeIds = QMap<QString, QString>;
    m_client.get<QMap<QString, QStringList>>(
        CallKind::ListPage, Urgency::Foreground, m_client.unitUrl(unit.id, {u"users"_s}), agentIdsFrom, this,
        [this, unit, done](const Result<QMap<QString, QStringList>> &idsByUnit) {
            if (!idsByUnit)
                return done(failure(idsByUnit.error()));
            QHash<QString, QString> zones; // by agent
            QStringList ids;
            for (const auto &[managementUnit, users] : idsByUnit->asKeyValueRange()) {
                QString zone = unit.timeZone;
                for (const Unit &one : unit.managementUnits) {
                    if (one.id == managementUnit && !one.timeZone.isEmpty())
                        zone = one.timeZone;
                }
                for (const QString &id : users)
                    zones.insert(id, zone);
                ids += users;
            }
            askPersons(ids, Urgency::Foreground, [this, ids, zones, done](const Result<QList<Agent>> &persons) {
                if (!persons)
                    return done(failure(persons.error()));
                for (const Agent &person : *persons)
                    m_names.insert(person.id, person.name);
                gather<EmployeeIds>(
                    chunks(ids), this,
                    [this](const QStringList &some, const auto &read) {
                        m_client.ask<EmployeeIds>(CallKind::ListPage, Urgency::Foreground,
                                                  m_client.url({u"workforcemanagement"_s, u"agents"_s,
                                                                u"integrations"_s, u"hris"_s, u"query"_s}),
                                                  {{"agentIds"_L1, QJsonArray::fromStringList(some)}}, employeeIdsFrom,
                                                  this, read);
                    },
                    [persons = *persons, zones, done](const Result<QList<EmployeeIds>> &employeeIds) {
                        if (!employeeIds)
                            return done(failure(employeeIds.error()));
                        QList<Agent> agents = persons;
                        for (Agent &agent : agents) {
                            agent.timeZone = zones.value(agent.id);
                            for (const EmployeeIds &some : *employeeIds)
                                agent.employeeId = some.value(agent.id, agent.employeeId);
                        }
                        done(agents);
                    });
            });
        });
}

void GenesysGateway::history(const QString &scheduleId, const QString &agentId, QObject *context,
                             Done<Result<QList<ScheduleChange>>> done)
{
    const auto ended = guarded(context, std::move(done));
    const auto key = ScheduleKey::from(scheduleId);
    if (!key) {
        QMetaObject::invokeMethod(
            this, [this, ended] { ended(failure(gone(m_client.host()))); }, Qt::QueuedConnection);
        return;
    }
    const auto take = [this, agentId, ended](const Result<QList<ScheduleChange>> &told) {
        // A draft may have none: the reference speaks of published schedules.
        if (!told && told.error().kind == Error::Kind::NotFound)
            return ended(QList<ScheduleChange>());
        if (!told)
            return ended(failure(told.error()));
        const QList<ScheduleChange> changes = changesOf(agentId, *told);
        QSet<QString> authors;
        for (const ScheduleChange &change : changes)
            authors.insert(change.author);
        learnNames(authors, Urgency::Foreground, [this, changes = changes, ended]() mutable {
            for (ScheduleChange &change : changes)
                change.author = nameOf(change.author);
            ended(changes);
        });
    };
    m_client.get<QList<ScheduleChange>>(CallKind::ListPage, Urgency::Foreground,
                                        m_client.scheduleUrl(*key, {u"history"_s, u"agents"_s, agentId}), historyFrom,
                                        this, take);
}

void GenesysGateway::testConnection(QObject *context, Done<Result<ConnectionReport>> done)
{
    m_client.get<OrganisationName>(
        CallKind::ListPage, Urgency::Foreground, m_client.url({u"organizations"_s, u"me"_s}), organisationFrom, this,
        [this, done = guarded(context, std::move(done))](const Result<OrganisationName> &organisation) {
            if (!organisation)
                return done(failure(organisation.error()));
            if (const auto right = checkOrganisation(m_connection, organisation->id, organisation->name); !right)
                return done(failure(right.error()));
            m_client.get<QList<Unit>>(
                CallKind::ListPage, Urgency::Foreground, m_client.url({u"workforcemanagement"_s, u"businessunits"_s}),
                businessUnitsFrom, this, [this, organisation = *organisation, done](const Result<QList<Unit>> &units) {
                    if (!units)
                        return done(failure(units.error()));
                    ConnectionReport report{.organisationId = organisation.id,
                                            .organisationName = organisation.name,
                                            .neededPermissions = genesys::neededPermissions(),
                                            .missingPermissions = {},
                                            .writeUnknown = false,
                                            .teams = {},
                                            .units = {},
                                            .missingEdit = {}};
                    for (const Unit &unit : *units) {
                        report.teams.append(unit.name);
                        report.units.append({.id = unit.id, .name = unit.name});
                    }
                    m_client.get<QStringList>(CallKind::ListPage, Urgency::Foreground,
                                              m_client.url({u"authorization"_s, u"subjects"_s, u"me"_s}),
                                              missingPermissionsFrom, this,
                                              [report, done](const Result<QStringList> &missing) {
                                                  ConnectionReport whole = report;
                                                  if (missing) {
                                                      whole.missingPermissions = *missing;
                                                      if (missing->contains(EditPermission))
                                                          whole.missingEdit = EditPermission;
                                                  } else if (missing.error().kind == Error::Kind::Forbidden
                                                             || missing.error().kind == Error::Kind::NotFound) {
                                                      whole.writeUnknown = true;
                                                  } else {
                                                      return done(failure(missing.error()));
                                                  }
                                                  done(whole);
                                              });
                });
        });
}

void GenesysGateway::listen()
{
    m_listens = true;
    withUnits(false, Urgency::Foreground, [this](const Result<Units> &units) {
        if (units)
            m_channel.open();
    });
}

void GenesysGateway::nameTopics()
{
    QStringList topics{queryTopic(m_client.subject())};
    for (const BusinessUnit &unit : std::as_const(m_units))
        topics.append(schedulesTopic(unit.id));
    m_channel.setTopics(topics);
}

//! Somebody, perhaps ourselves, changed a schedule of a business unit.
void GenesysGateway::take(const QString &topic, const QJsonObject &body)
{
    const auto unit = std::find_if(m_units.cbegin(), m_units.cend(),
                                   [&topic](const BusinessUnit &one) { return schedulesTopic(one.id) == topic; });
    if (unit == m_units.cend())
        return;
    const auto update = updateAnswerFrom(body);
    if (update && update->operation.progress != Progress::Complete)
        return;
    if (!update || !update->result) // such as a deletion
        return mayHaveMoved(unit->id);
    const ListedSchedule &changed = *update->result;
    const QString resource = unit->id + u'/' + changed.id;
    m_lines.remove(resource);
    // A write of ours that has ended is no news, where the version tells it from what others did since.
    const bool isKnown = m_coversAgents.value_or(false) && changed.version <= m_written.value(resource, -1);
    if (!m_listens || isKnown)
        return;
    for (int week = 0; week < changed.weekCount; ++week) {
        const ScheduleKey key{.businessUnit = unit->id,
                              .firstWeek = changed.firstWeek,
                              .schedule = changed.id,
                              .week = changed.firstWeek.addDays(7 * week)};
        Q_EMIT scheduleMoved(key.text());
        // It may take the place of the one that counted.
        const Counting counting = m_counting.value({unit->id, key.week});
        if (!counting.id.isEmpty() && counting.id != key.text() && (changed.published || !counting.published))
            Q_EMIT scheduleMoved(counting.id);
    }
}

void GenesysGateway::allMayHaveMoved()
{
    for (const BusinessUnit &unit : std::as_const(m_units))
        mayHaveMoved(unit.id);
}

//! News of the schedules of a business unit may have been lost, or does not tell which it is of.
void GenesysGateway::mayHaveMoved(const QString &businessUnit)
{
    m_lines.removeIf([&businessUnit](const std::pair<const QString &, Line &> &line) {
        return line.first.section(u'/', 0, 0) == businessUnit;
    });
    if (!m_listens)
        return;
    QStringList counting;
    for (const auto &[week, one] : m_counting.asKeyValueRange()) {
        if (week.first == businessUnit)
            counting.append(one.id);
    }
    for (const QString &id : std::as_const(counting))
        Q_EMIT scheduleMoved(id);
}

void GenesysGateway::startRun()
{
    m_client.api().startRun();
}

void GenesysGateway::setGate(CallGate gate)
{
    m_client.api().setGate(std::move(gate));
}

void GenesysGateway::gateMoved()
{
    m_client.api().gateMoved();
}

void GenesysGateway::setHeadroom(int headroom)
{
    m_client.api().setHeadroom(headroom);
}

CallCounts GenesysGateway::calls() const
{
    return m_client.api().counts();
}

std::optional<int> GenesysGateway::callsLeft() const
{
    return m_client.api().pacer().callsLeft();
}

std::optional<int> GenesysGateway::callsAllowed() const
{
    return m_client.api().pacer().callsAllowed();
}

//! Upload address, upload and processing, then one query for each management unit.
CallCost GenesysGateway::costOf(const QString &scheduleId) const
{
    const QString unit = ScheduleKey::from(scheduleId).value_or(ScheduleKey()).businessUnit;
    int queries = 1;
    for (const BusinessUnit &one : m_units) {
        if (unit.isEmpty() || one.id == unit)
            queries = std::max(queries, int(one.managementUnits.size()));
    }
    return {.write = 3 + queries, .stale = 3 + 1 + queries, .read = queries};
}

std::chrono::milliseconds GenesysGateway::frozenFor() const
{
    return m_client.api().pacer().frozenFor();
}

} // namespace rosterbridge
