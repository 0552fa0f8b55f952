// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/testclient.h"

#include "app/sandbox/genesys/gzip.h"
#include "core/time/zone.h"
#include "core/util/json.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rosterbridge::sandbox {

QJsonObject Answer::json() const
{
    const bool isCompressed = headers.value("content-encoding") == "gzip";
    return QJsonDocument::fromJson(isCompressed ? genesys::gunzip(body).value_or(QByteArray()) : body).object();
}

QJsonArray Answer::entities() const
{
    return json()["entities"_L1].toArray();
}

QString Answer::code() const
{
    return json()["code"_L1].toString();
}

Answer TestClient::exchange(const QByteArray &bytes, std::chrono::milliseconds patience) const
{
    return exchange(m_port, bytes, patience);
}

Answer TestClient::exchange(quint16 port, const QByteArray &bytes, std::chrono::milliseconds patience)
{
    QTcpSocket socket;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    loop.exec();
    const bool ended = socket.state() == QAbstractSocket::UnconnectedState;
    const QByteArray all = socket.readAll();
    Answer answer;
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    QList<QByteArray> lines = all.left(end).replace("\r\n", "\n").split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = all.mid(end + 4);
    answer.complete = ended && answer.body.size() == answer.headers.value("content-length").toInt();
    return answer;
}

QByteArray TestClient::requestOf(const QByteArray &method, const QByteArray &target, const Headers &headers,
                                 const QByteArray &body)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

Answer TestClient::call(const QByteArray &method, const QByteArray &target, const Headers &headers,
                        const QByteArray &body, std::chrono::milliseconds patience) const
{
    return exchange(requestOf(method, target, headers, body), patience);
}

Answer TestClient::callElsewhere(const QByteArray &method, const QUrl &url, const Headers &headers,
                                 const QByteArray &body) const
{
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return exchange(quint16(url.port()), requestOf(method, target, headers, body), std::chrono::seconds(10));
}

Answer TestClient::signIn(const Client &client)
{
    const QByteArray pair = (client.id + u':' + client.secret).toUtf8().toBase64();
    const Answer answer =
        call("POST", "/oauth/token",
             {{"Authorization", "Basic " + pair}, {"Content-Type", "application/x-www-form-urlencoded"}},
             "grant_type=client_credentials");
    m_token = answer.json()["access_token"_L1].toString().toLatin1();
    return answer;
}

Headers TestClient::authorised(const Headers &headers) const
{
    return Headers{{"Authorization", "Bearer " + m_token}} + headers;
}

Answer TestClient::get(const QByteArray &target, const Headers &headers) const
{
    return call("GET", target, authorised(headers));
}

Answer TestClient::post(const QByteArray &target, const QJsonObject &body, const Headers &headers) const
{
    return call("POST", target, authorised(Headers{{"Content-Type", "application/json"}} + headers),
                QJsonDocument(body).toJson());
}

Answer TestClient::patch(const QString &scheduleId, const QJsonObject &body, const Headers &headers) const
{
    return call("PATCH", path(scheduleId), authorised(Headers{{"Content-Type", "application/json"}} + headers),
                QJsonDocument(body).toJson());
}

Answer TestClient::write(const StoredSchedule &schedule, const QJsonObject &shifts) const
{
    const QByteArray tag = '"' + QByteArray::number(schedule.version) + '"';
    return patch(schedule.id, {{"version"_L1, schedule.version}, {"shifts"_L1, shifts}},
                 {{"If-Match", tag}, {"Prefer", "return=representation"}});
}

QByteArray TestClient::path(const QString &scheduleId)
{
    return "/api/v2/wfm/schedules/" + scheduleId.toLatin1();
}

Options smallOptions()
{
    Options options;
    options.weeks = 1;
    options.organisations = {
        {.name = u"Northwind Support"_s, .environment = u"Test"_s, .timeZone = u"Europe/London"_s, .agents = 25}};
    return options;
}

const StoredSchedule &firstSchedule(const Sandbox &sandbox)
{
    return sandbox.tenants().front()->schedules().first();
}

QStringList unsound(const Tenant &tenant)
{
    QStringList problems;
    QMap<QString, QList<Shift>> byAgent;
    for (const StoredSchedule &schedule : tenant.schedules()) {
        if (!schedule.published)
            continue;
        const Span week = tenant.spanOf(schedule);
        for (const Shift &shift : schedule.shifts) {
            byAgent[shift.agentId].append(shift);
            if (!week.contains(shift.start))
                problems.append(u"%1 is not of its week"_s.arg(shift.id));
            Instant covered = shift.start;
            for (const Activity &activity : shift.activities) {
                if (activity.start != covered || activity.length < Minutes(1))
                    problems.append(u"%1 has a gap or an overlap at %2"_s.arg(shift.id, toIso(activity.start)));
                covered = activity.end();
            }
            if (covered != shift.end())
                problems.append(u"%1 is covered until %2"_s.arg(shift.id, toIso(covered)));
        }
    }
    for (QList<Shift> &shifts : byAgent) {
        std::sort(shifts.begin(), shifts.end(),
                  [](const Shift &left, const Shift &right) { return left.start < right.start; });
        for (qsizetype index = 1; index < shifts.size(); ++index) {
            if (shifts[index].start < shifts[index - 1].end())
                problems.append(u"%1 overlaps %2"_s.arg(shifts[index].id, shifts[index - 1].id));
        }
    }
    return problems;
}

} // namespace rosterbridge::sandbox
