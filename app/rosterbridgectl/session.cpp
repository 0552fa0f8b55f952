// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/session.h"

#include <algorithm>

namespace rosterbridge {

Session::Session(QString workspaceDirectory, bool json)
    : m_workspaceDirectory(std::move(workspaceDirectory))
    , m_output(json)
{
}

Result<Workspace *> Session::workspace()
{
    if (!m_workspace) {
        auto opened = Workspace::open(m_workspaceDirectory);
        if (!opened)
            return failure(opened.error());
        m_workspace = *std::move(opened);
    }
    return m_workspace.get();
}

Services Session::services()
{
    Q_ASSERT(m_workspace);
    return {.workspace = *m_workspace, .gateways = m_gateways, .clock = m_clock, .output = m_output};
}

Result<QList<Organisation>> Session::organisations(const QStringList &idsOrNames)
{
    const auto opened = workspace();
    if (!opened)
        return failure(opened.error());
    const auto all = (*opened)->organisations();
    if (!all)
        return failure(all.error());
    if (all->isEmpty())
        return failure(Error::Kind::Input, tr("The workspace %1 has no organisations.").arg(m_workspaceDirectory),
                       tr("Add one with \"rosterbridgectl org add\"."));
    if (idsOrNames.isEmpty())
        return *all;
    QList<Organisation> chosen;
    for (const QString &idOrName : idsOrNames) {
        QList<Organisation> found;
        const auto collect = [&all, &found](auto matches) {
            std::copy_if(all->cbegin(), all->cend(), std::back_inserter(found), matches);
        };
        collect([&idOrName](const Organisation &one) { return one.id == idOrName; });
        if (found.isEmpty())
            collect(
                [&idOrName](const Organisation &one) { return one.name.compare(idOrName, Qt::CaseInsensitive) == 0; });
        if (found.isEmpty())
            return failure(Error::Kind::NotFound, tr("There is no organisation \"%1\".").arg(idOrName),
                           tr("\"rosterbridgectl org list\" shows ids and names."));
        if (found.size() > 1)
            return failure(Error::Kind::Input, tr("Several organisations are called \"%1\".").arg(idOrName),
                           tr("Give the id; \"rosterbridgectl org list\" shows it."));
        chosen.append(found);
    }
    return chosen;
}

} // namespace rosterbridge
