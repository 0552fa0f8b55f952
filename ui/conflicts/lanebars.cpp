// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/lanebars.h"

#include "core/plan/resolution.h"
#include "ui/conflicts/rowtext.h"
#include "ui/theme/activitylook.h"

#include <QPainter>
#include <QStyle>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr auto margin = Minutes(60);

constexpr std::array laneTones{Tone::Hris, Tone::Agreed, Tone::Wfm, Tone::Neutral};

std::array<QString, 4> laneLabels()
{
    return {LaneBars::tr("H · HRIS"), LaneBars::tr("Last agreed"), LaneBars::tr("W · WFM now"), LaneBars::tr("Result")};
}

QFont smallFont(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize() - 2);
    return font;
}

} // namespace

LaneBars::LaneBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LaneBars::setRow(const std::optional<ConflictRow> &row)
{
    m_lanes = {};
    m_hours.clear();
    update();
    if (!row)
        return;
    const RowText text(*row);
    const QList<ActivityCode> &codes = row->codes();
    const auto fill = [&](Lane &lane, const ShiftFields &fields) {
        lane.shift = fields.window;
        for (auto it = fields.segments.cbegin(); it != fields.segments.cend(); ++it) {
            const ActivityCode *code = row->organisation->directory.code(it.key().codeId);
            lane.bars.append({*it, text.field({FieldKey::Kind::Segment, it.key()}),
                              code != nullptr ? code->category : ActivityCategory::Unavailable});
        }
    };
    auto &[hris, agreed, wfm, result] = m_lanes;
    if ((*row)->desired)
        fill(hris, (*row)->desired->fields);
    if ((*row)->base)
        fill(agreed, (*row)->base->fields);
    if ((*row)->current)
        fill(wfm, fieldsOf(*(*row)->current, codes));
    hris.text = text.shift(Side::Hris);
    agreed.text = text.shift(Side::Agreed);
    wfm.text = text.shift(Side::Wfm);
    if (const auto shift = row->resultShift()) {
        fill(result, fieldsOf(*shift, codes));
        result.text = text.value({.stretch = result.shift, .codeId = {}});
    } else {
        const bool settled =
            !row->canDecide() || ((*row)->decision && resolve(*row->row, *(*row)->decision, codes).has_value());
        result.open = !settled;
        result.text = settled ? tr("no shift") : tr("? choose a side");
    }

    std::optional<Instant> begin;
    std::optional<Instant> end;
    for (const Lane &lane : m_lanes) {
        if (!lane.shift)
            continue;
        begin = begin ? std::min(*begin, lane.shift->start) : lane.shift->start;
        end = end ? std::max(*end, lane.shift->end()) : lane.shift->end();
    }
    if (!begin)
        return;
    if (result.open && !result.shift)
        result.shift = Stretch{*begin, std::chrono::duration_cast<Minutes>(*end - *begin)};
    m_span = {*begin - margin, std::chrono::duration_cast<Minutes>(*end - *begin) + 2 * margin};
    const int step = m_span.length > std::chrono::hours(14) ? 3 : m_span.length > std::chrono::hours(7) ? 2 : 1;
    for (Instant hour = std::chrono::ceil<std::chrono::hours>(m_span.start); hour <= m_span.end();
         hour += std::chrono::hours(step))
        m_hours.append({hour, text.time(hour)});
    setAccessibleDescription(
        tr("HRIS %1, last agreed %2, WFM now %3, result %4").arg(hris.text, agreed.text, wfm.text, result.text));
}

QSize LaneBars::sizeHint() const
{
    return {480, axisHeight() + 4 * laneHeight() + padding};
}

QSize LaneBars::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

int LaneBars::laneHeight() const
{
    return fontMetrics().height() + 6;
}

int LaneBars::axisHeight() const
{
    return fontMetrics().height() + 4;
}

int LaneBars::labelWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (const QString &label : laneLabels())
        width = std::max(width, metrics.horizontalAdvance(label));
    return width + 3 * padding;
}

double LaneBars::x(Instant instant) const
{
    const double width = this->width() - labelWidth() - padding;
    const double share = double((instant - m_span.start).count()) / double(std::chrono::seconds(m_span.length).count());
    const double at = labelWidth() + share * width;
    return isRightToLeft() ? this->width() - at : at; // as on the timeline
}

QRectF LaneBars::bar(const Stretch &stretch, double top, double height) const
{
    return QRectF(QPointF(x(stretch.start), top), QPointF(x(stretch.end()), top + height)).normalized();
}

void LaneBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColour(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_hours.isEmpty())
        return;
    paintAxis(painter);
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        paintLane(painter, lane);
}

void LaneBars::paintAxis(QPainter &painter) const
{
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics(painter.font());
    for (const auto &[hour, reading] : m_hours) {
        const double at = std::round(x(hour)) + 0.5;
        painter.setPen(lineColour(palette()));
        painter.drawLine(QPointF(at, 1), QPointF(at, height() - 1));
        painter.setPen(quietText(palette()));
        const int room = metrics.horizontalAdvance(reading) + 3;
        if (isRightToLeft() ? at - room > 2 : at + room < width() - 2)
            painter.drawText(QPointF(isRightToLeft() ? at - room : at + 3, metrics.ascent() + 3), reading);
    }
}

void LaneBars::paintLane(QPainter &painter, size_t lane) const
{
    const Lane &shown = m_lanes[lane];
    const Tone tone = laneTones[lane];
    const QRectF area(0, axisHeight() + static_cast<int>(lane) * laneHeight(), width(), laneHeight());
    QFont labelFont = font();
    if (lane != 1)
        labelFont.setWeight(QFont::DemiBold);
    painter.setFont(labelFont);
    painter.setPen(lane == 3 ? palette().color(QPalette::Text) : ink(tone, palette()));
    const auto mirrored = [this](const QRectF &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect.toRect());
    };
    painter.drawText(mirrored({padding, area.top(), labelWidth() - 2.0 * padding, area.height()}), Qt::AlignVCenter,
                     laneLabels()[lane]);

    painter.setFont(smallFont(font()));
    if (!shown.shift) {
        painter.setPen(quietText(palette()));
        painter.drawText(mirrored(area.adjusted(labelWidth() + padding, 0, 0, 0)), Qt::AlignVCenter, shown.text);
        return;
    }
    const QRectF bar = this->bar(*shown.shift, area.top() + 3, area.height() - 6);
    const Tone frame = shown.open ? Tone::Trouble : tone;
    painter.setPen(QPen(lane == 3 && !shown.open ? palette().color(QPalette::Text) : ink(frame, palette()),
                        lane == 3 ? 1.5 : 1, shown.open ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(shown.open ? QBrush(Qt::NoBrush) : QBrush(ground(tone, palette())));
    painter.drawRoundedRect(bar, 3, 3);
    for (const Bar &activity : shown.bars)
        paintActivity(painter, bar, activity);

    // The times stand where no activity does, if there is room.
    QRectF room = bar;
    for (const Bar &activity : shown.bars) {
        if (isRightToLeft())
            room.setLeft(std::max(room.left(), x(activity.stretch.start)));
        else
            room.setRight(std::min(room.right(), x(activity.stretch.start)));
    }
    room.adjust(5, 0, -5, 0);
    if (painter.fontMetrics().horizontalAdvance(shown.text) <= room.width()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignVCenter, shown.text);
    }
}

void LaneBars::paintActivity(QPainter &painter, const QRectF &lane, const Bar &bar) const
{
    rosterbridge::paintActivity(painter, this->bar(bar.stretch, lane.top() + 1, lane.height() - 2), bar.category,
                                bar.name, palette());
}

} // namespace rosterbridge
