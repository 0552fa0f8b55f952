// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/sessionsecretstore.h"
#include "ui/review.h"

#include <QDesktopServices>

namespace rosterbridge {

class MessageBar;

//! Makes a gateway that is nobody else's, to test a connection that is not kept yet.
using MakeGateway = std::function<Result<std::unique_ptr<Gateway>>(const Connection &connection, SecretStore &secrets)>;

//! What it takes to add, change and remove organisations; the composition root makes it.
struct OrganisationTools {
    Workspace &workspace;
    GatewayPool &gateways;
    SessionSecretStore &secrets;
    Review &review;
    MakeGateway makeGateway;
    //! Shows a page in the browser of the person.
    std::function<void(const QUrl &page)> openPage = [](const QUrl &page) { QDesktopServices::openUrl(page); };

    //! Saves and makes it known everywhere.
    [[nodiscard]] Result<void> save(const Organisation &organisation) const;
    //! Keeps the secret of \a organisationId in the keychain, then calls \a kept. Without a keychain it says so in
    //! \a bar, which must outlive nothing but itself, and offers to keep the secret for this session only.
    void keepSecret(const QString &organisationId, const QString &secret, MessageBar *bar,
                    std::function<void()> kept) const;
};

//! What a test of the connection found of permissions, for people.
[[nodiscard]] QString permissionsText(const ConnectionReport &report);

} // namespace rosterbridge
