// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpserver.h"

#include <QJsonObject>

namespace rosterbridge::sandbox {

class Sandbox;

//! The knobs of the sandbox over HTTP, for those that run it as a program of its own. No sign-in, loopback only:
//!
//! GET /sandbox/organisations; POST /sandbox/advance; GET /sandbox/cases?organisation=;
//! POST and DELETE /sandbox/faults; POST and DELETE /sandbox/rivals; POST /sandbox/clients;
//! GET /sandbox/ledger?organisation=; GET /sandbox/lost-updates?organisation=&author=&excused=id,id.
//!
//! Members are those of the types with the same names in this folder; enum values by their names there.
[[nodiscard]] HttpReply answerControl(Sandbox &sandbox, const HttpRequest &request);

//! Address, organisations, credentials and files.
[[nodiscard]] QJsonObject describe(const Sandbox &sandbox);

} // namespace rosterbridge::sandbox
