// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace rosterbridge::sandbox {

class Tenant;

//! What a request is about and whose it is; no client when neither token nor credentials are known.
struct Target {
    Q_GADGET
public:
    enum class Call {
        SignIn,
        ListSchedules, //!< of a week: what a probe asks
        ReadSchedule, //!< Genesys: metadata alone
        WriteSchedule, //!< Genesys: process an upload
        ListAgents,
        ListActivityCodes,
        ReadOrganisation,
        Other,
        // Genesys alone
        ReadUnits, //!< business and management units
        QueryAgents, //!< the schedules of agents
        ReadHistory,
        RequestUpload,
        Upload, //!< to the storage host
        Download, //!< from the storage host
        UseChannel, //!< notifications
    };
    Q_ENUM(Call)

    Call call = Call::Other;
    Tenant *tenant = nullptr;
    QString clientId;
};

} // namespace rosterbridge::sandbox
