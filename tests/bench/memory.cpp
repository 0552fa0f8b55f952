// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the program's memory stays flat: a week of hourly syncs among planners who edit, in virtual time, with the
// workspace on disk. The services of the simulation live in the same process; what they keep is told apart.
#include "tests/bench/planneredits.h"
#include "tests/simulation/world.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#include <malloc.h>
#include <unistd.h>

using namespace rosterbridge;
using namespace rosterbridge::bench;
using namespace rosterbridge::simulation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! What the process holds in memory, freed pages given back before.
double megabytes()
{
    malloc_trim(0);
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(status.fileName()));
    return double(status.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

void run(World &world, Plan plan)
{
    for (OrganisationPlan &organisation : plan.organisations) {
        for (SchedulePlan &schedule : organisation.schedules) {
            for (PlanRow &row : schedule.rows) {
                if (row.kind == RowKind::Conflict)
                    row.decision =
                        Decision{.shift = Side::Hris, .fields = {}, .edited = {}, .seen = row.current, .who = u"T"_s};
            }
        }
    }
    if (const auto stored = world.workspace().savePlan(plan); !stored)
        qFatal("%s", qPrintable(stored.error().text()));
    SyncRun sync(plan.id, SyncRun::Scope::Ticked, world.workspace(), world.gateways(), world.time().program(),
                 QRandomGenerator(1));
    bool finished = false;
    QObject::connect(&sync, &SyncRun::finished, &sync, [&finished] { finished = true; });
    if (const auto started = sync.start(); !started)
        qFatal("%s", qPrintable(started.error().text()));
    if (!world.goOn([&finished] { return finished; }))
        qFatal("A run does not end");
}

} // namespace

int main(int argc, char **argv)
{
    Application application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Syncs every hour of a week, in virtual time, and tells the memory."_s);
    parser.addHelpOption();
    parser.addOptions({{u"agents"_s, u"Agents of the organisation."_s, u"number"_s, u"200"_s},
                       {u"hours"_s, u"How many."_s, u"number"_s, u"168"_s},
                       {u"check"_s, u"Fails when memory grows by a tenth or more after the first day."_s}});
    parser.process(application);

    Script script;
    script.seed = 1;
    OrganisationScript one;
    one.world.weeks = 1;
    one.world.organisations = {{.name = u"Org"_s,
                                .environment = {},
                                .timeZone = u"Europe/London"_s,
                                .agents = parser.value(u"agents"_s).toInt()}};
    script.organisations = {one};
    QTemporaryDir folder;
    World world(script, application, folder.path());
    const World::Site &site = world.sites().front();
    if (!world.plan())
        qFatal("The sides could not agree");
    world.driftApart();
    QHash<QString, QStringList> shifts;
    for (const auto &[id, schedule] : site.tenant().schedules().asKeyValueRange())
        shifts.insert(id, schedule.shifts.keys().mid(0, schedule.shifts.size() / 2));
    PlannerEdits edits(site.tenant(), shifts, 0.05, 1, world.time().services());

    const int hours = parser.value(u"hours"_s).toInt();
    double dayOne = 0;
    double now = 0;
    for (int hour = 1; hour <= hours; ++hour) {
        auto plan = world.plan();
        if (!plan)
            qFatal("A plan does not end");
        run(world, *std::exchange(plan, {}));
        world.wait(1h);
        if (hour % 24 != 0 && hour != hours)
            continue;
        now = megabytes();
        dayOne = dayOne > 0 ? dayOne : now;
        std::printf("hour %3d: %.1f MB, %lld writes in the service's ledger\n", hour, now,
                    static_cast<long long>(site.tenant().ledger().entries().size()));
    }
    const bool flat = now < 1.1 * dayOne;
    if (!flat)
        std::printf("Memory grew from %.1f to %.1f MB\n", dayOne, now);
    return flat || !parser.isSet(u"check"_s) ? EXIT_SUCCESS : EXIT_FAILURE;
}
