// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QJsonObject>

namespace rosterbridge::sandbox {

//! What came back for one request, as bytes tell it.
struct Answer {
    int status = 0; //!< 0 when the connection ended without an answer
    bool complete = false; //!< the connection ended, and all that Content-Length promised was there
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    //! Of a body that may be compressed.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray entities() const;
    [[nodiscard]] QString code() const;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

//! A client with nothing in between: one connection for each request, bytes as given.
class TestClient final {
public:
    explicit TestClient(const Sandbox &sandbox) : m_port(quint16(sandbox.address().port())) { }

    //! Sends \a bytes and waits for the end of the connection, or for \a patience; see Answer::complete.
    [[nodiscard]] Answer exchange(const QByteArray &bytes,
                                  std::chrono::milliseconds patience = std::chrono::seconds(10)) const;
    [[nodiscard]] Answer call(const QByteArray &method, const QByteArray &target, const Headers &headers = {},
                              const QByteArray &body = {},
                              std::chrono::milliseconds patience = std::chrono::seconds(10)) const;

    //! The answer of the token endpoint; a token in it is used from now on.
    Answer signIn(const Client &client);
    [[nodiscard]] Answer get(const QByteArray &target, const Headers &headers = {}) const;
    [[nodiscard]] Answer post(const QByteArray &target, const QJsonObject &body, const Headers &headers = {}) const;
    //! At another host, and without the token.
    [[nodiscard]] Answer callElsewhere(const QByteArray &method, const QUrl &url, const Headers &headers = {},
                                       const QByteArray &body = {}) const;
    [[nodiscard]] Answer patch(const QString &scheduleId, const QJsonObject &body, const Headers &headers = {}) const;
    //! As patch(), with the version that is sent in both places.
    [[nodiscard]] Answer write(const StoredSchedule &schedule, const QJsonObject &shifts) const;

    [[nodiscard]] static QByteArray path(const QString &scheduleId);
    [[nodiscard]] Headers authorised(const Headers &headers) const;
    void setToken(const QByteArray &token) { m_token = token; }

private:
    [[nodiscard]] static Answer exchange(quint16 port, const QByteArray &bytes, std::chrono::milliseconds patience);
    [[nodiscard]] static QByteArray requestOf(const QByteArray &method, const QByteArray &target,
                                              const Headers &headers, const QByteArray &body);

    const quint16 m_port;
    QByteArray m_token;
};

//! A small sandbox for tests: one organisation of 25 people in London, one week.
[[nodiscard]] Options smallOptions();
//! The first schedule of the first organisation.
[[nodiscard]] const StoredSchedule &firstSchedule(const Sandbox &sandbox);

//! What is wrong with the schedules as they stand: overlaps of one agent, gaps, activities that stick out, shifts of
//! another week; empty when all is well.
[[nodiscard]] QStringList unsound(const Tenant &tenant);

} // namespace rosterbridge::sandbox
