// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sessions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rosterbridge::sandbox::genesys {

//! A call whose sender is known and has the right to make it, and what its path names.
struct Exchange {
    const HttpRequest &request;
    Tenant &tenant;
    Sessions::Session session;
    const Team *unit = nullptr; //!< management unit
    const StoredSchedule *schedule = nullptr;
    QString week; //!< as the path has it
    QString id; //!< of whatever else the path names
    bool seesDrafts = true; //!< has wfm:schedule:view, and not just wfm:publishedSchedule:view

    [[nodiscard]] QJsonObject body() const { return QJsonDocument::fromJson(request.body).object(); }
    [[nodiscard]] bool asksFor(const QString &flag) const
    {
        return request.query.queryItemValue(flag) == QLatin1StringView("true");
    }
    //! A parameter of many values: repeated, or in one with commas, as the vendor's own SDK for JavaScript sends it.
    [[nodiscard]] QStringList list(const QString &name) const
    {
        return request.query.allQueryItemValues(name, QUrl::FullyDecoded).join(u',').split(u',', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QByteArray token() const { return Sessions::tokenOf(request); }
};

} // namespace rosterbridge::sandbox::genesys
