// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/compare.h"
#include "core/plan/conflictrule.h"
#include "core/plan/resolution.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shiftmaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using namespace rosterbridge::test;
using std::chrono::hours;

namespace {

const Instant now = FakeClock::DefaultStart;

//! The row that compare() makes of one shift; WFM's was changed by "M. Diaz" three hours ago.
PlanRow conflict(const QString &base, const QString &wanted, const QString &have)
{
    CompareInput compared = input();
    if (!base.isEmpty())
        compared.base = {agreed(base)};
    if (!wanted.isEmpty())
        compared.desired = {desired(wanted)};
    if (!have.isEmpty()) {
        compared.current = {shift(have)};
        compared.current.first().modifiedBy = u"M. Diaz"_s;
        compared.current.first().modified = now - hours(3);
    }
    return compare(compared).constFirst();
}

const PlanRow &row(const QString &name)
{
    static const QHash<QString, PlanRow> rows{
        {u"window"_s, conflict(u"09:00-17:00"_s, u"08:00-16:00"_s, u"08:10-16:15"_s)},
        {u"meal"_s,
         conflict(u"09:00-17:00 meal 12:30+30"_s, u"09:00-17:00 meal 12:00+30"_s, u"09:00-17:00 meal 13:00+30"_s)},
        {u"both"_s,
         conflict(u"09:00-17:00 meal 12:30+30"_s, u"08:00-16:00 meal 12:00+30"_s, u"08:10-16:10 meal 13:00+30"_s)},
        {u"no meal"_s, conflict(u"09:00-17:00 meal 12:30+30"_s, u"09:00-17:00"_s, u"09:00-17:00 meal 13:00+30"_s)},
        {u"edit/delete"_s, conflict(u"09:00-17:00"_s, u"08:00-16:00"_s, {})},
        {u"delete/edit"_s, conflict(u"09:00-17:00"_s, {}, u"08:30-16:30"_s)},
        {u"create/create"_s, conflict({}, u"08:00-16:00"_s, u"08:30-16:30"_s)},
        {u"breaks a rule"_s, conflict(u"09:00-17:00"_s, u"07:00-15:00"_s, u"09:00-17:00 coaching 16:00+60"_s)},
        {u"update"_s, conflict(u"09:00-17:00"_s, u"08:00-16:00"_s, u"09:00-17:00"_s)},
    };
    const auto found = rows.constFind(name);
    if (found == rows.cend())
        qFatal("There is no row %s.", qPrintable(name));
    return *found;
}

} // namespace

Q_DECLARE_METATYPE(rosterbridge::ConflictRule)

class TestConflictRule final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsWhatItNames_data();
    void fitsWhatItNames();
    void knowsTheServicesOwnChanges();
    void takesWhatWasChangedLast();
    void leavesTheQuestionWhichShiftIsMeant();
    void firstFittingWins();
    void decidesBoundToTheShiftSeen_data();
    void decidesBoundToTheShiftSeen();
    void isSavedAsItIs_data();
    void isSavedAsItIs();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void TestConflictRule::fitsWhatItNames_data()
{
    QTest::addColumn<ConflictRule>("rule");
    QTest::addColumn<QStringList>("expected");
    using Kind = FieldKey::Kind;
    using Action = ConflictRule::Action;
    const QStringList all{u"both"_s,        u"breaks a rule"_s, u"create/create"_s, u"delete/edit"_s,
                          u"edit/delete"_s, u"meal"_s,          u"no meal"_s,       u"window"_s};
    QTest::newRow("any conflict, but no update") << ConflictRule{.action = Action::Wfm} << all;
    QTest::newRow("times") << ConflictRule{.action = Action::Wfm, .field = Kind::Window}
                           << QStringList{u"breaks a rule"_s, u"create/create"_s, u"window"_s};
    QTest::newRow("meals, and nothing besides")
        << ConflictRule{.action = Action::Wfm, .field = Kind::Segment, .codeId = u"meal"_s}
        << QStringList{u"meal"_s, u"no meal"_s};
    QTest::newRow("another activity") << ConflictRule{.action = Action::Wfm,
                                                      .field = Kind::Segment,
                                                      .codeId = u"break"_s}
                                      << QStringList{};
    QTest::newRow("work code") << ConflictRule{.action = Action::Wfm, .field = Kind::WorkCode} << QStringList{};
    QTest::newRow("kind") << ConflictRule{.action = Action::Hris, .kind = ConflictKind::EditDelete}
                          << QStringList{u"edit/delete"_s};
    QTest::newRow("a field says nothing of a missing shift")
        << ConflictRule{.action = Action::Hris, .field = Kind::Window, .kind = ConflictKind::DeleteEdit}
        << QStringList{};
    QTest::newRow("published") << ConflictRule{.action = Action::Wfm, .published = true} << all;
    QTest::newRow("draft") << ConflictRule{.action = Action::Wfm, .published = false} << QStringList{};
    QTest::newRow("author") << ConflictRule{.action = Action::Wfm, .field = Kind::Window, .changedBy = u"m. diaz"_s}
                            << QStringList{u"breaks a rule"_s, u"create/create"_s, u"window"_s};
    // Who deleted a shift, no service tells.
    QTest::newRow("a person") << ConflictRule{.action = Action::Hris, .author = ConflictRule::Author::Person}
                              << QStringList{u"both"_s, u"breaks a rule"_s, u"create/create"_s, u"delete/edit"_s,
                                             u"meal"_s, u"no meal"_s,       u"window"_s};
    QTest::newRow("the service itself") << ConflictRule{.action = Action::Wfm, .author = ConflictRule::Author::System}
                                        << QStringList{};
    QTest::newRow("another author") << ConflictRule{.action = Action::Wfm, .changedBy = u"M. Dia"_s} << QStringList{};
    QTest::newRow("at rest for three hours")
        << ConflictRule{.action = Action::Wfm, .kind = ConflictKind::EditEdit, .unchangedFor = hours(3)}
        << QStringList{u"both"_s, u"meal"_s, u"no meal"_s, u"window"_s};
    QTest::newRow("for four") << ConflictRule{.action = Action::Wfm, .unchangedFor = hours(4)} << QStringList{};
    QTest::newRow("nobody knows how long")
        << ConflictRule{.action = Action::Wfm, .kind = ConflictKind::EditDelete, .unchangedFor = hours(1)}
        << QStringList{};
    QTest::newRow("a quarter of an hour")
        << ConflictRule{.action = Action::Wfm, .atMost = Minutes(15)} << QStringList{u"window"_s};
    QTest::newRow("a minute less") << ConflictRule{.action = Action::Wfm, .atMost = Minutes(14)} << QStringList{};
    QTest::newRow("a missing activity has no size")
        << ConflictRule{.action = Action::Wfm, .field = Kind::Segment, .codeId = u"meal"_s, .atMost = Minutes(600)}
        << QStringList{u"meal"_s};
    QTest::newRow("nothing agreed to go back to")
        << ConflictRule{.action = Action::Agreed, .kind = ConflictKind::CreateCreate} << QStringList{};
}

void TestConflictRule::fitsWhatItNames()
{
    QFETCH(ConflictRule, rule);
    QStringList fitting;
    for (const QString &name : {u"both"_s, u"breaks a rule"_s, u"create/create"_s, u"delete/edit"_s, u"edit/delete"_s,
                                u"meal"_s, u"no meal"_s, u"update"_s, u"window"_s}) {
        if (fits(rule, row(name), true, now))
            fitting.append(name);
    }
    QTEST(fitting, "expected");
}

void TestConflictRule::knowsTheServicesOwnChanges()
{
    const ConflictRule person{.action = ConflictRule::Action::Wfm, .author = ConflictRule::Author::Person};
    const ConflictRule system{.action = ConflictRule::Action::Wfm, .author = ConflictRule::Author::System};
    PlanRow changed = row(u"window"_s);
    changed.current->modifiedBy = u"System"_s; // as Genesys Cloud names its automatic changes
    QVERIFY(fits(system, changed, true, now) && !fits(person, changed, true, now));
    changed.current->modifiedBy.clear(); // nobody knows
    QVERIFY(!fits(system, changed, true, now) && !fits(person, changed, true, now));
}

void TestConflictRule::takesWhatWasChangedLast()
{
    const ConflictRule newer{.action = ConflictRule::Action::Newer};
    PlanRow changed = row(u"window"_s);
    QVERIFY(!fits(newer, changed, true, now)); // the HRIS does not say when
    changed.desired->modified = changed.current->modified + hours(1);
    QVERIFY(fits(newer, changed, true, now));
    QCOMPARE(decisionBy(newer, changed), std::optional(decisionFor(changed, Side::Hris)));
    changed.desired->modified = changed.current->modified - hours(1);
    QCOMPARE(decisionBy(newer, changed), std::optional(decisionFor(changed, Side::Wfm)));
    changed.desired->modified = changed.current->modified;
    QVERIFY(!fits(newer, changed, true, now));
    changed.current->modified = {}; // nor does WFM
    QVERIFY(!fits(newer, changed, true, now));
    PlanRow gone = row(u"edit/delete"_s); // when a shift was deleted, no service tells
    gone.desired->modified = now;
    QVERIFY(!fits(newer, gone, true, now));
}

void TestConflictRule::leavesTheQuestionWhichShiftIsMeant()
{
    PlanRow which = row(u"window"_s);
    which.conflict = ConflictKind::Pairing;
    QVERIFY(!fits({.action = ConflictRule::Action::Hris}, which, true, now));
    QVERIFY(!fits({.action = ConflictRule::Action::Hris, .kind = ConflictKind::Pairing}, which, true, now));
}

void TestConflictRule::firstFittingWins()
{
    const QList<ConflictRule> rules{
        {.action = ConflictRule::Action::Wfm, .field = FieldKey::Kind::Segment, .codeId = u"meal"_s},
        {.action = ConflictRule::Action::Hris, .kind = ConflictKind::EditEdit},
        {.action = ConflictRule::Action::Later, .kind = ConflictKind::EditEdit},
    };
    QCOMPARE(firstFitting(rules, row(u"meal"_s), true, now), std::optional<qsizetype>(0));
    QCOMPARE(firstFitting(rules, row(u"both"_s), true, now), std::optional<qsizetype>(1));
    QCOMPARE(firstFitting(rules, row(u"edit/delete"_s), true, now), std::optional<qsizetype>());
    QCOMPARE(firstFitting({}, row(u"meal"_s), true, now), std::optional<qsizetype>());
}

void TestConflictRule::decidesBoundToTheShiftSeen_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<bool>("wholeShift");
    QTest::addColumn<QString>("written"); // by "HRIS"
    QTest::newRow("field") << u"meal"_s << false << u"09:00-17:00 meal 12:00+30"_s;
    QTest::newRow("fields") << u"both"_s << false << u"08:00-16:00 meal 12:00+30"_s;
    QTest::newRow("existence") << u"edit/delete"_s << true << u"08:00-16:00"_s;
}

//! A rule's decision goes the way of a person's: compare() carries it out for the WFM shift seen, and for no other
//! (I1).
void TestConflictRule::decidesBoundToTheShiftSeen()
{
    QFETCH(QString, of);
    const PlanRow &before = row(of);
    const auto decision = decisionBy({.action = ConflictRule::Action::Hris}, before);
    QVERIFY(decision);
    QTEST(decision->shift.has_value(), "wholeShift");
    QCOMPARE(decision->seen, before.current);

    CompareInput again = input();
    again.base = {*before.base};
    again.desired = {*before.desired};
    if (before.current)
        again.current = {*before.current};
    again.decisions.insert(before.key, *decision);
    const PlanRow decided = compare(again).constFirst();
    QVERIFY(decided.isWritable());
    QTEST(text(*decided.result), "written");

    again.current = {shift(u"10:00-18:00 meal 14:00+30"_s)};
    QVERIFY(compare(again).constFirst().kind == RowKind::Conflict);
    QVERIFY(!decisionBy({.action = ConflictRule::Action::Later}, before));
}

void TestConflictRule::isSavedAsItIs_data()
{
    QTest::addColumn<ConflictRule>("rule");
    QTest::newRow("least") << ConflictRule{.action = ConflictRule::Action::Later};
    QTest::newRow("most") << ConflictRule{.action = ConflictRule::Action::Hris,
                                          .field = FieldKey::Kind::Segment,
                                          .codeId = u"meal"_s,
                                          .kind = ConflictKind::CreateCreate,
                                          .published = false,
                                          .author = ConflictRule::Author::System,
                                          .changedBy = u"M. Diaz"_s,
                                          .atMost = Minutes(15),
                                          .unchangedFor = hours(24)};
}

void TestConflictRule::isSavedAsItIs()
{
    QFETCH(ConflictRule, rule);
    const auto read = conflictRuleFromJson(toJson(rule));
    QVERIFY(read);
    QVERIFY(*read == rule);
}

void TestConflictRule::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("action") << u"action"_s << QJsonValue(u"coin"_s);
    QTest::newRow("field") << u"field"_s << QJsonValue(u"colour"_s);
    QTest::newRow("kind") << u"kind"_s << QJsonValue(u"editPray"_s);
    QTest::newRow("minutes") << u"atMostMinutes"_s << QJsonValue(-1);
    QTest::newRow("hours") << u"unchangedForHours"_s << QJsonValue(u"1"_s);
}

void TestConflictRule::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(ConflictRule{});
    object[key] = value;
    const auto read = conflictRuleFromJson(object, u"rules[0]"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(u"rules[0]."_s + key), qPrintable(read.error().what));
}

QTEST_GUILESS_MAIN(TestConflictRule)
#include "tst_conflictrule.moc"
