// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sessions.h"

#include <QJsonObject>

namespace rosterbridge::sandbox {

//! The contract of schedule-api.md: what each request is answered.
class ScheduleApi final {
    Q_GADGET
public:
    using Call = Target::Call;

    //! How a page says that there is a next one.
    enum class Paging { Alternate, NextUri, Link };
    Q_ENUM(Paging)

    struct Settings {
        int allowance = 300; //!< calls of one token in a window
        std::chrono::milliseconds window = std::chrono::minutes(1);
        std::chrono::seconds tokenLifetime = std::chrono::hours(24);
        Paging paging = Paging::Alternate;
        bool weakValidators = false; //!< read answers carry W/"7" instead of "7"
    };

    //! Larger bodies are answered with 413.
    static constexpr qint64 maximumBody = 512'000;

    //! Is told of every write with a readable body right before its version is judged, with the shift ids it names.
    using BeforeWrite = std::function<void(Tenant &tenant, const QString &scheduleId, const QStringList &shiftIds)>;

    ScheduleApi(Sessions &sessions, const Settings &settings, Clock &clock);

    void setBeforeWrite(BeforeWrite beforeWrite) { m_beforeWrite = std::move(beforeWrite); }
    //! Absolute links in answers begin with it.
    void setAddress(const QByteArray &address) { m_address = address; }

    [[nodiscard]] static Target::Call callOf(const HttpRequest &request);
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Target &target);

private:
    [[nodiscard]] HttpReply listSchedules(const HttpRequest &request, const Tenant &tenant);
    [[nodiscard]] HttpReply readSchedule(const HttpRequest &request, const Tenant &tenant);
    [[nodiscard]] HttpReply writeSchedule(const HttpRequest &request, Tenant &tenant, const Client &client);
    [[nodiscard]] HttpReply listAgents(const HttpRequest &request, const Tenant &tenant);

    //! One page of \a entities, which are in the order of their ids.
    [[nodiscard]] HttpReply page(const HttpRequest &request, const QList<QJsonObject> &entities);
    [[nodiscard]] HttpReply refused(const HttpRequest &request, const Refusal &refusal,
                                    const StoredSchedule &schedule) const;
    [[nodiscard]] QByteArray representation(const StoredSchedule &schedule, const Tenant &tenant);
    [[nodiscard]] static QByteArray entityTag(const StoredSchedule &schedule, bool weak = false);

    Sessions &m_sessions;
    const Settings m_settings;
    Clock &m_clock;
    QByteArray m_address;
    BeforeWrite m_beforeWrite;
    QHash<QString, std::pair<qint64, QByteArray>> m_representations; //!< version and body by schedule id
    bool m_linkNext = false;
};

} // namespace rosterbridge::sandbox
