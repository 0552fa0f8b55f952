// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/line.h"

#include "app/sandbox/replies.h"

namespace rosterbridge::simulation {

using sandbox::Handled;

namespace {

qint64 versionIn(const sandbox::HttpReply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        if (name == "ETag") // "7", or W/"7"
            return value.mid(value.indexOf('"') + 1).chopped(1).toLongLong();
    }
    return -1;
}

} // namespace

Line::Line(sandbox::Sandbox &service, VirtualTime &time, quint64 seed, milliseconds latency)
    : m_service(service)
    , m_time(time)
    , m_random(seed, u"line")
    , m_latency(latency)
{
}

void Line::setDown(bool down)
{
    m_down = down;
    if (down)
        cut();
}

bool Line::happens(double probability, Mishap mishap)
{
    if (!m_random.chance(probability))
        return false;
    meet(mishap);
    return true;
}

//! The request comes in at the service, unless its connection broke meanwhile and took it along. The service goes on
//! with it even where nobody waits for the answer any more.
void Line::arrive(size_t number, const sandbox::HttpRequest &request, QObject *reply,
                  const std::function<void(const Handled &)> &answer)
{
    m_time.services().after(
        trip(), this,
        [this, number, request, reply = QPointer(reply), answer, cuts = m_cuts, takesAlong = m_random.chance(0.5)] {
            if (cuts != m_cuts && takesAlong)
                return;
            m_exchanges[number].arrived = m_time.elapsed();
            const auto done = [this, number, reply, answer](const Handled &handled) {
                Exchange &exchange = m_exchanges[number];
                exchange.fault = handled.fault;
                exchange.serviceStatus = handled.reply.status;
                exchange.serviceVersion = versionIn(handled.reply);
                if (!reply)
                    return;
                const bool slow = happens(m_mishaps.slow, Mishap::Slow);
                const milliseconds home =
                    trip() + (slow ? milliseconds(1000 * (1 + m_random.below(90))) : milliseconds(0));
                m_time.program().after(home, reply, [answer, handled] { answer(handled); });
            };
            const QByteArray poison = m_mishaps.poison.toLatin1();
            if (request.method == "PATCH" && !poison.isEmpty() && request.body.contains(poison)) {
                meet(Mishap::Poison);
                done({.reply = sandbox::errorReply(request, 400, QStringLiteral("wfm.error"), {})});
            } else {
                m_service.handle(request, this, done);
            }
        });
}

} // namespace rosterbridge::simulation
