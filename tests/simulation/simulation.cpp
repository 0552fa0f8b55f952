// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulation.h"

#include "core/plan/resolution.h"
#include "core/wfm/genesys/scheduleupdate.h"

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
constexpr auto lifeOfLook = 1s; //!< for so long what was read to learn of a write's end is news
constexpr auto lifeOfLine = 60s; //!< for so long the version that a service of Genesys told of a schedule is news
constexpr int callsForUnits = 3; //!< which there are, the settings of the only one, its management units

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
        // A channel that lives for seconds comes back by a chance that is drawn for all organisations in turn.
        const OrganisationScript &script = m_script.organisations[qsizetype(index)];
        const bool isShort = m_world.sites()[index].isGenesys() && script.world.genesys.channelLifetime < 1h;
        const QString age = begun - m_planned > 1min ? u"old"_s : u"fresh"_s;
        site.circumstances = isShort ? QString() : u"%1 plans made, the last %2"_s.arg(m_attempts).arg(age);
    }
    if (!ended)
        return m_outcome;
    judgeCeiling(from);
    if (!m_interrupted && !decide())
        return m_outcome;
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
            countPlan(index);
            m_memory[index].isPlanned = !failed.contains(site.id);
            if (!m_memory[index].isPlanned)
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
        // A chance of its own: what else a seed decides is as old as the seed.
        if (choices != Choices::AllForWfm && canKeepBoth(row)
            && sandbox::Random(m_script.seed, row.key + u"/both"_s).chance(0.5)) {
            decision.shift.reset();
            decision.fields.clear();
            decision.both = true;
            m_outcome.met.add(u"decided: both kept"_s);
        }
        const bool makesSense = (!decision.shift || canTake(row, *decision.shift))
            && resolve(row, decision, organisation.directory.codes).has_value();
        if (!makesSense) {
            decision.shift = Side::Wfm;
            decision.fields.clear();
            decision.both = false;
        }
        if (decision.both)
            m_keptBoth.insert(row.current->externalId);
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
    std::vector<QSet<QString>> kept;
    std::vector<qsizetype> from;
    for (size_t index = 0; index < m_memory.size(); ++index) {
        const World::Site &site = m_world.sites()[index];
        nameShifts(plan, site.id, m_memory[index].named);
        kept.push_back(keptShifts(plan, site.id));
        from.push_back(site.tenant().ledger().entries().size());
    }
    if (const auto stored = m_world.workspace().savePlan(plan); !stored)
        return violate({u"A plan is not stored: "_s + stored.error().text()});
    if (!begin(plan.id, scope, nullptr) || !finish(kills))
        return false;
    for (size_t index = 0; index < m_memory.size(); ++index)
        violate(touchedShifts(m_world.sites()[index], kept[index], from[index]));
    return true;
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

//! The conflicts of the last run, by a run of their own.
bool Simulation::decide()
{
    if (m_after.counts().of(RowKind::Conflict) == 0)
        return true;
    Plan decided = m_after;
    choose(decided, Choices::Mixed);
    return carryOut(decided, SyncRun::Scope::Decided, {});
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
        if (!decide())
            return false;
    }
    for (int round = 0;; ++round) {
        QStringList failed;
        auto plan = m_world.plan(&failed);
        for (size_t index = 0; index < m_memory.size(); ++index)
            countPlan(index);
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

//! What one plan lists at least; of a service with a directory of many calls, its weeks alone.
void Simulation::countPlan(size_t index)
{
    const int directory = m_world.sites()[index].isGenesys() ? 0 : 3;
    m_memory[index].listsWanted += directory + m_script.organisations[qsizetype(index)].world.weeks;
    ++m_memory[index].plans;
}

//! Where a write is three calls and its schedule is read back by management unit: all of them, or what was read was in
//! vain. The calls that open a channel are left out.
Economy Simulation::genesysEconomyOf(size_t index) const
{
    //! A schedule as the program asks for its agents.
    struct Reading {
        QSet<QString> asked; //!< management units
        QSet<QString> got; //!< those whose answer came home, with its file
        QSet<QString> vain; //!< those of whose answers nothing may come: another's was lost
        QSet<QString> again; //!< those that are asked again for that
        bool broken = false; //!< a call or a file came to nothing
        milliseconds brokenBy{0}; //!< when that call set out
    };
    //! A write whose end is not read yet.
    struct Underway {
        milliseconds begun{0};
        int channel = 0; //!< that tells of its end, as of the last look at the schedule
        bool diagnosed = false; //!< looked at, since nothing told
    };
    Economy economy;
    const Memory &memory = m_memory[index];
    const World::Site &site = m_world.sites()[index];
    const std::vector<Exchange> &exchanges = site.line->exchanges();
    QSet<QString> units;
    for (const sandbox::Team &team : site.tenant().teams())
        units.insert(team.id);
    QHash<QString, qint64> known; // version by schedule and management unit; of the schedule itself without the latter
    QHash<QString, int> owed; // readings that are necessary though nothing may be new
    QHash<QString, Reading> readings;
    QHash<QString, int> channels; // of the last query, by schedule and management unit
    // Which channel a call knew of that waits for its turn shows nowhere.
    const bool waitsForTurns = m_script.organisations[qsizetype(index)].world.api.allowance < 100;
    QSet<QString> waited; // queries that may have set out when nothing told of their ends
    QHash<QString, Underway> underway;
    QHash<QString, milliseconds> looked; // when a schedule was read to learn of a write's end, as yet for nobody else
    QSet<QString> prepared; // schedules that have an address to upload to
    QSet<QString> files; // that came home
    QHash<QString, qsizetype> lines; // how much of the ledger the version that was last told of a schedule covers
    QHash<QString, milliseconds> lineTimes; // when it was told
    QSet<QString> learning; // schedules whose write is read back, by which the program learns of their version
    QSet<QString> toldApart; // schedules whose version is known to move with their agents
    bool allToldApart = false;
    QList<qsizetype> forgot(memory.forgot.cbegin(), memory.forgot.cend());
    int lists = 0;
    int listsWanted = memory.listsWanted;
    QHash<Call, int> directory; // readings of it
    const QList<sandbox::LedgerEntry> &ledger = site.tenant().ledger().entries();
    // Whether the schedule's own version is another than when the ledger held so many writes.
    const auto hasMoved = [&ledger](const QString &schedule, qsizetype from, qsizetype to) {
        return std::any_of(ledger.cbegin() + std::min(from, to), ledger.cbegin() + to,
                           [&schedule](const sandbox::LedgerEntry &entry) {
                               return entry.scheduleId == schedule && entry.versionAfter != entry.versionBefore;
                           });
    };
    const auto owe = [&owed, &units](const QString &schedule, int times, int own) {
        for (const QString &unit : units)
            owed[schedule + u'/' + unit] = std::max(owed.value(schedule + u'/' + unit), times);
        owed[schedule + u'/'] = std::max(owed.value(schedule + u'/'), own);
    };
    const auto fail = [&](const Exchange &exchange) {
        const QString &schedule = exchange.scheduleId;
        Reading &reading = readings[schedule];
        reading.broken = true;
        reading.brokenBy = exchange.begun;
        reading.vain += reading.got;
        learning.remove(schedule);
        // What a look at a write's end had read of the schedule's own is read again.
        if (underway.contains(schedule) || looked.contains(schedule))
            owe(schedule, 0, 1);
    };
    const auto take = [&](const QString &schedule, const QString &unit) {
        Reading &reading = readings[schedule];
        reading.got.insert(unit);
        if (reading.broken)
            reading.vain.insert(unit);
        if (!reading.got.contains(units))
            return;
        reading = {.again = reading.vain - QSet<QString>{unit}};
        if (m_script.publishes) // which looks again what it would replace
            owe(schedule, 0, 1);
        if (learning.remove(schedule)) {
            toldApart.insert(schedule);
            allToldApart = true;
        }
    };
    for (size_t number = 0; number < exchanges.size(); ++number) {
        const Exchange &exchange = exchanges[number];
        const QString &schedule = exchange.scheduleId;
        if (number == memory.settling)
            allToldApart = false;
        // What was read to learn of a write's end is read again after a pause.
        const bool pauseEnds = memory.slept.contains(number)
            || std::any_of(m_pauses.cbegin(), m_pauses.cend(), [index, number](const Pause &pause) {
                                   return !pause.to.empty() && pause.to[index] == number;
                               });
        if (pauseEnds) {
            for (auto one = underway.keyBegin(); one != underway.keyEnd(); ++one)
                owe(*one, 1, 1);
        }
        while (!forgot.isEmpty() && size_t(forgot.constFirst()) <= number) {
            forgot.removeFirst();
            for (auto it = known.cbegin(); it != known.cend(); ++it)
                owed[it.key()] = 1;
            known.clear();
            readings.clear();
            learning.clear();
            toldApart.clear();
            underway.clear();
            looked.clear();
            prepared.clear();
            allToldApart = false;
        }
        const bool counts = number >= memory.first;
        const bool succeeded = exchange.succeeded();
        const QString key = schedule + u'/' + exchange.unit;
        bool news = false;
        bool excused = !exchange.left || !succeeded;
        // What was read for that is good for a moment.
        if (const auto look = looked.constFind(schedule);
            look != looked.cend() && exchange.begun - *look >= lifeOfLook) {
            looked.erase(look);
            owe(schedule, 1, 1);
        }
        switch (exchange.call) {
        case Call::WriteSchedule: {
            prepared.remove(schedule);
            if (!exchange.left)
                break;
            const bool played = exchange.fault && exchange.fault != Fault::Kind::SlowBody;
            news = succeeded || (!played && exchange.serviceStatus == exchange.status);
            excused = !news;
            listsWanted += m_script.publishes ? 1 : 0;
            // From the second one in a row on that came to nothing the program waits, and then looks again.
            looked.remove(schedule);
            owe(schedule, 1, m_script.publishes ? 2 : 1);
            lineTimes.remove(schedule);
            for (const sandbox::LedgerEntry &entry : ledger.mid(exchange.ledgerAtArrival)) {
                if (entry.scheduleId == schedule && entry.author.id == site.client().id) {
                    lines.insert(schedule, entry.sequence);
                    break;
                }
            }
            underway.insert(schedule, {.begun = exchange.begun, .channel = exchange.channel});
            break;
        }
        case Call::ListSchedules:
            if (!succeeded)
                break;
            news = !counts || ++lists <= listsWanted;
            // Where the schedule has not moved, whether agents have shows only when they are read.
            for (auto it = known.cbegin(); it != known.cend(); ++it) {
                const QString one = it.key().section(u'/', 0, 0);
                const bool apart = site.readings().scheduleVersionGrows && (allToldApart || toldApart.contains(one));
                const bool isWanted = !apart || hasMoved(one, lines.value(one), exchange.ledgerAtAnswer);
                owed[it.key()] = std::max(owed.value(it.key()), isWanted ? 1 : 0);
            }
            for (const sandbox::StoredSchedule &one : site.tenant().schedules()) {
                lines.insert(one.id, exchange.ledgerAtAnswer);
                lineTimes.insert(one.id, *exchange.ended);
            }
            break;
        case Call::ReadSchedule: {
            if (!succeeded) {
                fail(exchange);
                break;
            }
            news = known.value(key, -1) != exchange.serviceVersion;
            known.insert(key, exchange.serviceVersion);
            const auto write = underway.find(schedule);
            const bool polls = write != underway.end()
                && (exchange.channel == 0 || exchange.channel != write->channel
                    || exchange.begun - write->begun >= rosterbridge::genesys::ScheduleUpdate::Patience);
            const bool isOld =
                !lineTimes.contains(schedule) || exchange.begun - lineTimes.value(schedule) >= lifeOfLine;
            excused = !news && (polls || isOld || owed.value(key) > 0);
            lines.insert(schedule, exchange.ledgerAtAnswer);
            lineTimes.insert(schedule, *exchange.ended);
            if (!polls)
                owed[key] = std::max(0, owed.value(key) - 1);
            if (write != underway.end()) {
                write->channel = exchange.channel;
                write->diagnosed = true;
            }
            break;
        }
        case Call::QueryAgents: {
            Reading &reading = readings[schedule];
            const bool isRepeat = reading.asked.contains(exchange.unit);
            const bool inVain = reading.again.remove(exchange.unit)
                || (isRepeat
                    && (reading.broken || waitsForTurns || channels.value(key) == 0
                        || channels.value(key) != exchange.channel || waited.contains(key)));
            if (isRepeat && reading.got.contains(exchange.unit))
                reading = {.again = reading.asked - QSet<QString>{exchange.unit},
                           .broken = reading.broken && reading.brokenBy == exchange.begun,
                           .brokenBy = reading.brokenBy};
            reading.asked.insert(exchange.unit);
            // It may have waited for its turn since before that channel was up.
            if (isRepeat && channels.value(key) != exchange.channel)
                waited.insert(key);
            else
                waited.remove(key);
            channels.insert(key, exchange.channel);
            if (!succeeded) {
                fail(exchange);
                break;
            }
            news = known.value(key, -1) != exchange.serviceVersion;
            known.insert(key, exchange.serviceVersion);
            excused = !news && (inVain || owed.value(key) > 0);
            if (!inVain)
                owed[key] = std::max(0, owed.value(key) - 1);
            if (const auto write = underway.constFind(schedule); write != underway.cend()) {
                if (write->diagnosed)
                    looked.insert(schedule, *exchange.ended);
                else if (site.readings().scheduleVersionGrows && !m_script.publishes) // which moves it in any case
                    learning.insert(schedule);
                underway.erase(write);
            }
            if (exchange.isWhole)
                take(schedule, exchange.unit);
            break;
        }
        case Call::RequestUpload:
            news = succeeded && !prepared.contains(schedule);
            if (succeeded)
                prepared.insert(schedule);
            break;
        case Call::SignIn:
            if (!succeeded) // what was prepared goes nowhere
                prepared.clear();
            continue;
        case Call::Upload:
            if (!succeeded)
                prepared.remove(schedule);
            continue;
        case Call::Download:
            if (succeeded)
                take(schedule, exchange.unit);
            else
                fail(exchange);
            news = succeeded && !files.contains(exchange.file);
            if (succeeded)
                files.insert(exchange.file);
            break;
        case Call::Other:
            if (!succeeded && exchange.status != 302)
                fail(exchange);
            continue;
        case Call::ReadOrganisation:
        case Call::ListActivityCodes:
            news = !succeeded || !counts || ++directory[exchange.call] <= memory.plans;
            break;
        case Call::ReadUnits: // once more by a program that has just started
            news = !succeeded || !counts
                || ++directory[exchange.call] <= callsForUnits * (memory.plans + int(memory.forgot.size()) + 1);
            break;
        default:
            continue;
        }
        if (!counts || !exchange.left)
            continue;
        // The others are part of what is counted, or of no plan or run in particular.
        const bool isCounted = exchange.isWrite() || exchange.call == Call::ListSchedules
            || exchange.call == Call::ReadSchedule || exchange.call == Call::QueryAgents;
        if (!isCounted && (news || excused))
            continue;
        ++economy.calls;
        economy.minimum += news ? 1 : 0;
        economy.failed += excused ? 1 : 0;
        if (!news && !excused)
            economy.examples.append(u"%1 at %2"_s.arg(nameOfCall(exchange), stamp(exchange.begun).trimmed()));
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
        violate(doubles(site, m_keptBoth));
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
    if (!m_memory[index].isPlanned) // what the plan had asked for may still be under way
        return broken;
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
        for (qsizetype index = 0; index < outcome.sites.size(); ++index) {
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
        const QString &circumstances = outcome.sites[index].circumstances;
        if ((!circumstances.isEmpty() && circumstances == alone.sites.constFirst().circumstances
             && outcome.sites[index].runCalls != alone.sites.constFirst().runCalls)
            || outcome.sites[index].rows != alone.sites.constFirst().rows)
            violate(u"I8: the run of organisation %1 goes otherwise than alone"_s.arg(index + 1));
    }
    return outcome;
}

} // namespace rosterbridge::simulation
