// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/tenant.h"

namespace rosterbridge::sandbox {

//! What an organisation is made from.
struct OrganisationSpec {
    QString name;
    QString environment; //!< label such as "UK production"
    QString timeZone; //!< IANA
    int agents = 100;
    int teamSize = 25;
    Dialect dialect = Dialect::Etag;
};

//! A person as the HRIS knows them; WFM may lack the employee id or the e-mail.
struct Person {
    QString agentId;
    QString employeeId;
    QString email;
    QString name;
    QString team;
    QString zone; //!< that the HRIS tells this person's times in
};

//! An organisation in the state that HRIS and WFM last agreed on.
struct SeededOrganisation {
    std::unique_ptr<Tenant> tenant;
    QMap<QString, Person> people; //!< by agent id
    QMap<QString, QString> hrisIds; //!< the HRIS's shift id by WFM shift id; WFM knows most of them as externalId
};

//! The default three, whose zones change their clocks in the four weeks from 8 March 2027.
[[nodiscard]] QList<OrganisationSpec> defaultOrganisations();

//! Makes people, codes, clients and \a weeks weeks of schedules: one for each team, or, in the dialect of
//! Genesys, one for all, with some drafts beside it.
[[nodiscard]] SeededOrganisation seedOrganisation(quint64 seed, const OrganisationSpec &spec, const QDate &firstWeek,
                                                  int weeks, Instant now);

//! "Northwind Support" → "northwind-support"
[[nodiscard]] QString slug(const QString &name);

} // namespace rosterbridge::sandbox
