// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;

namespace rosterbridge {

class Theme;

//! Everything in settings.h, found by typing. What is changed counts at once.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Theme &theme, QWidget *parent = nullptr);

private:
    //! One setting: its control, and the words that it is found by.
    struct Row {
        QWidget *widget = nullptr;
        QString words;
    };
    void add(const QString &label, QWidget *control, const QString &explanation);
    void find(const QString &text);

    QFormLayout *m_form;
    QWidget *m_nothing = nullptr;
    QList<Row> m_rows;
};

} // namespace rosterbridge
