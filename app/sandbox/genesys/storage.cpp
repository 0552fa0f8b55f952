// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/storage.h"

#include "app/sandbox/genesys/gzip.h"

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox::genesys {

namespace {

const QList<std::pair<QByteArray, QByteArray>> &requiredHeaders()
{
    static const QList<std::pair<QByteArray, QByteArray>> headers{
        {"Content-Type", "application/json"},
        {"Content-Encoding", "gzip"},
        {"x-amz-server-side-encryption", "AES256"},
        {"x-amz-tagging", "source=wfm-schedule-upload"},
    };
    return headers;
}

// The storage speaks XML, as object stores do: no ErrorBody.
HttpReply refusal(int status, const QByteArray &code)
{
    return {.status = status,
            .contentType = "application/xml",
            .body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code></Error>"};
}

} // namespace

Storage::Storage(const Settings &settings, quint64 seed, Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
    , m_random(seed, u"storage")
{
}

// Makes room by the way: what is over is gone.
QString Storage::newKey()
{
    const auto now = m_clock.monotonic();
    m_items.removeIf([now](const auto &item) { return item.value().expires <= now; });
    return m_random.hex(32);
}

QUrl Storage::sign(const QString &key, Item &item)
{
    item.signature = m_random.hex(64);
    item.expires = m_clock.monotonic() + m_settings.addressLifetime;
    QUrl url = m_address;
    url.setPath((item.scheduleId.isEmpty() ? u"/downloads/"_s : u"/uploads/"_s) + key);
    QUrlQuery query;
    query.addQueryItem(u"X-Amz-Expires"_s, QString::number(m_settings.addressLifetime.count()));
    query.addQueryItem(u"X-Amz-Signature"_s, item.signature);
    url.setQuery(query);
    return url;
}

Storage::Place Storage::newUpload(Tenant &tenant, const QString &scheduleId, qint64 length)
{
    const QString key = newKey();
    Item item{.tenant = &tenant, .scheduleId = scheduleId, .length = length};
    Place place{.key = key, .url = sign(key, item), .headers = {}};
    for (const auto &[name, value] : requiredHeaders())
        place.headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    m_items.insert(key, item);
    return place;
}

std::optional<QByteArray> Storage::take(const QString &key, const QString &scheduleId)
{
    const auto item = m_items.constFind(key);
    if (item == m_items.cend() || item->scheduleId.isEmpty() || item->scheduleId != scheduleId || !item->content)
        return std::nullopt;
    return m_items.take(key).content;
}

QString Storage::offer(Tenant &tenant, const QByteArray &data)
{
    const QString key = newKey();
    m_items.insert(
        key, {.tenant = &tenant, .expires = m_clock.monotonic() + m_settings.addressLifetime, .content = gzip(data)});
    return key;
}

QUrl Storage::url(const QString &key)
{
    const auto item = m_items.find(key);
    return item == m_items.end() || !item->scheduleId.isEmpty() ? QUrl() : sign(key, *item);
}

Target Storage::targetOf(const HttpRequest &request) const
{
    return {.call = request.method == "PUT" ? Target::Call::Upload : Target::Call::Download,
            .tenant = m_items.value(keyOf(request)).tenant,
            .clientId = {}};
}

HttpReply Storage::answer(const HttpRequest &request)
{
    if (request.problem)
        return refusal(request.problem, "BadRequest");
    if (request.headers.contains("authorization"))
        return refusal(400, "OnlyOneAuthMechanismAllowed");
    const auto item = m_items.find(keyOf(request));
    if (item == m_items.end() || request.query.queryItemValue(u"X-Amz-Signature"_s) != item->signature)
        return refusal(403, "SignatureDoesNotMatch");
    if (item->expires <= m_clock.monotonic())
        return refusal(403, "RequestHasExpired");

    const bool isUpload = !item->scheduleId.isEmpty();
    if (!isUpload && request.method == "GET") {
        HttpReply reply{.body = *item->content};
        reply.add("Content-Encoding", "gzip");
        return reply;
    }
    if (!isUpload || request.method != "PUT")
        return refusal(403, "SignatureDoesNotMatch");
    for (const auto &[name, value] : requiredHeaders()) {
        if (request.header(name.toLower()) != value)
            return refusal(403, "SignatureDoesNotMatch");
    }
    if (request.body.size() != item->length)
        return refusal(403, "SignatureDoesNotMatch");
    item->content = request.body;
    return {.contentType = "application/xml"};
}

} // namespace rosterbridge::sandbox::genesys
