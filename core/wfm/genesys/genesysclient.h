// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apiclient.h"
#include "core/wfm/genesys/genesysformat.h"
#include "core/wfm/genesys/gzip.h"
#include "core/wfm/services.h"

#include <QJsonDocument>

namespace rosterbridge::genesys {

//! The calls to one organisation at Genesys Cloud, their answers read.
class GenesysClient final : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Decode = Result<T> (*)(const QJsonObject &);

    //! \a connection is one that makeGateway() accepts; the rest must outlive the client.
    GenesysClient(const Connection &connection, Network &network, SecretStore &secrets, Clock &clock,
                  const QRandomGenerator &random);

    //! The address of \a segments, which are percent-encoded here, below the root of the API.
    [[nodiscard]] QUrl url(const QStringList &segments, const QString &query = {}) const;
    //! The address of a schedule, and of \a more below it.
    [[nodiscard]] QUrl scheduleUrl(const ScheduleKey &key, const QStringList &more = {}) const;
    //! The address of \a more below a business unit.
    [[nodiscard]] QUrl unitUrl(const QString &businessUnit, const QStringList &more = {},
                               const QString &query = {}) const;

    //! Gets and decodes \a url. See Done.
    template <class T>
    void get(CallKind kind, Urgency urgency, const QUrl &url, Decode<T> decode, QObject *context, Done<Result<T>> done)
    {
        call<T>({.kind = kind, .urgency = urgency, .url = url}, decode, context, std::move(done));
    }
    //! Posts \a body, to ask for something with it: nothing is changed. See Done.
    template <class T>
    void ask(CallKind kind, Urgency urgency, const QUrl &url, const QJsonObject &body, Decode<T> decode,
             QObject *context, Done<Result<T>> done)
    {
        ApiRequest request = post(kind, urgency, url, body);
        request.harmless = true;
        call<T>(request, decode, context, std::move(done));
    }
    //! Sends \a request and decodes what it is answered with. See Done.
    template <class T>
    void call(const ApiRequest &request, Decode<T> decode, QObject *context, Done<Result<T>> done)
    {
        m_api.send(request, context, [decode, context, done = std::move(done)](const ApiAnswer &answer) {
            if (answer.error)
                done(failure(*answer.error));
            else
                decodeBody<T>(answer.http, decode, context, done);
        });
    }
    //! Gets and decodes a file that the service gave the address of: with the token only when it is at the service
    //! itself, compressed or not, redirected or not. See Done.
    template <class T>
    void download(Urgency urgency, const QUrl &file, Decode<T> decode, QObject *context, Done<Result<T>> done)
    {
        readFile(urgency, file, MaxRedirects, context,
                 [decode, context, done = std::move(done)](const Result<HttpAnswer> &answer) {
                     if (!answer)
                         done(failure(answer.error()));
                     else
                         decodeBody<T>(*answer, decode, context, done);
                 });
    }

    //! Whether a download that ended in \a error may do better from another address: one is good for a while only, and
    //! what came may be damaged.
    [[nodiscard]] static bool isWorthANewAddress(const Error &error);

    [[nodiscard]] static ApiRequest post(CallKind kind, Urgency urgency, const QUrl &url, const QJsonObject &body);

    [[nodiscard]] ApiClient &api() { return m_api; }
    [[nodiscard]] const ApiClient &api() const { return m_api; }
    [[nodiscard]] QString host() const { return m_api.url({}).host(); }
    //! The id of who is signed in, as topics name them: the client's, or the person's once they are known.
    [[nodiscard]] const QString &subject() const { return m_subject; }
    void setSubject(const QString &id) { m_subject = id; }

private:
    static constexpr int MaxRedirects = 3;

    void readFile(Urgency urgency, const QUrl &file, int redirects, QObject *context,
                  const Done<Result<HttpAnswer>> &done);

    QString m_subject;
    ApiClient m_api;
};

} // namespace rosterbridge::genesys
