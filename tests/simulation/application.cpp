// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/application.h"

#include <QEvent>
#include <QHashSeed>
#include <QThreadPool>

namespace rosterbridge::simulation {

namespace {

constexpr int afterAllOthers = -1;

int &withFixedHashes(int &argc)
{
    QHashSeed::setDeterministicGlobalSeed();
    return argc;
}

} // namespace

Application::Application(int &argc, char **argv) : QCoreApplication(withFixedHashes(argc), argv)
{
    QThreadPool *workers = QThreadPool::globalInstance();
    workers->setMaxThreadCount(1);
    workers->setExpiryTimeout(-1);
    closeGate();
    m_closed.acquire();
}

Application::~Application()
{
    m_open.release();
    QThreadPool::globalInstance()->waitForDone();
}

void Application::closeGate()
{
    QThreadPool::globalInstance()->start(
        [this] {
            m_closed.release();
            m_open.acquire();
        },
        afterAllOthers);
}

void Application::letWorkersRun()
{
    closeGate();
    m_open.release();
    m_closed.acquire();
}

void Application::settle()
{
    do {
        m_delivered = 0;
        sendPostedEvents(nullptr, 0);
        sendPostedEvents(nullptr, QEvent::DeferredDelete);
        letWorkersRun();
        sendPostedEvents(nullptr, 0);
    } while (m_delivered > 0);
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    ++m_delivered;
    if (event->type() == QEvent::DeferredDelete)
        return QCoreApplication::notify(receiver, event);
    if (isKilled())
        return true;
    if (m_eventsToLive > 0)
        --m_eventsToLive;
    return QCoreApplication::notify(receiver, event);
}

} // namespace rosterbridge::simulation
