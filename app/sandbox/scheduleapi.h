// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpserver.h"
#include "app/sandbox/random.h"
#include "app/sandbox/ratewindow.h"
#include "app/sandbox/tenant.h"

#include <QJsonObject>

namespace rosterbridge::sandbox {

//! The contract of schedule-api.md: what each request is answered.
class ScheduleApi final {
    Q_GADGET
public:
    enum class Call {
        SignIn,
        ListSchedules,
        ReadSchedule,
        WriteSchedule,
        ListAgents,
        ListActivityCodes,
        ReadOrganisation,
        Other,
    };
    Q_ENUM(Call)

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

    //! What a request is about and whose it is; no client when neither token nor credentials are known.
    struct Target {
        Call call = Call::Other;
        Tenant *tenant = nullptr;
        QString clientId;
    };

    //! Is told of every write with a readable body right before its version is judged, with the shift ids it names.
    using BeforeWrite = std::function<void(Tenant &tenant, const QString &scheduleId, const QStringList &shiftIds)>;

    ScheduleApi(Tenants &tenants, const Settings &settings, quint64 seed, Clock &clock);

    void setBeforeWrite(BeforeWrite beforeWrite) { m_beforeWrite = std::move(beforeWrite); }
    //! Absolute links in answers begin with it.
    void setAddress(const QByteArray &address) { m_address = address; }

    [[nodiscard]] Target targetOf(const HttpRequest &request) const;
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Target &target);
    //! Ends the life of the request's token.
    void revoke(const HttpRequest &request);
    //! Adds what every answer carries: correlation id and state of the allowance.
    void addHeaders(HttpReply &reply, const HttpRequest &request) const;

    //! An ErrorBody.
    [[nodiscard]] static HttpReply error(const HttpRequest &request, int status, const QString &code,
                                         const QString &message, QJsonObject more = {});
    [[nodiscard]] static HttpReply tooManyRequests(const HttpRequest &request, const QByteArray &retryAfter);
    [[nodiscard]] static HttpReply missingPermissions(const HttpRequest &request);
    [[nodiscard]] static HttpReply badCredentials(const HttpRequest &request);

private:
    struct Session {
        Tenant *tenant = nullptr;
        QString clientId;
        std::chrono::milliseconds expires{0};
        RateWindow rate;
    };

    [[nodiscard]] HttpReply signIn(const HttpRequest &request, const Target &target);
    //! Finds the client that the Basic credentials name rightly.
    void authenticate(const HttpRequest &request, Target &target) const;
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

    Tenants &m_tenants;
    const Settings m_settings;
    Clock &m_clock;
    Random m_random;
    QByteArray m_address;
    BeforeWrite m_beforeWrite;
    QHash<QByteArray, Session> m_sessions; //!< by token
    QHash<QString, std::pair<qint64, QByteArray>> m_representations; //!< version and body by schedule id
    bool m_linkNext = false;
};

} // namespace rosterbridge::sandbox
