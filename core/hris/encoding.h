// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QStringList>

namespace rosterbridge {

//! Names of the encodings that decodeText() knows, the usual one first.
[[nodiscard]] QStringList supportedEncodings();

//! The text of a file called \a source. A byte order mark wins over \a encoding. Strict: content of another encoding,
//! or of several, is an Input error with line and column; so are spreadsheets, web pages and other things that are no
//! plain text.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes, const QString &encoding, const QString &source);

} // namespace rosterbridge
