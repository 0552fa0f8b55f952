// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/reviewfixture.h"
#include "ui/conflicts/conflictlistmodel.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/conflicts/fieldview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace rosterbridge::test {

//! The page in a window of its own, with the rows of the cases.
class ConflictsWindow final {
public:
    explicit ConflictsWindow(const QList<Case> &cases) : ConflictsWindow() { open(compared(cases)); }
    ConflictsWindow()
    {
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window does not come up.");
    }

    void open(const QList<PlanRow> &rows) { fixture.open(rows); }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page.findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    [[nodiscard]] QAction *action(const QString &name) const { return find<QAction>(name); }
    [[nodiscard]] FieldView *fields() const { return find<FieldView>(QStringLiteral("fieldTable")); }
    [[nodiscard]] QString cell(int line, int column) const
    {
        return fields()->model()->index(line, column).data().toString();
    }
    [[nodiscard]] QString shown(const QString &label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] int chip(const QString &name) const { return find<Chip>(name)->count(); }
    [[nodiscard]] int settled() const
    {
        return find<QAbstractItemView>(QStringLiteral("settledList"))->model()->rowCount();
    }
    [[nodiscard]] QString bar(const QString &name) const { return find<MessageBar>(name)->text(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++presses;
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            dialog->activateWindow();
            if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
                qFatal("The dialog does not come up.");
        }
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &page, key, modifiers);
    }
    void click(int line, int column)
    {
        const QRect cell = fields()->visualRect(fields()->model()->index(line, column));
        QTest::mouseClick(fields()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void press(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    //! The row of the agent as the review has it now.
    [[nodiscard]] const PlanRow &row(const QString &agentId) const
    {
        for (const PlanRow &row : fixture.review->plan().organisations.first().schedules.first().rows) {
            if (row.agentId == agentId)
                return row;
        }
        qFatal("There is no row of %s.", qPrintable(agentId));
        return fixture.review->plan().organisations.first().schedules.first().rows.first();
    }

    //! As a window manager does once a dialog is gone.
    void activate()
    {
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window does not come back.");
    }

    int presses = 0; //!< of keys, so far
    ReviewFixture fixture;
    ConflictsPage page{*fixture.review, *fixture.workspace, fixture.clock};
};

} // namespace rosterbridge::test
