// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/bulkrow.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace rosterbridge {

class OutcomeTable;

//! Shows the rows that one choice is about to decide, each with its outcome, once they are judged. Accepted means:
//! decide those.
class BulkDialog final : public QDialog {
    Q_OBJECT
public:
    explicit BulkDialog(const QFuture<Bulk> &judging, QWidget *parent = nullptr);
    ~BulkDialog() override;

    [[nodiscard]] const Bulk &bulk() const { return m_bulk; }
    [[nodiscard]] bool keepsRule() const;

private:
    void show(Bulk bulk);

    QFutureWatcher<Bulk> m_judging;
    Bulk m_bulk;
    QLabel *m_question = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_staying = nullptr;
    OutcomeTable *m_table = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_decide = nullptr;
};

} // namespace rosterbridge
