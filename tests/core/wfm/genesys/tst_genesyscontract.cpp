// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Genesys gateway against the sandbox: two readings of one contract, by different hands; and each answer to the
// questions that the contract leaves open.
#include "app/sandbox/sandbox.h"
#include "core/secrets/memorysecretstore.h"
#include "core/wfm/genesys/genesysformat.h"
#include "core/wfm/services.h"
#include "tests/sandbox/transcript.h"
#include "tests/support/await.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Open = sandbox::genesys::Settings; //!< what the contract leaves open

class TestGenesysContract final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsTheDirectory();
    void fetchesWhatIsThere_data();
    void fetchesWhatIsThere();
    void writesAllKindsOfChange_data();
    void writesAllKindsOfChange();
    void staleVersionIsNeverOverwritten_data();
    void staleVersionIsNeverOverwritten();
    void poisonIsRejected_data();
    void poisonIsRejected();
    void callsOfAWeek();
    void tellsWhatMoved();
    void testsTheConnection();
    void publishesADraft();
    void personSignsIn();
    void otherOrganisationIsRefused();

private:
    struct Account {
        Network network;
        std::unique_ptr<Gateway> gateway;
    };

    void start(const Open &open);
    std::unique_ptr<Account> account(const sandbox::Client &client);
    Result<QList<ScheduleInfo>> probe(Account &account);
    std::optional<Schedule> fetch(Account &account, const QString &id, const std::optional<Version> &ifVersion = {});
    Schedule first(Account &account);
    WriteOutcome write(Account &account, const Schedule &schedule, WriteSet changes);
    template <class T, class Start>
    T end(Start start);

    SystemClock m_clock;
    sandbox::Transcript m_transcript;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    MemorySecretStore m_secrets;
    sandbox::OrganisationInfo m_organisation;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Account> m_rival;
};

namespace {

//! A shift that begins \a by later, all of it.
Shift later(Shift shift, Minutes by)
{
    shift.start += by;
    for (Activity &activity : shift.activities)
        activity.start += by;
    return shift;
}

QString kindOf(const WriteOutcome &outcome)
{
    static const QStringList kinds{u"accepted"_s, u"stale"_s, u"rejected"_s, u"throttled"_s, u"unknown"_s, u"failed"_s};
    return kinds.at(qsizetype(outcome.index()));
}

const Shift *find(const Schedule &schedule, const Shift &wanted)
{
    const auto found = std::find_if(schedule.shifts.cbegin(), schedule.shifts.cend(), [&wanted](const Shift &one) {
        return one.sameContent(wanted) && (wanted.id.isEmpty() || wanted.id == one.id);
    });
    return found == schedule.shifts.cend() ? nullptr : &*found;
}

} // namespace

void TestGenesysContract::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    start({});
}

void TestGenesysContract::cleanup()
{
    m_account.reset();
    m_rival.reset();
    m_sandbox.reset();
}

void TestGenesysContract::start(const Open &open)
{
    cleanup();
    sandbox::Options options;
    options.weeks = 2;
    options.organisations = {{.name = u"Northwind"_s,
                              .environment = u"test"_s,
                              .timeZone = u"Europe/London"_s,
                              .agents = 60,
                              .dialect = sandbox::Dialect::Genesys}};
    options.genesys = open;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    m_transcript.record(*m_sandbox);
    QVERIFY(m_sandbox->listen());
    m_organisation = m_sandbox->organisations().constFirst();
    m_account = account(m_organisation.client);
    m_rival = account(m_organisation.otherClient);
}

std::unique_ptr<TestGenesysContract::Account> TestGenesysContract::account(const sandbox::Client &client)
{
    m_secrets.write(client.id, client.secret, this, [](const Result<void> &) {});
    auto account = std::make_unique<Account>();
    auto gateway = makeGateway(
        {.service = u"genesys"_s, .address = m_sandbox->address(), .clientId = client.id, .secretKey = client.id},
        account->network, m_secrets, m_clock);
    if (!gateway)
        qFatal("%s", qPrintable(gateway.error().text()));
    account->gateway = std::move(*gateway);
    return account;
}

template <class T, class Start>
T TestGenesysContract::end(Start start)
{
    return await<T>(start);
}

Result<QList<ScheduleInfo>> TestGenesysContract::probe(Account &account)
{
    return end<Result<QList<ScheduleInfo>>>(
        [&](const auto &done) { account.gateway->probe(m_organisation.weeks, Urgency::Foreground, this, done); });
}

std::optional<Schedule> TestGenesysContract::fetch(Account &account, const QString &id,
                                                   const std::optional<Version> &ifVersion)
{
    const auto schedule = end<Result<std::optional<Schedule>>>(
        [&](const auto &done) { account.gateway->fetch(id, ifVersion, Urgency::Foreground, this, done); });
    if (!schedule)
        qFatal("%s", qPrintable(schedule.error().text()));
    return *schedule;
}

Schedule TestGenesysContract::first(Account &account)
{
    const auto infos = probe(account);
    if (!infos)
        qFatal("%s", qPrintable(infos.error().text()));
    return *fetch(account, infos->constFirst().id);
}

//! As the engine does it, with the other shifts of the agents.
WriteOutcome TestGenesysContract::write(Account &account, const Schedule &schedule, WriteSet changes)
{
    const QSet<QString> agents = genesys::agentsOf(changes);
    for (const Shift &shift : schedule.shifts) {
        const bool isWritten = changes.deletes.contains(shift.id)
            || std::any_of(changes.upserts.cbegin(), changes.upserts.cend(),
                           [&shift](const Shift &one) { return one.id == shift.id; });
        if (agents.contains(shift.agentId) && !isWritten)
            changes.kept.append(shift);
    }
    return end<WriteOutcome>([&](const auto &done) {
        account.gateway->write(schedule.info.id, schedule.info.version, changes, this, done);
    });
}

void TestGenesysContract::readsTheDirectory()
{
    const auto directory =
        end<Result<Directory>>([this](const auto &done) { m_account->gateway->directory(this, done); });
    QVERIFY2(directory, qPrintable(directory ? QString() : directory.error().text()));
    const sandbox::Tenant *const tenant = m_sandbox->tenant(m_organisation.id);
    QCOMPARE(directory->organisationName, u"Northwind"_s);
    QVERIFY(!directory->agents.isEmpty());
    int withEmployeeId = 0;
    for (const Agent &agent : directory->agents) {
        const Agent &known = tenant->agents()[agent.id];
        QCOMPARE(agent.name, known.name);
        QCOMPARE(agent.email, known.email);
        QCOMPARE(agent.timeZone, tenant->timeZone());
        withEmployeeId += agent.employeeId.isEmpty() ? 0 : 1;
    }
    QVERIFY(withEmployeeId > 0);
    QCOMPARE(directory->codes.size(), tenant->codes().size());
}

void TestGenesysContract::fetchesWhatIsThere_data() // W17
{
    QTest::addColumn<Open>("open");
    QTest::newRow("by size") << Open{};
    QTest::newRow("download") << Open{.delivery = Open::Delivery::Download};
    QTest::newRow("download by the service") << Open{.delivery = Open::Delivery::Download, .downloadsWantToken = true};
    QTest::newRow("asynchronous") << Open{.delivery = Open::Delivery::Asynchronous};
    QTest::newRow("asynchronous, 202") << Open{.delivery = Open::Delivery::Asynchronous, .queriesAreAccepted = true};
}

void TestGenesysContract::fetchesWhatIsThere()
{
    QFETCH(Open, open);
    start(open);
    m_account->gateway->listen();
    const Schedule schedule = first(*m_account);
    const auto key = genesys::ScheduleKey::from(schedule.info.id);
    const auto *const stored = m_sandbox->tenant(m_organisation.id)->schedule(key->schedule);
    QVERIFY(stored);
    QVERIFY(!schedule.shifts.isEmpty());
    QCOMPARE(schedule.shifts.size(), stored->shifts.size());
    QVERIFY(!fetch(*m_account, schedule.info.id, schedule.info.version));
}

void TestGenesysContract::writesAllKindsOfChange_data()
{
    QTest::addColumn<Open>("open");
    QTest::newRow("as supposed") << Open{};
    QTest::newRow("answered at once") << Open{.outcome = Open::Outcome::Answer};
    QTest::newRow("409") << Open{.stale = Open::Stale::Conflict};
    QTest::newRow("schedule's version does not grow") << Open{.scheduleVersionGrows = false};
    QTest::newRow("agents' versions are not checked") << Open{.agentVersionsChecked = false};
    QTest::newRow("agents one by one") << Open{.wholeOrNothing = false};
    QTest::newRow("the file replaces an agent's shifts") << Open{.keepsUnnamedShifts = false};
    QTest::newRow("no id replaces by time") << Open{.newShiftsInsert = false};
    QTest::newRow("clients are the system") << Open{.clientsAreSystem = true};
    QTest::newRow("asynchronous, downloaded")
        << Open{.delivery = Open::Delivery::Asynchronous, .processing = 50ms, .downloadsWantToken = true};
}

void TestGenesysContract::writesAllKindsOfChange()
{
    QFETCH(Open, open);
    start(open);
    const Schedule before = first(*m_account);
    const Shift moved = later(before.shifts.constFirst(), 5min);
    const Shift deleted = before.shifts.at(1);
    Shift created = later(before.shifts.constLast(), 5min);
    const QString replaced = std::exchange(created.id, QString());
    const WriteOutcome outcome =
        write(*m_account, before, {.upserts = {moved, created}, .deletes = {deleted.id, replaced}});
    QCOMPARE(kindOf(outcome), u"accepted"_s);
    const Schedule &after = std::get<Accepted>(outcome).schedule;
    QVERIFY(find(after, moved));
    QVERIFY(find(after, created));
    QVERIFY(!find(after, deleted));
    QCOMPARE(after.shifts.size(), before.shifts.size() - 1);
    // Everything else is as it was, what Rosterbridge does not read of it included.
    for (const Shift &shift : before.shifts) {
        if (shift.id == moved.id || shift.id == deleted.id || shift.id == replaced)
            continue;
        const Shift *const still = find(after, shift);
        QVERIFY2(still, qPrintable(shift.id));
        QCOMPARE(still->activities, shift.activities);
    }
    QCOMPARE(fetch(*m_rival, before.info.id)->shifts.size(), after.shifts.size());
    // What was answered is what is there: reading it again finds nothing moved.
    QVERIFY(probe(*m_account));
    QVERIFY(!fetch(*m_account, before.info.id, after.info.version));
}

void TestGenesysContract::staleVersionIsNeverOverwritten_data() // W1, I1
{
    QTest::addColumn<Open>("open");
    QTest::addColumn<bool>("sameAgent");
    using Stale = Open::Stale;
    for (const bool sameAgent : {true, false}) {
        const auto row = [sameAgent](const char *name, const Open &open) {
            QTest::addRow("%s, %s", name, sameAgent ? "our agent" : "another agent") << open << sameAgent;
        };
        row("Error", Open{});
        row("409", Open{.stale = Stale::Conflict});
        row("400", Open{.stale = Stale::BadRequest});
        row("version does not grow", Open{.scheduleVersionGrows = false});
        row("version is not checked", Open{.scheduleVersionChecked = false});
        row("agents one by one", Open{.scheduleVersionChecked = false, .wholeOrNothing = false});
    }
}

void TestGenesysContract::staleVersionIsNeverOverwritten()
{
    QFETCH(Open, open);
    QFETCH(bool, sameAgent);
    start(open);
    const Schedule before = first(*m_account);
    const Shift ours = before.shifts.constFirst();
    const Shift theirs = sameAgent ? ours : before.shifts.constLast();
    QVERIFY(ours.agentId != before.shifts.constLast().agentId);
    const Shift edited = later(theirs, 10min);
    QCOMPARE(kindOf(write(*m_rival, first(*m_rival), {.upserts = {edited}, .deletes = {}})), u"accepted"_s);

    WriteOutcome outcome = write(*m_account, before, {.upserts = {later(ours, 5min)}, .deletes = {}});
    const bool guardedByAgent = !open.scheduleVersionGrows || !open.scheduleVersionChecked;
    QCOMPARE(kindOf(outcome), !sameAgent && guardedByAgent ? u"accepted"_s : u"stale"_s);
    Schedule now = *fetch(*m_account, before.info.id);
    QVERIFY(find(now, edited));
    if (kindOf(outcome) == "accepted"_L1)
        return;
    QCOMPARE(std::get<Stale>(outcome).current, now.info.version);
    // Against what is there now, it goes through.
    outcome = write(*m_account, now, {.upserts = {later(*find(now, sameAgent ? edited : ours), 5min)}, .deletes = {}});
    QCOMPARE(kindOf(outcome), u"accepted"_s);
}

void TestGenesysContract::poisonIsRejected_data() // W7
{
    QTest::addColumn<Open>("open");
    QTest::newRow("whole or nothing") << Open{};
    QTest::newRow("agents one by one") << Open{.wholeOrNothing = false};
    QTest::newRow("version does not grow") << Open{.scheduleVersionGrows = false};
}

void TestGenesysContract::poisonIsRejected()
{
    QFETCH(Open, open);
    start(open);
    const Schedule before = first(*m_account);
    m_sandbox->genesys().settings().poisonedAgents = {before.shifts.constFirst().agentId};
    const WriteSet changes{.upserts = {later(before.shifts.constFirst(), 5min), later(before.shifts.constLast(), 5min)},
                           .deletes = {}};
    const WriteOutcome outcome = write(*m_account, before, changes);
    QCOMPARE(kindOf(outcome), u"rejected"_s);
    QVERIFY(std::get<Rejected>(outcome).reasonByShift.isEmpty());
    QVERIFY(!std::get<Rejected>(outcome).error.correlationId.isEmpty());
}

void TestGenesysContract::callsOfAWeek()
{
    m_organisation.weeks = m_organisation.weeks.first(1);
    const auto units = qsizetype(m_sandbox->tenant(m_organisation.id)->teams().size());
    const Schedule before = first(*m_account);
    CallCounts since = m_account->gateway->calls();
    QCOMPARE(since.fetches, units); // one query for each management unit

    const WriteOutcome outcome = write(
        *m_account, before,
        {.upserts = {later(before.shifts.constFirst(), 5min), later(before.shifts.constLast(), 5min)}, .deletes = {}});
    QCOMPARE(kindOf(outcome), u"accepted"_s);
    CallCounts calls = m_account->gateway->calls() - since;
    QCOMPARE(calls.writes, 3);
    QCOMPARE(calls.fetches, units); // read back, and never polled
    QCOMPARE(calls.repeats, 0);

    since = m_account->gateway->calls();
    QVERIFY(probe(*m_account));
    QVERIFY(!fetch(*m_account, before.info.id, std::get<Accepted>(outcome).schedule.info.version));
    calls = m_account->gateway->calls() - since;
    QCOMPARE(calls.total(), 1); // the probe, and no query for what did not move
}

void TestGenesysContract::tellsWhatMoved()
{
    const Schedule before = first(*m_account);
    QSignalSpy moved(m_account->gateway.get(), &Gateway::scheduleMoved);
    m_account->gateway->listen();
    // The channel opens meanwhile: edits until it tells of one.
    Schedule now = first(*m_rival);
    for (int edit = 0; edit < 20 && moved.isEmpty(); ++edit) {
        const WriteOutcome outcome =
            write(*m_rival, now, {.upserts = {later(now.shifts.constFirst(), 5min)}, .deletes = {}});
        QCOMPARE(kindOf(outcome), u"accepted"_s);
        now = std::get<Accepted>(outcome).schedule;
    }
    QVERIFY(!moved.isEmpty());
    QCOMPARE(moved.constFirst().constFirst().toString(), before.info.id);
}

void TestGenesysContract::testsTheConnection()
{
    const auto report =
        end<Result<ConnectionReport>>([this](const auto &done) { m_account->gateway->testConnection(this, done); });
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    QCOMPARE(report->organisationName, u"Northwind"_s);
    QVERIFY(report->missingPermissions.isEmpty());
    QCOMPARE(report->units.size(), 1);

    const auto readOnly = account(m_organisation.readOnlyClient);
    const auto missing =
        end<Result<ConnectionReport>>([&](const auto &done) { readOnly->gateway->testConnection(this, done); });
    QVERIFY(missing);
    QCOMPARE(missing->missingPermissions, QStringList{u"wfm:schedule:edit"_s});
}

void TestGenesysContract::publishesADraft()
{
    sandbox::Tenant &tenant = *m_sandbox->tenant(m_organisation.id);
    const auto schedules = tenant.schedules();
    QString id;
    for (const sandbox::StoredSchedule &schedule : schedules) {
        if (schedule.published && schedule.weekDate == m_organisation.weeks.constFirst())
            id = schedule.id;
    }
    const Instant later = m_clock.now() + std::chrono::hours(1);
    QVERIFY(tenant.apply(id, {.published = false}, {u"p"_s, u"Planner"_s}, later)); // the newest draft counts
    const Schedule draft = first(*m_account);
    QVERIFY(!draft.info.published);
    const WriteSet changes{.upserts = {}, .deletes = {}, .kept = {}, .publish = true};
    const auto outcome = write(*m_account, draft, changes);
    QCOMPARE(kindOf(outcome), u"accepted"_s);
    QVERIFY(std::get<Accepted>(outcome).schedule.info.published);
    QVERIFY(tenant.schedule(id)->published);
    // On the version of before: it is published already.
    QCOMPARE(kindOf(write(*m_account, draft, changes)), u"accepted"_s);
}

// With PKCE and a redirect to this computer; what it ends with serves a gateway of another day.
void TestGenesysContract::personSignsIn()
{
    Open open;
    open.delivery = Open::Delivery::Asynchronous; // is told to the person, and not to the client
    start(open);
    const Connection connection{.service = u"genesys"_s,
                                .address = m_sandbox->address(),
                                .clientId = m_organisation.client.id,
                                .signIn = SignIn::Browser,
                                .secretKey = u"person"_s};
    Network network;
    const auto gateway = makeGateway(connection, network, m_secrets, m_clock).value();
    const auto refused = end<Result<ConnectionReport>>([&](const auto &done) { gateway->testConnection(this, done); });
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized); // nobody is asked from here
    QVERIFY(refused.error().next.contains(u"browser"_s));

    QNetworkAccessManager browser;
    const auto secret = end<Result<QString>>([&](const auto &done) {
        gateway->signIn(
            [&browser](const QUrl &page) {
                QNetworkReply *const reply = browser.get(QNetworkRequest(page)); // follows redirects
                connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
            },
            this, done);
    });
    QVERIFY2(secret, qPrintable(secret ? QString() : secret.error().text()));
    m_secrets.write(u"person"_s, *secret, this, [](const Result<void> &) {});

    auto person = std::make_unique<Account>();
    person->gateway = makeGateway(connection, person->network, m_secrets, m_clock).value();
    const Schedule schedule = first(*person);
    const Shift shift = later(schedule.shifts.constFirst(), 15min);
    const auto outcome = write(*person, schedule, {.upserts = {shift}, .deletes = {}, .kept = {}});
    QCOMPARE(kindOf(outcome), u"accepted"_s);
    QCOMPARE(person->gateway->calls().signIns, 0);
}

void TestGenesysContract::otherOrganisationIsRefused()
{
    Network network;
    const auto gateway = makeGateway({.service = u"genesys"_s,
                                      .address = m_sandbox->address(),
                                      .clientId = m_organisation.client.id,
                                      .secretKey = m_organisation.client.id,
                                      .organisation = u"another"_s},
                                     network, m_secrets, m_clock)
                             .value();
    const auto report = end<Result<ConnectionReport>>([&](const auto &done) { gateway->testConnection(this, done); });
    QCOMPARE(report.error().kind, Error::Kind::Forbidden);
    const auto directory = end<Result<Directory>>([&](const auto &done) { gateway->directory(this, done); });
    QCOMPARE(directory.error().kind, Error::Kind::Forbidden);
}

QTEST_GUILESS_MAIN(TestGenesysContract)
#include "tst_genesyscontract.moc"
