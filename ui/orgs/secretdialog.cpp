// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/secretdialog.h"

#include "ui/widgets/dialogsize.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const OrganisationTools &tools, const Organisation &organisation, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_organisation(organisation)
    , m_state(new QLabel(this))
    , m_secret(new QLineEdit(this))
    , m_replace(new QPushButton(tr("&Replace"), this))
    , m_signIn(new QPushButton(tr("&Sign in again"), this))
    , m_test(new QPushButton(tr("&Test connection"), this))
    , m_forget(new QPushButton(tr("&Forget…"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"secretDialog"_s);
    setWindowTitle(tr("Credentials of %1").arg(organisation.name));
    m_state->setObjectName(u"secretState"_s);
    m_secret->setObjectName(u"newSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_replace->setObjectName(u"replaceSecret"_s);
    m_signIn->setObjectName(u"signInAgain"_s);
    m_test->setObjectName(u"testSecret"_s);
    m_forget->setObjectName(u"forgetSecret"_s);
    m_message->setObjectName(u"secretMessage"_s);

    auto *clientId = new QLabel(organisation.clientId, this);
    clientId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("Client id"), clientId);
    const bool isPerson = organisation.signIn == SignIn::Browser;
    form->addRow(isPerson ? tr("Sign-in") : tr("Secret"), m_state);
    form->addRow(tr("&New secret"), m_secret);
    form->setRowVisible(m_secret, !isPerson);
    m_replace->setVisible(!isPerson);
    m_signIn->setVisible(isPerson);
    auto *row = new QHBoxLayout;
    row->addWidget(m_replace);
    row->addWidget(m_signIn);
    row->addWidget(m_test);
    row->addWidget(m_forget);
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addLayout(row);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);

    m_replace->setEnabled(false);
    connect(m_secret, &QLineEdit::textChanged, m_replace,
            [this](const QString &text) { m_replace->setEnabled(!text.isEmpty()); });
    connect(m_secret, &QLineEdit::returnPressed, this, &SecretDialog::replace);
    connect(m_replace, &QPushButton::clicked, this, &SecretDialog::replace);
    connect(m_signIn, &QPushButton::clicked, this, &SecretDialog::signIn);
    connect(m_test, &QPushButton::clicked, this, &SecretDialog::test);
    connect(m_forget, &QPushButton::clicked, this, &SecretDialog::askToForget);
    // Return in the field is for the field.
    for (QPushButton *button : {m_replace, m_signIn, m_test, m_forget, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    resizeWithinWindow(*this, {520, 320});
    refresh();
}

void SecretDialog::refresh()
{
    if (m_tools.secrets.isForSession(m_organisation.id)) {
        m_state->setText(tr("kept for this session only"));
        return;
    }
    m_state->setText(tr("asking the keychain…"));
    m_tools.secrets.read(m_organisation.id, this, [this](const Result<QString> &secret) {
        if (secret)
            m_state->setText(tr("✓ stored in the keychain"));
        else if (secret.error().kind == Error::Kind::NotFound)
            m_state->setText(tr("none found in the keychain")); // it may be locked: nothing follows from it
        else
            m_state->setText(tr("! %1").arg(secret.error().text()));
    });
}

void SecretDialog::replace()
{
    if (m_secret->text().isEmpty())
        return;
    m_tools.keepSecret(m_organisation.id, m_secret->text(), m_message, [this] {
        m_secret->clear();
        m_message->showMessage(MessageBar::Kind::Good, tr("The new secret is stored. The next sign-in uses it."));
        refresh();
    });
}

void SecretDialog::signIn()
{
    // Not the one that others use: it is done away with when there is another sign-in.
    auto gateway = m_tools.makeGateway(connectionOf(m_organisation), m_tools.secrets);
    if (!gateway) {
        m_message->showError(gateway.error());
        return;
    }
    m_own = std::move(*gateway);
    m_signIn->setEnabled(false);
    m_message->showMessage(MessageBar::Kind::Note, tr("Sign in on the page that the browser shows…"));
    m_own->signIn(m_tools.openPage, this, [this](const Result<QString> &signedIn) {
        m_signIn->setEnabled(true);
        if (!signedIn) {
            m_message->showError(signedIn.error());
            return;
        }
        m_tools.keepSecret(m_organisation.id, *signedIn, m_message, [this] {
            refresh();
            test(); // whether it is the same organisation
        });
    });
}

void SecretDialog::test()
{
    const auto gateway = m_tools.gateways.gateway(m_organisation);
    if (!gateway) {
        m_message->showError(gateway.error());
        return;
    }
    m_test->setEnabled(false);
    m_message->showMessage(MessageBar::Kind::Note, tr("Signing in…"));
    (*gateway)->testConnection(this, [this](const Result<ConnectionReport> &report) {
        m_test->setEnabled(true);
        if (!report) {
            m_message->showError(report.error());
            return;
        }
        m_message->showMessage(report->missingPermissions.isEmpty() ? MessageBar::Kind::Good
                                                                    : MessageBar::Kind::Caution,
                               tr("Reached %1.").arg(report->organisationName) + u' ' + permissionsText(*report));
        remember(*report);
    });
}

void SecretDialog::remember(const ConnectionReport &report)
{
    if (m_organisation.serviceOrganisation == report.organisationId && m_organisation.missingEdit == report.missingEdit)
        return;
    m_organisation.serviceOrganisation = report.organisationId;
    m_organisation.missingEdit = report.missingEdit;
    if (const auto saved = m_tools.save(m_organisation); !saved)
        m_message->showError(saved.error());
}

void SecretDialog::askToForget()
{
    auto *yes = new QAction(tr("Forget it"), m_message);
    yes->setObjectName(u"forgetNow"_s);
    connect(yes, &QAction::triggered, this, &SecretDialog::forget);
    m_message->showMessage(MessageBar::Kind::Caution,
                           tr("Without its secret %1 can’t be compared or synced.").arg(m_organisation.name), {yes});
}

void SecretDialog::forget()
{
    m_tools.secrets.remove(m_organisation.id, this, [this](const Result<void> &removed) {
        if (!removed) {
            m_message->showError(removed.error());
            return;
        }
        m_tools.gateways.forget(m_organisation.id);
        m_message->showMessage(MessageBar::Kind::Good, tr("The secret is forgotten."));
        refresh();
    });
}

} // namespace rosterbridge
