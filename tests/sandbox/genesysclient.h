// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/testclient.h"
#include "tests/sandbox/transcript.h"

#include <QWebSocket>

namespace rosterbridge::sandbox {

//! What a test says to the Genesys dialect of a sandbox, step by step, by the words of genesys-wfm-api.md.
class GenesysClient final {
public:
    //! Signed in, for the first organisation.
    explicit GenesysClient(const Sandbox &sandbox);

    [[nodiscard]] TestClient &http() { return m_http; }
    //! ".../businessunits/{id}" and the rest.
    [[nodiscard]] QByteArray unit(const QByteArray &rest = {}) const;
    [[nodiscard]] static QByteArray path(const Tenant &tenant, const StoredSchedule &schedule,
                                         const QByteArray &rest = {});

    //! The agent's schedule as the service tells it, with its version; empty for one who is not in the schedule.
    [[nodiscard]] QJsonObject agentSchedule(const StoredSchedule &schedule, const QString &agentId) const;
    [[nodiscard]] Answer requestUpload(const StoredSchedule &schedule, qint64 length) const;
    //! PUTs a file at the place of an answer to requestUpload().
    [[nodiscard]] Answer upload(const Answer &place, const QByteArray &content) const;
    [[nodiscard]] Answer process(const StoredSchedule &schedule, const QString &uploadKey) const;
    //! All three of them.
    [[nodiscard]] Answer write(const StoredSchedule &schedule, const QJsonObject &file) const;

    //! A file that guards itself by the schedule's version.
    [[nodiscard]] static QJsonObject file(const StoredSchedule &schedule, const QJsonArray &agents);
    //! One agent of a file, guarded by the version that the service has now.
    [[nodiscard]] static QJsonObject agent(const StoredSchedule &schedule, const QString &agentId,
                                           const QJsonArray &shifts);
    //! The write model of a shift: its activities, moved.
    [[nodiscard]] static QJsonObject shift(const Shift &shift, Minutes by = Minutes(0));

private:
    const Tenant &m_tenant;
    TestClient m_http;
};

//! A connected notification channel, and all that came over it.
class Listener final {
public:
    //! Subscribes and connects; see isConnected().
    Listener(GenesysClient &client, const QStringList &topics, Transcript *transcript = nullptr);

    [[nodiscard]] const QString &channelId() const { return m_channelId; }
    [[nodiscard]] const QUrl &connectUri() const { return m_connectUri; }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QWebSocketProtocol::CloseCode closeCode() const { return m_socket.closeCode(); }
    [[nodiscard]] QList<QJsonObject> events(const QString &topic) const;
    void send(const QJsonObject &message);
    void reconnect() { m_socket.open(m_connectUri); }

private:
    QString m_channelId;
    QUrl m_connectUri;
    QWebSocket m_socket;
    QList<QJsonObject> m_frames;
};

[[nodiscard]] QString schedulesTopic(const Tenant &tenant);

//! A small sandbox that speaks Genesys: one organisation of 60 people in London, three management units, one week.
[[nodiscard]] Options genesysOptions();
//! The published schedule of the first week.
[[nodiscard]] const StoredSchedule &publishedSchedule(const Sandbox &sandbox);

} // namespace rosterbridge::sandbox
