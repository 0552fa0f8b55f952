// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpserver.h"
#include "app/sandbox/random.h"
#include "app/sandbox/ratewindow.h"
#include "app/sandbox/target.h"
#include "app/sandbox/tenant.h"

namespace rosterbridge::sandbox {

//! Sign-in of all organisations: the tokens, whose they are, how long they live and what they may call.
class Sessions final {
public:
    struct Settings {
        int allowance = 300; //!< calls of one token in a window
        std::chrono::milliseconds window = std::chrono::minutes(1);
        std::chrono::seconds tokenLifetime = std::chrono::hours(24);
        bool refreshTokens = false; //!< a sign-in in the browser gets one; the reference does not say
    };

    struct Session {
        Tenant *tenant = nullptr;
        QString clientId;
        Author author; //!< the client, or the person who signed in in the browser
        std::chrono::milliseconds expires{0};
        RateWindow rate;

        [[nodiscard]] bool isPerson() const { return author.id != clientId; }
    };

    Sessions(Tenants &tenants, const Settings &settings, quint64 seed, Clock &clock);

    [[nodiscard]] static QByteArray tokenOf(const HttpRequest &request);
    //! Of a token that is good; null otherwise.
    [[nodiscard]] const Session *session(const QByteArray &token) const;
    //! Whose request it is, by token or, at the token endpoint, by credentials.
    void identify(const HttpRequest &request, Target &target) const;

    //! The token endpoint.
    [[nodiscard]] HttpReply signIn(const HttpRequest &request, const Target &target);
    //! The page that a browser is sent to: the person agrees at once.
    [[nodiscard]] HttpReply authorise(const HttpRequest &request);
    //! Counts a call; the answer to one without a good token or over the allowance.
    [[nodiscard]] std::optional<HttpReply> refuse(const HttpRequest &request);
    //! Ends the life of the request's token.
    void revoke(const HttpRequest &request) { m_sessions.remove(tokenOf(request)); }
    //! Adds what every answer carries: correlation id and state of the allowance.
    void addHeaders(HttpReply &reply, const HttpRequest &request) const;

private:
    //! What a browser brought back to the program that had sent it (RFC 7636).
    struct Code {
        QString clientId;
        QString redirectUri;
        QByteArray challenge;
        std::chrono::milliseconds expires{0};
    };

    [[nodiscard]] std::pair<Tenant *, const Client *> client(const QString &clientId) const;
    [[nodiscard]] bool proves(const HttpRequest &request, const Client &client) const;
    [[nodiscard]] HttpReply exchangeCode(const HttpRequest &request, const Target &target, const QUrlQuery &form);
    [[nodiscard]] HttpReply refresh(const HttpRequest &request, const Target &target, const QUrlQuery &form);
    [[nodiscard]] HttpReply grant(const Target &target, const Author &author);

    Tenants &m_tenants;
    const Settings m_settings;
    Clock &m_clock;
    Random m_random;
    QHash<QByteArray, Session> m_sessions; //!< by token
    QHash<QString, Code> m_codes;
    QHash<QString, QString> m_refreshTokens; //!< client ids
};

} // namespace rosterbridge::sandbox
