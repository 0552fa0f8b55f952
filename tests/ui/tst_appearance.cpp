// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakegateway.h"
#include "tests/ui/paintedtexts.h"
#include "tests/ui/reviewfixture.h"
#include "ui/conflicts/lanebars.h"
#include "ui/mainwindow.h"
#include "ui/orgs/organisationspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QWizard>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace rosterbridge {

using namespace test;

namespace {

enum class Look { Light, Dark, HighContrast };

// A full HD screen at 200 %, less a panel and the frame of the window
constexpr QSize smallest(960, 490);

QPalette highContrast()
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
                            QPalette::ToolTipBase, QPalette::HighlightedText})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText, QPalette::PlaceholderText, QPalette::Mid, QPalette::Dark})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

QList<PlanRow> someRows()
{
    const QString day = u"09:00-17:00"_s;
    QList<PlanRow> rows = compared({{u"a1"_s, {}, u"14:00-22:00"_s, {}},
                                    {u"a2"_s, day, u"08:00-16:00 meal 12:00+30"_s, day},
                                    {u"a3"_s, day, {}, day},
                                    {u"a4"_s, day, u"08:00-16:00"_s, u"10:00-18:00"_s},
                                    {u"a5"_s, day, day, u"08:30-16:30"_s},
                                    {u"a6"_s, day, u"08:00-16:00"_s, {}}});
    for (PlanRow &row : rows)
        row.ticked = row.isWritable();
    return rows;
}

//! What QtTest has room for.
QByteArray firstOf(const QStringList &found)
{
    return found.first(std::min<qsizetype>(found.size(), 8)).join(u'\n').toLocal8Bit();
}

QString nameOf(const QWidget *widget)
{
    for (const QWidget *one = widget; one != nullptr; one = one->parentWidget()) {
        if (!one->objectName().isEmpty() && !one->objectName().startsWith(u"qt_"_s))
            return u"%1 \"%2\""_s.arg(QLatin1StringView(one->metaObject()->className()), one->objectName());
    }
    return u"?"_s;
}

bool isReachable(const QWidget &widget, const QWidget &root)
{
    return widget.isVisibleTo(&root) && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr && !widget.objectName().startsWith(u"qt_"_s);
}

//! Text that is meant to move under its frame: what is typed, and what is scrolled.
bool mayBeCut(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget))
            return true;
    }
    return false;
}

//! Colours that can't be read, texts that are cut, and texts that lie on each other.
QStringList unreadable(QWidget &root)
{
    QStringList found;
    const QList<PaintedText> texts = paintedTexts(root);
    if (texts.isEmpty())
        found.append(u"no text is painted"_s);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const PaintedText &one = texts.at(i);
        const QPointF seen = (one.place & one.clip).center();
        const QWidget *widget = root.childAt(qFloor(seen.x()), qFloor(seen.y()));
        if (!one.isVisible() || (widget != nullptr && !widget->isEnabled()))
            continue;
        const QString what = u"\"%1\" of %2"_s.arg(one.text, nameOf(widget));
        if (const double measured = contrast(one.colour, one.ground); measured < 4.5)
            found.append(u"%1: contrast %2, %3 on %4"_s.arg(what)
                             .arg(measured, 0, 'f', 2)
                             .arg(one.colour.name(), one.ground.name()));
        const QRectF inner = one.place.adjusted(1, 2, -1, -2);
        if (!mayBeCut(widget) && !one.clip.contains(inner))
            found.append(u"%1 is cut"_s.arg(what));
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF both = inner & texts.at(j).place.adjusted(1, 2, -1, -2) & one.clip & texts.at(j).clip;
            if (both.width() > 1 && both.height() > 1)
                found.append(u"%1 lies on \"%2\""_s.arg(what, texts.at(j).text));
        }
    }
    return found;
}

//! The words that can be seen, however a text is broken into pieces.
QSet<QString> wordsOf(QWidget &root)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    for (const PaintedText &one : paintedTexts(root)) {
        if (!one.isVisible())
            continue;
        auto matches = word.globalMatch(one.text);
        while (matches.hasNext())
            words.insert(matches.next().captured());
    }
    return words;
}

//! Controls that a person can reach and that don't say what they are.
QStringList nameless(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isReachable(*widget, root))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty())
            found.append(nameOf(widget) + u" has no accessible name"_s);
        else if (accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client)
            found.append(nameOf(widget) + u" has no role"_s);
    }
    return found;
}

} // namespace

//! Each page and dialog of the window, as a person sees and hears it. CTest runs it at 100 and at 200 %.
class TestAppearance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings().clear();
        m_fixture = std::make_unique<ReviewFixture>();
        m_secrets = std::make_unique<SessionSecretStore>(m_fixture->secrets);
        addOrganisations();
        addRun();
        m_window = std::make_unique<MainWindow>(makeTools(), m_fixture->clock, m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_fixture->open(m_plan);
        m_window->findChild<OrganisationsPanel *>()->setCurrent(u"contoso"_s);
        for (const PlanRow &row : m_plan.organisations.last().schedules.first().rows) {
            if (row.kind == RowKind::Conflict)
                m_fixture->review->decide({{ReviewFixture::ref(row, u"northwind"_s), Decision{.shift = Side::Hris}}},
                                          {});
        }
        m_theme.apply(Theme::Choice::Light);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_secrets.reset();
        m_fixture.reset();
    }

    // What the other tests rely on.
    void findsWhatCanNotBeRead()
    {
        QWidget root;
        root.resize(200, 60);
        const auto add = [&root](const QString &text, const QRect &place, const QColor &colour) {
            auto *label = new QLabel(text, &root);
            label->setGeometry(place);
            QPalette palette(colour);
            palette.setColor(QPalette::WindowText, colour);
            label->setPalette(palette);
        };
        root.setPalette(
            QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white, Qt::white, Qt::white));
        add(u"Pale"_s, {0, 0, 100, 20}, 0xbbbbbb);
        add(u"Under"_s, {0, 20, 100, 20}, Qt::black);
        add(u"Over"_s, {4, 20, 100, 20}, Qt::black);
        add(u"Too long a text"_s, {0, 40, 20, 20}, Qt::black);
        root.show();
        const QStringList found = unreadable(root);
        QCOMPARE(found.size(), 3);
        QVERIFY2(found[0].contains(u"contrast"_s), qPrintable(found[0]));
        QVERIFY2(found[1].contains(u"lies on \"Under\""_s), qPrintable(found[1]));
        QVERIFY2(found[2].contains(u"is cut"_s), qPrintable(found[2]));
    }

    void readable_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const std::pair<Look, QString> looks[] = {
            {Look::Light, u"light"_s}, {Look::Dark, u"dark"_s}, {Look::HighContrast, u"high contrast"_s}};
        for (const auto &[look, name] : looks) {
            QTest::addRow("%s", qPrintable(name)) << look << Qt::LeftToRight;
            QTest::addRow("%s, right to left", qPrintable(name)) << look << Qt::RightToLeft;
        }
    }

    // WCAG AA asks for a contrast of 4.5.
    void readable()
    {
        QFETCH(const Look, look);
        QFETCH(const Qt::LayoutDirection, direction);
        show(look, direction);
        QStringList found;
        forEachView([&found](const QString &view, QWidget &root) {
            for (const QString &one : unreadable(root))
                found.append(view + u": "_s + one);
        });
        show(Look::Light, Qt::LeftToRight);
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), firstOf(found).constData());
    }

    void rightToLeftTellsTheSame()
    {
        QHash<QString, QSet<QString>> words;
        forEachView([&words](const QString &view, QWidget &root) { words.insert(view, wordsOf(root)); });
        QVERIFY(words.size() > 15);
        show(Look::Light, Qt::RightToLeft);
        QStringList found;
        forEachView([&](const QString &view, QWidget &root) {
            const QSet<QString> lost = words.value(view) - wordsOf(root);
            for (const QString &word : lost)
                found.append(view + u": "_s + word);
        });
        show(Look::Light, Qt::LeftToRight);
        QVERIFY2(found.isEmpty(), firstOf(found).constData());
    }

    void everyControlSaysWhatItIs()
    {
        QStringList found;
        forEachView([&found](const QString &view, QWidget &root) {
            for (const QString &one : nameless(root))
                found.append(view + u": "_s + one);
        });
        QVERIFY2(found.isEmpty(), firstOf(found).constData());
    }

    void everythingHasRoom()
    {
        QStringList found;
        forEachView([&found](const QString &view, QWidget &root) {
            const QSize least = root.minimumSizeHint().expandedTo(root.minimumSize());
            if (least.width() > smallest.width() || least.height() > smallest.height())
                found.append(u"%1 needs %2 × %3"_s.arg(view).arg(least.width()).arg(least.height()));
        });
        QVERIFY2(found.isEmpty(), firstOf(found).constData());
    }

    // With what comes on top of the pages now and then.
    void fitsASmallScreen()
    {
        const QSize before = m_window->size();
        m_window->resize(smallest);
        m_window->findChild<MessageBar *>(u"windowMessage"_s)
            ->showMessage(MessageBar::Kind::Trouble,
                          u"Northwind Customer Support and Retention could not be compared: a.example.com refused the "
                          "client id or the secret. Check the address and the client id, or replace the secret."_s,
                          {new QAction(u"Credentials…"_s)});
        QStringList found;
        forEachView([&found](const QString &view, QWidget &root) {
            const QSize size = root.size();
            if (size.width() > smallest.width() || size.height() > smallest.height())
                found.append(u"%1 takes %2 × %3"_s.arg(view).arg(size.width()).arg(size.height()));
            for (const QString &one : unreadable(root))
                found.append(view + u": "_s + one);
        });
        m_window->findChild<MessageBar *>(u"windowMessage"_s)->dismiss();
        m_window->resize(before);
        QVERIFY2(found.isEmpty(), firstOf(found).constData());
    }

    // The keys of a page go where its work is, not to the first of its controls.
    void anotherPageDoesNotMoveTheFocusToItsFirstControl()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        pages->setCurrentIndex(0);
        pages->currentWidget()->setFocus();
        const auto expect = [this](const QString &name) {
            QVERIFY2(m_window->focusWidget() != nullptr && m_window->focusWidget()->objectName() == name,
                     qPrintable(nameOf(m_window->focusWidget())));
        };
        expect(u"previewTree"_s);
        pages->setCurrentIndex(1);
        expect(u"fieldTable"_s);
        pages->setCurrentIndex(2);
        expect(u"runs"_s);
        pages->setCurrentIndex(3);
        expect(u"dashboardTable"_s);
        pages->setCurrentIndex(0);
        expect(u"previewTree"_s);
    }

    void dialogsBeginWhereOneWorks_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("focused"); //!< its name, or its text
        QTest::newRow("edit") << u"editOrganisation"_s << u"organisationName"_s;
        QTest::newRow("settings") << u"settings"_s << u"settingsFind"_s;
        QTest::newRow("about") << u"about"_s << u"Close"_s;
        QTest::newRow("nothing is removed by Return") << u"removeOrganisation"_s << u"Cancel"_s;
    }

    void dialogsBeginWhereOneWorks()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, focused);
        m_window->findChild<QAction *>(action)->trigger();
        forDialog([&focused](QDialog &dialog) {
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            const QWidget *focus = dialog.focusWidget();
            QVERIFY(focus != nullptr);
            const auto *button = qobject_cast<const QPushButton *>(focus);
            QCOMPARE(button != nullptr ? button->text().remove(u'&') : focus->objectName(), focused);
        });
    }

    // As its columns do, so that what is earlier is on the side where one begins to read.
    void timeRunsLikeTheLanguage()
    {
        auto *bars = m_window->findChild<LaneBars *>();
        m_window->findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(1);
        const auto placeOf = [bars](const QString &text) {
            for (const PaintedText &one : paintedTexts(*bars)) {
                if (one.text == text)
                    return one.place.center().x();
            }
            return -1.0;
        };
        const auto hours = [bars] {
            QStringList found;
            static const QRegularExpression hour(u"^\\d\\d:\\d\\d$"_s);
            for (const PaintedText &one : paintedTexts(*bars)) {
                if (hour.match(one.text).hasMatch())
                    found.append(one.text);
            }
            return found;
        };
        QVERIFY(hours().size() > 2);
        QVERIFY(placeOf(hours().first()) < placeOf(hours().last()));
        QVERIFY(placeOf(u"Result"_s) < placeOf(hours().first()));
        show(Look::Light, Qt::RightToLeft);
        QVERIFY(placeOf(hours().first()) > placeOf(hours().last()));
        QVERIFY(placeOf(u"Result"_s) > placeOf(hours().first()));
        show(Look::Light, Qt::LeftToRight);
    }

private:
    using Visit = std::function<void(const QString &view, QWidget &root)>;

    void show(Look look, Qt::LayoutDirection direction)
    {
        QApplication::setLayoutDirection(direction);
        if (look == Look::HighContrast) {
            QApplication::setPalette(highContrast());
            Theme(*qApp).apply(Theme::Choice::System);
        } else {
            m_theme.apply(look == Look::Dark ? Theme::Choice::Dark : Theme::Choice::Light);
        }
    }

    //! The pages of the window, then its dialogs with all of their pages.
    void forEachView(const Visit &visit)
    {
        auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            visitSettled(visit, pages->tabText(page), *m_window);
        }
        pages->setCurrentIndex(0);
        withAction(u"flatTable"_s, visit);
        pages->setCurrentIndex(1);
        withAction(u"why"_s, visit);
        withAction(u"history"_s, visit);
        for (const char *name :
             {"takeWfmAlike", "rules", "applyDecisions", "sync", "addOrganisation", "editOrganisation",
              "editCredentials", "removeOrganisation", "keys", "settings", "findAction", "help", "about"}) {
            const QString action = QString::fromLatin1(name);
            m_window->findChild<QAction *>(action)->trigger();
            visitDialog(visit, action);
        }
    }

    void withAction(const QString &name, const Visit &visit)
    {
        auto *action = m_window->findChild<QAction *>(name);
        action->setChecked(true);
        visitSettled(visit, name, *m_window);
        action->setChecked(false);
    }

    void visitDialog(const Visit &visit, const QString &action)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            std::unique_ptr<QDialog> dialog(qobject_cast<QDialog *>(top));
            if (!dialog)
                continue;
            auto *wizard = qobject_cast<QWizard *>(top);
            const auto *tabs = dialog->findChild<QTabWidget *>();
            visitSettled(visit, action, *dialog);
            if (wizard != nullptr) {
                const QList<int> ids = wizard->pageIds();
                for (const int id : ids.sliced(1)) {
                    wizard->setCurrentId(id);
                    visitSettled(visit, u"%1, page %2"_s.arg(action).arg(id), *dialog);
                }
            }
            for (int tab = 1; tabs != nullptr && tab < tabs->count(); ++tab) {
                dialog->findChild<QTabWidget *>()->setCurrentIndex(tab);
                visitSettled(visit, u"%1, tab %2"_s.arg(action).arg(tab), *dialog);
            }
            return;
        }
        QFAIL(qPrintable(u"%1 shows no dialog"_s.arg(action)));
    }

    static void forDialog(const std::function<void(QDialog &)> &visit)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            const std::unique_ptr<QDialog> dialog(qobject_cast<QDialog *>(top));
            if (!dialog)
                continue;
            visit(*dialog);
            return;
        }
        QFAIL("no dialog");
    }

    static void visitSettled(const Visit &visit, const QString &view, QWidget &root)
    {
        QApplication::processEvents();
        visit(view, root);
    }

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

    void addOrganisations()
    {
        const std::tuple<QString, QString, OrganisationGroup> organisations[] = {
            {u"contoso"_s, u"Contoso Care"_s, OrganisationGroup::Production},
            {u"northwind"_s, u"Northwind Customer Support and Retention"_s, OrganisationGroup::Test},
            {u"fabrikam"_s, u"Fabrikam"_s, OrganisationGroup::None}};
        int position = 0;
        for (const auto &[id, name, group] : organisations)
            QVERIFY(m_fixture->workspace->saveOrganisation({.id = id,
                                                            .name = name,
                                                            .environment = u"UK"_s,
                                                            .group = group,
                                                            .service = u"etag"_s,
                                                            .address = QUrl(u"https://a.example.com"_s),
                                                            .clientId = u"c1"_s,
                                                            .hrisFile = u"workday-weekly-export.csv"_s,
                                                            .guards = {.publishedHours = 24 * 365},
                                                            .position = position++}));
        m_fixture->review->reloadOrganisations();
        QCOMPARE(m_fixture->review->organisations().size(), 3);
        m_fixture->review->setChosen({u"contoso"_s, u"northwind"_s});
        m_fixture->review->setWeeks({QDate(2027, 3, 8)});
        m_plan = m_fixture->plan(someRows());
        m_plan.organisations +=
            m_fixture->plan(someRows(), u"northwind"_s, u"Northwind Customer Support and Retention"_s).organisations;
    }

    void addRun()
    {
        QVERIFY(m_fixture->workspace->savePlan(m_plan));
        RunRecord run{.id = u"run"_s, .planId = m_plan.id, .who = u"M. Diaz"_s, .started = m_fixture->clock.now()};
        run.state = RunRecord::State::Interrupted;
        run.organisations = {{u"contoso"_s, {.attempted = 5, .written = 3, .conflicts = 1, .left = 1}}};
        const QString scheduleId = m_plan.organisations.first().schedules.first().info.id;
        QList<RunRow> rows;
        for (const PlanRow &row : m_plan.organisations.first().schedules.first().rows)
            rows.append({.organisationId = u"contoso"_s,
                         .scheduleId = scheduleId,
                         .key = row.key,
                         .agentName = row.agentName,
                         .day = row.day,
                         .kind = row.kind,
                         .end = RowEnd::Written,
                         .detail = u"The HRIS changed it."_s,
                         .correlationId = u"c0ffee"_s});
        QVERIFY(m_fixture->workspace->startRun(run, rows, true));
        QVERIFY(m_fixture->workspace->finishRun(run));
    }

    Theme m_theme{*qApp};
    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::unique_ptr<MainWindow> m_window;
    Plan m_plan;
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestAppearance)
#include "tst_appearance.moc"
