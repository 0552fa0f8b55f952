// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hris/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rosterbridge {

namespace {

constexpr auto utf8 = "UTF-8"_L1;
constexpr auto utf16Le = "UTF-16LE"_L1;
constexpr auto utf16Be = "UTF-16BE"_L1;
constexpr auto latin1 = "ISO-8859-1"_L1;
constexpr auto windows1252 = "windows-1252"_L1;

// Bytes 0x80 to 0x9f of windows-1252, which Qt can't decode without ICU; the five that mean nothing are replaced.
constexpr std::array<char16_t, 32> windows1252Upper{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

bool isUtf8BeyondAscii(const QByteArray &bytes)
{
    if (std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) { return static_cast<uchar>(byte) < 0x80; }))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return !text.isEmpty() && !decoder.hasError();
}

// One character for each byte; U+FFFD for a byte that the encoding has no printable character for.
QString decodeSingleBytes(const QByteArray &bytes, bool isWindows)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code <= 0x9f)
            character = isWindows ? windows1252Upper.at(code - 0x80) : u'\xfffd';
    }
    return text;
}

QStringDecoder::Encoding unicodeEncoding(const QString &encoding)
{
    if (encoding == utf16Le)
        return QStringDecoder::Utf16LE;
    return encoding == utf16Be ? QStringDecoder::Utf16BE : QStringDecoder::Utf8;
}

QString encodingOf(const QByteArray &bytes, const QString &declared)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return utf8;
    if (bytes.startsWith("\xff\xfe"))
        return utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return utf16Be;
    return declared;
}

} // namespace

QStringList supportedEncodings()
{
    return {utf8, utf16Le, utf16Be, latin1, windows1252};
}

Result<QString> decodeText(const QByteArray &bytes, const QString &encoding, const QString &source)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0"))
        return failure(Error::Kind::Input, Error::tr("%1 is a spreadsheet, not a text file.").arg(source),
                       Error::tr("Save the sheet as CSV and choose that file."));

    const QString actual = encodingOf(bytes, encoding);
    const bool isSingleByte = actual == latin1 || actual == windows1252;
    if (isSingleByte && isUtf8BeyondAscii(bytes))
        return failure(Error::Kind::Input, Error::tr("%1 is UTF-8, not %2.").arg(source, actual),
                       Error::tr("Choose UTF-8 as the encoding in the mapping profile."));

    QString text;
    bool damaged = false;
    if (isSingleByte) {
        text = decodeSingleBytes(bytes, actual == windows1252);
        damaged = text.contains(QChar::ReplacementCharacter);
    } else {
        QStringDecoder decoder(unicodeEncoding(actual), QStringConverter::Flag::Stateless);
        text = decoder(bytes);
        // Qt drops half of a UTF-16 unit at the end without a word.
        damaged = decoder.hasError() || (actual != utf8 && bytes.size() % 2 != 0);
    }

    // Ahead of damage: what is no text at all decodes badly, too.
    if (text.contains(QChar::Null))
        return failure(Error::Kind::Input, Error::tr("%1 is not a text file in %2.").arg(source, actual),
                       Error::tr("Choose a CSV file, or another encoding in the mapping profile."));
    if (damaged) {
        const qsizetype found = text.indexOf(QChar::ReplacementCharacter);
        const QStringView before = found < 0 ? QStringView(text) : QStringView(text).left(found);
        return failure(Error::Kind::Input,
                       Error::tr("Line %1, column %2 of %3 is not %4.")
                           .arg(before.count(u'\n') + 1)
                           .arg(before.size() - before.lastIndexOf(u'\n'))
                           .arg(source, actual),
                       Error::tr("The file mixes encodings, or has another one than the mapping profile says."));
    }
    if (QStringView(text).trimmed().startsWith(u'<'))
        return failure(Error::Kind::Input, Error::tr("%1 is a web page or XML, not a table.").arg(source),
                       Error::tr("It may be a sign-in page saved in place of the export. Export the shifts again."));
    return text;
}

} // namespace rosterbridge
