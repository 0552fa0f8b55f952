// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sessions.h"

#include "app/sandbox/replies.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

namespace {

constexpr std::chrono::minutes codeLifetime{5};

QUrlQuery formOf(const HttpRequest &request)
{
    return QUrlQuery(QString::fromUtf8(request.body).replace(u'+', u' '));
}

QString field(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

// An ErrorBody that says the same in the words of OAuth (RFC 6749, 5.2).
HttpReply oauthError(const HttpRequest &request, int status, const QString &error, const QString &code,
                     const QString &message)
{
    return errorReply(request, status, code, message, {{"error"_L1, error}, {"error_description"_L1, message}});
}

HttpReply invalidGrant(const HttpRequest &request, const QString &message)
{
    return oauthError(request, 400, u"invalid_grant"_s, u"bad.request"_s, message);
}

HttpReply invalidClient(const HttpRequest &request)
{
    HttpReply reply =
        oauthError(request, 401, u"invalid_client"_s, u"bad.credentials"_s, u"Invalid login credentials."_s);
    reply.add("WWW-Authenticate", "Bearer");
    return reply;
}

bool isLoopback(const QUrl &url)
{
    return url.scheme() == "http"_L1
        && (url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1);
}

HttpReply redirect(const QUrl &to, const QList<std::pair<QString, QString>> &items)
{
    QUrl url = to;
    QUrlQuery query(url);
    for (const auto &[name, value] : items) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(query);
    HttpReply reply{.status = 302, .contentType = "text/html; charset=utf-8"};
    reply.add("Location", url.toEncoded());
    return reply;
}

// The person at the browser; there is just one in every organisation.
Author personOf(const Tenant &tenant)
{
    const QString name = u"Robin Keller"_s;
    return {tenant.authorId(name), name};
}

} // namespace

Sessions::Sessions(Tenants &tenants, const Settings &settings, quint64 seed, Clock &clock)
    : m_tenants(tenants)
    , m_settings(settings)
    , m_clock(clock)
    , m_random(seed, u"tokens")
{
}

QByteArray Sessions::tokenOf(const HttpRequest &request)
{
    const QByteArray authorization = request.header("authorization");
    return authorization.left(7).toLower() == "bearer " ? authorization.mid(7).trimmed() : QByteArray();
}

const Sessions::Session *Sessions::session(const QByteArray &token) const
{
    const auto found = m_sessions.constFind(token);
    return found == m_sessions.cend() || found->expires <= m_clock.monotonic() ? nullptr : &*found;
}

std::pair<Tenant *, const Client *> Sessions::client(const QString &clientId) const
{
    for (const auto &tenant : m_tenants) {
        if (const Client *client = tenant->client(clientId))
            return {tenant.get(), client};
    }
    return {nullptr, nullptr};
}

// Whether the Basic credentials are the client's.
bool Sessions::proves(const HttpRequest &request, const Client &client) const
{
    const QByteArray authorization = request.header("authorization");
    return authorization.left(6).toLower() == "basic "
        && QByteArray::fromBase64(authorization.mid(6)) == (client.id + u':' + client.secret).toUtf8();
}

void Sessions::identify(const HttpRequest &request, Target &target) const
{
    const auto found = m_sessions.constFind(tokenOf(request));
    if (found != m_sessions.cend()) {
        target.tenant = found->tenant;
        target.clientId = found->clientId;
        return;
    }
    if (request.path != "/oauth/token"_L1)
        return;
    for (const auto &tenant : m_tenants) {
        for (const Client &client : tenant->clients()) {
            // A program that anybody can take apart has no secret: it names itself (RFC 6749, 2.1).
            const bool isPublic = tenant->dialect() == Dialect::Genesys && !request.headers.contains("authorization")
                && field(formOf(request), u"client_id"_s) == client.id;
            if (isPublic || proves(request, client)) {
                target.tenant = tenant.get();
                target.clientId = client.id;
            }
        }
    }
}

HttpReply Sessions::signIn(const HttpRequest &request, const Target &target)
{
    const QUrlQuery form = formOf(request);
    const QString type = field(form, u"grant_type"_s);
    const bool inBrowser = type == "authorization_code"_L1 || type == "refresh_token"_L1;
    if (type != "client_credentials"_L1
        && !(inBrowser && (!target.tenant || target.tenant->dialect() == Dialect::Genesys))) {
        return oauthError(request, 400, u"unsupported_grant_type"_s, u"bad.request"_s,
                          u"The grant type must be client_credentials."_s);
    }
    if (!target.tenant)
        return invalidClient(request);
    if (type == "authorization_code"_L1)
        return exchangeCode(request, target, form);
    if (type == "refresh_token"_L1)
        return refresh(request, target, form);
    const Client &client = *target.tenant->client(target.clientId);
    return proves(request, client) ? grant(target, client.author()) : invalidClient(request);
}

HttpReply Sessions::authorise(const HttpRequest &request)
{
    const auto item = [&request](const QString &name) { return field(request.query, name); };
    const QString clientId = item(u"client_id"_s);
    const QUrl redirectUri(item(u"redirect_uri"_s), QUrl::StrictMode);
    const auto [tenant, client] = this->client(clientId);
    // Nobody is sent on to an address that isn't known to be the client's.
    if (!tenant || tenant->dialect() != Dialect::Genesys || !isLoopback(redirectUri)) {
        return oauthError(request, 400, u"invalid_request"_s, u"bad.request"_s,
                          u"The client or its redirect address is not known."_s);
    }
    const QString state = item(u"state"_s);
    const QByteArray challenge = item(u"code_challenge"_s).toLatin1();
    if (item(u"response_type"_s) != "code"_L1 || item(u"code_challenge_method"_s) != "S256"_L1
        || challenge.size() != 43)
        return redirect(redirectUri, {{u"error"_s, u"invalid_request"_s}, {u"state"_s, state}});

    const QString code = m_random.hex(32);
    m_codes.insert(code,
                   {.clientId = clientId,
                    .redirectUri = item(u"redirect_uri"_s),
                    .challenge = challenge,
                    .expires = m_clock.monotonic() + codeLifetime});
    return redirect(redirectUri, {{u"code"_s, code}, {u"state"_s, state}});
}

HttpReply Sessions::exchangeCode(const HttpRequest &request, const Target &target, const QUrlQuery &form)
{
    static const QRegularExpression verifierForm(u"^[A-Za-z0-9\\-._~]{43,128}$"_s);
    const Code code = m_codes.take(field(form, u"code"_s)); // good for one try
    const QString verifier = field(form, u"code_verifier"_s);
    const QByteArray challenge = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (code.clientId != target.clientId || code.expires <= m_clock.monotonic())
        return invalidGrant(request, u"The code is not known."_s);
    if (code.redirectUri != field(form, u"redirect_uri"_s))
        return invalidGrant(request, u"The redirect address is not the one that the code was sent to."_s);
    if (!verifierForm.match(verifier).hasMatch() || challenge != code.challenge)
        return invalidGrant(request, u"The code verifier does not fit the challenge."_s);
    return grant(target, personOf(*target.tenant));
}

HttpReply Sessions::refresh(const HttpRequest &request, const Target &target, const QUrlQuery &form)
{
    if (m_refreshTokens.take(field(form, u"refresh_token"_s)) != target.clientId)
        return invalidGrant(request, u"The refresh token is not known."_s);
    return grant(target, personOf(*target.tenant));
}

HttpReply Sessions::grant(const Target &target, const Author &author)
{
    const auto now = m_clock.monotonic();
    m_sessions.removeIf([now](const auto &session) { return session.value().expires <= now; });
    const QByteArray token = m_random.hex(48).toLatin1();
    const Session session{.tenant = target.tenant,
                          .clientId = target.clientId,
                          .author = author,
                          .expires = now + m_settings.tokenLifetime};
    m_sessions.insert(token, session);
    QJsonObject answer{
        {"access_token"_L1, QString::fromLatin1(token)},
        {"token_type"_L1, u"bearer"_s},
        {"expires_in"_L1, qint64(m_settings.tokenLifetime.count())},
    };
    if (session.isPerson() && m_settings.refreshTokens) {
        const QString refreshToken = m_random.hex(48);
        m_refreshTokens.insert(refreshToken, target.clientId);
        answer["refresh_token"_L1] = refreshToken;
    }
    return jsonReply(answer);
}

std::optional<HttpReply> Sessions::refuse(const HttpRequest &request)
{
    const QByteArray token = tokenOf(request);
    if (token.isEmpty()) {
        HttpReply reply = errorReply(request, 401, u"authentication.required"_s, u"No authentication bearer token."_s);
        reply.add("WWW-Authenticate", "Bearer");
        return reply;
    }
    if (!session(token))
        return badCredentials(request);
    RateWindow &rate = m_sessions[token].rate;
    if (rate.count(m_clock.monotonic(), m_settings.allowance, m_settings.window))
        return std::nullopt;
    const auto reset = rate.untilReset(m_clock.monotonic(), m_settings.window);
    return tooManyRequests(request, QByteArray::number(qint64(reset.count())));
}

void Sessions::addHeaders(HttpReply &reply, const HttpRequest &request) const
{
    const RateWindow rate = m_sessions.value(tokenOf(request)).rate;
    const auto reset = rate.untilReset(m_clock.monotonic(), m_settings.window);
    reply.add("ININ-Correlation-Id", request.correlationId);
    reply.add("inin-ratelimit-count", QByteArray::number(rate.calls()));
    reply.add("inin-ratelimit-allowed", QByteArray::number(m_settings.allowance));
    reply.add("inin-ratelimit-reset", QByteArray::number(qint64(reset.count())));
}

} // namespace rosterbridge::sandbox
