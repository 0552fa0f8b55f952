// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QByteArray>

namespace rosterbridge {

//! \a bytes as a gzip file (RFC 1952); the same bytes for the same input.
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);
//! What a gzip file holds; Protocol error when it is cut off or damaged.
[[nodiscard]] Result<QByteArray> gunzip(const QByteArray &file);
[[nodiscard]] bool isGzip(const QByteArray &bytes);

} // namespace rosterbridge
