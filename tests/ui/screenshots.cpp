// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window on the demo's data, light and dark, into the folder given: docs/screenshots, unless somebody only
// wants to look. Not a test: nothing here can fail but the demo itself.
#include "app/rosterbridge/demo.h"
#include "resources/translations/translations.h"
#include "ui/conflicts/bulkdialog.h"
#include "ui/conflicts/rulesdialog.h"
#include "ui/mainwindow.h"
#include "ui/orgs/organisationspanel.h"
#include "ui/preview/syncdialog.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

namespace {

class Studio final {
public:
    Studio(QString folder, Theme &theme) : m_folder(std::move(folder)), m_theme(theme) { QDir().mkpath(m_folder); }

    void shoot(QWidget &widget, const QString &name)
    {
        for (const auto &[choice, suffix] :
             {std::pair(Theme::Choice::Light, u""_s), std::pair(Theme::Choice::Dark, u"-dark"_s)}) {
            m_theme.apply(choice);
            QApplication::processEvents();
            widget.grab().save(QDir(m_folder).filePath(name + suffix + u".png"_s));
        }
        m_theme.apply(Theme::Choice::Light);
    }

private:
    QString m_folder;
    Theme &m_theme;
};

template <class Condition>
void waitFor(Condition condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 180'000)) {
        QTextStream(stderr) << what << " did not come\n";
        std::exit(EXIT_FAILURE);
    }
}

QAction *action(const QWidget &window, const char *name)
{
    return window.findChild<QAction *>(QLatin1StringView(name));
}

//! The drawers and dialogs of the conflicts; nothing is decided.
void shootConflicts(Studio &studio, QWidget &window)
{
    for (const auto &[name, picture] :
         {std::pair("why", u"conflicts-why"_s), std::pair("history", u"conflicts-history"_s)}) {
        action(window, name)->setChecked(true);
        studio.shoot(window, picture);
        action(window, name)->setChecked(false);
    }
    action(window, "takeWfmAlike")->trigger();
    if (auto *dialog = window.findChild<BulkDialog *>()) {
        studio.shoot(*dialog, u"conflicts-alike"_s);
        delete dialog;
    }
    action(window, "rules")->trigger();
    if (auto *dialog = window.findChild<RulesDialog *>()) {
        dialog->findChild<QPushButton *>(u"addRule"_s)->click();
        dialog->findChild<QComboBox *>(u"ruleKind"_s)->setCurrentIndex(0);
        studio.shoot(*dialog, u"conflicts-rules"_s);
        delete dialog;
    }
}

//! What a rule decided, and the next row open beside it.
void shootDecidedByRule(Studio &studio, QWidget &window)
{
    action(window, "nextConflict")->trigger();
    action(window, "takeWfmAlike")->trigger();
    if (auto *dialog = window.findChild<BulkDialog *>()) {
        dialog->findChild<QCheckBox *>(u"keepRule"_s)->setChecked(true);
        dialog->accept();
    }
    QApplication::processEvents();
    action(window, "history")->setChecked(true);
    studio.shoot(window, u"conflicts-by-rule"_s);
    action(window, "history")->setChecked(false);
}

} // namespace

int main(int argc, char *argv[])
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rosterbridge-screenshots"_s);
    QCoreApplication::setOrganizationName(u"rosterbridge"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(application);

    Theme theme(application);
    theme.apply(Theme::Choice::Light);
    Studio studio(application.arguments().value(1, u"docs/screenshots"_s), theme);

    SystemClock clock;
    Network network;
    MemorySecretStore memory;
    SessionSecretStore secrets(memory);
    const auto workspace = Workspace::open(folder.filePath(u"workspace"_s));
    if (!workspace)
        return EXIT_FAILURE;
    GatewayPool gateways(secrets, clock);
    Review review(**workspace, gateways, clock);
    MainWindow window({.workspace = **workspace,
                       .gateways = gateways,
                       .secrets = secrets,
                       .review = review,
                       .makeGateway =
                           [&network, &clock](const Connection &connection, SecretStore &store) {
                               return makeGateway(connection, network, store, clock);
                           }},
                      clock, theme);
    // A second argument such as 960x600 shows how it does with less room.
    const QStringList size = application.arguments().value(2, u"1440x900"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    studio.shoot(window, u"empty"_s);

    Demo demo(folder.filePath(u"hris"_s), **workspace, gateways, secrets, clock);
    bool ready = false;
    QObject::connect(&demo, &Demo::ready, &window, [&ready] { ready = true; });
    QObject::connect(&demo, &Demo::failed, &window,
                     [](const Error &error) { QTextStream(stderr) << error.text() << '\n'; });
    demo.start();
    waitFor([&ready] { return ready; }, "the demo");
    review.reloadOrganisations();
    QSet<QString> all;
    for (const Organisation &organisation : review.organisations())
        all.insert(organisation.id);
    review.setChosen(all);
    review.setWeeks({demo.weeks().first()});
    review.compare();
    waitFor([&review] { return review.plan().organisations.size() >= 3; }, "the comparison");
    waitFor(
        [&review] {
            const SchedulePlan &last = review.plan().organisations.last().schedules.last();
            return last.unchanged == RowSummary();
        },
        "the shifts that are counted");
    auto *panel = window.findChild<OrganisationsPanel *>();
    panel->setCurrent(review.organisations().at(1).id);
    studio.shoot(window, u"preview"_s);
    window.findChild<QAction *>(u"timelineDay"_s)->trigger();
    studio.shoot(window, u"preview-day"_s);
    window.findChild<QAction *>(u"timelineWeek"_s)->trigger();
    window.findChild<QAction *>(u"showTimeline"_s)->setChecked(false);
    window.findChild<QAction *>(u"whyRow"_s)->setChecked(true);
    auto *tree = window.findChild<QTreeView *>(u"previewTree"_s);
    tree->setCurrentIndex(
        tree->indexBelow(tree->indexBelow(tree->indexBelow(tree->indexBelow(tree->model()->index(0, 1))))));
    studio.shoot(window, u"preview-why"_s);
    window.findChild<QAction *>(u"whyRow"_s)->setChecked(false);
    window.findChild<QAction *>(u"flatTable"_s)->setChecked(true);
    studio.shoot(window, u"preview-flat"_s);
    window.findChild<QAction *>(u"flatTable"_s)->setChecked(false);
    window.findChild<QAction *>(u"showTimeline"_s)->setChecked(true);

    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    pages->setCurrentIndex(1);
    studio.shoot(window, u"conflicts"_s);
    shootConflicts(studio, window);
    pages->setCurrentIndex(0);

    window.findChild<QAction *>(u"sync"_s)->trigger();
    auto *dialog = window.findChild<SyncDialog *>();
    studio.shoot(*dialog, u"sync-summary"_s);
    demo.startRivals();
    dialog->accept();
    waitFor(
        [&review] {
            return review.run() != nullptr && review.run()->progress(review.organisations().at(1).id).rowsDone > 20;
        },
        "the run");
    window.grab();
    studio.shoot(window, u"syncing"_s);
    waitFor([&review] { return review.activity() == Review::Activity::Idle; }, "the end of the run");
    studio.shoot(window, u"synced"_s);
    pages->setCurrentIndex(1);
    studio.shoot(window, u"conflicts-after-run"_s);
    shootDecidedByRule(studio, window);
    pages->setCurrentIndex(2);
    studio.shoot(window, u"runs"_s);
    pages->setCurrentIndex(3);
    studio.shoot(window, u"organisations"_s);

    for (const auto *action : {"addOrganisation", "editOrganisation", "editSource", "editCredentials", "keys",
                               "settings", "findAction", "help", "about"}) {
        window.findChild<QAction *>(QLatin1StringView(action))->trigger();
        const QList<QDialog *> dialogs = window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
        if (dialogs.isEmpty())
            continue;
        QApplication::processEvents();
        studio.shoot(*dialogs.last(), u"dialog-"_s + QLatin1StringView(action));
        delete dialogs.last();
    }
    return EXIT_SUCCESS;
}
