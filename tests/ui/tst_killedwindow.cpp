// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakegateway.h"
#include "tests/ui/reviewfixture.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QProcess>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

constexpr int patience = 30'000; // a slow, loaded machine under the sanitizers

//! The window on a workspace, as the program opens it.
struct Program {
    explicit Program(const QString &directory) : workspace(std::move(Workspace::open(directory).value())) { }

    [[nodiscard]] QAction *action(const QString &name) { return window.findChild<QAction *>(name); }
    void show(const QString &page)
    {
        window.show();
        window.findChild<QTabWidget *>(u"pages"_s)->setCurrentWidget(window.findChild<QWidget *>(page));
    }

    std::unique_ptr<Workspace> workspace;
    FakeClock clock;
    MemorySecretStore memory;
    SessionSecretStore secrets{memory};
    GatewayPool gateways{secrets, clock};
    Review review{*workspace, gateways, clock};
    Theme theme{*qApp};
    MainWindow window{
        {.workspace = *workspace,
         .gateways = gateways,
         .secrets = secrets,
         .review = review,
         .makeGateway = [](const Connection &connection, SecretStore &store) -> Result<std::unique_ptr<Gateway>> {
             return std::make_unique<FakeGateway>(connection, store, ConnectionReport());
         }},
        clock,
        theme};
};

QList<PlanRow> someRows()
{
    const QString day = u"09:00-17:00"_s;
    QList<PlanRow> rows = compared({{u"a1"_s, {}, u"14:00-22:00"_s, {}},
                                    {u"a2"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s},
                                    {u"a3"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s}});
    rows[0].ticked = true;
    return rows;
}

//! The program of a person who decides one conflict, puts the other aside, unticks the change, and is then killed.
//! With \a running a run carries the change out meanwhile, which is paused.
int decideAndWait(const QString &directory, const QString &planId, bool running)
{
    Program program(directory);
    QObject::connect(&program.review, &Review::planChanged, &program.window, [&program, running] {
        program.show(u"conflictsPage"_s);
        if (running) {
            program.review.sync();
            program.review.setPaused(true);
        }
        program.action(u"takeHris"_s)->trigger();
        program.action(u"nextConflict"_s)->trigger();
        program.action(u"leaveForLater"_s)->trigger();
        if (running)
            return;
        program.show(u"previewPage"_s);
        program.action(u"untickAll"_s)->trigger();
    });
    program.review.openStoredPlan(planId);
    return QApplication::exec();
}

} // namespace

class TestKilledWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesOutliveIt_data();
    void choicesOutliveIt();
};

void TestKilledWindow::choicesOutliveIt_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("idle") << false;
    QTest::newRow("while a run is under way") << true;
}

//! kill -9 of the window: what was ticked, decided and put aside is there when it starts again, and can still be
//! applied.
void TestKilledWindow::choicesOutliveIt()
{
    QFETCH(const bool, running);
    QTemporaryDir directory;
    QString planId;
    {
        const ReviewFixture fixture;
        const Plan plan = fixture.plan(someRows());
        planId = plan.id;
        const auto workspace = Workspace::open(directory.path());
        QVERIFY(workspace && (*workspace)->savePlan(plan)
                && (*workspace)
                       ->saveOrganisation({.id = u"contoso"_s,
                                           .name = u"Contoso Care"_s,
                                           .service = u"etag"_s,
                                           .address = QUrl(u"https://contoso.example.com"_s)}));
    }
    const auto rows = [&]() -> QList<PlanRow> {
        const auto workspace = Workspace::open(directory.path());
        const auto plan = workspace ? (*workspace)->plan(planId) : failure(workspace.error());
        return plan ? plan->organisations.first().schedules.first().rows : QList<PlanRow>();
    };
    const auto isChosen = [running](const QList<PlanRow> &now) {
        return now.size() == 3 && now[0].ticked == running && now[1].decision && !now[1].later && now[2].later;
    };
    QVERIFY(!isChosen(rows()));

    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QCoreApplication::applicationFilePath(),
                 {running ? u"running"_s : u"window"_s, directory.path(), planId});
    QTRY_VERIFY_WITH_TIMEOUT(isChosen(rows()), patience);
    window.kill();
    QVERIFY(window.waitForFinished(patience));
    QCOMPARE(window.exitStatus(), QProcess::CrashExit);

    Program again(directory.path());
    QCOMPARE(unfinishedRun(*again.workspace).has_value(), running);
    again.review.openStoredPlan(planId);
    QTRY_VERIFY_WITH_TIMEOUT(!again.review.plan().organisations.isEmpty(), patience);
    const QList<PlanRow> opened = again.review.plan().organisations.first().schedules.first().rows;
    QVERIFY(isChosen(opened));
    QCOMPARE(opened[1].decision->shift.value_or(opened[1].decision->fields.first()), Side::Hris);
    again.show(u"conflictsPage"_s);
    QVERIFY(again.action(u"applyDecisions"_s)->isEnabled());
    QVERIFY(!again.action(u"undoDecision"_s)->isEnabled()); // what is undone is of the session
}

} // namespace rosterbridge

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc == 4)
        return rosterbridge::decideAndWait(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
                                           qstrcmp(argv[1], "running") == 0);
    rosterbridge::TestKilledWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwindow.moc"
