// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A saved plan.
#include "core/plan/planjson.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>

using namespace rosterbridge;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QJsonDocument document = QJsonDocument::fromJson(fuzz::bytes(data, size));
    if (!document.isObject())
        return 0;
    const auto plan = planFromJson(document.object());
    if (!plan)
        return 0;
    const auto again = planFromJson(toJson(*plan));
    fuzz::promise(again && *again == *plan, "a plan that was read survives being saved");
    for (const OrganisationPlan &organisation : plan->organisations) {
        (void)estimate(organisation);
        for (const SchedulePlan &schedule : organisation.schedules) {
            QList<Shift> current;
            for (const PlanRow &row : schedule.rows) {
                if (row.current)
                    current.append(*row.current);
            }
            (void)compare(compareInput(organisation, schedule, schedule.rows, current));
        }
    }
    return 0;
}
