// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

class TestWidgets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.apply(Theme::Choice::Light); }

    void messageSaysKindInWords_data()
    {
        QTest::addColumn<MessageBar::Kind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("note") << MessageBar::Kind::Note << u"Note"_s;
        QTest::newRow("good") << MessageBar::Kind::Good << u"Done"_s;
        QTest::newRow("caution") << MessageBar::Kind::Caution << u"Caution"_s;
        QTest::newRow("trouble") << MessageBar::Kind::Trouble << u"Problem"_s;
    }

    void messageSaysKindInWords()
    {
        QFETCH(const MessageBar::Kind, kind);
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage(kind, u"It happened."_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"It happened."_s);
        QStringList names;
        for (const QLabel *label : bar.findChildren<QLabel *>())
            names.append(label->accessibleName());
        QFETCH(const QString, word);
        QVERIFY(names.contains(word));
    }

    void messageOffersNextStep()
    {
        MessageBar bar;
        bar.resize(600, 40);
        auto *step = new QAction(u"Try again"_s, &bar);
        step->setObjectName(u"tryAgain"_s);
        QSignalSpy tried(step, &QAction::triggered);
        Error error{
            .kind = Error::Kind::Network, .what = u"The host was not found."_s, .next = u"Look at the address."_s};
        error.correlationId = u"c-77"_s;
        bar.showError(error, {step});
        bar.show();
        QVERIFY(bar.text().contains(u"not found"_s));
        QVERIFY(bar.text().contains(u"address"_s));
        QVERIFY(bar.text().contains(u"c-77"_s));
        QTest::keyClick(bar.findChild<QPushButton *>(u"tryAgain"_s), Qt::Key_Space);
        QCOMPARE(tried.count(), 1);
        // The next message has steps of its own.
        bar.showMessage(MessageBar::Kind::Good, u"Found."_s);
        QTRY_VERIFY(!bar.findChild<QPushButton *>(u"tryAgain"_s));
    }

    void messageIsReplacedByItsOwnStep()
    {
        MessageBar bar;
        auto *step = new QAction(u"Go on"_s, &bar);
        connect(step, &QAction::triggered, &bar, [&bar] { bar.showMessage(MessageBar::Kind::Good, u"Gone on."_s); });
        bar.showMessage(MessageBar::Kind::Caution, u"Go on?"_s, {step});
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(bar.text(), u"Gone on."_s);
    }

    void escapeDismisses()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Note, u"Look."_s);
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(bar.text().isEmpty());
    }

    void chipTellsItself()
    {
        Chip chip(u"+"_s, u"&Create"_s);
        chip.setCount(1234);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(accessible->text(QAccessible::Name), u"Create: 1,234"_s);
        QVERIFY(accessible->state().checkable);
        const int narrow = chip.sizeHint().width();
        chip.setCount(1'234'567);
        QVERIFY(chip.sizeHint().width() > narrow);
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(chip.isChecked());
    }

    void actionButtonFollowsAction()
    {
        QAction action(u"&Compare again"_s);
        action.setObjectName(u"compare"_s);
        action.setShortcut(Qt::Key_F5);
        ActionButton button(&action);
        QCOMPARE(button.objectName(), u"compareButton"_s);
        QCOMPARE(button.text(), u"Compare again"_s);
        QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width()); // the key gives way
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setEnabled(true);
        QSignalSpy triggered(&action, &QAction::triggered);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
    }

    void elidedButtonGivesWay()
    {
        ElidedButton button;
        button.setText(u"A file with a name that is too long for any window that a person would want to have"_s);
        QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width() / 3);
        button.resize(button.minimumSizeHint());
        QVERIFY(!button.grab().isNull());
    }

    void flowWraps()
    {
        QWidget strip;
        auto *layout = new FlowLayout(&strip);
        QList<Chip *> chips;
        for (int i = 0; i < 6; ++i) {
            chips.append(new Chip(u"+"_s, u"Create"_s, &strip));
            layout->addWidget(chips.last());
        }
        const int whole = layout->sizeHint().width();
        strip.resize(whole, 100);
        layout->activate();
        layout->setGeometry(strip.rect());
        QCOMPARE(chips.first()->y(), chips.last()->y());
        layout->setGeometry(QRect(0, 0, whole / 2, 100));
        QVERIFY(chips.last()->y() > chips.first()->y());
        QVERIFY(layout->heightForWidth(whole / 2) > layout->heightForWidth(whole));
        for (const Chip *chip : chips)
            QVERIFY(chip->geometry().right() <= whole / 2);
        QVERIFY(layout->minimumSize().width() < whole / 3);
    }

    void emptyStateOffersStep()
    {
        EmptyState empty;
        QAction step(u"Add…"_s);
        QSignalSpy triggered(&step, &QAction::triggered);
        empty.showText(u"Nothing yet"_s, u"Add something."_s, &step);
        empty.show();
        auto *button = empty.findChild<QPushButton *>(u"emptyStateStep"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        empty.showBusy(u"Reading…"_s, u"Wait."_s);
        QVERIFY(button->isHidden());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
    }

    // In high contrast the grounds are alike: the outline has to make the shape.
    void badgeInHighContrast()
    {
        QPalette palette(Qt::white, Qt::black);
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::white);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Window, Qt::black);
        QImage image(80, 24, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintBadge(&painter, image.rect(), u"new"_s, Tone::Good, palette);
        painter.end();
        int bright = 0;
        for (int x = 0; x < 30; ++x)
            bright += image.pixelColor(x, 3).lightness() > 60 || image.pixelColor(x, 4).lightness() > 60 ? 1 : 0;
        QVERIFY2(bright > 10, qPrintable(QString::number(bright)));
    }

private:
    Theme m_theme{*qApp};
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestWidgets)
#include "tst_widgets.moc"
