// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/database.h"

namespace rosterbridge {

//! A step from one version of the schema to the next. Once released it never changes.
struct Migration {
    int version = 0; //!< that it leads to, from 1 without gaps
    QString sql; //!< a statement ends at each line that ends with a semicolon
};

//! Those of resources/migrations, in order.
[[nodiscard]] QList<Migration> migrations();

//! Brings \a database to the version of the last of \a steps, all of it or nothing. A NewerVersion error when it is
//! beyond that, a Storage error when the file is not a workspace; then nothing is changed.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &steps);

} // namespace rosterbridge
