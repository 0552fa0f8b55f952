// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/error.h"

#include <tl/expected.hpp>

#include <functional>

namespace rosterbridge {

//! A value or the Error that kept it from being. One alias, so that std::expected can take its place.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString what, QString next = {})
{
    return tl::unexpected<Error>(Error{.kind = kind, .what = std::move(what), .next = std::move(next)});
}

//! The end of an asynchronous call. It is called exactly once, from the event loop and never from inside the call
//! that started it, in the caller's thread, and not at all once the context object given with it is gone.
template <class T>
using Done = std::function<void(T)>;

} // namespace rosterbridge
