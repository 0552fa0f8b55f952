// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gateways against the sandbox: two readings of one contract, by different hands.
#include "app/sandbox/sandbox.h"
#include "core/secrets/memorysecretstore.h"
#include "core/wfm/services.h"
#include "tests/support/await.h"

#include <QTest>

#include <algorithm>

using namespace rosterbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Fault = sandbox::Fault;

class TestGatewayContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void probesEveryVersion_data();
    void probesEveryVersion();
    void readsTheDirectory();
    void fetchesWhatIsThere();
    void writesAllKindsOfChange();
    void staleVersionChangesNothing();
    void goneShiftIsStale();
    void overlapIsRejectedByShift();
    void testConnectionChangesNothing_data();
    void testConnectionChangesNothing();
    void faultsOfReads_data();
    void faultsOfReads();
    void faultsOfWrites_data();
    void faultsOfWrites();
    void staysWithinTheAllowance();
    void tokenEndsInMidRun();

private:
    struct Account {
        Network network;
        std::unique_ptr<Gateway> gateway;
    };

    void start(const sandbox::ScheduleApi::Settings &settings);
    std::unique_ptr<Account> account(const sandbox::Client &client);
    Result<QList<ScheduleInfo>> probe(const QList<QDate> &weeks);
    Schedule fetch(const QString &id);
    WriteOutcome write(const Schedule &schedule, const WriteSet &changes);
    Schedule first();
    [[nodiscard]] int answers(int status) const { return m_sandbox->traffic(m_organisation.id).statuses.value(status); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    MemorySecretStore m_secrets;
    sandbox::OrganisationInfo m_organisation;
    std::unique_ptr<Account> m_account;
};

void TestGatewayContract::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    start({});
}

void TestGatewayContract::cleanup()
{
    m_account.reset();
    m_sandbox.reset();
}

void TestGatewayContract::start(const sandbox::ScheduleApi::Settings &settings)
{
    cleanup();
    m_clock = std::make_unique<FakeClock>();
    sandbox::Options options;
    options.weeks = 2;
    options.organisations = {
        {.name = u"Northwind"_s, .environment = u"test"_s, .timeZone = u"Europe/London"_s, .agents = 60}};
    options.api = settings;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, *m_clock);
    QVERIFY(m_sandbox->listen());
    m_organisation = m_sandbox->organisations().constFirst();
    m_account = account(m_organisation.client);
}

std::unique_ptr<TestGatewayContract::Account> TestGatewayContract::account(const sandbox::Client &client)
{
    m_secrets.write(client.id, client.secret, this, [](const Result<void> &) {});
    auto account = std::make_unique<Account>();
    auto gateway = makeGateway(
        {.service = u"etag"_s, .address = m_sandbox->address(), .clientId = client.id, .secretKey = client.id},
        account->network, m_secrets, *m_clock);
    if (!gateway)
        qFatal("%s", qPrintable(gateway.error().text()));
    account->gateway = std::move(*gateway);
    return account;
}

Result<QList<ScheduleInfo>> TestGatewayContract::probe(const QList<QDate> &weeks)
{
    return await<Result<QList<ScheduleInfo>>>(
        [&](const auto &done) { m_account->gateway->probe(weeks, Urgency::Foreground, this, done); }, m_clock.get());
}

Schedule TestGatewayContract::fetch(const QString &id)
{
    const auto schedule = await<Result<std::optional<Schedule>>>(
        [&](const auto &done) { m_account->gateway->fetch(id, {}, Urgency::Foreground, this, done); }, m_clock.get());
    if (!schedule)
        qFatal("%s", qPrintable(schedule.error().text()));
    return **schedule;
}

WriteOutcome TestGatewayContract::write(const Schedule &schedule, const WriteSet &changes)
{
    return await<WriteOutcome>(
        [&](const auto &done) {
            m_account->gateway->write(schedule.info.id, schedule.info.version, changes, this, done);
        },
        m_clock.get());
}

Schedule TestGatewayContract::first()
{
    return fetch(probe(m_organisation.weeks)->constFirst().id);
}

void TestGatewayContract::probesEveryVersion_data()
{
    using Paging = sandbox::ScheduleApi::Paging;
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<bool>("weak");
    QTest::newRow("nextUri") << Paging::NextUri << false;
    QTest::newRow("Link") << Paging::Link << false;
    QTest::newRow("both in turn, weak tags") << Paging::Alternate << true;
}

void TestGatewayContract::probesEveryVersion()
{
    QFETCH(sandbox::ScheduleApi::Paging, paging);
    QFETCH(bool, weak);
    start({.paging = paging, .weakValidators = weak});
    const auto infos = probe(m_organisation.weeks);
    QVERIFY2(infos, qPrintable(infos ? QString() : infos.error().text()));
    const auto &stored = m_sandbox->tenant(m_organisation.id)->schedules();
    QCOMPARE(infos->size(), stored.size());
    for (const ScheduleInfo &info : *infos) {
        QVERIFY(stored.contains(info.id));
        QCOMPARE(info.version.token, QByteArray::number(stored.value(info.id).version));
        QCOMPARE(info.timeZone, u"Europe/London"_s);
        QCOMPARE(fetch(info.id).info.version, info.version);
    }
}

void TestGatewayContract::readsTheDirectory()
{
    const auto directory = await<Result<Directory>>(
        [this](const auto &done) { m_account->gateway->directory(this, done); }, m_clock.get());
    QVERIFY2(directory, qPrintable(directory ? QString() : directory.error().text()));
    const sandbox::Tenant *const tenant = m_sandbox->tenant(m_organisation.id);
    QCOMPARE(directory->organisationName, u"Northwind"_s);
    QCOMPARE(directory->agents.size(), tenant->agents().size());
    for (const Agent &agent : directory->agents)
        QCOMPARE(agent, tenant->agents().value(agent.id));
    QCOMPARE(directory->codes.size(), tenant->codes().size());
}

void TestGatewayContract::fetchesWhatIsThere()
{
    const Schedule schedule = first();
    const auto *const stored = m_sandbox->tenant(m_organisation.id)->schedule(schedule.info.id);
    QCOMPARE(schedule.shifts.size(), stored->shifts.size());
    for (const Shift &shift : schedule.shifts) {
        QVERIFY(shift.sameContent(*stored->shift(shift.id)));
        QCOMPARE(shift.externalId, stored->shift(shift.id)->externalId);
    }
    const auto again = await<Result<std::optional<Schedule>>>(
        [&](const auto &done) {
            m_account->gateway->fetch(schedule.info.id, schedule.info.version, Urgency::Foreground, this, done);
        },
        m_clock.get());
    QVERIFY(again);
    QVERIFY(!*again);
    QCOMPARE(m_account->gateway->calls().notModified, 1);
    QCOMPARE(answers(304), 1);
}

void TestGatewayContract::writesAllKindsOfChange()
{
    const Schedule before = first();
    Shift moved = before.shifts.at(0);
    moved.activities.last().length += 30min;
    moved.length += 30min;
    Shift created = before.shifts.at(1);
    created.id.clear();
    created.externalId = u"new-one"_s;
    const WriteSet changes{.upserts = {moved, created}, .deletes = {before.shifts.at(1).id}};
    const WriteOutcome outcome = write(before, changes);
    const auto *const accepted = std::get_if<Accepted>(&outcome);
    QVERIFY(accepted);
    QVERIFY(!accepted->correlationId.isEmpty());
    QCOMPARE(accepted->schedule.shifts.size(), before.shifts.size());
    QCOMPARE(accepted->schedule, fetch(before.info.id)); // what came along is what is there
    const auto shift = [accepted](auto matches) {
        const auto &shifts = accepted->schedule.shifts;
        return std::find_if(shifts.cbegin(), shifts.cend(), matches);
    };
    const auto end = accepted->schedule.shifts.cend();
    const auto found = shift([&moved](const Shift &one) { return one.id == moved.id; });
    QVERIFY(found != end && found->sameContent(moved));
    const auto made = shift([](const Shift &one) { return one.externalId == u"new-one"_s; });
    QVERIFY(made != end && made->sameContent(created) && !made->id.isEmpty());
    QVERIFY(shift([&changes](const Shift &one) { return one.id == changes.deletes.constFirst(); }) == end);
}

void TestGatewayContract::staleVersionChangesNothing() // W1
{
    const Schedule before = first();
    const WriteSet changes{.upserts = {}, .deletes = {before.shifts.constFirst().id}};
    QVERIFY(std::holds_alternative<Accepted>(write(before, changes)));
    const WriteSet more{.upserts = {}, .deletes = {before.shifts.constLast().id}};
    const WriteOutcome outcome = write(before, more);
    const auto *const stale = std::get_if<Stale>(&outcome);
    QVERIFY(stale);
    QCOMPARE(stale->current, fetch(before.info.id).info.version);
    QVERIFY(!stale->correlationId.isEmpty());
    QCOMPARE(fetch(before.info.id).shifts.size(), before.shifts.size() - 1);
    QCOMPARE(answers(409), 1);
}

void TestGatewayContract::goneShiftIsStale()
{
    const Schedule before = first();
    const WriteSet changes{.upserts = {}, .deletes = {before.shifts.constFirst().id}};
    QVERIFY(std::holds_alternative<Accepted>(write(before, changes)));
    const WriteOutcome outcome = write(fetch(before.info.id), {.upserts = {before.shifts.constFirst()}, .deletes = {}});
    const auto *const stale = std::get_if<Stale>(&outcome);
    QVERIFY(stale);
    QVERIFY(!stale->current); // it is not the version that is wrong
}

void TestGatewayContract::overlapIsRejectedByShift() // W7
{
    const Schedule before = first();
    Shift twin = before.shifts.constFirst();
    twin.id.clear();
    twin.externalId = u"twin"_s;
    const WriteOutcome outcome = write(before, {.upserts = {twin, before.shifts.constLast()}, .deletes = {}});
    const auto *const rejected = std::get_if<Rejected>(&outcome);
    QVERIFY(rejected);
    QCOMPARE(rejected->reasonByShift.keys(), QStringList(u"twin"_s));
    QVERIFY(!rejected->reasonByShift.value(u"twin"_s).isEmpty());
    QCOMPARE(fetch(before.info.id).info.version, before.info.version); // whole or not at all
}

void TestGatewayContract::testConnectionChangesNothing_data()
{
    QTest::addColumn<bool>("mayWrite");
    QTest::newRow("may write") << true;
    QTest::newRow("may read only") << false;
}

void TestGatewayContract::testConnectionChangesNothing()
{
    QFETCH(bool, mayWrite);
    m_account = account(mayWrite ? m_organisation.client : m_organisation.readOnlyClient);
    const auto report = await<Result<ConnectionReport>>(
        [this](const auto &done) { m_account->gateway->testConnection(this, done); }, m_clock.get());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    QCOMPARE(report->organisationId, m_organisation.id);
    QCOMPARE(report->organisationName, u"Northwind"_s);
    QCOMPARE(report->missingPermissions, mayWrite ? QStringList() : QStringList(u"wfm:schedule:write"_s));
    QVERIFY(!report->writeUnknown);
    QVERIFY(!report->teams.isEmpty());
    QVERIFY(m_sandbox->tenant(m_organisation.id)->ledger().entries().isEmpty());

    sandbox::Client wrong = m_organisation.client;
    wrong.secret = u"wrong"_s;
    m_account = account(wrong);
    const auto refused = await<Result<ConnectionReport>>(
        [this](const auto &done) { m_account->gateway->testConnection(this, done); }, m_clock.get());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
}

void TestGatewayContract::faultsOfReads_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::optional<Error::Kind>>("error");
    using Kind = std::optional<Error::Kind>;
    const auto row = [](const char *name, Fault::Kind kind, Kind error, const char *retryAfter = nullptr) {
        QTest::newRow(name) << kind << QByteArray(retryAfter) << error;
    };
    row("429 in 7 s", Fault::Kind::TooManyRequests, {}, "7"); // W10
    row("429 now", Fault::Kind::TooManyRequests, {}, "0");
    row("429 by date", Fault::Kind::TooManyRequests, {}, "Mon, 08 Mar 2027 09:00:30 GMT");
    row("429 with garbage", Fault::Kind::TooManyRequests, {}, "soon");
    row("429 without", Fault::Kind::TooManyRequests, {});
    row("429 in an hour", Fault::Kind::TooManyRequests, Error::Kind::RateLimited, "3600");
    row("503", Fault::Kind::Unavailable, {});
    row("503 in 2 s", Fault::Kind::Unavailable, {}, "2");
    row("502", Fault::Kind::BadGateway, {});
    row("504", Fault::Kind::GatewayTimeout, {});
    row("disconnect", Fault::Kind::Disconnect, {});
    row("lost reply", Fault::Kind::LostReply, {});
    row("garbage", Fault::Kind::Garbage, Error::Kind::Protocol);
    row("sign-in page", Fault::Kind::SignInPage, Error::Kind::Protocol); // S7
    row("slow body", Fault::Kind::SlowBody, {});
    row("token revoked", Fault::Kind::TokenRevoked, {}); // W11
    row("forbidden", Fault::Kind::Forbidden, Error::Kind::Forbidden);
}

void TestGatewayContract::faultsOfReads()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(QByteArray, retryAfter);
    QFETCH(std::optional<Error::Kind>, error);
    const Schedule schedule = first();
    m_sandbox->faults().arm({.kind = kind, .on = Fault::On::Reads, .retryAfter = retryAfter});
    const auto fetched = await<Result<std::optional<Schedule>>>(
        [&](const auto &done) { m_account->gateway->fetch(schedule.info.id, {}, Urgency::Foreground, this, done); },
        m_clock.get());
    QCOMPARE(m_sandbox->faults().armed(), 0);
    QCOMPARE(fetched.has_value(), !error.has_value());
    if (error)
        QCOMPARE(fetched.error().kind, *error);
    else
        QCOMPARE(**fetched, schedule);
}

void TestGatewayContract::faultsOfWrites_data()
{
    enum { accepted, stale, rejected, throttled, unknown, failed };
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("ends");
    QTest::addColumn<int>("applied");
    const auto row = [](const char *name, Fault::Kind kind, int ends, int applied, const char *retryAfter = nullptr) {
        QTest::newRow(name) << kind << QByteArray(retryAfter) << ends << applied;
    };
    row("429 in 7 s", Fault::Kind::TooManyRequests, accepted, 1, "7");
    row("429 in an hour", Fault::Kind::TooManyRequests, throttled, 0, "3600");
    row("503", Fault::Kind::Unavailable, unknown, 0);
    row("503 in 2 s", Fault::Kind::Unavailable, throttled, 0, "2");
    row("502", Fault::Kind::BadGateway, unknown, 0);
    row("504", Fault::Kind::GatewayTimeout, unknown, 1); // W8
    row("disconnect", Fault::Kind::Disconnect, unknown, 0);
    row("lost reply", Fault::Kind::LostReply, unknown, 1); // W8
    row("garbage", Fault::Kind::Garbage, unknown, 0);
    row("sign-in page", Fault::Kind::SignInPage, unknown, 0);
    row("slow body", Fault::Kind::SlowBody, accepted, 1);
    row("token revoked", Fault::Kind::TokenRevoked, accepted, 1); // W11
    row("forbidden", Fault::Kind::Forbidden, failed, 0);
    row("412 by a proxy", Fault::Kind::PreconditionFailed, stale, 0);
}

void TestGatewayContract::faultsOfWrites()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(QByteArray, retryAfter);
    const Schedule schedule = first();
    m_sandbox->faults().arm({.kind = kind, .on = Fault::On::Writes, .retryAfter = retryAfter});
    const WriteOutcome outcome = write(schedule, {.upserts = {}, .deletes = {schedule.shifts.constFirst().id}});
    QCOMPARE(m_sandbox->faults().armed(), 0);
    QTEST(int(outcome.index()), "ends");
    // Never twice, whatever happened on the way.
    QTEST(int(m_sandbox->tenant(m_organisation.id)->ledger().entries().size()), "applied");
}

void TestGatewayContract::staysWithinTheAllowance() // I5
{
    start({.allowance = 10, .window = 1min});
    const QString id = first().info.id;
    int ended = 0;
    const auto before = m_clock->monotonic();
    for (int call = 0; call < 40; ++call)
        m_account->gateway->fetch(id, {}, Urgency::Foreground, this,
                                  [&ended](const auto &fetched) { ended += fetched.has_value(); });
    const auto finished = [this, &ended] {
        if (const auto due = m_clock->nextDue(); due && ended < 40)
            m_clock->advance(std::min<std::chrono::milliseconds>(*due, 20s));
        return ended == 40;
    };
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 60000);
    QCOMPARE(answers(429), 0);
    QVERIFY(m_clock->monotonic() - before >= 4min); // 40 calls at 9 a minute
    QVERIFY(m_clock->monotonic() - before <= 6min);
}

void TestGatewayContract::tokenEndsInMidRun() // W11
{
    start({.tokenLifetime = 10min});
    const QString id = first().info.id;
    for (int round = 0; round < 3; ++round) {
        m_clock->advance(10min);
        QCOMPARE(fetch(id).info.id, id);
    }
    QCOMPARE(answers(401), 0); // renewed before the end
    QCOMPARE(m_account->gateway->calls().signIns, 4);
}

QTEST_GUILESS_MAIN(TestGatewayContract)
#include "tst_gatewaycontract.moc"
