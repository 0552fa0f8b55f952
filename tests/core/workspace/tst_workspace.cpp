// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/json.h"
#include "core/workspace/migrations.h"
#include "core/workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace rosterbridge;

class TestWorkspace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }

    void foldersAndFilesArePrivate();
    void folderThatWasThereKeepsItsPermissions();
    void folderThatCantBeMade();
    void newerVersionIsRefused();
    void firstVersionIsBroughtUpToDate();
    void reopens();

    void organisations();
    void organisationThereAndBack_data();
    void organisationThereAndBack();
    void removeOrganisation();
    void nothingIsKeptForAnUnknownOrganisation();

    void conflictRules();
    void agreedStates();
    void agreedStatesTakeOverKeys();
    void agreedStatesOfGoneSchedules();
    void cachedSchedule();
    void organisationsAreApart();

    void planThereAndBack();
    void planIsReplaced();
    void schedulePlanIsReplacedAlone();
    void unchangedRowsStayBehind();
    void choicesDuringARun();
    void partsOfAPlan();
    void plansNewestFirst();
    void missingPlan();

    void planIsUsedOnce();
    void runThereAndBack();
    void runIsListedByNewest();
    void tellsThePastOfARow();
    void runOfAMissingPlan();
    void stepIsOneTransaction();
    void intents();
    void runEnds_data();
    void runEnds();
    void lastRunOfEachOrganisation();
    void runWithoutItsProcessIsInterrupted();
    void runOfAnotherProcess();
    void killedInTheMiddle_data();
    void killedInTheMiddle();

    void twoConnections();
    void lockedByAnotherProgram();
    void fullDisk();
    void failingDisk();
    void readOnlyDisk();
    void damagedDocument();
    void whoIsAtTheComputer();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"workspace"_s); }
    [[nodiscard]] std::unique_ptr<Workspace> openAgain() const;
    void execute(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

const Instant monday = fromIso(u"2027-03-08T09:00:00Z"_s).value();

Organisation anOrganisation(const QString &id, int position = 0)
{
    return {.id = id,
            .name = u"Org "_s + id,
            .service = u"etag"_s,
            .address = QUrl(u"https://wfm.example.org/"_s),
            .clientId = u"client"_s,
            .position = position};
}

AgreedShift anAgreed(const QString &key, const QString &agent = u"a1"_s, int minutes = 480)
{
    return {.hrisKey = key,
            .externalId = key,
            .agentId = agent,
            .shiftId = u"s-"_s + key,
            .fields = {.window = {monday, Minutes(minutes)}, .workCodeId = u"work"_s},
            .settled = monday};
}

Shift aShift(const QString &id, int minutes = 480)
{
    return {.id = id,
            .agentId = u"a1"_s,
            .start = monday,
            .length = Minutes(minutes),
            .activities = {{.start = monday, .length = Minutes(minutes), .codeId = u"work"_s}}};
}

ScheduleInfo anInfo(const QString &id)
{
    return {.id = id,
            .name = u"Team "_s + id,
            .weekDate = QDate(2027, 3, 8),
            .timeZone = u"Europe/London"_s,
            .version = {"7"}};
}

Schedule aSchedule(const QString &id, int minutes = 480)
{
    return {.info = anInfo(id), .shifts = {aShift(u"s1"_s, minutes)}};
}

SchedulePlan aSchedulePlan(const QString &id, int rows)
{
    SchedulePlan schedule{.info = anInfo(id), .rows = {}};
    for (int index = 0; index < rows; ++index)
        schedule.rows.append({.key = u"k%1"_s.arg(index),
                              .agentId = u"a%1"_s.arg(index),
                              .agentName = u"Agent %1"_s.arg(index),
                              .day = QDate(2027, 3, 8),
                              .kind = RowKind::Update,
                              .current = aShift(u"s%1"_s.arg(index)),
                              .ticked = true});
    return schedule;
}

Plan aPlan(const QString &id, const QStringList &organisations = {u"o1"_s}, int rows = 3)
{
    Plan plan{.id = id, .created = monday, .weeks = {QDate(2027, 3, 8), QDate(2027, 3, 15)}, .organisations = {}};
    for (const QString &organisation : organisations)
        plan.organisations.append({.organisationId = organisation,
                                   .organisationName = u"Org "_s + organisation,
                                   .sourceRead = monday,
                                   .schedules = {aSchedulePlan(u"sch1"_s, rows), aSchedulePlan(u"sch2"_s, 1)},
                                   .unplaced = {{.key = u"u1"_s, .kind = RowKind::Blocked}}});
    return plan;
}

RunRecord aRun(const QString &id, const QString &planId)
{
    return {.id = id,
            .planId = planId,
            .who = u"rita"_s,
            .started = monday,
            .finished = Instant(),
            .organisations = {{u"o1"_s, {.attempted = 3}}}};
}

QList<RunRow> runRows(const Plan &plan)
{
    QList<RunRow> rows;
    for (const OrganisationPlan &organisation : plan.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            for (const PlanRow &row : schedule.rows)
                rows.append({.organisationId = organisation.organisationId,
                             .scheduleId = schedule.info.id,
                             .key = row.key,
                             .agentName = row.agentName,
                             .day = row.day,
                             .kind = row.kind});
        }
    }
    return rows;
}

bool isPrivate(const QString &path)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return !(QFileInfo(path).permissions() & others);
}

constexpr int childRows = 400;

// Says a line to the parent, at once.
void say(const QByteArray &line)
{
    QFile out;
    static_cast<void>(out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered));
    out.write(line + '\n');
}

// Writes the rows of a run one by one, until it is killed.
int writeUntilKilled(const QString &folder)
{
    auto workspace = Workspace::open(folder);
    if (!workspace)
        return 1;
    Plan plan = aPlan(u"p1"_s, {u"o1"_s}, childRows);
    if (!(*workspace)->saveOrganisation(anOrganisation(u"o1"_s)) || !(*workspace)->savePlan(plan)
        || !(*workspace)->lockRun(u"r1"_s) || !(*workspace)->startRun(aRun(u"r1"_s, u"p1"_s), runRows(plan), false))
        return 2;
    say("started");
    SchedulePlan &schedule = plan.organisations[0].schedules[0];
    RunCounts counts{.attempted = childRows};
    for (int index = 0; index < childRows; ++index) {
        PlanRow &row = schedule.rows[index];
        const auto intent = (*workspace)
                                ->recordIntent({.runId = u"r1"_s,
                                                .organisationId = u"o1"_s,
                                                .scheduleId = u"sch1"_s,
                                                .version = {"7"},
                                                .keys = {row.key}});
        if (!intent)
            return 3;
        say("intent");
        row.end = RowEnd::Written;
        ++counts.written;
        RunStep step{.runId = u"r1"_s, .organisationId = u"o1"_s, .intent = *intent, .outcome = u"accepted"_s};
        step.schedule = schedule;
        step.rows = {{.organisationId = u"o1"_s,
                      .scheduleId = u"sch1"_s,
                      .key = row.key,
                      .kind = row.kind,
                      .end = RowEnd::Written}};
        step.settlements = {{.old = {}, .now = anAgreed(row.key)}};
        step.counts = counts;
        if (!(*workspace)->recordStep(u"p1"_s, step))
            return 4;
        say("step");
    }
    return 0;
}

// Starts a run and holds it until its input ends.
int holdRun(const QString &folder)
{
    const auto workspace = Workspace::open(folder);
    if (!workspace || !(*workspace)->lockRun(u"r1"_s) || !(*workspace)->startRun(aRun(u"r1"_s, u"p1"_s), {}, false))
        return 1;
    say("started");
    QFile in;
    static_cast<void>(in.open(stdin, QIODevice::ReadOnly));
    in.readAll();
    return 0;
}

// A process of this very program, in one of the roles above.
class Child {
public:
    Child(const QString &role, const QString &folder)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--role"_s, role, folder});
    }
    ~Child() { kill(); }

    //! Reads lines until \a count of them said \a line.
    [[nodiscard]] bool awaitLines(const QByteArray &line, int count)
    {
        while (m_lines.count(line) < count) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(20000))
                return false;
            while (m_process.canReadLine())
                m_lines.append(m_process.readLine().trimmed());
        }
        return true;
    }
    //! Ends it without a chance to tidy up, and reads what it had said until then.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
        while (m_process.canReadLine())
            m_lines.append(m_process.readLine().trimmed());
    }
    [[nodiscard]] int count(const QByteArray &line) const { return static_cast<int>(m_lines.count(line)); }

private:
    QProcess m_process;
    QByteArrayList m_lines;
};

#ifdef Q_OS_LINUX
// A small disk of its own, while the object lives.
class SmallDisk {
public:
    explicit SmallDisk(const QString &path) : m_path(path.toLocal8Bit())
    {
        QDir().mkpath(path);
        m_mounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=768k,mode=0700") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount("tmpfs", m_path.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=768k,mode=0700") == 0;
    }

private:
    QByteArray m_path;
    bool m_mounted = false;
};
#endif

// Saves bigger and bigger plans until it fails; the number of plans that were saved.
int saveUntilItFails(Workspace &workspace, Error &error)
{
    for (int count = 0; count < 500; ++count) {
        Plan plan = aPlan(u"big%1"_s.arg(count), {u"o1"_s}, 50);
        // Noise, so that compression can't help.
        for (PlanRow &row : plan.organisations[0].schedules[0].rows)
            row.correlationId = QString::fromLatin1(
                QCryptographicHash::hash((plan.id + row.key).toUtf8(), QCryptographicHash::Sha3_512).toHex());
        const auto saved = workspace.savePlan(plan);
        if (!saved) {
            error = saved.error();
            return count;
        }
    }
    return -1;
}

} // namespace

void TestWorkspace::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(folder());
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
    m_workspace = *std::move(workspace);
    QVERIFY(m_workspace->saveOrganisation(anOrganisation(u"o1"_s, 1)));
    QVERIFY(m_workspace->saveOrganisation(anOrganisation(u"o2"_s, 2)));
}

std::unique_ptr<Workspace> TestWorkspace::openAgain() const
{
    auto workspace = Workspace::open(folder());
    return workspace ? *std::move(workspace) : nullptr;
}

// As somebody else would, past the workspace.
void TestWorkspace::execute(const QString &sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(folder() + u"/workspace.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void TestWorkspace::foldersAndFilesArePrivate()
{
    const auto saved = m_workspace->savePlan(aPlan(u"p1"_s));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
    QVERIFY(isPrivate(folder()));
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // with the journal
    for (const QFileInfo &file : files)
        QVERIFY2(isPrivate(file.filePath()), qPrintable(file.fileName()));
}

void TestWorkspace::folderThatWasThereKeepsItsPermissions()
{
    const QString path = m_folder->filePath(u"shared"_s);
    QVERIFY(QDir().mkdir(path));
    QVERIFY(QFile::setPermissions(path, QFileInfo(path).permissions() | QFileDevice::ReadOther));
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    QVERIFY(QFileInfo(path).permissions() & QFileDevice::ReadOther);
    QVERIFY(isPrivate(path + u"/workspace.sqlite"_s));
    QCOMPARE((*workspace)->directory(), path);
}

void TestWorkspace::folderThatCantBeMade()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &path : {file.fileName(), file.fileName() + u"/below"_s}) {
        const auto workspace = Workspace::open(path);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().kind, Error::Kind::Storage);
        QVERIFY2(workspace.error().what.contains(path), qPrintable(workspace.error().what));
        QVERIFY(!workspace.error().next.isEmpty());
    }
}

void TestWorkspace::newerVersionIsRefused()
{
    m_workspace.reset();
    execute(u"PRAGMA user_version = 999"_s);
    const auto workspace = Workspace::open(folder());
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().kind, Error::Kind::NewerVersion);
    QVERIFY(workspace.error().what.contains(u"999"_s));
    execute(u"PRAGMA user_version = %1"_s.arg(migrations().size()));
    QCOMPARE(openAgain()->organisations()->size(), 2);
}

void TestWorkspace::firstVersionIsBroughtUpToDate()
{
    const QString older = m_folder->filePath(u"older"_s);
    QVERIFY(QDir().mkdir(older));
    {
        const auto database = Database::open(older + u"/workspace.sqlite"_s);
        QVERIFY(database);
        QVERIFY(migrate(**database, migrations().first(1)));
        Transaction transaction(**database, Transaction::Mode::Write);
        transaction.execute(u"INSERT INTO organisation VALUES ('o1', 'Org', '', 'etag', 'https://wfm.example.org', 'c',"
                            " '', '', '{}', 'ask', 0, 0, 0)"_s);
        transaction.execute(u"INSERT INTO plan VALUES ('p1', '2027-03-08T09:00:00Z', '[]', 1)"_s);
        transaction.execute(u"INSERT INTO run VALUES ('r1', 'p1', 'rita', '2027-03-08T09:00:00Z',"
                            " '2027-03-08T09:01:00Z', 'finished')"_s);
        transaction.execute(
            u"INSERT INTO run_organisation VALUES ('r1', 'o1', '{\"written\":3,\"error\":\"\",\"calls\":"
            "{\"signIns\":1,\"listPages\":1,\"fetches\":1,\"notModified\":0,\"writes\":1,\"repeats\":0}}')"_s);
        QVERIFY(transaction.commit());
    }
    const auto workspace = Workspace::open(older);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
    QCOMPARE((*workspace)->organisation(u"o1"_s)->guards, GuardLimits());
    QCOMPARE((*workspace)->organisation(u"o1"_s)->headroom, defaultHeadroom);
    QCOMPARE((*workspace)->run(u"r1"_s)->guards, QList<RunGuard>());
    QCOMPARE((*workspace)->run(u"r1"_s)->organisations.value(u"o1"_s).written, 3);
}

void TestWorkspace::reopens()
{
    m_workspace.reset();
    m_workspace = openAgain();
    QCOMPARE(m_workspace->organisation(u"o1"_s).value(), anOrganisation(u"o1"_s, 1));
}

void TestWorkspace::organisations()
{
    QVERIFY(m_workspace->saveOrganisation(anOrganisation(u"o0"_s, 0)));
    QVERIFY(m_workspace->saveOrganisation(anOrganisation(u"o1"_s, 9)));
    QStringList ids;
    const QList<Organisation> organisations = m_workspace->organisations().value();
    for (const Organisation &organisation : organisations)
        ids.append(organisation.id);
    QCOMPARE(ids, (QStringList{u"o0"_s, u"o2"_s, u"o1"_s}));
    const auto missing = m_workspace->organisation(u"o7"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(missing.error().what.contains(u"o7"_s));
}

void TestWorkspace::organisationThereAndBack_data()
{
    QTest::addColumn<FirstSync>("firstSync");
    QTest::newRow("ask") << FirstSync::Ask;
    QTest::newRow("HRIS wins") << FirstSync::HrisWins;
    QTest::newRow("WFM wins") << FirstSync::WfmWins;
}

void TestWorkspace::organisationThereAndBack()
{
    QFETCH(FirstSync, firstSync);
    Organisation organisation{.id = u"o1"_s,
                              .name = u"Ünïcode 'quoted'"_s,
                              .environment = u"UK production"_s,
                              .group = OrganisationGroup::Production,
                              .service = u"etag"_s,
                              .address = QUrl(u"https://wfm.example.org/a%20b?c=d"_s),
                              .clientId = u"client"_s,
                              .signIn = SignIn::Browser,
                              .units = {u"bu 1"_s, u"bü,2"_s},
                              .serviceOrganisation = u"77"_s,
                              .missingEdit = u"wfm:schedule:edit"_s,
                              .hrisFile = u"/data/northwind.csv"_s,
                              .hrisProfile = {{u"name"_s, u"Standard"_s}, {u"segments"_s, QJsonArray{1}}},
                              .firstSync = firstSync,
                              .firstSyncEnded = true,
                              .tolerance = Minutes(5),
                              .guards = {.deletes = 7, .pastDays = false, .payrollClosed = QDate(2027, 2, 28)},
                              .headroom = 25,
                              .position = 3};
    QVERIFY(m_workspace->saveOrganisation(organisation));
    QCOMPARE(openAgain()->organisation(u"o1"_s).value(), organisation);
    const Organisation bare{.id = u"bare"_s, .firstSync = firstSync};
    QVERIFY(m_workspace->saveOrganisation(bare));
    QCOMPARE(m_workspace->organisation(u"bare"_s).value(), bare);
}

void TestWorkspace::removeOrganisation()
{
    QVERIFY(m_workspace->settle(u"o1"_s, u"sch1"_s, {{.old = {}, .now = anAgreed(u"k"_s)}}));
    QVERIFY(m_workspace->cacheSchedule(u"o1"_s, aSchedule(u"sch1"_s)));
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
    QVERIFY(m_workspace->removeOrganisation(u"o1"_s));
    QVERIFY(!m_workspace->organisation(u"o1"_s));
    QCOMPARE(m_workspace->removeOrganisation(u"o1"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->plan(u"p1"_s).value(), aPlan(u"p1"_s));
    // Nothing of it is left for one that comes back under the same id.
    QVERIFY(m_workspace->saveOrganisation(anOrganisation(u"o1"_s)));
    QVERIFY(m_workspace->agreed(u"o1"_s, u"sch1"_s)->isEmpty());
    QVERIFY(!m_workspace->cachedSchedule(u"o1"_s, u"sch1"_s)->has_value());
}

void TestWorkspace::nothingIsKeptForAnUnknownOrganisation()
{
    for (const auto &done : {m_workspace->settle(u"o7"_s, u"sch1"_s, {{.old = {}, .now = anAgreed(u"k"_s)}}),
                             m_workspace->cacheSchedule(u"o7"_s, aSchedule(u"sch1"_s))}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
        QVERIFY(!done.error().what.isEmpty());
    }
}

void TestWorkspace::conflictRules()
{
    const QList<ConflictRule> rules{
        {.action = ConflictRule::Action::Wfm, .field = FieldKey::Kind::Segment, .codeId = u"meal"_s},
        {.action = ConflictRule::Action::Hris, .kind = ConflictKind::EditEdit, .atMost = Minutes(15)},
    };
    QVERIFY(m_workspace->conflictRules(u"o1"_s)->isEmpty());
    QVERIFY(m_workspace->saveConflictRules(u"o1"_s, rules));
    QCOMPARE(m_workspace->conflictRules(u"o1"_s).value(), rules);
    QVERIFY2(m_workspace->conflictRules(u"o2"_s)->isEmpty(), "W15: rules are each organisation's own");
    QVERIFY(m_workspace->saveConflictRules(u"o1"_s, {rules[1], rules[0]}));
    QCOMPARE(m_workspace->conflictRules(u"o1"_s).value(), (QList{rules[1], rules[0]}));
    QVERIFY(m_workspace->saveConflictRules(u"o1"_s, {}));
    QVERIFY(m_workspace->conflictRules(u"o1"_s)->isEmpty());
    QVERIFY(!m_workspace->saveConflictRules(u"nobody"_s, rules));
    // They go with the organisation.
    QVERIFY(m_workspace->saveConflictRules(u"o2"_s, rules));
    QVERIFY(m_workspace->removeOrganisation(u"o2"_s));
    QVERIFY(m_workspace->saveOrganisation(anOrganisation(u"o2"_s)));
    QVERIFY(m_workspace->conflictRules(u"o2"_s)->isEmpty());
}

void TestWorkspace::agreedStates()
{
    QVERIFY(m_workspace->agreed(u"o1"_s, u"sch1"_s)->isEmpty());
    const AgreedShift first = anAgreed(u"k1"_s);
    const AgreedShift second = anAgreed(u"k2"_s);
    QVERIFY(m_workspace->settle(u"o1"_s, u"sch1"_s, {{.old = {}, .now = second}, {.old = {}, .now = first}}));
    QCOMPARE(m_workspace->agreed(u"o1"_s, u"sch1"_s).value(), (QList{first, second}));
    const AgreedShift changed = anAgreed(u"k1"_s, u"a1"_s, 300);
    QVERIFY(m_workspace->settle(u"o1"_s, u"sch1"_s, {{.old = first, .now = changed}, {.old = second, .now = {}}}));
    QCOMPARE(m_workspace->agreed(u"o1"_s, u"sch1"_s).value(), QList{changed});
    // The same twice is the same.
    QVERIFY(m_workspace->settle(u"o1"_s, u"sch1"_s, {{.old = first, .now = changed}, {.old = second, .now = {}}}));
    QCOMPARE(m_workspace->agreed(u"o1"_s, u"sch1"_s).value(), QList{changed});
    QVERIFY(m_workspace->agreed(u"o1"_s, u"sch2"_s)->isEmpty());
}

// Two shifts that change places, in whatever order they come.
void TestWorkspace::agreedStatesTakeOverKeys()
{
    const AgreedShift first = anAgreed(u"k1"_s, u"a1"_s);
    const AgreedShift second = anAgreed(u"k2"_s, u"a2"_s);
    QVERIFY(m_workspace->settle(u"o1"_s, u"sch1"_s, {{.old = {}, .now = first}, {.old = {}, .now = second}}));
    const AgreedShift firstMoved = anAgreed(u"k2"_s, u"a2"_s, 100);
    const AgreedShift secondMoved = anAgreed(u"k1"_s, u"a1"_s, 200);
    QVERIFY(m_workspace->settle(u"o1"_s, u"sch1"_s,
                                {{.old = first, .now = firstMoved}, {.old = second, .now = secondMoved}}));
    QCOMPARE(m_workspace->agreed(u"o1"_s, u"sch1"_s).value(), (QList{secondMoved, firstMoved}));
}

void TestWorkspace::agreedStatesOfGoneSchedules() // W12
{
    const AgreedShift first = anAgreed(u"k1"_s);
    const AgreedShift second = anAgreed(u"k2"_s);
    const Schedule gone = aSchedule(u"gone"_s);
    Schedule heir = aSchedule(u"heir"_s);
    Schedule ofOtherWeek = aSchedule(u"other"_s);
    ofOtherWeek.info.weekDate = gone.info.weekDate.addDays(7);
    for (const Schedule &schedule : {gone, heir, ofOtherWeek}) {
        QVERIFY(m_workspace->cacheSchedule(u"o1"_s, schedule));
        QVERIFY(m_workspace->settle(u"o1"_s, schedule.info.id, {{.old = {}, .now = first}}));
    }
    QVERIFY(m_workspace->settle(u"o1"_s, u"gone"_s, {{.old = {}, .now = second}}));

    QVERIFY(m_workspace->agreedOnGone(u"o1"_s, {gone.info, heir.info})->isEmpty());
    const auto orphaned = m_workspace->agreedOnGone(u"o1"_s, {heir.info});
    QVERIFY(orphaned.has_value());
    QCOMPARE(orphaned->keys(), QStringList{u"gone"_s});
    QCOMPARE(orphaned->value(u"gone"_s), (QList{first, second}));

    const AgreedShift newer = anAgreed(u"k1"_s, u"a1"_s, 300);
    QVERIFY(m_workspace->settle(u"o1"_s, u"heir"_s, {{.old = first, .now = newer}}));
    QVERIFY(m_workspace->moveAgreed(u"o1"_s, u"gone"_s, u"heir"_s, {first, second}));
    QCOMPARE(m_workspace->agreed(u"o1"_s, u"heir"_s).value(), (QList{newer, second}));
    QVERIFY(m_workspace->agreed(u"o1"_s, u"gone"_s)->isEmpty());
    QVERIFY(m_workspace->agreedOnGone(u"o1"_s, {heir.info})->isEmpty());
}

void TestWorkspace::cachedSchedule()
{
    QVERIFY(!m_workspace->cachedSchedule(u"o1"_s, u"sch1"_s)->has_value());
    QVERIFY(m_workspace->cacheSchedule(u"o1"_s, aSchedule(u"sch1"_s)));
    QVERIFY(m_workspace->cacheSchedule(u"o1"_s, aSchedule(u"sch1"_s, 60)));
    QCOMPARE(m_workspace->cachedSchedule(u"o1"_s, u"sch1"_s)->value(), aSchedule(u"sch1"_s, 60));
}

// W15: the same ids on both sides, and nothing crosses.
void TestWorkspace::organisationsAreApart()
{
    QVERIFY(m_workspace->settle(u"o1"_s, u"sch1"_s, {{.old = {}, .now = anAgreed(u"k"_s, u"a1"_s, 100)}}));
    QVERIFY(m_workspace->settle(u"o2"_s, u"sch1"_s, {{.old = {}, .now = anAgreed(u"k"_s, u"a1"_s, 200)}}));
    QVERIFY(m_workspace->cacheSchedule(u"o1"_s, aSchedule(u"sch1"_s, 100)));
    QVERIFY(m_workspace->cacheSchedule(u"o2"_s, aSchedule(u"sch1"_s, 200)));
    Plan plan = aPlan(u"p1"_s, {u"o1"_s, u"o2"_s});
    QVERIFY(m_workspace->savePlan(plan));
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), runRows(plan), false));

    plan.organisations[0].schedules[0].rows[0].end = RowEnd::Written;
    RunStep step{.runId = u"r1"_s, .organisationId = u"o1"_s, .outcome = {}};
    step.schedule = plan.organisations[0].schedules[0];
    step.rows = {{.organisationId = u"o1"_s, .scheduleId = u"sch1"_s, .key = u"k0"_s, .end = RowEnd::Written}};
    step.settlements = {{.old = anAgreed(u"k"_s), .now = {}}};
    step.read = aSchedule(u"sch1"_s, 101);
    step.counts = RunCounts{.written = 1};
    QVERIFY(m_workspace->recordStep(u"p1"_s, step));

    QVERIFY(m_workspace->agreed(u"o1"_s, u"sch1"_s)->isEmpty());
    QCOMPARE(m_workspace->agreed(u"o2"_s, u"sch1"_s).value(), QList{anAgreed(u"k"_s, u"a1"_s, 200)});
    QCOMPARE(m_workspace->cachedSchedule(u"o2"_s, u"sch1"_s)->value(), aSchedule(u"sch1"_s, 200));
    QCOMPARE(m_workspace->plan(u"p1"_s).value(), plan);
    const QList<RunRow> rows = m_workspace->runRows(u"r1"_s).value();
    for (const RunRow &row : rows)
        QCOMPARE(row.end,
                 row.organisationId == u"o1"_s && row.scheduleId == u"sch1"_s && row.key == u"k0"_s ? RowEnd::Written
                                                                                                    : RowEnd::Pending);
    QVERIFY(m_workspace->removeOrganisation(u"o1"_s));
    QCOMPARE(m_workspace->agreed(u"o2"_s, u"sch1"_s)->size(), 1);
    QVERIFY(m_workspace->cachedSchedule(u"o2"_s, u"sch1"_s)->has_value());
}

void TestWorkspace::planThereAndBack()
{
    const Plan plan = aPlan(u"p1"_s, {u"o2"_s, u"o1"_s});
    QVERIFY(m_workspace->savePlan(plan));
    QCOMPARE(openAgain()->plan(u"p1"_s).value(), plan);
}

void TestWorkspace::planIsReplaced()
{
    Plan plan = aPlan(u"p1"_s, {u"o1"_s, u"o2"_s});
    QVERIFY(m_workspace->savePlan(plan));
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), {}, false));
    plan.organisations.removeFirst();
    plan.organisations[0].schedules[0].rows[1].ticked = false;
    plan.organisations[0].schedules.swapItemsAt(0, 1);
    QVERIFY(m_workspace->savePlan(plan));
    QCOMPARE(m_workspace->plan(u"p1"_s).value(), plan);
    QVERIFY(m_workspace->plans()->first().used); // W16: still
}

void TestWorkspace::schedulePlanIsReplacedAlone()
{
    Plan plan = aPlan(u"p1"_s, {u"o1"_s, u"o2"_s});
    QVERIFY(m_workspace->savePlan(plan));
    plan.organisations[1].schedules[0].rows[2].decision =
        Decision{.shift = Side::Wfm, .who = u"rita"_s, .when = monday};
    QVERIFY(m_workspace->saveSchedulePlan(u"p1"_s, u"o2"_s, plan.organisations[1].schedules[0]));
    QCOMPARE(m_workspace->plan(u"p1"_s).value(), plan);

    const auto lost = m_workspace->saveSchedulePlan(u"p7"_s, u"o2"_s, plan.organisations[1].schedules[0]);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::NotFound);
}

void TestWorkspace::unchangedRowsStayBehind()
{
    Plan whole = aPlan(u"p1"_s);
    SchedulePlan &schedule = whole.organisations[0].schedules[0];
    const auto inSync = [](const QString &key, const QString &agentId) {
        return PlanRow{.key = key, .agentId = agentId, .kind = RowKind::InSync};
    };
    schedule.rows.append(inSync(u"sibling"_s, schedule.rows.first().agentId));
    schedule.rows.append(inSync(u"other"_s, u"somebody else"_s));
    QVERIFY(m_workspace->savePlan(whole));

    Plan plan = m_workspace->plan(u"p1"_s).value();
    SchedulePlan &kept = plan.organisations[0].schedules[0];
    QCOMPARE(kept.rows.size(), schedule.rows.size() - 2);
    QCOMPARE(kept.unchanged.counts.of(RowKind::InSync), 2);
    QCOMPARE(plan.counts(), whole.counts());
    QCOMPARE(m_workspace->scheduleRows(u"p1"_s, u"o1"_s, u"sch1"_s)->siblings,
             QList<PlanRow>{inSync(u"sibling"_s, schedule.rows.first().agentId)});
    QCOMPARE(m_workspace->completed(plan).value(), whole);

    // Neither ticking nor a run that did not touch them loses them.
    kept.rows[0].ticked = !kept.rows[0].ticked;
    QVERIFY(m_workspace->saveSchedulePlan(u"p1"_s, u"o1"_s, kept));
    QCOMPARE(m_workspace->completed(plan).value().counts(), whole.counts());
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), {}, false));
    RunStep step{.runId = u"r1"_s, .organisationId = u"o1"_s, .schedule = kept};
    QVERIFY(m_workspace->recordStep(u"p1"_s, step));
    QCOMPARE(m_workspace->scheduleRows(u"p1"_s, u"o1"_s, u"sch1"_s)->siblings.size(), 1);
    const QList<PlanRow> none;
    step.siblings = none;
    QVERIFY(m_workspace->recordStep(u"p1"_s, step));
    QCOMPARE(m_workspace->scheduleRows(u"p1"_s, u"o1"_s, u"sch1"_s)->siblings, none);
}

// Two store the rows of a schedule: a run what becomes of them, and a person what is chosen meanwhile. Neither undoes
// what the other has stored.
void TestWorkspace::choicesDuringARun()
{
    Plan plan = aPlan(u"p1"_s);
    SchedulePlan &schedule = plan.organisations[0].schedules[0];
    schedule.rows[1].kind = RowKind::Conflict;
    schedule.rows[2].kind = RowKind::Conflict;
    QVERIFY(m_workspace->savePlan(plan));
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), runRows(plan), false));
    const ScheduleRows loaded = m_workspace->scheduleRows(u"p1"_s, u"o1"_s, schedule.info.id).value();
    RunStep step{.runId = u"r1"_s, .organisationId = u"o1"_s, .schedule = loaded.schedule, .known = loaded.packed};
    const auto stored = [&] { return m_workspace->scheduleRows(u"p1"_s, u"o1"_s, schedule.info.id)->schedule.rows; };

    step.schedule->rows[0].end = RowEnd::Written;
    auto known = m_workspace->recordStep(u"p1"_s, step);
    QVERIFY(known);
    QCOMPARE(*known, m_workspace->scheduleRows(u"p1"_s, u"o1"_s, schedule.info.id)->packed);

    Decision decision;
    decision.shift = Side::Wfm;
    decision.seen = schedule.rows[1].current;
    schedule.rows[1].decision = decision; // in the window, which has not heard of the step
    schedule.rows[2].later = true;
    QVERIFY(m_workspace->saveChoices(u"p1"_s, u"o1"_s, schedule));
    QCOMPARE(stored()[0].end, RowEnd::Written);
    QCOMPARE(stored()[1].decision, std::optional(decision));
    QVERIFY(stored()[2].later);

    // The run goes on with what it knows: k1 has moved in WFM, and k2 is none of its business.
    for (int twice = 0; twice < 2; ++twice) {
        step.known = *known;
        step.schedule->rows[1].current->start += Minutes(15);
        known = m_workspace->recordStep(u"p1"_s, step);
        QVERIFY(known);
        QCOMPARE(stored()[0].end, RowEnd::Written);
        QCOMPARE(stored()[1].decision, std::optional(decision));
        QCOMPARE(stored()[1].reasons.count({.code = Reason::Code::MovedSinceSeen, .args = {}}), 1); // a draft
        QVERIFY(stored()[2].later);
    }
    schedule.rows[2].later = false; // withdrawn
    QVERIFY(m_workspace->saveChoices(u"p1"_s, u"o1"_s, schedule));
    step.known = *known;
    QVERIFY(m_workspace->recordStep(u"p1"_s, step));
    QVERIFY(!stored()[2].later);

    // What is no conflict any more has nothing left to decide.
    step.schedule->rows[1].kind = RowKind::InSync;
    QVERIFY(m_workspace->recordStep(u"p1"_s, step));
    QVERIFY(m_workspace->saveChoices(u"p1"_s, u"o1"_s, schedule));
    QVERIFY(!stored()[1].decision);
}

void TestWorkspace::partsOfAPlan()
{
    const Plan plan = aPlan(u"p1"_s);
    QVERIFY(m_workspace->savePlan(plan));
    Plan head = plan;
    for (OrganisationPlan &organisation : head.organisations) {
        QCOMPARE(m_workspace->organisationPlan(u"p1"_s, organisation.organisationId).value(), organisation);
        for (const SchedulePlan &schedule : std::as_const(organisation.schedules))
            QCOMPARE(m_workspace->scheduleRows(u"p1"_s, organisation.organisationId, schedule.info.id)->schedule,
                     schedule);
        organisation.schedules.clear();
    }
    QCOMPARE(m_workspace->planHead(u"p1"_s).value(), head);
    QCOMPARE(m_workspace->planHead(u"p7"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->organisationPlan(u"p1"_s, u"o7"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->scheduleRows(u"p1"_s, u"o1"_s, u"sch7"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->checkUnused(u"p7"_s).error().kind, Error::Kind::NotFound);
}

void TestWorkspace::plansNewestFirst()
{
    for (const auto &[id, minutes] : {std::pair(u"p1"_s, 0), {u"p2"_s, 20}, {u"p3"_s, 10}, {u"p4"_s, 20}}) {
        Plan plan = aPlan(id, {u"o2"_s, u"o1"_s});
        plan.created = monday + Minutes(minutes);
        QVERIFY(m_workspace->savePlan(plan));
    }
    const QList<PlanHead> heads = m_workspace->plans().value();
    QStringList ids;
    for (const PlanHead &head : heads)
        ids.append(head.id);
    QCOMPARE(ids, (QStringList{u"p4"_s, u"p2"_s, u"p3"_s, u"p1"_s}));
    QCOMPARE(heads.at(2).created, monday + Minutes(10));
    QCOMPARE(heads.at(2).weeks, aPlan(u"p3"_s).weeks);
    QCOMPARE(heads.at(2).organisationIds, (QStringList{u"o2"_s, u"o1"_s}));
    QVERIFY(!heads.at(2).used);
}

void TestWorkspace::missingPlan()
{
    const auto plan = m_workspace->plan(u"p7"_s);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::NotFound);
    QVERIFY(plan.error().what.contains(u"p7"_s));
}

// W16
void TestWorkspace::planIsUsedOnce()
{
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
    QVERIFY(!m_workspace->plans()->first().used);
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), {}, false));
    QVERIFY(m_workspace->plans()->first().used);
    const auto other = openAgain();
    for (Workspace *workspace : {m_workspace.get(), other.get()}) {
        const auto again = workspace->startRun(aRun(u"r2"_s, u"p1"_s), {}, false);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Input);
        QVERIFY(again.error().what.contains(u"applied already"_s));
        QVERIFY(!again.error().next.isEmpty());
        QCOMPARE(workspace->checkUnused(u"p1"_s).error().what, again.error().what);
        QCOMPARE(workspace->runs()->size(), 1);
    }
    QVERIFY(m_workspace->startRun(aRun(u"r2"_s, u"p1"_s), {}, true));
    QCOMPARE(m_workspace->runs()->size(), 2);

    // Decisions do not use a plan up.
    QVERIFY(m_workspace->savePlan(aPlan(u"p2"_s)));
    QVERIFY(m_workspace->startRun(aRun(u"r3"_s, u"p2"_s), {}, true));
    QVERIFY(!m_workspace->plans()->first().used);
    QVERIFY(m_workspace->checkUnused(u"p2"_s));
    QVERIFY(m_workspace->startRun(aRun(u"r4"_s, u"p2"_s), {}, false));
}

void TestWorkspace::runThereAndBack()
{
    const Plan plan = aPlan(u"p1"_s);
    QVERIFY(m_workspace->savePlan(plan));
    RunRecord run = aRun(u"r1"_s, u"p1"_s);
    run.organisations = {{u"o1"_s,
                          {.attempted = 1,
                           .written = 2,
                           .alreadyThere = 3,
                           .conflicts = 4,
                           .blocked = 5,
                           .guarded = 4,
                           .left = 6,
                           .stale = 7,
                           .mergedSilently = 8,
                           .calls = {.signIns = 9,
                                     .listPages = 10,
                                     .probes = 17,
                                     .fetches = 11,
                                     .notModified = 12,
                                     .polls = 18,
                                     .writes = 13,
                                     .repeats = 14,
                                     .waited = 16},
                           .minimumCalls = 15,
                           .error = u"sign-in failed"_s}},
                         {u"o2"_s, {}}};
    run.guards = {{u"o1"_s, Guard::PastDays, 3, 40, false},
                  {u"o1"_s, Guard::Deletes, 21, 100, true},
                  {u"o2"_s, Guard::Deletes, 22, 100, false}};
    QVERIFY(m_workspace->lockRun(u"r1"_s));
    QVERIFY(m_workspace->startRun(run, runRows(plan), false));
    RunRecord read = m_workspace->run(u"r1"_s).value();
    QCOMPARE(read.state, RunRecord::State::Running);
    QCOMPARE(read.planId, run.planId);
    QCOMPARE(read.who, run.who);
    QCOMPARE(read.started, run.started);
    QCOMPARE(read.finished, Instant());
    QCOMPARE(read.organisations, run.organisations);
    QCOMPARE(read.guards, run.guards);
    QCOMPARE(m_workspace->runs()->first().guards, run.guards);

    const QList<RunRow> rows = m_workspace->runRows(u"r1"_s).value();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(1).organisationId, u"o1"_s);
    QCOMPARE(rows.at(1).scheduleId, u"sch1"_s);
    QCOMPARE(rows.at(1).key, u"k1"_s);
    QCOMPARE(rows.at(1).agentName, u"Agent 1"_s);
    QCOMPARE(rows.at(1).day, QDate(2027, 3, 8));
    QCOMPARE(rows.at(1).kind, RowKind::Update);
    QCOMPARE(rows.at(1).end, RowEnd::Pending);

    const auto missing = m_workspace->run(u"r7"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void TestWorkspace::runIsListedByNewest()
{
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
    for (const auto &[id, minutes] : {std::pair(u"r1"_s, 0), {u"r2"_s, 20}, {u"r3"_s, 10}, {u"r4"_s, 20}}) {
        RunRecord run = aRun(id, u"p1"_s);
        run.started += Minutes(minutes);
        QVERIFY(m_workspace->startRun(run, {}, true));
    }
    QStringList ids;
    const QList<RunRecord> runs = m_workspace->runs().value();
    for (const RunRecord &run : runs)
        ids.append(run.id);
    QCOMPARE(ids, (QStringList{u"r4"_s, u"r2"_s, u"r3"_s, u"r1"_s}));
}

void TestWorkspace::tellsThePastOfARow()
{
    const Plan first = aPlan(u"p1"_s, {u"o1"_s, u"o2"_s});
    Plan second = aPlan(u"p2"_s, {u"o1"_s});
    QVERIFY(m_workspace->savePlan(first));
    QVERIFY(m_workspace->savePlan(second));
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), runRows(first), false));
    RunRecord later = aRun(u"r2"_s, u"p2"_s);
    later.started = monday + std::chrono::hours(24);
    later.who = u"sam"_s;
    QVERIFY(m_workspace->startRun(later, runRows(second), false));
    SchedulePlan &schedule = second.organisations[0].schedules[0];
    RunStep step{.runId = u"r2"_s, .organisationId = u"o1"_s, .outcome = {}};
    step.schedule = schedule;
    step.rows = {{.organisationId = u"o1"_s,
                  .scheduleId = schedule.info.id,
                  .key = u"k0"_s,
                  .end = RowEnd::Conflict,
                  .detail = u"Both changed it."_s}};
    QVERIFY(m_workspace->recordStep(u"p2"_s, step));

    const QList<PastRow> past = m_workspace->pastOfRow(u"o1"_s, u"k0"_s).value();
    QVERIFY(past.size() >= 2);
    QCOMPARE(past.first().who, u"sam"_s);
    QCOMPARE(past.first().started, later.started);
    QCOMPARE(past.first().row.end, RowEnd::Conflict);
    QCOMPARE(past.first().row.detail, u"Both changed it."_s);
    QCOMPARE(past.last().who, u"rita"_s);
    for (const PastRow &one : past)
        QCOMPARE(one.row.organisationId, u"o1"_s); // W15
    QVERIFY(m_workspace->pastOfRow(u"o1"_s, u"nothing"_s)->isEmpty());
}

void TestWorkspace::runOfAMissingPlan()
{
    const auto started = m_workspace->startRun(aRun(u"r1"_s, u"p7"_s), {}, false);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::NotFound);
    QCOMPARE(QDir(folder()).entryList({u"*.lock"_s}), QStringList());
}

void TestWorkspace::stepIsOneTransaction()
{
    const Plan plan = aPlan(u"p1"_s);
    QVERIFY(m_workspace->savePlan(plan));
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), runRows(plan), false));
    SchedulePlan schedule = plan.organisations[0].schedules[0];
    schedule.rows[0].end = RowEnd::Written;
    RunStep step{.runId = u"r1"_s, .organisationId = u"o1"_s, .outcome = {}};
    step.schedule = schedule;
    step.rows = {{.organisationId = u"o1"_s,
                  .scheduleId = u"sch1"_s,
                  .key = u"k0"_s,
                  .end = RowEnd::Written,
                  .detail = u"done"_s,
                  .correlationId = u"c1"_s}};
    step.settlements = {{.old = {}, .now = anAgreed(u"k0"_s)}};
    step.read = aSchedule(u"sch1"_s);
    step.counts = RunCounts{.attempted = 3, .written = 1};
    step.intent = 4711; // nobody's: the step as a whole is refused
    step.outcome = u"accepted"_s;
    QCOMPARE(m_workspace->recordStep(u"p1"_s, step).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->plan(u"p1"_s).value(), plan);
    QVERIFY(m_workspace->agreed(u"o1"_s, u"sch1"_s)->isEmpty());
    QVERIFY(!m_workspace->cachedSchedule(u"o1"_s, u"sch1"_s)->has_value());
    QCOMPARE(m_workspace->runRows(u"r1"_s)->first().end, RowEnd::Pending);
    QCOMPARE(m_workspace->run(u"r1"_s)->organisations[u"o1"_s].written, 0);

    step.intent.reset();
    QVERIFY(m_workspace->recordStep(u"p1"_s, step));
    QCOMPARE(m_workspace->plan(u"p1"_s)->organisations[0].schedules[0], schedule);
    QCOMPARE(m_workspace->agreed(u"o1"_s, u"sch1"_s).value(), QList{anAgreed(u"k0"_s)});
    QCOMPARE(m_workspace->cachedSchedule(u"o1"_s, u"sch1"_s)->value(), aSchedule(u"sch1"_s));
    QCOMPARE(m_workspace->runRows(u"r1"_s)->first().end, RowEnd::Written);
    QCOMPARE(m_workspace->runRows(u"r1"_s)->first().detail, u"done"_s);
    QCOMPARE(m_workspace->runRows(u"r1"_s)->first().correlationId, u"c1"_s);
    QCOMPARE(m_workspace->runRows(u"r1"_s)->size(), 4);
    QCOMPARE(m_workspace->run(u"r1"_s)->organisations[u"o1"_s].written, 1);
}

// W9
void TestWorkspace::intents()
{
    const Plan plan = aPlan(u"p1"_s);
    QVERIFY(m_workspace->savePlan(plan));
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), runRows(plan), false));
    QVERIFY(m_workspace->startRun(aRun(u"r2"_s, u"p1"_s), {}, true));
    const QByteArray version("\"7\"\0\xff", 5); // opaque: any bytes
    WriteIntent intent{.runId = u"r1"_s,
                       .organisationId = u"o1"_s,
                       .scheduleId = u"sch1"_s,
                       .version = {version},
                       .keys = {u"k0"_s, u"k, \"1\""_s}};
    const auto first = m_workspace->recordIntent(intent);
    intent.scheduleId = u"sch2"_s;
    intent.version = {};
    intent.keys = {};
    const auto second = m_workspace->recordIntent(intent);
    QVERIFY(first && second && *first != *second);

    QList<WriteIntent> open = openAgain()->openIntents(u"r1"_s).value();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.at(0).organisationId, u"o1"_s);
    QCOMPARE(open.at(0).scheduleId, u"sch1"_s);
    QCOMPARE(open.at(0).version.token, version);
    QCOMPARE(open.at(0).keys, (QStringList{u"k0"_s, u"k, \"1\""_s}));
    QCOMPARE(open.at(1).version, Version());
    QVERIFY(m_workspace->openIntents(u"r2"_s)->isEmpty());

    // The outcome belongs to its own run.
    RunStep step{.runId = u"r2"_s, .organisationId = u"o1"_s, .intent = *first, .outcome = u"stale"_s};
    QVERIFY(!m_workspace->recordStep(u"p1"_s, step));
    step.runId = u"r1"_s;
    QVERIFY(m_workspace->recordStep(u"p1"_s, step));
    open = m_workspace->openIntents(u"r1"_s).value();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).scheduleId, u"sch2"_s);
}

void TestWorkspace::runEnds_data()
{
    QTest::addColumn<RunRecord::State>("state");
    QTest::addColumn<bool>("canResume");
    QTest::newRow("finished") << RunRecord::State::Finished << false;
    QTest::newRow("cancelled") << RunRecord::State::Cancelled << true;
    QTest::newRow("interrupted") << RunRecord::State::Interrupted << true;
}

void TestWorkspace::runEnds()
{
    QFETCH(RunRecord::State, state);
    QFETCH(bool, canResume);
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
    RunRecord run = aRun(u"r1"_s, u"p1"_s);
    QVERIFY(m_workspace->startRun(run, {}, false));
    run.state = state;
    run.finished = monday + Minutes(3);
    run.organisations[u"o1"_s].written = 3;
    QVERIFY(m_workspace->finishRun(run));
    const auto other = openAgain();
    QCOMPARE(other->run(u"r1"_s)->state, state);
    QCOMPARE(other->runs()->first().state, state);
    QCOMPARE(other->run(u"r1"_s)->finished, monday + Minutes(3));
    QCOMPARE(other->run(u"r1"_s)->organisations[u"o1"_s].written, 3);
    QCOMPARE(QDir(folder()).entryList({u"*.lock"_s}), QStringList());

    const auto resumed = other->resumeRun(u"r1"_s);
    QCOMPARE(resumed.has_value(), canResume);
    QCOMPARE(m_workspace->run(u"r1"_s)->state, canResume ? RunRecord::State::Running : state);
    QCOMPARE(m_workspace->resumeRun(u"r7"_s).error().kind, Error::Kind::NotFound);
    run.id = u"r7"_s;
    QCOMPARE(m_workspace->finishRun(run).error().kind, Error::Kind::NotFound);
}

void TestWorkspace::lastRunOfEachOrganisation()
{
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
    QVERIFY(m_workspace->lastRuns()->isEmpty());
    const auto add = [this](const QString &id, const QMap<QString, RunCounts> &organisations) {
        RunRecord run = aRun(id, u"p1"_s);
        run.organisations = organisations;
        QVERIFY(m_workspace->startRun(run, {}, true));
    };
    add(u"r1"_s, {{u"o1"_s, {.written = 1}}, {u"o2"_s, {.written = 2}}});
    add(u"r2"_s, {{u"o1"_s, {.written = 3}}});
    const auto runs = m_workspace->lastRuns().value();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[u"o1"_s].id, u"r2"_s);
    QCOMPARE(runs[u"o1"_s].organisations.value(u"o1"_s).written, 3);
    QCOMPARE(runs[u"o2"_s].id, u"r1"_s);
    QCOMPARE(runs[u"o2"_s].organisations.size(), 1);
    QCOMPARE(runs[u"o2"_s].organisations.value(u"o2"_s).written, 2);
    QCOMPARE(runs[u"o2"_s].state, RunRecord::State::Interrupted); // nobody is at it
}

void TestWorkspace::runWithoutItsProcessIsInterrupted()
{
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
    QVERIFY(m_workspace->lockRun(u"r1"_s));
    QVERIFY(m_workspace->startRun(aRun(u"r1"_s, u"p1"_s), {}, false));
    const auto other = openAgain();
    QCOMPARE(other->run(u"r1"_s)->state, RunRecord::State::Running);
    QCOMPARE(other->resumeRun(u"r1"_s).error().kind, Error::Kind::Input);
    m_workspace.reset();
    QCOMPARE(other->run(u"r1"_s)->state, RunRecord::State::Interrupted);
    QCOMPARE(other->runs()->first().state, RunRecord::State::Interrupted);
    QVERIFY(other->resumeRun(u"r1"_s));
    QCOMPARE(other->run(u"r1"_s)->state, RunRecord::State::Running);
    QCOMPARE(openAgain()->run(u"r1"_s)->state, RunRecord::State::Running);
}

void TestWorkspace::runOfAnotherProcess()
{
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
    Child child(u"hold"_s, folder());
    QVERIFY(child.awaitLines("started", 1));
    // Looking does not harm it.
    for (int look = 0; look < 2; ++look)
        QCOMPARE(m_workspace->run(u"r1"_s)->state, RunRecord::State::Running);
    const auto resumed = m_workspace->resumeRun(u"r1"_s);
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().kind, Error::Kind::Input);
    QVERIFY(resumed.error().what.contains(u"Another program"_s));
    child.kill();
    QCOMPARE(m_workspace->run(u"r1"_s)->state, RunRecord::State::Interrupted);
    QVERIFY(m_workspace->resumeRun(u"r1"_s));
}

void TestWorkspace::killedInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("count");
    QTest::newRow("before the first intent") << QByteArray("started") << 1;
    QTest::newRow("at the first intent") << QByteArray("intent") << 1;
    QTest::newRow("at the first step") << QByteArray("step") << 1;
    QTest::newRow("later") << QByteArray("intent") << 25;
    QTest::newRow("later still") << QByteArray("step") << 60;
}

// W9: what was told as done is done, whole; nothing else is.
void TestWorkspace::killedInTheMiddle()
{
    QFETCH(QByteArray, line);
    QFETCH(int, count);
    m_workspace.reset();
    Child child(u"write"_s, folder());
    QVERIFY(child.awaitLines(line, count));
    child.kill();

    m_workspace = openAgain();
    QVERIFY(m_workspace);
    const RunRecord run = m_workspace->run(u"r1"_s).value();
    QCOMPARE(run.state, RunRecord::State::Interrupted);
    const Plan plan = m_workspace->plan(u"p1"_s).value();
    QStringList inPlan;
    for (const PlanRow &row : plan.organisations[0].schedules[0].rows) {
        if (row.end == RowEnd::Written)
            inPlan.append(row.key);
    }
    QStringList inRun;
    const QList<RunRow> rows = m_workspace->runRows(u"r1"_s).value();
    for (const RunRow &row : rows) {
        if (row.end == RowEnd::Written)
            inRun.append(row.key);
    }
    QStringList settled;
    const QList<AgreedShift> agreeds = m_workspace->agreed(u"o1"_s, u"sch1"_s).value();
    for (const AgreedShift &agreed : agreeds)
        settled.append(agreed.hrisKey);
    inPlan.sort();
    inRun.sort();
    settled.sort();
    QCOMPARE(inRun, inPlan);
    QCOMPARE(settled, inPlan);
    QCOMPARE(run.organisations[u"o1"_s].written, static_cast<int>(inPlan.size()));
    QVERIFY(inPlan.size() >= child.count("step"));
    QVERIFY(inPlan.size() <= child.count("step") + 1);
    const QList<WriteIntent> open = m_workspace->openIntents(u"r1"_s).value();
    QVERIFY(open.size() <= 1);
    for (const WriteIntent &intent : open)
        QVERIFY(!inPlan.contains(intent.keys.value(0)));
    QVERIFY(m_workspace->resumeRun(u"r1"_s));
}

void TestWorkspace::twoConnections()
{
    const auto other = openAgain();
    QVERIFY(other);
    for (int round = 0; round < 20; ++round) {
        QVERIFY(m_workspace->savePlan(aPlan(u"p%1"_s.arg(round))));
        QCOMPARE(other->plan(u"p%1"_s.arg(round)).value(), aPlan(u"p%1"_s.arg(round)));
        QVERIFY(other->settle(u"o1"_s, u"sch1"_s, {{.old = {}, .now = anAgreed(u"k%1"_s.arg(round))}}));
        QCOMPARE(m_workspace->agreed(u"o1"_s, u"sch1"_s)->size(), round + 1);
    }
    // Each has a connection of its own, and takes it along.
    const qsizetype connections = QSqlDatabase::connectionNames().size();
    const auto third = openAgain();
    QCOMPARE(QSqlDatabase::connectionNames().size(), connections + 1);
    m_workspace.reset();
    QCOMPARE(QSqlDatabase::connectionNames().size(), connections);
    QCOMPARE(other->plans()->size(), 20);
}

void TestWorkspace::lockedByAnotherProgram()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(folder() + u"/workspace.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        const auto saved = m_workspace->savePlan(aPlan(u"p1"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        QVERIFY2(saved.error().what.contains(u"locked"_s), qPrintable(saved.error().what));
        QVERIFY(saved.error().what.contains(folder()));
        QVERIFY(!saved.error().next.isEmpty());
        QCOMPARE(m_workspace->organisations()->size(), 2); // reading goes on
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
}

void TestWorkspace::fullDisk()
{
#ifdef Q_OS_LINUX
    m_workspace.reset();
    const SmallDisk disk(m_folder->filePath(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    auto workspace = *Workspace::open(m_folder->filePath(u"disk/workspace"_s));
    QVERIFY(workspace->saveOrganisation(anOrganisation(u"o1"_s)));
    Error error;
    const int saved = saveUntilItFails(*workspace, error);
    QVERIFY(saved > 0);
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY2(error.what.contains(u"disk is full"_s), qPrintable(error.text()));
    QVERIFY(error.what.contains(workspace->directory()));
    QVERIFY(!error.next.isEmpty());
    // What was stored is there, and what failed is not, now and after opening again.
    QCOMPARE(workspace->plans()->size(), saved);
    workspace.reset();
    workspace = *Workspace::open(m_folder->filePath(u"disk/workspace"_s));
    QCOMPARE(workspace->plans()->size(), saved);
    const QList<PlanHead> heads = workspace->plans().value();
    for (const PlanHead &head : heads)
        QCOMPARE(workspace->plan(head.id)->organisations[0].schedules[0].rows.size(), 50);
    workspace.reset();
#else
    QSKIP("Linux only");
#endif
}

void TestWorkspace::failingDisk()
{
#ifdef Q_OS_LINUX
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 512 * 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Error error;
    const int saved = saveUntilItFails(*m_workspace, error);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(saved > 0);
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY2(error.what.contains(folder()), qPrintable(error.text()));
    QVERIFY(!error.next.isEmpty());
    QCOMPARE(m_workspace->plans()->size(), saved);
    // And it works again once the disk does.
    QVERIFY(m_workspace->savePlan(aPlan(u"after"_s)));
    QCOMPARE(openAgain()->plans()->size(), saved + 1);
#else
    QSKIP("Linux only");
#endif
}

void TestWorkspace::readOnlyDisk()
{
#ifdef Q_OS_LINUX
    m_workspace.reset();
    const SmallDisk disk(m_folder->filePath(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    const QString path = m_folder->filePath(u"disk/workspace"_s);
    QVERIFY(Workspace::open(path));
    QVERIFY(disk.makeReadOnly());
    const auto workspace = Workspace::open(path);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().kind, Error::Kind::Storage);
    QVERIFY2(workspace.error().what.contains(path), qPrintable(workspace.error().text()));
    QVERIFY(!workspace.error().next.isEmpty());
#else
    QSKIP("Linux only");
#endif
}

void TestWorkspace::damagedDocument()
{
    QVERIFY(m_workspace->savePlan(aPlan(u"p1"_s)));
    QVERIFY(m_workspace->settle(u"o1"_s, u"sch1"_s, {{.old = {}, .now = anAgreed(u"k"_s)}}));
    execute(u"UPDATE plan_organisation SET head = x'00'"_s);
    execute(u"UPDATE agreed SET document = '{\"hrisKey\": 7}'"_s);
    // What Qt says of a damaged blob is no news to anyone.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^qUncompress"_s));
    const auto plan = m_workspace->plan(u"p1"_s);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::Storage);
    QVERIFY(plan.error().what.contains(folder()));
    const auto agreed = m_workspace->agreed(u"o1"_s, u"sch1"_s);
    QVERIFY(!agreed);
    QCOMPARE(agreed.error().kind, Error::Kind::Storage);
    QVERIFY2(agreed.error().what.contains(u"hrisKey"_s), qPrintable(agreed.error().what));
}

void TestWorkspace::whoIsAtTheComputer()
{
    const QByteArray before = qgetenv("USER");
    qputenv("USER", "rita");
    QCOMPARE(loginName(), u"rita"_s);
    qunsetenv("USER");
    qunsetenv("USERNAME");
    QVERIFY(!loginName().isEmpty());
    if (!before.isNull())
        qputenv("USER", before);
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--role"_s)
        return arguments.value(2) == u"hold"_s ? holdRun(arguments.value(3)) : writeUntilKilled(arguments.value(3));
    TestWorkspace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace.moc"
