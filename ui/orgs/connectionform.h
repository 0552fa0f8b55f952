// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orgs/organisationtools.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace rosterbridge {

class MessageBar;

//! How to reach an organisation's WFM, and whether it can be reached. Never shows a secret that is kept.
class ConnectionForm final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionForm(const OrganisationTools &tools, QWidget *parent = nullptr);
    ~ConnectionForm() override;

    //! \a secretKept: there is a secret already, so that the field may stay empty.
    void setOrganisation(const Organisation &organisation, bool secretKept);
    void apply(Organisation &organisation) const;
    [[nodiscard]] QString secret() const; //!< as typed in; empty = as it is
    [[nodiscard]] bool isComplete() const;
    void test();

Q_SIGNALS:
    void changed();

private:
    void tested(const Result<ConnectionReport> &result);
    void edited();

    const OrganisationTools &m_tools;
    QString m_organisationId;
    bool m_secretKept = false;
    QString m_reached; //!< the service's id of the organisation that was reached
    QComboBox *m_service = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_test = nullptr;
    MessageBar *m_report = nullptr;
    MemorySecretStore m_typed; //!< for the test alone
    std::unique_ptr<Gateway> m_gateway; //!< of the test under way, or of the last one
};

} // namespace rosterbridge
