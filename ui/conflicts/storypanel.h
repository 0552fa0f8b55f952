// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictrow.h"

#include <QTextBrowser>

namespace rosterbridge {

//! "Why?": the story of a row from the raw source line to its outcome. Stays open beside the work.
class StoryPanel final : public QTextBrowser {
    Q_OBJECT
public:
    explicit StoryPanel(QWidget *parent = nullptr);

    void setRow(const std::optional<ConflictRow> &row);
};

} // namespace rosterbridge
