// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/enumnames.h"

namespace rosterbridge {

//! Who signs in at a service: the client itself by its secret, or a person on the service's page in the browser.
enum class SignIn { Secret, Browser };
inline constexpr EnumNames<SignIn, 2> signInNames{{
    {SignIn::Secret, QLatin1StringView("secret")},
    {SignIn::Browser, QLatin1StringView("browser")},
}};

} // namespace rosterbridge
