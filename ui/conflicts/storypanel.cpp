// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/storypanel.h"

#include <QTextCursor>
#include <QTextTable>

namespace rosterbridge {

using namespace Qt::StringLiterals;

StoryPanel::StoryPanel(QWidget *parent) : QTextBrowser(parent)
{
    setTabChangesFocus(true);
    setOpenLinks(false);
    setStyleSheet(
        u"rosterbridge--StoryPanel { background: palette(base); border: 1px solid palette(mid); border-radius: 6px; }"_s);
}

void StoryPanel::setSteps(const QList<std::pair<QString, QString>> &steps)
{
    clear();
    if (steps.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(3);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int width = 0;
    for (const auto &[title, text] : steps)
        width = std::max(width, QFontMetrics(bold).horizontalAdvance(title) + 16);
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, width), QTextLength()});
    QTextCursor cursor(document());
    const QTextTable *table = cursor.insertTable(static_cast<int>(steps.size()), 2, format);
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    for (int i = 0; i < steps.size(); ++i) {
        table->cellAt(i, 0).firstCursorPosition().insertText(steps[i].first, heading);
        table->cellAt(i, 1).firstCursorPosition().insertText(steps[i].second);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace rosterbridge
