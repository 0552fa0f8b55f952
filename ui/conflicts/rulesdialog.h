// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/bulkrow.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace rosterbridge {

class OutcomeTable;

//! Undecided conflicts with the place of the rule that fits them, in the order of the rules.
using RowsByRule = QList<std::pair<qsizetype, BulkRow>>;

//! The rules of one organisation in their order, how many rows each would decide, and those rows with their outcome.
//! Nothing runs before the person says so: done() tells Save or Decide, and the caller does it.
class RulesDialog final : public QDialog {
    Q_OBJECT
public:
    enum Outcome { Saved = QDialog::Accepted, Decide = 2 };

    //! \a seed is what a new rule begins with.
    RulesDialog(const Review &review, const QString &organisationId, QList<ConflictRule> rules,
                const ConflictRule &seed, Instant now, QWidget *parent = nullptr);
    ~RulesDialog() override;

    [[nodiscard]] const QString &organisationId() const { return m_organisationId; }
    [[nodiscard]] const QList<ConflictRule> &rules() const { return m_rules; }
    [[nodiscard]] const QList<BulkRow> &rows() const { return m_rows; } //!< as shown

private:
    QWidget *makeList();
    QWidget *makeForm();
    void showRule();
    void takeRule();
    void add();
    void remove();
    void move(int by);
    void judge();
    void judged();
    void show(const RowsByRule &found);
    void nameRules(const QList<int> &counts);

    const Review &m_review;
    QString m_organisationId;
    QList<ConflictRule> m_rules;
    ConflictRule m_seed;
    Instant m_now;
    QFutureWatcher<RowsByRule> m_judging; //!< the rules as they are now, where conflicts are many
    bool m_isStale = false; //!< rows have changed since it began
    QList<BulkRow> m_rows;
    bool m_isShowing = false; //!< the form is being filled, not typed in

    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QWidget *m_form = nullptr;
    QComboBox *m_action = nullptr;
    QComboBox *m_field = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_atMost = nullptr;
    QComboBox *m_changedBy = nullptr;
    QSpinBox *m_unchangedFor = nullptr;
    QComboBox *m_published = nullptr;
    QLabel *m_summary = nullptr;
    OutcomeTable *m_table = nullptr;
    QPushButton *m_decide = nullptr;
};

//! How many undecided conflicts of the organisation one of \a rules fits.
[[nodiscard]] int countFitting(const Review &review, const QString &organisationId, const QList<ConflictRule> &rules,
                               Instant now);

//! The undecided conflicts of the organisation that one of \a rules fits. For a worker, too.
void findRowsByRule(QPromise<RowsByRule> &promise, const Plan &plan, const QString &organisationId,
                    const QList<ConflictRule> &rules, Instant now);

} // namespace rosterbridge
