// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/applydialog.h"

#include "ui/orgs/grouptext.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/guardform.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

ApplyDialog::ApplyDialog(const QList<Line> &lines, int stillOpen, const QList<OrganisationBreach> &breaches,
                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"applyDialog"_s);
    setWindowTitle(tr("Review and apply"));
    const int count = static_cast<int>(lines.size());
    const auto published = std::count_if(lines.cbegin(), lines.cend(), [](const Line &line) { return line.published; });
    const auto production =
        std::count_if(lines.cbegin(), lines.cend(), [](const Line &line) { return line.production; });
    QSet<QString> organisations;
    for (const Line &line : lines)
        organisations.insert(line.organisation);

    auto *heading = new QLabel(this);
    QFont font = heading->font();
    font.setPixelSize(QFontInfo(font).pixelSize() + 3);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    QStringList facts{tr("%Ln organisation(s)", nullptr, static_cast<int>(organisations.size()))};
    if (production > 0)
        facts.append(tr("%Ln in production", nullptr, static_cast<int>(production)));
    if (published > 0)
        facts.append(tr("%Ln in a published schedule", nullptr, static_cast<int>(published)));
    if (stillOpen > 0)
        facts.append(tr("%Ln conflict(s) still open, left as they are", nullptr, stillOpen));
    auto *summary = new QLabel(facts.join(tr(" · ", "between facts")), this);
    summary->setObjectName(u"applySummary"_s);
    summary->setWordWrap(true);

    auto *table = new QTableWidget(count, 4, this);
    table->setObjectName(u"applyTable"_s);
    table->setAccessibleName(tr("Decisions to carry out"));
    table->setHorizontalHeaderLabels({tr("Organisation"), tr("Agent"), tr("Day"), tr("Outcome")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < count; ++row) {
        const auto group = lines[row].production ? OrganisationGroup::Production : OrganisationGroup::None;
        const QStringList texts{markedName(lines[row].organisation, group), lines[row].agent, lines[row].day,
                                lines[row].outcome};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            table->setItem(row, column, item);
        }
    }

    m_guards = new GuardForm(breaches, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"applyNow"_s);
    apply->setDefault(true);
    const auto showWhatGoes = [this, count, heading, apply] {
        qsizetype going = count;
        for (const GuardForm::Rows stopped = m_guards->stopped(); const QSet<QString> &keys : stopped)
            going -= keys.size();
        heading->setText(tr("%Ln decision(s) will be carried out", nullptr, static_cast<int>(going)));
        apply->setText(tr("&Apply %Ln decision(s)", nullptr, static_cast<int>(going)));
        apply->setEnabled(going > 0);
    };
    showWhatGoes();
    connect(m_guards, &GuardForm::changed, this, showWhatGoes);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(summary);
    layout->addWidget(table);
    layout->addWidget(m_guards);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {720, 420});
    apply->setFocus();
}

QList<GuardConfirmation> ApplyDialog::confirmations() const
{
    return m_guards->confirmations();
}

} // namespace rosterbridge
