// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/organisation.h"
#include "core/secrets/memorysecretstore.h"
#include "core/sync/planner.h"
#include "core/sync/syncrun.h"
#include "tests/simulation/application.h"
#include "tests/simulation/script.h"
#include "tests/simulation/simulatednetwork.h"

namespace rosterbridge::simulation {

//! The services of some organisations, the lines to them, and the program, which can be killed and started again on
//! what it left in its folder. The invariants that time shows are kept by the exchanges; see invariants.h.
class World final {
public:
    //! One organisation and all that the outside knows of it.
    struct Site {
        std::unique_ptr<sandbox::Sandbox> service;
        std::unique_ptr<Line> line;
        QString id;
        QUrl address;
        GuardLimits guards;

        [[nodiscard]] sandbox::Tenant &tenant() const { return *service->tenants().front(); }
        [[nodiscard]] sandbox::Client client() const { return tenant().clients().front(); }
        [[nodiscard]] bool isGenesys() const { return tenant().dialect() == sandbox::Dialect::Genesys; }
        [[nodiscard]] const sandbox::genesys::Settings &readings() const { return service->genesys().settings(); }
    };

    //! \a folder is empty. Each organisation is in the workspace, with the export that it was last reconciled with.
    World(const Script &script, Application &application, const QString &folder);
    ~World();

    [[nodiscard]] const std::vector<Site> &sites() const { return m_sites; }
    [[nodiscard]] VirtualTime &time() { return m_time; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] GatewayPool &gateways() { return *m_gateways; }

    //! Planners edit WFM, and every organisation gets the export of today.
    void driftApart();
    //! Plays the script's faults, mishaps and rivals from now on.
    void beginTrouble();
    void endTrouble();
    void happen(const Happening &happening);

    //! Starts the program on what is in its folder.
    void start();
    //! Takes everything away that the program holds in memory, and lets nothing finish.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_workspace != nullptr; }

    //! Goes on until \a done, or until the program is killed, or nothing happens any more; the latter is false.
    [[nodiscard]] bool goOn(const std::function<bool()> &done);
    //! Lets everything happen that falls due in \a pause.
    void wait(milliseconds pause);

    //! Makes a plan; \a failed gets the organisations that it could not be made for. Empty when it did not end.
    [[nodiscard]] std::optional<Plan> plan(QStringList *failed = nullptr);

private:
    void moveAway(const Site &site, quint64 seed);
    void saveOrganisation(const Site &site, const sandbox::OrganisationInfo &info, const QString &export_);

    const Script m_script;
    Application &m_application;
    const QString m_folder;
    VirtualTime m_time;
    std::vector<Site> m_sites;
    Lines m_lines;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GatewayPool> m_gateways;
};

} // namespace rosterbridge::simulation
