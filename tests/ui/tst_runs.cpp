// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reviewfixture.h"
#include "ui/runs/runorganisationmodel.h"
#include "ui/runs/runrowmodel.h"
#include "ui/runs/runsmodel.h"
#include "ui/runs/runspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

const QString day = u"09:00-17:00"_s;

RunCounts counts(int written, int conflicts, int stale)
{
    RunCounts counts;
    counts.attempted = written + conflicts + 4;
    counts.written = written;
    counts.alreadyThere = 1;
    counts.conflicts = conflicts;
    counts.blocked = 1;
    counts.left = 2;
    counts.stale = stale;
    counts.mergedSilently = stale;
    counts.calls.listPages = 2;
    counts.calls.fetches = 3 + stale;
    counts.calls.writes = written + stale;
    counts.minimumCalls = 5 + written;
    return counts;
}

//! A workspace with two organisations, a finished run over both, and one that was interrupted.
class History final {
public:
    History()
    {
        plan = fixture.plan(compared({{u"a1"_s, day, u"08:00-16:00"_s, day}, {u"a2"_s, day, {}, day}}));
        plan.organisations.append(
            fixture.plan(compared({{u"a3"_s, day, u"08:00-16:00"_s, day}}), u"northwind"_s, u"Northwind Support"_s)
                .organisations);
        check(fixture.workspace->savePlan(plan));
        for (const OrganisationPlan &organisation : plan.organisations) {
            Organisation settings;
            settings.id = organisation.organisationId;
            settings.name = organisation.organisationName;
            check(fixture.workspace->saveOrganisation(settings));
        }
        fixture.review->reloadOrganisations();
    }

    //! Records a run; one that is not finished counts as interrupted, as if its program had gone.
    RunRecord record(const QString &id, bool finished, const QList<RunGuard> &guards = {}, const QString &undoes = {})
    {
        RunRecord run{.id = id, .planId = plan.id, .who = u"ana"_s, .started = fixture.clock.now()};
        run.guards = guards;
        run.undoes = undoes;
        run.organisations = {{u"contoso"_s, counts(40, 1, 3)}, {u"northwind"_s, counts(2, 0, 0)}};
        run.organisations[u"northwind"_s].error = u"The sign-in was refused."_s;
        QList<RunRow> rows;
        for (const OrganisationPlan &organisation : plan.organisations) {
            for (const PlanRow &row : organisation.schedules.first().rows)
                rows.append({.organisationId = organisation.organisationId,
                             .scheduleId = u"sched"_s,
                             .key = row.key,
                             .agentName = row.agentName,
                             .day = row.day,
                             .kind = row.kind,
                             .end = RowEnd::Pending,
                             .detail = {},
                             .correlationId = {}});
        }
        check(fixture.workspace->startRun(run, rows, true));
        if (finished) {
            rows[0].end = RowEnd::Written;
            rows[0].correlationId = u"c0ffee-1"_s;
            rows[1].end = RowEnd::Conflict;
            rows[1].detail = u"WFM changed it after the plan."_s;
            rows[2].end = RowEnd::Left;
            for (const RunRow &row : rows) {
                RunStep step;
                step.runId = run.id;
                step.organisationId = row.organisationId;
                step.rows = {row};
                check(fixture.workspace->recordStep(plan.id, step));
            }
            run.finished = fixture.clock.now() + std::chrono::minutes(2);
            run.state = RunRecord::State::Finished;
            check(fixture.workspace->finishRun(run));
        }
        return run;
    }

    template <typename T>
    static void check(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
    }

    ReviewFixture fixture;
    Plan plan;
};

template <class Widget>
Widget *find(const QWidget &page, const QString &name)
{
    auto *found = page.findChild<Widget *>(name);
    if (found == nullptr)
        qFatal("There is no %s.", qPrintable(name));
    return found;
}

QString cell(const QWidget &page, const QString &view, int row, int column)
{
    return find<QAbstractItemView>(page, view)->model()->index(row, column).data().toString();
}

int rowCount(const QWidget &page, const QString &view)
{
    return find<QAbstractItemView>(page, view)->model()->rowCount();
}

void chooseRow(const QWidget &page, const QString &name, int row)
{
    auto *view = find<QAbstractItemView>(page, name);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
}

} // namespace

class TestRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tellsThatThereIsNothing()
    {
        ReviewFixture fixture;
        RunsPage page(*fixture.review, *fixture.workspace);
        page.show();
        QVERIFY(find<QWidget>(page, u"runsEmpty"_s)->isVisible());
    }

    void listsRuns()
    {
        History history;
        history.record(u"r1"_s, true);
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        QCOMPARE(rowCount(page, u"runs"_s), 1);
        const auto value = [&page](int column) { return cell(page, u"runs"_s, 0, column); };
        QCOMPARE(value(RunsModel::StateColumn), u"✓ finished"_s);
        QCOMPARE(value(RunsModel::StartedColumn), u"08/03/2027 09:00"_s);
        QCOMPARE(value(RunsModel::WhoColumn), u"ana"_s);
        QCOMPARE(value(RunsModel::OrganisationsColumn), u"Contoso Care and Northwind Support"_s);
        QCOMPARE(value(RunsModel::AttemptedColumn), u"51"_s);
        QCOMPARE(value(RunsModel::WrittenColumn), u"42"_s);
        QCOMPARE(value(RunsModel::ConflictsColumn), u"1"_s);
        QCOMPARE(value(RunsModel::BlockedColumn), u"2"_s);
        QCOMPARE(value(RunsModel::LeftColumn), u"4"_s);
        QCOMPARE(value(RunsModel::StaleColumn), u"3"_s);
        QCOMPARE(value(RunsModel::MergedColumn), u"3"_s);
        QCOMPARE(value(RunsModel::CallsColumn), u"58 (least 52, ×1.12)"_s);
        QVERIFY(find<QLabel>(page, u"runTitle"_s)->text().contains(u"ana"_s));
        QVERIFY(!find<QPushButton>(page, u"resumeRunButton"_s)->isVisible());
    }

    void tellsWhatBecameOfEveryRow()
    {
        History history;
        history.record(u"r1"_s, true);
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        QCOMPARE(rowCount(page, u"runOrganisations"_s), 2);
        QCOMPARE(cell(page, u"runOrganisations"_s, 0, RunOrganisationModel::ProgressColumn), u"45 of 45"_s);
        QCOMPARE(cell(page, u"runOrganisations"_s, 1, RunOrganisationModel::ProblemColumn),
                 u"The sign-in was refused."_s);
        QTRY_COMPARE(rowCount(page, u"runRows"_s), 3);
        QStringList ends;
        for (int row = 0; row < 3; ++row)
            ends.append(cell(page, u"runRows"_s, row, RunRowModel::EndColumn));
        QCOMPARE(ends, QStringList({u"✓ written"_s, u"! conflict"_s, u"› left"_s}));
        QCOMPARE(cell(page, u"runRows"_s, 0, RunRowModel::CorrelationColumn), u"c0ffee-1"_s);
        QCOMPARE(cell(page, u"runRows"_s, 1, RunRowModel::DetailColumn), u"WFM changed it after the plan."_s);
        QCOMPARE(cell(page, u"runRows"_s, 1, RunRowModel::ChangeColumn), u"delete"_s);

        // W15: one organisation's rows alone.
        chooseRow(page, u"runOrganisations"_s, 1);
        QCOMPARE(rowCount(page, u"runRows"_s), 1);
        QCOMPARE(cell(page, u"runRows"_s, 0, RunRowModel::AgentColumn), u"Sofia Rossi"_s);
        QCOMPARE(cell(page, u"runRows"_s, 0, RunRowModel::OrganisationColumn), u"Northwind Support"_s);
    }

    // Who let which guard pass, when, and with what number.
    void tellsOfGuards()
    {
        History history;
        history.record(u"r1"_s, true,
                       {{u"contoso"_s, Guard::Deletes, 21, 100, true}, {u"northwind"_s, Guard::PastDays, 2, 9, false}});
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        const auto *guards = find<QListWidget>(page, u"runGuards"_s);
        QCOMPARE(guards->count(), 2);
        QVERIFY(guards->isVisible());
        const QString confirmed = guards->item(0)->text();
        for (const QString &part :
             {u"Contoso Care"_s, u"21 shift"_s, u"100"_s, u"number 21"_s, u"ana"_s, u"08/03/2027"_s})
            QVERIFY2(confirmed.contains(part), qPrintable(confirmed));
        QVERIFY(guards->item(1)->text().contains(u"Northwind Support"_s));
        QVERIFY(guards->item(1)->text().contains(u"stopped"_s));

        history.record(u"r2"_s, true);
        RunsPage other(*history.fixture.review, *history.fixture.workspace);
        other.show();
        QVERIFY(find<QListWidget>(other, u"runGuards"_s)->isHidden());
    }

    void copiesCorrelationIds()
    {
        History history;
        history.record(u"r1"_s, true);
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        auto *view = find<QAbstractItemView>(page, u"runRows"_s);
        QTRY_VERIFY(view->model()->rowCount() > 0);
        view->selectAll();
        find<QAction>(page, u"copyCorrelationId"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"c0ffee-1"_s);
    }

    void resumesAnInterruptedRun()
    {
        History history;
        history.record(u"r1"_s, false);
        // The program that ran it is gone: another one opens the workspace.
        const QString directory = history.fixture.workspace->directory();
        history.fixture.review.reset();
        history.fixture.workspace.reset();
        history.fixture.workspace = std::move(Workspace::open(directory).value());
        history.fixture.review =
            std::make_unique<Review>(*history.fixture.workspace, history.fixture.gateways, history.fixture.clock);
        Review &review = *history.fixture.review;
        RunsPage page(review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        QCOMPARE(cell(page, u"runs"_s, 0, RunsModel::StateColumn), u"! interrupted"_s);
        auto *resume = find<QPushButton>(page, u"resumeRunButton"_s);
        QVERIFY(resume->isVisible() && resume->isEnabled());
        QVERIFY(!find<QPushButton>(page, u"cancelRunButton"_s)->isVisible());

        QSignalSpy finished(&review, &Review::runFinished);
        QTest::mouseClick(resume, Qt::LeftButton);
        QVERIFY(review.activity() == Review::Activity::Syncing);
        QVERIFY(!resume->isVisible());
        QVERIFY(find<QPushButton>(page, u"cancelRunButton"_s)->isVisible());
        QVERIFY(find<QWidget>(page, u"runProgress"_s)->isVisible());
        QCOMPARE(cell(page, u"runs"_s, 0, RunsModel::StateColumn), u"▸ running"_s);
        // Without a way to reach the organisations every row is left, and the run says why.
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(cell(page, u"runs"_s, 0, RunsModel::StateColumn), u"✓ finished"_s);
        QVERIFY(!cell(page, u"runOrganisations"_s, 0, RunOrganisationModel::ProblemColumn).isEmpty());
        QTRY_COMPARE(cell(page, u"runRows"_s, 0, RunRowModel::EndColumn), u"› left"_s);
        QVERIFY(!find<QWidget>(page, u"runProgress"_s)->isVisible());
    }

    // The rest of it is played in tst_mainjob.
    void offersUndo()
    {
        History history;
        history.record(u"r1"_s, true);
        history.fixture.clock.advance(std::chrono::hours(1));
        history.record(u"r2"_s, true, {}, u"r1"_s);
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        const auto *title = find<QLabel>(page, u"runTitle"_s);
        const auto *undo = find<QPushButton>(page, u"undoRunButton"_s);
        QVERIFY2(title->text().contains(u"undoes the run of 08/03/2027 09:00"_s), qPrintable(title->text()));
        QVERIFY(undo->isVisible() && undo->isEnabled()); // it can be undone in its turn
        chooseRow(page, u"runs"_s, 1);
        QVERIFY2(title->text().contains(u"undone by ana, 08/03/2027 10:00"_s), qPrintable(title->text()));
        QVERIFY(undo->isVisible() && undo->isEnabled());

        history.record(u"r3"_s, false);
        RunsPage other(*history.fixture.review, *history.fixture.workspace);
        other.resize(1200, 700);
        other.show();
        chooseRow(other, u"runs"_s, 0);
        QVERIFY(!find<QPushButton>(other, u"undoRunButton"_s)->isVisible());
    }

    void exportsTheRowsOnShow() // W15
    {
        History history;
        history.record(u"r1"_s, true);
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        chooseRow(page, u"runOrganisations"_s, 1);
        find<QAction>(page, u"exportRun"_s)->trigger();
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"run.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(find<MessageBar>(page, u"runsBar"_s)->text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.contains("Northwind Support,Sofia Rossi,"));
        QCOMPARE(csv.count("\r\n"), 2);
        QVERIFY(!csv.contains("Contoso"));
    }

    void keepsTheChosenRun()
    {
        History history;
        history.record(u"r1"_s, true);
        history.fixture.clock.advance(std::chrono::hours(1));
        history.record(u"r2"_s, true);
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        QCOMPARE(rowCount(page, u"runs"_s), 2);
        QVERIFY(find<QLabel>(page, u"runTitle"_s)->text().contains(u"10:00"_s)); // newest first
        chooseRow(page, u"runs"_s, 1);
        QVERIFY(find<QLabel>(page, u"runTitle"_s)->text().contains(u"09:00"_s));
        history.fixture.review->reloadOrganisations();
        QVERIFY(find<QLabel>(page, u"runTitle"_s)->text().contains(u"09:00"_s));
    }

    void namesEveryWidget()
    {
        History history;
        history.record(u"r1"_s, true);
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }

    void keepsModelsSound()
    {
        History history;
        RunsModel runs;
        RunOrganisationModel organisations;
        RunRowModel rows;
        QAbstractItemModelTester runsTester(&runs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester organisationsTester(&organisations,
                                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunRecord run = history.record(u"r1"_s, true);
        runs.setRuns({run}, {});
        run.state = RunRecord::State::Cancelled;
        runs.updateRun(run);
        run.id = u"r2"_s;
        runs.updateRun(run);
        QCOMPARE(runs.rowCount(), 2);
        QCOMPARE(runs.indexOf(u"r1"_s).row(), 1);
        organisations.setRun(&run, nullptr, {});
        organisations.setRun(&run, nullptr, {{u"contoso"_s, u"Contoso"_s}});
        QCOMPARE(organisations.index(0, 0).data().toString(), u"Contoso"_s);
        organisations.setRun(nullptr, nullptr, {});
        QCOMPARE(organisations.rowCount(), 0);
        rows.setRows(history.fixture.workspace->runRows(u"r1"_s).value(), {});
        rows.setOrganisation(u"northwind"_s);
        QCOMPARE(rows.rowCount(), 1);
        rows.setOrganisation({});
        QCOMPARE(rows.rowCount(), 3);
    }

    void looks_data()
    {
        QTest::addColumn<Theme::Choice>("choice");
        QTest::newRow("light") << Theme::Choice::Light;
        QTest::newRow("dark") << Theme::Choice::Dark;
    }

    //! Saves what the page looks like to ROSTERBRIDGE_GRABS, for a person to judge.
    void looks()
    {
        QFETCH(Theme::Choice, choice);
        Theme theme(*qApp);
        theme.apply(choice);
        History history;
        history.record(u"r1"_s, true);
        RunsPage page(*history.fixture.review, *history.fixture.workspace);
        page.resize(1200, 700);
        page.show();
        const QPixmap pixmap = page.grab();
        QVERIFY(!pixmap.isNull());
        if (const QString folder = qEnvironmentVariable("ROSTERBRIDGE_GRABS"); !folder.isEmpty())
            QVERIFY(pixmap.save(u"%1/runs-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        theme.apply(Theme::Choice::System);
    }
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestRuns)
#include "tst_runs.moc"
