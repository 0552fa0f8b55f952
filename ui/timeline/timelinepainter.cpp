// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "ui/conflicts/rowtext.h"
#include "ui/preview/changetext.h"
#include "ui/theme/activitylook.h"
#include "ui/timeline/timemarks.h"
#include "ui/widgets/badge.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 8;
constexpr double barMargin = 5; //!< above and below a bar
constexpr double leastBar = 3; //!< a shift is never narrower, however long the time is that is seen
constexpr double leastStep = 5; //!< width of a column of the strip
constexpr double leastDifference = 5; //!< one agent of a thousand is seen, too
constexpr int drawnLimit = 2000; //!< lines to remember

//! Where the words of a row may stand: in the longest piece that no edge crosses and no activity fills.
Stretch freeOf(const RowBars &bars)
{
    std::vector<Instant> edges{bars.extent.start, bars.extent.end()};
    const auto add = [&edges](const Stretch &stretch) {
        edges.push_back(stretch.start);
        edges.push_back(stretch.end());
    };
    QList<Stretch> filled;
    for (const RowBars::Bar &bar : bars.bars) {
        if (bar.category != ActivityCategory::OnQueueWork)
            filled.append(bar.stretch);
    }
    std::for_each(filled.cbegin(), filled.cend(), add);
    std::for_each(bars.comes.cbegin(), bars.comes.cend(), add);
    std::for_each(bars.goes.cbegin(), bars.goes.cend(), add);
    std::sort(edges.begin(), edges.end());
    Stretch longest{bars.extent.start, Minutes(0)};
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const Stretch piece{edges[i], std::chrono::duration_cast<Minutes>(edges[i + 1] - edges[i])};
        const bool isFilled = std::any_of(filled.cbegin(), filled.cend(), [&piece](const Stretch &one) {
            return one.start <= piece.start && piece.start < one.end();
        });
        if (!isFilled && piece.length > longest.length)
            longest = piece;
    }
    return longest;
}

double readingWidth(const QFontMetricsF &metrics, const TimeTick &tick)
{
    return metrics.horizontalAdvance(tick.text) + 8;
}

} // namespace

TimelinePainter::TimelinePainter(TimelineLines lines, Look look) : m_look(std::move(look))
{
    setLines(std::move(lines));
}

void TimelinePainter::setLines(TimelineLines lines)
{
    m_lines = std::move(lines);
    m_drawn.clear();
    m_headcounts.clear();
    for (const TimelineLines::Line &line : m_lines.lines())
        m_headcounts.try_emplace(line.organisation);
    countHeads();
    const bool isEmpty = m_lines.lines().isEmpty();
    m_zone = isEmpty ? QString() : m_lines.row(TimelineLines::Place{0, 0}).zone();
    setOrganisation(isEmpty ? -1 : m_lines.lines().first().organisation);
}

bool TimelinePainter::setPlan(const Plan &plan)
{
    if (!m_lines.setPlan(plan))
        return false;
    m_drawn.clear();
    countHeads();
    return true;
}

void TimelinePainter::countHeads()
{
    for (auto &[organisation, headcount] : m_headcounts)
        headcount.update(m_lines.plan().organisations.at(organisation), m_lines.span());
}

void TimelinePainter::setLook(const Look &look)
{
    m_look = look;
}

void TimelinePainter::setOrganisation(int organisation)
{
    m_organisation = organisation;
}

const Headcount &TimelinePainter::headcount() const
{
    static const Headcount none;
    const auto found = m_headcounts.find(m_organisation);
    return found == m_headcounts.end() ? none : found->second.headcount();
}

QFont TimelinePainter::smallFont() const
{
    QFont font = m_look.font;
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize() - 2));
    return font;
}

double TimelinePainter::digitWidth() const
{
    return QFontMetricsF(smallFont()).horizontalAdvance(u'0');
}

double TimelinePainter::lineHeight() const
{
    return std::ceil(QFontMetricsF(m_look.font).height()) + 2 * barMargin + 2;
}

TimelinePainter::Layout TimelinePainter::layout(const QRectF &area) const
{
    const double small = std::ceil(QFontMetricsF(smallFont()).height());
    const double names = std::min(26 * QFontMetricsF(m_look.font).averageCharWidth(), area.width() / 3);
    const double axis = 2 * small + 8;
    const double strip = std::min(4 * small + 16, area.height() / 3);
    const bool mirrored = m_look.direction == Qt::RightToLeft;
    const double left = mirrored ? area.left() : area.left() + names;
    const double nameLeft = mirrored ? area.right() - names : area.left();
    const double width = area.width() - names;
    const double linesHeight = std::max(0.0, area.height() - axis - strip);
    return {.axis = {left, area.top(), width, axis},
            .names = {nameLeft, area.top() + axis, names, linesHeight},
            .lines = {left, area.top() + axis, width, linesHeight},
            .caption = {nameLeft, area.bottom() - strip, names, strip},
            .strip = {left, area.bottom() - strip, width, strip}};
}

TimeScale TimelinePainter::scale(const Scene &scene) const
{
    const QRectF lines = layout(scene.area).lines;
    return {scene.begin, scene.pixelsPerHour, lines.left(), lines.width(), m_look.direction};
}

QRectF TimelinePainter::barRect(const Scene &scene, const TimelineLines::Place &place) const
{
    const double top = layout(scene.area).lines.top() + place.line * lineHeight() - scene.scrolled;
    const TimelineLines::Row &row = m_lines.lines().at(place.line).rows.at(place.row);
    QRectF rect = scale(scene).rect(row.extent, top + barMargin, lineHeight() - 2 * barMargin);
    rect.setWidth(std::max(rect.width(), leastBar));
    return rect;
}

TimelineLines::Place TimelinePainter::placeAt(const Scene &scene, const QPointF &position) const
{
    const QRectF lines = layout(scene.area).lines;
    if (!lines.contains(position))
        return {};
    const int line = int((position.y() - lines.top() + scene.scrolled) / lineHeight());
    if (line >= m_lines.lines().size())
        return {};
    constexpr double reach = 3; // a narrow bar is easier to hit than it is wide
    TimelineLines::Place found;
    for (int row = 0; row < m_lines.lines().at(line).rows.size(); ++row) {
        const QRectF bar = barRect(scene, {line, row}).adjusted(-reach, -barMargin, reach, barMargin);
        if (bar.contains(position))
            found = {line, row}; // the last one is on top
    }
    return found;
}

std::pair<int, int> TimelinePainter::linesSeen(const Scene &scene) const
{
    const int count = int(m_lines.lines().size());
    const double bottom = scene.scrolled + layout(scene.area).lines.height();
    return {std::clamp(int(scene.scrolled / lineHeight()), 0, count),
            std::clamp(int(std::ceil(bottom / lineHeight())), 0, count)};
}

std::vector<TimelinePainter::Drawn> &TimelinePainter::drawn(int line)
{
    auto found = m_drawn.find(line);
    if (found == m_drawn.end()) {
        if (m_drawn.size() >= drawnLimit)
            m_drawn.clear();
        std::vector<Drawn> rows;
        const QList<TimelineLines::Row> &of = m_lines.lines().at(line).rows;
        rows.reserve(size_t(of.size()));
        for (const TimelineLines::Row &row : of)
            rows.push_back({.bars = rowBars(m_lines.row(row)), .texts = {}});
        found = m_drawn.insert(line, std::move(rows));
    }
    return *found;
}

void TimelinePainter::paint(QPainter &painter, const Scene &scene)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font);
    painter.setLayoutDirection(m_look.direction);
    painter.fillRect(scene.area, m_look.palette.base());
    const Layout parts = layout(scene.area);
    const auto [first, end] = linesSeen(scene);
    const auto top = [&](int line) { return parts.lines.top() + line * lineHeight() - scene.scrolled; };

    painter.save();
    painter.setClipRect(parts.names | parts.lines);
    if (scene.current.isValid() && scene.isSelected)
        painter.fillRect(QRectF(scene.area.left(), top(scene.current.line), scene.area.width(), lineHeight()),
                         m_look.palette.highlight());
    for (int line = first; line < end; ++line)
        paintName(painter, scene, QRectF(parts.names.left(), top(line), parts.names.width(), lineHeight()), line);
    painter.restore();

    paintBackground(painter, scene, parts);
    painter.save();
    painter.setClipRect(parts.lines);
    for (int line = first; line < end; ++line)
        paintLine(painter, scene, top(line), line);
    painter.restore();

    painter.save();
    paintCaption(painter, parts.caption);
    painter.setClipRect(parts.strip);
    paintStrip(painter, scene, parts);
    painter.restore();
    paintAxis(painter, scene, parts);
    paintNow(painter, scene, parts);
    painter.setPen(lineColour(m_look.palette));
    painter.drawLine(QPointF(scene.area.left(), parts.axis.bottom() - 0.5),
                     QPointF(scene.area.right(), parts.axis.bottom() - 0.5));
    painter.drawLine(QPointF(scene.area.left(), parts.strip.top() + 0.5),
                     QPointF(scene.area.right(), parts.strip.top() + 0.5));
    painter.restore();
}

//! Nights are shaded and weekends hatched; lines stand at the hours and days that the axis tells.
void TimelinePainter::paintBackground(QPainter &painter, const Scene &scene, const Layout &layout) const
{
    if (m_zone.isEmpty())
        return;
    const TimeScale scale = this->scale(scene);
    const Span seen = scale.visible();
    const double top = layout.lines.top();
    const double height = layout.strip.bottom() - top;
    painter.save();
    painter.setClipRect(layout.lines | layout.strip);
    const QPalette &palette = m_look.palette;
    const bool highContrast = isHighContrast(palette);
    QColor shade = highContrast ? palette.color(QPalette::Text) : quietText(palette);
    shade.setAlphaF(0.06f);
    if (24 * scene.pixelsPerHour > 3 * leastStep) {
        for (const Span &night : TimeMarks::nights(seen, m_zone))
            painter.fillRect(scale.rect(night.begin, night.end, top, height), shade);
    }
    QColor hatch = quietText(palette);
    hatch.setAlphaF(highContrast ? 0.4f : 0.22f);
    for (const Span &weekend : TimeMarks::weekends(seen, m_zone))
        painter.fillRect(scale.rect(weekend.begin, weekend.end, top, height), QBrush(hatch, Qt::BDiagPattern));

    const auto drawTicks = [&](const QList<TimeTick> &ticks, float weight) {
        QColor colour = lineColour(palette);
        colour.setAlphaF(weight);
        painter.setPen(colour);
        for (const TimeTick &tick : ticks) {
            const double x = std::round(scale.x(tick.at)) + 0.5;
            painter.drawLine(QPointF(x, top), QPointF(x, top + height));
        }
    };
    drawTicks(TimeMarks::hours(seen, scene.pixelsPerHour, digitWidth(), m_zone), highContrast ? 0.3f : 0.6f);
    drawTicks(TimeMarks::days(seen, scene.pixelsPerHour, digitWidth(), m_zone), 1);
    for (const ClockChange &change : TimeMarks::clockChanges(seen, m_zone)) {
        painter.setPen(QPen(ink(Tone::Caution, palette), 1.5, Qt::DotLine));
        const double x = scale.x(change.at);
        painter.drawLine(QPointF(x, top), QPointF(x, top + height));
    }
    painter.restore();
}

void TimelinePainter::paintAxis(QPainter &painter, const Scene &scene, const Layout &layout) const
{
    painter.save();
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const QPalette &palette = m_look.palette;
    painter.setPen(quietText(palette));
    const QRectF corner(layout.names.left() + padding, layout.axis.top(), layout.names.width() - 2 * padding,
                        layout.axis.height());
    if (m_zone.isEmpty()) {
        painter.restore();
        return;
    }
    painter.drawText(corner, int(Qt::AlignVCenter | Qt::AlignLeading),
                     metrics.elidedText(tr("Times in %1", "a time zone").arg(m_zone), Qt::ElideMiddle, corner.width()));

    const TimeScale scale = this->scale(scene);
    const Span seen = scale.visible();
    const bool mirrored = m_look.direction == Qt::RightToLeft;
    const double half = layout.axis.height() / 2;
    painter.setClipRect(layout.axis);
    // A reading begins at its line; that of a day stays in sight as long as the day does.
    const auto draw = [&](const TimeTick &tick, double until, double top, bool sticks) {
        const double width = metrics.horizontalAdvance(tick.text);
        double x = scale.x(tick.at);
        if (mirrored) {
            if (sticks)
                x = std::min(x, layout.axis.right());
            if (x - 4 - width < until)
                return;
            x -= 4 + width;
        } else {
            if (sticks)
                x = std::max(x, layout.axis.left());
            if (x + 4 + width > until)
                return;
            x += 4;
        }
        painter.drawText(QPointF(x, top + (half + metrics.ascent() - metrics.descent()) / 2), tick.text);
    };
    QList<QRectF> changes;
    for (const ClockChange &change : TimeMarks::clockChanges(seen, m_zone)) {
        const QString text = tr("%1%2 h", "how clocks change: plus or minus, and hours")
                                 .arg(change.by < Minutes(0) ? u"\u2212"_s : u"+"_s,
                                      QLocale().toString(std::abs(double(change.by.count())) / 60, 'g', 3));
        const QSize size = badgeSize(text, painter.font());
        const QRectF badge(scale.x(change.at) - size.width() / 2.0, layout.axis.top() + half, size.width(), half);
        paintBadge(&painter, badge.toRect(), text, Tone::Caution, palette);
        changes.append(badge);
        painter.setPen(quietText(palette));
    }
    const double farEnd = mirrored ? layout.axis.left() : layout.axis.right() + 60;
    // One that lies between two pixels at the edge is seen all the same.
    const QList<TimeTick> hours =
        TimeMarks::hours({seen.begin - scale.pixel(), seen.end}, scene.pixelsPerHour, digitWidth(), m_zone);
    for (const TimeTick &tick : hours) {
        const double x = scale.x(tick.at);
        const QRectF room(mirrored ? x - readingWidth(metrics, tick) : x, layout.axis.top() + half,
                          readingWidth(metrics, tick), half);
        if (std::none_of(changes.cbegin(), changes.cend(), [&room](const QRectF &one) { return one.intersects(room); }))
            draw(tick, farEnd, layout.axis.top() + half - 2, false);
    }
    const QList<TimeTick> days = TimeMarks::days(seen, scene.pixelsPerHour, digitWidth(), m_zone);
    painter.setPen(palette.color(QPalette::Text));
    const double top = hours.isEmpty() ? layout.axis.top() + half / 2 : layout.axis.top() + 2;
    for (qsizetype i = 0; i < days.size(); ++i) {
        qsizetype next = i + 1;
        while (next < days.size() && days.at(next).text.isEmpty())
            ++next;
        if (!days.at(i).text.isEmpty())
            draw(days.at(i), next < days.size() ? scale.x(days.at(next).at) : farEnd, top, true);
    }
    painter.restore();
}

void TimelinePainter::paintName(QPainter &painter, const Scene &scene, const QRectF &area, int line) const
{
    const TimelineLines::Line &of = m_lines.lines().at(line);
    const bool isCurrent = scene.isSelected && scene.current.line == line;
    const QPalette &palette = m_look.palette;
    QFont font = m_look.font;
    if (isCurrent)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QRectF room = area.adjusted(padding, 0, -padding, 0);
    const QString name = metrics.elidedText(of.agent, Qt::ElideRight, room.width());
    painter.setPen(palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading), name);
    // Where another organisation begins, it is named: people of the same name may work in several.
    const int above = line == 0 ? -1 : m_lines.lines().at(line - 1).organisation;
    if (m_lines.plan().organisations.size() < 2 || above == of.organisation)
        return;
    painter.setFont(smallFont());
    const QFontMetricsF small(painter.font());
    const double left = room.width() - metrics.horizontalAdvance(name) - padding;
    const QString organisation = m_lines.plan().organisations.at(of.organisation).organisationName;
    if (left > 6 * small.averageCharWidth()) {
        if (!isCurrent)
            painter.setPen(quietText(palette));
        painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignTrailing),
                         small.elidedText(organisation, Qt::ElideRight, left));
    }
    if (line > 0) {
        painter.setPen(lineColour(palette));
        painter.drawLine(QPointF(scene.area.left(), area.top() + 0.5), QPointF(scene.area.right(), area.top() + 0.5));
    }
}

void TimelinePainter::paintLine(QPainter &painter, const Scene &scene, double top, int line)
{
    const TimeScale scale = this->scale(scene);
    const Span seen = scale.visible();
    const QList<TimelineLines::Row> &rows = m_lines.lines().at(line).rows;
    std::vector<Drawn> &drawnRows = drawn(line);
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).extent.start >= seen.end || rows.at(i).extent.end() <= seen.begin)
            continue;
        const ConflictRow row = m_lines.row(rows.at(i));
        paintBars(painter, scale, top, row, drawnRows[size_t(i)]);
        const QRectF bar = barRect(scene, {line, i});
        if (scene.isSelected && scene.isSelected(rows.at(i).shown)) {
            const bool isCurrent = scene.current == TimelineLines::Place{line, i} && scene.hasFocus;
            painter.setPen(QPen(accent(m_look.palette), isCurrent ? 2.5 : 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5);
        }
        paintMark(painter, bar, row);
    }
}

void TimelinePainter::paintBars(QPainter &painter, const TimeScale &scale, double top, const ConflictRow &row,
                                Drawn &drawn) const
{
    const RowBars &bars = drawn.bars;
    const QPalette &palette = m_look.palette;
    const double barTop = top + barMargin;
    const double height = lineHeight() - 2 * barMargin;
    const auto rectOf = [&](const Stretch &stretch) {
        QRectF rect = scale.rect(stretch, barTop, height);
        rect.setWidth(std::max(rect.width(), 1.0));
        return rect;
    };
    // Work is what lies under the other activities, in one piece from end to end.
    for (qsizetype i = 0; i < bars.bars.size();) {
        const RowBars::Bar &first = bars.bars.at(i);
        Stretch work = first.stretch;
        for (++i; i < bars.bars.size() && bars.bars.at(i).stretch.start == work.end()
             && bars.bars.at(i).isNew == first.isNew;
             ++i)
            work.length += bars.bars.at(i).stretch.length;
        QRectF rect = rectOf(work);
        rect.setWidth(std::max(rect.width(), leastBar));
        painter.setPen(isHighContrast(palette) ? QPen(palette.color(QPalette::Text)) : QPen(Qt::NoPen));
        painter.setBrush(!first.isNew            ? workGround(palette)
                             : isCarriedOut(row) ? ground(Tone::Hris, palette)
                                                 : palette.color(QPalette::Base));
        painter.drawRoundedRect(rect, 3, 3);
    }
    painter.setFont(smallFont());
    for (const RowBars::Bar &bar : bars.bars) {
        if (bar.category != ActivityCategory::OnQueueWork)
            paintActivity(painter, rectOf(bar.stretch).adjusted(0, 1, 0, -1), bar.category, bar.name, palette);
    }
    painter.setBrush(Qt::NoBrush);
    const auto outline = [&](const QList<Stretch> &stretches, const QPen &pen) {
        painter.setPen(pen);
        for (const Stretch &stretch : stretches)
            painter.drawRoundedRect(rectOf(stretch).adjusted(0, 0.5, 0, -0.5), 3, 3);
    };
    outline(bars.goes, QPen(ink(Tone::Wfm, palette), 1.5, Qt::DashLine));
    outline(bars.comes, QPen(ink(Tone::Hris, palette), 2));
    if (bars.held)
        outline({*bars.held}, QPen(quietText(palette), 1.5, Qt::DotLine));
    paintText(painter, scale, top, row, drawn);
}

//! Says what the row does, or when it is, where there is room for it.
void TimelinePainter::paintText(QPainter &painter, const TimeScale &scale, double top, const ConflictRow &row,
                                Drawn &drawn) const
{
    const bool isMarked = row->kind == RowKind::Conflict || row->kind == RowKind::Blocked;
    const double height = lineHeight() - 2 * barMargin;
    const Stretch free = freeOf(drawn.bars);
    const double lead = isMarked && free.start == drawn.bars.extent.start ? height - 2 : 4;
    const bool mirrored = m_look.direction == Qt::RightToLeft;
    QRectF room = scale.rect(free, top + barMargin, height);
    // What is scrolled out of sight is no room.
    const Span seen = scale.visible();
    room = room & scale.rect(seen.begin, seen.end, top, lineHeight());
    room.adjust(mirrored ? 2 : lead, 0, mirrored ? -lead : -2, 0);
    if (room.width() < 3 * digitWidth())
        return;
    if (!drawn.hasTexts) {
        const RowText text(row);
        Stretch shown = drawn.bars.extent;
        if (!drawn.bars.bars.isEmpty()) {
            shown.start = drawn.bars.bars.first().stretch.start;
            shown.length = std::chrono::duration_cast<Minutes>(drawn.bars.bars.last().stretch.end() - shown.start);
        }
        const QString times = text.value({.stretch = shown, .codeId = {}});
        if (row->kind != RowKind::InSync && row->kind != RowKind::Keep) {
            const QString change = ChangeText::change(row);
            drawn.texts = {tr("%1 · %2", "times, and how they change").arg(times, change), change};
        }
        drawn.texts.append(times);
        drawn.hasTexts = true;
    }
    const QFontMetricsF metrics(painter.font());
    for (const QString &text : std::as_const(drawn.texts)) {
        if (metrics.horizontalAdvance(text) > room.width())
            continue;
        painter.setPen(drawn.bars.bars.isEmpty() ? ink(drawn.bars.held ? Tone::Neutral : Tone::Wfm, m_look.palette)
                                                 : m_look.palette.color(QPalette::Text));
        painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading), text);
        return;
    }
}

//! Conflicts and blocked rows are marked where they begin, however little of them can be seen.
void TimelinePainter::paintMark(QPainter &painter, const QRectF &bar, const ConflictRow &row) const
{
    if (row->kind != RowKind::Conflict && row->kind != RowKind::Blocked)
        return;
    const Tone tone = row->isDecided() && !row->later ? Tone::Accent : ChangeText::tone(row->kind);
    const double size = bar.height() - 4;
    const double x = m_look.direction == Qt::RightToLeft ? bar.right() - size - 1 : bar.left() + 1;
    const QRectF circle(bar.width() < size ? bar.center().x() - size / 2 : x, bar.top() + 2, size, size);
    painter.setPen(QPen(ink(tone, m_look.palette), 1.25));
    painter.setBrush(ground(tone, m_look.palette));
    painter.drawEllipse(circle);
    QFont bold = smallFont();
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.drawText(circle, Qt::AlignCenter, ChangeText::glyph(row->kind));
}

void TimelinePainter::paintCaption(QPainter &painter, const QRectF &area) const
{
    const QPalette &palette = m_look.palette;
    QFont font = smallFont();
    const double lineStep = QFontMetricsF(font).height() + 1;
    QRectF words = area.adjusted(padding, 6, -padding, 0);
    words.setHeight(lineStep);
    font.setWeight(QFont::DemiBold);
    const QStringList lines = summary();
    for (const QString &line : lines) {
        painter.setFont(font);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading),
                         QFontMetricsF(font).elidedText(line, Qt::ElideRight, words.width()));
        words.translate(0, lineStep);
        font.setWeight(QFont::Normal);
    }
}

void TimelinePainter::paintStrip(QPainter &painter, const Scene &scene, const Layout &layout) const
{
    const QPalette &palette = m_look.palette;
    const Headcount &headcount = this->headcount();
    const int most = headcount.most();
    if (m_organisation < 0 || most == 0)
        return;
    const TimeScale scale = this->scale(scene);
    const Span seen = scale.visible();
    const double intervalWidth = scene.pixelsPerHour * Headcount::interval.count() / 60;
    const int each = std::max(1, int(std::ceil(leastStep / intervalWidth)));
    const double floor = layout.strip.bottom() - 4;
    const double unit = (layout.strip.height() - 12) / most;
    const auto box = [&](int first, double bottom, double height) {
        const QRectF column = scale.rect(
            headcount.start(first), headcount.start(std::min(first + each, headcount.size())), bottom - height, height);
        return column.adjusted(column.width() > 3 ? 1 : 0, 0, 0, 0);
    };
    const QColor level = isHighContrast(palette) ? palette.color(QPalette::Text) : lineColour(palette);
    const int begin = std::max(0, headcount.indexOf(seen.begin)) / each * each;
    for (int first = begin; first < headcount.size() && headcount.start(first) < seen.end; first += each) {
        const Headcount::Count count = headcount.telling(first, each);
        const double kept = std::min(count.before, count.after) * unit;
        painter.fillRect(box(first, floor, kept),
                         QBrush(level, isHighContrast(palette) ? Qt::Dense6Pattern : Qt::SolidPattern));
        const double difference = std::max(std::abs(count.difference()) * unit, leastDifference);
        if (count.difference() > 0) {
            painter.fillRect(box(first, floor - kept, difference), ink(Tone::Hris, palette));
        } else if (count.difference() < 0) {
            const QRectF gone = box(first, floor - kept, difference);
            painter.setPen(QPen(ink(Tone::Wfm, palette), 1));
            painter.setBrush(palette.base());
            painter.drawRect(gone.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

void TimelinePainter::paintNow(QPainter &painter, const Scene &scene, const Layout &layout) const
{
    const TimeScale scale = this->scale(scene);
    if (!scene.now || !scale.visible().contains(*scene.now))
        return;
    const double x = scale.x(*scene.now);
    const QColor colour = accent(m_look.palette);
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(x, layout.axis.bottom()), QPointF(x, layout.strip.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double tip = layout.axis.bottom();
    painter.drawPolygon(QPolygonF{{x - 5, tip - 7}, {x + 5, tip - 7}, {x, tip}});
}

QStringList TimelinePainter::summary() const
{
    if (m_organisation < 0)
        return {};
    const auto when = [this](int interval) {
        const Instant start = headcount().start(interval);
        return tr("%1 %2", "day and time").arg(TimeMarks::day(start, m_zone), TimeMarks::time(start, m_zone));
    };
    QStringList lines{m_lines.uncounted(m_organisation) > 0 ? tr("On queue, changed shifts alone") : tr("On queue")};
    if (m_lines.plan().organisations.size() > 1)
        lines.append(m_lines.plan().organisations.at(m_organisation).organisationName);
    const qsizetype heading = lines.size();
    if (const int at = headcount().greatestLoss(); at >= 0)
        lines.append(
            tr("\u2212%1: %2", "fewer agents, and when").arg(-headcount().count(at).difference()).arg(when(at)));
    if (const int at = headcount().greatestGain(); at >= 0)
        lines.append(tr("+%1: %2", "more agents, and when").arg(headcount().count(at).difference()).arg(when(at)));
    if (lines.size() == heading)
        lines.append(tr("the sync changes nothing"));
    return lines;
}

QString TimelinePainter::countText(int interval) const
{
    const Headcount::Count count = headcount().count(interval);
    const Instant start = headcount().start(interval);
    return tr("%1 %2: %L3 on queue, %L4 after the sync", "day, time, numbers of agents")
        .arg(TimeMarks::day(start, m_zone), TimeMarks::time(start, m_zone))
        .arg(count.before)
        .arg(count.after);
}

} // namespace rosterbridge
