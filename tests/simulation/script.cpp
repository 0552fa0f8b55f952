// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/script.h"

#include "app/sandbox/genesys/settingsjson.h"

#include <QMetaEnum>

#include <algorithm>

namespace rosterbridge::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;
using Kind = Happening::Kind;

const QByteArray retryAfterDate = "Mon, 08 Mar 2027 09:04:00 GMT";
const milliseconds retryAfterInstant = 4min;

namespace {

//! A fault that scripts choose from.
struct Choice {
    Fault::Kind kind;
    Fault::On on;
};

const QList<Choice> &choices()
{
    using F = Fault::Kind;
    using On = Fault::On;
    static const QList<Choice> all{
        {F::TooManyRequests, On::Reads},
        {F::TooManyRequests, On::Writes},
        {F::TooManyRequests, On::SignIns},
        {F::Unavailable, On::Reads},
        {F::Unavailable, On::Writes},
        {F::Unavailable, On::SignIns},
        {F::BadGateway, On::Reads},
        {F::BadGateway, On::Writes},
        {F::GatewayTimeout, On::Reads},
        {F::GatewayTimeout, On::Writes},
        {F::Disconnect, On::Reads},
        {F::Disconnect, On::Writes},
        {F::Disconnect, On::SignIns},
        {F::LostReply, On::Reads},
        {F::LostReply, On::Writes},
        {F::LostReply, On::Writes},
        {F::Garbage, On::Reads},
        {F::Garbage, On::Writes},
        {F::Garbage, On::SignIns},
        {F::SignInPage, On::Reads},
        {F::SignInPage, On::Writes},
        {F::SlowBody, On::Reads},
        {F::SlowBody, On::Writes},
        {F::Hang, On::Reads},
        {F::Hang, On::Writes},
        {F::Hang, On::SignIns},
        {F::TokenRevoked, On::Reads},
        {F::TokenRevoked, On::Writes},
        {F::Forbidden, On::Reads},
        {F::Forbidden, On::Writes},
        {F::PreconditionFailed, On::Writes},
    };
    return all;
}

//! Retry-After as services say it (pitfall W10).
const QList<QByteArray> &retryAfters()
{
    static const QList<QByteArray> all{QByteArray(), "0",           "1",    "7",           "45",
                                       "3600",       "99999999999", "soon", retryAfterDate};
    return all;
}

class Author {
public:
    Author(quint64 seed, sandbox::Dialect dialect)
        : m_dialect(dialect)
        , m_random(seed, u"script")
        , m_guardRandom(seed, u"guards")
        , m_readingRandom(seed, u"readings")
    {
        m_script.seed = seed;
    }

    Script write()
    {
        const int count = m_random.pick(QList<int>{1, 1, 1, 1, 2, 2, 3});
        const int weeks = m_random.pick(QList<int>{1, 1, 1, 2});
        const QDate firstWeek = QDate(2027, 3, 22).addDays(7 * m_random.below(2));
        for (int index = 0; index < count; ++index)
            addOrganisation(index, weeks, firstWeek, index > 0 && m_random.chance(0.5));
        m_script.planAge = m_random.pick(QList<milliseconds>{0s, 0s, 0s, 20s, 10min});
        m_script.clockStopsAsleep = m_random.chance(0.5);
        m_script.callCeiling = m_random.chance(0.05) ? 2 + m_random.below(12) : 0;
        addHappenings();
        if (m_random.chance(0.35)) {
            for (int kills = 1 + m_random.below(3); kills > 0; --kills)
                m_script.kills.append(1 + m_random.below(m_random.chance(0.5) ? 60 : 400));
        }
        return m_script;
    }

private:
    void addOrganisation(int index, int weeks, const QDate &firstWeek, bool quiet)
    {
        static const QList<std::pair<QString, QString>> names{{u"Northwind Support"_s, u"Europe/London"_s},
                                                              {u"Contoso Care"_s, u"America/New_York"_s},
                                                              {u"Fabrikam Retail"_s, u"Australia/Sydney"_s}};
        OrganisationScript organisation;
        organisation.world.seed = m_script.seed * 4 + quint64(index);
        organisation.world.firstWeek = firstWeek;
        organisation.world.weeks = weeks;
        organisation.world.organisations = {{.name = names[index].first,
                                             .environment = u"simulation"_s,
                                             .timeZone = names[index].second,
                                             .agents = m_random.chance(0.05) ? 20 : 3 + m_random.below(4),
                                             .teamSize = 2 + m_random.below(2)}};
        organisation.world.api.weakValidators = m_random.chance(0.3);
        organisation.latency = milliseconds(20 + m_random.below(200));
        if (!quiet) {
            organisation.world.api.allowance = m_random.pick(QList<int>{1000, 1000, 300, 40, 15});
            organisation.world.api.tokenLifetime = m_random.pick(QList<std::chrono::seconds>{24h, 24h, 24h, 60s, 7s});
            addFaults(organisation);
            addRivals(organisation);
        }
        if (m_guardRandom.chance(0.2))
            organisation.guards = narrowGuards(firstWeek);
        if (m_dialect == sandbox::Dialect::Genesys && (index == 0 || m_readingRandom.chance(0.7))) {
            organisation.world.organisations.first().dialect = m_dialect;
            organisation.world.genesys = readings();
            // Of so many agents, fifteen calls a minute read nothing that comes by and by before patience ends.
            using Delivery = sandbox::genesys::Settings::Delivery;
            Delivery &delivery = organisation.world.genesys.delivery;
            if (organisation.world.api.allowance < 40 && organisation.world.organisations.first().agents > 10
                && delivery == Delivery::Asynchronous)
                delivery = Delivery::Download;
            m_script.publishes = m_readingRandom.chance(0.3);
        }
        m_script.organisations.append(organisation);
    }

    //! One way in which the service may be, as far as the contract tells.
    sandbox::genesys::Settings readings()
    {
        using Settings = sandbox::genesys::Settings;
        const auto either = [this](double probability = 0.5) { return m_readingRandom.chance(probability); };
        Settings settings;
        settings.stale = m_readingRandom.pick(
            QList<Settings::Stale>{Settings::Stale::Error, Settings::Stale::Conflict, Settings::Stale::BadRequest});
        settings.outcome = m_readingRandom.pick(
            QList<Settings::Outcome>{Settings::Outcome::Notification, Settings::Outcome::Notification,
                                     Settings::Outcome::Answer, Settings::Outcome::Silence});
        settings.invalid =
            m_readingRandom.pick(QList<Settings::Invalid>{Settings::Invalid::Error, Settings::Invalid::BadRequest});
        settings.delivery = m_readingRandom.pick(
            QList<Settings::Delivery>{Settings::Delivery::BySize, Settings::Delivery::BySize,
                                      Settings::Delivery::Download, Settings::Delivery::Asynchronous});
        // Longer than a channel lives, and no query would ever be answered.
        const bool waitsLong = settings.delivery != Settings::Delivery::Asynchronous;
        settings.processing = m_readingRandom.pick(QList<milliseconds>{0ms, 0ms, 300ms, 4s, waitsLong ? 40s : 4s});
        settings.scheduleVersionGrows = either();
        settings.scheduleVersionChecked = either();
        // Something guards the shifts, or no client could save what others write.
        settings.agentVersionsChecked =
            !settings.scheduleVersionGrows || !settings.scheduleVersionChecked || either(0.7);
        settings.wholeOrNothing = either();
        settings.keepsUnnamedShifts = either();
        settings.newShiftsInsert = either();
        settings.downloadsWantToken = either();
        settings.queriesAreAccepted = either();
        settings.clientsAreSystem = either();
        settings.gapsAllowed = either();
        settings.grid = either() ? Minutes(1) : Minutes(5);
        settings.addressLifetime = either(0.2) ? 1s : 600s;
        settings.channelLifetime = either(0.2) ? 20s : 24h;
        return settings;
    }

    GuardLimits narrowGuards(const QDate &firstWeek)
    {
        return m_guardRandom.pick(QList<GuardLimits>{
            {.population = 1, .deletesPercent = 1},
            {.population = 1, .changesPercent = 3},
            {.payrollClosed = firstWeek.addDays(2)},
            {.publishedHours = 24 * 30},
            {.sentinelAgent = u"nobody"_s},
        });
    }

    void addFaults(OrganisationScript &organisation)
    {
        const double strength = m_random.pick(QList<double>{0.03, 0.1, 0.3});
        for (int count = m_random.pick(QList<int>{0, 0, 1, 1, 2, 3, 6}); count > 0; --count) {
            const Choice &choice = m_random.pick(choices());
            const bool ends = choice.kind == Fault::Kind::Forbidden || choice.on == Fault::On::SignIns;
            organisation.faults.append({.kind = choice.kind,
                                        .on = choice.on,
                                        .organisationId = {},
                                        .times = ends || m_random.chance(0.3) ? 1 + m_random.below(3) : 0,
                                        .probability = choice.on == Fault::On::SignIns ? 0.7 : strength,
                                        .retryAfter = m_random.pick(retryAfters()),
                                        .duration = milliseconds(1000 * (1 + m_random.below(20)))});
        }
        if (m_random.chance(0.2))
            organisation.mishaps.refused = strength;
        if (m_random.chance(0.2))
            organisation.mishaps.lostRequest = strength;
        if (m_random.chance(0.2))
            organisation.mishaps.slow = strength;
        organisation.poisoned = m_random.chance(0.1);
    }

    void addRivals(OrganisationScript &organisation)
    {
        using Habits = sandbox::Rivals::Habits;
        if (m_random.chance(0.4))
            return;
        organisation.habits = m_random.pick(QList<Habits>{
            {},
            {.elsewhere = 1, .otherField = 0, .sameField = 0, .deletion = 0},
            {.elsewhere = 0, .otherField = 1, .sameField = 0, .deletion = 0},
            {.elsewhere = 0, .otherField = 0, .sameField = 1, .deletion = 0},
            {.elsewhere = 1, .otherField = 1, .sameField = 1, .deletion = 3},
        });
        if (m_random.chance(0.8))
            organisation.rivalShare = m_random.pick(QList<double>{0.1, 0.3, 0.6, 1.0});
        if (m_random.chance(0.3))
            organisation.editsPerMinute = m_random.pick(QList<double>{0.3, 1, 6});
    }

    void addHappenings()
    {
        const QList<Kind> kinds{Kind::Publish,     Kind::Publish,      Kind::RemoveSchedule,
                                Kind::RevokeRight, Kind::RotateSecret, Kind::RotateSecretUnknown,
                                Kind::NetworkDown, Kind::Cut,          Kind::Sleep,
                                Kind::Cancel,      Kind::Pause,        Kind::Pause};
        QList<int> disturbed;
        for (int index = 0; index < m_script.organisations.size(); ++index) {
            if (!m_script.organisations[index].isQuiet())
                disturbed.append(index);
        }
        if (disturbed.isEmpty() || m_random.chance(0.5))
            return;
        for (int count = 1 + m_random.below(3); count > 0; --count) {
            Happening happening{.kind = m_random.pick(kinds),
                                .at = milliseconds(m_random.below(m_random.chance(0.7) ? 600 : 20'000)),
                                .organisation = m_random.pick(disturbed),
                                .pick = m_random.below(1000)};
            m_script.happenings.append(happening);
            happening.at += milliseconds(1000 + m_random.below(30'000));
            if (happening.kind == Kind::NetworkDown) {
                happening.kind = Kind::NetworkUp;
                m_script.happenings.append(happening);
            } else if (happening.kind == Kind::Pause) {
                happening.kind = Kind::Resume;
                m_script.happenings.append(happening);
            } else if (happening.kind == Kind::RevokeRight && m_random.chance(0.5)) {
                happening.kind = Kind::GiveRightBack;
                m_script.happenings.append(happening);
            }
        }
        std::stable_sort(m_script.happenings.begin(), m_script.happenings.end(),
                         [](const Happening &left, const Happening &right) { return left.at < right.at; });
    }

    const sandbox::Dialect m_dialect;
    sandbox::Random m_random;
    // Of their own: what else a seed decides is as old as the seed.
    sandbox::Random m_guardRandom;
    sandbox::Random m_readingRandom;
    Script m_script;
};

} // namespace

bool OrganisationScript::isQuiet() const
{
    const sandbox::ScheduleApi::Settings usual;
    return faults.isEmpty() && mishaps == Line::Mishaps() && !poisoned && rivalShare == 0 && editsPerMinute == 0
        && world.api.allowance >= usual.allowance && world.api.tokenLifetime >= usual.tokenLifetime;
}

Script Script::alone(int index) const
{
    Script script = *this;
    script.organisations = {organisations[index]};
    script.happenings.clear();
    return script;
}

Script Script::neverKilled() const
{
    Script script = *this;
    script.kills.clear();
    return script;
}

bool Script::isComparable() const
{
    return happenings.isEmpty()
        && std::all_of(organisations.cbegin(), organisations.cend(), [](const OrganisationScript &organisation) {
               return organisation.rivalShare == 0 && organisation.editsPerMinute == 0;
           });
}

Script scriptOf(quint64 seed, sandbox::Dialect dialect)
{
    return Author(seed, dialect).write();
}

QStringList namesOf(const sandbox::genesys::Settings &readings)
{
    const QJsonObject values = sandbox::genesys::toJson(readings);
    QStringList names;
    for (auto value = values.begin(); value != values.end(); ++value)
        names.append(u"reading %1: %2"_s.arg(value.key(), value->toVariant().toString()));
    return names;
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Publish:
        return u"schedule published"_s;
    case Kind::RemoveSchedule:
        return u"schedule removed"_s;
    case Kind::RevokeRight:
        return u"right revoked"_s;
    case Kind::GiveRightBack:
        return u"right given back"_s;
    case Kind::RotateSecret:
        return u"secret rotated"_s;
    case Kind::RotateSecretUnknown:
        return u"secret rotated, not told"_s;
    case Kind::NetworkDown:
        return u"network gone"_s;
    case Kind::NetworkUp:
        return u"network back"_s;
    case Kind::Cut:
        return u"connections broken"_s;
    case Kind::Sleep:
        return u"laptop asleep"_s;
    case Kind::Cancel:
        return u"run cancelled"_s;
    case Kind::Pause:
        return u"run paused"_s;
    case Kind::Resume:
        return u"run resumed after a pause"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Line::Mishap mishap)
{
    switch (mishap) {
    case Line::Mishap::Down:
        return u"call without a network"_s;
    case Line::Mishap::Refused:
        return u"connection refused"_s;
    case Line::Mishap::LostRequest:
        return u"request lost"_s;
    case Line::Mishap::Slow:
        return u"answer slow"_s;
    case Line::Mishap::Cut:
        return u"connection broke under a call"_s;
    case Line::Mishap::Poison:
        return u"write refused without a reason"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Fault::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Fault::Kind>().valueToKey(int(kind)));
}

QString faultName(Fault::Kind kind, sandbox::ScheduleApi::Call call)
{
    using Call = sandbox::ScheduleApi::Call;
    return u"%1 on a %2"_s.arg(nameOf(kind),
                               call == Call::SignIn              ? u"sign-in"_s
                                   : call == Call::WriteSchedule ? u"write"_s
                                                                 : u"read"_s);
}

QStringList knownTrouble()
{
    QStringList names{u"killed"_s,
                      u"killed again on resume"_s,
                      u"rival first of a write"_s,
                      u"run with a ceiling of calls"_s,
                      u"guard confirmed"_s,
                      u"guard not confirmed"_s,
                      u"row held back by a guard"_s,
                      u"engine: run interrupted by a write in doubt"_s};
    for (const Choice &choice : choices()) {
        const auto call = choice.on == Fault::On::SignIns ? sandbox::ScheduleApi::Call::SignIn
            : choice.on == Fault::On::Writes              ? sandbox::ScheduleApi::Call::WriteSchedule
                                                          : sandbox::ScheduleApi::Call::ReadSchedule;
        names.append(faultName(choice.kind, call));
    }
    for (int mishap = 0; mishap <= int(Line::Mishap::Poison); ++mishap)
        names.append(nameOf(Line::Mishap(mishap)));
    for (int kind = 0; kind <= int(Kind::Resume); ++kind)
        names.append(nameOf(Kind(kind)));
    names.removeDuplicates();
    return names;
}

} // namespace rosterbridge::simulation
