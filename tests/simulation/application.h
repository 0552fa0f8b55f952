// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSemaphore>

namespace rosterbridge::simulation {

//! Makes a Qt program do the same in the same order every time: worker threads run one job after the other, and only
//! while the main thread stands still.
class Application final : public QCoreApplication {
public:
    Application(int &argc, char **argv);
    ~Application() override;

    //! Delivers posted events and lets workers run until nothing more happens without time going on.
    void settle();

    //! The program is killed once so many more events were delivered: from then on none is, but for deletions.
    void killAfter(int events) { m_eventsToLive = events; }
    void spare() { m_eventsToLive = -1; }
    [[nodiscard]] bool isKilled() const { return m_eventsToLive == 0; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void closeGate();
    void letWorkersRun();

    int m_delivered = 0;
    int m_eventsToLive = -1; //!< negative: never killed
    QSemaphore m_open; //!< lets the job go that keeps the worker thread busy
    QSemaphore m_closed; //!< that job is on again, and all before it are done
};

} // namespace rosterbridge::simulation
