// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rosterbridgectl/command.h"
#include "app/rosterbridgectl/operations.h"
#include "app/rosterbridgectl/report.h"

namespace rosterbridge {

//! A command that makes a plan, tells of it, and saves it where that is asked for.
class PlanningCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Command)
public:
    using Command::Command;

    //! Adds --output and --rows.
    static void addOutputOptions(QCommandLineParser &parser);

    void cancel() override;

protected:
    //! What \a begin starts is told of as \a arguments say, and ends the command.
    void plan(const QList<Organisation> &organisations, const QCommandLineParser &arguments,
              const std::function<void(Planner &)> &begin);

private:
    void take(const OrganisationPlan &plan);
    void planned(const Planner &planner);
    [[nodiscard]] Result<void> tellRows(const QString &planId);

    QList<Organisation> m_organisations;
    PlanSummaries m_summaries;
    QString m_file;
    bool m_showsRows = false;
    QPointer<Operation> m_operation;
};

} // namespace rosterbridge
