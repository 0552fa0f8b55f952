// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace rosterbridge {

class GuardForm;

//! What a sync of the ticked rows and decided conflicts of a plan would write. A worker may find it out.
struct SyncOutlook {
    struct Part {
        QString organisationId;
        QString organisationName;
        Estimate estimate;
    };

    SyncOutlook() = default;
    SyncOutlook(const Plan &plan);

    int rows = 0;
    QList<Part> organisations; //!< those in which something is written
    QHash<std::pair<QString, QString>, QSet<QString>> deletes; //!< keys, by organisation and schedule
};

//! The last look before a sync: what it changes in each organisation, what it costs, and which guards it meets.
//! Accepted means: sync.
class SyncDialog final : public QDialog {
    Q_OBJECT
public:
    //! \a publishing are the organisations whose service can publish, \a production those that are in production.
    SyncDialog(const SyncOutlook &outlook, const QMap<QString, CallAllowance> &allowances,
               const QList<OrganisationBreach> &breaches = {}, const QSet<QString> &publishing = {},
               const QSet<QString> &production = {}, QWidget *parent = nullptr);

    //! The guards that the person lets pass.
    [[nodiscard]] QList<GuardConfirmation> confirmations() const;
    //! Calls that the run may make; 0 for no limit.
    [[nodiscard]] int callCeiling() const;
    //! Whether drafts are to be published.
    [[nodiscard]] bool publish() const;

private:
    GuardForm *m_guards = nullptr;
    QSpinBox *m_ceiling = nullptr;
    QCheckBox *m_publish = nullptr;
};

} // namespace rosterbridge
