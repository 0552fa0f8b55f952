// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/random.h"
#include "app/sandbox/target.h"

#include <QList>

#include <chrono>
#include <optional>

namespace rosterbridge::sandbox {

//! A mishap that waits for requests to happen to.
struct Fault {
    Q_GADGET
public:
    enum class Kind {
        TooManyRequests, //!< 429, not handled
        Unavailable, //!< 503, not handled
        BadGateway, //!< 502 with an HTML body, not handled
        GatewayTimeout, //!< handled, but 504 with an HTML body
        Disconnect, //!< connection closed, not handled
        LostReply, //!< handled, then the connection is closed without an answer
        Garbage, //!< not handled, 200 with a body that is not JSON
        SignInPage, //!< not handled, 200 with an HTML page (pitfall S7)
        SlowBody, //!< handled, the body comes in small pieces over the duration
        Hang, //!< handled, but no answer ever
        TokenRevoked, //!< 401, and the token is dead from now on
        Forbidden, //!< 403 missing.permissions
        PreconditionFailed, //!< a proxy says 412, not handled
    };
    Q_ENUM(Kind)

    enum class On { Any, Reads, Writes, SignIns }; //!< Any is reads and writes
    Q_ENUM(On)

    Kind kind = Kind::Unavailable;
    On on = On::Any;
    QString organisationId; //!< empty for all
    int times = 1; //!< 0 for no end
    double probability = 1;
    QByteArray retryAfter; //!< header value, whatever it says; null for none (pitfall W10)
    std::chrono::milliseconds duration = std::chrono::seconds(2); //!< of SlowBody
};

//! The armed faults, in the order of arming.
class Faults {
public:
    explicit Faults(quint64 seed);

    void arm(const Fault &fault) { m_armed.append(fault); }
    void clear() { m_armed.clear(); }
    [[nodiscard]] qsizetype armed() const { return m_armed.size(); }

    //! The fault that happens to the request, if any; it is used up by one.
    [[nodiscard]] std::optional<Fault> take(const Target &target);

private:
    QList<Fault> m_armed;
    Random m_random;
};

} // namespace rosterbridge::sandbox
