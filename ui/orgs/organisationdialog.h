// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orgs/organisationtools.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTabWidget;

namespace rosterbridge {

class ConnectionForm;
class GroupChoice;
class GuardsForm;
class SourceForm;

//! Changes an organisation: its name and connection, its HRIS source, and its guards.
class OrganisationDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Tab { Connection, Source, Guards };

    OrganisationDialog(const OrganisationTools &tools, const Organisation &organisation, Tab tab,
                       QWidget *parent = nullptr);

    void accept() override;

private:
    void addTab(QWidget *form, const QString &title);
    void save();
    void checkComplete();

    const OrganisationTools &m_tools;
    Organisation m_organisation;
    QTabWidget *m_tabs = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_environment = nullptr;
    GroupChoice *m_group = nullptr;
    ConnectionForm *m_connectionForm = nullptr;
    SourceForm *m_sourceForm = nullptr;
    GuardsForm *m_guardsForm = nullptr;
    MessageBar *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace rosterbridge
