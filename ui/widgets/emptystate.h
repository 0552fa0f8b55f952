// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace rosterbridge {

//! What a page shows while it has nothing to show: why, and what to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    //! \a step, if any, becomes a button; it stays its owner's.
    void showText(const QString &heading, const QString &text, QAction *step = nullptr);
    //! The same while something is being read.
    void showBusy(const QString &heading, const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override; //!< its button takes it, if there is one

private:
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_button = nullptr;
    QMetaObject::Connection m_trigger;
};

} // namespace rosterbridge
