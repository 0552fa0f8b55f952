// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/grouptext.h"

#include "ui/orgs/organisationmodel.h"

namespace rosterbridge {

QString groupText(OrganisationGroup group)
{
    switch (group) {
    case OrganisationGroup::Production:
        return OrganisationModel::tr("▲ production");
    case OrganisationGroup::Test:
        return OrganisationModel::tr("△ test");
    case OrganisationGroup::None:
        break;
    }
    return {};
}

Tone groupTone(OrganisationGroup group)
{
    return group == OrganisationGroup::Production ? Tone::Caution : Tone::Neutral;
}

QString markedName(const QString &name, OrganisationGroup group)
{
    return group == OrganisationGroup::Production ? OrganisationModel::tr("%1 ▲ production", "organisation").arg(name)
                                                  : name;
}

} // namespace rosterbridge
