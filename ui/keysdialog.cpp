// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keysdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"keysList"_s);
    list->setAccessibleName(tr("Actions and their keys"));
    list->setHeaderLabels({tr("Action"), tr("Key")});
    list->setUniformRowHeights(true);
    for (const QAction *top : menus.actions()) {
        if (!top->menu())
            continue;
        auto *group = new QTreeWidgetItem(list, {top->text().remove(u'&')});
        for (const QAction *action : top->menu()->actions()) {
            if (!action->isSeparator() && !action->menu() && !action->shortcut().isEmpty())
                new QTreeWidgetItem(
                    group, {action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->resizeSection(1, 160);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(520, 600);
}

} // namespace rosterbridge
