// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/dashboardmodel.h"

#include "ui/orgs/grouptext.h"
#include "ui/orgs/organisationmodel.h"
#include "ui/runs/runtext.h"

#include <QLocale>

namespace rosterbridge {

namespace {

int alignment(int column)
{
    return int(Qt::AlignVCenter | (column == DashboardModel::CallsColumn ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

DashboardModel::DashboardModel(OrganisationModel &organisations, const Review &review, Workspace &workspace,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_organisations(organisations)
    , m_review(review)
    , m_workspace(workspace)
{
    connect(&organisations, &QAbstractItemModel::modelAboutToBeReset, this, &DashboardModel::beginResetModel);
    connect(&organisations, &QAbstractItemModel::modelReset, this, &DashboardModel::endResetModel);
    connect(&organisations, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                Q_EMIT dataChanged(index(first.row(), 0), index(last.row(), ColumnCount - 1));
            });
    connect(&review, &Review::runFinished, this, &DashboardModel::reloadRuns);
    reloadRuns();
}

//! Where they can't be read, the page of runs says so.
void DashboardModel::reloadRuns()
{
    m_lastRuns = m_workspace.lastRuns().value_or(QHash<QString, RunRecord>());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastRunColumn), index(rowCount() - 1, LastRunColumn));
}

int DashboardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_organisations.rowCount();
}

int DashboardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DashboardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QModelIndex organisation = m_organisations.index(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::CheckStateRole:
        return index.column() == NameColumn ? organisation.data(Qt::CheckStateRole) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == StateColumn || index.column() == SignInColumn ? organisation.data(Qt::ToolTipRole)
                                                                               : text(index);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case IdRole:
        return organisation.data(OrganisationModel::IdRole);
    case GroupRole:
        return organisation.data(OrganisationModel::GroupRole);
    case SortRole:
        return sortKey(index);
    default:
        return {};
    }
}

bool DashboardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return index.column() == NameColumn && m_organisations.setData(m_organisations.index(index.row()), value, role);
}

Qt::ItemFlags DashboardModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString DashboardModel::text(const QModelIndex &index) const
{
    const QModelIndex organisation = m_organisations.index(index.row());
    const QString id = organisation.data(OrganisationModel::IdRole).toString();
    switch (index.column()) {
    case NameColumn:
        return organisation.data().toString();
    case GroupColumn:
        return groupText(OrganisationGroup(organisation.data(OrganisationModel::GroupRole).toInt()));
    case EnvironmentColumn:
        return organisation.data(OrganisationModel::EnvironmentRole).toString();
    case StateColumn:
        return organisation.data(OrganisationModel::StateTextRole).toString();
    case DataColumn:
        return organisation.data(OrganisationModel::DetailRole).toString();
    case LastRunColumn:
        return lastRun(id);
    case SignInColumn:
        return signIn(id);
    case CallsColumn: {
        const auto left = m_organisations.callsLeft(id);
        const auto allowed = m_organisations.callsAllowed(id);
        return left && allowed ? tr("%L1 of %L2", "calls left, allowed").arg(*left).arg(*allowed) : tr("not known yet");
    }
    default:
        return {};
    }
}

QString DashboardModel::lastRun(const QString &organisationId) const
{
    const auto run = m_lastRuns.constFind(organisationId);
    if (run == m_lastRuns.cend())
        return tr("none yet");
    const RunCounts counts = run->organisations.value(organisationId);
    QStringList parts{tr("%Ln written", nullptr, counts.written + counts.alreadyThere)};
    if (counts.conflicts > 0)
        parts.append(tr("%Ln in conflict", nullptr, counts.conflicts));
    if (counts.blocked > 0)
        parts.append(tr("%Ln blocked", nullptr, counts.blocked));
    if (counts.left > 0)
        parts.append(tr("%Ln left", nullptr, counts.left));
    const QString glyph = counts.error.isEmpty() ? RunText::stateGlyph(run->state) : tr("×", "sign of a failure");
    return tr("%1 %2: %3", "sign, time, outcome")
        .arg(glyph, RunText::when(run->started), QLocale().createSeparatedList(parts));
}

//! As far as its use has told: nobody asks the keychain for it.
QString DashboardModel::signIn(const QString &organisationId) const
{
    if (const auto error = m_review.error(organisationId)) {
        switch (error->kind) {
        case Error::Kind::Unauthorized:
            return tr("× refused");
        case Error::Kind::KeychainDenied:
        case Error::Kind::KeychainUnavailable:
            return tr("! keychain locked");
        case Error::Kind::NotFound:
            return tr("! no secret");
        default:
            break;
        }
    }
    const bool accepted =
        m_organisations.callsAllowed(organisationId) || m_review.plan().organisation(organisationId) != nullptr;
    return accepted ? tr("✓ accepted") : tr("○ not used yet");
}

QVariant DashboardModel::sortKey(const QModelIndex &index) const
{
    const QModelIndex organisation = m_organisations.index(index.row());
    const QString id = organisation.data(OrganisationModel::IdRole).toString();
    switch (index.column()) {
    case StateColumn:
        return organisation.data(OrganisationModel::StateRole);
    case LastRunColumn:
        return qint64(m_lastRuns.value(id).started.time_since_epoch().count());
    case CallsColumn:
        return m_organisations.callsLeft(id).value_or(-1);
    case DataColumn: {
        const OrganisationPlan *plan = m_review.plan().organisation(id);
        return plan != nullptr ? qint64(plan->sourceRead.time_since_epoch().count()) : qint64(0);
    }
    default:
        return text(index);
    }
}

QVariant DashboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Organisation");
    case GroupColumn:
        return tr("Group");
    case EnvironmentColumn:
        return tr("Environment");
    case StateColumn:
        return tr("State");
    case DataColumn:
        return tr("Data");
    case LastRunColumn:
        return tr("Last run (%1)", "time zone").arg(RunText::zone());
    case SignInColumn:
        return tr("Sign-in");
    case CallsColumn:
        return tr("Calls left");
    default:
        return {};
    }
}

} // namespace rosterbridge
