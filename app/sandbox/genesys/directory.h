// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/genesys/exchange.h"
#include "app/sandbox/genesys/settings.h"

namespace rosterbridge::sandbox::genesys {

// Who and what there is: organisation, token, people, units, codes and external ids
// (genesys-wfm-api.md, 8.1, 8.2, 8.7).

//! What a client may do that lacks nothing.
[[nodiscard]] const QStringList &allPermissions();
//! Whether the client has one of them.
[[nodiscard]] bool mayAny(const Client &client, const QStringList &permissions);

[[nodiscard]] HttpReply readOrganisation(const Exchange &exchange);
[[nodiscard]] HttpReply readToken(const Exchange &exchange);
[[nodiscard]] HttpReply readSubject(const Exchange &exchange);
[[nodiscard]] HttpReply listDivisions(const Exchange &exchange);
[[nodiscard]] HttpReply readMe(const Exchange &exchange);
[[nodiscard]] HttpReply readUser(const Exchange &exchange);
[[nodiscard]] HttpReply listUsers(const Exchange &exchange);
[[nodiscard]] HttpReply searchUsers(const Exchange &exchange);
[[nodiscard]] HttpReply listBusinessUnits(const Exchange &exchange);
[[nodiscard]] HttpReply readBusinessUnit(const Exchange &exchange, const Settings &settings);
[[nodiscard]] HttpReply listManagementUnits(const Exchange &exchange);
[[nodiscard]] HttpReply readManagementUnit(const Exchange &exchange);
[[nodiscard]] HttpReply listUnitUsers(const Exchange &exchange);
[[nodiscard]] HttpReply listBusinessUnitUsers(const Exchange &exchange);
[[nodiscard]] HttpReply readUnitOfAgent(const Exchange &exchange);
//! BusinessUnitActivityCodeListing.
[[nodiscard]] QJsonObject activityCodes(const Tenant &tenant);
[[nodiscard]] HttpReply readActivityCode(const Exchange &exchange);
[[nodiscard]] HttpReply listIntegrations(const Exchange &exchange);
[[nodiscard]] HttpReply queryExternalIds(const Exchange &exchange);

} // namespace rosterbridge::sandbox::genesys
