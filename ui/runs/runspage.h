// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QAction;
class QLabel;
class QListWidget;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace rosterbridge {

class EmptyState;
class MessageBar;
class RunOrganisationModel;
class RunRowModel;
class RunsModel;

//! The history of runs, what became of every row, and the run under way.
class RunsPage final : public QWidget {
    Q_OBJECT
public:
    RunsPage(Review &review, Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveState() const; //!< splitter
    void restoreState(const QByteArray &state);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeDetails();
    QTableView *makeTable(QAbstractItemModel *model, const QString &name, const QString &title);

    void reload();
    void reloadRows();
    void showRun();
    void showProgress();
    void showGuards();
    void showOrganisation(const QModelIndex &index);
    void copyCorrelationId();
    void askToExport();
    void exportTo(const QString &path);
    [[nodiscard]] QString titleOf(const RunRecord &run) const;
    [[nodiscard]] const RunRecord *chosen() const;
    [[nodiscard]] std::optional<RunRecord> liveRun() const;
    [[nodiscard]] bool isLive(const RunRecord *run) const;
    [[nodiscard]] QHash<QString, QString> names() const;

    Review &m_review;
    Workspace &m_workspace;
    QString m_runId; //!< the run whose details are shown
    QString m_rowsOf; //!< the run whose rows are shown, or being read
    bool m_isReadingRows = false;
    QTimer m_rowsTimer; //!< a fast run ends many rows a second

    MessageBar *m_bar = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    RunsModel *m_runs = nullptr;
    QTableView *m_runsView = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_export = nullptr;
    RunOrganisationModel *m_organisations = nullptr;
    QTableView *m_organisationsView = nullptr;
    QListWidget *m_guards = nullptr;
    RunRowModel *m_rows = nullptr;
    QTableView *m_rowsView = nullptr;
};

} // namespace rosterbridge
