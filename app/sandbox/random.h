// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QStringView>

namespace rosterbridge::sandbox {

//! A stream of chance that the seed and a name determine; streams of different names don't disturb each other.
class Random {
public:
    Random(quint64 seed, QStringView stream);

    //! 0 … limit - 1
    [[nodiscard]] int below(int limit) { return m_generator.bounded(limit); }
    [[nodiscard]] bool chance(double probability) { return m_generator.generateDouble() < probability; }
    [[nodiscard]] QString hex(int digits);

    template <class Value>
    [[nodiscard]] const Value &pick(const QList<Value> &values)
    {
        return values.at(below(int(values.size())));
    }

    template <class Value>
    void shuffle(QList<Value> &values)
    {
        for (qsizetype last = values.size() - 1; last > 0; --last)
            values.swapItemsAt(last, below(int(last) + 1));
    }

private:
    QRandomGenerator m_generator;
};

} // namespace rosterbridge::sandbox
