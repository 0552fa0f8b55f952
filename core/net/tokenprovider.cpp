// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokenprovider.h"

#include "core/net/apiclient.h"
#include "core/net/classify.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge {

namespace {

//! How long before its end a token is renewed, so that none ends on its way: a tenth of a short life, at most a minute.
std::chrono::milliseconds renewalBefore(std::chrono::milliseconds lifetime)
{
    return std::min<std::chrono::milliseconds>(60s, lifetime / 10);
}

} // namespace

TokenProvider::TokenProvider(QUrl tokenAddress, Credentials credentials, HttpTransport &transport, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_address(std::move(tokenAddress))
    , m_credentials(std::move(credentials))
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
        m_refused = std::exchange(m_token, {});
}

void TokenProvider::signIn()
{
    m_token.clear();
    m_credentials.read(this, [this](const Result<QString> &secret) {
        if (secret)
            signInWith(*secret);
        else if (m_credentials.signIn == SignIn::Browser && secret.error().kind == Error::Kind::NotFound)
            finish(failure(signInAgain()));
        else
            finish(failure(secret.error()));
    });
}

void TokenProvider::signInWith(const QString &secret)
{
    if (m_credentials.signIn == SignIn::Browser) {
        if (const auto kept = keptGrantFrom(secret))
            useKept(*kept);
        else
            finish(failure(signInAgain()));
        return;
    }
    const QByteArray basic = u"%1:%2"_s.arg(m_credentials.clientId, secret).toUtf8().toBase64();
    request("grant_type=client_credentials", "Basic " + basic,
            [this](const Grant &grant) { use(grant.token, grant.lifetime); });
}

void TokenProvider::useKept(const KeptGrant &kept)
{
    const auto left = kept.ends - m_clock.now();
    if (left > renewalBefore(left) && kept.token != m_refused)
        return use(kept.token, left);
    if (kept.refreshToken.isEmpty())
        return finish(failure(signInAgain()));
    // A program that anybody can take apart has no secret: it names itself (RFC 6749, 6).
    const QByteArray form = "grant_type=refresh_token&refresh_token=" + kept.refreshToken.toPercentEncoding()
        + "&client_id=" + QUrl::toPercentEncoding(m_credentials.clientId);
    request(form, {}, [this, kept](const Grant &grant) {
        const KeptGrant renewed{.token = grant.token,
                                .ends = m_clock.now() + grant.lifetime,
                                .refreshToken = grant.refreshToken.isEmpty() ? kept.refreshToken : grant.refreshToken};
        // Where it can't be kept, the token is good all the same: the next run asks for a sign-in.
        m_credentials.write(secretOf(renewed), this,
                            [this, grant](const Result<void> &) { use(grant.token, grant.lifetime); });
    });
}

//! Asks the service for a token, and has \a granted use it.
void TokenProvider::request(const QByteArray &form, const QByteArray &authorization,
                            const std::function<void(const Grant &)> &granted)
{
    ++m_signIns;
    HttpRequest request{.method = "POST",
                        .url = m_address,
                        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                        .body = form};
    if (!authorization.isEmpty())
        request.headers.append({"Authorization", authorization});
    m_transport.send(request, this, [this, granted](const HttpAnswer &answer) {
        if (auto error = classify(answer, Effect::Reads, m_clock.now())) {
            // OAuth says 400 with invalid_client or invalid_grant, or 401 (RFC 6749, 5.2).
            if (answer.status == 400 || answer.status == 401) {
                error->kind = Error::Kind::Unauthorized;
                error->what = Error::tr("%1 refused the client id or the secret.").arg(answer.host);
                error->next = Error::tr("Check the address and the client id, or replace the secret.");
                if (m_credentials.signIn == SignIn::Browser)
                    *error = signInAgain();
            }
            return finish(failure(*error));
        }
        const auto grant = parseObject(answer.body).and_then(grantFrom);
        if (grant)
            granted(*grant);
        else
            finish(failure(contractBroken(answer, grant.error())));
    });
}

void TokenProvider::use(const QByteArray &token, std::chrono::milliseconds lifetime)
{
    m_token = token;
    m_renewAt = m_clock.monotonic() + lifetime - renewalBefore(lifetime);
    finish(m_token);
}

Error TokenProvider::signInAgain() const
{
    return {.kind = Error::Kind::Unauthorized,
            .what = Error::tr("Nobody is signed in at %1, or the sign-in has ended.").arg(m_address.host()),
            .next = Error::tr("Sign in again with the browser.")};
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
