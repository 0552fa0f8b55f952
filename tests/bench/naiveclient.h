// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QQueue>

namespace rosterbridge::bench {

//! A shift as the sync wants it.
struct WantedShift {
    QString scheduleId;
    Shift shift;
};

//! How integrations without Rosterbridge write: for each shift GET the schedule for its version, PATCH the shift, and
//! on a conflict wait and do both again. What others wrote to the shift meanwhile is not looked at.
class NaiveClient final {
public:
    struct Habits {
        int workers = 10; //!< shifts at a time
        bool paced = false; //!< to the allowance
        std::optional<std::chrono::milliseconds> pauseAfterConflict; //!< fixed; nothing is 2^n seconds
    };

    NaiveClient(sandbox::Sandbox &service, const Habits &habits, std::chrono::milliseconds pace, Clock &clock);

    void start(const QList<WantedShift> &wanted);
    [[nodiscard]] bool isDone() const { return m_busy == 0; }

    int calls = 0;
    int conflicts = 0;
    int throttled = 0;
    int refused = 0; //!< shifts that the service would not take

private:
    struct Job {
        WantedShift wanted;
        int failures = 0;
        QByteArray tag;
    };
    using JobPtr = std::shared_ptr<Job>;

    void signIn(std::function<void()> done);
    void next();
    void read(const JobPtr &job);
    void write(const JobPtr &job);
    void send(sandbox::HttpRequest request, std::function<void(const sandbox::HttpReply &)> done);
    //! Waits as the habits say after a 409 or 429, then goes on with \a again.
    void waitAnd(const JobPtr &job, bool conflict, std::function<void()> again);

    sandbox::Sandbox &m_service;
    const Habits m_habits;
    const std::chrono::milliseconds m_pace;
    Clock &m_clock;
    QObject m_context;
    QByteArray m_token;
    QQueue<WantedShift> m_waiting;
    std::chrono::milliseconds m_nextSlot{0};
    int m_busy = 0; //!< workers
};

} // namespace rosterbridge::bench
