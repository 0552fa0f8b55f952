// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/guards.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shiftmaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::test;

namespace {

const QString day = u"09:00-17:00"_s; // of Wednesday 2027-03-10, as shiftmaker has it
const Instant now = FakeClock::DefaultStart; // Monday 2027-03-08, 09:00 UTC

//! All guards off, so that a test sees the one it turns on.
const GuardLimits off{.deletesPercent = 0,
                      .changesPercent = 0,
                      .sourcePercent = 0,
                      .window = false,
                      .pastDays = false,
                      .payrollClosed = {},
                      .publishedHours = 0,
                      .sentinelAgent = {},
                      .sentinelCode = {}};

GuardLimits with(int GuardLimits::*member, int value)
{
    GuardLimits limits = off;
    limits.*member = value;
    return limits;
}

PlanRow row(RowKind kind, int number, const QString &when = day, bool ticked = true)
{
    const QString agent = u"a%1"_s.arg(number);
    PlanRow row;
    row.key = u"r%1"_s.arg(number);
    row.agentId = agent;
    row.kind = kind;
    row.ticked = ticked;
    if (kind != RowKind::Create)
        row.current = shift(when, u"s%1"_s.arg(number), agent);
    if (kind != RowKind::Delete)
        row.desired = desired(when, u"h%1"_s.arg(number), agent);
    if (kind == RowKind::Create || kind == RowKind::Update || kind == RowKind::Merged)
        row.result = shift(when, {}, agent);
    return row;
}

OrganisationPlan plan(const QList<PlanRow> &rows)
{
    OrganisationPlan plan;
    plan.organisationId = u"org"_s;
    plan.directory.codes = activityCodes();
    plan.coverage = input().coverage;
    plan.schedules = {{.info = input().schedule, .rows = rows}};
    return plan;
}

//! \a count rows of \a kind, and untouched ones up to \a all shifts in WFM.
OrganisationPlan crowd(RowKind kind, int count, int all, bool ticked = true)
{
    QList<PlanRow> rows;
    for (int number = 0; number < all; ++number)
        rows.append(row(number < count ? kind : RowKind::InSync, number, day, ticked));
    return plan(rows);
}

//! "deletes 21/100, pastDays 3/3"
QString text(const QList<GuardBreach> &breaches)
{
    QStringList texts;
    for (const GuardBreach &breach : breaches)
        texts.append(u"%1 %2/%3"_s.arg(name(breach.guard)).arg(breach.count).arg(breach.of));
    return texts.join(u", "_s);
}

} // namespace

class TestGuards final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void stopsWhatItNames();
    void collapsedSource_data();
    void collapsedSource();
    void collapsedSourceStopsDeletes();
    void window_data();
    void window();
    void days_data();
    void days();
    void published_data();
    void published();
    void sentinel_data();
    void sentinel();
    void decisions_data();
    void decisions();
    void confirmations();
    void limitsAsJson();
    void everyLimitBelongsToAGuard();
    void refusesLimits_data();
    void refusesLimits();
    void names();
};

void TestGuards::shares_data()
{
    QTest::addColumn<OrganisationPlan>("plan");
    QTest::addColumn<GuardLimits>("limits");
    QTest::addColumn<QString>("breaches");
    const GuardLimits defaults;
    // W14
    QTest::newRow("19 of 100 pass") << crowd(RowKind::Delete, 19, 100) << defaults << QString();
    QTest::newRow("20 of 100 pass") << crowd(RowKind::Delete, 20, 100) << defaults << QString();
    QTest::newRow("21 of 100 stop") << crowd(RowKind::Delete, 21, 100) << defaults << u"deletes 21/100"_s;
    QTest::newRow("3 of 5 are too few to say") << crowd(RowKind::Delete, 3, 5) << defaults << QString();
    QTest::newRow("as many as the population") << crowd(RowKind::Delete, 5, 20) << defaults << u"deletes 5/20"_s;
    QTest::newRow("one fewer") << crowd(RowKind::Delete, 5, 19) << defaults << QString();
    QTest::newRow("not ticked") << crowd(RowKind::Delete, 21, 100, false) << defaults << QString();
    QTest::newRow("no such limit") << crowd(RowKind::Delete, 90, 100) << off << QString();
    QTest::newRow("count") << crowd(RowKind::Delete, 3, 100) << with(&GuardLimits::deletes, 2) << u"deletes 3/100"_s;
    QTest::newRow("count, of few") << crowd(RowKind::Delete, 3, 5) << with(&GuardLimits::deletes, 2)
                                   << u"deletes 3/5"_s;
    QTest::newRow("count passes") << crowd(RowKind::Delete, 2, 100) << with(&GuardLimits::deletes, 2) << QString();

    QTest::newRow("half changed") << crowd(RowKind::Update, 50, 100) << defaults << QString();
    QTest::newRow("over half changed") << crowd(RowKind::Update, 51, 100) << defaults << u"changes 51/100"_s;
    QTest::newRow("merged counts") << crowd(RowKind::Merged, 51, 100) << defaults << u"changes 51/100"_s;
    QTest::newRow("deletes count") << crowd(RowKind::Delete, 51, 100) << with(&GuardLimits::changesPercent, 50)
                                   << u"changes 51/100"_s;
    PlanRow damaged = row(RowKind::Delete, 1);
    damaged.current.reset(); // in a file that somebody edited
    QTest::newRow("delete of nothing") << plan({damaged}) << with(&GuardLimits::deletes, 1) << QString();
    QTest::newRow("creates overwrite nothing") << crowd(RowKind::Create, 90, 200) << defaults << QString();
}

void TestGuards::shares()
{
    QFETCH(const OrganisationPlan, plan);
    QFETCH(const GuardLimits, limits);
    QTEST(text(guardBreaches(plan, limits, now)), "breaches");
}

void TestGuards::stopsWhatItNames() // W14: deletes alone
{
    OrganisationPlan both = crowd(RowKind::Delete, 21, 100);
    both.schedules[0].rows[50] = row(RowKind::Update, 50);
    both.schedules[0].rows[51] = row(RowKind::Create, 51);
    const QList<GuardBreach> breaches = guardBreaches(both, {}, now);
    QCOMPARE(text(breaches), u"deletes 21/99"_s);
    QSet<QString> expected;
    for (int number = 0; number < 21; ++number)
        expected.insert(u"r%1"_s.arg(number));
    QCOMPARE(breaches.first().rows.value(input().schedule.id), expected);
    QCOMPARE(breaches.first().rows.size(), 1);
}

void TestGuards::collapsedSource_data() // S7
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("agreed");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("collapsed");
    QTest::newRow("whole") << 100 << 100 << 50 << false;
    QTest::newRow("half") << 50 << 100 << 50 << false;
    QTest::newRow("under half") << 49 << 100 << 50 << true;
    QTest::newRow("stricter") << 89 << 100 << 90 << true;
    QTest::newRow("off") << 1 << 100 << 0 << false;
    QTest::newRow("too few to say") << 1 << 19 << 50 << false;
}

void TestGuards::collapsedSource()
{
    QFETCH(const int, records);
    QFETCH(const int, agreed);
    QFETCH(const int, percent);
    QTEST(hasCollapsed(records, agreed, with(&GuardLimits::sourcePercent, percent)), "collapsed");
}

void TestGuards::collapsedSourceStopsDeletes() // S7
{
    OrganisationPlan collapsed = plan({row(RowKind::Delete, 1), row(RowKind::Update, 2), row(RowKind::Create, 3)});
    collapsed.coverage.agreed = 40;
    QCOMPARE(text(guardBreaches(collapsed, off, now)), QString());
    collapsed.coverage.collapsed = true;
    const QList<GuardBreach> breaches = guardBreaches(collapsed, off, now);
    QCOMPARE(text(breaches), u"source 1/40"_s);
    QCOMPARE(breaches.first().rows.value(input().schedule.id), QSet<QString>{u"r1"_s});
}

void TestGuards::window_data() // S8
{
    QTest::addColumn<QString>("gone");
    QTest::addColumn<int>("agreed");
    QTest::addColumn<QString>("breaches");
    QTest::newRow("between") << u"09:00-17:00"_s << 40 << QString();
    QTest::newRow("on the last day") << u"+1 12:00-20:00"_s << 40 << QString();
    QTest::newRow("after") << u"+2 09:00-17:00"_s << 40 << u"window 1/3"_s;
    QTest::newRow("before") << u"-1 09:00-17:00"_s << 40 << u"window 1/3"_s;
    QTest::newRow("too few to say") << u"+2 09:00-17:00"_s << 19 << QString();
}

void TestGuards::window()
{
    QFETCH(const QString, gone);
    QFETCH(const int, agreed);
    OrganisationPlan plan =
        ::plan({row(RowKind::Delete, 1, gone), row(RowKind::Update, 2), row(RowKind::Update, 3, u"+1 09:00-17:00"_s)});
    plan.coverage.agreed = agreed;
    GuardLimits limits = off;
    limits.window = true;
    QTEST(text(guardBreaches(plan, limits, now)), "breaches");
    QCOMPARE(text(guardBreaches(plan, off, now)), QString());
}

void TestGuards::days_data() // S9
{
    QTest::addColumn<RowKind>("kind");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("breaches");
    const QString stops = u"pastDays 1/1"_s;
    for (const RowKind kind : {RowKind::Create, RowKind::Update, RowKind::Delete, RowKind::Merged}) {
        const auto row = [kind](const char *what) -> QTestData & { return QTest::addRow("%s, %d", what, int(kind)); };
        row("today") << kind << u"UTC"_s << u"2027-03-10T23:59:00Z"_s << QString();
        row("yesterday") << kind << u"UTC"_s << u"2027-03-11T00:00:00Z"_s << stops;
    }
    // The day is the schedule's: 09:00 UTC is the 10th in both, and midnight comes at other instants.
    QTest::newRow("Auckland") << RowKind::Update << u"Pacific/Auckland"_s << u"2027-03-10T11:00:00Z"_s << stops;
    QTest::newRow("Honolulu") << RowKind::Update << u"Pacific/Honolulu"_s << u"2027-03-11T09:59:00Z"_s << stops;
    QTest::newRow("Honolulu, the evening before")
        << RowKind::Update << u"Pacific/Honolulu"_s << u"2027-03-10T09:59:00Z"_s << QString();
}

void TestGuards::days()
{
    QFETCH(const RowKind, kind);
    QFETCH(const QString, zone);
    QFETCH(const QString, clock);
    OrganisationPlan plan = ::plan({row(kind, 1)});
    plan.schedules[0].info.timeZone = zone;
    GuardLimits limits = off;
    limits.pastDays = true;
    const Instant then = fromIso(clock).value();
    QTEST(text(guardBreaches(plan, limits, then)), "breaches");
    QCOMPARE(text(guardBreaches(plan, off, then)), QString());

    // Payroll closes days whatever today is.
    GuardLimits payroll = off;
    payroll.payrollClosed = localDate(plan.schedules[0].rows[0].current.value_or(shift(day)).start, zone);
    QCOMPARE(text(guardBreaches(plan, payroll, now)), u"payroll 1/1"_s);
    payroll.payrollClosed = payroll.payrollClosed.addDays(-1);
    QCOMPARE(text(guardBreaches(plan, payroll, now)), QString());

    // A shift that leaves a past day changes that day as well.
    if (kind == RowKind::Update) {
        plan.schedules[0].rows[0].result = shift(u"+5 09:00-17:00"_s);
        QTEST(text(guardBreaches(plan, limits, then)), "breaches");
    }
}

void TestGuards::published_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<bool>("isPublished");
    QTest::addColumn<QString>("breaches");
    QTest::newRow("long before") << u"2027-03-10T06:59:00Z"_s << true << QString();
    QTest::newRow("on the hour") << u"2027-03-10T07:00:00Z"_s << true << QString();
    QTest::newRow("within") << u"2027-03-10T07:01:00Z"_s << true << u"published 1/1"_s;
    QTest::newRow("begun") << u"2027-03-10T12:00:00Z"_s << true << u"published 1/1"_s;
    QTest::newRow("over") << u"2027-03-10T17:00:00Z"_s << true << QString();
    QTest::newRow("draft") << u"2027-03-10T08:00:00Z"_s << false << QString();
}

void TestGuards::published()
{
    QFETCH(const QString, clock);
    QFETCH(const bool, isPublished);
    OrganisationPlan plan = ::plan({row(RowKind::Update, 1)});
    plan.schedules[0].info.published = isPublished;
    QTEST(text(guardBreaches(plan, with(&GuardLimits::publishedHours, 2), fromIso(clock).value())), "breaches");
    QCOMPARE(text(guardBreaches(plan, off, fromIso(clock).value())), QString());
}

void TestGuards::sentinel_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("stops");
    QTest::newRow("none") << QString() << QString() << false;
    QTest::newRow("by employee id") << u"00123"_s << QString() << false;
    QTest::newRow("by WFM id") << u"a1"_s << QString() << false;
    QTest::newRow("not in the source") << u"a9"_s << QString() << true;
    QTest::newRow("not in WFM") << u"a2"_s << QString() << true;
    QTest::newRow("in neither") << u"00124"_s << QString() << true;
    QTest::newRow("code by name") << QString() << u"MEAL"_s << false;
    QTest::newRow("work code") << QString() << u"mail"_s << false;
    QTest::newRow("code not in the source") << QString() << u"MEETING"_s << true;
    QTest::newRow("code not in WFM") << QString() << u"siesta"_s << true;
    QTest::newRow("one of two is lost") << u"a1"_s << u"siesta"_s << true;
}

void TestGuards::sentinel()
{
    QFETCH(const QString, agent);
    QFETCH(const QString, code);
    QFETCH(const bool, stops);
    OrganisationPlan plan = ::plan({row(RowKind::Update, 1), row(RowKind::Create, 2), row(RowKind::Delete, 3)});
    plan.schedules[0].rows[0].desired = desired(u"09:00-17:00 work=mail meal 12:30+30"_s);
    plan.directory.agents = {{.id = u"a1"_s, .employeeId = u"00123"_s}, {.id = u"a9"_s, .employeeId = u"9"_s}};
    GuardLimits limits = off;
    limits.sentinelAgent = agent;
    limits.sentinelCode = code;
    QCOMPARE(text(guardBreaches(plan, limits, now)), stops ? u"sentinel 3/3"_s : QString());
}

void TestGuards::decisions_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("current");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("breaches");
    QTest::newRow("a write") << u"08:00-16:00"_s << u"10:00-18:00"_s << Side::Hris << u"pastDays 1/1"_s;
    QTest::newRow("a delete") << QString() << u"10:00-18:00"_s << Side::Hris << u"deletes 1/1, pastDays 1/1"_s;
    QTest::newRow("nothing to write") << u"08:00-16:00"_s << u"10:00-18:00"_s << Side::Wfm << QString();
}

void TestGuards::decisions()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, current);
    QFETCH(const Side, side);
    CompareInput compared = input();
    compared.base = {agreed(day)};
    compared.current = {shift(current)};
    if (!wanted.isEmpty())
        compared.desired = {desired(wanted)};
    QList<PlanRow> rows = compare(compared);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].kind, RowKind::Conflict);
    GuardLimits limits = off;
    limits.pastDays = true;
    limits.population = 1;
    limits.deletesPercent = 50;
    const Instant later = fromIso(u"2027-03-20T00:00:00Z"_s).value();
    QCOMPARE(text(guardBreaches(plan(rows), limits, later)), QString()); // nothing is decided yet
    rows[0].decision = Decision{.shift = side, .fields = {}, .edited = {}, .seen = rows[0].current};
    QTEST(text(guardBreaches(plan(rows), limits, later)), "breaches");
    QTEST(text(guardBreaches(plan(rows), limits, later, true)), "breaches");

    // A run of decisions does not count what is ticked besides.
    QCOMPARE(text(guardBreaches(plan({row(RowKind::Update, 1)}), limits, later, true)), QString());
}

void TestGuards::confirmations()
{
    const GuardBreach breach{.guard = Guard::Deletes, .count = 21, .of = 100, .rows = {}};
    QVERIFY(isConfirmed(breach, u"org"_s, {{u"org"_s, Guard::Deletes, 21}}));
    QVERIFY(!isConfirmed(breach, u"org"_s, {}));
    QVERIFY(!isConfirmed(breach, u"org"_s, {{u"org"_s, Guard::Deletes, 22}}));
    QVERIFY(!isConfirmed(breach, u"org"_s, {{u"org"_s, Guard::Deletes, 100}}));
    QVERIFY(!isConfirmed(breach, u"org"_s, {{u"org"_s, Guard::Changes, 21}}));
    QVERIFY(!isConfirmed(breach, u"org"_s, {{u"other"_s, Guard::Deletes, 21}}));
}

void TestGuards::limitsAsJson()
{
    QCOMPARE(guardLimitsFromJson({}).value(), GuardLimits());
    const GuardLimits limits{.population = 10,
                             .deletes = 3,
                             .deletesPercent = 11,
                             .changesPercent = 12,
                             .sourcePercent = 13,
                             .window = false,
                             .pastDays = false,
                             .payrollClosed = QDate(2026, 10, 31),
                             .publishedHours = 24,
                             .sentinelAgent = u"00123"_s,
                             .sentinelCode = u"Lunch"_s};
    QCOMPARE(guardLimitsFromJson(toJson(limits)).value(), limits);
    QCOMPARE(guardLimitsFromJson(toJson(off)).value(), off);
}

void TestGuards::everyLimitBelongsToAGuard()
{
    QJsonObject named = toJson(off);
    for (const Guard guard : {Guard::Deletes, Guard::Changes, Guard::Source, Guard::Window, Guard::PastDays,
                              Guard::Payroll, Guard::Published, Guard::Sentinel}) {
        const QJsonObject limits = limitsOf(guard, off);
        QVERIFY(!limits.isEmpty());
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            QCOMPARE(named.take(limit.key()), limit.value());
    }
    QCOMPARE(named.keys(), QStringList{u"population"_s}); // that one is everybody's
}

void TestGuards::refusesLimits_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("share over 100") << u"deletesPercent"_s << QJsonValue(101);
    QTest::newRow("negative") << u"publishedHours"_s << QJsonValue(-1);
    QTest::newRow("fraction") << u"changesPercent"_s << QJsonValue(12.5);
    QTest::newRow("text for a number") << u"deletes"_s << QJsonValue(u"many"_s);
    QTest::newRow("number for a switch") << u"pastDays"_s << QJsonValue(1);
    QTest::newRow("no date") << u"payrollClosed"_s << QJsonValue(u"2026-02-30"_s);
}

void TestGuards::refusesLimits()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const auto refused = guardLimitsFromJson({{member, value}}, u"guards"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(u"guards."_s + member), qPrintable(refused.error().what));
}

void TestGuards::names()
{
    for (const Guard guard : {Guard::Deletes, Guard::Changes, Guard::Source, Guard::Window, Guard::PastDays,
                              Guard::Payroll, Guard::Published, Guard::Sentinel}) {
        QCOMPARE(guardOf(name(guard)), guard);
        QVERIFY(guardText(guard, 21, 100).contains(u"21"_s));
        const Reason reason{Reason::Code::GuardStopped, {name(guard), u"21"_s, u"100"_s}};
        QVERIFY(reasonText(reason, u"UTC"_s, {}).contains(guardText(guard, 21, 100)));
    }
    QVERIFY(!guardOf(u"moat"_s));
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
