// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rosterbridgectl/output.h"
#include "core/sync/planner.h"
#include "core/sync/syncrun.h"

#include <QPointer>

namespace rosterbridge {

//! What an operation works with.
struct Services {
    Workspace &workspace;
    GatewayPool &gateways;
    Clock &clock;
    Output &output;
};

//! What a run carries out: see SyncRun.
struct RunOptions {
    QString planId;
    SyncRun::Scope scope = SyncRun::Scope::Ticked;
    std::optional<RunRecord> resumed; //!< for SyncRun::Scope::Unfinished
    QStringList organisations; //!< empty for all
    QList<GuardConfirmation> confirmations;
    int callCeiling = 0;
    bool publish = false;
};

//! A planning or a run under way, which tells on standard error how far it is. Ends with its parent, at the latest.
class Operation final : public QObject {
    Q_OBJECT
public:
    using Taken = std::function<void(const QString &planId, const OrganisationPlan &)>;
    using Planned = std::function<void(const Planner &)>;
    using Ran = std::function<void(const SyncRun &)>;

    //! Plans what \a begin starts, of these organisations, calls \a take with the part of each, and \a done at the end.
    static Operation *plan(const Services &services, const QList<Organisation> &organisations,
                           const std::function<void(Planner &)> &begin, QObject *parent, Taken take, Planned done);
    //! Carries out a plan that the workspace has, and calls \a done at the end.
    static Result<Operation *> run(const Services &services, const RunOptions &options, QObject *parent, Ran done);

    //! Ends in order: what was on its way is awaited.
    void cancel() { m_cancel(); }

private:
    explicit Operation(QObject *parent) : QObject(parent) { }

    std::function<void()> m_cancel;
};

[[nodiscard]] QMap<QString, QString> organisationNames(const QList<Organisation> &organisations); //!< by id
//! What kept organisations out of the plan, by id.
[[nodiscard]] QMap<QString, Error> failures(const Planner &planner, const QList<Organisation> &organisations);

} // namespace rosterbridge
