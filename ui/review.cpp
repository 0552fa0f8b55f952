// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review.h"

#include "core/plan/planjson.h"
#include "ui/conflicts/rowlookup.h"
#include "ui/droplater.h"

#include <QFutureWatcher>
#include <QHash>
#include <QThreadPool>
#include <QTimer>
#include <QUndoCommand>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace rosterbridge {

namespace {

//! What a person can choose about a conflict.
struct Choice {
    bool later = false;
    std::optional<Decision> decision;
};

Choice choiceOf(const PlanRow &row)
{
    return {.later = row.later, .decision = row.decision};
}

//! \a plan with all its rows. For a worker.
Result<Plan> completed(const Plan &plan, const QString &workspaceDirectory)
{
    const auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    return (*workspace)->completed(plan);
}

//! A conflict that no run is about to carry out.
bool canChoose(const PlanRow &row)
{
    return row.kind == RowKind::Conflict && row.end != RowEnd::Pending;
}

//! Rows of one schedule that are ticked or unticked together.
struct TickedRows {
    QString organisationId;
    QString scheduleId;
    QSet<QString> keys;
};

bool canTick(const PlanRow &row, bool ticked)
{
    return row.isWritable() && row.end == RowEnd::None && row.ticked != ticked;
}

//! What \a which wants of the plan, as far as ticking or unticking changes it. For a worker, too.
QList<TickedRows> rowsToTick(const Plan &plan, const Review::RowFilter &which, bool ticked)
{
    QList<TickedRows> found;
    for (const OrganisationPlan &organisation : plan.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            TickedRows rows{organisation.organisationId, schedule.info.id, {}};
            for (const PlanRow &row : schedule.rows) {
                if (canTick(row, ticked) && which({&organisation, &schedule, &row}))
                    rows.keys.insert(row.key);
            }
            if (!rows.keys.isEmpty())
                found.append(std::move(rows));
        }
    }
    return found;
}

//! Finds rows of the plan, a few or many.
class Finder final {
public:
    Finder(const Review &review, qsizetype rows) : m_review(review)
    {
        if (rows > 10)
            m_lookup.emplace(review.plan());
    }

    const PlanRow *operator()(const RowRef &ref)
    {
        if (!m_lookup)
            return m_review.row(ref);
        const auto found = m_lookup->find(ref);
        return found ? found->row : nullptr;
    }

private:
    const Review &m_review;
    std::optional<RowLookup> m_lookup;
};

//! So many are gone through before something else has its turn.
constexpr qsizetype rowsInTurn = 5'000;

qsizetype rowsIn(const Plan &plan)
{
    qsizetype rows = 0;
    for (const OrganisationPlan &organisation : plan.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules)
            rows += schedule.rows.size();
    }
    return rows;
}

//! A plan that was just compared, with what had been chosen before.
struct Fresh {
    Plan plan;
    PlanTally tally;
    QSet<std::pair<QString, QString>> chosen; //!< schedules, by organisation, that have some of it
};

//! For a worker, too.
Fresh withChoices(const Plan &old, const Plan &compared)
{
    Fresh fresh{.plan = compared, .tally = {}, .chosen = {}};
    carryChoices(old, fresh.plan);
    fresh.tally = PlanTally(fresh.plan);
    for (const OrganisationPlan &organisation : std::as_const(fresh.plan.organisations)) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            if (std::any_of(schedule.rows.cbegin(), schedule.rows.cend(),
                            [](const PlanRow &row) { return row.decision || row.later; }))
                fresh.chosen.insert({organisation.organisationId, schedule.info.id});
        }
    }
    return fresh;
}

//! What a run that is resumed goes on with.
struct Unfinished {
    Plan plan;
    PlanTally tally;
    bool used = false;
    QSet<RowRef> left; //!< decided conflicts that the run has not ended
};

//! For a worker.
Result<Unfinished> readUnfinished(const RunRecord &run, const QString &workspaceDirectory)
{
    const auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    auto plan = (*workspace)->plan(run.planId);
    if (!plan)
        return failure(plan.error());
    const auto rows = (*workspace)->runRows(run.id);
    if (!rows)
        return failure(rows.error());
    Unfinished found{.plan = *std::move(plan), .tally = {}, .used = !(*workspace)->checkUnused(run.planId), .left = {}};
    found.tally = PlanTally(found.plan);
    QSet<RowRef> pending;
    for (const RunRow &row : *rows) {
        if (row.end == RowEnd::Pending)
            pending.insert({row.organisationId, row.scheduleId, row.key});
    }
    for (const OrganisationPlan &organisation : std::as_const(found.plan.organisations)) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            for (const PlanRow &row : schedule.rows) {
                const RowRef ref{organisation.organisationId, schedule.info.id, row.key};
                if (row.isDecided() && canChoose(row) && pending.contains(ref))
                    found.left.insert(ref);
            }
        }
    }
    return found;
}

} // namespace

class Review::Private {
public:
    using ChosenRows = QMap<RowRef, Choice>;

    Private(Review &review, Workspace &w, GatewayPool &g, Clock &c) : q(review), workspace(w), gateways(g), clock(c)
    {
        storing.setMaxThreadCount(1);
    }

    [[nodiscard]] const Organisation *organisation(const QString &id) const;
    void showStored(Plan stored, bool isUsed, PlanTally counted);
    void setPlan(Plan newPlan, bool isUsed, PlanTally newTally);
    SchedulePlan *schedule(const QString &organisationId, const QString &scheduleId);
    void tellRows(const QString &organisationId, const SchedulePlan &schedule, const QSet<QString> &agentIds = {});
    void openWhenRead(QThreadPool *in, std::function<Result<Plan>(Workspace &)> read);
    void pushTicks(const QList<TickedRows> &rows, bool ticked);
    void tick(const QList<TickedRows> &rows, bool ticked);
    void tickSome();
    void tickRest();
    void push(ChosenRows choices, const QString &text);
    void exchange(const std::shared_ptr<ChosenRows> &choices);
    void exchangeSome();
    void chooseRest();
    void whenChosen(std::function<void()> then);
    void startPlanning(const QList<Organisation> &planning);
    void takePlanned(const OrganisationPlan &planned);
    void endPlanning();
    void takeOver(const Plan &compared);
    void showCompared(Fresh fresh);
    //! Schedules with what was chosen in them, on their way to the workspace.
    struct Choices {
        QString workspaceDirectory;
        QString planId;
        QList<std::pair<QString, SchedulePlan>> schedules; //!< by organisation
        bool isRunning = false; //!< then a run may store the same schedules
    };
    [[nodiscard]] Choices takeUnsaved();
    static Result<void> save(const Choices &choices);
    void saveChoices();
    void whenSaved(std::function<void(const Result<void> &saved)> then);
    void saveRest();
    void makeRun(const QString &planId, SyncRun::Scope scope);
    void start(SyncRun::Scope scope, const QList<GuardConfirmation> &confirmations, int callCeiling = 0,
               bool publish = false);
    void resume();
    void startWhenSaved(SyncRun::Scope scope);
    void giveUpRun(const Error &error);
    SyncRun::DecidedRows takeDecided(const std::optional<QSet<RowRef>> &left = {});
    void releaseDecided();
    void scheduleMoved(const QString &organisationId, const QString &scheduleId);
    void takeRows(const SchedulePlan &from, const QString &organisationId);
    void takeUnchanged(const Plan &whole);
    void takeSomeUnchanged();
    void takeStopped();
    void endRun();
    void forgetHistories();
    void forgetHistory(const QString &organisationId, const QString &scheduleId);

    Review &q;
    Workspace &workspace;
    GatewayPool &gateways;
    Clock &clock;
    QList<Organisation> organisations;
    QSet<QString> chosen;
    QList<QDate> weeks;
    Plan plan;
    PlanTally tally;
    QHash<std::pair<QString, QString>, std::pair<qsizetype, qsizetype>> places; //!< of the plan's schedules
    QList<std::pair<TickedRows, bool>> ticking; //!< the rest of what is being ticked, or unticked
    QList<std::pair<QString, SchedulePlan>> arriving; //!< the rest of what takeUnchanged() adds, by organisation
    quint64 changes = 0; //!< of the plan and its rows, counted
    QList<OrganisationPlan> planned; //!< while comparing: what is done so far
    //! What is being chosen: the rest of it, from next on.
    struct Exchange {
        std::shared_ptr<ChosenRows> choices;
        ChosenRows::iterator next;
    };
    QList<Exchange> exchanging;
    bool used = false;
    QSet<std::pair<QString, QString>> unsaved; //!< schedules, by organisation, with choices that only this has
    bool isSaving = false;
    QList<std::function<void(const Result<void> &saved)>> waitingForSave;
    QHash<QString, Error> errors;
    //! By organisation, schedule and agent, of the plan on show; nothing of those that are being read.
    std::map<std::tuple<QString, QString, QString>, std::optional<Result<QList<ScheduleChange>>>> histories;
    std::unique_ptr<QObject> readingHistories = std::make_unique<QObject>();
    QUndoStack undoStack;
    std::unique_ptr<Planner> planner;
    std::unique_ptr<SyncRun> run;
    QThreadPool storing; //!< one thread, which saves what was chosen in that order; waits for it at the end

    class ChoiceCommand;
    class TickCommand;
};

//! Puts the choices it holds into the plan and keeps those it finds there: undo and redo are the same exchange.
class Review::Private::ChoiceCommand final : public QUndoCommand {
public:
    ChoiceCommand(Private &review, ChosenRows choices, const QString &text)
        : QUndoCommand(text)
        , m_review(review)
        , m_choices(std::make_shared<ChosenRows>(std::move(choices)))
    {
    }

    void undo() override { m_review.exchange(m_choices); }
    void redo() override { m_review.exchange(m_choices); }

private:
    Private &m_review;
    std::shared_ptr<ChosenRows> m_choices; //!< this may be gone before all of it is exchanged
};

class Review::Private::TickCommand final : public QUndoCommand {
public:
    //! \a rows are those that this changes.
    TickCommand(Private &review, QList<TickedRows> rows, bool ticked, const QString &text)
        : QUndoCommand(text)
        , m_review(review)
        , m_rows(std::move(rows))
        , m_ticked(ticked)
    {
    }

    ~TickCommand() override { dropLater(std::move(m_rows)); }

    void undo() override { m_review.tick(m_rows, !m_ticked); }
    void redo() override { m_review.tick(m_rows, m_ticked); }

private:
    Private &m_review;
    QList<TickedRows> m_rows;
    bool m_ticked;
};

const Organisation *Review::Private::organisation(const QString &id) const
{
    const auto found = std::find_if(organisations.cbegin(), organisations.cend(),
                                    [&id](const Organisation &one) { return one.id == id; });
    return found == organisations.cend() ? nullptr : &*found;
}

//! Chooses the plan's organisations and weeks, too.
void Review::Private::showStored(Plan stored, bool isUsed, PlanTally counted)
{
    QSet<QString> inPlan;
    for (const OrganisationPlan &one : std::as_const(stored.organisations))
        inPlan.insert(one.organisationId);
    QSet<QString> known;
    for (const Organisation &one : std::as_const(organisations))
        known.insert(one.id);
    q.setChosen(inPlan & known);
    q.setWeeks(stored.weeks);
    setPlan(std::move(stored), isUsed, std::move(counted));
}

void Review::Private::setPlan(Plan newPlan, bool isUsed, PlanTally newTally)
{
    undoStack.clear();
    chooseRest();
    saveRest();
    forgetHistories();
    arriving.clear();
    dropLater(std::exchange(plan, std::move(newPlan)));
    tally = std::move(newTally);
    ++changes;
    used = isUsed;
    places.clear();
    for (qsizetype o = 0; o < plan.organisations.size(); ++o) {
        const OrganisationPlan &organisation = plan.organisations.at(o);
        for (qsizetype s = 0; s < organisation.schedules.size(); ++s)
            places.insert({organisation.organisationId, organisation.schedules.at(s).info.id}, {o, s});
    }
    Q_EMIT q.planChanged();
}

SchedulePlan *Review::Private::schedule(const QString &organisationId, const QString &scheduleId)
{
    const auto place = places.constFind({organisationId, scheduleId});
    if (place == places.cend())
        return nullptr;
    ++changes;
    return &plan.organisations[place->first].schedules[place->second];
}

void Review::Private::tellRows(const QString &organisationId, const SchedulePlan &schedule,
                               const QSet<QString> &agentIds)
{
    tally.update(organisationId, schedule);
    const QString scheduleId = schedule.info.id; // who hears of it may open another plan
    Q_EMIT q.rowsChanged(organisationId, scheduleId, agentIds);
}

//! Opens the plan that \a read finds, in a worker.
void Review::Private::openWhenRead(QThreadPool *in, std::function<Result<Plan>(Workspace &)> read)
{
    if (!run) // which stores the same schedules
        saveRest(); // it may be of the same plan
    using Opened = Result<std::pair<Plan, PlanTally>>;
    auto *watcher = new QFutureWatcher<Opened>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher] {
        whenChosen([this, watcher] {
            watcher->deleteLater();
            if (Opened opened = watcher->future().takeResult())
                q.openPlan(std::move(opened->first), std::move(opened->second));
            else
                Q_EMIT q.failed(opened.error());
        });
    });
    watcher->setFuture(QtConcurrent::run(in, [read = std::move(read), directory = workspace.directory()]() -> Opened {
        const auto opened = Workspace::open(directory);
        if (!opened)
            return failure(opened.error());
        auto found = read(**opened);
        if (!found)
            return failure(found.error());
        PlanTally counted(*found);
        return std::pair(*std::move(found), std::move(counted));
    }));
}

void Review::Private::pushTicks(const QList<TickedRows> &rows, bool ticked)
{
    qsizetype count = 0;
    for (const TickedRows &one : rows)
        count += one.keys.size();
    if (count > 0)
        undoStack.push(new TickCommand(*this, rows, ticked,
                                       ticked ? Review::tr("tick %Ln change(s)", nullptr, int(count))
                                              : Review::tr("untick %Ln change(s)", nullptr, int(count))));
}

void Review::Private::tick(const QList<TickedRows> &rows, bool ticked)
{
    const bool isUnderWay = !ticking.isEmpty();
    for (const TickedRows &one : rows)
        ticking.append({one, ticked});
    if (!isUnderWay)
        tickSome();
}

//! As many as a turn of the event loop has time for. A few are all done at once.
void Review::Private::tickSome()
{
    QList<std::pair<RowRef, QSet<QString>>> changed; // schedules, with agents
    for (qsizetype gone = 0; !ticking.isEmpty() && gone < rowsInTurn;) {
        const auto [rows, ticked] = ticking.takeFirst();
        SchedulePlan *in = schedule(rows.organisationId, rows.scheduleId);
        if (in == nullptr)
            continue;
        QSet<QString> agents;
        for (PlanRow &row : in->rows) {
            if (!canTick(row, ticked) || !rows.keys.contains(row.key))
                continue;
            row.ticked = ticked;
            agents.insert(row.agentId);
        }
        changed.append({{rows.organisationId, rows.scheduleId, {}}, agents});
        gone += in->rows.size();
    }
    // Told of together: who keeps a copy of the plan would make each change copy its lists again.
    for (const auto &[of, agents] : std::as_const(changed)) {
        unsaved.insert({of.organisationId, of.scheduleId});
        if (const SchedulePlan *in = q.schedule(of.organisationId, of.scheduleId))
            tellRows(of.organisationId, *in, agents);
    }
    if (!ticking.isEmpty())
        QTimer::singleShot(0, &q, [this] { tickSome(); });
    saveChoices();
}

void Review::Private::tickRest()
{
    while (!ticking.isEmpty())
        tickSome();
}

//! Before what depends on it.
void Review::Private::chooseRest()
{
    tickRest();
    while (!exchanging.isEmpty())
        exchangeSome();
}

//! Calls \a then once nothing is left to be chosen, so that its rest is not chosen at one stretch.
void Review::Private::whenChosen(std::function<void()> then)
{
    if (q.isChoosing())
        QTimer::singleShot(0, &q, [this, then = std::move(then)] { whenChosen(then); });
    else
        then();
}

void Review::Private::push(ChosenRows choices, const QString &text)
{
    if (!choices.isEmpty())
        undoStack.push(new ChoiceCommand(*this, std::move(choices), text));
}

void Review::Private::exchange(const std::shared_ptr<ChosenRows> &choices)
{
    const bool isUnderWay = !exchanging.isEmpty();
    exchanging.append({choices, choices->begin()});
    if (!isUnderWay)
        exchangeSome();
}

//! As many as a turn of the event loop has time for. A few are all done at once.
void Review::Private::exchangeSome()
{
    QList<std::pair<RowRef, QSet<QString>>> changed; // schedules, with agents
    for (qsizetype gone = 0; !exchanging.isEmpty() && gone < rowsInTurn;) {
        // The map is ordered by schedule, so that each one is gone through once.
        Exchange &first = exchanging.first();
        const RowRef of = first.next.key();
        QHash<QStringView, Choice *> wanted;
        for (; first.next != first.choices->end() && first.next.key().organisationId == of.organisationId
             && first.next.key().scheduleId == of.scheduleId;
             ++first.next)
            wanted.insert(first.next.key().key, &*first.next);
        if (first.next == first.choices->end())
            exchanging.removeFirst();
        SchedulePlan *in = schedule(of.organisationId, of.scheduleId);
        if (in == nullptr)
            continue;
        QSet<QString> agents;
        for (PlanRow &row : in->rows) {
            Choice *choice = wanted.value(row.key);
            if (choice == nullptr)
                continue;
            const Choice found = choiceOf(row);
            if (canChoose(row)) {
                row.later = choice->later;
                row.decision = choice->decision;
            }
            *choice = found;
            agents.insert(row.agentId);
        }
        changed.append({of, agents});
        gone += in->rows.size();
    }
    if (!exchanging.isEmpty())
        QTimer::singleShot(0, &q, [this] { exchangeSome(); });
    for (const auto &[of, agents] : std::as_const(changed)) { // together, as in tickSome()
        unsaved.insert({of.organisationId, of.scheduleId});
        if (const SchedulePlan *in = q.schedule(of.organisationId, of.scheduleId))
            tellRows(of.organisationId, *in, agents);
    }
    saveChoices();
}

//! Makes the planner, which is then to be started.
void Review::Private::startPlanning(const QList<Organisation> &planning)
{
    for (const Organisation &organisation : planning)
        errors.remove(organisation.id);
    planner = std::make_unique<Planner>(workspace, gateways, clock);
    QObject::connect(planner.get(), &Planner::progressed, &q, &Review::progressed);
    QObject::connect(planner.get(), &Planner::planned, &q, [this](const OrganisationPlan &done) { takePlanned(done); });
    QObject::connect(planner.get(), &Planner::finished, &q, [this] { endPlanning(); });
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
    // A comparing that was cancelled before anything was read leaves what is on show.
    if (!whole.organisations.isEmpty() || plan.organisations.isEmpty()) {
        takeOver(whole);
        return;
    }
    planner.release()->deleteLater();
    Q_EMIT q.activityChanged();
}

//! Shows what was compared, with what had been chosen before.
void Review::Private::takeOver(const Plan &compared)
{
    if (rowsIn(plan) + rowsIn(compared) <= rowsAtOnce) {
        showCompared(withChoices(plan, compared));
        return;
    }
    auto *watcher = new QFutureWatcher<Fresh>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher, compared, before = changes] {
        watcher->deleteLater();
        if (changes == before)
            showCompared(watcher->future().takeResult());
        else // something was chosen meanwhile
            takeOver(compared);
    });
    watcher->setFuture(QtConcurrent::run(withChoices, plan, compared));
}

void Review::Private::showCompared(Fresh fresh)
{
    planner.release()->deleteLater();
    Q_EMIT q.activityChanged();
    setPlan(std::move(fresh.plan), false, std::move(fresh.tally));
    unsaved += fresh.chosen;
    saveChoices();
    for (const OrganisationPlan &organisation : std::as_const(plan.organisations))
        gateways.listen(organisation.organisationId);
}

//! The choices that are not saved yet, as they are now.
Review::Private::Choices Review::Private::takeUnsaved()
{
    Choices choices{
        .workspaceDirectory = workspace.directory(), .planId = plan.id, .schedules = {}, .isRunning = run != nullptr};
    for (const auto &[organisationId, scheduleId] : std::as_const(unsaved)) {
        if (const SchedulePlan *in = q.schedule(organisationId, scheduleId))
            choices.schedules.append({organisationId, *in});
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
        const auto saved = choices.isRunning ? (*workspace)->saveChoices(choices.planId, organisationId, schedule)
                                             : (*workspace)->saveSchedulePlan(choices.planId, organisationId, schedule);
        if (!saved)
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
    watcher->setFuture(QtConcurrent::run(&storing, save, takeUnsaved()));
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

//! Before what they belong to is gone: they are saved behind it.
void Review::Private::saveRest()
{
    if (unsaved.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<Result<void>>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher] {
        watcher->deleteLater();
        if (const Result<void> saved = watcher->result(); !saved)
            Q_EMIT q.failed(saved.error());
    });
    watcher->setFuture(QtConcurrent::run(&storing, save, takeUnsaved()));
}

void Review::Private::makeRun(const QString &planId, SyncRun::Scope scope)
{
    run = std::make_unique<SyncRun>(planId, scope, workspace, gateways, clock);
    QObject::connect(run.get(), &SyncRun::progressed, &q, &Review::progressed);
    QObject::connect(run.get(), &SyncRun::scheduleChanged, &q,
                     [this](const QString &organisationId, const QString &scheduleId) {
                         if (const SchedulePlan *from = run->schedule(organisationId, scheduleId)) {
                             takeRows(*from, organisationId);
                         }
                     });
    QObject::connect(run.get(), &SyncRun::finished, &q, [this] { takeStopped(); });
}

void Review::Private::start(SyncRun::Scope scope, const QList<GuardConfirmation> &confirmations, int callCeiling,
                            bool publish)
{
    chooseRest();
    makeRun(plan.id, scope);
    run->setConfirmations(confirmations);
    run->setCallCeiling(callCeiling);
    run->setPublish(publish);
    undoStack.clear(); // what left can't be taken back by it
    run->setDecided(takeDecided());
    startWhenSaved(scope);
    Q_EMIT q.activityChanged();
}

//! Reads the plan of the run, which was made, in a worker, and starts it with that on show.
void Review::Private::resume()
{
    saveRest(); // it may be of the same plan
    auto *watcher = new QFutureWatcher<Result<Unfinished>>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher, before = changes] {
        whenChosen([this, watcher, before] {
            watcher->deleteLater();
            auto read = watcher->future().takeResult();
            if (!read)
                return giveUpRun(read.error());
            if (read->plan.id == plan.id && changes != before) // something was chosen meanwhile
                return resume();
            showStored(std::move(read->plan), read->used, std::move(read->tally));
            takeDecided(read->left);
            startWhenSaved(SyncRun::Scope::Unfinished);
        });
    });
    watcher->setFuture(QtConcurrent::run(&storing, readUnfinished, run->record(), workspace.directory()));
}

//! A run reads in the workspace what was chosen.
void Review::Private::startWhenSaved(SyncRun::Scope scope)
{
    whenSaved([this, scope](const Result<void> &saved) {
        if (const auto started = saved.and_then([this] { return run->start(); }); !started)
            return giveUpRun(started.error());
        used = used || scope != SyncRun::Scope::Decided; // decisions alone use no plan up
    });
}

//! It has not begun.
void Review::Private::giveUpRun(const Error &error)
{
    run.reset();
    releaseDecided();
    Q_EMIT q.activityChanged();
    Q_EMIT q.failed(error);
}

//! The decided conflicts, which are the run's from now on: what a person let go can't turn into something else. Of one
//! that is resumed those of the rows that it has \a left.
SyncRun::DecidedRows Review::Private::takeDecided(const std::optional<QSet<RowRef>> &left)
{
    SyncRun::DecidedRows taken;
    for (qsizetype o = 0; o < plan.organisations.size(); ++o) {
        const QString id = plan.organisations.at(o).organisationId;
        for (qsizetype s = 0; s < plan.organisations.at(o).schedules.size(); ++s) {
            const SchedulePlan &known = plan.organisations.at(o).schedules.at(s); // until it is changed
            QSet<QString> keys;
            for (const PlanRow &row : known.rows) {
                if (row.isDecided() && canChoose(row) && (!left || left->contains({id, known.info.id, row.key})))
                    keys.insert(row.key);
            }
            if (keys.isEmpty())
                continue;
            ++changes;
            SchedulePlan &schedule = plan.organisations[o].schedules[s];
            for (PlanRow &row : schedule.rows) {
                if (keys.contains(row.key))
                    row.end = RowEnd::Pending;
            }
            taken[id].insert(schedule.info.id, keys);
            tellRows(id, schedule);
        }
    }
    return taken;
}

//! Those that the run has not ended are the person's again.
void Review::Private::releaseDecided()
{
    const auto isTaken = [](const PlanRow &row) { return row.kind == RowKind::Conflict && row.end == RowEnd::Pending; };
    for (qsizetype o = 0; o < plan.organisations.size(); ++o) {
        for (qsizetype s = 0; s < plan.organisations.at(o).schedules.size(); ++s) {
            const QList<PlanRow> &known = plan.organisations.at(o).schedules.at(s).rows;
            if (std::none_of(known.cbegin(), known.cend(), isTaken))
                continue;
            ++changes;
            SchedulePlan &schedule = plan.organisations[o].schedules[s];
            for (PlanRow &row : schedule.rows) {
                if (isTaken(row))
                    row.end = RowEnd::None;
            }
            tellRows(plan.organisations.at(o).organisationId, schedule);
        }
    }
}

//! What is on show of the schedule may be out of date. A run knows by itself, and causes most of what is told
//! meanwhile.
void Review::Private::scheduleMoved(const QString &organisationId, const QString &scheduleId)
{
    const SchedulePlan *known = q.schedule(organisationId, scheduleId);
    if (run || known == nullptr || known->moved)
        return;
    SchedulePlan *changed = schedule(organisationId, scheduleId);
    changed->moved = true;
    forgetHistory(organisationId, scheduleId);
    tellRows(organisationId, *changed);
    int moved = 0;
    for (const OrganisationPlan &organisation : std::as_const(plan.organisations))
        moved += int(std::count_if(organisation.schedules.cbegin(), organisation.schedules.cend(),
                                   [](const SchedulePlan &one) { return one.moved; }));
    Q_EMIT q.schedulesMoved(moved);
}

//! Takes over the rows of a schedule as the run has them, but keeps what was chosen meanwhile, and tells of it.
void Review::Private::takeRows(const SchedulePlan &from, const QString &organisationId)
{
    SchedulePlan *to = schedule(organisationId, from.info.id);
    if (!to)
        return;
    if (to->info.version != from.info.version)
        forgetHistory(organisationId, from.info.id);
    SchedulePlan taken = from;
    taken.moved = to->moved && to->info.version == from.info.version;
    if (to->unchanged == RowSummary() && from.unchanged != RowSummary())
        addUnchanged(taken, rosterbridge::takeUnchanged(*to)); // they are on show
    carryChoices(to->rows, taken.rows);
    *to = std::move(taken);
    tellRows(organisationId, *to);
}

//! Adds the rows of agents that the plan has none of.
void Review::Private::takeUnchanged(const Plan &whole)
{
    arriving.clear();
    for (const OrganisationPlan &organisation : whole.organisations) {
        for (const SchedulePlan &from : organisation.schedules)
            arriving.append({organisation.organisationId, from});
    }
    takeSomeUnchanged();
}

//! As many as a turn of the event loop has time for.
void Review::Private::takeSomeUnchanged()
{
    QList<std::pair<QString, QString>> changed;
    for (qsizetype gone = 0; !arriving.isEmpty() && gone < rowsInTurn;) {
        const auto [organisationId, from] = arriving.takeFirst();
        const SchedulePlan *known = q.schedule(organisationId, from.info.id);
        if (known == nullptr || known->unchanged == RowSummary())
            continue;
        addUnchanged(*schedule(organisationId, from.info.id), {.siblings = from.rows, .others = {}});
        changed.append({organisationId, from.info.id});
        gone += from.rows.size();
    }
    if (!arriving.isEmpty())
        QTimer::singleShot(0, &q, [this] { takeSomeUnchanged(); });
    for (const auto &[organisationId, scheduleId] : std::as_const(changed)) { // together, as in tickSome()
        if (const SchedulePlan *in = q.schedule(organisationId, scheduleId))
            tellRows(organisationId, *in);
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
        }
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
    if (ended->error() || ended->record().state != RunRecord::State::Interrupted)
        releaseDecided();
    Q_EMIT q.activityChanged();
    if (!ended->error()) {
        Q_EMIT q.runFinished(ended->record().id);
        return;
    }
    // It may have ended before anything of it was recorded.
    used = !workspace.checkUnused(plan.id);
    Q_EMIT q.failed(*ended->error());
}

//! Those on their way included.
void Review::Private::forgetHistories()
{
    histories.clear();
    readingHistories = std::make_unique<QObject>();
}

void Review::Private::forgetHistory(const QString &organisationId, const QString &scheduleId)
{
    std::erase_if(histories, [&](const auto &one) {
        return std::get<0>(one.first) == organisationId && std::get<1>(one.first) == scheduleId;
    });
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
    disconnect(); // nobody has to hear of it any more
    d->chooseRest();
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
    const auto place = d->places.constFind({organisationId, scheduleId});
    return place == d->places.cend()
        ? nullptr
        : &std::as_const(d->plan).organisations.at(place->first).schedules.at(place->second);
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

const PlanTally &Review::tally() const
{
    return d->tally;
}

quint64 Review::changes() const
{
    return d->changes;
}

void Review::openPlan(Plan plan)
{
    PlanTally counted(plan);
    openPlan(std::move(plan), std::move(counted));
}

void Review::openPlan(Plan plan, PlanTally tally)
{
    if (activity() != Activity::Idle)
        return;
    const auto plans = d->workspace.plans();
    if (!plans) {
        Q_EMIT failed(plans.error());
        return;
    }
    const bool isUsed = std::any_of(plans->cbegin(), plans->cend(),
                                    [&plan](const PlanHead &head) { return head.id == plan.id && head.used; });
    d->showStored(std::move(plan), isUsed, std::move(tally));
}

void Review::openStoredPlan(const QString &planId)
{
    // Of the plan on show, behind what was chosen just now.
    d->openWhenRead(planId == d->plan.id ? &d->storing : QThreadPool::globalInstance(),
                    [planId](Workspace &workspace) { return workspace.plan(planId); });
}

void Review::openPlanFile(const QString &path)
{
    d->openWhenRead(&d->storing, [path](Workspace &workspace) -> Result<Plan> {
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

void Review::readHistory(const RowRef &ref)
{
    const PlanRow *of = row(ref);
    if (of == nullptr || ref.scheduleId.isEmpty())
        return;
    const std::tuple key(ref.organisationId, ref.scheduleId, of->agentId);
    if (d->histories.contains(key))
        return;
    const auto organisation = std::find_if(d->organisations.cbegin(), d->organisations.cend(),
                                           [&ref](const Organisation &one) { return one.id == ref.organisationId; });
    if (organisation == d->organisations.cend()) { // a plan from elsewhere: nobody can be asked
        d->histories.insert_or_assign(key, QList<ScheduleChange>());
        return;
    }
    const Result<Gateway *> gateway = d->gateways.gateway(*organisation);
    if (!gateway) {
        d->histories.insert_or_assign(key, failure(gateway.error()));
        return;
    }
    d->histories.insert_or_assign(key, std::nullopt);
    (*gateway)->history(ref.scheduleId, of->agentId, d->readingHistories.get(),
                        [this, key](const Result<QList<ScheduleChange>> &changes) {
                            d->histories.insert_or_assign(key, changes);
                            Q_EMIT historyRead(std::get<0>(key), std::get<1>(key));
                        });
}

const Result<QList<ScheduleChange>> *Review::history(const RowRef &ref) const
{
    const PlanRow *of = d->histories.empty() ? nullptr : row(ref);
    if (of == nullptr)
        return nullptr;
    const auto known = d->histories.find({ref.organisationId, ref.scheduleId, of->agentId});
    return known == d->histories.end() || !known->second ? nullptr : &*known->second;
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
    d->chooseRest();
    QMap<std::pair<QString, QString>, QSet<QString>> wanted; // by schedule
    for (const RowRef &ref : refs)
        wanted[{ref.organisationId, ref.scheduleId}].insert(ref.key);
    QList<TickedRows> rows;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const SchedulePlan *in = schedule(it.key().first, it.key().second);
        if (in == nullptr)
            continue;
        TickedRows changing{it.key().first, it.key().second, {}};
        for (const PlanRow &row : in->rows) {
            if (canTick(row, ticked) && it->contains(row.key))
                changing.keys.insert(row.key);
        }
        if (!changing.keys.isEmpty())
            rows.append(std::move(changing));
    }
    d->pushTicks(rows, ticked);
}

void Review::setTicked(const RowFilter &which, bool ticked)
{
    d->chooseRest();
    if (d->tally.all().counts.all() <= rowsAtOnce) {
        d->pushTicks(rowsToTick(d->plan, which, ticked), ticked);
        return;
    }
    auto *watcher = new QFutureWatcher<QList<TickedRows>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ticked, planId = d->plan.id] {
        watcher->deleteLater();
        if (planId == d->plan.id)
            d->pushTicks(watcher->future().takeResult(), ticked);
    });
    watcher->setFuture(QtConcurrent::run(rowsToTick, d->plan, which, ticked));
}

void Review::decide(const QMap<RowRef, std::optional<Decision>> &decisions, const QString &undoText)
{
    d->chooseRest();
    Private::ChosenRows choices;
    Finder find(*this, decisions.size());
    const QString who = loginName();
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it) {
        const PlanRow *found = find(it.key());
        if (!found || !canChoose(*found))
            continue;
        Choice choice = choiceOf(*found);
        choice.decision = it.value();
        choice.later = !choice.decision;
        if (choice.decision) {
            choice.decision->seen = found->current;
            choice.decision->who = who;
            choice.decision->when = d->clock.now();
        }
        choices.insert(it.key(), choice);
    }
    d->push(std::move(choices), undoText);
}

bool Review::isChoosing() const
{
    return !d->exchanging.isEmpty() || !d->ticking.isEmpty();
}

void Review::clearDecision(const RowRef &ref)
{
    d->chooseRest();
    const PlanRow *found = row(ref);
    if (!found || !found->decision || !canChoose(*found))
        return;
    Choice choice = choiceOf(*found);
    choice.decision.reset();
    d->push({{ref, choice}}, tr("withdraw the decision for %1").arg(found->agentName));
}

void Review::setLater(const QList<RowRef> &refs, bool later)
{
    d->chooseRest();
    Private::ChosenRows choices;
    Finder find(*this, refs.size());
    for (const RowRef &ref : refs) {
        const PlanRow *found = find(ref);
        if (!found || !canChoose(*found) || found->later == later)
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
    d->startPlanning(organisations);
    d->planner->start(organisations, d->weeks);
    Q_EMIT activityChanged();
}

void Review::undoRun(const QString &runId)
{
    if (activity() != Activity::Idle)
        return;
    auto *watcher = new QFutureWatcher<Result<RunUndo>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (activity() != Activity::Idle)
            return; // something else was begun meanwhile
        const auto undo = watcher->result();
        if (!undo) {
            Q_EMIT failed(undo.error());
            return;
        }
        QSet<QString> concerned;
        for (const Organisation &organisation : undo->organisations)
            concerned.insert(organisation.id);
        setChosen(concerned);
        setWeeks(undo->weeks);
        d->startPlanning(undo->organisations);
        d->planner->startUndo(*undo);
        Q_EMIT activityChanged();
    });
    // In a worker: a run may have any number of rows.
    watcher->setFuture(QtConcurrent::run([runId, directory = d->workspace.directory()]() -> Result<RunUndo> {
        const auto workspace = Workspace::open(directory);
        if (!workspace)
            return failure(workspace.error());
        return undoOf(**workspace, runId);
    }));
}

QList<OrganisationBreach> Review::breaches(bool decidedOnly) const
{
    return breachFinder(decidedOnly)();
}

std::function<QList<OrganisationBreach>()> Review::breachFinder(bool decidedOnly) const
{
    QHash<QString, Organisation> known;
    for (const Organisation &organisation : std::as_const(d->organisations))
        known.insert(organisation.id, organisation);
    // Of those that can be read only the run never begins.
    return [plan = writablePlan(), known, now = d->clock.now(), decidedOnly] {
        QList<OrganisationBreach> breaches;
        for (const OrganisationPlan &planned : plan.organisations) {
            const Organisation organisation = known.value(planned.organisationId);
            for (const GuardBreach &breach : guardBreaches(planned, organisation.guards, now, decidedOnly))
                breaches.append({planned.organisationId, planned.organisationName, breach, organisation.group});
        }
        return breaches;
    };
}

Plan Review::writablePlan() const
{
    Plan writable = d->plan;
    writable.organisations.removeIf(
        [this](const OrganisationPlan &one) { return readOnly(one.organisationId).has_value(); });
    return writable;
}

int Review::rowsToSync() const
{
    int rows = d->tally.all().toSync;
    for (const Organisation &organisation : std::as_const(d->organisations)) {
        if (!checkWritable(organisation))
            rows -= d->tally.organisation(organisation.id).toSync;
    }
    return rows;
}

std::optional<Error> Review::readOnly() const
{
    std::optional<Error> first;
    for (const OrganisationPlan &planned : std::as_const(d->plan.organisations)) {
        const std::optional<Error> error = readOnly(planned.organisationId);
        if (!error)
            return std::nullopt;
        if (!first)
            first = error;
    }
    return first;
}

std::optional<Error> Review::readOnly(const QString &organisationId) const
{
    const Organisation *organisation = d->organisation(organisationId);
    const Result<void> writable = organisation != nullptr ? checkWritable(*organisation) : Result<void>();
    return writable ? std::nullopt : std::optional(writable.error());
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
    d->makeRun(unfinished->planId, SyncRun::Scope::Unfinished);
    d->run->setRun(*unfinished);
    d->resume();
    Q_EMIT activityChanged();
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
