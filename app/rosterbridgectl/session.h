// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rosterbridgectl/environmentsecretstore.h"
#include "app/rosterbridgectl/operations.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/sync/gatewaypool.h"
#include "core/workspace/workspace.h"

namespace rosterbridge {

//! What the commands work with. The workspace is opened when one first asks for it.
class Session final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Session)
public:
    Session(QString workspaceDirectory, bool json);

    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] SecretStore &secrets() { return m_secrets; }
    [[nodiscard]] GatewayPool &gateways() { return m_gateways; }
    [[nodiscard]] Result<Workspace *> workspace();
    //! Once the workspace is open.
    [[nodiscard]] Services services();

    //! Those with these ids or names, in this order; all of them for an empty list. NotFound for one that is not
    //! there, Input for a name that several have, or when there is none at all.
    [[nodiscard]] Result<QList<Organisation>> organisations(const QStringList &idsOrNames);

private:
    const QString m_workspaceDirectory;
    Output m_output;
    SystemClock m_clock;
    KeychainSecretStore m_keychain{m_clock};
    EnvironmentSecretStore m_secrets{m_keychain};
    GatewayPool m_gateways{m_secrets, m_clock};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace rosterbridge
