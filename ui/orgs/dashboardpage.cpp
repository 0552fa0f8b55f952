// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/dashboardpage.h"

#include "ui/orgs/dashboardmodel.h"
#include "ui/orgs/grouptext.h"
#include "ui/review.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

//! Rows whose cells tell what is typed, of one group or of all.
class DashboardPage::Filter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    //! No group: all of them.
    void setGroup(const std::optional<OrganisationGroup> &group)
    {
        m_group = group;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (!m_group || OrganisationGroup(index.data(DashboardModel::GroupRole).toInt()) == *m_group)
            && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    std::optional<OrganisationGroup> m_group;
};

DashboardPage::DashboardPage(Review &review, OrganisationModel &organisations, Workspace &workspace,
                             QAction *addOrganisation, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_model(new DashboardModel(organisations, review, workspace, this))
    , m_sorted(new Filter(this))
    , m_group(new QComboBox(this))
    , m_choose(new QPushButton(tr("Choose &all these"), this))
    , m_leave(new QPushButton(tr("&Leave these out"), this))
    , m_addOrganisation(addOrganisation)
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_summary(new ElidedLabel(this))
{
    setObjectName(u"dashboardPage"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(DashboardModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1); // whatever a column tells

    auto *filter = new QLineEdit(this);
    filter->setObjectName(u"dashboardFilter"_s);
    filter->setPlaceholderText(tr("Filter by name, environment, state…"));
    filter->setAccessibleName(tr("Filter organisations"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(320);
    connect(filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(filter, &QLineEdit::textChanged, this, &DashboardPage::refresh);
    m_group->setObjectName(u"dashboardGroup"_s);
    m_group->setAccessibleName(tr("Group of organisations"));
    m_group->addItem(tr("All groups"));
    for (const auto group : {OrganisationGroup::Production, OrganisationGroup::Test})
        m_group->addItem(groupText(group), int(group));
    m_group->addItem(tr("No group said"), int(OrganisationGroup::None));
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant group = m_group->currentData();
        m_sorted->setGroup(group.isValid() ? std::optional(OrganisationGroup(group.toInt())) : std::nullopt);
        refresh();
    });
    m_choose->setObjectName(u"dashboardChoose"_s);
    connect(m_choose, &QPushButton::clicked, this, [this] { this->choose(true); });
    m_leave->setObjectName(u"dashboardLeave"_s);
    connect(m_leave, &QPushButton::clicked, this, [this] { this->choose(false); });
    m_summary->setObjectName(u"dashboardSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);

    m_table->setObjectName(u"dashboardTable"_s);
    m_table->setAccessibleName(tr("Organisations"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true); // back to the order of the list
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 12));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    // What is short is told in full; where an organisation is takes the rest.
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(90);
    header->setSectionResizeMode(DashboardModel::NameColumn, QHeaderView::Interactive);
    header->resizeSection(DashboardModel::NameColumn, 180);
    header->setSectionResizeMode(DashboardModel::LastRunColumn, QHeaderView::Interactive);
    header->resizeSection(DashboardModel::LastRunColumn, 220);
    header->setSectionResizeMode(DashboardModel::EnvironmentColumn, QHeaderView::Stretch);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.data(DashboardModel::IdRole).toString()); });

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(filter, 1);
    top->addWidget(m_group);
    top->addWidget(m_choose);
    top->addWidget(m_leave);
    top->addStretch(1);
    top->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);

    connect(&review, &Review::chosenChanged, this, &DashboardPage::refresh);
    connect(&review, &Review::organisationsChanged, this, &DashboardPage::refresh);
    refresh();
}

QByteArray DashboardPage::saveState() const
{
    return m_table->horizontalHeader()->saveState();
}

void DashboardPage::restoreState(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

void DashboardPage::choose(bool chosen)
{
    const QModelIndexList marked = m_table->selectionModel()->selectedRows();
    QSet<QString> ids;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (marked.size() < 2 || marked.contains(index))
            ids.insert(index.data(DashboardModel::IdRole).toString());
    }
    m_review.setChosen(chosen ? m_review.chosen() + ids : m_review.chosen() - ids);
}

void DashboardPage::toggleMarked()
{
    const QModelIndexList marked = m_table->selectionModel()->selectedRows();
    if (marked.isEmpty())
        return;
    const bool chosen = m_table->currentIndex().siblingAtColumn(0).data(Qt::CheckStateRole).toInt() != Qt::Checked;
    QSet<QString> ids;
    for (const QModelIndex &index : marked)
        ids.insert(index.data(DashboardModel::IdRole).toString());
    m_review.setChosen(chosen ? m_review.chosen() + ids : m_review.chosen() - ids);
}

//! Space is for all that are marked, and Return for the one that the cursor is on.
bool DashboardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space) {
            toggleMarked();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            Q_EMIT activated(m_table->currentIndex().data(DashboardModel::IdRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DashboardPage::refresh()
{
    m_summary->setText(tr("%Ln of %L1 organisation(s) chosen", nullptr, int(m_review.chosen().size()))
                           .arg(m_review.organisations().size()));
    const bool any = m_sorted->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_choose->setEnabled(any);
    m_leave->setEnabled(any);
    if (m_review.organisations().isEmpty())
        m_empty->showText(tr("No organisations yet"),
                          tr("Add the first one: its WFM service, and the file that its HRIS exports."),
                          m_addOrganisation);
    else
        m_empty->showText(tr("No organisations like that"), tr("Another filter or another group may show some."));
}

void DashboardPage::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

} // namespace rosterbridge
