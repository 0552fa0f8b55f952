// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wfm/genesys/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace rosterbridge {

namespace {

constexpr int gzipWindow = 15 + 16; //!< 16 asks zlib for a gzip header and trailer

//! zlib counts in unsigned int.
uInt chunk(qsizetype size)
{
    return uInt(std::min<qsizetype>(size, std::numeric_limits<int>::max()));
}

Bytef *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
}

} // namespace

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib can't be used");
    QByteArray file(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.next_out = reinterpret_cast<Bytef *>(file.data());
    qsizetype read = 0;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.avail_in = chunk(bytes.size() - read);
        stream.avail_out = chunk(file.size() - qsizetype(stream.total_out));
        state = deflate(&stream, read + qsizetype(stream.avail_in) == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
        read = qsizetype(stream.total_in);
    }
    file.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return file;
}

Result<QByteArray> gunzip(const QByteArray &file)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        qFatal("zlib can't be used");
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    stream.next_in = bytesOf(file);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.avail_in = chunk(file.size() - qsizetype(stream.total_in));
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END)
        return failure(Error::Kind::Protocol, Error::tr("its compression is cut off or damaged"));
    return bytes;
}

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

} // namespace rosterbridge
