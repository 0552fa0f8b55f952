// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reviewfixture.h"
#include "ui/preview/previewmodel.h"
#include "ui/preview/previewview.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

QSet<RowKind> everything()
{
    QSet<RowKind> kinds;
    for (int kind = 0; kind < rowKindCount; ++kind)
        kinds.insert(RowKind(kind));
    return kinds;
}

//! Create, update, delete, conflict, in sync, keep.
QList<PlanRow> mixedRows()
{
    const QString day = u"09:00-17:00"_s;
    QList<PlanRow> rows = compared({{u"a1"_s, {}, u"14:00-22:00"_s, {}},
                                    {u"a2"_s, day, u"08:00-16:00"_s, day},
                                    {u"a3"_s, day, {}, day},
                                    {u"a4"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s},
                                    {u"a5"_s, day, day, day},
                                    {u"a6"_s, day, day, u"10:00-18:00"_s}});
    for (PlanRow &row : rows)
        row.ticked = row.kind == RowKind::Create || row.kind == RowKind::Update;
    return rows;
}

//! The model as text: a line each, children indented.
QString text(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString result;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, PreviewModel::Agent, parent);
        const QVariant check = model.index(i, PreviewModel::Tick, parent).data(Qt::CheckStateRole);
        result += QString(2 * depth, u' ') + index.data().toString()
            + (check.toInt() == Qt::Checked                ? u" [x]"_s
                   : check.toInt() == Qt::PartiallyChecked ? u" [-]"_s
                                                           : u" [ ]"_s)
            + u'\n' + text(model, model.index(i, 0, parent), depth + 1);
    }
    return result;
}

QModelIndex find(const PreviewModel &model, const QString &agent, const QModelIndex &parent = {})
{
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, PreviewModel::Agent, parent);
        if (index.data().toString() == agent)
            return index;
        if (const QModelIndex below = find(model, agent, model.index(i, 0, parent)); below.isValid())
            return below;
    }
    return {};
}

//! Schedules of mixedRows(), in two organisations.
Plan manySchedules(const ReviewFixture &fixture, int schedules)
{
    Plan plan = fixture.plan(mixedRows());
    const SchedulePlan one = plan.organisations.first().schedules.takeFirst();
    plan.organisations.append(fixture.plan({}, u"fabrikam"_s, u"Fabrikam"_s).organisations);
    plan.organisations.last().schedules.clear();
    for (int i = 0; i < schedules; ++i) {
        SchedulePlan next = one;
        next.info.id = u"schedule%1"_s.arg(i);
        plan.organisations[i % 3 == 2 ? 1 : 0].schedules.append(next);
    }
    return plan;
}

//! Rows below that can be ticked, and those that are.
std::pair<int, int> countTicks(const PreviewModel &model, const QModelIndex &parent)
{
    std::pair<int, int> count;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex tick = model.index(i, PreviewModel::Tick, parent);
        if (model.isGroup(tick)) {
            const auto [rows, ticked] = countTicks(model, tick);
            count = {count.first + rows, count.second + ticked};
        } else if (tick.flags().testFlag(Qt::ItemIsUserCheckable)) {
            ++count.first;
            count.second += tick.data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
        }
    }
    return count;
}

void checkGroups(const PreviewModel &model, const QModelIndex &parent)
{
    for (int i = 0; i < model.rowCount(parent) && !QTest::currentTestFailed(); ++i) {
        const QModelIndex group = model.index(i, PreviewModel::Tick, parent);
        if (!model.isGroup(group))
            return;
        const auto [rows, ticked] = countTicks(model, group);
        QCOMPARE(group.data(PreviewModel::SummaryRole).toString(),
                 rows == 0 ? QString() : u"%L1 of %L2 ticked"_s.arg(ticked).arg(rows));
        QCOMPARE(group.data(Qt::CheckStateRole).toInt(),
                 int(ticked == 0          ? Qt::Unchecked
                         : ticked == rows ? Qt::Checked
                                          : Qt::PartiallyChecked));
        checkGroups(model, group);
    }
}

} // namespace

class TestPreviewModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void treeAndFlat()
    {
        ReviewFixture fixture;
        PreviewModel model(*fixture.review);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKinds(everything());
        fixture.open(mixedRows());
        QCOMPARE(text(model),
                 u"Contoso Care [-]\n"
                 "  Team · week of Mon 8 Mar [-]\n"
                 "    Imani Wright [x]\n"
                 "    Jonas Weber [x]\n"
                 "    Sofia Rossi [ ]\n"
                 "    Noah Smith [ ]\n"
                 "    Olga Novak [ ]\n"
                 "    Pia Lund [ ]\n"_s);
        QCOMPARE(model.shown(), 6);
        model.setFlat(true);
        QVERIFY(text(model).startsWith(u"Imani Wright [x]\n"_s));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(0, PreviewModel::Team).data().toString(), u"Contoso Care › Team"_s);
        model.sort(PreviewModel::Agent, Qt::DescendingOrder);
        QVERIFY(text(model).startsWith(u"Sofia Rossi"_s));
        model.sort(PreviewModel::Hris, Qt::AscendingOrder);
        QCOMPARE(model.index(5, PreviewModel::Agent).data().toString(), u"Imani Wright"_s);
    }

    void kindsAndWords()
    {
        ReviewFixture fixture;
        PreviewModel model(*fixture.review);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.open(mixedRows());
        QCOMPARE(model.shown(), 0);
        QCOMPARE(model.rowCount(), 0); // no empty groups
        model.setKinds({RowKind::Delete});
        QCOMPARE(model.shown(), 1);
        QVERIFY(find(model, u"Sofia Rossi"_s).isValid());
        model.setKinds(everything());
        model.setFind(u"weber"_s);
        QCOMPARE(model.shown(), 1);
        model.setFind(u"team"_s);
        QCOMPARE(model.shown(), 6);
        model.setFind(u"nobody"_s);
        QCOMPARE(model.shown(), 0);
    }

    void tickOne()
    {
        ReviewFixture fixture;
        PreviewModel model(*fixture.review);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKinds(everything());
        fixture.open(mixedRows());
        const QModelIndex deleted = find(model, u"Sofia Rossi"_s).siblingAtColumn(PreviewModel::Tick);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.setData(deleted, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(deleted.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(deleted.siblingAtColumn(PreviewModel::Change).data().toString(), u"− removed"_s);
        QVERIFY(changed.count() > 0);
        QCOMPARE(reset.count(), 0);
        fixture.review->undoStack().undo();
        QCOMPARE(deleted.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    // Ticking a group destroys nothing by the way; with the deletes alone on show it ticks them.
    void tickGroup()
    {
        ReviewFixture fixture;
        PreviewModel model(*fixture.review);
        model.setKinds(everything());
        fixture.open(mixedRows());
        const auto group = [&model] { return model.index(0, PreviewModel::Tick); };
        const auto ticked = [&fixture] {
            QStringList names;
            for (const PlanRow &row : fixture.review->plan().organisations.first().schedules.first().rows) {
                if (row.ticked)
                    names.append(row.agentName);
            }
            return names;
        };
        model.toggle({group()});
        QCOMPARE(ticked(), QStringList()); // all that the group means was ticked
        QCOMPARE(group().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        model.toggle({group()});
        QCOMPARE(ticked(), (QStringList{u"Imani Wright"_s, u"Jonas Weber"_s}));
        QCOMPARE(group().data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        model.setKinds({RowKind::Delete});
        model.toggle({group()});
        QCOMPARE(ticked(), (QStringList{u"Imani Wright"_s, u"Jonas Weber"_s, u"Sofia Rossi"_s}));
        QCOMPARE(group().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void onlyWritableRowsCanBeTicked()
    {
        ReviewFixture fixture;
        PreviewModel model(*fixture.review);
        model.setKinds(everything());
        fixture.open(mixedRows());
        for (const auto *agent : {u"Noah Smith", u"Olga Novak", u"Pia Lund"}) {
            const QModelIndex tick = find(model, QString::fromUtf16(agent)).siblingAtColumn(PreviewModel::Tick);
            QVERIFY(!tick.flags().testFlag(Qt::ItemIsUserCheckable));
            model.toggle({tick});
            QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        }
        // A decided conflict goes with the ticked rows.
        const QModelIndex conflict = find(model, u"Noah Smith"_s).siblingAtColumn(PreviewModel::Tick);
        Decision decision;
        decision.shift = Side::Hris;
        fixture.review->decide({{model.ref(conflict), decision}}, u"decide"_s);
        QCOMPARE(conflict.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void refsLeadBack()
    {
        ReviewFixture fixture;
        PreviewModel model(*fixture.review);
        model.setKinds(everything());
        fixture.open(mixedRows());
        for (const bool flat : {false, true}) {
            model.setFlat(flat);
            const QModelIndex index = find(model, u"Jonas Weber"_s);
            QCOMPARE(model.indexOf(model.ref(index)), index);
        }
        QVERIFY(!model.indexOf({u"contoso"_s, u"nowhere"_s, u"nothing"_s}).isValid());
    }

    // What groups tell is counted schedule by schedule as rows are ticked; it has to be what a full count finds.
    void numbersOfGroups_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void numbersOfGroups()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        ReviewFixture fixture;
        fixture.review->openPlan(manySchedules(fixture, 12));
        PreviewModel model(*fixture.review);
        model.setKinds(everything());
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(6)) {
            case 0: {
                QSet<RowKind> kinds = everything();
                kinds.remove(RowKind(random.bounded(rowKindCount)));
                model.setKinds(kinds);
                break;
            }
            case 1:
                model.setFind(QStringList{{}, u"i"_s, u"Weber"_s, u"Team"_s}.at(random.bounded(4)));
                break;
            case 2:
                model.sort(random.bounded(int(PreviewModel::ColumnCount)), Qt::SortOrder(random.bounded(2)));
                break;
            case 3:
                if (random.bounded(2) == 0)
                    fixture.review->undoStack().undo();
                else
                    fixture.review->undoStack().redo();
                break;
            default: {
                QModelIndex at; // the root, a group or a row
                for (int depth = random.bounded(4); depth > 0 && model.rowCount(at) > 0; --depth)
                    at = model.index(random.bounded(model.rowCount(at)), 0, at);
                model.toggle({at});
            }
            }
            checkGroups(model, {});
            if (QTest::currentTestFailed())
                return;
        }
    }

    // A worker lists what is large: what was shown stays until then, and what is ticked meanwhile is counted in.
    void largePlan()
    {
        constexpr int rows = 4'000 * 6;
        QVERIFY(rows > rowsAtOnce);
        ReviewFixture fixture;
        fixture.review->openPlan(manySchedules(fixture, 4'000));
        PreviewModel model(*fixture.review);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.shown(), 0);
        model.setKinds(everything());
        QVERIFY(model.isBusy());
        QCOMPARE(model.shown(), 0);
        const PlanRow deleted = mixedRows().at(2);
        fixture.review->setTicked({{u"contoso"_s, u"schedule6"_s, deleted.key}}, true);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.shown(), rows);
        checkGroups(model, {});

        // Nobody waits for what was asked before.
        model.setFind(u"nobody"_s);
        model.setFind(u"rossi"_s);
        model.setFlat(true);
        model.sort(PreviewModel::Tick, Qt::AscendingOrder);
        QVERIFY(!model.isFlat());
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(model.isFlat());
        QCOMPARE(model.shown(), 4'000);
        QCOMPARE(model.index(0, PreviewModel::Tick).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.ref(model.index(0, 0)).scheduleId, u"schedule6"_s);
        QCOMPARE(model.index(1, PreviewModel::Tick).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.indexOf(model.ref(model.index(9, PreviewModel::Agent))), model.index(9, PreviewModel::Agent));

        // Another plan ends it; the one that is gone is not shown again.
        model.setFlat(false);
        fixture.open(mixedRows());
        QVERIFY(!model.isBusy());
        QCOMPARE(model.shown(), 1);
        QVERIFY(!model.isFlat());
    }

    // Ticking it all is one step, done bit by bit; the next step waits for the rest.
    void tickAllOfLargePlan()
    {
        ReviewFixture fixture;
        fixture.review->openPlan(manySchedules(fixture, 4'000));
        PreviewModel model(*fixture.review);
        model.setKinds(everything());
        QTRY_VERIFY(!model.isBusy());
        const auto toSync = [&fixture] { return fixture.review->tally().all().toSync; };
        QCOMPARE(toSync(), 2 * 4'000);
        const QModelIndexList everywhere{QModelIndex()};
        model.tick(everywhere, false);
        QTRY_COMPARE(toSync(), 0);
        QCOMPARE(fixture.review->undoStack().count(), 1);
        model.tick(everywhere, true);
        QTRY_COMPARE(toSync(), 2 * 4'000); // no delete among them
        checkGroups(model, {});
        fixture.review->undoStack().undo();
        const PlanRow deleted = mixedRows().at(2);
        fixture.review->setTicked({{u"contoso"_s, u"schedule3999"_s, deleted.key}}, true);
        QCOMPARE(toSync(), 1);
        QCOMPARE(fixture.review->tally(), PlanTally(fixture.review->plan()));
        checkGroups(model, {});

        // A flat table goes as a whole, too.
        model.setFlat(true);
        QTRY_VERIFY(!model.isBusy());
        model.toggle(everywhere);
        QTRY_COMPARE(toSync(), 2 * 4'000 + 1);
        model.toggle(everywhere);
        QTRY_COMPARE(toSync(), 0);
    }

    // Ctrl+A marks one range of lines, however many there are, and a letter starts no search through all of them.
    void selectAllOfLargePlan()
    {
        ReviewFixture fixture;
        fixture.review->openPlan(manySchedules(fixture, 4'000));
        PreviewModel model(*fixture.review);
        model.setKinds(everything());
        PreviewView view(model);
        QTRY_VERIFY(!model.isBusy());
        const auto toSync = [&fixture] { return fixture.review->tally().all().toSync; };
        for (const bool flat : {false, true}) {
            model.setFlat(flat);
            QTRY_VERIFY(!model.isBusy());
            view.selectAll();
            QCOMPARE(view.selectionModel()->selection().size(), 1);
            view.toggleSelected();
            QTRY_COMPARE(toSync(), 0);
            view.toggleSelected();
            QTRY_COMPARE(toSync(), 2 * 4'000); // no delete among them
            const QModelIndex current = view.currentIndex();
            QTest::keyClick(&view, Qt::Key_S);
            QCOMPARE(view.currentIndex(), current);
        }
    }
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestPreviewModel)
#include "tst_previewmodel.moc"
