// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/tabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

//! No formula, whatever its program takes for one (OWASP, CSV injection).
QString harmless(const QString &cell)
{
    constexpr QStringView formulas = u"=+-@\t\r";
    return !cell.isEmpty() && formulas.contains(cell.front()) ? u'\'' + cell : cell;
}

} // namespace

QString asTabbedText(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line) {
            QString one = harmless(cell);
            std::replace_if(
                one.begin(), one.end(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; }, u' ');
            cells.append(one);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString asCsv(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line) {
            QString one = harmless(cell);
            const bool needsQuotes = std::any_of(
                one.cbegin(), one.cend(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
            cells.append(needsQuotes ? u'"' + one.replace(u'"', "\"\""_L1) + u'"' : one);
        }
        text += cells.join(u',') + "\r\n"_L1;
    }
    return text;
}

} // namespace rosterbridge
