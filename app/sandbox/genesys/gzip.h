// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace rosterbridge::sandbox::genesys {

[[nodiscard]] QByteArray gzip(const QByteArray &data);
//! Empty for what is not gzip, or is cut short.
[[nodiscard]] std::optional<QByteArray> gunzip(const QByteArray &data);

} // namespace rosterbridge::sandbox::genesys
