// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What libFuzzer calls, and replay.cpp with each file of the corpus. A broken promise ends the program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace rosterbridge::fuzz {

inline QByteArray bytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

//! For what must hold of whatever comes in.
inline void promise(bool holds, const char *what)
{
    if (!holds)
        qFatal("Broken promise: %s", what);
}

} // namespace rosterbridge::fuzz
