// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/organisationmodel.h"

#include "ui/orgs/grouptext.h"

#include <QDateTime>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

const QString mimeType = u"application/x-rosterbridge-organisation"_s;

} // namespace

OrganisationModel::OrganisationModel(Review &review, GatewayPool &gateways, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_review(review)
    , m_gateways(gateways)
    , m_clock(clock)
{
    connect(&review, &Review::organisationsChanged, this, &OrganisationModel::reload);
    connect(&review, &Review::chosenChanged, this, &OrganisationModel::refreshAll);
    connect(&review, &Review::activityChanged, this, &OrganisationModel::refreshAll);
    connect(&review, &Review::progressed, this, &OrganisationModel::refresh);
    connect(&review, &Review::planChanged, this, &OrganisationModel::refreshAll);
    connect(&review, &Review::rowsChanged, this, &OrganisationModel::refresh);
    connect(&gateways, &GatewayPool::allowanceChanged, this, &OrganisationModel::noteAllowance);
    connect(&m_minute, &QTimer::timeout, this, &OrganisationModel::refreshAll);
    m_minute.start(std::chrono::minutes(1));
    reload();
}

void OrganisationModel::reload()
{
    beginResetModel();
    m_organisations = m_review.organisations();
    endResetModel();
}

void OrganisationModel::refresh(const QString &organisationId)
{
    if (const int row = rowOf(organisationId); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void OrganisationModel::refreshAll()
{
    if (!m_organisations.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_organisations.size()) - 1));
}

void OrganisationModel::noteAllowance(const QString &organisationId)
{
    const int row = rowOf(organisationId);
    if (row < 0)
        return;
    const auto gateway = m_gateways.gateway(m_organisations.at(row));
    if (!gateway)
        return;
    const auto frozen = (*gateway)->frozenFor();
    m_allowances.insert(organisationId,
                        {.callsLeft = (*gateway)->callsLeft(),
                         .callsAllowed = (*gateway)->callsAllowed(),
                         .frozenUntil = frozen.count() > 0
                             ? m_clock.now() + std::chrono::ceil<std::chrono::seconds>(frozen)
                             : Instant()});
    refresh(organisationId);
}

std::optional<int> OrganisationModel::callsLeft(const QString &organisationId) const
{
    return m_allowances.value(organisationId).callsLeft;
}

std::optional<int> OrganisationModel::callsAllowed(const QString &organisationId) const
{
    return m_allowances.value(organisationId).callsAllowed;
}

int OrganisationModel::callsOfWrite(const QString &organisationId) const
{
    const int row = rowOf(organisationId);
    const auto gateway = m_gateways.gateway(row < 0 ? Organisation() : m_organisations.at(row));
    return gateway ? (*gateway)->costOf().write : CallCost().write;
}

std::chrono::milliseconds OrganisationModel::frozenFor(const QString &organisationId) const
{
    const Instant until = m_allowances.value(organisationId).frozenUntil;
    return std::max(std::chrono::milliseconds(0), std::chrono::milliseconds(until - m_clock.now()));
}

int OrganisationModel::rowOf(const QString &organisationId) const
{
    const auto found = std::find_if(m_organisations.cbegin(), m_organisations.cend(),
                                    [&](const Organisation &one) { return one.id == organisationId; });
    return found == m_organisations.cend() ? -1 : int(found - m_organisations.cbegin());
}

int OrganisationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_organisations.size());
}

QVariant OrganisationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Organisation &organisation = m_organisations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return organisation.name;
    case Qt::CheckStateRole:
        return m_review.chosen().contains(organisation.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (const auto error = m_review.error(organisation.id))
            return error->text();
        [[fallthrough]];
    case Qt::AccessibleTextRole: {
        const bool chosen = m_review.chosen().contains(organisation.id);
        QStringList facts{
            organisation.name,          groupText(organisation.group), index.data(EnvironmentRole).toString(),
            stateText(organisation.id), detail(organisation.id),       chosen ? tr("chosen") : tr("not chosen")};
        facts.removeAll(QString());
        return facts.join(tr(", ", "between facts"));
    }
    case IdRole:
        return organisation.id;
    case EnvironmentRole: {
        const auto all = services();
        const auto service =
            std::find_if(all.cbegin(), all.cend(), [&](const Service &one) { return one.id == organisation.service; });
        const QString name = service == all.cend() ? organisation.service : service->name;
        return organisation.environment.isEmpty()
            ? name
            : tr("%1 · %2", "environment · service").arg(organisation.environment, name);
    }
    case GroupRole:
        return int(organisation.group);
    case SearchRole:
        return QStringList{organisation.name, index.data(EnvironmentRole).toString(), groupText(organisation.group)}
            .join(u'\n');
    case DetailRole:
        return detail(organisation.id);
    case StateRole:
        return int(state(organisation.id));
    case StateTextRole:
        return stateText(organisation.id);
    default:
        return {};
    }
}

bool OrganisationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    QSet<QString> chosen = m_review.chosen();
    const QString id = m_organisations.at(index.row()).id;
    if (value.toInt() == Qt::Checked)
        chosen.insert(id);
    else
        chosen.remove(id);
    m_review.setChosen(chosen);
    return true;
}

Qt::ItemFlags OrganisationModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
            | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled; // between two of them
}

QStringList OrganisationModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *OrganisationModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType, indexes.constFirst().data(IdRole).toString().toUtf8());
    return data;
}

bool OrganisationModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent)
{
    if (action == Qt::MoveAction && data->hasFormat(mimeType) && !parent.isValid())
        moveBefore(QString::fromUtf8(data->data(mimeType)), row < 0 ? rowCount() : row);
    return false; // what is wanted is a new order: no view has to take a row away
}

void OrganisationModel::moveBefore(const QString &organisationId, int row)
{
    const int from = rowOf(organisationId);
    if (from < 0 || row == from || row == from + 1)
        return;
    QStringList ids;
    for (const Organisation &organisation : std::as_const(m_organisations))
        ids.append(organisation.id);
    ids.move(from, row > from ? row - 1 : row);
    Q_EMIT orderWanted(ids);
}

OrganisationModel::State OrganisationModel::state(const QString &organisationId) const
{
    const bool atWork = m_review.chosen().contains(organisationId);
    if (frozenFor(organisationId).count() > 0)
        return State::Frozen;
    if (const Planner *planner = m_review.planner(); planner && atWork) {
        const auto phase = planner->progress(organisationId).phase;
        if (phase != Planner::Phase::Done && phase != Planner::Phase::Failed)
            return State::Comparing;
    }
    if (const SyncRun *run = m_review.run()) {
        const auto progress = run->progress(organisationId);
        if (progress.rows > 0 && !progress.finished)
            return State::Syncing;
    }
    if (const auto error = m_review.error(organisationId))
        return error->kind == Error::Kind::Unauthorized ? State::SignInFailed : State::Failed;
    if (m_review.plan().organisation(organisationId) == nullptr)
        return State::NeverCompared;
    const RowTally tally = m_review.tally().organisation(organisationId);
    if (tally.undecided > 0)
        return State::Conflicts;
    return tally.writable > 0 ? State::Changes : State::UpToDate;
}

int OrganisationModel::percent(const QString &organisationId) const
{
    if (const Planner *planner = m_review.planner()) {
        const auto progress = planner->progress(organisationId);
        return progress.total == 0 ? 0 : 100 * progress.done / progress.total;
    }
    if (const SyncRun *run = m_review.run()) {
        const auto progress = run->progress(organisationId);
        return progress.rows == 0 ? 0 : 100 * progress.rowsDone / progress.rows;
    }
    return 0;
}

QString OrganisationModel::stateText(const QString &organisationId) const
{
    switch (state(organisationId)) {
    case State::NeverCompared:
        return tr("○ not compared");
    case State::Comparing:
        return tr("↻ comparing %L1 %").arg(percent(organisationId));
    case State::UpToDate:
        return tr("✓ up to date");
    case State::Changes:
        return tr("~ %Ln change(s)", nullptr, m_review.tally().organisation(organisationId).writable);
    case State::Conflicts:
        return tr("! %Ln conflict(s)", nullptr, m_review.tally().organisation(organisationId).undecided);
    case State::Syncing:
        return tr("↻ syncing %L1 %").arg(percent(organisationId));
    case State::SignInFailed:
        return tr("× sign-in failed");
    case State::Failed:
        return tr("× failed");
    case State::Frozen: {
        const Instant until = m_allowances.value(organisationId).frozenUntil;
        const QTime time = QDateTime::fromSecsSinceEpoch(until.time_since_epoch().count()).time();
        return tr("‖ frozen until %1").arg(QLocale().toString(time, QLocale::ShortFormat));
    }
    }
    return {};
}

QString OrganisationModel::detail(const QString &organisationId) const
{
    switch (state(organisationId)) {
    case State::SignInFailed:
        return tr("secret was rotated? Replace it…");
    case State::Failed:
        return m_review.error(organisationId)->what;
    case State::Frozen:
        return tr("rate limit, resumes by itself");
    case State::Comparing:
        switch (m_review.planner()->progress(organisationId).phase) {
        case Planner::Phase::ReadingHris:
            return tr("reading the HRIS file");
        case Planner::Phase::ListingWeeks:
            return tr("listing the weeks");
        case Planner::Phase::ReadingSchedules:
            return tr("reading schedules");
        default:
            return tr("comparing");
        }
    case State::Syncing:
        if (const auto left = m_review.run()->progress(organisationId).timeLeft) {
            const auto seconds = left->count();
            return tr("%1:%2 left", "minutes and seconds").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        }
        return tr("writing");
    default:
        break;
    }
    const OrganisationPlan *organisation = m_review.plan().organisation(organisationId);
    if (!organisation)
        return tr("no data yet");
    return tr("%Ln agent(s) · %1", "age of the data", int(organisation->directory.agents.size()))
        .arg(age(organisation->sourceRead));
}

QString OrganisationModel::age(Instant instant) const
{
    const auto minutes = std::chrono::duration_cast<Minutes>(m_clock.now() - instant).count();
    if (minutes < 1)
        return tr("read just now");
    if (minutes < 60)
        return tr("read %n min ago", nullptr, int(minutes));
    if (minutes < 24 * 60)
        return tr("read %n h ago", nullptr, int(minutes / 60));
    return tr("read %n day(s) ago", nullptr, int(minutes / (24 * 60)));
}

} // namespace rosterbridge
