// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflictindex.h"
#include "ui/review.h"

#include <QDialog>

namespace rosterbridge {

class GuardForm;

//! The summary before the resolved conflicts are carried out: every row with its outcome, and the guards that they
//! meet. Accepted means: write them.
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
        bool production = false;
    };

    ApplyDialog(const QList<Line> &lines, int stillOpen, const QList<OrganisationBreach> &breaches,
                QWidget *parent = nullptr);

    //! The guards that the person lets pass.
    [[nodiscard]] QList<GuardConfirmation> confirmations() const;

private:
    GuardForm *m_guards = nullptr;
};

} // namespace rosterbridge
