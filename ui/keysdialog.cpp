// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keysdialog.h"

#include "ui/widgets/dialogsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

//! Those of \a actions that have a key, and of the menus among them; each is taken once.
void addKeys(QTreeWidgetItem &group, const QList<QAction *> &actions, QSet<const QAction *> &taken)
{
    for (const QAction *action : actions) {
        if (action->menu())
            addKeys(group, action->menu()->actions(), taken);
        else if (!action->shortcut().isEmpty() && !taken.contains(action))
            new QTreeWidgetItem(&group, {action->text().remove(u'&'), keysOf(*action)});
        taken.insert(action);
    }
}

} // namespace

KeysDialog::KeysDialog(const QMainWindow &window, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"keysList"_s);
    list->setAccessibleName(tr("Actions and their keys"));
    list->setHeaderLabels({tr("Action"), tr("Key")});
    list->setUniformRowHeights(true);
    QSet<const QAction *> taken;
    // QMainWindow::menuBar() makes one where there is none, and so is not const.
    for (const QAction *top : window.findChild<QMenuBar *>()->actions()) {
        if (top->menu())
            addKeys(*new QTreeWidgetItem(list, {top->text().remove(u'&')}), top->menu()->actions(), taken);
    }

    const auto native = [](std::initializer_list<QKeySequence> keys) {
        return QKeySequence::listToString(keys, QKeySequence::NativeText);
    };
    auto *timeline = new QTreeWidgetItem(list, {tr("In the timeline")});
    const std::pair<QString, QString> ofTimeline[] = {
        {tr("Another agent"), native({Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown})},
        {tr("Another shift of the agent"), native({Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})},
        {tr("First and last shift"), native({Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End})},
        {tr("Earlier and later"), native({Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right})},
        {tr("Open the row"), native({Qt::Key_Return})},
    };
    for (const auto &[text, keys] : ofTimeline)
        new QTreeWidgetItem(timeline, {text, keys});
    auto *elsewhere = new QTreeWidgetItem(list, {tr("Elsewhere")});
    addKeys(*elsewhere, window.findChildren<QAction *>(), taken);
    const std::pair<QString, QString> ofOthers[] = {
        {tr("Take the side of the cell, in the fields of a conflict"), native({Qt::Key_Space, Qt::Key_Return})},
        {tr("Give up an edit; close a message"), native({Qt::Key_Escape})},
    };
    for (const auto &[text, keys] : ofOthers)
        new QTreeWidgetItem(elsewhere, {text, keys});
    list->setAllColumnsShowFocus(true);
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->resizeSection(1, 160);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {520, 600});
}

} // namespace rosterbridge
