// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/organisationwizard.h"

#include "ui/orgs/connectionform.h"
#include "ui/orgs/groupchoice.h"
#include "ui/orgs/sourceform.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QFontInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

//! What a page is about. (The wizard's own titles are sized in points, which a font in pixels has none of.)
QWidget *heading(const QString &title, const QString &explanation, QWidget *parent)
{
    auto *made = new QWidget(parent);
    auto *name = new QLabel(title, made);
    QFont large = name->font();
    large.setPixelSize(QFontInfo(large).pixelSize() + 4);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *rest = new QLabel(explanation, made);
    rest->setWordWrap(true);
    rest->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(name);
    layout->addWidget(rest);
    return made;
}

} // namespace

class OrganisationWizard::NamePage final : public QWizardPage {
public:
    explicit NamePage(QWidget *parent)
        : QWizardPage(parent)
        , m_name(new QLineEdit(this))
        , m_environment(new QLineEdit(this))
        , m_group(new GroupChoice(this))
    {
        m_name->setObjectName(u"organisationName"_s);
        m_environment->setObjectName(u"environment"_s);
        m_environment->setPlaceholderText(OrganisationWizard::tr("UK production", "example of an environment"));
        auto *form = new QFormLayout(this);
        form->setVerticalSpacing(10);
        form->addRow(heading(
            OrganisationWizard::tr("Name"),
            OrganisationWizard::tr("How the organisation is called here. The environment tells it from its likes."),
            this));
        form->addRow(OrganisationWizard::tr("&Name"), m_name);
        form->addRow(OrganisationWizard::tr("&Environment"), m_environment);
        form->addRow(OrganisationWizard::tr("Gr&oup"), m_group);
        connect(m_name, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    }

    [[nodiscard]] bool isComplete() const override { return !name().isEmpty(); }
    [[nodiscard]] QString name() const { return m_name->text().trimmed(); }
    [[nodiscard]] QString environment() const { return m_environment->text().trimmed(); }
    [[nodiscard]] OrganisationGroup group() const { return m_group->group(); }

private:
    QLineEdit *m_name;
    QLineEdit *m_environment;
    GroupChoice *m_group;
};

//! A page that is one form; complete when the form says so.
class OrganisationWizard::FormPage final : public QWizardPage {
public:
    template <typename Form>
    FormPage(const QString &title, const QString &explanation, Form *form, QWidget *parent)
        : QWizardPage(parent)
        , m_isComplete([form] { return form->isComplete(); })
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(heading(title, explanation, this));
        layout->addWidget(form);
        layout->addStretch();
        connect(form, &Form::changed, this, &QWizardPage::completeChanged);
    }

    [[nodiscard]] bool isComplete() const override { return m_isComplete(); }

private:
    std::function<bool()> m_isComplete;
};

OrganisationWizard::OrganisationWizard(const OrganisationTools &tools, QWidget *parent)
    : QWizard(parent)
    , m_tools(tools)
    , m_name(new NamePage(this))
    , m_connectionForm(new ConnectionForm(tools, this))
    , m_sourceForm(new SourceForm(this))
    , m_problem(new MessageBar(this))
{
    setObjectName(u"organisationWizard"_s);
    setWindowTitle(tr("Add an organisation"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("&Add"));
    m_organisation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_connectionForm->setOrganisation(m_organisation, false);
    m_sourceForm->setOrganisation(m_organisation);
    m_problem->setObjectName(u"wizardProblem"_s);

    addPage(m_name);
    addPage(new FormPage(tr("WFM service"),
                         tr("The client needs to read and write schedules. Its secret goes to the keychain alone."),
                         m_connectionForm, this));
    m_source =
        new FormPage(tr("HRIS source"), tr("The file that the HRIS exports, and how to read it."), m_sourceForm, this);
    m_source->layout()->addWidget(m_problem);
    addPage(m_source);
    resizeWithinWindow(*this, {640, 620});
}

void OrganisationWizard::accept()
{
    m_organisation.name = m_name->name();
    m_organisation.environment = m_name->environment();
    m_organisation.group = m_name->group();
    m_organisation.position = int(m_tools.review.organisations().size());
    m_connectionForm->apply(m_organisation);
    m_sourceForm->apply(m_organisation);
    button(QWizard::FinishButton)->setEnabled(false); // until the keychain has answered
    m_tools.keepSecret(m_organisation.id, m_connectionForm->secret(), m_problem, [this] { save(); });
}

void OrganisationWizard::save()
{
    if (const auto saved = m_tools.save(m_organisation); !saved) {
        m_problem->showError(saved.error());
        button(QWizard::FinishButton)->setEnabled(true);
        return;
    }
    m_tools.review.setChosen(m_tools.review.chosen() | QSet<QString>{m_organisation.id});
    QWizard::accept();
}

} // namespace rosterbridge
