// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/groupchoice.h"

#include "ui/orgs/grouptext.h"

namespace rosterbridge {

GroupChoice::GroupChoice(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("group"));
    addItem(tr("not said", "group of an organisation"), int(OrganisationGroup::None));
    for (const auto group : {OrganisationGroup::Production, OrganisationGroup::Test})
        addItem(groupText(group), int(group));
    setToolTip(tr("Production is marked wherever something is written or removed."));
}

OrganisationGroup GroupChoice::group() const
{
    return OrganisationGroup(currentData().toInt());
}

void GroupChoice::setGroup(OrganisationGroup group)
{
    setCurrentIndex(findData(int(group)));
}

} // namespace rosterbridge
