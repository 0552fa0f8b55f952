// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orgs/organisationtools.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace rosterbridge {

class Badge;
class ConflictsPage;
class DashboardPage;
class MessageBar;
class OrganisationModel;
class OrganisationsPanel;
class PreviewPage;
class RunNotifier;
class RunsPage;
class Theme;
class WeekPicker;
struct SyncOutlook;

//! The one window: organisations on the left, Preview, Conflicts and Runs on the right, every action in the menus.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    //! What \a tools refers to, and the rest, must outlive the window.
    MainWindow(OrganisationTools tools, Clock &clock, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key, std::function<void()> does);
    void makeActions();
    void makeMenus();
    QWidget *makeTopBar();
    QWidget *makePages();
    void makeStatusBar();
    void restoreWindow();
    void saveWindow() const;

    void refreshActions();
    void refreshTop();
    void refreshStatus();
    void showBadge(Badge *badge, const QWidget *page, int count);
    void tabChanged();
    void activityChanged();
    void comparingEnded();
    void offerToCompareAgain(int schedules);
    void tellAge();
    void showUndo();
    [[nodiscard]] QAction *stepCompareAgain();
    void tellReadOnly();
    void runEnded(const QString &runId);
    void probeKeychain();
    void offerInterruptedRun();

    void askToSync();
    void showSyncDialog(const SyncOutlook &outlook, const QList<OrganisationBreach> &breaches);
    void openPlan();
    void savePlan();
    void fillRecentPlans(QMenu &menu);
    void showKeys();
    void showSettings();
    void showHelp();
    void findAction();
    void nextPane(bool forward);

    OrganisationTools m_tools;
    Review &m_review;
    Clock &m_clock;
    Theme &m_theme;
    RunNotifier *m_notifier = nullptr;
    OrganisationModel *m_organisations = nullptr;

    QAction *m_compare = nullptr;
    QAction *m_sync = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_find = nullptr;

    OrganisationsPanel *m_panel = nullptr;
    WeekPicker *m_weeks = nullptr;
    QToolButton *m_source = nullptr;
    QLineEdit *m_findField = nullptr;
    MessageBar *m_message = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_isSplitByHand = false;
    QTabWidget *m_tabs = nullptr;
    PreviewPage *m_preview = nullptr;
    ConflictsPage *m_conflicts = nullptr;
    RunsPage *m_runs = nullptr;
    DashboardPage *m_dashboard = nullptr;
    Badge *m_previewBadge = nullptr;
    Badge *m_conflictsBadge = nullptr;
    QLabel *m_zone = nullptr;
    QLabel *m_calls = nullptr;
    QLabel *m_keychain = nullptr;
    QLabel *m_chosen = nullptr;
    Review::Activity m_activity = Review::Activity::Idle;
    bool m_closing = false; //!< as soon as the run has ended
    bool m_isAsking = false; //!< what a sync would do is being found out
};

} // namespace rosterbridge
