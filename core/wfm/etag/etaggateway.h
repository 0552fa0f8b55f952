// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apiclient.h"
#include "core/wfm/etag/etagformat.h"
#include "core/wfm/services.h"

#include <QSet>

namespace rosterbridge {

//! The ETag dialect: one versioned schedule resource, changed with PATCH under If-Match (schedule-api.md).
class EtagGateway final : public Gateway {
    Q_OBJECT
public:
    //! \a connection is one that makeGateway() accepts; the rest must outlive the gateway.
    EtagGateway(const Connection &connection, QNetworkAccessManager &network, SecretStore &secrets, Clock &clock,
                const QRandomGenerator &random = QRandomGenerator::securelySeeded());

    void probe(const QList<QDate> &weeks, Urgency urgency, QObject *context,
               Done<Result<QList<ScheduleInfo>>> done) override;
    void fetch(const QString &scheduleId, const std::optional<Version> &ifVersion, Urgency urgency, QObject *context,
               Done<Result<std::optional<Schedule>>> done) override;
    void write(const QString &scheduleId, const Version &version, const WriteSet &changes, QObject *context,
               Done<WriteOutcome> done) override;
    [[nodiscard]] QList<WriteSet> portions(const WriteSet &changes) const override;
    void directory(QObject *context, Done<Result<Directory>> done) override;
    void testConnection(QObject *context, Done<Result<ConnectionReport>> done) override;

    void startRun() override;
    void setGate(CallGate gate) override;
    void gateMoved() override;
    void setHeadroom(int headroom) override;
    [[nodiscard]] CallCounts calls() const override;
    [[nodiscard]] std::optional<int> callsLeft() const override;
    [[nodiscard]] std::optional<int> callsAllowed() const override;
    [[nodiscard]] std::chrono::milliseconds frozenFor() const override;

private:
    template <class T>
    struct Listing;
    template <class T>
    using Decode = Result<T> (*)(const QJsonObject &);

    template <class T>
    void get(CallKind kind, const QUrl &url, Decode<T> decode, QObject *context, Done<Result<T>> done);
    template <class T>
    void list(CallKind kind, const QList<QUrl> &firstPages, Decode<etag::Page<T>> decode, Urgency urgency,
              QObject *context, Done<Result<QList<T>>> done);
    template <class T>
    void nextPage(const std::shared_ptr<Listing<T>> &listing);
    void takeWritten(const QString &scheduleId, const Version &version, const HttpAnswer &answer, QObject *context,
                     const Done<WriteOutcome> &done);
    void tryEdit(const ScheduleInfo &info, ConnectionReport report, QObject *context,
                 const Done<Result<ConnectionReport>> &done);
    [[nodiscard]] QUrl listUrl(const QString &path, const QDate &week = {}) const;
    [[nodiscard]] ApiRequest patch(const QString &scheduleId, const Version &version, const WriteSet &changes) const;
    [[nodiscard]] QUrl scheduleUrl(const QString &scheduleId) const;

    Connection m_connection;
    ApiClient m_client;
};

} // namespace rosterbridge
