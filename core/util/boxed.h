// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace rosterbridge {

//! An optional value that takes no room where it is absent: for what is large and seldom there. It is replaced and
//! never changed, so that copies share it.
template <class Value>
class Boxed final {
public:
    Boxed() = default;
    Boxed(Value value) : m_value(std::make_shared<const Value>(std::move(value))) { }
    Boxed(const std::optional<Value> &value) : m_value(value ? std::make_shared<const Value>(*value) : nullptr) { }
    operator std::optional<Value>() const { return m_value ? std::optional(*m_value) : std::nullopt; }

    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    const Value &operator*() const { return *m_value; }
    const Value *operator->() const { return m_value.get(); }
    [[nodiscard]] Value value_or(Value other) const { return m_value ? *m_value : std::move(other); }
    void reset() { m_value.reset(); }

    bool operator==(const Boxed &other) const
    {
        return m_value == other.m_value || (m_value && other.m_value && *m_value == *other.m_value);
    }

private:
    std::shared_ptr<const Value> m_value;
};

} // namespace rosterbridge
