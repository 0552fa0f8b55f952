// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window on the demo's data, every page and state of it, into the folder given. Not a test: nothing here can
// fail but the demo itself. docs/screenshots.sh says what for; --help tells the rest.
#include "app/rosterbridge/demo.h"
#include "resources/translations/translations.h"
#include "ui/conflicts/applydialog.h"
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
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QToolButton>
#include <QTreeView>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

namespace {

//! As accessibility themes set it.
QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText, QPalette::PlaceholderText, QPalette::Mid, QPalette::Dark})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
                            QPalette::ToolTipBase, QPalette::HighlightedText})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

class Studio final {
public:
    //! Of the looks "light", "dark" and "contrast".
    Studio(QString folder, Theme &theme, QStringList looks)
        : m_folder(std::move(folder))
        , m_theme(theme)
        , m_looks(std::move(looks))
    {
        QDir().mkpath(m_folder);
    }

    void shoot(QWidget &widget, const QString &name)
    {
        const QPointer<QWidget> focused(widget.focusWidget());
        for (const QString &look : std::as_const(m_looks)) {
            if (look == "contrast"_L1) {
                QApplication::setPalette(highContrast());
                Theme(*qApp).apply(Theme::Choice::System);
            } else {
                m_theme.apply(look == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::Light);
            }
            if (focused) // a box of buttons is laid out anew with the style
                focused->setFocus();
            QApplication::processEvents();
            const QString suffix = look == "light"_L1 ? QString() : u'-' + look;
            widget.grab().save(QDir(m_folder).filePath(name + suffix + u".png"_s));
        }
    }

private:
    QString m_folder;
    Theme &m_theme;
    QStringList m_looks;
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

//! Choices of each kind, and where they lead to; all are taken back.
void shootDecisions(Studio &studio, QWidget &window, Review &review)
{
    const int before = review.undoStack().index();
    action(window, "editResult")->trigger();
    studio.shoot(window, u"conflicts-edit"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    for (const auto *choice : {"takeHrisShift", "takeWfmShift", "leaveForLater"}) {
        action(window, choice)->trigger();
        action(window, "nextConflict")->trigger();
    }
    studio.shoot(window, u"conflicts-decided"_s);
    for (const auto &[chip, picture] :
         {std::pair(u"chipMerged"_s, u"conflicts-merged"_s), std::pair(u"chipLater"_s, u"conflicts-later"_s),
          std::pair(u"chipBlocked"_s, u"conflicts-blocked"_s)}) {
        window.findChild<QAbstractButton *>(chip)->click();
        studio.shoot(window, picture);
    }
    window.findChild<QAbstractButton *>(u"chipNeedsYou"_s)->click();
    action(window, "applyDecisions")->trigger();
    if (auto *dialog = window.findChild<ApplyDialog *>()) {
        studio.shoot(*dialog, u"conflicts-apply"_s);
        delete dialog;
    }
    review.undoStack().setIndex(before);
}

//! Deletions are ticked, and the organisation lets none of them pass unasked.
void shootGuards(Studio &studio, QWidget &window, Review &review, Workspace &workspace)
{
    const int before = review.undoStack().index();
    const QList<Organisation> as = review.organisations();
    for (Organisation one : as) {
        one.guards.deletes = 1;
        (void)workspace.saveOrganisation(one);
    }
    review.reloadOrganisations();
    review.setTicked([](const ConflictRow &row) { return row->kind == RowKind::Delete; }, true);
    waitFor([&review] { return !review.breaches(false).isEmpty(); }, "the guards");
    action(window, "sync")->trigger();
    if (auto *dialog = window.findChild<SyncDialog *>()) {
        studio.shoot(*dialog, u"sync-guards"_s);
        delete dialog;
    }
    review.undoStack().setIndex(before);
    for (const Organisation &one : as)
        (void)workspace.saveOrganisation(one);
    review.reloadOrganisations();
}

//! A plan of yesterday, with a choice in it that WFM has overtaken.
void shootOldPlan(Studio &studio, QWidget &window, Review &review)
{
    Plan old = review.plan();
    old.created -= std::chrono::hours(26);
    for (OrganisationPlan &organisation : old.organisations) {
        for (SchedulePlan &schedule : organisation.schedules) {
            for (PlanRow &row : schedule.rows) {
                if (row.kind != RowKind::Conflict || !row.current)
                    continue;
                row.decision = Decision{.shift = Side::Hris};
                row.reasons.append({Reason::Code::MovedSinceSeen, {}});
                break;
            }
        }
    }
    review.openPlan(old);
    window.findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(0);
    studio.shoot(window, u"plan-old"_s);
    window.findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(1);
    auto *list = window.findChild<QTableView *>(u"conflictList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    studio.shoot(window, u"conflicts-draft"_s);
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

void shootPages(Studio &studio, QWidget &window, const QString &state)
{
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    for (int page = pages->count() - 1; page >= 0; --page) {
        pages->setCurrentIndex(page);
        studio.shoot(window, u"%1-%2"_s.arg(state, pages->currentWidget()->objectName().remove(u"Page"_s)));
    }
}

void shootDialogs(Studio &studio, const QWidget &window)
{
    for (const auto *name : {"addOrganisation", "editOrganisation", "editSource", "editCredentials",
                             "removeOrganisation", "keys", "settings", "findAction", "help", "about"}) {
        action(window, name)->trigger();
        const QList<QDialog *> dialogs = window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
        if (dialogs.isEmpty())
            continue;
        QApplication::processEvents();
        const QString picture = u"dialog-"_s + QLatin1StringView(name);
        studio.shoot(*dialogs.last(), picture);
        if (auto *wizard = qobject_cast<QWizard *>(dialogs.last())) {
            for (const int page : wizard->pageIds().sliced(1)) {
                wizard->setCurrentId(page);
                studio.shoot(*wizard, u"%1-%2"_s.arg(picture).arg(page));
            }
        } else if (auto *tabs = dialogs.last()->findChild<QTabWidget *>(); tabs && tabs->currentIndex() == 0) {
            tabs->setCurrentIndex(tabs->count() - 1); // the others have pictures of their own
            studio.shoot(*dialogs.last(), picture + u"-guards"_s);
        }
        delete dialogs.last();
    }
}

//! A dashboard that is full, and an organisation among them that can't sign in.
void shootMany(Studio &studio, QWidget &window, Review &review, Workspace &workspace, SessionSecretStore &secrets)
{
    Organisation refused = review.organisations().first();
    refused.id = u"refused"_s;
    refused.name = u"Adatum Health"_s;
    secrets.keepForSession(refused.id, u"wrong"_s);
    (void)workspace.saveOrganisation(refused);
    for (int i = 0; i < 24; ++i)
        (void)workspace.saveOrganisation(
            {.id = u"many-%1"_s.arg(i),
             .name = i % 3 == 0 ? u"Litware Travel and Leisure Customer Services %1"_s.arg(i) : u"Tailspin %1"_s.arg(i),
             .environment = i % 2 == 0 ? u"Northern Europe production, second line"_s : u"CA"_s,
             .group = OrganisationGroup(i % 3),
             .service = refused.service,
             .address = refused.address,
             .clientId = u"client"_s,
             .hrisFile = refused.hrisFile,
             .position = 10 + i});
    review.reloadOrganisations();
    review.setChosen({refused.id});
    review.compare();
    waitFor([&review] { return review.activity() == Review::Activity::Idle; }, "the refusal");
    window.findChild<OrganisationsPanel *>()->setCurrent(refused.id);
    shootPages(studio, window, u"error-many"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rosterbridge-screenshots"_s);
    QCoreApplication::setOrganizationName(u"rosterbridge"_s);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    arguments.addOptions({{u"size"_s, u"Of the window, such as 960x540."_s, u"size"_s, u"1440x900"_s},
                          {u"language"_s, u"Such as de."_s, u"language"_s, u"en_GB"_s},
                          {u"looks"_s, u"Some of light, dark and contrast."_s, u"looks"_s, u"light,dark"_s},
                          {u"right-to-left"_s, u"As in a language that is written so."_s}});
    arguments.process(application);
    if (arguments.positionalArguments().size() != 1)
        arguments.showHelp(EXIT_FAILURE);
    installTranslations(application, arguments.value(u"language"_s));
    if (arguments.isSet(u"right-to-left"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    Theme theme(application);
    theme.apply(Theme::Choice::Light);
    Studio studio(arguments.positionalArguments().constFirst(), theme, arguments.value(u"looks"_s).split(u','));

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
    const QStringList size = arguments.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    shootPages(studio, window, u"empty"_s);

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
    shootPages(studio, window, u"uncompared"_s);
    review.compare();
    waitFor(
        [&review] {
            return review.planner() == nullptr || review.planner()->progress(review.organisations().at(1).id).done > 0;
        },
        "the first schedules");
    studio.shoot(window, u"comparing"_s);
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

    auto *find = window.findChild<QLineEdit *>(u"findField"_s);
    find->setText(u"Noor"_s);
    studio.shoot(window, u"preview-few"_s);
    find->setText(u"nonesuch"_s);
    studio.shoot(window, u"preview-none"_s);
    find->clear();
    const auto *clear = find->findChild<QToolButton *>(); // it fades
    (void)QTest::qWaitFor([clear] { return qFuzzyIsNull(clear->property("opacity").toDouble()); });

    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    pages->setCurrentIndex(1);
    studio.shoot(window, u"conflicts"_s);
    shootConflicts(studio, window);
    shootDecisions(studio, window, review);
    pages->setCurrentIndex(0);
    action(window, "chooseWeeks")->trigger();
    if (QWidget *weeks = QApplication::activePopupWidget()) {
        studio.shoot(*weeks, u"weeks"_s);
        weeks->close();
    }
    shootGuards(studio, window, review, **workspace);

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
    waitFor([&window] { return window.findChild<QTableView *>(u"runRows"_s)->model()->rowCount() > 0; },
            "the rows of the run");
    studio.shoot(window, u"runs"_s);
    pages->setCurrentIndex(3);
    studio.shoot(window, u"organisations"_s);
    shootDialogs(studio, window);
    shootOldPlan(studio, window, review);
    shootMany(studio, window, review, **workspace, secrets);
    return EXIT_SUCCESS;
}
