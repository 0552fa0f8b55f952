// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/memorysecretstore.h"
#include "tests/support/fakeclock.h"
#include "ui/review.h"

#include <QTemporaryDir>

namespace rosterbridge::test {

//! A review on a workspace of its own; nothing of it ever reaches a network.
class ReviewFixture final {
public:
    ReviewFixture();

    //! Opens a plan of one organisation with one schedule of Team, week of 2027-03-08, zone UTC, published.
    void open(const QList<PlanRow> &rows);
    void open(const Plan &plan);
    [[nodiscard]] Plan plan(const QList<PlanRow> &rows, const QString &organisationId = QStringLiteral("contoso"),
                            const QString &name = QStringLiteral("Contoso Care")) const;
    [[nodiscard]] static RowRef ref(const PlanRow &row, const QString &organisationId = QStringLiteral("contoso"));

    QTemporaryDir directory;
    FakeClock clock;
    MemorySecretStore secrets;
    std::unique_ptr<Workspace> workspace;
    GatewayPool gateways{secrets, clock};
    std::unique_ptr<Review> review;
};

//! One shift as both sides have it, written as in shiftmaker.h; an empty text is no shift.
struct Case {
    QString agentId;
    QString agreed;
    QString desired;
    QString current;
};

//! The rows that compare() makes of the cases, one agent each, with names.
[[nodiscard]] QList<PlanRow> compared(const QList<Case> &cases);

} // namespace rosterbridge::test
