// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/organisationtools.h"

#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLocale>

namespace rosterbridge {

using namespace Qt::StringLiterals;

Result<void> OrganisationTools::save(const Organisation &organisation) const
{
    if (auto saved = workspace.saveOrganisation(organisation); !saved)
        return saved;
    review.reloadOrganisations();
    return {};
}

void OrganisationTools::keepSecret(const QString &organisationId, const QString &secret, MessageBar *bar,
                                   std::function<void()> kept) const
{
    SessionSecretStore *store = &secrets;
    GatewayPool *pool = &gateways;
    const auto done = [pool, organisationId, kept = std::move(kept)] {
        pool->forget(organisationId); // its token is the old secret's
        kept();
    };
    store->write(organisationId, secret, bar, [store, organisationId, secret, bar, done](const Result<void> &written) {
        if (written) {
            done();
            return;
        }
        auto *forSession = new QAction(MessageBar::tr("Keep for this session only"), bar);
        forSession->setObjectName(u"keepForSession"_s);
        QObject::connect(forSession, &QAction::triggered, bar, [store, organisationId, secret, bar, done] {
            store->keepForSession(organisationId, secret);
            bar->dismiss();
            done();
        });
        bar->showError(written.error(), {forSession});
    });
}

QString permissionsText(const ConnectionReport &report)
{
    if (report.missingPermissions.isEmpty() && report.writeUnknown)
        return MessageBar::tr("Whether it may write will show with the first sync.");
    if (report.missingPermissions.isEmpty())
        return MessageBar::tr("All permissions are there: %1.")
            .arg(QLocale().createSeparatedList(report.neededPermissions));
    const QString missing = QLocale().createSeparatedList(report.missingPermissions);
    if (report.mayRead())
        return MessageBar::tr("Missing permission: %1. Schedules can be compared, but not written. Have it granted, "
                              "then test again.")
            .arg(missing);
    return MessageBar::tr("Missing permissions: %1. Have them granted, then test again.").arg(missing);
}

} // namespace rosterbridge
