// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/planner.h"

#include "core/hris/csvsource.h"
#include "core/hris/identity.h"
#include "core/plan/guards.h"
#include "core/plan/inverse.h"
#include "core/plan/placement.h"
#include "core/plan/sharedtexts.h"

#include <QFutureWatcher>
#include <QUuid>
#include <QtConcurrentRun>

namespace rosterbridge {

namespace {

//! So many organisations are compared at a time: each needs its whole source and its schedules in memory.
constexpr int comparedAtOnce = 2;

//! All that comparing one organisation needs besides what the workspace has. A value, so that a worker can own it.
struct Material {
    Plan plan; //!< that it is for, without organisations
    int position = 0; //!< in it
    Organisation organisation;
    MappingProfile profile;
    Directory directory;
    SourceAnswer source;
    QList<ScheduleInfo> listed;
    QString undoes; //!< id of the run to take back; else there is none
    Instant ranAt;
    QList<RunRow> written; //!< by that run
};

Result<QHash<QString, Version>> versionsKnown(const QString &workspaceDirectory, const QString &organisationId)
{
    const auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    return (*workspace)->cachedVersions(organisationId);
}

Result<void> remember(const QString &workspaceDirectory, const QString &organisationId, const Schedule &schedule)
{
    const auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    return (*workspace)->cacheSchedule(organisationId, schedule);
}

PlanRow blockedRow(const QString &key, const Reason &reason)
{
    PlanRow row;
    row.key = key;
    row.kind = RowKind::Blocked;
    row.reasons = {reason};
    return row;
}

Span spanOf(const QList<ScheduleInfo> &schedules)
{
    Span window = weekSpan(schedules.first().weekDate, schedules.first().timeZone);
    for (const ScheduleInfo &info : schedules) {
        const Span week = weekSpan(info.weekDate, info.timeZone);
        window = {std::min(window.begin, week.begin), std::max(window.end, week.end)};
    }
    return window;
}

//! A schedule with what was agreed for it.
struct Remembered {
    Schedule schedule;
    QList<AgreedShift> agreed;
};

//! The schedules of \a material, by week and name.
Result<QList<Remembered>> rememberedSchedules(const Workspace &workspace, const Material &material)
{
    QList<Remembered> remembered;
    for (const ScheduleInfo &info : material.listed) {
        auto schedule = workspace.cachedSchedule(material.organisation.id, info.id);
        if (!schedule)
            return failure(schedule.error());
        auto agreed = workspace.agreed(material.organisation.id, info.id);
        if (!agreed)
            return failure(agreed.error());
        if (!*schedule)
            return failure({.kind = Error::Kind::Storage,
                            .what = Error::tr("The schedule “%1” is no longer in the workspace.").arg(info.name),
                            .next = Error::tr("Compare again.")});
        remembered.append({*std::move(*schedule), *std::move(agreed)});
    }
    std::sort(remembered.begin(), remembered.end(), [](const Remembered &left, const Remembered &right) {
        const ScheduleInfo &one = left.schedule.info;
        const ScheduleInfo &other = right.schedule.info;
        return std::tie(one.weekDate, one.name, one.id) < std::tie(other.weekDate, other.name, other.id);
    });
    return remembered;
}

//! Shifts that were agreed for the days that the source covers: what the last good readings left.
qsizetype agreedInSource(const QList<Remembered> &remembered, const SourceAnswer &source)
{
    qsizetype agreed = 0;
    for (const Remembered &one : remembered) {
        agreed += std::count_if(one.agreed.cbegin(), one.agreed.cend(), [&source](const AgreedShift &shift) {
            return source.covered.contains(shift.fields.window.start);
        });
    }
    return agreed;
}

//! Rows for what belongs to no schedule: issues of the source that no row tells of already, and shifts without a place.
QList<PlanRow> unplacedRows(const OrganisationPlan &plan, const MappedShifts &mapped, const Placement &placement)
{
    QSet<QString> told;
    for (const SchedulePlan &schedule : plan.schedules) {
        for (const PlanRow &row : schedule.rows) {
            for (const Reason &reason : row.reasons) {
                if (reason.code == Reason::Code::RecordUnreadable)
                    told.insert(reason.args.value(0));
            }
        }
    }
    QList<PlanRow> rows;
    for (qsizetype i = 0; i < mapped.issues.size(); ++i) {
        const RowIssue &issue = mapped.issues[i];
        if (told.contains(QString::number(issue.line)))
            continue;
        PlanRow row = blockedRow(QStringLiteral("issue/%1/%2").arg(issue.line).arg(i),
                                 {Reason::Code::RecordUnreadable, {QString::number(issue.line), issue.message}});
        row.agentId = issue.agentId;
        row.agentName = issue.name;
        rows.append(row);
    }
    for (const DesiredShift &shift : placement.unplaced) {
        PlanRow row = blockedRow(QStringLiteral("unplaced/") + shift.agentId + QLatin1Char('/') + shift.hrisKey,
                                 {Reason::Code::NoSchedule, {}});
        row.agentId = shift.agentId;
        row.desired = shift;
        row.day = localDate(shift.fields.window.start, shift.zone);
        rows.append(row);
    }
    return rows;
}

QHash<QString, QString> agentNames(const Directory &directory)
{
    QHash<QString, QString> names; // by id
    for (const Agent &agent : directory.agents)
        names.insert(agent.id, agent.name);
    return names;
}

void nameAgents(QList<PlanRow> &rows, const QHash<QString, QString> &names)
{
    for (PlanRow &row : rows) {
        if (!row.agentId.isEmpty())
            row.agentName = names.value(row.agentId, row.agentName);
    }
}

//! What was agreed on schedules that are gone follows the shifts to where they are placed now: else one that a planner
//! had deleted there would be created anew (W12). Schedules that got something.
Result<QSet<QString>> takeOverFromGone(Workspace &workspace, const Material &material, const Placement &placement)
{
    const auto gone = workspace.agreedOnGone(material.organisation.id, material.listed);
    if (!gone)
        return failure(gone.error());
    QHash<QString, QString> placed; // by key, and by start for a source that gives a new one (S10)
    const auto byKey = [](const auto &shift) { return shift.agentId + QLatin1Char('/') + shift.hrisKey; };
    const auto byStart = [](const auto &shift) {
        return shift.agentId + QLatin1Char('@') + toIso(shift.fields.window.start);
    };
    for (const auto &[schedule, shifts] : placement.bySchedule.asKeyValueRange()) {
        for (const DesiredShift &shift : shifts) {
            placed.insert(byKey(shift), schedule);
            placed.insert(byStart(shift), schedule);
        }
    }
    QSet<QString> heirs;
    for (const auto &[from, shifts] : gone->asKeyValueRange()) {
        QHash<QString, QList<AgreedShift>> moving; // to
        for (const AgreedShift &shift : shifts) {
            const QString to = placed.value(byKey(shift), placed.value(byStart(shift)));
            if (!to.isEmpty())
                moving[to].append(shift);
        }
        for (const auto &[to, moved] : moving.asKeyValueRange()) {
            if (const auto done = workspace.moveAgreed(material.organisation.id, from, to, moved); !done)
                return failure(done.error());
            heirs.insert(to);
        }
    }
    return heirs;
}

//! Stores what both sides agree on already, and lets the rows go on from it.
Result<void> settle(Workspace &workspace, const QString &organisationId, SchedulePlan &schedule, Instant now)
{
    QList<RunStep::Settlement> settlements;
    for (PlanRow &row : schedule.rows) {
        if (!row.settles)
            continue;
        settlements.append({.old = row.base, .now = agreedAfter(row, now)});
        row.base = settlements.last().now;
        row.settles = false;
    }
    if (settlements.isEmpty())
        return {};
    return workspace.settle(organisationId, schedule.info.id, settlements);
}

//! Maps, places and compares; stores what both sides agree on already and the organisation's part of the plan, one
//! schedule after the other, so that the rows of one alone are in memory. Runs in a worker.
Result<OrganisationPlan> comparePlan(const QString &workspaceDirectory, Material material, Instant now)
{
    const auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    auto remembered = rememberedSchedules(**workspace, material);
    if (!remembered)
        return failure(remembered.error());

    OrganisationPlan plan;
    plan.organisationId = material.organisation.id;
    plan.organisationName = material.organisation.name;
    plan.source = material.source.source;
    plan.sourceRead = material.source.readAt;
    plan.directory = material.directory;
    plan.owned.level = material.profile.ownership;
    plan.firstSync = material.organisation.firstSyncEnded ? FirstSync::Ask : material.organisation.firstSync;
    plan.tolerance = material.organisation.tolerance;

    MappedShifts mapped = mapShifts(material.source, material.profile, material.directory);
    const qsizetype records = std::exchange(material.source.records, {}).size();
    plan.owned.segmentCodes = mapped.segmentCodes;
    const qsizetype agreed = agreedInSource(*remembered, material.source);
    plan.coverage = {.covered = material.source.covered,
                     .complete = material.source.complete,
                     .incompleteReason = material.source.incompleteReason,
                     .agreed = static_cast<int>(agreed),
                     .unreadable = mapped.issues};
    const GuardLimits &guards = material.organisation.guards;
    if (plan.coverage.complete && records == 0 && agreed > 0 && guards.sourcePercent > 0) {
        plan.coverage.complete = false; // no confirmation can tell an empty source from a broken one
        plan.coverage.incompleteReason = Error::tr("it lists no shift of days for which shifts were agreed.");
    } else if (plan.coverage.complete && hasCollapsed(records, agreed, guards)) {
        plan.coverage.collapsed = true;
        plan.coverage.incompleteReason =
            Error::tr("it lists too few of the shifts that were agreed for the same days.");
    }

    const QHash<QString, QString> names = agentNames(material.directory);
    QList<Place> places;
    for (const Remembered &one : std::as_const(*remembered))
        places.append(placeOf(one.schedule, one.agreed));
    Placement placement = placeShifts(std::exchange(mapped.shifts, {}), places);
    const auto heirs = takeOverFromGone(**workspace, material, placement);
    if (!heirs)
        return failure(heirs.error());

    QList<PackedSchedule> packed;
    for (Remembered &one : *remembered) {
        SchedulePlan planned{.info = one.schedule.info, .rows = {}, .unchanged = {}, .undone = {}};
        CompareInput input = compareInput(plan, planned, {}, std::exchange(one.schedule.shifts, {}));
        input.base = std::exchange(one.agreed, {});
        if (heirs->contains(planned.info.id)) {
            const auto base = (*workspace)->agreed(plan.organisationId, planned.info.id);
            if (!base)
                return failure(base.error());
            input.base = *base;
        }
        input.desired = placement.bySchedule.take(planned.info.id);
        planned.rows = compare(input);
        nameAgents(planned.rows, names);
        tickDefaults(planned);
        if (const auto settled = settle(**workspace, plan.organisationId, planned, now); !settled)
            return failure(settled.error());
        packed.append(pack(planned));
        shareTexts(planned.rows);
        plan.schedules.append(planned);
    }
    plan.unplaced = unplacedRows(plan, mapped, placement);
    nameAgents(plan.unplaced, names);
    if (const auto saved = (*workspace)->addToPlan(material.plan, material.position, plan, packed); !saved)
        return failure(saved.error());
    return plan;
}

//! Rows for what an undo can't take back: the schedule is gone, or what was there before has not been kept.
QList<PlanRow> rowsToStay(const QList<RunRow> &written, const QSet<QString> &present,
                          const QHash<QString, QHash<QString, ShiftWrite>> &writes)
{
    QList<PlanRow> rows;
    for (const RunRow &one : written) {
        const bool isKept = writes.value(one.scheduleId).contains(one.key);
        if (isKept && present.contains(one.scheduleId))
            continue;
        PlanRow row = blockedRow(QStringLiteral("written/") + one.scheduleId + QLatin1Char('/') + one.key,
                                 {isKept ? Reason::Code::ScheduleGone : Reason::Code::WriteNotKept, {}});
        row.agentName = one.agentName;
        row.day = one.day;
        rows.append(row);
    }
    return rows;
}

//! Compares what the run wrote with what WFM had before and has now, and stores the organisation's part of the plan.
//! Nothing is settled by that. Runs in a worker.
Result<OrganisationPlan> compareUndo(const QString &workspaceDirectory, const Material &material, Instant now)
{
    const auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    auto remembered = rememberedSchedules(**workspace, material);
    if (!remembered)
        return failure(remembered.error());
    const auto writes = (*workspace)->shiftWrites(material.undoes, material.organisation.id);
    if (!writes)
        return failure(writes.error());

    OrganisationPlan plan;
    plan.organisationId = material.organisation.id;
    plan.organisationName = material.organisation.name;
    plan.source = Error::tr("Undo of the run of %1").arg(toIso(material.ranAt));
    plan.sourceRead = now;
    plan.directory = material.directory;
    makeInverse(plan, material.undoes);

    const QHash<QString, QString> names = agentNames(material.directory);
    QSet<QString> present;
    QList<PackedSchedule> packed;
    for (const Remembered &one : std::as_const(*remembered)) {
        present.insert(one.schedule.info.id);
        const auto ofSchedule = writes->constFind(one.schedule.info.id);
        if (ofSchedule == writes->cend())
            continue;
        SchedulePlan planned = inverseOf(*ofSchedule, plan, one.schedule);
        nameAgents(planned.rows, names);
        tickDefaults(planned);
        packed.append(pack(planned));
        shareTexts(planned.rows);
        plan.schedules.append(planned);
    }
    plan.unplaced = rowsToStay(material.written, present, *writes);
    if (const auto saved = (*workspace)->addToPlan(material.plan, material.position, plan, packed); !saved)
        return failure(saved.error());
    return plan;
}

//! Plans one organisation: directory and week lists, then the changed schedules; when it is its turn the source, and
//! then the comparison.
class OrganisationPlanning final : public QObject {
public:
    OrganisationPlanning(Organisation organisation, const Plan &plan, int position, QString workspaceDirectory,
                         GatewayPool &gateways, Clock &clock, const RunUndo *undo, std::function<void()> progressed,
                         std::function<void(const OrganisationPlan &)> planned)
        : m_workspaceDirectory(std::move(workspaceDirectory))
        , m_gateways(gateways)
        , m_clock(clock)
        , m_progressed(std::move(progressed))
        , m_planned(std::move(planned))
    {
        m_material.plan = plan;
        m_material.position = position;
        m_material.organisation = std::move(organisation);
        if (undo != nullptr) {
            m_material.undoes = undo->runId;
            m_material.ranAt = undo->started;
            m_material.written = undo->written.value(m_material.organisation.id);
        }
    }

    void start()
    {
        const Organisation &organisation = m_material.organisation;
        if (!isUndo()) {
            if (organisation.hrisFile.isEmpty()) {
                fail({.kind = Error::Kind::Input,
                      .what = Error::tr("“%1” has no HRIS source.").arg(organisation.name),
                      .next = Error::tr("Choose a file and a mapping profile for it.")});
                return;
            }
            auto profile = mappingProfileFromJson(organisation.hrisProfile);
            if (!profile) {
                fail(profile.error());
                return;
            }
            m_material.profile = *profile;
        }
        auto gateway = m_gateways.gateway(organisation);
        if (!gateway) {
            fail(gateway.error());
            return;
        }
        m_gateway = *gateway;
        m_gateway->startRun();
        m_callsBefore = m_gateway->calls();
        enter(Planner::Phase::ListingWeeks);
        m_gateway->directory(this, [this](Result<Directory> directory) {
            if (m_ended)
                return;
            if (!directory) {
                fail(directory.error());
                return;
            }
            m_material.directory = *directory;
            m_haveDirectory = true;
            m_progressed();
        });
        m_gateway->probe(m_material.plan.weeks, Urgency::Foreground, this,
                         [this](const Result<QList<ScheduleInfo>> &listed) { weeksListed(listed); });
    }

    //! Whether WFM was read, and the comparison can begin.
    [[nodiscard]] bool isRead() const
    {
        return m_progress.phase == Planner::Phase::ReadingSchedules && m_haveDirectory && m_toRead == 0 && !m_ended;
    }
    //! Whether the source and the schedules are in memory.
    [[nodiscard]] bool isComparing() const
    {
        return !m_ended
            && (m_progress.phase == Planner::Phase::ReadingHris || m_progress.phase == Planner::Phase::Comparing);
    }

    //! Reads the source, where there is one, and compares.
    void compare()
    {
        if (isUndo()) {
            compareInWorker(compareUndo);
            return;
        }
        enter(Planner::Phase::ReadingHris);
        m_csv = std::make_unique<CsvSource>(organisation().hrisFile, m_material.profile, m_clock);
        m_csv->read(spanOf(m_material.listed), this, [this](const Result<SourceAnswer> &answer) {
            if (m_ended)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            m_material.source = *answer;
            compareInWorker(comparePlan);
        });
    }

    //! Gives up what has not got as far as to be compared.
    void cancel()
    {
        if (m_progress.phase != Planner::Phase::Comparing)
            m_ended = true;
    }

    [[nodiscard]] const Organisation &organisation() const { return m_material.organisation; }
    [[nodiscard]] const Planner::Progress &progress() const { return m_progress; }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] CallCounts calls() const
    {
        return m_gateway != nullptr ? m_gateway->calls() - m_callsBefore : CallCounts();
    }

private:
    void enter(Planner::Phase phase)
    {
        m_progress.phase = phase;
        m_progressed();
    }

    void fail(const Error &error)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_progress.error = error;
        enter(Planner::Phase::Failed);
    }

    [[nodiscard]] bool isUndo() const { return !m_material.undoes.isEmpty(); }

    template <class Compare>
    void compareInWorker(Compare compareMaterial)
    {
        enter(Planner::Phase::Comparing);
        Material rest; // the worker takes all that is large
        rest.organisation = organisation();
        auto *watcher = new QFutureWatcher<Result<OrganisationPlan>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            compared(watcher->future().takeResult());
        });
        watcher->setFuture(
            QtConcurrent::run(compareMaterial, m_workspaceDirectory, std::exchange(m_material, rest), m_clock.now()));
    }

    void weeksListed(const Result<QList<ScheduleInfo>> &listed)
    {
        if (m_ended)
            return;
        if (!listed) {
            fail(listed.error());
            return;
        }
        if (listed->isEmpty() && !isUndo()) {
            fail({.kind = Error::Kind::NotFound,
                  .what = Error::tr("“%1” has no schedules in the chosen weeks.").arg(organisation().name),
                  .next = Error::tr("Choose other weeks, or create the schedules in WFM first.")});
            return;
        }
        m_material.listed = *listed;
        if (isUndo()) {
            QSet<QString> written;
            for (const RunRow &row : std::as_const(m_material.written))
                written.insert(row.scheduleId);
            m_material.listed.removeIf([&written](const ScheduleInfo &info) { return !written.contains(info.id); });
        }
        m_progress.total = static_cast<int>(m_material.listed.size());
        enter(Planner::Phase::ReadingSchedules);
        auto *watcher = new QFutureWatcher<Result<QHash<QString, Version>>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            readSchedules(watcher->result());
        });
        watcher->setFuture(QtConcurrent::run(versionsKnown, m_workspaceDirectory, organisation().id));
    }

    void readSchedules(const Result<QHash<QString, Version>> &known)
    {
        if (m_ended)
            return;
        if (!known) {
            fail(known.error());
            return;
        }
        const QList<ScheduleInfo> listed = m_material.listed; // the last one that is known begins the comparison
        m_toRead = listed.size();
        if (listed.isEmpty())
            m_progressed();
        for (const ScheduleInfo &info : listed) {
            const auto version = known->constFind(info.id);
            if (version != known->cend() && *version == info.version)
                scheduleKnown({});
            else
                readSchedule(info.id,
                             version != known->cend() && *version != Version() ? std::optional(*version)
                                                                               : std::nullopt);
        }
    }

    void readSchedule(const QString &id, const std::optional<Version> &version)
    {
        m_gateway->fetch(
            id, version, Urgency::Foreground, this, [this](const Result<std::optional<Schedule>> &fetched) {
                if (m_ended)
                    return;
                if (!fetched || !*fetched) {
                    scheduleKnown(fetched ? Result<void>() : failure(fetched.error()));
                    return;
                }
                auto *watcher = new QFutureWatcher<Result<void>>(this);
                connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
                    watcher->deleteLater();
                    scheduleKnown(watcher->result());
                });
                watcher->setFuture(QtConcurrent::run(remember, m_workspaceDirectory, organisation().id, **fetched));
            });
    }

    //! The workspace has the schedule as it is now.
    void scheduleKnown(const Result<void> &known)
    {
        if (m_ended)
            return;
        if (!known) {
            fail(known.error());
            return;
        }
        --m_toRead;
        ++m_progress.done;
        m_progressed();
    }

    void compared(const Result<OrganisationPlan> &plan)
    {
        if (!plan) {
            fail(plan.error());
            return;
        }
        m_planned(*plan);
        m_ended = true;
        enter(Planner::Phase::Done);
    }

    QString m_workspaceDirectory;
    GatewayPool &m_gateways;
    Clock &m_clock;
    std::function<void()> m_progressed;
    std::function<void(const OrganisationPlan &)> m_planned;
    Gateway *m_gateway = nullptr;
    std::unique_ptr<CsvSource> m_csv;
    CallCounts m_callsBefore;
    Material m_material;
    Planner::Progress m_progress;
    bool m_haveDirectory = false;
    qsizetype m_toRead = -1; //!< schedules that are still to come; -1 until they are listed
    bool m_ended = false;
};

} // namespace

class Planner::Private {
public:
    Private(Workspace &w, GatewayPool &g, Clock &c) : workspace(w), gateways(g), clock(c) { }

    Workspace &workspace;
    GatewayPool &gateways;
    Clock &clock;
    Plan head;
    std::vector<std::unique_ptr<OrganisationPlanning>> plannings;
    bool cancelled = false;
    bool ended = false;

    //! Lets those that were read be compared, so many at a time.
    void compareNext()
    {
        const auto isComparing = [](const auto &planning) { return planning->isComparing(); };
        const auto isRead = [](const auto &planning) { return planning->isRead(); };
        while (!cancelled && std::count_if(plannings.cbegin(), plannings.cend(), isComparing) < comparedAtOnce) {
            const auto next = std::find_if(plannings.cbegin(), plannings.cend(), isRead);
            if (next == plannings.cend())
                return;
            (*next)->compare();
        }
    }

    [[nodiscard]] const OrganisationPlanning *planning(const QString &organisationId) const
    {
        const auto found = std::find_if(plannings.cbegin(), plannings.cend(), [&organisationId](const auto &one) {
            return one->organisation().id == organisationId;
        });
        return found == plannings.cend() ? nullptr : found->get();
    }
};

Planner::Planner(Workspace &workspace, GatewayPool &gateways, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace, gateways, clock))
{
}

Planner::~Planner() = default;

void Planner::start(const QList<Organisation> &organisations, const QList<QDate> &weeks)
{
    begin(organisations, weeks, nullptr);
}

void Planner::startUndo(const RunUndo &undo)
{
    begin(undo.organisations, undo.weeks, &undo);
}

void Planner::begin(const QList<Organisation> &organisations, const QList<QDate> &weeks, const RunUndo *undo)
{
    Q_ASSERT(d->plannings.empty());
    d->head.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    d->head.created = d->clock.now();
    d->head.weeks = weeks;
    for (const Organisation &organisation : organisations) {
        d->plannings.push_back(std::make_unique<OrganisationPlanning>(
            organisation, d->head, static_cast<int>(d->plannings.size()), d->workspace.directory(), d->gateways,
            d->clock, undo, [this, id = organisation.id] { organisationProgressed(id); },
            [this](const OrganisationPlan &plan) { Q_EMIT planned(plan); }));
    }
    for (const auto &planning : d->plannings)
        planning->start();
    if (organisations.isEmpty())
        endWhenAllEnded();
}

void Planner::organisationProgressed(const QString &organisationId)
{
    Q_EMIT progressed(organisationId);
    d->compareNext();
    endWhenAllEnded();
}

void Planner::cancel()
{
    d->cancelled = true;
    for (const auto &planning : d->plannings)
        planning->cancel();
    endWhenAllEnded();
}

void Planner::endWhenAllEnded()
{
    const bool allEnded =
        std::all_of(d->plannings.cbegin(), d->plannings.cend(), [](const auto &planning) { return planning->ended(); });
    if (!allEnded || std::exchange(d->ended, true))
        return;
    QMetaObject::invokeMethod(this, &Planner::finished, Qt::QueuedConnection);
}

const Plan &Planner::head() const
{
    return d->head;
}

Planner::Progress Planner::progress(const QString &organisationId) const
{
    const OrganisationPlanning *planning = d->planning(organisationId);
    return planning != nullptr ? planning->progress() : Progress();
}

CallCounts Planner::calls(const QString &organisationId) const
{
    const OrganisationPlanning *planning = d->planning(organisationId);
    return planning != nullptr ? planning->calls() : CallCounts();
}

} // namespace rosterbridge
