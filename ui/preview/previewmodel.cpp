// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewmodel.h"

#include "ui/conflicts/rowtext.h"
#include "ui/preview/changetext.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace rosterbridge {

using namespace Qt::StringLiterals;

//! A line of the view. Positions, not pointers, lead into the plan: the plan's lists detach when rows change.
struct PreviewModel::Node {
    Node *parent = nullptr;
    int place = 0; //!< in the parent
    int organisation = -1;
    int schedule = -1; //!< -1 in a row for OrganisationPlan::unplaced
    int row = -1; //!< -1 for a group
    bool isOrganisation = false;
    std::vector<Node> children;
};

namespace {

//! Names the group of rows that belong to no schedule; the organisation's own name has an empty one.
const QString noSchedule = QStringLiteral("-");

bool canTick(const PlanRow &row)
{
    return row.isWritable() && row.end == RowEnd::None;
}

Instant startOf(const PlanRow &row)
{
    if (row.desired)
        return row.desired->fields.window.start;
    return row.current ? row.current->start : Instant();
}

Instant startOn(const PlanRow &row, int column)
{
    if (column == PreviewModel::Hris)
        return row.desired ? row.desired->fields.window.start : Instant();
    if (column == PreviewModel::Agreed)
        return row.base ? row.base->fields.window.start : Instant();
    return row.current ? row.current->start : Instant();
}

} // namespace

PreviewModel::PreviewModel(Review &review, QObject *parent)
    : QAbstractItemModel(parent)
    , m_review(review)
    , m_root(std::make_unique<Node>())
{
    connect(&review, &Review::planChanged, this, &PreviewModel::rebuild);
    connect(&review, &Review::rowsChanged, this, &PreviewModel::updateSchedule);
    rebuild();
}

PreviewModel::~PreviewModel() = default;

void PreviewModel::setKinds(const QSet<RowKind> &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    rebuild();
}

void PreviewModel::setFind(const QString &text)
{
    if (text == m_find)
        return;
    m_find = text;
    rebuild();
}

void PreviewModel::setFlat(bool flat)
{
    if (flat == m_flat)
        return;
    m_flat = flat;
    rebuild();
}

int PreviewModel::shown() const
{
    const std::function<int(const Node &)> count = [&count](const Node &node) {
        int rows = node.row >= 0 ? 1 : 0;
        for (const Node &child : node.children)
            rows += count(child);
        return rows;
    };
    return count(*m_root);
}

QList<PreviewModel::ShownRow> PreviewModel::shownRows() const
{
    QList<ShownRow> rows;
    const std::function<void(const Node &)> collect = [&](const Node &at) {
        if (at.row >= 0)
            rows.append({at.organisation, at.schedule, at.row, indexOf(at, Agent)});
        for (const Node &child : at.children)
            collect(child);
    };
    collect(*m_root);
    return rows;
}

bool PreviewModel::passes(const ConflictRow &row) const
{
    // What a run has ended stays in sight: its outcome is news, whatever the row has become.
    if (!m_kinds.contains(row->kind) && row->end == RowEnd::None)
        return false;
    if (m_find.isEmpty())
        return true;
    const auto holds = [this](const QString &text) { return text.contains(m_find, Qt::CaseInsensitive); };
    if (holds(row->agentName) || holds(row.organisation->organisationName)
        || (row.schedule && holds(row.schedule->info.name)) || (row->desired && holds(row->desired->hrisKey)))
        return true;
    const auto holdsCode = [&](const QString &codeId) {
        const ActivityCode *code = row.organisation->directory.code(codeId);
        return code != nullptr && holds(code->name);
    };
    if (row->desired && holdsCode(row->desired->fields.workCodeId))
        return true;
    return row->current
        && std::any_of(row->current->activities.cbegin(), row->current->activities.cend(),
                       [&](const Activity &activity) { return holdsCode(activity.codeId); });
}

std::vector<PreviewModel::Node> PreviewModel::rowNodes(int organisation, int schedule, Node *parent) const
{
    const OrganisationPlan &from = m_plan.organisations.at(organisation);
    const QList<PlanRow> &rows = schedule < 0 ? from.unplaced : from.schedules.at(schedule).rows;
    std::vector<Node> nodes;
    for (int i = 0; i < rows.size(); ++i) {
        const ConflictRow candidate{.organisation = &from,
                                    .schedule = schedule < 0 ? nullptr : &from.schedules.at(schedule),
                                    .row = &rows.at(i)};
        if (passes(candidate))
            nodes.push_back(
                {.parent = parent, .organisation = organisation, .schedule = schedule, .row = i, .children = {}});
    }
    return nodes;
}

void PreviewModel::sortNodes(std::vector<Node> &nodes) const
{
    // The plan has its rows by agent and start, so that one schedule by agent needs no sorting.
    if (m_sortColumn != Agent || m_sortOrder != Qt::AscendingOrder || m_flat) {
        const QCollator collator;
        const auto less = [&](const Node &left, const Node &right) {
            const ConflictRow a = row(left);
            const ConflictRow b = row(right);
            switch (m_sortColumn) {
            case Tick:
                return a->ticked > b->ticked;
            case Day:
                return startOf(*a.row) < startOf(*b.row);
            case Hris:
            case Agreed:
            case Wfm:
                return startOn(*a.row, m_sortColumn) < startOn(*b.row, m_sortColumn);
            case Change:
                return a->kind < b->kind;
            default:
                return collator.compare(cellText(a, m_sortColumn), cellText(b, m_sortColumn)) < 0;
            }
        };
        if (m_sortOrder == Qt::AscendingOrder)
            std::stable_sort(nodes.begin(), nodes.end(), less);
        else
            std::stable_sort(nodes.begin(), nodes.end(), [&less](const Node &a, const Node &b) { return less(b, a); });
    }
    int place = 0;
    for (Node &node : nodes)
        node.place = place++;
}

void PreviewModel::rebuild()
{
    beginResetModel();
    m_plan = m_review.plan();
    *m_root = Node();
    const QList<OrganisationPlan> &organisations = m_plan.organisations;
    // Reserved so that children can keep pointers to their parents.
    m_root->children.reserve(m_flat ? 0 : size_t(organisations.size()));
    for (int o = 0; o < organisations.size(); ++o) {
        const OrganisationPlan &organisation = organisations.at(o);
        Node organisationNode{.parent = m_root.get(), .organisation = o, .isOrganisation = true, .children = {}};
        Node *at = m_root.get();
        if (!m_flat) {
            organisationNode.place = int(m_root->children.size());
            m_root->children.push_back(std::move(organisationNode));
            at = &m_root->children.back();
            at->children.reserve(size_t(organisation.schedules.size()) + 1);
        }
        for (int s = organisation.unplaced.isEmpty() ? 0 : -1; s < organisation.schedules.size(); ++s) {
            std::vector<Node> nodes = rowNodes(o, s, at);
            if (nodes.empty())
                continue;
            if (m_flat) {
                std::move(nodes.begin(), nodes.end(), std::back_inserter(at->children));
                continue;
            }
            at->children.push_back(
                {.parent = at, .place = int(at->children.size()), .organisation = o, .schedule = s, .children = {}});
            Node &group = at->children.back();
            for (Node &one : nodes)
                one.parent = &group;
            sortNodes(nodes);
            group.children = std::move(nodes);
        }
        if (!m_flat && at->children.empty())
            m_root->children.pop_back();
    }
    if (m_flat)
        sortNodes(m_root->children);
    endResetModel();
}

void PreviewModel::updateSchedule(const QString &organisationId, const QString &scheduleId)
{
    const auto o = std::find_if(m_plan.organisations.cbegin(), m_plan.organisations.cend(),
                                [&](const OrganisationPlan &one) { return one.organisationId == organisationId; });
    if (o == m_plan.organisations.cend())
        return;
    const int organisation = int(o - m_plan.organisations.cbegin());
    const auto s = std::find_if(o->schedules.cbegin(), o->schedules.cend(),
                                [&](const SchedulePlan &one) { return one.info.id == scheduleId; });
    const int schedule = s == o->schedules.cend() ? -1 : int(s - o->schedules.cbegin());
    const auto ofSchedule = [&](const Node &one) {
        return one.organisation == organisation && one.schedule == schedule;
    };
    const auto rowsOf = [&](const std::vector<Node> &nodes) {
        QSet<int> rows;
        for (const Node &one : nodes) {
            if (ofSchedule(one))
                rows.insert(one.row);
        }
        return rows;
    };

    const Plan before = std::exchange(m_plan, m_review.plan());
    const std::vector<Node> wanted = rowNodes(organisation, schedule, nullptr);
    Node *shownIn = m_flat ? m_root.get() : nullptr;
    for (Node &organisationNode : m_root->children) {
        for (Node &group : organisationNode.children) {
            if (ofSchedule(group))
                shownIn = &group;
        }
    }
    if (shownIn && rowsOf(shownIn->children) == rowsOf(wanted)) {
        if (!shownIn->children.empty())
            Q_EMIT dataChanged(indexOf(shownIn->children.front(), 0),
                               indexOf(shownIn->children.back(), ColumnCount - 1));
    } else if (!shownIn || m_flat) {
        if (shownIn || !wanted.empty())
            rebuild();
        return;
    } else {
        const QModelIndex parent = indexOf(*shownIn, 0);
        if (!shownIn->children.empty()) {
            // While they go, the rows are still asked for what they were.
            const Plan now = std::exchange(m_plan, before);
            beginRemoveRows(parent, 0, int(shownIn->children.size()) - 1);
            shownIn->children.clear();
            m_plan = now;
            endRemoveRows();
        }
        std::vector<Node> coming = rowNodes(organisation, schedule, shownIn);
        if (!coming.empty()) {
            beginInsertRows(parent, 0, int(coming.size()) - 1);
            sortNodes(coming);
            shownIn->children = std::move(coming);
            endInsertRows();
        }
    }
    for (const Node *group = shownIn; group != m_root.get(); group = group->parent)
        Q_EMIT dataChanged(indexOf(*group, 0), indexOf(*group, ColumnCount - 1));
}

PreviewModel::Node *PreviewModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex PreviewModel::indexOf(const Node &node, int column) const
{
    return createIndex(node.place, column, &node);
}

ConflictRow PreviewModel::row(const Node &node) const
{
    const OrganisationPlan &organisation = m_plan.organisations.at(node.organisation);
    const SchedulePlan *schedule = node.schedule < 0 ? nullptr : &organisation.schedules.at(node.schedule);
    return {.organisation = &organisation,
            .schedule = schedule,
            .row = &(schedule ? schedule->rows : organisation.unplaced).at(node.row)};
}

bool PreviewModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && node(index)->row < 0;
}

RowRef PreviewModel::ref(const Node &node) const
{
    if (node.row >= 0)
        return row(node).ref();
    const OrganisationPlan &organisation = m_plan.organisations.at(node.organisation);
    if (node.isOrganisation)
        return {organisation.organisationId, {}, {}};
    return {organisation.organisationId,
            node.schedule < 0 ? noSchedule : organisation.schedules.at(node.schedule).info.id,
            {}};
}

RowRef PreviewModel::ref(const QModelIndex &index) const
{
    return index.isValid() ? ref(*node(index)) : RowRef();
}

QModelIndex PreviewModel::indexOf(const RowRef &wanted) const
{
    const std::function<const Node *(const Node &)> find = [&](const Node &at) -> const Node * {
        for (const Node &child : at.children) {
            if (ref(child) == wanted)
                return &child;
            if (child.row < 0 && ref(child).organisationId == wanted.organisationId) {
                if (const Node *found = find(child))
                    return found;
            }
        }
        return nullptr;
    };
    const Node *found = find(*m_root);
    return found ? indexOf(*found, Agent) : QModelIndex();
}

QList<RowRef> PreviewModel::tickable(const QModelIndex &index) const
{
    QList<RowRef> gentle;
    QList<RowRef> deletes;
    const std::function<void(const Node &)> collect = [&](const Node &at) {
        if (at.row >= 0) {
            if (const ConflictRow one = row(at); canTick(*one.row))
                (one->kind == RowKind::Delete ? deletes : gentle).append(one.ref());
        }
        for (const Node &child : at.children)
            collect(child);
    };
    collect(*node(index));
    return gentle.isEmpty() ? deletes : gentle;
}

void PreviewModel::toggle(const QModelIndexList &indexes)
{
    QList<RowRef> meant;
    QList<RowRef> everything;
    bool allTicked = true;
    for (const QModelIndex &index : indexes) {
        for (const RowRef &ref : tickable(index)) {
            const PlanRow *one = m_review.row(ref);
            allTicked = allTicked && one->ticked;
            meant.append(ref);
        }
        // Unticking means all of a group, its deletes included.
        const std::function<void(const Node &)> collect = [&](const Node &at) {
            if (at.row >= 0 && row(at)->ticked)
                everything.append(row(at).ref());
            for (const Node &child : at.children)
                collect(child);
        };
        collect(*node(index));
    }
    if (allTicked)
        m_review.setTicked(everything, false);
    else
        m_review.setTicked(meant, true);
}

QModelIndex PreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, &node(parent)->children[size_t(row)]);
}

QModelIndex PreviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Node *above = node(child)->parent;
    return above == m_root.get() ? QModelIndex() : indexOf(*above, 0);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int PreviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &at = *node(index);
    if (at.row < 0)
        return groupData(at, index.column(), role);
    const ConflictRow one = row(at);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Tick ? QVariant() : cellText(one, index.column());
    case Qt::ToolTipRole:
        return index.column() == Change || index.column() == Why ? cellText(one, Why) : cellText(one, index.column());
    case CopyRole:
        if (index.column() == Day)
            return one->day.toString(Qt::ISODate);
        if (index.column() == Change)
            return tr("%1: %2", "kind of change, change").arg(ChangeText::word(one->kind), ChangeText::change(one));
        return data(index, Qt::AccessibleTextRole);
    case Qt::AccessibleTextRole:
        if (index.column() == Tick)
            return !canTick(*one.row) ? tr("can’t be ticked") : one->ticked ? tr("ticked") : tr("not ticked");
        return cellText(one, index.column());
    case Qt::AccessibleDescriptionRole: // what the timeline draws and no cell says
        return index.column() == Wfm ? ChangeText::activities(one) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Tick)
            return {};
        // A decided conflict goes with the ticked rows.
        return one->ticked || (one->kind == RowKind::Conflict && one->decision && !one->later) ? Qt::Checked
                                                                                               : Qt::Unchecked;
    case KindRole:
        return int(one->kind);
    case QuietRole:
        return index.column() == Agreed || index.column() == Why || (index.column() == Hris && !one->desired)
            || (index.column() == Wfm && !one->current);
    default:
        return {};
    }
}

QString PreviewModel::cellText(const ConflictRow &one, int column) const
{
    switch (column) {
    case Agent:
        return one->agentName.isEmpty() ? tr("Unknown person") : one->agentName;
    case Team:
        return one.schedule
            ? tr("%1 › %2", "organisation › team").arg(one.organisation->organisationName, one.schedule->info.name)
            : one.organisation->organisationName;
    case Day:
        return RowText(one).shortDay();
    case Hris:
        return ChangeText::side(one, Side::Hris);
    case Agreed:
        return ChangeText::side(one, Side::Agreed);
    case Wfm:
        return ChangeText::side(one, Side::Wfm);
    case Change:
        return tr("%1 %2", "glyph and words").arg(ChangeText::glyph(one->kind), ChangeText::change(one));
    case Why:
        return RowText(one).reason();
    default:
        return {};
    }
}

QVariant PreviewModel::groupData(const Node &at, int column, int role) const
{
    const OrganisationPlan &organisation = m_plan.organisations.at(at.organisation);
    const SchedulePlan *schedule =
        at.isOrganisation || at.schedule < 0 ? nullptr : &organisation.schedules.at(at.schedule);
    switch (role) {
    case Qt::AccessibleTextRole: { // with what the view draws beside it
        if (column != Agent)
            return column == Tick && checkState(at) != Qt::Unchecked ? tr("ticked") : QVariant();
        QStringList parts{groupData(at, column, Qt::DisplayRole).toString()};
        if (schedule && schedule->info.published)
            parts.append(tr("published"));
        if (const QString summary = groupData(at, column, SummaryRole).toString(); !summary.isEmpty())
            parts.append(summary);
        return parts.join(tr(", ", "between what is told of a group"));
    }
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (column != Agent)
            return {};
        if (at.isOrganisation)
            return organisation.organisationName;
        if (!schedule)
            return tr("No schedule");
        return (schedule->moved ? tr("%1 · week of %2 · changed in WFM since", "team, first day")
                                : tr("%1 · week of %2", "team, first day"))
            .arg(schedule->info.name, QLocale().toString(schedule->info.weekDate, tr("ddd d MMM", "day of a week")));
    case Qt::CheckStateRole:
        return column == Tick ? QVariant(checkState(at)) : QVariant();
    case SummaryRole: {
        int ticked = 0;
        int writable = 0;
        const std::function<void(const Node &)> count = [&](const Node &from) {
            if (from.row >= 0) {
                const PlanRow &one = *row(from).row;
                writable += canTick(one) ? 1 : 0;
                ticked += canTick(one) && one.ticked ? 1 : 0;
            }
            for (const Node &child : from.children)
                count(child);
        };
        count(at);
        return writable == 0 ? QString() : tr("%L1 of %L2 ticked").arg(ticked).arg(writable);
    }
    case PublishedRole:
        return schedule && schedule->info.published;
    default:
        return {};
    }
}

Qt::CheckState PreviewModel::checkState(const Node &at) const
{
    bool any = false;
    bool all = true;
    bool some = false;
    const std::function<void(const Node &)> look = [&](const Node &from) {
        if (from.row >= 0) {
            if (const PlanRow &one = *row(from).row; canTick(one)) {
                some = true;
                any = any || one.ticked;
                all = all && one.ticked;
            }
        }
        for (const Node &child : from.children)
            look(child);
    };
    look(at);
    if (!any)
        return Qt::Unchecked;
    return some && all ? Qt::Checked : Qt::PartiallyChecked;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick || !index.isValid())
        return false;
    toggle({index});
    return true;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Hris:
            return tr("What the HRIS has");
        case Agreed:
            return tr("What both sides had when they were last reconciled");
        case Wfm:
            return tr("What WFM has now");
        default:
            return {};
        }
    }
    if (role == Qt::AccessibleTextRole && section == Tick)
        return tr("Ticked");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Agent:
        return tr("Agent");
    case Team:
        return tr("Team");
    case Day:
        return tr("Day");
    case Hris:
        return tr("H · HRIS");
    case Agreed:
        return tr("Last agreed");
    case Wfm:
        return tr("W · WFM now");
    case Change:
        return tr("Change");
    case Why:
        return tr("Reason");
    default:
        return {};
    }
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Node &at = *node(index);
    if (at.row >= 0)
        flags |= Qt::ItemNeverHasChildren;
    if (index.column() == Tick && (at.row < 0 ? !tickable(index).isEmpty() : canTick(*row(at).row)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void PreviewModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

} // namespace rosterbridge
