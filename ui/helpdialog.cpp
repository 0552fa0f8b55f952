// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpdialog.h"

#include "ui/widgets/dialogsize.h"

#include <QAbstractTextDocumentLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

//! The manual without its pictures: the window that it is about is right behind it.
QString manual()
{
    QFile file(u":/docs/using.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression picture(u"^!\\[.*\\]\\(.*\\)$"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).remove(picture);
}

} // namespace

HelpDialog::HelpDialog(const QString &chapter, QWidget *parent)
    : QDialog(parent)
    , m_chapters(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Manual"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false); // they are for who reads it on the web
    m_text->setMarkdown(manual());
    QTextDocument &document = *m_text->document();
    document.setDocumentMargin(16);

    m_chapters->setObjectName(u"helpChapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        QTextBlockFormat air;
        air.setTopMargin(isHeading ? 18 : 4);
        air.setBottomMargin(4);
        QTextCursor(block).mergeBlockFormat(air);
        if (isHeading)
            m_chapters->addItem(block.text());
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(5);
            table->setFormat(format);
        }
    }
    connect(m_chapters, &QListWidget::currentTextChanged, this, &HelpDialog::goTo);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_chapters);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(8);
    splitter->setProperty("gap", true);
    splitter->setSizes({230, 600});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {860, 640});
    const QList<QListWidgetItem *> found = m_chapters->findItems(chapter, Qt::MatchExactly);
    m_chapters->setCurrentItem(found.isEmpty() ? m_chapters->item(0) : found.first());
}

//! Only now the text is laid out, so that a chapter has its place.
void HelpDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_chapters->currentItem() != nullptr)
        goTo(m_chapters->currentItem()->text());
}

void HelpDialog::goTo(const QString &chapter)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != chapter)
            continue;
        m_text->setTextCursor(QTextCursor(block));
        const QRectF heading = m_text->document()->documentLayout()->blockBoundingRect(block);
        m_text->verticalScrollBar()->setValue(int(heading.top()));
        return;
    }
}

} // namespace rosterbridge
