// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/scheduleupdate.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge::genesys {

namespace {

//! How long a write waits for the channel to open: its end is told there.
constexpr auto channelPatience = 5s;
//! Between looks at a schedule whose update is being processed, where nothing tells of its end; the last goes on.
constexpr std::array<std::chrono::milliseconds, 3> pollDelays{5s, 10s, 30s};

} // namespace

ScheduleUpdate::ScheduleUpdate(const Tools &tools, ScheduleKey key, const BusinessUnit &unit, Versions versions,
                               WriteSet changes, QObject *parent, Done<WriteOutcome> done)
    : QObject(parent)
    , m_tools(tools)
    , m_key(std::move(key))
    , m_unit(unit)
    , m_versions(std::move(versions))
    , m_changes(std::move(changes))
    , m_done(std::move(done))
    , m_file(gzip(updateFile(m_versions, m_changes)))
    , m_waiting(std::make_unique<QObject>())
{
    // Listening begins before the processing: a short one may end before its answer is here.
    const auto start = [this] {
        m_waiting = std::make_unique<QObject>();
        prepare();
    };
    m_tools.channel.whenSettled(m_waiting.get(), start);
    m_tools.clock.after(channelPatience, m_waiting.get(), start);
}

void ScheduleUpdate::prepare()
{
    m_tools.client.ask<UploadAddress>(CallKind::Write, m_tools.urgency,
                                      m_tools.client.scheduleUrl(m_key, {u"update"_s, u"uploadurl"_s}),
                                      {{"contentLengthBytes"_L1, m_file.size()}}, uploadAddressFrom, this,
                                      [this](const Result<UploadAddress> &address) {
                                          if (address)
                                              return upload(*address);
                                          if (const auto outcome = outcomeOf(address.error()))
                                              finish(*outcome);
                                          else
                                              diagnose(address.error());
                                      });
}

void ScheduleUpdate::upload(const UploadAddress &address)
{
    m_uploadKey = address.key;
    m_tools.client.api().sendWithoutToken({.kind = CallKind::Write,
                                           .urgency = m_tools.urgency,
                                           .method = "PUT",
                                           .url = address.url,
                                           .headers = address.headers,
                                           .body = m_file,
                                           .harmless = true},
                                          this, [this](const ApiAnswer &answer) { uploaded(answer); });
}

void ScheduleUpdate::uploaded(const ApiAnswer &answer)
{
    if (!answer.error)
        return process(m_uploadKey);
    // A signed address is good for a while only.
    if (answer.error->kind == Error::Kind::Forbidden && !std::exchange(m_uploadedAgain, true))
        return prepare();
    Error error = *answer.error;
    if (error.kind == Error::Kind::TooLarge || error.kind == Error::Kind::RateLimited)
        return finish(*outcomeOf(error));
    // It is the storage that refuses, not the service: nothing that a person could grant.
    if (error.kind != Error::Kind::Network && error.kind != Error::Kind::Tls && error.kind != Error::Kind::Timeout)
        error.kind = Error::Kind::Server;
    finish(Failed{error});
}

void ScheduleUpdate::process(const QString &uploadKey)
{
    m_tools.client.api().send(
        GenesysClient::post(CallKind::Write, m_tools.urgency, m_tools.client.scheduleUrl(m_key, {u"update"_s}),
                            {{"uploadKey"_L1, uploadKey}}),
        this, [this](const ApiAnswer &answer) {
            m_tools.urgency = Urgency::Underway; // it has left: what follows tells how it ended
            m_correlationId = answer.http.correlationId();
            if (answer.error) {
                if (const auto outcome = outcomeOf(*answer.error))
                    finish(*outcome);
                else
                    diagnose(*answer.error);
                return;
            }
            decodeBody<UpdateAnswer>(answer.http, updateAnswerFrom, this, [this](const Result<UpdateAnswer> &update) {
                if (update)
                    take(*update);
                else
                    finish(Unknown{unknown(update.error().what)});
            });
        });
}

//! The answer to the call to process, and the notification of its end, tell the same.
void ScheduleUpdate::take(const UpdateAnswer &answer)
{
    switch (answer.operation.progress) {
    case Progress::Processing:
        await(answer.operation.id);
        return;
    case Progress::Complete:
        m_waiting.reset();
        if (answer.result)
            readBack(*answer.result);
        else
            diagnose(unknown(Error::tr("%1 tells nothing of the schedule that was written.").arg(m_unit.name)));
        return;
    case Progress::Canceled:
    case Progress::Error:
        m_waiting.reset();
        diagnose(
            {.kind = Error::Kind::Validation,
             .what =
                 Error::tr("The service could not carry out the change of %1, and gives no reason.").arg(m_unit.name),
             .next = Error::tr("Look at these shifts in WFM; give the vendor the correlation id."),
             .correlationId = m_correlationId});
        return;
    }
}

void ScheduleUpdate::await(const QString &operationId)
{
    m_waiting = std::make_unique<QObject>();
    connect(&m_tools.channel, &NotificationChannel::gap, m_waiting.get(), [this] { m_missed = true; });
    m_tools.channel.await(operationId, m_waiting.get(), [this](const QJsonObject &body) {
        const auto update = updateAnswerFrom(body);
        if (update)
            take(*update);
        else
            diagnose(unknown(update.error().what));
    });
    tick();
}

//! While the channel is up, nothing is asked: its silence says that the end has not come.
void ScheduleUpdate::tick()
{
    const auto delay = pollDelays.at(std::min<std::size_t>(std::size_t(m_ticks++), pollDelays.size() - 1));
    m_tools.clock.after(delay, m_waiting.get(), [this, delay] {
        m_waited += delay;
        if (m_waited >= Patience)
            diagnose(unknown(Error::tr("The service has not told how the change of %1 ended.").arg(m_unit.name)));
        else if (m_tools.channel.tells(schedulesTopic(m_key.businessUnit)) && !std::exchange(m_missed, false))
            tick();
        else
            poll();
    });
}

void ScheduleUpdate::poll()
{
    m_tools.client.get<ListedSchedule>(
        CallKind::Poll, m_tools.urgency, m_tools.client.scheduleUrl(m_key), listedScheduleFrom, m_waiting.get(),
        [this](const Result<ListedSchedule> &listed) {
            if (listed && listed->version != m_versions.schedule)
                diagnoseBy(*listed,
                           unknown(Error::tr("The service has not told how the change of %1 ended.").arg(m_unit.name)));
            else
                tick(); // a poll that fails tells nothing
        });
}

void ScheduleUpdate::readAll(const ListedSchedule &listed, const std::function<void(const Result<Schedule> &)> &done)
{
    new ScheduleReading(m_tools, m_key, m_unit.managementUnits, this,
                        [this, listed, done](const Result<QList<AgentSchedule>> &agents) {
                            if (!agents)
                                return done(failure(agents.error()));
                            done(scheduleOf(m_key, m_unit, listed, *agents, m_versions.coversAgents));
                        });
}

//! It is written; what it made of the schedule, such as the ids of new shifts, is not told.
void ScheduleUpdate::readBack(const ListedSchedule &listed)
{
    learn(listed.version);
    readAll(listed, [this](const Result<Schedule> &schedule) {
        if (schedule)
            finish(Accepted{.schedule = *schedule, .correlationId = m_correlationId});
        else
            finish(Unknown{unknown(schedule.error().what)});
    });
}

//! What is written is there: where that was nothing but agents' schedules, it has shown whether the schedule's version
//! moves with them.
void ScheduleUpdate::learn(qint64 scheduleVersion)
{
    if (!m_changes.publish)
        m_versions.coversAgents = scheduleVersion != m_versions.schedule;
}

//! Reads what there is now, to tell a conflict from a refusal from a success that nobody told of (reference, 6.5).
void ScheduleUpdate::diagnose(const Error &cause)
{
    m_waiting.reset();
    m_tools.client.get<ListedSchedule>(CallKind::Fetch, m_tools.urgency, m_tools.client.scheduleUrl(m_key),
                                       listedScheduleFrom, this, [this, cause](const Result<ListedSchedule> &listed) {
                                           if (listed)
                                               diagnoseBy(*listed, cause);
                                           else
                                               failReading(listed.error(), cause);
                                       });
}

void ScheduleUpdate::diagnoseBy(const ListedSchedule &listed, const Error &cause)
{
    m_waiting.reset();
    readAll(listed, [this, cause](const Result<Schedule> &schedule) {
        if (schedule)
            judge(*schedule, cause);
        else
            failReading(schedule.error(), cause);
    });
}

void ScheduleUpdate::failReading(const Error &error, const Error &cause)
{
    // With a status, it was refused before it was processed.
    if (error.kind == Error::Kind::NotFound || cause.httpStatus != 0)
        finish(Failed{error});
    else
        finish(Unknown{unknown(error.what)});
}

void ScheduleUpdate::judge(const Schedule &now, const Error &cause)
{
    Versions versions = Versions::unpack(now.info.version).value_or(Versions());
    const QSet<QString> agents = agentsOf(m_changes);
    const bool agentsMoved = std::any_of(agents.cbegin(), agents.cend(), [this, &versions](const QString &agent) {
        return versions.agents.contains(agent) != m_versions.agents.contains(agent)
            || versions.agents.value(agent).version != m_versions.agents.value(agent).version;
    });
    const bool moved = agentsMoved || versions.schedule != m_versions.schedule;
    const bool maybeWritten = cause.kind == Error::Kind::UnknownOutcome;
    const Seen seen = seenIn(now, m_changes);
    switch (seen) {
    case Seen::All: {
        if (agentsMoved)
            learn(versions.schedule);
        versions.coversAgents = m_versions.coversAgents;
        Schedule written = now;
        written.info.version = versions.pack();
        finish(Accepted{.schedule = written, .correlationId = m_correlationId});
        return;
    }
    case Seen::Some:
    case Seen::None:
        Q_EMIT read(now);
        break;
    }
    // Agent by agent: what is there must be told from what is not.
    if (seen == Seen::Some && agentsMoved) {
        finish(Unknown{unknown(cause.what)});
        // A write that is processed yet will be refused once an agent's version has moved.
    } else if (agentsMoved || (moved && !maybeWritten)) {
        finish(Stale{.current = now.info.version, .correlationId = m_correlationId});
    } else if (maybeWritten) {
        finish(Unknown{cause});
    } else {
        finish(rejectionOf(cause, m_changes));
    }
}

Error ScheduleUpdate::unknown(const QString &what) const
{
    return {.kind = Error::Kind::UnknownOutcome,
            .what = what,
            .next = Error::tr("Rosterbridge reads the schedule again before it sends anything."),
            .correlationId = m_correlationId};
}

void ScheduleUpdate::finish(const WriteOutcome &outcome)
{
    m_waiting.reset();
    deleteLater();
    std::exchange(m_done, {})(outcome);
}

} // namespace rosterbridge::genesys
