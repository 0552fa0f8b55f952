// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/icon.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace rosterbridge {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new QLabel(this))
    , m_text(new QLabel(this))
    , m_steps(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(themedIcon("close"_L1));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss this message (Esc)"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_glyph);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_steps);
    layout->addWidget(m_close);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QList<QAction *> &nextSteps)
{
    m_kind = kind;
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        // Deleted later, since its click may be what brought the new message.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *step : nextSteps) {
        auto *button = new QPushButton(step->text(), this);
        button->setObjectName(step->objectName().isEmpty() ? u"messageStep"_s : step->objectName());
        step->setParent(button);
        connect(button, &QPushButton::clicked, step, &QAction::trigger);
        m_steps->addWidget(button);
    }
    switch (kind) {
    case Kind::Note:
        m_glyph->setText(u"i"_s);
        m_glyph->setAccessibleName(tr("Note"));
        break;
    case Kind::Good:
        m_glyph->setText(u"\u2713"_s);
        m_glyph->setAccessibleName(tr("Done"));
        break;
    case Kind::Caution:
        m_glyph->setText(u"!"_s);
        m_glyph->setAccessibleName(tr("Caution"));
        break;
    case Kind::Trouble:
        m_glyph->setText(u"\u00d7"_s);
        m_glyph->setAccessibleName(tr("Problem"));
        break;
    }
    QFont bold = font();
    bold.setBold(true);
    m_glyph->setFont(bold);
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error &error, const QList<QAction *> &nextSteps)
{
    showMessage(Kind::Trouble, error.text(), nextSteps);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

Tone MessageBar::tone() const
{
    switch (m_kind) {
    case Kind::Note:
        return Tone::Accent;
    case Kind::Good:
        return Tone::Good;
    case Kind::Caution:
        return Tone::Caution;
    case Kind::Trouble:
        break;
    }
    return Tone::Trouble;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground(tone(), palette()));
    painter.setPen(ink(tone(), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace rosterbridge
