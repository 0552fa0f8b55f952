// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/inverse.h"

namespace rosterbridge {

void makeInverse(OrganisationPlan &plan, const QString &runId)
{
    using namespace std::chrono_literals;
    plan.undoes = runId;
    plan.owned.level = Ownership::Activities;
    for (const ActivityCode &code : std::as_const(plan.directory.codes))
        plan.owned.segmentCodes.insert(code.id);
    plan.firstSync = FirstSync::Ask;
    plan.tolerance = Minutes(0);
    plan.coverage.covered = {.begin = Instant(), .end = std::chrono::sys_days(9999y / 12 / 31)}; // whatever it wrote
}

SchedulePlan inverseOf(const QHash<QString, ShiftWrite> &writes, const OrganisationPlan &plan, const Schedule &now)
{
    SchedulePlan schedule{.info = now.info, .rows = {}, .unchanged = {}, .undone = writes};
    CompareInput input = compareInput(plan, schedule, {}, now.shifts);
    for (const auto &[key, write] : writes.asKeyValueRange()) {
        const QString agentId = write.before ? write.before->agentId : write.after->agentId;
        const QString hrisKey = key.sliced(agentId.size() + 1); // so that the row has the key that it had in the run
        if (write.before)
            input.desired.append({.hrisKey = hrisKey,
                                  .externalId = write.before->externalId,
                                  .agentId = agentId,
                                  .team = {},
                                  .fields = fieldsOf(*write.before, plan.directory.codes),
                                  .line = 0,
                                  .rawLine = {},
                                  .zone = now.info.timeZone,
                                  .modified = {}});
        if (write.after)
            input.base.append({.hrisKey = hrisKey,
                               .externalId = write.after->externalId,
                               .agentId = agentId,
                               .shiftId = write.after->id,
                               .fields = fieldsOf(*write.after, plan.directory.codes),
                               .settled = {}});
    }
    schedule.rows = compare(input);
    return schedule;
}

std::optional<AgreedShift> agreedAfterUndo(const PlanRow &row, const ShiftWrite &write)
{
    std::optional<AgreedShift> agreed = write.agreedBefore;
    if (agreed && row.current)
        agreed->shiftId = row.current->id; // a shift that was made anew has another one
    return agreed;
}

} // namespace rosterbridge
