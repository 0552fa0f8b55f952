// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/invariants.h"

#include "core/util/json.h"

namespace rosterbridge::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::LedgerEntry;
using sandbox::ShiftChange;

namespace {

QString brief(const QString &id)
{
    return id.left(8);
}

QString at(milliseconds time)
{
    return u"%1 s"_s.arg(double(time.count()) / 1000, 0, 'f', 3);
}

//! The service's id of a shift, which the program may know together with its agent's.
QString ownId(const QString &shiftId)
{
    return shiftId.section(u'/', -1);
}

const ShiftChange *changeOf(const LedgerEntry &entry, const QString &shiftId)
{
    const auto found = std::find_if(entry.changes.cbegin(), entry.changes.cend(),
                                    [id = ownId(shiftId)](const ShiftChange &change) { return change.shiftId == id; });
    return found == entry.changes.cend() ? nullptr : &*found;
}

//! But for what does not go over the wire: who owns an activity.
bool sameState(std::optional<Shift> left, std::optional<Shift> right)
{
    for (std::optional<Shift> *side : {&left, &right}) {
        if (*side) {
            for (Activity &activity : (*side)->activities)
                activity.foreign = false;
        }
    }
    return left.has_value() == right.has_value() && (!left || left->sameContent(*right));
}

//! A field of a shift, as Ledger::lostUpdates() names them; empty when it is not there.
QString valueOf(const std::optional<Shift> &shift, const QString &field)
{
    if (!shift)
        return {};
    if (field == "existence"_L1)
        return u"there"_s;
    if (field == "window"_L1)
        return u"%1+%2"_s.arg(toIso(shift->start)).arg(shift->length.count());
    int ordinal = field.section(u'/', 1).toInt();
    for (const Activity &activity : shift->activities) {
        if (activity.codeId == field.section(u'/', 0, 0) && ordinal-- == 0)
            return u"%1+%2"_s.arg(toIso(activity.start)).arg(activity.length.count());
    }
    return {};
}

//! Whether an answer that came home holds shifts of a schedule, as they were in the service's ledger by then.
bool tellsShifts(const World::Site &site, const Exchange &exchange)
{
    using Call = sandbox::Target::Call;
    if (!exchange.succeeded())
        return false;
    if (site.isGenesys())
        return exchange.call == Call::Download || (exchange.call == Call::QueryAgents && exchange.isWhole);
    return exchange.call == Call::ReadSchedule || exchange.isWrite();
}

//! Whether the program has seen its write, before the one with the sequence \a next changed the same again.
bool wasHeard(const World::Site &site, const LedgerEntry &entry, qint64 next)
{
    const std::vector<Exchange> &exchanges = site.line->exchanges();
    return std::any_of(exchanges.cbegin(), exchanges.cend(), [&](const Exchange &exchange) {
        return exchange.scheduleId == entry.scheduleId && tellsShifts(site, exchange)
            && exchange.ledgerAtAnswer >= entry.sequence && exchange.ledgerAtAnswer < next;
    });
}

//! Whether those who changed the field since the program last did, or the seed, had put it back themselves. A write
//! whose answer was lost did not happen as far as the program can tell: who took it back left what was agreed.
bool hadBeenRestored(const World::Site &site, const sandbox::LostUpdate &lost)
{
    const QList<LedgerEntry> &entries = site.tenant().ledger().entries();
    std::optional<QString> agreed;
    qint64 next = lost.overwrittenBy;
    for (qsizetype index = lost.overwrittenBy - 2; index >= 0; --index) {
        const ShiftChange *change = changeOf(entries[index], lost.shiftId);
        if (change == nullptr)
            continue;
        if (entries[index].author.id == site.client().id && wasHeard(site, entries[index], next))
            break;
        agreed = valueOf(change->before, lost.field);
        if (valueOf(change->after, lost.field) != *agreed)
            next = entries[index].sequence;
    }
    const ShiftChange *ours = changeOf(entries[lost.overwrittenBy - 1], lost.shiftId);
    return agreed && ours != nullptr && *agreed == valueOf(ours->before, lost.field);
}

//! What became of the field, and by whom.
QString historyOf(const World::Site &site, const sandbox::LostUpdate &lost)
{
    QStringList history;
    for (const LedgerEntry &entry : site.tenant().ledger().entries()) {
        const ShiftChange *change = changeOf(entry, lost.shiftId);
        if (change == nullptr)
            continue;
        const QString before = valueOf(change->before, lost.field);
        const QString after = valueOf(change->after, lost.field);
        if (before != after)
            history.append(u"%1 → %2 by %3"_s.arg(before, after, entry.author.name));
    }
    return history.join(u", "_s);
}

//! Whether the program's own write made the schedule what it is in that version.
bool isOurs(const World::Site &site, const QString &scheduleId, qint64 version)
{
    const QList<LedgerEntry> &entries = site.tenant().ledger().entries();
    return std::any_of(entries.cbegin(), entries.cend(), [&](const LedgerEntry &entry) {
        return entry.scheduleId == scheduleId && entry.versionAfter == version && entry.author.id == site.client().id;
    });
}

//! How much of the ledger the program knew of a schedule, all management units of it, when it sent \a write.
qsizetype knownBefore(const World::Site &site, const Exchange &write)
{
    QHash<QString, const Exchange *> last; // by management unit
    for (const Exchange &exchange : site.line->exchanges()) {
        if (exchange.began > write.began)
            break;
        if (exchange.scheduleId != write.scheduleId || !tellsShifts(site, exchange) || exchange.end > write.began)
            continue;
        const Exchange *&of = last[exchange.unit];
        if (of == nullptr || of->end < exchange.end)
            of = &exchange;
    }
    qsizetype known = std::numeric_limits<qsizetype>::max();
    for (const Exchange *each : std::as_const(last))
        known = std::min(known, each->ledgerAtAnswer);
    return known;
}

//! Whether the program had given up on the write that made \a entry before it was applied, as far as it could tell when
//! it sent \a later.
bool cameLate(const World::Site &site, const LedgerEntry &entry, const Exchange &later)
{
    bool isGivenUp = false;
    for (const Exchange &exchange : site.line->exchanges()) {
        if (exchange.began >= later.began)
            break;
        const bool restarts = exchange.call == sandbox::Target::Call::SignIn;
        if (exchange.isWrite() && exchange.scheduleId == entry.scheduleId && exchange.ledgerAtArrival < entry.sequence)
            isGivenUp = !exchange.succeeded() && exchange.ledgerAtEnd < entry.sequence;
        else if (restarts && exchange.ledgerAtEnd < entry.sequence)
            isGivenUp = true;
    }
    return isGivenUp;
}

//! Whether \a write was planned on what nothing but the program's own writes had changed since.
bool isBehindItself(const World::Site &site, const Exchange &write)
{
    const QList<LedgerEntry> &entries = site.tenant().ledger().entries();
    bool isBehind = false;
    for (qsizetype index = knownBefore(site, write); index < write.ledgerAtArrival; ++index) {
        const LedgerEntry &entry = entries[index];
        if (entry.scheduleId != write.scheduleId)
            continue;
        if (entry.author.id != site.client().id || cameLate(site, entry, write))
            return false;
        isBehind = true;
    }
    return isBehind;
}

//! The pause that a 429 asked for; none where it did not say so in a way that can be understood.
milliseconds pauseOf(const Exchange &answer)
{
    bool isNumber = false;
    const qint64 seconds = answer.retryAfter.toLongLong(&isNumber);
    if (isNumber)
        return std::min<milliseconds>(24h, std::chrono::seconds(seconds));
    if (answer.retryAfter == retryAfterDate)
        return std::max<milliseconds>(0ms, retryAfterInstant - *answer.ended - 1s); // now is in whole seconds
    return 0ms;
}

} // namespace

void nameShifts(const Plan &plan, const QString &organisationId, Named &named)
{
    const OrganisationPlan *organisation = plan.organisation(organisationId);
    if (organisation == nullptr)
        return;
    for (const SchedulePlan &schedule : organisation->schedules) {
        for (const PlanRow &row : schedule.rows) {
            const bool isDelete = row.ticked && row.kind == RowKind::Delete;
            if ((!isDelete && !row.decision) || (row.decision && row.decision->both))
                continue;
            const std::optional<Shift> seen = row.decision ? row.decision->seen : row.current;
            if (row.current)
                named.insert(ownId(row.current->id), seen);
            if (row.base && (!row.current || row.base->shiftId != row.current->id))
                named.insert(ownId(row.base->shiftId), seen);
            // What brings a deleted shift back knows it by the HRIS id alone, where the link is an older one (seed
            // 891).
            if (!seen && row.desired)
                named.insert(row.desired->externalId, seen);
        }
    }
}

QSet<QString> keptShifts(const Plan &plan, const QString &organisationId)
{
    QSet<QString> kept;
    const OrganisationPlan *organisation = plan.organisation(organisationId);
    if (organisation == nullptr)
        return kept;
    for (const SchedulePlan &schedule : organisation->schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (row.decision && row.decision->both)
                kept.insert(ownId(row.decision->seen->id));
        }
    }
    return kept;
}

QStringList touchedShifts(const World::Site &site, const QSet<QString> &kept, qsizetype from)
{
    QStringList broken;
    const QList<LedgerEntry> &entries = site.tenant().ledger().entries();
    for (const LedgerEntry &entry : entries.mid(from)) {
        for (const ShiftChange &change : entry.changes) {
            if (entry.author.id == site.client().id && kept.contains(change.shiftId)
                && !sameState(change.before, change.after))
                broken.append(u"I1: version %1 of schedule %2 changed shift %3, which was to be kept beside another"_s
                                  .arg(entry.versionAfter)
                                  .arg(brief(entry.scheduleId), brief(change.shiftId)));
        }
    }
    return broken;
}

//! The HRIS id of a shift that is gone.
QString externalIdOf(const World::Site &site, const QString &shiftId)
{
    for (const LedgerEntry &entry : site.tenant().ledger().entries()) {
        const ShiftChange *change = changeOf(entry, shiftId);
        if (change != nullptr && !change->after)
            return change->before->externalId;
    }
    return {};
}

QStringList lostUpdates(const World::Site &site, const Named &named)
{
    const QList<LedgerEntry> &entries = site.tenant().ledger().entries();
    const QString us = site.client().id;
    QStringList broken;
    const auto all = site.tenant().ledger().lostUpdates(us, {}, site.tenant().workCodes());
    for (const sandbox::LostUpdate &lost : all) {
        const LedgerEntry &entry = entries[lost.overwrittenBy - 1];
        const ShiftChange *change = changeOf(entry, lost.shiftId);
        const std::optional<Shift> before = change != nullptr ? change->before : std::nullopt;
        const auto seen = named.values(lost.shiftId)
            + (change == nullptr ? named.values(externalIdOf(site, lost.shiftId)) : QList<std::optional<Shift>>());
        const bool isNamed = std::any_of(seen.cbegin(), seen.cend(), [&before](const std::optional<Shift> &state) {
            return sameState(state, before);
        });
        if (!isNamed && !hadBeenRestored(site, lost))
            broken.append(u"I1: version %1 of schedule %2 overwrote what %3 made of %4 of shift %5: %6"_s.arg(
                QString::number(entry.versionAfter), brief(entry.scheduleId), lost.overwritten.name, lost.field,
                brief(lost.shiftId), historyOf(site, lost)));
    }
    return broken;
}

QStringList rowsWithoutEnd(const World::Site &site, const Workspace &workspace, const RunRecord &run, const Plan &after)
{
    QStringList broken;
    const auto rows = workspace.runRows(run.id);
    if (!rows)
        return {u"I2: "_s + rows.error().text()};
    const RunCounts counts = run.organisations.value(site.id);
    QMap<RowEnd, int> ends;
    for (const RunRow &row : *rows) {
        if (row.organisationId != site.id)
            continue;
        ++ends[row.end];
        const bool waits = row.end == RowEnd::Pending && run.state == RunRecord::State::Interrupted;
        const bool open = !waits && (row.end == RowEnd::None || row.end == RowEnd::Pending);
        const bool needsReason = !waits && row.end != RowEnd::Written && row.end != RowEnd::AlreadyThere;
        if (open || (needsReason && row.detail.isEmpty()))
            broken.append(u"I2: row %1 of schedule %2 has no %3"_s.arg(row.key, brief(row.scheduleId),
                                                                       open ? u"end"_s : u"reason"_s));
    }
    const auto count = [&](const QString &what, RowEnd end, int told) {
        if (ends.value(end) != told)
            broken.append(u"I2: %1 rows are %2, and %3 are counted"_s.arg(ends.value(end)).arg(what).arg(told));
    };
    count(u"written"_s, RowEnd::Written, counts.written);
    count(u"already there"_s, RowEnd::AlreadyThere, counts.alreadyThere);
    count(u"in conflict"_s, RowEnd::Conflict, counts.conflicts);
    count(u"blocked"_s, RowEnd::Blocked, counts.blocked);
    count(u"left"_s, RowEnd::Left, counts.left);

    // What is told to be written, the ledger has; after a lost answer it may be somebody else's very same change.
    const auto isInLedger = [&site](const Shift &shift) {
        const QList<LedgerEntry> &entries = site.tenant().ledger().entries();
        return std::any_of(entries.cbegin(), entries.cend(), [&](const LedgerEntry &entry) {
            const ShiftChange *change = changeOf(entry, shift.id);
            return change != nullptr && (entry.author.id == site.client().id || sameState(change->after, shift));
        });
    };
    const OrganisationPlan *organisation = after.organisation(site.id);
    if (organisation == nullptr)
        return broken;
    for (const SchedulePlan &schedule : organisation->schedules) {
        for (const PlanRow &row : schedule.rows) {
            if (row.end == RowEnd::Written && row.current && !isInLedger(*row.current))
                broken.append(u"I2: row %1 is told to be written, and was not"_s.arg(row.key));
        }
    }
    return broken;
}

QStringList racingWrites(const World::Site &site)
{
    QStringList broken;
    QHash<QString, const Exchange *> last;
    for (const Exchange &exchange : site.line->exchanges()) {
        if (!exchange.isWrite())
            continue;
        const Exchange *before = last.value(exchange.scheduleId);
        if (before != nullptr && (!before->ended || before->end > exchange.began))
            broken.append(
                u"I4: two writes of schedule %1 in flight at %2"_s.arg(brief(exchange.scheduleId), at(exchange.begun)));
        last.insert(exchange.scheduleId, &exchange);
    }
    return broken;
}

QStringList impatientCalls(const World::Site &site)
{
    QStringList broken;
    QList<const Exchange *> refusals;
    for (const Exchange &exchange : site.line->exchanges()) {
        if (!exchange.isApiCall() || !exchange.left)
            continue;
        for (const Exchange *refusal : std::as_const(refusals)) {
            if (refusal->token == exchange.token && refusal->ended && refusal->end < exchange.began
                && *exchange.left < *refusal->ended + pauseOf(*refusal))
                broken.append(
                    u"I5: a call left at %1, frozen by the 429 of %2"_s.arg(at(*exchange.left), at(*refusal->ended)));
        }
        if (exchange.status == 429)
            refusals.append(&exchange);
        if (exchange.serviceStatus == 429 && !exchange.fault)
            broken.append(u"I5: the call of %1 was above the allowance"_s.arg(at(*exchange.left)));
    }
    return broken;
}

QStringList doubles(const World::Site &site, const QSet<QString> &keptBoth)
{
    QStringList broken;
    for (const LedgerEntry &entry : site.tenant().ledger().entries()) {
        const bool repeats = std::all_of(entry.changes.cbegin(), entry.changes.cend(), [](const ShiftChange &change) {
            return sameState(change.before, change.after);
        });
        // Publishing changes no shift.
        if (entry.author.id == site.client().id && repeats && !(site.isGenesys() && entry.changes.isEmpty()))
            broken.append(u"I6: version %1 of schedule %2 changed nothing"_s.arg(entry.versionAfter)
                              .arg(brief(entry.scheduleId)));
    }
    // A write that comes in after its connection broke is in nobody's hand.
    QSet<QString> late;
    for (const Exchange &exchange : site.line->exchanges()) {
        if (exchange.isWrite() && exchange.arrived && exchange.ended && *exchange.arrived > *exchange.ended)
            late.insert(exchange.scheduleId);
    }
    for (const Exchange &exchange : site.line->exchanges()) {
        const bool stale = exchange.isWrite() && exchange.serviceStatus == 409 && !late.contains(exchange.scheduleId)
            && exchange.ifMatch != '"' + QByteArray::number(exchange.serviceVersion) + '"';
        if (stale && !site.isGenesys() && isOurs(site, exchange.scheduleId, exchange.serviceVersion))
            broken.append(u"I6: the 409 of %1 was of the program's own making"_s.arg(at(exchange.begun)));
        // A file is refused without a word of a version, if it is: what it was made from tells.
        if (site.isGenesys() && exchange.isWrite() && exchange.arrived && isBehindItself(site, exchange))
            broken.append(u"I6: the write of %1 was behind the program's own"_s.arg(at(exchange.begun)));
    }
    QSet<QString> ids;
    QSet<QString> starts;
    for (const sandbox::StoredSchedule &schedule : site.tenant().schedules()) {
        for (const Shift &shift : schedule.shifts) {
            // A draft may hold what is published as well.
            const QString where = site.isGenesys() ? schedule.id : QString();
            const QString start = where + shift.agentId + toIso(shift.start);
            const QString id = where + shift.externalId;
            const bool isNamed = !shift.externalId.isEmpty() && !keptBoth.contains(shift.externalId);
            if ((isNamed && ids.contains(id)) || starts.contains(start))
                broken.append(u"I6: the shift %1 is there twice"_s.arg(shift.externalId));
            ids.insert(id);
            starts.insert(start);
        }
    }
    return broken;
}

QStringList needlessCalls(const World::Site &site, const Economy &economy)
{
    Q_UNUSED(site)
    if (economy.needless() * 20 <= economy.minimum)
        return {};
    return {u"I7: %1 of %2 calls were needless, the minimum is %3, and %4 failed %5"_s.arg(economy.needless())
                .arg(economy.calls)
                .arg(economy.minimum)
                .arg(economy.failed)
                .arg(economy.examples.join(u", "_s))};
}

QStringList contentOf(const sandbox::Tenant &tenant)
{
    QStringList content;
    for (const sandbox::StoredSchedule &schedule : tenant.schedules()) {
        for (const Shift &shift : schedule.shifts) {
            QString line = u"%1 %2 %3 %4+%5"_s.arg(schedule.id, shift.agentId, shift.externalId, toIso(shift.start))
                               .arg(shift.length.count());
            for (const Activity &activity : shift.activities)
                line += u" %1@%2+%3"_s.arg(activity.codeId, toIso(activity.start)).arg(activity.length.count());
            content.append(line);
        }
    }
    content.sort();
    return content;
}

} // namespace rosterbridge::simulation
