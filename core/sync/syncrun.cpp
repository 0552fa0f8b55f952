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

//! So many rows are in memory at a time, but for one schedule of each organisation, which waits for no other's (I8).
constexpr int rowsAtOnce = 100'000;

//! A schedule with rows to carry out; with none that has rows no more, and may have to be published yet.
struct Work {
    ScheduleInfo info;
    QSet<QString> keys; //!< that have not ended, once it was worked on
    int rows = 0; //!< that a comparison needs, at most
    std::optional<WriteIntent> uncertain; //!< write of an earlier run whose outcome is not known
    bool landed = false; //!< before it was killed, this run has written some of it
    bool readFirst = false;
};

//! What a run has to do in one organisation.
struct OrganisationWork {
    OrganisationPlan head; //!< without schedules
    QList<Work> schedules;
    RunCounts counts; //!< so far
    QHash<QString, int> conflicts; //!< by schedule
    int rows = 0; //!< with those that a guard stops
};

//! One organisation's part of the run. Knows nothing of the others (invariant I8).
class OrganisationRun final : public QObject {
public:
    explicit OrganisationRun(OrganisationWork work)
        : m_head(std::move(work.head))
        , m_work(std::move(work.schedules))
        , m_conflicts(std::move(work.conflicts))
        , m_counts(std::move(work.counts))
        , m_guardedBefore(m_counts.guarded)
    {
        m_progress.rows = work.rows;
    }

    //! Signals towards the run.
    std::function<void(const QString &scheduleId)> stepped;
    std::function<void()> ended;
    //! Whether so many rows more may be loaded, and that some are not needed any more.
    std::function<bool(int rows)> mayLoad;
    std::function<void()> unloaded;

    void begin(Result<Gateway *> gateway, const QList<QDate> &weeksToProbe, const QString &planId, const QString &runId,
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
        m_makeWriter = [this, &workspace, &clock, &random, limits, planId, runId, publish](const Work &work) {
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
                                      work.info.id, work.keys, this);
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

    //! Lets the next schedules begin, as many as may.
    void launch()
    {
        if (!m_makeWriter || m_probing)
            return; // it has not begun
        while (!m_ended && m_writers.size() < writersAtOnce && m_next < m_work.size()
               && (m_writers.isEmpty() || mayLoad(m_work[m_next].rows))) {
            const qsizetype index = m_next++;
            const Work &work = m_work[index];
            if (!m_cancelled.isEmpty() && work.uncertain)
                continue; // only a reading could tell what that write did: its rows stay pending (W9)
            ScheduleWriter *writer = m_makeWriter(work);
            m_writers.append(writer);
            m_rowsLoaded += work.rows;
            connect(writer, &ScheduleWriter::stepped, this, [this, writer] { stepped(writer->scheduleId()); });
            connect(writer, &ScheduleWriter::organisationFailed, this, [this](const Error &error) { fail(error); });
            connect(writer, &ScheduleWriter::finished, this, [this, writer, index] {
                takeOver(*writer, m_work[index]);
                m_writers.removeOne(writer);
                writer->deleteLater();
                m_rowsLoaded -= m_work[index].rows;
                launch();
                unloaded();
            });
            writer->start(work.readFirst, work.uncertain, work.landed);
            if (!m_cancelled.isEmpty())
                writer->cancel(m_cancelled);
        }
        if (m_writers.isEmpty() && m_next >= m_work.size())
            end();
    }

    [[nodiscard]] const SchedulePlan *schedule(const QString &id) const
    {
        const auto found = std::find_if(m_writers.cbegin(), m_writers.cend(),
                                        [&id](const ScheduleWriter *one) { return one->scheduleId() == id; });
        return found == m_writers.cend() ? nullptr : (*found)->schedule();
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

    [[nodiscard]] const QString &id() const { return m_head.organisationId; }
    [[nodiscard]] const QList<Work> &work() const { return m_work; }
    [[nodiscard]] int conflicts() const { return std::accumulate(m_conflicts.cbegin(), m_conflicts.cend(), 0); }
    //! Of the schedules under way.
    [[nodiscard]] int rowsLoaded() const { return m_rowsLoaded; }
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
            work.readFirst = versions.value(work.info.id) != work.info.version;
        m_probing.release()->deleteLater();
        launch();
    }

    void fail(const Error &error)
    {
        if (m_counts.error.isEmpty())
            m_counts.error = error.text();
        cancel(error.what);
    }

    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        ended();
    }

    //! What is to be known of a schedule once its rows are not in memory any more.
    void takeOver(const ScheduleWriter &writer, Work &work)
    {
        if (writer.schedule() == nullptr)
            return;
        work.keys = openKeys(work, *writer.schedule());
        m_conflicts[work.info.id] = writer.schedule()->counts().of(RowKind::Conflict);
    }

    static QSet<QString> openKeys(const Work &work, const SchedulePlan &schedule)
    {
        QSet<QString> open;
        for (const PlanRow &row : schedule.rows) {
            if (work.keys.contains(row.key) && (row.end == RowEnd::None || row.end == RowEnd::Pending))
                open.insert(row.key);
        }
        return open;
    }

    [[nodiscard]] int openRows() const
    {
        qsizetype open = 0;
        for (const Work &work : m_work) {
            const SchedulePlan *loaded = schedule(work.info.id);
            open += loaded != nullptr ? openKeys(work, *loaded).size() : work.keys.size();
        }
        return static_cast<int>(open);
    }

    OrganisationPlan m_head;
    QList<Work> m_work;
    QHash<QString, int> m_conflicts; //!< by schedule, as they were before it was worked on, or after
    int m_rowsLoaded = 0;
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

//! The run as it is about to begin.
struct Prepared {
    Plan head; //!< without organisations
    std::vector<OrganisationWork> organisations;
    QString undoes;
    QList<RunGuard> guards;
    QList<std::pair<QString, QString>> stopped;
};

//! What becomes of the rows that are chosen of a plan.
class Preparation final {
public:
    Preparation(Workspace &workspace, const RunRecord &record, SyncRun::Scope scope, const QStringList &only,
                const std::optional<SyncRun::DecidedRows> &decided, const QHash<QString, GuardLimits> &limits,
                const QList<GuardConfirmation> &confirmations, Instant now)
        : m_workspace(workspace)
        , m_record(record)
        , m_scope(scope)
        , m_only(only)
        , m_decided(decided)
        , m_limits(limits)
        , m_confirmations(confirmations)
        , m_now(now)
    {
    }

    //! Records the run, and ends the rows that a guard stops.
    Result<Prepared> prepare()
    {
        auto head = m_workspace.planHead(m_record.planId);
        if (!head)
            return failure(head.error());
        m_record.undoes = m_prepared.undoes = head->undoes();
        const QList<OrganisationPlan> organisations = std::exchange(head->organisations, {});
        m_prepared.head = *head;
        if (m_scope == SyncRun::Scope::Unfinished) {
            if (const auto read = readUnfinished(); !read)
                return failure(read.error());
        }
        for (const OrganisationPlan &organisation : organisations) {
            if (!m_only.isEmpty() && !m_only.contains(organisation.organisationId))
                continue;
            auto plan = m_workspace.organisationPlan(m_record.planId, organisation.organisationId);
            if (!plan)
                return failure(plan.error());
            add(*std::move(plan));
        }
        if (m_scope == SyncRun::Scope::Unfinished)
            return std::move(m_prepared);
        m_record.guards = m_prepared.guards;
        for (const OrganisationWork &work : m_prepared.organisations)
            m_record.organisations.insert(work.head.organisationId, work.counts);
        const bool decisionsOnly = m_scope == SyncRun::Scope::Decided;
        if (const auto started = m_workspace.startRun(m_record, m_rows, decisionsOnly); !started)
            return failure(started.error());
        if (const auto stopped = stop(); !stopped)
            return failure(stopped.error());
        return std::move(m_prepared);
    }

private:
    Result<void> readUnfinished()
    {
        const auto rows = m_workspace.runRows(m_record.id);
        if (!rows)
            return failure(rows.error());
        for (const RunRow &row : *rows) {
            RunCounts &counts = m_ended[row.organisationId];
            ++counts.attempted;
            counts.add(row.end);
            if (row.end == RowEnd::Pending)
                m_unfinished[row.organisationId][row.scheduleId].insert(row.key);
            else if (row.end == RowEnd::Written || row.end == RowEnd::AlreadyThere)
                m_landed[row.organisationId].insert(row.scheduleId);
        }
        const auto intents = m_workspace.openIntents(m_record.id);
        if (!intents)
            return failure(intents.error());
        for (const WriteIntent &intent : *intents) {
            if (m_limits.contains(intent.organisationId)) // of another one nobody can tell any more
                m_uncertain[intent.organisationId].insert(intent.scheduleId, intent);
        }
        return {};
    }

    void add(OrganisationPlan plan)
    {
        OrganisationWork work;
        if (m_decided)
            leaveUndecided(plan, m_decided->value(plan.organisationId));
        const QList<SchedulePlan> schedules = plan.schedules;
        const QHash<QString, QHash<QString, Reason>> stopped =
            m_scope == SyncRun::Scope::Unfinished ? QHash<QString, QHash<QString, Reason>>() : judge(plan);
        for (const SchedulePlan &schedule : schedules) {
            const RowCounts counts = schedule.counts();
            work.conflicts.insert(schedule.info.id, counts.of(RowKind::Conflict));
            Work one{.info = schedule.info,
                     .keys = m_unfinished.value(plan.organisationId).value(schedule.info.id),
                     .rows = counts.all(),
                     .uncertain = {},
                     .landed = m_landed.value(plan.organisationId).contains(schedule.info.id),
                     .readFirst = false};
            const QHash<QString, Reason> reasons = stopped.value(schedule.info.id);
            if (m_scope != SyncRun::Scope::Unfinished)
                one.keys = choose(plan, schedule, reasons);
            const auto intents = m_uncertain.constFind(plan.organisationId);
            if (intents != m_uncertain.cend() && intents->contains(schedule.info.id))
                one.uncertain = intents->value(schedule.info.id);
            work.rows += static_cast<int>(one.keys.size() + reasons.size());
            work.counts.blocked += static_cast<int>(reasons.size());
            if (!one.keys.isEmpty() || (m_record.publish && one.landed)) // it may be left to be published
                work.schedules.append(one);
        }
        plan.schedules.clear();
        if (m_scope == SyncRun::Scope::Unfinished) {
            work.counts = countsSoFar(plan.organisationId);
        } else {
            work.counts.guarded = work.counts.blocked;
            work.counts.attempted = work.rows;
        }
        if (!stopped.isEmpty())
            m_stopped.insert(plan.organisationId, stopped);
        work.head = std::move(plan);
        m_prepared.organisations.push_back(std::move(work));
    }

    //! For the run, what was decided besides \a decided is still to be decided.
    static void leaveUndecided(OrganisationPlan &plan, const QHash<QString, QSet<QString>> &decided)
    {
        for (SchedulePlan &schedule : plan.schedules) {
            const QSet<QString> keys = decided.value(schedule.info.id);
            for (PlanRow &row : schedule.rows) {
                if (row.isDecided() && !keys.contains(row.key))
                    row.decision.reset();
            }
        }
    }

    //! What the run had counted. Its rows are counted anew: of steps that were stored side by side when it ended, an
    //! older one may have had the last word.
    RunCounts countsSoFar(const QString &organisationId) const
    {
        RunCounts counts = m_record.organisations.value(organisationId);
        const RunCounts rows = m_ended.value(organisationId);
        counts.attempted = rows.attempted;
        counts.written = rows.written;
        counts.alreadyThere = rows.alreadyThere;
        counts.conflicts = rows.conflicts;
        counts.blocked = rows.blocked;
        counts.left = rows.left;
        counts.error.clear();
        return counts;
    }

    //! What guards stop: schedule → row → why.
    QHash<QString, QHash<QString, Reason>> judge(const OrganisationPlan &plan)
    {
        QHash<QString, QHash<QString, Reason>> stopped;
        const GuardLimits limits = m_limits.value(plan.organisationId);
        for (const GuardBreach &breach : guardBreaches(plan, limits, m_now, m_scope == SyncRun::Scope::Decided)) {
            const bool confirmed = isConfirmed(breach, plan.organisationId, m_confirmations);
            m_prepared.guards.append({plan.organisationId, breach.guard, breach.count, breach.of, confirmed});
            if (!confirmed)
                addStopped(stopped, breach);
        }
        return stopped;
    }

    //! The rows that go; those and the ones that are stopped become rows of the run.
    QSet<QString> choose(const OrganisationPlan &plan, const SchedulePlan &schedule,
                         const QHash<QString, Reason> &stopped)
    {
        QSet<QString> keys;
        for (const PlanRow &row : schedule.rows) {
            if (!isChosen(row, m_scope))
                continue;
            const auto stop = stopped.constFind(row.key);
            const bool goes = stop == stopped.cend();
            if (goes)
                keys.insert(row.key);
            m_rows.append({.organisationId = plan.organisationId,
                           .scheduleId = schedule.info.id,
                           .key = row.key,
                           .agentName = row.agentName,
                           .day = row.day,
                           .kind = row.kind,
                           .end = goes ? RowEnd::Pending : RowEnd::Blocked,
                           .detail = goes ? QString() : reasonText(*stop, schedule.info.timeZone, plan.directory),
                           .correlationId = {}});
        }
        return keys;
    }

    Result<void> stop()
    {
        for (const auto &[organisation, schedules] : m_stopped.asKeyValueRange()) {
            for (const auto &[id, reasons] : schedules.asKeyValueRange()) {
                auto stored = m_workspace.scheduleRows(m_record.planId, organisation, id);
                if (!stored)
                    return failure(stored.error());
                for (PlanRow &row : stored->schedule.rows) {
                    if (const auto reason = reasons.constFind(row.key); reason != reasons.cend())
                        stopRow(row, *reason);
                }
                // A step, as those of the writers: a person may choose at this very moment.
                const auto saved = m_workspace.recordStep(m_record.planId,
                                                          {.runId = m_record.id,
                                                           .organisationId = organisation,
                                                           .intent = {},
                                                           .outcome = {},
                                                           .schedule = stored->schedule,
                                                           .known = stored->packed,
                                                           .siblings = {},
                                                           .rows = {},
                                                           .settlements = {},
                                                           .read = {},
                                                           .counts = {}});
                if (!saved)
                    return failure(saved.error());
                m_prepared.stopped.append({organisation, id});
            }
        }
        return {};
    }

    Workspace &m_workspace;
    RunRecord m_record;
    const SyncRun::Scope m_scope;
    const QStringList &m_only; //!< organisations; empty for all
    const std::optional<SyncRun::DecidedRows> &m_decided;
    const QHash<QString, GuardLimits> &m_limits; //!< of the organisations that the workspace knows
    const QList<GuardConfirmation> &m_confirmations;
    const Instant m_now;
    QHash<QString, RunCounts> m_ended; //!< rows that ended before, by organisation
    QHash<QString, QHash<QString, QSet<QString>>> m_unfinished; //!< organisation → schedule → rows
    QHash<QString, QSet<QString>> m_landed; //!< organisation → schedules that this run has written some of already
    QHash<QString, QHash<QString, WriteIntent>> m_uncertain; //!< organisation → schedule
    QHash<QString, QHash<QString, QHash<QString, Reason>>> m_stopped; //!< organisation → schedule → row
    QList<RunRow> m_rows;
    Prepared m_prepared;
};

} // namespace

class SyncRun::Private {
public:
    SyncRun &q;
    Scope scope;
    Workspace &workspace;
    GatewayPool &gateways;
    Clock &clock;
    QRandomGenerator random;
    Plan head; //!< without its organisations
    RunRecord record;
    QList<GuardConfirmation> confirmations;
    std::vector<std::unique_ptr<OrganisationRun>> organisations;
    QStringList only; //!< organisations; empty for all
    std::optional<DecidedRows> decided; //!< unset for all
    QHash<QString, Organisation> settings;
    QList<std::pair<QString, QString>> stopped;
    std::optional<Error> error;
    int callCeiling = 0;
    bool paused = false;
    bool cancelled = false;
    bool ended = false;

    void begin(Result<Prepared> prepared);
    void endWhenAllEnded();

    //! Whether the ceiling leaves room for one more call.
    [[nodiscard]] bool mayCall() const
    {
        const int calls = std::accumulate(organisations.cbegin(), organisations.cend(), 0,
                                          [](int sum, const auto &one) { return sum + one->callsMade(); });
        return callCeiling == 0 || calls < callCeiling;
    }

    [[nodiscard]] bool mayLoad(int rows) const
    {
        const int loaded = std::accumulate(organisations.cbegin(), organisations.cend(), 0,
                                           [](int sum, const auto &one) { return sum + one->rowsLoaded(); });
        return loaded + rows <= rowsAtOnce;
    }

    [[nodiscard]] OrganisationRun *organisation(const QString &id) const
    {
        const auto found = std::find_if(organisations.cbegin(), organisations.cend(),
                                        [&id](const auto &one) { return one->id() == id; });
        return found == organisations.cend() ? nullptr : found->get();
    }
};

SyncRun::SyncRun(const QString &planId, Scope scope, Workspace &workspace, GatewayPool &gateways, Clock &clock,
                 QRandomGenerator random, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = *this,
                    .scope = scope,
                    .workspace = workspace,
                    .gateways = gateways,
                    .clock = clock,
                    .random = std::move(random),
                    .head = {},
                    .record = {.planId = planId},
                    .confirmations = {},
                    .organisations = {},
                    .only = {},
                    .decided = {},
                    .settings = {},
                    .stopped = {},
                    .error = {}})
{
}

SyncRun::~SyncRun() = default;

void SyncRun::setRun(const RunRecord &run)
{
    d->record = run;
}

void SyncRun::setOrganisations(const QStringList &ids)
{
    d->only = ids;
}

void SyncRun::setPublish(bool publish)
{
    d->record.publish = publish;
}

void SyncRun::setDecided(const DecidedRows &keys)
{
    d->decided = keys;
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
    QHash<QString, GuardLimits> limits;
    for (const Organisation &organisation : *settings) {
        d->settings.insert(organisation.id, organisation);
        limits.insert(organisation.id, organisation.guards);
    }
    if (d->scope == Scope::Unfinished) {
        if (const auto resumed = d->workspace.resumeRun(d->record.id); !resumed)
            return resumed;
    } else {
        d->record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        d->record.who = loginName();
        d->record.started = d->clock.now();
        if (d->scope == Scope::Ticked) {
            if (const auto unused = d->workspace.checkUnused(d->record.planId); !unused)
                return unused;
        }
        if (const auto locked = d->workspace.lockRun(d->record.id); !locked)
            return locked;
    }
    auto *watcher = new QFutureWatcher<Result<Prepared>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        d->begin(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(
        [directory = d->workspace.directory(), record = d->record, scope = d->scope, only = d->only,
         decided = d->decided, limits, confirmations = d->confirmations, now = d->clock.now()]() -> Result<Prepared> {
            auto workspace = Workspace::open(directory);
            if (!workspace)
                return failure(workspace.error());
            return Preparation(**workspace, record, scope, only, decided, limits, confirmations, now).prepare();
        }));
    return {};
}

void SyncRun::Private::begin(Result<Prepared> prepared)
{
    if (!prepared) {
        error = prepared.error();
        record.state = RunRecord::State::Interrupted; // if it was recorded
        record.finished = clock.now();
        (void)workspace.finishRun(record); // it is the workspace that the error tells of
        ended = true;
        Q_EMIT q.finished();
        return;
    }
    head = std::move(prepared->head);
    stopped = std::move(prepared->stopped);
    record.undoes = prepared->undoes;
    if (scope != Scope::Unfinished)
        record.guards = std::move(prepared->guards);
    for (OrganisationWork &work : prepared->organisations)
        organisations.push_back(std::make_unique<OrganisationRun>(std::move(work)));
    for (const auto &organisation : organisations) {
        const QString id = organisation->id();
        organisation->stepped = [this, id](const QString &scheduleId) {
            if (!scheduleId.isEmpty())
                Q_EMIT q.scheduleChanged(id, scheduleId);
            Q_EMIT q.progressed(id);
        };
        organisation->ended = [this, id] {
            Q_EMIT q.progressed(id);
            endWhenAllEnded();
        };
        organisation->mayLoad = [this](int rows) { return mayLoad(rows); };
        organisation->unloaded = [this] {
            for (const auto &one : organisations)
                one->launch();
        };
    }
    const bool isFresh = scope != Scope::Unfinished && clock.now() - head.created < freshFor;
    for (const auto &organisation : organisations) {
        const auto known = settings.constFind(organisation->id());
        Result<Gateway *> gateway =
            failure(Error::Kind::NotFound, Error::tr("This organisation is no longer in the workspace."));
        if (known != settings.cend())
            gateway = checkWritable(*known).and_then([&] { return gateways.gateway(*known); });
        const auto service = known != settings.cend() ? serviceOf(known->service) : std::nullopt;
        const bool publish = record.publish && service && service->publishes;
        const bool probe = !isFresh && !organisation->work().isEmpty();
        if (cancelled)
            organisation->cancel(Error::tr("The run was cancelled."));
        organisation->begin(
            gateway, probe ? head.weeks : QList<QDate>(), head.id, record.id, workspace, clock, random,
            settings.value(organisation->id()).guards, [this] { return mayCall(); }, publish, paused);
        Q_EMIT q.progressed(organisation->id());
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

void SyncRun::Private::endWhenAllEnded()
{
    const bool all = std::all_of(organisations.cbegin(), organisations.cend(),
                                 [](const auto &organisation) { return organisation->hasEnded(); });
    if (!all || std::exchange(ended, true))
        return;
    record.finished = clock.now();
    const bool interrupted = std::any_of(organisations.cbegin(), organisations.cend(),
                                         [](const auto &organisation) { return organisation->isInterrupted(); });
    record.state = interrupted ? RunRecord::State::Interrupted
        : cancelled            ? RunRecord::State::Cancelled
                               : RunRecord::State::Finished;
    for (const auto &organisation : organisations) {
        const RunCounts counts = organisation->counts();
        record.organisations.insert(organisation->id(), counts);
        if (const auto guard = organisation->lateGuard())
            noteGuard(record, *guard);
        auto known = settings.value(organisation->id());
        if (!known.id.isEmpty() && !known.firstSyncEnded && counts.error.isEmpty() && !cancelled) {
            known.firstSyncEnded = true;
            if (const auto stored = workspace.saveOrganisation(known); !stored)
                record.organisations[organisation->id()].error = stored.error().text();
        }
    }
    if (const auto stored = workspace.finishRun(record); !stored) {
        for (RunCounts &counts : record.organisations) {
            if (counts.error.isEmpty())
                counts.error = stored.error().text();
        }
    }
    QMetaObject::invokeMethod(&q, &SyncRun::finished, Qt::QueuedConnection);
}

const std::optional<Error> &SyncRun::error() const
{
    return d->error;
}

const SchedulePlan *SyncRun::schedule(const QString &organisationId, const QString &scheduleId) const
{
    const OrganisationRun *organisation = d->organisation(organisationId);
    return organisation != nullptr ? organisation->schedule(scheduleId) : nullptr;
}

const QList<std::pair<QString, QString>> &SyncRun::stopped() const
{
    return d->stopped;
}

int SyncRun::conflictsWaiting() const
{
    return std::accumulate(d->organisations.cbegin(), d->organisations.cend(), 0,
                           [](int sum, const auto &one) { return sum + one->conflicts(); });
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

Result<RunRecord> unfinishedRun(const Workspace &workspace, const QString &runId)
{
    const auto runs = workspace.runs();
    if (!runs)
        return failure(runs.error());
    const auto found = std::find_if(runs->cbegin(), runs->cend(), [&runId](const RunRecord &run) {
        return run.state == RunRecord::State::Interrupted && (runId.isEmpty() || run.id == runId);
    });
    if (found == runs->cend())
        return failure(Error::Kind::NotFound, Error::tr("There is no interrupted run to resume."));
    return *found;
}

} // namespace rosterbridge
