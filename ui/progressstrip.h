// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace rosterbridge {

//! How far a comparing or a sync is in each organisation, with rate, time left, Pause and Cancel. Hidden while nothing
//! runs.
class ProgressStrip final : public QFrame {
    Q_OBJECT
public:
    ProgressStrip(Review &review, QAction *pause, QAction *cancel, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString organisationId;
        QProgressBar *bar = nullptr;
        QLabel *text = nullptr;
    };

    void follow();
    [[nodiscard]] bool isAtWork(const QString &organisationId) const;
    void refresh();
    void refreshComparing(const Line &line) const;
    void refreshSyncing(const Line &line) const;
    [[nodiscard]] QString rateAndRest(int done, int total, std::optional<std::chrono::seconds> left) const;

    Review &m_review;
    QLabel *m_heading = nullptr;
    QWidget *m_lines = nullptr;
    QList<Line> m_shown;
    QElapsedTimer m_since;
    QTimer m_throttle; //!< a run ends hundreds of rows a second
};

} // namespace rosterbridge
