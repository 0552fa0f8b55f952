// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rosterbridge {

//! Ctrl+C and the like, as a signal in the event loop. The second one ends the program at once.
class Interrupt final : public QObject {
    Q_OBJECT
public:
    Interrupt();
    ~Interrupt() override;

Q_SIGNALS:
    void received();
};

} // namespace rosterbridge
