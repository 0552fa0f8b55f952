// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/organisationtools.h"

#include "ui/widgets/messagebar.h"

#include <QAction>

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

} // namespace rosterbridge
