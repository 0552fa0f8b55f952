// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/updates.h"

#include "app/sandbox/genesys/gzip.h"
#include "app/sandbox/replies.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox::genesys {

namespace {

constexpr qsizetype maximumNotified = 1000; // agents whom one publication tells

QString newOperationId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString schedulesTopic(const Tenant &tenant)
{
    return u"v2.workforcemanagement.businessunits.%1.schedules"_s.arg(businessUnitId(tenant));
}

std::optional<QJsonObject> parse(const QByteArray &upload)
{
    const auto text = gunzip(upload);
    const QJsonDocument document = QJsonDocument::fromJson(text.value_or(QByteArray()));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Updates::Updates(const Settings &settings, Storage &storage, Channels &channels, Clock &clock)
    : m_settings(settings)
    , m_storage(storage)
    , m_channels(channels)
    , m_clock(clock)
{
}

void Updates::watch(Tenant &tenant)
{
    tenant.setScheduleVersionGrows([this] { return m_settings.scheduleVersionGrows; });
    tenant.setWatcher([this, &tenant](const StoredSchedule &schedule, const LedgerEntry &,
                                      const QSet<QString> &agentIds) { tellChange(tenant, schedule, agentIds); });
}

HttpReply Updates::requestUpload(const Exchange &exchange)
{
    const qint64 length = exchange.body()["contentLengthBytes"_L1].toInteger();
    if (length < 1) {
        return errorReply(exchange.request, 400, u"invalid.value"_s,
                          u"contentLengthBytes must be the size of the compressed file."_s);
    }
    if (length > m_settings.uploadLimit) {
        return errorReply(exchange.request, 413, u"request.too.large"_s,
                          u"The request is over the size limit. Maximum bytes: %1"_s.arg(m_settings.uploadLimit));
    }
    const Storage::Place place = m_storage.newUpload(exchange.tenant, exchange.schedule->id, length);
    return jsonReply({{"uploadKey"_L1, place.key},
                      {"url"_L1, place.url.toString(QUrl::FullyEncoded)},
                      {"headers"_L1, place.headers}});
}

HttpReply Updates::process(const Exchange &exchange)
{
    const QString key = exchange.body()["uploadKey"_L1].toString();
    const auto upload = m_storage.take(key, exchange.schedule->id);
    if (!upload)
        return errorReply(exchange.request, 400, u"invalid.value"_s, u"Nothing was uploaded under this key."_s);
    const auto file = parse(*upload);
    if (!file)
        return errorReply(exchange.request, 400, u"bad.request"_s, u"The file is not gzip with a JSON object in it."_s);

    const Job job{.operationId = newOperationId(),
                  .tenant = &exchange.tenant,
                  .scheduleId = exchange.schedule->id,
                  .author = exchange.session.author,
                  .file = *file};
    using Outcome = Settings::Outcome;
    const bool judgesAtOnce = m_settings.outcome == Outcome::Answer || m_settings.stale != Settings::Stale::Error
        || m_settings.invalid != Settings::Invalid::Error;
    QJsonObject answer{{"operationId"_L1, job.operationId}, {"status"_L1, u"Processing"_s}};
    if (!judgesAtOnce) {
        m_clock.after(m_settings.processing, &m_channels, [this, job] { tellOutcome(job, judge(job)); });
        return jsonReply(answer, 202);
    }

    const Verdict verdict = judge(job);
    using Kind = Verdict::Kind;
    if (verdict.kind == Kind::Stale && m_settings.stale == Settings::Stale::Conflict) {
        return errorReply(exchange.request, 409, u"conflict"_s,
                          u"The request conflicts with the current state of the target resource."_s);
    }
    if (verdict.kind == Kind::Stale && m_settings.stale == Settings::Stale::BadRequest)
        return errorReply(exchange.request, 400, u"bad.request"_s, verdict.text);
    if (verdict.kind == Kind::Invalid && m_settings.invalid == Settings::Invalid::BadRequest) {
        QJsonArray details;
        for (const Error::Detail &detail : verdict.details) {
            details.append(QJsonObject{{"entityId"_L1, detail.entityId},
                                       {"fieldName"_L1, detail.fieldName},
                                       {"errorCode"_L1, detail.errorCode}});
        }
        return errorReply(exchange.request, 400, u"wfm.validation.failure"_s, verdict.text, {{"details"_L1, details}});
    }
    tellOutcome(job, verdict);
    if (m_settings.outcome != Outcome::Answer)
        return jsonReply(answer, 202);
    const StoredSchedule *schedule = exchange.tenant.schedule(job.scheduleId);
    if (verdict.kind != Kind::Applied || !schedule) {
        answer["status"_L1] = u"Error"_s;
        return jsonReply(answer);
    }
    const QStringList agents = schedule->agents.keys();
    answer["status"_L1] = u"Complete"_s;
    answer["result"_L1] =
        scheduleMetadata(exchange.tenant, m_settings, *schedule, {agents.cbegin(), agents.cend()}, false);
    return jsonReply(answer);
}

// Success tells itself, as a change of the schedule; failure comes without any reason.
void Updates::tellOutcome(const Job &job, const Verdict &verdict)
{
    if (verdict.kind != Verdict::Kind::Applied && m_settings.outcome != Settings::Outcome::Silence) {
        m_channels.publish(
            *job.tenant, schedulesTopic(*job.tenant),
            {{"status"_L1, u"Error"_s}, {"operationId"_L1, job.operationId}, {"eventType"_L1, u"Update"_s}});
    }
}

void Updates::tellChange(Tenant &tenant, const StoredSchedule &schedule, const QSet<QString> &agentIds)
{
    if (m_running && m_settings.outcome == Settings::Outcome::Silence)
        return;
    const QString operationId = m_running.value_or(QString());
    const QStringList all = agentIds.values();
    const QStringList told = all.mid(0, maximumNotified);
    const QSet<QString> toldIds(told.cbegin(), told.cend());
    m_channels.publish(tenant, schedulesTopic(tenant),
                       {{"status"_L1, u"Complete"_s},
                        {"operationId"_L1, operationId.isEmpty() ? newOperationId() : operationId},
                        {"eventType"_L1, u"Update"_s},
                        {"result"_L1, scheduleMetadata(tenant, m_settings, schedule, toldIds, true)}});
    if (!schedule.published)
        return;
    const Span span = tenant.spanOf(schedule);
    for (const Team &team : tenant.teams()) {
        QJsonArray agents;
        for (const QString &agentId : team.agentIds) {
            if (toldIds.contains(agentId)) {
                agents.append(QJsonObject{
                    {"agentId"_L1, agentId}, {"startDate"_L1, toIso(span.begin)}, {"endDate"_L1, toIso(span.end)}});
            }
        }
        if (!agents.isEmpty()) {
            m_channels.publish(tenant,
                               u"v2.workforcemanagement.managementunits.%1.agentschedules.changed"_s.arg(team.id),
                               {{"agents"_L1, agents}});
        }
    }
}

Updates::Verdict Updates::judge(const Job &job)
{
    const StoredSchedule *schedule = job.tenant->schedule(job.scheduleId);
    if (!schedule)
        return {.kind = Verdict::Kind::Stale, .text = u"The schedule is gone."_s};
    if (m_beforeWrite)
        m_beforeWrite(*job.tenant, job.scheduleId, shiftIdsIn(job.file));
    auto update = updateFromJson(job.file, *schedule);
    if (!update)
        return {.kind = Verdict::Kind::Invalid, .text = update.error().what};
    for (const AgentUpdate &agent : std::as_const(update->agents)) {
        if (m_settings.poisonedAgents.contains(agent.agentId))
            return {.kind = Verdict::Kind::Poisoned};
    }
    return apply(job, *schedule, std::move(*update));
}

bool Updates::isStale(const StoredSchedule &schedule, const AgentUpdate &agent) const
{
    const auto known = schedule.agents.constFind(agent.agentId);
    if (known == schedule.agents.cend())
        return agent.version.has_value(); // of an agent who has left the schedule
    return m_settings.agentVersionsChecked && agent.version && *agent.version != known->version;
}

Updates::Verdict Updates::apply(const Job &job, const StoredSchedule &schedule, ScheduleUpdate update)
{
    using Kind = Verdict::Kind;
    const QString staleText = u"The version does not match the current version %1."_s.arg(schedule.version);
    if (m_settings.scheduleVersionChecked && update.version != schedule.version)
        return {.kind = Kind::Stale, .text = staleText};

    // What is wrong with one agent; all the others may be fine.
    const auto judgeAgent = [&](const AgentUpdate &agent) -> Verdict {
        if (!job.tenant->agents().contains(agent.agentId))
            return invalid({{.entityId = agent.agentId, .fieldName = u"userId"_s, .errorCode = u"agent.unknown"_s}});
        if (isStale(schedule, agent))
            return {.kind = Kind::Stale, .text = staleText};
        const Verdict content = judgeContent(schedule, agent);
        if (content.kind != Kind::Applied || m_settings.wholeOrNothing)
            return content; // what else is wrong shows when all is applied at once
        Patch own;
        addTo(own, schedule, agent);
        const auto refusal = job.tenant->refusalOf(schedule, own);
        return refusal ? invalid(refusal->details) : Verdict();
    };
    Verdict worst;
    Patch patch;
    for (const AgentUpdate &agent : std::as_const(update.agents)) {
        const Verdict verdict = judgeAgent(agent);
        if (verdict.kind == Kind::Applied)
            addTo(patch, schedule, agent);
        else if (worst.kind != Kind::Stale)
            worst = verdict;
    }
    if (worst.kind != Kind::Applied && m_settings.wholeOrNothing)
        return worst;

    // What is published stays so, until another schedule is published in its place.
    if (update.published.value_or(false)) {
        if (update.agents.size() > m_settings.publishLimit)
            return {.kind = Kind::Invalid, .text = u"There are too many changed agents to publish at once."_s};
        patch.published = true;
    }
    if (update.description && *update.description != schedule.name)
        patch.name = update.description;
    // What lands of an update that fails is told like anybody's change: the operation itself ends in an error.
    m_running = worst.kind == Kind::Applied ? job.operationId : QString();
    const auto applied = job.tenant->apply(job.scheduleId, patch, job.author, m_clock.now());
    if (patch.isEmpty() && worst.kind == Kind::Applied)
        tellChange(*job.tenant, schedule, {});
    m_running.reset();
    if (!applied) {
        return {
            .kind = Kind::Invalid, .text = u"The schedule would not be valid."_s, .details = applied.error().details};
    }
    return worst;
}

Updates::Verdict Updates::invalid(const QList<Error::Detail> &details)
{
    return {.kind = Verdict::Kind::Invalid, .text = u"The schedule would not be valid."_s, .details = details};
}

Updates::Verdict Updates::judgeContent(const StoredSchedule &schedule, const AgentUpdate &agent) const
{
    if (schedule.agents.contains(agent.agentId) && !agent.version)
        return invalid({{.entityId = agent.agentId, .fieldName = u"metadata"_s, .errorCode = u"value.missing"_s}});
    if (!agent.unknownShift.isEmpty())
        return invalid({{.entityId = agent.unknownShift, .fieldName = u"id"_s, .errorCode = u"shift.unknown"_s}});
    for (const Shift &shift : agent.upserts) {
        Instant covered = shift.start;
        for (const Activity &activity : shift.activities) {
            const auto offGrid = std::chrono::seconds(m_settings.grid);
            if (activity.start.time_since_epoch() % offGrid != std::chrono::seconds(0)
                || activity.length % m_settings.grid != Minutes(0))
                return invalid(
                    {{.entityId = shift.id, .fieldName = u"startDate"_s, .errorCode = u"activity.off.grid"_s}});
            if (activity.start < covered)
                return invalid(
                    {{.entityId = shift.id, .fieldName = u"activities"_s, .errorCode = u"activity.overlap"_s}});
            if (activity.start > covered && !m_settings.gapsAllowed)
                return invalid({{.entityId = shift.id, .fieldName = u"activities"_s, .errorCode = u"activity.gap"_s}});
            covered = activity.end();
        }
    }
    return {};
}

void Updates::addTo(Patch &patch, const StoredSchedule &schedule, const AgentUpdate &agent) const
{
    QSet<QString> named(agent.deletes.cbegin(), agent.deletes.cend());
    patch.deletes += agent.deletes;
    for (qsizetype index = 0; index < agent.upserts.size(); ++index) {
        Shift shift = agent.upserts[index];
        if (shift.id.isEmpty() && !m_settings.newShiftsInsert) {
            for (const Shift &other : schedule.shifts) {
                if (other.agentId == agent.agentId && other.start == shift.start && !named.contains(other.id))
                    shift.id = other.id;
            }
        }
        named.insert(shift.id);
        patch.upserts.append(shift);
        patch.extras.append(agent.extras[index]);
    }
    const bool replacesAll = agent.leaves || (agent.namesShifts && !m_settings.keepsUnnamedShifts);
    if (replacesAll) {
        for (const Shift &shift : schedule.shifts) {
            if (shift.agentId == agent.agentId && !named.contains(shift.id))
                patch.deletes.append(shift.id);
        }
    }
    if (agent.leaves)
        patch.leavers.append(agent.agentId);
    else if (agent.markers)
        patch.markers.insert(agent.agentId, *agent.markers);
}

} // namespace rosterbridge::sandbox::genesys
