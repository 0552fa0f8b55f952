// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a sync costs and loses: integrations as they are today, as they are advised to be, and Rosterbridge's engine, in
// virtual time against the same services and seeds. See docs/economy.md.
#include "core/hris/csvtable.h"
#include "tests/bench/naiveclient.h"
#include "tests/bench/planneredits.h"
#include "tests/simulation/world.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>

using namespace rosterbridge;
using namespace rosterbridge::bench;
using namespace rosterbridge::simulation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int changesPerSchedule = 12;
constexpr int allowance = 300;
constexpr auto lookedAt = 10min; //!< by a person, from the plan to the sync

enum class Way { WorkersOfToday, AsAdvised, ManyUnpaced, Rosterbridge };

struct Tally {
    int calls = 0;
    int conflicts = 0;
    int throttled = 0;
    qsizetype lost = 0;
    int forPeople = 0;
    double seconds = 0;
    // Of the engine's own account:
    int minimum = 0;
    int ownConflicts = 0; //!< 409s that no planner's edit explains
};

void print(const QString &line)
{
    std::fputs(qPrintable(line), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

Script scriptOf(int organisations, int agents)
{
    Script script;
    script.seed = 1;
    for (int index = 0; index < organisations; ++index) {
        OrganisationScript one;
        one.world.seed = quint64(index + 1);
        one.world.weeks = 1;
        one.world.organisations = {{.name = u"Org %1"_s.arg(index + 1),
                                    .environment = u"bench"_s,
                                    .timeZone = u"Europe/London"_s,
                                    .agents = agents}};
        one.world.api.allowance = allowance;
        one.world.latency = 80ms;
        one.world.jitter = 30ms;
        script.organisations.append(one);
    }
    return script;
}

//! The HRIS moves the end of some shifts in every team by a quarter of an hour.
void changeExport(World &world, const World::Site &site, const QString &path)
{
    Organisation organisation = *world.workspace().organisation(site.id);
    QFile agreed(organisation.hrisFile);
    if (!agreed.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(agreed.fileName()));
    const QList<CsvRow> rows = splitCsv(QString::fromUtf8(agreed.readAll()), u',');
    const qsizetype team = rows.constFirst().cells.indexOf(u"Team"_s);
    static const QRegularExpression end(u"(,\\d{4}-\\d\\d-\\d\\d,\\d\\d:\\d\\d,)(\\d\\d):(\\d\\d),"_s);
    QHash<QString, int> seen;
    QStringList lines;
    for (const CsvRow &row : rows) {
        QString line = row.rawLine;
        const auto match = end.match(line);
        if (match.hasMatch() && seen[row.cells.value(team)]++ % 9 == 4) {
            const int minutes = (match.captured(2).toInt() * 60 + match.captured(3).toInt() + 24 * 60 - 15) % (24 * 60);
            line.replace(match.capturedStart(), match.capturedLength(),
                         u"%1%2:%3,"_s.arg(match.captured(1))
                             .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                             .arg(minutes % 60, 2, 10, QLatin1Char('0')));
        }
        lines.append(line.trimmed());
    }
    QFile changed(path);
    if (!changed.open(QIODevice::WriteOnly))
        qFatal("%s can't be written", qPrintable(path));
    changed.write(lines.join(u'\n').toUtf8() + '\n');
    organisation.hrisFile = path;
    organisation.guards = site.service->organisations().constFirst().guards;
    if (!world.workspace().saveOrganisation(organisation))
        qFatal("The workspace can't be written");
}

//! What a sync is to write, by organisation.
using Wanted = QHash<QString, QList<WantedShift>>;

//! Ticks the same number of updates in every schedule.
Wanted tick(Plan &plan)
{
    Wanted wanted;
    for (OrganisationPlan &organisation : plan.organisations) {
        for (SchedulePlan &schedule : organisation.schedules) {
            int ticked = 0;
            for (PlanRow &row : schedule.rows) {
                row.ticked = row.kind == RowKind::Update && ticked < changesPerSchedule;
                if (!row.ticked)
                    continue;
                ++ticked;
                wanted[organisation.organisationId].append({schedule.info.id, *row.result});
            }
        }
    }
    return wanted;
}

class Trial {
public:
    //! Plans unless an earlier trial of the same organisations has told what is \a wanted: only Way::Rosterbridge needs
    //! a plan, and to make one takes longer than all the rest.
    Trial(int organisations, int agents, double editsPerMinute, const std::optional<Wanted> &wanted,
          Application &application)
        : m_application(application)
        , m_folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/rosterbridge-economy-XXXXXX"_s
                                                : u"rosterbridge-economy-XXXXXX"_s)
        , m_world(scriptOf(organisations, agents), application, m_folder.path())
    {
        if (wanted)
            m_wanted = *wanted;
        else
            plan();
        for (const World::Site &site : m_world.sites()) {
            QHash<QString, QStringList> changed;
            for (const auto &[id, schedule] : site.tenant().schedules().asKeyValueRange())
                changed.insert(id, {});
            for (const WantedShift &one : m_wanted.value(site.id))
                changed[one.scheduleId].append(one.shift.id);
            m_edits.push_back(std::make_unique<PlannerEdits>(site.tenant(), changed, editsPerMinute,
                                                             quint64(m_edits.size() + 1), m_world.time().services()));
        }
        m_world.wait(lookedAt);
    }

    [[nodiscard]] const Wanted &wanted() const { return m_wanted; }

    Tally go(Way way)
    {
        m_begun = m_world.time().elapsed();
        Tally tally = way == Way::Rosterbridge ? sync() : writeNaively(way);
        tally.seconds = std::chrono::duration<double>(m_world.time().elapsed() - m_begun).count();
        for (const World::Site &site : m_world.sites())
            tally.lost += site.service->lostUpdates(site.id, site.client().id).size();
        return tally;
    }

private:
    void plan()
    {
        if (!m_world.plan())
            qFatal("The sides could not agree");
        for (const World::Site &site : m_world.sites())
            changeExport(m_world, site, m_folder.filePath(site.id + u".csv"_s));
        auto plan = m_world.plan();
        if (!plan)
            qFatal("There is no plan");
        m_plan = std::move(*plan);
        m_wanted = tick(m_plan);
        if (const auto stored = m_world.workspace().savePlan(m_plan); !stored)
            qFatal("%s", qPrintable(stored.error().text()));
    }

    Tally writeNaively(Way way)
    {
        NaiveClient::Habits habits;
        if (way == Way::AsAdvised)
            habits = {.workers = 10, .paced = true, .pauseAfterConflict = 1s};
        else if (way == Way::ManyUnpaced)
            habits.workers = 200;
        std::vector<std::unique_ptr<NaiveClient>> clients;
        for (const World::Site &site : m_world.sites()) {
            clients.push_back(
                std::make_unique<NaiveClient>(*site.service, habits, 60'000ms / allowance, m_world.time().services()));
            QList<WantedShift> wanted = m_wanted.value(site.id);
            // The advised way is taken at its best: schedule after schedule, so that its workers don't race each other.
            if (way == Way::AsAdvised) {
                QHash<QString, int> seen;
                std::vector<std::pair<int, WantedShift>> turns;
                for (const WantedShift &one : std::as_const(wanted))
                    turns.emplace_back(seen[one.scheduleId]++, one);
                std::stable_sort(turns.begin(), turns.end(),
                                 [](const auto &left, const auto &right) { return left.first < right.first; });
                std::transform(turns.cbegin(), turns.cend(), wanted.begin(),
                               [](const auto &one) { return one.second; });
            }
            clients.back()->start(wanted);
        }
        goOn([&clients] {
            return std::all_of(clients.cbegin(), clients.cend(), [](const auto &one) { return one->isDone(); });
        });
        Tally tally;
        for (const auto &client : clients) {
            tally.calls += client->calls;
            tally.conflicts += client->conflicts;
            tally.throttled += client->throttled;
            tally.forPeople += client->refused;
        }
        return tally;
    }

    Tally sync()
    {
        SyncRun run(m_plan.id, SyncRun::Scope::Ticked, m_world.workspace(), m_world.gateways(),
                    m_world.time().program(), QRandomGenerator(1));
        bool finished = false;
        QObject::connect(&run, &SyncRun::finished, &run, [&finished] { finished = true; });
        if (const auto started = run.start(); !started)
            qFatal("%s", qPrintable(started.error().text()));
        std::vector<size_t> before;
        for (const World::Site &site : m_world.sites())
            before.push_back(site.line->exchanges().size());
        goOn([&finished] { return finished; });
        Tally tally;
        for (const RunCounts &counts : run.record().organisations) {
            if (!counts.error.isEmpty())
                qFatal("%s", qPrintable(counts.error));
            tally.calls += counts.calls.total();
            tally.minimum += counts.minimumCalls;
            tally.conflicts += counts.stale;
            tally.forPeople += counts.conflicts + counts.left + counts.blocked;
        }
        for (size_t index = 0; index < m_world.sites().size(); ++index)
            countOwn(m_world.sites()[index], before[index], tally);
        return tally;
    }

    //! 409s for a version that was overtaken by one of the client's own writes, and 429s.
    static void countOwn(const World::Site &site, size_t from, Tally &tally)
    {
        const std::vector<Exchange> &exchanges = site.line->exchanges();
        for (size_t i = from; i < exchanges.size(); ++i) {
            const Exchange &exchange = exchanges[i];
            tally.throttled += exchange.status == 429 ? 1 : 0;
            if (!exchange.isWrite() || exchange.status != 409)
                continue;
            const qint64 sent = exchange.ifMatch.mid(1).chopped(1).toLongLong();
            const QList<sandbox::LedgerEntry> &ledger = site.tenant().ledger().entries();
            const bool own = std::any_of(ledger.cbegin(), ledger.cend(), [&](const sandbox::LedgerEntry &entry) {
                return entry.scheduleId == exchange.scheduleId && entry.versionBefore == sent
                    && entry.author.id == site.client().id;
            });
            tally.ownConflicts += own ? 1 : 0;
        }
    }

    void goOn(const std::function<bool()> &done)
    {
        m_application.settle();
        while (!done()) {
            if (!m_world.time().step())
                qFatal("Nothing happens any more");
            m_application.settle();
        }
    }

    Application &m_application;
    QTemporaryDir m_folder;
    World m_world;
    Plan m_plan;
    Wanted m_wanted;
    std::vector<std::unique_ptr<PlannerEdits>> m_edits;
    milliseconds m_begun{0};
};

QString nameOf(Way way)
{
    switch (way) {
    case Way::WorkersOfToday:
        return u"(a) 10 workers, 2ⁿ s after a 409"_s;
    case Way::AsAdvised:
        return u"(b) paced, 1 s after a 409"_s;
    case Way::ManyUnpaced:
        return u"(c) 200 unpaced"_s;
    case Way::Rosterbridge:
        return u"(d) Rosterbridge"_s;
    }
    Q_UNREACHABLE();
}

//! What the issue of the engine promises of it beside (b). Says what is broken.
QStringList broken(const Tally &ours, const Tally &advised, double editsPerMinute)
{
    QStringList broken;
    const auto promise = [&broken](bool holds, const QString &what) {
        if (!holds)
            broken.append(what);
    };
    promise(ours.ownConflicts == 0, u"%1 409s of its own making"_s.arg(ours.ownConflicts));
    promise(ours.throttled == 0, u"%1 429s"_s.arg(ours.throttled));
    promise(ours.lost == 0, u"%1 lost updates"_s.arg(ours.lost));
    promise(ours.calls <= 1.05 * ours.minimum, u"%1 calls, minimum %2"_s.arg(ours.calls).arg(ours.minimum));
    const double share = editsPerMinute == 0 ? 0.043
        : editsPerMinute <= 0.01             ? 0.047
        : editsPerMinute <= 0.1              ? 0.070
                                             : 0.084;
    promise(ours.calls < share * advised.calls,
            u"%1 calls, over %2 of %3"_s.arg(ours.calls).arg(share).arg(advised.calls));
    promise(ours.seconds < 0.02 * advised.seconds, u"%1 s, over 0.02 of %2 s"_s.arg(ours.seconds).arg(advised.seconds));
    return broken;
}

} // namespace

int main(int argc, char **argv)
{
    Application application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares ways to write a week's changes to WFM, in virtual time."_s);
    parser.addHelpOption();
    parser.addOptions({{u"organisations"_s, u"How many organisations, a list."_s, u"numbers"_s, u"1,10,50"_s},
                       {u"agents"_s, u"Agents of each; 25 make a schedule."_s, u"number"_s, u"1500"_s},
                       {u"edits"_s, u"Planners' edits of a schedule, a list."_s, u"per minute"_s, u"0,0.01,0.1,0.3"_s},
                       {u"check"_s, u"Fails when a promise is broken."_s}});
    parser.process(application);

    bool good = true;
    print(
        u"| organisations | edits a minute | way | calls | 409s | 429s | lost updates | rows for a person | seconds |"_s);
    print(u"| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |"_s);
    const QStringList numbers = parser.value(u"organisations"_s).split(u',');
    for (const QString &number : numbers) {
        const QStringList rates = parser.value(u"edits"_s).split(u',');
        std::optional<Wanted> wanted;
        for (const QString &rate : rates) {
            const double edits = rate.toDouble();
            std::map<Way, Tally> tallies;
            for (const Way way : {Way::Rosterbridge, Way::WorkersOfToday, Way::AsAdvised, Way::ManyUnpaced}) {
                Trial trial(number.toInt(), parser.value(u"agents"_s).toInt(), edits,
                            way == Way::Rosterbridge ? std::nullopt : wanted, application);
                wanted = trial.wanted();
                tallies[way] = trial.go(way);
            }
            for (const auto &[way, tally] : tallies) {
                print(u"| %1 | %2 % | %3 | %4 | %5 | %6 | %7 | %8 | %9 |"_s.arg(number)
                          .arg(edits * 100)
                          .arg(nameOf(way))
                          .arg(tally.calls)
                          .arg(tally.conflicts)
                          .arg(tally.throttled)
                          .arg(tally.lost)
                          .arg(tally.forPeople)
                          .arg(tally.seconds, 0, 'f', 1));
            }
            const QStringList wrong = broken(tallies[Way::Rosterbridge], tallies[Way::AsAdvised], edits);
            for (const QString &one : wrong)
                print(u"Broken: "_s + one);
            good = good && wrong.isEmpty();
        }
    }
    return good || !parser.isSet(u"check"_s) ? EXIT_SUCCESS : EXIT_FAILURE;
}
