// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictindex.h"

#include <QDialog>

namespace rosterbridge {

//! The summary before the resolved conflicts are carried out: every row with its outcome. Accepted means: write them.
class ApplyDialog final : public QDialog {
    Q_OBJECT
public:
    //! One line of the summary, already in words.
    struct Line {
        QString organisation;
        QString agent;
        QString day;
        QString outcome;
        bool published = false;
    };

    ApplyDialog(const QList<Line> &lines, int stillOpen, QWidget *parent = nullptr);
};

} // namespace rosterbridge
