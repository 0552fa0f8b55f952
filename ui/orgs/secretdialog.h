// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orgs/organisationtools.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rosterbridge {

//! The credentials of one organisation: whether there are any, replace or sign in again, test and forget. The secret
//! itself never shows.
class SecretDialog final : public QDialog {
    Q_OBJECT
public:
    SecretDialog(const OrganisationTools &tools, const Organisation &organisation, QWidget *parent = nullptr);

private:
    void refresh();
    void replace();
    void signIn();
    void test();
    void remember(const ConnectionReport &report);
    void askToForget();
    void forget();

    const OrganisationTools &m_tools;
    Organisation m_organisation;
    QLabel *m_state = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_forget = nullptr;
    MessageBar *m_message = nullptr;
    std::unique_ptr<Gateway> m_own; //!< of the sign-in under way
};

} // namespace rosterbridge
