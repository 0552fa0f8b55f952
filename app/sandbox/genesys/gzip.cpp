// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/gzip.h"

#include <array>

#include <zlib.h>

namespace rosterbridge::sandbox::genesys {

namespace {

constexpr int gzipWindow = MAX_WBITS + 16; // asks zlib for the gzip header

template <class Step>
int pump(z_stream &stream, const QByteArray &data, QByteArray &result, Step step)
{
    std::array<char, 65536> piece{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    stream.avail_in = uInt(data.size());
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        status = step(stream);
        result.append(piece.data(), qsizetype(piece.size()) - qsizetype(stream.avail_out));
    }
    return status;
}

} // namespace

QByteArray gzip(const QByteArray &data)
{
    z_stream stream{};
    QByteArray result;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return result;
    pump(stream, data, result, [](z_stream &each) { return deflate(&each, Z_FINISH); });
    deflateEnd(&stream);
    return result;
}

std::optional<QByteArray> gunzip(const QByteArray &data)
{
    z_stream stream{};
    QByteArray result;
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return std::nullopt;
    const int status = pump(stream, data, result, [](z_stream &each) { return inflate(&each, Z_NO_FLUSH); });
    inflateEnd(&stream);
    return status == Z_STREAM_END ? std::optional(result) : std::nullopt;
}

} // namespace rosterbridge::sandbox::genesys
