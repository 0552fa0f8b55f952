// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <QSet>

namespace rosterbridge::sandbox::genesys {

//! What the service does where genesys-wfm-api.md leaves it open (what it marks [INF], and its section 16), and how
//! fast. Defaults are what it holds for likely; tests choose the others. May be changed at any time.
struct Settings {
    Q_GADGET
public:
    //! How a stale version is told (question 1).
    enum class Stale {
        Error, //!< as the outcome "Error", which gives no reason
        Conflict, //!< 409 at once
        BadRequest, //!< 400 at once, with a text about the current version
    };
    Q_ENUM(Stale)

    //! How the end of an update is told.
    enum class Outcome {
        Notification, //!< 202, then an event
        Answer, //!< 200 with the result; an event as well
        Silence, //!< 202, and then nothing
    };
    Q_ENUM(Outcome)

    //! How a file is refused that is against the rules.
    enum class Invalid {
        Error, //!< as the outcome "Error", which gives no reason
        BadRequest, //!< 400 at once, with details
    };
    Q_ENUM(Invalid)

    //! How the schedules of agents come.
    enum class Delivery {
        BySize, //!< in the answer, or by a download address when they are large
        Download,
        Asynchronous, //!< an event brings the download address
    };
    Q_ENUM(Delivery)

    Stale stale = Stale::Error;
    Outcome outcome = Outcome::Notification;
    Invalid invalid = Invalid::Error;
    Delivery delivery = Delivery::BySize;
    std::chrono::milliseconds processing{0}; //!< that an update, or an asynchronous query, takes
    // Question 2
    bool scheduleVersionChecked = true;
    bool agentVersionsChecked = true;
    bool scheduleVersionGrows = true; //!< with a change of agents' shifts alone
    bool wholeOrNothing = true; //!< else the agents without a fault land, and the outcome is still "Error" (question 3)
    // Question 4
    bool keepsUnnamedShifts = true; //!< of an agent in the file; else the file replaces all that the agent has
    bool newShiftsInsert = true; //!< else a shift without id replaces the agent's shift that starts at the same time
    // Questions 5 to 8
    qint64 uploadLimit = 32 * 1024 * 1024; //!< bytes; more are answered with 413
    qint64 inlineLimit = 256 * 1024; //!< bytes of JSON; more are to be downloaded
    bool downloadsWantToken = false; //!< the address is on the API's own host, which sends on to the storage
    std::chrono::seconds addressLifetime = std::chrono::minutes(10); //!< of a signed address
    bool queriesAreAccepted = false; //!< an asynchronous query answers 202 rather than 200
    bool clientsAreSystem = false; //!< modifiedBy of a client's writes is "System" (question 10)
    bool gapsAllowed = false; //!< between the activities of a shift (question 11)
    Minutes grid{5}; //!< that activities lie on
    int publishLimit = 1000; //!< changed agents in an update that publishes; more are refused
    QSet<QString> poisonedAgents; //!< a file that names one of them ends in a bare "Error" (pitfall W7)
    std::chrono::seconds channelLifetime = std::chrono::hours(24);
    std::chrono::seconds heartbeat{30};
};

} // namespace rosterbridge::sandbox::genesys
