// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosterbridge {

//! Calls that the service's way of writing takes, at least.
struct CallCost {
    int write = 1; //!< a write that is accepted, and what tells how the schedule is then
    int stale = 2; //!< one that is stale, and the reading of what there is
    int read = 1; //!< reading a schedule that has moved
};

//! Calls made since the gateway was built; the minimum of invariant I7 is derived from these.
struct CallCounts {
    int signIns = 0; //!< token requests; not limited by the allowance
    int listPages = 0; //!< week lists, agents, activity codes, organisation
    int probes = 0; //!< of the list pages, those of week lists
    int fetches = 0; //!< schedules read, 304 included
    int notModified = 0; //!< of the fetches, those answered 304
    int polls = 0; //!< of the fetches, those that asked whether a write has ended
    int writes = 0; //!< write requests that left, whatever their end
    int repeats = 0; //!< of all, those sent again after a 401, 429, 5xx or a lost reply
    int waited = 0; //!< milliseconds in which calls stood still because the allowance was used up or frozen
    bool operator==(const CallCounts &) const = default;
    CallCounts operator-(const CallCounts &before) const
    {
        return {.signIns = signIns - before.signIns,
                .listPages = listPages - before.listPages,
                .probes = probes - before.probes,
                .fetches = fetches - before.fetches,
                .notModified = notModified - before.notModified,
                .polls = polls - before.polls,
                .writes = writes - before.writes,
                .repeats = repeats - before.repeats,
                .waited = waited - before.waited};
    }
    CallCounts operator+(const CallCounts &other) const
    {
        return {.signIns = signIns + other.signIns,
                .listPages = listPages + other.listPages,
                .probes = probes + other.probes,
                .fetches = fetches + other.fetches,
                .notModified = notModified + other.notModified,
                .polls = polls + other.polls,
                .writes = writes + other.writes,
                .repeats = repeats + other.repeats,
                .waited = waited + other.waited};
    }
    [[nodiscard]] int total() const { return listPages + fetches + writes; }
};

} // namespace rosterbridge
