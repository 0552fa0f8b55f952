// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "core/hris/mappingprofile.h"
#include "resources/translations/translations.h"
#include "ui/conflicts/rowtext.h"
#include "ui/mainwindow.h"
#include "ui/orgs/organisationmodel.h"
#include "ui/preview/previewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr int longWait = 60'000;

template <class Visit>
void forEachRow(const Plan &plan, Visit visit)
{
    for (const OrganisationPlan &organisation : plan.organisations) {
        for (const SchedulePlan &schedule : organisation.schedules) {
            for (const PlanRow &row : schedule.rows)
                visit(ConflictRow{.organisation = &organisation, .schedule = &schedule, .row = &row});
        }
    }
}

} // namespace

//! The job that the program is for, done by a person who has no mouse, against a service at which others work as well:
//! choose two organisations, look, tick, sync, settle conflicts side by side, apply.
class TestMainJob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        QSettings().clear();
        sandbox::Options options;
        options.weeks = 1;
        options.organisations = {
            {.name = u"Contoso Care"_s, .environment = u"US"_s, .timeZone = u"America/New_York"_s, .agents = 75},
            {.name = u"Fabrikam Retail"_s, .environment = u"AU"_s, .timeZone = u"Australia/Sydney"_s, .agents = 75},
            {.name = u"Northwind Support"_s, .environment = u"UK"_s, .timeZone = u"Europe/London"_s, .agents = 25}};
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        QVERIFY(m_sandbox->listen());
        QVERIFY(m_sandbox->writeExports(m_folder.filePath(u"hris"_s)));
        m_workspace = std::move(Workspace::open(m_folder.filePath(u"workspace"_s)).value());
        m_gateways = std::make_unique<GatewayPool>(m_secrets, m_clock);
        m_review = std::make_unique<Review>(*m_workspace, *m_gateways, m_clock);
        int position = 0;
        for (const sandbox::OrganisationInfo &info : m_sandbox->organisations()) {
            const auto profile = loadMappingProfile(info.profile);
            QVERIFY(profile);
            m_secrets.write(info.id, info.client.secret, this, [](const Result<void> &) {});
            save({.id = info.id,
                  .name = info.name,
                  .environment = info.environment,
                  .service = u"etag"_s,
                  .address = m_sandbox->address(),
                  .clientId = info.client.id,
                  .hrisFile = info.agreedCsv,
                  .hrisProfile = toJson(*profile),
                  .guards = info.guards,
                  .position = position++});
        }
        m_window = std::make_unique<MainWindow>(OrganisationTools{.workspace = *m_workspace,
                                                                  .gateways = *m_gateways,
                                                                  .secrets = m_secrets,
                                                                  .review = *m_review,
                                                                  .makeGateway = {}},
                                                m_clock, m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_review->setWeeks(m_sandbox->organisations().first().weeks);
    }

    void cleanupTestCase() { m_window.reset(); }

    void chooseTwoOfThree()
    {
        auto *list = m_window->findChild<QListView *>(u"organisationList"_s);
        for (int i = 0; i < 4 && QApplication::focusWidget() != list; ++i)
            press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), list);
        press(Qt::Key_Home);
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QCOMPARE(m_review->chosen(), (QSet<QString>{info(0).id, info(1).id}));
    }

    void firstComparisonAgrees()
    {
        compareByKey();
        QCOMPARE(m_review->plan().organisations.size(), 2);
        QCOMPARE(m_review->plan().counts().changes(), 0);
    }

    // The plan leaves them in the workspace until somebody looks.
    void agreeingRowsAreShownOnDemand()
    {
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *model = qobject_cast<PreviewModel *>(m_window->findChild<QTreeView *>(u"previewTree"_s)->model());
        const int all = m_review->plan().counts().all();
        QVERIFY(all > 100);
        QCOMPARE(model->shown(), 0);
        press(Qt::Key_0, Qt::AltModifier);
        QTRY_COMPARE(model->shown(), all);
        QCOMPARE(m_review->plan().counts().all(), all);
        press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(model->shown(), 0);
    }

    void previewShowsDrift()
    {
        m_sandbox->advance();
        for (const sandbox::OrganisationInfo &one : m_sandbox->organisations()) {
            Organisation organisation = m_workspace->organisation(one.id).value();
            organisation.hrisFile = one.hrisCsv;
            organisation.firstSyncEnded = true;
            save(organisation);
        }
        compareByKey();
        const RowCounts counts = m_review->plan().counts();
        for (const auto kind : {RowKind::Create, RowKind::Update, RowKind::Delete, RowKind::Conflict, RowKind::Keep})
            QVERIFY2(counts.of(kind) > 0, qPrintable(QString::number(int(kind))));
        forEachRow(m_review->plan(), [](const ConflictRow &row) {
            QCOMPARE(row->ticked, row->isWritable() && row->kind != RowKind::Delete);
        });
    }

    void tickOneDelete()
    {
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *tree = m_window->findChild<QTreeView *>(u"previewTree"_s);
        QCOMPARE(QApplication::focusWidget(), tree);
        press(Qt::Key_Home);
        bool found = false;
        for (int i = 0; i < 2000 && !found; ++i) {
            press(Qt::Key_Down);
            const QVariant kind = tree->currentIndex().data(PreviewModel::KindRole);
            found = kind.isValid() && RowKind(kind.toInt()) == RowKind::Delete;
        }
        QVERIFY(found);
        press(Qt::Key_Space);
        m_deleted = qobject_cast<PreviewModel *>(tree->model())->ref(tree->currentIndex());
        QVERIFY(m_review->row(m_deleted)->ticked);
        m_deletedShift = m_review->row(m_deleted)->current->id;
    }

    void syncAmongRivals()
    {
        m_sandbox->rivals().setShare(0.5);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(u"syncNow"_s));
        QTest::keyClick(m_window->findChild<QPushButton *>(u"syncNow"_s), Qt::Key_Return);
        QTRY_COMPARE(m_review->activity(), Review::Activity::Syncing);
        press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(m_review->run()->isPaused());
        const auto *heading = m_window->findChild<QLabel *>(u"progressHeading"_s);
        QTRY_VERIFY(heading->text().contains(u"paused"_s));
        press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!m_review->run()->isPaused());
        QTRY_COMPARE_WITH_TIMEOUT(m_review->activity(), Review::Activity::Idle, longWait);
        m_sandbox->rivals().setShare(0);

        const RunRecord run = m_workspace->runs().value().first();
        int stale = 0;
        int written = 0;
        for (const RunCounts &counts : run.organisations) {
            QVERIFY2(counts.error.isEmpty(), qPrintable(counts.error));
            stale += counts.stale;
            written += counts.written;
            // I2: nothing vanishes
            QCOMPARE(counts.written + counts.alreadyThere + counts.conflicts + counts.blocked + counts.left,
                     counts.attempted);
        }
        QVERIFY(stale > 0);
        QVERIFY(written > 0);
        QVERIFY(m_window->findChild<MessageBar *>(u"windowMessage"_s)->text().contains(u"written"_s));
        checkNothingLost();
    }

    void settleSideBySide()
    {
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *title = m_window->findChild<QLabel *>(u"rowTitle"_s);
        QSet<ConflictKind> met;
        for (int i = 0; i < 500; ++i) {
            press(Qt::Key_F8);
            std::optional<ConflictRow> open;
            forEachRow(m_review->plan(), [&](const ConflictRow &row) {
                if (row.standing() == Standing::NeedsYou && title->text().contains(row->agentName)
                    && title->text().contains(RowText(row).day()) && title->isVisible())
                    open = row;
            });
            if (!open)
                break;
            const RowRef ref = open->ref();
            const ConflictKind kind = (*open)->conflict;
            Qt::Key key = Qt::Key_3; // WFM
            switch (kind) {
            case ConflictKind::EditEdit:
                key = Qt::Key_1; // HRIS
                break;
            case ConflictKind::DeleteEdit:
                key = met.contains(kind) ? Qt::Key_3 : Qt::Key_1;
                break;
            default:
                break;
            }
            press(key, Qt::ControlModifier | Qt::ShiftModifier);
            const auto decided = ConflictRow::find(*m_review, ref);
            QVERIFY2((*decided)->decision, qPrintable(title->text()));
            if (decided->standing() == Standing::NeedsYou) { // it would overlap, say
                press(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
                QVERIFY2(ConflictRow::find(*m_review, ref)->standing() == Standing::Settled, qPrintable(title->text()));
            }
            met.insert(kind);
            m_decided.append(ref);
        }
        QVERIFY(met.contains(ConflictKind::EditEdit));
        QVERIFY(met.contains(ConflictKind::EditDelete));
        forEachRow(m_review->plan(), [](const ConflictRow &row) { QVERIFY(row.standing() != Standing::NeedsYou); });
        QCOMPARE(m_review->activity(), Review::Activity::Idle); // choosing is not writing
    }

    void applyWhatWasDecided()
    {
        struct Expected {
            QString organisationId;
            QString scheduleId;
            QString shiftId;
            std::optional<Stretch> window;
        };
        QList<Expected> expected;
        for (const RowRef &ref : std::as_const(m_decided)) {
            const ConflictRow row = *ConflictRow::find(*m_review, ref);
            if (row->current)
                m_excused[ref.organisationId].insert(row->current->id);
            if (const auto result = row.resultShift(); result && !result->id.isEmpty())
                expected.append(
                    {ref.organisationId, ref.scheduleId, result->id, Stretch{result->start, result->length}});
            else if (row->current)
                expected.append({ref.organisationId, ref.scheduleId, row->current->id, {}});
        }
        QVERIFY(!expected.isEmpty());

        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(u"applyNow"_s));
        QTest::keyClick(m_window->findChild<QPushButton *>(u"applyNow"_s), Qt::Key_Return);
        QTRY_COMPARE(m_review->activity(), Review::Activity::Syncing);
        QTRY_COMPARE_WITH_TIMEOUT(m_review->activity(), Review::Activity::Idle, longWait);

        for (const Expected &one : expected) {
            const Shift *stored = m_sandbox->tenant(one.organisationId)->schedule(one.scheduleId)->shift(one.shiftId);
            QCOMPARE(stored != nullptr, one.window.has_value());
            if (stored)
                QCOMPARE((Stretch{stored->start, stored->length}), *one.window);
        }
        checkNothingLost();
    }

    void serverHasWhatWasTicked()
    {
        QVERIFY(!m_sandbox->tenant(m_deleted.organisationId)->schedule(m_deleted.scheduleId)->shift(m_deletedShift));
        // The organisation that was not chosen was not touched.
        for (const sandbox::LedgerEntry &entry : m_sandbox->tenant(info(2).id)->ledger().entries())
            QVERIFY(entry.author.id != info(2).client.id);
    }

    // I3: with nobody else at work, nothing is left to write but the deletes that nobody ticked.
    void secondComparisonIsEmpty()
    {
        compareByKey();
        const RowCounts counts = m_review->plan().counts();
        QCOMPARE(counts.of(RowKind::Create), 0);
        QCOMPARE(counts.of(RowKind::Update), 0);
        QCOMPARE(counts.of(RowKind::Merged), 0);
        QCOMPARE(counts.of(RowKind::Conflict), 0);
        QVERIFY(counts.of(RowKind::Delete) > 0);
    }

    // What was written last is taken back; that is a plan to be looked at, and writes nothing by itself.
    void undoIsAPlan()
    {
        const RunRecord run = m_workspace->runs().value().first();
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *button = m_window->findChild<QPushButton *>(u"undoRunButton"_s);
        QVERIFY(button->isVisible() && button->isEnabled());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_review->plan().undoes(), run.id, longWait);
        QTRY_COMPARE(m_review->activity(), Review::Activity::Idle);
        QCOMPARE(m_window->findChild<QTabWidget *>(u"pages"_s)->currentWidget()->objectName(), u"previewPage"_s);
        QVERIFY(m_window->findChild<MessageBar *>(u"windowMessage"_s)->text().contains(u"takes a run back"_s));
        int written = 0;
        for (const RunCounts &counts : run.organisations)
            written += counts.written;
        QCOMPARE(m_review->plan().counts().changes(), written);
        QCOMPARE(m_workspace->runs().value().first().id, run.id);
    }

private:
    //! As a person presses it: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // No window manager is there to give the focus back when a dialog closes.
        if (!QApplication::focusWidget()) {
            m_window->activateWindow();
            QTRY_VERIFY(QApplication::focusWidget());
        }
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void compareByKey()
    {
        press(Qt::Key_F5);
        QCOMPARE(m_review->activity(), Review::Activity::Comparing);
        QTRY_COMPARE_WITH_TIMEOUT(m_review->activity(), Review::Activity::Idle, longWait);
        for (const QString &id : m_review->chosen()) {
            const auto error = m_review->error(id);
            QVERIFY2(!error, error ? qPrintable(error->text()) : "");
        }
    }

    // I1
    void checkNothingLost()
    {
        for (const sandbox::OrganisationInfo &one : m_sandbox->organisations()) {
            const auto lost = m_sandbox->lostUpdates(one.id, one.client.id, m_excused.value(one.id));
            for (const sandbox::LostUpdate &update : lost)
                qWarning("%s: %s of %s by %s", qPrintable(one.name), qPrintable(update.field),
                         qPrintable(update.shiftId), qPrintable(update.overwritten.name));
            QVERIFY(lost.isEmpty());
        }
    }

    void save(const Organisation &organisation)
    {
        QVERIFY(m_workspace->saveOrganisation(organisation));
        m_review->reloadOrganisations();
    }

    [[nodiscard]] sandbox::OrganisationInfo info(int index) const { return m_sandbox->organisations().at(index); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Theme m_theme{*qApp};
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    MemorySecretStore m_memory;
    SessionSecretStore m_secrets{m_memory};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GatewayPool> m_gateways;
    std::unique_ptr<Review> m_review;
    std::unique_ptr<MainWindow> m_window;
    RowRef m_deleted;
    QString m_deletedShift;
    QList<RowRef> m_decided;
    QHash<QString, QSet<QString>> m_excused; //!< shifts that a decision named, by organisation
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestMainJob)
#include "tst_mainjob.moc"
