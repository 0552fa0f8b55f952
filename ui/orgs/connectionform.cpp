// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/connectionform.h"

#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace rosterbridge {

using namespace Qt::StringLiterals;

ConnectionForm::ConnectionForm(const OrganisationTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_service(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_test(new QPushButton(tr("&Test connection"), this))
    , m_report(new MessageBar(this))
{
    m_service->setObjectName(u"service"_s);
    for (const Service &service : services())
        m_service->addItem(service.name, service.id);
    m_address->setObjectName(u"address"_s);
    m_clientId->setObjectName(u"clientId"_s);
    m_secret->setObjectName(u"clientSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_test->setObjectName(u"testConnection"_s);
    m_report->setObjectName(u"connectionReport"_s);
    m_report->setMinimumWidth(420);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Ser&vice"), m_service);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("Client &id"), m_clientId);
    form->addRow(tr("Client &secret"), m_secret);
    form->addRow({}, m_test);
    form->addRow(m_report);

    const auto hint = [this] {
        const auto all = services();
        if (const int at = m_service->currentIndex(); at >= 0)
            m_address->setPlaceholderText(all.at(at).addressHint);
        edited();
    };
    connect(m_service, &QComboBox::currentIndexChanged, this, hint);
    connect(m_address, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    connect(m_clientId, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    connect(m_secret, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    hint();
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::setOrganisation(const Organisation &organisation, bool secretKept)
{
    m_organisationId = organisation.id;
    m_secretKept = secretKept;
    m_reached = organisation.serviceOrganisation;
    if (const int at = m_service->findData(organisation.service); at >= 0)
        m_service->setCurrentIndex(at);
    m_address->setText(organisation.address.toString());
    m_clientId->setText(organisation.clientId);
    m_secret->clear();
    m_secret->setPlaceholderText(secretKept ? tr("stored; leave empty to keep it") : QString());
    m_test->setEnabled(isComplete());
}

void ConnectionForm::apply(Organisation &organisation) const
{
    organisation.service = m_service->currentData().toString();
    organisation.address = QUrl::fromUserInput(m_address->text().trimmed());
    organisation.clientId = m_clientId->text().trimmed();
    organisation.serviceOrganisation = m_reached;
}

QString ConnectionForm::secret() const
{
    return m_secret->text();
}

bool ConnectionForm::isComplete() const
{
    return m_service->currentIndex() >= 0 && !m_address->text().trimmed().isEmpty()
        && !m_clientId->text().trimmed().isEmpty() && (m_secretKept || !m_secret->text().isEmpty());
}

void ConnectionForm::edited()
{
    // What was found out belongs to what was typed before.
    m_gateway.reset();
    m_reached.clear();
    m_report->dismiss();
    m_test->setText(tr("&Test connection"));
    m_test->setEnabled(isComplete());
    Q_EMIT changed();
}

void ConnectionForm::test()
{
    if (!isComplete())
        return;
    Organisation typed;
    apply(typed);
    const QString key = m_organisationId.isEmpty() ? u"test"_s : m_organisationId;
    SecretStore *store = &m_tools.secrets;
    if (!secret().isEmpty()) {
        m_typed.write(key, secret(), this, [](const Result<void> &) {});
        store = &m_typed;
    }
    auto gateway = m_tools.makeGateway(
        {.service = typed.service, .address = typed.address, .clientId = typed.clientId, .secretKey = key}, *store);
    if (!gateway) {
        m_report->showError(gateway.error());
        return;
    }
    m_gateway = std::move(*gateway);
    m_test->setEnabled(false);
    m_test->setText(tr("Signing in…"));
    m_report->showMessage(MessageBar::Kind::Note, tr("Signing in at %1…").arg(typed.address.host()));
    // The gateway as context: an answer to what was typed before comes to nothing.
    m_gateway->testConnection(m_gateway.get(), [this](const Result<ConnectionReport> &result) { tested(result); });
}

void ConnectionForm::tested(const Result<ConnectionReport> &result)
{
    m_test->setText(tr("&Test again"));
    m_test->setEnabled(isComplete());
    if (!result) {
        m_report->showError(result.error());
        return;
    }
    m_reached = result->organisationId;
    QStringList lines{tr("Reached %1.").arg(result->organisationName)};
    if (!result->teams.isEmpty())
        lines.append(tr("Schedules seen: %1.").arg(QLocale().createSeparatedList(result->teams)));
    auto kind = MessageBar::Kind::Good;
    if (!result->missingPermissions.isEmpty()) {
        kind = MessageBar::Kind::Caution;
        lines.append(tr("Missing permissions: %1. Have them granted to the client, then test again.")
                         .arg(QLocale().createSeparatedList(result->missingPermissions)));
    } else if (result->writeUnknown) {
        lines.append(tr("Whether it may write will show with the first sync."));
    } else {
        lines.append(tr("All permissions are there."));
    }
    m_report->showMessage(kind, lines.join(u'\n'));
    Q_EMIT changed();
}

} // namespace rosterbridge
