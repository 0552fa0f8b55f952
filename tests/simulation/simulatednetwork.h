// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/network.h"
#include "tests/simulation/line.h"

namespace rosterbridge::simulation {

//! The lines to the services, by host, of which one service may have several. They belong to others.
using Lines = QHash<QString, Line *>;

//! A network without sockets: each request goes over the line to its host, in virtual time, and its reply behaves as
//! one of Qt's own network does; and so its sockets. \a lines must outlive it.
class SimulatedNetwork final : public Network {
public:
    SimulatedNetwork(const Lines &lines, VirtualTime &time) : m_lines(lines), m_time(time) { }

    TextSocket *makeSocket(QObject *parent) override;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    const Lines &m_lines;
    VirtualTime &m_time;
};

} // namespace rosterbridge::simulation
