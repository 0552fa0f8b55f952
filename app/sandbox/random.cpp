// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/random.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace rosterbridge::sandbox {

namespace {

QRandomGenerator generatorFor(quint64 seed, QStringView stream)
{
    // qHash() may differ between versions of Qt; the same seed has to give the same world everywhere.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(seed) + '/' + stream.toUtf8());
    const QByteArray digest = hash.result();
    std::array<quint32, 8> words{};
    for (size_t index = 0; index < words.size(); ++index)
        words[index] = qFromLittleEndian<quint32>(digest.constData() + index * sizeof(quint32));
    return QRandomGenerator(words.data(), qsizetype(words.size()));
}

} // namespace

Random::Random(quint64 seed, QStringView stream) : m_generator(generatorFor(seed, stream)) { }

QString Random::hex(int digits)
{
    QString text;
    for (int digit = 0; digit < digits; ++digit)
        text += QLatin1Char("0123456789abcdef"[below(16)]);
    return text;
}

} // namespace rosterbridge::sandbox
