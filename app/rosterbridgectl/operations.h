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

//! A planning or a run under way, which tells on standard error how far it is. Ends with its parent, at the latest.
class Operation final : public QObject {
    Q_OBJECT
public:
    using Planned = std::function<void(const Planner &)>;
    using Ran = std::function<void(const SyncRun &)>;

    //! Plans, and calls \a done at the end.
    static Operation *plan(const Services &services, const QList<Organisation> &organisations,
                           const QList<QDate> &weeks, QObject *parent, Planned done);
    //! Carries out what \a scope says of \a plan, and calls \a done at the end. \a resumed is the run to go on with,
    //! for SyncRun::Scope::Unfinished; \a confirmations let guards pass; \a callCeiling is the run's, 0 for none;
    //! \a publish is that of SyncRun::setPublish().
    static Result<Operation *> run(const Services &services, Plan plan, SyncRun::Scope scope,
                                   const std::optional<RunRecord> &resumed, QObject *parent, Ran done,
                                   const QList<GuardConfirmation> &confirmations = {}, int callCeiling = 0,
                                   bool publish = false);

    //! Ends in order: what was on its way is awaited.
    void cancel() { m_cancel(); }

private:
    explicit Operation(QObject *parent) : QObject(parent) { }

    std::function<void()> m_cancel;
};

//! What kept organisations out of the plan, by id.
[[nodiscard]] QMap<QString, Error> failures(const Planner &planner, const QList<Organisation> &organisations);

} // namespace rosterbridge
