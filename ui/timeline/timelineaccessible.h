// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineview.h"

#include <QAccessibleWidget>

namespace rosterbridge {

//! The timeline as a screen reader sees it: a list of the bars that are in view, each with its whole story as a name.
//! The bars are made when they are asked for, and forgotten when they have gone out of view.
class TimelineAccessible final : public QAccessibleWidget {
public:
    static void install(); //!< for every TimelineView
    //! Tells whoever listens that the row is the current one.
    static void tellCurrent(TimelineView &view, const TimelineLines::Place &place);

    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    class Bar;

    [[nodiscard]] TimelineView &view() const;
    [[nodiscard]] QList<TimelineLines::Place> inView() const;
    [[nodiscard]] QAccessibleInterface *barOf(const TimelineLines::Place &place) const;

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_bars;
};

} // namespace rosterbridge
