// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/organisationdialog.h"

#include "ui/orgs/connectionform.h"
#include "ui/orgs/groupchoice.h"
#include "ui/orgs/guardsform.h"
#include "ui/orgs/sourceform.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace rosterbridge {

using namespace Qt::StringLiterals;

OrganisationDialog::OrganisationDialog(const OrganisationTools &tools, const Organisation &organisation, Tab tab,
                                       QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_organisation(organisation)
    , m_tabs(new QTabWidget(this))
    , m_name(new QLineEdit(organisation.name, this))
    , m_environment(new QLineEdit(organisation.environment, this))
    , m_group(new GroupChoice(this))
    , m_connectionForm(new ConnectionForm(tools, this))
    , m_sourceForm(new SourceForm(this))
    , m_guardsForm(new GuardsForm(this))
    , m_problem(new MessageBar(this))
{
    setObjectName(u"organisationDialog"_s);
    setWindowTitle(tr("Organisation %1").arg(organisation.name));
    m_name->setObjectName(u"organisationName"_s);
    m_environment->setObjectName(u"environment"_s);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_tabs->setObjectName(u"organisationTabs"_s);
    m_group->setGroup(organisation.group);
    m_connectionForm->setOrganisation(organisation, true);
    m_sourceForm->setOrganisation(organisation);
    m_guardsForm->setOrganisation(organisation);

    m_connectionForm->prepend(tr("&Name"), m_name);
    m_connectionForm->prepend(tr("&Environment"), m_environment);
    m_connectionForm->prepend(tr("Gr&oup"), m_group);
    addTab(m_connectionForm, tr("&WFM service"));
    addTab(m_sourceForm, tr("&HRIS source"));
    addTab(m_guardsForm, tr("&Guards"));
    m_tabs->setCurrentIndex(int(tab));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveOrganisation"_s);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &OrganisationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &OrganisationDialog::checkComplete);
    connect(m_connectionForm, &ConnectionForm::changed, this, &OrganisationDialog::checkComplete);
    connect(m_sourceForm, &SourceForm::changed, this, &OrganisationDialog::checkComplete);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {620, 600});
    checkComplete();
    const std::array<QWidget *, 3> first{m_name, m_sourceForm, m_guardsForm};
    first[size_t(tab)]->setFocus();
}

//! Scrolls where the screen is low.
void OrganisationDialog::addTab(QWidget *form, const QString &title)
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(form);
    layout->addStretch();
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_tabs->addTab(scroll, title);
}

void OrganisationDialog::checkComplete()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && m_connectionForm->isComplete()
                       && m_sourceForm->isComplete());
}

void OrganisationDialog::accept()
{
    m_organisation.name = m_name->text().trimmed();
    m_organisation.environment = m_environment->text().trimmed();
    m_organisation.group = m_group->group();
    m_connectionForm->apply(m_organisation);
    m_sourceForm->apply(m_organisation);
    m_guardsForm->apply(m_organisation);
    const QString secret = m_connectionForm->secret();
    if (secret.isEmpty()) {
        save();
        return;
    }
    m_save->setEnabled(false); // until the keychain has answered
    m_tools.keepSecret(m_organisation.id, secret, m_problem, [this] { save(); });
}

void OrganisationDialog::save()
{
    if (const auto saved = m_tools.save(m_organisation)) {
        QDialog::accept();
        return;
    } else {
        m_problem->showError(saved.error());
    }
    checkComplete();
}

} // namespace rosterbridge
