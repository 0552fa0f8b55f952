// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "ui/preview/changetext.h"

namespace rosterbridge {

//! One row of the plan. It stands for a row that may go at any time: then it is not valid any more.
class TimelineAccessible::Bar final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Bar(TimelineView &view, const QModelIndex &index) : m_view(&view), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return m_view && m_index.isValid() && place().isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        switch (text) {
        case QAccessible::Name:
            return m_view->rowText(place());
        case QAccessible::Description:
            return ChangeText::activities(m_view->painter().lines().row(place()));
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect bar = m_view->painter().barRect(m_view->scene(), place()).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(bar.topLeft()), bar.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const TimelinePainter::Scene scene = m_view->scene();
        state.focusable = true;
        state.selectable = true;
        state.selected = scene.isSelected(m_view->model().place(m_index));
        state.focused = scene.hasFocus && scene.current == place();
        state.offscreen =
            !m_view->painter().layout(scene.area).lines.intersects(m_view->painter().barRect(scene, place()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_view->select(place());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] TimelineLines::Place place() const
    {
        return m_view->painter().lines().find(m_view->model().place(m_index));
    }

    QPointer<TimelineView> m_view;
    QPersistentModelIndex m_index;
};

void TimelineAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<TimelineView *>(object);
            return view != nullptr ? new TimelineAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

void TimelineAccessible::tellCurrent(TimelineView &view, const TimelineLines::Place &place)
{
    if (!QAccessible::isActive())
        return;
    auto *list = static_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleEvent event(list->barOf(place), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

TimelineAccessible::TimelineAccessible(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) { }

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_bars))
        QAccessible::deleteAccessibleInterface(id);
}

TimelineView &TimelineAccessible::view() const
{
    return *static_cast<TimelineView *>(widget());
}

QList<TimelineLines::Place> TimelineAccessible::inView() const
{
    TimelinePainter &painter = view().painter();
    const TimelinePainter::Scene scene = view().scene();
    const auto [first, end] = painter.linesSeen(scene);
    const Span times = view().visibleTimes();
    QList<TimelineLines::Place> places;
    for (int line = first; line < end; ++line) {
        const QList<TimelineLines::Row> &rows = painter.lines().lines().at(line).rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row).extent.start < times.end && times.begin < rows.at(row).extent.end())
                places.append({line, row});
        }
    }
    return places;
}

QAccessibleInterface *TimelineAccessible::barOf(const TimelineLines::Place &place) const
{
    const QModelIndex index =
        view().model().indexOf(view().painter().lines().lines().at(place.line).rows.at(place.row).shown);
    if (const auto found = m_bars.constFind(index); found != m_bars.cend())
        return QAccessible::accessibleInterface(*found);
    constexpr int enough = 1000;
    if (m_bars.size() >= enough) {
        for (const QAccessible::Id id : std::as_const(m_bars))
            QAccessible::deleteAccessibleInterface(id);
        m_bars.clear();
    }
    auto *bar = new Bar(view(), index);
    m_bars.insert(index, QAccessible::registerAccessibleInterface(bar));
    return bar;
}

int TimelineAccessible::childCount() const
{
    return int(inView().size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const QList<TimelineLines::Place> places = inView();
    return index >= 0 && index < places.size() ? barOf(places.at(index)) : nullptr;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint position = view().viewport()->mapFromGlobal(QPoint(x, y));
    const TimelineLines::Place place = view().painter().placeAt(view().scene(), position);
    return place.isValid() ? barOf(place) : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<TimelineLines::Place> places = inView();
    for (int i = 0; i < places.size(); ++i) {
        if (barOf(places.at(i)) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    const TimelineLines::Place current = view().scene().current;
    return view().hasFocus() && current.isValid() ? barOf(current) : nullptr;
}

} // namespace rosterbridge
