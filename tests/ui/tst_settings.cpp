// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runnotifier.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void countAtOnceAndAreKept()
    {
        Theme theme(*qApp);
        {
            SettingsDialog dialog(theme);
            dialog.show();
            auto *look = dialog.findChild<QComboBox *>(u"settingsTheme"_s);
            look->setFocus();
            QTest::keyClick(look, Qt::Key_End);
            QVERIFY(isDark(QApplication::palette()));
            auto *language = dialog.findChild<QComboBox *>(u"settingsLanguage"_s);
            QVERIFY(language->findData(u"en"_s) > 0);
            language->setCurrentIndex(language->findData(u"en"_s));
            QTest::keyClick(dialog.findChild<QCheckBox *>(u"settingsNotifies"_s), Qt::Key_Space);
            QTest::keyClick(dialog.findChild<QCheckBox *>(u"settingsLastPlan"_s), Qt::Key_Space);
        }
        QCOMPARE(settings::theme(), Theme::Choice::Dark);
        QCOMPARE(settings::language(), u"en"_s);
        QVERIFY(!settings::notifies());
        QVERIFY(!settings::opensLastPlan());
        SettingsDialog again(theme);
        QCOMPARE(again.findChild<QComboBox *>(u"settingsTheme"_s)->currentData().toInt(), int(Theme::Choice::Dark));
        QCOMPARE(again.findChild<QComboBox *>(u"settingsLanguage"_s)->currentData().toString(), u"en"_s);
        QVERIFY(!again.findChild<QCheckBox *>(u"settingsNotifies"_s)->isChecked());
        theme.apply(Theme::Choice::System);
    }

    void areFoundByTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("label") << u"lang"_s << QStringList{u"settingsLanguage"_s};
        QTest::newRow("explanation") << u"high CONTRAST"_s << QStringList{u"settingsTheme"_s};
        QTest::newRow("text of a box") << u"last plan"_s << QStringList{u"settingsLastPlan"_s};
        QTest::newRow("nothing") << u"nonesuch"_s << QStringList();
    }

    void areFoundByTyping()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, left);
        Theme theme(*qApp);
        SettingsDialog dialog(theme);
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"settingsFind"_s), typed);
        QStringList visible;
        for (const QString &name :
             {u"settingsTheme"_s, u"settingsLanguage"_s, u"settingsNotifies"_s, u"settingsLastPlan"_s}) {
            if (dialog.findChild<QWidget *>(name)->isVisible())
                visible.append(name);
        }
        QCOMPARE(visible, left);
        QCOMPARE(dialog.findChild<QWidget *>(u"settingsNothing"_s)->isVisible(), left.isEmpty());
    }

    void damagedThemeIsThatOfTheSystem()
    {
        QSettings().setValue(u"view/theme"_s, 17);
        QCOMPARE(settings::theme(), Theme::Choice::System);
    }

    void longRunsAreTold_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("inFront");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("told");
        QTest::newRow("long, behind") << 31 << false << true << true;
        QTest::newRow("short") << 29 << false << true << false;
        QTest::newRow("in front") << 31 << true << true << false;
        QTest::newRow("not wanted") << 31 << false << false << false;
    }

    void longRunsAreTold()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, inFront);
        QFETCH(const bool, wanted);
        QFETCH(const bool, told);
        settings::setNotifies(wanted);
        QWidget window;
        QWidget other;
        window.show();
        other.show();
        QWidget &front = inFront ? window : other;
        front.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&front));
        RunNotifier notifier(window);
        QSignalSpy notified(&notifier, &RunNotifier::notified);
        RunRecord run;
        run.finished = run.started + std::chrono::seconds(seconds);
        notifier.runEnded(run, u"42 changes written."_s);
        QCOMPARE(notified.count(), told ? 1 : 0);
        if (told)
            QCOMPARE(notified.first().first().toString(), u"42 changes written."_s);
    }
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestSettings)
#include "tst_settings.moc"
