// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/transcript.h"

#include "app/sandbox/genesys/gzip.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

Transcript::Transcript() : m_file(qEnvironmentVariable("ROSTERBRIDGE_TRANSCRIPT"))
{
    if (!m_file.fileName().isEmpty() && !m_file.open(QIODevice::WriteOnly))
        qFatal("The transcript can't be written.");
}

void Transcript::record(const Sandbox &sandbox)
{
    QObject::connect(
        &sandbox, &Sandbox::answered, &m_context, [this](const HttpRequest &request, const HttpReply &reply) {
            const bool isCompressed = std::any_of(reply.headers.cbegin(), reply.headers.cend(), [](const auto &header) {
                return header.first == "Content-Encoding";
            });
            const QByteArray body = isCompressed ? genesys::gunzip(reply.body).value_or(QByteArray()) : reply.body;
            const bool isUpload = request.header("content-encoding") == "gzip";
            const QByteArray asked = isUpload ? genesys::gunzip(request.body).value_or(QByteArray()) : request.body;
            write({{"method"_L1, QString::fromLatin1(request.method)},
                   {"path"_L1, request.path},
                   {"query"_L1, request.query.toString(QUrl::FullyEncoded)},
                   {"authorization"_L1, QString::fromLatin1(request.header("authorization").split(' ').constFirst())},
                   {"encoding"_L1, QString::fromLatin1(request.header("content-encoding"))},
                   {"requestType"_L1, QString::fromLatin1(request.header("content-type"))},
                   {"request"_L1, QString::fromUtf8(asked)},
                   {"status"_L1, reply.status},
                   {"type"_L1, QString::fromLatin1(reply.contentType)},
                   {"answer"_L1, QString::fromUtf8(body)}});
        });
}

void Transcript::note(const QJsonObject &frame)
{
    write({{"topic"_L1, frame["topicName"_L1]}, {"event"_L1, frame["eventBody"_L1]}});
}

void Transcript::write(const QJsonObject &line)
{
    if (m_file.isOpen())
        m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace rosterbridge::sandbox
