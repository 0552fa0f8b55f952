// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/organisation.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace rosterbridge {

//! How much one run may do to an organisation before a person must confirm it, and how many calls it leaves to people.
class GuardsForm final : public QWidget {
    Q_OBJECT
public:
    explicit GuardsForm(QWidget *parent = nullptr);

    void setOrganisation(const Organisation &organisation);
    void apply(Organisation &organisation) const;

private:
    [[nodiscard]] QSpinBox *makeNumber(const QString &name, int most, const QString &suffix, const QString &atZero);

    QSpinBox *m_deletesPercent = nullptr;
    QSpinBox *m_deletes = nullptr;
    QSpinBox *m_changesPercent = nullptr;
    QSpinBox *m_sourcePercent = nullptr;
    QSpinBox *m_population = nullptr;
    QCheckBox *m_window = nullptr;
    QCheckBox *m_pastDays = nullptr;
    QCheckBox *m_hasPayroll = nullptr;
    QDateEdit *m_payrollClosed = nullptr;
    QSpinBox *m_publishedHours = nullptr;
    QLineEdit *m_sentinelAgent = nullptr;
    QLineEdit *m_sentinelCode = nullptr;
    QSpinBox *m_headroom = nullptr;
};

} // namespace rosterbridge
