// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orgs/organisationdialog.h"
#include "ui/orgs/organisationtools.h"

#include <QWidget>

class QCheckBox;
class QListView;
class QSortFilterProxyModel;

namespace rosterbridge {

class EmptyState;
class OrganisationModel;

//! The organisations on the left: find, choose, and look after them.
class OrganisationsPanel final : public QWidget {
    Q_OBJECT
public:
    OrganisationsPanel(const OrganisationTools &tools, OrganisationModel &model, QWidget *parent = nullptr);

    //! Every action of the panel with its key, for a menu; null stands for a separator.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    [[nodiscard]] QAction *addOrganisation() const { return m_add; }
    [[nodiscard]] QAction *editSource() const { return m_source; }
    //! The one that the list stands on, whether chosen or not.
    [[nodiscard]] std::optional<Organisation> current() const;
    void setCurrent(const QString &organisationId);
    void editCredentials(const QString &organisationId);
    void editOrganisation(const QString &organisationId);

Q_SIGNALS:
    void currentChanged();
    void failed(const rosterbridge::Error &error);

protected:
    //! Hands the focus on. A focus proxy would do so too, but takes what stands before it out of the tab order.
    void focusInEvent(QFocusEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key,
                        void (OrganisationsPanel::*slot)());
    void add();
    void edit(OrganisationDialog::Tab tab);
    void editConnection() { edit(OrganisationDialog::Tab::Connection); }
    void editHrisSource() { edit(OrganisationDialog::Tab::Source); }
    void credentials();
    void askToRemove();
    void remove(const Organisation &organisation);
    void chooseAll(bool all);
    void moveUp() { moveCurrent(-1); }
    void moveDown() { moveCurrent(2); }
    void moveCurrent(int before);
    void order(const QStringList &organisationIds);
    void refresh();

    const OrganisationTools &m_tools;
    OrganisationModel &m_model;
    QSortFilterProxyModel *m_filtered = nullptr;
    QListView *m_list = nullptr;
    QCheckBox *m_all = nullptr;
    QList<QAction *> m_actions;
    QAction *m_add = nullptr;
    QAction *m_source = nullptr;
    QList<QAction *> m_ofCurrent; //!< those that need an organisation
};

} // namespace rosterbridge
