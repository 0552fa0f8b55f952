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

QString asHtml(const QString &title, const QList<QStringList> &lines)
{
    QString text = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n<style>\n"
                   "body { font-family: sans-serif; }\n"
                   "table { border-collapse: collapse; }\n"
                   "th, td { border-bottom: 1px solid #ccc; padding: 4px 8px; text-align: left; }\n"
                   "</style>\n</head>\n<body>\n<h1>%1</h1>\n<table>\n"_s.arg(title.toHtmlEscaped());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QLatin1StringView tag = i == 0 ? "th"_L1 : "td"_L1;
        text += "<tr>"_L1;
        for (const QString &cell : lines[i])
            text += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        text += "</tr>\n"_L1;
    }
    return text + "</table>\n</body>\n</html>\n"_L1;
}

} // namespace rosterbridge
