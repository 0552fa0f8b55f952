// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/genesys/settings.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/random.h"
#include "app/sandbox/target.h"
#include "app/sandbox/tenant.h"

#include <QUrl>

namespace rosterbridge::sandbox::genesys {

//! The host that takes uploads and gives downloads by signed addresses. It knows no tokens, and refuses them.
class Storage final {
public:
    Storage(const Settings &settings, quint64 seed, Clock &clock);

    //! Signed addresses begin with it.
    void setAddress(const QUrl &address) { m_address = address; }

    //! A place for a file about a schedule.
    struct Place {
        QString key;
        QUrl url;
        QJsonObject headers; //!< to be sent as they are
    };
    [[nodiscard]] Place newUpload(Tenant &tenant, const QString &scheduleId, qint64 length);
    //! What was uploaded to the place; once. Empty when nothing was, or when the place is another schedule's.
    [[nodiscard]] std::optional<QByteArray> take(const QString &key, const QString &scheduleId);

    //! Offers \a data for download. The key alone is worth nothing: see url().
    [[nodiscard]] QString offer(Tenant &tenant, const QByteArray &data);
    //! A signed address of what is offered under \a key; empty when nothing is.
    [[nodiscard]] QUrl url(const QString &key);

    [[nodiscard]] Target targetOf(const HttpRequest &request) const;
    [[nodiscard]] HttpReply answer(const HttpRequest &request);

private:
    struct Item {
        Tenant *tenant = nullptr;
        QString scheduleId; //!< empty for a download
        qint64 length = 0;
        QString signature;
        std::chrono::milliseconds expires{0};
        std::optional<QByteArray> content;
    };

    [[nodiscard]] QString newKey();
    [[nodiscard]] QUrl sign(const QString &key, Item &item);
    [[nodiscard]] static QString keyOf(const HttpRequest &request) { return request.path.section(u'/', 2); }

    const Settings &m_settings;
    Clock &m_clock;
    Random m_random;
    QUrl m_address;
    QHash<QString, Item> m_items; //!< by key
};

} // namespace rosterbridge::sandbox::genesys
