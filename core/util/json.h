// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace rosterbridge {

//! Reads the members of one JSON object strictly: a missing required key, a wrong type or an unknown enum value is
//! kept as the first error, with its path ("entities[3].version"), and the getters then answer default values.
//! Ask error() once at the end.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &object, QString path = {});

    [[nodiscard]] bool has(QLatin1StringView key) const;
    QString string(QLatin1StringView key); //!< required
    QString optionalString(QLatin1StringView key); //!< missing or null is empty
    qint64 integer(QLatin1StringView key); //!< required, a whole number
    bool boolean(QLatin1StringView key); //!< required
    bool optionalBoolean(QLatin1StringView key, bool missing);
    QJsonObject object(QLatin1StringView key); //!< required
    QJsonArray array(QLatin1StringView key); //!< required
    //! The objects of a required list, each read by \a read.
    template <class T>
    QList<T> list(QLatin1StringView key, T (*read)(JsonReader &));
    QDate date(QLatin1StringView key); //!< required, ISO 8601
    std::chrono::sys_seconds instant(QLatin1StringView key); //!< required, ISO 8601 with Z or an offset

    //! Notes an error of the caller's own at key, such as an enum value nobody knows.
    void fail(QLatin1StringView key, const QString &problem);
    //! Takes over the error of a reader of a nested object, if it has one.
    void take(const JsonReader &nested);
    //! Takes over the error of a nested value that was read by a function of its own.
    void take(const Error &nested);
    [[nodiscard]] QString path(QLatin1StringView key) const;
    //! The object as it is, to take over what is not read.
    [[nodiscard]] const QJsonObject &whole() const { return m_object; }
    [[nodiscard]] bool ok() const { return m_problem.isEmpty(); }
    //! Kind Protocol, with the path of the first problem.
    [[nodiscard]] Error error() const;

private:
    QJsonObject m_object;
    QString m_path;
    QString m_problem;
};

template <class T>
QList<T> JsonReader::list(QLatin1StringView key, T (*read)(JsonReader &))
{
    QList<T> entities;
    const QJsonArray elements = array(key);
    entities.reserve(elements.size());
    for (qsizetype index = 0; index < elements.size(); ++index) {
        if (!elements.at(index).isObject()) {
            fail(key, Error::tr("must hold objects only"));
            break;
        }
        JsonReader nested(elements.at(index).toObject(), QStringLiteral("%1[%2]").arg(path(key)).arg(index));
        entities.append(read(nested));
        take(nested);
    }
    return entities;
}

//! ISO 8601 in UTC with seconds: 2026-03-08T03:00:00Z.
[[nodiscard]] QString toIso(std::chrono::sys_seconds instant);
//! The instant of an ISO 8601 text with Z or an offset; a text without a zone is refused.
[[nodiscard]] std::optional<std::chrono::sys_seconds> fromIso(const QString &text);

} // namespace rosterbridge
