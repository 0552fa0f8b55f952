// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "core/time/zone.h"
#include "ui/widgets/dialogsize.h"

#include <QDialogButtonBox>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rosterbridge {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Rosterbridge"));
    auto *name = new QLabel(tr("Rosterbridge %1").arg(QLatin1StringView(ROSTERBRIDGE_VERSION)), this);
    QFont large = font();
    large.setPixelSize(QFontInfo(large).pixelSize() + 4);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *story =
        new QLabel(tr("Brings the shifts of HR systems into workforce management, with every difference shown "
                      "first.\n\nFree software under the GNU General Public License, version 3 or later."),
                   this);
    story->setWordWrap(true);

    auto *parts = new QTreeWidget(this);
    parts->setObjectName(u"aboutParts"_s);
    parts->setAccessibleName(tr("What it is made of"));
    parts->setHeaderLabels({tr("Made of"), tr("Version"), tr("Licence")});
    parts->setRootIsDecorated(false);
    parts->setUniformRowHeights(true);
    parts->setAllColumnsShowFocus(true);
    const QStringList rows[] = {
        {u"Qt"_s, QLatin1StringView(qVersion()), u"LGPL-3.0-only"_s},
        {u"QtKeychain"_s, QStringLiteral(QTKEYCHAIN_VERSION), u"BSD-2-Clause"_s},
        {u"SQLite"_s, tr("as Qt brings it"), tr("public domain")},
        {u"libcsv"_s, {}, u"LGPL-2.1-or-later"_s},
        {u"date"_s, QStringLiteral(DATE_VERSION), u"MIT"_s},
        {u"tl::expected"_s, QStringLiteral(TL_EXPECTED_VERSION), u"CC0-1.0"_s},
        {u"zlib"_s, QStringLiteral(ZLIB_VERSION), u"Zlib"_s},
        {tr("Time zone rules"), zoneRulesVersion(), tr("public domain")},
    };
    for (const QStringList &row : rows)
        new QTreeWidgetItem(parts, row);
    for (int column = 0; column < parts->columnCount(); ++column)
        parts->resizeColumnToContents(column);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addWidget(story);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resizeWithinWindow(*this, {480, 460});
}

} // namespace rosterbridge
