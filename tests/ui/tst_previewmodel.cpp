// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reviewfixture.h"
#include "ui/preview/previewmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
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

    // > 50 ms on the GUI thread is a defect; here with a wide margin for slow machines.
    void largePlan()
    {
        ReviewFixture fixture;
        const QList<PlanRow> some = mixedRows();
        Plan plan = fixture.plan({});
        OrganisationPlan &organisation = plan.organisations.first();
        const SchedulePlan schedule = organisation.schedules.takeFirst();
        for (int s = 0; s < 200; ++s) {
            SchedulePlan next = schedule;
            next.info.id = u"schedule%1"_s.arg(s);
            for (int r = 0; r < 120; ++r) {
                PlanRow row = some.at(r % some.size());
                row.key = QString::number(r);
                next.rows.append(row);
            }
            organisation.schedules.append(next);
        }
        fixture.review->openPlan(plan);
        PreviewModel model(*fixture.review);
        QElapsedTimer timer;
        timer.start();
        model.setKinds(everything());
        model.setFind(u"e"_s);
        model.setFlat(true);
        model.sort(PreviewModel::Day, Qt::DescendingOrder);
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(model.shown(), 200 * 120);
        QVERIFY2(elapsed < 4000, qPrintable(u"%1 ms"_s.arg(elapsed)));
    }
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestPreviewModel)
#include "tst_previewmodel.moc"
