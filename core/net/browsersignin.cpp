// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/browsersignin.h"

#include "core/net/apiclient.h"
#include "core/net/classify.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr qsizetype maxRequest = 16 * 1024;

//! 43 characters that nobody can guess, of those that PKCE and addresses allow.
QByteArray unguessable()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray page(const QString &text)
{
    const QByteArray body =
        u"<!doctype html><meta charset=utf-8><title>Rosterbridge</title><p>%1"_s.arg(text.toHtmlEscaped()).toUtf8();
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
           "Connection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Error refused(const QString &host, const QString &why)
{
    return {.kind = Error::Kind::Unauthorized,
            .what = why.isEmpty() ? Error::tr("The sign-in at %1 was refused.").arg(host)
                                  : Error::tr("The sign-in at %1 was refused: %2.").arg(host, why),
            .next = Error::tr("Sign in again, with an account that may use the client.")};
}

} // namespace

BrowserSignIn::BrowserSignIn(QUrl login, QString clientId, HttpTransport &transport, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_login(std::move(login))
    , m_clientId(std::move(clientId))
    , m_transport(transport)
    , m_clock(clock)
    , m_server(std::make_unique<QTcpServer>())
    , m_verifier(unguessable())
    , m_state(QString::fromLatin1(unguessable()))
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &BrowserSignIn::accept);
}

BrowserSignIn::~BrowserSignIn() = default;

QByteArray BrowserSignIn::challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void BrowserSignIn::start(const std::function<void(const QUrl &)> &open, QObject *context, Done<Result<Grant>> done)
{
    m_context = context;
    m_done = std::move(done);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                finish(failure(Error::Kind::Network,
                               Error::tr("No port of this computer is free for the answer of the browser.")));
            },
            Qt::QueuedConnection);
        return;
    }
    // A client that is registered with http://localhost may come back to any port.
    m_redirect = u"http://localhost:%1"_s.arg(m_server->serverPort());
    QUrl address = m_login.resolved(QUrl(u"/oauth/authorize"_s));
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, QString::fromLatin1(encoded(m_clientId)));
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(encoded(m_redirect)));
    query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(challengeOf(m_verifier)));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    query.addQueryItem(u"state"_s, m_state);
    address.setQuery(query);
    m_clock.after(Patience, this, [this] {
        finish(failure(Error::Kind::Timeout, Error::tr("Nobody has signed in in the browser."),
                       Error::tr("Sign in again.")));
    });
    open(address);
}

void BrowserSignIn::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void BrowserSignIn::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(maxRequest);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() == maxRequest)
            socket->abort();
        return;
    }
    socket->readAll();
    const QByteArrayList line = request.left(request.indexOf('\r')).split(' ');
    const QUrl address = QUrl::fromEncoded(line.value(1));
    const QString state = QUrlQuery(address).queryItemValue(u"state"_s, QUrl::FullyDecoded);
    // Browsers ask for other things as well, and other programs may knock.
    if (line.value(0) != "GET" || state != m_state || !m_server->isListening()) {
        socket->write("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    socket->write(page(tr("You can close this page and go on in Rosterbridge.")));
    socket->disconnectFromHost();
    m_server->close(); // a code is good for once
    redirected(address);
}

void BrowserSignIn::redirected(const QUrl &address)
{
    const QUrlQuery query(address);
    const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (code.isEmpty())
        finish(failure(
            refused(m_login.host(), query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded).simplified())));
    else
        exchange(code);
}

void BrowserSignIn::exchange(const QString &code)
{
    const HttpRequest request{.method = "POST",
                              .url = m_login.resolved(QUrl(u"/oauth/token"_s)),
                              .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                              .body = "grant_type=authorization_code&code=" + encoded(code)
                                  + "&code_verifier=" + m_verifier + "&client_id=" + encoded(m_clientId)
                                  + "&redirect_uri=" + encoded(m_redirect)};
    m_transport.send(request, this, [this](const HttpAnswer &answer) {
        if (auto error = classify(answer, Effect::Reads, m_clock.now())) {
            if (answer.status == 400 || answer.status == 401)
                *error = refused(m_login.host(), {});
            return finish(failure(*error));
        }
        const auto grant = parseObject(answer.body).and_then(grantFrom);
        finish(grant ? grant : failure(contractBroken(answer, grant.error())));
    });
}

void BrowserSignIn::finish(const Result<Grant> &grant)
{
    m_server->close();
    const auto done = std::exchange(m_done, {});
    if (done && m_context)
        done(grant);
}

} // namespace rosterbridge
