// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reviewfixture.h"

#include "tests/support/shiftmaker.h"

#include <QUuid>

namespace rosterbridge::test {

using namespace Qt::StringLiterals;

namespace {

QList<Agent> agents()
{
    const auto agent = [](const QString &id, const QString &name) {
        return Agent{.id = id, .name = name, .email = {}, .employeeId = id, .timeZone = u"UTC"_s};
    };
    return {agent(u"a1"_s, u"Imani Wright"_s), agent(u"a2"_s, u"Jonas Weber"_s), agent(u"a3"_s, u"Sofia Rossi"_s),
            agent(u"a4"_s, u"Noah Smith"_s),   agent(u"a5"_s, u"Olga Novak"_s),  agent(u"a6"_s, u"Pia Lund"_s)};
}

} // namespace

ReviewFixture::ReviewFixture()
    : workspace(std::move(Workspace::open(directory.path()).value()))
    , review(std::make_unique<Review>(*workspace, gateways, clock))
{
}

Plan ReviewFixture::plan(const QList<PlanRow> &rows, const QString &organisationId, const QString &name) const
{
    SchedulePlan schedule{.info = input().schedule, .rows = rows};
    schedule.info.published = true;
    OrganisationPlan organisation;
    organisation.organisationId = organisationId;
    organisation.organisationName = name;
    organisation.source = u"workday-weekly.csv"_s;
    organisation.sourceRead = clock.now();
    organisation.directory = {.organisationName = name, .agents = agents(), .codes = activityCodes()};
    organisation.owned = input().owned;
    organisation.coverage = input().coverage;
    organisation.schedules = {schedule};
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .created = clock.now(),
            .weeks = {QDate(2027, 3, 8)},
            .organisations = {organisation}};
}

void ReviewFixture::open(const QList<PlanRow> &rows)
{
    open(plan(rows));
}

void ReviewFixture::open(const Plan &plan)
{
    if (!workspace->savePlan(plan))
        qFatal("The plan can't be saved.");
    review->openPlan(plan);
}

RowRef ReviewFixture::ref(const PlanRow &row, const QString &organisationId)
{
    return {organisationId, input().schedule.id, row.key};
}

QList<PlanRow> compared(const QList<Case> &cases)
{
    CompareInput compareInput = input();
    int line = 1203;
    for (const Case &one : cases) {
        ++line;
        const QString key = u"h%1"_s.arg(line);
        const QString shiftId = u"s%1"_s.arg(line);
        if (!one.agreed.isEmpty()) {
            AgreedShift base = agreed(one.agreed, key, shiftId, one.agentId);
            base.settled = FakeClock::DefaultStart - std::chrono::days(7);
            compareInput.base.append(base);
        }
        if (!one.desired.isEmpty()) {
            DesiredShift wanted = desired(one.desired, key, one.agentId);
            wanted.line = line;
            compareInput.desired.append(wanted);
        }
        if (!one.current.isEmpty()) {
            Shift now = shift(one.current, shiftId, one.agentId);
            now.modifiedBy = u"M. Diaz"_s;
            now.modified = FakeClock::DefaultStart + std::chrono::minutes(4);
            compareInput.current.append(now);
        }
    }
    QList<PlanRow> rows = compare(compareInput);
    for (PlanRow &row : rows) {
        for (const Agent &agent : agents()) {
            if (agent.id == row.agentId)
                row.agentName = agent.name;
        }
    }
    return rows;
}

} // namespace rosterbridge::test
