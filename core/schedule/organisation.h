// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/guardlimits.h"
#include "core/schedule/schedule.h"
#include "core/util/headroom.h"
#include "core/util/signin.h"

#include <QJsonObject>
#include <QUrl>

namespace rosterbridge {

//! What to do on the first sync of an organisation with a shift that both sides have and that differs.
enum class FirstSync { Ask, HrisWins, WfmWins };
inline constexpr EnumNames<FirstSync, 3> firstSyncNames{{
    {FirstSync::Ask, QLatin1StringView("ask")},
    {FirstSync::HrisWins, QLatin1StringView("hrisWins")},
    {FirstSync::WfmWins, QLatin1StringView("wfmWins")},
}};

//! What an organisation is for: people work by a production schedule.
enum class OrganisationGroup { None, Production, Test };
inline constexpr EnumNames<OrganisationGroup, 3> organisationGroupNames{{
    {OrganisationGroup::None, QLatin1StringView("none")},
    {OrganisationGroup::Production, QLatin1StringView("production")},
    {OrganisationGroup::Test, QLatin1StringView("test")},
}};

//! A tenant: how to reach its WFM and where its HRIS's shifts come from. Holds no secret.
struct Organisation {
    QString id; //!< ours, stable; also the key of its secret in the SecretStore
    QString name;
    QString environment; //!< free label such as "UK production"
    OrganisationGroup group = OrganisationGroup::None;
    QString service; //!< Service::id of core/wfm
    QUrl address;
    QString clientId;
    SignIn signIn = SignIn::Secret;
    QStringList units; //!< the service's ids of those to sync; empty: all that are seen
    QString serviceOrganisation; //!< the service's id of the organisation, as Test connection found it
    //! The permission to write, by the service's name, if Test connection found it missing: then it can be read only.
    QString missingEdit;
    QString hrisFile; //!< path of the HRIS export
    QJsonObject hrisProfile; //!< the mapping profile, as core/hris saves it
    FirstSync firstSync = FirstSync::Ask;
    bool firstSyncEnded = false; //!< a run has ended: from now on a shift that both sides made is always asked about
    Minutes tolerance{0}; //!< differences of start or end up to this count as equal (pitfall S1)
    GuardLimits guards;
    int headroom = defaultHeadroom; //!< part of the allowance of calls that stays free for people, per cent
    int position = 0; //!< place in the list
    bool operator==(const Organisation &) const = default;
};

} // namespace rosterbridge
