// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rosterbridge {

class ConflictListModel;

//! The conflicts, two lines each, or those that are settled, one line each. What has no column of its own where the
//! list is narrow, its delegate tells in the line below the name, or behind it.
class ConflictList final : public QTableView {
    Q_OBJECT
public:
    enum class Lines { One, Two };
    ConflictList(ConflictListModel *model, Lines lines, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Lines m_lines;
    int m_dayWidth = 0;
    int m_whatWidth = 0;
};

} // namespace rosterbridge
