// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wfm/genesys/notificationchannel.h"

namespace rosterbridge::genesys {

//! What a reading or an update of a schedule works with; all outlive it.
struct Tools {
    GenesysClient &client;
    NotificationChannel &channel;
    Clock &clock;
    Urgency urgency;
};

//! Reads the schedules of all agents of a business unit in one schedule, by management unit, however the service hands
//! them out: inline, as a download, or by and by. An object for one reading; deletes itself when it has ended.
class ScheduleReading final : public QObject {
    Q_OBJECT
public:
    //! How long the service may take to get the answer to a query ready.
    static constexpr std::chrono::milliseconds Patience = std::chrono::minutes(3);

    //! See Done; the parent is the context.
    ScheduleReading(const Tools &tools, ScheduleKey key, const QList<Unit> &managementUnits, QObject *parent,
                    Done<Result<QList<AgentSchedule>>> done);

private:
    using Answer = Done<Result<QList<AgentSchedule>>>;

    void query(const QString &managementUnit, std::chrono::milliseconds waited, const Answer &done);
    void take(const QString &managementUnit, std::chrono::milliseconds waited, bool wasTold, const QueryAnswer &answer,
              const Answer &done);
    void waitFor(const QString &managementUnit, std::chrono::milliseconds waited, bool wasTold,
                 const QString &operationId, const Answer &done);
    void download(const QString &managementUnit, std::chrono::milliseconds waited, const QUrl &file,
                  const Answer &done);
    [[nodiscard]] Error notReadOut() const;

    Tools m_tools;
    ScheduleKey m_key;
    QSet<QString> m_downloadedAgain; //!< management units whose address was no good
};

//! The topic that tells that a query is answered.
[[nodiscard]] QString queryTopic(const QString &subject);
//! The topic that tells of every change of a business unit's schedules.
[[nodiscard]] QString schedulesTopic(const QString &businessUnit);

} // namespace rosterbridge::genesys
