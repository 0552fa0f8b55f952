// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orgs/organisationtools.h"

#include <QWizard>

namespace rosterbridge {

class ConnectionForm;
class SourceForm;

//! Adds an organisation: name → service and client, with a test → HRIS file and mapping.
class OrganisationWizard final : public QWizard {
    Q_OBJECT
public:
    explicit OrganisationWizard(const OrganisationTools &tools, QWidget *parent = nullptr);

    void accept() override;

private:
    class NamePage;
    class FormPage;

    void save();

    const OrganisationTools &m_tools;
    Organisation m_organisation;
    NamePage *m_name = nullptr;
    FormPage *m_source = nullptr;
    ConnectionForm *m_connectionForm = nullptr;
    SourceForm *m_sourceForm = nullptr;
    MessageBar *m_problem = nullptr;
};

} // namespace rosterbridge
