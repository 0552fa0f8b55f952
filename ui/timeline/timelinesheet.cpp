// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinesheet.h"

#include "ui/preview/changetext.h"
#include "ui/timeline/timemarks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int pixelsPerInch = 96; //!< so that a font is as large as on a screen
constexpr int pictureWidth = 1400;

} // namespace

QPalette TimelineSheet::paper()
{
    QPalette palette(Qt::white);
    const QColor text(0x1d, 0x23, 0x30);
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, text);
    palette.setColor(QPalette::Mid, QColor(0xdc, 0xdf, 0xe5));
    palette.setColor(QPalette::Link, QColor(0x24, 0x57, 0xc5));
    return palette;
}

Result<void> TimelineSheet::save(const QString &path) const
{
    QSaveFile file(path);
    bool drawn = file.open(QIODevice::WriteOnly);
    if (drawn && path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        drawn = drawPicture(file);
    } else if (drawn) {
        QPdfWriter writer(&file);
        writer.setResolution(pixelsPerInch);
        writer.setPageLayout(
            {QPageSize(QPageSize::A4), QPageLayout::Landscape, {12, 12, 12, 12}, QPageLayout::Millimeter});
        writer.setTitle(tr("Timeline of changes"));
        drawn = print(writer);
    }
    if (!drawn || !file.commit())
        return failure(Error::Kind::Storage,
                       tr("The timeline can’t be written to %1: %2.").arg(path, file.errorString()),
                       tr("Choose another place for it."));
    return {};
}

bool TimelineSheet::drawPicture(QIODevice &file) const
{
    TimelinePainter drawing(lines, look);
    const double fixed = 1000;
    const double overhead = fixed - drawing.layout({0, 0, pictureWidth, fixed}).lines.height();
    const double height =
        headingHeight() + overhead + std::max<qsizetype>(1, lines.lines().size()) * drawing.lineHeight();
    const QRectF sheet(0, 0, pictureWidth, height);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(pixelsPerInch);
    generator.setViewBox(sheet);
    generator.setSize(sheet.size().toSize());
    generator.setTitle(tr("Timeline of changes"));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.fillRect(sheet, look.palette.base());
    paintHeading(painter, sheet, {});
    drawing.setOrganisation(organisation);
    drawing.setZone(zone);
    drawing.paint(painter, scene(drawing, sheet.adjusted(0, headingHeight(), 0, 0), 0));
    return painter.end();
}

bool TimelineSheet::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = double(device.logicalDpiX()) / pixelsPerInch;
    painter.scale(scale, scale);
    const QRectF page(0, 0, device.width() / scale, device.height() / scale);
    const QRectF area = page.adjusted(0, headingHeight(), 0, 0);
    TimelinePainter drawing(lines, look);
    drawing.setOrganisation(organisation);
    drawing.setZone(zone);
    const int linesOnPage = std::max(1, int(drawing.layout(area).lines.height() / drawing.lineHeight()));
    const int pages = std::max(1, int((lines.lines().size() + linesOnPage - 1) / linesOnPage));
    for (int i = 0; i < pages; ++i) {
        if (i > 0 && !device.newPage())
            return false;
        paintHeading(painter, page, tr("%L1 of %L2", "pages").arg(i + 1).arg(pages));
        TimelinePainter::Scene shown = scene(drawing, area, i * linesOnPage * drawing.lineHeight());
        // No half lines at the end of a page.
        const double spare = drawing.layout(area).lines.height() - linesOnPage * drawing.lineHeight();
        shown.area.setHeight(shown.area.height() - spare);
        drawing.paint(painter, shown);
    }
    return painter.end();
}

TimelinePainter::Scene TimelineSheet::scene(const TimelinePainter &painter, const QRectF &area, double scrolled) const
{
    const double hours = std::max(1.0, double((times.end - times.begin).count()) / 3600);
    return {.area = area,
            .begin = times.begin,
            .pixelsPerHour = painter.layout(area).lines.width() / hours,
            .scrolled = scrolled,
            .current = {},
            .now = now};
}

double TimelineSheet::headingHeight() const
{
    return std::ceil(2.5 * QFontMetricsF(look.font).height());
}

//! What it is and how to read it, for a sheet has no tips.
void TimelineSheet::paintHeading(QPainter &painter, const QRectF &area, const QString &page) const
{
    painter.save();
    painter.setLayoutDirection(look.direction);
    painter.setPen(look.palette.color(QPalette::Text));
    const double line = QFontMetricsF(look.font).height();
    QFont bold = look.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QRectF first(area.left(), area.top(), area.width(), line);
    painter.drawText(
        first, int(Qt::AlignVCenter | Qt::AlignLeading),
        tr("%1 – %2, times in %3", "first and last day, a time zone")
            .arg(TimeMarks::day(times.begin, zone), TimeMarks::day(times.end - std::chrono::seconds(1), zone), zone));
    painter.setFont(look.font);
    painter.drawText(first, int(Qt::AlignVCenter | Qt::AlignTrailing), page);
    painter.setPen(quietText(look.palette));
    painter.drawText(first.translated(0, line), int(Qt::AlignVCenter | Qt::AlignLeading),
                     tr("Solid outline: comes. Dashed: goes. Dotted: kept back. %1 conflict, %2 blocked.", "glyphs")
                         .arg(ChangeText::glyph(RowKind::Conflict), ChangeText::glyph(RowKind::Blocked)));
    painter.restore();
}

} // namespace rosterbridge
