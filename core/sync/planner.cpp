// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/planner.h"

#include "core/hris/csvsource.h"
#include "core/hris/identity.h"
#include "core/plan/guards.h"
#include "core/plan/placement.h"

#include <QFutureWatcher>
#include <QUuid>
#include <QtConcurrentRun>

namespace rosterbridge {

namespace {

//! What the workspace knows of the schedules that a week's list names.
struct Remembered {
    QHash<QString, Schedule> schedules;
    QHash<QString, QList<AgreedShift>> agreed;
};

//! All that comparing one organisation needs. A value, so that a worker can own it.
struct Material {
    Organisation organisation;
    MappingProfile profile;
    Directory directory;
    SourceAnswer source;
    QList<Schedule> schedules;
    QList<Schedule> changed; //!< of these, the ones to remember
    QHash<QString, QList<AgreedShift>> agreed;
};

Result<Remembered> remember(const QString &workspaceDirectory, const QString &organisationId,
                            const QList<ScheduleInfo> &listed)
{
    auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    Remembered remembered;
    for (const ScheduleInfo &info : listed) {
        auto agreed = (*workspace)->agreed(organisationId, info.id);
        if (!agreed)
            return failure(agreed.error());
        remembered.agreed.insert(info.id, *agreed);
        auto cached = (*workspace)->cachedSchedule(organisationId, info.id);
        if (!cached)
            return failure(cached.error());
        if (*cached)
            remembered.schedules.insert(info.id, **cached);
    }
    return remembered;
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

//! Shifts that were agreed for the days that the source covers: what the last good readings left.
qsizetype agreedInSource(const Material &material)
{
    qsizetype agreed = 0;
    for (const QList<AgreedShift> &shifts : material.agreed) {
        agreed += std::count_if(shifts.cbegin(), shifts.cend(), [&material](const AgreedShift &shift) {
            return material.source.covered.contains(shift.fields.window.start);
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
    QList<ScheduleInfo> listed;
    for (const Schedule &schedule : material.schedules)
        listed.append(schedule.info);
    const auto gone = workspace.agreedOnGone(material.organisation.id, listed);
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

//! Maps, places and compares; remembers what was read and what both sides agree on already. Runs in a worker.
Result<OrganisationPlan> comparePlan(const QString &workspaceDirectory, const Material &material, Instant now)
{
    OrganisationPlan plan;
    plan.organisationId = material.organisation.id;
    plan.organisationName = material.organisation.name;
    plan.source = material.source.source;
    plan.sourceRead = material.source.readAt;
    plan.directory = material.directory;
    plan.owned.level = material.profile.ownership;
    plan.firstSync = material.organisation.firstSyncEnded ? FirstSync::Ask : material.organisation.firstSync;
    plan.tolerance = material.organisation.tolerance;

    const MappedShifts mapped = mapShifts(material.source, material.profile, material.directory);
    plan.owned.segmentCodes = mapped.segmentCodes;
    const qsizetype agreed = agreedInSource(material);
    plan.coverage = {.covered = material.source.covered,
                     .complete = material.source.complete,
                     .incompleteReason = material.source.incompleteReason,
                     .agreed = static_cast<int>(agreed),
                     .unreadable = mapped.issues};
    const GuardLimits &guards = material.organisation.guards;
    if (plan.coverage.complete && material.source.records.isEmpty() && agreed > 0 && guards.sourcePercent > 0) {
        plan.coverage.complete = false; // no confirmation can tell an empty source from a broken one
        plan.coverage.incompleteReason = Error::tr("it lists no shift of days for which shifts were agreed.");
    } else if (plan.coverage.complete && hasCollapsed(material.source.records.size(), agreed, guards)) {
        plan.coverage.collapsed = true;
        plan.coverage.incompleteReason =
            Error::tr("it lists too few of the shifts that were agreed for the same days.");
    }

    auto workspace = Workspace::open(workspaceDirectory);
    if (!workspace)
        return failure(workspace.error());
    const Placement placement = placeShifts(mapped.shifts, material.schedules, material.agreed);
    const auto heirs = takeOverFromGone(**workspace, material, placement);
    if (!heirs)
        return failure(heirs.error());
    for (const Schedule &schedule : material.schedules) {
        SchedulePlan planned{.info = schedule.info, .rows = {}};
        CompareInput input = compareInput(plan, planned, schedule.shifts);
        input.base = material.agreed.value(schedule.info.id);
        if (heirs->contains(schedule.info.id)) {
            const auto base = (*workspace)->agreed(plan.organisationId, schedule.info.id);
            if (!base)
                return failure(base.error());
            input.base = *base;
        }
        input.desired = placement.bySchedule.value(schedule.info.id);
        planned.rows = compare(input);
        plan.schedules.append(planned);
    }
    plan.unplaced = unplacedRows(plan, mapped, placement);

    QHash<QString, QString> names;
    for (const Agent &agent : material.directory.agents)
        names.insert(agent.id, agent.name);
    for (SchedulePlan &schedule : plan.schedules)
        nameAgents(schedule.rows, names);
    nameAgents(plan.unplaced, names);

    for (const Schedule &schedule : material.changed) {
        if (const auto cached = (*workspace)->cacheSchedule(plan.organisationId, schedule); !cached)
            return failure(cached.error());
    }
    for (const SchedulePlan &schedule : std::as_const(plan.schedules)) {
        QList<RunStep::Settlement> settlements;
        for (const PlanRow &row : schedule.rows) {
            if (row.settles)
                settlements.append({.old = row.base, .now = agreedAfter(row, now)});
        }
        if (settlements.isEmpty())
            continue;
        if (const auto settled = (*workspace)->settle(plan.organisationId, schedule.info.id, settlements); !settled)
            return failure(settled.error());
    }
    // The rows go on from the agreed state that was just remembered.
    for (SchedulePlan &schedule : plan.schedules) {
        for (PlanRow &row : schedule.rows) {
            if (row.settles)
                row.base = agreedAfter(row, now);
            row.settles = false;
        }
    }
    return plan;
}

//! Plans one organisation: directory and week lists, then the changed schedules and the source, then the comparison.
class OrganisationPlanning final : public QObject {
public:
    OrganisationPlanning(Organisation organisation, const QList<QDate> &weeks, QString workspaceDirectory,
                         GatewayPool &gateways, Clock &clock, std::function<void()> progressed)
        : m_weeks(weeks)
        , m_workspaceDirectory(std::move(workspaceDirectory))
        , m_gateways(gateways)
        , m_clock(clock)
        , m_progressed(std::move(progressed))
    {
        m_material.organisation = std::move(organisation);
    }

    void start()
    {
        const Organisation &organisation = m_material.organisation;
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
            compareWhenReady();
        });
        m_gateway->probe(m_weeks, Urgency::Foreground, this,
                         [this](const Result<QList<ScheduleInfo>> &listed) { weeksListed(listed); });
    }

    [[nodiscard]] const Organisation &organisation() const { return m_material.organisation; }
    [[nodiscard]] const Planner::Progress &progress() const { return m_progress; }
    [[nodiscard]] const OrganisationPlan &plan() const { return m_plan; }
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

    void weeksListed(const Result<QList<ScheduleInfo>> &listed)
    {
        if (m_ended)
            return;
        if (!listed) {
            fail(listed.error());
            return;
        }
        if (listed->isEmpty()) {
            fail({.kind = Error::Kind::NotFound,
                  .what = Error::tr("“%1” has no schedules in the chosen weeks.").arg(organisation().name),
                  .next = Error::tr("Choose other weeks, or create the schedules in WFM first.")});
            return;
        }
        m_progress.total = static_cast<int>(listed->size());
        enter(Planner::Phase::ReadingSchedules);
        m_csv = std::make_unique<CsvSource>(organisation().hrisFile, m_material.profile, m_clock);
        m_csv->read(spanOf(*listed), this, [this](const Result<SourceAnswer> &answer) {
            if (m_ended)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            m_material.source = *answer;
            m_haveSource = true;
            compareWhenReady();
        });
        auto *watcher = new QFutureWatcher<Result<Remembered>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, infos = *listed] {
            watcher->deleteLater();
            readSchedules(infos, watcher->result());
        });
        watcher->setFuture(QtConcurrent::run(remember, m_workspaceDirectory, organisation().id, *listed));
    }

    void readSchedules(const QList<ScheduleInfo> &listed, const Result<Remembered> &remembered)
    {
        if (m_ended)
            return;
        if (!remembered) {
            fail(remembered.error());
            return;
        }
        m_material.agreed = remembered->agreed;
        m_toRead = listed.size();
        for (const ScheduleInfo &info : listed) {
            const auto known = remembered->schedules.constFind(info.id);
            if (known != remembered->schedules.cend() && known->info.version == info.version) {
                scheduleRead(*known);
                continue;
            }
            std::optional<Version> version;
            std::optional<Schedule> old;
            if (known != remembered->schedules.cend()) {
                version = known->info.version;
                old = *known;
            }
            m_gateway->fetch(info.id, version, Urgency::Foreground, this,
                             [this, old](const Result<std::optional<Schedule>> &fetched) {
                                 if (m_ended)
                                     return;
                                 if (!fetched) {
                                     fail(fetched.error());
                                     return;
                                 }
                                 if (*fetched)
                                     m_material.changed.append(**fetched);
                                 scheduleRead(*fetched ? **fetched : old.value_or(Schedule()));
                             });
        }
    }

    void scheduleRead(const Schedule &schedule)
    {
        m_material.schedules.append(schedule);
        --m_toRead;
        ++m_progress.done;
        m_progressed();
        compareWhenReady();
    }

    void compareWhenReady()
    {
        if (!m_haveDirectory || !m_haveSource || m_toRead != 0)
            return;
        enter(Planner::Phase::Comparing);
        std::sort(m_material.schedules.begin(), m_material.schedules.end(),
                  [](const Schedule &left, const Schedule &right) {
                      return std::tie(left.info.weekDate, left.info.name, left.info.id)
                          < std::tie(right.info.weekDate, right.info.name, right.info.id);
                  });
        auto *watcher = new QFutureWatcher<Result<OrganisationPlan>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            const Result<OrganisationPlan> plan = watcher->result();
            if (!plan) {
                fail(plan.error());
                return;
            }
            m_plan = *plan;
            m_ended = true;
            enter(Planner::Phase::Done);
        });
        watcher->setFuture(QtConcurrent::run(comparePlan, m_workspaceDirectory, m_material, m_clock.now()));
    }

    QList<QDate> m_weeks;
    QString m_workspaceDirectory;
    GatewayPool &m_gateways;
    Clock &m_clock;
    std::function<void()> m_progressed;
    Gateway *m_gateway = nullptr;
    std::unique_ptr<CsvSource> m_csv;
    CallCounts m_callsBefore;
    Material m_material;
    OrganisationPlan m_plan;
    Planner::Progress m_progress;
    bool m_haveDirectory = false;
    bool m_haveSource = false;
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
    Plan plan;
    std::vector<std::unique_ptr<OrganisationPlanning>> plannings;
    std::optional<Error> saveError;
    bool ended = false;

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
    Q_ASSERT(d->plannings.empty());
    d->plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    d->plan.created = d->clock.now();
    d->plan.weeks = weeks;
    for (const Organisation &organisation : organisations) {
        d->plannings.push_back(
            std::make_unique<OrganisationPlanning>(organisation, weeks, d->workspace.directory(), d->gateways, d->clock,
                                                   [this, id = organisation.id] { organisationProgressed(id); }));
    }
    for (const auto &planning : d->plannings)
        planning->start();
    if (organisations.isEmpty())
        QMetaObject::invokeMethod(this, &Planner::end, Qt::QueuedConnection);
}

void Planner::organisationProgressed(const QString &organisationId)
{
    if (d->ended)
        return;
    Q_EMIT progressed(organisationId);
    const bool allEnded =
        std::all_of(d->plannings.cbegin(), d->plannings.cend(), [](const auto &planning) { return planning->ended(); });
    if (allEnded)
        QMetaObject::invokeMethod(this, &Planner::end, Qt::QueuedConnection);
}

void Planner::cancel()
{
    end();
}

void Planner::end()
{
    if (d->ended)
        return;
    d->ended = true;
    for (const auto &planning : d->plannings) {
        if (planning->progress().phase == Phase::Done)
            d->plan.organisations.append(planning->plan());
    }
    tickDefaults(d->plan);
    // Saving ten thousand rows takes longer than a frame.
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const Result<void> saved = watcher->result(); !saved)
            d->saveError = saved.error();
        Q_EMIT finished();
    });
    watcher->setFuture(QtConcurrent::run([directory = d->workspace.directory(), plan = d->plan]() -> Result<void> {
        auto workspace = Workspace::open(directory);
        if (!workspace)
            return failure(workspace.error());
        return (*workspace)->savePlan(plan);
    }));
}

const Plan &Planner::plan() const
{
    return d->plan;
}

std::optional<Error> Planner::saveError() const
{
    return d->saveError;
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
