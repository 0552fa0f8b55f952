// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QPointer>
#include <QQueue>

namespace rosterbridge {

//! What a service says of the allowance of a token (inin-ratelimit-* headers).
struct Allowance {
    int used = 0;
    int allowed = 0;
    std::chrono::seconds reset{0}; //!< until the window ends

    //! Nothing when the headers are missing or make no sense.
    [[nodiscard]] static std::optional<Allowance> from(const HttpAnswer &answer);
};

//! Lets the calls of one token go as fast as its service allows, in the order they came: a few at a time, a tenth of
//! the allowance left to people, none while frozen.
class Pacer final : public QObject {
    Q_OBJECT
public:
    static constexpr int MaxInFlight = 6;

    explicit Pacer(Clock &clock, QObject *parent = nullptr);

    //! Calls \a turn when a call may leave; release() must follow each success. RateLimited when it would have to wait
    //! longer than LongestPause. See Done.
    void acquire(QObject *context, Done<Result<void>> turn);
    //! A call that had its turn is over; \a allowance is what its answer said, if anything.
    void release(const std::optional<Allowance> &allowance);
    //! No call leaves for \a pause: the service said 429.
    void freeze(std::chrono::milliseconds pause);

    //! Calls left in the window by the service's count, people's tenth included.
    [[nodiscard]] std::optional<int> callsLeft() const;
    //! Calls in a whole window, as the service last told.
    [[nodiscard]] std::optional<int> callsAllowed() const { return m_allowed; }
    [[nodiscard]] std::chrono::milliseconds frozenFor() const;

Q_SIGNALS:
    void changed();

private:
    struct Waiting {
        QPointer<QObject> context;
        Done<Result<void>> turn;
    };

    [[nodiscard]] int used() const;
    void pump();
    void pumpLater();
    void pumpAfter(std::chrono::milliseconds delay);
    void refuseWaiting();

    Clock &m_clock;
    QQueue<Waiting> m_waiting;
    int m_inFlight = 0;
    int m_counted = 0; //!< highest count told in the window
    std::optional<int> m_allowed;
    // By Clock::monotonic():
    std::chrono::milliseconds m_windowEnd{0};
    std::chrono::milliseconds m_frozenUntil{0};
    std::chrono::milliseconds m_wakeAt{0};
};

} // namespace rosterbridge
