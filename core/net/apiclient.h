// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/callgate.h"
#include "core/net/pacer.h"
#include "core/net/retrybudget.h"
#include "core/net/tokenprovider.h"
#include "core/util/callcounts.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtConcurrentRun>

namespace rosterbridge {

//! What a call is counted as.
enum class CallKind {
    Probe, //!< a ListPage of a week list
    ListPage,
    Fetch,
    Poll, //!< a Fetch that asks whether a write has ended
    Write,
};

struct ApiRequest {
    CallKind kind = CallKind::Fetch;
    Urgency urgency = Urgency::Foreground;
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool harmless = false; //!< counted as a write, but a preparation that changes nothing: repeated as a read is
};

//! How a call ended after all repeats.
struct ApiAnswer {
    HttpAnswer http;
    std::optional<Error> error; //!< set unless the status is 2xx or 304
};

//! The calls to one organisation: signed in, paced, repeated where that is safe, and counted. Lives in one thread.
class ApiClient final : public QObject {
    Q_OBJECT
public:
    //! \a address is the service's and \a login that of its sign-in, both as checkEncrypted() accepts them. \a network
    //! and \a clock must outlive the client. \a headroom is that of Pacer; \a random spreads the repeats.
    ApiClient(QUrl address, QUrl login, const Credentials &credentials, QNetworkAccessManager &network, Clock &clock,
              int headroom = defaultHeadroom, const QRandomGenerator &random = QRandomGenerator::securelySeeded(),
              QObject *parent = nullptr);

    //! Sends \a request with a token. Reads are repeated after a fault of the network or the service; writes only when
    //! they surely did nothing (401, 429, not sent). Faults count towards the budget of the run; when that is spent,
    //! they are told as they are. A new token and a wait that the service asks for don't count: each call has one of
    //! the former, and some of the latter. See Done.
    void send(const ApiRequest &request, QObject *context, Done<ApiAnswer> done);
    //! Sends \a request to an address that the service gave out, which need not be its own: without the token, which
    //! must not leave for another host, and outside of the allowance. \a request must be safe to repeat. See Done.
    void sendWithoutToken(const ApiRequest &request, QObject *context, Done<ApiAnswer> done);

    //! That of Pacer, from now on.
    void setHeadroom(int headroom) { m_pacer.setHeadroom(headroom); }
    //! A person signs in (see BrowserSignIn): \a open shows them the service's page. Ends with what Credentials::read
    //! is to answer from then on.
    void signIn(const std::function<void(const QUrl &page)> &open, QObject *context, Done<Result<QString>> done);

    //! A run begins: its budget of repeats is whole.
    void startRun() { m_budget = {}; }

    //! From now on \a gate says when background calls leave, repeats included. A sign-in that has begun is not held.
    void setGate(CallGate gate) { m_gate = std::move(gate); }
    //! The gate may say otherwise by now.
    void gateMoved();

    //! The address of \a path, already percent-encoded, at this service.
    [[nodiscard]] QUrl url(const QString &path) const;
    //! Calls made since the client was built, those on their way included.
    [[nodiscard]] CallCounts counts() const;
    [[nodiscard]] const Pacer &pacer() const { return m_pacer; }

Q_SIGNALS:
    //! What pacer() tells of the allowance changed.
    void allowanceChanged();

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;

    void start(const CallPtr &call);
    [[nodiscard]] Result<bool> mayLeave(const Call &call) const;
    void hold(const CallPtr &call, const Result<bool> &gate);
    void sendSigned(const CallPtr &call, const QByteArray &token);
    void sendBare(const CallPtr &call);
    void take(const CallPtr &call, const QByteArray &token, const HttpAnswer &answer);
    void fail(const CallPtr &call, const Error &error, const HttpAnswer &answer);
    void count(const Call &call, const HttpAnswer &answer);
    void countLeft(CallKind kind, int calls);

    QUrl m_address;
    QUrl m_login;
    QString m_clientId;
    Clock &m_clock;
    HttpTransport m_transport;
    TokenProvider m_tokens;
    Pacer m_pacer;
    QRandomGenerator m_random;
    RetryBudget m_budget;
    CallGate m_gate;
    QList<CallPtr> m_held; //!< until the gate moves
    CallCounts m_counts; //!< but for the sign-ins and the waits
};

//! The JSON object that \a body is; Protocol error for anything else, such as an HTML page.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &body);

//! \a problem of an answer that breaks the contract, with the service and its correlation id named.
[[nodiscard]] Error contractBroken(const HttpAnswer &answer, Error problem);

//! Decodes the JSON object in the body of \a answer with the pure function \a decode; in a worker thread when it is
//! large, so that the thread of the window never stalls. Errors are those of contractBroken().
template <class T>
void decodeBody(const HttpAnswer &answer, Result<T> (*decode)(const QJsonObject &), QObject *context,
                Done<Result<T>> done)
{
    constexpr qsizetype large = 200'000;
    const auto decoded = [answer, decode] {
        return parseObject(answer.body).and_then(decode).map_error([&answer](const Error &problem) {
            return contractBroken(answer, problem);
        });
    };
    if (answer.body.size() <= large) {
        done(decoded());
        return;
    }
    auto *const watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(decoded));
}

} // namespace rosterbridge
