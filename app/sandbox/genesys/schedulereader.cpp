// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/schedulereader.h"

#include "app/sandbox/genesys/directory.h"
#include "app/sandbox/genesys/schedulejson.h"
#include "app/sandbox/replies.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox::genesys {

namespace {

constexpr int recentDays = 26 * 7;

QSet<QString> asSet(const QJsonArray &array)
{
    QSet<QString> texts;
    for (const QJsonValue &value : array)
        texts.insert(value.toString());
    return texts;
}

} // namespace

ScheduleReader::ScheduleReader(const Settings &settings, Storage &storage, Channels &channels, Clock &clock)
    : m_settings(settings)
    , m_storage(storage)
    , m_channels(channels)
    , m_clock(clock)
{
}

HttpReply ScheduleReader::listWeek(const Exchange &exchange) const
{
    const QUrlQuery &query = exchange.request.query;
    QDate first = QDate::fromString(exchange.week, Qt::ISODate);
    QDate last = first;
    if (exchange.week == "recent"_L1) {
        const QDate today = localDate(m_clock.now(), exchange.tenant.timeZone());
        const auto bound = [&query](const QString &name, const QDate &missing) {
            const QDate date = QDate::fromString(query.queryItemValue(name), Qt::ISODate);
            return date.isValid() ? date : missing;
        };
        first = bound(u"earliestWeekDate"_s, today.addDays(-recentDays));
        last = bound(u"latestWeekDate"_s, today.addDays(recentDays));
    } else if (!first.isValid() || first.dayOfWeek() != exchange.tenant.firstDay()) {
        return errorReply(exchange.request, 400, u"invalid.date"_s,
                          u"The week must begin on the business unit's first day of the week."_s);
    }
    const bool onlyPublished = exchange.asksFor(u"includeOnlyPublished"_s) || !exchange.seesDrafts;
    QJsonArray entities;
    for (const StoredSchedule &schedule : exchange.tenant.schedules()) {
        // A schedule of several weeks is in the list of each.
        const QDate end = schedule.weekDate.addDays(7 * schedule.weekCount);
        if (schedule.weekDate <= last && end > first && (schedule.published || !onlyPublished))
            entities.append(listItem(exchange.tenant, m_settings, schedule));
    }
    return jsonReply({{"entities"_L1, entities}});
}

HttpReply ScheduleReader::readMetadata(const Exchange &exchange) const
{
    const QStringList agents = exchange.schedule->agents.keys();
    const bool expanded = exchange.list(u"expand"_s).contains(u"managementUnits.agents"_s);
    return jsonReply(
        scheduleMetadata(exchange.tenant, m_settings, *exchange.schedule, {agents.cbegin(), agents.cend()}, expanded));
}

HttpReply ScheduleReader::query(const Exchange &exchange)
{
    const QJsonObject body = exchange.body();
    const Team *unit = exchange.tenant.team(body["managementUnitId"_L1].toString());
    if (!unit) {
        return errorReply(exchange.request, 400, u"invalid.value"_s,
                          u"The business unit has no such management unit."_s);
    }
    const QSet<QString> wanted = asSet(body["userIds"_L1].toArray());
    const ShiftsByAgent shifts = shiftsByAgent(*exchange.schedule);
    QJsonArray agents;
    for (const QString &agentId : unit->agentIds) {
        if (exchange.schedule->agents.contains(agentId) && (wanted.isEmpty() || wanted.contains(agentId)))
            agents.append(
                agentSchedule(exchange.tenant, m_settings, *exchange.schedule, agentId, shifts.value(agentId), true));
    }
    return deliver(exchange, {{"agentSchedules"_L1, agents}, {"businessUnitTimeZone"_L1, exchange.tenant.timeZone()}},
                   u"query"_s);
}

HttpReply ScheduleReader::search(const Exchange &exchange)
{
    const QJsonObject body = exchange.body();
    const auto begin = fromIso(body["startDate"_L1].toString());
    const auto end = fromIso(body["endDate"_L1].toString());
    if (!begin || !end || *end <= *begin)
        return errorReply(exchange.request, 400, u"invalid.date"_s, u"The search needs startDate and endDate."_s);
    const QSet<QString> wanted = asSet(body["userIds"_L1].toArray());
    QMap<QString, QJsonObject> byAgent;
    QJsonArray published;
    for (const StoredSchedule &schedule : exchange.tenant.schedules()) {
        const Span span = exchange.tenant.spanOf(schedule);
        if (!schedule.published || span.begin >= *end || span.end <= *begin)
            continue;
        published.append(QJsonObject{{"id"_L1, schedule.id},
                                     {"weekDate"_L1, schedule.weekDate.toString(Qt::ISODate)},
                                     {"weekCount"_L1, schedule.weekCount},
                                     {"selfUri"_L1, scheduleUri(exchange.tenant, schedule)}});
        const ShiftsByAgent shiftsOf = shiftsByAgent(schedule);
        const QStringList agentIds = schedule.agents.keys();
        for (const QString &agentId : agentIds) {
            const bool isOfUnit = !exchange.unit || exchange.unit->agentIds.contains(agentId);
            if (!isOfUnit || (!wanted.isEmpty() && !wanted.contains(agentId)))
                continue;
            QJsonObject agent =
                agentSchedule(exchange.tenant, m_settings, schedule, agentId, shiftsOf.value(agentId), false);
            QJsonArray shifts = byAgent[agentId]["shifts"_L1].toArray();
            const QJsonArray all = agent["shifts"_L1].toArray();
            for (const QJsonValue &shift : all) {
                const auto start = fromIso(shift["startDate"_L1].toString());
                if (*begin <= *start && *start < *end)
                    shifts.append(shift);
            }
            agent["shifts"_L1] = shifts;
            byAgent[agentId] = agent;
        }
    }
    QJsonArray agents;
    for (const QJsonObject &agent : std::as_const(byAgent))
        agents.append(agent);
    return deliver(exchange,
                   {{"agentSchedules"_L1, agents},
                    {"businessUnitTimeZone"_L1, exchange.tenant.timeZone()},
                    {"publishedSchedules"_L1, published}},
                   u"search"_s);
}

HttpReply ScheduleReader::deliver(const Exchange &exchange, const QJsonObject &result, const QString &topic)
{
    using Delivery = Settings::Delivery;
    const QByteArray file = toBytes(result);
    const QString operationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QJsonObject answer{{"status"_L1, u"Complete"_s}, {"operationId"_L1, operationId}, {"progress"_L1, 100}};
    if (m_settings.delivery == Delivery::Asynchronous || exchange.asksFor(u"forceAsync"_s)) {
        const QString name = u"v2.workforcemanagement.users.%1.schedules.%2"_s.arg(exchange.session.author.id, topic);
        m_clock.after(m_settings.processing, &m_channels, [this, tenant = &exchange.tenant, name, operationId, file] {
            m_channels.publish(*tenant, name,
                               {{"operationId"_L1, operationId},
                                {"businessUnitId"_L1, businessUnitId(*tenant)},
                                {"downloadUrl"_L1, downloadAddress(*tenant, file)}});
        });
        answer["status"_L1] = u"Processing"_s;
        answer["progress"_L1] = 0;
        return jsonReply(answer, m_settings.queriesAreAccepted ? 202 : 200);
    }
    if (m_settings.delivery == Delivery::Download || exchange.asksFor(u"forceDownloadService"_s)
        || file.size() > m_settings.inlineLimit)
        answer["downloadUrl"_L1] = downloadAddress(exchange.tenant, file);
    else
        answer["result"_L1] = result;
    return jsonReply(answer);
}

QString ScheduleReader::downloadAddress(Tenant &tenant, const QByteArray &file)
{
    const QString key = m_storage.offer(tenant, file);
    if (!m_settings.downloadsWantToken)
        return m_storage.url(key).toString(QUrl::FullyEncoded);
    QUrl url = m_address;
    url.setPath(u"/api/v2/downloads/"_s + key);
    return url.toString(QUrl::FullyEncoded);
}

HttpReply ScheduleReader::redirectToDownload(const Exchange &exchange)
{
    const QUrl url = m_storage.url(exchange.id);
    if (url.isEmpty())
        return notFound(exchange.request);
    HttpReply reply{.status = 302};
    reply.add("Location", url.toEncoded());
    return reply;
}

HttpReply ScheduleReader::readHistory(const Exchange &exchange) const
{
    const auto change = [this, &exchange](const Author &author, Instant when, const QJsonArray &shifts,
                                          const QJsonArray &deleted) {
        QJsonObject metadata = versionMetadata(exchange.tenant, m_settings, 0, author, when);
        metadata.remove("version"_L1);
        return QJsonObject{
            {"metadata"_L1, metadata},
            {"shifts"_L1, shifts},
            {"fullDayTimeOffMarkers"_L1, QJsonArray()},
            {"deletes"_L1, QJsonObject{{"shiftIds"_L1, deleted}, {"agentSchedule"_L1, false}}},
        };
    };
    // What the agent had before all changes: what they have now, with each change taken back.
    QMap<QString, Shift> before;
    for (const Shift &shift : exchange.schedule->shifts) {
        if (shift.agentId == exchange.id)
            before.insert(shift.id, shift);
    }
    QJsonArray changes;
    const QList<LedgerEntry> &entries = exchange.tenant.ledger().entries();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->scheduleId != exchange.schedule->id)
            continue;
        QJsonArray shifts;
        QJsonArray deletes;
        for (const ShiftChange &one : entry->changes) {
            const Shift &known = one.after ? *one.after : *one.before;
            if (known.agentId != exchange.id)
                continue;
            if (one.after)
                shifts.append(shiftJson(exchange.tenant, *exchange.schedule, known, {}));
            else
                deletes.append(one.shiftId);
            if (one.before)
                before.insert(one.shiftId, *one.before);
            else
                before.remove(one.shiftId);
        }
        if (!shifts.isEmpty() || !deletes.isEmpty())
            changes.prepend(change(entry->author, entry->instant, shifts, deletes));
    }
    QJsonObject history{{"priorPublishedSchedules"_L1, QJsonArray()}, {"changes"_L1, changes}};
    if (exchange.schedule->published && !before.isEmpty()) {
        QJsonArray shifts;
        for (const Shift &shift : std::as_const(before))
            shifts.append(shiftJson(exchange.tenant, *exchange.schedule, shift, {}));
        const QString author = before.first().modifiedBy;
        history["basePublishedSchedule"_L1] =
            change({exchange.tenant.authorId(author), author}, before.first().modified, shifts, {});
    }
    return jsonReply(history);
}

HttpReply ScheduleReader::listActivityCodes(const Exchange &exchange)
{
    const QJsonObject codes = activityCodes(exchange.tenant);
    if (!exchange.asksFor(u"forceDownloadService"_s))
        return jsonReply(codes);
    return jsonReply({{"downloadUrl"_L1, downloadAddress(exchange.tenant, toBytes(codes))}});
}

} // namespace rosterbridge::sandbox::genesys
