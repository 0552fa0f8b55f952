// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runnotifier.h"

#include "ui/settings/settings.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace rosterbridge {

RunNotifier::RunNotifier(QWidget &window) : QObject(&window), m_window(window) { }

void RunNotifier::runEnded(const RunRecord &run, const QString &summary)
{
    if (!settings::notifies() || run.finished - run.started < settings::longRun || m_window.isActiveWindow())
        return;
    Q_EMIT notified(summary);
    if (!QSystemTrayIcon::supportsMessages())
        return;
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
        m_tray->setToolTip(QGuiApplication::applicationDisplayName());
        const auto show = [this] {
            m_window.show();
            m_window.raise();
            m_window.activateWindow();
            m_tray->hide(); // it has said what it was there for
        };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, show);
        connect(m_tray, &QSystemTrayIcon::activated, this, show);
    }
    m_tray->show();
    m_tray->showMessage(tr("Sync ended"), summary);
}

} // namespace rosterbridge
