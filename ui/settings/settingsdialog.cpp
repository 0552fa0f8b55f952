// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "resources/translations/translations.h"
#include "ui/settings/settings.h"
#include "ui/widgets/dialogsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Theme &theme, QWidget *parent) : QDialog(parent), m_form(new QFormLayout)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *find = new QLineEdit(this);
    find->setObjectName(u"settingsFind"_s);
    find->setPlaceholderText(tr("Find a setting"));
    find->setAccessibleName(tr("Find a setting"));
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::textChanged, this, &SettingsDialog::find);

    auto *look = new QComboBox(this);
    look->setObjectName(u"settingsTheme"_s);
    look->addItem(tr("As the system"), int(Theme::Choice::System));
    look->addItem(tr("Light"), int(Theme::Choice::Light));
    look->addItem(tr("Dark"), int(Theme::Choice::Dark));
    look->setCurrentIndex(look->findData(int(theme.choice())));
    connect(look, &QComboBox::currentIndexChanged, this, [&theme, look] {
        const auto choice = Theme::Choice(look->currentData().toInt());
        theme.apply(choice);
        settings::setTheme(choice);
    });
    add(tr("Theme"), look, tr("Where the desktop asks for high contrast, its own colours are kept."));

    auto *language = new QComboBox(this);
    language->setObjectName(u"settingsLanguage"_s);
    language->addItem(tr("As the system"), QString());
    for (const QString &code : translatedLanguages()) {
        const QString name = QLocale(code).nativeLanguageName();
        language->addItem(name.left(1).toUpper() + name.mid(1), code);
    }
    language->setCurrentIndex(std::max(0, language->findData(settings::language())));
    connect(language, &QComboBox::currentIndexChanged, this,
            [language] { settings::setLanguage(language->currentData().toString()); });
    add(tr("Language"), language, tr("Counts from the next start on. Dates and numbers follow it, too."));

    auto *notifies = new QCheckBox(tr("Tell through the desktop when a run has ended"), this);
    notifies->setObjectName(u"settingsNotifies"_s);
    notifies->setChecked(settings::notifies());
    connect(notifies, &QCheckBox::toggled, this, &settings::setNotifies);
    add(tr("Notifications"), notifies,
        tr("When it took longer than %n second(s), and the window is not in front.", nullptr,
           int(settings::longRun.count())));

    auto *last = new QCheckBox(tr("Open the last plan"), this);
    last->setObjectName(u"settingsLastPlan"_s);
    last->setChecked(settings::opensLastPlan());
    connect(last, &QCheckBox::toggled, this, &settings::setOpensLastPlan);
    add(tr("At the start"), last, tr("With its ticks and decisions. Nothing is read from WFM for it."));

    auto *nothing =
        new QLabel(tr("There is no such setting. Guards, sources and credentials belong to an organisation: "
                      "see its menu."),
                   this);
    nothing->setObjectName(u"settingsNothing"_s);
    nothing->setWordWrap(true);
    nothing->hide();
    m_nothing = nothing;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(find);
    layout->addLayout(m_form);
    layout->addWidget(nothing);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {560, 440});
    find->setFocus();
}

void SettingsDialog::add(const QString &label, QWidget *control, const QString &explanation)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(control);
    auto *quiet = new QLabel(explanation, cell);
    quiet->setWordWrap(true);
    quiet->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(quiet);
    control->setAccessibleName(label);
    control->setAccessibleDescription(explanation);
    m_form->addRow(label, cell);
    const auto *box = qobject_cast<QCheckBox *>(control);
    m_rows.append({.widget = cell, .words = QStringList{label, explanation, box ? box->text() : QString()}.join(u' ')});
}

void SettingsDialog::find(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&row](const QString &word) {
            return row.words.contains(word, Qt::CaseInsensitive);
        });
        row.widget->setVisible(fits);
        m_form->labelForField(row.widget)->setVisible(fits);
        any = any || fits;
    }
    m_nothing->setVisible(!any);
}

} // namespace rosterbridge
