// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace rosterbridge::simulation {

//! How often each thing was met, and in how many seeds.
class Coverage {
public:
    struct Count {
        qint64 times = 0;
        int seeds = 0;
    };

    void add(const QString &name, qint64 times = 1)
    {
        if (times > 0)
            m_counts[name].times += times;
    }
    //! Takes the counts of one seed in.
    void addSeed(const Coverage &seed)
    {
        for (const auto &[name, count] : seed.m_counts.asKeyValueRange()) {
            m_counts[name].times += count.times;
            ++m_counts[name].seeds;
        }
    }
    [[nodiscard]] Count of(const QString &name) const { return m_counts.value(name); }
    [[nodiscard]] QStringList names() const { return m_counts.keys(); }

private:
    QMap<QString, Count> m_counts;
};

} // namespace rosterbridge::simulation
