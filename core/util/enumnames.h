// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/json.h"

#include <array>
#include <optional>
#include <utility>

namespace rosterbridge {

//! The names that the values of an enum have in files, in the workspace and in "--json". Every value is listed.
template <class Enum, std::size_t size>
using EnumNames = std::array<std::pair<Enum, QLatin1StringView>, size>;

template <class Enum, std::size_t size>
[[nodiscard]] QString nameOf(const EnumNames<Enum, size> &names, Enum value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name;
    }
    Q_UNREACHABLE();
}

template <class Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> valueOf(const EnumNames<Enum, size> &names, const QString &name)
{
    for (const auto &[value, known] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

//! The value whose name is at \a key; an unknown name is an error of the reader.
template <class Enum, std::size_t size>
[[nodiscard]] Enum readEnum(JsonReader &reader, QLatin1StringView key, const EnumNames<Enum, size> &names)
{
    const QString name = reader.string(key);
    const auto value = valueOf(names, name);
    if (!value)
        reader.fail(key, Error::tr("has the unknown value \"%1\"").arg(name));
    return value.value_or(names.front().first);
}

} // namespace rosterbridge
