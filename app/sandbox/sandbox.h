// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/divergence.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/genesys/api.h"
#include "app/sandbox/rivals.h"
#include "app/sandbox/scheduleapi.h"
#include "core/schedule/guardlimits.h"
#include "core/util/result.h"

#include <QUrl>

namespace rosterbridge::sandbox {

struct Options {
    quint64 seed = 1;
    QDate firstWeek{2027, 3, 8}; //!< a Monday; the clocks of all three default zones change within four weeks
    int weeks = 4;
    QList<OrganisationSpec> organisations = defaultOrganisations();
    ScheduleApi::Settings api;
    genesys::Settings genesys;
    bool refreshTokens = false; //!< a sign-in in the browser gets one
    std::chrono::milliseconds latency{0};
    std::chrono::milliseconds jitter{0}; //!< the latency is off by up to this, either way
};

//! How to get at one organisation of the sandbox.
struct OrganisationInfo {
    QString id;
    QString name;
    QString environment;
    QString timeZone;
    Dialect dialect = Dialect::Etag;
    QString service; //!< what Rosterbridge calls the dialect
    Client client;
    Client otherClient; //!< a second program that writes
    Client readOnlyClient; //!< without wfm:schedule:write
    QList<QDate> weeks; //!< first days
    //! To sync it with: its weeks stay where they are while the calendar goes on, so no guard looks at the date.
    GuardLimits guards{.pastDays = false, .publishedHours = 0};
    // Files; empty until they are written.
    QString agreedCsv; //!< the HRIS export that WFM was last reconciled with
    QString hrisCsv; //!< the HRIS export of today
    QString profile; //!< mapping profile of both
};

//! How many differences of each kind a plan of one week has to find, once advance() was called.
using Expectation = QMap<PlantedCase::Kind, int>;

//! What came in for one organisation.
struct Traffic {
    QMap<Target::Call, int> calls;
    QMap<int, int> statuses; //!< of the answers, lost ones included
};

//! What becomes of a request: an answer, and how it travels.
struct Handled {
    enum class Way {
        Sent, //!< at once
        SentSlowly, //!< the body in small pieces, spread over the duration
        Closed, //!< no answer: the connection is closed
        Hangs, //!< no answer, ever
    };
    Way way = Way::Sent;
    HttpReply reply;
    std::chrono::milliseconds duration{0};
    std::optional<Fault::Kind> fault; //!< that was played
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
    //! Takes \a request as if it had come in over HTTP and calls \a done once with what becomes of it, after the
    //! latency; never if \a context is gone by then.
    void handle(const HttpRequest &request, QObject *context, std::function<void(const Handled &)> done);
    //! Likewise at the storage of Genesys: another host, as far as a client can tell.
    void handleAtStorage(const HttpRequest &request, QObject *context, std::function<void(const Handled &)> done);
    //! Where the API of Genesys, its storage and its channels are, in the addresses that answers hold.
    void setAddresses(const QUrl &api, const QUrl &storage, const QUrl &channels);

    //! Writes the HRIS exports and mapping profiles of all organisations; the folder is made if need be.
    [[nodiscard]] Result<void> writeExports(const QString &folder);
    //! Planners edit WFM, and drift apart from the HRIS of today. Once; false when it is done already.
    bool advance();
    //! The differences that advance() leaves.
    [[nodiscard]] QList<PlantedCase> cases(const QString &organisationId) const;
    [[nodiscard]] Expectation expectation(const QString &organisationId, const QDate &weekDate) const;

    [[nodiscard]] QList<OrganisationInfo> organisations() const { return m_organisations; }
    [[nodiscard]] Tenant *tenant(const QString &organisationId) const;
    [[nodiscard]] const Tenants &tenants() const { return m_tenants; }
    [[nodiscard]] Traffic traffic(const QString &organisationId) const { return m_traffic.value(organisationId); }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] Rivals &rivals() { return m_rivals; }
    [[nodiscard]] genesys::Api &genesys() { return m_genesys; }
    [[nodiscard]] QList<LostUpdate> lostUpdates(const QString &organisationId, const QString &author,
                                                const QSet<QString> &excused = {}) const;

Q_SIGNALS:
    //! A call was answered; to be told what was said.
    void answered(const rosterbridge::sandbox::HttpRequest &request, const rosterbridge::sandbox::HttpReply &reply);

private:
    void receive(HttpConnection *connection, const HttpRequest &request);
    void handle(const HttpRequest &request, const Target &target, QObject *context,
                std::function<void(const Handled &)> done);
    [[nodiscard]] Handled serve(const HttpRequest &request, const Target &target, const std::optional<Fault> &fault);
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Target &target);
    [[nodiscard]] HttpReply replyTo(const HttpRequest &request, const Target &target,
                                    const std::optional<Fault> &fault);

    const Options m_options;
    Clock &m_clock;
    Tenants m_tenants;
    QList<OrganisationInfo> m_organisations;
    QHash<QString, Divergence> m_divergences; //!< by organisation id
    bool m_advanced = false;
    Sessions m_sessions;
    ScheduleApi m_api;
    genesys::Api m_genesys;
    Faults m_faults;
    Rivals m_rivals;
    Random m_latency;
    HttpServer m_server;
    HttpServer m_storage; //!< where Genesys takes uploads and gives downloads
    QHash<QString, Traffic> m_traffic;
};

} // namespace rosterbridge::sandbox
