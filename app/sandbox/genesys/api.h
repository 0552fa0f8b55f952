// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/genesys/schedulereader.h"
#include "app/sandbox/genesys/updates.h"

namespace rosterbridge::sandbox::genesys {

//! The contract of genesys-wfm-api.md: what each request is answered. On the same organisations as the first dialect,
//! those that are seeded for it.
class Api final {
public:
    Api(Sessions &sessions, const Settings &settings, quint64 seed, Clock &clock);
    Q_DISABLE_COPY_MOVE(Api)

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Storage &storage() { return m_storage; }
    [[nodiscard]] Channels &channels() { return m_channels; }
    [[nodiscard]] Updates &updates() { return m_updates; }
    void setAddress(const QUrl &address) { m_reader.setAddress(address); }

    [[nodiscard]] Target::Call callOf(const HttpRequest &request) const;
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Target &target);

private:
    struct Route {
        QByteArray method;
        QStringList pattern; //!< segments behind /api/v2/; those in braces name something
        Target::Call call;
        QStringList anyOf; //!< permissions, of which one is needed
        std::function<HttpReply(const Exchange &)> handle;
    };

    void addRoute(const QByteArray &method, const QString &pattern, Target::Call call, const QStringList &anyOf,
                  std::function<HttpReply(const Exchange &)> handle);
    void addDirectory();
    void addSchedules();
    void addNotifications();
    [[nodiscard]] const Route *routeOf(const HttpRequest &request) const;
    //! Whether everything that the path names is there.
    [[nodiscard]] static bool resolve(const Route &route, Exchange &exchange);

    Settings m_settings;
    Sessions &m_sessions;
    Storage m_storage;
    Channels m_channels;
    ScheduleReader m_reader;
    Updates m_updates;
    QList<Route> m_routes;
};

} // namespace rosterbridge::sandbox::genesys
