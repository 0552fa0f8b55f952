// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guardform.h"

#include "ui/orgs/grouptext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

QString request(const GuardBreach &breach, OrganisationGroup group)
{
    const bool isProduction = group == OrganisationGroup::Production;
    switch (breach.guard) {
    case Guard::Deletes:
    case Guard::Source:
    case Guard::Window:
        if (isProduction)
            return GuardForm::tr("Type %1 to delete %Ln shift(s) in production all the same:", nullptr, breach.count)
                .arg(breach.count);
        return GuardForm::tr("Type %1 to delete %Ln shift(s) all the same:", nullptr, breach.count).arg(breach.count);
    default:
        if (isProduction)
            return GuardForm::tr("Type %1 to write %Ln change(s) in production all the same:", nullptr, breach.count)
                .arg(breach.count);
        return GuardForm::tr("Type %1 to write %Ln change(s) all the same:", nullptr, breach.count).arg(breach.count);
    }
}

} // namespace

GuardForm::GuardForm(const QList<OrganisationBreach> &breaches, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"guardForm"_s);
    setVisible(!breaches.isEmpty());
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const OrganisationBreach &one : breaches) {
        const QString what = guardText(one.breach.guard, one.breach.count, one.breach.of);
        const QString organisation = markedName(one.organisationName, one.group);
        auto *found = new QLabel(tr("%1: %2", "organisation, what a guard found").arg(organisation, what), content);
        found->setWordWrap(true);
        found->setTextFormat(Qt::PlainText);
        auto *asked = new QLabel(request(one.breach, one.group), content);
        auto *number = new QLineEdit(content);
        number->setObjectName(u"confirm:%1:%2"_s.arg(one.organisationId, name(one.breach.guard)));
        number->setAccessibleName(tr("%1: %2", "organisation, request").arg(one.organisationName, asked->text()));
        number->setAccessibleDescription(what);
        number->setFixedWidth(number->fontMetrics().horizontalAdvance(u'8') * 10);
        asked->setBuddy(number);
        auto *outcome = new QLabel(content);
        outcome->setObjectName(u"outcome:%1:%2"_s.arg(one.organisationId, name(one.breach.guard)));
        const int row = grid->rowCount();
        grid->addWidget(found, row, 0, 1, 4);
        grid->addWidget(asked, row + 1, 1);
        grid->addWidget(number, row + 1, 2);
        grid->addWidget(outcome, row + 1, 3);
        connect(number, &QLineEdit::textChanged, this, [this] {
            showOutcomes();
            Q_EMIT changed();
        });
        m_lines.append({one, number, outcome});
    }
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"guardScroll"_s);
    scroll->setAccessibleName(tr("Guards"));
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus, and scroll into view
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *heading =
        new QLabel(tr("Guards stop these rows. What you don’t confirm stays blocked; the rest is written."), this);
    heading->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(heading);
    layout->addWidget(scroll);
    showOutcomes();
    scroll->setFixedHeight(std::min(200, content->sizeHint().height() + 2 * scroll->frameWidth()));
}

bool GuardForm::isConfirmed(const Line &line)
{
    bool isNumber = false;
    const int typed = line.number->locale().toInt(line.number->text().trimmed(), &isNumber);
    return isNumber && typed == line.breach.breach.count;
}

QList<GuardConfirmation> GuardForm::confirmations() const
{
    QList<GuardConfirmation> confirmations;
    for (const Line &line : m_lines) {
        if (isConfirmed(line))
            confirmations.append({line.breach.organisationId, line.breach.breach.guard, line.breach.breach.count});
    }
    return confirmations;
}

GuardForm::Rows GuardForm::stopped() const
{
    Rows stopped;
    for (const Line &line : m_lines) {
        if (isConfirmed(line))
            continue;
        const auto &rows = line.breach.breach.rows;
        for (auto keys = rows.cbegin(); keys != rows.cend(); ++keys) {
            QSet<QString> &all = stopped[{line.breach.organisationId, keys.key()}];
            if (all.isEmpty())
                all = keys.value();
            else
                all += keys.value();
        }
    }
    return stopped;
}

void GuardForm::showOutcomes()
{
    for (const Line &line : std::as_const(m_lines))
        line.outcome->setText(isConfirmed(line) ? tr("✓ confirmed") : tr("# stays blocked"));
}

} // namespace rosterbridge
