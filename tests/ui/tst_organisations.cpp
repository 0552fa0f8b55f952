// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/mappingprofile.h"
#include "tests/ui/fakegateway.h"
#include "tests/ui/reviewfixture.h"
#include "ui/orgs/dashboardmodel.h"
#include "ui/orgs/dashboardpage.h"
#include "ui/orgs/organisationmodel.h"
#include "ui/orgs/organisationspanel.h"
#include "ui/orgs/organisationwizard.h"
#include "ui/orgs/secretdialog.h"
#include "ui/preview/syncdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

class TestOrganisations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ReviewFixture>();
        m_report = {.organisationId = u"org-7"_s,
                    .organisationName = u"Contoso Care"_s,
                    .missingPermissions = {},
                    .teams = {u"Billing"_s}};
        use(m_fixture->secrets);
    }

    void cleanup()
    {
        m_tools.reset();
        m_fixture.reset();
    }

    void model()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        addTwo();
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex contoso = model.index(0);
        QCOMPARE(contoso.data().toString(), u"Contoso Care"_s);
        QCOMPARE(contoso.data(OrganisationModel::EnvironmentRole).toString(), u"US East · Schedule API with ETags"_s);
        QCOMPARE(state(contoso), OrganisationModel::State::NeverCompared);
        QVERIFY(model.setData(contoso, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_fixture->review->chosen(), QSet<QString>{u"contoso"_s});

        const QString day = u"09:00-17:00"_s;
        m_fixture->open(compared({{u"a1"_s, day, u"08:00-16:00"_s, day}, {u"a2"_s, day, {}, day}}));
        QCOMPARE(state(contoso), OrganisationModel::State::Changes);
        QCOMPARE(contoso.data(OrganisationModel::StateTextRole).toString(), u"~ 2 change(s)"_s);
        QCOMPARE(contoso.data(OrganisationModel::DetailRole).toString(), u"6 agent(s) · read just now"_s);
        m_fixture->open(compared({{u"a1"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s}}));
        QCOMPARE(state(contoso), OrganisationModel::State::Conflicts);
        m_fixture->open(compared({{u"a1"_s, day, day, day}}));
        QCOMPARE(state(contoso), OrganisationModel::State::UpToDate);
        QVERIFY(contoso.data(Qt::AccessibleTextRole).toString().contains(u"Contoso Care, US East"_s));
    }

    void failedSignInShows()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        QVERIFY(m_fixture->workspace->saveOrganisation(
            {.id = u"contoso"_s, .name = u"Contoso Care"_s, .service = u"nonesuch"_s}));
        m_fixture->review->reloadOrganisations();
        m_fixture->review->setChosen({u"contoso"_s});
        m_fixture->review->setWeeks({QDate(2027, 3, 8)});
        m_fixture->review->compare();
        QTRY_COMPARE(m_fixture->review->activity(), Review::Activity::Idle);
        QCOMPARE(state(model.index(0)), OrganisationModel::State::Failed);
        QVERIFY(!model.index(0).data(OrganisationModel::DetailRole).toString().isEmpty());
    }

    void chooseByKeyboard()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        addTwo();
        OrganisationsPanel panel(*m_tools, model);
        panel.resize(280, 500);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *list = panel.findChild<QListView *>(u"organisationList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_fixture->review->chosen(), QSet<QString>{u"contoso"_s});
        auto *all = panel.findChild<QCheckBox *>(u"chooseAll"_s);
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(m_fixture->review->chosen().size(), 2);
        QTest::keyClick(all, Qt::Key_Space);
        QVERIFY(m_fixture->review->chosen().isEmpty());

        auto *filter = panel.findChild<QLineEdit *>(u"organisationFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"fabri"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(panel.current());
        QCOMPARE(panel.current()->id, u"fabrikam"_s);
    }

    void orderByKeyboard()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        addTwo();
        OrganisationsPanel panel(*m_tools, model);
        panel.show();
        const auto trigger = [&panel](const QString &name) { panel.findChild<QAction *>(name)->trigger(); };
        const auto order = [&model] {
            return QStringList{model.index(0).data(OrganisationModel::IdRole).toString(),
                               model.index(1).data(OrganisationModel::IdRole).toString()};
        };
        panel.setCurrent(u"contoso"_s);
        trigger(u"moveOrganisationUp"_s); // it is the first
        QCOMPARE(order(), (QStringList{u"contoso"_s, u"fabrikam"_s}));
        trigger(u"moveOrganisationDown"_s);
        QCOMPARE(order(), (QStringList{u"fabrikam"_s, u"contoso"_s}));
        QCOMPARE(panel.current()->id, u"contoso"_s); // still the one
        trigger(u"moveOrganisationDown"_s); // it is the last
        QCOMPARE(order(), (QStringList{u"fabrikam"_s, u"contoso"_s}));
        trigger(u"moveOrganisationUp"_s);
        QCOMPARE(order(), (QStringList{u"contoso"_s, u"fabrikam"_s}));
        QCOMPARE(m_fixture->workspace->organisations()->first().id, u"contoso"_s); // kept
    }

    void orderByDragging()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        addTwo();
        OrganisationsPanel panel(*m_tools, model);
        auto *list = panel.findChild<QListView *>(u"organisationList"_s);
        QAbstractItemModel *shown = list->model();
        QVERIFY(shown->flags(shown->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> dragged(shown->mimeData({shown->index(1, 0)}));
        shown->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}); // above the first
        QCOMPARE(model.index(0).data(OrganisationModel::IdRole).toString(), u"fabrikam"_s);
        QCOMPARE(model.rowCount(), 2);
        shown->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {}); // below the last
        QCOMPARE(model.index(1).data(OrganisationModel::IdRole).toString(), u"fabrikam"_s);
        const QMimeData foreign;
        shown->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {});
        QCOMPARE(model.index(1).data(OrganisationModel::IdRole).toString(), u"fabrikam"_s);
    }

    void dashboardTellsOfEach()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        addTwo();
        const QString day = u"09:00-17:00"_s;
        m_fixture->open(compared({{u"a1"_s, day, u"08:00-16:00"_s, day}}));
        RunRecord run;
        run.id = u"run"_s;
        run.planId = m_fixture->review->plan().id;
        run.started = m_fixture->clock.now();
        run.state = RunRecord::State::Finished;
        run.organisations.insert(u"contoso"_s, {.written = 41, .alreadyThere = 1, .conflicts = 2});
        QVERIFY(m_fixture->workspace->startRun(run, {}, true));
        QVERIFY(m_fixture->workspace->finishRun(run));

        DashboardModel table(model, *m_fixture->review, *m_fixture->workspace);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto cell = [&table](int row, DashboardModel::Column column) {
            return table.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, DashboardModel::NameColumn), u"Contoso Care"_s);
        QCOMPARE(cell(0, DashboardModel::StateColumn), u"~ 1 change(s)"_s);
        QVERIFY2(cell(0, DashboardModel::LastRunColumn).contains(u"42 written"_s),
                 qPrintable(cell(0, DashboardModel::LastRunColumn)));
        QVERIFY(cell(0, DashboardModel::LastRunColumn).contains(u"2 in conflict"_s));
        QCOMPARE(cell(0, DashboardModel::SignInColumn), u"✓ accepted"_s);
        QCOMPARE(cell(1, DashboardModel::StateColumn), u"○ not compared"_s);
        QCOMPARE(cell(1, DashboardModel::LastRunColumn), u"none yet"_s);
        QCOMPARE(cell(1, DashboardModel::SignInColumn), u"○ not used yet"_s);
        QCOMPARE(cell(1, DashboardModel::CallsColumn), u"not known yet"_s);
    }

    void dashboardChoosesMany()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        addTwo();
        Organisation third = m_fixture->review->organisations().first();
        third.id = u"third"_s;
        third.name = u"Adatum"_s;
        third.environment = u"Test"_s;
        third.position = 2;
        QVERIFY(m_fixture->workspace->saveOrganisation(third));
        m_fixture->review->reloadOrganisations();
        DashboardPage page(*m_fixture->review, model, *m_fixture->workspace, nullptr);
        page.resize(1200, 500);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *table = page.findChild<QTableView *>(u"dashboardTable"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Contoso Care"_s); // as in the list

        // Sorted by name, with the mouse on the heading.
        const int name = table->horizontalHeader()->sectionViewportPosition(0);
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(name + 20, 8));
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Adatum"_s);
        // The first two, by keys alone.
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(m_fixture->review->chosen(), (QSet<QString>{u"third"_s, u"contoso"_s}));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(m_fixture->review->chosen().isEmpty());
        // All that a filter shows.
        table->clearSelection();
        QTest::keyClicks(page.findChild<QLineEdit *>(u"dashboardFilter"_s), u"test"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"dashboardChoose"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->review->chosen(), QSet<QString>{u"third"_s});
        QTest::mouseClick(page.findChild<QPushButton *>(u"dashboardLeave"_s), Qt::LeftButton);
        QVERIFY(m_fixture->review->chosen().isEmpty());

        QSignalSpy activated(&page, &DashboardPage::activated);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), u"third"_s);
    }

    void productionIsMarked()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        addTwo();
        OrganisationDialog edit(*m_tools, m_fixture->review->organisations().first(),
                                OrganisationDialog::Tab::Connection);
        edit.open();
        QTest::keyClick(edit.findChild<QComboBox *>(u"group"_s), Qt::Key_Down);
        QTest::mouseClick(edit.findChild<QPushButton *>(u"saveOrganisation"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->review->organisations().first().group, OrganisationGroup::Production);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"▲ production"_s));

        DashboardPage page(*m_fixture->review, model, *m_fixture->workspace, nullptr);
        const auto *table = page.findChild<QTableView *>(u"dashboardTable"_s)->model();
        QCOMPARE(table->index(0, DashboardModel::GroupColumn).data().toString(), u"▲ production"_s);
        auto *group = page.findChild<QComboBox *>(u"dashboardGroup"_s);
        const auto namesOf = [&](OrganisationGroup one) {
            group->setCurrentIndex(group->findData(int(one)));
            QStringList names;
            for (int row = 0; row < table->rowCount(); ++row)
                names.append(table->index(row, 0).data().toString());
            return names;
        };
        QCOMPARE(namesOf(OrganisationGroup::Production), QStringList{u"Contoso Care"_s});
        QCOMPARE(namesOf(OrganisationGroup::Test), QStringList());
        QCOMPARE(namesOf(OrganisationGroup::None), QStringList{u"Fabrikam Retail"_s});
        group->setCurrentIndex(0);
        QCOMPARE(table->rowCount(), 2);

        OrganisationsPanel panel(*m_tools, model);
        QTest::keyClicks(panel.findChild<QLineEdit *>(u"organisationFilter"_s), u"production"_s);
        QCOMPARE(panel.findChild<QListView *>(u"organisationList"_s)->model()->rowCount(), 1);
    }

    // Whoever confirms what a guard stops is told that it is production.
    void guardsNameProduction()
    {
        addTwo();
        Organisation contoso = m_fixture->review->organisations().first();
        contoso.group = OrganisationGroup::Production;
        contoso.guards.deletes = 1;
        QVERIFY(m_tools->save(contoso));
        const QString day = u"09:00-17:00"_s;
        QList<PlanRow> rows = compared({{u"a1"_s, day, {}, day}, {u"a2"_s, day, {}, day}});
        for (PlanRow &row : rows)
            row.ticked = true;
        m_fixture->open(rows);
        const SyncDialog dialog(m_fixture->review->plan(), {}, m_fixture->review->breaches(false), {}, {contoso.id});
        QVERIFY(dialog.findChild<QLineEdit *>(u"confirm:contoso:deletes"_s)
                    ->accessibleName()
                    .contains(u"Type 2 to delete 2 shift(s) in production"_s));
        QCOMPARE(dialog.findChild<QTableWidget *>(u"syncSummary"_s)->item(0, 0)->text(),
                 u"Contoso Care ▲ production"_s);
        QCOMPARE(dialog.findChild<MessageBar *>(u"productionBar"_s)->text(),
                 u"This writes to production: Contoso Care."_s);
    }

    void addByWizard()
    {
        OrganisationWizard wizard(*m_tools);
        wizard.open();
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        type(wizard, u"organisationName"_s, u"Contoso Care"_s);
        type(wizard, u"environment"_s, u"US East"_s);
        wizard.next();

        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        auto *test = wizard.findChild<QPushButton *>(u"testConnection"_s);
        QVERIFY(!test->isEnabled());
        type(wizard, u"address"_s, u"https://wfm.example.com"_s);
        type(wizard, u"clientId"_s, u"client-7"_s);
        type(wizard, u"clientSecret"_s, u"wrong"_s);
        QVERIFY(test->isEnabled());
        auto *report = wizard.findChild<MessageBar *>(u"connectionReport"_s);
        QTest::keyClick(test, Qt::Key_Space);
        QTRY_VERIFY(report->text().contains(u"refused"_s));
        auto *secret = wizard.findChild<QLineEdit *>(u"clientSecret"_s);
        secret->selectAll();
        QTest::keyClicks(secret, u"right"_s);
        QVERIFY(report->text().isEmpty()); // what was found out was about another secret
        QTest::keyClick(test, Qt::Key_Space);
        QTRY_VERIFY(report->text().contains(u"Reached Contoso Care"_s));
        QVERIFY(report->text().contains(u"Billing"_s));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        wizard.next();

        QVERIFY(!wizard.button(QWizard::FinishButton)->isEnabled());
        type(wizard, u"hrisFile"_s, m_fixture->directory.filePath(u"shifts.csv"_s));
        auto *profile = wizard.findChild<QLineEdit *>(u"profileFile"_s);
        profile->setText(profileFile());
        QVERIFY(wizard.findChild<QLabel *>(u"profileSummary"_s)->text().contains(u"Workday weekly"_s));
        auto *firstSync = wizard.findChild<QComboBox *>(u"firstSync"_s);
        QCOMPARE(firstSync->currentIndex(), 0); // ask
        QVERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
        QSignalSpy accepted(&wizard, &QDialog::accepted);
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_COMPARE(accepted.count(), 1);

        QCOMPARE(m_fixture->review->organisations().size(), 1);
        const Organisation added = m_fixture->review->organisations().first();
        QCOMPARE(added.name, u"Contoso Care"_s);
        QCOMPARE(added.address, QUrl(u"https://wfm.example.com"_s));
        QCOMPARE(added.serviceOrganisation, u"org-7"_s);
        QCOMPARE(added.firstSync, FirstSync::Ask);
        QVERIFY(!added.hrisProfile.isEmpty());
        QCOMPARE(kept(added.id), u"right"_s);
        QVERIFY(m_fixture->review->chosen().contains(added.id));
    }

    // What is asked for depends on the service that is chosen.
    void addOneWithUnits()
    {
        m_report.units = {{.id = u"bu-1"_s, .name = u"Care"_s}, {.id = u"bu-2"_s, .name = u"Sales"_s}};
        use(m_fixture->secrets);
        OrganisationWizard wizard(*m_tools);
        wizard.open();
        type(wizard, u"organisationName"_s, u"Contoso Care"_s);
        wizard.next();
        auto *signIn = wizard.findChild<QComboBox *>(u"signIn"_s);
        auto *units = wizard.findChild<QListWidget *>(u"units"_s);
        auto *note = wizard.findChild<QLabel *>(u"unitsNote"_s);
        QVERIFY(!signIn->isVisible());
        QVERIFY(!note->isVisible());
        chooseServiceWithUnits(wizard);
        QVERIFY(signIn->isVisible());
        QVERIFY(note->isVisible());
        QVERIFY(!units->isVisible());
        auto *addresses = wizard.findChild<QComboBox *>(u"addresses"_s);
        QVERIFY(addresses->count() > 10);
        addresses->setCurrentIndex(addresses->findText(u"Europe (Dublin)"_s));
        type(wizard, u"clientId"_s, u"client-7"_s);
        type(wizard, u"clientSecret"_s, u"right"_s);
        QTest::keyClick(wizard.findChild<QPushButton *>(u"testConnection"_s), Qt::Key_Space);
        QTRY_VERIFY(units->isVisible());
        QCOMPARE(units->count(), 2);
        QVERIFY(!units->accessibleName().isEmpty());
        QCOMPARE(units->item(0)->checkState(), Qt::Checked); // all, until somebody chooses
        units->setFocus();
        units->setCurrentRow(0);
        QTest::keyClick(units, Qt::Key_Space);
        QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
        QTest::keyClick(units, Qt::Key_Down);
        QTest::keyClick(units, Qt::Key_Space);
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled()); // none at all
        QTest::keyClick(units, Qt::Key_Space);
        const Organisation added = finish(wizard);
        QCOMPARE(added.address, QUrl(u"https://api.mypurecloud.ie"_s));
        QCOMPARE(added.units, QStringList{u"bu-2"_s});
        QCOMPARE(added.signIn, SignIn::Secret);

        // Seen again: as chosen, and all of them is none in particular.
        OrganisationDialog dialog(*m_tools, added, OrganisationDialog::Tab::Connection);
        dialog.open();
        QCOMPARE(dialog.findChild<QLineEdit *>(u"address"_s)->text(), u"Europe (Dublin)"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"unitsNote"_s)->text().contains(u"1"_s));
        QTest::keyClick(dialog.findChild<QPushButton *>(u"testConnection"_s), Qt::Key_Space);
        auto *again = dialog.findChild<QListWidget *>(u"units"_s);
        QTRY_VERIFY(again->isVisible());
        QCOMPARE(again->item(0)->checkState(), Qt::Unchecked);
        again->item(0)->setCheckState(Qt::Checked);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveOrganisation"_s), Qt::LeftButton);
        QVERIFY(m_fixture->workspace->organisation(added.id)->units.isEmpty());
    }

    void addWithTheBrowser()
    {
        OrganisationWizard wizard(*m_tools);
        QUrl page;
        m_tools->openPage = [&page](const QUrl &opened) { page = opened; };
        wizard.open();
        type(wizard, u"organisationName"_s, u"Contoso Care"_s);
        wizard.next();
        chooseServiceWithUnits(wizard);
        type(wizard, u"address"_s, u"https://wfm.example.com"_s);
        auto *signIn = wizard.findChild<QComboBox *>(u"signIn"_s);
        signIn->setFocus();
        QTest::keyClick(signIn, Qt::Key_Down);
        QVERIFY(!wizard.findChild<QLineEdit *>(u"clientSecret"_s)->isVisible());
        auto *now = wizard.findChild<QPushButton *>(u"signInNow"_s);
        QVERIFY(now->isVisible());
        QVERIFY(!now->isEnabled());
        type(wizard, u"clientId"_s, u"client-7"_s);
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        QTest::keyClick(now, Qt::Key_Space);
        QCOMPARE(page.host(), u"login.example.com"_s);
        QTRY_VERIFY(wizard.findChild<MessageBar *>(u"connectionReport"_s)->text().contains(u"Reached Contoso Care"_s));
        const Organisation added = finish(wizard);
        QCOMPARE(added.signIn, SignIn::Browser);
        QCOMPARE(kept(added.id), u"right"_s);

        m_fixture->secrets.write(added.id, u"ended"_s, this, [](const Result<void> &) {});
        SecretDialog dialog(*m_tools, added);
        dialog.open();
        QVERIFY(!dialog.findChild<QLineEdit *>(u"newSecret"_s)->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"signInAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(kept(added.id), u"right"_s);
    }

    void readOnlyShows()
    {
        m_report.missingPermissions = {u"wfm:schedule:write"_s};
        m_report.missingEdit = u"wfm:schedule:write"_s;
        use(m_fixture->secrets);
        OrganisationWizard wizard(*m_tools);
        fillIn(wizard);
        QTest::mouseClick(wizard.findChild<QPushButton *>(u"testConnection"_s), Qt::LeftButton);
        QTRY_VERIFY(wizard.findChild<MessageBar *>(u"connectionReport"_s)->text().contains(u"not written"_s));
        QCOMPARE(finish(wizard).missingEdit, u"wfm:schedule:write"_s);
    }

    void missingPermissionsShow()
    {
        m_report.missingPermissions = {u"wfm:schedule:write"_s};
        use(m_fixture->secrets);
        OrganisationWizard wizard(*m_tools);
        fillIn(wizard);
        QTest::mouseClick(wizard.findChild<QPushButton *>(u"testConnection"_s), Qt::LeftButton);
        QTRY_VERIFY(wizard.findChild<MessageBar *>(u"connectionReport"_s)->text().contains(u"wfm:schedule:write"_s));
    }

    // Never a silent file: without a keychain the person chooses.
    void withoutKeychain()
    {
        NoSecretStore none;
        use(none);
        OrganisationWizard wizard(*m_tools);
        fillIn(wizard);
        wizard.next();
        type(wizard, u"hrisFile"_s, u"shifts.csv"_s);
        wizard.findChild<QLineEdit *>(u"profileFile"_s)->setText(profileFile());
        QSignalSpy accepted(&wizard, &QDialog::accepted);
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        auto *problem = wizard.findChild<MessageBar *>(u"wizardProblem"_s);
        QTRY_VERIFY(problem->text().contains(u"no keychain"_s));
        QVERIFY(!problem->text().contains(u"right"_s));
        QCOMPARE(accepted.count(), 0);
        QVERIFY(m_fixture->review->organisations().isEmpty());
        QTest::mouseClick(problem->findChild<QPushButton *>(u"keepForSession"_s), Qt::LeftButton);
        QTRY_COMPARE(accepted.count(), 1);
        QVERIFY(m_secrets->isForSession(m_fixture->review->organisations().first().id));
    }

    void credentials()
    {
        addTwo();
        m_fixture->secrets.write(u"contoso"_s, u"old"_s, this, [](const Result<void> &) {});
        SecretDialog dialog(*m_tools, m_fixture->review->organisations().first());
        dialog.open();
        auto *state = dialog.findChild<QLabel *>(u"secretState"_s);
        QTRY_VERIFY(state->text().contains(u"stored"_s));
        auto *secret = dialog.findChild<QLineEdit *>(u"newSecret"_s);
        QVERIFY(secret->text().isEmpty()); // the one that is kept never shows
        QTest::keyClicks(secret, u"fresh"_s);
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_COMPARE(kept(u"contoso"_s), u"fresh"_s);
        QVERIFY(dialog.isVisible());
        QVERIFY(secret->text().isEmpty());

        QTest::mouseClick(dialog.findChild<QPushButton *>(u"forgetSecret"_s), Qt::LeftButton);
        QCOMPARE(kept(u"contoso"_s), u"fresh"_s); // asked first
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"forgetNow"_s), Qt::LeftButton);
        QTRY_VERIFY(state->text().contains(u"none found"_s));
    }

    void editAndRemove()
    {
        OrganisationModel model(*m_fixture->review, m_fixture->gateways, m_fixture->clock);
        addTwo();
        OrganisationsPanel panel(*m_tools, model);
        panel.show();
        panel.setCurrent(u"fabrikam"_s);
        panel.editSource()->trigger();
        auto *dialog = panel.window()->findChild<OrganisationDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTabWidget *>()->currentIndex(), 1);
        auto *name = dialog->findChild<QLineEdit *>(u"organisationName"_s);
        name->setText(u"Fabrikam Stores"_s);
        auto *save = dialog->findChild<QPushButton *>(u"saveOrganisation"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(model.index(1).data().toString(), u"Fabrikam Stores"_s);

        panel.setCurrent(u"fabrikam"_s);
        panel.findChild<QAction *>(u"removeOrganisation"_s)->trigger();
        auto *question = panel.window()->findChild<QMessageBox *>(u"removeQuestion"_s);
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QPushButton *>(u"removeNow"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->review->organisations().size(), 1);
    }

    void changesGuards()
    {
        addTwo();
        const Organisation before = m_fixture->review->organisations().first();
        {
            OrganisationDialog dialog(*m_tools, before, OrganisationDialog::Tab::Guards);
            dialog.open();
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveOrganisation"_s), Qt::LeftButton);
        }
        QCOMPARE(m_fixture->workspace->organisation(before.id).value(), before); // as it was

        OrganisationDialog dialog(*m_tools, before, OrganisationDialog::Tab::Guards);
        dialog.open();
        const auto number = [&dialog](const QString &name, const QString &value) {
            auto *box = dialog.findChild<QSpinBox *>(name);
            QVERIFY2(box, qPrintable(name));
            box->selectAll();
            QTest::keyClicks(box, value);
        };
        number(u"guardDeletesPercent"_s, u"30"_s);
        number(u"guardDeletes"_s, u"500"_s);
        number(u"guardChangesPercent"_s, u"40"_s);
        number(u"guardSourcePercent"_s, u"60"_s);
        number(u"guardPopulation"_s, u"10"_s);
        number(u"guardPublishedHours"_s, u"24"_s);
        number(u"headroom"_s, u"25"_s);
        auto *payroll = dialog.findChild<QDateEdit *>(u"guardPayrollClosed"_s);
        QVERIFY(!payroll->isEnabled());
        for (const QString &name : {u"guardWindow"_s, u"guardPastDays"_s, u"guardHasPayroll"_s})
            QTest::keyClick(dialog.findChild<QCheckBox *>(name), Qt::Key_Space);
        QVERIFY(payroll->isEnabled());
        payroll->setDate(QDate(2027, 2, 28));
        type(dialog, u"guardSentinelAgent"_s, u"00123"_s);
        type(dialog, u"guardSentinelCode"_s, u"Meal"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveOrganisation"_s), Qt::LeftButton);
        const GuardLimits expected{.population = 10,
                                   .deletes = 500,
                                   .deletesPercent = 30,
                                   .changesPercent = 40,
                                   .sourcePercent = 60,
                                   .window = false,
                                   .pastDays = false,
                                   .payrollClosed = QDate(2027, 2, 28),
                                   .publishedHours = 24,
                                   .sentinelAgent = u"00123"_s,
                                   .sentinelCode = u"Meal"_s};
        QCOMPARE(m_fixture->workspace->organisation(before.id)->guards, expected);
        QCOMPARE(m_fixture->workspace->organisation(before.id)->headroom, 25);
    }

private:
    void use(SecretStore &keychain)
    {
        m_secrets = std::make_unique<SessionSecretStore>(keychain);
        m_tools.reset(new OrganisationTools{
            .workspace = *m_fixture->workspace,
            .gateways = m_fixture->gateways,
            .secrets = *m_secrets,
            .review = *m_fixture->review,
            .makeGateway = [report = m_report](const Connection &connection,
                                               SecretStore &secrets) -> Result<std::unique_ptr<Gateway>> {
                return std::make_unique<FakeGateway>(connection, secrets, report);
            }});
    }

    void addTwo()
    {
        const auto profile = QJsonObject(toJson(someProfile()));
        QVERIFY(m_fixture->workspace->saveOrganisation({.id = u"contoso"_s,
                                                        .name = u"Contoso Care"_s,
                                                        .environment = u"US East"_s,
                                                        .service = u"etag"_s,
                                                        .address = QUrl(u"https://a.example.com"_s),
                                                        .clientId = u"c1"_s,
                                                        .hrisFile = u"a.csv"_s,
                                                        .hrisProfile = profile}));
        QVERIFY(m_fixture->workspace->saveOrganisation({.id = u"fabrikam"_s,
                                                        .name = u"Fabrikam Retail"_s,
                                                        .service = u"etag"_s,
                                                        .address = QUrl(u"https://b.example.com"_s),
                                                        .clientId = u"c2"_s,
                                                        .hrisFile = u"b.csv"_s,
                                                        .hrisProfile = profile,
                                                        .position = 1}));
        m_fixture->review->reloadOrganisations();
    }

    void fillIn(OrganisationWizard &wizard)
    {
        wizard.open();
        type(wizard, u"organisationName"_s, u"Contoso Care"_s);
        wizard.next();
        type(wizard, u"address"_s, u"https://wfm.example.com"_s);
        type(wizard, u"clientId"_s, u"client-7"_s);
        type(wizard, u"clientSecret"_s, u"right"_s);
    }

    static void chooseServiceWithUnits(OrganisationWizard &wizard)
    {
        const auto all = services();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [](const Service &one) { return !one.unitsName.isEmpty(); });
        QVERIFY(found != all.cend());
        wizard.findChild<QComboBox *>(u"service"_s)->setCurrentIndex(int(found - all.cbegin()));
    }

    //! From the page of the connection on.
    [[nodiscard]] Organisation finish(OrganisationWizard &wizard)
    {
        wizard.next();
        type(wizard, u"hrisFile"_s, u"shifts.csv"_s);
        wizard.findChild<QLineEdit *>(u"profileFile"_s)->setText(profileFile());
        const QSignalSpy accepted(&wizard, &QDialog::accepted);
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        [&accepted] { QTRY_COMPARE(accepted.count(), 1); }();
        const QList<Organisation> &all = m_fixture->review->organisations();
        return all.isEmpty() ? Organisation() : all.constLast();
    }

    static void type(QWidget &in, const QString &name, const QString &text)
    {
        auto *edit = in.findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        QTest::keyClicks(edit, text);
    }

    [[nodiscard]] static MappingProfile someProfile()
    {
        MappingProfile profile;
        profile.name = u"Workday weekly"_s;
        profile.employeeIdColumn = u"EmployeeId"_s;
        profile.dateColumn = u"Date"_s;
        profile.startColumn = u"Start"_s;
        profile.endColumn = u"End"_s;
        profile.defaultZone = u"Europe/London"_s;
        return profile;
    }

    [[nodiscard]] QString profileFile() const
    {
        const QString path = m_fixture->directory.filePath(u"workday.profile.json"_s);
        if (!saveMappingProfile(someProfile(), path))
            qFatal("The profile can't be saved.");
        return path;
    }

    [[nodiscard]] QString kept(const QString &key)
    {
        QString found;
        bool answered = false;
        m_fixture->secrets.read(key, this, [&](const Result<QString> &secret) {
            found = secret.value_or(QString());
            answered = true;
        });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }

    [[nodiscard]] static OrganisationModel::State state(const QModelIndex &index)
    {
        return OrganisationModel::State(index.data(OrganisationModel::StateRole).toInt());
    }

    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::unique_ptr<OrganisationTools> m_tools;
    ConnectionReport m_report;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestOrganisations)
#include "tst_organisations.moc"
