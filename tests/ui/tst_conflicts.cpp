// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shiftmaker.h"
#include "tests/ui/conflictswindow.h"
#include "ui/conflicts/applydialog.h"
#include "ui/conflicts/bulkdialog.h"
#include "ui/conflicts/conflictlistmodel.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/conflicts/outcometable.h"
#include "ui/conflicts/rowtext.h"
#include "ui/conflicts/valueeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using rosterbridge::test::Case;
using rosterbridge::test::compared;
using Window = rosterbridge::test::ConflictsWindow;
using rosterbridge::test::ReviewFixture;

namespace {

const Case editEdit{u"a1"_s, u"09:00-17:00 meal 12:30+30"_s, u"08:00-16:00 meal 12:00+30"_s,
                    u"08:30-16:30 meal 12:30+30 coaching 15:00+60"_s};
const Case editDelete{u"a2"_s, u"09:00-17:00"_s, u"08:00-16:00"_s, {}};
const Case deleteEdit{u"a3"_s, u"09:00-17:00"_s, {}, u"08:30-16:30"_s};
const Case createCreate{u"a4"_s, {}, u"08:00-16:00"_s, u"08:30-16:30"_s};
//! HRIS's times would leave the coaching that WFM holds outside of the shift (pitfall W13).
const Case rule{u"a5"_s, u"09:00-17:00"_s, u"07:00-15:00"_s, u"09:00-17:00 coaching 16:00+60"_s};
const Case twoFields{u"a6"_s, u"09:00-17:00 meal 12:30+30"_s, u"08:00-16:00 meal 12:00+30"_s,
                     u"08:30-16:30 meal 13:00+30"_s};

const FieldKey wholeShift{.kind = FieldKey::Kind::Window, .segment = {}};
const FieldKey meal{.kind = FieldKey::Kind::Segment, .segment = {u"meal"_s, 0}};

} // namespace

class TestConflicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tellsThatThereIsNothing();
    void tellsEachKind_data();
    void tellsEachKind();
    void choosesNothingForThePerson();
    void tellsWhereValuesAreFrom();

    void takesAField_data();
    void takesAField();
    void takesTheShift_data();
    void takesTheShift();
    void asksForEveryField();
    void takesByMouse();
    void takesByCellKeys();
    void turnsAChoiceForTheShiftIntoFields();
    void spellsOutExistence_data();
    void spellsOutExistence();

    void edits();
    void refusesAWrongEdit();
    void givesUpAnEdit();
    void asksForAmbiguousTimes();
    void refusesResultsThatOverlap();
    void foretellsWhatASideLeadsTo();

    void leavesForLater();
    void undoes();
    void decidesAllAlike();
    void asksBeforeDecidingAllAlike();

    void stepsThroughTheUnresolved();
    void stepsThroughFields();
    void tellsWhy();
    void filtersByChip();
    void showsARowOfTheFilter();

    void appliesOnlyWhatIsResolved();
    void guardStopsDecisions();
    void neverAppliesByEsc();
    void keepsADraft();
    void asksAnewForWhatMovedInADraft();
    void tellsNewsOfARun();

    void keepsItsKeysWhileHidden();
    void namesEveryAction();
    void namesEveryWidget();
    void keepsModelsSound();
    void looks_data();
    void looks();
};

void TestConflicts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestConflicts::tellsThatThereIsNothing()
{
    Window window;
    auto *empty = window.find<QWidget>(u"conflictsEmpty"_s);
    QVERIFY(empty->isVisible());
    window.open(compared({{u"a1"_s, u"09:00-17:00"_s, u"09:00-17:00"_s, u"09:00-17:00"_s}}));
    QVERIFY(empty->isVisible());
    window.open(compared({editEdit}));
    QVERIFY(!empty->isVisible());
    QCOMPARE(window.page.count(), 1);
}

void TestConflicts::tellsEachKind_data()
{
    QTest::addColumn<QList<Case>>("cases");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("kind");
    QTest::newRow("edit/edit") << QList{editEdit} << u"start and end"_s << u"edit / edit"_s;
    QTest::newRow("two fields") << QList{twoFields} << u"start and end and MEAL"_s << u"edit / edit"_s;
    QTest::newRow("edit/delete") << QList{editDelete} << u"shift"_s << u"edit / delete"_s;
    QTest::newRow("delete/edit") << QList{deleteEdit} << u"shift"_s << u"delete / edit"_s;
    QTest::newRow("create/create") << QList{createCreate} << u"start and end"_s << u"create / create"_s;
    QTest::newRow("rule") << QList{rule} << u"start and end"_s << u"breaks a rule"_s;
}

void TestConflicts::tellsEachKind()
{
    QFETCH(QList<Case>, cases);
    Window window(cases);
    const auto *model = window.find<QAbstractItemView>(u"conflictList"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex what = model->index(0, ConflictListModel::WhatColumn);
    QTEST(what.data().toString(), "what");
    QTEST(what.data(ConflictListModel::SecondLineRole).toString(), "kind");
}

void TestConflicts::choosesNothingForThePerson()
{
    Window window({editEdit, editDelete});
    QVERIFY(!window.row(u"a1"_s).decision);
    QCOMPARE(window.fields()->currentIndex().column(), int(FieldModel::FieldColumn));
    QCOMPARE(window.cell(0, FieldModel::ResultColumn), u"? choose"_s);
    QVERIFY(!window.action(u"applyDecisions"_s)->isEnabled());
    QCOMPARE(window.shown(u"progressText"_s), u"0 of 2 resolved"_s);
    QVERIFY(window.fields()->selectionModel()->selectedIndexes().isEmpty());
}

void TestConflicts::tellsWhereValuesAreFrom()
{
    Window window({editEdit});
    const auto *model = window.fields()->model();
    const auto origin = [model](int column) {
        return model->headerData(column, Qt::Horizontal, FieldModel::SecondLineRole).toString();
    };
    QCOMPARE(origin(FieldModel::HrisColumn), u"line 1,204 · read 09:00"_s);
    QCOMPARE(origin(FieldModel::AgreedColumn), u"settled 1 Mar 09:00"_s);
    QCOMPARE(origin(FieldModel::WfmColumn), u"M. Diaz · 09:04 · newer"_s);
    // Where the HRIS tells when it changed the shift, it may be the newer one.
    QList<PlanRow> rows = compared({editEdit});
    rows[0].desired->modified = FakeClock::DefaultStart + std::chrono::minutes(10);
    window.open(rows);
    QVERIFY2(origin(FieldModel::HrisColumn).endsWith(u" · changed 09:10 · newer"_s),
             qPrintable(origin(FieldModel::HrisColumn)));
    QCOMPARE(origin(FieldModel::WfmColumn), u"M. Diaz · 09:04"_s);
    QCOMPARE(window.shown(u"rowTitle"_s), u"Imani Wright · Wednesday 10 March"_s);
    QCOMPARE(window.shown(u"publishedBadge"_s), u"published"_s);
    // The meal was changed by the HRIS alone, the coaching is WFM's own: both have their result already.
    QCOMPARE(window.cell(0, FieldModel::FieldColumn), u"start and end"_s);
    QCOMPARE(model->index(0, 0).data(FieldModel::SecondLineRole).toString(), u"both changed"_s);
    for (int line = 1; line < model->rowCount(); ++line) {
        const QString change = model->index(line, 0).data(FieldModel::SecondLineRole).toString();
        const QString badge = model->index(line, FieldModel::ResultColumn).data(FieldModel::BadgeRole).toString();
        if (window.cell(line, 0) == "MEAL"_L1) {
            QCOMPARE(change, u"HRIS changed"_s);
            QCOMPARE(badge, u"merged"_s);
            QCOMPARE(window.cell(line, FieldModel::ResultColumn), u"12:00–12:30"_s);
        } else {
            QCOMPARE(window.cell(line, 0), u"COACHING"_s);
            QCOMPARE(badge, u"kept"_s);
            QCOMPARE(window.cell(line, FieldModel::ResultColumn), u"15:00–16:00"_s);
        }
    }
}

void TestConflicts::takesAField_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("side");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("HRIS") << Qt::Key_1 << int(Side::Hris) << u"Use HRIS’s 08:00–16:00"_s << u"08:00–16:00"_s;
    QTest::newRow("agreed") << Qt::Key_2 << int(Side::Agreed) << u"Go back to the agreed 09:00–17:00"_s
                            << u"09:00–17:00"_s;
    QTest::newRow("WFM") << Qt::Key_3 << int(Side::Wfm) << u"Keep WFM’s 08:30–16:30"_s << u"08:30–16:30"_s;
}

void TestConflicts::takesAField()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, side);
    const QStringList names{u"takeHris"_s, u"takeAgreed"_s, u"takeWfm"_s};
    Window window({editEdit, editDelete});
    QSignalSpy counts(&window.page, &ConflictsPage::countChanged);
    QTEST(window.action(names[side])->text(), "text");

    window.key(key, Qt::ControlModifier);

    const auto decision = window.row(u"a1"_s).decision;
    QVERIFY(decision);
    QCOMPARE(decision->fields, (QMap<FieldKey, Side>{{wholeShift, Side(side)}}));
    QVERIFY(!decision->shift);
    QCOMPARE(decision->seen, window.row(u"a1"_s).current);
    QTEST(window.cell(0, FieldModel::ResultColumn), "result");
    QCOMPARE(window.chip(u"chipNeedsYou"_s), 1);
    QCOMPARE(window.settled(), 1);
    QCOMPARE(window.shown(u"progressText"_s), u"1 of 2 resolved"_s);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(counts.first().first().toInt(), 1);
    // The row stays in view, so that the person sees what came of it.
    QVERIFY(window.shown(u"rowTitle"_s).startsWith(u"Imani Wright"_s));
}

void TestConflicts::takesTheShift_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("side");
    QTest::newRow("HRIS") << Qt::Key_1 << int(Side::Hris);
    QTest::newRow("agreed") << Qt::Key_2 << int(Side::Agreed);
    QTest::newRow("WFM") << Qt::Key_3 << int(Side::Wfm);
    // The sign above the digit arrives alone on some platforms.
    QTest::newRow("!") << Qt::Key_Exclam << int(Side::Hris);
    QTest::newRow("@") << Qt::Key_At << int(Side::Agreed);
    QTest::newRow("\"") << Qt::Key_QuoteDbl << int(Side::Agreed);
    QTest::newRow("#") << Qt::Key_NumberSign << int(Side::Wfm);
    QTest::newRow("§") << Qt::Key_section << int(Side::Wfm);
}

void TestConflicts::takesTheShift()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, side);
    for (const QString &focus : {u"fieldTable"_s, u"conflictList"_s, u"chipNeedsYou"_s}) {
        Window window({twoFields});
        window.find<QWidget>(focus)->setFocus();
        window.key(key, Qt::ControlModifier | Qt::ShiftModifier);
        const auto decision = window.row(u"a6"_s).decision;
        QVERIFY2(decision, qPrintable(focus));
        QVERIFY(decision->shift == Side(side));
        QCOMPARE(window.settled(), 1);
    }
}

void TestConflicts::asksForEveryField()
{
    Window window({twoFields});
    window.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.chip(u"chipNeedsYou"_s), 1);
    QVERIFY(!window.action(u"applyDecisions"_s)->isEnabled());
    window.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(window.action(u"takeWfm"_s)->text(), u"Keep WFM’s 13:00–13:30 for MEAL"_s);
    window.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.row(u"a6"_s).decision->fields, (QMap<FieldKey, Side>{{wholeShift, Side::Hris}, {meal, Side::Wfm}}));
    QCOMPARE(window.chip(u"chipNeedsYou"_s), 0);
    QVERIFY(window.action(u"applyDecisions"_s)->isEnabled());
    QVERIFY(window.find<QAbstractItemView>(u"settledList"_s)
                ->model()
                ->index(0, ConflictListModel::WhatColumn)
                .data()
                .toString()
                .startsWith(u"by field"_s));
}

void TestConflicts::takesByMouse()
{
    Window window({editEdit});
    window.click(0, FieldModel::WfmColumn);
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(wholeShift), Side::Wfm);
    window.click(0, FieldModel::AgreedColumn);
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(wholeShift), Side::Agreed);
    window.press(u"takeHrisButton"_s);
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(wholeShift), Side::Hris);
    // What is carried over from WFM is not the HRIS's to give.
    const auto before = window.row(u"a1"_s).decision;
    for (int line = 0; line < window.fields()->model()->rowCount(); ++line) {
        if (window.cell(line, 0) == "COACHING"_L1)
            window.click(line, FieldModel::HrisColumn);
    }
    QVERIFY(window.row(u"a1"_s).decision == before);
}

void TestConflicts::takesByCellKeys()
{
    Window window({editEdit});
    const auto [next, previous] = QGuiApplication::isRightToLeft() ? std::pair(Qt::Key_Left, Qt::Key_Right)
                                                                   : std::pair(Qt::Key_Right, Qt::Key_Left);
    window.fields()->setFocus();
    window.key(next);
    window.key(next);
    window.key(next);
    QCOMPARE(window.fields()->currentIndex().column(), int(FieldModel::WfmColumn));
    QVERIFY2(!window.row(u"a1"_s).decision, "moving the focus must choose nothing");
    window.key(Qt::Key_Space);
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(wholeShift), Side::Wfm);
    window.key(previous);
    window.key(Qt::Key_Return);
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(wholeShift), Side::Agreed);
}

void TestConflicts::turnsAChoiceForTheShiftIntoFields()
{
    Window window({twoFields});
    window.key(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    window.key(Qt::Key_3, Qt::ControlModifier);
    const auto decision = window.row(u"a6"_s).decision;
    QVERIFY(!decision->shift);
    QCOMPARE(decision->fields, (QMap<FieldKey, Side>{{wholeShift, Side::Wfm}, {meal, Side::Hris}}));
}

void TestConflicts::spellsOutExistence_data()
{
    QTest::addColumn<Case>("which");
    QTest::addColumn<QString>("hris");
    QTest::addColumn<QString>("wfm");
    QTest::newRow("edit/delete") << editDelete << u"Create it again as HRIS has it"_s
                                 << u"Leave it deleted, as in WFM"_s;
    QTest::newRow("delete/edit") << deleteEdit << u"Delete it, as HRIS did"_s << u"Keep WFM’s 08:30–16:30"_s;
}

//! W4
void TestConflicts::spellsOutExistence()
{
    QFETCH(Case, which);
    Window window({which});
    QTEST(window.action(u"takeHris"_s)->text(), "hris");
    QTEST(window.action(u"takeWfm"_s)->text(), "wfm");
    QTEST(window.find<QPushButton>(u"takeHrisButton"_s)->text(), "hris");
    window.press(u"takeHrisButton"_s);
    QVERIFY(window.row(which.agentId).decision->shift == Side::Hris);
    QCOMPARE(window.settled(), 1);
    window.press(u"takeWfmButton"_s);
    QVERIFY(window.row(which.agentId).decision->shift == Side::Wfm);
    QCOMPARE(window.settled(), 1);
}

void TestConflicts::edits()
{
    Window window({editEdit});
    window.key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(window.find<QWidget>(u"valueEditor"_s)->isVisible());
    window.find<QTimeEdit>(u"editStart"_s)->setTime(QTime(8, 15));
    auto *end = window.find<QTimeEdit>(u"editEnd"_s);
    end->setTime(QTime(16, 15));
    QTest::keyClick(end, Qt::Key_Return);
    QVERIFY(!window.find<QWidget>(u"valueEditor"_s)->isVisible());
    const auto decision = window.row(u"a1"_s).decision;
    QVERIFY(decision);
    const FieldValue value = decision->edited.value(wholeShift);
    QVERIFY(value.stretch == test::fields(u"08:15-16:15"_s).window);
    QCOMPARE(window.cell(0, FieldModel::ResultColumn), u"08:15–16:15"_s);
    QCOMPARE(window.fields()->model()->index(0, FieldModel::ResultColumn).data(FieldModel::BadgeRole).toString(),
             u"edited"_s);
    QCOMPARE(window.settled(), 1);
}

void TestConflicts::refusesAWrongEdit()
{
    Window window({editEdit});
    window.key(Qt::Key_4, Qt::ControlModifier);
    // The coaching from 15:00 to 16:00 would stick out.
    window.find<QTimeEdit>(u"editStart"_s)->setTime(QTime(8, 0));
    window.find<QTimeEdit>(u"editEnd"_s)->setTime(QTime(15, 30));
    window.press(u"editUse"_s);
    QVERIFY(window.find<QWidget>(u"valueEditor"_s)->isVisible());
    QVERIFY2(window.shown(u"editProblem"_s).contains(u"stick out"_s), qPrintable(window.shown(u"editProblem"_s)));
    QVERIFY(!window.row(u"a1"_s).decision);
    // What was wrong is forgotten as soon as it is corrected.
    window.find<QTimeEdit>(u"editEnd"_s)->setTime(QTime(16, 0));
    QVERIFY(window.shown(u"editProblem"_s).isEmpty());
    window.press(u"editUse"_s);
    QVERIFY(window.row(u"a1"_s).decision);
}

void TestConflicts::givesUpAnEdit()
{
    Window window({editEdit});
    window.key(Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(window.find<QTimeEdit>(u"editStart"_s), Qt::Key_Escape);
    QVERIFY(!window.find<QWidget>(u"valueEditor"_s)->isVisible());
    QVERIFY(!window.row(u"a1"_s).decision);
}

//! T2, T3: New York, as the clocks go back and forward.
void TestConflicts::asksForAmbiguousTimes()
{
    PlanRow row = compared({editEdit}).constFirst();
    OrganisationPlan organisation = ReviewFixture().plan({row}).organisations.constFirst();
    SchedulePlan schedule = organisation.schedules.first();
    schedule.info.timeZone = u"America/New_York"_s;
    const ConflictRow conflict{&organisation, &schedule, &row};

    ValueEditor editor;
    editor.edit(conflict, row.fields.first(), row.fields.first().desired);
    auto *day = editor.findChild<QDateEdit *>(u"editDay"_s);
    auto *start = editor.findChild<QTimeEdit *>(u"editStart"_s);
    auto *end = editor.findChild<QTimeEdit *>(u"editEnd"_s);
    auto *which = editor.findChild<QComboBox *>(u"editWhichStart"_s);
    day->setDate(QDate(2026, 11, 1));
    start->setTime(QTime(1, 30));
    end->setTime(QTime(9, 30));
    QVERIFY(!which->isHidden());
    QVERIFY(!editor.value());
    which->setCurrentIndex(1);
    QCOMPARE(editor.value()->stretch->length, Minutes(9 * 60));
    which->setCurrentIndex(2);
    QCOMPARE(editor.value()->stretch->length, Minutes(8 * 60));

    day->setDate(QDate(2026, 3, 8));
    start->setTime(QTime(2, 30));
    QVERIFY(which->isHidden());
    const auto missing = editor.value();
    QVERIFY(!missing);
    QVERIFY(missing.error().what.contains(u"02:30"_s));

    // Overnight: an end before the start is one of the next day.
    day->setDate(QDate(2026, 10, 31));
    start->setTime(QTime(22, 0));
    end->setTime(QTime(6, 0));
    QCOMPARE(editor.value()->stretch->length, Minutes(540)); // T1
}

//! W6: clean by field, but the agent would work twice at a time.
void TestConflicts::refusesResultsThatOverlap()
{
    const Case late{u"a1"_s, u"18:00-22:00"_s, u"14:00-18:00"_s, u"18:30-22:30"_s};
    const Case early{u"a1"_s, u"08:00-15:00"_s, u"08:00-15:00"_s, u"08:00-15:00"_s};
    Window window({late, early});
    QCOMPARE(window.page.count(), 1);
    window.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.page.count(), 1);
    QVERIFY(!window.action(u"applyDecisions"_s)->isEnabled());
    QVERIFY2(window.bar(u"noteBar"_s).contains(u"overlap"_s), qPrintable(window.bar(u"noteBar"_s)));
    window.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.page.count(), 0);
    QVERIFY(window.action(u"applyDecisions"_s)->isEnabled());
}

void TestConflicts::foretellsWhatASideLeadsTo()
{
    Window window({rule});
    QVERIFY2(window.bar(u"noteBar"_s).contains(u"stick out"_s), qPrintable(window.bar(u"noteBar"_s)));
    QVERIFY(window.bar(u"noteBar"_s).contains(u"With HRIS: "_s));
    QVERIFY(!window.bar(u"noteBar"_s).contains(u"With WFM: "_s));
    window.key(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.page.count(), 0);
}

void TestConflicts::leavesForLater()
{
    Window window({editEdit, editDelete});
    window.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(window.row(u"a1"_s).later);
    QCOMPARE(window.chip(u"chipNeedsYou"_s), 1);
    QCOMPARE(window.chip(u"chipLater"_s), 1);
    QCOMPARE(window.shown(u"progressText"_s), u"0 of 2 resolved"_s);
    window.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!window.row(u"a1"_s).later);
    // A choice takes it up as well.
    window.key(Qt::Key_L, Qt::ControlModifier);
    window.key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!window.row(u"a1"_s).later);
    QCOMPARE(window.settled(), 1);
    // What was put aside is not carried out, whatever was chosen before.
    window.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(window.settled(), 0);
    QVERIFY(!window.action(u"applyDecisions"_s)->isEnabled());
}

void TestConflicts::undoes()
{
    Window window({editEdit});
    QVERIFY(!window.action(u"undoDecision"_s)->isEnabled());
    window.key(Qt::Key_1, Qt::ControlModifier);
    window.key(Qt::Key_3, Qt::ControlModifier);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(wholeShift), Side::Hris);
    QCOMPARE(window.action(u"undoDecision"_s)->toolTip(), u"Undo the choice for Imani Wright"_s);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!window.row(u"a1"_s).decision);
    QCOMPARE(window.page.count(), 1);
    window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(wholeShift), Side::Hris);
    QCOMPARE(window.page.count(), 0);
}

void TestConflicts::decidesAllAlike()
{
    const QString agreed = u"09:00-17:00"_s;
    Window window;
    Plan plan = window.fixture.plan(compared({{u"a1"_s, agreed, u"08:00-16:00"_s, u"08:30-16:30"_s},
                                              {u"a2"_s, agreed, u"10:00-18:00"_s, u"08:30-16:30"_s},
                                              {u"a5"_s, agreed, u"07:00-15:00"_s, u"08:30-16:30"_s},
                                              deleteEdit}));
    plan.organisations.append(
        window.fixture.plan(compared({editEdit}), u"northwind"_s, u"Northwind Support"_s).organisations);
    window.fixture.open(plan);
    QCOMPARE(window.page.count(), 5);

    window.key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = window.page.findChild<BulkDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"bulkQuestion"_s)->text(),
             u"Take HRIS for start and end in 3 row(s) like this of Contoso Care?"_s);
    const auto *shown = dialog->findChild<OutcomeTable *>();
    QCOMPARE(shown->model()->rowCount(), 3);
    QCOMPARE(shown->model()->index(0, OutcomeModel::AgentColumn).data().toString(), u"Imani Wright"_s);
    QCOMPARE(shown->model()->index(0, OutcomeModel::HrisColumn).data().toString(), u"08:00–16:00"_s);
    QCOMPARE(shown->model()->index(0, OutcomeModel::WfmColumn).data().toString(), u"08:30–16:30"_s);
    QCOMPARE(shown->model()->index(0, OutcomeModel::OutcomeColumn).data().toString(),
             u"write 08:00–16:00 (HRIS used)"_s);
    QVERIFY2(!window.row(u"a1"_s).decision, "the question alone must decide nothing");
    window.key(Qt::Key_Return);
    window.activate();
    for (const QString &agent : {u"a1"_s, u"a2"_s, u"a5"_s})
        QCOMPARE(window.row(agent).decision->fields.value(wholeShift), Side::Hris);
    QCOMPARE(window.page.count(), 2);
    QVERIFY2(window.shown(u"rowTitle"_s).startsWith(u"Sofia Rossi"_s), "it goes on to what is open");
    // One step of undo for all of them.
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.page.count(), 5);
    QVERIFY(!window.action(u"undoDecision"_s)->isEnabled());
    window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.page.count(), 2);
}

void TestConflicts::asksBeforeDecidingAllAlike()
{
    Window window({editEdit});
    window.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(window.page.findChild<BulkDialog *>() != nullptr);
    window.key(Qt::Key_Escape);
    QTRY_VERIFY(window.page.findChild<BulkDialog *>() == nullptr);
    window.activate();
    QVERIFY(!window.row(u"a1"_s).decision);
    QVERIFY(!window.fixture.review->undoStack().canUndo());
}

void TestConflicts::stepsThroughTheUnresolved()
{
    Window window({editEdit, editDelete, deleteEdit});
    const auto title = [&window] { return window.shown(u"rowTitle"_s).section(u" · "_s, 0, 0); };
    QCOMPARE(title(), u"Imani Wright"_s);
    window.key(Qt::Key_F8);
    QCOMPARE(title(), u"Jonas Weber"_s);
    window.key(Qt::Key_1, Qt::ControlModifier);
    window.key(Qt::Key_F8);
    QCOMPARE(title(), u"Sofia Rossi"_s);
    window.key(Qt::Key_F8);
    QCOMPARE(title(), u"Imani Wright"_s);
    window.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(title(), u"Sofia Rossi"_s);
    window.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(title(), u"Imani Wright"_s);
}

void TestConflicts::stepsThroughFields()
{
    Window window({editEdit});
    QCOMPARE(window.cell(window.fields()->currentIndex().row(), 0), u"start and end"_s);
    QVERIFY(!window.action(u"previousField"_s)->isEnabled());
    window.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(window.cell(window.fields()->currentIndex().row(), 0), u"MEAL"_s);
    QVERIFY2(!window.action(u"nextField"_s)->isEnabled(), "the coaching is not to be chosen");
    window.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(window.cell(window.fields()->currentIndex().row(), 0), u"start and end"_s);
}

void TestConflicts::tellsWhy()
{
    Window window({editEdit, editDelete});
    auto *story = window.find<QTextBrowser>(u"storyPanel"_s);
    QVERIFY(!story->isVisible());
    window.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(story->isVisible());
    const QString text = story->toPlainText();
    for (const QString &part :
         {u"workday-weekly.csv"_s, u"1,204"_s, editEdit.desired, u"Imani Wright"_s, u"UTC"_s, u"08:00–16:00"_s,
          u"09:00–17:00"_s, u"08:30–16:30"_s, u"agreed 09:00–17:00 → HRIS 08:00–16:00, WFM 08:30–16:30: both changed"_s,
          u"the HRIS does not own it"_s, u"by the link kept since it was last agreed"_s,
          u"The HRIS and WFM changed it differently."_s, u"waits for your choice"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    window.key(Qt::Key_F8);
    QVERIFY2(story->toPlainText().contains(u"Jonas Weber"_s), "it follows the row");
    window.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!story->isVisible());
}

void TestConflicts::filtersByChip()
{
    const Case merged{u"a4"_s, u"09:00-17:00 meal 12:30+30"_s, u"09:00-17:00 meal 12:00+30"_s,
                      u"08:30-16:30 meal 12:30+30"_s};
    Window window({editEdit, merged});
    QCOMPARE(window.chip(u"chipMerged"_s), 1);
    QTest::mouseClick(window.find<Chip>(u"chipMerged"_s), Qt::LeftButton);
    auto *list = window.find<QAbstractItemView>(u"conflictList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(window.shown(u"rowTitle"_s).startsWith(u"Noah Smith"_s));
    QVERIFY2(!window.action(u"takeHris"_s)->isEnabled(), "what was merged is no question");
    QTest::mouseClick(window.find<Chip>(u"chipBlocked"_s), Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(window.shown(u"listEmpty"_s), u"Nothing is blocked."_s);
    window.key(Qt::Key_F8);
    QVERIFY(window.find<Chip>(u"chipNeedsYou"_s)->isChecked());
}

//! The row side by side is one of a list on show, or none.
void TestConflicts::showsARowOfTheFilter()
{
    const Case merged{u"a4"_s, u"09:00-17:00 meal 12:30+30"_s, u"09:00-17:00 meal 12:00+30"_s,
                      u"08:30-16:30 meal 12:30+30"_s};
    Window window({editEdit, editDelete, merged});
    const auto show = [&window](const QString &chip) { QTest::mouseClick(window.find<Chip>(chip), Qt::LeftButton); };
    auto *empty = window.find<QWidget>(u"detailEmpty"_s);
    window.key(Qt::Key_L, Qt::ControlModifier);
    const QString later = window.shown(u"rowTitle"_s);
    show(u"chipNeedsYou"_s);
    const QString open = window.shown(u"rowTitle"_s);
    QVERIFY(open != later);
    show(u"chipMerged"_s);
    QVERIFY(window.shown(u"rowTitle"_s).startsWith(u"Noah Smith"_s));
    show(u"chipLater"_s);
    QCOMPARE(window.shown(u"rowTitle"_s), later);
    show(u"chipBlocked"_s);
    QVERIFY2(empty->isVisible(), "none is blocked");
    QVERIFY2(!window.action(u"takeHris"_s)->isEnabled(), "of a row that is not shown nothing is chosen");
    show(u"chipNeedsYou"_s);
    QVERIFY(!empty->isVisible());
    QCOMPARE(window.shown(u"rowTitle"_s), open);
    // What is settled is on show below every list.
    window.key(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.settled(), 1);
    show(u"chipBlocked"_s);
    QCOMPARE(window.shown(u"rowTitle"_s), open);
}

void TestConflicts::appliesOnlyWhatIsResolved()
{
    Window window({editEdit, editDelete, deleteEdit});
    QSignalSpy activity(window.fixture.review.get(), &Review::activityChanged);
    window.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(window.page.findChild<ApplyDialog *>() == nullptr);

    window.key(Qt::Key_1, Qt::ControlModifier);
    window.key(Qt::Key_F8);
    window.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(activity.size(), 0);
    window.key(Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = window.page.findChild<ApplyDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *table = dialog->findChild<QAbstractItemView *>(u"applyTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"write 08:00–16:00 (HRIS used)"_s);
    QCOMPARE(table->model()->index(1, 3).data().toString(), u"nothing to write (WFM kept)"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"applySummary"_s)->text().contains(u"1 conflict(s) still open"_s));
    QVERIFY(window.fixture.review->activity() == Review::Activity::Idle);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"applyNow"_s), Qt::LeftButton);
    QCOMPARE(activity.size(), 1);
    QVERIFY(window.fixture.review->activity() == Review::Activity::Syncing);
    QVERIFY(!window.action(u"applyDecisions"_s)->isEnabled());
    QTRY_VERIFY(window.fixture.review->activity() == Review::Activity::Idle);
}

void TestConflicts::guardStopsDecisions()
{
    Window window({editEdit, editDelete, deleteEdit});
    QVERIFY(window.fixture.workspace->saveOrganisation({.id = u"contoso"_s,
                                                        .name = u"Contoso Care"_s,
                                                        .service = u"etag"_s,
                                                        .guards = {.payrollClosed = QDate(2027, 3, 31)}}));
    window.fixture.review->reloadOrganisations();
    window.key(Qt::Key_1, Qt::ControlModifier);
    window.key(Qt::Key_F8);
    window.key(Qt::Key_3, Qt::ControlModifier); // nothing to write: no guard minds
    window.key(Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = window.page.findChild<ApplyDialog *>();
    QVERIFY(dialog != nullptr);
    const auto *apply = dialog->findChild<QPushButton *>(u"applyNow"_s);
    QVERIFY2(apply->text().contains(u"1 decision"_s), qPrintable(apply->text()));
    auto *number = dialog->findChild<QLineEdit *>(u"confirm:contoso:payroll"_s);
    QVERIFY(number != nullptr);
    QTest::keyClicks(number, u"1"_s);
    QVERIFY(apply->text().contains(u"2 decision"_s));
    QCOMPARE(dialog->confirmations().size(), 1);
}

void TestConflicts::neverAppliesByEsc()
{
    Window window({editEdit, editDelete});
    QSignalSpy activity(window.fixture.review.get(), &Review::activityChanged);
    window.key(Qt::Key_1, Qt::ControlModifier);
    for (const QString &name : {u"conflictList"_s, u"settledList"_s, u"fieldTable"_s, u"chipNeedsYou"_s,
                                u"applyDecisionsButton"_s, u"takeWfmButton"_s}) {
        window.find<QWidget>(name)->setFocus();
        window.key(Qt::Key_Escape);
    }
    window.key(Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = window.page.findChild<ApplyDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(window.page.findChild<ApplyDialog *>() == nullptr);
    QCOMPARE(activity.size(), 0);
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(wholeShift), Side::Hris);
    QVERIFY(!window.row(u"a2"_s).decision);
}

void TestConflicts::keepsADraft()
{
    Window window;
    PlanRow row = compared({editEdit}).constFirst();
    Decision decision;
    decision.fields = {{wholeShift, Side::Wfm}};
    decision.seen = test::shift(u"08:45-16:45 meal 12:30+30"_s);
    decision.who = u"ana"_s;
    row.decision = decision;
    row.reasons.append({Reason::Code::MovedSinceSeen, {}});
    window.open({row});

    QCOMPARE(window.page.count(), 1);
    QVERIFY(!window.action(u"applyDecisions"_s)->isEnabled());
    QVERIFY(window.bar(u"draftBar"_s).contains(u"kept as a draft"_s));
    QCOMPARE(window.cell(0, FieldModel::ResultColumn), u"08:30–16:30"_s);
    const auto *model = window.find<QAbstractItemView>(u"conflictList"_s)->model();
    QCOMPARE(model->index(0, ConflictListModel::WhatColumn).data(ConflictListModel::SecondLineRole).toString(),
             u"moved, confirm"_s);

    window.press(u"confirmDraft"_s);
    QCOMPARE(window.page.count(), 0);
    QVERIFY(window.action(u"applyDecisions"_s)->isEnabled());
    QVERIFY(window.bar(u"draftBar"_s).isEmpty());
    QCOMPARE(window.row(u"a1"_s).decision->fields, decision.fields);
    QCOMPARE(window.row(u"a1"_s).decision->seen, row.current);
}

void TestConflicts::asksAnewForWhatMovedInADraft()
{
    Window window;
    PlanRow row = compared({twoFields}).constFirst();
    Decision decision;
    decision.fields = {{wholeShift, Side::Hris}, {meal, Side::Wfm}};
    decision.seen = test::shift(u"08:45-16:45 meal 13:00+30"_s); // the window moved, the meal did not
    row.decision = decision;
    row.reasons.append({Reason::Code::MovedSinceSeen, {}});
    window.open({row});

    // To choose the meal anew is not to confirm the window.
    window.key(Qt::Key_Down, Qt::ControlModifier);
    window.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.row(u"a6"_s).decision->fields, (QMap<FieldKey, Side>{{meal, Side::Hris}}));
    QCOMPARE(window.page.count(), 1);
    window.key(Qt::Key_Up, Qt::ControlModifier);
    window.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.page.count(), 0);
}

void TestConflicts::tellsNewsOfARun()
{
    ReviewFixture before;
    ReviewFixture after;
    QList<PlanRow> rows = compared({editEdit, editDelete, createCreate});
    QList<PlanRow> earlier = rows;
    earlier[0].kind = RowKind::Update; // was to be written, met a stale version
    Decision decision;
    decision.shift = Side::Wfm;
    decision.seen = earlier[2].current;
    earlier[2].decision = decision;
    before.open(earlier);
    decision.seen = test::shift(u"10:00-12:00"_s); // WFM moved on after that
    rows[2].decision = decision;
    rows[2].reasons.append({Reason::Code::MovedSinceSeen, {}});
    after.open(rows);

    ConflictIndex index;
    index = ConflictIndex(before.review->plan());
    QCOMPARE(index.count(Standing::NeedsYou), 1);
    QCOMPARE(index.count(Standing::Settled), 1);
    const ConflictIndex::News news = index.update(*after.review, u"contoso"_s, u"sched"_s, {});
    QCOMPARE(news.arrived, QList{ReviewFixture::ref(rows[0])});
    QCOMPARE(news.moved, QList{ReviewFixture::ref(rows[2])});
    QCOMPARE(index.count(Standing::NeedsYou), 3);
    QCOMPARE(index.update(*after.review, u"contoso"_s, u"sched"_s, {}).arrived, QList<RowRef>());
}

void TestConflicts::keepsItsKeysWhileHidden()
{
    Window window({editEdit});
    window.page.hide();
    for (const QAction *action : window.page.reviewActions())
        QVERIFY2(action == nullptr || !action->isEnabled(), "a key of a hidden page would decide unseen");
    window.page.show();
    QVERIFY(window.action(u"takeHris"_s)->isEnabled());
}

void TestConflicts::namesEveryAction()
{
    Window window({editEdit});
    const QMap<QString, QKeySequence> keys{{u"nextConflict"_s, QKeySequence(u"F8"_s)},
                                           {u"previousConflict"_s, QKeySequence(u"Shift+F8"_s)},
                                           {u"nextField"_s, QKeySequence(u"Ctrl+Down"_s)},
                                           {u"previousField"_s, QKeySequence(u"Ctrl+Up"_s)},
                                           {u"takeHris"_s, QKeySequence(u"Ctrl+1"_s)},
                                           {u"takeAgreedShift"_s, QKeySequence(u"Ctrl+Shift+2"_s)},
                                           {u"takeWfmAlike"_s, QKeySequence(u"Ctrl+Alt+3"_s)},
                                           {u"editResult"_s, QKeySequence(u"Ctrl+4"_s)},
                                           {u"leaveForLater"_s, QKeySequence(u"Ctrl+L"_s)},
                                           {u"why"_s, QKeySequence(u"Ctrl+I"_s)},
                                           {u"undoDecision"_s, QKeySequence(u"Ctrl+Z"_s)},
                                           {u"redoDecision"_s, QKeySequence(u"Ctrl+Shift+Z"_s)},
                                           {u"applyDecisions"_s, QKeySequence(u"Ctrl+Return"_s)},
                                           {u"history"_s, QKeySequence(u"Ctrl+H"_s)},
                                           {u"rules"_s, QKeySequence(u"Ctrl+R"_s)},
                                           {u"goOn"_s, QKeySequence(u"Ctrl+G"_s)}};
    QSet<QString> named;
    for (const QAction *action : window.page.reviewActions()) {
        if (action == nullptr)
            continue;
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->shortcut().isEmpty());
        named.insert(action->objectName());
        if (keys.contains(action->objectName()))
            QCOMPARE(action->shortcut(), keys.value(action->objectName()));
    }
    for (auto it = keys.keyBegin(); it != keys.keyEnd(); ++it)
        QVERIFY2(named.contains(*it), qPrintable(*it));
}

void TestConflicts::namesEveryWidget()
{
    Window window({editEdit, editDelete});
    window.key(Qt::Key_4, Qt::ControlModifier);
    window.key(Qt::Key_I, Qt::ControlModifier);
    for (const QWidget *widget : window.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(
            accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
    }
    QVERIFY(!window.find<QWidget>(u"laneBars"_s)->accessibleDescription().isEmpty());
}

void TestConflicts::keepsModelsSound()
{
    Window window({editEdit, editDelete, deleteEdit, createCreate, rule, twoFields});
    QList<QAbstractItemModelTester *> testers;
    for (auto *view : window.page.findChildren<QAbstractItemView *>()) {
        if (view->model() != nullptr)
            testers.append(new QAbstractItemModelTester(
                view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &window.page));
    }
    QVERIFY(testers.size() >= 3);
    for (int i = 0; i < 6; ++i) {
        window.key(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
        window.key(Qt::Key_F8);
    }
    QCOMPARE(window.page.count(), 0);
    while (window.fixture.review->undoStack().canUndo())
        window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.page.count(), 6);
    window.open(compared({editDelete}));
}

void TestConflicts::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
    QTest::newRow("contrast") << Theme::Choice::System; // the desktop's palette wins
}

//! Saves what the page looks like to ROSTERBRIDGE_GRABS, for a person to judge.
void TestConflicts::looks()
{
    QFETCH(Theme::Choice, choice);
    const QPalette before = qApp->palette();
    if (choice == Theme::Choice::System) {
        QPalette contrast(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black,
                          Qt::black);
        contrast.setColor(QPalette::Highlight, Qt::yellow);
        contrast.setColor(QPalette::HighlightedText, Qt::black);
        qApp->setPalette(contrast);
    }
    Theme theme(*qApp);
    theme.apply(choice);
    Window window({editEdit, editDelete, deleteEdit, createCreate, rule, twoFields});
    const auto grab = [&](const QString &name) {
        QCoreApplication::processEvents(); // lays out what changed
        const QPixmap pixmap = window.page.grab();
        QVERIFY(!pixmap.isNull());
        if (const QString folder = qEnvironmentVariable("ROSTERBRIDGE_GRABS"); !folder.isEmpty())
            QVERIFY(pixmap.save(
                u"%1/conflicts-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    };
    grab(u"open"_s);
    window.key(Qt::Key_1, Qt::ControlModifier);
    window.key(Qt::Key_I, Qt::ControlModifier);
    grab(u"settled"_s);
    window.key(Qt::Key_I, Qt::ControlModifier);
    window.key(Qt::Key_F8);
    grab(u"deleted"_s);
    window.key(Qt::Key_F8, Qt::ShiftModifier);
    window.key(Qt::Key_4, Qt::ControlModifier);
    grab(u"edit"_s);
    qApp->setPalette(before);
}

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
