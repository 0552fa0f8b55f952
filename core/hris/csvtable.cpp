// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/csvtable.h"

#include <csv.h>

#include <algorithm>

namespace rosterbridge {

namespace {

// libcsv's parser, and what its callbacks have told of the present row.
class Parser final {
    Q_DISABLE_COPY_MOVE(Parser)
public:
    explicit Parser(char delimiter) : m_delimiter(delimiter) { start(); }
    ~Parser() { csv_free(&m_parser); }

    // False when the bytes break the quoting rules; the parser then expects the beginning of a row.
    bool feed(const char *bytes, qsizetype size)
    {
        const auto length = static_cast<std::size_t>(size);
        if (csv_parse(&m_parser, bytes, length, &Parser::onCell, &Parser::onRow, this) == length)
            return true;
        csv_free(&m_parser);
        start();
        return false;
    }
    // False when the text ended within quotes.
    bool finish() { return csv_fini(&m_parser, &Parser::onCell, &Parser::onRow, this) == 0; }

    [[nodiscard]] bool hasRow() const { return m_rowEnded; }
    QStringList takeRow()
    {
        m_rowEnded = false;
        return std::exchange(m_cells, {});
    }

private:
    void start()
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
        m_cells.clear();
        m_rowEnded = false;
    }
    static void onCell(void *bytes, std::size_t size, void *self)
    {
        const auto length = static_cast<qsizetype>(size);
        static_cast<Parser *>(self)->m_cells.append(
            QString::fromUtf8(static_cast<const char *>(bytes), length).trimmed());
    }
    static void onRow(int, void *self) { static_cast<Parser *>(self)->m_rowEnded = true; }

    char m_delimiter;
    csv_parser m_parser{};
    QStringList m_cells;
    bool m_rowEnded = false;
};

// One past the line break that ends the line at begin: \n, \r\n or \r.
qsizetype endOfLine(const QByteArray &bytes, qsizetype begin)
{
    const auto found =
        std::find_if(bytes.cbegin() + begin, bytes.cend(), [](char byte) { return byte == '\n' || byte == '\r'; });
    if (found == bytes.cend())
        return bytes.size();
    const qsizetype end = found - bytes.cbegin() + 1;
    return *found == '\r' && end < bytes.size() && bytes.at(end) == '\n' ? end + 1 : end;
}

QString rawText(const QByteArray &bytes, qsizetype begin, qsizetype end)
{
    while (end > begin && (bytes.at(end - 1) == '\n' || bytes.at(end - 1) == '\r'))
        --end;
    return QString::fromUtf8(bytes.constData() + begin, end - begin);
}

} // namespace

// libcsv does not tell where a row stands, so it is fed line by line, and a row begins with the line after the last
// one.
QList<CsvRow> splitCsv(const QString &text, QChar delimiter)
{
    const QByteArray bytes = text.toUtf8();
    Parser parser(delimiter.toLatin1());
    QList<CsvRow> rows;
    CsvRow row;
    qsizetype rowBegin = -1; // -1: not within a row
    const auto close = [&](CsvRow::State state, qsizetype end) {
        row.state = state;
        row.rawLine = rawText(bytes, rowBegin, end);
        row.cells = state == CsvRow::State::Good ? parser.takeRow() : QStringList();
        if (state != CsvRow::State::Good
            || std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            rows.append(row);
        rowBegin = -1;
    };

    qint64 line = 0;
    for (qsizetype begin = 0, end = 0; begin < bytes.size(); begin = end) {
        end = endOfLine(bytes, begin);
        ++line;
        if (rowBegin < 0) {
            if (rawText(bytes, begin, end).trimmed().isEmpty())
                continue;
            rowBegin = begin;
            row.line = line;
        }
        if (!parser.feed(bytes.constData() + begin, end - begin))
            close(CsvRow::State::Misquoted, end);
        else if (parser.hasRow())
            close(CsvRow::State::Good, end);
    }
    if (rowBegin >= 0)
        close(parser.finish() ? CsvRow::State::Good : CsvRow::State::Unterminated, bytes.size());
    return rows;
}

} // namespace rosterbridge
