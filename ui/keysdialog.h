// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace rosterbridge {

//! Every action of the menus with its key.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace rosterbridge
