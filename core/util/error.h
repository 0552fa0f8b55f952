// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace rosterbridge {

//! What went wrong, to what, and what to do next. Every failure in core travels as one of these, in a Result.
struct Error {
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Error)
public:
    enum class Kind {
        Cancelled, //!< the user or the owner gave up on it
        Timeout, //!< no answer in time; a read may be repeated
        Network, //!< host unreachable, name unknown, connection lost
        Tls, //!< certificate or handshake; never ignored
        Unauthorized, //!< 401, or a refused client id or secret
        Forbidden, //!< 403, a permission is missing
        NotFound, //!< 404
        VersionConflict, //!< 409 or 412
        Validation, //!< 400 with a reason, 428
        TooLarge, //!< 413
        RateLimited, //!< 429
        Server, //!< 5xx
        Protocol, //!< an answer that breaks the contract
        UnknownOutcome, //!< a write left, its answer never came
        Input, //!< a file, an argument or a setting that can't be used
        Storage, //!< the workspace or a file can't be written or read
        NewerVersion, //!< the workspace or plan was made by a newer Rosterbridge
        KeychainUnavailable, //!< no Secret Service or keychain to be had
        KeychainDenied, //!< the keychain is locked or refuses
    };
    Q_ENUM(Kind)

    //! One field-level reason of the server (details[] of the ErrorBody, genesys-wfm-api.md 5.1).
    struct Detail {
        QString entityId;
        QString fieldName;
        QString errorCode;
        bool operator==(const Detail &) const = default;
    };

    Kind kind = Kind::Protocol;
    QString what; //!< what happened and to what, translated, fit to show; never a secret or a token
    QString next; //!< what the person can do about it, translated; may be empty
    int httpStatus = 0;
    QString code; //!< dotted code of the server, such as version.conflict
    QString correlationId; //!< to quote to the vendor
    std::optional<std::chrono::milliseconds> retryAfter;
    QList<Detail> details;

    //! "what. next (correlation id …)" in one paragraph, for logs and the command line.
    [[nodiscard]] QString text() const;
};

} // namespace rosterbridge
