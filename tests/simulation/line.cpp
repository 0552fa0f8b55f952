// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/line.h"

#include "app/sandbox/replies.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rosterbridge::simulation {

using namespace Qt::StringLiterals;
using sandbox::Handled;

namespace {

using Call = sandbox::Target::Call;

//! As in an ETag.
qint64 versionIn(const sandbox::HttpReply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        if (name == "ETag") // "7", or W/"7"
            return value.mid(value.indexOf('"') + 1).chopped(1).toLongLong();
    }
    return -1;
}

} // namespace

Line::Line(sandbox::Sandbox &service, VirtualTime &time, quint64 seed, milliseconds latency)
    : m_service(service)
    , m_time(time)
    , m_random(seed, u"line")
    , m_channelRandom(seed, u"channel")
    , m_latency(latency)
{
}

Exchange Line::exchangeOf(const QByteArray &method, const QUrl &url) const
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (!isGenesys()) {
        const bool ofOne = path.startsWith("/api/v2/wfm/schedules/"_L1);
        return {.call = method == "POST" ? Call::SignIn
                    : method == "PATCH"  ? Call::WriteSchedule
                    : ofOne              ? Call::ReadSchedule
                                         : Call::ListSchedules,
                .scheduleId = ofOne ? url.fileName() : QString()};
    }
    const QStringList segments = path.split(u'/');
    if (segments.contains(u"uploads"_s) || segments.contains(u"downloads"_s)) {
        const auto asked = m_files.constFind(url.fileName());
        const Exchange by = asked == m_files.cend() ? Exchange() : m_exchanges[*asked];
        return {.call = segments.value(1) == "api"_L1 ? Call::Other
                    : method == "PUT"                 ? Call::Upload
                                                      : Call::Download,
                .scheduleId = by.scheduleId,
                .unit = by.unit,
                .file = url.fileName(),
                .ledgerAtAnswer = by.ledgerAtAnswer};
    }
    const qsizetype schedules = segments.indexOf(u"schedules"_s);
    return {.call = m_service.genesys().callOf({.method = method, .path = path}),
            .scheduleId = schedules < 0 ? QString() : segments.value(schedules + 1)};
}

void Line::noteFiles(size_t number, const sandbox::HttpReply &reply)
{
    Exchange &exchange = m_exchanges[number];
    if (exchange.call != Call::QueryAgents && exchange.call != Call::RequestUpload)
        return;
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    exchange.isWhole = answer.contains("result"_L1);
    m_operations.insert(answer["operationId"_L1].toString(), number);
    m_files.insert(answer["uploadKey"_L1].toString(), number);
    m_files.insert(QUrl(answer["downloadUrl"_L1].toString()).fileName(), number);
}

void Line::noteFiles(const QString &notification)
{
    if (!notification.contains("downloadUrl"_L1))
        return;
    const QJsonObject event = QJsonDocument::fromJson(notification.toUtf8())["eventBody"_L1].toObject();
    const auto asked = m_operations.constFind(event["operationId"_L1].toString());
    if (asked != m_operations.cend())
        m_files.insert(QUrl(event["downloadUrl"_L1].toString()).fileName(), *asked);
}

//! What the service knows by then: a version that grows with whatever the answer to \a exchange tells of.
qint64 Line::versionIn(const Exchange &exchange, const sandbox::HttpReply &reply) const
{
    if (!isGenesys())
        return simulation::versionIn(reply);
    const sandbox::StoredSchedule *schedule = tenant().schedule(exchange.scheduleId);
    if (schedule == nullptr)
        return -1;
    const sandbox::Team *unit = tenant().team(exchange.unit);
    if (unit == nullptr)
        return schedule->version;
    qint64 sum = 0;
    for (const QString &agent : unit->agentIds)
        sum += schedule->agents.value(agent, {.version = 0}).version;
    return sum;
}

void Line::setDown(bool down)
{
    m_down = down;
    if (down)
        cut();
}

bool Line::happens(double probability, Mishap mishap, Call call)
{
    if (!randomOf(call).chance(probability))
        return false;
    meet(mishap);
    return true;
}

//! The request comes in at the service, unless its connection broke meanwhile and took it along. The service goes on
//! with it even where nobody waits for the answer any more.
void Line::arrive(size_t number, const sandbox::HttpRequest &request, QObject *reply,
                  const std::function<void(const Handled &)> &answer)
{
    const Call call = m_exchanges[number].call;
    m_time.services().after(trip(call), this,
                            [this, number, request, reply = QPointer(reply), answer, cuts = m_cuts, call,
                             takesAlong = randomOf(call).chance(0.5)] {
                                if (cuts != m_cuts && takesAlong)
                                    return;
                                m_exchanges[number].arrived = m_time.elapsed();
                                m_exchanges[number].ledgerAtArrival = ledgerSize();
                                const auto done = [this, number, reply, answer, call](const Handled &handled) {
                                    Exchange &exchange = m_exchanges[number];
                                    exchange.fault = handled.fault;
                                    exchange.serviceStatus = handled.reply.status;
                                    exchange.serviceVersion = versionIn(exchange, handled.reply);
                                    if (exchange.file.isEmpty()) // else it was made when it was asked for
                                        exchange.ledgerAtAnswer = ledgerSize();
                                    noteFiles(number, handled.reply);
                                    if (!reply)
                                        return;
                                    const bool slow = happens(m_mishaps.slow, Mishap::Slow, call);
                                    const milliseconds home = trip(call)
                                        + (slow ? milliseconds(1000 * (1 + randomOf(call).below(90)))
                                                : milliseconds(0));
                                    m_time.program().after(home, reply, [answer, handled] { answer(handled); });
                                };
                                const QByteArray poison = m_mishaps.poison.toLatin1();
                                if (request.method == "PATCH" && !poison.isEmpty() && request.body.contains(poison)) {
                                    meet(Mishap::Poison);
                                    done({.reply = sandbox::errorReply(request, 400, QStringLiteral("wfm.error"), {})});
                                } else if (m_exchanges[number].isAtStorage()) {
                                    m_service.handleAtStorage(request, this, done);
                                } else {
                                    m_service.handle(request, this, done);
                                }
                            });
}

} // namespace rosterbridge::simulation
