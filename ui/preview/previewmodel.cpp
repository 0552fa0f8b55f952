// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewmodel.h"

#include "ui/conflicts/rowtext.h"
#include "ui/droplater.h"
#include "ui/preview/changetext.h"

#include <QCollator>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <numeric>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

//! Names the group of rows that belong to no schedule; the organisation's own name has an empty one.
const QString noSchedule = QStringLiteral("-");

//! So many that changed while a worker was busy are made up for; where there are more, the worker starts again.
constexpr qsizetype schedulesAtOnce = 500;

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

//! Rows that can be ticked, those of a group.
struct Ticks {
    struct Count {
        int rows = 0;
        int ticked = 0;
        [[nodiscard]] bool isAll() const { return rows == ticked; }
    };
    Count gentle;
    Count deletes;

    void add(const PlanRow &row, int times = 1)
    {
        if (!canTick(row))
            return;
        Count &count = row.kind == RowKind::Delete ? deletes : gentle;
        count.rows += times;
        count.ticked += row.ticked ? times : 0;
    }
    void add(const Ticks &other, int times = 1)
    {
        gentle.rows += times * other.gentle.rows;
        gentle.ticked += times * other.gentle.ticked;
        deletes.rows += times * other.deletes.rows;
        deletes.ticked += times * other.deletes.ticked;
    }
    [[nodiscard]] int rows() const { return gentle.rows + deletes.rows; }
    [[nodiscard]] int ticked() const { return gentle.ticked + deletes.ticked; }
    //! What ticking the group means.
    [[nodiscard]] const Count &meant() const { return gentle.rows > 0 ? gentle : deletes; }
    [[nodiscard]] Qt::CheckState state() const
    {
        return ticked() == 0 ? Qt::Unchecked : ticked() == rows() ? Qt::Checked : Qt::PartiallyChecked;
    }
};

} // namespace

//! A line of the view. Positions, not pointers, lead into the plan: the plan's lists detach when rows change.
struct PreviewModel::Node {
    Node *parent = nullptr;
    int place = 0; //!< in the parent
    int organisation = -1;
    int schedule = -1; //!< -1 in a row for OrganisationPlan::unplaced
    int row = -1; //!< -1 for a group
    bool isOrganisation = false;
    bool canTick = false; //!< of a row
    std::vector<Node> children;
    Ticks ticks; //!< of all rows below
};

//! What the model shows: the plan as the nodes know it, for the review's may be another already when a view still asks.
struct PreviewModel::Shown {
    Plan plan;
    Query query;
    Node root;
    int rows = 0;
    using At = std::pair<int, int>; //!< organisation and schedule
    QHash<std::pair<QString, QString>, At> places; //!< of the plan's schedules, by organisation; -1 for none of them
    QHash<At, Node *> groups; //!< those of schedules in a tree
    QHash<At, std::vector<Node *>> flat; //!< the nodes of a flat table
    QHash<At, Ticks> flatTicks; //!< and what is ticked of them

    [[nodiscard]] const QList<PlanRow> &rowsOf(int organisation, int schedule) const
    {
        const OrganisationPlan &from = plan.organisations.at(organisation);
        return schedule < 0 ? from.unplaced : from.schedules.at(schedule).rows;
    }
    [[nodiscard]] ConflictRow row(int organisation, int schedule, int row) const
    {
        const OrganisationPlan &from = plan.organisations.at(organisation);
        return {.organisation = &from,
                .schedule = schedule < 0 ? nullptr : &from.schedules.at(schedule),
                .row = &rowsOf(organisation, schedule).at(row)};
    }
    [[nodiscard]] ConflictRow row(const Node &node) const { return row(node.organisation, node.schedule, node.row); }
    //! Where a schedule is in the plan; none for one that it lacks.
    [[nodiscard]] std::optional<At> find(const QString &organisationId, const QString &scheduleId) const;
    //! The group of a schedule; null where there is none.
    [[nodiscard]] Node *group(int organisation, int schedule) const { return groups.value({organisation, schedule}); }
    //! The node of a row; null where it is not shown.
    [[nodiscard]] const Node *node(const Place &place) const;
    //! Takes over what has become of the rows of a schedule. False where others are to be shown than before.
    [[nodiscard]] bool adopt(const Plan &now, int organisation, int schedule);
    void count(Node &group); //!< what is ticked in a schedule
};

//! Makes what is shown of a plan. Pure: a worker may do it, and is told by \a isCancelled that nobody waits any more.
class PreviewModel::Builder final {
public:
    static std::shared_ptr<Shown> build(const Plan &plan, const Query &query, const std::function<bool()> &isCancelled);
    static std::vector<Node> rowNodes(const Shown &shown, int organisation, int schedule, Node *parent);
    static void sortNodes(const Shown &shown, std::vector<Node> &nodes);

private:
    static std::vector<qint64> sortKeys(const Shown &shown, const std::vector<Node> &nodes);
};

std::optional<PreviewModel::Shown::At> PreviewModel::Shown::find(const QString &organisationId,
                                                                 const QString &scheduleId) const
{
    const auto found = places.constFind({organisationId, scheduleId});
    return found == places.cend() ? std::nullopt : std::optional(*found);
}

const PreviewModel::Node *PreviewModel::Shown::node(const Place &place) const
{
    if (query.flat) {
        const auto nodes = flat.constFind({place.organisation, place.schedule});
        if (nodes == flat.cend())
            return nullptr;
        const auto found =
            std::find_if(nodes->cbegin(), nodes->cend(), [&](const Node *one) { return one->row == place.row; });
        return found == nodes->cend() ? nullptr : *found;
    }
    const Node *in = group(place.organisation, place.schedule);
    if (in == nullptr)
        return nullptr;
    const auto found =
        std::find_if(in->children.cbegin(), in->children.cend(), [&](const Node &one) { return one.row == place.row; });
    return found == in->children.cend() ? nullptr : &*found;
}

void PreviewModel::Shown::count(Node &group)
{
    Ticks now;
    for (const Node &one : group.children)
        now.add(*row(one).row);
    const Ticks before = group.ticks;
    for (Node *above = &group; above != nullptr; above = above->parent) {
        above->ticks.add(before, -1);
        above->ticks.add(now);
    }
}

bool PreviewModel::Shown::adopt(const Plan &now, int organisation, int schedule)
{
    plan = now;
    std::vector<Node *> nodes;
    Node *group = nullptr;
    if (query.flat) {
        nodes = flat.value({organisation, schedule});
    } else {
        group = this->group(organisation, schedule);
        for (size_t i = 0; group && i < group->children.size(); ++i)
            nodes.push_back(&group->children[i]);
    }
    std::vector<int> rowsNow;
    rowsNow.reserve(nodes.size());
    for (const Node *one : nodes)
        rowsNow.push_back(one->row);
    std::sort(rowsNow.begin(), rowsNow.end());
    const std::vector<Node> wanted = Builder::rowNodes(*this, organisation, schedule, nullptr);
    if (!std::equal(rowsNow.cbegin(), rowsNow.cend(), wanted.cbegin(), wanted.cend(),
                    [](int row, const Node &node) { return row == node.row; }))
        return false;
    for (Node *one : nodes)
        one->canTick = canTick(*row(*one).row);
    if (group)
        count(*group);
    if (query.flat) {
        Ticks &ticks = flatTicks[{organisation, schedule}];
        root.ticks.add(ticks, -1);
        ticks = {};
        for (const Node *one : nodes)
            ticks.add(*row(*one).row);
        root.ticks.add(ticks);
    }
    return true;
}

std::vector<PreviewModel::Node> PreviewModel::Builder::rowNodes(const Shown &shown, int organisation, int schedule,
                                                                Node *parent)
{
    std::vector<Node> nodes;
    const qsizetype rows = shown.rowsOf(organisation, schedule).size();
    for (int i = 0; i < rows; ++i) {
        const ConflictRow candidate = shown.row(organisation, schedule, i);
        if (shown.query.passes(candidate))
            nodes.push_back({.parent = parent,
                             .organisation = organisation,
                             .schedule = schedule,
                             .row = i,
                             .canTick = canTick(*candidate.row),
                             .children = {}});
    }
    return nodes;
}

//! What the nodes are sorted by. Texts are compared with each other once each, not once for each row that has them.
std::vector<qint64> PreviewModel::Builder::sortKeys(const Shown &shown, const std::vector<Node> &nodes)
{
    const int column = shown.query.sortColumn;
    std::vector<qint64> keys;
    keys.reserve(nodes.size());
    QHash<QString, qint64> texts; // with their numbers
    for (const Node &node : nodes) {
        const ConflictRow one = shown.row(node);
        switch (column) {
        case Tick:
            keys.push_back(one->ticked ? 0 : 1);
            break;
        case Day:
            keys.push_back(startOf(*one.row).time_since_epoch().count());
            break;
        case Hris:
        case Agreed:
        case Wfm:
            keys.push_back(startOn(*one.row, column).time_since_epoch().count());
            break;
        case Change:
            keys.push_back(qint64(one->kind));
            break;
        default: {
            const QString text = cellText(one, column);
            const auto known = texts.constFind(text);
            keys.push_back(known == texts.cend() ? *texts.insert(text, texts.size()) : *known);
        }
        }
    }
    if (texts.isEmpty())
        return keys;
    QList<std::pair<QCollatorSortKey, qint64>> sorted;
    sorted.reserve(texts.size());
    const QCollator collator;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        sorted.append({collator.sortKey(text.key()), *text});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<qint64> ranks(size_t(sorted.size()));
    qint64 rank = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted.at(i - 1).first.compare(sorted.at(i).first) != 0)
            ++rank;
        ranks[size_t(sorted.at(i).second)] = rank;
    }
    for (qint64 &key : keys)
        key = ranks[size_t(key)];
    return keys;
}

void PreviewModel::Builder::sortNodes(const Shown &shown, std::vector<Node> &nodes)
{
    const Query &query = shown.query;
    // The plan has its rows by agent and start, so that one schedule by agent needs no sorting.
    if (query.sortColumn != Agent || query.sortOrder != Qt::AscendingOrder || query.flat) {
        const std::vector<qint64> keys = sortKeys(shown, nodes);
        std::vector<size_t> order(nodes.size());
        std::iota(order.begin(), order.end(), 0);
        const bool isAscending = query.sortOrder == Qt::AscendingOrder;
        std::stable_sort(order.begin(), order.end(), [&keys, isAscending](size_t a, size_t b) {
            return isAscending ? keys[a] < keys[b] : keys[b] < keys[a];
        });
        std::vector<Node> sorted;
        sorted.reserve(nodes.size());
        for (const size_t at : order)
            sorted.push_back(std::move(nodes[at]));
        nodes = std::move(sorted);
    }
    int place = 0;
    for (Node &node : nodes)
        node.place = place++;
}

std::shared_ptr<PreviewModel::Shown> PreviewModel::Builder::build(const Plan &plan, const Query &query,
                                                                  const std::function<bool()> &isCancelled)
{
    auto shown = std::make_shared<Shown>(Shown{.plan = plan, .query = query, .root = {}});
    Node &root = shown->root;
    const QList<OrganisationPlan> &organisations = shown->plan.organisations;
    // Reserved so that children can keep pointers to their parents.
    root.children.reserve(query.flat ? 0 : size_t(organisations.size()));
    for (int o = 0; o < organisations.size(); ++o) {
        const OrganisationPlan &organisation = organisations.at(o);
        Node *at = &root;
        if (!query.flat) {
            root.children.push_back({.parent = &root,
                                     .place = int(root.children.size()),
                                     .organisation = o,
                                     .isOrganisation = true,
                                     .children = {}});
            at = &root.children.back();
            at->children.reserve(size_t(organisation.schedules.size()) + 1);
        }
        for (int s = organisation.unplaced.isEmpty() ? 0 : -1; s < organisation.schedules.size(); ++s) {
            if (isCancelled())
                return {};
            shown->places.insert(
                {organisation.organisationId, s < 0 ? QString() : organisation.schedules.at(s).info.id}, {o, s});
            std::vector<Node> nodes = rowNodes(*shown, o, s, at);
            if (nodes.empty())
                continue;
            shown->rows += int(nodes.size());
            if (query.flat) {
                std::move(nodes.begin(), nodes.end(), std::back_inserter(at->children));
                continue;
            }
            at->children.push_back(
                {.parent = at, .place = int(at->children.size()), .organisation = o, .schedule = s, .children = {}});
            Node &group = at->children.back();
            shown->groups.insert({o, s}, &group);
            for (Node &one : nodes)
                one.parent = &group;
            sortNodes(*shown, nodes);
            group.children = std::move(nodes);
            shown->count(group);
        }
        if (!query.flat && at->children.empty())
            root.children.pop_back();
    }
    if (query.flat) {
        sortNodes(*shown, root.children);
        for (Node &one : root.children) {
            shown->flat[{one.organisation, one.schedule}].push_back(&one);
            shown->flatTicks[{one.organisation, one.schedule}].add(*shown->row(one).row);
        }
        for (const Ticks &ticks : std::as_const(shown->flatTicks))
            root.ticks.add(ticks);
    }
    return shown;
}

PreviewModel::PreviewModel(Review &review, QObject *parent)
    : QAbstractItemModel(parent)
    , m_review(review)
    , m_shown(std::make_shared<Shown>())
{
    connect(&review, &Review::planChanged, this, &PreviewModel::planChanged);
    connect(&review, &Review::rowsChanged, this, &PreviewModel::updateSchedule);
    connect(&m_builder, &QFutureWatcherBase::finished, this, &PreviewModel::built);
    rebuild();
}

PreviewModel::~PreviewModel()
{
    m_builder.cancel();
}

void PreviewModel::setKinds(const QSet<RowKind> &kinds)
{
    if (kinds == m_query.kinds)
        return;
    m_query.kinds = kinds;
    rebuild();
}

void PreviewModel::setFind(const QString &text)
{
    if (text == m_query.find)
        return;
    m_query.find = text;
    rebuild();
}

void PreviewModel::setFlat(bool flat)
{
    if (flat == m_query.flat)
        return;
    m_query.flat = flat;
    rebuild();
}

bool PreviewModel::isFlat() const
{
    return m_shown->query.flat;
}

int PreviewModel::shown() const
{
    return m_shown->rows;
}

const Plan &PreviewModel::plan() const
{
    return m_shown->plan;
}

QList<PreviewModel::Place> PreviewModel::shownRows() const
{
    QList<Place> rows;
    rows.reserve(m_shown->rows);
    const std::function<void(const Node &)> collect = [&](const Node &at) {
        if (at.row >= 0)
            rows.append({at.organisation, at.schedule, at.row});
        for (const Node &child : at.children)
            collect(child);
    };
    collect(m_shown->root);
    return rows;
}

QModelIndex PreviewModel::indexOf(const Place &place) const
{
    const Node *found = m_shown->node(place);
    return found == nullptr ? QModelIndex() : indexOf(*found, Agent);
}

PreviewModel::Place PreviewModel::place(const QModelIndex &index) const
{
    const Node &at = *node(index);
    return {at.organisation, at.schedule, at.row};
}

bool PreviewModel::Query::passes(const ConflictRow &row) const
{
    // What a run has ended stays in sight: its outcome is news, whatever the row has become.
    if (!kinds.contains(row->kind) && row->end == RowEnd::None)
        return false;
    if (find.isEmpty())
        return true;
    const auto holds = [this](const QString &text) { return text.contains(find, Qt::CaseInsensitive); };
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

void PreviewModel::planChanged()
{
    m_isOutdated = true;
    rebuild();
}

void PreviewModel::rebuild()
{
    m_builder.cancel();
    m_changed.clear();
    if (m_review.tally().all().counts.all() <= rowsAtOnce) {
        m_builder.setFuture({});
        show(Builder::build(m_review.plan(), m_query, [] { return false; }));
        return;
    }
    setBusy(true);
    m_builder.setFuture(
        QtConcurrent::run([plan = m_review.plan(), query = m_query](QPromise<std::shared_ptr<Shown>> &promise) {
            if (auto shown = Builder::build(plan, query, [&promise] { return promise.isCanceled(); }))
                promise.addResult(std::move(shown));
        }));
}

//! The worker is done. What was ticked meanwhile is counted in; where rows came or went it has to start again.
void PreviewModel::built()
{
    if (m_builder.isCanceled() || m_builder.future().resultCount() == 0)
        return;
    std::shared_ptr<Shown> shown = m_builder.future().takeResult();
    bool isUpToDate = m_changed.size() <= schedulesAtOnce;
    for (const auto &[organisationId, scheduleId] : std::as_const(m_changed)) {
        if (const auto at = isUpToDate ? shown->find(organisationId, scheduleId) : std::nullopt)
            isUpToDate = shown->adopt(m_review.plan(), at->first, at->second);
    }
    if (isUpToDate) {
        show(std::move(shown));
    } else {
        dropLater(std::move(shown));
        rebuild();
    }
}

void PreviewModel::show(std::shared_ptr<Shown> shown)
{
    m_changed.clear();
    m_isOutdated = false;
    setBusy(false);
    beginResetModel();
    m_shown.swap(shown);
    endResetModel();
    dropLater(std::move(shown));
}

void PreviewModel::setBusy(bool busy)
{
    if (busy == std::exchange(m_isBusy, busy))
        return;
    Q_EMIT busyChanged();
}

void PreviewModel::updateSchedule(const QString &organisationId, const QString &scheduleId)
{
    if (m_isBusy)
        m_changed.insert({organisationId, scheduleId});
    const auto at = m_isOutdated ? std::nullopt : m_shown->find(organisationId, scheduleId);
    if (!at)
        return;
    const auto [organisation, schedule] = *at;
    const Plan before = m_shown->plan;
    const bool hasSameRows = m_shown->adopt(m_review.plan(), organisation, schedule);
    if (m_shown->query.flat) {
        if (!hasSameRows) {
            rebuild();
            return;
        }
        const std::vector<Node *> nodes = m_shown->flat.value(*at);
        const auto [first, last] = std::minmax_element(
            nodes.cbegin(), nodes.cend(), [](const Node *a, const Node *b) { return a->place < b->place; });
        if (!nodes.empty())
            Q_EMIT dataChanged(indexOf(**first, 0), indexOf(**last, ColumnCount - 1));
        return;
    }
    Node *group = m_shown->group(organisation, schedule);
    if (group == nullptr) {
        if (!hasSameRows)
            rebuild();
        return;
    }
    if (!hasSameRows) {
        const QModelIndex parent = indexOf(*group, 0);
        if (!group->children.empty()) {
            // While they go, the rows are still asked for what they were.
            const Plan now = std::exchange(m_shown->plan, before);
            beginRemoveRows(parent, 0, int(group->children.size()) - 1);
            m_shown->rows -= int(group->children.size());
            group->children.clear();
            m_shown->plan = now;
            m_shown->count(*group);
            endRemoveRows();
        }
        std::vector<Node> coming = Builder::rowNodes(*m_shown, organisation, schedule, group);
        if (!coming.empty()) {
            beginInsertRows(parent, 0, int(coming.size()) - 1);
            Builder::sortNodes(*m_shown, coming);
            m_shown->rows += int(coming.size());
            group->children = std::move(coming);
            m_shown->count(*group);
            endInsertRows();
        }
    } else if (!group->children.empty()) {
        Q_EMIT dataChanged(indexOf(group->children.front(), 0), indexOf(group->children.back(), ColumnCount - 1));
    }
    for (const Node *above = group; above != &m_shown->root; above = above->parent)
        Q_EMIT dataChanged(indexOf(*above, 0), indexOf(*above, ColumnCount - 1));
}

PreviewModel::Node *PreviewModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : &m_shown->root;
}

QModelIndex PreviewModel::indexOf(const Node &node, int column) const
{
    return createIndex(node.place, column, &node);
}

ConflictRow PreviewModel::row(const Node &node) const
{
    return m_shown->row(node);
}

bool PreviewModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && node(index)->row < 0;
}

RowRef PreviewModel::ref(const Node &node) const
{
    if (node.row >= 0)
        return row(node).ref();
    const OrganisationPlan &organisation = m_shown->plan.organisations.at(node.organisation);
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
    const bool isUnplaced = wanted.scheduleId == noSchedule;
    const auto at = m_shown->find(wanted.organisationId, isUnplaced ? QString() : wanted.scheduleId);
    if (!at)
        return {};
    const auto [organisation, schedule] = *at;
    const auto isWanted = [&](const Node &one) { return ref(one) == wanted; };
    if (m_shown->query.flat) {
        const std::vector<Node *> nodes = m_shown->flat.value(*at);
        const auto found = std::find_if(nodes.cbegin(), nodes.cend(), [&](const Node *one) { return isWanted(*one); });
        return found == nodes.cend() ? QModelIndex() : indexOf(**found, Agent);
    }
    if (wanted.scheduleId.isEmpty() && wanted.key.isEmpty()) {
        const std::vector<Node> &all = m_shown->root.children;
        const auto found = std::find_if(all.cbegin(), all.cend(), isWanted);
        return found == all.cend() ? QModelIndex() : indexOf(*found, Agent);
    }
    const Node *group = m_shown->group(organisation, schedule);
    if (group == nullptr || wanted.key.isEmpty())
        return group == nullptr ? QModelIndex() : indexOf(*group, Agent);
    const auto found = std::find_if(group->children.cbegin(), group->children.cend(), isWanted);
    return found == group->children.cend() ? QModelIndex() : indexOf(*found, Agent);
}

void PreviewModel::tick(const QModelIndexList &indexes, bool ticked)
{
    QList<RowRef> rows;
    QHash<std::pair<QString, QString>, bool> groups; // organisation and schedule, and whether its deletes are meant
    bool isAll = false;
    for (const QModelIndex &index : indexes) {
        const Node &at = *node(index);
        const bool isRow = at.row >= 0;
        if (isRow && (at.canTick || !ticked))
            rows.append(ref(at));
        if (isRow)
            continue;
        const bool deletes = !ticked || at.ticks.gentle.rows == 0; // nothing else is shown
        isAll = isAll || &at == &m_shown->root;
        const QString organisationId = &at == &m_shown->root ? QString() : ref(at).organisationId;
        const QString scheduleId = &at == &m_shown->root || at.isOrganisation ? QString() : ref(at).scheduleId;
        groups.insert({organisationId, scheduleId}, deletes);
    }
    if (groups.isEmpty()) {
        m_review.setTicked(rows, ticked);
        return;
    }
    const QSet<RowRef> single(rows.cbegin(), rows.cend());
    m_review.setTicked(
        [groups, single, isAll, query = m_shown->query](const ConflictRow &row) {
            const QString &organisationId = row.organisation->organisationId;
            const auto isMeant = [&](const QString &organisation, const QString &schedule) {
                const auto group = groups.constFind({organisation, schedule});
                return group != groups.cend() && (*group || row->kind != RowKind::Delete);
            };
            const bool inGroup = (isAll && isMeant({}, {})) || isMeant(organisationId, {})
                || (row.schedule && isMeant(organisationId, row.schedule->info.id));
            return (inGroup && query.passes(row)) || (!single.isEmpty() && single.contains(row.ref()));
        },
        ticked);
}

void PreviewModel::toggle(const QModelIndexList &indexes)
{
    const bool allTicked = std::all_of(indexes.cbegin(), indexes.cend(), [this](const QModelIndex &index) {
        const Node &at = *node(index);
        return at.row < 0 ? at.ticks.meant().isAll() : !at.canTick || row(at)->ticked;
    });
    tick(indexes, !allTicked);
}

QModelIndex PreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    // hasIndex() asks twice as much, and a view asks for each of a million rows.
    std::vector<Node> &children = node(parent)->children;
    if (row < 0 || size_t(row) >= children.size() || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, &children[size_t(row)]);
}

QModelIndex PreviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Node *above = node(child)->parent;
    return above == &m_shown->root ? QModelIndex() : indexOf(*above, 0);
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
            return !at.canTick ? tr("can’t be ticked") : one->ticked ? tr("ticked") : tr("not ticked");
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

QString PreviewModel::cellText(const ConflictRow &one, int column)
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
    const OrganisationPlan &organisation = m_shown->plan.organisations.at(at.organisation);
    const SchedulePlan *schedule =
        at.isOrganisation || at.schedule < 0 ? nullptr : &organisation.schedules.at(at.schedule);
    switch (role) {
    case Qt::AccessibleTextRole: { // with what the view draws beside it
        if (column != Agent)
            return column == Tick && at.ticks.state() != Qt::Unchecked ? tr("ticked") : QVariant();
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
        return column == Tick ? QVariant(at.ticks.state()) : QVariant();
    case SummaryRole:
        return at.ticks.rows() == 0 ? QString() : tr("%L1 of %L2 ticked").arg(at.ticks.ticked()).arg(at.ticks.rows());
    case PublishedRole:
        return schedule && schedule->info.published;
    default:
        return {};
    }
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
    if (index.column() == Tick && (at.row < 0 ? at.ticks.rows() > 0 : at.canTick))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void PreviewModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_query.sortColumn && order == m_query.sortOrder))
        return;
    m_query.sortColumn = column;
    m_query.sortOrder = order;
    rebuild();
}

} // namespace rosterbridge
