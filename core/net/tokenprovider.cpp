// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokenprovider.h"

#include "core/net/apiclient.h"
#include "core/net/classify.h"
#include "core/net/grant.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge {

TokenProvider::TokenProvider(QUrl tokenAddress, QString clientId, SecretReader secret, HttpTransport &transport,
                             Clock &clock, QObject *parent)
    : QObject(parent)
    , m_address(std::move(tokenAddress))
    , m_clientId(std::move(clientId))
    , m_secret(std::move(secret))
    , m_transport(transport)
    , m_clock(clock)
{
}

void TokenProvider::token(QObject *context, Done<Result<QByteArray>> done)
{
    if (!m_token.isEmpty() && m_clock.monotonic() < m_renewAt) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), token = m_token] { done(token); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.append({context, std::move(done)});
    if (m_waiting.size() == 1)
        signIn();
}

void TokenProvider::reject(const QByteArray &token)
{
    if (m_token == token)
        m_token.clear();
}

void TokenProvider::signIn()
{
    m_token.clear();
    m_secret(this, [this](const Result<QString> &secret) {
        if (secret)
            send(*secret);
        else
            finish(failure(secret.error()));
    });
}

void TokenProvider::send(const QString &secret)
{
    ++m_signIns;
    const QByteArray basic = u"%1:%2"_s.arg(m_clientId, secret).toUtf8().toBase64();
    const HttpRequest request{
        .method = "POST",
        .url = m_address,
        .headers = {{"Authorization", "Basic " + basic}, {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = "grant_type=client_credentials"};
    m_transport.send(request, this, [this](const HttpAnswer &answer) { take(answer); });
}

void TokenProvider::take(const HttpAnswer &answer)
{
    if (auto error = classify(answer, Effect::Reads, m_clock.now())) {
        // OAuth says 400 with invalid_client, or 401 (RFC 6749, 5.2).
        if (answer.status == 400 || answer.status == 401) {
            error->kind = Error::Kind::Unauthorized;
            error->what = Error::tr("%1 refused the client id or the secret.").arg(answer.host);
            error->next = Error::tr("Check the client id and replace the secret.");
        }
        finish(failure(*error));
        return;
    }
    const auto grant = parseObject(answer.body).and_then(grantFrom);
    if (!grant) {
        finish(failure(contractBroken(answer, grant.error())));
        return;
    }
    m_token = grant->token;
    // A tenth of a short life, at most a minute, so that a token does not end on its way.
    m_renewAt = m_clock.monotonic() + grant->lifetime - std::min<std::chrono::milliseconds>(60s, grant->lifetime / 10);
    finish(m_token);
}

void TokenProvider::finish(const Result<QByteArray> &token)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.done(token);
    }
}

} // namespace rosterbridge
