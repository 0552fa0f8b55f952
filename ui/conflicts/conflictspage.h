// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/bulkrow.h"
#include "ui/conflicts/conflictindex.h"
#include "ui/conflicts/conflictlist.h"

#include <QFutureWatcher>
#include <QSet>
#include <QWidget>

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace rosterbridge {

class Badge;
class Chip;
class ConflictListModel;
class ElidedLabel;
class EmptyState;
class FieldModel;
class FieldView;
class LaneBars;
class MessageBar;
class OverviewStrip;
class StoryPanel;
class ValueEditor;

//! Where a person settles what both sides changed: the list of conflicts, one of them side by side, and the decisions.
//! Choosing and writing are two steps; nothing is chosen for the person, and no row is decided that was not shown.
class ConflictsPage final : public QWidget {
    Q_OBJECT
public:
    ConflictsPage(Review &review, Workspace &workspace, Clock &clock, QWidget *parent = nullptr);
    ~ConflictsPage() override;

    //! Every action of the page with its key, for a menu; null stands for a separator. Enabled while the page is shown.
    [[nodiscard]] QList<QAction *> reviewActions() const;
    [[nodiscard]] int count() const; //!< conflicts that need the person
    //! What is on show is not up to date: thousands of rows are judged in a worker.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QByteArray saveState() const; //!< splitter, and whether to go on after each choice
    void restoreState(const QByteArray &state);

public Q_SLOTS:
    void showConflict(const rosterbridge::RowRef &ref);

Q_SIGNALS:
    void countChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Scope { Field, Shift, Alike };

    void makeActions();
    QAction *makeToggle(const QString &name, const QString &text, const QKeySequence &key, const QString &tip);
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key,
                        void (ConflictsPage::*slot)());
    QWidget *makeTop();
    QWidget *makeLists();
    QWidget *makeDetail();
    QTableView *makeList(ConflictListModel *model, ConflictList::Lines lines, const QString &name,
                         const QString &title);
    QWidget *makeFooter();

    // Following the review
    void planChanged();
    void indexed();
    void adopt(ConflictIndex index);
    void rowsChanged(const QString &organisationId, const QString &scheduleId, const QSet<QString> &agentIds);
    void scanSome();
    void scanned();
    void take(const ConflictIndex::News &news, const QString &organisationId, const QString &scheduleId, bool inRun);
    void refreshStale();
    void refreshLists();
    void refreshDetail();
    void refreshActions();
    void refreshStory();
    void loadRules();
    void tellNews(const ConflictIndex::News &news);
    [[nodiscard]] QString notes(const ConflictRow &row) const;

    // What is shown
    [[nodiscard]] std::optional<ConflictRow> current() const;
    [[nodiscard]] const FieldDiff *currentField(const ConflictRow &row) const;
    [[nodiscard]] std::optional<ConflictRow> decidable() const; //!< the current row, if a decision can be made on it
    //! What was decided and not carried out yet, but for organisations that can be read only.
    [[nodiscard]] QList<ConflictItem> ready() const;
    [[nodiscard]] QList<RowRef> selected() const; //!< conflicts marked in the list, when they are several
    void showRow(const RowRef &ref);
    void showChip(Standing standing);
    void chooseChip(Standing standing);
    void selectCurrent();

    // Actions
    void step(bool forward);
    void stepField(bool forward);
    void choose(Side side, Scope scope);
    void askForMany(const BulkChoice &choice);
    void askForAlike(Side side);
    void askForSelected(Side side, Scope scope);
    void showRules();
    void saveRules(const QString &organisationId, const QList<ConflictRule> &rules);
    void decideMany(const QList<BulkRow> &rows, const QString &undoText);
    void decide(const RowRef &ref, const Decision &decision, const QString &undoText);
    void confirmDraft();
    void keepBoth();
    void edit();
    void takeEdited();
    void putAside();
    void goOnFrom(const RowRef &ref);
    void goOnWhenDone(const RowRef &ref);
    void goToOpenField(const ConflictRow &row);
    void apply();

    Review &m_review;
    Workspace &m_workspace;
    Clock &m_clock;
    QHash<QString, QList<ConflictRule>> m_rules; //!< by organisation of the plan
    ConflictIndex m_index;
    QFutureWatcher<std::shared_ptr<ConflictIndex>> m_indexer; //!< where rows are many
    bool m_isIndexing = false;
    QSet<std::pair<QString, QString>> m_changed; //!< schedules, by organisation, while the indexer is at work
    //! Agents whose rows are to be judged again, by organisation and schedule, and whether a run has changed them.
    struct Stale {
        QSet<QString> agentIds; //!< none: all
        bool inRun = false;
    };
    QMap<std::pair<QString, QString>, Stale> m_toScan;
    QMap<std::pair<QString, QString>, Stale> m_scanning;
    QFutureWatcher<QList<ConflictIndex::Update>> m_scanner;
    int m_judged = 0; //!< agents, in this turn of the event loop
    std::optional<RowRef> m_goOnFrom; //!< once what was chosen there is made
    Standing m_chip = Standing::NeedsYou;
    std::optional<RowRef> m_ref;
    int m_count = 0;
    int m_fitting = 0; //!< undecided conflicts that a saved rule fits
    bool m_isStale = false; //!< rows have changed, and refreshStale() is to come
    bool m_isIndexStale = false; //!< so that they stand elsewhere in the index
    bool m_isDetailStale = false; //!< in the schedule of the row on view
    ConflictIndex::News m_news; //!< since the banner was last dismissed

    QMap<Standing, Chip *> m_chips;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    MessageBar *m_newsBar = nullptr;
    OverviewStrip *m_overview = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_isSplitByHand = false;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ConflictListModel *m_model = nullptr;
    ConflictListModel *m_settledModel = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_listEmpty = nullptr;
    QTableView *m_settledList = nullptr;
    ElidedLabel *m_settledTitle = nullptr;
    QStackedWidget *m_detailStack = nullptr;
    EmptyState *m_detailEmpty = nullptr;
    ElidedLabel *m_title = nullptr;
    Badge *m_published = nullptr;
    Badge *m_state = nullptr;
    MessageBar *m_draftBar = nullptr;
    LaneBars *m_bars = nullptr;
    FieldModel *m_fieldModel = nullptr;
    FieldView *m_fields = nullptr;
    ValueEditor *m_editor = nullptr;
    MessageBar *m_noteBar = nullptr; //!< reasons, and what a choice would lead to
    StoryPanel *m_story = nullptr;
    QLabel *m_readOnly = nullptr; //!< why some of what was decided can't be carried out
    QWidget *m_keepBothButton = nullptr; //!< shown where both can be kept

    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_nextField = nullptr;
    QAction *m_previousField = nullptr;
    std::array<QAction *, 3> m_take{}; //!< by Side
    std::array<QAction *, 3> m_takeShift{};
    std::array<QAction *, 3> m_takeAlike{};
    QAction *m_edit = nullptr;
    QAction *m_keepBoth = nullptr;
    QAction *m_later = nullptr;
    QAction *m_goOn = nullptr;
    QAction *m_showRules = nullptr;
    QAction *m_why = nullptr;
    QAction *m_history = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_apply = nullptr;
};

} // namespace rosterbridge
