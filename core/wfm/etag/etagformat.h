// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"
#include "core/wfm/gateway.h"

#include <QJsonObject>

//! The words of the ETag dialect (docs: schedule-api.md), both ways. Pure.
namespace rosterbridge::etag {

//! The service's own limit of a PATCH body, in bytes.
inline constexpr qsizetype MaxBody = 512'000;

template <class T>
struct Page {
    QList<T> entities;
    QString nextUri; //!< empty on the last page, or when a Link header tells
};

struct OrganisationName {
    QString id;
    QString name;
};

//! What an accepted PATCH answers: the whole schedule, or its version when the service ignored "Prefer".
struct Written {
    QString id;
    Version version;
    std::optional<Schedule> schedule;
};

// Errors are of kind Protocol and name the member.
[[nodiscard]] Result<Page<ScheduleInfo>> schedulePageFrom(const QJsonObject &object);
[[nodiscard]] Result<Page<Agent>> agentPageFrom(const QJsonObject &object);
[[nodiscard]] Result<Page<ActivityCode>> codePageFrom(const QJsonObject &object);
[[nodiscard]] Result<Schedule> scheduleFrom(const QJsonObject &object);
[[nodiscard]] Result<OrganisationName> organisationFrom(const QJsonObject &object);
[[nodiscard]] Result<Written> writtenFrom(const QJsonObject &object);

//! The version of an ETag, weak or strong; nothing for one that is not a version.
[[nodiscard]] std::optional<Version> versionOfTag(const QByteArray &tag);
//! The strong validator of \a version.
[[nodiscard]] QByteArray tagOf(const Version &version);
//! The version before \a version: certainly stale, since versions only grow.
[[nodiscard]] Version versionBefore(const Version &version);
[[nodiscard]] bool isNewer(const Version &version, const Version &than);

//! The target of rel="next" in a Link header (RFC 8288); empty when there is none.
[[nodiscard]] QString nextLink(const QByteArray &header);

//! The body of a PATCH.
[[nodiscard]] QByteArray patchBody(const Version &version, const WriteSet &changes);

//! Parts of \a changes whose bodies fit into \a maxBody: deletes first, the shifts of one agent together while they
//! fit, so that a part never leaves an agent with overlapping shifts.
[[nodiscard]] QList<WriteSet> portions(const WriteSet &changes, qsizetype maxBody = MaxBody);

//! How a write of \a changes ended that was answered with, or died of, \a error.
[[nodiscard]] WriteOutcome outcomeOf(const Error &error, const HttpAnswer &answer, const WriteSet &changes);

} // namespace rosterbridge::etag
