// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/interrupt.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>
#endif

namespace rosterbridge {

#ifdef Q_OS_UNIX
namespace {

std::array<int, 2> ends{-1, -1};

// Wakes the event loop up: all that a signal handler may do.
void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 0;
    static_cast<void>(!::write(ends[0], &byte, 1));
}

} // namespace

Interrupt::Interrupt()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (const int end : ends)
        ::close(end);
}
#else
Interrupt::Interrupt() = default;
Interrupt::~Interrupt() = default;
#endif

} // namespace rosterbridge
