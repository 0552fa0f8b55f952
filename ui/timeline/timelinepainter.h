// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/organisationheadcount.h"
#include "ui/timeline/rowbars.h"
#include "ui/timeline/timelinelines.h"
#include "ui/timeline/timescale.h"

#include <QCoreApplication>
#include <QFont>
#include <QPalette>

#include <functional>
#include <map>

class QPainter;

namespace rosterbridge {

//! Draws a timeline: the axis, agents as lines, and their headcount as a strip below. The window, paper and picture
//! files are drawn by the same function; only lines and times that can be seen are looked at.
class TimelinePainter final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::TimelinePainter)
public:
    struct Look {
        QFont font;
        QPalette palette;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    //! Where the parts of the picture are.
    struct Layout {
        QRectF axis;
        QRectF names;
        QRectF lines;
        QRectF caption; //!< beside the strip
        QRectF strip;
    };
    struct Scene {
        QRectF area;
        Instant begin; //!< at the edge where reading starts
        double pixelsPerHour = 1;
        double scrolled = 0; //!< so much of the lines is above
        TimelineLines::Place current;
        std::function<bool(const PreviewModel::Place &row)> isSelected; //!< null on paper
        bool hasFocus = false;
        std::optional<Instant> now;
    };

    TimelinePainter() = default;
    TimelinePainter(TimelineLines lines, Look look);

    [[nodiscard]] const TimelineLines &lines() const { return m_lines; }
    void setLines(TimelineLines lines); //!< the axis and the strip are those of the first one
    [[nodiscard]] bool setPlan(const Plan &plan); //!< TimelineLines::setPlan()
    void setLook(const Look &look);
    //! The organisation that the strip is of; that of the first line unless told.
    void setOrganisation(int organisation);
    [[nodiscard]] int organisation() const { return m_organisation; }
    [[nodiscard]] const Headcount &headcount() const; //!< of that organisation
    void setZone(const QString &zone) { m_zone = zone; }
    [[nodiscard]] const QString &zone() const { return m_zone; } //!< that the axis is read in

    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] Layout layout(const QRectF &area) const;
    [[nodiscard]] TimeScale scale(const Scene &scene) const;
    //! The bar of a row, as a click means it.
    [[nodiscard]] QRectF barRect(const Scene &scene, const TimelineLines::Place &place) const;
    [[nodiscard]] TimelineLines::Place placeAt(const Scene &scene, const QPointF &position) const;
    [[nodiscard]] std::pair<int, int> linesSeen(const Scene &scene) const; //!< first and one after the last

    void paint(QPainter &painter, const Scene &scene);

    //! What the strip says, in words: what is counted, and where most agents go and come.
    [[nodiscard]] QStringList summary() const;
    [[nodiscard]] QString countText(int interval) const;

private:
    //! A row with what is costly to find out about it.
    struct Drawn {
        RowBars bars;
        QStringList texts; //!< the longest first
        bool hasTexts = false;
    };

    void countHeads();
    [[nodiscard]] std::vector<Drawn> &drawn(int line);
    void paintBackground(QPainter &painter, const Scene &scene, const Layout &layout) const;
    void paintAxis(QPainter &painter, const Scene &scene, const Layout &layout) const;
    void paintName(QPainter &painter, const Scene &scene, const QRectF &area, int line) const;
    void paintLine(QPainter &painter, const Scene &scene, double top, int line);
    void paintBars(QPainter &painter, const TimeScale &scale, double top, const ConflictRow &row, Drawn &drawn) const;
    void paintText(QPainter &painter, const TimeScale &scale, double top, const ConflictRow &row, Drawn &drawn) const;
    void paintMark(QPainter &painter, const QRectF &bar, const ConflictRow &row) const;
    void paintCaption(QPainter &painter, const QRectF &area) const;
    void paintStrip(QPainter &painter, const Scene &scene, const Layout &layout) const;
    void paintNow(QPainter &painter, const Scene &scene, const Layout &layout) const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] double digitWidth() const;

    TimelineLines m_lines;
    Look m_look;
    int m_organisation = -1;
    QString m_zone;
    std::map<int, OrganisationHeadcount> m_headcounts; //!< by organisation
    QHash<int, std::vector<Drawn>> m_drawn; //!< by line
};

} // namespace rosterbridge
