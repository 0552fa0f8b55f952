// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/naiveclient.h"

#include "core/schedule/schedulejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rosterbridge::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray headerOf(const sandbox::HttpReply &reply, QByteArrayView name)
{
    const auto found = std::find_if(reply.headers.cbegin(), reply.headers.cend(), [name](const auto &one) {
        return one.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == reply.headers.cend() ? QByteArray() : found->second;
}

} // namespace

NaiveClient::NaiveClient(sandbox::Sandbox &service, const Habits &habits, std::chrono::milliseconds pace, Clock &clock)
    : m_service(service)
    , m_habits(habits)
    , m_pace(pace)
    , m_clock(clock)
{
}

void NaiveClient::start(const QList<WantedShift> &wanted)
{
    for (const WantedShift &one : wanted)
        m_waiting.enqueue(one);
    m_busy = m_habits.workers;
    signIn([this] {
        for (int worker = 0; worker < m_habits.workers; ++worker)
            next();
    });
}

void NaiveClient::signIn(std::function<void()> done)
{
    const sandbox::Client client = m_service.organisations().constFirst().client;
    sandbox::HttpRequest request;
    request.method = "POST";
    request.path = u"/oauth/token"_s;
    request.headers.insert("authorization", "Basic " + (client.id + u':' + client.secret).toUtf8().toBase64());
    request.headers.insert("content-type", "application/x-www-form-urlencoded");
    request.body = "grant_type=client_credentials";
    m_service.handle(request, &m_context, [this, done = std::move(done)](const sandbox::Handled &handled) {
        m_token = QJsonDocument::fromJson(handled.reply.body)["access_token"_L1].toString().toLatin1();
        if (m_token.isEmpty())
            qFatal("The naive client could not sign in");
        done();
    });
}

void NaiveClient::next()
{
    if (m_waiting.isEmpty())
        --m_busy;
    else
        read(std::make_shared<Job>(Job{.wanted = m_waiting.dequeue()}));
}

void NaiveClient::read(const JobPtr &job)
{
    sandbox::HttpRequest request;
    request.method = "GET";
    request.path = u"/api/v2/wfm/schedules/"_s + job->wanted.scheduleId;
    send(request, [this, job](const sandbox::HttpReply &reply) {
        if (reply.status == 429)
            return waitAnd(job, false, [this, job] { read(job); });
        if (reply.status != 200)
            qFatal("A read of the naive client was answered %d", reply.status);
        job->tag = headerOf(reply, "ETag");
        write(job);
    });
}

void NaiveClient::write(const JobPtr &job)
{
    sandbox::HttpRequest request;
    request.method = "PATCH";
    request.path = u"/api/v2/wfm/schedules/"_s + job->wanted.scheduleId;
    request.headers.insert("if-match", job->tag);
    request.headers.insert("content-type", "application/json");
    const QJsonObject shifts{{"upsert"_L1, QJsonArray{toJson(job->wanted.shift)}}, {"delete"_L1, QJsonArray()}};
    const qint64 version = job->tag.mid(1).chopped(1).toLongLong();
    request.body = QJsonDocument(QJsonObject{{"version"_L1, version}, {"shifts"_L1, shifts}}).toJson();
    send(request, [this, job](const sandbox::HttpReply &reply) {
        if (reply.status == 409)
            return waitAnd(job, true, [this, job] { read(job); });
        if (reply.status == 429)
            return waitAnd(job, false, [this, job] { write(job); });
        if (reply.status != 200)
            ++refused;
        next();
    });
}

void NaiveClient::send(sandbox::HttpRequest request, std::function<void(const sandbox::HttpReply &)> done)
{
    request.headers.insert("authorization", "Bearer " + m_token);
    const auto leave = [this, request, done = std::move(done)] {
        ++calls;
        m_service.handle(request, &m_context, [done](const sandbox::Handled &handled) { done(handled.reply); });
    };
    if (!m_habits.paced)
        return leave();
    m_nextSlot = std::max(m_nextSlot + m_pace, m_clock.monotonic());
    m_clock.after(m_nextSlot - m_clock.monotonic(), &m_context, leave);
}

void NaiveClient::waitAnd(const JobPtr &job, bool conflict, std::function<void()> again)
{
    ++(conflict ? conflicts : throttled);
    ++job->failures;
    const std::chrono::milliseconds growing = 1s * (1 << std::min(job->failures, 6));
    m_clock.after(conflict ? m_habits.pauseAfterConflict.value_or(growing) : growing, &m_context, std::move(again));
}

} // namespace rosterbridge::bench
