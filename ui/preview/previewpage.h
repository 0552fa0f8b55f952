// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace rosterbridge {

class Chip;
class Clock;
class EmptyState;
class PreviewModel;
class PreviewView;
class StoryPanel;
class TimelineView;

//! What a sync would do, before anything is written: the rows of the plan by kind, with their ticks, as a
//! table and over time.
class PreviewPage final : public QWidget {
    Q_OBJECT
public:
    //! \a compare and \a addOrganisation are the next steps that an empty page offers.
    PreviewPage(Review &review, Clock &clock, QAction *compare, QAction *addOrganisation, QWidget *parent = nullptr);
    ~PreviewPage() override;

    //! Every action of the page with its key, for a menu; null stands for a separator. Enabled while the page is shown.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    [[nodiscard]] QList<QAction *> timelineActions() const { return m_timelineActions; }
    [[nodiscard]] QList<QAction *> columnActions() const; //!< as actions()
    void find(const QString &text);
    [[nodiscard]] bool isTimelineFocused() const;

    //! Writes the timeline to a file, SVG or PDF by its name; timelineSaved() follows, or failed().
    void saveTimeline(const QString &path);

    [[nodiscard]] QByteArray saveState() const; //!< columns, splitter and timeline
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void countChanged(int changes);
    void conflictActivated(const rosterbridge::RowRef &ref);
    void timelineSaved(const QString &path);
    void timelinePrinted();
    void failed(const rosterbridge::Error &error);

protected:
    //! Hands the focus on. A focus proxy would do so too, but takes what stands before it out of the tab order.
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void makeTimelineActions();
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key, std::function<void()> does);
    QWidget *makeChips();
    void setKinds(const QSet<RowKind> &kinds);
    void loadShown();
    void open(const QModelIndex &index);
    void askWhereToSaveTimeline();
    void printTimeline();
    void refresh();
    void refreshCounts();
    void refreshBusy();
    void refreshStory();
    void tickAll(bool ticked);
    void copy(const QString &text);

    Review &m_review;
    QAction *m_compare;
    QAction *m_addOrganisation;
    PreviewModel *m_model = nullptr;
    PreviewView *m_view = nullptr;
    TimelineView *m_timeline = nullptr;
    StoryPanel *m_story = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_strip = nullptr; //!< of chips
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Chip *m_all = nullptr;
    QMap<RowKind, Chip *> m_chips;
    QList<QAction *> m_actions;
    QList<QAction *> m_timelineActions;
    QAction *m_flat = nullptr;
    QAction *m_why = nullptr;
    QAction *m_showTimeline = nullptr;
    QAction *m_showAll = nullptr;
    QAction *m_usualColumns = nullptr;
    int m_count = -1;
};

} // namespace rosterbridge
