// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/rivals.h"
#include "app/sandbox/scheduleapi.h"
#include "app/sandbox/seed.h"
#include "core/util/result.h"

#include <QUrl>

namespace rosterbridge::sandbox {

struct Options {
    quint64 seed = 1;
    QDate firstWeek{2027, 3, 8}; //!< a Monday; the clocks of all three default zones change within four weeks
    int weeks = 4;
    QList<OrganisationSpec> organisations = defaultOrganisations();
    ScheduleApi::Settings api;
    std::chrono::milliseconds latency{0};
    std::chrono::milliseconds jitter{0}; //!< the latency is off by up to this, either way
};

//! How to get at one organisation of the sandbox.
struct OrganisationInfo {
    QString id;
    QString name;
    QString environment;
    QString timeZone;
    Client client;
    Client otherClient; //!< a second program that writes
    Client readOnlyClient; //!< without wfm:schedule:write
};

//! What came in for one organisation.
struct Traffic {
    QMap<ScheduleApi::Call, int> calls;
    QMap<int, int> statuses; //!< of the answers, lost ones included
};

//! A WFM service and an HRIS for some organisations, all made from one seed, over HTTP on the loopback interface.
//! Lives in one thread; \a clock rules latency, allowance and tokens.
class Sandbox final : public QObject {
    Q_OBJECT
public:
    Sandbox(const Options &options, Clock &clock, QObject *parent = nullptr);

    //! Port 0 takes a free one.
    [[nodiscard]] Result<void> listen(quint16 port = 0);
    [[nodiscard]] QUrl address() const;

    [[nodiscard]] QList<OrganisationInfo> organisations() const;
    [[nodiscard]] Tenant *tenant(const QString &organisationId) const;
    [[nodiscard]] const Tenants &tenants() const { return m_tenants; }
    [[nodiscard]] Traffic traffic(const QString &organisationId) const { return m_traffic.value(organisationId); }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] Rivals &rivals() { return m_rivals; }
    [[nodiscard]] QList<LostUpdate> lostUpdates(const QString &organisationId, const QString &author,
                                                const QSet<QString> &excused = {}) const;

private:
    void receive(HttpConnection *connection, const HttpRequest &request);
    void serve(HttpConnection *connection, const HttpRequest &request, const ScheduleApi::Target &target,
               const std::optional<Fault> &fault);
    [[nodiscard]] HttpReply replyTo(const HttpRequest &request, const ScheduleApi::Target &target,
                                    const std::optional<Fault> &fault);

    const Options m_options;
    Clock &m_clock;
    Tenants m_tenants;
    ScheduleApi m_api;
    Faults m_faults;
    Rivals m_rivals;
    HttpServer m_server;
    Random m_latency;
    QHash<QString, Traffic> m_traffic;
};

} // namespace rosterbridge::sandbox
