// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/clock.h"
#include "core/util/result.h"

#include <QHash>
#include <QNetworkReply>
#include <QUrl>

class QNetworkAccessManager;

namespace rosterbridge {

//! Whether a request that was perhaps carried out may be sent once more.
enum class Effect {
    Reads, //!< yes: it changes nothing
    Writes, //!< no: a lost answer leaves the outcome unknown
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Effect effect = Effect::Reads;
};

//! How a request ended, as the network saw it. classify() says what it means.
struct HttpAnswer {
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkText; //!< Qt's words for it, or why a certificate is refused; fit to show
    bool left = false; //!< the request, or a part of it that matters, may have reached the service
    int status = 0; //!< 0 when there was none
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body; //!< decompressed
    QString host;

    //! What to quote to the vendor; may be empty.
    [[nodiscard]] QString correlationId() const;
};

//! Success when secrets may be sent to \a address: https, or http to this very computer. Otherwise an Input error.
[[nodiscard]] Result<void> checkEncrypted(const QUrl &address);

//! Whether both are at one service: a token for one must not go to the other otherwise.
[[nodiscard]] bool sameOrigin(const QUrl &left, const QUrl &right);

//! Sends requests over a QNetworkAccessManager in the one way that is right for Rosterbridge (platform.md, section 4):
//! no HTTP/2, redirects, cookies or caches, a time limit always, each body once, a log without secrets.
//! Lives in the thread of the manager.
class HttpTransport final {
public:
    //! \a timeout is how long nothing may move on the connection. \a network and \a clock must outlive the transport.
    HttpTransport(QNetworkAccessManager &network, const Clock &clock,
                  std::chrono::milliseconds timeout = std::chrono::seconds(60));

    //! Sends \a request; when \a context goes first, it is aborted. An address that checkEncrypted() refuses is never
    //! contacted and ends as InsecureRedirectError.
    void send(const HttpRequest &request, QObject *context, Done<HttpAnswer> done);

private:
    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    std::chrono::milliseconds m_timeout;
};

} // namespace rosterbridge
