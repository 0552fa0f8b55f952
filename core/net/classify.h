// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

namespace rosterbridge {

//! The error that \a answer stands for; none for 2xx and 304. A write whose request left and whose end the service did
//! not tell is UnknownOutcome, never Network or Timeout. Pure.
[[nodiscard]] std::optional<Error> classify(const HttpAnswer &answer, Effect effect, Instant now);

//! How long to wait before sending again after \a error, or nothing: don't. \a attempt counts from 1, \a jitter is
//! within [0, 1). A write is repeated only where the service has certainly not carried it out. The pause that a 429
//! asks for is the pacer's, and not in it. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(const Error &error, int attempt, Effect effect,
                                                                  double jitter);

//! The value of a Retry-After header, seconds or HTTP date (RFC 9110, 10.2.3), at most a day; nothing for garbage.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, Instant now);

//! The longest pause that Rosterbridge waits out by itself.
inline constexpr std::chrono::milliseconds LongestPause = std::chrono::minutes(3);
//! The pause after a 429 that does not say how long.
inline constexpr std::chrono::milliseconds DefaultPause = std::chrono::seconds(3);

} // namespace rosterbridge
