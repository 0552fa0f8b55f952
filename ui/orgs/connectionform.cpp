// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/connectionform.h"

#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace rosterbridge {

using namespace Qt::StringLiterals;

ConnectionForm::ConnectionForm(const OrganisationTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_form(new QFormLayout(this))
    , m_service(new QComboBox(this))
    , m_addressLabel(new QLabel(this))
    , m_address(new QComboBox(this))
    , m_signIn(new QComboBox(this))
    , m_clientId(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_signInNow(new QPushButton(tr("Sign in with the &browser"), this))
    , m_test(new QPushButton(tr("&Test connection"), this))
    , m_unitsNote(new QLabel(this))
    , m_units(new QListWidget(this))
    , m_report(new MessageBar(this))
{
    m_service->setObjectName(u"service"_s);
    for (const Service &service : services())
        m_service->addItem(service.name, service.id);
    m_address->setObjectName(u"addresses"_s);
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // addresses are long
    m_address->lineEdit()->setObjectName(u"address"_s);
    m_addressLabel->setBuddy(m_address);
    m_signIn->setObjectName(u"signIn"_s);
    m_clientId->setObjectName(u"clientId"_s);
    m_secret->setObjectName(u"clientSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_signInNow->setObjectName(u"signInNow"_s);
    m_test->setObjectName(u"testConnection"_s);
    m_unitsNote->setObjectName(u"unitsNote"_s);
    m_units->setObjectName(u"units"_s);
    m_units->setMaximumHeight(120);
    m_report->setObjectName(u"connectionReport"_s);
    m_report->setMinimumWidth(420);

    for (QPushButton *button : {m_signInNow, m_test})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Ser&vice"), m_service);
    m_form->addRow(m_addressLabel, m_address);
    m_form->addRow(tr("Sign-&in"), m_signIn);
    m_form->addRow(tr("Client i&d"), m_clientId);
    m_form->addRow(tr("Client &secret"), m_secret);
    m_form->addRow({}, m_signInNow);
    m_form->addRow({}, m_test);
    m_form->addRow(m_report);
    m_form->addRow(QString(), m_unitsNote);
    m_form->addRow(m_units);

    connect(m_service, &QComboBox::currentIndexChanged, this, &ConnectionForm::serviceChosen);
    connect(m_address, &QComboBox::editTextChanged, this, &ConnectionForm::otherOrganisation);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &ConnectionForm::signInChosen);
    connect(m_clientId, &QLineEdit::textEdited, this, &ConnectionForm::otherOrganisation);
    connect(m_secret, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    connect(m_signInNow, &QPushButton::clicked, this, &ConnectionForm::signIn);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    connect(m_units, &QListWidget::itemChanged, this, &ConnectionForm::changed);
    serviceChosen();
}

ConnectionForm::~ConnectionForm() = default;

Service ConnectionForm::service() const
{
    return serviceOf(m_service->currentData().toString()).value_or(Service());
}

SignIn ConnectionForm::chosenSignIn() const
{
    return SignIn(m_signIn->currentData().toInt());
}

void ConnectionForm::prepend(const QString &label, QWidget *field)
{
    m_form->insertRow(m_prepended++, label, field);
}

void ConnectionForm::setOrganisation(const Organisation &organisation, bool secretKept)
{
    m_organisationId = organisation.id;
    if (const int at = m_service->findData(organisation.service); at >= 0)
        m_service->setCurrentIndex(at);
    QString address = organisation.address.toString();
    const auto known = service().addresses;
    for (const ServiceAddress &one : known) {
        if (one.address == organisation.address)
            address = one.name;
    }
    m_address->setEditText(address);
    m_signIn->setCurrentIndex(std::max(0, m_signIn->findData(int(organisation.signIn))));
    m_clientId->setText(organisation.clientId);
    m_secret->clear();
    m_secret->setPlaceholderText(secretKept ? tr("stored; leave empty to keep it") : QString());
    m_kept = secretKept ? std::optional(organisation.signIn) : std::nullopt;
    m_reached = organisation.serviceOrganisation;
    m_missingEdit = organisation.missingEdit;
    m_unitIds = organisation.units;
    showUnits({});
    refresh();
}

void ConnectionForm::apply(Organisation &organisation) const
{
    organisation.service = service().id;
    organisation.address = addressFrom(service(), m_address->currentText());
    organisation.clientId = m_clientId->text().trimmed();
    organisation.signIn = chosenSignIn();
    organisation.serviceOrganisation = m_reached;
    organisation.missingEdit = m_missingEdit;
    organisation.units = m_unitIds;
    if (m_units->count() == 0)
        return;
    organisation.units.clear();
    bool all = true;
    for (int row = 0; row < m_units->count(); ++row) {
        const QListWidgetItem *unit = m_units->item(row);
        if (unit->checkState() == Qt::Checked)
            organisation.units.append(unit->data(Qt::UserRole).toString());
        else
            all = false;
    }
    if (all) // those that come later as well
        organisation.units.clear();
}

QString ConnectionForm::secret() const
{
    return chosenSignIn() == SignIn::Browser ? m_signedIn : m_secret->text();
}

bool ConnectionForm::isComplete() const
{
    bool hasUnit = m_units->count() == 0;
    for (int row = 0; row < m_units->count(); ++row)
        hasUnit = hasUnit || m_units->item(row)->checkState() == Qt::Checked;
    return m_service->currentIndex() >= 0 && !m_address->currentText().trimmed().isEmpty()
        && !m_clientId->text().trimmed().isEmpty() && (m_kept == chosenSignIn() || !secret().isEmpty()) && hasUnit;
}

//! What depends on the service comes from it.
void ConnectionForm::serviceChosen()
{
    const Service chosen = service();
    m_addressLabel->setText(chosen.addressLabel);
    m_address->clear();
    for (const ServiceAddress &known : chosen.addresses)
        m_address->addItem(known.name);
    m_address->setCurrentIndex(-1);
    m_address->clearEditText();
    m_address->lineEdit()->setPlaceholderText(chosen.addressHint);
    m_signIn->clear();
    for (const SignIn one : chosen.signIns)
        m_signIn->addItem(one == SignIn::Browser ? tr("Sign in with the browser") : tr("Client secret"), int(one));
    m_form->setRowVisible(m_signIn, chosen.signIns.size() > 1);
    m_units->setAccessibleName(chosen.unitsName);
    signInChosen();
    otherOrganisation();
}

void ConnectionForm::signInChosen()
{
    const bool isPerson = chosenSignIn() == SignIn::Browser;
    m_form->setRowVisible(m_secret, !isPerson);
    m_form->setRowVisible(m_signInNow, isPerson);
    edited();
}

//! What was found out belongs to what was typed before, and may be another organisation's.
void ConnectionForm::otherOrganisation()
{
    m_reached.clear();
    m_missingEdit.clear();
    m_unitIds.clear();
    m_signedIn.clear();
    if (m_kept == SignIn::Browser) // which was with that client
        m_kept.reset();
    showUnits({});
    edited();
}

void ConnectionForm::edited()
{
    m_gateway.reset();
    m_report->dismiss();
    refresh();
    Q_EMIT changed();
}

void ConnectionForm::refresh()
{
    const bool isAddressed = !m_address->currentText().trimmed().isEmpty() && !m_clientId->text().trimmed().isEmpty();
    m_signInNow->setEnabled(isAddressed);
    m_test->setText(tr("&Test connection"));
    m_test->setEnabled(isAddressed && (m_kept == chosenSignIn() || !secret().isEmpty()));
}

bool ConnectionForm::makeGateway()
{
    Organisation typed;
    apply(typed);
    Connection connection = connectionOf(typed);
    connection.secretKey = m_organisationId.isEmpty() ? u"test"_s : m_organisationId;
    SecretStore *store = &m_tools.secrets;
    if (!secret().isEmpty()) {
        m_typed.write(connection.secretKey, secret(), this, [](const Result<void> &) {});
        store = &m_typed;
    }
    auto gateway = m_tools.makeGateway(connection, *store);
    if (!gateway) {
        m_report->showError(gateway.error());
        return false;
    }
    m_gateway = std::move(*gateway);
    return true;
}

void ConnectionForm::signIn()
{
    if (!makeGateway())
        return;
    m_signInNow->setEnabled(false);
    m_test->setEnabled(false);
    m_report->showMessage(MessageBar::Kind::Note, tr("Sign in on the page that the browser shows…"));
    m_gateway->signIn(m_tools.openPage, m_gateway.get(), [this](const Result<QString> &result) { signedIn(result); });
}

void ConnectionForm::signedIn(const Result<QString> &result)
{
    refresh();
    if (!result) {
        m_report->showError(result.error());
        return;
    }
    m_signedIn = *result;
    // Not from inside of what the gateway tells: a test makes another one.
    QMetaObject::invokeMethod(this, &ConnectionForm::test, Qt::QueuedConnection);
}

void ConnectionForm::test()
{
    if (!makeGateway())
        return;
    m_test->setEnabled(false);
    m_test->setText(tr("Signing in…"));
    m_report->showMessage(MessageBar::Kind::Note,
                          tr("Signing in at %1…").arg(addressFrom(service(), m_address->currentText()).host()));
    // The gateway as context: an answer to what was typed before comes to nothing.
    m_gateway->testConnection(m_gateway.get(), [this](const Result<ConnectionReport> &result) { tested(result); });
}

void ConnectionForm::tested(const Result<ConnectionReport> &result)
{
    refresh();
    m_test->setText(tr("&Test again"));
    if (!result) {
        m_report->showError(result.error());
        Q_EMIT changed();
        return;
    }
    m_reached = result->organisationId;
    m_missingEdit = result->missingEdit;
    showUnits(result->units);
    QStringList lines{tr("Reached %1.").arg(result->organisationName)};
    if (!result->teams.isEmpty())
        lines.append(tr("Schedules seen: %1.").arg(QLocale().createSeparatedList(result->teams)));
    lines.append(permissionsText(*result));
    const bool isWhole = result->missingPermissions.isEmpty();
    m_report->showMessage(isWhole ? MessageBar::Kind::Good : MessageBar::Kind::Caution, lines.join(u'\n'));
    Q_EMIT changed();
}

//! Lists \a units with those ticked that are chosen; before they are known, says how many that is.
void ConnectionForm::showUnits(const QList<OrganisationUnit> &units)
{
    const QString name = service().unitsName;
    const bool areKnown = !name.isEmpty() && !units.isEmpty();
    const QSignalBlocker blocker(m_units);
    m_units->clear();
    for (const OrganisationUnit &unit : units) {
        auto *item = new QListWidgetItem(unit.name, m_units);
        item->setData(Qt::UserRole, unit.id);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(m_unitIds.isEmpty() || m_unitIds.contains(unit.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (areKnown)
        m_unitsNote->setText(tr("%1 to sync:").arg(name));
    else if (m_unitIds.isEmpty())
        m_unitsNote->setText(tr("%1: all. Test the connection to choose.").arg(name));
    else
        m_unitsNote->setText(
            tr("%1: %Ln chosen. Test the connection to see them.", nullptr, int(m_unitIds.size())).arg(name));
    m_form->setRowVisible(m_unitsNote, !name.isEmpty());
    m_form->setRowVisible(m_units, areKnown);
}

} // namespace rosterbridge
