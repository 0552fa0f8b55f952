// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QFile>

namespace rosterbridge::sandbox {

//! Writes down what was asked and answered, one JSON object a line, for tests/contract to hold against the
//! description of the API. Only where ROSTERBRIDGE_TRANSCRIPT names a file.
class Transcript final {
public:
    Transcript();

    void record(const Sandbox &sandbox);
    //! A frame of a notification channel.
    void note(const QJsonObject &frame);

private:
    void write(const QJsonObject &line);

    QFile m_file;
    QObject m_context;
};

} // namespace rosterbridge::sandbox
