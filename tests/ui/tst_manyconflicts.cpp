// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shiftmaker.h"
#include "tests/ui/conflictswindow.h"
#include "ui/conflicts/applydialog.h"
#include "ui/conflicts/bulkdialog.h"
#include "ui/conflicts/outcometable.h"
#include "ui/conflicts/overviewstrip.h"
#include "ui/conflicts/rulesdialog.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QProgressBar>
#include <QPromise>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace rosterbridge;
using rosterbridge::test::Case;
using rosterbridge::test::compared;
using Window = rosterbridge::test::ConflictsWindow;

namespace {

const FieldKey wholeShift{.kind = FieldKey::Kind::Window, .segment = {}};
const FieldKey meal{.kind = FieldKey::Kind::Segment, .segment = {u"meal"_s, 0}};

Case mealConflict(const QString &agentId)
{
    return {agentId, u"09:00-17:00 meal 12:30+30"_s, u"09:00-17:00 meal 12:00+30"_s, u"09:00-17:00 meal 13:00+30"_s};
}

Case timesConflict(const QString &agentId)
{
    return {agentId, u"09:00-17:00"_s, u"08:00-16:00"_s, u"08:10-16:10"_s};
}

//! 120 conflicts, of which 100 are alike, of people with names of their own.
QList<PlanRow> manyRows()
{
    QList<Case> cases;
    for (int i = 0; i < 120; ++i) {
        const QString id = u"n%1"_s.arg(i, 3, 10, QChar(u'0'));
        if (i % 6 != 3) {
            cases.append(mealConflict(id));
            continue;
        }
        switch (i % 5) {
        case 0:
            cases.append({id, u"09:00-17:00"_s, u"08:00-16:00"_s, {}}); // edit/delete
            break;
        case 1:
            cases.append({id, u"09:00-17:00"_s, {}, u"08:30-16:30"_s}); // delete/edit
            break;
        case 2:
            cases.append({id, {}, u"08:00-16:00"_s, u"08:30-16:30"_s}); // create/create
            break;
        case 3:
            cases.append(timesConflict(id));
            break;
        default: // two fields
            cases.append(
                {id, u"09:00-17:00 meal 12:30+30"_s, u"08:00-16:00 meal 12:00+30"_s, u"08:30-16:30 meal 13:00+30"_s});
            break;
        }
    }
    QList<PlanRow> rows = compared(cases);
    for (PlanRow &row : rows)
        row.agentName = u"Agent "_s + row.agentId.mid(1);
    return rows;
}

//! Names on view: the row side by side, and those in the list of a dialog.
QSet<QString> namesShown(const Window &window)
{
    QSet<QString> names{window.shown(u"rowTitle"_s).section(u" · "_s, 0, 0)};
    if (const auto *dialog = window.page.findChild<QDialog *>(); dialog != nullptr && dialog->isVisible()) {
        const auto *table = dialog->findChild<OutcomeTable *>();
        for (int row = 0; table != nullptr && row < table->model()->rowCount(); ++row)
            names.insert(table->model()->index(row, OutcomeModel::AgentColumn).data().toString());
    }
    return names;
}

QSet<QString> namesDecided(const Window &window)
{
    QSet<QString> names;
    for (const PlanRow &row : window.fixture.review->plan().organisations.first().schedules.first().rows) {
        if (row.decision)
            names.insert(row.agentName);
    }
    return names;
}

//! The rules of a workspace belong to an organisation that it knows.
void know(Window &window)
{
    QVERIFY(window.fixture.workspace->saveOrganisation(
        {.id = u"contoso"_s, .name = u"Contoso Care"_s, .service = u"etag"_s}));
    window.fixture.review->reloadOrganisations();
}

QModelIndex listed(const Window &window, int row)
{
    return window.find<QAbstractItemView>(u"conflictList"_s)->model()->index(row, 0);
}

} // namespace

class TestManyConflicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void takesUnderFortyKeys();
    void goesOnByItself();

    void decidesWhatIsSelected();
    void leavesWhatIsSelectedForLater();
    void leavesWhatMovedSinceItWasShown();
    void decidesHundredsInAWorker();
    void outlastsTheWorker();
    void judgesRulesInAWorker();
    void leavesWhatWouldBreakARule();

    void keepsAChoiceAsARule();
    void showsWhatRulesWouldDecide();
    void ordersRules();
    void savesRulesWithoutDeciding();
    void leavesPeoplesChoicesToThem();

    void tellsTheHistory();
    void overviewLeadsToARow();
    void keepsPlaceWhenConflictsArrive();

    void namesEveryWidget();
    void mirrorsForRightToLeft();
    void looks_data();
    void looks();
};

void TestManyConflicts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

//! One person, keys alone, 120 conflicts of which 100 are alike: under 40 presses, and no row is decided that was not
//! on view when the key was pressed.
void TestManyConflicts::takesUnderFortyKeys()
{
    Window window;
    window.open(manyRows());
    QCOMPARE(window.page.count(), 120);
    QSignalSpy activity(window.fixture.review.get(), &Review::activityChanged);

    QSet<QString> decided;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QSet<QString> shown = namesShown(window);
        const bool inDialog = window.page.findChild<QDialog *>() != nullptr;
        window.key(key, modifiers);
        if (inDialog)
            window.activate();
        const QSet<QString> now = namesDecided(window);
        const QSet<QString> unseen = now - decided - shown;
        QVERIFY2(unseen.isEmpty(), qPrintable(u"decided unseen: "_s + QStringList(unseen.values()).join(u", "_s)));
        decided = now;
    };

    press(Qt::Key_G, Qt::ControlModifier); // go on after each choice
    press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(decided.size(), 0);
    press(Qt::Key_Return);
    QCOMPARE(decided.size(), 100);
    QCOMPARE(window.page.count(), 20);
    // Each on its own merits: deletions stay with WFM, what has two fields is chosen by field, the rest is the HRIS's.
    while (window.page.count() > 0 && window.presses < 40) {
        const QString name = window.shown(u"rowTitle"_s).section(u" · "_s, 0, 0);
        const PlanRow row = window.row(u"n"_s + name.section(u' ', 1));
        if (row.conflict == ConflictKind::DeleteEdit)
            press(Qt::Key_3, Qt::ControlModifier);
        else
            press(Qt::Key_1, Qt::ControlModifier);
    }
    QCOMPARE(window.page.count(), 0);
    QCOMPARE(decided.size(), 120);
    QCOMPARE(window.shown(u"progressText"_s), u"120 of 120 resolved"_s);

    QCOMPARE(activity.size(), 0); // choosing is not writing
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(window.page.findChild<ApplyDialog *>() != nullptr);
    press(Qt::Key_Return);
    QVERIFY(activity.size() > 0);
    QVERIFY2(window.presses < 40, qPrintable(QString::number(window.presses)));
    QTRY_VERIFY(window.fixture.review->activity() == Review::Activity::Idle);
}

void TestManyConflicts::goesOnByItself()
{
    Window window(
        {{u"a1"_s, u"09:00-17:00 meal 12:30+30"_s, u"08:00-16:00 meal 12:00+30"_s, u"08:30-16:30 meal 13:00+30"_s},
         timesConflict(u"a2"_s),
         timesConflict(u"a3"_s)});
    const auto field = [&window] { return window.cell(window.fields()->currentIndex().row(), 0); };
    const auto title = [&window] { return window.shown(u"rowTitle"_s).section(u" · "_s, 0, 0); };
    window.key(Qt::Key_G, Qt::ControlModifier);
    window.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(title(), u"Imani Wright"_s);
    QCOMPARE(field(), u"MEAL"_s);
    window.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(title(), u"Jonas Weber"_s);
    QCOMPARE(field(), u"start and end"_s);
    QCOMPARE(window.fields()->currentIndex().column(), int(FieldModel::FieldColumn)); // no side beforehand
    window.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(title(), u"Sofia Rossi"_s);
    window.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(title(), u"Sofia Rossi"_s); // the last one stays in view
    window.key(Qt::Key_G, Qt::ControlModifier);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    window.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(title(), u"Sofia Rossi"_s);
}

void TestManyConflicts::decidesWhatIsSelected()
{
    Window window;
    window.open(manyRows());
    auto *list = window.find<QAbstractItemView>(u"conflictList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(listed(window, 1)).center());
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list->selectionModel()->selectedRows().size(), 3);
    QCOMPARE(window.action(u"takeWfm"_s)->text(), u"Keep WFM in 3 rows…"_s);
    QVERIFY(!window.action(u"editResult"_s)->isEnabled());

    window.key(Qt::Key_3, Qt::ControlModifier);
    auto *dialog = window.page.findChild<BulkDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(namesShown(window), (QSet<QString>{u"Agent 001"_s, u"Agent 002"_s, u"Agent 003"_s}));
    QVERIFY(dialog->findChild<QCheckBox *>(u"keepRule"_s)->isHidden());
    window.key(Qt::Key_Return);
    window.activate();
    QCOMPARE(namesDecided(window), (QSet<QString>{u"Agent 001"_s, u"Agent 002"_s, u"Agent 003"_s}));
    QCOMPARE(window.row(u"n001"_s).decision->fields.value(meal), Side::Wfm);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(namesDecided(window).isEmpty());

    // All of them, by the usual key.
    list->setFocus();
    window.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(window.action(u"takeHrisShift"_s)->text(), u"Use HRIS’s whole shift in 120 rows…"_s);
}

void TestManyConflicts::leavesWhatIsSelectedForLater()
{
    Window window;
    window.open(manyRows());
    auto *list = window.find<QAbstractItemView>(u"conflictList"_s);
    list->setFocus();
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(window.action(u"leaveForLater"_s)->text(), u"&Leave 2 rows for later"_s);
    window.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(window.chip(u"chipLater"_s), 2);
    QCOMPARE(window.page.count(), 118);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.page.count(), 120);
}

//! More than are judged at once: the dialog is there at once and counts; one undo takes all of them back.
void TestManyConflicts::decidesHundredsInAWorker()
{
    constexpr int many = 300;
    Window window;
    QList<Case> cases;
    for (int i = 0; i < many; ++i)
        cases.append(mealConflict(u"n%1"_s.arg(i)));
    window.open(compared(cases));
    QCOMPARE(window.page.count(), many);
    const auto open = [&window] {
        window.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = window.page.findChild<BulkDialog *>();
        return dialog;
    };
    BulkDialog *dialog = open();
    QVERIFY(dialog != nullptr);
    const auto *button = dialog->findChild<QPushButton *>(u"decideRows"_s);
    QVERIFY(!button->isEnabled()); // nothing is shown yet
    QVERIFY(dialog->findChild<QProgressBar *>(u"bulkProgress"_s)->isVisible());
    dialog->reject();
    QTRY_VERIFY(window.page.findChild<BulkDialog *>() == nullptr);
    window.activate();
    QCOMPARE(window.page.count(), many);

    dialog = open();
    button = dialog->findChild<QPushButton *>(u"decideRows"_s);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(button->hasFocus());
    QCOMPARE(dialog->bulk().rows.size(), many);
    QVERIFY2(dialog->findChild<QLabel *>(u"bulkQuestion"_s)->text().contains(u"300"_s),
             qPrintable(dialog->bulk().question));
    window.key(Qt::Key_Return);
    window.activate();
    QVERIFY(!window.action(u"applyDecisions"_s)->isEnabled()); // what will be written is not known yet
    QTRY_VERIFY(!window.page.isBusy());
    QCOMPARE(window.page.count(), 0);
    QCOMPARE(window.settled(), many);
    QVERIFY(window.action(u"applyDecisions"_s)->isEnabled());
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!window.page.isBusy());
    QCOMPARE(window.page.count(), many);
    QVERIFY(!window.action(u"undoDecision"_s)->isEnabled()); // it was one step
    window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    window.key(Qt::Key_Z, Qt::ControlModifier); // faster than the list can follow
    window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!window.page.isBusy());
    QCOMPARE(window.page.count(), 0);
    for (const PlanRow &row : window.fixture.review->plan().organisations.first().schedules.first().rows)
        QVERIFY(row.decision && row.decision->fields.value(meal) == Side::Wfm);
}

//! What was judged is shown before the worker lets go of its promise, which ends once more then.
void TestManyConflicts::outlastsTheWorker()
{
    auto judging = std::make_unique<QPromise<Bulk>>();
    judging->start();
    const BulkDialog dialog(judging->future());
    judging->addResult(Bulk{.question = u"Keep WFM?"_s, .rows = {BulkRow()}, .rule = {}, .ruleText = {}});
    judging->finish();
    QTRY_COMPARE(dialog.bulk().rows.size(), 1);
    judging.reset();
    QCoreApplication::processEvents();
    QCOMPARE(dialog.bulk().rows.size(), 1);
}

void TestManyConflicts::judgesRulesInAWorker()
{
    constexpr int many = 300;
    Window window;
    know(window);
    QList<Case> cases;
    for (int i = 0; i < many; ++i)
        cases.append(i < 100 ? timesConflict(u"n%1"_s.arg(i)) : mealConflict(u"n%1"_s.arg(i)));
    window.open(compared(cases));
    window.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = window.page.findChild<RulesDialog *>();
    QVERIFY(dialog != nullptr);
    const auto *button = dialog->findChild<QPushButton *>(u"decideByRules"_s);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(dialog->rows().size(), 100);
    // What is counted is always what the rules say now.
    dialog->findChild<QComboBox *>(u"ruleField"_s)->setCurrentIndex(0);
    dialog->findChild<QComboBox *>(u"ruleAction"_s)->setCurrentIndex(1);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(dialog->rows().size(), many);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"decideByRules"_s), Qt::LeftButton);
    window.activate();
    QTRY_VERIFY(!window.page.isBusy());
    QCOMPARE(window.chip(u"chipByRule"_s), many);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!window.page.isBusy());
    QCOMPARE(window.page.count(), many);
}

void TestManyConflicts::leavesWhatMovedSinceItWasShown()
{
    Window window({timesConflict(u"a1"_s), timesConflict(u"a2"_s)});
    Review &review = *window.fixture.review;
    QList<BulkRow> rows;
    for (const QString &agent : {u"a1"_s, u"a2"_s}) {
        const auto row = ConflictRow::find(review, test::ReviewFixture::ref(window.row(agent)));
        rows.append(BulkRow::of(*row, row->withConflicts(Side::Wfm)));
    }
    rows[0].decision->seen = test::shift(u"10:00-18:00"_s); // what was shown is not what is there now
    QCOMPARE(decideShown(review, rows, u"both"_s), 1);
    QVERIFY(!window.row(u"a1"_s).decision);
    QVERIFY(window.row(u"a2"_s).decision);
    QCOMPARE(decideShown(review, {rows[0]}, u"none"_s), 0);
    review.undoStack().undo();
    QVERIFY2(!review.undoStack().canUndo(), "what decided nothing is no step of undo");
}

//! W13: HRIS's times would leave the coaching outside of the shift.
void TestManyConflicts::leavesWhatWouldBreakARule()
{
    const Case coached{u"a2"_s, u"09:00-17:00"_s, u"07:00-15:00"_s, u"08:30-17:00 coaching 16:00+60"_s};
    Window window({timesConflict(u"a1"_s), coached});
    window.key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = window.page.findChild<BulkDialog *>();
    QVERIFY(dialog != nullptr);
    const auto *table = dialog->findChild<OutcomeTable *>();
    QCOMPARE(table->model()->rowCount(), 2);
    const QString outcome = table->model()->index(1, OutcomeModel::OutcomeColumn).data().toString();
    QVERIFY2(outcome.startsWith(u"stays with you: "_s), qPrintable(outcome));
    QVERIFY(dialog->findChild<QLabel *>(u"bulkStaying"_s)->text().startsWith(u'1'));
    QVERIFY(dialog->findChild<QPushButton *>(u"decideRows"_s)->text().contains(u'1'));
    window.key(Qt::Key_Return);
    window.activate();
    QVERIFY(window.row(u"a1"_s).decision);
    QVERIFY(!window.row(u"a2"_s).decision);
    QVERIFY(window.shown(u"rowTitle"_s).startsWith(u"Jonas Weber"_s));
}

void TestManyConflicts::keepsAChoiceAsARule()
{
    Window window;
    know(window);
    window.open(compared({mealConflict(u"a1"_s), mealConflict(u"a2"_s), timesConflict(u"a3"_s)}));
    window.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    auto *keep = window.page.findChild<QCheckBox *>(u"keepRule"_s);
    QVERIFY(keep != nullptr && keep->isVisible());
    QCOMPARE(keep->text(), u"&Keep as a rule: Keep WFM: MEAL · edit / edit"_s);
    window.key(Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(keep->isChecked()); // a button that is pressed by its mnemonic is shown so for a moment
    window.key(Qt::Key_Return);
    window.activate();

    const QList<ConflictRule> kept{{.action = ConflictRule::Action::Wfm,
                                    .field = FieldKey::Kind::Segment,
                                    .codeId = u"meal"_s,
                                    .kind = ConflictKind::EditEdit}};
    QCOMPARE(window.fixture.workspace->conflictRules(u"contoso"_s).value(), kept);
    QCOMPARE(window.row(u"a1"_s).decision->rule, u"Keep WFM: MEAL · edit / edit"_s);
    QCOMPARE(window.chip(u"chipByRule"_s), 2);
    QCOMPARE(window.settled(), 2);
    QTest::mouseClick(window.find<Chip>(u"chipByRule"_s), Qt::LeftButton);
    QCOMPARE(listed(window, 0).siblingAtColumn(ConflictListModel::WhatColumn).data().toString(),
             u"WFM kept, by rule"_s);
    QVERIFY(listed(window, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"settled by rule"_s));

    // What a person chooses over a rule is the person's.
    window.page.showConflict(test::ReviewFixture::ref(window.row(u"a1"_s)));
    window.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(window.row(u"a1"_s).decision->rule.isEmpty());
    QCOMPARE(window.chip(u"chipByRule"_s), 1);

    // The rule is there for the next plan, and runs when it is told to.
    window.open(compared({mealConflict(u"a4"_s), timesConflict(u"a5"_s)}));
    QCOMPARE(window.chip(u"chipByRule"_s), 0);
    QCOMPARE(window.action(u"rules"_s)->text(), u"Rule&s… 1 fit"_s);
    QVERIFY(!window.row(u"a4"_s).decision);
}

void TestManyConflicts::showsWhatRulesWouldDecide()
{
    Window window;
    know(window);
    window.open(manyRows());
    window.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = window.page.findChild<RulesDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Rules of Contoso Care"_s);
    // A new rule begins with the row that is on view: WFM for meals that both edited.
    const auto *rules = dialog->findChild<QListWidget *>(u"rules"_s);
    QCOMPARE(rules->count(), 1);
    QCOMPARE(rules->item(0)->text(), u"1. Keep WFM: MEAL · edit / edit – 100 row(s)"_s);
    const auto *table = dialog->findChild<OutcomeTable *>();
    QCOMPARE(table->model()->rowCount(), 100);
    QVERIFY(namesDecided(window).isEmpty());

    dialog->findChild<QComboBox *>(u"ruleKind"_s)->setCurrentIndex(0);
    dialog->findChild<QComboBox *>(u"ruleField"_s)->setCurrentIndex(1); // start and end
    dialog->findChild<QSpinBox *>(u"ruleAtMost"_s)->setValue(10);
    QCOMPARE(rules->item(0)->text(), u"1. Keep WFM: start and end · up to 10 min apart – 4 row(s)"_s);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->index(0, OutcomeModel::RuleColumn).data().toString(), u"1"_s);
    QCOMPARE(table->model()->index(0, OutcomeModel::OutcomeColumn).data().toString(),
             u"nothing to write (WFM kept, by rule)"_s);
    QVERIFY(dialog->findChild<QPushButton *>(u"decideByRules"_s)->text().contains(u'4'));
    const QSet<QString> shown = namesShown(window);

    QTest::mouseClick(dialog->findChild<QPushButton *>(u"decideByRules"_s), Qt::LeftButton);
    window.activate();
    const QSet<QString> decided = namesDecided(window);
    QCOMPARE(decided.size(), 4);
    QVERIFY(shown.contains(decided));
    QCOMPARE(window.chip(u"chipByRule"_s), 4);
    QCOMPARE(window.fixture.workspace->conflictRules(u"contoso"_s)->size(), 1);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(namesDecided(window).isEmpty()); // one step
}

void TestManyConflicts::ordersRules()
{
    Window window;
    know(window);
    QVERIFY(window.fixture.workspace->saveConflictRules(
        u"contoso"_s,
        {{.action = ConflictRule::Action::Later},
         {.action = ConflictRule::Action::Hris, .kind = ConflictKind::EditEdit}}));
    window.open(
        compared({mealConflict(u"a1"_s), timesConflict(u"a2"_s), {u"a3"_s, u"09:00-17:00"_s, {}, u"08:30-16:30"_s}}));
    window.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = window.page.findChild<RulesDialog *>();
    QVERIFY(dialog != nullptr);
    auto *rules = dialog->findChild<QListWidget *>(u"rules"_s);
    QCOMPARE(rules->item(0)->text(), u"1. Leave for later: every conflict – 3 row(s)"_s);
    QCOMPARE(rules->item(1)->text(), u"2. Use HRIS: edit / edit – 0 row(s)"_s);
    window.key(Qt::Key_Down);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"ruleUp"_s), Qt::LeftButton);
    QCOMPARE(rules->item(0)->text(), u"1. Use HRIS: edit / edit – 2 row(s)"_s);
    QCOMPARE(rules->item(1)->text(), u"2. Leave for later: every conflict – 1 row(s)"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"ruleUp"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"decideByRules"_s), Qt::LeftButton);
    window.activate();
    QCOMPARE(window.chip(u"chipByRule"_s), 2);
    QCOMPARE(window.chip(u"chipLater"_s), 1);
    window.key(Qt::Key_Z, Qt::ControlModifier); // decisions and what was put aside are one step
    QCOMPARE(window.page.count(), 3);
    QVERIFY(!window.action(u"undoDecision"_s)->isEnabled());
}

void TestManyConflicts::savesRulesWithoutDeciding()
{
    Window window;
    know(window);
    window.open(compared({mealConflict(u"a1"_s), timesConflict(u"a2"_s)}));
    window.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = window.page.findChild<RulesDialog *>();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addRule"_s), Qt::LeftButton);
    QCOMPARE(dialog->rules().size(), 2);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"removeRule"_s), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveRules"_s), Qt::LeftButton);
    window.activate();
    QVERIFY(namesDecided(window).isEmpty());
    QCOMPARE(window.fixture.workspace->conflictRules(u"contoso"_s)->size(), 1);
    QCOMPARE(window.action(u"rules"_s)->text(), u"Rule&s… 1 fit"_s);

    // Esc changes nothing.
    QTRY_VERIFY(window.page.findChild<RulesDialog *>() == nullptr);
    window.key(Qt::Key_R, Qt::ControlModifier);
    dialog = window.page.findChild<RulesDialog *>();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"removeRule"_s), Qt::LeftButton);
    QVERIFY(!dialog->findChild<QPushButton *>(u"decideByRules"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(window.fixture.workspace->conflictRules(u"contoso"_s)->size(), 1);
    QVERIFY(namesDecided(window).isEmpty());
}

void TestManyConflicts::leavesPeoplesChoicesToThem()
{
    Window window;
    know(window);
    QVERIFY(window.fixture.workspace->saveConflictRules(u"contoso"_s, {{.action = ConflictRule::Action::Wfm}}));
    window.open(compared({mealConflict(u"a1"_s), timesConflict(u"a2"_s), timesConflict(u"a3"_s)}));
    QCOMPARE(window.action(u"rules"_s)->text(), u"Rule&s… 3 fit"_s);
    window.key(Qt::Key_1, Qt::ControlModifier); // decided
    window.key(Qt::Key_F8);
    window.key(Qt::Key_L, Qt::ControlModifier); // put aside
    QCOMPARE(window.action(u"rules"_s)->text(), u"Rule&s… 1 fit"_s);
    window.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = window.page.findChild<RulesDialog *>();
    QCOMPARE(dialog->rows().size(), 1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"decideByRules"_s), Qt::LeftButton);
    window.activate();
    QVERIFY(window.row(u"a1"_s).decision->rule.isEmpty());
    QCOMPARE(window.row(u"a1"_s).decision->fields.value(meal), Side::Hris);
    QVERIFY(window.row(u"a2"_s).later);
    QCOMPARE(window.row(u"a3"_s).decision->fields.value(wholeShift), Side::Wfm);
}

void TestManyConflicts::tellsTheHistory()
{
    Window window;
    const QList<PlanRow> rows = compared({timesConflict(u"a1"_s), timesConflict(u"a2"_s)});
    const Plan earlier = window.fixture.plan(rows);
    QVERIFY(window.fixture.workspace->savePlan(earlier));
    QVERIFY(window.fixture.workspace->startRun({.id = u"r1"_s,
                                                .planId = earlier.id,
                                                .who = u"rita"_s,
                                                .started = window.fixture.clock.now() - std::chrono::days(1),
                                                .organisations = {{u"contoso"_s, {}}}},
                                               {{.organisationId = u"contoso"_s,
                                                 .scheduleId = u"sched"_s,
                                                 .key = rows[0].key,
                                                 .agentName = rows[0].agentName,
                                                 .day = rows[0].day,
                                                 .kind = RowKind::Update,
                                                 .end = RowEnd::Conflict,
                                                 .detail = u"Both changed it."_s,
                                                 .correlationId = u"c-17"_s}},
                                               false));
    window.open(rows);
    auto *drawer = window.find<QTextBrowser>(u"storyPanel"_s);
    window.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(drawer->isVisible());
    QString text = drawer->toPlainText();
    for (const QString &part :
         {u"Run of rita: put before a person"_s, u"Both changed it."_s, u"c-17"_s, u"Last agreed: 09:00–17:00"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    window.key(Qt::Key_1, Qt::ControlModifier);
    text = drawer->toPlainText();
    QVERIFY2(text.contains(u"chose: HRIS used, not written yet"_s), qPrintable(text));
    window.key(Qt::Key_F8);
    QVERIFY2(!drawer->toPlainText().contains(u"rita"_s), "each row has its own past");
    // The drawer holds one of the two.
    window.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!window.action(u"history"_s)->isChecked());
    QVERIFY(drawer->toPlainText().contains(u"waits for your choice"_s));
    window.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!drawer->isVisible());
}

void TestManyConflicts::overviewLeadsToARow()
{
    Window window;
    window.open(manyRows());
    auto *strip = window.find<OverviewStrip>(u"overview"_s);
    QCOMPARE(strip->accessibleDescription(), u"120 need you, 0 left for later, 0 settled"_s);
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->place(77).center().toPoint());
    QCOMPARE(window.shown(u"rowTitle"_s).section(u" · "_s, 0, 0), u"Agent 077"_s);
    window.key(Qt::Key_1, Qt::ControlModifier);
    window.key(Qt::Key_F8);
    window.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(strip->accessibleDescription(), u"118 need you, 1 left for later, 1 settled"_s);
    // A settled one keeps its place.
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->place(77).center().toPoint());
    QCOMPARE(window.shown(u"rowTitle"_s).section(u" · "_s, 0, 0), u"Agent 077"_s);
}

//! What comes up in a run takes neither the row on view, nor the field, nor the marks in the list.
void TestManyConflicts::keepsPlaceWhenConflictsArrive()
{
    ConflictIndex index;
    ConflictListModel model;
    test::ReviewFixture before;
    test::ReviewFixture after;
    const QList<PlanRow> rows = manyRows();
    before.open(rows.mid(1));
    after.open(rows);
    index = ConflictIndex(before.review->plan());
    model.setItems(index.items({Standing::NeedsYou}));
    QTableView list;
    list.setModel(&model);
    list.selectRow(50);
    const RowRef chosen = *model.ref(list.currentIndex());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    index.update(*after.review, u"contoso"_s, u"sched"_s, {});
    model.setItems(index.items({Standing::NeedsYou}));
    QCOMPARE(model.rowCount(), 120);
    QCOMPARE(*model.ref(list.currentIndex()), chosen);
    QCOMPARE(list.selectionModel()->selectedRows().first().row(), 51);
    QCOMPARE(resets.size(), 0);

    // The same in the page: rows change, and the person goes on where the keys are.
    Window window;
    window.open(rows);
    auto *view = window.find<QAbstractItemView>(u"conflictList"_s);
    view->setFocus();
    window.key(Qt::Key_Down);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    const QString title = window.shown(u"rowTitle"_s);
    window.fixture.review->setLater({test::ReviewFixture::ref(rows[100])}, true);
    QCOMPARE(window.shown(u"rowTitle"_s), title);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 2);
    QVERIFY(view->hasFocus());
}

void TestManyConflicts::namesEveryWidget()
{
    Window window;
    know(window);
    window.open(manyRows());
    const auto check = [](const QWidget *page) {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(
                         u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    };
    window.key(Qt::Key_H, Qt::ControlModifier);
    check(&window.page);
    window.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    auto *bulk = window.page.findChild<BulkDialog *>();
    check(bulk);
    bulk->reject();
    QTRY_VERIFY(window.page.findChild<BulkDialog *>() == nullptr);
    window.activate();
    window.key(Qt::Key_R, Qt::ControlModifier);
    check(window.page.findChild<RulesDialog *>());
}

void TestManyConflicts::mirrorsForRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Window window;
    window.open(manyRows());
    const auto *strip = window.find<OverviewStrip>(u"overview"_s);
    QVERIFY(strip->place(0).left() > strip->place(1).left());
    QTest::mouseClick(window.find<OverviewStrip>(u"overview"_s), Qt::LeftButton, {},
                      strip->place(5).center().toPoint());
    QCOMPARE(window.shown(u"rowTitle"_s).section(u" · "_s, 0, 0), u"Agent 005"_s);
    QVERIFY(window.find<QWidget>(u"conflictList"_s)->mapTo(&window.page, QPoint()).x()
            > window.fields()->mapTo(&window.page, QPoint()).x());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestManyConflicts::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Choice::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Theme::Choice::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << Theme::Choice::Light << Qt::RightToLeft;
}

//! Saves what the states look like to ROSTERBRIDGE_GRABS, for a person to judge.
void TestManyConflicts::looks()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(Qt::LayoutDirection, direction);
    const QPalette before = qApp->palette();
    Theme theme(*qApp);
    theme.apply(choice);
    QGuiApplication::setLayoutDirection(direction);
    Window window;
    know(window);
    window.open(manyRows());
    const auto grab = [&](QWidget *widget, const QString &name) {
        QCoreApplication::processEvents(); // lays out what changed
        const QPixmap pixmap = widget->grab();
        QVERIFY(!pixmap.isNull());
        if (const QString folder = qEnvironmentVariable("ROSTERBRIDGE_GRABS"); !folder.isEmpty())
            QVERIFY(
                pixmap.save(u"%1/many-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    };
    auto *list = window.find<QAbstractItemView>(u"conflictList"_s);
    list->setFocus();
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    grab(&window.page, u"selected"_s);
    window.key(Qt::Key_Up);
    window.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    auto *bulk = window.page.findChild<BulkDialog *>();
    QVERIFY(bulk != nullptr);
    grab(bulk, u"bulk"_s);
    bulk->findChild<QCheckBox *>(u"keepRule"_s)->setChecked(true);
    bulk->accept();
    QTRY_VERIFY(window.page.findChild<BulkDialog *>() == nullptr);
    window.activate();
    window.key(Qt::Key_H, Qt::ControlModifier);
    window.key(Qt::Key_L, Qt::ControlModifier);
    window.key(Qt::Key_F8);
    grab(&window.page, u"by-rule"_s);
    window.key(Qt::Key_R, Qt::ControlModifier);
    auto *rules = window.page.findChild<RulesDialog *>();
    QVERIFY(rules != nullptr);
    QTest::mouseClick(rules->findChild<QPushButton *>(u"addRule"_s), Qt::LeftButton);
    grab(rules, u"rules"_s);
    rules->reject();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    qApp->setPalette(before);
}

QTEST_MAIN(TestManyConflicts)
#include "tst_manyconflicts.moc"
