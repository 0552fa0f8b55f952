// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/divergence.h"
#include "app/sandbox/wire.h"
#include "core/time/zone.h"
#include "tests/sandbox/testclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::sandbox;
using namespace std::chrono_literals;

namespace {

const QDate firstWeek(2027, 3, 8);

SeededOrganisation seeded(int organisation, int agents = 100, quint64 seed = 1, int weeks = 4)
{
    OrganisationSpec spec = defaultOrganisations().at(organisation);
    spec.agents = agents;
    return seedOrganisation(seed, spec, firstWeek, weeks, Instant());
}

QJsonArray everything(const Tenant &tenant)
{
    QJsonArray all;
    for (const Agent &agent : tenant.agents())
        all.append(toJson(agent));
    for (const StoredSchedule &schedule : tenant.schedules())
        all.append(toJson(schedule, tenant));
    for (const Client &client : tenant.clients())
        all.append(client.secret);
    return all;
}

} // namespace

//! The world that a seed makes.
class TestSeed final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTheSameAgain();
    void makesSoundSchedules_data();
    void makesSoundSchedules();
    void makesTeamsAndWeeks();
    void makesOneScheduleAWeekForGenesys();
    void nightsCrossTheChangeOfClocks_data();
    void nightsCrossTheChangeOfClocks();
    void knowsPeopleByIdOrAddress();
    void sharesNoIdsBetweenOrganisations();
    void writesNamesInManyScripts_data();
    void writesNamesInManyScripts();
};

void TestSeed::makesTheSameAgain()
{
    const SeededOrganisation one = seeded(0);
    const SeededOrganisation same = seeded(0);
    const SeededOrganisation other = seeded(0, 100, 2);
    QCOMPARE(everything(*one.tenant), everything(*same.tenant));
    QVERIFY(everything(*one.tenant) != everything(*other.tenant));
    QCOMPARE(toCsv(diverge(one, 1).now), toCsv(diverge(same, 1).now));
    QVERIFY(toCsv(diverge(one, 1).now) != toCsv(diverge(other, 2).now));
}

void TestSeed::makesSoundSchedules_data()
{
    QTest::addColumn<QString>("zone");
    for (const OrganisationSpec &spec : defaultOrganisations())
        QTest::newRow(qPrintable(spec.timeZone)) << spec.timeZone;
    QTest::newRow("clocks change at the night's meal") << u"Europe/Athens"_s;
    QTest::newRow("clocks change at the night's beginning") << u"America/Nuuk"_s;
    QTest::newRow("by half an hour") << u"Australia/Lord_Howe"_s;
    QTest::newRow("never") << u"Asia/Kolkata"_s;
}

void TestSeed::makesSoundSchedules()
{
    QFETCH(const QString, zone);
    const OrganisationSpec spec{.name = u"Northwind"_s, .timeZone = zone, .agents = 100};
    const SeededOrganisation made = seedOrganisation(1, spec, firstWeek, 4, Instant());
    QCOMPARE(unsound(*made.tenant), QStringList());
    // What planners do to it leaves it sound, too.
    const Divergence divergence = diverge(made, 1);
    for (const PlannerEdit &edit : divergence.edits)
        QVERIFY(made.tenant->edit(edit.scheduleId, edit.shiftId, edit.after, edit.person, Instant()));
    QCOMPARE(unsound(*made.tenant), QStringList());
}

void TestSeed::makesTeamsAndWeeks()
{
    const SeededOrganisation made = seeded(1, 110);
    const Tenant &tenant = *made.tenant;
    QCOMPARE(tenant.agents().size(), 110);
    QCOMPARE(tenant.schedules().size(), 5 * 4);
    QMap<QDate, QSet<QString>> teams;
    for (const StoredSchedule &schedule : tenant.schedules()) {
        teams[schedule.weekDate].insert(schedule.name);
        QVERIFY(schedule.version >= 1);
    }
    QCOMPARE(teams.keys(),
             QList<QDate>({firstWeek, firstWeek.addDays(7), firstWeek.addDays(14), firstWeek.addDays(21)}));
    for (const QSet<QString> &names : std::as_const(teams))
        QCOMPARE(names.size(), 5);
    QCOMPARE(made.hrisIds.size(), 109 * 5 * 4); // all but the inactive person, five shifts a week
}

void TestSeed::makesOneScheduleAWeekForGenesys()
{
    const OrganisationSpec spec{
        .name = u"Adatum"_s, .timeZone = u"Europe/London"_s, .agents = 260, .dialect = Dialect::Genesys};
    const SeededOrganisation made = seedOrganisation(1, spec, firstWeek, 4, Instant());
    const Tenant &tenant = *made.tenant;
    QCOMPARE(unsound(tenant), QStringList());
    QCOMPARE(tenant.teams().size(), 8); // eleven teams' worth of people, by pattern
    QCOMPARE(tenant.teams().first().agentIds.size(), 50);
    QCOMPARE(tenant.schedules().size(), 4 + 2);
    int published = 0;
    int spanning = 0;
    for (const StoredSchedule &schedule : tenant.schedules()) {
        spanning += schedule.weekDate == firstWeek.addDays(-7) && schedule.weekCount == 2 ? 1 : 0;
        if (!schedule.published)
            continue;
        ++published;
        QCOMPARE(schedule.agents.size(), 259);
        QCOMPARE(schedule.shifts.size(), 259 * 5);
        for (const Shift &shift : schedule.shifts)
            QVERIFY(shift.externalId.isEmpty()); // Genesys has no room for it
        QVERIFY(!schedule.extras.isEmpty());
    }
    QCOMPARE(published, 4);
    QCOMPARE(spanning, 1);
    const SeededOrganisation same = seedOrganisation(1, spec, firstWeek, 4, Instant());
    QCOMPARE(everything(tenant), everything(*same.tenant));
}

void TestSeed::nightsCrossTheChangeOfClocks_data()
{
    QTest::addColumn<int>("organisation");
    QTest::addColumn<QDate>("saturday");
    QTest::addColumn<int>("minutes");
    // T1
    QTest::newRow("London springs forward") << 0 << QDate(2027, 3, 27) << 420;
    QTest::newRow("New York springs forward") << 1 << QDate(2027, 3, 13) << 420;
    QTest::newRow("Sydney falls back") << 2 << QDate(2027, 4, 3) << 540;
    QTest::newRow("London on another night") << 0 << QDate(2027, 3, 20) << 480;
}

void TestSeed::nightsCrossTheChangeOfClocks()
{
    QFETCH(const int, organisation);
    QFETCH(const QDate, saturday);
    QFETCH(const int, minutes);
    const SeededOrganisation made = seeded(organisation);
    const Tenant &tenant = *made.tenant;
    int nights = 0;
    for (const StoredSchedule &schedule : tenant.schedules()) {
        for (const Shift &shift : schedule.shifts) {
            if (localDate(shift.start, tenant.timeZone()) == saturday
                && localTime(shift.start, tenant.timeZone()).hour() == 22) {
                ++nights;
                QCOMPARE(int(shift.length.count()), minutes);
            }
        }
    }
    QVERIFY(nights > 5);
}

void TestSeed::knowsPeopleByIdOrAddress()
{
    const SeededOrganisation made = seeded(0);
    int withoutId = 0;
    int withoutEmail = 0;
    int inactive = 0;
    int elsewhere = 0;
    QSet<QString> employeeIds;
    QSet<QString> emails;
    for (const Agent &agent : made.tenant->agents()) {
        withoutId += agent.employeeId.isEmpty();
        withoutEmail += agent.email.isEmpty();
        inactive += !agent.active;
        elsewhere += agent.timeZone != made.tenant->timeZone();
        QVERIFY(!agent.employeeId.isEmpty() || !agent.email.isEmpty());
        const Person &person = made.people[agent.id];
        employeeIds.insert(person.employeeId);
        emails.insert(person.email);
        QVERIFY(agent.employeeId.isEmpty() || agent.employeeId == person.employeeId);
    }
    QCOMPARE(withoutId, 4);
    QCOMPARE(withoutEmail, 4);
    QCOMPARE(inactive, 1);
    QCOMPARE(elsewhere, 2);
    QCOMPARE(employeeIds.size(), 100);
    QCOMPARE(emails.size(), 100);
    QVERIFY(employeeIds.contains(u"00123"_s)); // S2
}

void TestSeed::sharesNoIdsBetweenOrganisations()
{
    // W15: whatever is mixed up shows at once.
    QSet<QString> ids;
    qsizetype count = 0;
    for (int organisation = 0; organisation < 3; ++organisation) {
        const SeededOrganisation made = seeded(organisation, 50, 1, 1);
        for (const StoredSchedule &schedule : made.tenant->schedules()) {
            ids.insert(schedule.id);
            ids += QSet<QString>(schedule.shifts.keyBegin(), schedule.shifts.keyEnd());
            count += 1 + schedule.shifts.size();
        }
        for (const ActivityCode &code : made.tenant->codes())
            ids.insert(code.id);
        ids += QSet<QString>(made.tenant->agents().keyBegin(), made.tenant->agents().keyEnd());
        count += made.tenant->codes().size() + made.tenant->agents().size();
    }
    QCOMPARE(ids.size(), count);
}

void TestSeed::writesNamesInManyScripts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::newRow("two words") << u"Northwind Support"_s << u"northwind-support"_s;
    QTest::newRow("marks") << u"Zoë García"_s << u"zoe-garcia"_s;
    QTest::newRow("letters without a base") << u"Łukasz Weiß Ødegård"_s << u"lukasz-weiss-odegard"_s;
    QTest::newRow("apostrophe") << u"O’Brien"_s << u"obrien"_s;
    QTest::newRow("two marks") << u"Nguyễn"_s << u"nguyen"_s;
}

void TestSeed::writesNamesInManyScripts()
{
    QFETCH(const QString, name);
    QTEST(slug(name), "plain");
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
