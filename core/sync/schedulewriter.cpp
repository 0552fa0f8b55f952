// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/schedulewriter.h"

#include "core/plan/inverse.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace rosterbridge {

using namespace std::chrono_literals;

namespace {

//! Somebody else keeps writing: after so many stale answers in a row the schedule is left for another time.
constexpr int maxStale = 5;
constexpr int maxUnknown = 3;
constexpr int maxThrottled = 5;
constexpr int maxFailed = 3;
constexpr int maxUnreached = 12; //!< more than an organisation's only schedule meets before the circuit gives up
constexpr std::chrono::milliseconds shortestPause = 1s; //!< a service that says "retry after 0" is not to be hammered
constexpr auto firstWait = 500ms;
constexpr auto longestWait = 8000ms;

//! Full jitter: anything up to a bound that doubles with every attempt.
std::chrono::milliseconds jitter(int attempt, QRandomGenerator &random)
{
    const auto bound = std::min<std::chrono::milliseconds>(firstWait * (1 << std::min(attempt, 10)), longestWait);
    return std::chrono::milliseconds(random.bounded(static_cast<int>(bound.count()) + 1));
}

//! The shift that \a row wanted written, as it now stands in the schedule; null when it is not there.
const Shift *findWritten(const PlanRow &row, const Schedule &schedule)
{
    const auto found = std::find_if(schedule.shifts.cbegin(), schedule.shifts.cend(), [&row](const Shift &shift) {
        return (row.result->id.isEmpty() || row.result->id == shift.id) && row.result->sameContent(shift);
    });
    return found == schedule.shifts.cend() ? nullptr : &*found;
}

bool isGone(const QString &shiftId, const Schedule &schedule)
{
    return std::none_of(schedule.shifts.cbegin(), schedule.shifts.cend(),
                        [&shiftId](const Shift &shift) { return shift.id == shiftId; });
}

bool stopsOrganisation(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::Tls:
    case Error::Kind::KeychainUnavailable:
    case Error::Kind::KeychainDenied:
    case Error::Kind::Storage:
        return true;
    default:
        return false;
    }
}

} // namespace

ScheduleWriter::ScheduleWriter(WriterContext context, QString scheduleId, QSet<QString> keys, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_scheduleId(std::move(scheduleId))
    , m_pending(std::move(keys))
    , m_waiting(new QObject(this))
{
}

void ScheduleWriter::start(bool readFirst, const std::optional<WriteIntent> &uncertain, bool landed)
{
    m_landed = landed;
    auto *watcher = new QFutureWatcher<Result<ScheduleRows>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, readFirst, uncertain] {
        watcher->deleteLater();
        if (Result<ScheduleRows> rows = watcher->future().takeResult()) {
            load(*std::move(rows));
            begin(readFirst, uncertain);
        } else {
            finish(); // its rows stay pending: nobody knows them
            Q_EMIT organisationFailed(rows.error());
        }
    });
    watcher->setFuture(QtConcurrent::run([directory = m_context.workspace.directory(), planId = m_context.planId,
                                          organisationId = m_context.organisation.organisationId,
                                          id = m_scheduleId]() -> Result<ScheduleRows> {
        const auto workspace = Workspace::open(directory);
        if (!workspace)
            return failure(workspace.error());
        return (*workspace)->scheduleRows(planId, organisationId, id);
    }));
}

void ScheduleWriter::load(ScheduleRows rows)
{
    m_isLoaded = true;
    m_schedule = std::move(rows.schedule);
    m_known = rows.packed;
    QSet<QString> present; // where a person looks at unchanged rows, the plan has them, too
    for (PlanRow &one : m_schedule.rows) {
        if (m_pending.contains(one.key))
            one.end = RowEnd::Pending;
        if (one.current)
            m_current.append(*one.current);
        present.insert(one.key);
    }
    for (PlanRow &one : rows.siblings) {
        if (present.contains(one.key))
            continue;
        if (one.current)
            m_current.append(*one.current);
        m_siblings.append(std::move(one));
    }
}

void ScheduleWriter::begin(bool readFirst, const std::optional<WriteIntent> &uncertain)
{
    if (uncertain) {
        // What the lost write had sent follows from the rows as they were saved before it left.
        const QList<PlanRow> planned = compare(comparison());
        std::copy_if(planned.cbegin(), planned.cend(), std::back_inserter(m_sent), [&uncertain](const PlanRow &one) {
            return uncertain->keys.contains(one.key) && one.isWritable();
        });
        m_intent = uncertain->id;
    }
    if (!m_cancelled.isEmpty())
        leaveAll(m_cancelled);
    else if (readFirst || uncertain)
        read();
    else
        step();
}

CompareInput ScheduleWriter::comparison() const
{
    CompareInput input = compareInput(m_context.organisation, m_schedule, m_schedule.rows + m_siblings, m_current);
    input.selected = m_pending;
    for (const PlanRow &one : m_schedule.rows) {
        if (isHeldBack(one))
            input.decisions.remove(one.key);
    }
    return input;
}

//! Decided, but not to be carried out by this run: it stays the conflict that it is. A draft asks anew by itself.
bool ScheduleWriter::isHeldBack(const PlanRow &row) const
{
    return row.isDecided() && row.decision->isFor(row.current) && !m_pending.contains(row.key);
}

void ScheduleWriter::cancel(const QString &why)
{
    if (m_finished)
        return;
    m_cancelled = why;
    if (m_inFlight || m_isRecording || !m_isLoaded)
        return;
    delete m_waiting;
    m_waiting = new QObject(this);
    leaveAll(m_cancelled);
}

PlanRow *ScheduleWriter::row(const QString &key)
{
    const auto found = std::find_if(m_schedule.rows.begin(), m_schedule.rows.end(),
                                    [&key](const PlanRow &one) { return one.key == key; });
    return found == m_schedule.rows.end() ? nullptr : &*found;
}

//! Compares again, ends what needs no write, and sends the next portion of the rest.
void ScheduleWriter::step()
{
    if (!m_cancelled.isEmpty()) {
        leaveAll(m_cancelled);
        return;
    }
    adopt(compare(comparison()));
    if (!m_refused.isEmpty()) {
        const bool asks = std::any_of(m_refused.cbegin(), m_refused.cend(), [this](const QString &key) {
            const PlanRow *one = row(key);
            return one != nullptr && one->kind == RowKind::Conflict;
        });
        if (!asks)
            ++m_context.counts.mergedSilently;
        m_refused.clear();
    }

    QList<PlanRow> writable;
    QStringList pending(m_pending.cbegin(), m_pending.cend());
    pending.sort();
    for (const QString &key : std::as_const(pending)) {
        PlanRow *one = row(key);
        if (one == nullptr) {
            m_pending.remove(key);
            continue;
        }
        switch (one->kind) {
        case RowKind::Create:
        case RowKind::Update:
        case RowKind::Delete:
        case RowKind::Merged:
            writable.append(*one);
            break;
        case RowKind::InSync:
        case RowKind::Keep:
            // Who keeps WFM's shift against an undo leaves the agreement as it is.
            if (one->settles && (one->kind == RowKind::InSync || m_schedule.undone.isEmpty()))
                m_step.settlements.append(settle(*one));
            endRow(*one, RowEnd::AlreadyThere);
            break;
        case RowKind::Conflict:
            endRow(*one, RowEnd::Conflict);
            break;
        case RowKind::Blocked:
            endRow(*one, RowEnd::Blocked);
            break;
        }
    }
    if (isToPublish(!writable.isEmpty())) {
        m_context.control.whenAllowed(m_waiting, [this] {
            m_sent.clear();
            m_publishing = true;
            write({.upserts = {}, .deletes = {}, .kept = {}, .publish = true}, {});
        });
        return;
    }
    if (writable.isEmpty()) {
        record({}, [this] { finish(); });
        return;
    }
    std::sort(writable.begin(), writable.end(),
              [](const PlanRow &left, const PlanRow &right) { return left.key < right.key; });
    narrowToSuspects(writable);
    m_context.control.whenAllowed(m_waiting, [this, writable] { send(writable); });
}

//! A draft is published by a write of its own, so that a refusal says nothing of its rows: as soon as the first portion
//! of them is written, for the service tells the agents of one portion alone what has changed for them. What follows is
//! then told like any change of what is published.
bool ScheduleWriter::isToPublish(bool hasMore) const
{
    return m_context.publish && !m_schedule.info.published && !m_refusedToPublish && m_landed
        && (m_suspects.isEmpty() || !hasMore);
}

//! After a write that was rejected without a reason: half of its rows, those of one agent together where more than one
//! agent is suspected. So one bad row among n is found in at most 2⌈log2 n⌉+1 writes (W7).
void ScheduleWriter::narrowToSuspects(QList<PlanRow> &writable)
{
    QList<PlanRow> suspects;
    std::copy_if(writable.cbegin(), writable.cend(), std::back_inserter(suspects),
                 [this](const PlanRow &one) { return m_suspects.contains(one.key); });
    if (suspects.isEmpty()) {
        m_suspects.clear();
        return;
    }
    qsizetype half = std::max<qsizetype>(1, suspects.size() / 2);
    if (suspects.first().agentId != suspects.last().agentId) {
        const auto begin = suspects.cbegin();
        const auto sameAgent = [agentId = suspects[half].agentId](const PlanRow &one) {
            return one.agentId == agentId;
        };
        const qsizetype first = std::find_if(begin, suspects.cend(), sameAgent) - begin;
        half = first > 0 ? first : std::find_if_not(begin, suspects.cend(), sameAgent) - begin;
    }
    writable = suspects.first(half);
}

//! Takes the rows of a new comparison over; what people and this run said about a row stays with it.
void ScheduleWriter::adopt(QList<PlanRow> rows)
{
    QHash<QString, PlanRow> old;
    for (const PlanRow &one : m_schedule.rows + m_siblings)
        old.insert(one.key, one);
    for (PlanRow &one : rows) {
        const auto before = old.constFind(one.key);
        if (before == old.cend()) {
            const Agent *agent = m_context.organisation.directory.agent(one.agentId);
            one.agentName = agent != nullptr ? agent->name : QString();
            continue;
        }
        const bool ended = before->end == RowEnd::Written || before->end == RowEnd::AlreadyThere
            || before->end == RowEnd::Blocked; // it may be the service that refused it
        if (ended) {
            const auto current = one.current;
            one = *before;
            one.current = current;
        } else {
            one.agentName = before->agentName;
            one.ticked = before->ticked;
            one.later = before->later;
            one.end = before->end;
            one.correlationId = before->correlationId;
            if (isHeldBack(*before))
                carryChoice(*before, one);
        }
        old.remove(one.key);
    }
    // Rows that are gone from all three sides, such as a delete that was carried out, stay to tell of it. One that was
    // still to be carried out has nothing left to do.
    for (const PlanRow &one : std::as_const(m_schedule.rows)) {
        if (!old.contains(one.key) || one.end == RowEnd::None)
            continue;
        rows.append(one);
        if (m_pending.contains(one.key))
            rows.last().kind = RowKind::InSync;
    }
    for (const PlanRow &one : std::as_const(m_siblings))
        m_schedule.unchanged.remove(one);
    m_schedule.rows = std::move(rows);
    const UnchangedRows unchanged = takeUnchanged(m_schedule);
    const QList<PlanRow> siblings = std::exchange(m_siblings, unchanged.siblings + unchanged.others);
    m_siblingsMoved = m_siblingsMoved || m_siblings != siblings;
}

void ScheduleWriter::send(const QList<PlanRow> &writable)
{
    WriteSet all;
    QSet<QString> agents;
    QSet<QString> named;
    for (const PlanRow &one : writable) {
        agents.insert(one.agentId);
        if (one.current)
            named.insert(one.current->id);
        if (one.kind == RowKind::Delete)
            all.deletes.append(one.current->id);
        else
            all.upserts.append(*one.result);
    }
    for (const Shift &shift : std::as_const(m_current)) {
        if (agents.contains(shift.agentId) && !named.contains(shift.id))
            all.kept.append(shift);
    }
    const WriteSet portion = m_context.gateway->portions(all).constFirst();
    m_sent.clear();
    QStringList keys;
    for (const PlanRow &one : writable) {
        const bool inPortion = one.kind == RowKind::Delete ? portion.deletes.contains(one.current->id)
                                                           : portion.upserts.contains(*one.result);
        if (inPortion) {
            m_sent.append(one);
            keys.append(one.key);
        }
    }
    write(portion, keys);
}

//! Sends \a changes on the version held, which carry the rows \a keys out.
void ScheduleWriter::write(const WriteSet &changes, const QStringList &keys)
{
    record({}, [this, changes, keys] {
        const auto intent = m_context.workspace.recordIntent({.runId = m_context.runId,
                                                              .organisationId = m_context.organisation.organisationId,
                                                              .scheduleId = m_schedule.info.id,
                                                              .version = m_schedule.info.version,
                                                              .keys = keys});
        if (!intent) {
            leaveAll(intent.error().what);
            Q_EMIT organisationFailed(intent.error());
            return;
        }
        m_intent = *intent;
        m_inFlight = true;
        m_context.gateway->write(m_schedule.info.id, m_schedule.info.version, changes, this,
                                 [this](const WriteOutcome &outcome) { written(outcome); });
    });
}

void ScheduleWriter::written(const WriteOutcome &outcome)
{
    m_inFlight = false;
    const bool wasPublishing = std::exchange(m_publishing, false);
    const auto *failure = std::get_if<Failed>(&outcome);
    m_context.control.answered(Circuit::Call::Write,
                               !std::holds_alternative<Unknown>(outcome) && !(failure && mayPass(failure->error.kind)));
    const auto *refused = std::get_if<Rejected>(&outcome);
    if (wasPublishing && refused) {
        notPublished(refused->error.what);
        record(QStringLiteral("rejected"), [this] { step(); });
    } else if (const auto *done = std::get_if<Accepted>(&outcome)) {
        if (wasPublishing && !done->schedule.info.published)
            notPublished(Error::tr("The service has not done it, and gives no reason."));
        else if (wasPublishing)
            ++m_context.counts.published;
        accepted(*done);
    } else if (const auto *stale = std::get_if<Stale>(&outcome)) {
        ++m_context.counts.stale;
        m_context.counts.minimumCalls += m_context.gateway->costOf(m_schedule.info.id).stale;
        ++m_stale;
        // Refused although the version was right: what is held of the schedule is wrong, whatever its number.
        if (!stale->current)
            m_schedule.info.version = {};
        for (const PlanRow &sent : std::as_const(m_sent))
            m_refused.append(sent.key);
        m_sent.clear();
        record(QStringLiteral("stale"), [this] {
            if (m_stale >= maxStale)
                leaveAll(Error::tr("Somebody else keeps changing this schedule. Sync it again later."));
            else if (m_stale == 1)
                read();
            else
                waitAnd(&ScheduleWriter::read, m_stale - 2);
        });
    } else if (const auto *refusal = std::get_if<Rejected>(&outcome)) {
        rejected(*refusal);
    } else if (const auto *throttled = std::get_if<Throttled>(&outcome)) {
        m_sent.clear();
        record(QStringLiteral("throttled"), [this, why = *throttled] {
            if (++m_throttled > maxThrottled)
                leaveAll(why.error.what);
            else
                m_context.clock.after(std::max(why.wait, shortestPause), m_waiting, [this] { step(); });
        });
    } else if (std::holds_alternative<Unknown>(outcome)) {
        // The intent stays open until the schedule has been read: a crash from here on must read first, too.
        ++m_unknown;
        if (m_unknown == 1)
            read();
        else
            waitAnd(&ScheduleWriter::read, m_unknown - 2);
    } else {
        m_sent.clear();
        record(QStringLiteral("failed"), [this, error = failure->error] { failed(error, &ScheduleWriter::step); });
    }
}

//! Nothing came of a call: tries \a again after a while where that may help, else leaves the rows.
void ScheduleWriter::failed(const Error &error, void (ScheduleWriter::*again)())
{
    const int most = error.kind == Error::Kind::Network ? maxUnreached : maxFailed;
    if (mayPass(error.kind) && ++m_failed < most) {
        waitAnd(again, m_failed);
        return;
    }
    leaveAll(error.what);
    if (stopsOrganisation(error.kind))
        Q_EMIT organisationFailed(error);
}

void ScheduleWriter::accepted(const Accepted &outcome)
{
    m_stale = 0;
    m_unknown = 0;
    m_throttled = 0;
    m_failed = 0;
    m_context.counts.minimumCalls += m_context.gateway->costOf(m_schedule.info.id).write;
    confirmSent(outcome.schedule, outcome.correlationId);
    takeOver(outcome.schedule);
    record(QStringLiteral("accepted"), [this] { step(); });
}

//! Ends the rows of m_sent that \a schedule shows to be written. The others are left to the next comparison.
void ScheduleWriter::confirmSent(const Schedule &schedule, const QString &correlationId)
{
    for (const PlanRow &sent : std::as_const(m_sent)) {
        PlanRow *one = row(sent.key);
        if (one == nullptr || !m_pending.contains(sent.key))
            continue;
        const bool isDelete = sent.kind == RowKind::Delete;
        const Shift *shift = isDelete ? nullptr : findWritten(sent, schedule);
        if (isDelete ? !isGone(sent.current->id, schedule) : shift == nullptr)
            continue;
        one->kind = sent.kind; // after a resume it is still the conflict that was decided
        one->conflict = ConflictKind::None;
        one->current = shift != nullptr ? std::optional(*shift) : std::nullopt;
        const RunStep::Settlement settlement = settle(*one);
        m_step.settlements.append(settlement);
        m_step.writes.insert(one->key,
                             {.before = sent.current,
                              .after = one->current,
                              .agreedBefore = settlement.old,
                              .agreedAfter = settlement.now});
        endRow(*one, RowEnd::Written, {}, correlationId);
    }
    m_sent.clear();
}

//! Both sides of \a row agree from now on. What is to be stored of that.
RunStep::Settlement ScheduleWriter::settle(PlanRow &row)
{
    RunStep::Settlement settlement{.old = row.base, .now = agreedAfter(row, m_context.clock.now())};
    row.base = settlement.now;
    row.settles = false;
    if (const auto undone = m_schedule.undone.constFind(row.key); undone != m_schedule.undone.cend())
        settlement = {.old = undone->agreedAfter, .now = agreedAfterUndo(row, *undone)};
    return settlement;
}

void ScheduleWriter::rejected(const Rejected &outcome)
{
    const auto reasonOf = [&outcome](const PlanRow &sent) {
        const Shift &shift = sent.result ? *sent.result : *sent.current;
        return outcome.reasonByShift.value(shift.id, outcome.reasonByShift.value(shift.externalId));
    };
    const bool named =
        std::any_of(m_sent.cbegin(), m_sent.cend(), [&](const PlanRow &sent) { return !reasonOf(sent).isEmpty(); });
    m_suspects.clear();
    for (const PlanRow &sent : std::as_const(m_sent)) {
        const QString reason = m_sent.size() == 1 && !named ? outcome.error.what : reasonOf(sent);
        PlanRow *one = row(sent.key);
        if (!named && m_sent.size() > 1) {
            m_suspects.append(sent.key);
        } else if (one != nullptr && !reason.isEmpty()) {
            one->kind = RowKind::Blocked;
            one->result.reset();
            one->reasons.prepend({Reason::Code::RejectedByService, {reason}});
            endRow(*one, RowEnd::Blocked, {}, outcome.error.correlationId);
        }
    }
    m_sent.clear();
    record(QStringLiteral("rejected"), [this] { step(); });
}

void ScheduleWriter::notPublished(const QString &why)
{
    m_refusedToPublish = true;
    if (m_context.counts.error.isEmpty())
        m_context.counts.error = Error::tr("%1 was not published. %2").arg(m_schedule.info.name, why);
}

void ScheduleWriter::waitAnd(void (ScheduleWriter::*next)(), int attempt)
{
    m_context.clock.after(jitter(attempt, m_context.random), m_waiting, [this, next] { (this->*next)(); });
}

void ScheduleWriter::read()
{
    if (!m_cancelled.isEmpty()) {
        leaveAll(m_cancelled);
        return;
    }
    m_context.control.whenAllowed(m_waiting, [this] { fetch(); });
}

void ScheduleWriter::fetch()
{
    const Version &held = m_schedule.info.version;
    m_context.gateway->fetch(
        m_schedule.info.id, held == Version() ? std::nullopt : std::optional(held), Urgency::Background, m_waiting,
        [this](const Result<std::optional<Schedule>> &fetched) {
            m_context.control.answered(Circuit::Call::Read, fetched || !mayPass(fetched.error().kind));
            if (!fetched) {
                const auto fail = [this, error = fetched.error()] { failed(error, &ScheduleWriter::read); };
                if (fetched.error().kind == Error::Kind::NotFound)
                    record(QStringLiteral("unknown"), fail); // a schedule that is gone leaves nothing in doubt
                else
                    fail();
                return;
            }
            if (*fetched) {
                if (m_stale == 0)
                    m_context.counts.minimumCalls += m_context.gateway->costOf(m_schedule.info.id).read;
                confirmSent(**fetched, {});
                takeOver(**fetched);
            }
            m_sent.clear();
            const auto goOn = [this] {
                if (m_unknown >= maxUnknown)
                    leaveAll(Error::tr("WFM’s answers to the write keep getting lost. Sync again later."));
                else
                    step();
            };
            if (m_intent)
                record(QStringLiteral("unknown"), goOn);
            else
                goOn();
        });
}

void ScheduleWriter::takeOver(const Schedule &schedule)
{
    const bool isNewlyPublished = schedule.info.published && !m_schedule.info.published;
    QSet<QString> agents;
    for (const PlanRow &one : m_schedule.rows + m_siblings)
        agents.insert(one.agentId);
    m_current.clear();
    std::copy_if(schedule.shifts.cbegin(), schedule.shifts.cend(), std::back_inserter(m_current),
                 [&agents](const Shift &shift) { return agents.contains(shift.agentId); });
    m_schedule.info = schedule.info;
    m_step.read = schedule;
    if (isNewlyPublished)
        stopPublished();
    // What is stored with the new version has to be of that version, too: the next run goes on from it.
    adopt(compare(comparison()));
}

//! The guards judged the rows while the schedule was a draft, so nobody can have confirmed what starts soon: that is
//! left to another run (sync.md, Guards).
void ScheduleWriter::stopPublished()
{
    QList<PlanRow *> soon;
    for (PlanRow &one : m_schedule.rows) {
        if (m_pending.contains(one.key)
            && startsSoon(one, m_context.organisation.directory.codes, m_context.limits, m_context.clock.now()))
            soon.append(&one);
    }
    const Reason reason =
        stopReason(Guard::Published, static_cast<int>(soon.size()), static_cast<int>(m_pending.size()));
    for (PlanRow *one : std::as_const(soon)) {
        endRow(*one, RowEnd::Blocked, reasonText(reason, m_schedule.info.timeZone, m_context.organisation.directory));
        stopRow(*one, reason);
        m_refused.removeAll(one->key);
        ++m_context.counts.guarded;
    }
}

void ScheduleWriter::endRow(PlanRow &one, RowEnd end, const QString &detail, const QString &correlationId)
{
    m_pending.remove(one.key);
    one.end = end;
    one.correlationId = correlationId;
    m_context.counts.add(end);
    m_landed = m_landed || end == RowEnd::Written || end == RowEnd::AlreadyThere;
    const QString told = detail.isEmpty() && !one.reasons.isEmpty()
        ? reasonText(one.reasons.first(), m_schedule.info.timeZone, m_context.organisation.directory)
        : detail;
    m_step.rows.append({.organisationId = m_context.organisation.organisationId,
                        .scheduleId = m_schedule.info.id,
                        .key = one.key,
                        .agentName = one.agentName,
                        .day = one.day,
                        .kind = one.kind,
                        .end = end,
                        .detail = told,
                        .correlationId = correlationId});
}

void ScheduleWriter::leaveAll(const QString &why)
{
    // What a write did whose outcome is not known only a reading tells: its rows wait for the run to be resumed (W9).
    const RowEnd end = m_intent ? RowEnd::Pending : RowEnd::Left;
    const QSet<QString> pending = m_pending;
    for (const QString &key : pending) {
        if (PlanRow *one = row(key))
            endRow(*one, end, why);
    }
    m_pending.clear();
    if (isToPublish(false))
        notPublished(why);
    record({}, [this] { finish(); });
}

//! Stores what changed since the last step, in one transaction and in a worker, and goes on with \a next. Not when that
//! failed: with no journal, nothing more may leave.
void ScheduleWriter::record(const QString &outcome, const std::function<void()> &next)
{
    const bool closesIntent = m_intent && !outcome.isEmpty();
    if (!closesIntent && m_step.rows.isEmpty() && m_step.settlements.isEmpty() && !m_step.read && !m_siblingsMoved) {
        next();
        return;
    }
    m_step.runId = m_context.runId;
    m_step.organisationId = m_context.organisation.organisationId;
    m_step.schedule = m_schedule;
    m_step.known = m_known;
    if (std::exchange(m_siblingsMoved, false))
        m_step.siblings = m_siblings;
    m_step.counts = m_context.counts;
    if (closesIntent) {
        m_step.intent = m_intent;
        m_step.outcome = outcome;
        m_intent.reset();
    }
    m_isRecording = true;
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, next] {
        watcher->deleteLater();
        recorded(watcher->result(), next);
    });
    watcher->setFuture(QtConcurrent::run([directory = m_context.workspace.directory(), planId = m_context.planId,
                                          step = std::exchange(m_step, RunStep())]() -> Result<QByteArray> {
        const auto workspace = Workspace::open(directory);
        if (!workspace)
            return failure(workspace.error());
        return (*workspace)->recordStep(planId, step);
    }));
}

void ScheduleWriter::recorded(const Result<QByteArray> &stored, const std::function<void()> &next)
{
    m_isRecording = false;
    m_known = stored.value_or(m_known);
    Q_EMIT stepped();
    if (m_finished)
        return;
    if (!stored) {
        for (const QString &key : std::as_const(m_pending)) {
            if (PlanRow *one = row(key))
                one->end = RowEnd::Left;
            ++m_context.counts.left;
        }
        m_pending.clear();
        finish();
        Q_EMIT organisationFailed(stored.error());
    } else if (!m_cancelled.isEmpty()) {
        leaveAll(m_cancelled); // meanwhile
    } else {
        next();
    }
}

void ScheduleWriter::finish()
{
    if (std::exchange(m_finished, true))
        return;
    QMetaObject::invokeMethod(this, &ScheduleWriter::finished, Qt::QueuedConnection);
}

} // namespace rosterbridge
