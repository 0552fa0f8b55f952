// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulation.h"

#include "core/plan/resolution.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMetaEnum>

namespace rosterbridge::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = sandbox::ScheduleApi::Call;
using Fault = sandbox::Fault;

namespace {

constexpr int mostSettlingRuns = 3;

//! Memory where there is one: the workspace of a seed lives for some milliseconds.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/rosterbridge-simulation-XXXXXX"_s;
}

QString nameOfCall(const Exchange &exchange)
{
    const QString what = QString::fromLatin1(QMetaEnum::fromType<Call>().valueToKey(int(exchange.call)));
    return exchange.scheduleId.isEmpty() ? what : what + u' ' + exchange.scheduleId.left(8);
}

QString endOfCall(const Exchange &exchange)
{
    QString end = exchange.status != 0 ? QString::number(exchange.status)
        : exchange.error != QNetworkReply::NoError
        ? QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(exchange.error))
        : u"nobody waits any more"_s;
    if (exchange.fault)
        end += u" ("_s + simulation::nameOf(*exchange.fault) + u')';
    if (exchange.status == 0 && exchange.serviceStatus != 0)
        end += u", the service said %1"_s.arg(exchange.serviceStatus);
    if (exchange.serviceVersion >= 0)
        end += u", version %1"_s.arg(exchange.serviceVersion);
    if (!exchange.retryAfter.isNull())
        end += u", Retry-After "_s + QString::fromLatin1(exchange.retryAfter);
    return end;
}

QString stamp(milliseconds time)
{
    return u"%1"_s.arg(double(time.count()) / 1000, 10, 'f', 3);
}

template <class Visit>
void forEachRow(Plan &plan, Visit visit)
{
    for (OrganisationPlan &organisation : plan.organisations) {
        for (SchedulePlan &schedule : organisation.schedules) {
            for (PlanRow &row : schedule.rows)
                visit(organisation, row);
        }
    }
}

QString endName(RowEnd end)
{
    switch (end) {
    case RowEnd::None:
        return u"none"_s;
    case RowEnd::Pending:
        return u"pending"_s;
    case RowEnd::Written:
        return u"written"_s;
    case RowEnd::AlreadyThere:
        return u"already there"_s;
    case RowEnd::Conflict:
        return u"conflict"_s;
    case RowEnd::Blocked:
        return u"blocked"_s;
    case RowEnd::Left:
        return u"left"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray Outcome::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &line : trace)
        hash.addData(line.toUtf8() + '\n');
    for (const Site &site : sites) {
        for (const QString &line : site.content)
            hash.addData(line.toUtf8() + '\n');
    }
    return hash.result().toHex();
}

Simulation::Simulation(const Script &script, Application &application)
    : m_script(script)
    , m_application(application)
    , m_folder(folderTemplate())
    , m_world(script, application, m_folder.path())
    , m_random(script.seed, u"simulation")
    , m_memory(m_world.sites().size())
    , m_scene(std::make_unique<QObject>())
{
    for (size_t index = 0; index < m_world.sites().size(); ++index) {
        Line &line = *m_world.sites()[index].line;
        line.ended = [this, index, &line](size_t number) {
            const Exchange &exchange = line.exchanges()[number];
            tell(u"org %1  %2 of %3: %4"_s.arg(QString::number(index + 1), nameOfCall(exchange),
                                               stamp(exchange.begun).trimmed(), endOfCall(exchange)));
        };
    }
}

void Simulation::tell(const QString &line)
{
    m_outcome.trace.append(stamp(m_world.time().elapsed()) + u"  "_s + line);
}

bool Simulation::violate(const QStringList &broken)
{
    for (const QString &line : broken)
        tell(u"BROKEN "_s + line);
    m_outcome.broken += broken;
    return broken.isEmpty();
}

Outcome Simulation::play()
{
    m_outcome.sites.resize(m_script.organisations.size());
    if (!agree())
        return m_outcome;
    m_world.driftApart();
    m_world.beginTrouble();
    tell(u"trouble begins"_s);
    auto plan = planAsPeopleDo();
    if (!plan)
        return m_outcome;
    choose(*plan, Choices::Mixed);
    m_world.wait(m_script.planAge);

    for (const Happening &happening : m_script.happenings) {
        m_world.time().services().after(happening.at, m_scene.get(), [this, happening] { happen(happening); });
    }
    const std::vector<size_t> from = callsSeen();
    const milliseconds begun = m_world.time().elapsed();
    // Where nothing could be read, there is no plan to start a run of.
    const bool ended = plan->organisations.isEmpty() || carryOut(*plan, SyncRun::Scope::Ticked, m_script.kills);
    for (size_t index = 0; index < from.size(); ++index) {
        Outcome::Site &site = m_outcome.sites[qsizetype(index)];
        site.runCalls = callsSince(index, from[index], begun);
        site.circumstances =
            u"%1 plans made, the last %2"_s.arg(m_attempts).arg(begun - m_planned > 1min ? u"old"_s : u"fresh"_s);
    }
    if (!ended)
        return m_outcome;
    judgeCeiling(from);
    if (!m_interrupted && m_after.counts().of(RowKind::Conflict) > 0) {
        Plan decided = m_after;
        choose(decided, Choices::Mixed);
        if (!carryOut(decided, SyncRun::Scope::Decided, {}))
            return m_outcome;
    }
    if (settle())
        judgeAll();
    return m_outcome;
}

void Simulation::happen(const Happening &happening)
{
    tell(simulation::nameOf(happening.kind));
    m_outcome.met.add(simulation::nameOf(happening.kind));
    m_world.happen(happening);
    for (size_t index = 0; index < m_memory.size(); ++index) {
        if (happening.kind == Happening::Kind::Sleep)
            m_memory[index].slept.append(m_world.sites()[index].line->exchanges().size());
    }
    if (!m_run)
        return;
    if (happening.kind == Happening::Kind::Cancel)
        m_run->cancel();
    if (happening.kind == Happening::Kind::Pause && !m_run->isPaused()) {
        m_run->pause();
        m_pauses.append({.from = callsSeen(), .to = {}});
    }
    if (happening.kind == Happening::Kind::Resume && m_run->isPaused()) {
        m_pauses.last().to = callsSeen();
        m_run->resume();
    }
}

bool Simulation::agree()
{
    QStringList failed;
    const auto plan = m_world.plan(&failed);
    if (!plan || !failed.isEmpty() || plan->counts().changes() != 0)
        return violate({u"The world does not begin in agreement"_s});
    for (size_t index = 0; index < m_memory.size(); ++index)
        m_memory[index].first = m_world.sites()[index].line->exchanges().size();
    return true;
}

//! A plan; where one organisation's failed, once more a while later.
std::optional<Plan> Simulation::planAsPeopleDo()
{
    const std::vector<size_t> from = callsSeen();
    const milliseconds begun = m_world.time().elapsed();
    for (int attempt = 0;; ++attempt) {
        QStringList failed;
        m_planned = m_world.time().elapsed();
        m_attempts = attempt + 1;
        auto plan = m_world.plan(&failed);
        if (!plan) {
            violate({u"A plan does not end"_s});
            return std::nullopt;
        }
        for (size_t index = 0; index < m_memory.size(); ++index) {
            const World::Site &site = m_world.sites()[index];
            m_memory[index].listsWanted += listsOfPlan(index);
            if (failed.contains(site.id))
                m_memory[index].forgot.append(site.line->exchanges().size());
            if (attempt == 0)
                m_outcome.sites[qsizetype(index)].plannedCalls = callsSince(index, from[index], begun);
        }
        tell(u"planned: %1 changes, %2 organisations failed"_s.arg(plan->counts().changes()).arg(failed.size()));
        m_outcome.met.add(u"planning failed"_s, failed.size());
        if (failed.isEmpty() || attempt == 2)
            return plan;
        m_world.wait(30s);
    }
}

//! Ticks and decides as somebody might, and who wants the same another time.
void Simulation::choose(Plan &plan, Choices choices)
{
    forEachRow(plan, [&](const OrganisationPlan &organisation, PlanRow &row) {
        // Nothing but the row says what is chosen, so that another order of things does not matter (I6, I8).
        sandbox::Random random(m_script.seed, row.key);
        if (row.isWritable()) {
            const double share = choices != Choices::Mixed ? 1 : row.kind == RowKind::Delete ? 0.6 : 0.9;
            row.ticked = random.chance(share);
            return;
        }
        const bool undecided = random.chance(0.3);
        if (row.kind != RowKind::Conflict || (choices == Choices::Mixed && undecided))
            return;
        const QList<Side> sides{Side::Hris, Side::Wfm, Side::Agreed};
        const auto side = [&] { return choices == Choices::AllForWfm ? Side::Wfm : random.pick(sides); };
        Decision decision{.shift = {}, .fields = {}, .edited = {}, .seen = row.current, .who = u"Somebody"_s};
        if (random.chance(0.4) && !openFields(row, decision).isEmpty()) {
            const QList<FieldKey> open = openFields(row, decision);
            for (const FieldKey &field : open)
                decision.fields.insert(field, side());
        } else {
            decision.shift = side();
        }
        const bool makesSense = (!decision.shift || canTake(row, *decision.shift))
            && resolve(row, decision, organisation.directory.codes).has_value();
        if (!makesSense) {
            decision.shift = Side::Wfm;
            decision.fields.clear();
        }
        row.decision = decision;
    });
}

//! What people type in where guards hold rows back: in every other script, and at the end always.
QList<GuardConfirmation> Simulation::confirmations(const Plan &plan, SyncRun::Scope scope)
{
    QList<GuardConfirmation> confirmations;
    const bool confirms = !m_scene || m_script.seed % 2 == 0;
    m_stopped.clear();
    for (const World::Site &site : m_world.sites()) {
        const OrganisationPlan *organisation = plan.organisation(site.id);
        if (organisation == nullptr)
            continue;
        const auto breaches =
            guardBreaches(*organisation, site.guards, m_world.time().program().now(), scope == SyncRun::Scope::Decided);
        m_outcome.met.add(confirms ? u"guard confirmed"_s : u"guard not confirmed"_s, breaches.size());
        for (const GuardBreach &breach : breaches) {
            if (confirms) {
                confirmations.append({site.id, breach.guard, breach.count});
                continue;
            }
            for (const auto &[schedule, keys] : breach.rows.asKeyValueRange()) {
                for (const QString &key : keys)
                    m_stopped.insert(site.id + u'/' + schedule + u'/' + key);
            }
        }
    }
    m_outcome.met.add(u"row held back by a guard"_s, m_stopped.size());
    return confirmations;
}

bool Simulation::begin(const QString &planId, SyncRun::Scope scope, const RunRecord *resumed)
{
    m_run = std::make_unique<SyncRun>(planId, scope, m_world.workspace(), m_world.gateways(), m_world.time().program(),
                                      QRandomGenerator(quint32(m_script.seed)));
    if (resumed != nullptr)
        m_run->setRun(*resumed);
    if (resumed == nullptr)
        m_run->setConfirmations(confirmations(*m_world.workspace().plan(planId), scope));
    if (scope != SyncRun::Scope::Decided && m_scene)
        m_run->setCallCeiling(m_script.callCeiling);
    if (resumed == nullptr)
        m_run->setPublish(m_script.publishes);
    m_runEnded = false;
    QObject::connect(m_run.get(), &SyncRun::finished, m_run.get(), [this] { m_runEnded = true; });
    if (const auto started = m_run->start(); !started)
        return violate({u"A run does not start: "_s + started.error().text()});
    m_runId = m_run->record().id;
    m_planId = planId;
    m_scope = scope;
    for (size_t index = 0; index < m_memory.size(); ++index)
        m_memory[index].listsWanted += m_script.organisations[qsizetype(index)].world.weeks;
    return true;
}

void Simulation::dropRun()
{
    m_run.reset();
    if (!m_pauses.isEmpty() && m_pauses.constLast().to.empty())
        m_pauses.last().to = callsSeen();
}

//! The program starts again after it was killed, and takes its run up.
bool Simulation::resume()
{
    dropRun();
    m_world.kill();
    for (size_t index = 0; index < m_memory.size(); ++index)
        m_memory[index].forgot.append(m_world.sites()[index].line->exchanges().size());
    m_world.wait(milliseconds(m_random.below(5000)));
    m_world.start();
    const auto run = m_world.workspace().run(m_runId);
    if (!run)
        return begin(m_planId, m_scope, nullptr); // it had not got as far as to be recorded
    if (run->state == RunRecord::State::Finished || run->state == RunRecord::State::Cancelled) {
        m_runEnded = true; // it died before it could say so
        return true;
    }
    const auto unfinished = unfinishedRun(m_world.workspace());
    if (!unfinished)
        return violate({u"I6: a killed run can't be found"_s});
    const auto intents = m_world.workspace().openIntents(m_runId);
    m_outcome.met.add(u"engine: resumed with a write in doubt"_s, intents ? intents->size() : 0);
    return begin(unfinished->planId, SyncRun::Scope::Unfinished, &*unfinished);
}

bool Simulation::carryOut(const Plan &plan, SyncRun::Scope scope, const QList<int> &kills)
{
    for (size_t index = 0; index < m_memory.size(); ++index)
        nameShifts(plan, m_world.sites()[index].id, m_memory[index].named);
    if (const auto stored = m_world.workspace().savePlan(plan); !stored)
        return violate({u"A plan is not stored: "_s + stored.error().text()});
    return begin(plan.id, scope, nullptr) && finish(kills);
}

bool Simulation::finish(QList<int> kills)
{
    for (int killed = 0; !m_runEnded;) {
        if (!kills.isEmpty())
            m_application.killAfter(kills.takeFirst());
        if (!m_world.goOn([this] { return m_runEnded; }))
            return violate({u"I2: a run does not end"_s});
        if (m_application.isKilled()) {
            tell(u"killed"_s);
            m_outcome.met.add(++killed > 1 ? u"killed again on resume"_s : u"killed"_s);
            if (!resume())
                return false;
        }
        m_application.spare();
    }
    m_after = *m_world.workspace().plan(m_planId);
    if (m_run && m_run->conflictsWaiting() != m_after.counts().of(RowKind::Conflict))
        violate({u"I2: a run tells of %1 conflicts that wait, and %2 are there"_s.arg(m_run->conflictsWaiting())
                     .arg(m_after.counts().of(RowKind::Conflict))});
    dropRun();
    const auto run = m_world.workspace().run(m_runId);
    if (!run)
        return violate({u"I2: "_s + run.error().text()});
    judgeRun(*run);
    return true;
}

//! What a run may call at most.
void Simulation::judgeCeiling(const std::vector<size_t> &from)
{
    if (m_script.callCeiling == 0 || !m_script.kills.isEmpty())
        return;
    m_outcome.met.add(u"run with a ceiling of calls"_s);
    int calls = 0;
    for (size_t index = 0; index < from.size(); ++index) {
        const std::vector<Exchange> &exchanges = m_world.sites()[index].line->exchanges();
        QSet<QString> written; // by upload
        for (size_t number = from[index]; number < exchanges.size(); ++number) {
            const Exchange &exchange = exchanges[number];
            calls += exchange.left && exchange.isHeld(written) ? 1 : 0;
            if (exchange.isWrite() && m_world.sites()[index].isGenesys())
                written.insert(exchange.scheduleId);
        }
    }
    if (calls > m_script.callCeiling)
        violate({u"A run made %1 calls under a ceiling of %2"_s.arg(calls).arg(m_script.callCeiling)});
}

void Simulation::judgeRun(const RunRecord &run)
{
    if (run.state == RunRecord::State::Running)
        violate({u"I2: a run that ended is not recorded so"_s});
    m_interrupted = run.state == RunRecord::State::Interrupted;
    m_outcome.interrupted = m_outcome.interrupted || m_interrupted;
    m_outcome.met.add(u"engine: run interrupted by a write in doubt"_s, m_interrupted ? 1 : 0);
    const auto rows = m_world.workspace().runRows(run.id);
    const auto intents = m_world.workspace().openIntents(run.id);
    if (!m_interrupted && (!intents || !intents->isEmpty()))
        violate({u"I6: a run ends, and with it the doubt about a write"_s});
    for (size_t index = 0; index < m_world.sites().size(); ++index) {
        const World::Site &site = m_world.sites()[index];
        Outcome::Site &outcome = m_outcome.sites[qsizetype(index)];
        const RunCounts counts = run.organisations.value(site.id);
        tell(
            u"org %1  run ended: %2 written, %3 already there, %4 in conflict, %5 blocked, %6 left, %7 stale, %8 merged"_s
                .arg(index + 1)
                .arg(counts.written)
                .arg(counts.alreadyThere)
                .arg(counts.conflicts)
                .arg(counts.blocked)
                .arg(counts.left)
                .arg(counts.stale)
                .arg(counts.mergedSilently));
        if (!counts.error.isEmpty() || run.state != RunRecord::State::Finished) // what was on its way is not taken
            m_memory[index].forgot.append(site.line->exchanges().size());
        if (!counts.error.isEmpty())
            m_outcome.met.add(u"engine: organisation stopped"_s);
        m_outcome.met.add(u"engine: merged without a word"_s, counts.mergedSilently);
        m_outcome.met.add(u"engine: calls repeated"_s, counts.calls.repeats);
        const bool first = outcome.rows.isEmpty();
        for (const RunRow &row : rows.value_or(QList<RunRow>())) {
            if (row.organisationId != site.id)
                continue;
            m_outcome.met.add(u"row: "_s + endName(row.end));
            if (m_stopped.contains(site.id + u'/' + row.scheduleId + u'/' + row.key) && row.end != RowEnd::Blocked)
                violate({u"A guard stops row %1, and it ended as %2"_s.arg(row.key, endName(row.end))});
            if (first)
                outcome.rows.append(u"%1 %2"_s.arg(row.key, endName(row.end)));
        }
        violate(rowsWithoutEnd(site, m_world.workspace(), run, m_after));
    }
}

//! Trouble is over, and whatever was frozen is not any more: then little by little nothing is left to do (I3).
bool Simulation::settle()
{
    m_scene.reset();
    m_world.endTrouble();
    for (size_t index = 0; index < m_memory.size(); ++index)
        m_memory[index].settling = m_world.sites()[index].line->exchanges().size();
    m_world.wait(25h);
    tell(u"trouble is over"_s);
    if (m_interrupted) { // as the window offers it
        for (size_t index = 0; index < m_memory.size(); ++index)
            m_memory[index].forgot.append(m_world.sites()[index].line->exchanges().size());
        const auto unfinished = unfinishedRun(m_world.workspace());
        if (!unfinished)
            return violate({u"I6: an interrupted run can't be found"_s});
        if (!begin(unfinished->planId, SyncRun::Scope::Unfinished, &*unfinished) || !finish({}))
            return false;
        if (m_interrupted)
            return violate({u"I6: a write is in doubt, though all trouble is over"_s});
    }
    for (int round = 0;; ++round) {
        QStringList failed;
        auto plan = m_world.plan(&failed);
        for (size_t index = 0; index < m_memory.size(); ++index)
            m_memory[index].listsWanted += listsOfPlan(index);
        if (!plan || !failed.isEmpty())
            return violate({u"I3: no plan, though all trouble is over"_s});
        tell(u"planned: %1 changes"_s.arg(plan->counts().changes()));
        if (plan->counts().changes() == 0)
            return true;
        if (round == mostSettlingRuns) {
            forEachRow(*plan, [this](const OrganisationPlan &organisation, const PlanRow &row) {
                if (row.isChange())
                    tell(u"left over: %1 %2 kind %3"_s.arg(organisation.organisationName, row.key).arg(int(row.kind)));
            });
            return violate({u"I3: %1 changes are still there"_s.arg(plan->counts().changes())});
        }
        choose(*plan, round == 0 ? Choices::All : Choices::AllForWfm);
        if (!carryOut(*plan, SyncRun::Scope::Ticked, {}))
            return false;
    }
}

Economy Simulation::economyOf(size_t index) const
{
    Economy economy;
    const Memory &memory = m_memory[index];
    const std::vector<Exchange> &exchanges = m_world.sites()[index].line->exchanges();
    QHash<QString, qint64> known; // version that the program has of a schedule
    QHash<QString, int> owed; // readings that an answer which did not come made necessary
    QList<size_t> forgot = memory.forgot;
    int lists = 0;
    for (size_t number = 0; number < exchanges.size(); ++number) {
        const Exchange &exchange = exchanges[number];
        while (!forgot.isEmpty() && forgot.constFirst() <= number) {
            forgot.removeFirst();
            for (auto it = known.cbegin(); it != known.cend(); ++it)
                owed[it.key()] = 1;
            known.clear();
        }
        const bool counts = number >= memory.first;
        if (!exchange.isApiCall() || !exchange.left)
            continue;
        economy.calls += counts ? 1 : 0;
        const bool played = exchange.fault && exchange.fault != Fault::Kind::SlowBody;
        const bool succeeded = !played && (exchange.status == 200 || exchange.status == 304);
        const bool stale = !played && exchange.isWrite() && (exchange.status == 409 || exchange.status == 412);
        bool news = stale;
        bool excused = !succeeded && !stale;
        if (stale || (exchange.isWrite() && !succeeded && exchange.status != 429 && exchange.status != 401))
            ++owed[exchange.scheduleId];
        if (succeeded && exchange.scheduleId.isEmpty()) {
            news = !counts || ++lists <= memory.listsWanted;
        } else if (succeeded) {
            news = exchange.status == 200 && known.value(exchange.scheduleId, -1) != exchange.serviceVersion;
            known.insert(exchange.scheduleId, exchange.serviceVersion);
            if (!news && owed.value(exchange.scheduleId) > 0)
                excused = true;
            if (!exchange.isWrite())
                owed[exchange.scheduleId] = std::max(0, owed.value(exchange.scheduleId) - 1);
        }
        if (counts) {
            economy.minimum += news ? 1 : 0;
            economy.failed += excused ? 1 : 0;
        }
    }
    return economy;
}

int Simulation::listsOfPlan(size_t index) const
{
    const int directory = m_world.sites()[index].isGenesys() ? 0 : 3;
    return directory + m_script.organisations[qsizetype(index)].world.weeks;
}

//! Where a write is three calls and its schedule is read back by management unit. The calls that ask who there is, and
//! those that open a channel, are left out.
Economy Simulation::genesysEconomyOf(size_t index) const
{
    Economy economy;
    const Memory &memory = m_memory[index];
    const World::Site &site = m_world.sites()[index];
    const std::vector<Exchange> &exchanges = site.line->exchanges();
    QHash<QString, qint64> known; // version by schedule and management unit; of the schedule itself without the latter
    QHash<QString, int> owed; // readings that are necessary though nothing may be new
    QSet<QString> underway; // schedules whose write has left, and whose end is not read yet
    QSet<QString> diagnosed; // of those, the ones whose end nobody told
    QSet<QString> written; // all whose write ever left
    QSet<QString> toldApart; // schedules whose version is known to move with their agents
    bool allToldApart = false;
    QList<qsizetype> forgot(memory.forgot.cbegin(), memory.forgot.cend());
    int lists = 0;
    int listsWanted = memory.listsWanted;
    int lostFiles = 0; // downloads that came to nothing: their queries are made again
    const auto owe = [&owed, &site](const QString &schedule, bool line) {
        if (line)
            ++owed[schedule + u'/'];
        for (const sandbox::Team &team : site.tenant().teams())
            ++owed[schedule + u'/' + team.id];
    };
    for (size_t number = 0; number < exchanges.size(); ++number) {
        const Exchange &exchange = exchanges[number];
        if (number == memory.settling)
            allToldApart = false;
        // What a diagnosis has read is read again after a pause.
        const bool pauseEnds = memory.slept.contains(number)
            || std::any_of(m_pauses.cbegin(), m_pauses.cend(), [index, number](const Pause &pause) {
                                   return !pause.to.empty() && pause.to[index] == number;
                               });
        if (pauseEnds) {
            for (const QString &schedule : std::as_const(written))
                owe(schedule, true);
        }
        while (!forgot.isEmpty() && size_t(forgot.constFirst()) <= number) {
            forgot.removeFirst();
            for (auto it = known.cbegin(); it != known.cend(); ++it)
                owed[it.key()] = 1;
            known.clear();
            underway.clear();
            allToldApart = false;
        }
        const bool isSchedules = exchange.call == Call::ListSchedules || exchange.call == Call::ReadSchedule
            || exchange.call == Call::QueryAgents || exchange.isWrite();
        const bool isFile = exchange.call == Call::Download || exchange.call == Call::Other;
        if (isFile && exchange.status != 200 && exchange.status != 302)
            ++lostFiles;
        if (!isSchedules)
            continue;
        if (!exchange.left) {
            owe(exchange.scheduleId, true);
            continue;
        }
        const bool counts = number >= memory.first;
        const bool played = exchange.fault && exchange.fault != Fault::Kind::SlowBody;
        const bool succeeded = !played && exchange.status >= 200 && exchange.status < 300;
        const QString key = exchange.scheduleId + u'/' + exchange.unit;
        bool news = false;
        bool excused = !succeeded && !exchange.isWrite();
        if (exchange.isWrite()) {
            news = succeeded || (!played && exchange.serviceStatus == exchange.status);
            excused = !news;
            underway.insert(exchange.scheduleId);
            written.insert(exchange.scheduleId);
            listsWanted += m_script.publishes ? 1 : 0;
            owe(exchange.scheduleId, m_script.publishes);
            if (m_script.publishes)
                ++owed[exchange.scheduleId + u'/'];
            // From the second one in a row on that came to nothing the program waits, and then looks again.
            if (diagnosed.remove(exchange.scheduleId))
                owe(exchange.scheduleId, true);
        } else if (succeeded && exchange.call == Call::ListSchedules) {
            news = !counts || ++lists <= listsWanted;
            // Whether agents have moved shows only when they are read.
            for (auto it = known.cbegin(); it != known.cend(); ++it) {
                const bool apart = site.readings().scheduleVersionGrows
                    && (allToldApart || toldApart.contains(it.key().section(u'/', 0, 0)));
                owed[it.key()] = std::max(owed.value(it.key()), apart ? 0 : 1);
            }
        } else if (succeeded) {
            news = known.value(key, -1) != exchange.serviceVersion;
            known.insert(key, exchange.serviceVersion);
            const bool isQuery = exchange.call == Call::QueryAgents;
            const bool polls = isQuery ? site.readings().delivery == sandbox::genesys::Settings::Delivery::Asynchronous
                                       : underway.contains(exchange.scheduleId);
            const bool isOwed = owed.value(key) > 0;
            const bool isForFile = !news && !polls && !isOwed && isQuery && lostFiles > 0;
            excused = !news && (polls || isOwed || isForFile);
            lostFiles -= isForFile ? 1 : 0;
            if (!polls)
                owed[key] = std::max(0, owed.value(key) - 1);
            if (!isQuery) {
                diagnosed.insert(exchange.scheduleId);
            } else if (underway.remove(exchange.scheduleId) && !diagnosed.contains(exchange.scheduleId)
                       && site.readings().scheduleVersionGrows) {
                toldApart.insert(exchange.scheduleId);
                allToldApart = true;
            }
        } else { // all that was asked at once is asked again, and taught nothing
            owe(exchange.scheduleId, true);
            toldApart.remove(exchange.scheduleId);
            allToldApart = allToldApart && !toldApart.isEmpty();
        }
        if (counts) {
            ++economy.calls;
            economy.minimum += news ? 1 : 0;
            economy.failed += excused ? 1 : 0;
            if (!news && !excused)
                economy.examples.append(u"%1 at %2"_s.arg(nameOfCall(exchange), stamp(exchange.begun).trimmed()));
        }
    }
    return economy;
}

void Simulation::judgeAll()
{
    for (size_t index = 0; index < m_world.sites().size(); ++index) {
        const World::Site &site = m_world.sites()[index];
        violate(lostUpdates(site, m_memory[index].named));
        violate(racingWrites(site));
        violate(impatientCalls(site));
        violate(doubles(site));
        violate(needlessCalls(site, site.isGenesys() ? genesysEconomyOf(index) : economyOf(index)));
        violate(callsInPauses(index));
        m_outcome.sites[qsizetype(index)].content = contentOf(site.tenant());
        for (const Exchange &exchange : site.line->exchanges()) {
            if (exchange.fault)
                m_outcome.met.add(faultName(*exchange.fault, exchange.call));
            if (exchange.isWrite() && exchange.status != 0)
                m_outcome.met.add(u"write answered %1"_s.arg(exchange.status));
            if (exchange.isWrite() && exchange.status == 409 && !exchange.fault)
                m_outcome.met.add(u"rival first of a write"_s);
        }
        const auto &met = site.line->met();
        for (auto it = met.cbegin(); it != met.cend(); ++it)
            m_outcome.met.add(simulation::nameOf(it.key()), it.value());
        m_outcome.met.add(u"edits of rivals"_s, site.service->rivals().edits());
        if (site.isGenesys()) {
            const QStringList readings = namesOf(site.readings());
            for (const QString &reading : readings)
                m_outcome.met.add(reading);
        }
    }
}

//! Calls that left while the run was paused.
QStringList Simulation::callsInPauses(size_t index) const
{
    QStringList broken;
    const std::vector<Exchange> &exchanges = m_world.sites()[index].line->exchanges();
    for (const Pause &pause : m_pauses) {
        QSet<QString> written; // by upload
        for (size_t number = 0; number < pause.from[index]; ++number) {
            if (exchanges[number].isWrite() && m_world.sites()[index].isGenesys())
                written.insert(exchanges[number].scheduleId);
        }
        const size_t to = pause.to.empty() ? exchanges.size() : pause.to[index];
        for (size_t number = pause.from[index]; number < to; ++number) {
            if (exchanges[number].isHeld(written))
                broken.append(u"%1 left at %2, while the run was paused"_s.arg(
                    nameOfCall(exchanges[number]), stamp(exchanges[number].begun).trimmed()));
        }
    }
    return broken;
}

//! How many calls each line has seen.
std::vector<size_t> Simulation::callsSeen() const
{
    std::vector<size_t> seen;
    for (const World::Site &site : m_world.sites())
        seen.push_back(site.line->exchanges().size());
    return seen;
}

QStringList Simulation::callsSince(size_t index, size_t from, milliseconds begun) const
{
    QStringList calls;
    const std::vector<Exchange> &exchanges = m_world.sites()[index].line->exchanges();
    for (size_t number = from; number < exchanges.size(); ++number) {
        const Exchange &exchange = exchanges[number];
        if (exchange.call == Call::UseChannel) // while a channel is open, it goes on by itself
            continue;
        calls.append(u"%1 %2 %3 %4"_s.arg(stamp(exchange.begun - begun), stamp(exchange.ended.value_or(0ms) - begun),
                                          nameOfCall(exchange), endOfCall(exchange)));
    }
    return calls;
}

Outcome simulate(quint64 seed, sandbox::Dialect dialect, Application &application)
{
    const Script script = scriptOf(seed, dialect);
    Outcome outcome = Simulation(script, application).play();
    if (!outcome.broken.isEmpty())
        return outcome;
    const auto violate = [&outcome](const QString &broken) {
        outcome.broken.append(broken);
        outcome.trace.append(u"            BROKEN "_s + broken);
    };
    if (!script.kills.isEmpty() && script.isComparable()) {
        outcome.met.add(u"compared with the same never killed"_s);
        const Outcome whole = Simulation(script.neverKilled(), application).play();
        const bool comparable = !outcome.interrupted && !whole.interrupted;
        for (qsizetype index = 0; comparable && index < outcome.sites.size(); ++index) {
            const QStringList &killed = outcome.sites[index].content;
            const QStringList &never = whole.sites[index].content;
            const auto line = std::mismatch(killed.cbegin(), killed.cend(), never.cbegin(), never.cend());
            if (line.first != killed.cend() || line.second != never.cend())
                violate(
                    u"I6: killed and resumed, organisation %1 ends otherwise than never killed, first with %2 for %3"_s
                        .arg(index + 1)
                        .arg(line.first != killed.cend() ? *line.first : u"nothing"_s,
                             line.second != never.cend() ? *line.second : u"nothing"_s));
        }
    }
    for (int index = 0; index < script.organisations.size(); ++index) {
        if (script.organisations.size() == 1 || !script.organisations[index].isQuiet() || !script.kills.isEmpty()
            || !script.happenings.isEmpty() || script.callCeiling > 0)
            continue;
        outcome.met.add(u"compared with the same organisation alone"_s);
        const Outcome alone = Simulation(script.alone(index), application).play();
        if (outcome.sites[index].plannedCalls != alone.sites.constFirst().plannedCalls)
            violate(u"I8: the plan of organisation %1 goes otherwise than alone"_s.arg(index + 1));
        if ((outcome.sites[index].circumstances == alone.sites.constFirst().circumstances
             && outcome.sites[index].runCalls != alone.sites.constFirst().runCalls)
            || outcome.sites[index].rows != alone.sites.constFirst().rows)
            violate(u"I8: the run of organisation %1 goes otherwise than alone"_s.arg(index + 1));
    }
    return outcome;
}

} // namespace rosterbridge::simulation
