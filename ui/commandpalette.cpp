// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandpalette.h"

#include "ui/widgets/dialogsize.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionRole = Qt::UserRole;

QString plain(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

//! The enabled actions of \a menu and of those in it, each as "menu › action".
void collect(const QMenu &menu, const QString &path, QStandardItemModel &into)
{
    for (QAction *action : menu.actions()) {
        const QString name = CommandPalette::tr("%1 › %2", "menu, and what it holds").arg(path, plain(*action));
        if (action->menu()) {
            collect(*action->menu(), name, into);
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        auto *item = new QStandardItem(name);
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), actionRole);
        auto *key = new QStandardItem(action->shortcut().toString(QKeySequence::NativeText));
        into.appendRow({item, key});
    }
}

//! Every word that is typed is somewhere in the text, in whatever order.
class WordFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QStringList &words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data().toString();
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

} // namespace

CommandPalette::CommandPalette(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_find(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_found(new WordFilter(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Find an action"));
    auto *actions = new QStandardItemModel(this);
    for (const QAction *top : menus.actions()) {
        if (top->menu())
            collect(*top->menu(), plain(*top), *actions);
    }
    m_found->setSourceModel(actions);

    m_find->setObjectName(u"paletteFind"_s);
    m_find->setPlaceholderText(tr("What do you want to do?"));
    m_find->setAccessibleName(tr("Find an action"));
    m_find->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setModel(m_found);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QTreeView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_find, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_find, &QLineEdit::returnPressed, this, &CommandPalette::triggerCurrent);
    connect(m_list, &QTreeView::activated, this, &CommandPalette::triggerCurrent);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    resizeWithinWindow(*this, {560, 420});
    m_find->setFocus();
    find({});
}

void CommandPalette::find(const QString &text)
{
    static_cast<WordFilter *>(m_found)->setWords(text.split(u' ', Qt::SkipEmptyParts));
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void CommandPalette::triggerCurrent()
{
    const auto action = m_list->currentIndex().siblingAtColumn(0).data(actionRole).value<QPointer<QAction>>();
    if (!action)
        return;
    accept();
    // When the dialog is gone: what it does may depend on which window has the focus.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

//! The arrows walk through the list while one types.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rosterbridge
