// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace rosterbridge {

//! Tells through the desktop that a long run has ended, whoever looks elsewhere meanwhile.
class RunNotifier final : public QObject {
    Q_OBJECT
public:
    explicit RunNotifier(QWidget &window);

    //! Does nothing after a short run, while the window is in front, or when the person does not want it.
    void runEnded(const RunRecord &run, const QString &summary);

Q_SIGNALS:
    void notified(const QString &summary);

private:
    QWidget &m_window;
    QSystemTrayIcon *m_tray = nullptr; //!< while there is something to tell
};

} // namespace rosterbridge
