// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace rosterbridge {

//! The manual (docs/using.md, compiled in), open at one of its chapters.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    //! \a chapter is the heading as the manual has it; another one leaves it at its beginning.
    explicit HelpDialog(const QString &chapter, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void goTo(const QString &chapter);

    QListWidget *m_chapters;
    QTextBrowser *m_text;
};

} // namespace rosterbridge
