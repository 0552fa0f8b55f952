// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hris/shiftrecord.h"
#include "core/util/result.h"

#include <QObject>

namespace rosterbridge {

//! Where the HRIS's shifts come from: a file or a service.
class ShiftSource {
public:
    virtual ~ShiftSource() = default;

    //! Reads the shifts that start in \a window. Asynchronous; see Done. A source that can't be read at all (missing,
    //! wrong columns, not a table) is an Input error with file, line, column and field; single bad rows are issues.
    virtual void read(const Span &window, QObject *context, Done<Result<SourceAnswer>> done) = 0;
};

} // namespace rosterbridge
