// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeView;
class QMenuBar;
class QSortFilterProxyModel;

namespace rosterbridge {

//! Finds any action of the menus by typing parts of its name, and triggers it with Return.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(const QMenuBar &menus, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void triggerCurrent();

    QLineEdit *m_find;
    QTreeView *m_list;
    QSortFilterProxyModel *m_found;
};

} // namespace rosterbridge
