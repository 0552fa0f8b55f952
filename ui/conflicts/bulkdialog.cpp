// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/bulkdialog.h"

#include "ui/conflicts/outcometable.h"
#include "ui/droplater.h"
#include "ui/widgets/dialogsize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

BulkDialog::BulkDialog(const QFuture<Bulk> &judging, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Decide many rows"));

    m_question = new QLabel(tr("Judging the rows…"), this);
    m_question->setObjectName(u"bulkQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    QFont font = m_question->font();
    font.setPixelSize(QFontInfo(font).pixelSize() + 3);
    font.setWeight(QFont::DemiBold);
    m_question->setFont(font);
    auto *note =
        new QLabel(tr("Nothing is written yet: what you decide waits for “Review and apply”, and one Undo takes "
                      "it back."),
                   this);
    note->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAccessibleName(tr("Rows judged"));
    m_staying = new QLabel(this);
    m_staying->setObjectName(u"bulkStaying"_s);
    m_staying->setWordWrap(true);
    m_staying->hide();
    m_table = new OutcomeTable(this);
    m_keep = new QCheckBox(this);
    m_keep->setObjectName(u"keepRule"_s);
    m_keep->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_decide = buttons->addButton(tr("&Decide"), QDialogButtonBox::AcceptRole);
    m_decide->setObjectName(u"decideRows"_s);
    m_decide->setDefault(true);
    m_decide->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(note);
    layout->addWidget(m_progress);
    layout->addWidget(m_staying);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_keep);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {860, 520});

    if (judging.isFinished()) {
        show(judging.result());
        return;
    }
    connect(&m_judging, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_judging, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_judging, &QFutureWatcherBase::finished, this, [this] {
        if (m_judging.future().resultCount() > 0) // else it was taken, and the worker's promise ends once more
            show(m_judging.future().takeResult());
    });
    m_judging.setFuture(judging);
}

BulkDialog::~BulkDialog()
{
    m_judging.future().cancel();
    m_table->setRows({});
    dropLater(std::move(m_bulk)); // it may be the last to hold the rows as they were
}

void BulkDialog::show(Bulk bulk)
{
    m_bulk = std::move(bulk);
    const QList<BulkRow> &rows = m_bulk.rows;
    const auto staying = std::count_if(rows.cbegin(), rows.cend(), [](const BulkRow &row) { return row.stays; });
    const int going = static_cast<int>(rows.size() - staying);
    m_question->setText(m_bulk.question);
    m_progress->hide();
    m_staying->setText(
        tr("%Ln row(s) would break a rule that way and stay(s) with you.", nullptr, static_cast<int>(staying)));
    m_staying->setVisible(staying > 0);
    m_table->setRows(rows);
    m_keep->setText(tr("&Keep as a rule: %1").arg(QString(m_bulk.ruleText).replace(u'&', u"&&"_s)));
    m_keep->setVisible(m_bulk.rule.has_value());
    m_decide->setText(tr("&Decide %Ln row(s)", nullptr, going));
    m_decide->setEnabled(going > 0);
    m_decide->setFocus();
}

bool BulkDialog::keepsRule() const
{
    return m_keep->isChecked();
}

} // namespace rosterbridge
