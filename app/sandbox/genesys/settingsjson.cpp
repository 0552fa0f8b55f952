// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/genesys/settingsjson.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox::genesys {

namespace {

template <class Settings, class Visit>
void visit(Settings &settings, Visit &&visitor)
{
    visitor("stale"_L1, settings.stale);
    visitor("outcome"_L1, settings.outcome);
    visitor("invalid"_L1, settings.invalid);
    visitor("delivery"_L1, settings.delivery);
    visitor("processing"_L1, settings.processing);
    visitor("scheduleVersionChecked"_L1, settings.scheduleVersionChecked);
    visitor("agentVersionsChecked"_L1, settings.agentVersionsChecked);
    visitor("scheduleVersionGrows"_L1, settings.scheduleVersionGrows);
    visitor("wholeOrNothing"_L1, settings.wholeOrNothing);
    visitor("keepsUnnamedShifts"_L1, settings.keepsUnnamedShifts);
    visitor("newShiftsInsert"_L1, settings.newShiftsInsert);
    visitor("uploadLimit"_L1, settings.uploadLimit);
    visitor("inlineLimit"_L1, settings.inlineLimit);
    visitor("downloadsWantToken"_L1, settings.downloadsWantToken);
    visitor("addressLifetime"_L1, settings.addressLifetime);
    visitor("queriesAreAccepted"_L1, settings.queriesAreAccepted);
    visitor("clientsAreSystem"_L1, settings.clientsAreSystem);
    visitor("gapsAllowed"_L1, settings.gapsAllowed);
    visitor("grid"_L1, settings.grid);
    visitor("publishLimit"_L1, settings.publishLimit);
    visitor("poisonedAgents"_L1, settings.poisonedAgents);
    visitor("channelLifetime"_L1, settings.channelLifetime);
    visitor("heartbeat"_L1, settings.heartbeat);
}

QJsonValue write(bool value)
{
    return value;
}

QJsonValue write(std::integral auto value)
{
    return qint64(value);
}

template <class Rep, class Period>
QJsonValue write(std::chrono::duration<Rep, Period> value)
{
    return qint64(value.count());
}

QJsonValue write(const QSet<QString> &value)
{
    return QJsonArray::fromStringList(value.values());
}

template <class Enum>
requires std::is_enum_v<Enum> QJsonValue write(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

// Each tells whether the JSON can be such a value.

bool read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool read(const QJsonValue &json, std::integral auto &value)
{
    value = static_cast<std::remove_reference_t<decltype(value)>>(json.toInteger(-1));
    return value >= 0;
}

template <class Rep, class Period>
bool read(const QJsonValue &json, std::chrono::duration<Rep, Period> &value)
{
    value = std::chrono::duration<Rep, Period>(json.toInteger(-1));
    return value.count() >= 0;
}

bool read(const QJsonValue &json, QSet<QString> &value)
{
    value.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array)
        value.insert(each.toString());
    return json.isArray();
}

template <class Enum>
requires std::is_enum_v<Enum>
bool read(const QJsonValue &json, Enum &value)
{
    bool ok = false;
    value = static_cast<Enum>(QMetaEnum::fromType<Enum>().keyToValue(json.toString().toLatin1().constData(), &ok));
    return ok;
}

} // namespace

QJsonObject toJson(const Settings &settings)
{
    QJsonObject object;
    visit(settings, [&object](QLatin1StringView name, const auto &value) { object[name] = write(value); });
    return object;
}

Result<Settings> settingsFromJson(const QJsonObject &object, const Settings &before)
{
    Settings settings = before;
    QStringList unknown = object.keys();
    QString wrong;
    visit(settings, [&](QLatin1StringView name, auto &value) {
        unknown.removeAll(name);
        if (object.contains(name) && !read(object[name], value))
            wrong = name;
    });
    if (!unknown.isEmpty() || !wrong.isEmpty() || settings.grid < Minutes(1) || settings.heartbeat.count() < 1) {
        return failure(Error::Kind::Input,
                       u"There is no such reading: %1."_s.arg(wrong.isEmpty() ? unknown.join(u", "_s) : wrong));
    }
    return settings;
}

} // namespace rosterbridge::sandbox::genesys
