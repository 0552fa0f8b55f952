// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace rosterbridge {

//! Tells when a service is in such trouble that calling on would only add to it: five calls in a row failed, or 30 % of
//! the last 20 writes. It then opens for a pause; after that one call at a time is let through as a trial. One that
//! succeeds closes it, one that fails opens it for twice as long. A value; times are those of Clock::monotonic().
class Circuit {
public:
    enum class Call { Read, Write };

    void succeeded(Call call);
    void failed(Call call, std::chrono::milliseconds now);

    //! Whether a call may be made now. Of an open circuit whose pause is over that call is the trial.
    [[nodiscard]] bool admit(std::chrono::milliseconds now);
    //! When the next trial may be made; nothing while the circuit is closed.
    [[nodiscard]] std::optional<std::chrono::milliseconds> trialAt() const { return m_trialAt; }
    //! So many trials failed, over a quarter of an hour, that waiting on makes no sense.
    [[nodiscard]] bool hasGivenUp() const { return m_openings > MaxOpenings; }

private:
    static constexpr int MaxInARow = 5;
    static constexpr int Window = 20;
    static constexpr int MaxInWindow = 6; //!< 30 %
    static constexpr int MaxOpenings = 5;
    static constexpr std::chrono::milliseconds FirstPause = std::chrono::seconds(30);

    void note(Call call, bool good);

    QList<bool> m_writes; //!< ends of the last writes; true is good
    int m_inARow = 0;
    int m_openings = 0; //!< since a trial succeeded
    std::optional<std::chrono::milliseconds> m_trialAt;
    bool m_trialUnderWay = false;
};

} // namespace rosterbridge
