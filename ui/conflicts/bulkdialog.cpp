// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/bulkdialog.h"

#include "ui/conflicts/outcometable.h"
#include "ui/widgets/dialogsize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterbridge {

using namespace Qt::StringLiterals;

BulkDialog::BulkDialog(const QString &question, QList<BulkRow> rows, const QString &rule, QWidget *parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Decide many rows"));
    const auto staying = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return row.stays; });
    const int going = static_cast<int>(m_rows.size() - staying);

    auto *heading = new QLabel(question, this);
    heading->setObjectName(u"bulkQuestion"_s);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont font = heading->font();
    font.setPixelSize(QFontInfo(font).pixelSize() + 3);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto *note =
        new QLabel(tr("Nothing is written yet: what you decide waits for “Review and apply”, and one Undo takes "
                      "it back."),
                   this);
    note->setWordWrap(true);
    auto *stay =
        new QLabel(tr("%Ln row(s) would break a rule that way and stay(s) with you.", nullptr, int(staying)), this);
    stay->setObjectName(u"bulkStaying"_s);
    stay->setWordWrap(true);
    stay->setVisible(staying > 0);

    auto *table = new OutcomeTable(this);
    table->setRows(m_rows);

    m_keep = new QCheckBox(tr("&Keep as a rule: %1").arg(QString(rule).replace(u'&', u"&&"_s)), this);
    m_keep->setObjectName(u"keepRule"_s);
    m_keep->setVisible(!rule.isEmpty());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *decide = buttons->addButton(tr("&Decide %Ln row(s)", nullptr, going), QDialogButtonBox::AcceptRole);
    decide->setObjectName(u"decideRows"_s);
    decide->setDefault(true);
    decide->setEnabled(going > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(note);
    layout->addWidget(stay);
    layout->addWidget(table, 1);
    layout->addWidget(m_keep);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {860, 520});
    decide->setFocus();
}

bool BulkDialog::keepsRule() const
{
    return m_keep->isChecked();
}

} // namespace rosterbridge
