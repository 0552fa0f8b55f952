// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"
#include "ui/preview/previewmodel.h"

namespace rosterbridge {

//! The rows that the preview shows, an agent a line, in the order in which they come there. A copy of it may be read
//! in another thread.
class TimelineLines final {
public:
    struct Row {
        PreviewModel::Place shown;
        Stretch extent; //!< of all that its sides have; not of what it has become
    };
    struct Line {
        int organisation = -1; //!< in plan()
        QString agent;
        QList<Row> rows; //!< by start
    };
    struct Place {
        int line = -1;
        int row = -1; //!< in the line
        [[nodiscard]] bool isValid() const { return line >= 0; }
        bool operator==(const Place &) const = default;
    };

    TimelineLines() = default;
    //! Leaves out what has no agent or no time: that can't be drawn.
    TimelineLines(const Plan &plan, const QList<PreviewModel::Place> &shown);
    explicit TimelineLines(const PreviewModel &model) : TimelineLines(model.plan(), model.shownRows()) { }

    //! The same rows with other ticks, decisions or outcomes. False where they have moved or become those of others:
    //! then the lines have to be made anew.
    [[nodiscard]] bool setPlan(const Plan &plan);

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] ConflictRow row(const Row &row) const; //!< good as long as this is
    [[nodiscard]] ConflictRow row(const Place &place) const { return row(m_lines.at(place.line).rows.at(place.row)); }
    [[nodiscard]] Place find(const PreviewModel::Place &shown) const;
    [[nodiscard]] const Span &span() const { return m_span; } //!< the weeks of the plan, and what sticks out of them

    //! Shifts of the organisation that the plan has left in the workspace.
    [[nodiscard]] int uncounted(int organisation) const;

private:
    Plan m_plan;
    QList<Line> m_lines;
    Span m_span{};
    QHash<std::pair<int, int>, QList<Place>> m_places; //!< of rows, by organisation and schedule
};

} // namespace rosterbridge
