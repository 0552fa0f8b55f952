// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review.h"

#include "core/plan/planjson.h"

#include <QFutureWatcher>
#include <QHash>
#include <QUndoCommand>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>

namespace rosterbridge {

namespace {

//! What a person can choose about a row.
struct Choice {
    bool ticked = false;
    bool later = false;
    std::optional<Decision> decision;
};

Choice choiceOf(const PlanRow &row)
{
    return {.ticked = row.ticked, .later = row.later, .decision = row.decision};
}

//! \a plan with all its rows. For a worker.
Result<Plan> completed(const Plan &plan, const QString &workspaceDirectory)
{
    const auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    return (*workspace)->completed(plan);
}

template <typename P>
auto findSchedule(P &plan, const QString &organisationId, const QString &scheduleId)
    -> decltype(plan.organisations.data()->schedules.data())
{
    for (auto &organisation : plan.organisations) {
        if (organisation.organisationId != organisationId)
            continue;
        for (auto &schedule : organisation.schedules) {
            if (schedule.info.id == scheduleId)
                return &schedule;
        }
    }
    return nullptr;
}

} // namespace

class Review::Private {
public:
    Private(Review &review, Workspace &w, GatewayPool &g, Clock &c) : q(review), workspace(w), gateways(g), clock(c) { }

    void setPlan(Plan newPlan, bool isUsed);
    void openWhenRead(std::function<Result<Plan>(Workspace &)> read);
    void push(QMap<RowRef, Choice> choices, const QString &text);
    void exchange(QMap<RowRef, Choice> &choices);
    void takePlanned(const OrganisationPlan &planned);
    void endPlanning();
    //! Schedules with what was chosen in them, on their way to the workspace.
    struct Choices {
        QString workspaceDirectory;
        QString planId;
        QList<std::pair<QString, SchedulePlan>> schedules; //!< by organisation
    };
    [[nodiscard]] Choices takeUnsaved();
    static Result<void> save(const Choices &choices);
    void saveChoices();
    void whenSaved(std::function<void(const Result<void> &saved)> then);
    void saveRest();
    void start(SyncRun::Scope scope, const QList<GuardConfirmation> &confirmations, int callCeiling = 0,
               bool publish = false, const std::optional<RunRecord> &record = {});
    void scheduleMoved(const QString &organisationId, const QString &scheduleId);
    void takeRows(const SchedulePlan &from, const QString &organisationId);
    void takeUnchanged(const Plan &whole);
    void takeStopped();
    void endRun();

    Review &q;
    Workspace &workspace;
    GatewayPool &gateways;
    Clock &clock;
    QList<Organisation> organisations;
    QSet<QString> chosen;
    QList<QDate> weeks;
    Plan plan;
    QList<OrganisationPlan> planned; //!< while comparing: what is done so far
    bool used = false;
    QSet<std::pair<QString, QString>> unsaved; //!< schedules, by organisation, with choices that only this has
    QFuture<Result<void>> saving; //!< of choices, the last
    bool isSaving = false;
    QList<std::function<void(const Result<void> &saved)>> waitingForSave;
    QHash<QString, Error> errors;
    QUndoStack undoStack;
    std::unique_ptr<Planner> planner;
    std::unique_ptr<SyncRun> run;

    class ChoiceCommand;
};

//! Puts the choices it holds into the plan and keeps those it finds there: undo and redo are the same exchange.
class Review::Private::ChoiceCommand final : public QUndoCommand {
public:
    ChoiceCommand(Private &review, QMap<RowRef, Choice> choices, const QString &text)
        : QUndoCommand(text)
        , m_review(review)
        , m_choices(std::move(choices))
    {
    }

    void undo() override { m_review.exchange(m_choices); }
    void redo() override { m_review.exchange(m_choices); }

private:
    Private &m_review;
    QMap<RowRef, Choice> m_choices;
};

void Review::Private::setPlan(Plan newPlan, bool isUsed)
{
    undoStack.clear();
    saveRest();
    plan = std::move(newPlan);
    used = isUsed;
    Q_EMIT q.planChanged();
}

//! Opens the plan that \a read finds, in a worker.
void Review::Private::openWhenRead(std::function<Result<Plan>(Workspace &)> read)
{
    auto *watcher = new QFutureWatcher<Result<Plan>>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher] {
        watcher->deleteLater();
        if (auto opened = watcher->future().takeResult())
            q.openPlan(*std::move(opened));
        else
            Q_EMIT q.failed(opened.error());
    });
    watcher->setFuture(QtConcurrent::run([read = std::move(read), directory = workspace.directory()]() -> Result<Plan> {
        const auto opened = Workspace::open(directory);
        return opened ? read(**opened) : failure(opened.error());
    }));
}

void Review::Private::push(QMap<RowRef, Choice> choices, const QString &text)
{
    if (!choices.isEmpty())
        undoStack.push(new ChoiceCommand(*this, std::move(choices), text));
}

void Review::Private::exchange(QMap<RowRef, Choice> &choices)
{
    // The map is ordered by schedule, so that each one is looked up and told of once.
    for (auto it = choices.begin(); it != choices.end();) {
        const QString organisationId = it.key().organisationId;
        const QString scheduleId = it.key().scheduleId;
        SchedulePlan *schedule = findSchedule(plan, organisationId, scheduleId);
        QHash<QStringView, PlanRow *> rows;
        if (schedule) {
            for (PlanRow &row : schedule->rows)
                rows.insert(row.key, &row);
        }
        for (; it != choices.end() && it.key().organisationId == organisationId && it.key().scheduleId == scheduleId;
             ++it) {
            PlanRow *row = rows.value(it.key().key);
            if (!row)
                continue;
            const Choice found = choiceOf(*row);
            if (row->isWritable() && row->end == RowEnd::None)
                row->ticked = it->ticked;
            if (row->kind == RowKind::Conflict) {
                row->later = it->later;
                row->decision = it->decision;
            }
            *it = found;
        }
        if (!schedule)
            continue;
        unsaved.insert({organisationId, scheduleId});
        Q_EMIT q.rowsChanged(organisationId, scheduleId);
    }
    if (!run) // which stores the same schedules, and takes what is chosen meanwhile at its end
        saveChoices();
}

//! In the order of the organisations, in whatever order they are done.
void Review::Private::takePlanned(const OrganisationPlan &done)
{
    const auto position = [this](const OrganisationPlan &one) {
        return std::find_if(organisations.cbegin(), organisations.cend(),
                            [&one](const Organisation &known) { return known.id == one.organisationId; });
    };
    const auto next = std::find_if(planned.cbegin(), planned.cend(),
                                   [&](const OrganisationPlan &one) { return position(done) < position(one); });
    planned.insert(next, done);
}

void Review::Private::endPlanning()
{
    Plan whole = planner->head();
    whole.organisations = std::exchange(planned, {});
    for (const Organisation &organisation : std::as_const(organisations)) {
        if (auto error = planner->progress(organisation.id).error)
            errors.insert(organisation.id, std::move(*error));
    }
    planner.release()->deleteLater();
    Q_EMIT q.activityChanged();
    // A comparing that was cancelled before anything was read leaves what is on show.
    if (!whole.organisations.isEmpty() || plan.organisations.isEmpty()) {
        carryChoices(plan, whole);
        setPlan(std::move(whole), false);
        for (const OrganisationPlan &organisation : std::as_const(plan.organisations)) {
            for (const SchedulePlan &schedule : organisation.schedules) {
                if (std::any_of(schedule.rows.cbegin(), schedule.rows.cend(),
                                [](const PlanRow &row) { return row.decision || row.later; }))
                    unsaved.insert({organisation.organisationId, schedule.info.id});
            }
        }
        saveChoices();
    }
    for (const OrganisationPlan &organisation : std::as_const(plan.organisations))
        gateways.listen(organisation.organisationId);
}

//! The choices that are not saved yet, as they are now.
Review::Private::Choices Review::Private::takeUnsaved()
{
    Choices choices{.workspaceDirectory = workspace.directory(), .planId = plan.id, .schedules = {}};
    for (const auto &[organisationId, scheduleId] : std::as_const(unsaved)) {
        if (const SchedulePlan *schedule = q.schedule(organisationId, scheduleId))
            choices.schedules.append({organisationId, *schedule});
    }
    unsaved.clear();
    return choices;
}

Result<void> Review::Private::save(const Choices &choices)
{
    const auto workspace = Workspace::open(choices.workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    for (const auto &[organisationId, schedule] : choices.schedules) {
        if (auto saved = (*workspace)->saveSchedulePlan(choices.planId, organisationId, schedule); !saved)
            return saved;
    }
    return {};
}

//! What a person chose outlives a crash, and a run reads it in the workspace. One saving follows the other, each with
//! all that came up meanwhile.
void Review::Private::saveChoices()
{
    if (isSaving || unsaved.isEmpty())
        return;
    isSaving = true;
    auto *watcher = new QFutureWatcher<Result<void>>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher] {
        watcher->deleteLater();
        isSaving = false;
        const Result<void> saved = watcher->result();
        if (saved && !unsaved.isEmpty())
            return saveChoices();
        if (!saved && waitingForSave.isEmpty())
            Q_EMIT q.failed(saved.error());
        for (const auto &then : std::exchange(waitingForSave, {}))
            then(saved);
    });
    saving = QtConcurrent::run(save, takeUnsaved());
    watcher->setFuture(saving);
}

//! Calls \a then once all choices are saved, or can't be.
void Review::Private::whenSaved(std::function<void(const Result<void> &saved)> then)
{
    saveChoices();
    if (isSaving)
        waitingForSave.append(std::move(then));
    else
        then({});
}

//! Before what they belong to is gone. That takes a moment only where a choice was made just before.
void Review::Private::saveRest()
{
    saving.waitForFinished();
    if (unsaved.isEmpty())
        return;
    if (const auto saved = save(takeUnsaved()); !saved)
        Q_EMIT q.failed(saved.error());
}

void Review::Private::start(SyncRun::Scope scope, const QList<GuardConfirmation> &confirmations, int callCeiling,
                            bool publish, const std::optional<RunRecord> &record)
{
    run = std::make_unique<SyncRun>(plan.id, scope, workspace, gateways, clock);
    run->setConfirmations(confirmations);
    run->setCallCeiling(callCeiling);
    run->setPublish(publish);
    if (record)
        run->setRun(*record);
    QObject::connect(run.get(), &SyncRun::progressed, &q, &Review::progressed);
    QObject::connect(run.get(), &SyncRun::scheduleChanged, &q,
                     [this](const QString &organisationId, const QString &scheduleId) {
                         if (const SchedulePlan *from = run->schedule(organisationId, scheduleId)) {
                             takeRows(*from, organisationId);
                             Q_EMIT q.rowsChanged(organisationId, scheduleId);
                         }
                     });
    QObject::connect(run.get(), &SyncRun::finished, &q, [this] { takeStopped(); });
    whenSaved([this, scope](const Result<void> &saved) {
        if (const auto started = saved.and_then([this] { return run->start(); }); !started) {
            run.reset();
            Q_EMIT q.activityChanged();
            Q_EMIT q.failed(started.error());
            return;
        }
        used = used || scope != SyncRun::Scope::Decided; // decisions alone use no plan up
    });
    undoStack.clear(); // what left can't be taken back by it
    Q_EMIT q.activityChanged();
}

//! What is on show of the schedule may be out of date. A run knows by itself, and causes most of what is told
//! meanwhile.
void Review::Private::scheduleMoved(const QString &organisationId, const QString &scheduleId)
{
    SchedulePlan *schedule = findSchedule(plan, organisationId, scheduleId);
    if (run || schedule == nullptr || schedule->moved)
        return;
    schedule->moved = true;
    Q_EMIT q.rowsChanged(organisationId, scheduleId);
    int moved = 0;
    for (const OrganisationPlan &organisation : std::as_const(plan.organisations))
        moved += int(std::count_if(organisation.schedules.cbegin(), organisation.schedules.cend(),
                                   [](const SchedulePlan &one) { return one.moved; }));
    Q_EMIT q.schedulesMoved(moved);
}

//! Takes over the rows of a schedule as the run has them, but keeps what was chosen meanwhile.
void Review::Private::takeRows(const SchedulePlan &from, const QString &organisationId)
{
    SchedulePlan *to = findSchedule(plan, organisationId, from.info.id);
    if (!to)
        return;
    QHash<QString, Choice> chosenMeanwhile;
    for (const PlanRow &row : std::as_const(to->rows)) {
        if (row.decision || row.later)
            chosenMeanwhile.insert(row.key, choiceOf(row));
    }
    SchedulePlan taken = from;
    taken.moved = to->moved && to->info.version == from.info.version;
    if (to->unchanged == RowSummary() && from.unchanged != RowSummary())
        addUnchanged(taken, rosterbridge::takeUnchanged(*to)); // they are on show
    *to = std::move(taken);
    for (PlanRow &row : to->rows) {
        const auto it = chosenMeanwhile.constFind(row.key);
        if (it == chosenMeanwhile.cend() || row.kind != RowKind::Conflict || row.decision)
            continue;
        row.decision = it->decision;
        row.later = it->later;
        unsaved.insert({organisationId, from.info.id});
    }
}

//! Adds the rows of agents that the plan has none of.
void Review::Private::takeUnchanged(const Plan &whole)
{
    for (const OrganisationPlan &organisation : whole.organisations) {
        for (const SchedulePlan &from : organisation.schedules) {
            SchedulePlan *to = findSchedule(plan, organisation.organisationId, from.info.id);
            if (!to || to->unchanged == RowSummary())
                continue;
            addUnchanged(*to, {.siblings = from.rows, .others = {}});
            Q_EMIT q.rowsChanged(organisation.organisationId, from.info.id);
        }
    }
}

//! Reads the schedules in which a guard stopped rows: those that no writer had are in the workspace alone.
void Review::Private::takeStopped()
{
    using Rows = QList<std::pair<QString, SchedulePlan>>;
    auto *watcher = new QFutureWatcher<Result<Rows>>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher] {
        watcher->deleteLater();
        const Result<Rows> read = watcher->result();
        if (!read)
            Q_EMIT q.failed(read.error());
        for (const auto &[organisationId, schedule] : read.value_or(Rows())) {
            takeRows(schedule, organisationId);
            Q_EMIT q.rowsChanged(organisationId, schedule.info.id);
        }
        // What was chosen meanwhile is newer than what the run stored.
        whenSaved([this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT q.failed(saved.error());
            endRun();
        });
    });
    watcher->setFuture(QtConcurrent::run(
        [directory = workspace.directory(), planId = plan.id, stopped = run->stopped()]() -> Result<Rows> {
            const auto opened = Workspace::open(directory);
            if (!opened)
                return failure(opened.error());
            Rows rows;
            for (const auto &[organisationId, scheduleId] : stopped) {
                const auto stored = (*opened)->scheduleRows(planId, organisationId, scheduleId);
                if (!stored)
                    return failure(stored.error());
                rows.append({organisationId, stored->schedule});
            }
            return rows;
        }));
}

void Review::Private::endRun()
{
    SyncRun *ended = run.release();
    ended->deleteLater();
    Q_EMIT q.activityChanged();
    if (!ended->error()) {
        Q_EMIT q.runFinished(ended->record().id);
        return;
    }
    // It may have ended before anything of it was recorded.
    used = !workspace.checkUnused(plan.id);
    Q_EMIT q.failed(*ended->error());
}

Review::Review(Workspace &workspace, GatewayPool &gateways, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, workspace, gateways, clock))
{
    connect(&gateways, &GatewayPool::scheduleMoved, this,
            [this](const QString &organisationId, const QString &scheduleId) {
                d->scheduleMoved(organisationId, scheduleId);
            });
    reloadOrganisations();
}

Review::~Review()
{
    d->saveRest();
}

const QList<Organisation> &Review::organisations() const
{
    return d->organisations;
}

void Review::reloadOrganisations()
{
    auto loaded = d->workspace.organisations();
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    const auto lineOf = [](const Organisation &organisation) {
        Connection line = connectionOf(organisation);
        line.organisation.clear(); // is learned on the line itself
        line.headroom = defaultHeadroom; // is changed on it
        return line;
    };
    for (const Organisation &old : std::as_const(d->organisations)) {
        const auto now = std::find_if(loaded->cbegin(), loaded->cend(), [&](const auto &o) { return o.id == old.id; });
        if (now == loaded->cend() || lineOf(*now) != lineOf(old))
            d->gateways.forget(old.id);
    }
    d->organisations = std::move(*loaded);
    Q_EMIT organisationsChanged();

    QSet<QString> known;
    for (const Organisation &organisation : std::as_const(d->organisations))
        known.insert(organisation.id);
    setChosen(d->chosen & known);
}

const QSet<QString> &Review::chosen() const
{
    return d->chosen;
}

void Review::setChosen(const QSet<QString> &organisationIds)
{
    if (organisationIds == d->chosen)
        return;
    d->chosen = organisationIds;
    Q_EMIT chosenChanged();
}

const QList<QDate> &Review::weeks() const
{
    return d->weeks;
}

void Review::setWeeks(const QList<QDate> &firstDays)
{
    if (firstDays == d->weeks)
        return;
    d->weeks = firstDays;
    Q_EMIT weeksChanged();
}

const Plan &Review::plan() const
{
    return d->plan;
}

const SchedulePlan *Review::schedule(const QString &organisationId, const QString &scheduleId) const
{
    return findSchedule(std::as_const(d->plan), organisationId, scheduleId);
}

const PlanRow *Review::row(const RowRef &ref) const
{
    const OrganisationPlan *organisation = d->plan.organisation(ref.organisationId);
    if (!organisation)
        return nullptr;
    const SchedulePlan *inSchedule = ref.scheduleId.isEmpty() ? nullptr : schedule(ref.organisationId, ref.scheduleId);
    if (!ref.scheduleId.isEmpty() && !inSchedule)
        return nullptr;
    const QList<PlanRow> &rows = inSchedule ? inSchedule->rows : organisation->unplaced;
    const auto it = std::find_if(rows.cbegin(), rows.cend(), [&](const PlanRow &row) { return row.key == ref.key; });
    return it == rows.cend() ? nullptr : &*it;
}

void Review::openPlan(Plan plan)
{
    if (activity() != Activity::Idle)
        return;
    const auto plans = d->workspace.plans();
    if (!plans) {
        Q_EMIT failed(plans.error());
        return;
    }
    const bool used = std::any_of(plans->cbegin(), plans->cend(),
                                  [&](const PlanHead &head) { return head.id == plan.id && head.used; });
    QSet<QString> inPlan;
    for (const OrganisationPlan &organisation : std::as_const(plan.organisations))
        inPlan.insert(organisation.organisationId);
    QSet<QString> known;
    for (const Organisation &organisation : std::as_const(d->organisations))
        known.insert(organisation.id);
    setChosen(inPlan & known);
    setWeeks(plan.weeks);
    d->setPlan(std::move(plan), used);
}

void Review::openStoredPlan(const QString &planId)
{
    d->openWhenRead([planId](Workspace &workspace) { return workspace.plan(planId); });
}

void Review::openPlanFile(const QString &path)
{
    d->openWhenRead([path](Workspace &workspace) -> Result<Plan> {
        auto plan = loadPlan(path);
        if (!plan)
            return plan;
        // A run is recorded with its plan, so that the workspace has to know it.
        const auto known = workspace.plans();
        if (!known)
            return failure(known.error());
        if (std::any_of(known->cbegin(), known->cend(), [&plan](const PlanHead &head) { return head.id == plan->id; }))
            return plan;
        if (auto saved = workspace.savePlan(*plan); !saved)
            return failure(saved.error());
        return workspace.plan(plan->id);
    });
}

void Review::savePlanFile(const QString &path)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (const auto saved = watcher->result())
            Q_EMIT planSaved(path);
        else
            Q_EMIT failed(saved.error());
    });
    watcher->setFuture(
        QtConcurrent::run([path, plan = d->plan, directory = d->workspace.directory()]() -> Result<void> {
            const auto whole = completed(plan, directory);
            return whole ? savePlan(*whole, path) : failure(whole.error());
        }));
}

void Review::loadUnchanged()
{
    const bool isWhole = std::all_of(
        d->plan.organisations.cbegin(), d->plan.organisations.cend(), [](const OrganisationPlan &organisation) {
            return std::all_of(organisation.schedules.cbegin(), organisation.schedules.cend(),
                               [](const SchedulePlan &schedule) { return schedule.unchanged == RowSummary(); });
        });
    if (isWhole)
        return;
    auto *watcher = new QFutureWatcher<Result<Plan>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<Plan> whole = watcher->result();
        if (!whole)
            Q_EMIT failed(whole.error());
        else if (whole->id == d->plan.id)
            d->takeUnchanged(*whole);
    });
    watcher->setFuture(QtConcurrent::run(completed, d->plan, d->workspace.directory()));
}

bool Review::planUsed() const
{
    return d->used;
}

std::optional<Error> Review::error(const QString &organisationId) const
{
    const auto it = d->errors.constFind(organisationId);
    return it == d->errors.cend() ? std::nullopt : std::optional(*it);
}

QUndoStack &Review::undoStack()
{
    return d->undoStack;
}

void Review::setTicked(const QList<RowRef> &refs, bool ticked)
{
    QMap<RowRef, Choice> choices;
    for (const RowRef &ref : refs) {
        const PlanRow *found = row(ref);
        if (!found || !found->isWritable() || found->end != RowEnd::None || found->ticked == ticked)
            continue;
        Choice choice = choiceOf(*found);
        choice.ticked = ticked;
        choices.insert(ref, choice);
    }
    const int count = int(choices.size());
    d->push(std::move(choices),
            ticked ? tr("tick %Ln change(s)", nullptr, count) : tr("untick %Ln change(s)", nullptr, count));
}

void Review::decide(const QMap<RowRef, Decision> &decisions, const QString &undoText)
{
    QMap<RowRef, Choice> choices;
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it) {
        const PlanRow *found = row(it.key());
        if (!found || found->kind != RowKind::Conflict)
            continue;
        Choice choice = choiceOf(*found);
        choice.decision = it.value();
        choice.decision->seen = found->current;
        choice.decision->who = loginName();
        choice.decision->when = d->clock.now();
        choice.later = false;
        choices.insert(it.key(), choice);
    }
    d->push(std::move(choices), undoText);
}

void Review::clearDecision(const RowRef &ref)
{
    const PlanRow *found = row(ref);
    if (!found || !found->decision)
        return;
    Choice choice = choiceOf(*found);
    choice.decision.reset();
    d->push({{ref, choice}}, tr("withdraw the decision for %1").arg(found->agentName));
}

void Review::setLater(const QList<RowRef> &refs, bool later)
{
    QMap<RowRef, Choice> choices;
    for (const RowRef &ref : refs) {
        const PlanRow *found = row(ref);
        if (!found || found->kind != RowKind::Conflict || found->later == later)
            continue;
        Choice choice = choiceOf(*found);
        choice.later = later;
        if (later)
            choice.decision.reset(); // what is put aside must not be carried out
        choices.insert(ref, choice);
    }
    const int count = int(choices.size());
    d->push(std::move(choices),
            later ? tr("leave %Ln conflict(s) for later", nullptr, count)
                  : tr("take up %Ln conflict(s) again", nullptr, count));
}

Review::Activity Review::activity() const
{
    if (d->run)
        return Activity::Syncing;
    return d->planner ? Activity::Comparing : Activity::Idle;
}

void Review::compare()
{
    QList<Organisation> organisations;
    std::copy_if(d->organisations.cbegin(), d->organisations.cend(), std::back_inserter(organisations),
                 [this](const Organisation &organisation) { return d->chosen.contains(organisation.id); });
    if (activity() != Activity::Idle || organisations.isEmpty() || d->weeks.isEmpty())
        return;
    for (const Organisation &organisation : std::as_const(organisations))
        d->errors.remove(organisation.id);
    d->planner = std::make_unique<Planner>(d->workspace, d->gateways, d->clock);
    connect(d->planner.get(), &Planner::progressed, this, &Review::progressed);
    connect(d->planner.get(), &Planner::planned, this,
            [this](const OrganisationPlan &planned) { d->takePlanned(planned); });
    connect(d->planner.get(), &Planner::finished, this, [this] { d->endPlanning(); });
    d->planner->start(organisations, d->weeks);
    Q_EMIT activityChanged();
}

QList<OrganisationBreach> Review::breaches(bool decidedOnly) const
{
    QList<OrganisationBreach> breaches;
    for (const OrganisationPlan &planned : d->plan.organisations) {
        const auto organisation =
            std::find_if(d->organisations.cbegin(), d->organisations.cend(),
                         [&planned](const Organisation &one) { return one.id == planned.organisationId; });
        const Organisation known = organisation != d->organisations.cend() ? *organisation : Organisation();
        for (const GuardBreach &breach : guardBreaches(planned, known.guards, d->clock.now(), decidedOnly))
            breaches.append({planned.organisationId, planned.organisationName, breach, known.group});
    }
    return breaches;
}

Plan Review::writablePlan() const
{
    Plan writable = d->plan;
    for (const Organisation &organisation : std::as_const(d->organisations)) {
        if (!checkWritable(organisation))
            writable.organisations.removeIf(
                [&organisation](const OrganisationPlan &one) { return one.organisationId == organisation.id; });
    }
    return writable;
}

std::optional<Error> Review::readOnly() const
{
    if (d->plan.organisations.isEmpty() || !writablePlan().organisations.isEmpty())
        return std::nullopt;
    for (const Organisation &organisation : std::as_const(d->organisations)) {
        if (const auto writable = checkWritable(organisation); !writable && d->plan.organisation(organisation.id))
            return writable.error();
    }
    return std::nullopt;
}

void Review::sync(const QList<GuardConfirmation> &confirmations, int callCeiling, bool publish)
{
    if (activity() == Activity::Idle)
        d->start(d->used ? SyncRun::Scope::Decided : SyncRun::Scope::Ticked, confirmations, callCeiling, publish);
}

void Review::applyDecisions(const QList<GuardConfirmation> &confirmations)
{
    if (activity() == Activity::Idle)
        d->start(SyncRun::Scope::Decided, confirmations);
}

void Review::resumeRun(const QString &runId)
{
    if (activity() != Activity::Idle)
        return;
    const auto unfinished = unfinishedRun(d->workspace, runId);
    if (!unfinished) {
        Q_EMIT failed(unfinished.error());
        return;
    }
    auto plan = d->workspace.plan(unfinished->planId);
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    openPlan(std::move(*plan));
    d->start(SyncRun::Scope::Unfinished, {}, 0, false, *unfinished);
}

void Review::cancel()
{
    if (d->planner)
        d->planner->cancel();
    else if (d->run)
        d->run->cancel();
}

void Review::setPaused(bool paused)
{
    if (!d->run || d->run->isPaused() == paused)
        return;
    if (paused)
        d->run->pause();
    else
        d->run->resume();
}

const Planner *Review::planner() const
{
    return d->planner.get();
}

const SyncRun *Review::run() const
{
    return d->run.get();
}

} // namespace rosterbridge
