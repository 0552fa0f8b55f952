// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/bulkrow.h"

#include <QDialog>

class QCheckBox;

namespace rosterbridge {

//! Shows the rows that one choice is about to decide, each with its outcome. Accepted means: decide those.
class BulkDialog final : public QDialog {
    Q_OBJECT
public:
    //! \a question says in words what is about to be chosen. \a rule is what the choice would be as a rule of the
    //! organisation; empty where it can't be one.
    BulkDialog(const QString &question, QList<BulkRow> rows, const QString &rule, QWidget *parent = nullptr);

    [[nodiscard]] const QList<BulkRow> &rows() const { return m_rows; }
    [[nodiscard]] bool keepsRule() const;

private:
    QList<BulkRow> m_rows;
    QCheckBox *m_keep = nullptr;
};

} // namespace rosterbridge
