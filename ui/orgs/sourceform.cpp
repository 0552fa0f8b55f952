// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/sourceform.h"

#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

QString ownershipText(const MappingProfile &profile)
{
    switch (profile.ownership) {
    case Ownership::Window:
        return SourceForm::tr("start and end of the shift");
    case Ownership::WindowAndCode:
        return SourceForm::tr("start, end and work code of the shift");
    case Ownership::Activities:
        break;
    }
    QStringList codes;
    for (const MappingProfile::Segment &segment : profile.segments)
        codes.append(segment.code);
    return SourceForm::tr("start, end and work code of the shift, and %1").arg(QLocale().createSeparatedList(codes));
}

} // namespace

SourceForm::SourceForm(QWidget *parent)
    : QWidget(parent)
    , m_file(new QLineEdit(this))
    , m_profileFile(new QLineEdit(this))
    , m_profileSummary(new QLabel(this))
    , m_firstSync(new QComboBox(this))
    , m_tolerance(new QSpinBox(this))
    , m_problem(new MessageBar(this))
{
    m_file->setObjectName(u"hrisFile"_s);
    setFocusProxy(m_file);
    m_profileFile->setObjectName(u"profileFile"_s);
    m_profileFile->setPlaceholderText(tr("mapping profile (.json)"));
    m_profileSummary->setObjectName(u"profileSummary"_s);
    m_profileSummary->setWordWrap(true);
    m_profileSummary->setTextFormat(Qt::PlainText);
    m_profileSummary->setForegroundRole(QPalette::PlaceholderText);
    m_firstSync->setObjectName(u"firstSync"_s);
    m_firstSync->addItem(tr("Ask about each difference"), int(FirstSync::Ask));
    m_firstSync->addItem(tr("The HRIS wins"), int(FirstSync::HrisWins));
    m_firstSync->addItem(tr("WFM wins"), int(FirstSync::WfmWins));
    m_tolerance->setObjectName(u"tolerance"_s);
    m_tolerance->setRange(0, 60);
    m_tolerance->setSuffix(tr(" min", "suffix of a number field"));
    m_tolerance->setSpecialValueText(tr("none"));
    m_tolerance->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_problem->setObjectName(u"sourceProblem"_s);

    const auto row = [](QLineEdit *edit, QPushButton *browseButton) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(edit, 1);
        line->addWidget(browseButton);
        return line;
    };
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label(tr("HRIS &file"), m_file),
                 row(m_file,
                     makeBrowse(u"browseFile"_s, tr("Choose the HRIS file"), m_file,
                                tr("HRIS exports (*.csv *.txt);;All files (*)"))));
    form->addRow(label(tr("Mapping &profile"), m_profileFile),
                 row(m_profileFile,
                     makeBrowse(u"browseProfile"_s, tr("Choose the mapping profile"), m_profileFile,
                                tr("Mapping profiles (*.json)"))));
    form->addRow({}, m_profileSummary);
    form->addRow(tr("First s&ync"), m_firstSync);
    form->addRow(tr("&Ignore differences up to"), m_tolerance);
    form->addRow(m_problem);

    connect(m_file, &QLineEdit::textChanged, this, &SourceForm::changed);
    connect(m_profileFile, &QLineEdit::textChanged, this, [this](const QString &path) {
        // Loaded as soon as it names a file; while it is being typed it names none.
        if (QFileInfo(path).isFile())
            loadProfile(path);
    });
    connect(m_profileFile, &QLineEdit::editingFinished, this, [this] {
        if (!m_profileFile->text().isEmpty())
            loadProfile(m_profileFile->text());
    });
    showProfile();
}

QPushButton *SourceForm::makeBrowse(const QString &name, const QString &what, QLineEdit *into, const QString &filter)
{
    auto *button = new QPushButton(tr("Browse…"), this);
    button->setObjectName(name);
    button->setAccessibleName(what);
    connect(button, &QPushButton::clicked, this, [this, what, into, filter] { browse(into, what, filter); });
    return button;
}

void SourceForm::setOrganisation(const Organisation &organisation)
{
    m_file->setText(organisation.hrisFile);
    m_firstSync->setCurrentIndex(m_firstSync->findData(int(organisation.firstSync)));
    m_tolerance->setValue(int(organisation.tolerance.count()));
    m_profile.reset();
    if (!organisation.hrisProfile.isEmpty()) {
        if (auto profile = mappingProfileFromJson(organisation.hrisProfile))
            m_profile = std::move(*profile);
        else
            m_problem->showError(profile.error());
        m_profileFile->setPlaceholderText(tr("kept in the workspace; choose a file to replace it"));
    }
    showProfile();
}

void SourceForm::apply(Organisation &organisation) const
{
    organisation.hrisFile = m_file->text().trimmed();
    organisation.firstSync = FirstSync(m_firstSync->currentData().toInt());
    organisation.tolerance = Minutes(m_tolerance->value());
    if (m_profile)
        organisation.hrisProfile = toJson(*m_profile);
}

bool SourceForm::isComplete() const
{
    return !m_file->text().trimmed().isEmpty() && m_profile.has_value();
}

void SourceForm::browse(QLineEdit *into, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(into->text()).absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
    dialog->open();
}

void SourceForm::loadProfile(const QString &path)
{
    auto profile = loadMappingProfile(path);
    if (!profile) {
        m_profile.reset();
        m_problem->showError(profile.error());
    } else {
        m_profile = std::move(*profile);
        m_problem->dismiss();
    }
    showProfile();
    Q_EMIT changed();
}

void SourceForm::showProfile()
{
    if (!m_profile) {
        m_profileSummary->setText(tr("The profile tells how to read the file: columns, formats, zone and codes."));
        return;
    }
    m_profileSummary->setText(tr("“%1”. The HRIS owns %2; the rest stays as WFM has it.", "name of a mapping profile")
                                  .arg(m_profile->name, ownershipText(*m_profile)));
}

} // namespace rosterbridge
