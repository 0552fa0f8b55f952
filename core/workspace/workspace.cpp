// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/plan/planjson.h"
#include "core/schedule/schedulejson.h"
#include "core/workspace/migrations.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

using Mode = Transaction::Mode;

struct CountMember {
    QLatin1StringView name;
    int RunCounts::*member;
};
constexpr CountMember countMembers[] = {
    {"attempted"_L1, &RunCounts::attempted},
    {"written"_L1, &RunCounts::written},
    {"alreadyThere"_L1, &RunCounts::alreadyThere},
    {"conflicts"_L1, &RunCounts::conflicts},
    {"blocked"_L1, &RunCounts::blocked},
    {"guarded"_L1, &RunCounts::guarded},
    {"left"_L1, &RunCounts::left},
    {"stale"_L1, &RunCounts::stale},
    {"published"_L1, &RunCounts::published},
    {"mergedSilently"_L1, &RunCounts::mergedSilently},
    {"minimumCalls"_L1, &RunCounts::minimumCalls},
};

struct CallMember {
    QLatin1StringView name;
    int CallCounts::*member;
};
constexpr CallMember callMembers[] = {
    {"signIns"_L1, &CallCounts::signIns},         {"listPages"_L1, &CallCounts::listPages},
    {"probes"_L1, &CallCounts::probes},           {"fetches"_L1, &CallCounts::fetches},
    {"notModified"_L1, &CallCounts::notModified}, {"polls"_L1, &CallCounts::polls},
    {"writes"_L1, &CallCounts::writes},           {"repeats"_L1, &CallCounts::repeats},
    {"waited"_L1, &CallCounts::waited},
};

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString text(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QByteArray compressed(const QJsonObject &object)
{
    QByteArray bytes = qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact));
    bytes.squeeze(); // it has room for all that went in
    return bytes;
}

QString text(const RunCounts &counts)
{
    QJsonObject calls;
    for (const auto &[name, member] : callMembers)
        calls[name] = counts.calls.*member;
    QJsonObject object{{"calls"_L1, calls}, {"error"_L1, counts.error}};
    for (const auto &[name, member] : countMembers)
        object[name] = counts.*member;
    return text(object);
}

// What follows reads what Rosterbridge itself stored. What does not read is damage, and fails the transaction.

Instant readInstant(const Row &row, int column)
{
    const auto instant = fromIso(row.text(column));
    if (!instant)
        row.damaged(row.text(column));
    return instant.value_or(Instant());
}

template <class Enum, std::size_t size>
Enum readEnum(const Row &row, int column, const EnumNames<Enum, size> &names)
{
    const auto value = valueOf(names, row.text(column));
    if (!value)
        row.damaged(row.text(column));
    return value.value_or(names.front().first);
}

QStringList readTexts(const Row &row, int column)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(row.bytes(column)).array();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

QList<QDate> readDates(const Row &row, int column)
{
    QList<QDate> dates;
    for (const QString &text : readTexts(row, column))
        dates.append(QDate::fromString(text, Qt::ISODate));
    return dates;
}

QJsonObject readObject(const Row &row, const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        row.damaged(problem.errorString());
    return document.object();
}

template <class Value>
Value readDocument(const Row &row, const QByteArray &json, Result<Value> (*read)(const QJsonObject &, const QString &))
{
    Result<Value> value = read(readObject(row, json), {});
    if (!value)
        row.damaged(value.error().what);
    return value ? *std::move(value) : Value();
}

// A plan of an older program has all its rows in one place, and none here.
QList<PlanRow> readRows(const Row &row, int column)
{
    const QByteArray bytes = row.bytes(column);
    return bytes.isEmpty() ? QList<PlanRow>() : readDocument(row, qUncompress(bytes), rowsFromJson);
}

RunCounts readCounts(const Row &row, int column)
{
    JsonReader reader(readObject(row, row.bytes(column)));
    RunCounts counts{.error = reader.string("error"_L1)};
    // Not everything was counted from the first version on.
    for (const auto &[name, member] : countMembers)
        counts.*member = reader.has(name) ? static_cast<int>(reader.integer(name)) : 0;
    JsonReader calls(reader.object("calls"_L1));
    for (const auto &[name, member] : callMembers)
        counts.calls.*member = calls.has(name) ? static_cast<int>(calls.integer(name)) : 0;
    reader.take(calls);
    if (!reader.ok())
        row.damaged(reader.error().what);
    return counts;
}

Organisation readOrganisation(const Row &row)
{
    return {
        .id = row.text(0),
        .name = row.text(1),
        .environment = row.text(2),
        .group = readEnum(row, 18, organisationGroupNames),
        .service = row.text(3),
        .address = QUrl(row.text(4)),
        .clientId = row.text(5),
        .signIn = readEnum(row, 15, signInNames),
        .units = readTexts(row, 16),
        .serviceOrganisation = row.text(6),
        .missingEdit = row.text(17),
        .hrisFile = row.text(7),
        .hrisProfile = readObject(row, row.bytes(8)),
        .firstSync = readEnum(row, 9, firstSyncNames),
        .firstSyncEnded = row.flag(10),
        .tolerance = Minutes(row.number(11)),
        .guards = readDocument(row, row.bytes(13), guardLimitsFromJson),
        .headroom = row.number(14),
        .position = row.number(12),
    };
}

RunRecord readRun(const Row &row)
{
    return {
        .id = row.text(0),
        .planId = row.text(1),
        .who = row.text(2),
        .started = readInstant(row, 3),
        .finished = readInstant(row, 4),
        .state = readEnum(row, 5, runStateNames),
        .publish = row.flag(6),
        .undoes = row.text(7),
        .organisations = {},
        .guards = {},
    };
}

RunGuard readRunGuard(const Row &row)
{
    const auto guard = guardOf(row.text(1));
    if (!guard)
        row.damaged(row.text(1));
    return {
        .organisationId = row.text(0),
        .guard = guard.value_or(Guard()),
        .count = row.number(2),
        .of = row.number(3),
        .confirmed = row.flag(4),
    };
}

RunRow readRunRow(const Row &row)
{
    const auto kind = rowKindOf(row.text(5));
    const auto end = rowEndOf(row.text(6));
    if (!kind || !end)
        row.damaged(row.text(kind ? 6 : 5));
    return {
        .organisationId = row.text(0),
        .scheduleId = row.text(1),
        .key = row.text(2),
        .agentName = row.text(3),
        .day = QDate::fromString(row.text(4), Qt::ISODate),
        .kind = kind.value_or(RowKind()),
        .end = end.value_or(RowEnd()),
        .detail = row.text(7),
        .correlationId = row.text(8),
    };
}

void writeSettlements(Transaction &transaction, const QString &organisationId, const QString &scheduleId,
                      const QList<RunStep::Settlement> &settlements)
{
    for (const RunStep::Settlement &settlement : settlements) {
        if (settlement.old)
            transaction.execute(u"DELETE FROM agreed WHERE organisation_id = ? AND schedule_id = ? AND agent_id = ?"
                                " AND hris_key = ?"_s,
                                {organisationId, scheduleId, settlement.old->agentId, settlement.old->hrisKey});
    }
    // After all that go: a shift may take the key that another one gives up.
    for (const RunStep::Settlement &settlement : settlements) {
        if (settlement.now)
            transaction.execute(
                u"INSERT OR REPLACE INTO agreed (organisation_id, schedule_id, agent_id, hris_key, document)"
                " VALUES (?, ?, ?, ?, ?)"_s,
                {organisationId, scheduleId, settlement.now->agentId, settlement.now->hrisKey,
                 text(toJson(*settlement.now))});
    }
}

void writeCachedSchedule(Transaction &transaction, const QString &organisationId, const ScheduleInfo &info,
                         const QByteArray &document)
{
    transaction.execute(
        u"INSERT INTO cached_schedule (organisation_id, schedule_id, week, version, document) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET week = excluded.week, version = excluded.version, document = excluded.document"_s,
        {organisationId, info.id, info.weekDate.toString(Qt::ISODate), info.version.token, document});
}

// A document is made before the transaction begins: it takes longer than storing it, and no one else can write
// meanwhile.
void writeSchedulePlan(Transaction &transaction, const QString &planId, const QString &organisationId,
                       const PackedSchedule &schedule)
{
    const auto orNull = [](const QByteArray &bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); };
    transaction.execute(
        u"INSERT INTO plan_schedule (plan_id, organisation_id, schedule_id, position, document, siblings, others)"
        " SELECT ?, ?, ?, count(*), ?, ?, ? FROM plan_schedule WHERE plan_id = ? AND organisation_id = ?"
        " ON CONFLICT DO UPDATE SET document = excluded.document, siblings = coalesce(excluded.siblings, siblings),"
        " others = coalesce(excluded.others, others)"_s,
        {planId, organisationId, schedule.scheduleId, schedule.rows, orNull(schedule.siblings), orNull(schedule.others),
         planId, organisationId});
}

void writePlanHead(Transaction &transaction, const Plan &plan)
{
    QStringList weeks;
    for (const QDate &week : plan.weeks)
        weeks.append(week.toString(Qt::ISODate));
    transaction.execute(u"INSERT INTO plan (id, created, weeks) VALUES (?, ?, ?)"
                        " ON CONFLICT DO UPDATE SET created = excluded.created, weeks = excluded.weeks"_s,
                        {plan.id, toIso(plan.created), text(weeks)});
}

void writeOrganisationPlan(Transaction &transaction, const QString &planId, int position, const QString &organisationId,
                           const QByteArray &head, const QList<PackedSchedule> &schedules)
{
    transaction.execute(u"INSERT INTO plan_organisation (plan_id, organisation_id, position, head) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT DO UPDATE SET position = excluded.position, head = excluded.head"_s,
                        {planId, organisationId, position, head});
    for (qsizetype i = 0; i < schedules.size(); ++i) {
        writeSchedulePlan(transaction, planId, organisationId, schedules[i]);
        transaction.execute(u"UPDATE plan_schedule SET position = ?"
                            " WHERE plan_id = ? AND organisation_id = ? AND schedule_id = ?"_s,
                            {i, planId, organisationId, schedules[i].scheduleId});
    }
}

void writeRunRows(Transaction &transaction, const QString &runId, const QList<RunRow> &rows)
{
    for (const RunRow &row : rows)
        transaction.execute(
            u"INSERT INTO run_row (run_id, organisation_id, schedule_id, row_key, agent_name, day, kind, row_end,"
            " detail, correlation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET agent_name = excluded.agent_name, day = excluded.day, kind = excluded.kind,"
            " row_end = excluded.row_end, detail = excluded.detail, correlation_id = excluded.correlation_id"_s,
            {runId, row.organisationId, row.scheduleId, row.key, row.agentName, row.day.toString(Qt::ISODate),
             name(row.kind), name(row.end), row.detail, row.correlationId});
}

void writeGuards(Transaction &transaction, const RunRecord &run)
{
    for (const RunGuard &guard : run.guards)
        transaction.execute(u"INSERT OR REPLACE INTO run_guard (run_id, organisation_id, guard, row_count, of_count,"
                            " confirmed) VALUES (?, ?, ?, ?, ?, ?)"_s,
                            {run.id, guard.organisationId, name(guard.guard), guard.count, guard.of, guard.confirmed});
}

void writeCounts(Transaction &transaction, const QString &runId, const QString &organisationId, const RunCounts &counts)
{
    transaction.execute(u"INSERT INTO run_organisation (run_id, organisation_id, counts) VALUES (?, ?, ?)"
                        " ON CONFLICT DO UPDATE SET counts = excluded.counts"_s,
                        {runId, organisationId, text(counts)});
}

Error notFound(const QString &what)
{
    return {.kind = Error::Kind::NotFound, .what = what};
}

Error noSuchOrganisation(const QString &id)
{
    return notFound(Error::tr("The organisation %1 is not in the workspace.").arg(id));
}

Error noSuchPlan(const QString &id)
{
    return notFound(Error::tr("The plan %1 is not in the workspace.").arg(id));
}

Error noSuchRun(const QString &id)
{
    return notFound(Error::tr("The run %1 is not in the workspace.").arg(id));
}

Plan readPlanHead(Transaction &transaction, const QString &id)
{
    Plan plan;
    transaction.select(u"SELECT id, created, weeks FROM plan WHERE id = ?"_s, {id}, [&](const Row &row) {
        plan.id = row.text(0);
        plan.created = readInstant(row, 1);
        plan.weeks = readDates(row, 2);
    });
    if (plan.id.isEmpty())
        transaction.fail(noSuchPlan(id));
    transaction.select(
        u"SELECT head FROM plan_organisation WHERE plan_id = ? ORDER BY position"_s, {id}, [&](const Row &row) {
            plan.organisations.append(readDocument(row, qUncompress(row.bytes(0)), organisationPlanHeadFromJson));
        });
    return plan;
}

QList<SchedulePlan> readSchedulePlans(Transaction &transaction, const QString &planId, const QString &organisationId)
{
    QList<SchedulePlan> schedules;
    transaction.select(
        u"SELECT document FROM plan_schedule WHERE plan_id = ? AND organisation_id = ? ORDER BY position"_s,
        {planId, organisationId},
        [&](const Row &row) { schedules.append(readDocument(row, qUncompress(row.bytes(0)), schedulePlanFromJson)); });
    return schedules;
}

void requireUnused(Transaction &transaction, const QString &planId, bool orUsed)
{
    bool isUsed = false;
    QString created;
    transaction.select(u"SELECT used, created FROM plan WHERE id = ?"_s, {planId}, [&](const Row &row) {
        isUsed = row.flag(0);
        created = row.text(1);
    });
    if (created.isEmpty())
        transaction.fail(noSuchPlan(planId));
    else if (isUsed && !orUsed)
        transaction.fail({.kind = Error::Kind::Input,
                          .what = Error::tr("The plan made on %1 has been applied already.").arg(created),
                          .next = Error::tr("Compare again and apply the new plan.")});
}

constexpr auto organisationColumns =
    "id, name, environment, service, address, client_id, service_organisation, hris_file, hris_profile, first_sync,"
    " first_sync_ended, tolerance_minutes, position, guards, headroom, sign_in, units, missing_edit,"
    " organisation_group"_L1;

} // namespace

void RunCounts::add(RowEnd end)
{
    switch (end) {
    case RowEnd::Written:
        ++written;
        break;
    case RowEnd::AlreadyThere:
        ++alreadyThere;
        break;
    case RowEnd::Conflict:
        ++conflicts;
        break;
    case RowEnd::Blocked:
        ++blocked;
        break;
    case RowEnd::Left:
        ++left;
        break;
    case RowEnd::None:
    case RowEnd::Pending:
        break;
    }
}

PackedSchedule pack(SchedulePlan &schedule)
{
    if (schedule.unchanged != RowSummary())
        return {.scheduleId = schedule.info.id, .rows = compressed(toJson(schedule)), .siblings = {}, .others = {}};
    const UnchangedRows unchanged = takeUnchanged(schedule);
    return {.scheduleId = schedule.info.id,
            .rows = compressed(toJson(schedule)),
            .siblings = compressed(toJson(unchanged.siblings)),
            .others = compressed(toJson(unchanged.others))};
}

QString loginName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (!name.isEmpty())
        return name;
#ifdef Q_OS_UNIX
    // A scheduled job has no such variables.
    if (const passwd *account = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(account->pw_name);
#endif
    return Error::tr("unknown person");
}

class Workspace::Private {
public:
    [[nodiscard]] QString lockPath(const QString &runId) const { return directory + u"/run-%1.lock"_s.arg(runId); }

    [[nodiscard]] bool isAlive(const QString &runId) const
    {
        if (locks.contains(runId))
            return true;
        if (!QFile::exists(lockPath(runId)))
            return false;
        QLockFile lock(lockPath(runId));
        lock.setStaleLockTime(0);
        return !lock.tryLock(0);
    }

    void readPartsOfRun(Transaction &transaction, RunRecord &run) const
    {
        transaction.select(u"SELECT organisation_id, counts FROM run_organisation WHERE run_id = ?"_s, {run.id},
                           [&run](const Row &row) { run.organisations.insert(row.text(0), readCounts(row, 1)); });
        transaction.select(u"SELECT organisation_id, guard, row_count, of_count, confirmed FROM run_guard"
                           " WHERE run_id = ? ORDER BY rowid"_s,
                           {run.id}, [&run](const Row &row) { run.guards.append(readRunGuard(row)); });
        if (run.state == RunRecord::State::Running && !isAlive(run.id))
            run.state = RunRecord::State::Interrupted;
    }

    QString directory;
    std::unique_ptr<Database> database;
    std::map<QString, std::unique_ptr<QLockFile>> locks; //!< by run id: each ends with the process, too
};

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &directory)
{
    const QString path = QDir::cleanPath(QDir(directory).absolutePath());
    const QFileInfo folder(path);
    // A folder that was there keeps its permissions: it may hold other things.
    if (!folder.exists()
        && !(QDir().mkpath(folder.path())
             && QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)))
        return failure(Error::Kind::Storage, Error::tr("The workspace folder %1 could not be made.").arg(path),
                       Error::tr("Choose a folder in a place that you may write to."));
    auto database = Database::open(path + u"/workspace.sqlite"_s);
    if (!database)
        return failure(database.error());
    if (const auto done = migrate(**database, migrations()); !done)
        return failure(done.error());
    if (const auto done = (*database)->configure(); !done)
        return failure(done.error());
    auto d = std::make_unique<Private>();
    d->directory = path;
    d->database = *std::move(database);
    return std::unique_ptr<Workspace>(new Workspace(std::move(d)));
}

Workspace::Workspace(std::unique_ptr<Private> parts) : d(std::move(parts)) { }

Workspace::~Workspace() = default;

QString Workspace::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rosterbridge"_s;
}

QString Workspace::directory() const
{
    return d->directory;
}

Result<QList<Organisation>> Workspace::organisations() const
{
    Transaction transaction(*d->database, Mode::Read);
    QList<Organisation> organisations;
    transaction.select(u"SELECT %1 FROM organisation ORDER BY position, name, id"_s.arg(organisationColumns), {},
                       [&](const Row &row) { organisations.append(readOrganisation(row)); });
    return transaction.commit(std::move(organisations));
}

Result<Organisation> Workspace::organisation(const QString &id) const
{
    Transaction transaction(*d->database, Mode::Read);
    std::optional<Organisation> organisation;
    transaction.select(u"SELECT %1 FROM organisation WHERE id = ?"_s.arg(organisationColumns), {id},
                       [&](const Row &row) { organisation = readOrganisation(row); });
    if (!organisation)
        transaction.fail(noSuchOrganisation(id));
    return transaction.commit(organisation.value_or(Organisation()));
}

Result<void> Workspace::saveOrganisation(const Organisation &organisation)
{
    Transaction transaction(*d->database, Mode::Write);
    transaction.execute(
        u"INSERT INTO organisation (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT"
        " DO UPDATE SET"
        " name = excluded.name, environment = excluded.environment, service = excluded.service,"
        " address = excluded.address, client_id = excluded.client_id,"
        " service_organisation = excluded.service_organisation, hris_file = excluded.hris_file,"
        " hris_profile = excluded.hris_profile, first_sync = excluded.first_sync,"
        " first_sync_ended = excluded.first_sync_ended, tolerance_minutes = excluded.tolerance_minutes,"
        " position = excluded.position, guards = excluded.guards, headroom = excluded.headroom,"
        " sign_in = excluded.sign_in, units = excluded.units, missing_edit = excluded.missing_edit,"
        " organisation_group = excluded.organisation_group"_s.arg(organisationColumns),
        {organisation.id, organisation.name, organisation.environment, organisation.service,
         organisation.address.toString(QUrl::FullyEncoded), organisation.clientId, organisation.serviceOrganisation,
         organisation.hrisFile, text(organisation.hrisProfile), nameOf(firstSyncNames, organisation.firstSync),
         organisation.firstSyncEnded, qint64(organisation.tolerance.count()), organisation.position,
         text(toJson(organisation.guards)), organisation.headroom, nameOf(signInNames, organisation.signIn),
         text(organisation.units), organisation.missingEdit, nameOf(organisationGroupNames, organisation.group)});
    return transaction.commit();
}

Result<void> Workspace::removeOrganisation(const QString &id)
{
    Transaction transaction(*d->database, Mode::Write);
    if (transaction.execute(u"DELETE FROM organisation WHERE id = ?"_s, {id}) == 0)
        transaction.fail(noSuchOrganisation(id));
    return transaction.commit();
}

Result<QList<ConflictRule>> Workspace::conflictRules(const QString &organisationId) const
{
    Transaction transaction(*d->database, Mode::Read);
    QList<ConflictRule> rules;
    transaction.select(u"SELECT document FROM conflict_rule WHERE organisation_id = ? ORDER BY position"_s,
                       {organisationId},
                       [&](const Row &row) { rules.append(readDocument(row, row.bytes(0), conflictRuleFromJson)); });
    return transaction.commit(std::move(rules));
}

Result<void> Workspace::saveConflictRules(const QString &organisationId, const QList<ConflictRule> &rules)
{
    Transaction transaction(*d->database, Mode::Write);
    transaction.execute(u"DELETE FROM conflict_rule WHERE organisation_id = ?"_s, {organisationId});
    for (qsizetype position = 0; position < rules.size(); ++position)
        transaction.execute(u"INSERT INTO conflict_rule (organisation_id, position, document) VALUES (?, ?, ?)"_s,
                            {organisationId, position, text(toJson(rules[position]))});
    return transaction.commit();
}

Result<QList<AgreedShift>> Workspace::agreed(const QString &organisationId, const QString &scheduleId) const
{
    Transaction transaction(*d->database, Mode::Read);
    QList<AgreedShift> agreed;
    transaction.select(u"SELECT document FROM agreed WHERE organisation_id = ? AND schedule_id = ?"
                       " ORDER BY agent_id, hris_key"_s,
                       {organisationId, scheduleId},
                       [&](const Row &row) { agreed.append(readDocument(row, row.bytes(0), agreedShiftFromJson)); });
    return transaction.commit(std::move(agreed));
}

Result<void> Workspace::settle(const QString &organisationId, const QString &scheduleId,
                               const QList<RunStep::Settlement> &settlements)
{
    Transaction transaction(*d->database, Mode::Write);
    writeSettlements(transaction, organisationId, scheduleId, settlements);
    return transaction.commit();
}

Result<QHash<QString, QList<AgreedShift>>> Workspace::agreedOnGone(const QString &organisationId,
                                                                   const QList<ScheduleInfo> &listed) const
{
    QSet<QString> ids;
    QSet<QDate> weeks;
    for (const ScheduleInfo &info : listed) {
        ids.insert(info.id);
        weeks.insert(info.weekDate);
    }
    Transaction transaction(*d->database, Mode::Read);
    QStringList others;
    transaction.select(u"SELECT schedule_id, week FROM cached_schedule WHERE organisation_id = ?"_s, {organisationId},
                       [&](const Row &row) {
                           if (!ids.contains(row.text(0))
                               && weeks.contains(QDate::fromString(row.text(1), Qt::ISODate)))
                               others.append(row.text(0));
                       });
    QHash<QString, QList<AgreedShift>> gone;
    for (const QString &id : std::as_const(others))
        transaction.select(
            u"SELECT document FROM agreed WHERE organisation_id = ? AND schedule_id = ?"_s, {organisationId, id},
            [&](const Row &row) { gone[id].append(readDocument(row, row.bytes(0), agreedShiftFromJson)); });
    return transaction.commit(std::move(gone));
}

Result<void> Workspace::moveAgreed(const QString &organisationId, const QString &from, const QString &to,
                                   const QList<AgreedShift> &agreed)
{
    Transaction transaction(*d->database, Mode::Write);
    for (const AgreedShift &shift : agreed) {
        transaction.execute(u"UPDATE OR IGNORE agreed SET schedule_id = ? WHERE organisation_id = ? AND schedule_id = ?"
                            " AND agent_id = ? AND hris_key = ?"_s,
                            {to, organisationId, from, shift.agentId, shift.hrisKey});
        transaction.execute(u"DELETE FROM agreed WHERE organisation_id = ? AND schedule_id = ? AND agent_id = ?"
                            " AND hris_key = ?"_s,
                            {organisationId, from, shift.agentId, shift.hrisKey});
    }
    return transaction.commit();
}

Result<std::optional<Schedule>> Workspace::cachedSchedule(const QString &organisationId,
                                                          const QString &scheduleId) const
{
    Transaction transaction(*d->database, Mode::Read);
    std::optional<Schedule> schedule;
    transaction.select(u"SELECT document FROM cached_schedule WHERE organisation_id = ? AND schedule_id = ?"_s,
                       {organisationId, scheduleId}, [&](const Row &row) {
                           schedule = readDocument(row, qUncompress(row.bytes(0)), scheduleFromJson);
                       });
    return transaction.commit(std::move(schedule));
}

Result<QHash<QString, Version>> Workspace::cachedVersions(const QString &organisationId) const
{
    Transaction transaction(*d->database, Mode::Read);
    QHash<QString, Version> versions;
    transaction.select(u"SELECT schedule_id, version FROM cached_schedule WHERE organisation_id = ?"_s,
                       {organisationId}, [&versions](const Row &row) { versions.insert(row.text(0), {row.bytes(1)}); });
    return transaction.commit(std::move(versions));
}

Result<void> Workspace::cacheSchedule(const QString &organisationId, const Schedule &schedule)
{
    const QByteArray document = compressed(toJson(schedule));
    Transaction transaction(*d->database, Mode::Write);
    writeCachedSchedule(transaction, organisationId, schedule.info, document);
    return transaction.commit();
}

Result<void> Workspace::savePlan(const Plan &plan)
{
    struct Packed {
        QByteArray head;
        QList<PackedSchedule> schedules;
    };
    QList<Packed> packed;
    for (const OrganisationPlan &organisation : plan.organisations) {
        packed.append({.head = compressed(headToJson(organisation)), .schedules = {}});
        for (SchedulePlan schedule : organisation.schedules)
            packed.last().schedules.append(pack(schedule));
    }
    QStringList present;
    for (const OrganisationPlan &organisation : plan.organisations)
        present.append(organisation.organisationId);
    Transaction transaction(*d->database, Mode::Write);
    writePlanHead(transaction, plan);
    transaction.execute(u"DELETE FROM plan_organisation WHERE plan_id = ?"
                        " AND organisation_id NOT IN (SELECT value FROM json_each(?))"_s,
                        {plan.id, text(present)});
    for (qsizetype i = 0; i < packed.size(); ++i)
        writeOrganisationPlan(transaction, plan.id, static_cast<int>(i), plan.organisations[i].organisationId,
                              packed[i].head, packed[i].schedules);
    return transaction.commit();
}

Result<void> Workspace::addToPlan(const Plan &plan, int position, const OrganisationPlan &organisation,
                                  const QList<PackedSchedule> &schedules)
{
    const QByteArray head = compressed(headToJson(organisation));
    Transaction transaction(*d->database, Mode::Write);
    writePlanHead(transaction, plan);
    writeOrganisationPlan(transaction, plan.id, position, organisation.organisationId, head, schedules);
    return transaction.commit();
}

Result<void> Workspace::saveSchedulePlan(const QString &planId, const QString &organisationId,
                                         const SchedulePlan &schedule)
{
    const QByteArray document = compressed(toJson(schedule));
    Transaction transaction(*d->database, Mode::Write);
    writeSchedulePlan(transaction, planId, organisationId, {schedule.info.id, document, {}, {}});
    return transaction.commit();
}

Result<void> Workspace::saveChoices(const QString &planId, const QString &organisationId, const SchedulePlan &chosen)
{
    Transaction transaction(*d->database, Mode::Write);
    // Nothing else may store the rows between the reading and the writing of them.
    std::optional<SchedulePlan> stored;
    transaction.select(u"SELECT document FROM plan_schedule"
                       " WHERE plan_id = ? AND organisation_id = ? AND schedule_id = ?"_s,
                       {planId, organisationId, chosen.info.id}, [&stored](const Row &row) {
                           stored = readDocument(row, qUncompress(row.bytes(0)), schedulePlanFromJson);
                       });
    if (stored) {
        carryChoices(chosen.rows, stored->rows);
        writeSchedulePlan(transaction, planId, organisationId, {chosen.info.id, compressed(toJson(*stored)), {}, {}});
    }
    return transaction.commit();
}

Result<Plan> Workspace::completed(Plan plan) const
{
    Transaction transaction(*d->database, Mode::Read);
    for (OrganisationPlan &organisation : plan.organisations) {
        for (SchedulePlan &schedule : organisation.schedules) {
            if (schedule.unchanged == RowSummary())
                continue;
            transaction.select(u"SELECT siblings, others FROM plan_schedule"
                               " WHERE plan_id = ? AND organisation_id = ? AND schedule_id = ?"_s,
                               {plan.id, organisation.organisationId, schedule.info.id}, [&schedule](const Row &row) {
                                   addUnchanged(schedule, {.siblings = readRows(row, 0), .others = readRows(row, 1)});
                               });
        }
    }
    return transaction.commit(std::move(plan));
}

Result<Plan> Workspace::plan(const QString &id) const
{
    Transaction transaction(*d->database, Mode::Read);
    Plan plan = readPlanHead(transaction, id);
    for (OrganisationPlan &organisation : plan.organisations)
        organisation.schedules = readSchedulePlans(transaction, id, organisation.organisationId);
    return transaction.commit(std::move(plan));
}

Result<Plan> Workspace::planHead(const QString &id) const
{
    Transaction transaction(*d->database, Mode::Read);
    Plan plan = readPlanHead(transaction, id);
    return transaction.commit(std::move(plan));
}

Result<OrganisationPlan> Workspace::organisationPlan(const QString &planId, const QString &organisationId) const
{
    Transaction transaction(*d->database, Mode::Read);
    std::optional<OrganisationPlan> organisation;
    transaction.select(u"SELECT head FROM plan_organisation WHERE plan_id = ? AND organisation_id = ?"_s,
                       {planId, organisationId}, [&](const Row &row) {
                           organisation = readDocument(row, qUncompress(row.bytes(0)), organisationPlanHeadFromJson);
                       });
    if (organisation)
        organisation->schedules = readSchedulePlans(transaction, planId, organisationId);
    else
        transaction.fail(noSuchOrganisation(organisationId));
    return transaction.commit(organisation.value_or(OrganisationPlan()));
}

Result<ScheduleRows> Workspace::scheduleRows(const QString &planId, const QString &organisationId,
                                             const QString &scheduleId) const
{
    Transaction transaction(*d->database, Mode::Read);
    std::optional<ScheduleRows> rows;
    transaction.select(u"SELECT document, siblings FROM plan_schedule"
                       " WHERE plan_id = ? AND organisation_id = ? AND schedule_id = ?"_s,
                       {planId, organisationId, scheduleId}, [&rows](const Row &row) {
                           rows = {.schedule = readDocument(row, qUncompress(row.bytes(0)), schedulePlanFromJson),
                                   .siblings = readRows(row, 1),
                                   .packed = row.bytes(0)};
                       });
    if (!rows)
        transaction.fail(notFound(Error::tr("The schedule %1 is not in the plan.").arg(scheduleId)));
    return transaction.commit(rows.value_or(ScheduleRows()));
}

Result<QList<PlanHead>> Workspace::plans() const
{
    Transaction transaction(*d->database, Mode::Read);
    QList<PlanHead> heads;
    transaction.select(u"SELECT id, created, weeks, used FROM plan ORDER BY created DESC, rowid DESC"_s, {},
                       [&](const Row &row) {
                           heads.append({.id = row.text(0),
                                         .created = readInstant(row, 1),
                                         .weeks = readDates(row, 2),
                                         .organisationIds = {},
                                         .used = row.flag(3)});
                       });
    for (PlanHead &head : heads)
        transaction.select(u"SELECT organisation_id FROM plan_organisation WHERE plan_id = ? ORDER BY position"_s,
                           {head.id}, [&](const Row &row) { head.organisationIds.append(row.text(0)); });
    return transaction.commit(std::move(heads));
}

Result<void> Workspace::lockRun(const QString &runId)
{
    if (d->locks.contains(runId))
        return {};
    auto lock = std::make_unique<QLockFile>(d->lockPath(runId));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return failure(Error::Kind::Input, Error::tr("Another program is at work on this run."),
                           Error::tr("Wait until it has ended."));
        return failure(Error::Kind::Storage, Error::tr("The file %1 could not be made.").arg(d->lockPath(runId)),
                       Error::tr("Check that you may write to the folder, and that the disk is not full."));
    }
    d->locks.emplace(runId, std::move(lock));
    return {};
}

Result<void> Workspace::checkUnused(const QString &planId) const
{
    Transaction transaction(*d->database, Mode::Read);
    requireUnused(transaction, planId, false);
    return transaction.commit();
}

Result<void> Workspace::startRun(const RunRecord &run, const QList<RunRow> &rows, bool decisionsOnly)
{
    Transaction transaction(*d->database, Mode::Write);
    requireUnused(transaction, run.planId, decisionsOnly);
    if (!decisionsOnly)
        transaction.execute(u"UPDATE plan SET used = 1 WHERE id = ?"_s, {run.planId});
    transaction.execute(u"INSERT INTO run (id, plan_id, who, started, finished, state, publish, undoes)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        {run.id, run.planId, run.who, toIso(run.started), toIso(Instant()),
                         nameOf(runStateNames, RunRecord::State::Running), run.publish, run.undoes});
    for (auto counts = run.organisations.cbegin(); counts != run.organisations.cend(); ++counts)
        writeCounts(transaction, run.id, counts.key(), counts.value());
    writeGuards(transaction, run);
    writeRunRows(transaction, run.id, rows);
    return transaction.commit();
}

Result<void> Workspace::resumeRun(const QString &runId)
{
    if (const auto locked = lockRun(runId); !locked)
        return locked;
    Transaction transaction(*d->database, Mode::Write);
    std::optional<RunRecord::State> state;
    transaction.select(u"SELECT state FROM run WHERE id = ?"_s, {runId},
                       [&](const Row &row) { state = readEnum(row, 0, runStateNames); });
    if (!state)
        transaction.fail(noSuchRun(runId));
    else if (state == RunRecord::State::Finished)
        transaction.fail({.kind = Error::Kind::Input,
                          .what = Error::tr("The run %1 has finished: nothing is left to resume.").arg(runId)});
    transaction.execute(u"UPDATE run SET state = ?, finished = ? WHERE id = ?"_s,
                        {nameOf(runStateNames, RunRecord::State::Running), toIso(Instant()), runId});
    const auto done = transaction.commit();
    if (!done)
        d->locks.erase(runId);
    return done;
}

Result<qint64> Workspace::recordIntent(const WriteIntent &intent)
{
    Transaction transaction(*d->database, Mode::Write);
    transaction.execute(
        u"INSERT INTO write_intent (run_id, organisation_id, schedule_id, version, row_keys) VALUES (?, ?, ?, ?, ?)"_s,
        {intent.runId, intent.organisationId, intent.scheduleId, intent.version.token, text(intent.keys)});
    const qint64 id = transaction.lastInsertId();
    return transaction.commit(id);
}

Result<QByteArray> Workspace::recordStep(const QString &planId, const RunStep &step)
{
    Q_ASSERT(step.schedule || (step.settlements.isEmpty() && step.writes.isEmpty()));
    const QByteArray document = step.schedule ? compressed(toJson(*step.schedule)) : QByteArray();
    const QByteArray siblings = step.siblings ? compressed(toJson(*step.siblings)) : QByteArray();
    const QByteArray read = step.read ? compressed(toJson(*step.read)) : QByteArray();
    QHash<QString, QByteArray> writes;
    for (const auto &[key, write] : step.writes.asKeyValueRange())
        writes.insert(key, compressed(toJson(write)));
    Transaction transaction(*d->database, Mode::Write);
    if (step.intent
        && transaction.execute(u"UPDATE write_intent SET outcome = ? WHERE id = ? AND run_id = ?"_s,
                               {step.outcome, *step.intent, step.runId})
            == 0)
        transaction.fail(notFound(Error::tr("The write %1 of the run is not in the workspace.").arg(*step.intent)));
    if (step.schedule) {
        QByteArray rows = document;
        transaction.select(u"SELECT document FROM plan_schedule"
                           " WHERE plan_id = ? AND organisation_id = ? AND schedule_id = ?"_s,
                           {planId, step.organisationId, step.schedule->info.id}, [&](const Row &row) {
                               const QByteArray stored = row.bytes(0);
                               if (stored == step.known)
                                   return; // nearly always
                               SchedulePlan chosen = *step.schedule;
                               carryChoices(readDocument(row, qUncompress(stored), schedulePlanFromJson).rows,
                                            chosen.rows);
                               rows = compressed(toJson(chosen));
                           });
        writeSchedulePlan(transaction, planId, step.organisationId, {step.schedule->info.id, rows, siblings, {}});
        writeSettlements(transaction, step.organisationId, step.schedule->info.id, step.settlements);
    }
    writeRunRows(transaction, step.runId, step.rows);
    for (const auto &[key, write] : writes.asKeyValueRange())
        transaction.execute(u"INSERT INTO shift_write (run_id, organisation_id, schedule_id, row_key, document)"
                            " VALUES (?, ?, ?, ?, ?)"_s,
                            {step.runId, step.organisationId, step.schedule->info.id, key, write});
    if (step.read)
        writeCachedSchedule(transaction, step.organisationId, step.read->info, read);
    if (step.counts)
        writeCounts(transaction, step.runId, step.organisationId, *step.counts);
    return transaction.commit(document);
}

Result<void> Workspace::finishRun(const RunRecord &run)
{
    Transaction transaction(*d->database, Mode::Write);
    if (transaction.execute(u"UPDATE run SET state = ?, finished = ? WHERE id = ?"_s,
                            {nameOf(runStateNames, run.state), toIso(run.finished), run.id})
        == 0)
        transaction.fail(noSuchRun(run.id));
    for (auto counts = run.organisations.cbegin(); counts != run.organisations.cend(); ++counts)
        writeCounts(transaction, run.id, counts.key(), counts.value());
    writeGuards(transaction, run);
    const auto done = transaction.commit();
    d->locks.erase(run.id);
    return done;
}

Result<QList<WriteIntent>> Workspace::openIntents(const QString &runId) const
{
    Transaction transaction(*d->database, Mode::Read);
    QList<WriteIntent> intents;
    transaction.select(u"SELECT organisation_id, schedule_id, version, row_keys, id FROM write_intent"
                       " WHERE run_id = ? AND outcome IS NULL ORDER BY id"_s,
                       {runId}, [&](const Row &row) {
                           intents.append({.runId = runId,
                                           .organisationId = row.text(0),
                                           .scheduleId = row.text(1),
                                           .version = {row.bytes(2)},
                                           .keys = readTexts(row, 3),
                                           .id = row.id(4)});
                       });
    return transaction.commit(std::move(intents));
}

Result<QList<RunRecord>> Workspace::runs() const
{
    Transaction transaction(*d->database, Mode::Read);
    QList<RunRecord> runs;
    transaction.select(u"SELECT id, plan_id, who, started, finished, state, publish, undoes FROM run"
                       " ORDER BY started DESC, rowid DESC"_s,
                       {}, [&](const Row &row) { runs.append(readRun(row)); });
    for (RunRecord &run : runs)
        d->readPartsOfRun(transaction, run);
    return transaction.commit(std::move(runs));
}

Result<QHash<QString, RunRecord>> Workspace::lastRuns() const
{
    Transaction transaction(*d->database, Mode::Read);
    QHash<QString, RunRecord> runs;
    // Rows come newest first: the first of an organisation is the last run.
    transaction.select(u"SELECT id, plan_id, who, started, finished, state, publish, undoes, organisation_id,"
                       " counts"
                       " FROM run_organisation JOIN run ON id = run_id WHERE run.rowid IN"
                       " (SELECT max(run.rowid) FROM run_organisation JOIN run ON id = run_id GROUP BY organisation_id)"
                       " ORDER BY run.rowid DESC"_s,
                       {}, [&](const Row &row) {
                           const QString organisation = row.text(8);
                           if (runs.contains(organisation))
                               return;
                           RunRecord run = readRun(row);
                           run.organisations.insert(organisation, readCounts(row, 9));
                           if (run.state == RunRecord::State::Running && !d->isAlive(run.id))
                               run.state = RunRecord::State::Interrupted;
                           runs.insert(organisation, run);
                       });
    return transaction.commit(std::move(runs));
}

Result<RunRecord> Workspace::run(const QString &id) const
{
    Transaction transaction(*d->database, Mode::Read);
    std::optional<RunRecord> run;
    transaction.select(u"SELECT id, plan_id, who, started, finished, state, publish, undoes FROM run WHERE id = ?"_s,
                       {id}, [&](const Row &row) { run = readRun(row); });
    if (run)
        d->readPartsOfRun(transaction, *run);
    else
        transaction.fail(noSuchRun(id));
    return transaction.commit(run.value_or(RunRecord()));
}

Result<QList<RunRow>> Workspace::runRows(const QString &runId) const
{
    Transaction transaction(*d->database, Mode::Read);
    QList<RunRow> rows;
    transaction.select(u"SELECT organisation_id, schedule_id, row_key, agent_name, day, kind, row_end, detail,"
                       " correlation_id FROM run_row WHERE run_id = ? ORDER BY rowid"_s,
                       {runId}, [&](const Row &row) { rows.append(readRunRow(row)); });
    return transaction.commit(std::move(rows));
}

Result<QHash<QString, QHash<QString, ShiftWrite>>> Workspace::shiftWrites(const QString &runId,
                                                                          const QString &organisationId) const
{
    Transaction transaction(*d->database, Mode::Read);
    QHash<QString, QHash<QString, ShiftWrite>> writes;
    transaction.select(
        u"SELECT schedule_id, row_key, document FROM shift_write WHERE run_id = ? AND organisation_id = ?"_s,
        {runId, organisationId}, [&](const Row &row) {
            writes[row.text(0)].insert(row.text(1), readDocument(row, qUncompress(row.bytes(2)), shiftWriteFromJson));
        });
    return transaction.commit(std::move(writes));
}

Result<QList<PastRow>> Workspace::pastOfRow(const QString &organisationId, const QString &key) const
{
    Transaction transaction(*d->database, Mode::Read);
    QList<PastRow> past;
    transaction.select(u"SELECT organisation_id, schedule_id, row_key, agent_name, day, kind, row_end, detail,"
                       " correlation_id, who, started FROM run_row JOIN run ON run.id = run_id"
                       " WHERE organisation_id = ? AND row_key = ? ORDER BY started DESC, run.rowid DESC"_s,
                       {organisationId, key}, [&](const Row &row) {
                           past.append({.who = row.text(9), .started = readInstant(row, 10), .row = readRunRow(row)});
                       });
    return transaction.commit(std::move(past));
}

} // namespace rosterbridge
