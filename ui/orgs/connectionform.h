// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orgs/organisationtools.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rosterbridge {

class MessageBar;

//! How to reach an organisation's WFM, whether it can be reached, and which of its units to sync. What is asked for
//! depends on the service. Never shows a secret that is kept.
class ConnectionForm final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionForm(const OrganisationTools &tools, QWidget *parent = nullptr);
    ~ConnectionForm() override;

    //! Puts a field of its owner before its own, in line with them.
    void prepend(const QString &label, QWidget *field);
    //! \a secretKept: there is a secret already, or a sign-in, so that none need be given.
    void setOrganisation(const Organisation &organisation, bool secretKept);
    void apply(Organisation &organisation) const;
    //! The secret as typed in, or what a person's sign-in here ended with; empty = as it is.
    [[nodiscard]] QString secret() const;
    [[nodiscard]] bool isComplete() const;
    void test();
    void signIn();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Service service() const;
    [[nodiscard]] SignIn chosenSignIn() const;
    bool makeGateway();
    void signedIn(const Result<QString> &result);
    void tested(const Result<ConnectionReport> &result);
    void showUnits(const QList<OrganisationUnit> &units);
    void serviceChosen();
    void signInChosen();
    void otherOrganisation();
    void edited();
    void refresh();

    const OrganisationTools &m_tools;
    QString m_organisationId;
    std::optional<SignIn> m_kept; //!< what there is a secret for already
    QString m_signedIn; //!< what a person's sign-in here ended with
    QString m_reached; //!< the service's id of the organisation that was reached
    QString m_missingEdit; //!< Organisation::missingEdit
    QStringList m_unitIds; //!< chosen before; empty: all
    QFormLayout *m_form = nullptr;
    int m_prepended = 0; //!< rows of its owner
    QComboBox *m_service = nullptr;
    QLabel *m_addressLabel = nullptr;
    QComboBox *m_address = nullptr;
    QComboBox *m_signIn = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_signInNow = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_unitsNote = nullptr;
    QListWidget *m_units = nullptr;
    MessageBar *m_report = nullptr;
    MemorySecretStore m_typed; //!< for the test alone
    std::unique_ptr<Gateway> m_gateway; //!< of the test under way, or of the last one
};

} // namespace rosterbridge
