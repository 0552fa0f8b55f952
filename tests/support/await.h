// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#include <memory>

namespace rosterbridge {

//! What the asynchronous call that \a start begins ends with; moves \a clock, if any, on to each timer meanwhile:
//! sooner where \a network, over which all goes, shows that no answer is on its way. Breaking the promises of Done
//! (once, never from inside the call) is fatal, and so is not ending at all.
template <class T, class Start>
T await(Start start, FakeClock *clock = nullptr, const QNetworkAccessManager *network = nullptr)
{
    const auto ended = std::make_shared<std::optional<T>>();
    start([ended](const T &value) {
        if (*ended)
            qFatal("done twice");
        *ended = value;
    });
    if (*ended)
        qFatal("done from inside the call");
    QTimer idle; // real answers come first: time moves on where none came for a while
    QObject::connect(&idle, &QTimer::timeout, &idle, [ended, clock, network] {
        if (clock && !*ended && (!network || network->findChildren<QNetworkReply *>().isEmpty()))
            clock->advance(clock->nextDue().value_or(std::chrono::milliseconds(0)));
    });
    idle.start(network ? 10 : 50);
    const QDeadlineTimer patience(20000);
    while (!*ended && !patience.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (!*ended)
        qFatal("never done");
    return **ended;
}

} // namespace rosterbridge
