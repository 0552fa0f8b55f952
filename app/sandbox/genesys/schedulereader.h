// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/genesys/channels.h"
#include "app/sandbox/genesys/storage.h"

namespace rosterbridge::sandbox::genesys {

//! Reading schedules (genesys-wfm-api.md, 8.3 and 8.4): week lists, metadata, shifts, history. Shifts come in the
//! answer, by a download address, or later (pitfall W17).
class ScheduleReader final {
public:
    ScheduleReader(const Settings &settings, Storage &storage, Channels &channels, Clock &clock);

    //! Of the API itself: download addresses can lie there.
    void setAddress(const QUrl &address) { m_address = address; }

    [[nodiscard]] HttpReply listWeek(const Exchange &exchange) const;
    [[nodiscard]] HttpReply readMetadata(const Exchange &exchange) const;
    [[nodiscard]] HttpReply query(const Exchange &exchange);
    //! Published schedules of a stretch of time, without versions, of the management unit or all.
    [[nodiscard]] HttpReply search(const Exchange &exchange);
    [[nodiscard]] HttpReply readHistory(const Exchange &exchange) const;
    [[nodiscard]] HttpReply listActivityCodes(const Exchange &exchange);
    //! Sends on to the storage from an address on the API's own host.
    [[nodiscard]] HttpReply redirectToDownload(const Exchange &exchange);

private:
    [[nodiscard]] HttpReply deliver(const Exchange &exchange, const QJsonObject &result, const QString &topic);
    [[nodiscard]] QString downloadAddress(Tenant &tenant, const QByteArray &file);

    const Settings &m_settings;
    Storage &m_storage;
    Channels &m_channels;
    Clock &m_clock;
    QUrl m_address;
};

} // namespace rosterbridge::sandbox::genesys
