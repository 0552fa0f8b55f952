// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace rosterbridge {

class DashboardModel;
class EmptyState;
class OrganisationModel;
class Review;
class Workspace;

//! All organisations at a glance: sorted and filtered, and chosen many at a time.
class DashboardPage final : public QWidget {
    Q_OBJECT
public:
    DashboardPage(Review &review, OrganisationModel &organisations, Workspace &workspace, QAction *addOrganisation,
                  QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveState() const; //!< columns
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void activated(const QString &organisationId);

protected:
    //! Hands the focus on. A focus proxy would do so too, but takes what stands before it out of the tab order.
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Filter;

    //! Of those that are shown, or of the marked ones when several are.
    void choose(bool chosen);
    void toggleMarked();
    void refresh();

    Review &m_review;
    DashboardModel *m_model;
    Filter *m_sorted;
    QComboBox *m_group;
    QPushButton *m_choose;
    QPushButton *m_leave;
    QAction *m_addOrganisation;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_summary;
};

} // namespace rosterbridge
