// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace rosterbridge {

class DashboardModel;
class OrganisationModel;
class Review;
class Workspace;

//! All organisations at a glance: sorted and filtered, and chosen many at a time.
class DashboardPage final : public QWidget {
    Q_OBJECT
public:
    DashboardPage(Review &review, OrganisationModel &organisations, Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveState() const; //!< columns
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void activated(const QString &organisationId);

protected:
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
    QTableView *m_table;
    QLabel *m_summary;
};

} // namespace rosterbridge
