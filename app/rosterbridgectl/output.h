// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QJsonObject>
#include <QStringList>

namespace rosterbridge {

//! What the command line tells: results on standard output, all else on standard error.
class Output final {
    Q_DECLARE_TR_FUNCTIONS(rosterbridge::Output)
public:
    explicit Output(bool json) : m_json(json) { }

    //! Whether results are to be JSON: one object a command, on one line.
    [[nodiscard]] bool isJson() const { return m_json; }
    void json(const QJsonObject &object);
    void line(const QString &text = {});
    //! Columns as wide as their widest cell; numbers to the right.
    void table(const QStringList &heading, const QList<QStringList> &rows);

    void note(const QString &text);
    //! How far it is: on a terminal in place of what was said before.
    void progress(const QString &text);
    void error(const Error &error);
    //! Asks on the terminal; empty when there is none to ask on.
    [[nodiscard]] std::optional<bool> confirm(const QString &question);

private:
    void endProgress();

    bool m_json;
    QString m_progress;
};

[[nodiscard]] QJsonObject toJson(const Error &error);

} // namespace rosterbridge
