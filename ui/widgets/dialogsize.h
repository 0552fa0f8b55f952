// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDialog;

namespace rosterbridge {

//! Makes \a dialog as large as \a wanted, but no larger than the window that it belongs to: that one fits its screen.
void resizeWithinWindow(QDialog &dialog, QSize wanted);

} // namespace rosterbridge
