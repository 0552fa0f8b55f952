// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/json.h"

#include <QDateTime>

#include <cmath>

namespace rosterbridge {

JsonReader::JsonReader(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) { }

bool JsonReader::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::string(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        fail(key, Error::tr("must be a text"));
    return value.toString();
}

QString JsonReader::optionalString(QLatin1StringView key)
{
    return has(key) ? string(key) : QString();
}

qint64 JsonReader::integer(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || std::trunc(value.toDouble()) != value.toDouble()) {
        fail(key, Error::tr("must be a whole number"));
        return 0;
    }
    return value.toInteger();
}

bool JsonReader::boolean(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        fail(key, Error::tr("must be true or false"));
    return value.toBool();
}

bool JsonReader::optionalBoolean(QLatin1StringView key, bool missing)
{
    return has(key) ? boolean(key) : missing;
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        fail(key, Error::tr("must be an object"));
    return value.toObject();
}

QJsonArray JsonReader::array(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        fail(key, Error::tr("must be a list"));
    return value.toArray();
}

QDate JsonReader::date(QLatin1StringView key)
{
    const QDate date = QDate::fromString(string(key), Qt::ISODate);
    if (!date.isValid())
        fail(key, Error::tr("must be a date such as 2026-03-02"));
    return date;
}

std::chrono::sys_seconds JsonReader::instant(QLatin1StringView key)
{
    const auto instant = fromIso(string(key));
    if (!instant) {
        fail(key, Error::tr("must be an instant such as 2026-03-08T03:00:00Z"));
        return {};
    }
    return *instant;
}

void JsonReader::fail(QLatin1StringView key, const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = Error::tr("%1 %2").arg(path(key), problem);
}

void JsonReader::take(const JsonReader &nested)
{
    if (m_problem.isEmpty())
        m_problem = nested.m_problem;
}

void JsonReader::take(const Error &nested)
{
    if (m_problem.isEmpty())
        m_problem = nested.what;
}

QString JsonReader::path(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + QLatin1Char('.') + key;
}

Error JsonReader::error() const
{
    return Error{.kind = Error::Kind::Protocol, .what = m_problem};
}

QString toIso(std::chrono::sys_seconds instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

std::optional<std::chrono::sys_seconds> fromIso(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(parsed.toSecsSinceEpoch()));
}

} // namespace rosterbridge
