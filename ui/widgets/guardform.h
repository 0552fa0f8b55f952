// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rosterbridge {

//! The guards that a sync would meet, each with a field to type its number into. Without any it is hidden.
class GuardForm final : public QWidget {
    Q_OBJECT
public:
    explicit GuardForm(const QList<OrganisationBreach> &breaches, QWidget *parent = nullptr);

    [[nodiscard]] QList<GuardConfirmation> confirmations() const;
    //! Rows that would stay blocked: keys, by organisation and schedule.
    using Rows = QHash<std::pair<QString, QString>, QSet<QString>>;
    [[nodiscard]] Rows stopped() const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        OrganisationBreach breach;
        QLineEdit *number = nullptr;
        QLabel *outcome = nullptr;
    };
    [[nodiscard]] static bool isConfirmed(const Line &line);
    void showOutcomes();

    QList<Line> m_lines;
};

} // namespace rosterbridge
