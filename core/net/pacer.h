// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"
#include "core/util/headroom.h"
#include "core/util/urgency.h"

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

//! Lets the calls of one token go as fast as its service allows: those that a person waits for first, then in the order
//! they came, a few at a time, none while frozen.
//!
//! It is GCRA whose burst is what the service says is unused:
//! - What is told to be unused may leave at once, the rest when the window has ended. Then one call goes ahead to hear
//!   how the next one stands, since a window may roll instead of starting afresh.
//! - While nothing is told there is no bound, until a 429. From then on calls drip, at the rate that the service had
//!   taken in the minute before.
//! - A 429 while calls were left by the service's own count teaches the same, and what is told counts for no more than
//!   was learned. It grows again by a twentieth a minute, and at once where the service has counted more.
//!
//! Background calls leave the headroom unused, in the window as in the drip; foreground calls may use it.
class Pacer final : public QObject {
    Q_OBJECT
public:
    static constexpr int MaxInFlight = 6;
    //! Calls a minute that a 429 never teaches less than: few calls taken tell of other users rather than of the rate.
    static constexpr int LeastLearned = 30;

    //! \a headroom is the part of the allowance that stays free for people, per cent, under 100.
    explicit Pacer(Clock &clock, int headroom = defaultHeadroom, QObject *parent = nullptr);

    //! From now on.
    void setHeadroom(int headroom);

    //! Calls \a turn when a call may leave, with the moment (Clock::monotonic()); release(), refuse() or giveBack()
    //! must follow each success. RateLimited when it would have to wait longer than LongestPause. See Done.
    void acquire(Urgency urgency, QObject *context, Done<Result<std::chrono::milliseconds>> turn);
    //! Ends the waiting of all calls of \a urgency, with \a error.
    void dismiss(Urgency urgency, const Error &error);
    //! The call that had its turn at \a since is over; \a allowance is what its answer said, if anything.
    void release(std::chrono::milliseconds since, const std::optional<Allowance> &allowance);
    //! The same for a call that was answered 429: no call leaves for \a pause.
    void refuse(std::chrono::milliseconds since, const std::optional<Allowance> &allowance,
                std::chrono::milliseconds pause);
    //! The call that had its turn did not leave.
    void giveBack();
    //! No call leaves for \a pause, nor before an earlier freeze ends.
    void freeze(std::chrono::milliseconds pause);

    //! Calls left in the window by the service's count, people's part included.
    [[nodiscard]] std::optional<int> callsLeft() const;
    //! Calls in a whole window, as the service last told.
    [[nodiscard]] std::optional<int> callsAllowed() const { return m_allowed; }
    [[nodiscard]] std::chrono::milliseconds frozenFor() const;
    //! How long calls have stood still because of a freeze, a used up window or the drip, however many at a time.
    [[nodiscard]] std::chrono::milliseconds waited() const;

Q_SIGNALS:
    void changed();

private:
    struct Waiting {
        QPointer<QObject> context;
        Done<Result<std::chrono::milliseconds>> turn;
    };

    void note(std::chrono::milliseconds since, const Allowance &allowance);
    void learn();
    void ended();
    [[nodiscard]] double learnedRate() const;
    [[nodiscard]] int limit(Urgency urgency) const;
    [[nodiscard]] bool isTold() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> turnIn(Urgency urgency) const;
    [[nodiscard]] std::optional<Urgency> nextWaiting();
    void pump();
    void pumpLater();
    void pumpAfter(std::chrono::milliseconds delay);
    void refuseWaiting(std::chrono::milliseconds wait);

    Clock &m_clock;
    int m_headroom;
    QQueue<Waiting> m_waiting[3]; //!< by Urgency
    int m_inFlight = 0;
    int m_counted = 0; //!< highest count told of the window
    std::optional<int> m_allowed;
    std::optional<double> m_learned; //!< calls a minute, by the last 429
    std::chrono::milliseconds m_waited{0};
    // By Clock::monotonic():
    std::chrono::milliseconds m_windowEndFrom{0}; //!< the end of the window lies between these
    std::chrono::milliseconds m_windowEndTo{0};
    std::chrono::milliseconds m_learnedAt{0};
    QQueue<std::chrono::milliseconds> m_taken; //!< answers other than 429, of the last minute
    std::chrono::milliseconds m_nextDrip{0}; //!< theoretical arrival time of the next call
    std::chrono::milliseconds m_frozenUntil{0};
    std::chrono::milliseconds m_wakeAt{0};
    std::optional<std::chrono::milliseconds> m_heldSince;
};

} // namespace rosterbridge
