// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncrun.h"

#include "core/sync/schedulewriter.h"

#include <QFutureWatcher>
#include <QUuid>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace rosterbridge {

namespace {

//! An older plan is probed before the first write: one list call is cheaper than the writes that would come back stale.
constexpr auto freshFor = std::chrono::minutes(1);

//! As many as the HTTP transport keeps connections to a host: more would only wait with older versions.
constexpr int writersAtOnce = 6;

constexpr int maxProbes = 12; //!< more than the circuit needs to give up

//! A schedule with rows to carry out.
struct Work {
    SchedulePlan *schedule = nullptr;
    QSet<QString> keys;
    std::optional<WriteIntent> uncertain; //!< write of an earlier run whose outcome is not known
    bool readFirst = false;
};

//! One organisation's part of the run. Knows nothing of the others (invariant I8).
class OrganisationRun final : public QObject {
public:
    OrganisationRun(const OrganisationPlan &plan)
        : m_head(plan)
        , m_schedules(plan.schedules.cbegin(), plan.schedules.cend())
    {
        m_head.schedules.clear();
    }

    //! Ends the rows that a guard stops; \a reasons by schedule id and row key.
    void stop(const QHash<QString, QHash<QString, Reason>> &reasons)
    {
        for (SchedulePlan &schedule : m_schedules) {
            const QHash<QString, Reason> stopped = reasons.value(schedule.info.id);
            for (PlanRow &row : schedule.rows) {
                const auto reason = stopped.constFind(row.key);
                if (reason == stopped.cend())
                    continue;
                stopRow(row, *reason);
            }
            if (!stopped.isEmpty())
                m_touched.append(&schedule);
            m_progress.rows += static_cast<int>(stopped.size());
            m_counts.blocked += static_cast<int>(stopped.size());
            m_counts.guarded += static_cast<int>(stopped.size());
        }
        m_guardedBefore = m_counts.guarded;
    }

    //! \a keys by schedule id, \a uncertain likewise. A schedule without keys has rows no more, and may have to be
    //! published yet.
    void choose(const QHash<QString, QSet<QString>> &keys, const QHash<QString, WriteIntent> &uncertain)
    {
        for (SchedulePlan &schedule : m_schedules) {
            if (!keys.contains(schedule.info.id))
                continue;
            const QSet<QString> chosen = keys.value(schedule.info.id);
            if (!m_touched.contains(&schedule))
                m_touched.append(&schedule);
            m_work.append({.schedule = &schedule, .keys = chosen, .uncertain = {}, .readFirst = false});
            if (uncertain.contains(schedule.info.id))
                m_work.last().uncertain = uncertain.value(schedule.info.id);
            m_progress.rows += static_cast<int>(chosen.size());
        }
        m_counts.attempted = std::max(m_counts.attempted, m_progress.rows);
    }

    //! Signals towards the run.
    std::function<void(const QString &scheduleId)> stepped;
    std::function<void()> ended;

    void begin(Result<Gateway *> gateway, const QList<QDate> &weeksToProbe, const Plan &plan, const QString &runId,
               Workspace &workspace, Clock &clock, QRandomGenerator &random, const GuardLimits &limits,
               std::function<bool()> mayCall, bool publish, bool paused)
    {
        m_begun = clock.monotonic();
        m_clock = &clock;
        m_control = std::make_unique<RunControl>(clock, std::move(mayCall));
        connect(m_control.get(), &RunControl::gaveUp, this, &OrganisationRun::fail);
        connect(m_control.get(), &RunControl::changed, this, [this] { stepped({}); });
        setPaused(paused);
        if (gateway) {
            m_gateway = *gateway;
            m_gateway->startRun();
            m_gateway->setGate([control = QPointer(m_control.get())]() -> Result<bool> {
                return control ? control->mayLeave() : true;
            });
            m_callsBefore = m_gateway->calls();
        } else {
            fail(gateway.error());
        }
        m_makeWriter = [this, &workspace, &clock, &random, limits, planId = plan.id, runId, publish](const Work &work) {
            return new ScheduleWriter({.planId = planId,
                                       .runId = runId,
                                       .organisation = m_head,
                                       .gateway = m_gateway,
                                       .workspace = workspace,
                                       .clock = clock,
                                       .random = random,
                                       .limits = limits,
                                       .counts = m_counts,
                                       .control = *m_control,
                                       .publish = publish},
                                      *work.schedule, work.keys, this);
        };
        if (weeksToProbe.isEmpty() || !m_cancelled.isEmpty()) {
            launch();
            return;
        }
        m_probing = std::make_unique<QObject>();
        probe(weeksToProbe);
    }

    void setPaused(bool paused)
    {
        if (m_control == nullptr || m_ended || m_pausedAt.has_value() == paused)
            return;
        if (paused)
            m_pausedAt = m_clock->monotonic();
        else
            m_begun += m_clock->monotonic() - *std::exchange(m_pausedAt, std::nullopt); // no part of the rate
        m_control->setPaused(paused);
        if (m_gateway != nullptr)
            m_gateway->gateMoved();
    }

    void cancel(const QString &why)
    {
        if (m_cancelled.isEmpty())
            m_cancelled = why;
        if (m_control != nullptr)
            m_control->end(m_cancelled);
        const auto writers = m_writers;
        for (ScheduleWriter *writer : writers)
            writer->cancel(m_cancelled);
        if (m_gateway != nullptr)
            m_gateway->gateMoved(); // a write that waits for its turn does not leave any more
        if (m_probing) {
            m_probing.release()->deleteLater(); // it may be the probe's own answer that ends here
            launch();
        }
    }

    [[nodiscard]] OrganisationPlan plan() const
    {
        OrganisationPlan plan = m_head;
        plan.schedules = QList<SchedulePlan>(m_schedules.cbegin(), m_schedules.cend());
        return plan;
    }

    [[nodiscard]] const SchedulePlan *schedule(const QString &id) const
    {
        const auto found = std::find_if(m_schedules.cbegin(), m_schedules.cend(),
                                        [&id](const SchedulePlan &one) { return one.info.id == id; });
        return found == m_schedules.cend() ? nullptr : &*found;
    }

    [[nodiscard]] SyncRun::Progress progress() const
    {
        SyncRun::Progress progress = m_progress;
        progress.counts = counts();
        progress.rowsDone = progress.rows - openRows();
        progress.finished = m_ended;
        if (m_control != nullptr && !m_ended)
            progress.troubleFor = m_control->troubleFor();
        if (!m_ended && progress.rowsDone > 0 && m_clock != nullptr) {
            const auto spent = m_pausedAt.value_or(m_clock->monotonic()) - m_begun;
            progress.timeLeft = std::chrono::ceil<std::chrono::seconds>(spent * (progress.rows - progress.rowsDone)
                                                                        / progress.rowsDone);
        }
        return progress;
    }

    [[nodiscard]] RunCounts counts() const
    {
        RunCounts counts = m_counts;
        if (m_gateway != nullptr) {
            const CallCounts made = m_gateway->calls() - m_callsBefore;
            counts.calls = counts.calls + made;
            counts.minimumCalls += made.listPages;
        }
        return counts;
    }

    //! Goes on from what an interrupted run had counted.
    void continueFrom(const RunCounts &counts)
    {
        m_counts = counts;
        m_counts.error.clear();
        m_guardedBefore = m_counts.guarded;
    }

    [[nodiscard]] const QString &id() const { return m_head.organisationId; }
    [[nodiscard]] const QList<Work> &work() const { return m_work; }
    [[nodiscard]] const QList<const SchedulePlan *> &touched() const { return m_touched; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    //! Ended with rows whose write is in doubt, for the run to be resumed.
    [[nodiscard]] bool isInterrupted() const { return m_ended && openRows() > 0; }
    //! The guard that rows met since the run started: of schedules that were published meanwhile.
    [[nodiscard]] std::optional<RunGuard> lateGuard() const
    {
        const int stopped = m_counts.guarded - m_guardedBefore;
        if (stopped == 0)
            return std::nullopt;
        return RunGuard{.organisationId = id(),
                        .guard = Guard::Published,
                        .count = stopped,
                        .of = m_progress.rows,
                        .confirmed = false};
    }
    [[nodiscard]] int callsMade() const
    {
        return m_gateway != nullptr ? (m_gateway->calls() - m_callsBefore).total() : 0;
    }

private:
    void probe(const QList<QDate> &weeks)
    {
        m_control->whenAllowed(m_probing.get(), [this, weeks] {
            m_gateway->probe(weeks, Urgency::Background, m_probing.get(),
                             [this, weeks](const Result<QList<ScheduleInfo>> &listed) {
                                 const bool passes = !listed && mayPass(listed.error().kind);
                                 m_control->answered(Circuit::Call::Read, !passes);
                                 if (passes && ++m_probesFailed < maxProbes)
                                     probe(weeks);
                                 else
                                     probed(listed);
                             });
        });
    }

    void probed(const Result<QList<ScheduleInfo>> &listed)
    {
        if (!listed) {
            fail(listed.error());
            return;
        }
        QHash<QString, Version> versions;
        for (const ScheduleInfo &info : *listed)
            versions.insert(info.id, info.version);
        for (Work &work : m_work)
            work.readFirst = versions.value(work.schedule->info.id) != work.schedule->info.version;
        m_probing.release()->deleteLater();
        launch();
    }

    void fail(const Error &error)
    {
        if (m_counts.error.isEmpty())
            m_counts.error = error.text();
        cancel(error.what);
    }

    void launch()
    {
        while (m_writers.size() < writersAtOnce && m_next < m_work.size()) {
            const Work &work = m_work[m_next++];
            if (!m_cancelled.isEmpty() && work.uncertain)
                continue; // only a reading could tell what that write did: its rows stay pending (W9)
            ScheduleWriter *writer = m_makeWriter(work);
            m_writers.append(writer);
            connect(writer, &ScheduleWriter::stepped, this, [this, writer] { stepped(writer->scheduleId()); });
            connect(writer, &ScheduleWriter::organisationFailed, this, [this](const Error &error) { fail(error); });
            connect(writer, &ScheduleWriter::finished, this, [this, writer] {
                m_writers.removeOne(writer);
                writer->deleteLater();
                launch();
            });
            if (m_cancelled.isEmpty())
                writer->start(work.readFirst, work.uncertain);
            else
                writer->cancel(m_cancelled);
        }
        if (m_writers.isEmpty() && m_next >= m_work.size())
            end();
    }

    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        ended();
    }

    [[nodiscard]] int openRows() const
    {
        int open = 0;
        for (const Work &work : m_work) {
            open += static_cast<int>(
                std::count_if(work.schedule->rows.cbegin(), work.schedule->rows.cend(), [&work](const PlanRow &row) {
                    return work.keys.contains(row.key) && (row.end == RowEnd::None || row.end == RowEnd::Pending);
                }));
        }
        return open;
    }

    OrganisationPlan m_head;
    std::vector<SchedulePlan> m_schedules; //!< of a fixed size: writers refer to its elements
    QList<Work> m_work;
    QList<const SchedulePlan *> m_touched; //!< with rows to carry out, or that a guard stops
    qsizetype m_next = 0;
    QList<ScheduleWriter *> m_writers;
    std::function<ScheduleWriter *(const Work &)> m_makeWriter;
    Gateway *m_gateway = nullptr;
    Clock *m_clock = nullptr;
    std::unique_ptr<RunControl> m_control;
    std::unique_ptr<QObject> m_probing; //!< context of the probe, while there is one
    int m_probesFailed = 0;
    std::optional<std::chrono::milliseconds> m_pausedAt;
    CallCounts m_callsBefore;
    RunCounts m_counts;
    int m_guardedBefore = 0; //!< rows that guards had stopped when the writers began
    SyncRun::Progress m_progress;
    std::chrono::milliseconds m_begun{0};
    QString m_cancelled;
    bool m_ended = false;
};

//! Whether \a scope carries the row out.
bool isChosen(const PlanRow &row, SyncRun::Scope scope)
{
    return row.isDecided() || (scope == SyncRun::Scope::Ticked && row.ticked && row.isWritable());
}

//! Adds \a guard to those that \a run met, unless it has met it already.
void noteGuard(RunRecord &run, const RunGuard &guard)
{
    const bool isKnown = std::any_of(run.guards.cbegin(), run.guards.cend(), [&guard](const RunGuard &one) {
        return one.organisationId == guard.organisationId && one.guard == guard.guard;
    });
    if (!isKnown)
        run.guards.append(guard);
}

//! A row that several guards stop tells of the first.
void addStopped(QHash<QString, QHash<QString, Reason>> &stopped, const GuardBreach &breach)
{
    const Reason reason = stopReason(breach.guard, breach.count, breach.of);
    for (auto keys = breach.rows.cbegin(); keys != breach.rows.cend(); ++keys) {
        for (const QString &key : keys.value()) {
            if (!stopped[keys.key()].contains(key))
                stopped[keys.key()].insert(key, reason);
        }
    }
}

} // namespace

class SyncRun::Private {
public:
    Plan head; //!< without its organisations, which the runs hold
    Scope scope;
    Workspace &workspace;
    GatewayPool &gateways;
    Clock &clock;
    QRandomGenerator random;
    RunRecord record;
    QList<GuardConfirmation> confirmations;
    std::vector<std::unique_ptr<OrganisationRun>> organisations;
    QHash<QString, Organisation> settings;
    int callCeiling = 0;
    bool paused = false;
    bool cancelled = false;
    bool ended = false;

    //! Whether the ceiling leaves room for one more call.
    [[nodiscard]] bool mayCall() const
    {
        const int calls = std::accumulate(organisations.cbegin(), organisations.cend(), 0,
                                          [](int sum, const auto &one) { return sum + one->callsMade(); });
        return callCeiling == 0 || calls < callCeiling;
    }

    [[nodiscard]] OrganisationRun *organisation(const QString &id) const
    {
        const auto found = std::find_if(organisations.cbegin(), organisations.cend(),
                                        [&id](const auto &one) { return one->id() == id; });
        return found == organisations.cend() ? nullptr : found->get();
    }
};

SyncRun::SyncRun(Plan plan, Scope scope, Workspace &workspace, GatewayPool &gateways, Clock &clock,
                 QRandomGenerator random, QObject *parent)
    : QObject(parent)
    , d(new Private{.head = {},
                    .scope = scope,
                    .workspace = workspace,
                    .gateways = gateways,
                    .clock = clock,
                    .random = std::move(random),
                    .record = {},
                    .confirmations = {},
                    .organisations = {},
                    .settings = {}})
{
    for (const OrganisationPlan &organisation : std::as_const(plan.organisations))
        d->organisations.push_back(std::make_unique<OrganisationRun>(organisation));
    d->head = std::move(plan);
    d->head.organisations.clear();
}

SyncRun::~SyncRun() = default;

void SyncRun::setRun(const RunRecord &run)
{
    d->record = run;
}

void SyncRun::setPublish(bool publish)
{
    d->record.publish = publish;
}

void SyncRun::setConfirmations(const QList<GuardConfirmation> &confirmations)
{
    d->confirmations = confirmations;
}

Result<void> SyncRun::start()
{
    const auto settings = d->workspace.organisations();
    if (!settings)
        return failure(settings.error());
    for (const Organisation &organisation : *settings)
        d->settings.insert(organisation.id, organisation);

    QHash<QString, QHash<QString, QSet<QString>>> keys; // organisation → schedule → rows
    QHash<QString, QHash<QString, WriteIntent>> uncertain;
    QList<RunRow> rows;
    QList<RunGuard> guards;
    if (d->scope == Scope::Unfinished) {
        if (const auto resumed = d->workspace.resumeRun(d->record.id); !resumed)
            return resumed;
        const auto stored = d->workspace.runRows(d->record.id);
        if (!stored)
            return failure(stored.error());
        for (const RunRow &row : *stored) {
            if (row.end == RowEnd::Pending)
                keys[row.organisationId][row.scheduleId].insert(row.key);
            else if (d->record.publish && (row.end == RowEnd::Written || row.end == RowEnd::AlreadyThere))
                keys[row.organisationId][row.scheduleId]; // it may be left to be published
        }
        const auto intents = d->workspace.openIntents(d->record.id);
        if (!intents)
            return failure(intents.error());
        for (const WriteIntent &intent : *intents) {
            if (d->settings.contains(intent.organisationId)) // of another one nobody can tell any more
                uncertain[intent.organisationId].insert(intent.scheduleId, intent);
        }
    } else {
        for (const auto &organisation : d->organisations) {
            const OrganisationPlan plan = organisation->plan();
            QHash<QString, QHash<QString, Reason>> stopped; // schedule → row → why
            const GuardLimits limits = d->settings.value(plan.organisationId).guards;
            for (const GuardBreach &breach : guardBreaches(plan, limits, d->clock.now(), d->scope == Scope::Decided)) {
                const bool confirmed = isConfirmed(breach, plan.organisationId, d->confirmations);
                guards.append({plan.organisationId, breach.guard, breach.count, breach.of, confirmed});
                if (!confirmed)
                    addStopped(stopped, breach);
            }
            for (const SchedulePlan &schedule : plan.schedules) {
                const QHash<QString, Reason> reasons = stopped.value(schedule.info.id);
                for (const PlanRow &row : schedule.rows) {
                    if (!isChosen(row, d->scope))
                        continue;
                    const auto stop = reasons.constFind(row.key);
                    const bool goes = stop == reasons.cend();
                    if (goes)
                        keys[plan.organisationId][schedule.info.id].insert(row.key);
                    rows.append({.organisationId = plan.organisationId,
                                 .scheduleId = schedule.info.id,
                                 .key = row.key,
                                 .agentName = row.agentName,
                                 .day = row.day,
                                 .kind = row.kind,
                                 .end = goes ? RowEnd::Pending : RowEnd::Blocked,
                                 .detail = goes ? QString() : reasonText(*stop, schedule.info.timeZone, plan.directory),
                                 .correlationId = {}});
                }
            }
            organisation->stop(stopped);
        }
        d->record = {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                     .planId = d->head.id,
                     .who = loginName(),
                     .started = d->clock.now(),
                     .finished = {},
                     .state = RunRecord::State::Running,
                     .publish = d->record.publish,
                     .organisations = {},
                     .guards = guards};
    }
    for (const auto &organisation : d->organisations) {
        if (d->scope == Scope::Unfinished)
            organisation->continueFrom(d->record.organisations.value(organisation->id()));
        organisation->choose(keys.value(organisation->id()), uncertain.value(organisation->id()));
        d->record.organisations.insert(organisation->id(), organisation->counts());
    }
    if (d->scope != Scope::Unfinished) {
        const Result<void> started = d->workspace.startRun(d->record, rows, d->scope == Scope::Decided);
        if (!started)
            return failure(started.error());
    }

    // Ticks and decisions must be on disk before the first write, so that a resume knows them.
    QList<std::pair<QString, SchedulePlan>> toSave;
    for (const auto &organisation : d->organisations) {
        for (const SchedulePlan *schedule : organisation->touched())
            toSave.append({organisation->id(), *schedule});
    }
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        begin(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([directory = d->workspace.directory(), planId = d->head.id, toSave]() -> Result<void> {
            auto workspace = Workspace::open(directory);
            if (!workspace)
                return failure(workspace.error());
            for (const auto &[organisationId, schedule] : toSave) {
                if (auto saved = (*workspace)->saveSchedulePlan(planId, organisationId, schedule); !saved)
                    return saved;
            }
            return {};
        }));
    return {};
}

void SyncRun::begin(const Result<void> &saved)
{
    for (const auto &organisation : d->organisations) {
        const QString id = organisation->id();
        organisation->stepped = [this, id](const QString &scheduleId) {
            if (!scheduleId.isEmpty())
                Q_EMIT scheduleChanged(id, scheduleId);
            Q_EMIT progressed(id);
        };
        organisation->ended = [this, id] {
            Q_EMIT progressed(id);
            endWhenAllEnded();
        };
    }
    const bool isFresh = d->scope != Scope::Unfinished && d->clock.now() - d->head.created < freshFor;
    for (const auto &organisation : d->organisations) {
        const auto settings = d->settings.constFind(organisation->id());
        Result<Gateway *> gateway =
            failure(Error::Kind::NotFound, Error::tr("This organisation is no longer in the workspace."));
        if (!saved)
            gateway = failure(saved.error());
        else if (settings != d->settings.cend())
            gateway = checkWritable(*settings).and_then([&] { return d->gateways.gateway(*settings); });
        const auto service = settings != d->settings.cend() ? serviceOf(settings->service) : std::nullopt;
        const bool publish = d->record.publish && service && service->publishes;
        const bool probe = !isFresh && !organisation->work().isEmpty();
        if (d->cancelled)
            organisation->cancel(Error::tr("The run was cancelled."));
        organisation->begin(
            gateway, probe ? d->head.weeks : QList<QDate>(), d->head, d->record.id, d->workspace, d->clock, d->random,
            d->settings.value(organisation->id()).guards, [this] { return d->mayCall(); }, publish, d->paused);
    }
    endWhenAllEnded();
}

void SyncRun::cancel()
{
    d->cancelled = true;
    for (const auto &organisation : d->organisations)
        organisation->cancel(Error::tr("The run was cancelled."));
}

void SyncRun::setCallCeiling(int calls)
{
    d->callCeiling = calls;
}

void SyncRun::pause()
{
    setPaused(true);
}

void SyncRun::resume()
{
    setPaused(false);
}

void SyncRun::setPaused(bool paused)
{
    d->paused = paused;
    for (const auto &organisation : d->organisations) {
        organisation->setPaused(paused);
        Q_EMIT progressed(organisation->id());
    }
}

bool SyncRun::isPaused() const
{
    return d->paused;
}

void SyncRun::endWhenAllEnded()
{
    const bool all = std::all_of(d->organisations.cbegin(), d->organisations.cend(),
                                 [](const auto &organisation) { return organisation->hasEnded(); });
    if (!all || std::exchange(d->ended, true))
        return;
    d->record.finished = d->clock.now();
    const bool interrupted = std::any_of(d->organisations.cbegin(), d->organisations.cend(),
                                         [](const auto &organisation) { return organisation->isInterrupted(); });
    d->record.state = interrupted ? RunRecord::State::Interrupted
        : d->cancelled            ? RunRecord::State::Cancelled
                                  : RunRecord::State::Finished;
    for (const auto &organisation : d->organisations) {
        const RunCounts counts = organisation->counts();
        d->record.organisations.insert(organisation->id(), counts);
        if (const auto guard = organisation->lateGuard())
            noteGuard(d->record, *guard);
        auto settings = d->settings.value(organisation->id());
        if (!settings.id.isEmpty() && !settings.firstSyncEnded && counts.error.isEmpty() && !d->cancelled) {
            settings.firstSyncEnded = true;
            if (const auto stored = d->workspace.saveOrganisation(settings); !stored)
                d->record.organisations[organisation->id()].error = stored.error().text();
        }
    }
    if (const auto stored = d->workspace.finishRun(d->record); !stored) {
        for (RunCounts &counts : d->record.organisations) {
            if (counts.error.isEmpty())
                counts.error = stored.error().text();
        }
    }
    QMetaObject::invokeMethod(this, &SyncRun::finished, Qt::QueuedConnection);
}

Plan SyncRun::plan() const
{
    Plan plan = d->head;
    for (const auto &organisation : d->organisations)
        plan.organisations.append(organisation->plan());
    return plan;
}

const SchedulePlan *SyncRun::schedule(const QString &organisationId, const QString &scheduleId) const
{
    const OrganisationRun *organisation = d->organisation(organisationId);
    return organisation != nullptr ? organisation->schedule(scheduleId) : nullptr;
}

const RunRecord &SyncRun::record() const
{
    return d->record;
}

SyncRun::Progress SyncRun::progress(const QString &organisationId) const
{
    const OrganisationRun *organisation = d->organisation(organisationId);
    return organisation != nullptr ? organisation->progress() : Progress();
}

Result<std::pair<RunRecord, Plan>> unfinishedRun(const Workspace &workspace, const QString &runId)
{
    const auto runs = workspace.runs();
    if (!runs)
        return failure(runs.error());
    const auto found = std::find_if(runs->cbegin(), runs->cend(), [&runId](const RunRecord &run) {
        return run.state == RunRecord::State::Interrupted && (runId.isEmpty() || run.id == runId);
    });
    if (found == runs->cend())
        return failure(Error::Kind::NotFound, Error::tr("There is no interrupted run to resume."));
    auto plan = workspace.plan(found->planId);
    if (!plan)
        return failure(plan.error());
    return std::pair(*found, *plan);
}

} // namespace rosterbridge
