// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/circuit.h"
#include "core/time/clock.h"
#include "core/util/result.h"

#include <QPointer>
#include <QQueue>

namespace rosterbridge {

//! Whether a call that failed so is worth another try after a while: the network or the service is in trouble.
[[nodiscard]] bool mayPass(Error::Kind kind);

//! Says when one organisation's part of a run may make its next call: not while the run is paused, not while the
//! circuit is open, and not beyond the run's ceiling of calls. Lives in the run's thread.
class RunControl final : public QObject {
    Q_OBJECT
public:
    //! \a mayCall tells whether the run's ceiling leaves room for one more call.
    RunControl(Clock &clock, std::function<bool()> mayCall, QObject *parent = nullptr);

    //! Calls \a call, at once where nothing stands against it, else when it may; never when \a context goes first.
    //! One answered() follows each, unless the run is cancelled.
    void whenAllowed(QObject *context, std::function<void()> call);
    //! The CallGate of the calls that were allowed, since they may have to wait for their turn.
    [[nodiscard]] Result<bool> mayLeave();
    //! No further call is allowed, for \a why.
    void end(const QString &why);
    //! The call that was allowed has ended; \a healthy when the service worked, whatever it said.
    void answered(Circuit::Call call, bool healthy);
    void setPaused(bool paused);

    //! Until the next try of a service in trouble; zero when it is well.
    [[nodiscard]] std::chrono::milliseconds troubleFor() const;

Q_SIGNALS:
    //! No further call is allowed: the ceiling is reached, or the service did not recover.
    void gaveUp(const rosterbridge::Error &why);
    void changed();

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> call;
    };

    void pump();
    void pumpAfterTrouble();
    void giveUp(const Error &why);

    Clock &m_clock;
    std::function<bool()> m_mayCall;
    Circuit m_circuit;
    QQueue<Waiting> m_waiting;
    bool m_paused = false;
    QString m_ended; //!< why no further call is allowed
};

} // namespace rosterbridge
