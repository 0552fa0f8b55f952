// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/error.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rosterbridge {

//! Says what happened inside of the page, without stopping anybody, and offers the next step. Hidden until it has a
//! message; Esc or its close button hides it again.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Note, Good, Caution, Trouble };
    Q_ENUM(Kind)

    explicit MessageBar(QWidget *parent = nullptr);

    //! Replaces the message. A button is made for each of \a nextSteps; the bar takes the actions over.
    void showMessage(Kind kind, const QString &text, const QList<QAction *> &nextSteps = {});
    //! What happened and what to do, of kind Trouble; the correlation id comes along.
    void showError(const Error &error, const QList<QAction *> &nextSteps = {});
    [[nodiscard]] QString text() const;

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Tone tone() const;

    Kind m_kind = Kind::Note;
    QLabel *m_glyph = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_steps = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace rosterbridge
