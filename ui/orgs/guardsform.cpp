// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orgs/guardsform.h"

#include "ui/widgets/calendar.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace rosterbridge {

using namespace Qt::StringLiterals;

GuardsForm::GuardsForm(QWidget *parent)
    : QWidget(parent)
    , m_window(new QCheckBox(tr("Deletes &outside of the days that the source lists"), this))
    , m_pastDays(new QCheckBox(tr("Changes of days that are &past"), this))
    , m_hasPayroll(new QCheckBox(tr("Changes of days whose pa&yroll is closed, up to"), this))
    , m_payrollClosed(new QDateEdit(this))
    , m_sentinelAgent(new QLineEdit(this))
    , m_sentinelCode(new QLineEdit(this))
{
    m_window->setObjectName(u"guardWindow"_s);
    m_pastDays->setObjectName(u"guardPastDays"_s);
    m_hasPayroll->setObjectName(u"guardHasPayroll"_s);
    m_payrollClosed->setObjectName(u"guardPayrollClosed"_s);
    m_payrollClosed->setAccessibleName(tr("Last day of the closed payroll"));
    m_payrollClosed->setCalendarPopup(true);
    m_payrollClosed->setCalendarWidget(new Calendar(this));
    m_payrollClosed->setEnabled(false);
    connect(m_hasPayroll, &QCheckBox::toggled, m_payrollClosed, &QWidget::setEnabled);
    m_sentinelAgent->setObjectName(u"guardSentinelAgent"_s);
    m_sentinelAgent->setPlaceholderText(tr("employee id"));
    m_sentinelCode->setObjectName(u"guardSentinelCode"_s);
    m_sentinelCode->setPlaceholderText(tr("name of the activity code"));
    const QString percent = tr(" %", "suffix of a number field");
    const QString none = tr("no limit");
    m_deletesPercent = makeNumber(u"guardDeletesPercent"_s, 100, percent, none);
    m_deletes = makeNumber(u"guardDeletes"_s, 1'000'000, {}, none);
    m_changesPercent = makeNumber(u"guardChangesPercent"_s, 100, percent, none);
    m_sourcePercent = makeNumber(u"guardSourcePercent"_s, 100, percent, none);
    m_population = makeNumber(u"guardPopulation"_s, 1'000'000, {}, {});
    m_publishedHours = makeNumber(u"guardPublishedHours"_s, 24 * 365, tr(" h", "suffix of a number field"), tr("none"));
    m_headroom = makeNumber(u"headroom"_s, mostHeadroom, percent, tr("none"));
    m_headroom->setToolTip(tr("A sync leaves this part of the service’s calls to those that a person waits for."));

    auto *intro = new QLabel(tr("A run stops these rows until its number is typed in; the rest is written."), this);
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    auto *payroll = new QHBoxLayout;
    payroll->addWidget(m_hasPayroll);
    payroll->addWidget(m_payrollClosed);
    payroll->addStretch();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->addRow(intro);
    form->addRow(tr("&Deletes, of the shifts in WFM, over"), m_deletesPercent);
    form->addRow(tr("Deletes, in n&umber, over"), m_deletes);
    form->addRow(tr("&Changes and deletes, of the shifts in WFM, over"), m_changesPercent);
    form->addRow(tr("Deletes, if the source lists, of the shifts ag&reed, under"), m_sourcePercent);
    form->addRow(tr("Shares count &from so many shifts on"), m_population);
    form->addRow(tr("Published shifts that start with&in"), m_publishedHours);
    form->addRow(m_window);
    form->addRow(m_pastDays);
    form->addRow(payroll);
    form->addRow(tr("&Everything, unless both sides know the agent"), m_sentinelAgent);
    form->addRow(tr("and the ac&tivity code"), m_sentinelCode);
    form->addRow(tr("Ca&lls that a run leaves free for people"), m_headroom);
    const QWidgetList order{m_deletesPercent, m_deletes,      m_changesPercent, m_sourcePercent, m_population,
                            m_publishedHours, m_window,       m_pastDays,       m_hasPayroll,    m_payrollClosed,
                            m_sentinelAgent,  m_sentinelCode, m_headroom};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    setFocusProxy(m_deletesPercent);
}

QSpinBox *GuardsForm::makeNumber(const QString &name, int most, const QString &suffix, const QString &atZero)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(name);
    number->setRange(0, most);
    number->setSuffix(suffix);
    number->setSpecialValueText(atZero);
    return number;
}

void GuardsForm::setOrganisation(const Organisation &organisation)
{
    const GuardLimits &guards = organisation.guards;
    m_deletesPercent->setValue(guards.deletesPercent);
    m_deletes->setValue(guards.deletes);
    m_changesPercent->setValue(guards.changesPercent);
    m_sourcePercent->setValue(guards.sourcePercent);
    m_population->setValue(guards.population);
    m_publishedHours->setValue(guards.publishedHours);
    m_window->setChecked(guards.window);
    m_pastDays->setChecked(guards.pastDays);
    m_hasPayroll->setChecked(guards.payrollClosed.isValid());
    if (guards.payrollClosed.isValid())
        m_payrollClosed->setDate(guards.payrollClosed);
    m_sentinelAgent->setText(guards.sentinelAgent);
    m_sentinelCode->setText(guards.sentinelCode);
    m_headroom->setValue(organisation.headroom);
}

void GuardsForm::apply(Organisation &organisation) const
{
    organisation.guards = {
        .population = m_population->value(),
        .deletes = m_deletes->value(),
        .deletesPercent = m_deletesPercent->value(),
        .changesPercent = m_changesPercent->value(),
        .sourcePercent = m_sourcePercent->value(),
        .window = m_window->isChecked(),
        .pastDays = m_pastDays->isChecked(),
        .payrollClosed = m_hasPayroll->isChecked() ? m_payrollClosed->date() : QDate(),
        .publishedHours = m_publishedHours->value(),
        .sentinelAgent = m_sentinelAgent->text().trimmed(),
        .sentinelCode = m_sentinelCode->text().trimmed(),
    };
    organisation.headroom = m_headroom->value();
}

} // namespace rosterbridge
