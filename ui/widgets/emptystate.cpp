// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QFocusEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    QFont large = font();
    large.setPixelSize(QFontInfo(large).pixelSize() + 4);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(200);
    m_busy->setAccessibleName(tr("Working"));
    m_button->setObjectName(u"emptyStateStep"_s);
    m_button->setProperty("primary", true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    showText({}, {});
}

void EmptyState::showText(const QString &heading, const QString &text, QAction *step)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_busy->hide();
    disconnect(m_trigger);
    const bool hadFocus = m_button->hasFocus();
    m_button->setVisible(step != nullptr);
    if (hadFocus)
        setFocus(); // lest it stays with whatever comes next
    if (step) {
        m_button->setText(step->text());
        m_trigger = connect(m_button, &QPushButton::clicked, step, &QAction::trigger);
    }
}

void EmptyState::focusInEvent(QFocusEvent *event)
{
    if (!m_button->isHidden())
        m_button->setFocus(event->reason());
}

void EmptyState::showBusy(const QString &heading, const QString &text)
{
    showText(heading, text);
    m_busy->show();
}

} // namespace rosterbridge
