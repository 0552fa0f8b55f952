// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr std::array tones{Tone::Neutral, Tone::Accent, Tone::Hris,    Tone::Wfm,
                           Tone::Agreed,  Tone::Good,   Tone::Caution, Tone::Trouble};

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_theme.apply(Theme::Choice::System); }

    void contrasts_data()
    {
        QTest::addColumn<Theme::Choice>("choice");
        QTest::newRow("light") << Theme::Choice::Light;
        QTest::newRow("dark") << Theme::Choice::Dark;
    }

    // WCAG AA asks for 4.5 of text that is not large.
    void contrasts()
    {
        QFETCH(const Theme::Choice, choice);
        m_theme.apply(choice);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isDark(palette), choice == Theme::Choice::Dark);
        for (const Tone tone : tones) {
            const double onGround = contrast(ink(tone, palette), ground(tone, palette));
            const double onPanel = contrast(ink(tone, palette), palette.color(QPalette::Base));
            QVERIFY2(onGround >= 4.5, qPrintable(u"tone %1 on its ground: %2"_s.arg(int(tone)).arg(onGround)));
            QVERIFY2(onPanel >= 4.5, qPrintable(u"tone %1 on the panel: %2"_s.arg(int(tone)).arg(onPanel)));
        }
        for (const auto surface : {QPalette::Window, QPalette::Base, QPalette::Highlight}) {
            QVERIFY(contrast(palette.color(QPalette::Text), palette.color(surface)) >= 7);
            QVERIFY(contrast(accent(palette), palette.color(surface)) >= 4.5);
        }
        QVERIFY(contrast(quietText(palette), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(quietText(palette), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(onAccent(palette), accent(palette)) >= 4.5);
    }

    // HRIS and WFM must not be mistaken for each other, whatever the theme.
    void sidesDiffer()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme.apply(choice);
            const QPalette palette = QApplication::palette();
            QVERIFY(std::abs(ink(Tone::Hris, palette).hsvHue() - ink(Tone::Wfm, palette).hsvHue()) > 60);
        }
    }

    void highContrastWins()
    {
        QPalette palette(Qt::white, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Window, Qt::black);
        QVERIFY(isHighContrast(palette));
        for (const Tone tone : tones) {
            QCOMPARE(ink(tone, palette), QColor(Qt::white));
            QCOMPARE(ground(tone, palette), QColor(Qt::black));
        }
    }

    void desktopPaletteWins()
    {
        const QPalette before = QApplication::palette();
        QPalette own = before;
        own.setColor(QPalette::Window, QColor(60, 20, 20));
        own.setColor(QPalette::WindowText, QColor(255, 240, 200));
        QApplication::setPalette(own);
        {
            Theme theme(*qApp);
            theme.apply(Theme::Choice::System);
            QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(60, 20, 20));
            theme.apply(Theme::Choice::Light);
            QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xf5, 0xf6, 0xf8));
        }
        QApplication::setPalette(before);
    }

    void iconFollowsTheme()
    {
        const QIcon icon = themedIcon("add"_L1);
        const auto strongest = [&icon] {
            const QImage image = icon.pixmap(16).toImage();
            QColor found = Qt::transparent;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > found.alpha())
                        found = image.pixelColor(x, y);
                }
            }
            return found;
        };
        m_theme.apply(Theme::Choice::Light);
        const QColor light = strongest();
        QVERIFY(light.alpha() > 0);
        m_theme.apply(Theme::Choice::Dark);
        const QColor dark = strongest();
        QVERIFY(dark.lightness() > light.lightness() + 60);
    }

    void arrowsFollowTheLanguage()
    {
        // How much further to the right than to the left the ink of the middle line is
        const auto tip = [](const QImage &image) {
            int balance = 0;
            for (int x = 0; x < image.width(); ++x)
                balance += image.pixelColor(x, image.height() / 2).alpha() * (2 * x - image.width());
            return balance;
        };
        const auto picture = [](QLatin1StringView name) { return themedIcon(name).pixmap(16).toImage(); };
        const QImage previous = picture("previous"_L1);
        const QImage file = picture("file"_L1);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = picture("previous"_L1);
        const QImage sameFile = picture("file"_L1);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(tip(previous) < 0);
        QVERIFY(tip(mirrored) > 0);
        QCOMPARE(sameFile, file);
    }

    // The sheet's shapes are there in high contrast, too: without them buttons and fields have no edges.
    void highContrastHasEdges()
    {
        const QPalette before = QApplication::palette();
        QPalette own(Qt::white, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            own.setColor(role, Qt::white);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Mid, QPalette::Dark})
            own.setColor(role, Qt::black);
        own.setColor(QPalette::Highlight, Qt::yellow);
        QApplication::setPalette(own);
        {
            Theme theme(*qApp);
            theme.apply(Theme::Choice::System);
            const QPalette shown = QApplication::palette();
            QCOMPARE(shown.color(QPalette::Window), QColor(Qt::black));
            for (const auto role : {QPalette::Mid, QPalette::Dark, QPalette::PlaceholderText})
                QCOMPARE(shown.color(role), QColor(Qt::white));
            QCOMPARE(shown.color(QPalette::Link), QColor(Qt::yellow));
            QVERIFY(!qApp->styleSheet().isEmpty());
        }
        QApplication::setPalette(before);
    }

private:
    Theme m_theme{*qApp};
};

} // namespace rosterbridge

QTEST_MAIN(rosterbridge::TestTheme)
#include "tst_theme.moc"
