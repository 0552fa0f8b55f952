// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/translations/translations.h"
#include "tests/ui/fakegateway.h"
#include "tests/ui/reviewfixture.h"
#include "ui/commandpalette.h"
#include "ui/keysdialog.h"
#include "ui/mainwindow.h"
#include "ui/orgs/organisationdialog.h"
#include "ui/orgs/organisationwizard.h"
#include "ui/orgs/secretdialog.h"
#include "ui/preview/syncdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

constexpr QChar opening = u'\u27e6';
constexpr QChar closing = u'\u27e7';

//! A language that nobody speaks: every text is 40 % longer and stands in brackets.
class PseudoTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return opening + text + QString((text.size() * 2 + 4) / 5, u'~') + closing;
    }
};

QList<PlanRow> someRows()
{
    const QString day = u"09:00-17:00"_s;
    QList<PlanRow> rows = compared({{u"a1"_s, {}, u"14:00-22:00"_s, {}},
                                    {u"a2"_s, day, u"08:00-16:00 meal 12:00+30"_s, day},
                                    {u"a3"_s, day, {}, day},
                                    {u"a4"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s},
                                    {u"a5"_s, day, day, u"08:30-16:30"_s},
                                    {u"a6"_s, day, u"08:00-16:00"_s, {}}});
    rows[0].ticked = true;
    rows[1].ticked = true;
    return rows;
}

//! The texts below \a root that a person reads or hears.
QStringList textsIn(QWidget &root)
{
    QStringList texts;
    const auto takeCells = [&texts](const QAbstractItemView &view, const QModelIndex &parent,
                                    const auto &self) -> void {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    texts.append(model.index(row, column, parent).data(role).toString());
            }
            self(view, model.index(row, 0, parent), self);
        }
    };
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        for (const QAction *action : widget->actions())
            texts << action->text() << action->toolTip();
        if (widget != &root && !widget->isVisibleTo(&root))
            continue;
        if (qobject_cast<QCalendarWidget *>(widget->parentWidget())) // its days are the locale's
            continue;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (widget->isWindow())
            texts << widget->windowTitle();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *group = qobject_cast<QGroupBox *>(widget))
            texts << group->title();
        if (const auto *field = qobject_cast<QLineEdit *>(widget))
            texts << field->placeholderText();
        if (const auto *text = qobject_cast<QTextEdit *>(widget))
            texts << text->toPlainText();
        if (const auto *number = qobject_cast<QSpinBox *>(widget))
            texts << number->suffix() << number->specialValueText();
        if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab) << tabs->tabToolTip(tab);
        }
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int item = 0; item < box->count(); ++item)
                texts << box->itemText(item);
        }
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (const auto *header = qobject_cast<QHeaderView *>(widget); header && header->model()) {
            for (int section = 0; section < header->count(); ++section) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    texts << header->model()->headerData(section, header->orientation(), role).toString();
            }
        } else if (view != nullptr && view->model() != nullptr)
            takeCells(*view, {}, takeCells);
    }
    return texts;
}

//! What of \a text stands outside of brackets.
QString outside(const QString &text)
{
    QString result;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == opening ? 1 : 0;
        if (depth == 0)
            result.append(letter);
        depth -= letter == closing ? 1 : 0;
    }
    return result;
}

} // namespace

//! Texts of the window as a person of another language meets them. That each is translated is held by
//! tests/translations.
class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_fixture = std::make_unique<ReviewFixture>();
        m_secrets = std::make_unique<SessionSecretStore>(m_fixture->secrets);
    }

    void cleanup()
    {
        m_window.reset();
        m_secrets.reset();
        m_fixture.reset();
    }

    void everyTextIsTranslated()
    {
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        addRun();
        open();
        QStringList found = untranslated(*m_window);
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            for (QAction *why : pages->currentWidget()->findChildren<QAction *>(u"why"_s))
                why->setChecked(true);
            found += untranslated(*m_window);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyTextOfDialogIsTranslated_data()
    {
        QTest::addColumn<int>("dialog");
        QTest::newRow("wizard") << 0;
        QTest::newRow("organisation") << 1;
        QTest::newRow("secret") << 2;
        QTest::newRow("sync") << 3;
        QTest::newRow("keys") << 4;
        QTest::newRow("settings") << 5;
        QTest::newRow("action") << 6;
    }

    void everyTextOfDialogIsTranslated()
    {
        QFETCH(const int, dialog);
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        open();
        const Organisation organisation = m_fixture->review->organisations().first();
        std::unique_ptr<QDialog> shown;
        switch (dialog) {
        case 0:
            shown = std::make_unique<OrganisationWizard>(makeTools());
            break;
        case 1:
            shown = std::make_unique<OrganisationDialog>(makeTools(), organisation, OrganisationDialog::Tab::Source);
            break;
        case 2:
            shown = std::make_unique<SecretDialog>(makeTools(), organisation);
            break;
        case 3:
            shown = std::make_unique<SyncDialog>(
                m_fixture->plan(someRows()), QMap<QString, CallAllowance>(),
                QList<OrganisationBreach>{
                    {u"contoso"_s, u"Contoso Care"_s, {.guard = Guard::Deletes, .count = 21, .of = 100, .rows = {}}}});
            break;
        case 4:
            shown = std::make_unique<KeysDialog>(*m_window);
            break;
        case 5:
            shown = std::make_unique<SettingsDialog>(m_theme);
            break;
        default:
            shown = std::make_unique<CommandPalette>(*m_window->menuBar());
        }
        shown->show();
        QStringList found = untranslated(*shown);
        for (QWidget *page : shown->findChildren<QWidget *>()) // of wizards and tabs that are not in front
            found += untranslated(*page);
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void mnemonicsAreUnambiguous_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void mnemonicsAreUnambiguous()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/rosterbridge_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        open();
        const auto clash = [](QHash<QString, QString> &taken, const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            const QString other = key.isEmpty() ? QString() : std::exchange(taken[key], text);
            return other.isEmpty() ? QString() : u"%1: %2 and %3"_s.arg(key, other, text);
        };
        QStringList found;
        QHash<QString, QString> menus;
        for (const QAction *menu : m_window->menuBar()->actions()) {
            found.append(clash(menus, menu->text()));
            QHash<QString, QString> inMenu;
            for (const QAction *action : menu->menu()->actions())
                found.append(clash(inMenu, action->text()));
        }
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QHash<QString, QString> inWindow = menus;
            for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
                if (button->isVisible())
                    found.append(clash(inWindow, button->text()));
            }
        }
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void buttonsOfQtAreTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("de") << u"de"_s << u"Abbrechen"_s;
        QTest::newRow("es") << u"es"_s << u"Cancelar"_s;
        QTest::newRow("fr") << u"fr"_s << u"Annuler"_s;
    }

    // The last one: what it installs stays.
    void buttonsOfQtAreTranslated()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, cancel);
        installTranslations(*qApp, language);
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    }

private:
    [[nodiscard]] OrganisationTools makeTools()
    {
        return {
            .workspace = *m_fixture->workspace,
            .gateways = m_fixture->gateways,
            .secrets = *m_secrets,
            .review = *m_fixture->review,
            .makeGateway = [](const Connection &connection, SecretStore &secrets) -> Result<std::unique_ptr<Gateway>> {
                return std::make_unique<FakeGateway>(connection, secrets, ConnectionReport());
            }};
    }

    //! The window with one organisation and a plan that has rows of most kinds.
    void open()
    {
        QVERIFY(m_fixture->workspace->saveOrganisation({.id = u"contoso"_s,
                                                        .name = u"Contoso Care"_s,
                                                        .service = u"etag"_s,
                                                        .address = QUrl(u"https://a.example.com"_s),
                                                        .clientId = u"c1"_s,
                                                        .hrisFile = u"a.csv"_s}));
        m_fixture->review->reloadOrganisations();
        m_window = std::make_unique<MainWindow>(makeTools(), m_fixture->clock, m_theme);
        m_window->show();
        m_fixture->open(someRows());
    }

    void addRun()
    {
        const Plan plan = m_fixture->plan(someRows());
        QVERIFY(m_fixture->workspace->savePlan(plan));
        RunRecord run;
        run.id = u"run"_s;
        run.planId = plan.id;
        run.who = u"M. Diaz"_s;
        run.started = m_fixture->clock.now();
        run.state = RunRecord::State::Interrupted;
        QVERIFY(m_fixture->workspace->startRun(run, {}, false));
        QVERIFY(m_fixture->workspace->finishRun(run));
    }

    //! The texts below \a root that say something without having been translated; data of the plan may stand as it is.
    QStringList untranslated(QWidget &root)
    {
        static const QRegularExpression letters(u"\\p{L}"_s);
        const OrganisationPlan organisation = m_fixture->plan({}).organisations.first();
        QStringList data{u"M. Diaz"_s,
                         u"UTC"_s,
                         u"a.csv"_s,
                         u"c1"_s,
                         u"https://wfm.example.com"_s,
                         organisation.organisationName,
                         organisation.source,
                         organisation.schedules.first().info.name};
        for (const Agent &agent : organisation.directory.agents)
            data.append(agent.name);
        for (const ActivityCode &code : organisation.directory.codes)
            data.append(code.name);
        for (const QString &language : translatedLanguages())
            data.append(QLocale(language).nativeLanguageName());
        for (int month = 1; month <= 12; ++month)
            data.append(QLocale().standaloneMonthName(month));
        QStringList keys; // Qt names the keys but for letters
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts())
                keys.append(key.toString(QKeySequence::NativeText));
            keys.append(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        }
        QStringList found;
        for (const QString &text : textsIn(root)) {
            QString rest = keys.contains(text) ? QString() : outside(text);
            for (const QString &one : std::as_const(data))
                rest.remove(one, Qt::CaseInsensitive);
            if (rest.contains(letters) && rest != u"i"_s) // the sign of a note
                found.append(text);
        }
        return found;
    }

    Theme m_theme{*qApp};
    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestTranslations)
#include "tst_translations.moc"
