// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridgectl/output.h"

#include <QJsonDocument>
#include <QMetaEnum>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

void Output::json(const QJsonObject &object)
{
    endProgress();
    out() << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Output::line(const QString &text)
{
    endProgress();
    out() << text << Qt::endl;
}

void Output::table(const QStringList &heading, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < heading.size(); ++column) {
        widths.append(heading.at(column).size());
        for (const QStringList &row : rows)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    const auto print = [&widths, this](const QStringList &cells, const QStringList &sample) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString &cell = cells.at(column);
            text += isNumber(sample.at(column)) ? cell.rightJustified(widths.at(column))
                                                : cell.leftJustified(widths.at(column));
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    };
    print(heading, rows.value(0, heading));
    for (const QStringList &row : rows)
        print(row, row);
}

void Output::note(const QString &text)
{
    endProgress();
    err() << text << Qt::endl;
}

void Output::progress(const QString &text)
{
    if (text == m_progress)
        return;
    m_progress = text;
    if (isTerminal(stderr))
        err() << "\r\x1b[K" << text << Qt::flush;
    else
        err() << text << Qt::endl;
}

void Output::error(const Error &error)
{
    note(error.text());
    if (m_json)
        json({{"error"_L1, toJson(error)}});
}

std::optional<bool> Output::confirm(const QString &question)
{
    if (!isTerminal(stdin))
        return std::nullopt;
    endProgress();
    err() << question << u' ' << tr("[y/N]") << u' ' << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    return !answer.isEmpty() && (tr("yes").startsWith(answer) || answer == u"y"_s);
}

void Output::endProgress()
{
    if (!m_progress.isEmpty() && isTerminal(stderr))
        err() << "\r\x1b[K" << Qt::flush;
    m_progress.clear();
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{
        {"kind"_L1, QLatin1StringView(QMetaEnum::fromType<Error::Kind>().valueToKey(static_cast<int>(error.kind)))},
        {"what"_L1, error.what},
    };
    if (!error.next.isEmpty())
        object["next"_L1] = error.next;
    if (!error.correlationId.isEmpty())
        object["correlationId"_L1] = error.correlationId;
    return object;
}

} // namespace rosterbridge
