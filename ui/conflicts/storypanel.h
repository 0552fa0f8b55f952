// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace rosterbridge {

//! A drawer that stays open beside the work and tells of the row in steps, each a heading and its text: "Why?", from
//! the raw source line to the outcome, or the history, from the latest run back.
class StoryPanel final : public QTextBrowser {
    Q_OBJECT
public:
    explicit StoryPanel(QWidget *parent = nullptr);

    void setSteps(const QList<std::pair<QString, QString>> &steps);
};

} // namespace rosterbridge
