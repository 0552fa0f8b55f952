// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

namespace rosterbridge {

//! Lets go in a worker of what has a million parts: that takes nearly as long as to make it.
template <class Value>
void dropLater(Value value)
{
    QThreadPool::globalInstance()->start(
        [held = std::make_shared<Value>(std::move(value))]() mutable { held.reset(); });
}

} // namespace rosterbridge
