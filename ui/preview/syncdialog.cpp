// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/syncdialog.h"

#include "ui/orgs/grouptext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/guardform.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

QString duration(const Estimate &estimate, const CallAllowance &allowance)
{
    if (allowance.frozenFor.count() > 0)
        return SyncDialog::tr("starts in %n s", nullptr, int(allowance.frozenFor.count() / 1000) + 1);
    const auto minutes = minutesFor(estimate.writes * allowance.callsOfWrite, allowance);
    if (!minutes)
        return SyncDialog::tr("not known yet");
    return *minutes == 1 ? SyncDialog::tr("within this minute")
                         : SyncDialog::tr("about %n minute(s)", nullptr, *minutes);
}

} // namespace

SyncOutlook::SyncOutlook(const Plan &plan) : rows(PlanTally(plan).all().toSync)
{
    for (const OrganisationPlan &organisation : plan.organisations) {
        const Estimate estimated = estimate(organisation);
        if (estimated.writes == 0)
            continue;
        organisations.append({organisation.organisationId, organisation.organisationName, estimated});
        for (const SchedulePlan &schedule : organisation.schedules) {
            QSet<QString> keys;
            for (const PlanRow &row : schedule.rows) {
                if (row.ticked && row.kind == RowKind::Delete)
                    keys.insert(row.key);
            }
            if (!keys.isEmpty())
                deletes.insert({organisation.organisationId, schedule.info.id}, keys);
        }
    }
}

SyncDialog::SyncDialog(const SyncOutlook &outlook, const QMap<QString, CallAllowance> &allowances,
                       const QList<OrganisationBreach> &breaches, const QSet<QString> &publishing,
                       const QSet<QString> &production, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"syncDialog"_s);
    setWindowTitle(tr("Sync"));
    auto *heading = new QLabel(this);
    heading->setObjectName(u"syncHeading"_s);
    QFont large = heading->font();
    large.setPixelSize(QFontInfo(large).pixelSize() + 4);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);

    const QStringList columns{tr("Organisation"), tr("Creates"),   tr("Updates"), tr("Deletes"), tr("Agents"),
                              tr("Schedules"),    tr("Published"), tr("Calls"),   tr("Time")};
    auto *table = new QTableWidget(0, int(columns.size()), this);
    table->setObjectName(u"syncSummary"_s);
    table->setAccessibleName(tr("What will be written, by organisation"));
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeaderItem(8)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    const QLocale locale;
    QStringList inProduction;
    int published = 0;
    int drafts = 0;
    for (const SyncOutlook::Part &organisation : outlook.organisations) {
        const Estimate &estimated = organisation.estimate;
        published += estimated.published;
        if (publishing.contains(organisation.organisationId))
            drafts += estimated.schedules - estimated.published;
        const int row = table->rowCount();
        table->insertRow(row);
        const auto text = [&](int column, const QString &value) {
            auto *item = new QTableWidgetItem(value);
            const bool number = column != 0 && column != 8;
            item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
            item->setToolTip(value);
            table->setItem(row, column, item);
        };
        const bool isProduction = production.contains(organisation.organisationId);
        if (isProduction)
            inProduction.append(organisation.organisationName);
        text(0,
             markedName(organisation.organisationName,
                        isProduction ? OrganisationGroup::Production : OrganisationGroup::None));
        text(1, locale.toString(estimated.creates));
        text(2, locale.toString(estimated.updates));
        text(3, locale.toString(estimated.deletes));
        text(4, locale.toString(estimated.agents));
        text(5, locale.toString(estimated.schedules));
        text(6, locale.toString(estimated.published));
        const CallAllowance allowance = allowances.value(organisation.organisationId);
        text(7, locale.toString(estimated.writes * allowance.callsOfWrite));
        text(8, duration(estimated, allowance));
    }
    table->resizeColumnsToContents();
    // Names are never what gives way: where the window is narrow the table is scrolled.
    const int width = std::max(880, table->horizontalHeader()->length() + 2 * table->frameWidth() + 2);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setMinimumSize(
        width, std::min(320, table->horizontalHeader()->sizeHint().height() + 6 + 28 * std::max(2, table->rowCount())));

    auto *productionBar = new MessageBar(this);
    productionBar->setObjectName(u"productionBar"_s);
    if (!inProduction.isEmpty())
        productionBar->showMessage(
            MessageBar::Kind::Caution,
            tr("This writes to production: %1.").arg(QLocale().createSeparatedList(inProduction)));
    auto *deleteBar = new MessageBar(this);
    deleteBar->setObjectName(u"deleteBar"_s);
    auto *publishedBar = new MessageBar(this);
    publishedBar->setObjectName(u"publishedBar"_s);
    if (published > 0)
        publishedBar->showMessage(
            MessageBar::Kind::Note,
            tr("%Ln of the schedules is published: its agents see the change at once.", nullptr, published));

    m_publish = new QCheckBox(tr("&Publish the %Ln draft(s), once their changes are written", nullptr, drafts), this);
    m_publish->setObjectName(u"publish"_s);
    m_publish->setVisible(drafts > 0);
    auto *publishBar = new MessageBar(this);
    publishBar->setObjectName(u"publishBar"_s);
    connect(m_publish, &QCheckBox::toggled, publishBar, [publishBar](bool publish) {
        if (publish)
            publishBar->showMessage(MessageBar::Kind::Caution,
                                    tr("Agents see a published schedule at once. This can’t be undone: only another "
                                       "schedule that is published in its place takes it back."));
        else
            publishBar->dismiss();
    });

    m_guards = new GuardForm(breaches, this);
    m_ceiling = new QSpinBox(this);
    m_ceiling->setObjectName(u"callCeiling"_s);
    m_ceiling->setRange(0, 1'000'000);
    m_ceiling->setSpecialValueText(tr("no limit"));
    m_ceiling->setGroupSeparatorShown(true);
    auto *ceilingLabel = new QLabel(tr("&At most so many calls:"), this);
    ceilingLabel->setBuddy(m_ceiling);
    ceilingLabel->setToolTip(tr("The changes that they don’t suffice for are left to another run."));
    m_ceiling->setToolTip(ceilingLabel->toolTip());
    auto *ceiling = new QHBoxLayout;
    ceiling->addWidget(ceilingLabel);
    ceiling->addWidget(m_ceiling);
    ceiling->addStretch(1);
    auto *note =
        new QLabel(tr("Where somebody else writes the same schedule meanwhile, the change is merged; what can’t be "
                      "merged waits for you under Conflicts."),
                   this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *sync = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    sync->setObjectName(u"syncNow"_s);
    sync->setDefault(true);
    const auto showWhatGoes = [this, rows = outlook.rows, deletes = outlook.deletes, heading, deleteBar, sync] {
        const GuardForm::Rows stopped = m_guards->stopped();
        qsizetype still = rows;
        for (const QSet<QString> &keys : stopped)
            still -= keys.size();
        const int going = int(still);
        qsizetype deleted = 0;
        for (auto keys = deletes.cbegin(); keys != deletes.cend(); ++keys) {
            const QSet<QString> held = stopped.value(keys.key());
            deleted += std::count_if(keys->cbegin(), keys->cend(),
                                     [&held](const QString &key) { return !held.contains(key); });
        }
        if (deleted > 0)
            deleteBar->showMessage(MessageBar::Kind::Caution,
                                   tr("%Ln shift(s) will be deleted in WFM.", nullptr, int(deleted)));
        else
            deleteBar->dismiss();
        heading->setText(tr("%Ln change(s) will be written to WFM.", nullptr, going));
        sync->setText(tr("&Sync %Ln change(s)", nullptr, going));
        sync->setEnabled(going > 0);
    };
    showWhatGoes();
    connect(m_guards, &GuardForm::changed, this, showWhatGoes);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"syncCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    // Where the window is low, what is between the heading and the buttons scrolls.
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(table, 1);
    column->addWidget(productionBar);
    column->addWidget(deleteBar);
    column->addWidget(publishedBar);
    column->addWidget(m_publish);
    column->addWidget(publishBar);
    column->addWidget(m_guards);
    column->addLayout(ceiling);
    column->addWidget(note);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(facts);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    sync->setFocus();
    const int around = heading->sizeHint().height() + buttons->sizeHint().height() + 80;
    resizeWithinWindow(*this, {width + 40, facts->heightForWidth(width) + around});
}

QList<GuardConfirmation> SyncDialog::confirmations() const
{
    return m_guards->confirmations();
}

bool SyncDialog::publish() const
{
    return m_publish->isChecked();
}

int SyncDialog::callCeiling() const
{
    return m_ceiling->value();
}

} // namespace rosterbridge
