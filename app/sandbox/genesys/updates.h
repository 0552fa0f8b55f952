// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/genesys/channels.h"
#include "app/sandbox/genesys/schedulejson.h"
#include "app/sandbox/genesys/storage.h"

namespace rosterbridge::sandbox::genesys {

//! Writing schedules (genesys-wfm-api.md, 8.5): an address for the file, then its processing, whose end is told in one
//! of several ways. Tells everybody's changes to those who listen.
class Updates final {
public:
    //! Is told of every file right before its versions are judged, with the shift ids it names.
    using BeforeWrite = std::function<void(Tenant &tenant, const QString &scheduleId, const QStringList &shiftIds)>;

    Updates(const Settings &settings, Storage &storage, Channels &channels, Clock &clock);

    void setBeforeWrite(BeforeWrite beforeWrite) { m_beforeWrite = std::move(beforeWrite); }
    //! Tells what changes in the organisation from now on, whoever changes it.
    void watch(Tenant &tenant);

    [[nodiscard]] HttpReply requestUpload(const Exchange &exchange);
    [[nodiscard]] HttpReply process(const Exchange &exchange);

private:
    //! A file that waits for its processing.
    struct Job {
        QString operationId;
        Tenant *tenant = nullptr;
        QString scheduleId;
        Author author;
        QJsonObject file;
    };
    struct Verdict {
        enum class Kind { Applied, Stale, Invalid, Poisoned };
        Kind kind = Kind::Applied;
        QString text;
        QList<Error::Detail> details;
    };

    [[nodiscard]] static Verdict invalid(const QList<Error::Detail> &details);
    [[nodiscard]] Verdict judge(const Job &job);
    [[nodiscard]] Verdict apply(const Job &job, const StoredSchedule &schedule, ScheduleUpdate update);
    [[nodiscard]] Verdict judgeContent(const StoredSchedule &schedule, const AgentUpdate &agent) const;
    [[nodiscard]] bool isStale(const StoredSchedule &schedule, const AgentUpdate &agent) const;
    void addTo(Patch &patch, const StoredSchedule &schedule, const AgentUpdate &agent) const;
    void tellOutcome(const Job &job, const Verdict &verdict);
    void tellChange(Tenant &tenant, const StoredSchedule &schedule, const QSet<QString> &agentIds);

    const Settings &m_settings;
    Storage &m_storage;
    Channels &m_channels;
    Clock &m_clock;
    BeforeWrite m_beforeWrite;
    std::optional<QString> m_running; //!< operation that is being applied right now; empty for one that fails in part
};

} // namespace rosterbridge::sandbox::genesys
