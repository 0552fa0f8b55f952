// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/organisationspanel.h"

#include "ui/orgs/grouptext.h"
#include "ui/orgs/organisationdelegate.h"
#include "ui/orgs/organisationmodel.h"
#include "ui/orgs/organisationwizard.h"
#include "ui/orgs/secretdialog.h"
#include "ui/theme/icon.h"
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QCheckBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

OrganisationsPanel::OrganisationsPanel(const OrganisationTools &tools, OrganisationModel &model, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_model(model)
{
    setObjectName(u"organisationsPanel"_s);
    m_add = makeAction(u"addOrganisation"_s, tr("&Add organisation…"), QKeySequence::New, &OrganisationsPanel::add);
    m_actions.append(nullptr);
    m_ofCurrent = {makeAction(u"editOrganisation"_s, tr("&Edit organisation…"), QKeySequence(u"F2"_s),
                              &OrganisationsPanel::editConnection),
                   m_source = makeAction(u"editSource"_s, tr("&HRIS source…"), QKeySequence(u"Ctrl+Shift+H"_s),
                                         &OrganisationsPanel::editHrisSource),
                   makeAction(u"editCredentials"_s, tr("&Credentials…"), QKeySequence(u"Ctrl+Shift+K"_s),
                              &OrganisationsPanel::credentials)};
    m_actions.append(nullptr);
    m_ofCurrent +=
        {makeAction(u"moveOrganisationUp"_s, tr("Move &up"), QKeySequence(u"Alt+Up"_s), &OrganisationsPanel::moveUp),
         makeAction(u"moveOrganisationDown"_s, tr("Move &down"), QKeySequence(u"Alt+Down"_s),
                    &OrganisationsPanel::moveDown)};
    m_actions.append(nullptr);
    m_ofCurrent.append(
        makeAction(u"removeOrganisation"_s, tr("&Remove organisation…"), {}, &OrganisationsPanel::askToRemove));

    m_filtered = new QSortFilterProxyModel(this);
    m_filtered->setSourceModel(&model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterRole(OrganisationModel::SearchRole);
    auto *heading = new QLabel(tr("Organisations"), this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *filter = new QLineEdit(this);
    filter->setObjectName(u"organisationFilter"_s);
    filter->setPlaceholderText(tr("Filter organisations…"));
    filter->setAccessibleName(tr("Filter organisations"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    m_all = new QCheckBox(tr("Choose all"), this);
    m_all->setObjectName(u"chooseAll"_s);
    connect(m_all, &QCheckBox::clicked, this,
            [this] { chooseAll(m_tools.review.chosen().size() < m_tools.review.organisations().size()); });

    m_list = new QListView(this);
    m_list->setObjectName(u"organisationList"_s);
    m_list->setAccessibleName(tr("Organisations"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new OrganisationDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(u"QListView { border: none; border-radius: 0; }"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    connect(&model, &OrganisationModel::orderWanted, this, &OrganisationsPanel::order);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_ofCurrent);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_list, &QAbstractItemView::doubleClicked, this, &OrganisationsPanel::editConnection);

    auto *addButton = new ActionButton(m_add, false, this);
    addButton->setObjectName(u"addOrganisationButton"_s);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 12, 14, 4);
    top->setSpacing(8);
    auto *headingRow = new QHBoxLayout;
    headingRow->addWidget(heading, 1);
    headingRow->addWidget(m_all);
    top->addLayout(headingRow);
    top->addWidget(filter);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(14, 8, 14, 8);
    bottom->addWidget(addButton);
    bottom->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganisationsPanel::refresh);
    connect(&tools.review, &Review::organisationsChanged, this, &OrganisationsPanel::refresh);
    connect(&tools.review, &Review::chosenChanged, this, &OrganisationsPanel::refresh);
    refresh();
}

QAction *OrganisationsPanel::makeAction(const QString &name, const QString &text, const QKeySequence &key,
                                        void (OrganisationsPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

std::optional<Organisation> OrganisationsPanel::current() const
{
    const QString id = m_list->currentIndex().data(OrganisationModel::IdRole).toString();
    const QList<Organisation> &all = m_tools.review.organisations();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Organisation &one) { return one.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void OrganisationsPanel::setCurrent(const QString &organisationId)
{
    const int row = m_model.rowOf(organisationId);
    if (row >= 0)
        m_list->setCurrentIndex(m_filtered->mapFromSource(m_model.index(row)));
}

void OrganisationsPanel::refresh()
{
    if (!m_list->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    const bool any = m_list->currentIndex().isValid();
    for (QAction *action : std::as_const(m_ofCurrent))
        action->setEnabled(any);
    const qsizetype chosen = m_tools.review.chosen().size();
    const qsizetype all = m_tools.review.organisations().size();
    m_all->setEnabled(all > 0);
    m_all->setCheckState(chosen == 0 ? Qt::Unchecked : chosen == all ? Qt::Checked : Qt::PartiallyChecked);
    m_all->setTristate(m_all->checkState() == Qt::PartiallyChecked);
    Q_EMIT currentChanged();
}

void OrganisationsPanel::chooseAll(bool all)
{
    QSet<QString> chosen;
    if (all) {
        for (const Organisation &organisation : m_tools.review.organisations())
            chosen.insert(organisation.id);
    }
    m_tools.review.setChosen(chosen);
    refresh();
}

//! One line up or down among those that are shown: the others in between come along.
void OrganisationsPanel::moveCurrent(int before)
{
    const QModelIndex current = m_list->currentIndex();
    const int to = current.row() + before;
    if (!current.isValid() || to < 0 || to > m_filtered->rowCount())
        return;
    const QModelIndex next = m_filtered->index(to, 0);
    m_model.moveBefore(current.data(OrganisationModel::IdRole).toString(),
                       next.isValid() ? m_filtered->mapToSource(next).row() : m_model.rowCount());
}

void OrganisationsPanel::order(const QStringList &organisationIds)
{
    const QString current = m_list->currentIndex().data(OrganisationModel::IdRole).toString();
    for (Organisation organisation : m_tools.review.organisations()) {
        const int position = int(organisationIds.indexOf(organisation.id));
        if (std::exchange(organisation.position, position) == position)
            continue;
        if (const auto saved = m_tools.workspace.saveOrganisation(organisation); !saved) {
            Q_EMIT failed(saved.error());
            break;
        }
    }
    m_tools.review.reloadOrganisations();
    setCurrent(current);
}

void OrganisationsPanel::editOrganisation(const QString &organisationId)
{
    setCurrent(organisationId);
    editConnection();
}

void OrganisationsPanel::add()
{
    auto *wizard = new OrganisationWizard(m_tools, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void OrganisationsPanel::edit(OrganisationDialog::Tab tab)
{
    const auto organisation = current();
    if (!organisation)
        return;
    auto *dialog = new OrganisationDialog(m_tools, *organisation, tab, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OrganisationsPanel::credentials()
{
    if (const auto organisation = current()) {
        auto *dialog = new SecretDialog(m_tools, *organisation, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void OrganisationsPanel::editCredentials(const QString &organisationId)
{
    setCurrent(organisationId);
    credentials();
}

void OrganisationsPanel::askToRemove()
{
    const auto organisation = current();
    if (!organisation)
        return;
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Remove %1").arg(organisation->name),
                        tr("Remove %1 from Rosterbridge?").arg(markedName(organisation->name, organisation->group)),
                        QMessageBox::Cancel, window());
    question->setObjectName(u"removeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What was agreed between its HRIS and WFM is forgotten, and so is its secret. The "
                                    "history of its runs stays. Nothing changes in WFM."));
    QPushButton *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"removeNow"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, removed = *organisation] { remove(removed); });
    question->open();
}

void OrganisationsPanel::remove(const Organisation &organisation)
{
    if (const auto removed = m_tools.workspace.removeOrganisation(organisation.id); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_tools.secrets.remove(organisation.id, this, [this](const Result<void> &removed) {
        if (!removed && removed.error().kind != Error::Kind::NotFound)
            Q_EMIT failed(removed.error());
    });
    m_tools.review.reloadOrganisations();
}

void OrganisationsPanel::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

} // namespace rosterbridge
