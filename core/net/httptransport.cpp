// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"

#include <QHostAddress>
#include <QIODevice>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslError>

#include <cstring>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

// Method, path, status, time and correlation id; never queries, headers or bodies, which may hold secrets.
Q_LOGGING_CATEGORY(lcNet, "rosterbridge.net", QtWarningMsg)

//! A body that can be read only once. QNetworkAccessManager sends a request again behind our back when the connection
//! closes early, unless its body is sequential and not buffered; then it gives up with ContentReSendError.
class OnceBody final : public QIODevice {
public:
    OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    //! Asked of it before a request is sent again: refused without QIODevice's warning.
    bool seek(qint64) override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    //! Bytes are asked for only once the header is on its way on an open connection.
    [[nodiscard]] bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = qMin(maxSize, bytesAvailable());
        if (size == 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read, size_t(size));
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

bool neverConnected(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::InsecureRedirectError:
        return true;
    default:
        return false;
    }
}

QNetworkRequest prepared(const HttpRequest &request, std::chrono::milliseconds timeout)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setTransferTimeout(int(timeout.count()));
    prepared.setDecompressedSafetyCheckThreshold(-1); // a week of shifts may shrink more than 40 times
    prepared.setHeader(QNetworkRequest::UserAgentHeader, u"Rosterbridge/" ROSTERBRIDGE_VERSION ""_s);
    prepared.setRawHeader("Accept", "application/json");
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!request.body.isEmpty()) {
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return prepared;
}

HttpAnswer answerOf(QNetworkReply *reply)
{
    HttpAnswer answer;
    answer.networkError = reply->error();
    answer.networkText = reply->errorString();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    if (reply->isOpen()) // it is not after a transfer timeout
        answer.body = reply->readAll();
    answer.host = reply->url().host();
    return answer;
}

} // namespace

QString HttpAnswer::correlationId() const
{
    return QString::fromLatin1(headers.value("inin-correlation-id"));
}

Result<void> checkEncrypted(const QUrl &address)
{
    const QString host = address.host();
    if (!address.isValid() || host.isEmpty())
        return failure(Error::Kind::Input, Error::tr("The address of the service can't be used."),
                       Error::tr("Give one such as https://wfm.example.com."));
    if (!address.userInfo().isEmpty())
        return failure(Error::Kind::Input, Error::tr("The address of %1 holds a user name or a password.").arg(host),
                       Error::tr("Give the address alone; secrets belong in the fields for them."));
    const bool here = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    if (address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && here))
        return {};
    return failure(Error::Kind::Input,
                   Error::tr("Rosterbridge talks to %1 only over an encrypted connection.").arg(host),
                   Error::tr("Give an address that begins with https://."));
}

bool sameOrigin(const QUrl &left, const QUrl &right)
{
    const int defaultPort = left.scheme() == "https"_L1 ? 443 : 80;
    return left.scheme() == right.scheme() && left.host() == right.host()
        && left.port(defaultPort) == right.port(defaultPort);
}

HttpTransport::HttpTransport(QNetworkAccessManager &network, const Clock &clock, std::chrono::milliseconds timeout)
    : m_network(network)
    , m_clock(clock)
    , m_timeout(timeout)
{
}

void HttpTransport::send(const HttpRequest &request, QObject *context, Done<HttpAnswer> done)
{
    if (const auto encrypted = checkEncrypted(request.url); !encrypted) {
        HttpAnswer refused{.networkError = QNetworkReply::InsecureRedirectError,
                           .networkText = encrypted.error().what,
                           .host = request.url.host()};
        QMetaObject::invokeMethod(
            context, [done = std::move(done), refused = std::move(refused)] { done(refused); }, Qt::QueuedConnection);
        return;
    }

    OnceBody *const body = request.body.isEmpty() ? nullptr : new OnceBody(request.body, nullptr);
    QNetworkReply *const reply = m_network.sendCustomRequest(prepared(request, m_timeout), request.method, body);
    if (body)
        body->setParent(reply);

    const auto certificateProblem = std::make_shared<QString>();
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [certificateProblem](const QList<QSslError> &errors) {
        *certificateProblem = errors.constFirst().errorString();
    });
    QObject::connect(context, &QObject::destroyed, reply, &QNetworkReply::abort);
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply, body, certificateProblem, done = std::move(done), context = QPointer(context),
                      method = request.method, started = m_clock.monotonic(), clock = &m_clock] {
                         reply->deleteLater();
                         if (!context)
                             return;
                         HttpAnswer answer = answerOf(reply);
                         if (!certificateProblem->isEmpty())
                             answer.networkText = *certificateProblem;
                         answer.left = body ? body->wasRead() : !neverConnected(answer.networkError);
                         qCDebug(lcNet).noquote()
                             << method << reply->url().path() << answer.status << answer.networkError
                             << (clock->monotonic() - started).count() << "ms" << answer.correlationId();
                         done(answer);
                     });
}

} // namespace rosterbridge
