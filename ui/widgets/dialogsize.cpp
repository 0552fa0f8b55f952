// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogsize.h"

#include <QDialog>

namespace rosterbridge {

void resizeWithinWindow(QDialog &dialog, QSize wanted)
{
    const QWidget *owner = dialog.parentWidget();
    dialog.resize(owner != nullptr ? wanted.boundedTo(owner->window()->size()) : wanted);
}

} // namespace rosterbridge
