// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/schedulereading.h"

#include "core/wfm/genesys/gather.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge::genesys {

namespace {

constexpr std::chrono::milliseconds firstWait = 2s;
constexpr std::chrono::milliseconds longestWait = 30s;

} // namespace

QString queryTopic(const QString &subject)
{
    return u"v2.workforcemanagement.users.%1.schedules.query"_s.arg(subject);
}

QString schedulesTopic(const QString &businessUnit)
{
    return u"v2.workforcemanagement.businessunits.%1.schedules"_s.arg(businessUnit);
}

ScheduleReading::ScheduleReading(const Tools &tools, ScheduleKey key, const QList<Unit> &managementUnits,
                                 QObject *parent, Done<Result<QList<AgentSchedule>>> done)
    : QObject(parent)
    , m_tools(tools)
    , m_key(std::move(key))
{
    gather<QList<AgentSchedule>>(
        managementUnits, this, [this](const Unit &unit, const Answer &answered) { query(unit.id, 0ms, answered); },
        [this, done = std::move(done)](const Result<QList<QList<AgentSchedule>>> &units) {
            deleteLater();
            if (!units)
                return done(failure(units.error()));
            QList<AgentSchedule> agents;
            for (const QList<AgentSchedule> &unit : *units)
                agents += unit;
            done(agents);
        });
}

void ScheduleReading::query(const QString &managementUnit, std::chrono::milliseconds waited, const Answer &done)
{
    // What counts is whether anybody listened when it was asked: its end may be told before its answer is here.
    const bool wasTold = m_tools.channel.tells(queryTopic(m_tools.client.subject()));
    m_tools.client.ask<QueryAnswer>(CallKind::Fetch, m_tools.urgency,
                                    m_tools.client.scheduleUrl(m_key, {u"agentschedules"_s, u"query"_s}),
                                    {{"managementUnitId"_L1, managementUnit}}, queryAnswerFrom, this,
                                    [this, managementUnit, waited, wasTold, done](const Result<QueryAnswer> &answer) {
                                        if (answer)
                                            take(managementUnit, waited, wasTold, *answer, done);
                                        else
                                            done(failure(answer.error()));
                                    });
}

void ScheduleReading::take(const QString &managementUnit, std::chrono::milliseconds waited, bool wasTold,
                           const QueryAnswer &answer, const Answer &done)
{
    switch (answer.operation.progress) {
    case Progress::Complete:
        if (answer.result)
            done(*answer.result);
        else
            download(managementUnit, waited, answer.operation.download, done);
        return;
    case Progress::Processing:
        waitFor(managementUnit, waited, wasTold, answer.operation.id, done);
        return;
    case Progress::Canceled:
    case Progress::Error:
        done(failure(notReadOut()));
        return;
    }
}

//! The end is told by a notification. Where that doesn't come, asking again finds the answer ready, perhaps.
void ScheduleReading::waitFor(const QString &managementUnit, std::chrono::milliseconds waited, bool wasTold,
                              const QString &operationId, const Answer &done)
{
    const bool isTold = wasTold && m_tools.channel.tells(queryTopic(m_tools.client.subject()));
    if (!isTold && waited == 0ms) {
        // It may have been told already, to nobody: asked for again once somebody listens.
        m_tools.channel.open();
        m_tools.channel.whenSettled(this, [this, managementUnit, done] { query(managementUnit, firstWait, done); });
        return;
    }
    auto *const wait = new QObject(this);
    m_tools.channel.await(operationId, wait, [this, wait, managementUnit, waited, done](const QJsonObject &body) {
        delete wait;
        const QUrl file(body.value("downloadUrl"_L1).toString(), QUrl::StrictMode);
        if (file.isEmpty())
            done(failure(notReadOut()));
        else
            download(managementUnit, waited, file, done);
    });
    // What was told while the channel was down is lost.
    connect(&m_tools.channel, &NotificationChannel::gap, wait, [this, wait, managementUnit, waited, done] {
        delete wait;
        query(managementUnit, waited + firstWait, done);
    });
    // Each time as long as all before it.
    const auto delay = isTold ? Patience : std::clamp(waited, firstWait, longestWait);
    m_tools.clock.after(delay, wait, [this, wait, managementUnit, waited, delay, done] {
        delete wait;
        if (waited + delay >= Patience)
            done(failure(Error::Kind::Timeout,
                         Error::tr("%1 does not get a schedule ready.").arg(m_tools.client.host()),
                         Error::tr("Try again later.")));
        else
            query(managementUnit, waited + delay, done);
    });
}

//! A file that is not to be had, or is damaged, is asked for anew, once. It tells nothing of the schedule.
void ScheduleReading::download(const QString &managementUnit, std::chrono::milliseconds waited, const QUrl &file,
                               const Answer &done)
{
    m_tools.client.download<QList<AgentSchedule>>(
        m_tools.urgency, file, agentSchedulesFrom, this,
        [this, managementUnit, waited, done](const Result<QList<AgentSchedule>> &agents) {
            if (agents || m_downloadedAgain.contains(managementUnit)
                || !GenesysClient::isWorthANewAddress(agents.error()))
                return done(agents);
            m_downloadedAgain.insert(managementUnit);
            query(managementUnit, waited, done);
        });
}

Error ScheduleReading::notReadOut() const
{
    return {.kind = Error::Kind::Server,
            .what = Error::tr("%1 could not read out a schedule.").arg(m_tools.client.host()),
            .next = Error::tr("Try again later; ask the vendor if it lasts.")};
}

} // namespace rosterbridge::genesys
