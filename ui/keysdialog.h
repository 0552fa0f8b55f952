// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMainWindow;

namespace rosterbridge {

//! Every key there is: those of the actions, menu by menu, and those that a view of the window knows by itself.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(const QMainWindow &window, QWidget *parent = nullptr);
};

} // namespace rosterbridge
