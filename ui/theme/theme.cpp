// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
    [[nodiscard]] QColor of(bool isDark) const { return QColor::fromRgb(isDark ? dark : light); }
};

// docs/interface.md, Look
constexpr Pair windowPair{0xfff5f6f8, 0xff16191f};
constexpr Pair panelPair{0xffffffff, 0xff1e222a};
constexpr Pair linePair{0xffdcdfe5, 0xff343a46};
constexpr Pair textPair{0xff1d2330, 0xffe6e9ef};
constexpr Pair quietPair{0xff667085, 0xff9aa3b2};
constexpr Pair accentPair{0xff2457c5, 0xff7aa5ff};
constexpr Pair onAccentPair{0xffffffff, 0xff16191f};
constexpr Pair selectionPair{0xffdfe9fb, 0xff26385c};

struct TonePair {
    Pair ink;
    Pair ground;
};

constexpr TonePair tonePair(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return {accentPair, selectionPair};
    case Tone::Hris:
        return {{0xff1f5fbf, 0xff8ab4ff}, {0xffe6effc, 0xff1d2c47}};
    case Tone::Wfm:
        return {{0xffac4f08, 0xfff2a45c}, {0xfffdf0e3, 0xff3d2a17}};
    case Tone::Good:
        return {{0xff1a7a48, 0xff6fd19d}, {0xffe5f5ec, 0xff173527}};
    case Tone::Caution:
        return {{0xff8a5a00, 0xfff0c35a}, {0xfffff4d6, 0xff3a2f12}};
    case Tone::Trouble:
        return {{0xffb42318, 0xffff8f86}, {0xfffdeceb, 0xff421d1b}};
    case Tone::Agreed:
    case Tone::Neutral:
        break;
    }
    return {{0xff626a77, 0xffa3abb8}, {0xffeef0f3, 0xff2a2f39}};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

//! Of the desktop's colours, those that lines, headings and marks are drawn with: none of them may fade.
QPalette withoutFading(QPalette palette)
{
    for (const auto role :
         {QPalette::Mid, QPalette::Midlight, QPalette::Dark, QPalette::Shadow, QPalette::PlaceholderText})
        palette.setColor(role, palette.color(QPalette::Text));
    palette.setColor(QPalette::Link, palette.color(QPalette::Highlight));
    palette.setColor(QPalette::BrightText, palette.color(QPalette::HighlightedText));
    return palette;
}

QString sheet(QLatin1StringView name)
{
    QFile file(u":/rosterbridge/theme/%1.qss"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QPalette ownPalette(bool dark)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const Pair &pair) { palette.setColor(role, pair.of(dark)); };
    set(QPalette::Window, windowPair);
    set(QPalette::WindowText, textPair);
    set(QPalette::Base, panelPair);
    set(QPalette::AlternateBase, windowPair);
    set(QPalette::Text, textPair);
    set(QPalette::PlaceholderText, quietPair);
    set(QPalette::Button, panelPair);
    set(QPalette::ButtonText, textPair);
    set(QPalette::BrightText, onAccentPair);
    set(QPalette::ToolTipBase, panelPair);
    set(QPalette::ToolTipText, textPair);
    set(QPalette::Highlight, selectionPair);
    set(QPalette::HighlightedText, textPair);
    set(QPalette::Link, accentPair);
    set(QPalette::LinkVisited, accentPair);
    set(QPalette::Light, panelPair);
    set(QPalette::Midlight, linePair);
    set(QPalette::Mid, linePair);
    set(QPalette::Dark, quietPair);
    palette.setColor(QPalette::Shadow, dark ? Qt::black : QColor::fromRgb(quietPair.light));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        QColor faded = quietPair.of(dark);
        faded.setAlphaF(0.65f);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 19.5;
}

QColor ink(Tone tone, const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Text) : tonePair(tone).ink.of(isDark(palette));
}

QColor ground(Tone tone, const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Base) : tonePair(tone).ground.of(isDark(palette));
}

QColor lineColour(const QPalette &palette)
{
    return palette.color(isHighContrast(palette) ? QPalette::Text : QPalette::Mid);
}

QColor quietText(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Text) : quietPair.of(isDark(palette));
}

QColor accent(const QPalette &palette)
{
    return palette.color(isHighContrast(palette) ? QPalette::Highlight : QPalette::Link);
}

QColor onAccent(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::HighlightedText) : onAccentPair.of(isDark(palette));
}

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_desktop(application.palette())
{
    application.setStyle(new Style);
}

void Theme::apply(Choice choice)
{
    m_choice = choice;
    // Without a desktop theme the palette is Fusion's: then there is no wish of the desktop to respect.
    const QPalette plain = m_application.style()->standardPalette();
    const bool desktopHasOwn = m_desktop.color(QPalette::Window) != plain.color(QPalette::Window)
        || m_desktop.color(QPalette::WindowText) != plain.color(QPalette::WindowText);
    const bool desktopWins = choice == Choice::System && desktopHasOwn;
    const bool dark = choice == Choice::System ? isDark(m_desktop) : choice == Choice::Dark;
    QPalette palette = desktopWins ? m_desktop : ownPalette(dark);
    const bool highContrast = isHighContrast(palette);
    if (highContrast)
        palette = withoutFading(palette);

    QFont font = m_application.font();
    if (QFontInfo(font).pixelSize() < 13) {
        font.setPixelSize(13);
        m_application.setFont(font);
    }
    m_application.setStyleSheet({});
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    m_application.setStyleSheet(sheet("theme"_L1) + (highContrast ? sheet("contrast"_L1) : QString()));
}

} // namespace rosterbridge
