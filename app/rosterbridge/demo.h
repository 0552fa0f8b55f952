// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"
#include "core/sync/planner.h"

#include <QThread>

namespace rosterbridge {

//! The sandbox with its organisations, so that everything can be tried without an account: WFM and HRIS have agreed
//! once and have drifted apart since. The sandbox answers in a thread of its own, as a service far away would.
class Demo final : public QObject {
    Q_OBJECT
public:
    //! Keeps the HRIS files in \a folder. What else is given must outlive the demo.
    Demo(const QString &folder, Workspace &workspace, GatewayPool &gateways, SecretStore &secrets, Clock &clock,
         QObject *parent = nullptr);
    ~Demo() override;

    //! One ready() or failed() follows.
    void start();
    [[nodiscard]] QList<QDate> weeks() const { return m_weeks; }
    //! Other people begin to edit schedules, so that a sync meets conflicts.
    void startRivals();

Q_SIGNALS:
    void ready();
    void failed(const rosterbridge::Error &error);

private:
    void seeded(const Result<void> &result, const QUrl &address, const QList<sandbox::OrganisationInfo> &organisations);
    void agree();
    void drift();
    void drifted();

    const QString m_folder;
    Workspace &m_workspace;
    GatewayPool &m_gateways;
    SecretStore &m_secrets;
    Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_inThread; //!< context of calls into the thread
    std::unique_ptr<SystemClock> m_sandboxClock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox; //!< touched in its thread only
    QList<sandbox::OrganisationInfo> m_infos;
    QList<Organisation> m_organisations;
    QList<QDate> m_weeks;
    std::unique_ptr<Planner> m_planner;
};

} // namespace rosterbridge
